"""Acts that stand beside what the word above them says: its occasion, what it answers, adds to or points at, what came before it."""

from __future__ import annotations

from khabar.events.governors import MEANS
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_REAL = ("affirmed", "actual")
_DURING = frozenset(("اثناء", "خلال", "لدي", "علي هامش", "في ختام", "عند", "في ذكري"))
"""Prepositions of the time of something else: «لن يلتقيه أثناء زيارته» has the visit made."""
_ARRANGED = frozenset(("CONSULT", "PROTEST", "MOBILIZE"))
"""Acts that are named before they come."""
_ASKED = frozenset(("REQUEST", "ACCUSE"))
_VOICED = frozenset(("ACCUSE", "SUPPORT", "PROTEST"))
_LASTING = frozenset(("ASSAULT", "COERCE", "SANCTION", "PROTEST", "AID", "MOBILIZE"))
_RESTRAINT = frozenset(("حد", "تخفيف", "تقليل", "تخلص", "خروج"))
"""Masdars behind whose «من» stands what goes on: الحد من الهجمات."""
_ANSWERABLE = frozenset(("مسؤول", "مسؤولين", "مسؤولون", "مسؤولة", "مسئول", "مسئولين", "متورط", "متورطين"))
"""Who is to answer for an act: with the article, for one that was done."""


_SINCE = frozenset(("بعد", "منذ"))
_TIMES = frozenset(("ساعة", "ساعتين", "ساعات", "يوم", "يومين", "ايام", "ليلة", "اسبوع", "اسبوعين", "اسابيع", "شهر", "شهرين", "اشهر", "عام", "عامين", "اعوام", "سنة", "سنتين", "سنوات"))
_SPAN = 4
"""Words from «بعد» to the «من» behind the time that has gone by: بعد نحو أسبوعين من."""
_TELLING = frozenset(("اخطار", "اشعار", "تنبيه", "انذار", "معلومات", "معلومة", "تفاصيل", "ايضاحات", "توضيحات", "تقرير", "تقارير"))
"""What one is told about an act by."""
_INFORMING = frozenset(("اخطر", "ابلغ", "اعلم", "اخبر", "اشعر"))
_RECEIVING = frozenset(("تلقي", "تسلم", "استلم", "بلغ"))
_NEAR = 3  # words from them to the preposition
_BEFOREHAND = frozenset(("مسبق", "مسبقا", "مسبقة"))
_ACCORDING = frozenset(("بحسب", "حسب", "وفق", "وفقا"))
_COME_OF = frozenset(("نتيجة", "انعكاس", "انعكاسا", "حصيلة", "ثمرة", "امتداد", "امتدادا"))
"""What is said to have come of an act."""
_ESCAPING = frozenset(("سلم", "نجا", "خلا", "افلت"))
"""Verbs of being spared: whoever is not has suffered the act."""


