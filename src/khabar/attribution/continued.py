"""What goes on without a cue in the words of who spoke before: «لن نرسل جنودا»، «وأن العملية مستمرة»، more marks in a sentence."""

from __future__ import annotations

from khabar.attribution.cues import ACCORDING, SPOKEN
from khabar.attribution.extent import TRIM, Extents
from khabar.attribution.opened import VOICED
from khabar.attribution.said import Said
from khabar.mentions.document import Document
from khabar.syntax.tags import Tags

_RETOLD = frozenset(("فيما", "بينما", "اشارة", "تعليقا", "ردا"))
_BETWEEN = 12
"""Words from what is said to marks that go on with it."""
_WORDS = 4
"""Words in marks that are speech and no name."""
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


def marked_on(doc: Document, tags: Tags, extents: Extents, index: int, told: list[Said]) -> list[Said]:
    """«قال إن "الوضع صعب"، لا سيما أن "الحرب مستمرة"»: marks behind what somebody says in a sentence, with nobody who says anything between."""
    out: list[Said] = []
    first, last = doc.sentences[index]
    own = [s for s in told if s.sentence == index and s.speakers]
    for quote in extents.outermost(doc.start[first], doc.end[last - 1]) if own else ():
        if not quote.closed or any(s.start < quote.inner_end and quote.inner_start < s.end for s in (*own, *out)):
            continue
        begin, end = doc.token_at(quote.inner_start), doc.token_at(quote.inner_end)
        before = [s for s in (*own, *out) if s.end <= quote.start and not s.hidden]
        if end - begin < _WORDS or not before or extents.names_only(quote) or doc.start[first] > quote.start or not doc.words[begin].is_word:
            continue
        said = max(before, key=lambda s: s.end)
        between = range(doc.token_at(said.end), begin)
        if len(between) > _BETWEEN or any(_other(doc, tags, k) for k in between):
            continue
        more = Said(quote.inner_start, quote.inner_end, said.speakers, said.cue, True, index)
        more.verb, more.relays = said.verb, said.relays
        out.append(more)
    return out


def _other(doc: Document, tags: Tags, k: int) -> bool:
    """Whether somebody else may have the word from token k on: a verb of words, «وفق», a colon, a name."""
    analysis, word = tags.analysis[k], doc.words[k]
    if doc.surface[k] in ":؛." or word.base in ACCORDING or doc.forms[k] in _RETOLD:
        return True
    if analysis is not None and (analysis.lemma.cue or analysis.lemma.lemma in VOICED or (not analysis.lemma.light and any(s.type in SPOKEN for s in analysis.lemma.senses))):
        return True
    return tags.kind[k] == "V" and analysis is not None and not analysis.conjunction and doc.surface[k - 1] not in "،,"
