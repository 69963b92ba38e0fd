"""«وجه رسالة مفادها أن»، «أنباء مفادها أن»: what a message comes to is the word of whoever sends it."""

from __future__ import annotations

from khabar.attribution.extent import Extents
from khabar.attribution.said import Said, Sayings
from khabar.attribution.speakers import Speakers
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_SENDING = frozenset(("وجه", "أرسل", "بعث", "نقل", "أطلق", "أصدر", "نشر", "قدم", "عمم", "سرب", "أبلغ", "ردد", "وزع", "كتب", "أورد", "عرض", "سلم", "مرر", "أوصل", "حمل", "أذاع"))
"""Verbs of sending and giving out; who rejects or gets a message does not say it."""
_NEWS = frozenset(("انباء", "معلومات", "تقارير", "شائعات", "تسريبات", "اشاعات", "اخبار"))
_NEAR = 4
"""Words before the gist among which the message stands."""


class Gist:
    """Finds what a message says."""

    def __init__(self, doc: Document, sayings: Sayings, speakers: Speakers, extents: Extents) -> None:
        self.doc = doc
        self.sayings = sayings
        self.speakers = speakers
        self.extents = extents

    def find(self, index: int, i: int, syntax: Syntax) -> None:
        """Add what stands behind «مفادها أن» at token i."""
        doc = self.doc
        first, last = doc.sentences[index]
        if i + 2 >= last or not (doc.words[i + 1].function == "complementizer" or doc.surface[i + 1] in ':"«“'):
            return
        start_token, direct, limit = self.extents.begin(i, i + 1, last)
        if start_token < 0 or start_token > i + 3:
            return
        speakers = self._sender(index, i, syntax)
        if not speakers:
            news = next((k for k in range(i - 1, max(first, i - _NEAR) - 1, -1) if doc.forms[k].removeprefix("ال") in _NEWS), -1)
            speakers = self.speakers.names.nobody(news, news + 1) if news >= 0 else []
        start, end, direct = self.extents.of(start_token, limit, direct)
        if speakers and end > start:
            self.sayings.add(Said(start, end, speakers, (doc.start[i], doc.end[i]), direct, index))

    def _sender(self, index: int, i: int, syntax: Syntax) -> list[int]:
        """The subject of the verb of sending that the message is the object of."""
        for clause in reversed(syntax.clauses):
            told = clause.verb.analysis
            if clause.verb.first >= i or told is None:
                continue
            if told.lemma.lemma not in _SENDING or told.feature.endswith("p") or clause.verb.negated:
                return []
            for u in clause.subject[:1]:
                unit = syntax.units[u]
                if unit.last <= i:
                    return self.speakers.names.phrase(unit.first, unit.last) or self.speakers.names.somebody(unit.first, unit.last)
            return self.speakers.last(index)
        return []
