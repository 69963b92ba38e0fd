"""What a demand, promise or invitation reaches past a relative clause, an aside or a list: «طالب، في خطاب، بالإفراج عنه»، «دعا إلى العدول عن الخطة، وإلى وقف القصف»."""

from __future__ import annotations

from khabar.events.joined import embeds
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_POSSIBLE: Status = ("affirmed", "possible")
_PLANNED: Status = ("affirmed", "planned")
_OPEN = frozenset(("planned", "possible", "demanded"))
_SAID = frozenset(("ACCUSE", "REQUEST", "REJECT", "THREATEN", "DENY"))
_ISSUING = frozenset(("وجه", "أطلق", "قدم", "أصدر", "رفع", "كرر", "جدد", "تلقى"))
"""Verbs of the relative clause between a call and what it calls for."""
_STOPS = frozenset("؛:.؟!")
_POWERS = ("سلطته", "سلطتها", "سلطاته", "سلطاتها", "صلاحيته", "صلاحياته", "صلاحياتها", "صلاحيتها", "حقه", "حقها", "حقهم")
_STILL = frozenset(("متاحا", "متاح", "متاحة", "واردا", "وارد", "واردة", "ممكنا", "ممكن", "ممكنة", "مستحيلا", "مستحيل", "صعبا", "صعب", "صعبة", "ماثلا"))
_LOOKED_FOR = {"ارتقب": "planned", "افترض": "possible", "تقرر": "planned", "أزمع": "planned"}
_REACH, _ASIDE, _NEAR = 40, 24, 5


