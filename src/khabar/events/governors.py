"""The governor of each act: the word above it in the sentence, and how it holds it."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax
from khabar.syntax.unit import Unit

MEANS = frozenset(("من خلال", "عبر", "عن طريق"))
"""Prepositions of the means by which the verb of the clause comes about."""
_SAID = frozenset(("ACCUSE", "REJECT", "SUPPORT", "AGREE", "REQUEST", "THREATEN", "DENY", "CONSULT"))
"""Acts that a speaker does in one breath with another: دعا إلى التهدئة ورفض التدخل."""
BESIDE = "beside"
"""How an act hangs on the one it is joined to where that hangs on nothing: it shares its status."""
_JOINABLE = frozenset(("SUPPORT", "CONSULT", "AGREE"))
_ASKED = {"demanded": ("الي", "ب", "ل"), "planned": ("ب", "علي", "الي", "ل")}
"""Prepositions of what is demanded or planned."""
_HELD = frozenset(("object", "genitive", "subject", "purpose", *(f"prep:{p}" for p in ("الي", "ب", "ل", "علي", "عن", "من", "في"))))
_PLAINLY = frozenset(("خاصة", "خصوصا", "سيما", "علما", "وخاصة", "وخصوصا"))
"""Words before «وأن» that add a fact: خاصة وأن موسكو دانت المبادرة."""
_TIME = frozenset(("بعد", "منذ", "رغم", "بسبب", "مع", "قبل"))


def embeds(trigger: Trigger) -> str | None:
    """The status a word gives its complement; None where it has no say."""
    return trigger.sense.embeds if trigger.sense and trigger.sense.embeds else trigger.lemma.embeds


def _embeds(trigger: Trigger) -> bool:
    """Whether a word changes the status of its complement."""
    return embeds(trigger) not in (None, "actual")


def uncycle(triggers: list[Trigger]) -> None:
    """Cut the governor of a trigger that would come out above itself, so that whoever climbs comes to an end."""
    for trigger in triggers:
        at, steps = trigger.governor, 0
        while at is not None and steps < len(triggers):
            at, steps = at.governor, steps + 1
        if at is None:
            continue
        seen = {id(trigger)}
        at = trigger
        while at.governor is not None:
            if id(at.governor) in seen:
                at.governor, at.how = None, ""
                break
            at = at.governor
            seen.add(id(at))


class Governors:
    """Finds the governor of every trigger of a sentence."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers
        self.verbs = {t.first: t for t in triggers if t.pos == "v"}
        self.function = doc.lexicon.data.function

    def run(self) -> None:
        """Set `governor` and `how` of each trigger."""
        parted = "وذلك" in self.doc.forms[self.syntax.first : self.syntax.last]
        for trigger in self.triggers:
            self._govern(trigger)
            above = trigger.governor
            if parted and above is not None and "وذلك" in self.doc.forms[above.last : trigger.first]:
                trigger.governor, trigger.how = None, ""  # وافقت على الحزمة، وذلك بعد عام على الحرب

    def _govern(self, trigger: Trigger) -> None:
        units = self.syntax.units
        if trigger.pos == "v":
            self._govern_clause(trigger)
            return
        if trigger.unit < 0 or (trigger.pos == "f" and trigger.type == "DENY"):
            return
        unit = units[trigger.unit]
        inside = [t for t in self.triggers if t.unit == trigger.unit and t.first < trigger.first and t.pos != "v"]
        if inside and inside[-1].last >= trigger.first - 3:
            trigger.governor, trigger.how = inside[-1], "genitive"
            return
        if unit.prep:
            sister = self._sister(trigger) if unit.joined and unit.first == trigger.first else None
            if sister is not None:  # على استئناف الحوار وإعادة فتح السفارات: both hang on what the first hangs on
                trigger.governor, trigger.how = sister.governor, sister.how
                return
            if unit.joined and self._join(trigger):
                return
            near = None
            for t in reversed(self.triggers):
                if t.first < unit.first and t.pos != "v" and t.unit >= 0 and self._same_stretch(t.unit, trigger.unit):
                    if (
                        (
                            t.sense is not None
                            and (t.sense.preps.get(unit.prep) in ("content", "theme") or t.sense.embeds)
                        )
                        or t.lemma.embeds
                        or (t.sense is None and t.pos == "m" and self._wants(t, unit.prep))
                    ) or t.unit == trigger.unit - 1:
                        if t.pos in ("a", "p") and t.unit != trigger.unit - 1 and not self._wants(t, unit.prep):
                            continue  # أقدم جنديان مكلفان بالحراسة على قتل أسير: charged with another thing
                        near = t
                        break
            verb = self._clause_verb(trigger)
            if near is not None and verb is not None and self._for_verb(trigger, near, verb):
                near = None
            if near is not None and not (unit.prep in MEANS and verb is not None and near.pos == "n") and not (
                verb is not None and self._wants(verb, unit.prep) and not self._wants(near, unit.prep)
            ):
                trigger.governor, trigger.how = near, f"prep:{unit.prep}"
                return
            if verb is not None and verb is not trigger:
                trigger.governor, trigger.how = verb, f"prep:{unit.prep}"
                if unit.joined and trigger.pos == "m" and _embeds(verb) and not self._wants(verb, unit.prep):
                    trigger.how = "object"  # نفت التخلي عن حيادها والانضمام إلى الحلف: two masdars under one verb
            return
        either = self._either(trigger)
        if either is not None:
            trigger.governor, trigger.how = either.governor, either.how
            return
        if unit.joined:
            # coordinated with an earlier phrase: shares its governor
            k = trigger.unit - 1
            while k >= 0 and units[k].kind == "N":
                for t in self.triggers:
                    if t.unit == k and t.pos != "v" and t.governor is not None:
                        if t.how != "genitive" or (t.pos == trigger.pos == "m" and _embeds(t.governor)):
                            trigger.governor, trigger.how = t.governor, t.how
                            return
                if not units[k].joined:
                    break
                k -= 1
            if trigger.clause < 0 and self._join(trigger):
                return
        verb = self._clause_verb(trigger)
        if verb is not None and verb.lemma.kind == "plain" and self._new_item(trigger):
            return
        if verb is not None and verb is not trigger:
            clause = self.syntax.clauses[verb.clause]
            how = "object"
            if trigger.unit in clause.subject or trigger.unit in clause.topic:
                how = "object" if self._beside_subject(trigger, verb) else "subject"
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

    def _join(self, trigger: Trigger) -> bool:
        """Hang a masdar on what the masdar hangs on to which «و» joins it: بوقف المطاردة للسكان والإفراج عن الأسرى."""
        units, u = self.syntax.units, trigger.unit
        if trigger.pos != "m" or units[u].first != trigger.first:
            return False
        own = trigger.analysis.preposition if trigger.analysis is not None else ""
        head = max(0, u - 1)
        while head and units[head].joined:
            head -= 1
        if units[u].prep and units[head].prep == units[u].prep and not self._definite(units[head]):
            return False  # على استئناف الحوار والعلاقات وإعادة فتح السفارات
        for t in reversed(self.triggers):
            if t.first >= units[u].first:
                continue
            if t.unit < 0 or not self._same_stretch(t.unit, u):
                return False
            if own and units[t.unit].prep != own:
                continue  # للتنديد باغتياله وللمطالبة بالمحاسبة
            beside = t.pos == "m" and t.unit != u and units[t.unit].first == t.first
            if beside and (own or not (t.analysis and t.analysis.article)):
                trigger.governor, trigger.how = (t.governor, t.how) if t.governor is not None else (t, BESIDE)
                return True
        return False

    def _definite(self, unit: Unit) -> bool:
        word = self.doc.words[unit.first]
        return word.article or word.form.startswith("لل")

    def _sister(self, trigger: Trigger) -> Trigger | None:
        """The act that heads the phrase which this one is joined to, behind the same preposition."""
        units = self.syntax.units
        k = trigger.unit
        while k > 0 and units[k].joined:
            k -= 1
        if units[k].kind != "N" or units[k].prep != units[trigger.unit].prep:
            return None
        for t in self.triggers:
            if t.unit == k and t.first == units[k].first and t.governor is not None:
                return t
        return None

    def _either(self, trigger: Trigger) -> Trigger | None:
        """The masdar to which «أو» joins this one: نفى قصف القرية أو اعتقال سكانها."""
        units, u = self.syntax.units, trigger.unit
        if trigger.pos != "m" or u < 2 or units[u].first != trigger.first or units[u - 1].kind != "C":
            return None
        if self.doc.words[units[u - 1].first].base != "او":
            return None
        for t in reversed(self.triggers):
            if t.first < units[u - 1].first and t.unit >= 0 and self._same_stretch(t.unit, u - 1):
                if t.pos == "m" and t.governor is not None and t.how != "genitive":
                    return t
            elif t.first < units[u - 1].first:
                break
        return None

    def _new_item(self, trigger: Trigger) -> bool:
        """Whether a comma and «و» open a new item of a list, which the verb of the item before does not reach."""
        unit = self.syntax.units[trigger.unit]
        before = self.syntax.units[trigger.unit - 1] if trigger.unit else unit
        return before.kind == "C" and before.form == "comma" and self.doc.words[unit.first].conjunction == "و"

    def _beside_subject(self, trigger: Trigger, verb: Trigger) -> bool:
        """«نفى مكتب الرئيس إجراء محادثات»: a masdar behind the definite subject in one phrase is the object."""
        if trigger.pos != "m" or not _embeds(verb):
            return False
        if trigger.first == self.syntax.units[trigger.unit].first:  # يعتزم عقد اجتماع: a masdar right behind is what is meant
            analysis = trigger.analysis
            bare = analysis is not None and not analysis.article
            held = embeds(verb) == "denied" or (bare and embeds(verb) == "planned")
            return held and trigger.first == verb.last and not verb.slots.get("object")
        k = trigger.first - 1
        return verb.type == "DENY" or self.doc.mention_at[k] >= 0 or self.doc.words[k].article

    def _for_verb(self, trigger: Trigger, near: Trigger, verb: Trigger) -> bool:
        """Whether a phrase behind the subject belongs to a verb of aim: تهدف الزيارة إلى توقيع اتفاق."""
        clause = self.syntax.clauses[verb.clause]
        return (
            trigger.pos == "m"
            and near.unit in clause.subject
            and _embeds(verb)
            and not _embeds(near)
            and verb.first < near.first
            and clause.phrases[:1] == [trigger.unit]
        )

    def _wants(self, trigger: Trigger, prep: str) -> bool:
        if prep == "علي" and "reacting" in trigger.lemma.kinds:
            return True  # سترد بإجراءات على الهجوم
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
        beside = self._masdar_beside(trigger, clause)
        if beside is not None:
            trigger.governor, trigger.how = beside
            return
        if verb.analysis is not None and verb.analysis.preposition == "ل":
            previous = [t for t in self.triggers if t.first < trigger.first]
            if previous:
                trigger.governor, trigger.how = previous[-1], "purpose"
            return
        if clause.connector == "complementizer":
            at = self._connector_before(clause.unit)
            if at and self.doc.words[at].conjunction and self.doc.forms[at - 1] in _PLAINLY:
                return
            if self.doc.words[at].base == "لان":
                return  # لأن ...: a cause is told as a fact
            if at and "unsurprising" in self.function.get(self.doc.forms[at - 1], ()):
                return  # ليس مستغرباً أن يسارع الخصوم إلى انتقاد الخطة: they do
            if at and self.doc.words[at - 1].base in _TIME and self.doc.words[at].base == "ان":
                return  # بعد أن وجدت الشرطة: told as a fact beside the rest
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
                if near.pos == "v" and at - near.first <= 3 and "befalling" in near.lemma.kinds:
                    trigger.governor = near  # رفض النتائج، وسبق له أن ندد بالتزوير
                elif near.lemma.cue or _embeds(near) or not candidates:
                    trigger.governor = near
                else:
                    trigger.governor = candidates[-1] if at - candidates[-1].first < 25 else near
                trigger.how = "clause"
        elif clause.index and not verb.joined and self._opened_by(clause) is not None:
            trigger.governor, trigger.how = self._opened_by(clause), "clause"
        elif clause.index and (
            (clause.connector in ("verb", "start", "comma") and clause.verb.joined)
            or (clause.connector == "conjunction" and self.doc.words[self._connector_before(clause.unit)].base == "او")
        ):
            sister = self.verbs.get(self.syntax.clauses[clause.index - 1].verb.first)
            if (
                sister is not None
                and sister.governor is not None
                and sister.how == "clause"
                and clause.connector in ("verb", "conjunction")
            ):
                feature = verb.analysis.feature if verb.analysis else ""
                before = sister.analysis.feature if sister.analysis else ""
                if feature[:1] == before[:1]:
                    trigger.governor, trigger.how = sister.governor, sister.how

    def _masdar_beside(self, trigger: Trigger, clause: Clause) -> tuple[Trigger, str] | None:
        """Governor of the masdar that «وقصف» joins, where it looks like a verb: نفت دخول البلدة وقصف منازلها."""
        verb = clause.verb
        either = clause.connector == "conjunction" and self.doc.words[self._connector_before(clause.unit)].base == "او"
        if not (verb.joined or either) or not clause.index:
            return None
        if verb.analysis is None or verb.analysis.feature[:4] != "P3MS":
            return None
        masdar = any(a.pos == "m" and a.lemma is trigger.lemma for a in self.doc.words[verb.first].nouns)
        units = self.syntax.units
        bare = [u for u in (*clause.subject, *clause.objects) if units[u].first > verb.first and not units[u].joined]
        if not masdar or len(bare) > 1:
            return None  # وسحب الجيش قواته: subject and object
        if trigger.meant in _SAID and not (trigger.meant in _JOINABLE and len(bare) == 1) and not (either and trigger.meant == "DENY"):
            return None
        before = self.syntax.clauses[clause.index - 1].verb
        for t in reversed(self.triggers):
            if before.first < t.first < verb.first and t.pos in ("m", "n") and t.governor is not None:
                if _embeds(t.governor) and t.how in _HELD:
                    return t.governor, t.how
        above = self.verbs.get(before.first)
        if above is None:
            return None
        status = embeds(above)
        if status == "denied" or (either and status == "negated"):
            return above, "object"  # رفضت تأكيد أو نفي الخبر
        for u in self.syntax.clauses[clause.index - 1].phrases:
            head = self.doc.words[units[u].first]
            if units[u].prep in _ASKED.get(status or "", ()) and not units[u].mentions and not head.article and not head.enclitic:
                return above, "object"  # دعت إلى تحمل المسؤولية ودعم الحقوق
        return None

    def _opened_by(self, clause: Clause) -> Trigger | None:
        """كادت الطائرات تقصف: the verb just before, where it changes the status of the verb after it."""
        before = self.syntax.clauses[clause.index - 1]
        opener = self.verbs.get(before.verb.first)
        if opener is None or not _embeds(opener) or self._connector_before(clause.unit) > before.verb.first:
            return None
        if clause.verb.analysis is not None and clause.verb.analysis.feature[0] == "P":
            return None  # only an imperfect stands under a verb of nearness or phase
        return opener

    def _connector_before(self, u: int) -> int:
        while u >= 0:
            if self.syntax.units[u].kind == "C":
                return self.syntax.units[u].first
            u -= 1
        return self.syntax.first
