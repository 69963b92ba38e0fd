"""Whoever stands before a colon with what he says behind it: «موسكو: لا نية ...», «من جهته، وزير الدفاع: سنرسل ...», «"رويترز" عن مسؤول: ...»."""

from __future__ import annotations

from khabar.attribution.chains import ours
from khabar.attribution.extent import Extents
from khabar.attribution.names import Names
from khabar.attribution.opened import OPENING
from khabar.attribution.said import Said, Sayings
from khabar.mentions.document import Document
from khabar.syntax.tags import Tags

_CLOSING = '»"”'
_TURN = 4
"""Words by which another is given the word, before a comma: من جهته، في المقابل."""
_TURNS = frozenset(("جهته", "جهتها", "جهتهم", "جانبه", "جانبها", "دوره", "دورها", "بدوره", "بدورها", "بدورهم", "المقابل", "السياق", "كذلك", "ايضا"))
_PLACE = 4
"""Words of where a body is, up to the colon: وزارة الصحة في غزة."""
_OTHERS = frozenset(':؛"«“')
"""Marks behind which somebody else may have the word."""
_NORMS = frozenset(("يجب", "ينبغي", "يتعين", "يتوجب"))
"""Verbs of what must be, which a dateline does not tell."""
_BEFORE_OUR = frozenset("تبدنشعقفضح")
"""Letters before «our» behind which it is no accusative, as «بيانا» is: سفارتنا، سفننا، حدودنا."""
_JUDGING = frozenset(("ما", "لن", "هذا", "هذه", "لو", "لولا", "ليس", "ليست"))
"""Words with which somebody judges or promises."""
_RUBRICS = frozenset(("عاجل", "فيديو", "بالفيديو", "بالصور", "خاص", "حصري", "مباشر", "صور", "مقال", "حوار", "راي", "بودكاست", "وثائقي", "ملخص", "انفوغراف", "انفوغرافيك", "انفوجرافيك", "كاريكاتير", "شاهد", "بيان"))
"""Headings of a press, which nobody is called."""
_BY = frozenset(("وفق", "بحسب", "حسب"))
_PRESS = frozenset(("اعلام", "صحافة", "صحف", "قنوات", "محللون", "خبراء", "مراقبون", "ناشطون", "شهود", "سكان", "مسؤولون", "مصادر", "مصدر"))
"""Voices in the plural or of a whole press: إعلام إسرائيلي: ..."""
_WHILE = frozenset(("خلال", "بعد", "في", "عقب", "امام", "من", "عن", "تعليقا", "ردا", "علي", "حول", "بشان", "عشية", "قبيل"))
"""Words of when, where and of what somebody speaks, up to the colon of a headline."""
_SOURCE = 8
"""Words of a source behind a medium, up to the colon."""


