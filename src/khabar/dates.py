"""When each act happened: the time expression of its own clause, the moment of a saying, or the same act dated elsewhere.

A time expression dates what stands in the same mouth: one beside a cue dates the saying and nothing that is said, one
inside a quotation dates nothing outside it. What is planned, demanded or denied takes only a time told with it.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from khabar.anniversaries import years_before, years_since
from khabar.attribution.said import Said
from khabar.beginnings import since_stated, since_told
from khabar.clause_times import ClauseTimes
from khabar.counted_times import resolve
from khabar.courses import Courses
from khabar.date_spans import before, both, by_now, morrow, onwards, running, since
from khabar.events.counted import counted_from
from khabar.events.dated import Dated, recent_day
from khabar.events.joined import BESIDE
from khabar.events.retold import SPOKEN, share
from khabar.events.set_apart import RESULTS, goes_on, talked_of
from khabar.events.triggers import Trigger
from khabar.journeys import of_gatherings, of_journeys
from khabar.mentions.document import Document
from khabar.mentions.timex_values import last_day, point
from khabar.occasions import announced_later, at_meeting, of_one_deed, on_occasion, said_at
from khabar.one_meeting import one_meeting
from khabar.other_days import elsewhere, expired, invited
from khabar.scenes import Scenes
from khabar.sequels import sequels
from khabar.spoken_deeds import SpokenDeeds
from khabar.spoken_on import added, went_on
from khabar.time_owners import describing, gone, in_clause, of_antecedent, of_relative, when
from khabar.tolls import tolls
from khabar.utterances import Utterances

_TOLL = {"ASSAULT", "SANCTION"}
"""Types of what a deed costs: مقتل المئات ونزوح الآلاف."""
_ANSWERS = frozenset(("ACCUSE", "REJECT", "DENY"))
"""Types of acts that answer one done before."""
_AFTER = frozenset((("SUPPORT", "prep:ب"), ("CONCEDE", "prep:ب"), ("CONCEDE", "prep:عن")))
"""Acts, and how what came before hangs on them: رحب بالإفراج عن الأسرى, اعتذر عن القصف."""
_PHRASE = 6
"""Words from an act to the comma behind which its day stands."""
_TALK = frozenset(("بحث", "مناقشة", "تدارس"))
_OUTBREAKS = frozenset(("اندلع", "نشب", "تفجر", "اشتعل", "انفجر", "بدأ"))
_NESTED = 3
"""Nouns from what was not reached up to the verb that says so."""
_FAILED = frozenset(("فشل", "أخفق", "عجز"))
_UNTIL = 14
"""Words from an act to the time before which it was done."""
_SAID_OF = 4
"""Days before the report within which a deed is told as news of the day on which it was announced."""
_WEEK = 10
"""Days within which a deed is answered."""
_OPENS = 4
"""Words from the start of a sentence within which its verb opens it."""
_MARKS = frozenset("\"«»“”")
_WAS = frozenset(("كان", "كانت", "كانوا", "كنا", "كنت"))
"""Verbs that put one behind them in the past."""


class Dates:
    """Dates of the acts of one part of a report."""

    def __init__(self, doc: Document, said: list[Said]) -> None:
        self.doc = doc
        self.said = said
        self.mouth = [-1] * len(doc)
        """Index of the innermost quotation each word stands in, -1 for the reporter's own words."""
        for index in sorted(range(len(said)), key=lambda i: said[i].first - said[i].last):
            if said[index].direct and in_clause(doc, said[index].first, said[index].last):
                continue
            for k in range(said[index].first + said[index].voiced, min(said[index].last, len(doc))):
                self.mouth[k] = index  # أعربت أمس عن "قلقها": of the time of her voicing
        self.times = ClauseTimes(doc, said, self.mouth)
        self.utterances = Utterances(doc, said, self.mouth, self.times)
        self.uttered = self.utterances.day
        self.spoken = SpokenDeeds(doc, self.mouth, said, self.uttered)
        self._charges: dict[int, list[Trigger]] = {}
        """Acts by id of the verb that holds them as what somebody is accused of."""
        self._answering: set[int] = set()
        """Tokens of verbs that answer an act."""
        if doc.timexes:
            self.utterances.anchor()

    # one act ---------------------------------------------------------------------------------------------------------
    def of(self, triggers: list[Trigger]) -> dict[int, Dated]:
        """Dates by id of trigger."""
        out: dict[int, Dated] = {}
        if not self.doc.timexes:
            return out
        self._answering = {t.first for t in triggers if t.pos == "v" and t.type in _ANSWERS and t.modality == "actual"}
        for trigger in triggers:
            if trigger.governor is not None and trigger.how in ("prep:ب", "prep:علي", "prep:عن"):
                self._charges.setdefault(id(trigger.governor), []).append(trigger)
        self._note_speeches(triggers)
        for trigger in triggers:
            dated = self._own(trigger) or self.spoken.of(trigger) or added(self.doc, self.mouth, self.utterances, trigger) or went_on(self.doc, self.said, self.mouth, self.uttered, trigger) or said_at(self.doc, self.said, self.mouth, self.uttered, trigger)
            dated = dated or self._since(trigger)
            dated = years_before(self.doc, trigger, dated) if dated is not None else years_since(self.doc, trigger)
            if dated is not None:
                out[id(trigger)] = dated
        counted_from(self.doc, self.mouth, triggers, out)
        of_one_deed(self.doc, self.mouth, triggers, out)
        self._join(triggers, out)
        if resolve(self.doc, self.times, [(t, out[id(t)]) for t in triggers if id(t) in out and (t.polarity, t.modality) == ("affirmed", "actual")]):
            out.update({id(t): own for t in triggers if id(t) not in out and (own := self._own(t)) is not None})
        sequels(self.doc, self.times, triggers, out)
        at_meeting(self.doc, self.mouth, triggers, out)
        announced_later(self.doc, triggers, out)
        on_occasion(self.doc, triggers, out)
        share(self.doc, self.mouth, self.uttered, triggers, out, self._inherits)
        since_told(self.doc, self.times, triggers, out)
        Scenes(self.doc, self.mouth, self.said, self.uttered).run(triggers, out)
        Courses(self.doc, self.mouth, self.said, self.uttered, self._inherits).run(triggers, out)
        tolls(self.doc, triggers, out)
        one_meeting(self.doc, triggers, out)
        of_journeys(self.doc, triggers, out)
        of_gatherings(self.doc, triggers, out)
        return out

    def _note_speeches(self, triggers: list[Trigger]) -> None:
        """The acts of words that have a day of their own: on it speaks who did them and goes on."""
        speeches = []
        for t in triggers:
            if t.pos == "v" and t.type in SPOKEN and t.actors and self.mouth[t.first] < 0 and (t.polarity, t.modality) == ("affirmed", "actual") and t.analysis is not None and t.analysis.feature[:1] == "P":
                dated = self._own(t)
                if dated is not None and not dated.inferred and recent_day(self.doc, dated):
                    speeches.append((t.sentence, t.first, frozenset(self.doc.code(m) for m, _, _ in t.actors) - {"UNK", ""}, dated))
        self.utterances.spoke(speeches)

    def _since(self, trigger: Trigger) -> Dated | None:
        """«قُتل المئات منذ اندلاع الحرب في شباط»."""
        return since_stated(self.doc, self.times, trigger) if (trigger.polarity, trigger.modality) == ("affirmed", "actual") else None

    def _join(self, triggers: list[Trigger], out: dict[int, Dated]) -> None:
        """«أعلن اليوم إجلاء البعثات العربية ...، وإجلاء ...»: a masdar joined to another is of the time told before both."""
        for at, trigger in enumerate(triggers):
            if id(trigger) in out or trigger.pos != "m" or not self.doc.words[trigger.first].conjunction:
                continue
            for sister in reversed(triggers[:at]):
                beside = trigger.how == BESIDE and trigger.governor is sister
                beside = beside or (trigger.governor is not None and (trigger.governor, trigger.how) == (sister.governor, sister.how))
                alike = (trigger.polarity, trigger.modality, self.mouth[trigger.first]) == (sister.polarity, sister.modality, self.mouth[sister.first])
                dated = out.get(id(sister))
                if beside and alike and sister.pos == "m" and (sister.type == trigger.type or {sister.type, trigger.type} == _TOLL) and sister.sentence == trigger.sentence:
                    if dated is not None and dated.last <= sister.first:
                        out[id(trigger)] = dated
                    break

    def _inherits(self, trigger: Trigger) -> bool:
        """Whether an act is of the time of its clause."""
        return not (self._behind(trigger) or self._answers(trigger) or invited(self.doc, trigger))

    def _own(self, trigger: Trigger) -> Dated | None:
        real = (trigger.polarity, trigger.modality) == ("affirmed", "actual")
        verb = trigger.pos in ("v", "f")
        described = trigger.pos in ("a", "p") and trigger.analysis is not None and trigger.analysis.article
        at = when(self.doc, trigger.first) if real and verb else -1
        if at >= 0 and self.mouth[at] == self.mouth[trigger.first] and self.times.holds(self.doc.timex_at[at], at, trigger.first):
            return self.times.dated(self.doc.timex_at[at], at, 0)
        if real and not described and (verb or not self._behind(trigger)):
            above = trigger.governor
            held = above is not None and above.pos == "v" and above.first < trigger.first and trigger.how != "subject"
            found = self.times.nearest(trigger.first, trigger.pos, True, held=held)
            named = of_antecedent(self.doc, trigger.first) if trigger.type == "ASSAULT" and (found is None or found.first < trigger.first) else -1
            if named >= 0 and self.mouth[named] == self.mouth[trigger.first] and self.doc.timexes[self.doc.timex_at[named]].value is not None:
                return self.times.dated(self.doc.timex_at[named], named, 0)
            if found is None and trigger.pos == "m" and trigger.type in _TOLL:
                found = self._of_result(trigger)
            light = trigger.governor
            if found is None and not verb and light is not None and light.pos == "v" and light.lemma.light and light.first < trigger.first and trigger.how in ("subject", "object", "prep:ل", "prep:ب"):
                found = self.times.nearest(light.first, "v", True)  # وأمس تعرضت مواقع، منها ...، لهجوم، وأمس عقد الحزبان، وشخصيات مستقلة، اجتماعا
                perfect = light.analysis is not None and light.analysis.feature[:1] == "P"
                bare = not (self.doc.words[trigger.first].conjunction or self.doc.words[trigger.first].article)
                found = found if found is not None and perfect and bare and found.first < light.first else None
            if found is not None and self._answers(trigger) and (found.first < trigger.first or self._set_off(trigger, found)):
                if found.first > trigger.first:
                    return None  # the day of the answer
                found = self.times.nearest(trigger.first, trigger.pos, False, held=held)  # دان اليوم قصف البلدة، ليلة أمس
                return found if found is not None and self._news(found) else None
            if found is not None and not verb and found.first < trigger.first and trigger.type in SPOKEN and self.doc.words[trigger.first - 1].base == "بعد" and not gone(self.doc, found.date.value, 0):
                return None  # سيجرون محادثات اليوم بعد معارضة الرئيس انضمامهم
            if found is not None and (elsewhere(self.doc, trigger, found) or self._lasts(trigger, found)):
                return None
            if verb and found is not None and (self._of_charge(trigger, found) or self._of_object(trigger, found) or self._of_matter(trigger, found)):
                return None
            by = before(self.doc, self.times, trigger, found) if verb else None
            if by is None and found is not None and found.first and self.doc.words[found.first - 1].base == "قبل":
                return None  # طالبت بوقف القتال قبل شهر رمضان: not then
            return by or running(self.doc, trigger, since(self.doc, trigger, by_now(self.doc, trigger, morrow(self.doc, trigger, both(self.doc, trigger, found)))))
        governor = trigger.governor
        if (
            governor is not None and governor.pos == "v" and governor.lemma.light and trigger.how in ("subject", "object")
            and not ((real or trigger.modality == "planned") and self._behind(trigger))  # وصل أمس استعداداً للقيام بجولة
        ):  # fmt: skip
            return self.times.nearest(governor.first, "v", True)  # ستجري المحادثات الأحد
        above, how = governor, trigger.how
        for _ in range(_NESTED):
            if trigger.polarity == "negated" and above is not None and above.pos in ("m", "n"):
                how = above.how
                above = above.governor  # فشلوا في التوصل إلى اتفاق
        if trigger.polarity == "negated" and above is not None and above.pos == "v" and above.lemma.lemma in _FAILED and how == "prep:في":
            failed = self.times.nearest(above.first, "v", True)  # فشلت الدول اليوم في الاتفاق على خطة يفترض تطبيقها الجمعة
            if failed is not None:
                return failed
        found = self.times.nearest(trigger.last - 1, trigger.pos, verb and trigger.polarity == "affirmed", close=not verb)
        if found is None and trigger.modality in ("planned", "demanded"):
            return self._to_come(trigger)
        if found is None or real or trigger.modality == "habitual":
            return since(self.doc, trigger, found) if not (real and expired(self.doc, trigger)) else None
        if trigger.modality == "planned" and self.doc.words[found.first - 1].base == "منذ":
            return None  # اتفاق لاستئناف العلاقات المقطوعة منذ 2016
        if trigger.modality in ("demanded", "possible") and self.doc.words[found.first - 1].base == "قبل":
            return None  # إذا لم تُمدد الهدنة قبل آب
        told = point(found.date.value)
        published = self.doc.published
        if published is None or told is None or told > published:
            if told is not None and published is not None and (trigger.polarity, trigger.modality) == ("negated", "actual"):
                return None  # لم يتفقوا على خفض الإنتاج بحلول 2035: what was not done has no day to come
            return onwards(self.doc, trigger, found)
        if trigger.modality == "demanded":
            return None  # «دعا إلى وقف القتال أمس»: the call was yesterday
        if trigger.modality == "planned" and trigger.pos in ("m", "n") and self._behind(trigger):
            return None  # وصل أمس استعداداً لزيارة باريس
        if self._ahead(trigger) and told < published:
            return None  # «تلقت الثلاثاء طلباً وستلتزم به»: what is to come was not on Tuesday
        return since(self.doc, trigger, found) if trigger.polarity == "negated" else found

    def _to_come(self, trigger: Trigger) -> Dated | None:
        """«تحتضن الدوحة الأسبوع المقبل محادثات»: the day to come of the verb that only tells of it."""
        if trigger.pos not in ("m", "n") or self.doc.published is None:
            return None
        behind = self._next_stretch(trigger)
        if behind is not None or trigger.modality == "demanded":
            return behind
        above = trigger.governor
        found = None
        if above is not None and above.pos == "v" and (above.type is None or (above.type == trigger.type and not above.emit)) and not above.lemma.cue and above.first < trigger.first:
            found = self.times.nearest(above.first, "v", True) if trigger.how in ("object", "subject", "prep:في") else None
            if found is not None and found.date.value == self.doc.published.isoformat() and above.analysis is not None and above.analysis.feature[:1] == "I":
                return found  # من المنتظر أن تستأنف اليوم المحادثات
        found = found or (None if self._behind(trigger) else self.times.nearest(trigger.first, trigger.pos, True, close=True))
        told = point(found.date.value) if found is not None else None
        return found if told is not None and told > self.doc.published else None

    def _next_stretch(self, trigger: Trigger) -> Dated | None:
        """«دعا إلى مواصلة المسيرات، صباح غد»: a day to come right behind the comma that ends the phrase of the act."""
        doc = self.doc
        last = min(doc.sentences[trigger.sentence][1], trigger.last + _PHRASE)
        for k in range(trigger.last, last):
            if k in doc.verb_tokens or doc.words[k].function in ("complementizer", "relative", "conjunction") or doc.surface[k] in ".:؛":
                return None
            if doc.surface[k] in "،," and k + 1 < last:
                index = doc.timex_at[k + 1]
                if index < 0 or self.mouth[k + 1] != self.mouth[trigger.first] or not self.times.holds(index, k + 1, trigger.first):
                    return None
                found = self.times.dated(index, k + 1, trigger.first)
                told = point(found.date.value)
                return found if told is not None and doc.published is not None and told > doc.published else None
        return None

    def _answers(self, trigger: Trigger) -> bool:
        """Whether an act is named as that which another answers: «رفضت دعوة»، «دان اغتيال ...»: it came before the answer."""
        above, how = trigger.governor, trigger.how
        while above is not None and above.pos in ("m", "n") and (how == BESIDE or (how == "genitive" and (above.type is None or (above.type == trigger.type and not above.emit))) or (how == "object" and above.type == trigger.type)):
            how = above.how  # دان تمزيق وحرق العلم, دان فرض أوروبا عقوبات, أعلن فتح تحقيق
            above = above.governor
        if trigger.pos not in ("m", "n"):
            return False
        if above is not None and above.type == trigger.type and above.pos == "v" and not above.emit:
            return False  # قدمت أمس شكوى: one act with its verb
        if talked_of(trigger) or self._claimed(trigger):
            return True
        if above is None or not how or (above.type is None and how == "prep:ب"):
            return self._named_crime(trigger)
        if (above.type not in _ANSWERS or how in ("subject", "purpose")) and ((above.type, how) not in _AFTER or trigger.type == above.type):
            return False
        return above.first < trigger.first and trigger.modality == "actual"

    def _claimed(self, trigger: Trigger) -> bool:
        """«تبنى التنظيم أمس الهجوم», «أعلن مسؤوليته عن الهجوم»: whoever did it says so afterwards."""
        doc = self.doc
        if doc.words[trigger.first - 1].base == "عن" and doc.forms[trigger.first - 2].startswith("مسؤولي"):
            return True
        for k in range(trigger.first - 1, max(trigger.first - _PHRASE, -1), -1):
            if k in doc.verb_tokens:
                return any(a.lemma.lemma == "تبنى" for a in doc.words[k].verbs) and trigger.type == "ASSAULT"
        return False

    def _named_crime(self, trigger: Trigger) -> bool:
        """«دان أمس "جريمة" اغتيال الصحافي»: the deed stands under a noun that says what to think of it."""
        doc = self.doc
        judged = doc.words[trigger.first].preposition == "ب"  # ندد في بيان نشره أمس بالعدوان
        for k in range(trigger.first - 1, max(trigger.first - _UNTIL, -1), -1):
            if k in doc.verb_tokens and k not in self._answering and describing(doc, k):
                continue  # بيان نشره
            if k in doc.verb_tokens:
                return judged and k in self._answering
            judged = judged or "judged" in doc.lexicon.function.get(doc.words[k].base, ())
        return False

    def _of_charge(self, trigger: Trigger, found: Dated) -> bool:
        """«اتهمت الجماعة بقصف حي سكني، الشهر الماضي»: the time behind the deed of which somebody is accused is that of the deed."""
        if trigger.type != "ACCUSE" or found.first < trigger.first:
            return False
        return any(trigger.last <= t.first < found.first and not self._set_off(t, found) and t.pos in ("m", "n") and t.modality == "actual" for t in self._charges.get(id(trigger), ()))

    def _of_result(self, trigger: Trigger) -> Dated | None:
        """«منذ 15 آذار، أسفر النزاع بين ... عن مقتل المئات»: the time, far ahead of a toll, of the verb that tells of it."""
        first = self.doc.sentences[trigger.sentence][0]
        verbs = [k for k in range(first, trigger.first) if k in self.doc.verb_tokens]
        if len(verbs) != 1 or not any(a.lemma.lemma in RESULTS for a in self.doc.words[verbs[0]].verbs) or self.doc.words[trigger.first - 1].base not in ("عن", "الي"):
            return None
        found = self.times.nearest(verbs[0], "v", True)
        return found if found is not None and found.first < verbs[0] else None

    def _of_object(self, trigger: Trigger, found: Dated) -> bool:
        """«رفض المجلس اقتراحاً قدمته الحكومة الأسبوع الماضي»: when that was put forward which is spoken of."""
        return trigger.type in SPOKEN and trigger.last < found.first and of_relative(self.doc, trigger.last, found.first)

    def _of_matter(self, trigger: Trigger, found: Dated) -> bool:
        """«يتهمونه بتشجيع أنصاره على مهاجمة الكابيتول عام 2021»: what is said now has not the time, long gone, of what it is about."""
        now = trigger.pos == "v" and trigger.analysis is not None and trigger.analysis.feature[:1] == "I"
        news = trigger.type not in SPOKEN and trigger.sentence == 0 and not any(form in ("منذ", "ومنذ") for form in self.doc.forms[found.first - 1 : found.first + 1])
        if not now or found.first < trigger.first or not (news or trigger.type in SPOKEN) or not gone(self.doc, found.date.value, _SAID_OF if news else _WEEK):
            return False
        return not any(self.doc.words[k].base in _WAS or self.doc.words[k].function in ("complementizer", "negation") for k in range(max(0, trigger.first - _OPENS), trigger.first))

    def _news(self, found: Dated) -> bool:
        """Whether a time lies at most a week or so back: that of a deed which is answered now."""
        end = last_day(found.date.value)
        return end is not None and self.doc.published is not None and 0 <= (self.doc.published - end).days < _WEEK

    def _set_off(self, trigger: Trigger, found: Dated) -> bool:
        """Whether a comma parts a time from the act before it: «دان إحراق العلم، اليوم»."""
        if len(found.date.value) < 10:
            return False  # اتهمت الجماعة بقصف حي سكني، الشهر الماضي
        commas = [k for k in range(trigger.last, found.first) if self.doc.surface[k] in "،,"]
        return len(commas) == 1 and found.first - commas[0] <= 2

    def _lasts(self, trigger: Trigger, found: Dated) -> bool:
        """«طالبوا أمس بوقف القتال»: what goes on for long has not the day on which something is said or done about it."""
        if goes_on(self.doc, trigger) and len(found.date.value) == 10 and gone(self.doc, found.date.value, 0) and "منذ" not in self.doc.forms[found.first - 1 : found.first + 1]:
            return True  # وتستمر الاحتجاجات ضد القانون الذي أقر أمس
        if trigger.pos not in ("m", "n") or len(found.date.value) < 10 or (trigger.first < found.first and found.first - trigger.last < _OPENS):
            return False
        definite = trigger.analysis is not None and (trigger.analysis.article or trigger.analysis.enclitic)
        if any(a.lemma.lemma in _OUTBREAKS for a in self.doc.words[trigger.first - 1].verbs):
            return False  # اندلعت الحرب بين الجيش والمعارضة في 3 آذار
        if trigger.how == "subject" and found.first < trigger.first and "منذ" in (self.doc.words[found.first - 1].base, self.doc.words[found.first].base):
            return False  # منذ 15 آذار، أسفر النزاع عن مقتل المئات
        return bool(definite) and "lasting_act" in self.doc.lexicon.function.get(self.doc.words[trigger.first].base, ())

    @staticmethod
    def _ahead(trigger: Trigger) -> bool:
        """Whether a verb puts the act after the moment of the report."""
        return trigger.pos == "v" and trigger.analysis is not None and trigger.analysis.future

    def _behind(self, trigger: Trigger) -> bool:
        """Whether an act is named as reason or matter of another, so that the time of the clause is not its own."""
        for k in range(trigger.first - 1, max(trigger.first - 7, -1), -1):
            word = self.doc.words[k]
            at = self.doc.timex_at[k]
            if at >= 0:  # «بعد يوم من الهجوم»: the act is that from which the time is counted
                counted = self.doc.timexes[at].rule in ("deictic.after", "deictic.ago")
                return counted and k < trigger.first - 1 and self.doc.words[k + 1].form in ("من", "علي")
            if self.doc.surface[k] in _MARKS:
                continue  # "رداً" على هجوم
            if not word.is_word or k in self.doc.verb_tokens:
                return False
            if trigger.first - k < 4 and "background" in self.doc.lexicon.function.get(word.base, ()):
                return True
            if k == trigger.first - 1 and word.base in _TALK and word.preposition == "ل" and trigger.analysis is not None and trigger.analysis.article:
                return True  # اجتمع المجلس أمس لبحث الهجوم
        return False


def window(doc: Document, trigger: Trigger) -> list[str] | None:
    """Days within which an undated act most likely happened: the week that ends on the publication day."""
    if doc.published is None or trigger.modality != "actual":
        return None
    return list(_week(doc.published))


@lru_cache(maxsize=64)
def _week(last: date) -> tuple[str, str]:
    return (last - timedelta(days=7)).isoformat(), last.isoformat()
