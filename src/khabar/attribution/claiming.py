"""Who claims what a noun of saying tells: «مزاعم أوكرانيا بأن»، «تصريحات الرئيس بأن»، «اتهامات واشنطن لبكين بأنها»."""

from __future__ import annotations

from khabar.attribution.extent import TRIM, Extents
from khabar.attribution.names import Names
from khabar.attribution.opened import OPENING
from khabar.attribution.said import Said, Sayings
from khabar.attribution.verdicts import verdict
from khabar.mentions.document import Document

_REACH = 10
"""Words between such a noun and what is told."""
_NAME = 7
"""Words of a name between commas."""
_MARKS = frozenset('"«»“”')
_THAT = frozenset(("ذلك", "هذا", "هذه"))
_CHARGES = frozenset(("اتهام", "اتهامات"))
_BEFORE = TRIM + OPENING + ":"
_DESCRIBES = frozenset(("وصف", "اعتبر", "عد"))
_INSIDE = frozenset(("ل", "من", "في", "ب", "الي", "ضد"))


class Claiming:
    """Finds the nouns of saying of a document, with their owners, before «أن»."""

    def __init__(self, doc: Document, sayings: Sayings, names: Names, extents: Extents) -> None:
        self.doc = doc
        self.out = sayings.out
        self.sayings = sayings
        self.names = names
        self.extents = extents
        self.nouns = doc.lexicon.telling

    def find(self, index: int, first: int, last: int) -> None:
        """What such a noun tells is in the words of its owner, whoever speaks of it."""
        doc = self.doc
        for k in range(first + 2, last - 1):
            word = doc.words[k]
            if word.function != "complementizer" or word.base != "ان" or word.conjunction:
                continue
            noun, speakers = self.before(k, first)
            if not speakers or (word.enclitic and doc.words[noun].base in _CHARGES):
                continue  # اتهامات واشنطن لبكين بأنها: not she who accuses
            if word.enclitic and word.preposition == "ب" and any(v.lemma.lemma in _DESCRIBES for t in range(first, noun) for v in doc.words[t].verbs):
                continue  # وصف تصريحات الوزير بأنها: what the statements are called
            fronted = not any(t in doc.verb_tokens for t in range(first, noun))
            came = doc.forms[first + 1] in _THAT and first in doc.verb_tokens  # يأتي ذلك بعد تأكيد الوزير أن: nothing goes on with that verb
            start, end, direct = self.content(k, last, fronted, came)
            if end <= start:
                continue
            denial: Said | None = None
            for said in self.out[-12:]:
                if said.direct and said.sentence == index and start < said.start < end and 0 <= said.verb < noun:
                    end = len(doc.text[: said.start].rstrip(_BEFORE))  # ردا على إعلان طهران أنها ...، "...": his words who answers
                if said.start == start and said.verb < noun:
                    if said.speakers and any(v.lemma.cue == "deny" for v in doc.words[said.verb].verbs):
                        denial = Said(start, end, said.speakers, said.cue, direct, index)  # نفت موسكو اتهامات كييف بأن
                        denial.verb, denial.hidden, denial.denies = said.verb, True, True
                    said.speakers = []  # علق على تصريحات الرئيس بأن: not his who comments
            said = self.sayings.add(Said(start, end, speakers, (doc.start[noun], doc.end[noun]), direct, index))
            said.verb, said.speakers, said.hidden = noun, speakers, False
            for part in self.out[-4:]:
                if noun < part.verb < said.last and said.start < part.start and part.end <= said.end and not any(v.lemma.cue for v in doc.words[part.verb].verbs):
                    part.hidden = True  # تأكيد الوزير أن بلاده ترفض "أي شروط": of what he says
            if denial is not None:
                self.sayings.add(denial, source=True)

    def before(self, k: int, first: int) -> tuple[int, list[int]]:
        """The noun of saying before the complementizer at token k, and who owns it; (-1, []) for none."""
        doc = self.doc
        name = self._aside(k, first)
        end = name if name > 0 else k
        for j in range(end - 1, max(first, end - _REACH) - 1, -1):
            word = doc.words[j]
            if doc.surface[j] in _MARKS and (doc.mention_at[j] >= 0 or doc.mention_at[j - 1] >= 0):
                continue  # تأكيد صحيفة "هآرتس" أن
            if not word.is_word or j in doc.verb_tokens or word.function in ("complementizer", "relative", "subordinator", "conjunction"):
                return -1, []
            if word.function or word.article or doc.mention_at[j] >= 0 or not {word.base, word.form} & self.nouns:
                continue
            owner = j + 1 + (doc.forms[j + 1] in ("من", "عن"))  # تأكيدات من الوزارة أن
            m = doc.mention_at[owner]
            if m < 0 or doc.mentions[m].first != owner or doc.mentions[m].preposition or doc.mentions[m].conjunction:
                return -1, []
            between = range(doc.mentions[m].last, end)
            if any(not self._passed(t) for t in between):
                return -1, []
            return j, self.names.within(owner, doc.mentions[m].last)
        return -1, []

    def _aside(self, k: int, first: int) -> int:
        """«تأكيد الأمين العام للحزب، سمير حداد، أن»: the comma that opens a name, a time or a place right before the complementizer at token k; -1 for none."""
        doc = self.doc
        if doc.surface[k - 1] not in "،,":
            return -1
        for j in range(k - 2, max(first, k - _NAME), -1):
            word = doc.words[j]
            if doc.surface[j] in "،,":
                opens = doc.words[j + 1]
                put_in = opens.function == "preposition" or doc.timex_at[j + 1] >= 0 or doc.mention_at[j + 1] >= 0 or not (opens.article or opens.function)
                return j if put_in and j < k - 2 else -1
            if not word.is_word or word.function not in ("", "preposition") or word.enclitic or j in doc.verb_tokens:
                return -1
        return -1

    def _passed(self, t: int) -> bool:
        """Whether a word may stand between the owner and «أن»: whom it is said to, an adjective."""
        word = self.doc.words[t]
        if self.doc.surface[t] in _MARKS:
            return self.doc.mention_at[t - 1] >= 0
        if word.function:
            return word.function == "preposition" and word.base in _INSIDE
        return word.is_word and (self.doc.mention_at[t] >= 0 or word.article or bool(word.preposition))

    def content(self, k: int, last: int, fronted: bool, whole: bool = False) -> tuple[int, int, bool]:
        """Offsets of what is told behind the complementizer: up to the verb of the clause around it, or one joined to that."""
        doc = self.doc
        last = verdict(doc, k + 1, last)  # مزاعم الجيش بأنه ... عارية من الصحة: not what he says
        for t in range(k + 2, last - 1):
            joined = t + 1 in doc.verb_tokens and doc.words[t + 1].conjunction and not whole
            if doc.surface[t] in "،," and (fronted or joined) and self.extents.quote_of[t] < 0:
                return self.extents.of(k, t, False)
        return self.extents.of(k, last, False)
