"""Polarity and modality of each act: its own negator and tense, and what the words above it make of it."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax
from khabar.syntax.units import Unit
from khabar.text.fold import fold

REAL = ("affirmed", "actual")
_PURPOSE = frozenset(("بهدف", "بغية", "من اجل", "لاجل", "في سبيل"))
_ADJUNCT = frozenset(("بعد", "منذ", "عقب", "اثر", "بسبب", "رغم", "علي الرغم", "ردا علي", "علي خلفية", "في ظل", "جراء", "غداة",
                      "نتيجة", "في اعقاب", "عشية", "وسط", "في مواجهة"))  # fmt: skip
_FEARED = frozenset(("خشية", "خوفا", "تحسبا", "تفاديا", "تجنبا", "لئلا", "علي وشك"))
_NEGATING = frozenset(("دون", "من دون", "بدون", "بلا", "بدلا من"))
_SCHEDULED = frozenset(("المقرر", "المقررة", "المزمع", "المزمعة", "المرتقب", "المرتقبة", "مقررا", "مقررة"))
_CONDITION = frozenset(("في حال", "في حالة"))
_FACTIVE = frozenset(
    (
        "ACCUSE",
        "SUPPORT",
        "CONSULT",
        "ASSAULT",
        "PROTEST",
        "COERCE",
        "SANCTION",
        "RETREAT",
        "MOBILIZE",
        "COOPERATE",
        "AID",
        "DENY",
        "CONCEDE",
    )
)
_EMBED = {
    "actual": REAL,
    "planned": ("affirmed", "planned"),
    "demanded": ("affirmed", "demanded"),
    "possible": ("affirmed", "possible"),
    "negated": ("negated", "actual"),
    "denied": ("negated", "actual"),
}


def _embeds(trigger: Trigger) -> bool:
    """Whether a word changes the status of its complement."""
    status = trigger.sense.embeds if trigger.sense and trigger.sense.embeds else trigger.lemma.embeds
    return status is not None and status != "actual"


class Factuality:
    """Sets polarity and modality of the triggers of a sentence, governors first."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers
        self.function = doc.lexicon.data.function
        self.verbs = {t.first: t for t in triggers if t.pos == "v"}

    def run(self) -> None:
        """Find governors, then walk from the top down."""
        for trigger in self.triggers:
            self._govern(trigger)
        for trigger in self.triggers:
            self._status(trigger, 0)

    # governors ----------------------------------------------------------------------------------------------------
    def _govern(self, trigger: Trigger) -> None:
        units = self.syntax.units
        if trigger.pos == "v":
            self._govern_clause(trigger)
            return
        if trigger.unit < 0:
            return
        unit = units[trigger.unit]
        inside = [t for t in self.triggers if t.unit == trigger.unit and t.first < trigger.first and t.pos != "v"]
        if inside and inside[-1].last >= trigger.first - 3:
            trigger.governor, trigger.how = inside[-1], "genitive"
            return
        if unit.prep:
            near = None
            for t in reversed(self.triggers):
                if t.first < unit.first and t.pos != "v" and t.unit >= 0 and self._same_stretch(t.unit, trigger.unit):
                    if (
                        (t.sense is not None and (t.sense.preps.get(unit.prep) == "content" or t.sense.embeds))
                        or t.lemma.embeds
                    ) or t.unit == trigger.unit - 1:
                        near = t
                        break
            verb = self._clause_verb(trigger)
            if near is not None and not (
                verb is not None and self._wants(verb, unit.prep) and not self._wants(near, unit.prep)
            ):
                trigger.governor, trigger.how = near, f"prep:{unit.prep}"
                return
            if verb is not None and verb is not trigger:
                trigger.governor, trigger.how = verb, f"prep:{unit.prep}"
            return
        if unit.joined:
            # coordinated with an earlier phrase: shares its governor
            k = trigger.unit - 1
            while k >= 0 and units[k].kind == "N":
                for t in self.triggers:
                    if t.unit == k and t.pos != "v" and t.governor is not None and t.how != "genitive":
                        trigger.governor, trigger.how = t.governor, t.how
                        return
                if not units[k].joined:
                    break
                k -= 1
        verb = self._clause_verb(trigger)
        if verb is not None and verb is not trigger:
            clause = self.syntax.clauses[verb.clause]
            how = "object"
            if trigger.unit in clause.subject or trigger.unit in clause.topic:
                how = "subject"
            # an object of a masdar between: «إعلان فرنسا تجميد ...»
            for t in reversed(self.triggers):
                if (
                    verb.first < t.first < trigger.first
                    and t.pos in ("m", "a")
                    and t.unit == trigger.unit - 1
                    and "object" in t.slots
                ):
                    trigger.governor, trigger.how = t, "object"
                    return
            trigger.governor, trigger.how = verb, how
            return
        previous = [
            t
            for t in self.triggers
            if t.first < trigger.first and t.unit >= 0 and self._same_stretch(t.unit, trigger.unit)
        ]
        if previous and previous[-1].pos in ("a", "m", "f"):
            trigger.governor, trigger.how = previous[-1], "object"

    def _wants(self, trigger: Trigger, prep: str) -> bool:
        return (
            any(s.preps.get(prep) in ("content", "theme") or s.via == prep for s in trigger.lemma.senses)
            or prep in trigger.lemma.light_prep
        )

    def _clause_verb(self, trigger: Trigger) -> Trigger | None:
        if trigger.clause < 0:
            return None
        return self.verbs.get(self.syntax.clauses[trigger.clause].verb.first)

    def _same_stretch(self, a: int, b: int) -> bool:
        return all(self.syntax.units[k].kind == "N" for k in range(a + 1, b))

    def _govern_clause(self, trigger: Trigger) -> None:
        """The predicate before أن, or the verb to whose chain a coordinated verb belongs."""
        clause = self.syntax.clauses[trigger.clause]
        verb = clause.verb
        if verb.analysis is not None and verb.analysis.preposition == "ل":
            previous = [t for t in self.triggers if t.first < trigger.first]
            if previous:
                trigger.governor, trigger.how = previous[-1], "purpose"
            return
        if clause.connector == "complementizer":
            at = self._connector_before(clause.unit)
            if self.doc.words[at].conjunction:  # «أن ... وأن ...»: the second clause hangs on what the first hangs on
                for other in reversed(self.syntax.clauses[: clause.index]):
                    first = self.verbs.get(other.verb.first)
                    if other.connector == "complementizer" and first is not None and first.governor is not None:
                        trigger.governor, trigger.how = first.governor, first.how
                        return
            previous = [t for t in self.triggers if t.first < at and (t.pos in ("v", "a", "f", "m"))]
            if previous:
                candidates = [t for t in previous if t.lemma.cue or _embeds(t)]
                near = previous[-1]
                if near.lemma.cue or _embeds(near) or not candidates:
                    trigger.governor = near
                else:
                    trigger.governor = candidates[-1] if at - candidates[-1].first < 25 else near
                trigger.how = "clause"
        elif clause.index and not verb.joined and self._opened_by(clause) is not None:
            trigger.governor, trigger.how = self._opened_by(clause), "clause"
        elif clause.connector in ("verb", "start", "comma") and clause.index and clause.verb.joined:
            sister = self.verbs.get(self.syntax.clauses[clause.index - 1].verb.first)
            if (
                sister is not None
                and sister.governor is not None
                and sister.how == "clause"
                and clause.connector == "verb"
            ):
                feature = verb.analysis.feature if verb.analysis else ""
                before = sister.analysis.feature if sister.analysis else ""
                if feature[:1] == before[:1]:
                    trigger.governor, trigger.how = sister.governor, sister.how

    def _opened_by(self, clause: Clause) -> Trigger | None:
        """كادت الطائرات تقصف: the verb just before, where it changes the status of the verb after it."""
        before = self.syntax.clauses[clause.index - 1]
        opener = self.verbs.get(before.verb.first)
        if opener is None or not _embeds(opener) or self._connector_before(clause.unit) > before.verb.first:
            return None
        return opener

    def _connector_before(self, u: int) -> int:
        while u >= 0:
            if self.syntax.units[u].kind == "C":
                return self.syntax.units[u].first
            u -= 1
        return self.syntax.first

    # status -------------------------------------------------------------------------------------------------------
    def _status(self, trigger: Trigger, depth: int) -> tuple[str, str]:
        if trigger.controlled or depth > 8:
            return trigger.polarity, trigger.modality
        trigger.controlled = True
        above = REAL
        governor = trigger.governor
        if governor is not None and governor is not trigger:
            above = self._from_governor(trigger, governor, self._status(governor, depth + 1))
        polarity, modality = self._own(trigger)
        trigger.base = (polarity, modality)
        if above != REAL and self._taken_up(trigger):
            above = REAL
        if above != REAL:
            if above[0] == "negated":
                polarity = "negated" if polarity == "affirmed" else "affirmed"
            if modality == "actual" or above[1] in ("demanded", "possible"):
                modality = above[1]
        trigger.polarity, trigger.modality = polarity, modality
        return polarity, modality

    def _taken_up(self, trigger: Trigger) -> bool:
        """«هذا الهجوم»: an act told before, whatever the clause says of it."""
        if trigger.pos not in ("m", "n") or trigger.unit < 0 or self.syntax.units[trigger.unit].prep in _PURPOSE:
            return False
        before = self.doc.words[trigger.first - 1] if trigger.first else None
        return before is not None and before.function == "demonstrative" and self.doc.words[trigger.first].article

    def _own(self, trigger: Trigger) -> tuple[str, str]:
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

    def _from_governor(self, trigger: Trigger, governor: Trigger, above: tuple[str, str]) -> tuple[str, str]:
        """Status a governor hands down."""
        embeds = governor.sense.embeds if governor.sense and governor.sense.embeds else governor.lemma.embeds
        how = trigger.how
        prep = how[5:] if how.startswith("prep:") else ""
        if how == "purpose" or (
            prep == "ل" and trigger.pos == "m" and not (governor.sense and governor.sense.preps.get("ل") == "content")
        ):
            if trigger.pos == "v" or (trigger.pos == "m" and self._purpose(trigger, governor)):
                negated = above[0] == "negated"
                if embeds == "demanded" and above[1] == "actual" and not negated:
                    return ("affirmed", "demanded")  # طالب الدول بالتحرك لوقف القتال
                return (
                    ("negated", "possible")
                    if negated
                    else ("affirmed", "planned" if above[1] == "actual" else above[1])
                )
        if prep in _ADJUNCT:
            return REAL  # what an adjunct of time or cause names is taken for granted
        kinds = self.function.get(fold(governor.lemma.lemma), ())
        definite = trigger.analysis is not None and trigger.analysis.article
        if (
            "stopping" in kinds
            and (how in ("genitive", "object") or prep == "عن")
            and trigger.type not in (None, "RETREAT")
        ):
            return REAL  # وقف الهجمات: they were
        if (
            "implicative" in kinds
            and governor.pos == "v"
            and governor.analysis is not None
            and governor.analysis.feature[0] == "P"
            and above == REAL
            and governor.base == REAL
        ):
            return REAL
        if governor.lemma.lemma == "استبعد" and self._in_scope(trigger, governor, how, prep):
            unlikely = governor.base[0] == "affirmed" and above[0] == "affirmed"
            return ("negated" if unlikely else "affirmed", "possible")
        if governor.type == "ACCUSE" and prep == "ب" and governor.governor is not None:
            if governor.governor.type == "DENY" and governor.pos in ("m", "n"):
                return ("negated", "actual")  # نفت الاتهامات بإرسال أسلحة
        accusation = governor.type == "DENY" and trigger.type == "ACCUSE" and trigger.pos in ("m", "n")
        if embeds is not None and not accusation and self._in_scope(trigger, governor, how, prep):
            status = _EMBED[embeds]
            trigger.rules.append(("modality", governor.first, governor.last, f"{governor.lemma.id} makes it {embeds}"))
            if embeds == "actual":
                return above
            negated = governor.base[0] == "negated" or above[0] == "negated"
            if embeds in ("denied", "negated"):
                if negated and embeds == "negated":
                    return ("affirmed", status[1])
                return status if above[1] in ("actual", "habitual") else (status[0], above[1])
            if negated:
                return ("negated", status[1])
            return status
        if governor.type == "DENY" and trigger.type == "ACCUSE" and trigger.pos in ("m", "n"):
            return REAL  # the accusation was made; it is its content that is denied
        if governor.lemma.cue and (how == "clause" or not governor.sense):
            return REAL if above[0] == "affirmed" or how == "clause" else above
        if how == "subject" and definite and above[0] == "negated" and governor.lemma.kind == "plain":
            return REAL  # التعاون لن يخضع للضغوط: there is cooperation
        if prep == "في" and definite and above[0] == "negated" and governor.type != "DENY":
            return REAL  # لم يشارك في الضربات: there were strikes
        if how == "subject":
            return above if (governor.lemma.kind == "plain" or governor.lemma.light or not governor.type) else REAL
        if governor.type in _FACTIVE and not governor.lemma.light and (how != "genitive" or governor.pos != "m"):
            return REAL
        if governor.lemma.kind == "plain" and prep:
            return REAL if prep not in ("ب", "ل", "علي", "الي") else above
        return above

    def _in_scope(self, trigger: Trigger, governor: Trigger, how: str, prep: str) -> bool:
        if how in ("object", "genitive", "clause"):
            return True
        if how == "subject":
            # يجب وقف القتال: the masdar stands as the subject of an impersonal verb
            embeds = governor.lemma.embeds
            return embeds in ("demanded", "possible") and "object" not in governor.slots and trigger.pos == "m"
        senses = governor.lemma.senses
        if governor.sense is not None and prep in governor.sense.preps:
            return governor.sense.preps[prep] in ("content", "theme")
        if prep in ("في", "من", "دون") and governor.lemma.embeds and governor.pos == "v":
            phrases = self.syntax.clauses[governor.clause].phrases
            first = bool(phrases) and phrases[0] == trigger.unit
            return first and not (trigger.analysis is not None and trigger.analysis.article)
        if not senses or governor.sense is None:
            return prep not in (
                "في",
                "خلال",
                "بعد",
                "منذ",
                "عبر",
                "مع",
                "عقب",
                "اثر",
                "بسبب",
                "رغم",
                "ردا علي",
                "علي خلفية",
                "علي هامش",
                "جراء",
            )
        return (
            prep in ("الي", "ب", "عن", "علي", "من", "ل", "ضد") and any(prep == s.via or prep in s.preps for s in senses)
        ) or prep in ("ب", "من", "الي", "عن")

    def _purpose(self, trigger: Trigger, governor: Trigger) -> bool:
        """لـ + masdar names a purpose unless it is the cause of a reaction (لعدم قيامها)."""
        unit = self.syntax.units[trigger.unit]
        if unit.negated == "عدم":
            return False
        return not (
            (governor.type in ("ACCUSE", "SANCTION", "PROTEST", "SUPPORT") and governor.type != "SUPPORT")
            or (trigger.analysis is not None and trigger.analysis.article)
        )
