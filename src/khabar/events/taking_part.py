"""Talks, deals and wars that somebody is to go into, by a masdar that is no act: «التوصل إلى اتفاق»، «الدخول في حرب»، «المساهمة في دعم كييف»."""

from __future__ import annotations

from khabar.events.joined import changes, embeds
from khabar.events.openings import Openings
from khabar.events.triggers import Trigger
from khabar.events.unreal import past_adverbs
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_GOING_IN = frozenset(("مشاركة", "مساهمة", "اسهام", "انخراط", "دخول", "ذهاب", "وصول", "توصل", "عودة", "انجرار", "انزلاق", "شروع", "مضي", "تورط", "جلوس", "لجوء"))
"""Masdars whose «في» or «إلى» names what somebody goes into or comes to."""
_HOLDING = frozenset(("تحلي",))
"""Masdars whose «ب» names what somebody is to keep: «التحلي بضبط النفس»."""
_WITHOUT = frozenset(("دون", "من دون", "بدون", "بلا", "بدلا من", "بدلا عن", "عوضا عن"))
_SINCE = frozenset(("بعد", "عقب", "اثر", "منذ", "نتيجة", "بفضل", "رغم", "علي خلفية"))
"""Prepositions behind which somebody has gone into it: «تراجعت عن الإضراب عقب التوصل إلى اتفاق»."""
_AIMING = frozenset(("ل", "من اجل", "بهدف", "بغية", "نحو", "في سبيل", "بغرض"))
_WHEN = frozenset(("عند", "لدي", "فور", "حال", "في حال", "بمجرد", "قبل"))
_NEAR = frozenset(("قوسين", "ادني", "وشك", "اعتاب", "مشارف"))
_STAGES, _LAST = frozenset(("المراحل", "المرحلة", "الامتار", "الخطوات")), frozenset(("الختامية", "الاخيرة", "النهائية"))
_MANNER = frozenset(("صورة", "شكل", "طريقة"))
_BARRED = frozenset(("ممنوع", "محظور"))
_STATUS: dict[str, Status] = {"planned": ("affirmed", "planned"), "demanded": ("affirmed", "demanded"), "possible": ("affirmed", "possible"), "negated": ("negated", "actual"), "denied": ("negated", "actual")}
_STANDING = frozenset(("ASSAULT", "PROTEST", "COERCE"))
_FAILING = frozenset(("فشل", "أخفق", "عجز"))
_SO_THAT = frozenset(("حتي", "كي", "لكي", "وحتي"))
_REACH = 5
"""Words from the masdar back to what says how near or barred it is."""


class TakingPart:
    """Reads what the sentence makes of going into an act."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger], openings: Openings) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers
        self.openings = openings

    def status(self, trigger: Trigger) -> Status | None:
        """Polarity and modality of an act that somebody is, or is not, to go into; None where it may be done."""
        units, u = self.syntax.units, trigger.unit
        unit, words = units[u], self.doc.words
        if trigger.pos not in ("m", "n") or unit.prep not in ("في", "الي", "ب") or u < 1 or units[u - 1].kind != "N" or trigger.meant in ("ACCUSE", "REJECT", "DENY"):
            return None
        manner = units[u - 1].prep == "ب" and words[units[u - 1].first].base in _MANNER and u > 1 and units[u - 2].kind == "N"
        before = units[u - 2] if manner else units[u - 1]  # للدخول بصورة جدية في المحادثات
        head = before.last - 1 - (self.doc.forms[before.last - 1] == "قدما")
        if words[head].base not in _GOING_IN | _HOLDING or (words[head].verbs and not words[head].article and not any(n.pos == "m" for n in words[head].nouns)):
            return None
        if (unit.prep == "ب") != (words[head].base in _HOLDING):
            return None
        definite = words[trigger.first].article or any(words[a].article for a, _ in trigger.slots.get("genitive", ()))
        if unit.first - units[u - 1].last > 1 or (definite and trigger.meant in _STANDING) or "doer_noun" in words[max(0, trigger.first - 1)].classes:
            return None
        return self._of(before, head, trigger.clause)

    def _of(self, before: Unit, head: int, clause: int) -> Status | None:
        """Status of what is gone into, by what the masdar at a token hangs on."""
        doc, forms = self.doc, self.doc.forms
        denied = any(doc.words[k].base == "عدم" for k in range(before.first, head))
        status: Status | None = None
        if before.prep in _WITHOUT:
            status = "negated", "actual"
        elif not _NEAR.isdisjoint(forms[max(self.syntax.first, head - _REACH) : head]) or (before.prep == "من" and forms[before.first - 2] in _LAST and forms[before.first - 3] in _STAGES):
            status = "affirmed", "planned"  # قاب قوسين من التوصل إلى اتفاق
        elif not _BARRED.isdisjoint(forms[max(self.syntax.first, head - _REACH) : head]):
            status = "negated", "demanded"  # ممنوع عليها الوصول إلى حرب
        elif (before.prep in _WHEN and self._ahead(before)) or (before.prep == "عن" and doc.words[before.first - 2].base == "حديث"):
            status = "affirmed", "possible"
        else:
            status = (self._held(before, head, clause) if before.prep not in _SINCE else None) or self.openings.of_noun(past_adverbs(doc, self.syntax.first, before.first))
            if status is None and before.prep in _AIMING:
                status = "affirmed", "planned"
        if not denied:
            return status
        polarity, modality = status or ("affirmed", "actual")
        return ("negated" if polarity == "affirmed" else "affirmed"), modality

    def _ahead(self, before: Unit) -> bool:
        """Whether the verb before tells what is to come: «سينسحبون عند التوصل إلى هدنة»."""
        verbs = [c.verb for c in self.syntax.clauses if c.verb.last <= before.first]
        return bool(verbs) and verbs[-1].status in ("planned", "possible", "demanded")

    def _held(self, before: Unit, head: int, clause: int) -> Status | None:
        """What the word that takes the masdar says of it: «فشلوا في»، «غير قادرة على»، «تسعى إلى»."""
        for t in reversed(self.triggers):
            if t.pos == "f" and t.type == "REJECT" and t.last in (before.first, before.first - 1):
                return "negated", "actual"  # غير مستعد للدخول في المحادثات
            if t.last > before.first or not (changes(t) or embeds(t) == "actual"):
                continue
            if embeds(t) == "actual":
                if t.pos == "v" and t.lemma.lemma == "تمكن" and before.prep == "من" and self.doc.forms[t.first - 1] in _SO_THAT and t.last == before.first - 1:
                    return "affirmed", "planned"  # حتى نتمكن من التوصل إلى هدنة
                continue
            if t.type == "REQUEST" and embeds(t) == "demanded" and t.clause == clause and not before.prep and before.first - t.last <= _REACH:
                return "affirmed", "demanded"  # يناشد كل الأطراف التحلي بضبط النفس
            failing = t.lemma.lemma in _FAILING and before.prep == "في" and t.pos == "v" and t.clause == clause
            if failing or any(a in (before.first, head) for held in t.slots.values() for a, _ in held):
                status = _STATUS.get(embeds(t) or "")
                above = t.governor if t.governor is not None and t.pos == "a" else t
                if status is None or "negated" not in (t.polarity, above.polarity):
                    return status
                return ("affirmed" if status[0] == "negated" else "negated"), status[1]
        return None
