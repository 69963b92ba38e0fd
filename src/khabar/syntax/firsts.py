"""Forms in ت that are «I did» and «she was» alike."""

from __future__ import annotations

from khabar.lexicon.word import Analysis, Word


def not_i(verbs: tuple[Analysis, ...], previous: Word | None) -> tuple[Analysis, ...]:
    """Behind «التي» what she was: «القذائف التي ألقيت على المدينة», where nobody says that he has thrown them."""
    if previous is None or previous.form not in ("التي", "والتي") or not any(a.feature == "P1S" for a in verbs):
        return verbs
    return tuple(a for a in verbs if a.feature != "P1S") or verbs
