"""khabar reads Arabic news reports: who did what to whom, when, where, and on whose word."""

from typing import TYPE_CHECKING, Any

from khabar.errors import KhabarError
from khabar.model import Claim, Entity, Quotation, Reading, Relation, Report
from khabar.reader import VERSION as __version__
from khabar.reader import read, report

if TYPE_CHECKING:
    from khabar.ledger.book import Ledger

__all__ = [
    "Claim",
    "Entity",
    "KhabarError",
    "Ledger",
    "Quotation",
    "Reading",
    "Relation",
    "Report",
    "__version__",
    "read",
    "report",
]


def __getattr__(name: str) -> Any:
    """`khabar.Ledger` is loaded when asked for: reading alone needs no database."""
    if name == "Ledger":
        from khabar.ledger.book import Ledger

        return Ledger
    raise AttributeError(f"module 'khabar' has no attribute {name!r}")
