"""What stands before a clause or masdar and says at once how it is meant: من المقرر أن، الحل هو، بنود الهدنة:، دون أن."""

from __future__ import annotations

from collections.abc import Mapping

from khabar.events.better import better
from khabar.events.laid import apposed, laid_on_them, past_apposed
from khabar.events.stated import owned, stated
from khabar.events.unreal import ADVERBS, past_adverbs, unreal
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax

PREDICATES = {
    "planned_predicate": ("affirmed", "planned"),
    "possible_predicate": ("affirmed", "possible"),
    "demanded_predicate": ("affirmed", "demanded"),
    "excluded_predicate": ("negated", "possible"),
}
"""Adjectives behind «من» or «كان» and the status they give: من المقرر أن، كان متوقعاً، من المستحيل."""
_WITHOUT = frozenset(("دون", "بدون"))
_TERMS = 8
"""Words before a colon within which the list behind it is announced as the terms of an agreement."""
_NOUNS = {"planned_noun": "planned", "demanded_noun": "demanded", "possible_noun": "possible"}
_OF_SUCH = {"demanded_noun": "demanded", "aim": "planned", "terms": "planned", "mandate_noun": "possible"}
_SUCH = frozenset(_OF_SUCH)
"""Nouns of which one is named, and the status it has: من مطالب، من أهداف، من بنود."""
_FOREMOST = frozenset(("مقدمتها", "مقدمها", "ابرزها", "وابرزها", "اهمها", "واهمها", "راسها", "بينها", "منها", "ومنها", "اولها", "واولها"))
"""Words behind which one of what was named before is told: وفي مقدمتها."""
_AMONG = 12
"""Words back from a masdar to such a noun."""
_PROVIDED = frozenset(("بشرط", "شرط", "شريطة", "بشريطة", "شرطا"))
_COPULA, _QUOTE, _IS_NOT = frozenset(("هو", "هي", "فهو", "فهي")), frozenset(("\"", "«", "“")), frozenset(("ليس", "وليس", "ليست", "وليست", "فليس"))
_WAS = frozenset(("كان", "وكان", "بات", "وبات")) | _IS_NOT
_LONG = 14
"""Words back from «أن» to «من شأن»: من شأن زيارة رئيس الوزراء إلى المنطقة أن."""
_BEHIND = 7
"""Words from an act to the predicate behind it."""
_BACK = 9
"""Words back from «هو» to the noun it takes up: الحل الوحيد للأزمة هو."""
_SAVE = frozenset(("سوي", "الا", "غير", "بسوي"))
"""Words behind which stands what alone is left to do."""
_LISTED, _LEFT = 12, 8
"""Words from an act back to such a word, and from there back to what is denied."""


