"""Sides of a tie around the word that states it: before it, behind a preposition, coordinated, whose it is."""

from __future__ import annotations

from collections.abc import Callable

from khabar.events.fillers import Fillers
from khabar.lexicon.entries import TieWord
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN

BESIDE = 3
STOPS = frozenset("،.؛:؟!")
WHERE = frozenset(("في", "شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي", "جنوبي", "شرقي", "غربي"))
_STATE = frozenset(("دولة", "بلد", "دوله", "دول", "بلدان", "دولا", "بلدانا"))
_COUNTED = frozenset(("تعد", "يعد", "تعتبر", "يعتبر"))
_BEING = frozenset(("كونها", "كونه", "بكونها", "بكونه"))
MANY = frozenset(("دول", "دولا", "بلدان", "بلدانا"))
"""Several states, whom one that is named is none of."""
_AMONG = frozenset(("إحدى", "احدي", "أحد", "احد", "من", "بين", "ضمن"))
_LEADING_OFF = frozenset(("في", "علي", "ضد"))
"""Prepositions of one before «و» who is no side of what is joined to it."""
_ASIDE = frozenset(("حساب", "ضد", "تجاه", "رغم", "غرار", "عكس", "خلاف"))
_HOLDING = 5
"""Words between whoever has a base and the word for it."""
ENCLITICS = {"ها": "F", "ه": "M", "هما": "", "هم": "P"}


