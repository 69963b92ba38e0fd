"""Which mentions a phrase brings into a role: its head, else the possessor, the nationality or the place inside it."""

from __future__ import annotations

from collections.abc import Collection

from khabar.events.its_doers import is_killer
from khabar.events.joint import from_lands, peers
from khabar.events.siding import meant_for
from khabar.events.two_lands import joint_land, last_two
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN
from khabar.mentions.extended import WEAPONS
from khabar.syntax.unit import LISTING

_REGIONS = frozenset(("المنطقة", "الاقليم", "الجيب", "القطاع"))
_COINS = frozenset(("دولار", "ريال", "ليرة", "جنيه", "دينار", "درهم", "يوان", "روبل", "فرنك", "روبية", "شيكل", "دولارات"))
_BROKERED = frozenset(("هدنة", "اتفاق", "اتفاقية"))
"""What is made by others though the United Nations bring it about: الهدنة الأممية."""
_REALMS = frozenset(("جمهورية", "مملكة", "دولة"))
"""What a state is, before its name: جمهورية كينيا."""
_PARTIES = ("طرف", "جانب", "وفد")
_OVER_ALL = frozenset(("UN", "UNSC", "EU", "AU", "ARABLEAGUE", "GCC"))
"""Organisations that speak of two parties oftener than they are one."""
_PARTS = frozenset(("وحدة", "فرقة", "فرق", "مجموعة", "مجموعات", "سرب", "عناصر"))
"""Nouns of a part of an army or police, which «من» names behind them."""
_ONE, _LANDS = frozenset(("احدي", "احد")), frozenset(("دول", "بلدان", "عواصم"))
_FLYING = frozenset(("ترفع", "يرفع", "رافعة", "تحمل", "يحمل", "رفعت", "رفع"))
_DASHES = frozenset("-–—/")

_MARKS = frozenset('"«“')
_CLOSED = frozenset('"»”')

_BELONGS = frozenset(("تعود", "يعود", "عائدة", "عائد", "العائدة", "العائد", "تخص", "يخص"))
"""Words that say whose a thing is, or whither somebody goes back."""