class Backdrop:
    """Tells which nominal acts are not touched by the word that governs them, or only by its time."""

    def __init__(self, doc: Document, syntax: Syntax) -> None:
        self.doc = doc
        self.syntax = syntax
        self.function = doc.lexicon.function

    def status(self, trigger: Trigger, governor: Trigger, prep: str, above: tuple[str, str]) -> tuple[str, str] | None:
        """Polarity and modality of such an act; None where the word above has its say.

        Args:
            trigger: the act.
            governor: the word above it.
            prep: the preposition between them, "" for none.
            above: the status of the word above.
        """
        if trigger.unit < 0 or trigger.pos == "v" or not prep:
            return None
        first = self.syntax.units[trigger.unit].first
        if first and self.doc.words[first - 1].function == "preposition" and not self.doc.words[first - 1].enclitic:
            first -= 1 + prep.count(" ")
        if prep in MEANS and trigger.pos == "n" and trigger.meant == "ASSAULT" and (self.doc.words[trigger.first].enclitic or self.doc.words[trigger.first].article or self.doc.words[trigger.first].possessed):
            return _REAL  # تسعى من خلال حربها إلى إضعافه: the war is there
        if prep in ("دون", "من دون", "بدون") and trigger.pos == "n" and trigger.meant == "ASSAULT" and self.doc.words[trigger.first].article and self.doc.forms[trigger.last : trigger.last + 1] == ["في"]:
            return _REAL  # كان النمو سيرتفع من دون الحرب في المنطقة
        if above[0] == "negated" and trigger.pos in ("m", "n") and prep in ("من", "في", "عن", "خلال") and self._source(first):
            return _REAL  # لم يوضح الخطة، بحسب تفاصيل سربت من اجتماع
        if prep == "ل" and first > 1 and any(self._base(k) in _COME_OF for k in (first - 1, first - 2)) and trigger.meant in _LASTING:
            return _REAL  # خطوة تعد نتيجة مباشرة للحرب
        if prep in _DURING and above == ("affirmed", "demanded") and trigger.meant == "CONSULT" and not trigger.actors:
            return _REAL  # كرر دعوته إلى حل الأزمة خلال قمة: where he said so
        if prep in _DURING and above[0] == "negated":
            return ("affirmed", "planned") if above[1] == "planned" and trigger.meant in _ARRANGED else _REAL
        if above[0] == "negated" and "numbering" in governor.lemma.kinds and self.doc.forms[governor.first - 1] == "لا":
            return _REAL if self.doc.forms[max(0, governor.first - 2)] in ("ما", "بما", "عما", "وما") else None
        if prep == "من" and above[0] == "negated" and governor.lemma.key in _ESCAPING:
            return _REAL  # لم تسلم المستشفيات من القصف
        if prep == "من" and above == _REAL and self._gone_by(first - 1):
            return _REAL  # دعا إلى التهدئة بعد يومين من اندلاع اشتباكات
        if prep == "قبل" and above[0] == "affirmed" and self._past(governor):
            return _REAL  # كان يحاول الفرار قبل إطلاق النار عليه
        if first == 0:
            return None
        if prep == "عن" and above[1] != "possible" and self.doc.words[first - 1].article and self._base(first - 1) in _ANSWERABLE and trigger.pos in ("m", "n"):
            return _REAL  # محاسبة المسؤولين عن مقتله
        if prep == "عن" and above[1] == "possible" and self._base(first - 1) in ("مسؤول", "مسؤولا", "مسؤولة", "مسئولا"):
            return ("affirmed", "possible")  # قد يكون مسؤولا عن مقتلهم
        if prep in ("ل", "الي") and self._class(first - 1, "no_aim"):
            return _REAL  # تلبية لدعوة، إضافة لقصف الميناء، في إشارة إلى الحرب
        if prep == "من" and trigger.meant in _LASTING and trigger.first == self.syntax.units[trigger.unit].first and self._base(first - 1) in _RESTRAINT:
            return _REAL
        if prep == "علي" and governor.type == "AGREE" and trigger.meant in _ASKED and not (trigger.sense is not None and trigger.sense.mode == "investigate"):
            return _REAL  # وافق على طلب: it was made; but: وافق على فتح تحقيق
        if prep in ("لصالح", "لمصلحة") and governor.lemma.lemma == "صوت" and trigger.pos == "m" and governor.base[0] == "affirmed":
            return ("affirmed", "planned")  # صوت لصالح إجراء تحقيق
        if prep in ("ب", "ل", "علي") and governor.last < first and self._voiced(first - 1, self.syntax.units[trigger.unit - 1].first):
            return _REAL  # وقفة منددة بقصف المدينة
        if prep == "ب" and above == ("negated", "actual") and governor.pos == "v" and governor.lemma.key in _INFORMING and trigger.pos == "m":
            return _REAL  # لم تخطر العائلات باعتقال أبنائها
        if prep in ("حول", "بشان", "بخصوص", "عن", "ب") and above == ("negated", "actual") and (governor.lemma.key in _RECEIVING or self._base(governor.first) in _TELLING) and (told := self._not_told(first)):
            return _REAL if told == "beforehand" else ("affirmed", "possible")
        if prep in ("حول", "بشان", "بخصوص") and governor.meant == "REQUEST" and trigger.pos == "m":
            return ("affirmed", "demanded")  # طلب برلين حول تقديم ذخائر
        return None

    def _source(self, first: int) -> bool:
        """Whether «بحسب تفاصيل سربت من» stands before a phrase: where it is known from."""
        for k in range(first - 1, max(self.syntax.first, first - _SPAN - 1), -1):
            if not self.doc.words[k].is_word:
                return False
            if self.doc.forms[k] in _ACCORDING:
                return True
        return False

    def _not_told(self, first: int) -> str:
        """Whether it is word of an act that nobody had, «لم يتلق معلومات عن اعتقاله», and word of it beforehand: «أي إخطار مسبق بشأن فرض الطوارئ»."""
        near = range(max(self.syntax.first, first - _NEAR), first)
        if not any(self._base(k).removesuffix("ا") in _TELLING for k in near):
            return ""
        return "beforehand" if any(self.doc.forms[k] in _BEFOREHAND for k in near) else "word"

    def _gone_by(self, k: int) -> bool:
        """Whether a time that has gone by since an act stands before «من», or holds it: «بعد يومين من اندلاع اشتباكات»."""
        first = max(self.syntax.first, k - _SPAN)
        begun = next((j for j in range(k - 1, first - 1, -1) if self.doc.forms[j] in _SINCE), -1)
        return begun >= 0 and any(self._base(j) in _TIMES for j in range(begun + 1, k + 1))

    def _class(self, k: int, name: str) -> bool:
        return any(name in self.function.get(key, ()) for key in (self.doc.words[k].form, self._base(k)))

    def _base(self, k: int) -> str:
        word = self.doc.words[k]
        return word.base.removeprefix("ال") if word.base == word.form else word.base

    def _voiced(self, k: int, head: int) -> bool:
        """Whether a word behind the noun that heads its phrase is a participle that finds fault or approves, of which the act is the theme."""
        if k <= head or self.doc.mention_at[k] >= 0:
            return False
        word = self.doc.words[k]
        return any(n.pos in ("a", "p") and any(s.type in _VOICED for s in n.lemma.senses) for n in word.nouns) and not word.verbs

    def _past(self, governor: Trigger) -> bool:
        """Whether the clause in which the word above stands tells what is over: a perfect, or «كان» before its verb."""
        if governor.clause < 0:
            return False
        clause = self.syntax.clauses[governor.clause]
        verb = clause.verb
        if verb.status or verb.negated or verb.analysis is None:
            return False
        if verb.analysis.feature[:1] == "P":
            return True
        return any(
            self.doc.words[k].base in ("كان", "كانت", "كانوا") for k in range(max(self.syntax.first, verb.first - 2), verb.first)
        )
