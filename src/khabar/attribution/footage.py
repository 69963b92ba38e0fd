"""What somebody shows or writes of deeds: «نشرت الكتائب مشاهد توثق استهداف دبابة»، «نشرت الصحيفة تقريرا عن قصف المدينة»، «نشر الجهاز عن اعتقال خلية»."""

from __future__ import annotations

from khabar.attribution.said import Said, Sayings
from khabar.attribution.speakers import Speakers
from khabar.lexicon.word import Analysis
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.tags import Tags

SHOWS = frozenset(("نشر", "بث", "عرض", "وزع", "أذاع"))
_FOOTAGE = frozenset(("مشاهد", "مقطع", "مقاطع", "فيديو", "فيديوهات", "تسجيل", "تسجيلا", "مقطعا", "شريط", "شريطا", "لقطات", "صور", "صورا"))
_PAPERS = frozenset((
    "تقريرا", "تقرير", "تقارير", "خبرا", "اخبارا", "تحقيقا", "مقالا", "مقالة", "وثائق", "وثيقة", "معلومات", "شهادات", "شهادة", "بيانات", "تفاصيل", "دراسة", "ملفا", "بحثا",
))  # fmt: skip
"""What is written of something; only «عن» brings what is told."""
_OF = frozenset(("عن", "من", "ل"))
_REACH = 14
"""Words between the verb and what is shown."""


class Footage:
    """Finds what is told by footage; whoever publishes it holds it."""

    def __init__(self, doc: Document, tags: Tags, sayings: Sayings, speakers: Speakers) -> None:
        self.doc = doc
        self.tags = tags
        self.sayings = sayings
        self.speakers = speakers

    def find(self, index: int, i: int, analysis: Analysis, syntax: Syntax) -> None:
        """Add what the footage shows that the verb at token i publishes."""
        doc, last = self.doc, self.doc.sentences[index][1]
        if analysis.pos != "v" or analysis.feature.endswith("p"):
            return
        at = next((k for k in range(i + 1, min(last, i + _REACH)) if doc.forms[k] in _FOOTAGE or doc.forms[k] in _PAPERS or doc.forms[k] == "عن" or self._ends(k)), last)
        if at >= last or self._ends(at):
            return
        shown = doc.forms[at] in _FOOTAGE
        k = at + (doc.forms[at] != "عن")
        while k < last and (doc.forms[k] in _FOOTAGE or (doc.words[k].is_word and not doc.words[k].function and not self._begins(k) and k < at + 4)):
            k += 1
        if k + 1 >= last or not self._begins(k) or (not shown and not self._tells_of_a_deed(k)):
            return
        clause = next((c for c in syntax.clauses if c.verb.first == i), None)
        speakers = self.speakers.of(i, analysis, clause, syntax, index)[0]
        end = next((t for t in range(k + 1, last) if doc.surface[t] in "،؛:.؟!"), last)
        if speakers and end > k + 1:
            start = k if doc.words[k].preposition else k + 1  # لاستهداف
            said = Said(doc.start[start], doc.end[end - 1], speakers, (doc.start[i], doc.end[i]), False, index)
            said.verb, said.hidden, said.manner = i, True, "performative"
            self.sayings.add(said)

    def _ends(self, k: int) -> bool:
        return self.doc.surface[k] in "؛:." or (self.tags.kind[k] == "V" and self.doc.words[k].conjunction != "")

    def _tells_of_a_deed(self, k: int) -> bool:
        """«عن اعتقال خلية»: not «عن الحكومة»، «عن مصدر»."""
        return self.doc.forms[k] == "عن" and self.doc.mention_at[k + 1] < 0 and any(n.pos == "m" and not n.article for n in self.doc.words[k + 1].nouns)

    def _begins(self, k: int) -> bool:
        """Whether what is shown begins here: توثق، تظهر، عن، من، لـ."""
        word, analysis = self.doc.words[k], self.tags.analysis[k]
        if self.tags.kind[k] == "V":
            return analysis is not None and not word.conjunction and ("witnessing" in analysis.lemma.kinds or analysis.lemma.cue == "show")
        if word.function == "preposition":
            return word.base in _OF
        return word.preposition == "ل" and any(n.pos == "m" for n in word.nouns)
