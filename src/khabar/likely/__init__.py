"""Acts and sides that a report makes plain without saying them where they stand: small linear models, trained on reports of our own.

See docs/decisions/0011.
"""

from khabar.likely.given import Filling, Standing, Voice, fill, stand
from khabar.likely.parties import ROLES, Parties
from khabar.likely.title import Title

__all__ = ["ROLES", "Filling", "Parties", "Standing", "Title", "Voice", "fill", "stand"]
