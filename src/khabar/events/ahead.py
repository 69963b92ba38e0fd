"""What goes on about an act or paper that is still to come: «زيارة يلتقي خلالها الرئيس», «سيبدأ الانتقال، حيث يسلمون سلاحهم», «استصدار قرار يدين الحرب»."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax

Status = tuple[str, str]
_DURING = frozenset(("خلالها", "خلاله", "اثناءها", "اثناءه", "خلالهما"))
_WHERE = frozenset(("حيث", "حيثما"))
_MADE = frozenset(
    ("قرار", "قرارا", "قرارات", "قانون", "قانونا", "اتفاق", "اتفاقا", "اتفاقية", "حكومة", "قوة", "الية", "اليات", "لجنة", "اجراء", "اجراءات", "خطوات", "ضمانات", "صيغة", "حل", "حلا", "تسوية", "بيان", "بيانا", "تشريع", "تشريعا", "مشروع", "مشروعا", "معاهدة", "هدنة")
)  # fmt: skip
"""What is not there until somebody makes it."""
_OPEN = ("planned", "possible", "demanded")
_BEGIN = frozenset(("بدأ", "سرى", "انطلق", "دخل"))
_WITHIN = 7
"""Words behind a verb of beginning among which the day stands."""
_SPAN = 16


class Ahead:
    """Looks from an imperfect without a mark of its own to what it tells about."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers

    def status(self, trigger: Trigger) -> Status | None:
        """Polarity and modality of an act in a clause about what is to come; None where it may be done."""
        if trigger.pos in ("m", "n") and self._begins_later(trigger):
            return "affirmed", "planned"
        if trigger.pos == "m" and self._by_which(trigger):
            return "affirmed", "planned"
        if trigger.clause < 0:
            return None
        clause = self.syntax.clauses[trigger.clause]
        verb = clause.verb
        if not clause.index or verb.analysis is None or verb.analysis.feature[:1] != "I" or verb.status or verb.negated or verb.first > trigger.first:
            return None
        if trigger.pos == "v" and not _DURING.isdisjoint(self.doc.forms[verb.last : verb.last + 3]):
            at = self._before(verb.first, ("m", "n"))
            return ("affirmed", "planned") if at is not None and (at.polarity, at.modality) == ("affirmed", "planned") else None
        if trigger.pos == "v" and clause.connector == "subordinator" and self.doc.forms[verb.first - 1] in _WHERE:
            above = self.syntax.clauses[clause.index - 1].verb
            coming = any(t.first == above.first and (t.polarity, t.modality) == ("affirmed", "planned") for t in self.triggers)  # يصل غدا إلى بيروت، حيث يلتقي
            return ("affirmed", "planned") if (above.status == "planned" or coming) and not above.negated else None
        return self._made(clause)

    def _by_which(self, trigger: Trigger) -> bool:
        """«وبانضمامها إلى الحلف، ستزيد قوته»: an act that opens a sentence as that by which something will be."""
        unit, first = self.syntax.units[trigger.unit], trigger.first
        if trigger.unit < 0 or unit.prep != "ب" or unit.first != first or (first > self.syntax.first and self.doc.words[first - 1].is_word):
            return False
        verb = next((c.verb for c in self.syntax.clauses if c.verb.first >= trigger.last), None)
        return verb is not None and verb.status == "planned" and not verb.negated

    def _begins_later(self, trigger: Trigger) -> bool:
        """«أعلنت هدنة تبدأ غدا»: an act without article, of which a verb right behind says that it begins on a day to come."""
        doc, published = self.doc, self.doc.published
        if published is None or doc.words[trigger.first].article or doc.words[trigger.last - 1].article:
            return False
        for k in range(trigger.last, min(self.syntax.last, trigger.last + 3)):
            if k not in doc.verb_tokens:
                continue
            begins = not doc.words[k].conjunction and any(a.lemma.lemma in _BEGIN and a.feature[:1] == "I" for a in doc.words[k].verbs)
            times = [doc.timexes[i].value for i in dict.fromkeys(doc.timex_at[k + 1 : k + _WITHIN]) if i >= 0]
            return begins and any(value is not None and value[:10] > published.isoformat()[: len(value[:10])] for value in times)
        return False

    def _before(self, first: int, poses: tuple[str, ...]) -> Trigger | None:
        """The nearest act before a token, in the same sentence and not far."""
        for t in reversed(self.triggers):
            if t.last <= first and t.meant is not None and t.pos in poses:
                return t if first - t.last < _SPAN and t.controlled else None
        return None

    def _made(self, clause: Clause) -> Status | None:
        """«استصدار قرار يدين ممارسات السويد»: what a paper or body that is not there yet would do."""
        at = clause.unit - 1
        if clause.connector != "verb" or (clause.relative >= 0 and clause.relative != at) or clause.verb.joined or at < 1:
            return None
        units, words = self.syntax.units, self.doc.words
        noun = next((k for k in range(units[at].last - 1, units[at].first - 1, -1) if self.doc.forms[k] in _MADE or words[k].base in _MADE), -1)
        if noun < 0 and self.doc.forms[units[at].first - 1] in _MADE:
            noun = units[at].first - 1
        if noun < 0 or words[noun].article or units[at].kind != "N":
            return None
        above = self.syntax.clauses[clause.index - 1].verb
        if above.negated and above.status == "planned":
            return "negated", "planned"
        near = next((t for t in reversed(self.triggers) if t.last <= noun), None)
        if near is None or not near.controlled or noun - near.last > _SPAN // 2:
            return None
        return ("affirmed", near.modality) if near.polarity == "affirmed" and near.modality in _OPEN else None
