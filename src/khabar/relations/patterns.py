"""How the sides of a tie stand to the word that states it; one method a pattern of data/ar/ties.toml."""

from __future__ import annotations

from khabar.lexicon.entries import TieWord
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.relations.sides import BESIDE, MANY, STOPS, WHERE, Sides

_REACH = 9
_BOTH = frozenset(("بلدين", "بلدان", "دولتين", "دولتان", "بلديهما", "جانبين", "طرفين"))
_CAPITAL = frozenset(("عاصمة", "العاصمة", "مدينة", "بلدة", "محافظة", "حقل", "منطقة"))
_FIGHTING = frozenset(("state", "force", "group", "organ", "office"))
_FROM = frozenset(("عن", "من", "إلى", "الي"))
_SEVERAL = frozenset(("اتفاقيات", "معاهدات"))
_BODIES = frozenset(("organisation", "alliance", "group"))


def may_be_between(doc: Document, i: int, end: int, first: int, last: int) -> bool:
    """Whether anything stands around a word from token i to `end` that two sides of a tie between them are told by: بين, مع, a nationality."""
    for k in range(end, min(last, end + _REACH)):
        if doc.forms[k] == "بين" or doc.words[k].form == "مع" or doc.words[k].nisba:
            return True
    return any(doc.forms[k] in ("بين", "وبين") for k in range(i - 2, max(first - 1, i - _REACH), -1))


