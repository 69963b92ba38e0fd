"""What befalls the subject of a verb of facing: its own object, not the grounds told with it."""

from __future__ import annotations

from khabar.events.triggers import Trigger

_GROUNDS = frozenset(("ضد", "علي", "بسبب", "جراء", "نتيجة", "اثر", "عقب", "بعد", "منذ", "قبل", "رغم", "علي خلفية", "بشان", "حول", "حيال", "ازاء"))
"""Phrases of why, when, about or against what something came."""


def befalls(trigger: Trigger, governor: Trigger) -> bool:
    """Whether an act comes upon the subject of a verb of facing: «تواجه بودابست عقوبات», not «تواجه بودابست غضبا ضد الحرب».

    Args:
        trigger: the act.
        governor: the verb that it hangs on, perhaps through nouns between.
    """
    link: Trigger | None = trigger
    while link is not None and link is not governor:
        if link.how[5:] in _GROUNDS:
            return False
        link = link.governor
    return True
