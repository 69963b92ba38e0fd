"""The second of two who share a title: «الرئيسان الروسي فلاديمير بوتين والصيني شي جين بينغ», «وزيرا الخارجية المصري، فلان، والإيراني، فلان»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

Pair = tuple[int, int, int, int]
RULE = "the second of two with one title"
_DUAL = ("ان", "ين", "ا", "ي", "يه", "يها")
_COMMAS = "،,"
_HEAD = 3
"""Words from the title of both to the land of the first."""


def seconds(doc: Document, first: int, last: int) -> list[Pair]:
    """(first token, end, mention of the first, of the second) of every such pair, from its title to the name of the first.

    Args:
        doc: the part that is read.
        first, last: the sentence.
    """
    out: list[Pair] = []
    for q in range(first + 3, last - 1):
        word = doc.words[q]
        if word.conjunction != "و" or not word.nisba or not word.article:
            continue
        land = word.nisba.split(":")[0]
        at = q + 1 + (doc.surface[q + 1] in _COMMAS)
        end = q - (doc.surface[q - 1] in _COMMAS)
        one = doc.mention_at[end - 1]
        other = doc.mention_at[at] if at < last else -1
        if min(one, other) < 0 or one == other or not _person(doc, other, land) or _person(doc, one, land):
            continue
        start = _title(doc, first, one)
        if start >= 0:
            out.append((start, end, one, other))
    return out


def both_named(doc: Document, pairs: list[Pair], trigger: Trigger) -> None:
    """Give a side that names the first of such a pair the second as well."""
    for pair in pairs:
        trigger.actors = _with(doc, pair, trigger.actors)
        trigger.recipients = _with(doc, pair, trigger.recipients)


def _with(doc: Document, pair: Pair, sides: list[tuple[int, str, bool]]) -> list[tuple[int, str, bool]]:
    start, end, one, other = pair
    inside = [x for x in sides if start <= doc.mentions[x[0]].first and doc.mentions[x[0]].last <= end]
    if not inside:
        return sides
    until = doc.mentions[other].last
    apart = [x for x in sides if not (start <= doc.mentions[x[0]].first and doc.mentions[x[0]].last <= until)]
    first = next((x for x in inside if x[0] == one), (one, inside[0][1], inside[0][2]))
    return [*apart, first, (other, RULE, True)]


def _person(doc: Document, index: int, land: str) -> bool:
    """Whether a mention is somebody of a land."""
    draft = doc.entities.drafts[doc.mentions[index].entity]
    return draft.kind in ("person", "office") and land in draft.country


def _title(doc: Document, first: int, one: int) -> int:
    """Where the title of both begins, of whom the first is a mention; -1 for none."""
    mention = doc.mentions[one]
    if mention.plural and doc.forms[mention.first].endswith(_DUAL):
        return mention.first
    k = mention.first - 1
    k -= k > first and doc.surface[k] in _COMMAS
    if k <= first or not doc.words[k].nisba or not doc.words[k].article:
        return -1
    return next((j for j in range(k - 1, max(first - 1, k - 1 - _HEAD), -1) if doc.forms[j].endswith(_DUAL) and not doc.words[j].nisba), -1)