class Patterns(Sides):
    """Finds the sides of ties in one part of a report; each pattern gives their mentions."""

    def sides(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        """Mentions of the different coded sides of a tie.

        Args:
            tie: the tie.
            i, end: tokens of its word.
            first, last: tokens of the sentence.
            enclitic: possessive of the word, "" for none.
        """
        self.apart = False
        return self._coded(getattr(self, f"_{tie.pattern}")(tie, i, end, first, last, enclitic))

    def _between(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        doc = self.doc
        sides: list[int] = []
        k = end
        if enclitic == "هما":
            if k + 1 < last and doc.forms[k] == "مع":  # قطعت السعودية والبحرين علاقاتهما مع قطر: each of them with her
                self.apart = True
                return [*self._series(k + 1, last)[:1], *(self.fillers.virtual(i, code) for code in self.fillers.last_two(i))]
            return [self.fillers.virtual(i, code) for code in self.fillers.last_two(i)]
        while k < min(last, end + _REACH):
            if doc.forms[k] == "بين":
                return self._series(k + 1, last)
            if doc.surface[k] == "،" and k == end and k + 1 < last and doc.words[k + 1].article and not doc.words[k + 1].conjunction:
                k += 1  # الهدنة، المعلنة منذ شهر بين أ وب
                continue
            if doc.surface[k] in STOPS or (doc.words[k].verbs and not doc.words[k].nouns and doc.mention_at[k] < 0 and doc.words[k - 1].function != "relative"):
                break
            if doc.words[k].nisba and doc.mention_at[k] < 0 and not sides:
                sides = [
                    self.fillers.virtual(n, doc.words[n].nisba.split(":")[0])
                    for n in self.fillers.nationalities(k, last)
                ]
                if len(sides) > 1:
                    return sides
            elif doc.words[k].form == "مع" and k + 1 < last:
                self.apart = True
                owner = sides or self._owner(i, first, enclitic) or self._speaking(i)
                if tie.kind == "treaty" and not sides and not enclitic and self._of_others(i, owner):
                    return []
                return [*owner[:1], *self._series(k + 1, last)]
            elif doc.mention_at[k] >= 0 and not sides and k <= end + 1:
                sides = [m for m, _, _ in self.fillers.mentions_in(k, k + 1, "")]
                k = doc.mentions[doc.mention_at[k]].last
                continue
            k += 1
        return self._inverse(i, first)

    def _of_others(self, i: int, owner: list[int]) -> bool:
        """Whether a pact is spoken of by whoever seems to have it: «قال السفير إن الاتفاقيات مع مصر مهمة»."""
        doc = self.doc
        return not owner or doc.words[i].base.removeprefix("ال") in _SEVERAL or any(doc.words[k].function == "complementizer" and doc.surface[k][0] == "إ" for k in range(doc.mentions[owner[0]].last, i)) or doc.mentions[owner[0]].first > i

    def _inverse(self, i: int, first: int) -> list[int]:
        """Sides told before the word: «بين الهند وباكستان نزاع»."""
        doc = self.doc
        if doc.words[i].article or doc.words[i].preposition or doc.words[i].conjunction:
            return []
        for k in range(i - 2, max(first - 1, i - _REACH), -1):
            if doc.surface[k] in STOPS or k in doc.verb_tokens:
                break
            if doc.forms[k] in ("بين", "وبين"):
                index = doc.mention_at[i - 1]
                return self._series(k + 1, i) if index >= 0 and doc.mentions[index].last == i else []
        return []

    def _described(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        if tie.kind == "membership" and "في" in tie.preps and self._of_another(i, end, last):
            return []
        before, after = self._subject(i, first) or ([] if self.member_states(i) else self._before(i, first)), self._after(tie, end, last) or self._linked(i)
        if tie.status == "leads" and "" in tie.preps:
            before = [m for m in before if self._kind(m) in _BODIES]  # not: مصارف في الولايات المتحدة بقيادة
        elif before and self._ahead_of(i, before[0]):
            return []  # أعلنوا الاستقلال عن أذربيجان، مدعومين من أرمينيا
        if after and not before and tie.kind == "control":
            before = self._placed(self.doc.mentions[after[-1]].last, last)  # المناطق الخاضعة لسيطرة الحوثيين في اليمن
        return [*before[:1], *after[:1]] if before and after else []

    def _of_another(self, i: int, end: int, last: int) -> bool:
        """Whether members are those of a body right behind, wherever they are, or several states: «أعضاء رابطة الشبيبة في الحزب»، «انتقدت روسيا دولا أعضاء في الحلف»."""
        words = self.doc.words
        if i and words[i - 1].base in MANY and not words[i - 1].article:
            return True
        if end + 1 >= last or words[end].article or words[end].function or words[end].preposition or not words[end].is_word:
            return False
        return words[end + 1].article and not words[end + 1].preposition and not words[end + 1].function

    def _ahead_of(self, i: int, m: int) -> bool:
        """Whether a word describes somebody before whom a preposition has: «انفصلوا عن جورجيا مدعومين من»."""
        doc, mention = self.doc, self.doc.mentions[m]
        over = mention.first > 0 and doc.words[mention.first - 1].base in _FROM
        return over and (doc.surface[i - 1] == "،" or (mention.how in ("name", "metonym") and not doc.words[i].article))

    def _heading(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        """A verb with the state and the body it heads behind it or around it: «تترأس السويد الاتحاد», «السعودية التي تقود التحالف»."""
        doc = self.doc
        behind: list[int] = []
        if enclitic:  # التحالف الذي تقوده السعودية; not: الحوار الذي يقوده الاتحاد
            body = [m for m in self._before(i - 1, first) if self._kind(m) in _BODIES]
            head = doc.mention_at[end] if end < last else -1
            return [head, *body] if head >= 0 and body else []
        for k in range(end, min(last, end + _REACH)):
            index = doc.mention_at[k]
            if doc.surface[k] in STOPS or doc.words[k].preposition or doc.words[k].function == "preposition":
                break
            if index < 0 and not doc.words[k].nisba and not doc.words[k].article:
                break  # يترأس الوزير اجتماع المجلس: another thing that it heads
            if index >= 0 and doc.mentions[index].first == k and doc.code(index) != UNKNOWN:
                behind.append(index)
        bodies = [m for m in behind if self._kind(m) in _BODIES]
        heads = [m for m in behind if m not in bodies] or (self._owner(i, first, "") if bodies else [])
        return [*heads[:1], *bodies[:1]] if heads and bodies else []

    def _comprising(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        """A body with those it consists of: «مجموعة بريكس التي تضم البرازيل وروسيا والهند»."""
        doc = self.doc
        body = doc.mention_at[end] if end < last else -1  # يضم التحالف الولايات المتحدة وفرنسا
        if body >= 0 and self._kind(body) in _BODIES:
            end = doc.mentions[body].last
        else:
            body = next((m for k in range(i - 1, max(first - 1, i - BESIDE - 1), -1) if (m := doc.mention_at[k]) >= 0), -1)
        if body < 0 or self._kind(body) not in _BODIES:
            return []
        members = [m for m in self._coded(self._series(end, last)) if self._kind(m) in ("state", "office")]
        self.apart = True
        return [body, *members] if len(members) > 1 else []

    def _named(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        """A pact called by its name has the parties of the table, where one of them is named in the sentence."""
        doc = self.doc
        here = {doc.code(doc.mention_at[k]) for k in range(first, last) if doc.mention_at[k] >= 0}
        if not here & set(tie.parties):
            return []
        return [self.fillers.virtual(i, code) for code in tie.parties]

    def _occupied(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        """«الضفة الغربية المحتلة»: who holds the land named just before, where it is one of the tie's lands."""
        doc = self.doc
        if not tie.land:
            return [self.fillers.virtual(i, code) for code in tie.parties]  # القدس المحتلة: whose land it is, the phrase has said
        for k in range(i - 1, max(first - 1, i - 3), -1):
            index = doc.mention_at[k]
            if index >= 0:
                draft = doc.entities.drafts[doc.mentions[index].entity]
                lands = [c for c in (draft.code, *draft.country) if c in tie.land]
                return [self.fillers.virtual(i, code) for code in (*tie.parties, *lands[:1])] if lands else []
        return []

    def _beside(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        doc = self.doc
        before = self._before(i, first)
        if enclitic:
            owner = self._owner((before and doc.mentions[before[0]].first) or i, first, enclitic)
            after = [m for m, _, _ in self.fillers.mentions_in(end, min(last, end + 1), "")]
            return [*owner, *(after or before)]
        for k in range(end, min(last, end + 1)):
            index = doc.mention_at[k]
            if index >= 0 and index != doc.mention_at[i]:
                return [*(self._named_right(doc.mentions[index].last, last) or before), index]
            if doc.words[k].nisba:
                return [*before, self.fillers.virtual(k, doc.words[k].nisba.split(":")[0])]
        index = doc.mention_at[i]
        if before and index >= 0 and doc.mentions[index].link:
            linked = doc.entities.drafts[doc.mentions[index].link[-1]]
            return [*(self._named_right(doc.mentions[index].last, last) or before), self.fillers.virtual(i, linked.code)]
        return []

    def _both(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        """Two coordinated sides before the word: كانت أرمينيا وروسيا حليفتين."""
        doc = self.doc
        for k in range(i - 1, max(first - 1, i - 6), -1):
            index = doc.mention_at[k]
            if index >= 0 and doc.mentions[index].conjunction and doc.mentions[index].first > first:
                before = doc.mention_at[doc.mentions[index].first - 1]
                return [before, index] if before >= 0 else []
        return []

    def _notified(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        """«لم تتلق المنظمة إخطارا من أ»: the one who notifies and the organisation named before."""
        doc = self.doc
        giver = self._after(tie, end, min(last, end + 2))  # «من أرمينيا»; not: «إشعار بانسحاب إسرائيل من لبنان»
        if not giver and not any(doc.words[k].function == "negation" for k in range(max(first, i - 4), i)):
            return []  # «نظام إشعار الدفع»: no notice that somebody gives
        for k in range(i - 1, first - 1, -1):
            index = doc.mention_at[k]
            if index >= 0 and doc.entities.drafts[doc.mentions[index].entity].kind in ("organisation", "alliance"):
                return [*(giver or self._state_before(first))[:1], index]
        return []

    def _within(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        owner = self._owner(i, first, enclitic) if enclitic else []
        k = end
        if not owner:
            while k < min(last, end + 3) and self.doc.mention_at[k] < 0 and not self.doc.words[k].nisba:
                if self.doc.words[k].function:
                    return []
                k += 1
            if end < last and self.doc.words[end].base.removeprefix("ال") in _BOTH:
                return []  # قبول انضمام البلدين إلى الناتو: which two, the act itself tells
            owner = [m for m, _, _ in self.fillers.mentions_in(k, min(last, k + 1), "")]
            index = self.doc.mention_at[k] if k < last else -1
            if index >= 0 and self.doc.mentions[index].preposition:
                return []
            k = self.doc.mentions[index].last if index >= 0 else k + 1
        after = self._after(tie, k, last) or (self._ground(k, last) if tie.kind == "control" and "في" in tie.preps else [])
        if tie.kind == "membership" and owner and self._kind(owner[0]) == "person":
            return []  # عودة الوزير السوري إلى الجامعة العربية
        return [*owner[:1], *after[:1]] if owner and after else []

    def _ground(self, k: int, last: int) -> list[int]:
        """The land of the place named behind «في»: «مناطق سيطرة الحركة في ريف حمص»."""
        doc = self.doc
        if k < last and doc.words[k].base == "في":
            for n in range(k + 1, min(last, k + 1 + BESIDE)):
                index = doc.mention_at[n]
                if index >= 0:
                    land = doc.entities.drafts[doc.mentions[index].entity]
                    codes = land.country if land.kind != "state" else [land.code]
                    return [self.fillers.virtual(n, codes[0])] if len(codes) == 1 else []
        return []

    def _stationed(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        doc = self.doc
        at = doc.mention_at[i]
        if at >= 0 and doc.code(at) != UNKNOWN:  # القوات التركية الموجودة في ليبيا
            owner, end = [at], doc.mentions[at].last
        else:
            owner = self._owner(i, first, enclitic) if enclitic else self._holder(i, first)
        host: list[int] = []
        if tie.kind == "base" and end < last and doc.words[end].article and doc.mention_at[end] < 0 and not doc.words[end].nisba and not doc.words[end].base.endswith("ية"):
            return []  # قواعد التجارة مع إيرلندا
        for k in range(end, min(last, end + 10)):
            if doc.surface[k] in STOPS or (not owner and k >= end + BESIDE) or (doc.words[k].preposition == "ل" and doc.mention_at[k] < 0):
                break  # «على قاعدة كشف الخداع الأميركي»: whose base it is stands beside it
            index = doc.mention_at[k]
            if not owner and doc.words[k].nisba and index < 0:
                owner = [self.fillers.virtual(k, doc.words[k].nisba.split(":")[0])]
            elif index >= 0 and doc.mentions[index].first == k:
                mention = doc.mentions[index]
                before = k - 1 if doc.words[k - 1].base not in _CAPITAL else k - 2  # شمال العاصمة واغادوغو
                placed = mention.preposition == "ب" or doc.words[before].base in tie.preps or doc.words[before].base in WHERE
                if placed and owner:
                    host = [m for m in self._series(k, last) if self._kind(m) not in _BODIES]  # not: قاعدة للجيش الأميركي في أوروبا
                    self.apart = True  # القواعد الأميركية في العراق وسوريا
                    break
                if not owner and not placed:
                    owner = [m for m, _, _ in self.fillers.mentions_in(k, mention.last, "")]
            elif owner and doc.words[k].nisba and not (at < 0 and doc.mention_at[k - 1] == owner[0]):  # قاعدتا التحالف الأميركي في
                if tie.kind == "base" and at < 0 and not any(doc.words[j].function == "preposition" or doc.words[j].preposition for j in range(end, k)):
                    owner = [self.fillers.virtual(k, doc.words[k].nisba.split(":")[0])]
                    continue  # أضاف الحزب قاعدة رامات دافيد الإسرائيلية إلى أهدافه: hers, not his
                host = [self.fillers.virtual(k, doc.words[k].nisba.split(":")[0])]
                break
        if owner and not host:
            host = self._hosting(i, first)
        return [*owner[:1], *host] if owner and host else []

    def _alongside(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        """Who fights and beside whom: «تقاتل كوريا الشمالية إلى جانب روسيا»."""
        doc = self.doc
        for k in range(end, min(last - 1, end + _REACH)):
            if doc.surface[k] in STOPS:
                break
            if doc.forms[k : k + 2] == ["الي", "جانب"]:
                at = k + 2 if k + 2 < last and doc.forms[k + 2] != "مع" else k + 3
                behind = doc.mention_at[at] if at < last else -1
                if behind < 0 or doc.mentions[behind].first != at:
                    return []
                fighting = [m for m in self._named_between(end, k) or self._owner(i, first, "") if self._kind(m) in _FIGHTING]
                return [*fighting[:1], behind] if fighting and self._kind(behind) in _FIGHTING else []
        return []

    def _named_between(self, k: int, last: int) -> list[int]:
        """Whoever is named in a stretch, without preposition."""
        doc = self.doc
        found = [doc.mention_at[n] for n in range(k, last) if doc.mention_at[n] >= 0 and doc.mentions[doc.mention_at[n]].first == n]
        return [m for m in found if not doc.mentions[m].preposition and doc.code(m) != UNKNOWN]

    def _sanctioned(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        """Whose measures a state is under: «تخضع روسيا لعقوبات أوروبية وأميركية»."""
        doc = self.doc
        under = [m for m in self._owner(i, first, "") if self._kind(m) == "state"]
        if not under or (doc.words[i].article and doc.words[i - 1].base != "تحت"):
            return []
        self.apart = True
        return [*under, *(self.fillers.virtual(n, doc.words[n].nisba.split(":")[0]) for n in self.fillers.nationalities(end, last))]

    def _belonging(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        """A state and the body it belongs to: «تنتمي أرمينيا إلى منظمة»."""
        body = [m for m in self._after(tie, end, last) if self._kind(m) in _BODIES]
        who = [m for m in self._named_between(end, min(last, end + BESIDE)) or self._owner(i, first, "") if self._kind(m) in ("state", "group")]
        return [*who[:1], *body[:1]] if who and body else []

    def _sought(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        """Who seeks the seat of a body named behind the word: «تسعى إثيوبيا إلى نيل عضوية بريكس»."""
        doc = self.doc
        index = doc.mention_at[end] if end < last else -1
        near = any(doc.words[k].base.removeprefix("ال") in tie.near for k in range(max(first, i - BESIDE), i))
        if index < 0 or self._kind(index) not in _BODIES or not near:
            return []
        return [*[m for m in self._owner(i, first, "") if self._kind(m) == "state"], index]
