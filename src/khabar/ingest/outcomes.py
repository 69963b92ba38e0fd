"""What becomes of an item that is not read: set aside with place, reason and remedy, or skipped; and the counts of both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Literal

import msgspec

from khabar.errors import InputError
from khabar.model import Record

Outcome = Literal["rejected", "skipped", "copy"]


class Reject(Record, frozen=True, kw_only=True):
    """An item of which nothing can be read.

    `place` is the file, with its line, row or offset, or the address.
    """

    place: str
    reason: str
    remedy: str = "the item is set aside"

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}; {self.remedy}"


class Skip(Record, frozen=True, kw_only=True):
    """An item that is not for khabar: another language, no page, no kind of file it reads."""

    place: str
    reason: str

    def __str__(self) -> str:
        return f"{self.place}: skipped: {self.reason}"


class Line(Record, frozen=True, kw_only=True):
    """A line of the rejects file."""

    outcome: Outcome
    place: str
    reason: str
    remedy: str | None = None


class Tally:
    """Counts what comes in (in = read + skipped + rejected) and writes what is not read to a rejects file.

    Args:
        rejects: the rejects file, JSON lines; None for none.
        keep: go on with a rejects file that an interrupted run left; what it names already is not named again.
        append: add to what is in the rejects file.
        say: called with every reject, for the terminal.

    Raises:
        InputError: the rejects file cannot be written.
    """

    def __init__(
        self, rejects: Path | None = None, *, keep: bool = False, append: bool = False, say: Callable[[str], None] | None = None
    ) -> None:
        self.counts: Counter[str] = Counter()
        self.reasons: Counter[str] = Counter()
        self.say = say
        self.known: set[tuple[str, str]] = set()
        self.file = None
        if rejects is None:
            return
        try:
            if keep and rejects.exists():
                self.known = _known(rejects)
            self.file = open(rejects, "ab" if keep or append else "wb")  # noqa: SIM115 - closed by __exit__
        except OSError as error:
            raise InputError(f"{rejects}: {error.strerror}; give --rejects a file that can be written") from error

    def __enter__(self) -> Tally:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self.file:
            self.file.close()

    def read(self) -> None:
        """Count an item that is read."""
        self.counts["read"] += 1

    def reject(self, found: Reject) -> None:
        """Count and note an item set aside."""
        self.counts["rejected"] += 1
        self._note(Line(outcome="rejected", place=found.place, reason=found.reason, remedy=found.remedy))
        if self.say:
            self.say(str(found))

    def skip(self, found: Skip) -> None:
        """Count and note an item that is not for khabar."""
        self.counts["skipped"] += 1
        self.reasons[found.reason] += 1
        self._note(Line(outcome="skipped", place=found.place, reason=found.reason))

    def copy(self, place: str, of: str, likeness: float) -> None:
        """Note that an item that is read is a near copy of an earlier one."""
        self.counts["copies"] += 1
        self._note(Line(outcome="copy", place=place, reason=f"near copy of {of} (likeness {likeness:.2f}); it is kept"))

    def sums(self) -> str:
        """How it went, in one line: the counts add up."""
        c = self.counts
        of = f" ({c['copies']} of them near copies)" if c["copies"] else ""
        why = f" ({', '.join(f'{n} {reason}' for reason, n in self.reasons.most_common(6))})" if self.reasons else ""
        total = c["read"] + c["skipped"] + c["rejected"]
        return f"{total} in: {c['read']} read{of}, {c['skipped']} skipped{why}, {c['rejected']} rejected"

    def _note(self, line: Line) -> None:
        if self.file and (line.place, line.outcome) not in self.known:
            self.file.write(msgspec.json.encode(line) + b"\n")
            self.file.flush()


def _known(rejects: Path) -> set[tuple[str, str]]:
    """What a rejects file names; a last line that was cut short is taken off."""
    data = rejects.read_bytes()
    whole = data[: data.rfind(b"\n") + 1]
    if len(whole) < len(data):
        rejects.write_bytes(whole)
    lines = [msgspec.json.decode(line, type=Line) for line in whole.splitlines() if line.strip()]
    return {(line.place, line.outcome) for line in lines}
