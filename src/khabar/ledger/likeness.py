"""Whether two claims tell of one happening: reasons for and against, each with its weight.

Weights were set on the even half of eval/happenings and by reading real events (docs/happenings.md).
"""

from __future__ import annotations

from khabar.ledger.days import When, meet
from khabar.ledger.facets import BOTH_WAYS, SPOKEN, Facet
from khabar.ledger.rarity import Rarity
from khabar.ledger.spots import apart

NEEDED = 3.75
"""Weight two claims need to be linked, and a cluster's pairs need on average."""
LEAST = 2.0
"""Weight below which two claims never share a happening, whatever else is in it."""
BARE = 0.25
"""Likeness of wording below which sides, trigger and day are all that two claims share."""
WORDED = 0.5
"""Likeness of wording that lets two claims of one month or year be one happening as readily as two of one day."""
CROWDED = 0.6
"""Rarity of the shared sides below which a day holds many acts of theirs."""

OTHERWISE = 1.5
"""Weight of an act that two claims of one actor tell in other words (data/facts/same_acts.txt)."""
ENOUGH = 3.0
"""Weight of words of its own from which a wording that shares few of them speaks against other words telling one act."""

ANEW = 3.0
"""How much less two claims of one text are alike by another trigger and with little in common: a report that tells of an act again names it again."""

TELLING = 2.0
"""Weight of shared words from which they tell one act of force from the others of its day: two or three that few have."""

Reasons = tuple[str, ...]


def likeness(a: Facet, b: Facet, rarity: Rarity) -> tuple[float, Reasons] | None:
    """Weight and reasons; None where something speaks against it that no likeness outweighs."""
    if a.row.id == b.row.id:
        return 9.0, ("the same claim",)
    if a.block != b.block or not meet(a.when, b.when):
        return None
    if a.family == "force" and a.when.told != b.when.told and abs(a.when.last - b.when.last) > 1:
        return None  # a war brings the like every day; an undated telling two days later tells another
    told = bool(a.row.links or b.row.links) and _told(a, b)
    if a.row.report == b.row.report and not told:
        if (a.row.sentence, a.row.part) == (b.row.sentence, b.row.part):
            return None  # two acts of one sentence
    if a.persons and b.persons and not a.persons & b.persons:
        return None
    if _others(a, b):
        return None  # who met one minister of a state has not met the other by it
    if _shifted(a.when, b.when) and any(what in b.numbers for what in a.numbers) and not any(b.numbers.get(what) == n for what, n in a.numbers.items()):
        return None  # what two nights or days cost, each counted for itself
    sides = _sides(a, b, rarity)
    if sides is None:
        return None
    weight, reasons = sides
    share, worth = rarity.alike(a, b)
    crowded = a.family == "force" and a.codes & b.codes and rarity.of("code", a.codes & b.codes) < CROWDED
    if crowded:
        share *= min(1.0, worth / TELLING)  # «a strike on a house» is said of every strike
    for more, reason in (
        _act(a, b, rarity, share),
        _place(a, b, rarity),
        _numbers(a, b),
        _object(a, b),
        (4.5 * share, f"words {share:.2f}" if share >= 0.2 else ""),
        (0.5 if a.when.told and b.when.told else 0.0, f"day {a.when.bucket}"),
    ):
        weight += more
        if reason and more > 0:
            reasons.append(reason)
    if share < BARE and a.family not in BOTH_WAYS:
        weight -= _twice(a, b, rarity)
    elif crowded and share < WORDED:
        weight -= 1.0  # one of many strikes of the day: only what is told of it can tell which
    if a.family == "force" and not a.when.told and not b.when.told and a.when.last != b.when.last:
        weight -= max(0.0, 1.0 - worth / TELLING)  # a war brings the like every day
    if a.row.iterated != b.row.iterated and not a.when.coarse:
        weight -= 2.5  # «daily raids» are not the raid of a day
    if a.when.coarse and share < WORDED:
        weight -= 1.0  # what a month or year saw many of
    if _own_words(a, b) and share < (BARE if a.family in BOTH_WAYS else WORDED):
        weight -= ANEW
    if a.row.report == b.row.report and "title" in (a.row.part, b.row.part) and a.row.part != b.row.part:
        weight += 1.5
        reasons.append("headline and text")
    if told:
        weight += 4
        reasons.append("the report says so")
    return weight, tuple(reasons)


def _own_words(a: Facet, b: Facet) -> bool:
    """Whether one report tells two claims in two sentences of its text by different triggers."""
    return a.row.report == b.row.report and a.row.part == b.row.part and a.row.lemma != b.row.lemma


def _twice(a: Facet, b: Facet, rarity: Rarity) -> float:
    """How easily the two sides do the like twice a day: words come easily, and a pair that many tell of is at it all day."""
    both = a.actors & b.actors and a.recipients & b.recipients
    if not both or a.row.type in SPOKEN:
        return 1.0
    return 1.0 - min(rarity.of("code", a.actors & b.actors), rarity.of("code", a.recipients & b.recipients))


