"""Names in marks that no table knows and that speak: «هيئة "..."»، «المتحدث باسم عملية "..."»."""

from __future__ import annotations

from khabar.attribution.belonging import locality
from khabar.attribution.voices import Voices
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN
from khabar.text.romanise import romanise

_OPENING = frozenset('"«“”‟')


class Marked(Voices):
    """Makes mentions of whoever is named in marks, and of people by their place."""

    def __init__(self, doc: Document) -> None:
        super().__init__(doc)
        self._locals: dict[int, int] = {}

    def local(self, m: int) -> int:
        """«سكان من ضاحية أم درمان»: for people of no state those of the place told with them, as one voice."""
        state = self._locals.get(m)
        if state is None:
            mention, code = self.doc.mentions[m], locality(self.doc, m)
            state = self._made(mention.first, mention.last, self.doc.entities.get(code, "unnamed", "", self.doc.text[self.doc.start[mention.first] : self.doc.end[mention.last - 1]], (), (code,)).index, "people of a place") if code else m
            self._locals[m] = state
        return state

    def _in_marks(self, k: int) -> int:
        """The body named in marks behind «باسم», after the noun of its kind or not: عملية "بركان الغضب"; -1 for none."""
        doc = self.doc
        for j in range(k, min(k + 2, len(doc))):
            if doc.surface[j] in _OPENING:
                inner = doc.mention_at[j + 1] if j + 1 < len(doc) else -1
                if inner >= 0 and doc.code(inner) != UNKNOWN:
                    return inner
                found = self._quoted(j, j + 1)
                return found[0] if found else -1
        return -1

    def _quoted(self, first: int, last: int) -> list[int]:
        """A name in marks that no table knows speaks as a body: «هيئة» apart, it is what the marks hold."""
        doc = self.doc
        opening = first if doc.surface[first] in _OPENING else first - 1
        if "name_head" in self.classes(first) and first + 1 < len(doc):
            opening = first + 1
            while opening < min(first + 5, len(doc) - 2) and doc.words[opening].article:
                opening += 1  # مجموعة المراقبة العسكرية الأوكرانية "Militarnyi"
            if opening > first + 1 and not doc.surface[opening + 1].isascii():
                opening = first + 1
        if opening < 0 or doc.surface[opening] not in _OPENING:
            return []
        if opening and opening < first and doc.words[opening - 1].function == "complementizer":
            return []  # بأنه "كذب": what a thing is called is nobody
        quote = next((q for q in doc.quotes if q.start == doc.start[opening]), None)
        if quote is None or not quote.closed:
            return []
        stop = doc.token_at(quote.inner_end)
        if not 1 <= stop - opening - 1 <= 4 or any(doc.words[k].function for k in range(opening + 1, stop)):
            return []
        known = doc.mention_at[opening + 1]
        if known >= 0 and doc.mentions[known].first == opening + 1 and doc.mentions[known].last == stop and doc.code(known) != UNKNOWN:
            return [known]  # "تل أبيب" تتوعد
        name = doc.text[quote.inner_start : quote.inner_end]
        latin = name if name.isascii() else romanise(name)
        code = "".join(c for c in latin.upper() if c.isascii() and c.isalnum())
        if len(code) < 3:
            return []
        draft = doc.entities.get(code, "organisation", latin, name, (), (), "")
        draft.basis = "romanised"
        return [self._made(opening + 1, stop, draft.index, "name in marks that speaks")]

    def marked_behind(self, k: int, stop: int) -> list[int]:
        """«وفقاً لـ"Militarnyi"»، «لإحصاءات "غلوبال فاير بور"»: a foreign name in marks right behind «وفق» or a noun of words."""
        doc = self.doc
        if k < stop and doc.mention_at[k] < 0 and doc.surface[k] not in _OPENING and (doc.forms[k] == "ل" or not (doc.words[k].function or doc.words[k].article)):
            k += 1
        if k + 1 >= stop or doc.surface[k] not in _OPENING or doc.mention_at[k + 1] >= 0:
            return []
        end = next((j for j in range(k + 1, min(stop, k + 6)) if not doc.words[j].is_word), k + 1)
        foreign = end > k + 1 and all(not (w.article or w.function or w.verbs or w.nouns or w.preposition) for w in doc.words[k + 1 : end])
        return self._quoted(k, k + 1) if foreign else []

    def _made(self, first: int, last: int, entity: int, rule: str) -> int:
        doc = self.doc
        doc.mentions.append(ActorMention(first, last, entity, "name", rule))
        for k in range(first, last):
            if doc.mention_at[k] < 0:
                doc.mention_at[k] = len(doc.mentions) - 1
        return len(doc.mentions) - 1
