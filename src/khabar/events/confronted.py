"""Whoever stands behind «مواجهة» is confronted: «مواجهة تنظيم الدولة», where no «بين» or «مع» tells both sides."""

from __future__ import annotations

from khabar.events.triggers import Trigger

Sides = list[tuple[int, str, bool]]


def confronted(trigger: Trigger, actors: Sides, recipients: Sides) -> tuple[Sides, Sides]:
    """Actors and recipients; the genitive of the noun is whom it is against.

    Args:
        trigger: an act with its complements.
        actors: who does it, as far as the complements tell.
        recipients: whom it is on.
    """
    if trigger.lemma.lemma != "مواجهة" or trigger.type != "ASSAULT" or not actors or recipients or "بين" in trigger.slots or "مع" in trigger.slots:
        return actors, recipients
    if not all(rule.split("+")[0].endswith(":genitive") for _, rule, _ in actors):
        return actors, recipients
    return [], actors
