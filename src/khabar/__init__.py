"""khabar reads Arabic news reports: who did what to whom, when, where, and on whose word."""

from khabar.errors import KhabarError
from khabar.model import Claim, Entity, Quotation, Reading, Relation, Report
from khabar.reader import VERSION as __version__
from khabar.reader import read, report

__all__ = [
    "Claim",
    "Entity",
    "KhabarError",
    "Quotation",
    "Reading",
    "Relation",
    "Report",
    "__version__",
    "read",
    "report",
]
