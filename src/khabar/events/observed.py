"""A truce and its observance are one act: «دعا إلى احترام الهدنة»."""

from __future__ import annotations

from khabar.events.triggers import Trigger

_OBSERVING = "ahtrm-support"


def observed(trigger: Trigger) -> bool:
    """Whether a word is the truce that a word of observing has told as its act."""
    above = trigger.governor
    return above is not None and above.lemma.id == _OBSERVING and above.emit and above.type == trigger.type == "RETREAT"
