"""Dates that acts share: one act told twice, the act that names another, the act of the same side in the next sentence."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from khabar.events.dated import Dated, recent, recent_day
from khabar.events.lead_again import lead_again
from khabar.events.names import Names
from khabar.events.set_apart import (
    aside,
    background,
    continued,
    earlier,
    looks_back,
    of_one_clause,
    same_tense,
    set_apart,
    taken_up,
)
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.timex_values import last_day, point

SPOKEN = frozenset(("ACCUSE", "REQUEST", "DENY", "REJECT", "AGREE", "THREATEN", "SUPPORT"))
"""Acts done in words: each saying is another one, and to say them is to do them."""
_TOLD_VARIOUSLY = frozenset(("ASSAULT", "PROTEST", "COERCE", "RETREAT"))
"""Deeds that one report names by many words: قصف، غارات، هجوم."""
_DEEDS = frozenset(("ASSAULT", "COERCE", "MOBILIZE"))
"""Deeds of one fight."""
_CLOSE = 2
"""Sentences within which a report that speaks of violence speaks of the same."""
_AFTER = 4
"""Sentences after a dated deed within which one told without sides is that deed."""
_FAR = 12
"""The same, where all deeds told are of one day."""
_TAKEN_UP = 6
"""Sentences back to the act that «بعد ساعات على الهجوم» takes up."""
_WITHIN = 16
"""Words between a verb and what it goes with: خلال اللقاء."""
_NUMBER = 5
"""Words behind an act within which it is told how many it hit."""
_MANY = 14
"""Acts of one type from which on a report tells of many and not of one: then only its lead and the sentence of an act tell it again."""
_FATES = frozenset(("قتل", "اغتال", "استشهد", "اصاب", "اعدم", "اختطف", "خطف"))
"""Deeds that befall a person by name."""
_LATE = frozenset(("الاخيره", "الاخيرة", "الماضيه", "الماضية"))
"""Adjectives that make many acts those of late."""


def share(
    doc: Document, mouth: list[int], uttered: Callable[[int], Dated | None], triggers: list[Trigger], out: dict[int, Dated],
    inherits: Callable[[Trigger], bool],
) -> None:
    """Add to the dates of acts, by id of trigger, those that other acts give them.

    Args:
        doc: the part that is read.
        mouth: the quotation each word stands in, -1 for none.
        uttered: when a quotation was said.
        triggers: its acts in the order of the text.
        out: the dates stated; grows.
        inherits: whether an act is of the time of its clause.
    """
    _Shared(doc, mouth, uttered, triggers).run(out, inherits)


class _Shared:
    def __init__(self, doc: Document, mouth: list[int], uttered: Callable[[int], Dated | None], triggers: list[Trigger]) -> None:
        self.doc = doc
        self.mouth = mouth
        self.uttered = uttered
        self.triggers = triggers
        self.names = Names(doc)
        self.by_sentence: dict[int, list[Trigger]] = {}
        for trigger in triggers:
            self.by_sentence.setdefault(trigger.sentence, []).append(trigger)

    def run(self, out: dict[int, Dated], inherits: Callable[[Trigger], bool]) -> None:
        stated: dict[int, list[tuple[Trigger, Dated]]] = {}
        for trigger in self.triggers:
            if id(trigger) in out:
                stated.setdefault(trigger.sentence, []).append((trigger, out[id(trigger)]))
        self._share(self.triggers, out)
        for trigger in self.triggers:
            if id(trigger) not in out:
                if trigger.pos not in ("v", "f") and inherits(trigger):
                    self._inherit(trigger, out)
                self._in_one_breath(trigger, stated, out)
                self._goes_on(trigger, out)
                self._during(trigger, out)
                lead_again(self.doc, trigger, stated, out)
                self._next_to(trigger, stated, out)

    def _in_one_breath(
        self, trigger: Trigger, stated: dict[int, list[tuple[Trigger, Dated]]], out: dict[int, Dated]
    ) -> None:
        """«نفى الرئيس أمس أن ...، لكنه اتهم ...»: who goes on to speak in the sentence does so on the day it began with."""
        if trigger.pos != "v" or trigger.type not in SPOKEN or self.mouth[trigger.first] >= 0:
            return
        if (trigger.polarity, trigger.modality) != ("affirmed", "actual"):
            return
        actors = {self.doc.code(m) for m, _, _ in trigger.actors}
        for t, dated in stated.get(trigger.sentence, ()):
            real = (t.polarity, t.modality) == ("affirmed", "actual")
            if t.first < trigger.first and t.type in SPOKEN and t.pos == "v" and real and self.mouth[t.first] < 0 and same_tense(t, trigger) and recent_day(self.doc, dated):
                if actors & {self.doc.code(m) for m, _, _ in t.actors}:
                    out[id(trigger)] = dated._replace(rule="said in one breath", inferred=True)
                    return

    def _goes_on(self, trigger: Trigger, out: dict[int, Dated]) -> None:
        """«... أمس. كما دعا إلى ...»: whoever acts on in the next sentence, unnamed or by كما, does so on the same day."""
        doc = self.doc
        first = doc.sentences[trigger.sentence][0]
        if id(trigger) in out or trigger.pos != "v" or self.mouth[trigger.first] >= 0:
            return
        analysis = trigger.analysis
        real = (trigger.polarity, trigger.modality) == ("affirmed", "actual")
        if not real or analysis is None or analysis.feature[:1] != "P" or not trigger.sentence:
            return
        if doc.forms[first] != "كما" and (trigger.first > first or trigger.slots.get("subject")):
            return
        if any(k in doc.verb_tokens for k in range(first, trigger.first)):
            return
        actors = {doc.code(m) for m, _, _ in trigger.actors}
        before = [
            out[id(t)]
            for t in self.by_sentence.get(trigger.sentence - 1, ())
            if id(t) in out and t.pos == "v" and self.mouth[t.first] < 0
            and (t.polarity, t.modality) == ("affirmed", "actual")
            and (not actors or actors & {doc.code(m) for m, _, _ in t.actors})
        ]  # fmt: skip
        if before and len(before[0].date.value) == 10 and recent(self.doc, before[0]):
            out[id(trigger)] = before[0]._replace(rule="the same side goes on", inferred=True)

    def _during(self, trigger: Trigger, out: dict[int, Dated]) -> None:
        """«طالب خلال اللقاء بـ...», «بعد ساعات على الهجوم، اتهم ...»: on the day of what it goes with, dated elsewhere."""
        if id(trigger) in out or trigger.pos != "v" or (trigger.polarity, trigger.modality) != ("affirmed", "actual"):
            return
        doc = self.doc
        first, last = doc.sentences[trigger.sentence]
        for step in (1, -1):
            k = trigger.first + step
            while first <= k < last and abs(k - trigger.first) <= _WITHIN and k not in doc.verb_tokens:
                if doc.surface[k] in ".؛:" or self.mouth[k] != self.mouth[trigger.first]:
                    break
                if doc.words[k].nouns and self._accompanies(k):
                    dated = self._of_noun(k, trigger, out)
                    if dated is not None:
                        out[id(trigger)] = dated._replace(rule="day of the act it goes with", inferred=True)
                    return
                k += step

    def _of_noun(self, k: int, trigger: Trigger, out: dict[int, Dated]) -> Dated | None:
        """Day of the act that a noun names or takes up again: the last one told of its type."""
        types = {sense.type for analysis in self.doc.words[k].nouns for sense in analysis.lemma.senses}
        for other in self.by_sentence.get(trigger.sentence, ()):
            if other.first <= k < other.last:
                return out.get(id(other))
        if not self.doc.words[k].article:
            return None
        for sentence in range(trigger.sentence, trigger.sentence - _TAKEN_UP, -1):
            for other in reversed(self.by_sentence.get(sentence, ())):
                dated = out.get(id(other))
                if dated is not None and other.first < trigger.first and other.type in types and other.modality == "actual":
                    if len(dated.date.value) == 10 and recent(self.doc, dated):
                        return dated
        return None

    def _accompanies(self, first: int) -> bool:
        """Whether the words before a noun say that something happens with it or hours after it."""
        doc = self.doc
        function = doc.lexicon.function
        for k in range(first - 1, max(first - 3, -1), -1):
            if "with_act" in function.get(doc.words[k].base, ()) or "with_act" in function.get(doc.forms[k], ()):
                return True
            if doc.forms[k] in ("من", "علي") and k > 2 and doc.forms[k - 1] in ("ساعات", "ساعة", "قليلة", "دقائق"):
                return "بعد" in (doc.words[k - 2].base, doc.words[k - 3].base)
            if not doc.words[k].is_word or k in doc.verb_tokens:
                return False
        return False

    def _next_to(self, trigger: Trigger, stated: dict[int, list[tuple[Trigger, Dated]]], out: dict[int, Dated]) -> None:
        """The lead sums up what the next sentence dates; a speaker goes on about the deed of the sentence before."""
        real = (trigger.polarity, trigger.modality) == ("affirmed", "actual")
        spoken = trigger.type in SPOKEN
        lead = trigger.sentence == 0
        if id(trigger) in out or not real or not (lead or (self.mouth[trigger.first] >= 0 and not spoken)):
            return
        if self._repeated(trigger) or set_apart(self.doc, trigger) or taken_up(self.doc, trigger, self.by_sentence[trigger.sentence]):
            return
        light = trigger.governor is not None and trigger.governor.lemma.light
        if trigger.pos == "m" and trigger.analysis is not None and not (trigger.analysis.article or light):
            return  # اعتقال سبعة للاشتباه، اتفاق يشمل تدريب الشرطة: named beside what is told
        actors = {self.doc.code(m) for m, _, _ in trigger.actors}
        beside = [
            dated
            for t, dated in stated.get(trigger.sentence + (1 if lead else -1), ())
            if (t.polarity, t.modality) == ("affirmed", "actual") and (lead or not dated.inferred)
            and ((t.type in SPOKEN) == spoken if lead else t.type == trigger.type or {t.type, trigger.type} <= _DEEDS)
            and actors & {self.doc.code(m) for m, _, _ in t.actors}
        ]
        if beside and recent_day(self.doc, beside[0 if lead else -1]):
            rule = "act of the same side in the sentence beside"
            out[id(trigger)] = beside[0 if lead else -1]._replace(rule=rule, inferred=True)

    def _inherit(self, trigger: Trigger, out: dict[int, Dated]) -> None:
        """What is named as done in an act is of its day: وافقت على العقوبات."""
        above = trigger.governor
        if above is None or trigger.polarity != "affirmed" or trigger.modality not in ("actual", "planned"):
            return
        dated = out.get(id(above))
        if trigger.modality == "planned":
            if dated is not None and above.pos == "v" and above.modality == "planned" and trigger.how in ("object", "prep:علي") and self._to_come(above, dated):
                out[id(trigger)] = dated._replace(rule="day of the act that names it", inferred=True)
            return
        unmoved = above.sense is not None and above.sense.only == "negated"  # التعاون لن يخضع للضغوط: refused that day, no cooperation of that day
        apart = trigger.how == "subject" and (unmoved or self.mouth[above.first] != self.mouth[trigger.first])
        held = not apart and trigger.how in ("object", "genitive", "subject", "prep:علي", "prep:ب", "prep:الي", "prep:عن")
        if dated is not None and held and above.modality == "actual" and above.polarity == "affirmed":
            out[id(trigger)] = dated._replace(rule="day of the act that names it", inferred=True)

    def _share(self, triggers: list[Trigger], out: dict[int, Dated]) -> None:
        """One act of these days told twice shares the one date given: the same word, or the same kind of violence."""
        doc = self.doc
        kinds: dict[tuple[object, ...], list[tuple[Trigger, frozenset[str], frozenset[str]]]] = {}
        for trigger in triggers:
            if trigger.polarity == "negated" or trigger.modality == "demanded" or self._repeated(trigger):
                continue
            maybe = trigger.modality == "possible"
            if maybe and (trigger.type != "ASSAULT" or not self.names.of(trigger)):
                continue
            actors, recipients = (
                frozenset(doc.code(m) for m, _, _ in side) for side in (trigger.actors, trigger.recipients)
            )
            kinds.setdefault((trigger.type, "actual" if maybe else trigger.modality), []).append((trigger, actors, recipients))
        for members in kinds.values():
            sure = [member for member in members if member[0].modality != "possible"]
            dated = [(out[id(t)], t, a, r) for t, a, r in sure if id(t) in out]
            known = [k for k in dated if recent_day(self.doc, k[0])] or [k for k in dated if self._to_come(k[1], k[0])]
            if not known or len(members) < 2:
                continue
            told = [t for t, a, r in sure if not t.pending and (a or r or t.analysis is None or not t.analysis.article)]  # الاعتداء: named again
            many, alone = len(told) >= _MANY, len({k[0].date.value for k in known if not background(doc, k[0].date.value)}) < 2
            for trigger, actors, recipients in members:
                if id(trigger) in out or earlier(self.doc, trigger) or set_apart(doc, trigger) or continued(doc, trigger):
                    continue
                others = [k for k in known if self._retells(trigger, k[1], k[0], alone) and not self._of_then(trigger, k[1], k[0])]
                if self.mouth[trigger.first] < 0 and looks_back(doc, trigger):
                    others = [k for k in others if k[1].lemma is trigger.lemma or k[1].sentence == trigger.sentence]
                if "lasting_act" in doc.lexicon.function.get(doc.words[trigger.first].base, ()):
                    others = [k for k in others if k[1].lemma is trigger.lemma]
                if taken_up(doc, trigger, self.by_sentence[trigger.sentence]):
                    others = [k for k in others if k[1].lemma is trigger.lemma]
                if many:
                    others = [k for k in others if self._near(trigger, k[1]) or self.names.of_one(trigger, k[1])]
                if trigger.modality == "possible":
                    continue
                wide = trigger.type in _TOLD_VARIOUSLY and trigger.modality == "actual"
                same = [
                    (d, t)
                    for d, t, a, r in others
                    if (actors & a or ((not actors or (not a - {"UNK", ""} and not trigger.sentence and t.sentence <= _CLOSE)) and t.lemma is trigger.lemma))
                    and _fit(recipients, r)
                    and (wide or t.lemma is trigger.lemma or (not trigger.sentence and t.sentence <= _CLOSE))
                ]
                tiers = [[(d, t) for d, t in same if t.lemma is trigger.lemma], same]
                if trigger.type == "ASSAULT" and trigger.modality == "actual":
                    fitting = [(d, t) for d, t, a, r in others if _fit(actors, a) and _fit(recipients, r)]
                    shared = fitting if alone else [(d, t) for d, t, a, r in others if _fit(actors, a) and _fit(recipients, r) and (actors & a or recipients & r or t.lemma is trigger.lemma)]
                    tiers.append([(d, t) for d, t in shared if abs(t.sentence - trigger.sentence) <= _CLOSE])
                    if trigger.analysis is not None and trigger.analysis.article:
                        open_ = not actors and not recipients
                        single = alone and trigger.analysis.feature[:1] == "S"
                        after = _FAR if single else _AFTER
                        tiers.append([(d, t) for d, t in fitting if not open_ or t.lemma is trigger.lemma or 0 <= trigger.sentence - t.sentence <= after])
                        if single:  # قتل 52 شخصا حين قصفت ... . وقضى ستة من المتطوعين في الغارة
                            tiers.append([(d, t) for d, t, a, r in others if _fit(actors, a) and 0 <= trigger.sentence - t.sentence <= _AFTER])
                    tiers.insert(0, [(d, t) for d, t in fitting if of_one_clause(doc, trigger, t)])
                    tiers.insert(1, [(d, t) for d, t in fitting if self.names.of_one(trigger, t)])
                for tier in tiers:
                    if tier:
                        if len({d.date.value for d, _ in tier}) == 1 and not all(self._told_on(trigger, t) for _, t in tier):
                            rule = "same act, dated elsewhere in the report"
                            out[id(trigger)] = tier[0][0]._replace(rule=rule, inferred=True)
                        break
            if members[0][0].type == "ASSAULT" and members[0][0].modality in ("actual", "possible"):
                self._of_person(members, out)

    def _of_then(self, trigger: Trigger, told: Trigger, dated: Dated) -> bool:
        """«أعلن في شباط الماضي بدء عملية»: an earlier time before an act in its sentence says that it is not that of another sentence."""
        if not trigger.sentence or told.sentence == trigger.sentence:
            return False
        doc, mouth = self.doc, self.mouth[trigger.first]
        said = self.uttered(mouth) if mouth >= 0 else None
        if said is not None and (last_day(said.date.value) or datetime.date.max).isoformat() < dated.date.value[:10]:
            return True  # what was told on Sunday was not done on Tuesday
        for k in range(trigger.first - 1, doc.sentences[trigger.sentence][0] - 1, -1):
            if doc.words[k].function == "relative" or doc.surface[k] in "؛:":
                return False
            index = doc.timex_at[k]
            if index >= 0 and self.mouth[k] == self.mouth[trigger.first]:
                end = last_day(doc.timexes[index].value)
                return end is not None and end.isoformat() < dated.date.value[:10]
        return False

    def _of_person(self, members: list[tuple[Trigger, frozenset[str], frozenset[str]]], out: dict[int, Dated]) -> None:
        """Whoever may have killed somebody, he was killed on the one day told: «ربما قتله متمردون» beside «قُتل الثلاثاء»."""
        known = [
            (out[id(t)], t, r)
            for t, _, r in members
            if t.modality == "actual" and t.lemma.key in _FATES and id(t) in out and self.names.of(t) and recent_day(self.doc, out[id(t)])
        ]
        for trigger, _, recipients in members:
            if not known or id(trigger) in out or trigger.lemma.key not in _FATES or earlier(self.doc, trigger):
                continue
            days = [d for d, t, r in known if _fit(recipients, r) and self.names.of_one(trigger, t)]
            if days and len({d.date.value for d in days}) == 1:
                out[id(trigger)] = days[0]._replace(rule="the same person's fate, dated elsewhere in the report", inferred=True)

    def _retells(self, trigger: Trigger, told: Trigger, dated: Dated, alone: bool) -> bool:
        """Whether an act can be the one told at another place: an indefinite noun behind it is another act."""
        if told.sentence != trigger.sentence and told.lemma is not trigger.lemma and aside(self.doc, told) and not self.names.of_one(trigger, told):
            return False
        if told.first > trigger.first and trigger.sentence and told.sentence != trigger.sentence:
            definite = trigger.analysis is not None and trigger.analysis.article
            known = trigger.sentence <= _CLOSE and trigger.last < len(self.doc) and self.doc.words[trigger.last].function == "relative"  # الضربات التي شنتها
            if background(self.doc, dated.date.value) or (definite and not known and self._anew(told)) or not self._same_count(trigger, told):
                return False
        if trigger.type == "COERCE" and trigger.sense is not None and told.sense is not None:
            if trigger.sense.mode != told.sense.mode:
                return False
        if told.first > trigger.first or told.sentence == trigger.sentence:
            return True
        if not self._same_count(trigger, told):
            return False  # قُتل 150 شخصاً is not the day on which 100 were killed
        return bool(self._counted(trigger)) or self.mouth[trigger.first] >= 0 or not self._anew(trigger)

    def _told_on(self, trigger: Trigger, told: Trigger) -> bool:
        """Whether an act named behind the one told need not be that one: only deeds are told again and again."""
        other = trigger.sentence > told.sentence and trigger.type not in ("ASSAULT", "PROTEST")
        return other and not self.names.of_one(trigger, told)

    @staticmethod
    def _near(trigger: Trigger, told: Trigger) -> bool:
        """Whether two acts stand in one sentence or both at the head."""
        return told.sentence == trigger.sentence or max(told.sentence, trigger.sentence) <= _CLOSE

    def _counted(self, trigger: Trigger) -> frozenset[str]:
        """Numbers right behind an act."""
        doc = self.doc
        return frozenset(
            doc.forms[k]
            for k in range(trigger.last, min(len(doc), trigger.last + _NUMBER))
            if doc.words[k].is_number and doc.timex_at[k] < 0
        )

    def _same_count(self, trigger: Trigger, told: Trigger) -> bool:
        mine, theirs = self._counted(trigger), self._counted(told)
        return not (mine and theirs and mine.isdisjoint(theirs))

    def _anew(self, trigger: Trigger) -> bool:
        """Whether a noun brings up an act not told before: هجوم واسع, غارات جوية."""
        analysis = trigger.analysis
        if trigger.pos not in ("m", "n") or analysis is None or analysis.article or analysis.enclitic:
            return False
        return not any(
            self.doc.words[k].article or self.doc.words[k].enclitic or self.doc.mention_at[k] >= 0
            for first, last in trigger.slots.get("genitive", ())
            for k in range(first, min(last, first + 3))
        )

    def _repeated(self, trigger: Trigger) -> bool:
        """«هجمات متكررة», «الهجمات الأخيرة»: many acts have no one day."""
        function, forms, doc = self.doc.lexicon.function, self.doc.forms, self.doc
        if any("iterated" in function.get(form, ()) for form in forms[trigger.first + 1 : trigger.first + 5]):
            return True
        if trigger.pos not in ("m", "n"):
            return False
        many = trigger.analysis is not None and trigger.analysis.feature[:1] == "P"
        if many and any(form in _LATE for form in forms[trigger.last : trigger.last + 2]):
            return True
        for k in range(trigger.last, min(trigger.last + 2, len(doc) - 1)):  # الجرائم التي ترتكبها القوات
            if doc.words[k].function == "relative":
                return k + 1 in doc.verb_tokens and all(a.feature[:1] == "I" for a in doc.words[k + 1].verbs) and bool(doc.words[k + 1].verbs)
        return False

    def _to_come(self, trigger: Trigger, dated: Dated) -> bool:
        """Whether a plan has a time to come: of one meeting planned for April the lead tells as well."""
        told = point(dated.date.value)
        return trigger.modality == "planned" and told is not None and self.doc.published is not None and told > self.doc.published


def _fit(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two sides can be the same: one is open, or they share a member."""
    return not mine or not theirs or bool(mine & theirs)
