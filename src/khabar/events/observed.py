"""A truce and its observance are one act: «دعا إلى احترام الهدنة»."""

from __future__ import annotations

from khabar.events.markers import REAL
from khabar.events.triggers import Trigger

_OBSERVING = "ahtrm-support"


def observed(trigger: Trigger) -> None:
    """Let the word of observing a truce tell it, as the truce alone would."""
    above = trigger.governor
    if trigger.lemma.id == _OBSERVING and trigger.pos != "v" and (trigger.polarity, trigger.modality) == REAL:
        trigger.emit = False  # تقارب حول احترام الهدنة: nobody has kept it
    elif trigger.emit and above is not None and above.lemma.id == _OBSERVING and above.type == trigger.type == "RETREAT" and (above.pos == "v" or (above.polarity, above.modality) != REAL):
        above.emit, trigger.emit = True, False