class Openings:
    """Statuses that openings give to the acts of a sentence."""

    def __init__(self, doc: Document, syntax: Syntax) -> None:
        self.doc = doc
        self.syntax = syntax
        self.function: Mapping[str, list[str]] = doc.lexicon.function
        self.terms = self._terms()
        self.saving = not (_SAVE.isdisjoint(doc.folded) or _SAVE.isdisjoint(doc.forms[syntax.first : syntax.last]))

    def of_clause(self, clause: Clause) -> tuple[str, str] | None:
        """Status of the verb behind «أن»; None where what opens the clause says nothing."""
        if clause.connector != "complementizer":
            return None
        words, first = self.doc.words, clause.verb.first
        k = first - 1
        while k > self.syntax.first and k > first - 4 and words[k].function != "complementizer":
            k -= 1
        if k >= self.syntax.first and words[k].function == "complementizer" and words[k].base in ("كي", "لكي"):
            return "affirmed", "planned"
        if k <= self.syntax.first or words[k].function != "complementizer" or words[k].base not in ("ان", "الا", "لان"):
            return None
        if words[k].base == "لان":
            return ("affirmed", "demanded") if self._due(k) else self._chance(k)
        before = words[k - 1]
        if self._beyond(k):
            return "negated", "possible"  # ليس من صلاحياته أن يقدم
        if before.base in _WITHOUT or before.base in ("بدل", "عوض") or (before.base in ("من", "عن") and self.doc.forms[k - 2] in ("بدلا", "عوضا")):
            return "negated", "actual"
        if before.base == "عسي":
            return "affirmed", "possible"
        dreaded = unreal(self.doc, self.syntax, k)
        if dreaded is not None:
            return dreaded
        weighed = clause.verb.analysis is not None and clause.verb.analysis.feature[:1] in "IJ" and better(self.doc, self.syntax.first, k) is not None
        if weighed or ("إ" not in self.doc.surface[k] and (self._must(k) or self._laid_on(past_adverbs(self.doc, self.syntax.first, k)) or laid_on_them(self.doc, self.syntax, k))):
            return "affirmed", "demanded"  # كان الأجدر بباريس أن تسحب
        if self._entitled(k):
            return ("negated" if self._not_entitled(k) else "affirmed"), "possible"
        named = self._noun_of(k)
        if named is not None:
            return named
        for at in range(k - 1, max(self.syntax.first, k - _LONG), -1):
            if at < k - 6 and not words[at].form.startswith("شان"):
                continue
            if at in self.doc.verb_tokens or words[at].function == "complementizer":
                break
            status = self.predicate(at)
            if status is not None and (at == k - 1 or self.doc.words[at].form.startswith("شان") or self._aside(at + 1, k)):
                return status
        return None

    def of_noun(self, first: int) -> tuple[str, str] | None:
        """Status of a masdar right behind such a word, behind «الحل هو», or at the head of a term of an agreement."""
        if self.terms is not None and self.terms[0] <= first < self.terms[1] and self._heads_item(first):
            return "affirmed", "planned"
        k = past_adverbs(self.doc, self.syntax.first, first) - 1  # من المتوقع الآن إتمام الصفقة
        if k <= self.syntax.first:
            return stated(self.doc, self.syntax, first)
        copula = k
        while copula > self.syntax.first + 1 and "phase_noun" in self._kinds(copula) and not self.doc.words[copula].article:
            copula -= 1  # الهدف هو زيادة المساعدات
        if self.doc.words[copula].form in _COPULA:
            return self._aim(copula)
        if self.doc.forms[copula] in ("وهو", "وهي"):
            return apposed(self.doc, self.syntax, copula)
        among = self._among(first)
        if among is not None:
            return among
        masdar = any(n.pos == "m" for n in self.doc.words[first].nouns)
        if self._must(first) or self._laid_on(first) or (masdar and better(self.doc, self.syntax.first, first) is not None) or (masdar and laid_on_them(self.doc, self.syntax, first, inside=True)) or self._due(first):
            return "affirmed", "demanded"
        if self.doc.forms[k] in _PROVIDED or self._entitled(first):
            return ("negated" if self._not_entitled(first) else "affirmed"), "possible"
        if self.doc.words[k].form.startswith("شان") and self._goes_on(first):
            return None  # من شأن الزيارة أن تعزز: it is what she may bring that is open
        return self.predicate(k) or self._liable(first) or stated(self.doc, self.syntax, first)

    def _liable(self, first: int) -> tuple[str, str] | None:
        """«من شأن الاتفاق إنهاء الحرب»: the masdar behind the noun tells what it may bring."""
        doc = self.doc
        if doc.words[first].article or doc.words[first].preposition or doc.words[first].conjunction:
            return None
        for k in range(first - 1, max(self.syntax.first, first - _BEHIND), -1):
            if k in doc.verb_tokens or not doc.words[k].is_word or doc.words[k].function == "complementizer":
                return None
            if doc.words[k].form == "شان" and doc.forms[k - 1] in ("من", "ومن", "فمن"):
                return ("affirmed", "possible") if k < first - 1 else None
        return None

    def left(self, first: int) -> tuple[str, str] | None:
        """«ليس أمام كابل سوى التفاوض», «لا خيار للحكومة إلا الانسحاب»: what alone is left to do is still to be done."""
        doc, k = self.doc, first - 1
        if not self.saving:
            return None
        while doc.forms[k] not in _SAVE:
            word = doc.words[k]
            if k <= max(self.syntax.first, first - _LISTED) or k in doc.verb_tokens or doc.surface[k] in ".:؛" or word.function in ("complementizer", "relative"):
                return None
            k -= 1
        before, choice = -1, False
        for at in range(k - 1, max(self.syntax.first, k - _LEFT) - 1, -1):
            word = doc.words[at]
            if word.base == "امام":
                before = at
            choice = choice or "way_out" in self._kinds(at)
            if word.function == "negation" or doc.forms[at] in ("ما", "وما"):
                if not choice and before < 0:
                    return None
                own = before >= 0 and doc.words[before].enclitic in ("نا", "ي")
                whose = before >= 0 and (bool(doc.words[before].enclitic) or doc.mention_at[before + 1] >= 0 or choice)
                return "affirmed", "demanded" if not own and (whose or before < 0) else "planned"
            if word.function in ("complementizer", "relative") or doc.surface[at] in "،.:؛":
                return None
        return None

    def _among(self, first: int) -> tuple[str, str] | None:
        """«ومن أبرز مطالب المحتجين إطلاق ...»، «من أهداف الزيارة توقيع ...»: one of what is wanted, meant or laid down."""
        doc = self.doc
        if doc.words[first].preposition or doc.words[first].conjunction or doc.words[first].article:
            return None
        foremost = first - 1 > self.syntax.first and doc.forms[first - 1] in _FOREMOST
        for k in range(first - 1, max(self.syntax.first, first - _AMONG) - 1, -1):
            word = doc.words[k]
            if foremost and k < first - 1 and (status := next((s for kind, s in _OF_SUCH.items() if kind in self._kinds(k) or kind in self.function.get(word.base.removesuffix("ها").removesuffix("هم").removesuffix("ه"), ())), None)):
                return "affirmed", status  # تمسكها بشروطها، وفي مقدمتها انسحاب إسرائيل
            if doc.surface[k] in ".:؛" or word.function == "complementizer":
                return None
            if not word.classes or word.classes.isdisjoint(_SUCH):
                continue
            status = next(s for kind, s in _OF_SUCH.items() if kind in word.classes)
            begin = max(self.syntax.first, k - 3)
            of = next((j for j in range(k - 1, begin - 1, -1) if doc.forms[j] in ("من", "ومن", "فمن")), -1)
            if of < 0 and status != "terms" and doc.forms[k - 1].removeprefix("و") in ("احد", "احدي", "ابرز", "اهم", "اول") and not any(j in doc.verb_tokens for j in range(k + 1, first)):
                return "affirmed", status  # كان أحد أهداف المشروع حصار مصر
            if of < 0 or any(j in doc.verb_tokens for j in range(of, k)):
                return None
            before = doc.words[of - 1] if of > self.syntax.first else None
            opens = before is None or before.function == "complementizer" or not before.is_word or doc.forms[of] in ("ومن", "فمن")
            return ("affirmed", status) if opens else None
        return None

    def of_subject(self, trigger_last: int) -> tuple[str, str] | None:
        """Status that an indefinite predicate gives the definite act it stands behind: المداهمة ضرورية، الهجوم على المدينة غير مستبعد."""
        doc = self.doc
        for k in range(trigger_last, min(self.syntax.last, trigger_last + _LONG)):
            if doc.forms[k] in _IS_NOT and any({"aim", "planned_noun", "aim_noun"} & self._kinds(j) or self.doc.forms[j].startswith("اهداف") for j in range(k + 1, min(self.syntax.last, k + 4))):
                return "negated", "planned"  # إسقاط الحكومة ليس من ضمن أهدافنا
            if doc.surface[k] in "،؛:.؟!":
                break
        for k in range(trigger_last, min(self.syntax.last, trigger_last + _BEHIND)):
            word = doc.words[k]
            if doc.surface[k] in "،؛:.؟!" or k in doc.verb_tokens or word.function in ("complementizer", "relative", "conjunction"):
                return None
            if word.article or word.preposition or not word.is_word or word.function == "preposition":
                continue
            kinds = self._kinds(k) | set(self.function.get(word.form.removesuffix("ة"), ()))
            kind = next((kind for kind in PREDICATES if kind in kinds), None)
            if kind is not None:
                polarity, modality = PREDICATES[kind]
                if doc.words[k - 1].base == "غير" or doc.forms[k - 1] in _IS_NOT:
                    polarity = "negated" if polarity == "affirmed" else "affirmed"
                return polarity, modality
        return None

    def _goes_on(self, first: int) -> bool:
        """Whether an «أن» follows within the reach of «من شأن»."""
        words = self.doc.words
        if words[first].article and self.doc.forms[first - 1].startswith("شان"):
            behind = words[first + 1 : min(self.syntax.last, first + _BEHIND)]
            if any(not w.article and not w.preposition and not w.conjunction and any(n.pos == "m" for n in w.nouns) for w in behind):
                return True  # من شأن الاتفاق إنهاء الحرب
        return any(words[k].base == "ان" for k in range(first + 1, min(self.syntax.last, first + _LONG)))

    def _must(self, k: int) -> bool:
        """«لا بد أن»، «لا بد من وقف»."""
        forms = self.doc.forms
        at = k - 2 if forms[k - 1] == "من" else k - 1
        return at > 0 and forms[at] in ("بد", "مفر", "مناص") and forms[at - 1] in ("لا", "ولا", "فلا")

    def _due(self, first: int) -> bool:
        """«حان الوقت لإبرام اتفاق»، «آن الأوان لوقف الحرب»: it is high time."""
        before = self.doc.forms[max(self.syntax.first, first - 3) : first]
        return self.doc.words[first].form.startswith("ل") and ("حان" in before or ("ان" in before and "الاوان" in before))

    def phrase_before(self, k: int) -> tuple[int, int]:
        """Token of the preposition, or of the word itself, before the name or names that stand right before token k; and whether it is owned."""
        doc, k = self.doc, past_apposed(self.doc, k)
        index = doc.mention_at[k - 1]
        if index < 0:
            definite = k > 1 and doc.words[k - 1].article and not doc.words[k - 1].preposition and doc.words[k - 2].base == "علي"
            return (k - 2, 1) if definite else (k - 1, 0)  # على الرئيسين أن ينسحبا
        while doc.mentions[index].conjunction == "و" and doc.mention_at[doc.mentions[index].first - 1] >= 0:
            index = doc.mention_at[doc.mentions[index].first - 1]  # على روسيا والصين رفع ...
        return doc.mentions[index].first - 1, 1

    def _laid_on(self, k: int) -> bool:
        """«على الحكومة أن»، «علينا وقف القتال»: what is laid on somebody, where no verb before takes «على»."""
        doc = self.doc
        at, named = self.phrase_before(k)
        if at < self.syntax.first or doc.forms[k - 1] in ("الاقل", "الاكثر", "الفور", "الاثر", "الارجح", "العكس", "الاطلاق", "الدوام", "الارض", "التوالي", "العموم", "الرغم", "الملا", "الهامش", "الهواء") or doc.words[at].base != "علي" or bool(doc.words[at].enclitic) == bool(named):
            return False
        before = at - 1
        while before >= self.syntax.first and doc.words[before].function in ("auxiliary", "adverb"):
            before -= 1
        before -= before > self.syntax.first and doc.surface[before] in "»”"  # «تتستر» على القتلى
        if before < self.syntax.first or not doc.words[before].is_word:
            return True
        word = doc.words[before]
        if word.function in ("complementizer", "conjunction"):
            return True
        return any("kana" in self.function.get(a.lemma.lemma, ()) for a in word.verbs)

    def _entitled(self, k: int) -> bool:
        """«من حق أوكرانيا ضرب ...»، «بإمكان الجيش أن»، «بوسعها الرد»."""
        doc = self.doc
        at, named = self.phrase_before(k)
        if at < self.syntax.first or bool(doc.words[at].enclitic) == bool(named):
            return False
        if "able_noun" not in self._kinds(at):
            return False
        word = doc.words[at]
        if (word.verbs and doc.forms[at - 1] not in ("في", "وفي")) or word.form in ("يحق", "ويحق"):  # يحق لكييف قصف ...
            return bool(named) and doc.mentions[doc.mention_at[k - 1]].preposition == "ل"
        return word.preposition == "ب" or doc.forms[at - 1] in ("من", "ومن", "فمن", "في", "وفي") or word.form.startswith("ب")

    def _not_entitled(self, k: int) -> bool:
        """«ليس بوسع الجيش شن هجوم»."""
        at, _ = self.phrase_before(k)
        return at > self.syntax.first and self.doc.forms[at - 1] in _IS_NOT

    def _beyond(self, k: int) -> bool:
        """«ليس من صلاحياته أن», «ليس من حق الحكومة أن»: what is not in somebody's power."""
        forms = self.doc.forms
        for at in range(k - 1, max(self.syntax.first, k - 5), -1):
            if forms[at] == "من":
                return forms[at - 1] in _IS_NOT and bool({"power_noun", "able_noun"} & (self._kinds(at + 1) | set(self.function.get(forms[at + 1], ()))))
        return False

    def _chance(self, k: int) -> tuple[str, str] | None:
        """Status that a noun of chance, need or plan gives the clause of «لأن», which there is ل with أنْ: فرصة ضئيلة لأن توافق."""
        for at in (k - 1, k - 2):
            if at > self.syntax.first and self.doc.words[at].is_word:
                kinds = self._kinds(at) | set(self.function.get(self.doc.words[at].form.removesuffix("ا"), ()))
                for kind, modality in _NOUNS.items():
                    if kind in kinds:
                        return "affirmed", modality
        return None

    def _noun_of(self, k: int) -> tuple[str, str] | None:
        """Status that a noun of plan, need or risk gives the clause behind it: ضرورة أن، مخاوف من أن، لا دليل على أن."""
        doc, at = self.doc, k - 1
        if doc.words[at].function == "preposition" and not doc.words[at].enclitic:
            at -= 1
        if at <= self.syntax.first or not doc.words[at].is_word or at in doc.verb_tokens:
            return None
        kinds = self._kinds(at)
        denied = self.denied(at)
        if "proof_noun" in kinds:
            return ("affirmed", "possible") if denied else None
        if "excuse_noun" in kinds:
            return ("affirmed", "possible") if denied else None
        for kind, modality in _NOUNS.items():
            if kind in kinds and not doc.words[at].preposition:
                return ("negated" if denied else "affirmed"), modality
        return None

    def denied(self, at: int) -> bool:
        """Whether a noun is said not to be there: لا دليل، ليس هناك دليل، من دون دليل، لا توجد أدلة."""
        words, forms = self.doc.words, self.doc.forms
        for k in range(at - 1, max(self.syntax.first - 1, at - 5), -1):
            if words[k].function == "negation" or words[k].base in _WITHOUT:
                return not any("continuing" in a.lemma.kinds for a in words[k + 1].verbs)  # لا تزال تحتفظ بهدفها
            held = words[k].base in ("لدي", "عند") or self.doc.mention_at[k] >= 0 or (words[k].article and words[k - 1].base in ("لدي", "عند"))
            there = words[k].function == "adverb" or held or "existing_verb" in self.function.get(words[k].form, ())
            if not there and forms[k] not in ("اي", "اية", "وجود", "من") and k not in self.doc.verb_tokens:
                return False
        return False

    def predicate(self, at: int) -> tuple[str, str] | None:
        words = self.doc.words
        word, before = words[at], words[at - (2 if at > 1 and self.doc.surface[at - 1] in _QUOTE else 1)] if at else None  # من "المتوقع أن
        if before is None or not word.is_word:
            return None
        against = before.base == "غير"
        if against and at > 1:
            before = words[at - 2]
        indefinite = not word.article and (
            before.form in _WAS or self.doc.surface[at][-1:] in "ًا"
        )
        if not (indefinite or before.form in ("من", "ومن", "فمن")):
            return None
        kind = next((kind for kind in PREDICATES if kind in self._kinds(at)), None)
        if kind is None:
            return None
        polarity, modality = PREDICATES[kind]
        if against or before.form in _IS_NOT or self._is_not(at):
            polarity = "negated" if polarity == "affirmed" else "affirmed"
        return polarity, modality

    def _aside(self, first: int, last: int) -> bool:
        """Whether only a time, an adverb or an aside in commas stands between: من المقرر اليوم أن، من المتوقع، وفق الصحيفة، أن."""
        doc = self.doc
        if last - first > 2 and doc.surface[first] in "،," and doc.surface[last - 1] in "،,":
            return True
        return all(
            doc.timex_at[k] >= 0 or doc.forms[k] in ADVERBS or doc.words[k].function == "adverb" or not doc.words[k].is_word or (k + 1 < last and doc.timex_at[k + 1] >= 0)
            for k in range(first, last)
        )

    def _kinds(self, k: int) -> frozenset[str]:
        """Word classes of a word, with or without article."""
        return self.doc.words[k].classes

    def _is_not(self, at: int) -> bool:
        """«ليس من الممكن»."""
        return at >= 2 and self.doc.forms[at - 2] in _IS_NOT

    def _aim(self, at: int) -> tuple[str, str] | None:
        """Status of what «هو» says the aim, need or way out to be."""
        for k in range(at - 1, max(self.syntax.first - 1, at - 1 - _BACK), -1):
            word = self.doc.words[k]
            if word.function in ("complementizer", "relative") or self.doc.surface[k] in ".:؛":
                return None
            kinds = self._kinds(k) or owned(self.doc, k)
            behind = self.doc.words[k + 1] if k + 1 < at else None
            construct = behind is not None and (behind.article or behind.function == "demonstrative" or self.doc.mention_at[k + 1] >= 0)
            article = word.article or word.form.startswith("ال") or bool(word.enclitic or owned(self.doc, k)) or construct  # هدف الحملة هو، مهمتنا هي
            if article and "way_out" in kinds:
                return "affirmed", "possible"
            if article and "possible_noun" in kinds and "way_out" not in kinds:
                return "affirmed", "possible"
            if article and "aim" in kinds:
                return "affirmed", "planned"
            if article and ("demanded_noun" in kinds or "demanded_predicate" in kinds):
                return "affirmed", "demanded"
        return None

    def _terms(self) -> tuple[int, int] | None:
        """The list behind «تتضمن بنود الهدنة:»."""
        doc, syntax = self.doc, self.syntax
        if ":" not in doc.written or ":" not in doc.surface[syntax.first + 1 : syntax.last]:
            return None
        for colon in range(syntax.first + 1, syntax.last):
            if doc.surface[colon] != ":":
                continue
            if any("terms" in self._kinds(k) for k in range(max(syntax.first, colon - _TERMS), colon)):
                return colon + 1, syntax.last
        return None

    def _heads_item(self, first: int) -> bool:
        doc = self.doc
        before = doc.surface[first - 1]
        return before in ":،؛-" or (doc.words[first].conjunction == "و" and not doc.words[first].article)
