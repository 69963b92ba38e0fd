"""Gender and number of a phrase, and whether it can be the subject of a verb."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.mentions.extended import WEAPONS
from khabar.syntax.unit import Unit

_PRONOUNS = {"هو": "M", "هي": "F"}
_BROKEN = frozenset(("طلائع", "احزاب", "قوي", "فصائل", "اوساط", "اطياف", "مصادر", "دوائر", "اجنحة", "تيارات", "كتائب", "سرايا", "الوية", "زوارق", "بوارج", "قوارب", "مدافع", "سفن", "خفر"))
"""Broken plurals that head a collective, feminine to the verb: رفضت أحزاب المعارضة، قصفت البوارج المدينة."""
_LANDS = frozenset(("دول", "شعوب", "عواصم"))
"""Broken plurals of lands, of which no masculine verb in the singular is said."""
_SOME = frozenset(("عدد", "بعض", "معظم", "عشرات", "مئات", "الاف"))
"""Words of number before a broken plural: رفضتها عدد من الأحزاب."""

_SUMS = frozenset(("مليار", "ملياري", "مليارا", "مليارين", "مليون", "مليوني", "مليونا", "مليونين"))
"""Masculine heads of an amount, which no feminine verb is said of."""


class Agreement:
    """Asks the words of a sentence and the mentions in it."""

    __slots__ = ("doc", "units")

    def __init__(self, doc: Document, units: list[Unit]) -> None:
        self.doc = doc
        self.units = units

    def gender(self, u: int) -> str:
        """M, F, P, D or "" of the head of a phrase."""
        unit = self.units[u]
        doc = self.doc
        if doc.words[unit.first].form.endswith("ة") and "human_plural" in doc.words[unit.first].base_kinds:
            return "P"  # قراصنة، طلبة، قضاة
        if unit.mentions and doc.mentions[unit.mentions[0]].first in (unit.first, unit.first - 1):
            mention = doc.mentions[unit.mentions[0]]
            if mention.first < unit.first and doc.entities.drafts[mention.entity].kind in ("group", "party", "medium", "organisation", "company"):
                return ""  # «الجهاد» تحذر: the movement of that name
            head = doc.words[unit.first]
            if mention.gender == "F" and head.shape == "M" and unit.first + 1 < mention.last and "place_noun" in doc.lexicon.function.get(head.base, ()):
                return "M"  # مخيم جنين الذي
            return mention.gender
        first = unit.first
        while first < unit.last - 1 and (doc.words[first].function or doc.words[first].numeral):
            first += 1
        word = doc.words[first]
        if (word.function == "head_adjective" and doc.words[unit.first].numeral) or (word.numeral and unit.last == unit.first + 1):
            return ""  # عشرة آخرون، أصيب عشرة
        if doc.words[unit.first].function == "quantifier" and word.nisba.partition(":")[2][:1] == "P":
            return "P"  # مئات المغاربة
        if doc.mention_at[first] >= 0 and doc.forms[unit.first] == "كل":
            return "" if doc.forms[unit.first + 1] == "من" else doc.mentions[doc.mention_at[first]].gender  # أعلنت، أعلن كل من قطر والبحرين
        if "feminine" in doc.lexicon.function.get(word.form, ()):
            return "F"
        if word.is_number:
            return ""
        return word.shape

    def agrees(self, feature: str, u: int) -> bool:
        """Whether the phrase can be the subject of a verb of this feature, in verb-first order."""
        if len(feature) < 3 or feature[1] != "3":
            return False
        gender = self.gender(u)
        if feature[2] == "F" and self.doc.words[self.units[u].first].form in _SUMS:
            return False  # اقترضت | مليار يورو
        if not gender:
            return True
        if feature[2] == "F":
            if gender == "F" or self.doc.words[self.units[u].first].base.removeprefix("ال") in _BROKEN:
                return True
            unit = self.units[u]
            if unit.mentions:
                mention = self.doc.mentions[unit.mentions[0]]
                if mention.first == unit.first and self.doc.entities.drafts[mention.entity].kind == "person":
                    return self.doc.words[unit.first].base.endswith("ات") and mention.plural  # رفضت قيادات الحركة
            head = self.doc.words[unit.first]
            if head.function == "quantifier" and (
                head.base.endswith("ة") or (head.base in _SOME and (not unit.mentions or self._bodies(u)))
            ):
                return True  # رفضت غالبية الأحزاب، رفضتها عدد من الأحزاب
            if gender == "M" and head.form != "كل" and (
                head.is_number or head.function == "quantifier" or self.doc.surface[unit.first].endswith(("ًا", "اً"))
            ):
                return False
            if unit.event and unit.event[0] == unit.first and any(n.pos == "m" and n.enclitic for n in head.nouns):
                return gender != "M"  # وعرضت دعمها: a masculine masdar is no subject of a feminine verb
            bare = bool(unit.event) and unit.event[0] == unit.first and not head.article and "common_noun" not in head.base_kinds
            if bare and head.nouns and not self.doc.surface[unit.first].startswith("أ") and all(n.pos == "m" and n.stem[-1] not in "ةتىاي" for n in head.nouns):
                return False  # ترفض إرسال صواريخ
            return gender != "M" or not unit.mentions
        return gender != "F" and not (gender == "P" and (self._arms(u) or self._in_number(u)))  # ويدمر آليات للعدو: things in the plural are feminine

    def among(self, u: int) -> bool:
        """Whether a bare phrase is behind «بينهم»: those of the people before it that are named, no object."""
        before = self.units[u - 1] if u else None
        if before is None or before.kind != "N" or before.last != self.units[u].first or self.units[u].joined:
            return False
        return self.doc.forms[before.last - 1] in ("بينهم", "بينهن", "بينها")

    def _bodies(self, u: int) -> bool:
        """Whether a phrase names several states, groups or parties, no people: «دعت بعض الأطراف»."""
        mention = self.doc.mentions[self.units[u].mentions[0]]
        return mention.plural and self.doc.entities.drafts[mention.entity].kind in ("group", "organisation", "state", "unnamed")

    def _in_number(self, u: int) -> bool:
        """Whether a phrase begins with lands, forces or bodies in the plural: دعا | الدول العربية إلى، طالب | القوات الأميركية بـ."""
        unit = self.units[u]
        if not self.doc.words[unit.first].article:
            return False
        base = self.doc.words[unit.first].base.removeprefix("ال")
        if base in _LANDS or base in _BROKEN:
            return True
        if not base.endswith("ات") or not unit.mentions or self.doc.mentions[unit.mentions[0]].first != unit.first:
            return False
        return self.doc.entities.drafts[self.doc.mentions[unit.mentions[0]].entity].kind in ("force", "organisation", "office", "state")

    def _arms(self, u: int) -> bool:
        """Whether a phrase begins with a feminine noun for a weapon or vehicle of war; but: طيران."""
        mentions = self.units[u].mentions
        return bool(mentions) and self.doc.words[self.units[u].first].base.endswith(("ات", "ة")) and self.doc.mentions[mentions[0]].first == self.units[u].first and self.doc.mentions[mentions[0]].title in WEAPONS

    def _agrees_topic(self, feature: str, u: int) -> bool:
        if self.units[u].form == "pronoun" and _PRONOUNS.get(self.doc.words[self.units[u].first].base, feature[2]) != feature[2]:
            return False  # وهو اعتداء نفت الحكومة: not he
        if feature[2:3] == "M" and "either_gender" in self.doc.lexicon.function.get(self.doc.words[self.units[u].first].form, ()):
            return True  # الصومال ينهي اتفاقاته
        return self.agrees(feature, u) or (self.gender(u) == "P" and feature[2] == "F")

    def indefinite(self, u: int) -> bool:
        """Whether a phrase is a noun without article or owner, which a verb right behind it describes: جماعة متشددة تسيطر."""
        unit = self.units[u]
        if unit.kind != "N" or unit.form:
            return False
        head, last = self.doc.words[unit.first], self.doc.words[unit.last - 1]
        index = self.doc.mention_at[unit.first]
        named = index >= 0 and (self.doc.mentions[index].definite or self.doc.mentions[index].how in ("name", "metonym", "title"))
        return not (head.article or last.article or head.enclitic or last.enclitic or named or head.is_number)

    def _counted(self, u: int) -> bool:
        """Whether a phrase counts people and no other bare phrase follows it, which it could act on."""
        unit = self.units[u]
        head = self.doc.words[unit.first]
        after = self.units[u + 1] if u + 1 < len(self.units) else None
        if after is not None and after.kind == "N" and not after.prep and not after.joined:
            return False
        return head.is_number or bool(head.numeral) or head.base in ("اكثر", "نحو", "زهاء", "قرابة", "عشرات", "مئات", "عددا")

    def _which(self, u: int) -> bool:
        """Whether a phrase takes up all that was said: «، الأمر الذي»."""
        units = self.units
        return 0 < u < len(units) - 1 and self.doc.forms[units[u].first] == "الامر" and units[u - 1].form == "comma" and units[u + 1].form == "relative"
