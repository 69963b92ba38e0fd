"""What news without a voice tells: «أنباء عن مقتل ...»، «وسط تقارير بشأن قصف ...» are the word of somebody who is not named."""

from __future__ import annotations

from khabar.attribution.names import Names
from khabar.attribution.said import Said, Sayings
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.tags import Tags

_NEWS = frozenset(("انباء", "معلومات", "تقارير", "شائعات", "اشاعات"))
_WRITTEN = frozenset(joined + bound + noun for joined in ("", "و") for bound in ("", "ال", "لل", "ب", "ل") for noun in _NEWS)
"""Such nouns with what may be written onto them."""
_ABOUT = frozenset(("عن", "بشان", "حول"))
_SPREADING = frozenset(("نشر", "تناقل", "تداول", "بث", "اورد", "روج", "سرب", "اذاع", "نقل", "ردد"))
"""Verbs of those who pass news on."""
_REACH = 3
"""Words between the news and what it is about: أنباء متداولة بشأن."""


class News:
    """Finds what such a noun is about."""

    def __init__(self, doc: Document, tags: Tags, sayings: Sayings, names: Names) -> None:
        self.doc = doc
        self.tags = tags
        self.sayings = sayings
        self.names = names
        self.at = [k for k, form in enumerate(doc.forms) if form in _WRITTEN]

    def find(self, index: int, first: int, last: int, syntax: Syntax) -> None:
        """Add what the news of one sentence is about."""
        for k in self.at:
            if first <= k < last:
                self._news(index, k, first, last, syntax)

    def _news(self, index: int, k: int, first: int, last: int, syntax: Syntax) -> None:
        doc = self.doc
        if doc.words[k].enclitic or any(doc.mentions[m].first == k for s in self.sayings.out[-6:] for m in s.speakers):
            return  # تحدثت تقارير عن: told by a verb
        about = next((j for j in range(k + 1, min(last - 1, k + _REACH)) if doc.forms[j] in _ABOUT), -1)
        if about < 0 or any(doc.mention_at[j] >= 0 or j in doc.verb_tokens or not doc.words[j].is_word for j in range(k + 1, about)):
            return
        if any(s.start <= doc.start[k] < s.end for s in self.sayings.out[-12:]):
            return  # قال إن معلومات كاذبة عن ... تنشر: in his words
        if any(self._denies(j) for j in range(first, k)):
            return  # نفى الأنباء بشأن: by the word of who denies it
        end = next((j for j in range(about + 1, last) if doc.surface[j] in '،؛:.»"”' or doc.words[j].function == "complementizer"), last)
        speakers = self._spread(k, syntax) or self.names.nobody(k, k + 1) if end > about + 1 else []
        if speakers:
            said = Said(doc.start[about + 1], doc.end[end - 1], speakers, (doc.start[k], doc.end[k]), False, index)
            said.verb, said.hidden = k, True
            self.sayings.add(said)

    def _spread(self, k: int, syntax: Syntax) -> list[int]:
        """«نشرت صحف تركية أنباء عن ...»: who passes the news on."""
        for clause in syntax.clauses:
            verb = clause.verb.analysis
            if verb is None or verb.lemma.key not in _SPREADING or not clause.subject or not any(syntax.units[u].first == k for u in clause.objects):
                continue
            unit = syntax.units[clause.subject[0]]
            return self.names.phrase(unit.first, unit.last) or self.names.somebody(unit.first, unit.last)
        return []

    def _denies(self, j: int) -> bool:
        analysis = self.tags.analysis[j]
        if analysis is not None and analysis.lemma.lemma == "رد":
            return False  # رد على أنباء بشأن
        return analysis is not None and (analysis.lemma.cue == "deny" or any(s.type in ("DENY", "REJECT") for s in analysis.lemma.senses))
