"""How the sides of a tie stand to the word that states it; one method a pattern of data/ar/ties.toml."""

from __future__ import annotations

from collections.abc import Callable

from khabar.events.fillers import Fillers
from khabar.lexicon.entries import TieWord
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN

_REACH = 9
_BESIDE = 3
_STOPS = frozenset("،.؛:؟!")
_STATE = frozenset(("دولة", "بلد", "دوله"))
_CAPITAL = frozenset(("عاصمة", "العاصمة", "مدينة", "بلدة", "محافظة", "حقل", "منطقة"))
_WHERE = frozenset(("في", "شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي", "جنوبي", "شرقي", "غربي"))
_ASIDE = frozenset(("حساب", "ضد", "تجاه", "رغم", "غرار", "عكس", "خلاف"))
_BODIES = frozenset(("organisation", "alliance", "group"))
_HOLDING = 5
"""Words between whoever has a base and the word for it."""
ENCLITICS = {"ها": "F", "ه": "M", "هما": "", "هم": "P"}


class Patterns:
    """Finds the sides of ties in one part of a report."""

    def __init__(self, doc: Document, speaker: Callable[[int], int | None]) -> None:
        self.doc = doc
        self.speaker = speaker
        self.fillers = Fillers(doc)
        self.apart = False
        """Whether the first side has the tie with each of the others apart (أ مع ب وج)."""

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

    # patterns: each gives the mentions of the sides ----------------------------------------------------------------
    def _between(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        doc = self.doc
        sides: list[int] = []
        k = end
        if enclitic == "هما":
            return [self.fillers.virtual(i, code) for code in self.fillers.last_two(i)]
        while k < min(last, end + _REACH):
            if doc.forms[k] == "بين":
                return self._series(k + 1, last)
            if doc.surface[k] in _STOPS or (doc.words[k].verbs and not doc.words[k].nouns and doc.mention_at[k] < 0 and doc.words[k - 1].function != "relative"):
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
                return [*owner[:1], *self._series(k + 1, last)]
            elif doc.mention_at[k] >= 0 and not sides and k <= end + 1:
                sides = [m for m, _, _ in self.fillers.mentions_in(k, k + 1, "")]
                k = doc.mentions[doc.mention_at[k]].last
                continue
            k += 1
        return []

    def _owner(self, i: int, first: int, enclitic: str) -> list[int]:
        """The side a possessive stands for, else the side named last before, in the same sentence."""
        doc = self.doc
        want = ENCLITICS.get(enclitic, "")
        for k in range(i - 1, first - 1, -1):
            index = doc.mention_at[k]
            if index >= 0 and doc.mentions[index].first == k:
                mention = doc.mentions[index]
                draft = doc.entities.drafts[mention.entity]
                if draft.code == UNKNOWN or draft.kind in ("medium", "place"):
                    continue
                if not want and k > first and doc.words[k - 1].base in _ASIDE:
                    continue  # أقامت واشنطن، على حساب تايوان، علاقات مع بكين
                if not want or (mention.gender or draft.gender) in (want, ""):
                    return [index]
        return []

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
            if doc.surface[k] in _STOPS and out:
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
            if doc.surface[k] in _STOPS or (index < 0 and doc.lexicon.tie_readings[doc.forms[k]]):
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

    def _described(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        before, after = self._before(i, first) or self._subject(i, first), self._after(tie, end, last) or self._linked(i)
        if after and not before and tie.kind == "control":
            before = self._placed(self.doc.mentions[after[-1]].last, last)  # المناطق الخاضعة لسيطرة الحوثيين في اليمن
        return [*before[:1], *after[:1]] if before and after else []

    def _linked(self, i: int) -> list[int]:
        """The body that the mention of the word itself is of: «عضو في حلف شمال الأطلسي»."""
        doc = self.doc
        index = doc.mention_at[i]
        if index < 0 or not doc.mentions[index].link:
            return []
        doc.mentions.append(ActorMention(i, i + 1, doc.mentions[index].link[-1], "metonym", "body of the member"))
        return [len(doc.mentions) - 1]

    def _subject(self, i: int, first: int) -> list[int]:
        """The state that is said to be it: «ليست روسيا دولة عضوا», «مالي دولة عضو»."""
        k = i - 1
        return self._before(k, first) if k > first and self.doc.words[k].base in _STATE else []

    def _placed(self, token: int, last: int) -> list[int]:
        """The land of the place named within a few words."""
        doc = self.doc
        for k in range(token, min(last, token + _BESIDE)):
            index = doc.mention_at[k]
            if index >= 0 and (doc.mentions[index].preposition or doc.words[k - 1].base in _WHERE):
                land = doc.entities.drafts[doc.mentions[index].entity]
                return [index] if land.kind == "state" else [self.fillers.virtual(k, code) for code in land.country[:1]]
        return []

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
            if doc.surface[k] in _STOPS or doc.words[k].preposition or doc.words[k].function == "preposition":
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
            body = next((m for k in range(i - 1, max(first - 1, i - _BESIDE - 1), -1) if (m := doc.mention_at[k]) >= 0), -1)
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

    def _named_right(self, token: int, last: int) -> list[int]:
        """The ally whose name stands behind: «اتهمت كييف حليفة موسكو بيلاروس»."""
        index = self.doc.mention_at[token] if token < last else -1
        return [index] if index >= 0 and not (self.doc.mentions[index].conjunction or self.doc.mentions[index].preposition) else []

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
        giver = self._after(tie, end, last)
        if not giver and not any(doc.words[k].function == "negation" for k in range(max(first, i - 4), i)):
            return []  # «نظام إشعار الدفع»: no notice that somebody gives
        for k in range(i - 1, first - 1, -1):
            index = doc.mention_at[k]
            if index >= 0 and doc.entities.drafts[doc.mentions[index].entity].kind in ("organisation", "alliance"):
                return [*(giver or self._state_before(first))[:1], index]
        return []

    def _state_before(self, token: int) -> list[int]:
        """The state named last before a token, in the sentences just before."""
        doc = self.doc
        for k in range(token - 1, max(-1, token - 40), -1):
            index = doc.mention_at[k]
            if index >= 0 and len(doc.code(index)) == 3 and doc.code(index) != UNKNOWN:
                if doc.entities.drafts[doc.mentions[index].entity].kind in ("state", "office", "person", "force"):
                    return [index]
        return []

    def _within(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        owner = self._owner(i, first, enclitic) if enclitic else []
        k = end
        if not owner:
            while k < min(last, end + 3) and self.doc.mention_at[k] < 0 and not self.doc.words[k].nisba:
                if self.doc.words[k].function:
                    return []
                k += 1
            owner = [m for m, _, _ in self.fillers.mentions_in(k, min(last, k + 1), "")]
            index = self.doc.mention_at[k] if k < last else -1
            if index >= 0 and self.doc.mentions[index].preposition:
                return []
            k = self.doc.mentions[index].last if index >= 0 else k + 1
        after = self._after(tie, k, last)
        if tie.kind == "membership" and owner and self._kind(owner[0]) == "person":
            return []  # عودة الوزير السوري إلى الجامعة العربية
        return [*owner[:1], *after[:1]] if owner and after else []

    def _holder(self, i: int, first: int) -> list[int]:
        """Whoever is said to have a base: «لفرنسا قاعدة», «تحتفظ الولايات المتحدة بقاعدة», «تعتزم روسيا إقامة قاعدة»."""
        doc = self.doc
        if doc.words[i].article or (i + 1 < len(doc) and doc.words[i + 1].article):
            return []  # قواعد الاشتباك
        for k in range(i - 1, max(first - 1, i - 1 - _HOLDING), -1):
            index = doc.mention_at[k]
            if doc.surface[k] in _STOPS:
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

    def _stationed(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        doc = self.doc
        at = doc.mention_at[i]
        if at >= 0 and doc.code(at) != UNKNOWN:  # القوات التركية الموجودة في ليبيا
            owner, end = [at], doc.mentions[at].last
        else:
            owner = self._owner(i, first, enclitic) if enclitic else self._holder(i, first)
        host: list[int] = []
        for k in range(end, min(last, end + 10)):
            if doc.surface[k] in _STOPS or (not owner and k >= end + _BESIDE) or (doc.words[k].preposition == "ل" and doc.mention_at[k] < 0):
                break  # «على قاعدة كشف الخداع الأميركي»: whose base it is stands beside it
            index = doc.mention_at[k]
            if not owner and doc.words[k].nisba and index < 0:
                owner = [self.fillers.virtual(k, doc.words[k].nisba.split(":")[0])]
            elif index >= 0 and doc.mentions[index].first == k:
                mention = doc.mentions[index]
                before = k - 1 if doc.words[k - 1].base not in _CAPITAL else k - 2  # شمال العاصمة واغادوغو
                placed = mention.preposition == "ب" or doc.words[before].base in tie.preps or doc.words[before].base in _WHERE
                if placed and owner:
                    host = self._series(k, last)
                    self.apart = True  # القواعد الأميركية في العراق وسوريا
                    break
                if not owner and not placed:
                    owner = [m for m, _, _ in self.fillers.mentions_in(k, mention.last, "")]
            elif owner and doc.words[k].nisba:
                host = [self.fillers.virtual(k, doc.words[k].nisba.split(":")[0])]
                break
        if owner and not host:
            host = self._hosting(i, first)
        return [*owner[:1], *host] if owner and host else []
