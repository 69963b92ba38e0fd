"""What the words around an act say of its own polarity and modality: negator, tense, purpose, fear, decision, adjective."""

from __future__ import annotations

from itertools import pairwise

from khabar.events.anybody import Anybody
from khabar.events.governors import MEANS
from khabar.events.joined import SAID
from khabar.events.lacks import how_done, neither_nor
from khabar.events.leanings import verbal
from khabar.events.once_more import once_more
from khabar.events.practices import not_only, of_somebody, only_those, usual
from khabar.events.premises import pictured
from khabar.events.shown import drags_on, earlier
from khabar.events.standing import stands
from khabar.events.supposed import supposed
from khabar.events.triggers import Trigger
from khabar.events.vows import vowed
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax
from khabar.syntax.unit import Unit, lest

_MATERIAL = frozenset(("AID", "ASSAULT", "COERCE", "MOBILIZE", "COOPERATE", "SUPPORT"))
REAL = ("affirmed", "actual")
_PURPOSE = frozenset(("بهدف", "بغية", "بغرض", "لغرض", "بقصد", "من اجل", "لاجل", "في سبيل"))
_WHETHER, _UNTIL = frozenset(("هل", "وهل", "فهل")), frozenset(("حتي", "لحين", "الي حين"))
_FEARED = frozenset(("خشية", "خوفا", "تحسبا", "تفاديا", "تجنبا", "لئلا", "علي وشك", "علي حافة", "علي شفا", "علي شفير", "علي اعتاب", "علي ابواب", "الي حافة", "الي شفا", "الي شفير", "الي اعتاب", "من حافة", "من شفا", "من شفير"))
_ALLEGED = frozenset(("بزعم", "بدعوي", "بحجة", "بذريعة"))
"""Pretexts: what they name is claimed by those who act on it, not told by the reporter."""
_NEGATING = frozenset(("دون", "من دون", "بدون", "بلا", "بدلا من", "بدلا عن", "عوضا عن"))
_OPENED = {"planned": "future", "possible": "قد with imperfect", "demanded": "opening that demands"}
_IS_NOT = frozenset(("ليس", "ليست", "ليسوا", "وليس", "وليست", "ليسا", "لست", "لسنا"))
_PROLONGING = frozenset(("اطالة", "مواصلة", "استمرار", "تمديد", "ادامة", "تسعير", "تاجيج"))
_HAVING = 6
_PROVIDED = frozenset(("شرط", "شريطة", "حال", "حالة"))
_CONDITION = frozenset(("في حال", "في حالة"))


