"""What is put in between «وفق فلان» and what he said: his name behind his title, who passed his words on."""

from __future__ import annotations

from khabar.attribution.extent import Extents
from khabar.mentions.document import Document

_NAME = 7
"""Words of a name between commas."""
_ASIDE = 16
"""Words up to «فإن», which takes up whatever was put in."""


def past_name(doc: Document, extents: Extents, k: int, last: int) -> int:
    """«وبحسب وزير الدفاع، سيرغي شويغو، فإن»: the second of the commas around what is put in behind the title, else the token itself."""
    if k >= last or doc.surface[k] not in "،,":
        return k
    then = _then(doc, extents, k, last)
    if then > 0:
        return then
    close = next((j for j in range(k + 1, min(last - 2, k + _NAME)) if doc.surface[j] in "،,"), -1)
    if close <= k + 1 or not all(_in_a_name(doc, j) for j in range(k + 1, close)):
        return k
    opens = doc.words[close + 1].function == "complementizer" or close + 1 in doc.verb_tokens or extents.quote_of[close + 1] >= 0
    return close if opens else k


def _then(doc: Document, extents: Extents, k: int, last: int) -> int:
    """«وبحسب بيان للجنة، نقلته وكالة الأنباء، فإن ...»، «ووفق القائد، اللواء فلان، فإن»: the comma before «فإن»; -1 where what stands between says something of its own."""
    comma = next((j for j in range(k + 1, min(last - 2, k + _ASIDE)) if doc.surface[j] in "،," and takes_up(doc, j + 1)), -1)
    if comma < 0 or any(doc.words[j].function == "complementizer" or doc.surface[j] in ".:؛" for j in range(k + 1, comma)):
        return -1
    verbs = [j for j in range(k + 1, comma) if j in doc.verb_tokens and extents.quote_of[j] < 0]
    first = doc.words[k + 1]
    put_in = first.function == "relative" or (verbs[:1] == [k + 1] and bool(first.enclitic) and not first.conjunction)
    plain = not verbs and not first.conjunction and first.function not in ("subordinator", "conditional") and doc.mention_at[k + 1] >= 0 and not first.preposition
    return comma if put_in or plain else -1


def takes_up(doc: Document, k: int) -> bool:
    """Whether «فإن» stands at token k: what is told begins there."""
    return doc.words[k].function == "complementizer" and doc.words[k].conjunction == "ف" and doc.words[k].base in ("ان", "أن", "إن")


def taken_up(doc: Document, i: int, stop: int) -> int:
    """«ووفقا للصحيفة فقد»، «وبحسب الوزير، فإن»: the token behind the opener at i at which what is told begins; -1 for none."""
    told = False
    for k in range(i + 2, stop):
        if (takes_up(doc, k) and (not told or doc.surface[k - 1] in "،,")) or (doc.forms[k] == "فقد" and not told):
            return k
        if doc.surface[k] in "؛:.":
            return -1
        told = told or k in doc.verb_tokens
    return -1


def _in_a_name(doc: Document, j: int) -> bool:
    word = doc.words[j]
    return word.is_word and not (word.function or word.article or word.preposition or word.conjunction) and j not in doc.verb_tokens
