"""Dates of acts of one occasion: who takes part in a dated protest or meeting, or goes on to speak, does so on its day."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from khabar.attribution.said import Said
from khabar.events.dated import Dated, recent_day
from khabar.events.retold import SPOKEN
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_OPENING = 6
"""Words from the start of a sentence among which those who take part stand as its subject."""
_LASTS = 8
"""Sentences over which an occasion is told."""
_NAME = 4
"""Letters of a surname by which somebody is named again."""
_SIGNED = frozenset(("AGREE", "SUPPORT"))
_SENT_OUT = frozenset(("بث", "أذاع", "نشر", "عرض", "سجل"))
_ALSO = frozenset(("كذلك", "كما", "ايضا"))
_REAL = ("affirmed", "actual")


class _Scene(NamedTuple):
    kind: str
    dated: Dated
    sentence: int
    sides: frozenset[str]


class Scenes:
    """Hands the day of an occasion on to the acts told of it in the sentences that follow."""

    def __init__(self, doc: Document, mouth: list[int], said: list[Said], uttered: Callable[[int], Dated | None]) -> None:
        self.doc = doc
        self.mouth = mouth
        self.said = said
        self.uttered = uttered
        self.function = doc.lexicon.function
        self.scene: _Scene | None = None

    def run(self, triggers: list[Trigger], out: dict[int, Dated]) -> None:
        """Add to the dates of acts, by id of trigger.

        Args:
            triggers: the acts of the part, in the order of the text.
            out: the dates known; grows.
        """
        acts: dict[int, list[Trigger]] = {}
        for trigger in triggers:
            acts.setdefault(trigger.sentence, []).append(trigger)
        spoken: dict[int, list[int]] = {}
        for index, said in enumerate(self.said):
            spoken.setdefault(said.sentence, []).append(index)
        voice: tuple[frozenset[int], Dated, int] | None = None
        for sentence in range(len(self.doc.sentences)):
            told = acts.get(sentence, [])
            if self._looks_back(sentence):
                self.scene = voice = None
                continue
            if told and self._later(sentence):
                self._as_before(told, self._day_of(sentence - 1, acts, spoken, out), out)
                self.scene = voice = None
                continue
            own = self._timed(sentence)
            if told and not own:
                before = self._day_of(sentence - 1, acts, spoken, out)
                for trigger in told:
                    dated = None if id(trigger) in out or not self._real(trigger) else self._from(trigger, sentence, before, voice)
                    if dated is not None:
                        out[id(trigger)] = dated
            self._open(sentence, told, out)
            voice = self._voice(sentence, told, spoken.get(sentence, []), out, voice)
        self._lead(acts.get(0, []), acts.get(1, []), out)

    # what a sentence takes over ---------------------------------------------------------------------------------------
    def _from(
        self, trigger: Trigger, sentence: int, before: Dated | None, voice: tuple[frozenset[int], Dated, int] | None
    ) -> Dated | None:
        if before is not None and self._came(trigger, sentence):
            return before._replace(rule="what was told before came with it", inferred=True)
        scene = self.scene
        if scene is not None and sentence - scene.sentence <= _LASTS and self._of_scene(trigger, sentence, scene):
            return scene.dated._replace(rule="on the occasion told before", inferred=True)
        if voice is not None and sentence - voice[2] == 1 and self._speaks_on(trigger, sentence, voice[0]):
            return voice[1]._replace(rule="the speaker of the sentence before goes on", inferred=True)
        if voice is not None and sentence - voice[2] == 1 and self._adds(trigger, sentence, voice[0]):
            return voice[1]._replace(rule="the speaker of the sentence before goes on", inferred=True)
        if before is not None and self._resumed(trigger, sentence):
            return before._replace(rule="the speaker of the sentence before goes on", inferred=True)
        return None

    def _real(self, trigger: Trigger) -> bool:
        return (trigger.polarity, trigger.modality) == _REAL and self.mouth[trigger.first] < 0

    def _came(self, trigger: Trigger, sentence: int) -> bool:
        """«جاء ذلك خلال لقاء جمع الوزيرين»: a meeting on which what the sentence before tells came about."""
        if trigger.type != "CONSULT":
            return False
        first, last = self.doc.sentences[sentence]
        forms = self.doc.forms[first : min(last, first + 3)]
        if len(forms) < 3 or "came_about" not in self.function.get(forms[0].removeprefix("و"), ()) or forms[1] not in ("ذلك", "هذا"):
            return False
        return not any(k in self.doc.verb_tokens for k in range(first + 1, trigger.first)) or "with_act" in self.function.get(forms[2], ())

    def _of_scene(self, trigger: Trigger, sentence: int, scene: _Scene) -> bool:
        if trigger.type not in SPOKEN and trigger.type not in ("PROTEST", "CONSULT"):
            return scene.kind == "protest" and trigger.type in ("ASSAULT", "COERCE") and self._upon(trigger, sentence)
        if trigger.pos in ("m", "n") and not self._told(trigger):
            return False
        first, last = self.doc.sentences[sentence]
        if any(f"attending_{scene.kind}" in self.function.get(form, ()) for form in self.doc.forms[first : min(last, first + _OPENING)]):
            return True
        if self._named(first, scene.kind) or self._during(first, trigger.first, scene.kind):
            return True
        codes = {self.doc.code(m) for m, _, _ in (*trigger.actors, *trigger.recipients)}
        dual = trigger.analysis is not None and trigger.pos == "v" and trigger.analysis.feature[3:4] == "D"
        if scene.kind == "meeting" and dual and not codes and trigger.first <= first + 2:
            return True  # كذلك تبادلا وجهات النظر
        opens = trigger.type == "CONSULT" or (trigger.type in _SIGNED and trigger.first <= first + 2)
        return opens and scene.kind == "meeting" and len(scene.sides) > 1 and codes == scene.sides and self._perfect(trigger)

    def _upon(self, trigger: Trigger, sentence: int) -> bool:
        """«وأطلقت الشرطة الغاز لتفريق المحتجين»: what is done to those who take part."""
        past = trigger.pos == "v" and self._perfect(trigger)
        behind = range(trigger.last, self.doc.sentences[sentence][1])
        return past and any("attending_protest" in self.function.get("ال" + self.doc.forms[k].removeprefix("لل").removeprefix("ال"), ()) for k in behind)

    def _told(self, trigger: Trigger) -> bool:
        """Whether a noun tells of an act done here: not «الاتفاق», nor one under a noun."""
        if trigger.analysis is not None and trigger.analysis.article:
            return trigger.governor is not None and trigger.governor.pos == "v" and trigger.governor.lemma.light
        return trigger.governor is None or self._perfect(trigger)

    @staticmethod
    def _perfect(trigger: Trigger) -> bool:
        verb = trigger if trigger.pos == "v" else trigger.governor
        return verb is not None and verb.pos == "v" and verb.analysis is not None and verb.analysis.feature[:1] == "P"

    def _named(self, first: int, kind: str) -> bool:
        """«الاعتصام جاء تنديداً بـ»: the occasion itself opens the sentence."""
        return self._names(first, kind) or (first + 1 < len(self.doc) and self.doc.words[first].function == "demonstrative" and self._names(first + 1, kind))

    def _names(self, k: int, kind: str) -> bool:
        wanted = "PROTEST" if kind == "protest" else "CONSULT"
        word = self.doc.words[k]
        return word.article and any(s.type == wanted for n in word.nouns for s in n.lemma.senses)

    def _during(self, first: int, stop: int, kind: str) -> bool:
        """«وعقب اللقاء، وجه ...»: what goes with the occasion."""
        doc = self.doc
        return any(
            self._names(k, kind) and "with_act" in self.function.get(doc.words[k - 1].base, ()) for k in range(first + 1, min(stop, first + _OPENING))
        )

    def _speaks_on(self, trigger: Trigger, sentence: int, speakers: frozenset[int]) -> bool:
        """«قال أكسينوف، أمس، إن ... . وحث أكسينوف على الهدوء»."""
        if trigger.type not in SPOKEN or trigger.pos != "v" or not self._perfect(trigger):
            return False
        first = self.doc.sentences[sentence][0]
        also = self.doc.forms[first] in _ALSO and trigger.first == first + 2  # كذلك، دعا ...
        if trigger.first > first + 1 and not also:
            return False
        if (also or trigger.first == first) and self._nobody_named(trigger):
            return True  # وخلال الوقفة، قال أحمد ... . ودعا إلى ...
        if self._named_again(trigger, sentence):
            return True
        entities = {self.doc.mentions[m].entity for m, _, _ in trigger.actors}
        return any(e in speakers and self.doc.entities.drafts[e].kind not in ("state", "people", "unnamed") for e in entities)

    def _named_again(self, trigger: Trigger, sentence: int) -> bool:
        """«كتب رئيس القرم، سيرغي أكسينوف، اليوم: ... . وحث أكسينوف على الهدوء»: the verb is followed by the name of who spoke before."""
        doc, k = self.doc, trigger.last
        if k >= doc.sentences[sentence][1] or len(doc.forms[k]) < _NAME or doc.mention_at[k] < 0 or doc.words[k].article or doc.mentions[doc.mention_at[k]].how != "name":
            return False
        if doc.entities.drafts[doc.mentions[doc.mention_at[k]].entity].kind != "person":
            return False
        told = [said for said in self.said if said.sentence == sentence - 1 and said.verb >= 0 and said.speakers]
        return len(told) == 1 and any(doc.forms[j] == doc.forms[k] and self.mouth[j] < 0 for j in range(told[0].verb + 1, min(told[0].first, told[0].verb + 2 * _OPENING)))

    def _adds(self, trigger: Trigger, sentence: int, speakers: frozenset[int]) -> bool:
        """«وأضاف أن ...، داعياً إلى الهدوء»: what he adds in a participle who goes on to speak in the sentence."""
        doc = self.doc
        bare = trigger.analysis is not None and not trigger.analysis.article
        if trigger.type not in SPOKEN or trigger.pos not in ("a", "p") or not bare or doc.surface[trigger.first - 1] not in "،,":
            return False
        first = doc.sentences[sentence][0]
        told = [said for said in self.said if said.sentence == sentence and first <= said.verb <= first + 1]
        return any(self._same(said, speakers) and any(a.feature[:1] == "P" for a in doc.words[said.verb].verbs) for said in told)

    def _same(self, said: Said, speakers: frozenset[int]) -> bool:
        """Whether who speaks is one of some speakers, named again or told by his office: «الوزير المجري»."""
        drafts = self.doc.entities.drafts
        for m in said.speakers:
            mention = self.doc.mentions[m]
            if mention.entity in speakers:
                return True
            office = mention.how in ("title", "definite") and drafts[mention.entity].kind in ("person", "office") and self.doc.words[mention.first].article
            if office and any(drafts[e].kind in ("person", "office") and drafts[e].code == drafts[mention.entity].code for e in speakers):
                return True
        return False

    def _resumed(self, trigger: Trigger, sentence: int) -> bool:
        """«دانت وزارة الخارجية، اليوم، ... . ووصفت الوزارة ...»: the subject of the sentence before by its noun alone."""
        doc = self.doc
        first, last = doc.sentences[sentence]
        k = trigger.first + 1
        if trigger.type not in SPOKEN or trigger.pos != "v" or not self._perfect(trigger) or trigger.first > first + 1 or k >= last or not doc.words[k].article:
            return False
        if k + 1 < last and doc.words[k + 1].article and doc.words[k + 1].is_word and not doc.words[k + 1].conjunction:
            return False  # الوزارة الأوكرانية
        named = doc.forms[k].removeprefix("ال")
        before = doc.sentences[sentence - 1][0]
        return any(named in (doc.forms[j].removeprefix("ال"), doc.words[j].form.removeprefix("ال")) and self.mouth[j] < 0 for j in range(before + 1, min(first, before + _OPENING)))

    def _nobody_named(self, trigger: Trigger) -> bool:
        """«ودعا إلى»، «ودعا مكونات الشعب إلى»: no subject stands behind a verb in the masculine, or one that it does not agree with."""
        if trigger.analysis is None or trigger.analysis.feature[:4] != "P3MS":
            return False
        subject = trigger.slots.get("subject", ())
        return all(self.doc.forms[a].endswith("ات") and not self.doc.words[a].article for a, _ in subject)

    # what goes on -----------------------------------------------------------------------------------------------------
    def _open(self, sentence: int, told: list[Trigger], out: dict[int, Dated]) -> None:
        """Keep the occasion that a sentence tells with its day."""
        for trigger in told:
            dated = out.get(id(trigger))
            happened = (trigger.polarity, trigger.modality) == _REAL
            if dated is None or dated.inferred or not happened or not recent_day(self.doc, dated):
                continue
            sides = frozenset(self.doc.code(m) for m, _, _ in (*trigger.actors, *trigger.recipients))
            if trigger.type == "PROTEST":
                self.scene = _Scene("protest", dated, sentence, sides)
            elif trigger.type == "CONSULT" or (trigger.type in _SIGNED and len({self.doc.code(m) for m, _, _ in trigger.actors}) > 1):
                self.scene = _Scene("meeting", dated, sentence, sides)

    def _voice(
        self, sentence: int, told: list[Trigger], said: list[int], out: dict[int, Dated], voice: tuple[frozenset[int], Dated, int] | None
    ) -> tuple[frozenset[int], Dated, int] | None:
        """Who spoke in a sentence on a known day; whoever goes on speaking keeps it."""
        for index in said:
            dated = self.uttered(index)
            if dated is not None and recent_day(self.doc, dated) and self.said[index].speakers and not self._broadcast(dated):
                before = voice[0] if voice is not None and voice[2] == sentence - 1 and self._same(self.said[index], voice[0]) else frozenset()
                return frozenset(self.doc.mentions[m].entity for m in self.said[index].speakers) | before, dated, sentence
        first, scene = self.doc.sentences[sentence][0], self.scene
        for index in said if scene is not None and sentence - scene.sentence <= _LASTS else ():
            if scene is not None and self.said[index].speakers and self.uttered(index) is None and self._during(first, self.said[index].verb, scene.kind):
                dated = scene.dated._replace(rule="on the occasion told before", inferred=True)  # وخلال الوقفة، قال ...
                return frozenset(self.doc.mentions[m].entity for m in self.said[index].speakers), dated, sentence
        for trigger in told:
            dated = out.get(id(trigger))
            if dated is not None and trigger.type in SPOKEN and trigger.pos == "v" and self._real(trigger) and recent_day(self.doc, dated):
                return frozenset(self.doc.mentions[m].entity for m, _, _ in trigger.actors), dated, sentence
        if voice is not None and voice[2] == sentence - 1:
            spoke = [self.said[index] for index in said if self.said[index].speakers]
            if spoke and all(self._same(one, voice[0]) for one in spoke):
                return voice[0], voice[1], sentence
        return None

    def _broadcast(self, dated: Dated) -> bool:
        """«في مقابلة بثت ليل الخميس»: when it was sent out, which is no day of the sayings that follow."""
        return any(a.lemma.lemma in _SENT_OUT for k in range(max(0, dated.first - 2), dated.first) for a in self.doc.words[k].verbs)

    def _lead(self, told: list[Trigger], body: list[Trigger], out: dict[int, Dated]) -> None:
        """«محتجون يعتصمون ... ويطالبون»: what a lead in the present tells of one side is of one day, that of the protest told next."""
        present = [t for t in told if t.pos == "v" and self._real(t) and not self._perfect(t)]
        for trigger in present:
            days = {out[id(t)] for t in body if t.type == "PROTEST" and id(t) in out and not out[id(t)].inferred}
            if id(trigger) not in out and trigger.type == "PROTEST" and len(days) == 1 and recent_day(self.doc, day := days.pop()):
                out[id(trigger)] = day._replace(rule="the protest told next", inferred=True)
        for trigger in present:
            if id(trigger) in out:
                continue
            actors = {self.doc.code(m) for m, _, _ in trigger.actors}
            for other in present:
                dated = out.get(id(other))
                if dated is not None and recent_day(self.doc, dated) and actors & {self.doc.code(m) for m, _, _ in other.actors}:
                    out[id(trigger)] = dated._replace(rule="told in one breath", inferred=True)
                    break

    def _day_of(
        self, sentence: int, acts: dict[int, list[Trigger]], spoken: dict[int, list[int]], out: dict[int, Dated]
    ) -> Dated | None:
        """The day of what a sentence tells in the reporter's words, or of what is said in it."""
        for trigger in acts.get(sentence, []):
            dated = out.get(id(trigger))
            if dated is not None and self._real(trigger) and recent_day(self.doc, dated):
                return dated
        for index in spoken.get(sentence, []):
            dated = self.uttered(index)
            if dated is not None and recent_day(self.doc, dated):
                return dated
        return None

    # sentences --------------------------------------------------------------------------------------------------------
    def _looks_back(self, sentence: int) -> bool:
        """«يذكر أن»، «وكانت الحكومة قد»، «وفي وقت سابق»: told of another day."""
        first, last = self.doc.sentences[sentence]
        forms = self.doc.forms[first : min(last, first + 4)]
        if any("looks_back" in self.function.get(form, ()) for form in forms[:2]):
            return True
        return "وقت" in forms and "سابق" in self.doc.forms[first : min(last, first + 5)]

    def _later(self, sentence: int) -> bool:
        """«وفي وقت لاحق، دانت ...»: what came later than the news of the day of the report is of that day."""
        first, last = self.doc.sentences[sentence]
        return "وقت" in self.doc.forms[first : min(last, first + 4)] and "لاحق" in self.doc.forms[first : min(last, first + 5)]

    def _as_before(self, told: list[Trigger], before: Dated | None, out: dict[int, Dated]) -> None:
        today = before is not None and self.doc.published is not None and before.date.value == self.doc.published.isoformat()
        for trigger in told if today else ():
            if before is not None and id(trigger) not in out and trigger.pos == "v" and self._real(trigger) and self._perfect(trigger):
                out[id(trigger)] = before._replace(rule="later on the day told before", inferred=True)

    def _timed(self, sentence: int) -> bool:
        """Whether the reporter gives a sentence a time of its own."""
        first, last = self.doc.sentences[sentence]
        doc = self.doc
        return any(doc.timex_at[k] >= 0 and self.mouth[k] < 0 and doc.timexes[doc.timex_at[k]].value is not None for k in range(first, last))