class Fillers:
    """Finds the sides that the phrases of one document name; makes mentions for nationalities and states of places."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc

    def virtual(self, token: int, code: str) -> int:
        """A mention for a nationality adjective, made when it fills a role."""
        doc = self.doc
        body = doc.lexicon.bodies.get(code)
        draft = doc.entities.get(code, "state", "", "", (), (code,), "F") if body is None else doc.entities.of_entry(body, "F")
        mention = ActorMention(token, token + 1, draft.index, "metonym", "nationality of the act")
        doc.mentions.append(mention)
        return len(doc.mentions) - 1

    def backer(self, token: int) -> int | None:
        """Who backs in «المدعوم أميركيا»، «المدعومة تركيا»: a mention of the state that the word behind the participle names."""
        doc = self.doc
        if token >= len(doc) or doc.words[token].article or doc.words[token].preposition:
            return None
        index = doc.mention_at[token]
        if index >= 0 and doc.entities.drafts[doc.mentions[index].entity].kind in ("state", "organisation", "group", "office"):
            return index
        return self.virtual(token, self.nisba(token)) if self.nisba(token) else None

    def west(self, token: int) -> int | None:
        """A mention of the West for «الغربية» behind an act: العقوبات الغربية."""
        doc = self.doc
        index = next((i for rest, i in doc.lexicon.names.get("الغرب", ()) if not rest), -1)
        if index < 0:
            return None
        draft = doc.entities.of_entry(doc.lexicon.entries[index], "M")
        doc.mentions.append(ActorMention(token, token + 1, draft.index, "metonym", "nationality of the act"))
        return len(doc.mentions) - 1

    def mentions_in(self, first: int, last: int, rule: str) -> list[tuple[int, str, bool]]:
        """Sides named in a phrase: the head and what is coordinated with it, else the possessor or nationality inside."""
        doc = self.doc
        if last > first + 2 and doc.words[first].base in _ONE and doc.words[first + 1].base.removeprefix("ال") in _LANDS and not doc.words[first + 2].nisba:
            return []  # إحدى دول الاتحاد: one of its lands is not the union
        i = first
        while (
            i < last
            and doc.mention_at[i] < 0
            and (
                doc.words[i].function in ("demonstrative", "quantifier", "head_adjective")
                or doc.words[i].is_number
                or not doc.words[i].is_word
                or (doc.words[i].base in _REALMS and i + 1 < last and doc.mention_at[i + 1] >= 0)
            )
        ):
            i += 1
        if i < last and doc.mention_at[i] >= 0:
            index = doc.mention_at[i]
            mention = doc.mentions[index]
            if mention.how in ("title", "definite"):
                two = self._pair(mention.first, min(last, mention.last + 1), rule) or peers(doc, index, rule)
                if two:
                    return two
            draft = doc.entities.drafts[mention.entity]
            if draft.kind == "place":
                if mention.last < last and self.nisba(mention.last) and doc.words[mention.last].article:
                    code = doc.words[mention.last].nisba.split(":")[0]  # قاعدة عين الأسد الأميركية
                    return [(self.virtual(mention.last, code), rule + "+nationality", True)]
                if len(draft.country) == 1:
                    return [(self._place_state(index), rule + "+place", True)]
                return []
            if draft.code != UNKNOWN:
                second = joint_land(doc, index)
                other = [(self.virtual(second, self.nisba(second)), rule + "+nationality", True)] if second >= 0 and self.nisba(second) else []
                return [(index, rule, mention.inferred), *other]  # اللجنة الأردنية الكويتية
            inner = self._part_of("force" if draft.name == "delegation" else draft.kind, last, rule) or from_lands(doc, draft, last, rule) or self._flag(last, rule) or self._listed(mention.last, rule) or self._inside(mention.last, last, rule)
            return inner or [(index, rule, mention.inferred)]
        if i < last and last == i + 1 and doc.words[i].base.removeprefix("ال") in _PARTS and (whole := self._part_of("force", last, rule)):
            return whole
        return (self._region(i, rule) if i < last else []) or self._flag(last, rule) or self._inside(i, last, rule)

    def _part_of(self, kind: str, after: int, rule: str) -> list[tuple[int, str, bool]]:
        """Whose a force or people without a name are: قوة كبيرة من جيش الاحتلال، مسؤولون في الحرس الثوري."""
        doc = self.doc
        k = after + 1
        while k < len(doc) - 1 and not doc.words[k].is_word:
            k += 1
        inside = k < len(doc) and (doc.forms[after] == "في" or ((kind == "force" or doc.words[after - 1].base.removeprefix("ال") in _PARTS) and doc.forms[after] == "من"))
        index = doc.mention_at[k] if inside and kind in ("force", "person", "people", "unnamed") else -1
        if index < 0 or doc.code(index) == UNKNOWN or doc.mentions[index].first > k or "BUS" in doc.entities.drafts[doc.mentions[index].entity].roles:
            return []
        return [(index, rule + "+owner", True)] if doc.entities.drafts[doc.mentions[index].entity].kind in ("force", "office", "group", "organisation") else []

    def _flag(self, after: int, rule: str) -> list[tuple[int, str, bool]]:
        """Whose flag the ship before flies: ناقلة ترفع علم بنما، سفينة ترفع العلم البنمي."""
        doc = self.doc
        for k in range(after, min(after + 3, len(doc) - 2)):
            if doc.words[k].base not in _FLYING or doc.words[k + 1].base not in ("علم", "راية"):
                continue
            index = doc.mention_at[k + 2]
            if index >= 0 and doc.code(index) != UNKNOWN:
                return [(index, rule + "+flag", True)]
            if self.nisba(k + 2):
                return [(self.virtual(k + 2, self.nisba(k + 2)), rule + "+flag", True)]
        return []

    def _region(self, token: int, rule: str) -> list[tuple[int, str, bool]]:
        """«المنطقة», «الإقليم»: the contested land named before in the same passage."""
        doc = self.doc
        if doc.forms[token] not in _REGIONS:
            return []
        for k in range(token - 1, max(-1, token - 60), -1):
            index = doc.mention_at[k]
            if index >= 0:
                place = doc.mentions[index].place
                if place >= 0 and doc.lexicon.entries[place].kind == "contested":
                    return [(index, rule + "+land named before", True)]
        return []

    def _inside(self, first: int, last: int, rule: str) -> list[tuple[int, str, bool]]:
        """The possessor or nationality inside a phrase whose head is no side; «البلدين» are the two states named last."""
        doc = self.doc
        if last == first + 1 and self._bearer(first):
            return []
        if any(is_killer(doc, k) for k in range(max(0, first - 2), min(first + 1, last))):
            return []  # محاسبة قتلة الصحفية، المعتدين على جنازتها: not hers
        for k in range(first, last):
            if k and "backed" in doc.lexicon.function.get(doc.words[k - 1].base.removeprefix("ال"), ()) and not doc.words[k].article:
                return []  # الفصائل المدعومة تركيا: by whom, not whose
            if k and self.doc.words[k].nisba and self.named_after(k - 1):
                return []
            index = doc.mention_at[k]
            if index >= 0 and doc.mentions[index].place >= 0 and doc.mentions[index].last < len(doc) and doc.words[doc.mentions[index].last].is_number:
                continue  # حملت اسم «مينسك 2»
            two = self._pair(k, k + 1, rule) if doc.words[k].kinds else None
            if two:
                return two
            if index >= 0:
                draft = doc.entities.drafts[doc.mentions[index].entity]
                if draft.kind == "person" and draft.code == UNKNOWN and k > first and self._house(first):
                    return []  # مدرسة عبد الفتاح حمود: named after him
                if draft.kind in ("state", "place") and self._in_marks(first, index):
                    return []  # مجموعة «أنونيموس سودان»: part of its name
                if draft.kind == "place":
                    if len(draft.country) == 1:
                        return [(self._place_state(index), rule + "+possessor", True)]
                    continue
                return [(index, rule + "+possessor", True)]
            if self.nisba(k) and not (k + 1 < len(doc) and doc.forms[k + 1] in ("الصنع", "الاصل", "المنشا")):
                return [(self.virtual(n, doc.words[n].nisba.split(":")[0]), rule + "+nationality", True)
                        for n in self.nationalities(k, last)]  # fmt: skip
        return []

    def _in_marks(self, first: int, m: int) -> bool:
        """Whether a land is but one of the words of a name in marks behind a noun."""
        doc, mention = self.doc, self.doc.mentions[m]
        opened = next((k for k in range(mention.first - 1, max(0, first - 2), -1) if doc.surface[k] in _MARKS), -1)
        if opened < 0 or sum(doc.surface[k] == '"' for k in range(min(first, opened), opened + 1)) % 2 != (doc.surface[opened] == '"'):
            return False
        if opened < first and doc.words[opened - 1].function != "quantifier":
            return False  # «قوات روسيا»: all of it in marks
        behind = doc.surface[mention.last] if mention.last < len(doc) else ""
        return opened < mention.first - 1 or behind not in _CLOSED

    def _titled(self, first: int, last: int) -> bool:
        """Whether a definite head has its owner behind «ل» at once: الأمانة العامة للمنظمة."""
        if not self.doc.words[first].article:
            return False
        index = self.doc.mention_at[last] if last < len(self.doc) else -1
        return index >= 0 and self.doc.mentions[index].preposition == "ل"

    def _weapon(self, m: int) -> bool:
        """Whether a mention is of means, which only act for somebody: المدفعية، المسيرات."""
        return self.doc.entities.drafts[self.doc.mentions[m].entity].name in WEAPONS

    def _house(self, token: int) -> bool:
        """Whether a word is a house or street that bears a name: مدرسة، مستشفى، شارع."""
        key = self.doc.words[token].base
        return any("named_house" in self.doc.lexicon.function.get(word, ()) for word in (key, key.removeprefix("ال")))

    def named_after(self, token: int) -> bool:
        """Whether a house bears a nationality as its name: المستشفى الإندونيسي في غزة."""
        word = self.doc.words[token]
        return word.article and any("named_house" in self.doc.lexicon.function.get(key, ()) for key in (word.base, word.base.removeprefix("ال")))

    def _bearer(self, token: int) -> bool:
        """Whether a nationality alone behind a verb is rather somebody's surname: أعرب السوداني عن أسفه."""
        word = self.doc.words[token]
        if not word.article or word.conjunction or word.form.endswith(("ة", "ين", "ون", "ان")) or not token:
            return False
        code, _, feature = word.nisba.partition(":")
        return bool(code) and feature[:1] not in ("P", "p") and bool(self.doc.words[token - 1].verbs)

    def owner(self, after: int, rule: str) -> list[tuple[int, str, bool]]:
        """The side that the thing before belongs to: قاعدة للجيش الروسي، حافلة تابعة لميليشيا، مناطق تسيطر عليها المعارضة."""
        doc, function = self.doc, self.doc.lexicon.function
        k, linked, back = after, False, False
        owned = after > 1 and doc.mention_at[after - 2] >= 0 and "owned" in function.get(doc.words[after - 1].form, ())
        if after and doc.words[after - 1].article and (owned or any(a.pos == "m" for a in doc.words[after - 1].nouns[:1])):
            return []  # أطلقته قوة إيساف | التابعة للحلف: whose the force is; لتعزيز قدرتها على التصدي لروسيا
        if after and (meant_for(doc, after - 1) or doc.words[after - 1].base in ("وفقا", "طبقا", "تبعا", "نقلا", "استنادا")):
            return []
        while k < len(doc) and k < after + 5:
            word = doc.words[k]
            index = doc.mention_at[k]
            kinds = function.get(word.form, ())
            if (index < 0 or not word.article) and meant_for(doc, k):
                return []
            if index >= 0:
                mention = doc.mentions[index]
                draft = doc.entities.drafts[mention.entity]
                if (
                    mention.first != k
                    or draft.kind in ("place", "medium")
                    or (back and draft.kind == "state")
                    or not (linked or mention.preposition == "ل")
                ):
                    return []
                return [(m, rule + "+owner", True) for m in (index, *self._joined_owner(mention.last))]
            if not word.is_word or word.function in ("relative", "complementizer", "conjunction", "subordinator"):
                if word.function != "relative":
                    return []
            elif k == after and word.form in _BELONGS:
                linked = back = True  # طائرة تعود إلى الرئيس: not back to his country
            elif "owned" in kinds or "ruled" in kinds:
                if word.base.removeprefix("ال").startswith("موال"):
                    return []  # الانفصاليين الموالين لموسكو: theirs, not Moscow's
                linked = True
            elif word.function == "preposition" and not linked:
                return []  # لتعزيز قدرتها على التصدي لروسيا
            elif linked and (word.form == "سيطرة" or word.form == "لسيطرة" or word.function == "preposition"):
                pass
            elif not (word.form.endswith(("ة", "ي", "ا")) and k < after + 3 and not word.preposition):
                return []
            k += 1
        return []

    def _joined_owner(self, after: int) -> list[int]:
        """The second side that things before belong to: «مواقع لحزب الله | والجيش السوري»; none where a verb follows, whose subject it is."""
        doc = self.doc
        m = doc.mention_at[after] if after < len(doc) else -1
        if m < 0 or doc.mentions[m].first != after or doc.mentions[m].conjunction != "و" or doc.mentions[m].preposition:
            return []
        draft, last = doc.entities.drafts[doc.mentions[m].entity], doc.mentions[m].last
        return [m] if draft.kind in ("force", "group", "office") and draft.code != UNKNOWN and last not in doc.verb_tokens else []

    def _listed(self, after: int, rule: str) -> list[tuple[int, str, bool]]:
        """Members named after a plural without a name: شركاء غربيين وعلى رأسهم الولايات المتحدة وفرنسا."""
        doc = self.doc
        k = after
        while k < len(doc) and k < after + 5 and doc.forms[k] not in LISTING:
            if doc.mention_at[k] >= 0 or doc.surface[k] in ".؛:" or (doc.words[k].verbs and not doc.words[k].nouns and not doc.words[k].function):
                return []
            k += 1
        if k >= len(doc) or doc.forms[k] not in LISTING:
            return []
        out: list[tuple[int, str, bool]] = []
        k += 1
        while k < len(doc) and doc.mention_at[k] >= 0:
            mention = doc.mentions[doc.mention_at[k]]
            if out and not mention.conjunction:
                break
            out.append((doc.mention_at[k], rule + "+listed", True))
            k = mention.last
        return out

    def nisba(self, token: int) -> str:
        """Code of the nationality a word names, ""; «مالية» is financial where nobody speaks of Mali."""
        doc = self.doc
        word = doc.words[token]
        if not word.nisba:
            return ""
        code = word.nisba.split(":")[0]
        if token and doc.words[token - 1].base.removesuffix("ا") in _COINS:
            return ""  # مليون دولار أميركي: nobody
        form = word.form[len(word.conjunction) :]
        if code and "adjective_name" in doc.lexicon.function.get(form, ()):
            if not any(doc.code(m) == code for m in range(len(doc.mentions))):
                return ""
        return "" if code == "UN" and doc.words[token - 1].base.removeprefix("ال") in _BROKERED else code

    def nationalities(self, first: int, last: int) -> list[int]:
        """Tokens of the nationalities that stand side by side from a token on: العلاقات التركية السورية، الروسية - الأميركية."""
        doc = self.doc
        out, seen = [first], {doc.words[first].nisba.split(":")[0]}
        k = first + 1
        while k < len(doc):  # also past the phrase: الغارات السورية والروسية، المفاوضات التركية - السورية
            word = doc.words[k]
            code = self.nisba(k)
            if code and doc.mention_at[k] < 0 and word.article == doc.words[first].article and not word.preposition:
                if code in seen:
                    break
                seen.add(code)
                out.append(k)
            elif word.is_word or doc.surface[k] not in _DASHES:
                break
            k += 1
        return out

    def _pair(self, first: int, last: int, rule: str) -> list[tuple[int, str, bool]]:
        """The two states named last, where one of these words takes two sides up again: البلدين، وزيري دفاع البلدين."""
        doc = self.doc
        for k in range(first, last):
            if "pair" in doc.words[k].kinds:
                if k and doc.words[k - 1].base == "حل" and doc.words[k].base.endswith("دولتين"):
                    return []  # حل الدولتين: Israel and Palestine, whoever speaks of it
                if k + 1 < len(doc) and (doc.words[k + 1].nisba or (doc.words[k].base.endswith("ان") and doc.words[k + 1].article)):
                    return []  # البلدان الأخرى: more than two
                index = doc.mention_at[k + 1] if k + 1 < len(doc) else -1
                if index >= 0 and doc.mentions[index].first in (k, k + 1) and doc.mentions[index].last > k + 1 and doc.entities.drafts[doc.mentions[index].entity].kind == "person":
                    return []  # الرئيسين بوتين وشي: they are named
                if any(stem in doc.words[k].form for stem in _PARTIES):
                    parties = self._last_parties(k)
                    if parties is not None:
                        return [(m, rule + "+the two", True) for m in parties]
                return [(self.virtual(k, code), rule + "+the two", True) for code in self.last_two(k)]
        return []

    def _last_parties(self, token: int) -> list[int] | None:
        """The two sides named last, one of them no state: «وقعت إيران والوكالة اتفاقا ... وقال الطرفان».

        None where only states are named, nothing where a third stands among them.
        """
        doc = self.doc
        found: dict[str, int] = {}
        states: set[str] = set()
        fighting = False
        begin = doc.sentences[max(0, doc.sentence_of(token) - 1)][0]
        for k in range(token - 1, begin - 1, -1):
            index = doc.mention_at[k]
            if index < 0 or doc.mentions[index].first != k:
                continue
            draft = doc.entities.drafts[doc.mentions[index].entity]
            if draft.code == UNKNOWN or draft.kind in ("medium", "place", "company"):
                continue
            if doc.mentions[index].how == "metonym" and k and doc.forms[k - 1] == "في":
                continue  # في الدوحة: where they are
            fighting = fighting or draft.kind in ("group", "force")
            found.setdefault(draft.code, index)
            if draft.code in draft.country:
                states.add(draft.code)
        if all(code in states or code in _OVER_ALL for code in found) or (not fighting and len(states) > 1):
            return None
        return list(found.values()) if len(found) == 2 and _OVER_ALL.isdisjoint(found) else []

    def last_two(self, token: int, without: Collection[str] = ()) -> list[str]:
        """Codes of the two states named last before a token, other than those of `without`."""
        return last_two(self.doc, token, without)

    def _place_state(self, index: int) -> int:
        """A mention of the state a place belongs to, at the place's words."""
        doc = self.doc
        mention = doc.mentions[index]
        code = doc.entities.drafts[mention.entity].country[0]
        draft = doc.entities.get(code, "state", "", "", (), (code,), "F")
        other = ActorMention(mention.first, mention.last, draft.index, "metonym", "state of the place")
        other.inferred = True
        doc.mentions.append(other)
        return len(doc.mentions) - 1