def _others(a: Facet, b: Facet) -> bool:
    """Whether two claims name different persons of one state, or different offices of it and no person in common."""
    for code in a.people.keys() | a.offices.keys():
        mine, yours = a.people.get(code), b.people.get(code)
        if mine and yours:
            if not mine & yours:
                return True
            continue
        held, theirs = a.offices.get(code), b.offices.get(code)
        if held and theirs and not held & theirs:
            return True
    return False


def _told(a: Facet, b: Facet) -> bool:
    """Whether the report itself says that the two are one."""
    return (b.row.id, "same") in a.row.links or (a.row.id, "same") in b.row.links


def _sides(a: Facet, b: Facet, rarity: Rarity) -> tuple[float, list[str]] | None:
    if a.family in BOTH_WAYS:
        if not a.codes or not b.codes:
            return 0.0, []
        shared = a.codes & b.codes
        if not shared:
            return None
        told = ["sides " + " ".join(sorted(shared))]
        rare = rarity.of("code", shared)
        if a.codes <= b.codes or b.codes <= a.codes:
            return (2.5 if len(shared) > 1 else 1.0) * rare, told
        return (1.5 * rare if len(shared) > 1 else -1.0), told
    weight, reasons = 0.0, []
    for name, one, two in (("actor", a.actors, b.actors), ("recipient", a.recipients, b.recipients)):
        if one and two:
            shared = one & two
            if shared:
                weight += 1.5 * rarity.of("code", shared)
                reasons.append(f"{name} " + " ".join(sorted(shared)))
            elif name == "actor" and not (a.family == "force" and a.numbers and b.numbers):
                return None
            else:
                weight -= 1.5
    if a.row.type in SPOKEN and bool(a.actors) != bool(b.actors) and a.row.actors and b.row.actors:
        weight -= 1.0  # «clergymen voiced anger» is not the ministry's condemnation
    if not reasons and a.codes and b.codes:
        if not a.codes & b.codes:
            return None
        weight -= 0.5
    return weight, reasons


def _act(a: Facet, b: Facet, rarity: Rarity, share: float) -> tuple[float, str]:
    weight = 0.5 if a.row.type == b.row.type else -0.5
    if a.row.lemma == b.row.lemma:
        return weight + 1.5 * rarity.of("lemma", (a.row.lemma,)), f"trigger {a.row.lemma}"
    if a.act and a.act == b.act and (a.codes & b.codes if a.family in BOTH_WAYS else a.actors & b.actors):
        weight += OTHERWISE * _borne_out(a, b, share, rarity) * rarity.of("lemma", (a.row.lemma, b.row.lemma))
        mode = 0.0 if not a.row.mode or not b.row.mode else 0.5 if a.row.mode == b.row.mode else -1.0
        return weight + mode, f"triggers {a.row.lemma} {b.row.lemma}"
    if a.row.mode and b.row.mode:
        return weight + (0.5 if a.row.mode == b.row.mode else -1.0), f"mode {a.row.mode}" if a.row.mode == b.row.mode else ""
    return weight, ""


def _borne_out(a: Facet, b: Facet, share: float, rarity: Rarity) -> float:
    """How far sides and words bear out that two triggers tell one act, 0 to 1; where one has few words of its own nothing speaks against it.

    Where all sides are the same the other word is taken for it, but not in a war: it brings the like every day.
    """
    both_ways = a.family in BOTH_WAYS
    if a.family != "force" and (a.codes == b.codes if both_ways else a.actors == b.actors and a.recipients == b.recipients != frozenset()):
        return 1.0
    wanted = 2 * WORDED if both_ways and len(a.codes & b.codes) == 1 else WORDED
    return 1.0 - min(1.0, rarity.room(a, b) / ENOUGH) * (1.0 - min(1.0, share / wanted))


def _place(a: Facet, b: Facet, rarity: Rarity) -> tuple[float, str]:
    shared = a.spots & b.spots
    if shared:
        whole = 2.25 if a.family == "force" else 1.75 if a.place == b.place else 0.75  # else their words count among the words
        return whole * rarity.of("place", shared), "place " + " ".join(sorted(shared))
    if apart(a.spots, b.spots):
        return (-2.5 if a.family == "force" else -1.5), ""
    return (0.25, f"place {a.row.place}") if a.land and a.place == b.place else (0.0, "")


def _numbers(a: Facet, b: Facet) -> tuple[float, str]:
    shared = [what for what in a.numbers if what in b.numbers]
    same = [what for what in shared if a.numbers[what] == b.numbers[what]]
    if same:
        return 1.25, "number " + " ".join(f"{what} {a.numbers[what]:g}" for what in sorted(same))
    return (-0.5 if shared else 0.0), ""


def _shifted(a: When, b: When) -> bool:
    """Whether two told stretches share days and each has days of its own: of two days that follow each other."""
    return a.told and b.told and not a.coarse and not b.coarse and (a.first < b.first <= a.last < b.last or b.first < a.first <= b.last < a.last)


def _object(a: Facet, b: Facet) -> tuple[float, str]:
    if not a.object or not b.object:
        return 0.0, ""
    shared = a.object & b.object
    return (1.0, "object " + " ".join(sorted(shared))) if shared else (-1.0, "")
