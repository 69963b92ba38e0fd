"""Links between the acts of a sentence: what a denial denies, what a demand or pledge is about, what a step is for."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from khabar.events.triggers import Trigger


def linked(trigger: Trigger, others: Iterable[Trigger], told: Collection[int]) -> list[tuple[Trigger, str]]:
    """Acts that hang on `trigger`, each with the kind of link; `told` holds the ids of the triggers that are claims."""
    out = []
    for other in others:
        governor, steps = other.governor, 0
        while governor is not None and steps < 4:
            if governor is trigger:
                if trigger.type == "DENY":
                    out.append((other, "denies"))
                else:
                    out.append((other, "purpose" if other.how in ("purpose", "prep:ل") else "content"))
                break
            governor = governor.governor if id(governor) not in told else None
            steps += 1
    return out
