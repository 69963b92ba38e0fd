"""Voices without a name: sources, reports, «somebody»; the words by which they are known."""

from __future__ import annotations

from khabar.attribution.belonging import body_of, capital_of, nationality
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN

NAMELESS = "voice without a name"


class Voices:
    """Tells what kind of voice a word is and makes mentions of those nobody names."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc

    def _classes(self, k: int) -> tuple[str, ...]:
        function, form = self.doc.lexicon.data.function, self.doc.forms[k]
        found = function.get(form, ())
        if not found and form.endswith("ا") and len(form) > 4:
            found = function.get(form[:-1], ())  # غير أن مصدرا مغربيا قال
        return tuple(found)

    def voice(self, k: int) -> bool:
        """«البيان»، «الوزارة»: whoever spoke last speaks through it."""
        return "voice" in self._classes(k)

    def unnamed(self, k: int) -> bool:
        """«تقارير»، «كثيرون»: nobody named before."""
        form = self.doc.forms[k]
        if form.startswith(("مراسلال", "مصادرال")):  # a blank is missing
            return True
        return "unnamed_voice" in self._classes(k)

    def source(self, k: int) -> bool:
        """«مصدر»، «أوساط»: an unnamed source; «بيان لوزارة ...»: what somebody issued."""
        classes = self._classes(k)
        return "source" in classes or "saying" in classes

    def nameless(self, first: int, last: int) -> list[int]:
        """«تقارير»، «مصادر رسمية»، «ثلاثة مسؤولين»: somebody speaks, nobody says who."""
        doc = self.doc
        word = doc.words[first]
        last = min(last, first + 4)
        if word.article and word.is_word and doc.mention_at[first] < 0 and nationality(doc, first, last):
            return self.somebody(first, last)  # الإعلام التركي
        if word.article or word.enclitic or not word.is_word or any(doc.mention_at[k] >= 0 for k in range(first, last)):
            return []
        if not (self.unnamed(first) or {"source", "nameless"} & set(self._classes(first)) or word.function == "quantifier"):
            return []
        return self.somebody(first, last)

    def somebody(self, first: int, last: int) -> list[int]:
        """Whoever a phrase speaks of, who has no name and no state."""
        doc = self.doc
        stop = first
        while stop < min(last, first + 4) and doc.words[stop].is_word and not doc.words[stop].function and doc.mention_at[stop] < 0:
            stop += 1
        if stop == first:
            return []
        body = body_of(doc, first, stop)
        if body >= 0:
            return [body]
        state = nationality(doc, first, stop) or capital_of(doc, first, stop)
        if state:
            draft = doc.entities.get(state, "unnamed", "", doc.text[doc.start[first] : doc.end[stop - 1]], (), (state,))
            doc.mentions.append(ActorMention(first, stop, draft.index, "name", "nationality of the phrase"))
            return [len(doc.mentions) - 1]
        return self.nobody(first, stop)

    def nobody(self, first: int, stop: int) -> list[int]:
        """A voice of which nothing at all is known."""
        doc = self.doc
        draft = doc.entities.get(UNKNOWN, "unnamed", "", doc.text[doc.start[first] : doc.end[stop - 1]])
        doc.mentions.append(ActorMention(first, stop, draft.index, "name", NAMELESS))
        return [len(doc.mentions) - 1]  # the words stay free: a title beside them may tell more later
