"""What the words around an act say of its own polarity and modality: negator, tense, purpose, fear, decision, adjective."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.units import Unit

REAL = ("affirmed", "actual")
_PURPOSE = frozenset(("بهدف", "بغية", "من اجل", "لاجل", "في سبيل"))
_FEARED = frozenset(("خشية", "خوفا", "تحسبا", "تفاديا", "تجنبا", "لئلا", "علي وشك"))
_NEGATING = frozenset(("دون", "من دون", "بدون", "بلا", "بدلا من"))
_SCHEDULED = frozenset(("المقرر", "المقررة", "المزمع", "المزمعة", "المرتقب", "المرتقبة", "مقررا", "مقررة"))
_CONDITION = frozenset(("في حال", "في حالة"))


class Markers:
    """Reads the marks of factuality beside the triggers of a sentence."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.function = doc.lexicon.data.function
        self.verbs = {t.first for t in triggers if t.pos == "v"}

    def taken_up(self, trigger: Trigger) -> bool:
        """«هذا الهجوم»: an act told before, whatever the clause says of it."""
        if trigger.pos not in ("m", "n") or trigger.unit < 0 or self.syntax.units[trigger.unit].prep in _PURPOSE:
            return False
        before = self.doc.words[trigger.first - 1] if trigger.first else None
        return before is not None and before.function == "demonstrative" and self.doc.words[trigger.first].article

    def own(self, trigger: Trigger) -> tuple[str, str]:
        """Polarity and modality before any governor is asked."""
        doc, first = self.doc, trigger.first
        polarity, modality = REAL
        unit = self.syntax.units[trigger.unit] if trigger.unit >= 0 else None
        if trigger.pos == "v" and trigger.clause >= 0:
            clause = self.syntax.clauses[trigger.clause]
            verb = clause.verb
            if verb.negated:
                polarity = "negated"
                trigger.rules.append(("polarity", max(0, first - 1), first, f"negator {verb.negated}"))
            if verb.status in ("planned", "possible"):
                modality = verb.status
                trigger.rules.append(
                    ("modality", first, first + 1, "future" if verb.status == "planned" else "قد with imperfect")
                )
            if clause.connector == "conditional":
                modality = "possible"
                trigger.rules.append(("modality", first, first + 1, "condition"))
        elif unit is not None:
            if unit.prep in _PURPOSE:
                modality = "planned"
                trigger.rules.append(("modality", unit.first, unit.last, f"purpose {unit.prep}"))
            elif unit.prep in _FEARED:
                modality = "possible"
                trigger.rules.append(("modality", unit.first, unit.last, f"fear {unit.prep}"))
            elif unit.prep in _NEGATING:
                polarity = "negated"
                trigger.rules.append(("polarity", unit.first, unit.last, f"without {unit.prep}"))
            elif unit.prep in _CONDITION:
                modality = "possible"
                trigger.rules.append(("modality", unit.first, unit.last, f"condition {unit.prep}"))
            for k in range(unit.first, first):
                if doc.words[k].function == "negation" and doc.words[k].base in ("عدم", "غير"):
                    polarity = "negated"
                    trigger.rules.append(("polarity", k, k + 1, "عدم"))
            start = self._condition_before(trigger)
            if start:
                modality = "possible"
            if doc.forms[max(0, first - 1)] in ("لا", "ولا") and trigger.pos in ("m", "n"):
                polarity = "negated"
                trigger.rules.append(("polarity", first - 1, first, "لا of the genus"))
            if modality == "actual" and trigger.pos in ("m", "n") and self._decided(trigger, unit):
                modality = "planned"
                trigger.rules.append(("modality", first - 1, first, "decision or plan"))
            if modality == "actual" and trigger.pos in ("m", "n"):
                modality = self._scheduled(trigger)
            for k in range(trigger.last, min(unit.last + 1, trigger.last + 4, len(doc))):
                kinds = self.function.get(doc.words[k].form, ())
                if "possible_adverb" in kinds and modality == "actual":
                    modality = "possible"
                    trigger.rules.append(("modality", k, k + 1, "adjective"))
                elif "planned_adjective" in kinds and modality == "actual" and doc.timex_at[k] < 0:
                    modality = "planned"
                    trigger.rules.append(("modality", k, k + 1, "adjective"))
        return polarity, modality

    def _decided(self, trigger: Trigger, unit: Unit) -> bool:
        """Whether a masdar follows a noun of decision: قرار إرسال، قرار ألمانيا إرسال."""
        if trigger.first > unit.first:
            return "planned_noun" in self.function.get(self.doc.words[trigger.first - 1].base, ())
        if unit.prep or trigger.pos != "m" or trigger.unit < 1 or unit.joined:
            return False
        before = self.syntax.units[trigger.unit - 1]
        if before.kind != "N" or before.last != unit.first:
            return False
        word = self.doc.words[before.first]
        return "planned_noun" in self.function.get(word.base, ()) or "planned_noun" in self.function.get(word.form, ())

    def _scheduled(self, trigger: Trigger) -> str:
        """planned where «المقرر»، «المزمع» follow in the same stretch: اجتماع الوفود المقرر عقده الخميس."""
        doc = self.doc
        for k in range(trigger.last, min(trigger.last + 8, len(doc))):
            if doc.surface[k] in "،.؛:" or k in self.verbs:
                break
            if doc.words[k].form in _SCHEDULED:
                trigger.rules.append(("modality", k, k + 1, "scheduled"))
                return "planned"
        return "actual"

    def _condition_before(self, trigger: Trigger) -> bool:
        if trigger.clause < 0:
            return False
        clause = self.syntax.clauses[trigger.clause]
        return clause.connector == "conditional" and clause.verb.first < trigger.first
