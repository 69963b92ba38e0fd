"""Acts put off by a word that does not govern them: «المكلف بإعادة فتح السفارة», «للقيام بزيارة», «دعا إلى "وقف القتال"، و"إجلاء الجرحى"»."""

from __future__ import annotations

from khabar.events.joined import changes, embeds
from khabar.events.leanings import verbal
from khabar.events.openings import Openings
from khabar.events.triggers import Trigger
from khabar.events.unreal import past_adverbs
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_POSSIBLE: Status = ("affirmed", "possible")
_PLANNED: Status = ("affirmed", "planned")
_GIVEN: dict[str, Status] = {"planned": _PLANNED, "demanded": ("affirmed", "demanded"), "possible": _POSSIBLE}
_OPEN = frozenset(("planned", "demanded", "possible"))
_ABOUT = frozenset(("بشان", "حول", "بخصوص", "حيال", "ازاء"))
_AMONG = frozenset(("ضمن", "في اطار"))
_STANDING = frozenset(("دعم", "أيد", "ساند", "ناصر", "تضامن", "رحب", "أشاد"))
"""Support that is there while one talks of it; ties are still to be taken up."""
_WEIGHED = frozenset(("RETREAT", "SANCTION", "AID", "MOBILIZE", "CONCEDE"))
"""Acts of which one says before they are done what they will bring."""
_PARTING = frozenset(("تخلي", "تخل", "انسحب", "انسحاب", "انضم", "خرج", "تراجع", "تنازل"))
_NEEDING = frozenset(("احتاج", "تطلب", "استلزم", "اقتضى", "استدعى"))
_HELD_ONCE = frozenset(("لقاء", "اجتماع", "قمة", "زيارة", "انسحاب", "افراج"))
_WANTED = frozenset(("المطلوب", "الاولوية", "المهم", "الاهم"))
_WEIGHING = frozenset(("بحث", "نقاش", "تفكير", "تداول"))
_LEST = frozenset(("لئلا", "كيلا", "لكيلا"))
_HAPPENED = frozenset(("سبق", "حدث", "صادف", "منذ", "بعد", "قبل", "الي", "يلبث", "لبث"))
_BACK, _FAR, _NEAR = 8, 20, 6


def _leaving(trigger: Trigger) -> bool:
    """Whether a definite masdar is one of giving up, leaving or joining, with what is left: التخلي عن، الانسحاب من، الانضمام إلى."""
    return trigger.pos == "m" and trigger.lemma.key in _PARTING and not (trigger.analysis is not None and trigger.analysis.enclitic) and not trigger.slots.keys().isdisjoint(("عن", "من", "الي"))


