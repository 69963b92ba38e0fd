"""A truce and its observance are one act: «دعا إلى احترام الهدنة»."""

from __future__ import annotations

from khabar.events.triggers import Trigger

_OBSERVING = "ahtrm-support"


def observed(trigger: Trigger) -> None:
    """Let the word of observing a truce tell it, as the truce alone would."""
    above = trigger.governor
    if trigger.emit and above is not None and above.lemma.id == _OBSERVING and above.type == trigger.type == "RETREAT":
        above.emit, trigger.emit = True, False