class FarOff:
    """Looks back over what stands between an act and the word that asks for, promises or plans it."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers

    def status(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """Polarity and modality of an act told as done by no word of its own; None where nothing leaves it open."""
        if trigger.pos == "v":
            accepted = self._accepted(trigger, trigger.first - 1) if trigger.first > self.syntax.first and self.doc.forms[trigger.first - 1] == "بان" and trigger.analysis is not None and trigger.analysis.feature[:1] in "IJ" else None
            return accepted or self._if_she(trigger, trigger) or self._under_it(trigger) or self._looked_for(trigger, governor) or self._that(trigger.first, trigger, governor) or (self._right(trigger, self.syntax.units[trigger.unit]) if trigger.unit >= 0 else None) or self._before(trigger) or self._such_as(trigger)
        if trigger.unit < 0:
            return None
        unit = self.syntax.units[trigger.unit]
        if governor is not None and governor.first in self.doc.verb_tokens and governor.meant is None and trigger.how in ("subject", "object"):
            that = self._that(governor.first, governor, governor.governor) if self.doc.forms[governor.first - 1] == "وان" else None
            if that is not None and trigger.meant not in _SAID:
                return that
        return self._if_she(trigger, governor) or self._accepted(trigger, unit.first if unit.prep == "ب" and unit.first == trigger.first else -1) or self._again(trigger, unit) or self._past_aside(trigger, unit) or self._called(trigger, unit, governor) or self._with(trigger, unit) or self._deterred(trigger, unit) or self._right(trigger, unit) or self._promised(trigger, governor) or self._sent_to(trigger, unit) or self._thinkable(trigger, unit)

    def _bare(self, trigger: Trigger) -> bool:
        own = trigger.analysis
        return not self.doc.words[trigger.first].article and not (own is not None and (own.article or own.enclitic))

    def _that(self, k: int, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """«طلب من الوزير، في النص الذي أقره، أن يتدارس»، «ألا تهاجمها، وأن يتواصل التعاون»: behind «أن» no verb of telling has an imperfect, but the demand before it."""
        own, k = trigger.analysis or next((v for v in self.doc.words[k].verbs if v.feature[:1] == "I"), None), k - 1
        if own is None or own.feature[:1] not in "IJ" or k < self.syntax.first or own.future:
            return None
        if self.doc.forms[k] not in ("ان", "وان") or self.doc.words[k].enclitic or self.doc.surface[k].endswith("ّ") or "إ" in self.doc.surface[k]:
            return None
        if any(self.doc.forms[j] in _POWERS and self.doc.forms[j - 1].removeprefix("و") == "من" for j in (k - 1,) if j > self.syntax.first):
            return _POSSIBLE  # ومن سلطته أن يحل المجلس
        if governor is not None and (governor.pos != "v" or governor.lemma.cue is None or governor.lemma.embeds is not None):
            return None
        if governor is None and self.doc.forms[k] != "وان":
            return None
        before = governor.first if governor is not None else k
        for t in reversed(self.triggers):
            if t.last <= before and embeds(t) in ("demanded", "planned") and k - t.last < _ASIDE and t.modality == "actual":
                if any(self.doc.surface[j] in _STOPS for j in range(t.last, k)):
                    return None
                return ("affirmed" if t.polarity == "affirmed" else "negated"), embeds(t) or "demanded"
        return None

    def _before(self, trigger: Trigger) -> Status | None:
        """«يجب أن تنجز أشياء قبل أن يصل السلاح»: before what is to be done it has not come."""
        own, k = trigger.analysis, trigger.first - 1
        if own is None or own.feature[:1] not in "IJ" or trigger.clause < 1 or k - 1 < self.syntax.first or self.doc.forms[k] != "ان" or self.doc.words[k - 1].base != "قبل":
            return None
        before = self.syntax.clauses[self.syntax.clauses[trigger.clause].index - 1]
        t = next((t for t in reversed(self.triggers) if t.first == before.verb.first), None)
        open_ = before.verb.status in _OPEN or (t is not None and t.controlled and t.modality in _OPEN) or (before.connector == "complementizer" and before.verb.analysis is not None and before.verb.analysis.feature[:1] in "IJ" and self.doc.surface[before.verb.first - 1] in ("أن", "ألا", "ألّا"))
        return _POSSIBLE if open_ else None

    def _looked_for(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """«يرتقب أن توقع كينيا اتفاقا»."""
        own = trigger.analysis
        if own is None or own.feature[:1] not in "IJ" or governor is None or governor.pos != "v" or governor.meant is not None:
            return None
        held = _LOOKED_FOR.get(governor.lemma.lemma)
        return ("affirmed", held) if held is not None and self.doc.forms[trigger.first - 1] == "ان" and governor.base[0] == "affirmed" else None

    def _accepted(self, trigger: Trigger, at: int) -> Status | None:
        """«قبول كينيا بتعليق العقوبات»، «قبل الوزير، الاثنين، بأن تجمد القوانين»: what somebody accepts, where «قبل» may be read as before."""
        if at < 0 or trigger.meant in _SAID or (trigger.pos != "v" and (trigger.pos != "m" or self.doc.words[trigger.first].article)):
            return None
        for k in range(at - 1, max(self.syntax.first, at - 3 * _NEAR) - 1, -1):
            word = self.doc.words[k]
            if k in self.doc.verb_tokens and self.doc.forms[k].removeprefix("و") != "قبل":
                return None
            if self.doc.surface[k] in _STOPS or word.function in ("complementizer", "relative", "subordinator"):
                return None
            if word.base == "قبول" or self.doc.forms[k] in ("قبولها", "قبوله", "قبولهم"):
                return _PLANNED
            if self.doc.forms[k].removeprefix("و") == "قبل" and (k == self.syntax.first or not self.doc.words[k - 1].is_word):
                return _PLANNED if self.doc.timex_at[k + 1] < 0 and not self.doc.words[k + 1].is_number else None
        return None

    def _if_she(self, trigger: Trigger, verb: Trigger | None) -> Status | None:
        """«إن هي أقدمت على مهاجمتها»: a condition with its subject before the verb."""
        if verb is None or verb.pos != "v" or verb.analysis is None or verb.analysis.feature[:1] != "P" or verb.first - 2 < self.syntax.first or (trigger is not verb and trigger.first < verb.first):
            return None
        k = verb.first - 1
        return _POSSIBLE if self.doc.forms[k] in ("هي", "هو", "هم", "هما") and self.doc.surface[k - 1].removeprefix("و") in ("إن", "ان") else None

    def _under_it(self, trigger: Trigger) -> Status | None:
        """«وقعا اتفاقا تسحب كينيا بموجبه قواتها»: what a pact lays down in the imperfect."""
        own = trigger.analysis
        if own is None or own.feature[:1] != "I" or trigger.meant in _SAID | {"AGREE", "COERCE", "SANCTION"}:
            return None
        for k in range(max(self.syntax.first, trigger.first - 3), min(self.syntax.last, trigger.last + _NEAR + 2)):
            if k > trigger.last and (k in self.doc.verb_tokens or self.doc.surface[k] in _STOPS):
                return None
            if self.doc.forms[k] in ("بموجبه", "بموجبها", "وبموجبه", "وبموجبها", "بمقتضاه", "بمقتضاها", "وبمقتضاه"):
                return _PLANNED
        return None

    def _such_as(self, trigger: Trigger) -> Status | None:
        """«كأن يستهدف بها مدنيون»: an example of what might be."""
        own, k = trigger.analysis, trigger.first - 1
        return _POSSIBLE if own is not None and own.feature[:1] in "IJ" and k >= self.syntax.first and self.doc.surface[k].rstrip("ْ") == "كأن" else None

    def _again(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«دعا إلى العدول عن الخطة التي أقرت، وإلى وقف القصف»: the same preposition takes up the demand."""
        led = trigger.first == unit.first or any(t.first == unit.first and t.lemma.light for t in self.triggers)
        if trigger.meant in _SAID or trigger.first - unit.first > 1 or not led or unit.prep not in ("الي", "علي", "ب", "ل"):
            return None
        head = self.doc.words[unit.first]
        joined = head.conjunction == "و" if head.preposition else unit.first > self.syntax.first and self.doc.forms[unit.first - 1] == "و" + unit.prep
        if not joined:
            return None
        for t in reversed(self.triggers):
            if t.last > unit.first:
                continue
            if unit.first - t.last > _REACH or any(self.doc.surface[j] in _STOPS for j in range(t.last, unit.first)):
                return None
            if any(last <= unit.first for _, last in t.slots.get(unit.prep, ())):
                held = embeds(t)
                if held in _OPEN and t.polarity == "affirmed" and t.modality == "actual" and (t.pos != "n" or t.type == "REQUEST"):
                    return "affirmed", held
                if t.pos == "v":
                    return None
        return None

    def _past_aside(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«طالب، في خطاب ألقاه أمام المحاربين، بالإفراج عنه»."""
        k = unit.first - 1 if self.doc.words[unit.first].preposition else unit.first - 2
        if unit.prep not in ("ب", "الي") or trigger.first != unit.first or trigger.meant in _SAID or k <= self.syntax.first or self.doc.surface[k] not in "،,":
            return None
        for t in reversed(self.triggers):
            if t.last > k:
                continue
            if k - t.last > _ASIDE or any(self.doc.surface[j] in _STOPS for j in range(t.last, k)):
                return None
            if t.pos == "v" and t.type == "REQUEST" and self.doc.surface[t.last] in "،," and not t.slots.get(unit.prep) and embeds(t) == "demanded":
                return "affirmed", "demanded" if t.polarity == "affirmed" else "possible"
        return None

    def _called(self, trigger: Trigger, unit: Unit, governor: Trigger | None) -> Status | None:
        """«دعوة وجهتها واشنطن إلى عقد اجتماع»: what the call that a relative clause describes is for."""
        if governor is not None and governor.pos == "m" and governor.lemma.light and governor.unit == trigger.unit:
            governor = governor.governor
        if unit.prep not in ("الي", "ب", "ل") or governor is None or governor.pos != "v" or governor.clause < 0 or governor.lemma.lemma not in _ISSUING:
            return None
        clause = self.syntax.clauses[governor.clause]
        at = clause.relative if clause.relative >= 0 else clause.unit - 1
        called = any(t.unit == at and t.type == "REQUEST" and t.pos in ("m", "n") for t in self.triggers)
        return ("affirmed", "demanded") if called else None

    def _with(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«ستكثف العمليات، مع رفع عدد قواتها»: what is to go with what is to come."""
        if unit.prep != "مع" or self.doc.surface[max(0, unit.first - 2)] not in "،," or trigger.pos != "m" or trigger.first != unit.first or not self._bare(trigger) or trigger.clause < 0:
            return None
        verb = self.syntax.clauses[trigger.clause].verb
        t = next((t for t in reversed(self.triggers) if t.pos == "v" and t.last <= unit.first), None)
        if verb.first < unit.first and verb.status == "planned" and not verb.negated:
            return _PLANNED
        return _PLANNED if t is not None and t.clause == trigger.clause and embeds(t) == "planned" and (t.polarity, t.modality) == ("affirmed", "actual") and t.type == "AGREE" else None

    def _deterred(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«بهدف ردع كينيا عن مهاجمة المدينة»: what somebody is to be kept from."""
        if unit.prep not in ("عن", "من") or trigger.pos != "m" or trigger.first != unit.first or not self._bare(trigger):
            return None
        for k in range(unit.first - 2, max(self.syntax.first, unit.first - 1 - _NEAR) - 1, -1):
            if k in self.doc.verb_tokens or not self.doc.words[k].is_word:
                return None
            if self.doc.words[k].base in ("ردع", "ثني", "لردع", "لثني") and not self.doc.words[k].article:
                return _POSSIBLE
        return None

    def _right(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«حق كينيا في الرد على الهجوم وضرب المواقع»: joined to what somebody has a right to."""
        masdar = trigger.pos == "m" or (trigger.analysis is not None and trigger.analysis.feature == "P3MS" and any(n.pos == "m" and n.lemma is trigger.lemma for n in self.doc.words[trigger.first].nouns))
        if not masdar or trigger.first != unit.first or not self._bare(trigger) or self.doc.surface[trigger.first][:1] != "و":
            return None
        seen = False
        for k in range(trigger.first - 1, max(self.syntax.first, trigger.first - 3 * _NEAR) - 1, -1):
            if k in self.doc.verb_tokens or self.doc.surface[k] in _STOPS or self.doc.words[k].function in ("complementizer", "relative"):
                return None
            seen = seen or self.doc.forms[k] == "في"
            if self.doc.words[k].base in ("حق", "حقه", "حقها", "حقهم") and seen:
                return _POSSIBLE
        return None

    def _promised(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """«وتعهد التصدي للأعداء»: right behind a verb of promise a masdar is no subject."""
        if governor is None or governor.pos != "v" or governor.type != "AGREE" or trigger.how != "subject" or trigger.pos != "m" or trigger.first != governor.last or governor.polarity != "affirmed":
            return None
        return _PLANNED if embeds(governor) == "planned" and governor.modality == "actual" else None

    def _sent_to(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«كشف عزمه إيفاد ممثلين إلى محادثات»: the talks to which somebody is to be sent."""
        if trigger.meant != "CONSULT" or unit.prep != "الي" or trigger.first != unit.first or self.doc.words[trigger.first].article:
            return None
        for k in range(unit.first - 2, max(self.syntax.first, unit.first - 1 - _NEAR) - 1, -1):
            if k in self.doc.verb_tokens or not self.doc.words[k].is_word:
                return None
            t = next((t for t in self.triggers if t.first == k), None)
            if t is not None and t.controlled and t.pos in ("m", "n"):
                held = embeds(t) if (t.polarity, t.modality) == ("affirmed", "actual") else t.modality
                return ("affirmed", held) if t.polarity == "affirmed" and held in _OPEN else None
        return None

    def _thinkable(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«إن ضرب أهدافها حق لتركيا»، «الهجوم كان متاحا»، «تنفيذ هجوم أمر صعب»: what is said of it is that it may be."""
        doc, first = self.doc, trigger.first
        if unit.prep or trigger.meant in _SAID or unit.first != first or trigger.pos not in ("m", "n") or first - 1 < self.syntax.first or doc.words[first - 1].function != "complementizer":
            return None
        for k in range(trigger.last, min(self.syntax.last - 1, trigger.last + 2 * _NEAR)):
            word = doc.words[k]
            if doc.surface[k] in _STOPS or word.function in ("complementizer", "relative", "subordinator") or doc.surface[k] in "،,":
                return None
            if doc.forms[k] == "حق" and not word.article and doc.words[k - 1].base != "ب" and (doc.words[k + 1].preposition == "ل" or doc.forms[k + 1].startswith("مشروع")):
                return _POSSIBLE
            if doc.forms[k] in _STILL and not word.article and (doc.forms[k - 1] in ("كان", "كانت", "امر", "امرا", "خيار", "غير", "بات", "باتت", "يبدو") or k == trigger.last + 1):
                return _POSSIBLE
            if k in doc.verb_tokens and doc.forms[k] not in ("كان", "كانت", "بات", "باتت", "يبدو", "تبدو"):
                return None
        return None
