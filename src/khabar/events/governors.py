"""The governor of each act: the word above it in the sentence, and how it holds it."""

from __future__ import annotations

from khabar.events import misread
from khabar.events.elapsed import elapsed, failing, issued
from khabar.events.going_on import goes_on
from khabar.events.granted import granted
from khabar.events.joined import Joined, changes, embeds
from khabar.events.past_asides import also_that, inner, masdar_past_aside, past_aside, refused_past_aside, that_before
from khabar.events.stressed import stressed
from khabar.events.triggers import Trigger
from khabar.syntax.clauses import Clause

MEANS = frozenset(("من خلال", "عبر", "عن طريق"))
"""Prepositions of the means by which the verb of the clause comes about."""
_PLAINLY = frozenset(("خاصة", "خصوصا", "سيما", "علما", "وخاصة", "وخصوصا", "كما", "بما", "حين", "غير", "الا", "بيد", "ذلك"))
"""Words before «أن» that add a fact: خاصة وأن موسكو دانت المبادرة."""
_BECAUSE, _BESIDES = frozenset(("اذ", "حيث")), frozenset(("فضلا عن", "اضافة الي", "بالاضافة الي", "الي جانب"))
_DESCRIBING = frozenset(("وصف", "نعت", "صنف", "سمى"))
PREDICATE = "predicate"
"""How an act hangs on the verb that says another thing to be it."""
ADVERB = "adverb"
"""How a masdar in the accusative hangs on the verb behind it: احتجاجا على القرار انسحبت باريس."""
_TIME, _INSTEAD = frozenset(("بعد", "منذ", "رغم", "بسبب", "مع", "قبل")), frozenset(("بدلا من", "بدلا عن", "عوضا عن", "رغم"))


def uncycle(triggers: list[Trigger]) -> None:
    """Cut the governor of a trigger that would come out above itself, so that whoever climbs comes to an end."""
    for trigger in triggers:
        at, steps = trigger.governor, 0
        while at is not None and steps < len(triggers):
            at, steps = at.governor, steps + 1
        if at is None:
            continue
        seen, at = {id(trigger)}, trigger
        while at.governor is not None:
            if id(at.governor) in seen:
                at.governor, at.how = None, ""
                break
            at = at.governor
            seen.add(id(at))