class Markers(Anybody):
    """Reads the marks of factuality beside the triggers of a sentence."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        super().__init__(doc, syntax, triggers)
        self.asking = not (_WHETHER.isdisjoint(doc.folded) or _WHETHER.isdisjoint(doc.forms[syntax.first : syntax.last]))
        self.protests = {t.clause for t in triggers if t.meant == "PROTEST" and t.pos == "v"}
        self.without: set[int] = set()
        """Verbs that an opening denies: من دون أن يعلن."""

    def carry_tense(self) -> None:
        """«قد تفرض عقوبات وتعلق مساعداتها»، «سيزور بغداد ويلتقي»: an imperfect joined to another stands under its mark."""
        clauses = self.syntax.clauses
        for clause in clauses:
            opened = self.openings.of_clause(clause)
            if opened is not None:
                if opened[1] != "actual":
                    clause.verb.status = opened[1]
                if opened[0] == "negated":
                    self.without.add(clause.verb.first)
        for clause in clauses[1:]:
            if not clause.verb.status and self._within(clause):
                clause.verb.status = "planned"
        for before, clause in pairwise(clauses):
            first, verb = before.verb, clause.verb
            self._neither(before, clause)
            if first.first in self.without and not verb.negated and self.doc.forms[verb.first - 1] == "او":
                self.without.add(verb.first)  # من دون أن يؤكد الخبر أو ينفيه
            if (
                first.status in ("planned", "possible", "demanded")
                and not verb.status
                and not verb.negated
                and ((verb.joined and clause.connector == "verb") or (clause.connector == "conjunction" and self.doc.forms[verb.first - 1] in ("او", "ثم")))
                and first.analysis is not None
                and verb.analysis is not None
                and (first.analysis.feature[:1] == verb.analysis.feature[:1] or (first.negated and first.analysis.feature[:1] + verb.analysis.feature[:1] in ("JI", "IJ")))
                and (first.analysis.feature[:1] in "IJ" or first.status == "possible")
            ):
                verb.status = first.status
                if first.negated and (self.doc.forms[verb.first - 1] == "او" or (first.status == "planned" and clause.connector == "verb" and not clause.subject)):
                    verb.negated = first.negated  # لن تنسحب أو تسلم سلاحها، لن تحل الأزمة وتنهي العنف

    def _within(self, clause: Clause) -> bool:
        """«سيزور بغداد في زيارة تستغرق يومين، يلتقي خلالها الرئيس»: an imperfect within what is to come."""
        verb = clause.verb
        own = verb.analysis is not None and not verb.negated and verb.analysis.feature[:1] == "I" and verb.last < self.syntax.last
        return own and self.doc.words[verb.last].base.startswith("خلال") and bool(self.doc.words[verb.last].enclitic) and any(c.verb.status == "planned" for c in self.syntax.clauses[max(0, clause.index - 3) : clause.index])

    def own(self, trigger: Trigger) -> tuple[str, str]:
        """Polarity and modality before any governor is asked."""
        doc, first = self.doc, trigger.first
        polarity, modality = REAL
        unit = self.syntax.units[trigger.unit] if trigger.unit >= 0 else None
        if trigger.pos == "v" and trigger.clause >= 0:
            clause = self.syntax.clauses[trigger.clause]
            verb = clause.verb
            said = next((s.only for s in (trigger.sense, trigger.waiting if verb.analysis and verb.analysis.feature[1:2] == "1" else None) if s is not None), None)  # سترد على أي هجوم، لن نرضخ: done by saying so
            if verb.negated and said != "negated" and not (verb.negated in _IS_NOT and once_more(doc, trigger)) and self._reaches(verb) and not not_only(doc, first) and not ((trigger.type in _MATERIAL or trigger.lemma.light) and only_those(doc, first, not trigger.lemma.light)):
                polarity = "negated"
                trigger.rules.append(("polarity", max(0, first - 1), first, f"negator {verb.negated}"))
            misread = verb.analysis is not None and verb.analysis.feature[:3] == "I1S" and doc.surface[first][:1] in "اأ"
            if verb.first in self.without:
                polarity = "negated" if polarity == "affirmed" else "affirmed"
                trigger.rules.append(("polarity", max(0, first - 2), first, "opening that denies"))
            if polarity == "affirmed" and not verb.negated and (self._nobody(first) or self._none_that(clause) or neither_nor(doc, self.syntax, clause)):
                polarity = "negated"
                trigger.rules.append(("polarity", first - 1, first, "nobody, nothing"))
            if verb.status in _OPENED and said not in ("future", "negated") and not (misread and verb.status == "possible"):
                modality = verb.status
                trigger.rules.append(("modality", first, first + 1, _OPENED[verb.status]))
            if modality == "actual" and clause.connector == "complementizer" and self._before_that(clause):
                modality = "possible"
                trigger.rules.append(("modality", first, first + 1, "before what is to come"))
            if modality == "actual" and self._when(clause):
                modality = "planned"
                trigger.rules.append(("modality", first, first + 1, "when what is to come comes"))
            if modality == "actual" and verb.analysis is not None and verb.analysis.feature[:1] == "I" and trigger.meant is not None and self._drafted(clause):
                modality = "planned"
                trigger.rules.append(("modality", first, first + 1, "laid down in a draft"))
            if modality == "actual" and verb.analysis is not None and verb.analysis.feature[:1] == "I" and (doc.forms[first - 1] == "حالما" or doc.forms[max(0, first - 2) : first] == ["ما", "ان"]):
                modality = "possible"
                trigger.rules.append(("modality", first - 1, first, "as soon as"))
            if self._asked(first):
                modality = "possible"
                trigger.rules.append(("modality", first, first + 1, "question"))
            if (modality == "actual" or (modality == "planned" and clause.topic and clause.relative < 0)) and (clause.relative >= 0 or clause.topic) and verb.analysis is not None and verb.analysis.feature[:1] == "I" and self._of_any(clause):
                modality = "possible"
                trigger.rules.append(("modality", first, first + 1, "whatever does so"))
            opening = supposed(doc, self.syntax, clause) if (polarity, modality) == REAL or modality == "habitual" else None
            if opening is not None:
                polarity, modality = opening
                trigger.rules.append(("modality", max(0, first - 1), first, "supposed, awaited or asked"))
            if clause.connector == "conditional" or self._supposed(first, clause.connector) or self._still_supposed(clause):
                modality = "possible"
                trigger.rules.append(("modality", first, first + 1, "condition"))
            if modality == "actual" and verb.analysis is not None:
                if verb.analysis.feature[0] == "P":
                    masdar = not verb.joined and any(a.pos == "m" and a.lemma is trigger.lemma for a in doc.words[first].nouns)
                    modality = self._masdar_after_all(first) if masdar else "actual"
                    if modality == "actual" and self._joined_purpose(trigger, clause):
                        modality = "planned"
                        trigger.rules.append(("modality", first, first + 1, "joined to a purpose"))
                    opened = self.openings.of_noun(first) if modality == "actual" else None
                    if opened is not None:
                        polarity, modality = opened
                        trigger.rules.append(("modality", first - 1, first, "opening"))
                elif self._general(trigger, clause) or (usual(doc, first) and not verb.negated):
                    modality = "actual" if (known := clause.connector == "relative" and of_somebody(doc, self.syntax, clause)) else "habitual"
                    trigger.rules.append(("iterated" if known else "modality", first, first + 1, "general practice"))
        elif unit is not None:
            if doc.forms[first - 1] in _IS_NOT and first and (trigger.pos in ("a", "p") or unit.first == first) and not once_more(doc, trigger):
                polarity = "negated"
                trigger.rules.append(("polarity", first - 1, first, "ليس"))
            if unit.prep in _PURPOSE and not self._under_way(trigger, unit):
                modality = "planned"
                trigger.rules.append(("modality", unit.first, unit.last, f"purpose {unit.prep}"))
            elif unit.prep in _UNTIL and trigger.pos in ("m", "n") and self._awaited(trigger):
                modality = "planned"
                trigger.rules.append(("modality", unit.first, unit.last, "what is waited for"))
            elif unit.prep in _FEARED or (unit.prep in ("ل", "من") and unit.first and doc.forms[unit.first - 1 - (unit.prep == "من")] in _FEARED):
                modality = "possible"
                trigger.rules.append(("modality", unit.first, unit.last, f"fear {unit.prep}"))
            elif unit.prep in _ALLEGED and trigger.pos == "m" and doc.words[min(trigger.last, len(doc) - 1)].function != "relative":  # not: بذريعة القصف الذي تتعرض له
                modality = "possible"
                trigger.rules.append(("modality", unit.first, unit.last, f"pretext {unit.prep}"))
            elif unit.prep in _NEGATING and unit.first <= first and not self._condemned(trigger) and not how_done(doc, unit.first, first):  # not: لن تمر دون رد
                polarity = "negated"
                trigger.rules.append(("polarity", unit.first, unit.last, f"without {unit.prep}"))
            elif unit.prep in _CONDITION and doc.words[unit.first].base not in ("تاهب", "استنفار"):
                modality = "possible"
                trigger.rules.append(("modality", unit.first, unit.last, f"condition {unit.prep}"))
            else:
                opener = self._stretch(trigger, unit)
                if opener in _NEGATING:
                    polarity = "negated"
                elif opener:
                    modality = "planned"
                if opener:
                    trigger.rules.append(("polarity" if opener in _NEGATING else "modality", unit.first, unit.last, f"joined to {opener}"))
            above = unit.first - 1 - unit.prep.count(" ") - (unit.prep in MEANS)
            if unit.first and "الا" in (doc.forms[unit.first - 1], doc.forms[max(0, above)]) and polarity == "affirmed" and modality == "actual":
                if any(doc.forms[k] in ("لن", "ولن", "لا", "ولا", "غير") for k in range(max(self.syntax.first, unit.first - 6), unit.first)):
                    modality = "possible"
                    trigger.rules.append(("modality", unit.first - 1, unit.first, "only so"))
            for k in range(unit.first, first):
                if doc.words[k].function == "negation" and doc.words[k].base in ("عدم", "غير") and not self._put_up_with(k, trigger) and not (doc.words[k].base == "غير" and how_done(doc, k + 1, first)):
                    polarity = "negated"
                    trigger.rules.append(("polarity", k, k + 1, "عدم"))
            start = self._condition_before(trigger) and not earlier(doc, trigger) and not drags_on(doc, self.syntax, trigger)
            if start:
                modality = "possible"
            left = self.openings.left(first) if trigger.pos in ("m", "n") and unit.prep in ("", "سوي") else None
            if left is not None:
                polarity, modality = left
                trigger.rules.append(("modality", max(0, first - 1), first, "all that is left to do"))
            if modality == "actual" and unit.prep == "ل" and unit.first and trigger.meant and "suited" in self.function.get(doc.words[unit.first - 1].form, ()):
                modality = "possible"
                trigger.rules.append(("modality", unit.first - 1, unit.first, "fit for it"))
            if modality == "actual" and unit.prep == "ل" and unit.first and trigger.pos == "m" and "under_way" in self.function.get(doc.words[unit.first - 1].base, ()):
                modality = "planned"  # التفاوض جار لإنقاذ المحاصرين
            if modality == "actual" and polarity == "affirmed" and verbal(trigger) and unit.first and self._unwilling(unit):
                polarity = "negated"
                trigger.rules.append(("polarity", unit.first - 1, unit.first, "unwilling or unable"))
            if polarity == "affirmed" and self._absent(trigger, unit):
                polarity = "negated"
                trigger.rules.append(("polarity", max(0, unit.first - 1), unit.first, "there is none"))
            if ((doc.forms[max(0, first - 1)] in ("لا", "ولا") or lest(doc.surface[max(0, first - 1)])) and trigger.pos in ("m", "n")) or (trigger.pos == "f" and unit.kind == "V" and unit.negated and unit.first == first):
                polarity = "negated"
                trigger.rules.append(("polarity", first - 1, first, "لا of the genus"))
            if modality == "actual" and (trigger.pos in ("m", "n") or self._aimed_at(trigger)):
                modality, none = self._announced(trigger, unit)
                if none:
                    polarity = "negated"
            opened = self.openings.of_noun(first) if modality == "actual" and trigger.pos in ("m", "n") else None
            if opened is not None:
                polarity, modality = opened
                trigger.rules.append(("modality", max(0, first - 1), first, "opening"))
            if modality == "actual" and (trigger.pos == "m" or (trigger.pos == "n" and trigger.meant == "ASSAULT" and not doc.words[first].article)) and trigger.clause < 0 and not unit.prep and unit.first == first:
                subject = self.openings.of_subject(trigger.last)
                if subject is not None:
                    polarity, modality = subject
                    trigger.rules.append(("modality", first, trigger.last, "predicate behind"))
            if modality == "actual" and trigger.pos in ("m", "n"):
                modality = self._scheduled(trigger)
            if modality == "actual":
                modality = self._described(trigger, min(unit.last + 1, trigger.last + 4, len(doc)))
        return polarity, modality

    def _under_way(self, trigger: Trigger, unit: Unit) -> bool:
        """«من أجل إطالة الحرب», «تظاهروا من أجل المطالبة بأجورهم»: what is to go on or end is there, and who protests for a demand makes it."""
        doc = self.doc
        if trigger.lemma.lemma == "طالب" and trigger.clause in self.protests and not self.syntax.clauses[trigger.clause].verb.status:
            return True
        return stands(doc, self.syntax, trigger, faced=True) or (trigger.pos == "n" and trigger.first > unit.first and doc.words[trigger.first].article and trigger.meant == "ASSAULT" and doc.words[unit.first].base in _PROLONGING)

    def _stretch(self, trigger: Trigger, unit: Unit) -> str:
        """The preposition of purpose or lack that opens the list a masdar is joined to: من أجل الإسراع في فض الاعتصام وفتح الطرق."""
        if not (trigger.pos == "m" or (trigger.pos == "n" and trigger.last - trigger.first > 1)) or unit.first != trigger.first:
            return ""
        units, k = self.syntax.units, trigger.unit - 1
        if k >= 0 and unit.prep == "في" and not unit.joined and units[k].kind == "N" and units[k].prep in _PURPOSE and not (trigger.meant in ("ASSAULT", "COERCE", "SANCTION") and self.doc.words[trigger.first].article):
            return units[k].prep
        either = k >= 0 and units[k].kind == "C" and self.doc.words[units[k].first].base == "او"
        if not (unit.joined or either or self.doc.words[unit.first].conjunction == "و"):
            return ""
        if either or (k >= 0 and units[k].kind == "C" and units[k].form == "comma"):
            k -= 1
        for at in range(k, max(-1, k - 5), -1):
            if units[at].kind != "N":
                return ""
            if units[at].prep in _PURPOSE or (either and units[at].prep in _NEGATING):
                return units[at].prep
        return ""

    def _joined_purpose(self, trigger: Trigger, clause: Clause) -> bool:
        """Whether «ووقف» behind a purpose is a masdar that looks like a perfect: من أجل فض الاشتباك ووقف التصعيد."""
        units, verb = self.syntax.units, clause.verb
        bare = [u for u in (*clause.subject, *clause.objects) if units[u].first > verb.first]
        either = clause.connector == "conjunction" and self.doc.words[max(0, verb.first - 1)].base == "او"
        if not (verb.joined or either) or len(bare) > 1 or trigger.meant in SAID or not any(a.pos == "m" and a.lemma is trigger.lemma for a in self.doc.words[verb.first].nouns):
            return False
        for at in range(trigger.unit - 1, max(-1, trigger.unit - 6), -1):
            if units[at].kind != "N":
                if either and at == trigger.unit - 1:
                    continue
                return False
            head = self.doc.words[units[at].first]
            bound = any(n.pos in ("m", "n") for n in head.nouns) or (either and not head.article and not units[at].mentions)
            if units[at].prep in _PURPOSE or (units[at].prep == "ل" and bound):
                return not pictured(self.doc, self.syntax, units[at])
        return False

    def _awaited(self, trigger: Trigger) -> bool:
        """«عملياتها مستمرة حتى وقف العدوان»: what goes on until then; not so «استمر القصف حتى إعلان الهدنة»."""
        if self.doc.words[trigger.first].article or (self.syntax.units[trigger.unit].first and self.doc.surface[self.syntax.units[trigger.unit].first - 1][:1] == "و"):
            return False  # وحتى جرائم حرب: even
        if trigger.clause < 0:
            return True
        verb = self.syntax.clauses[trigger.clause].verb
        return verb.analysis is None or verb.analysis.feature[:1] != "P" or verb.analysis.lemma.cue is not None or vowed(self.doc, verb.first, trigger.first)

    def _before_that(self, clause: Clause) -> bool:
        """«ستبلغ واشنطن قبل أن تهاجم», «ستنسحب بعد أن تسحب»: what is to come before or after what is itself to come."""
        doc, k = self.doc, clause.verb.first - 1
        while k > self.syntax.first and k > clause.verb.first - 4 and doc.words[k].function != "complementizer":
            k -= 1
        if k < 1 or doc.words[k].base != "ان" or doc.words[k - 1].base not in ("قبل", "بعد"):
            return False
        if doc.words[k - 1].base == "بعد" and (clause.verb.analysis is None or clause.verb.analysis.feature[:1] != "I"):
            return False
        return any(c is not clause and c.verb.status in ("planned", "demanded") for c in self.syntax.clauses[max(0, clause.index - 1) : clause.index + 2])

    def _put_up_with(self, k: int, trigger: Trigger) -> bool:
        """«عدم تقبل الاعتداءات»: what nobody is to put up with is there."""
        doc = self.doc
        stem = doc.words[k + 1].base if k + 1 < trigger.first else ""
        return stem in ("تقبل", "قبول", "تحمل", "تسامح", "سكوت") and doc.words[trigger.first].article and trigger.meant in ("ASSAULT", "COERCE")

    def _absent(self, trigger: Trigger, unit: Unit) -> bool:
        """«ليس لدى الحكومة نية لـ», «لم تكن لدينا خطط», «لا توجد رغبة في»: an intention that nobody has."""
        doc = self.doc
        if trigger.pos != "m" or unit.prep or unit.first != trigger.first or trigger.lemma.embeds not in ("planned", "possible") or doc.words[trigger.first].article:
            return False
        holding = False
        for k in range(trigger.first - 1, max(self.syntax.first, trigger.first - _HAVING) - 1, -1):
            word = doc.words[k]
            if doc.forms[k] in _IS_NOT or word.function == "negation":
                return holding
            held = word.preposition == "ل" or (doc.mention_at[k] >= 0 and doc.mentions[doc.mention_at[k]].preposition == "ل")
            holding = holding or held or word.base in ("لدي", "عند") or word.form in ("هناك", "ثمة", "توجد", "يوجد")
            if word.conjunction or word.function in ("complementizer", "relative", "subordinator") or not word.is_word or (k in doc.verb_tokens and "existing_verb" not in self.function.get(word.form, ()) and not any("kana" in self.function.get(a.lemma.lemma, ()) for a in word.verbs)):
                return False
        return False

    def _when(self, clause: Clause) -> bool:
        """«قد يكون الاثنين المقبل عندما يجتمع الوزراء»: an imperfect behind when, where what it dates is to come."""
        verb, doc = clause.verb, self.doc
        if clause.connector != "subordinator" or not clause.index or verb.analysis is None or verb.analysis.feature[:1] != "I":
            return False
        k = verb.first - 1
        return doc.words[k].base in ("عندما", "حين", "حينما") and self.syntax.clauses[clause.index - 1].verb.status in ("planned", "possible")

    def _asked(self, first: int) -> bool:
        """«هل ستهاجم الصين تايوان؟»."""
        return self.asking and any(word.base == "هل" for word in self.doc.words[max(self.syntax.first, first - 5) : first])

    def _supposed(self, first: int, connector: str) -> bool:
        """«في حال تعرضت»، «شرط أن تنسحب»: a condition that is no conjunction of its own."""
        doc = self.doc
        if connector == "complementizer":
            k = first - 1
            while k > self.syntax.first and k > first - 4 and doc.words[k].function != "complementizer":
                k -= 1
            opened = k > 0 and doc.words[k].function == "complementizer"
            return opened and (doc.words[k - 1].base in _PROVIDED or doc.forms[k - 1] in ("لو", "ولو") or self._suspected(k))
        k = first - 1
        while k > self.syntax.first and doc.words[k].function in ("negation", "auxiliary"):
            k -= 1
        return k > 0 and doc.forms[k] in ("حال", "حالة") and doc.words[k - 1].base == "في"

    def _suspected(self, k: int) -> bool:
        """«يشتبه المحققون في أن»: whether the «أن» at token k tells what is only suspected."""
        words = self.doc.words
        return words[k - 1].base == "في" and any(v.lemma.lemma == "اشتبه" for j in range(max(0, k - 5), k - 1) for v in words[j].verbs)

    def _still_supposed(self, clause: Clause) -> bool:
        """Whether a verb joined in the same tense, with no mark between, goes on in a condition: «إذا اتخذت القرار ووقعت الاتفاق»."""
        while clause.index and clause.verb.joined and clause.connector == "verb":
            before = self.syntax.clauses[clause.index - 1]
            one, other = before.verb.analysis, clause.verb.analysis
            if one is None or other is None or one.feature[:1] != other.feature[:1]:
                return False
            if any(self.doc.surface[k] in "،؛:.؟!" for k in range(before.verb.last, clause.verb.first)):
                return False
            if before.connector == "conditional" or self._supposed(before.verb.first, before.connector):
                return True
            clause = before
        return False

    def alleged(self, trigger: Trigger) -> bool:
        """«ضربة مزعومة», «المتهم باغتيال الصحفي»: it is only said to have been, or to have been his."""
        if trigger.pos not in ("m", "n"):
            return False
        unit = self.syntax.units[trigger.unit] if trigger.unit > 0 else None
        if unit is not None and unit.prep in ("ب", "في") and trigger.first == unit.first and trigger.pos == "m":
            if "charged" in self.function.get(self.doc.forms[unit.first - 1 - (unit.prep == "في")], ()):
                return True
        for k in range(trigger.last, min(self.syntax.last, trigger.last + 3)):
            word = self.doc.words[k]
            if "alleged" in self.function.get(word.form, ()):
                return True
            if word.preposition or word.function or not (word.is_word or self.doc.surface[k] in '"»”'):
                return False
        return False

    def _general(self, trigger: Trigger, clause: Clause) -> bool:
        """Whether an imperfect tells a practice: «الدول التي تزود موسكو بالسلاح»."""
        verb = clause.verb
        assert verb.analysis is not None
        if verb.analysis.feature[0] != "I" or verb.analysis.feature[1:2] == "1" or verb.negated == "لا":
            return verb.negated == "لا" and (trigger.meant == "AID" or trigger.lemma.lemma in ("دعم", "أيد"))  # لا نزود أحدا بالسلاح
        return clause.connector == "relative" and not verb.negated and trigger.meant in _MATERIAL

    def _reaches(self, verb: Unit) -> bool:
        """Whether the negator stands in the clause of the verb: not so «ليست السيطرة التي وعد بها»."""
        doc = self.doc
        for k in range(verb.first - 1, max(-1, verb.first - 12), -1):
            word = doc.words[k]
            if word.function == "negation" or (k == verb.first - 1 and lest(doc.surface[k])):
                return True
            if word.function in ("relative", "complementizer", "subordinator", "conditional") and word.form != "ما":
                return False
            if doc.surface[k] in ".؟!":
                return False
        return True

    def _condition_before(self, trigger: Trigger) -> bool:
        if trigger.clause < 0 or (trigger.pos == "a" and self.doc.surface[trigger.first - 1] in '،,»”"'):
            return False  # حذر من حرب إذا هاجموا، مطالبا بالحوار: what the speaker adds
        clause = self.syntax.clauses[trigger.clause]
        return (clause.connector == "conditional" or self._still_supposed(clause)) and clause.verb.first < trigger.first