class Colons:
    """Finds what stands behind a name and a colon at the head of a sentence."""

    def __init__(self, doc: Document, tags: Tags, sayings: Sayings, names: Names, extents: Extents) -> None:
        self.doc = doc
        self.tags = tags
        self.sayings = sayings
        self.names = names
        self.extents = extents
        self.headed: Said | None = None
        """What was found last behind a colon."""

    def find(self, index: int, first: int, last: int) -> None:
        """Add what a sentence tells in the words of whoever stands before its colon. In the body a state there is a dateline."""
        doc = self.doc
        first = self._past_turn(first, last)
        if first >= last:
            return
        marked = doc.surface[first] in OPENING and doc.mention_at[first] < 0
        m = doc.mention_at[min(first + marked, last - 1)]
        if m < 0:
            if not marked and not self._voice(index, first, last):
                self._stranger(index, first, last)
            return
        mention = doc.mentions[m]
        colon = mention.last + (mention.last < last and doc.surface[mention.last] in _CLOSING)
        relays: list[int] = []
        speakers = self.names.within(mention.first, mention.last)
        kind = doc.entities.drafts[mention.entity].kind
        if colon < last and (doc.words[colon].preposition or doc.forms[colon][:1]) == "ل":  # فلان لنظيره: ...
            reach = min(last, colon + 6)
            colon = next((k for k in range(colon, reach) if doc.surface[k] == ":" or self.tags.kind[k] == "V"), colon)
        elif kind == "medium" and colon < last and doc.forms[colon] == "عن":
            close = self._colon(colon + 1, last, _SOURCE)
            relays, speakers = speakers, (self.names.within(colon + 1, close) or self.names.somebody(colon + 1, close)) if close > 0 else []
            colon = close
        elif kind in ("organisation", "office", "group") and colon + 1 < last and doc.forms[colon] == "في" and doc.mention_at[colon + 1] >= 0:
            colon = self._colon(colon + 1, last, _PLACE)
        elif doc.part == "title" and kind in ("person", "office", "unnamed", "force") and colon + 1 < last and doc.forms[colon] in _WHILE:
            colon = self._colon(colon + 1, last, _SOURCE)  # الرئيس التركي بعد لقائه بوتين: ...
        if mention.first != first + marked or colon < 0 or colon + 3 >= last or doc.surface[colon] != ":":
            return
        if kind == "place" or (kind == "state" and (mention.how != "metonym" or doc.part == "body")):
            if kind == "place" or not self._of_us(colon + 1, last):
                return  # a country before the colon says where
        if kind == "medium" and doc.part == "body" and (ours(doc, mention.entity) or not speakers):
            return
        start, end, direct = self.extents.of(colon + 1, last, False)
        if end > start:
            said = Said(start, end, speakers, (doc.start[first], doc.end[mention.last - 1]), direct, index)
            said.relays = relays
            self.headed = self.sayings.add(said)

    def went_on(self, index: int, first: int, last: int) -> bool:
        """«موسكو: مقتل مئة جندي.. وإسقاط طائرات»: whether the next part of a headline was added to the words of whoever stands before its colon."""
        doc, said = self.doc, self.headed
        if said is None or doc.part != "title" or said.sentence != index - 1 or last - first < 2 or self._another(first, last):
            return False
        if any(doc.words[k].is_word for k in range(doc.token_at(said.end), first)):
            return False
        start, end, direct = self.extents.of(first, last, False)
        if end <= start:
            return False
        more = Said(start, end, said.speakers, said.cue, direct, index)
        more.relays = said.relays
        self.headed = self.sayings.add(more)
        return True

    def _another(self, first: int, last: int) -> bool:
        """«مقتل العشرات.. والجيش يؤكد»: whether somebody else does something in the next part, or it has a colon or a voice of its own."""
        doc = self.doc
        m = doc.mention_at[first]
        turned = m >= 0 and doc.mentions[m].first == first and bool(doc.mentions[m].conjunction) and doc.mentions[m].last in doc.verb_tokens
        return turned or any(doc.surface[k] == ":" or (doc.forms[k] in _BY and k > first) for k in range(first, last))

    def _past_turn(self, first: int, last: int) -> int:
        """«من جهته، وزير الدفاع: ...»: the token behind the comma of the words that give somebody the word; else the first."""
        doc = self.doc
        for k in range(first + 1, min(last, first + _TURN)):
            if doc.surface[k] in "،,":
                return k + 1 if doc.forms[k - 1].removeprefix("و") in _TURNS else first
        return first

    def _colon(self, k: int, last: int, reach: int) -> int:
        """The colon within a few words of a token, no verb or comma before it; -1 for none."""
        doc = self.doc
        for j in range(k, min(last, k + reach)):
            if doc.surface[j] == ":":
                return j
            if self.tags.kind[j] == "V" or doc.surface[j] in "،,؛.-–—":
                return -1
        return -1

    def _voice(self, index: int, first: int, last: int) -> bool:
        """«إعلام إسرائيلي: ...»، «مصدر أمني: ...»: a voice that nobody names, whose words behind its colon are added."""
        doc = self.doc
        colon = self._colon(first + 1, last, _PLACE)
        if colon < 0 or colon + 3 >= last or doc.forms[colon - 1] in _RUBRICS or any(doc.words[k].function for k in range(first, colon)):
            return False
        if colon == first + 1 and doc.forms[first] not in _PRESS:
            return False  # تقرير: ...: a heading
        speakers = self.names.somebody(first, colon) if doc.forms[first] in _PRESS and not doc.words[first].article else self.names.nameless(first, colon)
        start, end, direct = self.extents.of(colon + 1, last, False)
        if not speakers or end <= start:
            return False
        self.headed = self.sayings.add(Said(start, end, speakers, (doc.start[first], doc.end[colon - 1]), direct, index))
        return True

    def _stranger(self, index: int, first: int, last: int) -> None:
        """«ماسك: ما حدث كان انقلاباً»، «تانكو: لن نقبل»: a name no list knows, before words that no dateline opens."""
        doc = self.doc
        colon = next((k for k in range(first + 1, min(last, first + 3)) if doc.surface[k] == ":"), -1)
        if colon < 0 or colon + 3 >= last or not all(self._named(k) for k in range(first, colon)):
            return
        if doc.forms[colon + 1] not in _JUDGING and not self._of_us(colon + 1, last):
            return
        speakers = self.names.beside(first, colon) or self.names.person(first, colon)
        start, end, direct = self.extents.of(colon + 1, last, False)
        if speakers and end > start:
            self.headed = self.sayings.add(Said(start, end, speakers, (doc.start[first], doc.end[colon - 1]), direct, index))

    def _named(self, k: int) -> bool:
        """Whether a word is a name of a person, or may be one."""
        form = self.doc.forms[k]
        if self.doc.mention_at[k] >= 0 or form in _RUBRICS or (len(form) == 5 and form[0] == "ت" and form[3] == "ي"):
            return False  # عاجل: ...، تحليل: ...
        return bool(self.doc.words[k].given) or self.names.may_be_name(k)

    def _of_us(self, first: int, last: int) -> bool:
        """«كينيا: لن نرسل قوات»، «السودان: الإمارات تعتدي على سيادتنا»، «تركيا: يجب وقف الحرب»: a first person or what must be, before anybody else has the word."""
        doc = self.doc
        for k in range(first, last):
            analysis, word = self.tags.analysis[k], doc.words[k]
            if self.tags.kind[k] == "V" and analysis is not None and analysis.feature[1:3] == "1P":
                return True
            if doc.surface[k] in _OTHERS and k > first:
                return False
            if analysis is not None and analysis.lemma.cue is not None and self.tags.kind[k] == "V":
                return False  # فرنسا: المعارضة تؤكد أننا
            possessed = len(word.form) > 4 and word.form.endswith("نا") and word.form[-3] in _BEFORE_OUR and doc.surface[k].endswith("نا")
            if word.enclitic == "نا" or possessed or (word.base in _NORMS and word.function != "complementizer"):
                return True
        return False
