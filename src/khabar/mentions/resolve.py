"""Coreference within one report: what pronouns, «بلاده», surnames, «المنظمة» and bare titles refer to."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from khabar.mentions.entities import UNKNOWN, Draft, Entities
from khabar.text.ordered import two_most

if TYPE_CHECKING:
    from khabar.mentions.document import ActorMention, Document

_PERSONAL = {"ه": "M", "ها": "F", "هم": "P", "هما": "D", "هن": "P", "نا": "S"}
_ISLANDS = frozenset(("TWN", "CYP", "CUB", "HTI", "LKA", "MLT", "MDG", "JAM", "MDV", "BHR"))
_WINDOW = 14
_FAR_MORE = 2
"""How many times as often as any other the state is named that a title without a country is of."""
_OFFICE_NEAR = 2
"""Sentences within which «وزير الخارجية» is the one spoken of before; farther on it may be that of any land."""
_SEVERAL = 3
"""Times that a land is named before a report is about it."""
_MARKS = frozenset('«»"“”()')


_AGAINST = frozenset(("ASSAULT", "COERCE", "ACCUSE", "SANCTION"))
"""Types of verbs behind whose subject and object a pronoun is the subject's: what others are asked for is theirs."""


class Memory:
    """What has been mentioned so far, most recent last; shared by the title and the body of a report."""

    def __init__(self, entities: Entities) -> None:
        self.entities = entities
        self._recent: list[tuple[Draft, str, bool, int]] = []
        self._sentence = 0
        self._persons: dict[str, Draft] = {}
        self.endings: set[str] = set()
        """The last two letters of the surnames known: what ends in none of them names nobody."""
        self._shorts: set[str] = set()
        """Every word that takes up one of those mentioned."""
        self._bodies: list[Draft] = []
        """Those whom such a word takes up, most recent last: mentioned, or as whose leader or fighters somebody is."""
        self._titles: dict[str, tuple[Draft, int]] = {}
        self._aside: dict[str, bool] = {}
        """Whether the mention of a title or body that is remembered hung on another word: بيان وزارة الخارجية الفرنسية."""
        self._many: dict[str, bool] = {}
        """Whether the mention of a title or body that is remembered names several: الحكومات."""
        self._last_title = ""
        self._source: Draft | None = None
        self._codes: Counter[str] = Counter()
        self.title_codes: Counter[str] = Counter()
        self._seats: Counter[str] = Counter()
        """How often offices of a state were named that need no other word to tell whose they are: الكونغرس، الكرملين."""

    def next_sentence(self) -> None:
        """A sentence has ended."""
        self._sentence += 1

    def next_item(self) -> None:
        """Another item of a digest begins, which speaks of another land."""
        self._codes.clear()
        self._seats.clear()
        self._titles.clear()
        self._source = None
        self._recent.clear()
        self._bodies.clear()

    def remember(self, mention: ActorMention, doc: Document) -> None:
        """Take note of a mention."""
        draft = self.entities.drafts[mention.entity]
        oblique = self._oblique(mention, doc)
        if draft.kind != "place":
            gender = mention.gender or draft.gender
            human = gender == "P" and doc.forms[mention.last - 1].endswith(("ون", "ين"))  # الحوثيين: men, no «ها»
            self._recent.append((draft, "H" if human else gender, oblique, self._sentence))
        if len(self._recent) > 200:
            del self._recent[:100]
        if draft.kind == "person":
            for short in draft.short:
                self._persons.setdefault(short, draft)
                self.endings.add(short[-2:])
                if short.startswith("ال"):
                    self._persons.setdefault(short[2:], draft)
                    self.endings.add(short[2:][-2:])
        elif draft.kind in ("group", "organisation") and mention.how == "name":
            self._head(mention, draft, doc)
        self._take(draft)
        if mention.title:
            self.titled(mention.title, draft, oblique)
            self._many[mention.title] = doc.forms[mention.first].endswith("ات")
            self._last_title = mention.title
            if mention.title.endswith("sources"):
                self._source = draft
        if draft.code in draft.country and not mention.inferred:
            self._codes[draft.code] += 1
            if draft.kind == "office" and mention.how == "metonym":
                self._seats[draft.code] += 1

    def titled(self, title: str, draft: Draft, oblique: bool = False) -> None:
        """A title or body has been named, "" for none; a ministry of something is «الوزارة» afterwards."""
        if title:
            self._titles[title] = draft, self._sentence
            self._aside[title] = oblique
        if title.endswith((" ministry", " ministry (short)")):
            self._titles["ministry"] = draft, self._sentence

    def _head(self, mention: ActorMention, draft: Draft, doc: Document) -> None:
        """«حركة طالبان»: the noun of its kind takes it up again: «الحركة»."""
        form = doc.forms[mention.first]
        if mention.last > mention.first + 1:
            self._called(draft, form[len(mention.conjunction) + len(mention.preposition) :], doc)

    @staticmethod
    def _called(draft: Draft, head: str, doc: Document) -> None:
        if {"name_head", "taken_up_noun"} & set(doc.lexicon.function.get(head, ())) and "ال" + head not in draft.short:
            draft.short = (*draft.short, "ال" + head)

    def owner(self, draft: Draft, mention: ActorMention, doc: Document) -> None:
        """«زعيم حركة طالبان»، «مسلحو تنظيم الدولة»: whose they are is named too, and taken up as «الحركة»، «التنظيم»."""
        if draft.kind not in ("group", "organisation"):
            return
        for k in range(mention.first + 1, mention.last - 1):
            self._called(draft, doc.words[k].base.removeprefix("ل"), doc)
        self._take(draft)

    def _take(self, draft: Draft) -> None:
        if draft.kind != "person" and draft.short:
            self._shorts.update(draft.short)
            self._bodies.append(draft)

    def _oblique(self, mention: ActorMention, doc: Document) -> bool:
        """Whether a mention follows a preposition or a noun that it belongs to."""
        if mention.preposition:
            return True
        k = mention.first - 1
        while k >= 0 and not doc.words[k].is_word and doc.surface[k] in _MARKS:
            k -= 1
        if k < 0 or mention.conjunction:
            return False
        before = doc.words[k]
        if before.function:
            return before.function == "preposition" and not _voices(doc, k) and not _asked(doc, k, mention.last)
        if _hears(doc, k):
            return True
        if doc.mention_at[k] >= 0:
            return self._object(mention, doc.mentions[doc.mention_at[k]], doc)
        return before.is_word and not before.verbs

    def _object(self, mention: ActorMention, before: ActorMention, doc: Document) -> bool:
        """«هاجمت إيران إسرائيل ردا على قصف قنصليتها»: whether a land or group stands right behind another that a verb has as its subject."""
        draft, other = self.entities.drafts[mention.entity], self.entities.drafts[before.entity]
        if draft.kind not in ("state", "organisation", "group") or draft.code == other.code or before.first < 1 or before.preposition:
            return False
        plain = [a.lemma.main() for a in doc.words[before.first - 1].verbs]
        return before.last == mention.first and any(sense is not None and sense.type in _AGAINST for sense in plain)

    def island(self) -> Draft | None:
        """The island state spoken of, which «الجزيرة» then means; None where the medium has been named."""
        last = next((d for d, _, _, _ in reversed(self._recent) if d.code in _ISLANDS or d.code == "ALJAZEERA"), None)
        return last if last is not None and last.code in _ISLANDS else None

    def person(self, surname: str) -> Draft | None:
        """The person whose surname this is, if the report has named one."""
        return self._persons.get(surname) if len(surname) > 2 or surname == "شي" else None

    def source(self) -> Draft | None:
        """The unnamed source spoken of last: «المصدر»."""
        return self._source

    def last_title(self) -> str:
        """Title of the person titled last: what «نظيره» repeats."""
        return self._last_title

    def home(self) -> str | None:
        """The state the report speaks of most so far."""
        return two_most(self._codes)[0][0] if self._codes else None

    def seat(self) -> str:
        """The one state whose offices have been named so far, "" for none or several."""
        return next(iter(self._seats)) if len(self._seats) == 1 else ""

    def at_home_alone(self) -> bool:
        """Whether that state is named so far far more often than any other."""
        ranked = two_most(self._codes)
        return len(ranked) == 1 or (bool(ranked) and ranked[0][1] >= _FAR_MORE * ranked[1][1])

    def about(self) -> str:
        """The one land that the report is about, named several times and far more often than any other; "" for none."""
        ranked = two_most(self._codes)
        if not ranked or ranked[0][1] < _SEVERAL or not self.at_home_alone():
            return ""
        return ranked[0][0]

    def subject_here(self) -> str:
        """The state named last in this sentence behind no preposition or noun, "" for none."""
        for draft, _, oblique, sentence in reversed(self._recent[-_WINDOW:]):
            if sentence < self._sentence:
                break
            if not oblique and len(draft.code) == 3 and draft.code != UNKNOWN:
                return draft.code
        return ""

    def near(self, codes: list[str]) -> bool:
        """Whether one of these states has been mentioned."""
        return any(c in self._codes for c in codes) or any(d.code in codes for d, _, _, _ in self._recent)

    def nearest(self, codes: list[str]) -> str:
        """Which of these was mentioned last, "" for none."""
        return next((d.code for d, _, _, _ in reversed(self._recent) if d.code in codes), "")

    def country_of_speaker(self) -> str | None:
        """The state «بلاده» means: of the person nearest before, else of the state that stands as a subject."""
        for draft, _, oblique, sentence in reversed(self._recent[-_WINDOW:]):
            if sentence < self._sentence - 1:
                break
            if draft.kind == "person" and draft.code != UNKNOWN and not (oblique and sentence == self._sentence):
                return draft.country[0] if draft.country else draft.code if len(draft.code) == 3 else self.home() or draft.code
        for draft, _, _, _ in reversed(self._recent[-_WINDOW:]):
            if draft.kind in ("person", "office", "state") and len(draft.code) == 3 and draft.code != UNKNOWN:
                return draft.code
        return None

    def antecedent(self, enclitic: str) -> Draft | None:
        """The entity a pronoun stands for: the nearest fitting subject, else the nearest fitting mention."""
        want = _PERSONAL.get(enclitic, "")
        if want == "S":  # بعثتنا: of whoever speaks, a person named before as a rule
            speaking = (d for d, _, oblique, at in reversed(self._recent[-_WINDOW:]) if d.kind == "person" and len(d.code) == 3 and d.code != UNKNOWN and at >= self._sentence - 1 and not (oblique and at == self._sentence))
            return next(speaking, self._recent[-1][0] if self._recent else None)
        for back, only_subjects in ((0, True), (0, False), (1, True), (1, False)):
            for draft, gender, oblique, sentence in reversed(self._recent[-_WINDOW:]):
                if sentence < self._sentence - back:
                    break
                if only_subjects and oblique:
                    continue
                if draft.code == UNKNOWN and draft.kind in ("unnamed",):
                    continue
                if (
                    not gender
                    or not want
                    or gender == want
                    or (want == "P" and gender == "H")
                    or (want == "D")
                    or (want == "F" and gender == "P" and draft.kind != "person")
                ):
                    return draft
        return None

    def possessor(self, enclitic: str) -> str | None:
        """Code of the state or organisation a possessive on a title or body stands for: رئيس وزرائها، جيشه."""
        draft = self.antecedent(enclitic)
        return draft.code if draft is not None and draft.code != UNKNOWN else None

    def described(self, title: str, definite: bool, many: bool = True) -> Draft | None:
        """The entity a bare definite title or body takes up again: الوزير، الحكومة، الوزارة; one is none of many, «الحكومات»."""
        return self._titles[title][0] if definite and title in self._titles and (many or not self._many.get(title)) else None

    def in_passing(self, title: str) -> bool:
        """Whether a title or body was last named behind another noun, as that of another land than the report's: «دانت سوريا بيان وزارة الخارجية الفرنسية»."""
        return self._aside.get(title, False) and self.home() not in (None, self._titles[title][0].code)

    def constructed(self, title: str, body: bool) -> Draft | None:
        """The entity a title or body takes up that is definite by the noun it ends in, «وزارة الخارجية»: a body named before with its land, an office if it was the last one and near."""
        draft, sentence = self._titles.get(title, (None, 0))
        if draft is None or len(draft.code) != 3 or draft.code == UNKNOWN:
            return None
        return draft if body or (title == self._last_title and self._sentence - sentence <= _OFFICE_NEAR) else None

    def short(self, word: str, state: str = "") -> Draft | None:
        """The organisation or group a definite noun takes up again: المنظمة، الحركة؛ with a nationality: الصحيفة البريطانية."""
        if word not in self._shorts:
            return None
        for draft in reversed(self._bodies):
            if word in draft.short and (not state or state in draft.country or (draft.kind == "medium" and not draft.country)):
                return draft
        return None


