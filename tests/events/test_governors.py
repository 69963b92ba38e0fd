"""Whoever climbs from an act to the words above it comes to an end."""

from khabar.events.governors import uncycle
from khabar.events.triggers import Trigger
from khabar.lexicon.words import lexicon


def test_a_circle_of_governors_is_cut():
    lemma = lexicon(()).lemmas[0]
    first, second, third = (Trigger(k, k + 1, lemma, "m", None, k) for k in range(3))
    first.governor, second.governor, third.governor = second, third, first
    uncycle([first, second, third])
    for trigger in (first, second, third):
        steps, at = 0, trigger
        while at.governor is not None:
            at, steps = at.governor, steps + 1
            assert steps < 3
