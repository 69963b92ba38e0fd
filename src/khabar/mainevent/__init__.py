"""Is an attack or a protest what its sentence reports, or told in passing («بعد أيام من الهجوم الذي ...»)?

Hand-coded event data keep the main event of a sentence; khabar claims every act that is told. Claims of the types that the
Arabic gold standard records cover carry an evidence row `passing` where a small linear model takes them for told in passing:
`main_only` leaves those out. Nothing else of a claim changes. See docs/decisions/0006.
"""

from khabar.mainevent.kept import in_passing, main_only
from khabar.mainevent.marks import marked
from khabar.mainevent.seen import Seen, by_sentence
from khabar.mainevent.weights import TYPES, verdict

__all__ = ["TYPES", "Seen", "by_sentence", "in_passing", "main_only", "marked", "verdict"]