class Deferred:
    """Looks past quotation marks, light verbs and adverbs for what puts an act off."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger], openings: Openings) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers
        self.openings = openings

    def status(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """Polarity and modality of an act told by nothing else as undone; None where it may be done."""
        if trigger.unit < 0 or trigger.pos not in ("v", "m", "n", "f"):
            return None
        unit = self.syntax.units[trigger.unit]
        if trigger.pos == "v":
            return self._next_quoted(trigger) or self._wanted(trigger) or self._feared(trigger) or self._provided(trigger) or self._lest(trigger) or self._subjunctive(trigger) or self._chance_of(trigger)
        found = self._next_quoted(trigger) or self._charged_with(trigger, unit) or self._errand(trigger, unit) or self._in_earnest(trigger, unit, governor)
        if found is None and governor is not None:
            found = self._of_governor(trigger, governor, unit) or self._made_closer(trigger, governor) or self._kindled(trigger, governor, unit) or self._carried_there(trigger, governor)
        return found or self._talked_over(trigger, governor, unit) or self._turned_into(trigger, unit) or self._more_of(trigger, unit) or self._called_for(trigger, unit) or self._close_to(trigger, governor) or self._nearly(trigger, unit) or self._in_return(trigger, unit) or self._or_else(trigger) or self._beside_masdar(trigger, unit) or self._feared(trigger) or self._provided(trigger) or self._within(trigger)

    def _next_quoted(self, trigger: Trigger) -> Status | None:
        """«دعا إلى "وقف القتال"، و"إجلاء الجرحى"»: a masdar that opens the next piece of what is asked or planned."""
        doc, at = self.doc, trigger.first - 1
        if at - 2 < self.syntax.first or doc.surface[at] not in '"«“' or doc.forms[at - 1] not in ("و", "او"):
            return None
        own = trigger.analysis
        if trigger.pos == "v" and not (own is not None and own.feature == "P3MS" and any(n.pos == "m" and n.lemma is trigger.lemma for n in doc.words[trigger.first].nouns)):
            return None
        for t in reversed(self.triggers):
            if t.last > at - 1:
                continue
            if at - t.last > _FAR or any(k in doc.verb_tokens or doc.surface[k] in ".؛:" or doc.words[k].function in ("complementizer", "relative") for k in range(t.last, at - 1)):
                return None
            if not any(doc.surface[k] in '"»”' for k in range(max(self.syntax.first, t.first - 2), at - 1)):
                return None  # قبل الحرب، و"اتفاقات" أخرى: no piece of a quotation before
            if t.polarity == "affirmed" and t.modality in _OPEN and t.controlled:
                return "affirmed", t.modality
            if changes(t) and t.type in ("REQUEST", "AGREE") and t.polarity == "affirmed" and t.controlled:
                return _GIVEN.get(embeds(t) or "")
            if t.how == "genitive" and t.governor is not None:
                continue  # "وقف القتال": the masdar before it tells
            return None
        return None

    def _charged_with(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«الفريق المعني بافتتاح السفارة»: what somebody is there to do."""
        k = unit.first - (1 if self.doc.words[unit.first].preposition else 2)
        if unit.prep not in ("ب", "عن") or k < self.syntax.first or trigger.first - unit.first > 2 or "mandated" not in self.doc.words[k].classes:
            return None
        led = trigger.pos in ("m", "f") or verbal(trigger)
        loose = self.doc.words[trigger.first].article and (not trigger.slots or trigger.meant == "SANCTION")
        return _PLANNED if led and not loose else None

    def _errand(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«للقيام بأول زيارة»: what somebody goes to do."""
        k = unit.first - 1
        if k < self.syntax.first or trigger.first - unit.first > 1 or self.doc.forms[k] != "للقيام":
            return None
        return _PLANNED if self.doc.surface[unit.first][:1] == "ب" else None

    def _in_earnest(self, trigger: Trigger, unit: Unit, governor: Trigger | None) -> Status | None:
        """«تريد بصدق التعاون»: a phrase of manner between a verb of wanting and what is wanted."""
        if governor is None or governor.pos != "v" or trigger.how != "prep:ب" or trigger.first != unit.first + 1 or "in_earnest" not in self.doc.words[unit.first].classes:
            return None
        held = embeds(governor)
        return _GIVEN[held] if held in ("planned", "demanded") and governor.base[0] == "affirmed" else None  # not: أتاح بسرعة توقيفه

    def _wanted(self, trigger: Trigger) -> Status | None:
        """«تريد أنقرة فعلا سحب قواتها»: behind subject and adverb, what has the letters of a perfect is what the verb wants."""
        own, doc = trigger.analysis, self.doc
        if own is None or own.feature != "P3MS" or own.conjunction or trigger.clause < 1:
            return None
        if not any(n.pos == "m" and n.lemma is trigger.lemma for n in doc.words[trigger.first].nouns):
            return None
        end, at = past_adverbs(doc, self.syntax.first, trigger.first), -1
        while end > self.syntax.first and "in_earnest" in doc.words[end - 1].classes:
            end -= 1
        if end == trigger.first:
            return None
        before = self.syntax.clauses[trigger.clause - 1]
        above = next((t for t in self.triggers if t.first == before.verb.first), None)
        for u in before.subject:
            at = max(at, self.syntax.units[u].last)
        if above is None or "object" in above.slots or at != end or above.base[0] != "affirmed":
            return None
        return _GIVEN.get(embeds(above) or "")

    def _feared(self, trigger: Trigger) -> Status | None:
        """«مخاوف من ساحات أخرى تنفذ فيها هجمات»: what describes a thing that is only feared."""
        if trigger.clause < 0:
            return None
        verb, words = self.syntax.clauses[trigger.clause].verb, self.doc.words
        if verb.analysis is None or verb.analysis.feature[:1] != "I" or verb.negated or verb.joined or verb.first > trigger.first:
            return None
        for k in range(verb.first - 1, max(self.syntax.first, verb.first - _NEAR) - 1, -1):
            if not words[k].is_word or words[k].article or k in self.doc.verb_tokens or words[k].function in ("complementizer", "relative", "subordinator"):
                return None
            if "fear_noun" in words[k].classes:
                return _POSSIBLE if k + 1 < verb.first and self.doc.forms[k + 1] == "من" else None
        return None

    def _of_governor(self, trigger: Trigger, governor: Trigger, unit: Unit) -> Status | None:
        """«ضمن حزمة عقوبات» of what is to come, «يناقشان اتفاقا», «بحثا استئناف العلاقات», «اللقاء يحتاج إلى تحضير»."""
        words, how, key = self.doc.words, trigger.how, governor.lemma.lemma
        if key == "بحث" and how == "prep:عن" and self._bare(trigger) and governor.base[0] == "affirmed":
            return _PLANNED  # تبحث عن مساعدات
        if key == "استهدف" and how == "object" and governor.pos == "v" and verbal(trigger) and self._bare(trigger) and words[trigger.first].conjunction != "و":
            return _PLANNED  # تستهدف مهاجمة السفن
        if "stipulating" in governor.lemma.kinds and governor.pos == "v" and how in ("object", "subject") and trigger.first > governor.first and governor.base == ("affirmed", "actual") and governor.analysis is not None and governor.analysis.feature[:1] == "I":
            deal = next((t for t in reversed(self.triggers) if t.last <= governor.first and t.meant == "AGREE" and t.pos in ("m", "n")), None)
            if deal is not None and deal.controlled and deal.polarity == "affirmed" and deal.modality in _OPEN:
                return "affirmed", deal.modality  # اتفاق يلوح في الأفق، مع الرياض يتضمن تطبيع العلاقات
        if unit.prep in _AMONG and trigger.meant in ("SANCTION", "AID", "AGREE") and not words[trigger.first].article:
            above = governor if governor.modality != "actual" or governor.governor is None else governor.governor
            return ("affirmed", above.modality) if above.polarity == "affirmed" and above.modality in _OPEN else None
        imperfect = governor.analysis is not None and governor.analysis.feature[:1] == "I"
        if key in _NEEDING and how == "subject" and imperfect and governor.base[0] == "affirmed" and words[trigger.first].base in _HELD_ONCE:
            return _POSSIBLE
        if "deliberating" in governor.lemma.kinds and governor.pos == "v" and imperfect and how == "object" and _leaving(trigger):
            return _POSSIBLE  # تدرس روما التخلي عن المشروع
        if "deliberating" not in governor.lemma.kinds or governor.pos != "v" or not self._bare(trigger):
            return None
        if trigger.meant == "AGREE" and how in ("object", "prep:في") and trigger.first == unit.first:
            done = trigger.last < self.syntax.last and any(v.feature[:1] == "P" for v in words[trigger.last].verbs)
            return None if done else _POSSIBLE
        return _POSSIBLE if self._ties(trigger) and how == "object" else None

    def _bare(self, trigger: Trigger) -> bool:
        own = trigger.analysis
        return not self.doc.words[trigger.first].article and not (own is not None and (own.article or own.enclitic))

    def _ties(self, trigger: Trigger) -> bool:
        """Whether ties are taken up, not somebody backed who is backed already."""
        several = trigger.pos == "n" and trigger.last - trigger.first > 1
        return trigger.meant == "SUPPORT" and (trigger.pos == "m" or several) and trigger.lemma.lemma not in _STANDING

    def _talked_over(self, trigger: Trigger, governor: Trigger | None, unit: Unit) -> Status | None:
        """«محادثات بشأن تطبيع العلاقات», «تصريحات بشأن توجيه ضربة»: what people speak about."""
        led = governor is not None and governor.lemma.light and governor.pos == "m" and trigger.how == "genitive" and governor.unit == trigger.unit
        head = governor if led and governor is not None else trigger
        if unit.prep == "في" and self._ties(trigger) and head.first == unit.first and unit.first - 2 >= self.syntax.first and self.doc.words[unit.first - 2].base in _WEIGHING:
            return _POSSIBLE  # البحث في تطبيع العلاقات
        if unit.prep not in _ABOUT or head.first != unit.first or not self._bare(head) or not self._bare(trigger) or not (self._ties(trigger) or (led and trigger.meant == "ASSAULT")):
            return None
        words = self.doc.words
        for k in range(unit.first - 2, max(self.syntax.first, unit.first - 1 - _BACK) - 1, -1):
            if k in self.doc.verb_tokens or words[k].function in ("complementizer", "relative") or self.doc.surface[k] in ".:؛":
                return None
            if "talked_noun" in words[k].classes or "voiced_noun" in words[k].classes:
                return _POSSIBLE
        return None

    def _turned_into(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«تجنب تصعيد الضربات إلى حرب»: what something is not, or not yet, turned into."""
        if unit.prep != "الي" or trigger.meant != "ASSAULT" or unit.first != trigger.first or self.doc.words[trigger.first].article:
            return None
        for t in reversed(self.triggers):
            if t.last > unit.first:
                continue
            if unit.first - t.last > _NEAR or any(k in self.doc.verb_tokens or not self.doc.words[k].is_word for k in range(t.last, unit.first)):
                return None
            if "turning_noun" in self.doc.words[t.first].classes:
                return _POSSIBLE if t.controlled and (t.polarity, t.modality) != ("affirmed", "actual") else None
        return None

    def _more_of(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«المزيد من القتال سيجعل الحل أصعب», «سحب القوات سيضر بالحلف»: what would bring something about."""
        more = self.doc.words[unit.first].base.removeprefix("ال") == "مزيد"
        weighed = trigger.pos == "m" and trigger.first == unit.first and (trigger.meant in _WEIGHED or trigger.lemma.lemma == "انضم") and self._bare(trigger)
        if unit.prep or not (more or weighed) or (trigger.governor is not None and trigger.how != "subject"):
            return None
        for clause in self.syntax.clauses:
            verb = clause.verb
            if verb.first > trigger.first and (trigger.unit in clause.subject or trigger.unit in clause.topic):
                return _POSSIBLE if verb.status in ("planned", "possible") else None
        return None

    def _provided(self, trigger: Trigger) -> Status | None:
        """«يسحبون قواتهم، على أن يبدأ تبادل الأسرى الأسبوع المقبل»: what is laid down beside."""
        if trigger.clause < 0 or trigger.how not in ("subject", "object", "clause", ""):
            return None
        clause = self.syntax.clauses[trigger.clause]
        verb, k = clause.verb, clause.verb.first
        if not (trigger.first == k or trigger.unit in clause.subject or trigger.unit in clause.objects):
            return None
        if clause.connector != "complementizer" or verb.analysis is None or verb.analysis.feature[:1] != "I" or verb.negated or verb.first > trigger.first or k - 3 < self.syntax.first:
            return None
        return _PLANNED if self.doc.forms[k - 2 : k] == ["علي", "ان"] and self.doc.surface[k - 3] in "،," else None

    def _called_for(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«المطلوب اليوم وقف القتال»: a time between what is wanted and the word that says so."""
        if not verbal(trigger) or unit.prep or unit.first != trigger.first or not self._bare(trigger):
            return None
        k = past_adverbs(self.doc, self.syntax.first, trigger.first) - 1
        return ("affirmed", "demanded") if self.syntax.first <= k < trigger.first - 1 and self.doc.forms[k].removeprefix("و") in _WANTED else None

    def _close_to(self, trigger: Trigger, governor: Trigger | None) -> Status | None:
        """«قرب شن هجوم»: what is near in time."""
        led = governor is not None and governor.lemma.light and governor.pos == "m" and trigger.how in ("genitive", "object")
        head = governor if led and governor is not None else trigger
        if head.pos != "m" or trigger.meant == "PROTEST" or head.first - 1 < self.syntax.first or not self._bare(head) or self.doc.forms[head.first - 1].removeprefix("ب") != "قرب" or self.doc.forms[head.first - 2] == "مدي":
            return None
        return _POSSIBLE if trigger.meant == "ASSAULT" else _PLANNED

    def _within(self, trigger: Trigger) -> Status | None:
        """«تتضمن المبادرة هدنة يتم خلالها إطلاق الأسرى»: what is done within what is only laid down."""
        if trigger.clause < 1 or trigger.how != "subject":
            return None
        verb, before = self.syntax.clauses[trigger.clause].verb, self.syntax.clauses[trigger.clause - 1].verb
        if verb.analysis is None or verb.analysis.feature[:1] != "I" or verb.status or verb.negated or verb.last >= len(self.doc) or not self.doc.forms[verb.last].startswith(("خلال", "اثناء")) or not self.doc.words[verb.last].enclitic:
            return None
        above = next((t for t in self.triggers if t.first == before.first), None)
        if above is None:
            return None
        laid = "stipulating" in above.lemma.kinds or above.modality in _OPEN or embeds(above) in _OPEN
        return _PLANNED if laid and above.polarity == "affirmed" else None

    def _made_closer(self, trigger: Trigger, governor: Trigger) -> Status | None:
        """«رغبة الجانبين في «تقوية التعاون»»: what is to be made closer by somebody's wish."""
        k = trigger.first - 1
        if trigger.meant not in ("COOPERATE", "SUPPORT", "CONSULT") or k < self.syntax.first or "strengthening" not in self.doc.words[k].classes:
            return None
        if governor.polarity != "affirmed" or governor.first == k:
            return None
        return _GIVEN.get(embeds(governor) or "")

    def _nearly(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«تضع اللمسات الأخيرة على حزمة مساعدات», «محاولات التهدئة»: what is not there yet."""
        forms, first = self.doc.forms, unit.first
        if unit.prep == "علي" and first - 3 >= self.syntax.first and self.doc.surface[first - 1] == "على" and forms[first - 3 : first - 1] == ["اللمسات", "الاخيرة"]:
            return _PLANNED
        tried = trigger.first > first and "attempt_noun" in self.doc.words[trigger.first - 1].classes
        return _POSSIBLE if tried and trigger.meant in ("RETREAT", "CONCEDE", "AGREE", "SUPPORT") else None

    def _lest(self, trigger: Trigger) -> Status | None:
        """«حتى لا تهاجم كينيا جارتها»: what something is to keep from happening."""
        forms, k = self.doc.forms, trigger.first
        own = trigger.analysis
        if own is None or own.feature[:1] not in "IJ" or k - 2 < self.syntax.first:
            return None
        lest = forms[k - 1] in _LEST or (forms[k - 1] == "لا" and forms[k - 2].removeprefix("و") in ("حتي", "كي", "لكي"))
        return ("negated", "planned") if lest else None

    def _subjunctive(self, trigger: Trigger) -> Status | None:
        """«الحل أن تسحب قواتها», «كان له أن يهاجم»: behind «أن» the imperfect is a thought, unless something came about so."""
        own, doc, k = trigger.analysis, self.doc, trigger.first - 1
        if own is None or own.feature[:1] not in "IJ" or k - 1 < self.syntax.first or doc.words[k].base != "ان" or doc.words[k].enclitic or doc.surface[k].endswith("ّ"):
            return None
        if doc.words[k].conjunction == "و":
            before = next((t for t in reversed(self.triggers) if t.pos == "v" and t.last < k and t.analysis is not None and t.analysis.feature[:1] in "IJ" and doc.words[t.first - 1].base == "ان"), None)
            return ("affirmed", before.modality) if before is not None and before.controlled and before.polarity == "affirmed" and before.modality in _OPEN else None
        above = trigger.governor
        if above is not None and (above.pos == "v" or above.lemma.cue is not None or above.lemma.embeds == "actual"):
            return None
        if doc.words[k - 1].function in ("preposition", "compound_preposition", "subordinator") or doc.words[k - 1].base in _HAPPENED:
            return None
        return _POSSIBLE if doc.words[k - 1].article or doc.words[k - 1].nisba else None

    def _or_else(self, trigger: Trigger) -> Status | None:
        """«لا يريد تغييرهم أو تدميرهم», «رفض المساس بحقوقهم أو ترحيلهم»: the second of two things wanted or refused, of which the first is no act."""
        if trigger.pos != "m" or trigger.governor is not None or self.doc.forms[trigger.first - 1] != "او" or trigger.first - 1 <= self.syntax.first:
            return None
        for t in reversed(self.triggers):
            if t.last > trigger.first:
                continue
            if trigger.first - t.last > _NEAR or any(k in self.doc.verb_tokens or not self.doc.words[k].is_word for k in range(t.last, trigger.first)):
                return None
            held = embeds(t)
            if held in _OPEN and t.polarity == "affirmed" and t.modality == "actual":
                return ("negated" if t.base[0] == "negated" else "affirmed"), held
            if held in _OPEN and t.base == ("negated", "actual"):
                return "negated", held
            return ("negated", "actual") if t.type == "REJECT" and (t.polarity, t.modality) == ("affirmed", "actual") else None
        return None

    def _beside_masdar(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«من حق كينيا الدفاع عن نفسها باستخدام السلاح», «مناشدا الجنود القبض عليه», «من الضروري تنظيم غارة»: what the word before leaves open."""
        u, units = trigger.unit, self.syntax.units
        before = units[u - 1] if u else None
        if before is None or before.kind != "N":
            return None
        if trigger.governor is None and not unit.prep and unit.first == trigger.first and before.last == unit.first and before.last - before.first == 1 and not before.prep:
            opened = self.openings.of_noun(before.first)
            return opened if opened is not None and opened != ("affirmed", "actual") else None
        if unit.prep == "ب" and trigger.governor is None and trigger.pos == "m" and unit.first == trigger.first:
            t = next((t for t in reversed(self.triggers) if t.last <= unit.first), None)
            near = t is not None and t.pos == "m" and t.controlled and unit.first - t.last <= _NEAR
            return ("affirmed", t.modality) if near and t is not None and t.polarity == "affirmed" and t.modality in _OPEN and not any(k in self.doc.verb_tokens for k in range(t.last, unit.first)) else None
        if trigger.pos == "m" and not unit.prep and unit.first == trigger.first:
            asking = next((t for t in self.triggers if t.pos == "a" and embeds(t) == "demanded" and any(a == before.first for a, _ in t.slots.get("object", ()))), None)
            return _GIVEN["demanded"] if asking is not None and before.last == unit.first else None
        return None

    def _kindled(self, trigger: Trigger, governor: Trigger, unit: Unit) -> Status | None:
        """«حذرت من إثارة المواجهة», «حذرت من أن تشكل مصادرة الأصول تهديدا»: what somebody is warned not to bring about."""
        above = governor.governor
        if trigger.how == "subject" and governor.modality == "possible" and above is not None and "dreading" in above.lemma.kinds and verbal(trigger) and self._bare(trigger):
            return _POSSIBLE
        k = trigger.first - 1
        if trigger.how.startswith("prep:") and k == unit.first and "kindling" in self.doc.words[k].classes and "dreading" in governor.lemma.kinds:
            return _POSSIBLE
        return None

    def _chance_of(self, trigger: Trigger) -> Status | None:
        """«إمكان تفجر حرب أهلية»: behind a noun of chance no verb can stand."""
        k = trigger.first - 1
        return _POSSIBLE if k >= self.syntax.first and self.doc.forms[k] in ("امكان", "امكانية", "احتمال") and "subject" in trigger.slots else None

    def _carried_there(self, trigger: Trigger, governor: Trigger) -> Status | None:
        """«من المرتقب أن تصل طائرات تحمل مساعدات»: with what is to come comes what it brings."""
        if trigger.how != "object" or governor.pos != "v" or governor.meant is not None or governor.clause < 1 or governor.analysis is None or governor.analysis.feature[:1] != "I":
            return None
        clause, before = self.syntax.clauses[governor.clause], self.syntax.clauses[governor.clause - 1]
        head = clause.unit - 1
        if clause.verb.joined or clause.verb.negated or clause.connector != "verb" or head not in before.subject + before.objects or not self._bare(trigger):
            return None
        noun = self.doc.words[self.syntax.units[head].first]
        open_ = before.verb.status in _OPEN and not before.verb.negated and not noun.article
        return ("affirmed", before.verb.status) if open_ else None

    def _in_return(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«مستعدة لتخفيف العقوبات مقابل مفاوضات»: what is wanted in return."""
        if unit.prep != "مقابل" or trigger.governor is not None or not self._bare(trigger):
            return None
        for t in reversed(self.triggers):
            if t.last <= unit.first and not (t.how == "genitive" and t.modality == "actual"):
                near = unit.first - t.last <= _BACK and not any(k in self.doc.verb_tokens for k in range(t.last, unit.first))
                return _POSSIBLE if near and t.polarity == "affirmed" and t.modality in _OPEN else None
        return None
