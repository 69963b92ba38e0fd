"""What a verb of saying has opened, and who of those told of in it could go on to speak."""

from __future__ import annotations

from khabar.lexicon.word import Analysis
from khabar.mentions.document import Document
from khabar.syntax.tags import Tags

OPENING = '"«“”‟'
OPENS = 14
"""Words between a verb of saying and what is said."""
LEADING = 30
"""Words from what is said back to its verb of saying, a speaker with his titles and an occasion between."""
VOICES = frozenset(("person", "office", "group", "company", "medium", "unnamed", "organisation", "state", "people"))
VOICED = frozenset(("أعرب", "عبر", "وصف", "أبدى"))
_PLEDGES, _PLEDGED = frozenset(("AGREE", "THREATEN")), 6
"""Types of acts whose words «بأن» opens, and words from the verb to them."""


def _feminine(form: str) -> bool:
    """Whether a noun is feminine by its ending, a pronoun behind it or not: حكومة، حكومته."""
    return form.endswith(("ة", "ته", "تها", "تهم")) and not form.endswith(("اته", "اتها", "اتهم"))


class Opened:
    """Looks back from what is said to the verb that opened it."""

    def __init__(self, doc: Document, tags: Tags) -> None:
        self.doc = doc
        self.tags = tags

    def _cue_of(self, start: int) -> int:
        """The token of the verb of saying that has opened what is said from token `start`; -1 for none."""
        for j in range(start - 1, max(self.doc.sentences[self.doc.sentence_of(start)][0] - 1, start - LEADING), -1):
            told = self.tags.analysis[j]
            if told is not None and told.lemma.cue and told.pos == "v":
                return j
        return -1

    def _opened_by(self, start: int) -> str:
        """The feature of the verb of saying that has opened what is said from token `start`, as of a perfect for a participle; "" for none."""
        for j in range(start - 1, max(self.doc.sentences[self.doc.sentence_of(start)][0] - 1, start - LEADING), -1):
            told = self.tags.analysis[j]
            if told is None or not (told.lemma.cue or told.lemma.lemma in VOICED or (j >= start - _PLEDGED and any(s.type in _PLEDGES for s in told.lemma.senses))):
                continue
            if told.pos == "v":
                return told.feature
            if told.pos == "a" and told.feature[:1] in "AS" and not told.article:
                return "P3" + told.feature[-1:] + "S"
        return ""

    def _of_later(self, start: int, k: int, analysis: Analysis) -> bool:
        """«قال إن الجيش يسعى إلى الهدنة، ونفى أن»: a perfect joined to what is said of now or of what will be goes on with who said it."""
        if analysis.feature[:1] != "P":
            return False
        tenses = [self.tags.analysis[j] for j in range(start, k) if self.tags.kind[j] == "V"]
        return bool(tenses) and all(t is not None and t.feature[:1] in "IF" for t in tenses)

    def _opens_again(self, k: int, limit: int) -> bool:
        """Whether أن، a colon or a mark follows a verb of saying right away, but for where or to whom it was said."""
        doc, aside = self.doc, False
        for j in range(k + 1, min(limit, k + OPENS)):
            if doc.surface[j] in "-–—":
                aside = not aside
            elif aside or (doc.words[j].function == "preposition" and j == k + 1):
                continue
            elif doc.words[j].function == "complementizer" or doc.surface[j] in OPENING or doc.surface[j] == ":":
                return True
            elif j > k + 4 or self.tags.kind[j] == "V":
                return False
        return False

    def _could_speak(self, j: int, gender: str) -> bool:
        """Whether whoever is named at token j may be who the verb is said of."""
        doc = self.doc
        if self.tags.kind[j] == "V":
            analysis = self.tags.analysis[j]
            if analysis is None or analysis.pos != "v" or not analysis.lemma.cue:
                return False
            return not any(s.type == "REJECT" for s in analysis.lemma.senses)
        m = doc.mention_at[j]
        if not gender or m < 0 or doc.mentions[m].first != j or doc.mentions[m].preposition or self._did_it(j):
            return False
        draft = doc.entities.drafts[doc.mentions[m].entity]
        own = "F" if _feminine(doc.forms[j]) and draft.kind != "person" else doc.mentions[m].gender or draft.gender
        return draft.kind in VOICES and (not own or own == gender)

    def _did_it(self, j: int) -> bool:
        """«جريمة ارتكبها الاحتلال، وشدد على أن»: whoever stands behind a verb whose object is told before it is in a clause about that."""
        if j < 2 or self.tags.kind[j - 1] != "V":
            return False
        return self.doc.words[j - 2].function == "relative" or (bool(self.doc.words[j - 1].enclitic) and self.tags.kind[j - 2] != "V" and bool(self.doc.words[j - 2].is_word))

    def _fended(self, j: int) -> bool:
        """«تصدى المقاتلون للقوات»: a verb that may as well be of fighting is none of refusing in words."""
        senses = [s.type for v in self.doc.words[j].verbs for s in v.lemma.senses]
        return "REJECT" in senses and "ASSAULT" in senses
