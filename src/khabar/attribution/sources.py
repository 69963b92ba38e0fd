"""The source whom a medium passes on, and the medium to which somebody spoke."""

from __future__ import annotations

from khabar.attribution.cues import ACCORDING
from khabar.attribution.names import Names
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax
from khabar.syntax.unit import Unit

_REACH = 12
"""Sentences over which a speaker is taken up again by his gender."""
_BEHIND = 24
"""Words between a verb of passing on and its source behind commas."""
_WHOSE = 7
"""Words between a verb of passing on and «عنه»: the name of the medium."""
IN_IT = frozenset(("فيها", "فيه", "خلالها", "خلاله", "عبرها", "عبره"))
_AS = frozenset(("كما", "علي", "نقلا"))
"""Words by which a medium is named as the one that passes it on: كما ذكرت، على ما نقلت."""
_HIS = frozenset(("قوله", "قولها", "قولهم", "تاكيده", "تاكيدها", "تاكيدهم"))
_CALLS = frozenset(("اتصال", "مكالمة", "خطاب"))


class Sources:
    """Finds sources and media around a cue; `history` is that of the speakers so far."""

    def __init__(self, doc: Document, names: Names, history: list[tuple[int, tuple[int, ...], int]]) -> None:
        self.doc = doc
        self.names = names
        self.history = history

    def source(self, i: int, clause: Clause | None, syntax: Syntax) -> list[int]:
        """Whom a medium quotes: «نقلت ... عن مسؤول»."""
        if clause is not None:
            laid = any(v.lemma.lemma == "نسب" for v in self.doc.words[i].verbs)  # نسبت الصحيفة إلى مصدر حكومي قوله
            learnt = any(v.lemma.lemma == "علم" for v in self.doc.words[i].verbs)  # علمت الصحيفة من مصدر حكومي أن
            for u in clause.phrases:
                unit = syntax.units[u]
                if unit.prep == "عن" or (laid and unit.prep in ("الي", "ل")) or (learnt and unit.prep == "من"):
                    found = self.names.within(unit.first, unit.last)
                    head = self.doc.words[unit.first]
                    if not found and unit.prep in ("عن", "الي", "من") and not (head.article or head.enclitic):
                        found = self.names.beside(unit.first, unit.last) or self.names.somebody(unit.first, unit.last)
                    if found:
                        return found
        if clause is None and self.doc.forms[i + 1 : i + 2] == ["عن"]:  # ناقلا عن مسؤول قوله
            return self.names.within(i + 2, min(len(self.doc), i + 8)) or self.names.somebody(i + 2, min(len(self.doc), i + 5))
        return self._behind_commas(i) if any(v.lemma.lemma == "نقل" for v in self.doc.words[i].verbs) else []

    def _behind_commas(self, i: int) -> list[int]:
        """«ونقلت الشبكة، في تقريرها، عن مسؤولين»: the source behind what is put in."""
        doc = self.doc
        for k in range(i + 2, min(len(doc) - 1, i + _BEHIND)):
            word = doc.words[k]
            if word.function == "complementizer" or doc.surface[k] in ".؛:":
                break
            if doc.forms[k] == "عن" and doc.surface[k - 1] in "،,-–—":
                return self.names.within(k + 1, min(len(doc), k + 8)) or self.names.somebody(k + 1, min(len(doc), k + 5))
        return []

    def passed_on(self, i: int, stop: int) -> list[int]:
        """«نقلاً عن مسؤولين»، «عن الوزير قوله» between a cue and what is said: the source whom its subject passes on."""
        doc = self.doc
        words = next((j for j in range(i + 3, min(stop, i + 20)) if doc.forms[j] in _HIS and doc.words[j - 1].function != "preposition"), -1)
        told = next((k for k in range(words - 1, i, -1) if doc.forms[k] == "عن"), -1) if words > 0 else -1
        if told > 0:
            return self.names.within(told + 1, words) or self.names.somebody(told + 1, words)
        for k in range(i + 1, min(stop, i + 20)):
            if doc.forms[k] == "نقلا" and k + 2 < stop and doc.forms[k + 1] == "عن":
                return self.names.within(k + 2, min(stop, k + 10)) or self.names.somebody(k + 2, stop)
        return []

    def by_way_of(self, i: int, stop: int) -> list[int]:
        """«قال مصدر، وفق سانا، إن»، «كما نقلت عنه وكالة رويترز»: the medium named between commas from a cue to what is said."""
        doc = self.doc
        for k in range(i + 2, stop - 1):
            m = doc.mention_at[min(k + 1 + (doc.surface[k + 1] in '"«“'), len(doc) - 1)]
            if doc.surface[k - 1] in "،," and doc.words[k].preposition == "ل" and m >= 0 and self._press(m):
                return [m]  # قال مسؤول، رفض ذكر اسمه، لصحيفة لوموند إن
            if doc.surface[k - 1] not in "،,-–—" or not (doc.words[k].base in ACCORDING or doc.forms[k] in _AS):
                continue
            for j in range(k + 1, min(stop, k + _WHOSE)):
                if doc.surface[j] in "،,-–—":
                    break
                m = doc.mention_at[j]
                if m >= 0 and self._press(m):
                    return [m]
        return []

    def behind(self, k: int, last: int) -> list[int]:
        """The source behind a medium that relays: «وكالة رويترز عن مسؤول»."""
        doc = self.doc
        j = doc.mentions[doc.mention_at[k]].last if k < last and doc.mention_at[k] >= 0 else k + 1
        while j < last and doc.surface[j] in '»"”':
            j += 1
        if j + 1 >= last or doc.forms[j] != "عن":
            return []
        return self.names.within(j + 1, min(last, j + 8)) or self.names.somebody(j + 1, last)

    def taken_up(self, i: int, sentence: int, topic: tuple[int, int]) -> list[int]:
        """«ونقلت عنها وكالة ...»، «ونقلت وكالة رويترز عنه قوله»: whoever of that gender spoke last, or the last sentence is about."""
        gender = self._of_whom(i)
        if not gender:
            return []
        if topic[1] >= sentence - 1 and (not self.history or self.history[-1][2] < topic[1]) and self.names.fits(topic[0], gender, "S"):
            return [topic[0]]
        for speaker, _, said in reversed(self.history[-8:]):
            if said >= sentence - _REACH and self.names.fits(speaker, gender, "S"):
                return [speaker]
        return []

    def _of_whom(self, i: int) -> str:
        """The gender of the pronoun behind «عن» by which a verb of passing on names its source; "" for none."""
        doc = self.doc
        for k in range(i + 1, min(len(doc), i + _WHOSE)):
            word = doc.words[k]
            if word.base == "عن" and word.enclitic:
                return {"ه": "M", "ها": "F"}.get(word.enclitic, "")
            if word.function or k in doc.verb_tokens or doc.surface[k] in "،.؛:":
                return ""
        return ""

    def sender(self, i: int, first: int) -> list[int]:
        """«تلقى برقية من نظيره الجزائري، أكد خلالها»: whose letter or call it is in which a verb says something."""
        doc = self.doc
        if i + 1 >= len(doc) or doc.forms[i + 1] not in IN_IT:
            return []
        function = doc.lexicon.function
        for k in range(i - 2, first, -1):
            if doc.forms[k] != "من" or doc.mention_at[k + 1] < 0:
                continue
            letters = (doc.words[j] for j in range(max(first, k - 4), k))
            if any("saying" in function.get(w.base, ()) or w.base in _CALLS or w.base.removesuffix("ا") in _CALLS for w in letters):
                return self.names.within(k + 1, doc.mentions[doc.mention_at[k + 1]].last)
        return []

    def owner(self, i: int, first: int) -> list[int]:
        """«جاء ذلك في بيان للخارجية التركية، أكدت فيه»: whose words they are in which a verb says something."""
        doc = self.doc
        if i + 1 >= len(doc) or doc.forms[i + 1] not in IN_IT:
            return []
        for k in range(i - 2, max(first, i - _REACH), -1):
            if k in doc.verb_tokens or doc.surface[k] in ".؛:":
                return []
            m = doc.mention_at[k + 1]
            if doc.words[k].base in doc.lexicon.data.carriers and m >= 0 and doc.mentions[m].first == k + 1 and doc.mentions[m].preposition in ("", "ل"):
                return self.names.within(k + 1, doc.mentions[m].last)
        return []

    def already(self, i: int, first: int) -> list[int]:
        """«سبق لرئيس البنك أن أوضح أن»: who has said something before, behind ل."""
        doc = self.doc
        if i < first + 4 or doc.forms[i - 1] != "ان":
            return []
        for k in range(i - 3, max(first, i - _BEHIND) - 1, -1):
            if doc.forms[k].removeprefix("و") == "سبق":
                m = doc.mention_at[k + 1]
                bound = m >= 0 and "ل" in (doc.words[k + 1].preposition, doc.mentions[m].preposition)
                return self.names.within(k + 1, i - 1) if bound else []
            if k in doc.verb_tokens or doc.words[k].function in ("complementizer", "relative"):
                return []
        return []

    def letter(self, i: int, first: int) -> int:
        """«بيانا قالت فيه»، «خطابا مطولا أكد خلاله»: the noun of words whose content the verb at token i tells; -1 for none."""
        doc = self.doc
        if i + 1 >= len(doc):
            return -1
        if doc.forms[i + 1] not in IN_IT:
            word = doc.words[i - 1]
            said = not word.article and not word.preposition and (word.base in doc.lexicon.data.carriers or "saying" in doc.lexicon.data.function.get(word.base, ()) or "saying" in doc.lexicon.data.function.get(word.form.removesuffix("ا"), ()))
            return i - 1 if said and i - 1 > first and doc.forms[i - 1].endswith("ا") else -1  # أصدرت بيانا يؤكد أن
        for k in range(i - 1, max(first, i - 4), -1):
            word = doc.words[k]
            if not word.is_word or word.function not in ("", "head_adjective") or k in doc.verb_tokens:
                return -1
            if not word.article and (word.base in doc.lexicon.data.carriers or "saying" in doc.lexicon.function.get(word.base, ())):
                return k
        return -1

    def addressed(self, unit: Unit) -> int:
        """«أفاد أحد سكان المدينة وكالة رويترز»: where the subject ends and the medium he tells it to begins; else the end of the phrase."""
        doc = self.doc
        for m in unit.mentions:
            k = doc.mentions[m].first
            if k > unit.first and self._press(m) and not doc.mentions[m].preposition and not doc.mentions[m].conjunction:
                if doc.words[k - 1].article and doc.words[k - 1].is_word and doc.mention_at[unit.first] != m:
                    return k
        return unit.last

    def _press(self, m: int) -> bool:
        draft = self.doc.entities.drafts[self.doc.mentions[m].entity]
        return draft.kind == "medium" and "JRN" in draft.roles

    def media(self, clause: Clause | None, syntax: Syntax, speakers: list[int]) -> list[int]:
        """A medium to which the speaker spoke: «قال لرويترز»، «في مقابلة مع ...»."""
        doc = self.doc
        if clause is None:
            return []
        mine = {doc.mentions[m].entity for m in speakers}
        told = [syntax.units[u] for u in (*clause.subject, *clause.objects)] if clause.subject else []
        for unit in told:
            for m in unit.mentions:
                at = doc.mentions[m].first
                if self._press(m) and doc.mentions[m].entity not in mine and (at == unit.first or at == self.addressed(unit)):
                    return [m]  # أبلغ مسؤول وكالة رويترز
        for u in clause.phrases:
            unit = syntax.units[u]
            if unit.prep not in ("ل", "مع", "الي", "عبر", "علي", "في") or (unit.prep == "في" and doc.words[unit.first].base == "موقع"):
                continue  # في موقع "المرج": no web site
            for m in unit.mentions:
                if self._press(m) and doc.mentions[m].entity not in mine:
                    return [m]
        return []