def _voices(doc: Document, k: int) -> bool:
    """«عبر الوزير عن دعم بلاده»: whether «عبر» is «he voiced» and no preposition."""
    return doc.words[k].base == "عبر" and ("ّ" in doc.surface[k] or "عن" in doc.forms[k + 2 : k + 10])


def _asked(doc: Document, k: int, last: int) -> bool:
    """«طلبت باريس من أنقرة أن تسحب قواتها»: whether whoever stands behind «من» at token k is asked to do what follows."""
    if doc.words[k].base != "من" or last >= len(doc) or doc.surface[last] != "أن":
        return False
    return any(a.lemma.key in ("طلب", "التمس") for j in range(max(0, k - 5), k) for a in doc.words[j].verbs)


def _hears(doc: Document, k: int) -> bool:
    """«أبلغ الرئيس نظيره أن», «أن شي أبلغ زيلينسكي أن»: whether whoever stands behind token k is told, not telling."""
    m = doc.mention_at[k]
    verb = doc.mentions[m].first - 1 if m >= 0 else k
    if verb < 0 or not any("telling" in a.lemma.kinds for a in doc.words[verb].verbs):
        return False
    if m >= 0:
        return True
    subject = doc.words[verb - 1] if verb else None
    return subject is not None and subject.is_word and not subject.function


def dateline(doc: Document, i: int) -> bool:
    """Whether a sentence opens with the place and agency of an item: «ياوندي - أ.ف.ب: افاد مصدر»."""
    ahead = doc.surface[i : i + 10]
    if ":" not in ahead:
        return False
    colon = ahead.index(":")
    return any(mark in ahead[1:colon] for mark in ("-", "–")) and ahead[0] not in ("-", "–") and not any(k in doc.verb_tokens for k in range(i, i + colon))
