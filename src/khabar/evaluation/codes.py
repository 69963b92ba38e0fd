"""Codes as the scorer compares them: without case and signs; states and listed organisations by code, others as OTHER."""

from __future__ import annotations

import re
from functools import lru_cache

from khabar.lexicon.load import own_folder
from khabar.lexicon.tables import rows

_LISTED = frozenset(
    (
        "UN", "UNSC", "UNGA", "NATO", "EU", "CSTO", "AU", "ARABLEAGUE", "GCC", "IAEA", "ICC", "ICJ", "OPEC",
        "OPEC+", "BRICS", "SCO", "WHO", "UNHCR", "UNRWA", "UNICEF", "OSCE", "IMF", "WB", "WTO", "ECOWAS",
        "OIC", "CIS", "EAEU", "G7", "G20", "ASEAN", "COE", "INTERPOL", "FAO", "WFP", "UNESCO", "UNIFIL", "EC",
        "ECB",
    )
)  # fmt: skip
"""Organisations that the coarse measures tell apart."""


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    return frozenset(r["code"] for r in rows(own_folder() / "gazetteers" / "states.tsv") if r["code"] != "XKX")


def short(code: str | None) -> str:
    """A code without case, spaces and signs."""
    return re.sub(r"[^A-Z0-9+]", "", (code or "UNK").upper())


def coarse(code: str | None) -> str:
    """States and listed organisations by code, UNK, all others as OTHER."""
    plain = short(code)
    return plain if plain in _states() or plain in _LISTED or plain == "UNK" else "OTHER"
