"""Links between the acts of a sentence: what a denial denies, what a demand or pledge is about, what a step is for."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from khabar.events.triggers import Trigger


def linked(trigger: Trigger, others: Iterable[Trigger], told: Collection[int]) -> list[tuple[Trigger, str]]:
    """Acts that hang on `trigger`, each with the kind of link; `told` holds the ids of the triggers that are claims."""
    if trigger.type == "DENY":
        return [(other, "denies") for other in _denied(trigger, list(others))] if trigger.polarity == "affirmed" else []
    out = []
    for other in others:
        governor, steps = other.governor, 0
        while governor is not None and steps < 4:
            if governor is trigger:
                out.append((other, "purpose" if other.how in ("purpose", "prep:ل") else "content"))
                break
            governor = governor.governor if id(governor) not in told else None
            steps += 1
    return out


def _denied(denial: Trigger, others: list[Trigger]) -> list[Trigger]:
    """The acts a denial says were not done; of a charge denied, what it charges."""
    out = []
    for other in others:
        governor, steps = other.governor, 0
        while governor is not None and governor is not denial and steps < 4:
            governor, steps = governor.governor, steps + 1
        if governor is denial and other.polarity == "negated":
            out.append(other)
    return out or [t for t in others if t.governor is denial and t.how in ("object", "genitive", "clause")]