class Governors(Joined):
    """Finds the governor of every trigger of a sentence."""

    def run(self) -> None:
        """Set `governor` and `how` of each trigger."""
        parted = "وذلك" in self.doc.folded and "وذلك" in self.doc.forms[self.syntax.first : self.syntax.last]
        for trigger in self.triggers:
            self.govern(trigger)
            stressed(self.doc, self.syntax, self.triggers, trigger)
            above = self._relisted(trigger)
            if above is not None and above.pos == "a" and above.type == "REJECT" and trigger.how == "prep:ل":
                trigger.how = "object"  # موقف السلطة الرافض للمشاركة
            if above is not None and trigger.how in ("object", "subject", "genitive") and self.doc.surface[trigger.first - 1] == ".":
                trigger.governor, trigger.how = misread.beyond_stop(self.doc, self.triggers, trigger)  # «يطول الانتظار. وقف إطلاق النار هش»
            elif parted and above is not None and "وذلك" in self.doc.forms[above.last : trigger.first]:
                trigger.governor, trigger.how = None, ""  # وافقت على الحزمة، وذلك بعد عام على الحرب

    def govern(self, trigger: Trigger) -> None:
        """Set `governor` and `how` of one word."""
        units = self.syntax.units
        if trigger.pos == "v":
            self._govern_clause(trigger)
            return
        if trigger.unit < 0 or (trigger.pos == "f" and (trigger.type == "DENY" or "refusing_predicate" in trigger.lemma.kinds)) or elapsed(self.doc, self.syntax, trigger) or issued(self.doc, self.syntax, trigger):
            return
        unit = units[trigger.unit]
        if trigger.pos == "a" and unit.first == trigger.first and not unit.prep and trigger.analysis is not None and trigger.analysis.article:
            return  # موقف موسكو الداعي إلى الحوار لم يتغير: it describes, and nothing is said of it
        described = self._described_by(trigger)
        if described is not None:
            trigger.governor, trigger.how = described, PREDICATE
            return
        inside = [t for t in self.triggers if t.unit == trigger.unit and t.first < trigger.first and t.pos != "v"]
        if inside and inside[-1].last >= trigger.first - 3:
            trigger.governor, trigger.how = inside[-1], "genitive"
            return
        if unit.prep in _BESIDES and trigger.pos == "m" and unit.first == trigger.first and self._besides(trigger):
            return
        if unit.prep:
            sister = self._sister(trigger) if unit.joined and unit.first == trigger.first else None
            if sister is not None:  # على استئناف الحوار وإعادة فتح السفارات: both hang on what the first hangs on
                trigger.governor, trigger.how = sister.governor, sister.how
                return
            if unit.joined and (self._join(trigger) or self._beyond(trigger)):
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
                        or (t.meant == "ACCUSE" and t.pos == "m" and unit.prep == "في")  # رفضت التحقيق مع الجنود في مقتله
                    ) or t.unit == trigger.unit - 1:
                        far = t.unit != trigger.unit - 1 or (t.sense is None and not (changes(t) or t.lemma.light or t.lemma.cue))
                        if unit.prep == "ل" and embeds(t) == "negated" and t.unit != trigger.unit - 1 and not self._wants(t, "ل"):
                            continue  # بمنع مسيرة واعتقال المتوجهين للمشاركة فيها
                        if t.pos in ("a", "p") and far and not self._wants(t, unit.prep):
                            continue  # تسعى في هذه المرحلة إلى إنهاء الحرب; أقدم جنديان مكلفان بالحراسة على قتل أسير: charged with another thing
                        near = t
                        break
            verb = self._clause_verb(trigger)
            if near is None:
                near = (self._past_comma(trigger) if verb is None or verb.lemma.kind == "plain" else None) or (misread.adding(self.doc, self.triggers, verb, trigger) if verb is not None else None)
            if near is not None and verb is not None and (self._for_verb(trigger, near, verb) or self._occasion(trigger, near, verb) or elapsed(self.doc, self.syntax, trigger, "من")):
                near = None
            resumed = self._resumed(trigger, verb) if near is None else None
            if resumed is not None:
                trigger.governor, trigger.how = resumed, "object" if unit.prep in ("بشان", "حول", "عن", "بخصوص") else f"prep:{unit.prep}"
                return
            if near is not None and not (unit.prep in MEANS and verb is not None and near.pos == "n") and not (
                verb is not None and self._wants(verb, unit.prep) and not self._wants(near, unit.prep)
            ):
                trigger.governor, trigger.how = near, f"prep:{unit.prep}"
                return
            if verb is not None and verb is not trigger:
                trigger.governor, trigger.how = verb, f"prep:{unit.prep}"
                if unit.joined and trigger.pos == "m" and changes(verb) and not self._wants(verb, unit.prep):
                    trigger.how = "object"  # نفت التخلي عن حيادها والانضمام إلى الحلف: two masdars under one verb
            return
        charge = next((t for t in self.triggers if t.last == trigger.first == unit.first and t.meant == "ACCUSE" and t.pos in ("m", "n")), None)
        if charge is not None and trigger.pos in ("m", "n") and not (charge.analysis and (charge.analysis.article or charge.analysis.enclitic)):
            trigger.governor, trigger.how = charge, "genitive"  # بتهم ارتكاب جرائم
            return
        if (able := self._or_able(trigger)) is not None:
            trigger.governor, trigger.how = able, f"prep:{units[trigger.unit - 2].prep}"
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
                        if t.how != "genitive" or (t.pos == trigger.pos == "m" and changes(t.governor)):
                            trigger.governor, trigger.how = t.governor, t.how
                            return
                if not units[k].joined:
                    break
                k -= 1
            if trigger.clause < 0 and self._join(trigger):
                return
        listed = self._listed(trigger) or self._counted(trigger)
        if listed is not None:
            trigger.governor, trigger.how = listed.governor, listed.how
            return
        verb = self._clause_verb(trigger)
        if verb is not None and verb.lemma.kind == "plain" and self._new_item(trigger):
            return
        owner = self._owner(trigger, verb) or refused_past_aside(self.doc, self.syntax, self.triggers, trigger) or past_aside(self.doc, self.syntax, self.verbs, trigger, verb)
        if owner is not None:
            trigger.governor, trigger.how = owner, "object"
            return
        if verb is not None and verb is not trigger:
            clause = self.syntax.clauses[verb.clause]
            how = "object"
            if trigger.unit in clause.subject or trigger.unit in clause.topic:
                how = "object" if self._beside_subject(trigger, verb) or misread.proposed(self.syntax, trigger, verb) else "subject"
            elif trigger.first < verb.first and self.syntax.adverbial(trigger.unit):
                trigger.governor, trigger.how = verb, ADVERB
                return
            # an object of a masdar between: «إعلان فرنسا تجميد ...»
            asked = self._asked_of(trigger)
            if asked is not None:
                trigger.governor, trigger.how = asked, "object"
                return
            for t in reversed(self.triggers):
                if (
                    (verb.first < t.first or trigger.first < verb.first or (t.type == "REJECT" and t.unit == trigger.unit - 1 and not self.syntax.units[trigger.unit].joined))
                    and t.first < trigger.first
                    and t.pos in ("m", "a") and not (t.meant == "CONSULT" and t.unit in clause.subject and trigger.unit in clause.objects) and not (t.analysis is not None and t.analysis.enclitic and t.lemma.lemma in ("وصل", "عاد", "رجع", "اجتمع", "خرج", "سافر", "انسحب"))  # بعد وصوله سحب القوات
                    and "object" in t.slots
                    and (t.unit == trigger.unit - 1 or any(a <= trigger.first < b for a, b in t.slots["object"]))
                ):
                    trigger.governor, trigger.how = t, "object"
                    return
            meant = self._meant_of(trigger, verb) if how == "object" else None
            trigger.governor, trigger.how = meant or verb, how
            return
        previous = [
            t
            for t in self.triggers
            if t.first < trigger.first and t.unit >= 0 and self._same_stretch(t.unit, trigger.unit)
        ]
        if previous and previous[-1].pos in ("a", "m", "f") and units[previous[-1].unit].prep not in _INSTEAD:
            trigger.governor, trigger.how = self._asked_of(trigger) or previous[-1], "object"

    def _described_by(self, trigger: Trigger) -> Trigger | None:
        """«وصفت كوبا الحصار بأنه إبادة جماعية»: the verb of which an act is the predicate."""
        word = self.doc.words[trigger.first - 1] if trigger.first > self.syntax.first else None
        if word is None or word.base != "ان" or not word.enclitic or not word.form.startswith("ب"):
            return None
        return next((t for t in reversed(self.triggers) if t.pos in ("v", "a", "m") and t.last < trigger.first and t.lemma.lemma in _DESCRIBING), None)

    def _counted(self, trigger: Trigger) -> Trigger | None:
        """«أكدت مقتل ما لا يقل عن عشرة، وإصابة عشرين»: the act to which one is joined behind «ما لا يقل عن»."""
        verb = self._clause_verb(trigger)
        if verb is None or "numbering" not in verb.lemma.kinds or verb.first < 2 or trigger.first < verb.first:
            return None
        if self.doc.forms[verb.first - 1] != "لا" or self.doc.forms[verb.first - 2] not in ("ما", "بما", "عما"):
            return None
        for t in reversed(self.triggers):
            if t.first < verb.first - 2:
                return t if t.pos in ("m", "n") and t.governor is not None and t.last >= verb.first - 3 else None
        return None

    def _past_comma(self, trigger: Trigger) -> Trigger | None:
        """«تهديدات نتنياهو، باغتيال قادتها»: a threat or demand from whose content a comma too many parts it."""
        units, u = self.syntax.units, trigger.unit
        if trigger.pos != "m" or u < 2 or units[u - 1].kind != "C" or units[u - 1].form != "comma":
            return None
        return next((t for t in reversed(self.triggers) if u - 5 < t.unit < u - 1 and t.pos == "m" and (t.type == "AGREE" or (t.type in ("THREATEN", "REQUEST") and t.unit == u - 2)) and self._wants(t, units[u].prep) and self._same_stretch(t.unit, u - 1)), None)

    def _asked_of(self, trigger: Trigger) -> Trigger | None:
        """The masdar of asking behind whose «من فلان» the deed stands: طلب بيروت من باريس إرسال خبراء."""
        units, u = self.syntax.units, trigger.unit
        if trigger.pos != "m" or u < 2 or units[u].first != trigger.first or (trigger.analysis is not None and (trigger.analysis.article or trigger.analysis.enclitic)):
            return None
        laid = next((t for t in reversed(self.triggers) if t.first < trigger.first and t.pos == "m" and t.type == "REQUEST" and "علي" in t.slots), None)
        if laid is not None and laid.unit >= 0 and "object" not in laid.slots and self._same_stretch(laid.unit, u):
            return laid  # اشتراط تركيا على الدول الراغبة في الانضمام وقف الدعم
        if units[u - 1].prep not in ("من", "الي") or not units[u - 1].mentions:
            return None
        k = u - 2
        if u > 3 and units[k].kind == "C" and units[k].form == "comma":  # طلب الرئيس، فلان، إلى بيروت إرسال خبراء
            k -= 3 if u > 4 and units[k - 2].kind == "C" and units[k - 2].form == "comma" else 1
        return next((t for t in self.triggers if t.unit == k and t.pos == "m" and t.type == "REQUEST"), None)

    def _new_item(self, trigger: Trigger) -> bool:
        """Whether a comma and «و» open a new item of a list, which the verb of the item before does not reach."""
        unit = self.syntax.units[trigger.unit]
        before = self.syntax.units[trigger.unit - 1] if trigger.unit else unit
        return before.kind == "C" and before.form == "comma" and self.doc.words[unit.first].conjunction == "و"

    def _beside_subject(self, trigger: Trigger, verb: Trigger) -> bool:
        """«نفى مكتب الرئيس إجراء محادثات»: a masdar behind the definite subject in one phrase is the object."""
        if trigger.pos != "m" or not changes(verb):
            return False
        if trigger.first == self.syntax.units[trigger.unit].first:  # يعتزم عقد اجتماع: a masdar right behind is what is meant
            analysis = trigger.analysis
            bare = analysis is not None and not analysis.article
            held = embeds(verb) == "denied" or (bare and embeds(verb) == "planned")
            return held and trigger.first == verb.last and not verb.slots.get("object")
        k = trigger.first - 1
        return verb.type == "DENY" or self.doc.mention_at[k] >= 0 or self.doc.words[k].article

    def _occasion(self, trigger: Trigger, near: Trigger, verb: Trigger) -> bool:
        """«أعرب عن أمله في تعميق التعاون في اجتماع مع نظيره»: a meeting behind what is said is where it is said."""
        apart = near.unit < trigger.unit - 1
        return apart and trigger.meant == "CONSULT" and (verb.lemma.cue is not None or verb.lemma.light) and self.syntax.units[trigger.unit].prep in ("في", "خلال")

    def _resumed(self, trigger: Trigger, verb: Trigger | None) -> Trigger | None:
        """«تطالب الدعوى، التي رفعها الادعاء، بحل الحزب»: behind the comma that ends a relative clause goes on the clause before it."""
        units, first = self.syntax.units, self.syntax.units[trigger.unit].first
        if verb is None or trigger.pos not in ("m", "n") or not inner(self.syntax.clauses[verb.clause]):
            return None
        prep = units[trigger.unit].prep
        own = trigger.analysis is not None and bool(trigger.analysis.preposition)
        parted = self.doc.surface[first - 1 - (0 if own else 1 + prep.count(" "))] in "،," or misread.closed(self.syntax, trigger.unit, self.syntax.clauses[verb.clause])
        if first < 2 or (self._wants(verb, prep) and len(verb.slots.get(prep, ())) < 2):
            return None
        if not parted:
            return misread.undergone(self.triggers, trigger, verb) if prep == "ل" else misread.of_news(self.doc, self.syntax, self.verbs, trigger, verb)
        for clause in reversed(self.syntax.clauses[: verb.clause]):
            above = self.verbs.get(clause.verb.first)
            if above is not None and changes(above) and (self._wants(above, prep) or (not above.lemma.senses and prep == "الي")) and prep not in above.slots:
                return above
        return None

    def _owner(self, trigger: Trigger, verb: Trigger | None) -> Trigger | None:
        """«رفضت جماعة تسيطر على المدينة توقيع الاتفاق»: the object behind a clause that describes the subject and takes none itself."""
        if verb is None or trigger.pos != "m" or not verb.lemma.kinds or "intransitive" not in verb.lemma.kinds:
            return None
        clause = self.syntax.clauses[verb.clause]
        if not clause.index or trigger.unit <= clause.unit + 1 or not (clause.relative >= 0 or self.syntax.indefinite(clause.unit - 1)):
            return None
        above = self.verbs.get(self.syntax.clauses[clause.index - 1].verb.first)
        between = self.syntax.units[clause.unit + 1 : trigger.unit]
        if above is None or not changes(above) or any(u.kind != "N" or not (u.prep or u.joined) for u in between):
            return None
        return above if not any(first > above.first for first, _ in above.slots.get("object", ())) else None

    def _for_verb(self, trigger: Trigger, near: Trigger, verb: Trigger) -> bool:
        """Whether a phrase behind the subject belongs to a verb of aim: تهدف الزيارة إلى توقيع اتفاق، نجحت الوساطة في إطلاق الأسرى."""
        clause, prep = self.syntax.clauses[verb.clause], self.syntax.units[trigger.unit].prep
        if near.unit in clause.subject and verb.first < near.first and ((prep == "الي" and (verb.lemma.lemma == "تحول" or ("causing" in verb.lemma.kinds and near.meant == "CONSULT"))) or (prep == "علي" and "implicative" in verb.lemma.kinds) or (prep == "في" and verb.lemma.embeds in ("actual", "negated")) or (prep == "ل" and "causing" in verb.lemma.kinds and near.meant == "ASSAULT")):
            return clause.phrases[:1] == [trigger.unit]
        return failing(self.syntax, trigger, near, verb) or (
            (trigger.pos == "m" or (trigger.pos == "n" and trigger.last - trigger.first > 1))
            and near.unit in clause.subject
            and (changes(verb) or "stipulating" in verb.lemma.kinds)
            and not changes(near)
            and verb.first < near.first
            and clause.phrases[:1] == [trigger.unit]
        )

    def _wants(self, trigger: Trigger, prep: str) -> bool:
        if prep == "علي" and "reacting" in trigger.lemma.kinds:
            return True  # سترد بإجراءات على الهجوم
        if prep == "ب" and "conditioning" in trigger.lemma.kinds:
            return True  # رهنت الإفراج عنهم بانسحاب القوات
        return (
            any(
                (s.preps.get(prep) in ("content", "theme") and not (prep == "ل" and s.via == prep and s is not trigger.sense))
                or (s.via == prep and (trigger.sense in (None, s) or prep != "ل"))
                for s in trigger.lemma.senses
            )
            or prep in trigger.lemma.light_prep
        )

    def _clause_verb(self, trigger: Trigger) -> Trigger | None:
        if trigger.clause < 0 or (self.syntax.clauses[trigger.clause].verb.joined and trigger.first < self.syntax.clauses[trigger.clause].verb.first):
            return None
        return self.verbs.get(self.syntax.clauses[trigger.clause].verb.first)

    def _govern_clause(self, trigger: Trigger) -> None:
        """The predicate before أن, or the verb to whose chain a coordinated verb belongs."""
        clause = self.syntax.clauses[trigger.clause]
        verb = clause.verb
        beside = masdar_past_aside(self.doc, self.syntax, self.triggers, trigger) or self._masdar_beside(trigger, clause)
        if beside is not None:
            trigger.governor, trigger.how = beside
            return
        holder = misread.content_of(self.doc, self.syntax, self.verbs, self.triggers, trigger, clause)
        if holder is not None:
            trigger.governor, trigger.how = holder, "object"
            return
        if verb.analysis is not None and verb.analysis.preposition == "ل":
            previous = [] if misread.came_of(self.doc, self.triggers, verb.first) else [t for t in self.triggers if t.first < trigger.first]
            if previous:
                trigger.governor, trigger.how = previous[-1], "purpose"
            return
        if (opener := self._opened_by(clause) if clause.index and not verb.joined else None) is not None:
            trigger.governor, trigger.how = opener, "clause"
        elif clause.connector == "complementizer":
            at = self._connector_before(clause.unit)
            if at and self.doc.forms[at - 1] in _PLAINLY:
                return  # خاصة أن موسكو قصفت المدينة
            if self.doc.words[at].base == "لان" or (at > 1 and granted(self.doc, self.syntax.first, at)):
                return  # لأن ...: a cause is told as a fact; لم يعد سرا أن
            if at and (self.doc.forms[at - 1] in _BECAUSE or misread.until(self.doc, self.triggers, at, clause)):
                return  # إذ إن الحكومة رفضت العرض; إلى أن استشهد: told as a fact
            if at > 1 and ("unsurprising" in self.function.get(self.doc.forms[at - 1], ()) or (self.doc.forms[at - 1][:2] == "ال" and self.doc.forms[at - 2] in ("من", "ومن"))):
                return  # ليس مستغرباً أن يسارع الخصوم إلى انتقاد الخطة: they do; من المقرر أن: the predicate has its say
            if self.doc.words[at].base == "ان" and ((at and self.doc.words[at - 1].base in _TIME) or self.doc.words[at].conjunction == "ف"):
                return  # بعد أن وجدت الشرطة: told as a fact beside the rest; إذا أطلقت قذيفة فإن البلاد ستدخل الحرب
            also = also_that(self.syntax, self.verbs, self.triggers, clause, at) if self.doc.words[at].conjunction else None
            if also is not None:  # «أن ... وأن ...»: the second clause hangs on what the first hangs on
                trigger.governor, trigger.how = also
                return
            but = at > 0 and self.doc.forms[at - 1] == "بل" and self.doc.surface[at][:1] == "إ"  # نفت دعم المتمردين، بل إنها طردتهم: she says so, and denies it not
            previous = [t for t in self.triggers if t.first < that_before(self.doc, self.syntax, clause, at) and t.pos in ("v", "a", "f", "m") and not (but and (t.lemma.cue != "say" or changes(t)))]
            if previous:
                candidates = [t for t in previous if t.lemma.cue or changes(t)]
                near = previous[-1]
                if near.pos == "v" and at - near.first <= 3 and "befalling" in near.lemma.kinds:
                    trigger.governor = near  # رفض النتائج، وسبق له أن ندد بالتزوير
                elif near.lemma.cue or changes(near) or not candidates or (near.pos == "v" and near.meant == "THREATEN" and at - near.last < 5 and self.doc.surface[at][:1] != "إ"):
                    trigger.governor = near
                else:
                    trigger.governor = candidates[-1] if at - candidates[-1].first < 25 else near
                    if at - candidates[-1].last > 10 and not candidates[-1].lemma.cue:  # أعلن رئيس لجنة منع التدخل في شؤون البلاد، فلان، أن
                        trigger.governor = next((t for t in reversed(candidates) if t.pos == "v" and t.lemma.cue == "say"), trigger.governor)
                trigger.how = "clause"
        elif clause.index and (
            (clause.connector in ("verb", "start", "comma") and clause.verb.joined)
            or (clause.connector == "conjunction" and self.doc.words[self._connector_before(clause.unit)].base in ("او", "ثم"))
        ):
            before = goes_on(self.doc, self.syntax, clause)
            sister = self.verbs.get((before or self.syntax.clauses[clause.index - 1]).verb.first)
            if sister is not None and sister.governor is not None and (sister.how == "clause" or (sister.how == "purpose" and not clause.subject)) and (clause.connector in ("verb", "conjunction") or (before is not None and (changes(sister.governor) or sister.governor.lemma.cue is None))):
                feature, other = verb.analysis.feature if verb.analysis else "", sister.analysis.feature if sister.analysis else ""
                if feature[:1] == other[:1] or (sister.how == "purpose" and feature[:1] + other[:1] in ("JI", "IJ")):
                    trigger.governor, trigger.how = sister.governor, sister.how

    def _opened_by(self, clause: Clause) -> Trigger | None:
        """كادت الطائرات تقصف: the verb just before, where it changes the status of the verb after it."""
        before = self.syntax.clauses[clause.index - 1]
        opener = self.verbs.get(before.verb.first)
        if opener is None or not changes(opener) or self._connector_before(clause.unit) > before.verb.first or (clause.connector == "complementizer" and clause.unit - before.unit > 2):
            return None
        if clause.unit - 1 in before.subject and (clause.relative >= 0 or self.syntax.indefinite(clause.unit - 1)):
            return None  # رفضت جماعة تسيطر على المدينة التوقيع: it describes the noun
        if clause.topic and clause.topic[-1] == clause.unit - 1 and self.doc.words[self.syntax.units[clause.topic[0]].first].conjunction == "و":
            return None  # المجلس يدعو إلى التحقيق والسلطة ترحب
        if clause.verb.analysis is not None and clause.verb.analysis.feature[0] == "P":
            return None  # only an imperfect stands under a verb of nearness or phase
        return opener

