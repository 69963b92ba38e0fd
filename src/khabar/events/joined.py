"""Acts joined by «و» or «أو» to one before, which share what that one hangs on: بوقف القتال والإفراج عن الأسرى."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax
from khabar.syntax.unit import Unit

SAID = frozenset(("ACCUSE", "REJECT", "SUPPORT", "AGREE", "REQUEST", "THREATEN", "DENY", "CONSULT"))
"""Acts that a speaker does in one breath with another: دعا إلى التهدئة ورفض التدخل."""
BESIDE = "beside"
"""How an act hangs on the one it is joined to where that hangs on nothing: it shares its status."""
_JOINABLE = frozenset(("SUPPORT", "CONSULT", "AGREE"))
_ASKED = {"demanded": ("الي", "ب", "ل"), "planned": ("ب", "علي", "الي", "ل")}
"""Prepositions of what is demanded or planned."""
_MANAGING = frozenset(("استطاع", "أمكن"))
"""Verbs of being able, by whose past somebody did it: «استطاعت القوات تحرير المدينة»."""
_ALSO = frozenset(("كذلك", "وكذلك", "ايضا", "وايضا"))
HELD = frozenset(("object", "genitive", "subject", "purpose", *(f"prep:{p}" for p in ("الي", "ب", "ل", "علي", "عن", "من", "في"))))


def embeds(trigger: Trigger, how: str = "") -> str | None:
    """The status a word gives its complement, which hangs on it `how`; None where it has no say.

    A verb whose sides are not named has it all the same: «طلب منا تقديم ذخائر» asks, whoever it was; not a clause
    behind one that asks with certain words only («شدد على ضرورة») and says else («شدد على أن»).
    """
    if trigger.sense is not None and trigger.sense.embeds:
        return trigger.sense.embeds
    if trigger.lemma.lemma == "توقف" and trigger.pos == "v" and how == "prep:علي":
        return "possible"  # يتوقف السلام على انسحابها: it depends on it
    if trigger.lemma.lemma in _MANAGING and trigger.pos == "v" and trigger.analysis is not None and trigger.analysis.feature[:1] in "PJ":
        return "actual"  # استطاع الجيش تحرير المدينة: he did; لم يستطع: he did not
    if trigger.sense is None and trigger.pos == "v" and trigger.lemma.embeds is None:
        if any(s.type == "REQUEST" and s.embeds == "demanded" and not (s.objects and how == "clause") for s in trigger.lemma.senses):
            return "demanded"
        if how == "clause" and any(s.type == "AGREE" and s.embeds == "planned" for s in trigger.lemma.senses):
            return "planned"  # وعدت أن تتعاون
        if how == "prep:علي" and any(s.type == "AGREE" and "علي" in s.preps for s in trigger.lemma.senses):
            return "planned"  # القمة توافق على انضمام مصر
    return trigger.lemma.embeds


def changes(trigger: Trigger) -> bool:
    """Whether a word changes the status of its complement."""
    return embeds(trigger) not in (None, "actual")


class Joined:
    """Finds the act that a joined one stands beside."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers
        self.verbs = {t.first: t for t in triggers if t.pos == "v"}
        self.function = doc.lexicon.function

    def _join(self, trigger: Trigger) -> bool:
        """Hang a masdar on what the masdar hangs on to which «و» joins it: بوقف المطاردة للسكان والإفراج عن الأسرى."""
        units, u = self.syntax.units, trigger.unit
        if trigger.pos != "m" or units[u].first != trigger.first:
            return False
        own = trigger.analysis.preposition if trigger.analysis is not None else ""
        head = max(0, u - 1)
        while head and units[head].joined:
            head -= 1
        whom = units[head].prep == "ل" and trigger.analysis is not None and bool(trigger.analysis.enclitic) and not any(n.pos == "m" for n in self.doc.words[units[head].first].nouns)
        if units[u].prep and units[head].prep == units[u].prep and not self._definite(units[head]) and not whom:
            return False  # على استئناف الحوار والعلاقات وإعادة فتح السفارات; but: على اعتقال السلطات لمواطن وتسليمه
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

    def _beyond(self, trigger: Trigger) -> bool:
        """«عزمها تزويد كييف بمقاتلات والسماح لدول بنقلها»: a masdar with what it takes is not joined to the thing before it, but to the masdar."""
        units, u = self.syntax.units, trigger.unit
        if trigger.pos != "m" or units[u].first != trigger.first or not u or not trigger.slots or (trigger.analysis is not None and trigger.analysis.preposition):
            return False
        before = units[u - 1]
        if before.kind != "N" or before.prep != units[u].prep or any(t.unit == u - 1 for t in self.triggers):
            return False
        head = units[u - 2] if u > 1 else None
        if head is not None and head.kind == "N" and head.prep in ("ب", "الي", "ل", "علي") and before.first - head.last <= 1 and not head.event:
            for t in reversed(self.triggers):  # متعهدا بالعثور على كل قاتل وتقديمه للعدالة
                if t.last <= head.first and changes(t) and t.lemma.kind == "verb" and any(a == head.first for a, _ in t.slots.get(head.prep, ())):
                    trigger.governor, trigger.how = t, f"prep:{head.prep}"
                    return True
        for t in reversed(self.triggers):
            if t.first < before.first:
                held = t.pos == "m" and t.governor is not None and (changes(t.governor) or "stipulating" in t.governor.lemma.kinds) and t.how in HELD
                if held and self._same_stretch(t.unit, u) and t.unit >= 0:
                    trigger.governor, trigger.how = t.governor, t.how
                    return True
                return False
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
                return self._over(trigger, t)
        return None

    def _over(self, trigger: Trigger, sister: Trigger) -> Trigger:
        """«طالب بالانسحاب من الاتفاق ومحاسبة المسؤولين»: a masdar goes with the masdar that is demanded, not with the noun behind it."""
        above, own = sister.governor, trigger.analysis
        bare = trigger.pos == "m" and own is not None and not own.article and not own.preposition
        if bare and above is not None and (self.doc.words[sister.first].article or "reacting" in above.lemma.kinds) and above.pos == "m" and above.governor is not None:
            if changes(above.governor) and above.how in HELD:
                return above
        return sister

    def _either(self, trigger: Trigger) -> Trigger | None:
        """The masdar to which «أو» joins this one: نفى قصف القرية أو اعتقال سكانها."""
        units, u = self.syntax.units, trigger.unit
        several = trigger.pos == "n" and trigger.last - trigger.first > 1
        if not (trigger.pos == "m" or several) or u < 2 or units[u].first != trigger.first or units[u - 1].kind != "C":
            return None
        at = u - 2 if units[u - 2].kind == "C" and units[u - 2].form == "comma" else u - 1  # ، ومن ثم تقديم المساعدات
        if self.doc.words[units[u - 1].first].base not in ("او", "ثم") and not self._next_piece(trigger.first):
            return None
        for t in reversed(self.triggers):
            if t.first < units[u - 1].first and t.unit >= 0 and self._same_stretch(t.unit, at):
                if t.pos == "m" and t.governor is not None and t.how != "genitive":
                    return t
            elif t.first < units[u - 1].first:
                break
        return None

    def _next_piece(self, first: int) -> bool:
        """«دعا إلى "وقف القتال"، و"إجلاء الجرحى"»: whether a word opens the next piece of a quotation."""
        doc = self.doc
        return first - 2 > self.syntax.first and doc.surface[first - 1] in '"«“' and doc.forms[first - 2] == "و" and any(doc.surface[k] in '"»”' for k in (first - 3, first - 4))

    def _or_able(self, trigger: Trigger) -> Trigger | None:
        """The ability, right or plan of which «أو» gives a second content: القدرة على مواصلة أو حل البرلمان."""
        units, u = self.syntax.units, trigger.unit
        if trigger.pos != "m" or u < 3 or units[u].first != trigger.first or units[u - 1].kind != "C" or units[u - 2].kind != "N" or not units[u - 2].prep:
            return None
        if self.doc.words[units[u - 1].first].base != "او":
            return None
        return next((t for t in self.triggers if t.unit == u - 3 and t.pos in ("m", "a") and changes(t) and units[u - 2].prep in t.slots), None)

    def _listed(self, trigger: Trigger) -> Trigger | None:
        """The act under a word of demand or plan in whose list this one stands: دعا إلى إدانة الحرب، ووقف القصف، وتعزيز التعاون."""
        units, u = self.syntax.units, trigger.unit
        word = self.doc.words[units[u].first]
        if trigger.pos != "m" or trigger.first != units[u].first or not self.doc.surface[trigger.first].startswith("و"):
            return None
        if u < 2 or units[u - 1].kind != "C" or units[u - 1].form != "comma":
            return None
        for t in reversed(self.triggers):
            if t.first >= trigger.first:
                continue
            if t.unit < 0 or any(units[k].kind == "V" or (units[k].kind == "C" and units[k].form != "comma") for k in range(t.unit + 1, u)):
                return None
            if t.pos in ("m", "n") and t.governor is not None and changes(t.governor) and t.how in HELD:
                own = self.doc.words[t.first]
                if units[t.unit].first == t.first and not own.article and t.governor.pos == "v" and t.pos == "m" and not word.article:
                    return t
                if t.governor.pos == "n" and embeds(t.governor) == "demanded" and t.how == "genitive":
                    return t  # ضرورة وقف إطلاق النار، وإدخال المساعدات، والإفراج عن الأسرى
        return None

    def _masdar_beside(self, trigger: Trigger, clause: Clause) -> tuple[Trigger, str] | None:
        """Governor of the masdar that «وقصف» joins, where it looks like a verb: نفت دخول البلدة وقصف منازلها."""
        verb = clause.verb
        either = clause.connector == "conjunction" and self.doc.words[self._connector_before(clause.unit)].base == "او"
        also = verb.first > 0 and (self.doc.forms[verb.first - 1] in _ALSO or self._next_piece(verb.first))  # وكذلك سحب قواتها
        if not (verb.joined or either or also) or not clause.index:
            return None
        if verb.analysis is None or verb.analysis.feature[:4] != "P3MS":
            return None
        behind = self.doc.words[verb.last] if verb.last < self.syntax.last else None
        if behind is not None and behind.function == "preposition" and behind.enclitic:
            return None  # وحكم عليه بالسجن، وأفرج عنه
        masdar = any(a.pos == "m" and a.lemma.lemma == trigger.lemma.lemma for a in self.doc.words[verb.first].nouns)
        units = self.syntax.units
        bare = [u for u in (*clause.subject, *clause.objects) if units[u].first > verb.first and not units[u].joined]
        if not masdar or len(bare) > 1:
            return None  # وسحب الجيش قواته: subject and object
        if clause.connector == "comma" and bare and trigger.meant in SAID and any(
            self.doc.entities.drafts[self.doc.mentions[m].entity].kind in ("person", "office") for m in units[bare[0]].mentions[:1]
        ):
            return None  # رفض وقف التمويل، وتعهد رئيس الوزراء: he pledged it
        before = self.syntax.clauses[clause.index - 1].verb
        unlike = verb.joined and len(bare) == 1 and not clause.subject and before.analysis is not None and before.analysis.feature == "P3FS"  # دعت إلى الصمود، ورفض الاحتلال
        if trigger.meant in SAID and not (trigger.meant in _JOINABLE and len(bare) == 1) and not (either and trigger.meant == "DENY") and not unlike:
            return None
        for t in reversed(self.triggers):
            if before.first < t.first < verb.first and t.pos in ("m", "n") and t.governor is not None:
                announced = t.governor.lemma.cue_strength == "object" and t.how == "object" and not clause.subject  # أعلن عزل الرئيس وفرض حظر التجول
                agreed = t.governor.type == "AGREE" and t.how == "prep:علي"  # اتفقا على وقف القتال وفتح المعابر
                if (changes(t.governor) or announced or agreed) and t.how in HELD:
                    return t.governor, t.how
        above = self.verbs.get(before.first)
        if above is None:
            return None
        if above.governor is not None and changes(above.governor) and above.how in HELD and above.first == before.first and verb.joined:
            return above.governor, above.how  # طالبت بتحمل المسؤولية، ووقف القصف، وسحب القوات
        status = embeds(above)
        if status == "denied" or (either and status == "negated"):
            return above, "object"  # رفضت تأكيد أو نفي الخبر
        for u in self.syntax.clauses[clause.index - 1].phrases:
            head = self.doc.words[units[u].first]
            if units[u].prep in _ASKED.get(status or "", ()) and self.doc.mention_at[units[u].first] < 0 and not head.article and not head.enclitic:
                return above, "object"  # دعت إلى تحمل المسؤولية ودعم الحقوق
        for k in range(before.last, verb.first):
            word = self.doc.words[k]
            if status == "demanded" and word.preposition in _ASKED["demanded"] and self.doc.mention_at[k] < 0 and word.nouns and not (word.article or word.enclitic or word.function):
                return above, "object"  # طالب إسرائيل بتحمل مسؤوليتها، ووقف القصف
        return None

    def _besides(self, trigger: Trigger) -> bool:
        """Hang «فضلاً عن تدمير ...» on what the masdar before it hangs on: توعدت بقمع أي نشاط، فضلاً عن تدمير مجموعات المرتزقة."""
        units = self.syntax.units
        for t in reversed(self.triggers):
            if t.first >= trigger.first or t.unit < 0 or t.unit == trigger.unit:
                continue
            if any(units[k].kind == "V" for k in range(t.unit + 1, trigger.unit)):
                return False
            if t.pos == "m" and units[t.unit].first == t.first and t.governor is not None and embeds(t.governor) in ("planned", "demanded", "possible") and t.how in HELD:
                trigger.governor, trigger.how = t.governor, t.how
                return True
        return False

    def _meant_of(self, trigger: Trigger, verb: Trigger) -> Trigger | None:
        """The intention, right or plan whose content stands behind the one who has it: «تفيد باعتزام مجموعة من الحزب شن هجوم»."""
        units, u = self.syntax.units, trigger.unit
        analysis = trigger.analysis
        if trigger.pos != "m" or units[u].first != trigger.first or units[u].joined or analysis is None or analysis.article or analysis.enclitic:
            return None
        for t in reversed(self.triggers):
            if verb.first < t.first < trigger.first and t.pos == "m" and t.unit >= 0:
                return t if changes(t) and "genitive" in t.slots and self._same_stretch(t.unit, u) else None
        return None

    def _relisted(self, trigger: Trigger) -> Trigger | None:
        """Hang «والسماح» behind a comma on what the masdar before it, which looks like a verb, hangs on: «إلى وقف القصف، ورفع الحصار، والسماح»; what it hangs on."""
        above = trigger.governor
        if above is None and trigger.pos == "m" and trigger.first and self.doc.forms[trigger.first - 1] in _ALSO:  # دعت واشنطن إلى التهدئة، وكذلك وقف القصف
            asking = next((t for t in reversed(self.triggers) if t.first < trigger.first and t.pos == "v" and t.type is not None), None)
            if asking is not None and asking.type == "REQUEST" and embeds(asking) == "demanded":
                trigger.governor, trigger.how = asking, "object"
        listed = above is not None and above.pos == "v" and above.governor is not None and above.how.startswith("prep:") and trigger.pos == "m" and trigger.how == "object"
        if listed and above is not None and trigger.first and self.doc.surface[trigger.first].startswith("و") and self.doc.surface[trigger.first - 1] in "،,":
            trigger.governor, trigger.how = above.governor, above.how
        return trigger.governor

    def _same_stretch(self, a: int, b: int) -> bool:
        return all(self.syntax.units[k].kind == "N" for k in range(a + 1, b))

    def _connector_before(self, u: int) -> int:
        while u >= 0:
            if self.syntax.units[u].kind == "C":
                return self.syntax.units[u].first
            u -= 1
        return self.syntax.first
