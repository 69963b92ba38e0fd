"""Since when a tie stands, as far as the words tell; EDTF values, None where they do not."""

from __future__ import annotations

import re
from itertools import pairwise

from khabar.model import Claim, Timex
from khabar.text.fold import fold

_SINCE = re.compile(r"منذ|(?:يعود|يرجع|تعود|ترجع)(?: تاريخ\w+)? [إا]ل[ىي]|بد[أا]ت? (?:في|عام|سنة)")
_FAR = 60
"""Characters from a word to the «منذ» that dates it."""
_NEAR = 40
"""Characters from «منذ» to the time or the act it names."""
_NOW = ("اليوم", "الان", "حاليا")
_DURING = ("خلالها", "خلاله", "اثناءها", "اثناءه", "فيها", "فيه")
_ENDS = re.compile(r"[.؛!؟\n]")


class Since:
    """Dates the ties of one report by its words, time expressions and claims."""

    def __init__(self, text: str, timexes: list[Timex], claims: list[Claim]) -> None:
        self.text = text
        self.timexes = [t for t in timexes if t.part == "body" and t.value]
        self.claims = [c for c in claims if c.trigger.part == "body"]

    def of_act(self, claim: Claim) -> str | None:
        """When the act that makes a tie was done: its own date, or that of the war or year in the course of which it was."""
        if claim.date is not None:
            return None if self._as_of_now(claim) else claim.date.value
        end = claim.trigger.end
        if any(fold(w) in _DURING for w in self.text[end : end + 20].split()[:1]):
            before = self.text[: claim.trigger.start].rstrip()
            relative = before.split(" ")[-1] if before else ""
            if fold(relative) in ("التي", "الذي"):
                here = len(before) - len(relative)
                return next((t.value for t in self.timexes if 0 <= here - t.end <= 2), None)
        return None

    def _as_of_now(self, claim: Claim) -> bool:
        """«اليوم، جمدنا ...» in a quotation tells how things stand, not on which day they came to stand so."""
        dated = next((e for e in claim.evidence if e.field == "date"), None)
        if dated is None or not claim.attribution:
            return False
        word = fold(self.text[dated.start : dated.end])
        around = self.text[max(0, dated.start - 2) : dated.start], self.text[dated.end : dated.end + 1]
        return word in _NOW and around[1] == "،" and around[0].strip()[-1:] in ("«", '"', ":", "“")

    def of_word(self, end: int) -> str | None:
        """Since when a state named by words that end at an offset has held: «توترت منذ ...»، «الذي يعود تاريخه إلى ...»."""
        cut = _ENDS.search(self.text, end)
        last = cut.start() if cut else len(self.text)
        cue = _SINCE.search(self.text, end, min(last, end + _FAR))
        if cue is None:
            return None
        timex = next((t for t in self.timexes if cue.start() <= t.start <= cue.end() + _NEAR and t.start < last), None)
        act = next((c for c in self.claims if cue.end() <= c.trigger.start <= cue.end() + 3), None)
        if act is not None and (timex is None or act.trigger.start < timex.start):
            date = act.date.value if act.date else self._told_elsewhere(act)
            return f"{_start(date)}" if date else (timex.value if timex else None)
        return _start(timex.value) if timex is not None else None

    def _told_elsewhere(self, act: Claim) -> str | None:
        """Date of the same act where another sentence or word of the report dates it."""
        same = (
            c for c in self.claims
            if c.date and c.type == act.type and c.actors == act.actors and c.recipients == act.recipients and c.actors
        )  # fmt: skip
        found = next(same, None)
        return found.date.value if found is not None and found.date else None

    def of_charge(self, charge: Claim) -> str | None:
        """Time of what somebody is blamed for: a time in the words of blame, or the date of the act they point back to."""
        start = charge.trigger.end
        cut = _ENDS.search(self.text, start)
        last = cut.start() if cut else len(self.text)
        linked = {link.claim for link in charge.links if link.how == "content"}
        for claim in self.claims:
            if claim.id in linked and claim.date:
                return _start(claim.date.value)
        opened = self.text.find("«", start, last)
        if opened >= 0:
            closed = self.text.find("»", opened, last)
            for timex in self.timexes:
                if opened < timex.start < closed:
                    return _start(timex.value)
        phrase = self.text.find("،", start, last)
        words = fold(self.text[start : phrase if phrase >= 0 else last]).split()
        for this, noun in pairwise(words):
            if this in ("هذا", "هذه", "ذلك", "تلك"):
                for claim in self.claims:
                    if claim.date and claim.trigger.start < start and fold(claim.trigger.text) == noun:
                        return _start(claim.date.value)
        return None


def _start(value: str | None) -> str | None:
    """Where a stretch of years or months begins; a night or a stretch of days stays what it is."""
    if value is None:
        return None
    left, slash, right = value.partition("/")
    return left if slash and left not in ("..", "") and len(left) < 10 and right else value
