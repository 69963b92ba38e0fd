"""What analysts do with a ledger day by day (khabar.practice), as calls of `Ledger`.

The package stands above the ledger and is looked up only when one of these is asked for: docs/decisions/0003.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine

if TYPE_CHECKING:
    from khabar.practice.brief.lines import Brief
    from khabar.practice.compare.compare import Comparison
    from khabar.practice.wording.count import Wordings


class Practice:
    """The calls of `khabar.practice`; `Ledger` has them."""

    engine: Engine

    def brief(self, watch: str | Path | Mapping[str, Any], **asked: Any) -> Brief:
        """What is new for a watch list (docs/brief.md): happenings with copies folded, denials, moved standings, silent outlets.

        Args:
            watch: the TOML file of a watch list, or a mapping with its keys.
            asked: since ("last", a day, a moment, "7d": by entry), first and last (by publication instead), state, keep, feeds,
                feeds_state, now, progress, written (called with the brief before it counts as told).

        Returns:
            `khabar.practice.brief.lines.Brief`.

        Raises:
            ConfigError: a watch list with something wrong in it, or arguments that do not go together.
        """
        from khabar.practice.brief.brief import brief

        return brief(self.engine, watch, **asked)

    def wording(self, subject: str, **asked: Any) -> Wordings:
        """How outlets name an actor, or word an act of it (docs/wording.md).

        Args:
            subject: code or name of the actor.
            asked: by ("outlet", "month", "outlet,month"), act, towards, country, bodies, persons, first, last, least.

        Returns:
            `khabar.practice.wording.count.Wordings`.

        Raises:
            ConfigError: a name nobody goes by, or arguments that do not go together.
        """
        from khabar.practice.wording.named import wording

        return wording(self.engine, subject, **asked)

    def compare(self, file: str | Path, form: str, **asked: Any) -> Comparison:
        """Lay one's own copy of event data beside the ledger; nothing of it is stored (docs/compare.md).

        Args:
            file: csv, tsv, or one of these in .zip or .gz.
            form: polecat, gdelt or acled.
            asked: window (days), level ("type" or "quad"), party, since, until, min_origins, progress.

        Returns:
            `khabar.practice.compare.compare.Comparison`.

        Raises:
            KhabarError: a file that cannot be read, or has no rows of this form.
        """
        from khabar.practice.compare.compare import compare

        return compare(self.engine, file, form, **asked)
