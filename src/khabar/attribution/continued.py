"""Sentences without a cue that go on in the words of who spoke in the sentence before: «لن نرسل جنودا»، «وأن العملية مستمرة»."""

from __future__ import annotations

from khabar.attribution.extent import TRIM, Extents
from khabar.attribution.said import Said
from khabar.mentions.document import Document
from khabar.syntax.tags import Tags

_OPENS = 8
"""Words of a sentence among which its first verb says «we»."""


def goes_on(doc: Document, tags: Tags, extents: Extents, first: int, last: int, before: Said) -> bool:
    """Whether a sentence begins with «وأن», or says «we» in plain words, behind one that ends in what somebody says."""
    if doc.text[before.end : doc.start[first]].strip(TRIM + '»"”!؟'):
        return False
    word = doc.words[first]
    if word.function == "complementizer" and word.base == "ان" and word.conjunction == "و" and doc.surface[first].startswith("وأ"):
        return True
    for k in range(first, min(last, first + _OPENS)):
        if extents.quote_of[k] >= 0 or doc.words[k].function in ("conditional", "relative"):
            return False
        if tags.kind[k] == "V" and not doc.words[k].given:
            return _ours(doc, tags, k)
    return False


def _ours(doc: Document, tags: Tags, k: int) -> bool:
    """Whether the verb at a token is in the first person plural and nothing else, no «كما ذكرنا»."""
    analysis = tags.analysis[k]
    if analysis is None or analysis.pos != "v" or analysis.feature[1:3] != "1P" or analysis.lemma.cue:
        return False
    return all(v.feature[1:3] == "1P" for v in doc.words[k].verbs)
