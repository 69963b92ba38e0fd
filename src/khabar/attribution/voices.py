"""Voices without a name: sources, reports, «somebody»; the words by which they are known."""

from __future__ import annotations

from khabar.attribution.belonging import body_of, capital_of, nationality
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN

NAMELESS = "voice without a name"
_OTHERS = frozenset(("اخرون", "اخرين", "كثيرون", "كثيرين"))
"""Words that stand for somebody else: لكن آخرين حذروا."""
_ONE = frozenset(("مصدر", "مصدرا"))
_THING = frozenset(("شيء", "امر", "ذلك", "هذا", "مشروع", "قانون"))


class Voices:
    """Tells what kind of voice a word is and makes mentions of those nobody names."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc

    def classes(self, k: int) -> tuple[str, ...]:
        function, form = self.doc.lexicon.function, self.doc.forms[k]
        found = tuple(function.get(form, ()))
        if not found and form.endswith("ا") and len(form) > 4:
            found = tuple(function.get(form[:-1], ()))  # غير أن مصدرا مغربيا قال
        if form.startswith("و") and len(form) > 4:
            found += tuple(function.get(form[1:], ()))  # ...، ومصدر يقول
        if form.startswith("لل") and len(form) > 4:
            found += tuple(function.get("ال" + form[2:], ()))  # وفقا للوزارة
        return found

    def voice(self, k: int) -> bool:
        """«البيان»، «الوزارة»: whoever spoke last speaks through it."""
        return "voice" in self.classes(k)

    def unnamed(self, k: int) -> bool:
        """«تقارير»، «كثيرون»: nobody named before."""
        form = self.doc.forms[k]
        if form.startswith(("مراسلال", "مصادرال")):  # a blank is missing
            return True
        return "unnamed_voice" in self.classes(k)

    def found_out(self, k: int) -> bool:
        """«صور»، «الدراسة»، «نتائج»: what shows something."""
        bare = self.doc.forms[k].removeprefix("و").removeprefix("ال")
        return bare not in _THING and "unnamed_voice" in self.doc.lexicon.function.get(bare, ())

    def source(self, k: int) -> bool:
        """«مصدر»، «أوساط»: an unnamed source; «بيان لوزارة ...»: what somebody issued."""
        classes = self.classes(k)
        return "source" in classes or "saying" in classes

    def statement(self, k: int) -> bool:
        """«البيان»، «التقرير»: what somebody has issued."""
        form = self.doc.forms[k].removeprefix("و")
        return form.startswith("ال") and self.voice(k) and "saying" in self.doc.lexicon.function.get(form[2:], ())

    def nameless(self, first: int, last: int) -> list[int]:
        """«تقارير»، «مصادر رسمية»، «ثلاثة مسؤولين»: somebody speaks, nobody says who."""
        doc = self.doc
        word = doc.words[first]
        last = min(last, first + 4)
        if word.article and word.is_word and doc.mention_at[first] < 0 and nationality(doc, first, last):
            return self.somebody(first, last)  # الإعلام التركي
        if word.article or word.enclitic or not word.is_word or any(doc.mention_at[k] >= 0 for k in range(first, last)):
            return []
        if not (self.unnamed(first) or {"source", "nameless"} & set(self.classes(first)) or word.function == "quantifier"):
            return []
        return self.somebody(first, last) or (self.nobody(first, first + 1) if doc.forms[first] in _OTHERS else [])

    def somebody(self, first: int, last: int) -> list[int]:
        """Whoever a phrase speaks of, who has no name and no state."""
        doc = self.doc
        if doc.forms[first] in ("لاول", "لاخر", "للمرة"):
            return []  # تحدث عنها لأول مرة
        first += doc.forms[first].removeprefix("و") in ("بعض", "معظم", "غالبية") or (doc.forms[first] in ("احدي", "احد") and first + 1 < last and bool(doc.words[first + 1].article))  # بعض المعلقين
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

    def fits(self, m: int, gender: str, number: str) -> bool:
        """Whether a verb or participle of this gender and number can be said of a mention."""
        if m < 0:
            return False
        mention = self.doc.mentions[m]
        draft = self.doc.entities.drafts[mention.entity]
        if self.doc.forms[mention.first].removeprefix("و") in _ONE:
            return gender != "F" and number != "P"  # مصدر دبلوماسي: one, though «مصادر» are known by the same entry
        own = mention.gender or draft.gender
        if not own and draft.kind != "person" and self.doc.forms[mention.first].endswith("ة"):
            own = "F"  # لجنة حقوق الإنسان
        if mention.plural and number == "S" and self._accusative(mention):
            return gender != "F"  # أن وزيرا فرنسيا: one minister, no two
        if gender == "F" and number == "S" and own == "P" and "feminine" in self.classes(mention.first):
            return True  # وسائل الإعلام ... مؤكدة
        if number == "P":
            return mention.plural or own == "P" or (own == "" and draft.kind != "person")
        if not gender or not own:
            return True
        if gender == "F":
            return own == "F" or (own == "P" and draft.kind not in ("person", "people"))
        return own == "M" and not mention.plural

    def _accusative(self, mention: ActorMention) -> bool:
        """Whether what may be two or many is one with an adjective of his own: «أن وزيرا فرنسيا»، «شاب باكستاني»."""
        if mention.last != mention.first + 2:
            return False
        word = self.doc.words[mention.first + 1]
        if word.article or word.form.endswith("ة"):
            return False
        if word.form.endswith("يا"):
            return self.doc.forms[mention.first].endswith("ا")
        return bool(word.nisba) and word.nisba.partition(":")[2][:1] not in ("P", "p", "D") and not word.form.endswith(("ين", "ون"))

    def of_group(self, first: int, last: int) -> list[int]:
        """«المكتب السياسي لحركة أنصار الله»: the movement or body whose office a phrase names, behind «ل»."""
        doc = self.doc
        index = doc.mention_at[last] if last < len(doc) else -1
        if index < 0 or not doc.words[first].article or not self.voice(first):
            return []
        mention = doc.mentions[index]
        held = mention.first == last and mention.preposition == "ل"
        return [index] if held and doc.entities.drafts[mention.entity].kind in ("group", "organisation", "party") else []
