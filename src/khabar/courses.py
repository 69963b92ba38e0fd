"""Dates of deeds told one after another: a report of a raid or a battle that is dated once goes on telling it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from khabar.attribution.said import Said
from khabar.attribution.voices import NAMELESS
from khabar.events.dated import Dated, recent, recent_day
from khabar.events.repeated import repeated
from khabar.events.retold import SPOKEN
from khabar.events.set_apart import LAST
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.model import ClaimDate
from khabar.time_owners import gone

_DEEDS = frozenset(("ASSAULT", "COERCE", "MOBILIZE"))
"""Types of deeds that are told in their course."""
_LASTS = 3
"""Sentences without a deed of the same sides after which a course is over."""
_FEW = 3
"""Days over which deeds are told as one course."""
_HEAD = 5
"""Words from the start of a sentence among which it is said that it looks back."""
_TELLERS = frozenset(("medium", "unnamed", "people"))
"""Kinds of those on whose word a report tells what has just happened."""
_REAL = ("affirmed", "actual")


class _Course(NamedTuple):
    dated: Dated
    sides: frozenset[str]
    sentence: int
    voices: frozenset[str] = frozenset()
    """On whose word the dated deeds are told, and who did them."""
    again: bool = False
    """Whether it is taken up again days afterwards: then nouns may name other deeds."""


class Courses:
    """Hands the day of a dated deed on to the deeds told after it, and to the lead that sums them up."""

    def __init__(
        self, doc: Document, mouth: list[int], said: list[Said], uttered: Callable[[int], Dated | None], inherits: Callable[[Trigger], bool]
    ) -> None:
        self.doc = doc
        self.mouth = mouth
        self.said = said
        self.uttered = uttered
        self.inherits = inherits
        self.function = doc.lexicon.function

    def run(self, triggers: list[Trigger], out: dict[int, Dated]) -> None:
        """Add to the dates of acts, by id of trigger.

        Args:
            triggers: the acts of the part, in the order of the text.
            out: the dates known; grows.
        """
        acts: dict[int, list[Trigger]] = {}
        for trigger in triggers:
            if trigger.type in _DEEDS:
                acts.setdefault(trigger.sentence, []).append(trigger)
        if not acts:
            return
        days = {out[id(t)].date.value for told in acts.values() for t in told if id(t) in out and self._few_days(out[id(t)])}
        self.alone = len(days) == 1
        course: _Course | None = None
        lead = acts.get(0, [])
        for sentence in range(min(acts), len(self.doc.sentences)):
            told = acts.get(sentence, [])
            if self._looks_back(sentence):
                course = None
                continue
            if course is not None and (self._timed(sentence) or sentence - course.sentence > _LASTS):
                course = None
            self._as_news(told, out)
            if course is not None:
                course = self._go_on(course, sentence, told, out)
            begun = self._open(sentence, told, out)
            if begun is not None:
                start = next(t.first for t in told if out.get(id(t)) == begun.dated)
                rest = [t for t in told if t.first > start and id(t) not in out and not self._aside(t, start)]
                course = self._go_on(begun, sentence, rest, out) if rest else begun
            if sentence == 1 and course is not None and lead and not self._timed(0):
                self._go_on(course, 0, lead, out)

    def _as_news(self, told: list[Trigger], out: dict[int, Dated]) -> None:
        """«أفاد مراسلنا اليوم بأن القوات اقتحمت ...»: what who saw it tells on a day as just done."""
        for trigger in told:
            mouth = self.mouth[trigger.first]
            if mouth < 0 or id(trigger) in out or not self._news(mouth) or not self._step(trigger):
                continue
            dated = self.uttered(mouth)
            if dated is not None and not dated.inferred and recent_day(self.doc, dated):
                date = ClaimDate(value=dated.date.value, basis="speech-time")
                out[id(trigger)] = dated._replace(date=date, rule="told as news that day", inferred=True)

    def _news(self, mouth: int) -> bool:
        """Whether who saw or heard it tells what stands in a mouth, and without a time of its own."""
        said, doc = self.said[mouth], self.doc
        if said.direct or said.verb < 0 or "reports" not in self.function.get(doc.words[said.verb].base, ()) or not self._seen(mouth):
            return False
        return all(doc.timex_at[k] < 0 for k in range(said.first, min(said.last, len(doc))))

    def _go_on(self, course: _Course, sentence: int, told: list[Trigger], out: dict[int, Dated]) -> _Course:
        if self._elsewhere(sentence, course.sides):
            return course
        for trigger in told:
            sides = self._sides(trigger)
            if not self._step(trigger, sentence == 0) or (sides and not sides & course.sides) or not self._told(trigger, course):
                continue
            if id(trigger) not in out and not (course.again and trigger.pos != "v"):
                out[id(trigger)] = course.dated._replace(rule="told on after a dated deed", inferred=True)
            if sides and id(trigger) in out and out[id(trigger)].date.value == course.dated.date.value:
                course = course._replace(sentence=max(sentence, course.sentence), sides=course.sides | sides)
        return course

    def _open(self, sentence: int, told: list[Trigger], out: dict[int, Dated]) -> _Course | None:
        """The course that a sentence begins: one day of deeds and no other."""
        found = [(t, out[id(t)]) for t in told if id(t) in out and (t.polarity, t.modality) == _REAL]
        if len({dated.date.value for _, dated in found}) != 1 or not self._few_days(found[0][1]):
            return None
        again = all(d.inferred and d.date.basis != "speech-time" for _, d in found)
        if again and not self.alone:
            return None
        if self._days(sentence, found[0][1]) - {found[0][1].date.value}:
            return None  # the sentence tells of two days
        sides = frozenset(code for t, _ in found for code in self._sides(t))
        return _Course(found[0][1], sides, sentence, self._voices(found[0][0]), again and gone(self.doc, found[0][1].date.value)) if sides else None

    def _voices(self, trigger: Trigger) -> frozenset[str]:
        """Who tells the dated deed, did it or was struck by it: what he tells on without naming who did it is of its course."""
        mouth = self.mouth[trigger.first]
        speakers = self.said[mouth].speakers if mouth >= 0 else ()
        struck = [m for m, _, _ in trigger.recipients] if trigger.type == "ASSAULT" else []
        return frozenset(self.doc.code(m) for m in (*speakers, *(m for m, _, _ in trigger.actors), *struck)) - {"UNK", ""}

    def _few_days(self, dated: Dated) -> bool:
        """A day or a night of late, or the last two or three days, over which a toll is told."""
        first, _, last = dated.date.value.partition("/")
        if recent_day(self.doc, dated):
            return True
        return len(first) == len(last) == 10 and recent(self.doc, dated) and (date.fromisoformat(last) - date.fromisoformat(first)).days <= _FEW

    # one deed --------------------------------------------------------------------------------------------------------
    def _sides(self, trigger: Trigger) -> frozenset[str]:
        return frozenset(self.doc.code(m) for m, _, _ in (*trigger.actors, *trigger.recipients)) - {"UNK", ""}

    def _step(self, trigger: Trigger, lead: bool = False) -> bool:
        """Whether a deed is told as one that was done: in the past tense, or named beside what is told so."""
        if (trigger.polarity, trigger.modality) != _REAL or repeated(self.doc, trigger, False):
            return False
        if trigger.pos == "v":
            past = trigger.analysis is not None and trigger.analysis.feature[:1] == "P"
            return (past or lead) and not self._set_apart(trigger)
        above = trigger.governor
        if trigger.pos not in ("m", "n") or not self.inherits(trigger) or self._another(trigger):
            return False
        return above is None or (above.type not in SPOKEN and (above.polarity, above.modality) == _REAL)

    def _aside(self, trigger: Trigger, start: int) -> bool:
        """Whether a relative pronoun or أن parts a deed from the dated one: «الناشط الذي شارك في مظاهرات»."""
        doc = self.doc
        for k in range(trigger.first - 1, start, -1):
            if doc.surface[k] in "،؛":
                return False
            if doc.words[k].function in ("relative", "complementizer") and doc.forms[k] not in ("حيث", "ما", "مما"):
                return True
        return False

    def _another(self, trigger: Trigger) -> bool:
        """«غارات أخرى»، «هجوم مماثل», «الهجوم الأخير», «الحرب»: not the act told before."""
        if "lasting_act" in self.function.get(self.doc.words[trigger.first].base, ()):
            return True
        return any("another" in self.function.get(form, ()) or form in LAST for form in self.doc.forms[trigger.last : trigger.last + 3])

    def _told(self, trigger: Trigger, course: _Course) -> bool:
        """Whether the report tells a deed itself, or has it from those who saw or did it, or who told the dated one."""
        mouth = self.mouth[trigger.first]
        days = not recent_day(self.doc, course.dated)  # of some days only he goes on who counts over them
        if mouth < 0 or not self.said[mouth].speakers:
            return not days or trigger.sentence == course.sentence
        codes = {self.doc.code(m) for m in self.said[mouth].speakers}
        if codes & course.voices or days:
            return bool(codes & course.voices)
        return self._seen(mouth) or bool(codes & {self.doc.code(m) for m, _, _ in trigger.actors})

    def _seen(self, mouth: int) -> bool:
        """Whether a report has something from media, witnesses or sources, not from one who speaks for a side."""
        for m in self.said[mouth].speakers:
            draft = self.doc.entities.drafts[self.doc.mentions[m].entity]
            if draft.kind not in _TELLERS and "JRN" not in draft.roles and self.doc.mentions[m].rule != NAMELESS:
                return False
        return True

    def _set_apart(self, trigger: Trigger) -> bool:
        """Whether a deed is told to say which, or since when: «الذي قتل والده», «كانت قد قصفت», «منذ سيطرت»."""
        doc = self.doc
        first = doc.sentences[trigger.sentence][0]
        for k in range(trigger.first - 1, max(first, trigger.first - 4) - 1, -1):
            word = doc.words[k]
            if word.base in ("قد", "قبل", "منذ"):
                return True
            if not word.is_word or k in doc.verb_tokens:
                return False
        return False

    def _elsewhere(self, sentence: int, sides: frozenset[str]) -> bool:
        """«وفي تشاد، اعتقلت الشرطة صحافيا»: begun with a land that is no side of the course."""
        doc = self.doc
        first, last = doc.sentences[sentence]
        for k in range(first, min(last, first + 3)):
            m = doc.mention_at[k]
            if m >= 0:
                inside = doc.words[k].preposition == "في" or (k > first and doc.words[k - 1].base == "في")
                return inside and doc.entities.drafts[doc.mentions[m].entity].kind == "state" and doc.code(m) not in sides
        return False

    # sentences -------------------------------------------------------------------------------------------------------
    def _looks_back(self, sentence: int) -> bool:
        """«يذكر أن»، «وكانت الحكومة قد»، «وفي وقت سابق»: told of another day."""
        first, last = self.doc.sentences[sentence]
        forms = self.doc.forms[first : min(last, first + _HEAD)]
        if any("looks_back" in self.function.get(form, ()) for form in forms[:2]):
            return True
        if forms[:1] and forms[0] in ("قبل", "وقبل") and len(forms) > 1 and forms[1] in ("ذلك", "هذا"):
            return True
        return "وقت" in forms and any(form in ("سابق", "لاحق") for form in forms)

    def _days(self, sentence: int, dated: Dated) -> set[str]:
        """The days and nights of late named in a sentence."""
        first, last = self.doc.sentences[sentence]
        values = {self.doc.timexes[at].value for at in self.doc.timex_at[first:last] if at >= 0}
        return {v for v in values if v is not None and recent_day(self.doc, dated._replace(date=ClaimDate(value=v, basis="stated")))}

    def _timed(self, sentence: int) -> bool:
        """Whether a sentence has a time of its own."""
        first, last = self.doc.sentences[sentence]
        return any(at >= 0 and self.doc.timexes[at].rule != "deictic.until-now" for at in self.doc.timex_at[first:last])