class Sides:
    """Finds the sides that stand around words in one part of a report."""

    def __init__(self, doc: Document, speaker: Callable[[int], int | None]) -> None:
        self.doc = doc
        self.speaker = speaker
        self.fillers = Fillers(doc)
        self.apart = False
        """Whether the first side has the tie with each of the others apart (أ مع ب وج)."""

    def _coded(self, sides: list[int]) -> list[int]:
        """Sides with a code, one each."""
        out: list[int] = []
        seen: set[str] = set()
        for m in sides:
            draft = self.doc.entities.drafts[self.doc.mentions[m].entity]
            if draft.code != UNKNOWN and draft.code not in seen and draft.kind not in ("medium", "place"):
                seen.add(draft.code)
                out.append(m)
        return out

    def _kind(self, m: int) -> str:
        return self.doc.entities.drafts[self.doc.mentions[m].entity].kind

    def _owner(self, i: int, first: int, enclitic: str) -> list[int]:
        """The side a possessive stands for, else the side named last before, in the same sentence."""
        doc = self.doc
        want = ENCLITICS.get(enclitic, "")
        clause = -1
        for k in range(i - 1, first - 1, -1):
            index = doc.mention_at[k]
            if clause < 0 and not want and index < 0 and doc.words[k].function == "relative":
                clause = k
            if index >= 0 and doc.mentions[index].first == k:
                mention = doc.mentions[index]
                if 0 <= mention.last < clause - 1:
                    return []  # حكومات في المنطقة، التي ترى أن التحالف مع طهران: theirs it is, not of who stands before them
                draft = doc.entities.drafts[mention.entity]
                if draft.code == UNKNOWN or draft.kind in ("medium", "place"):
                    continue
                if not want and k > first and (doc.words[k - 1].base in _ASIDE or (doc.words[i].preposition == "ب" and self._governed(index))):
                    continue  # أقامت واشنطن، على حساب تايوان، علاقات مع بكين؛ طهر الجيش المدينة من داعش بالتنسيق مع
                joined = doc.words[i].conjunction if mention.last == i else mention.last + 2 >= i - 1 and i > first and doc.words[i - 1].function == "preposition" and doc.forms[i - 1].startswith("و")
                if not want and k > first and doc.words[k - 1].base in _LEADING_OFF and joined:
                    return []  # النزاع في سوريا والعلاقات مع إيران، الحرب الروسية على أوكرانيا والخلاف مع الغرب
                if not want or (mention.gender or draft.gender) in (want, ""):
                    return [index]
        return []

    def _governed(self, index: int) -> bool:
        """Whether a preposition governs a mention, or the one it is coordinated with: «من الحوثيين وصالح»."""
        doc, mention = self.doc, self.doc.mentions[index]
        if mention.preposition or (mention.first and doc.words[mention.first - 1].function == "preposition"):
            return True
        before = doc.mention_at[mention.first - 1] if mention.conjunction and mention.first else -1
        return before >= 0 and self._governed(before)

    def _speaking(self, i: int) -> list[int]:
        """The state of who speaks: a minister's «التعاون مع فرنسا» is that of his own land."""
        index = self.speaker(i)
        return [index] if index is not None and len(self.doc.code(index)) == 3 and self.doc.code(index) != UNKNOWN else []

    def _series(self, k: int, last: int) -> list[int]:
        """Sides coordinated from token k on: بين أ وب، كل من أ وب وج."""
        doc = self.doc
        out: list[int] = []
        gap = 0
        while k < last and gap < 5:
            if doc.surface[k] in STOPS and out:
                if len(self._coded(out)) < 2:  # بين الحكومة المدعومة من ...، وبين الجماعة
                    for j in range(k, min(last - 1, k + 8)):
                        if doc.forms[j] == "وبين":
                            return [*out, *self._series(j + 1, last)]
                break
            index = doc.mention_at[k]
            if index >= 0 and doc.mentions[index].first == k:
                if out and not doc.mentions[index].conjunction and doc.forms[k - 1] not in ("وبين", "و"):
                    k = doc.mentions[index].last
                    gap += 1
                    continue
                out += [m for m, _, _ in self.fillers.mentions_in(k, doc.mentions[index].last, "")]
                k = doc.mentions[index].last
                gap = 0
                continue
            if out and doc.words[k].function == "relative" and doc.words[k].conjunction:
                break  # بين الجيش وقوات الدعم السريع والذي جرى بوساطة سعودية
            if "pair" in doc.lexicon.function.get(doc.forms[k], ()):
                return [m for m, _, _ in self.fillers.mentions_in(k, k + 1, "")]
            if doc.words[k].nisba:
                out += [
                    self.fillers.virtual(n, doc.words[n].nisba.split(":")[0])
                    for n in self.fillers.nationalities(k, last)
                ]
            gap += 1
            k += 1
        return out

    def _after(self, tie: TieWord, end: int, last: int) -> list[int]:
        """The side behind one of the prepositions of the tie, within a few words."""
        doc = self.doc
        preps = tie.preps
        for k in range(end, min(last, end + 6)):
            index = doc.mention_at[k]
            if doc.surface[k] in STOPS or (index < 0 and doc.words[k].ties):
                break  # سيطرة المسلحين الموالين لواشنطن: a tie of its own
            if index >= 0 and doc.mentions[index].first == k:
                held = doc.mentions[index].preposition
                before = doc.words[k - 1].base if k > end else ""
                if held in preps or before in preps or ("" in preps and k == end):
                    return self._series(k, last)
                if not held and not doc.mentions[index].conjunction and before not in ("", "في"):
                    continue
        return []

    def _before(self, i: int, first: int) -> list[int]:
        """The side that stands right before a word, a comma or a bracket between allowed."""
        doc = self.doc
        for k in range(i - 1, max(first - 1, i - 5), -1):
            index = doc.mention_at[k]
            if index >= 0:
                draft = doc.entities.drafts[doc.mentions[index].entity]
                if doc.mentions[index].inferred and draft.kind == "force":
                    return []  # القوات الموالية للرئيس السوري, in a report on Iran
                if draft.kind == "place" and len(draft.country) == 1:
                    return [m for m, _, _ in self.fillers.mentions_in(doc.mentions[index].first, k + 1, "")]
                return [index]
            if (doc.words[k].verbs and not doc.words[k].nouns and not self._being(k)) or doc.words[k].function == "preposition":
                break  # الدعم المقدم لأوكرانيا من أعضاء الناتو
        return []

    def _being(self, k: int) -> bool:
        """Whether a verb only says that it is or has: «ما زالت عضوا», «لا تملك قواعد»."""
        function = self.doc.lexicon.function
        return any("copula" in function.get(a.lemma.key or a.lemma.lemma, ()) for a in self.doc.words[k].verbs)

    def _linked(self, i: int) -> list[int]:
        """The body that the mention of the word itself is of: «عضو في حلف شمال الأطلسي»."""
        doc = self.doc
        index = doc.mention_at[i]
        if self.member_states(i):
            return [index]
        if index < 0 or not doc.mentions[index].link:
            return []
        doc.mentions.append(ActorMention(i, i + 1, doc.mentions[index].link[-1], "metonym", "body of the member"))
        return [len(doc.mentions) - 1]

    def of_members(self, i: int) -> bool:
        """Whether a word for a member stands behind «دولة» in a mention that names nobody."""
        index = self.doc.mention_at[i]
        return self.doc.mentions[index].how == "definite" and self.doc.code(index) == UNKNOWN and self.doc.words[i - 1].base.removeprefix("ال") in _STATE

    def member_states(self, i: int) -> bool:
        """Whether a word stands second in a mention of a body's members: «الدول الأعضاء في الاتحاد»."""
        index = self.doc.mention_at[i]
        return index >= 0 and self.doc.mentions[index].first == i - 1 and self.doc.mentions[index].how == "definite" and self._kind(index) in ("organisation", "alliance", "organ")

    def _subject(self, i: int, first: int) -> list[int]:
        """The state that is said to be it: «ليست روسيا دولة عضوا», «كونها دولة عضوا», «تعد اليونان إحدى الدول الأعضاء»."""
        doc, k = self.doc, i
        while k > first and doc.words[k - 1].base.removeprefix("ال") in _STATE:
            k -= 1
        if k > first and doc.words[k - 1].base in _AMONG:
            k -= 1
            while k > first and doc.words[k - 1].base in _AMONG:
                k -= 1
        elif k == i or doc.words[k].article:
            return []  # دعت فرنسا الدول الأعضاء
        if k > first and doc.words[k - 1].base in _BEING:
            return self._acting(k - 1, first)
        index = doc.mention_at[k - 1] if k > first else -1
        if index < 0 or self._kind(index) != "state" or doc.mentions[index].preposition:
            return []
        over = doc.mentions[index].first - 1
        counted = doc.words[k].base not in ("من", "بين", "ضمن") or (over >= first and (self._being(over) or doc.words[over].base in _COUNTED))
        return [index] if counted else []  # طالبت إيران من الدول الأعضاء: she is not told to be one

    def _acting(self, k: int, first: int) -> list[int]:
        """The state named last before a token that nothing governs: «تسمح تركيا بذلك من أراضيها رغم كونها»."""
        doc = self.doc
        for n in range(k - 1, first - 1, -1):
            index = doc.mention_at[n]
            if index >= 0 and doc.mentions[index].first == n and self._kind(index) == "state" and not doc.mentions[index].preposition:
                if n == first or (doc.words[n - 1].function != "preposition" and doc.words[n - 1].base not in _ASIDE):
                    return [index]
        return []

    def _placed(self, token: int, last: int) -> list[int]:
        """The land of the place named within a few words."""
        doc = self.doc
        for k in range(token, min(last, token + BESIDE)):
            index = doc.mention_at[k]
            if index >= 0 and (doc.mentions[index].preposition or doc.words[k - 1].base in WHERE):
                land = doc.entities.drafts[doc.mentions[index].entity]
                return [index] if land.kind == "state" else [self.fillers.virtual(k, code) for code in land.country[:1]]
        return []

    def _named_right(self, token: int, last: int) -> list[int]:
        """The ally whose name stands behind: «اتهمت كييف حليفة موسكو بيلاروس»."""
        index = self.doc.mention_at[token] if token < last else -1
        return [index] if index >= 0 and not (self.doc.mentions[index].conjunction or self.doc.mentions[index].preposition) else []

    def _state_before(self, token: int) -> list[int]:
        """The state named last before a token, in the sentences just before."""
        doc = self.doc
        for k in range(token - 1, max(-1, token - 40), -1):
            index = doc.mention_at[k]
            if index >= 0 and len(doc.code(index)) == 3 and doc.code(index) != UNKNOWN:
                if doc.entities.drafts[doc.mentions[index].entity].kind in ("state", "office", "person", "force"):
                    return [index]
        return []

    def _holder(self, i: int, first: int) -> list[int]:
        """Whoever is said to have a base: «لفرنسا قاعدة», «تحتفظ الولايات المتحدة بقاعدة», «تعتزم روسيا إقامة قاعدة»."""
        doc = self.doc
        if doc.words[i].article or (i + 1 < len(doc) and doc.words[i + 1].article):
            return []  # قواعد الاشتباك
        for k in range(i - 1, max(first - 1, i - 1 - _HOLDING), -1):
            index = doc.mention_at[k]
            if doc.surface[k] in STOPS:
                break
            if index >= 0 and doc.code(index) != UNKNOWN:
                mention = doc.mentions[index]
                held = mention.preposition == "ل" and mention.last == i
                acts = not mention.preposition and ((mention.first > first and mention.first - 1 in doc.verb_tokens) or self._being(mention.last) or (mention.last + 1 < i and self._being(mention.last + 1)))
                return [index] if (held or acts) and doc.entities.drafts[mention.entity].kind in ("state", "office", "force", "organisation") else []
        return []

    def _hosting(self, i: int, first: int) -> list[int]:
        """Who is said to have it on its soil: «تستضيف قطر قاعدة أميركية»."""
        doc = self.doc
        for k in range(i - 1, max(first - 1, i - 1 - _HOLDING), -1):
            if any("hosting" in doc.lexicon.function.get(a.lemma.key or a.lemma.lemma, ()) for a in doc.words[k].verbs):
                return next(([m] for n in (k + 1, k - 1) if first <= n < i and (m := doc.mention_at[n]) >= 0 and doc.code(m) != UNKNOWN), [])
        return []
