"""Acts of words of one who goes on to speak: in a participle, behind what was said, in the sentence after."""

from __future__ import annotations

from collections.abc import Callable

from khabar.attribution.said import Said
from khabar.events.dated import Dated
from khabar.events.retold import SPOKEN
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.utterances import Utterances

_OFTEN = frozenset(("مرارا", "تكرارا", "مرات", "دائما"))
_NEAR = 9
"""Words behind a verb among which it is said that it was said often."""


def added(doc: Document, mouth: list[int], utterances: Utterances, trigger: Trigger) -> Dated | None:
    """«نفى الوزير، أمس، ما ورد في ...، متهماً المعارضة»: what the speaker adds in a participle is of the day of his saying."""
    first = doc.sentences[trigger.sentence][0]
    bare = trigger.analysis is not None and not trigger.analysis.article and not doc.words[trigger.first].base.endswith("ات")
    if trigger.pos not in ("a", "p") or trigger.type not in SPOKEN or mouth[trigger.first] >= 0 or not bare:
        return None
    if (trigger.polarity, trigger.modality) != ("affirmed", "actual") or not (doc.surface[trigger.first - 1] in "،," or doc.words[trigger.first].conjunction):
        return None
    return utterances.of_main(first, trigger.first)


def went_on(doc: Document, said: list[Said], mouth: list[int], uttered: Callable[[int], Dated | None], trigger: Trigger) -> Dated | None:
    """«قال الوزير أمس إن ...، ودعا إلى ...»: who goes on to speak behind what was said does so on the day of his saying."""
    past = trigger.analysis is not None and trigger.analysis.feature[:2] == "P3"
    if trigger.pos != "v" or trigger.type not in SPOKEN or not past or (trigger.polarity, trigger.modality) != ("affirmed", "actual"):
        return None
    inner = mouth[trigger.first]
    often = not _OFTEN.isdisjoint(doc.forms[trigger.last : trigger.last + _NEAR])
    for index, told in enumerate(said):
        if told.verb == trigger.first and told.sentence == trigger.sentence and inner < 0:
            return _day(uttered(index), "the speaker goes on") if not often else None  # حث الوزير، أمس، ... . وطالب الوزير بـ"الجلوس"
    if not doc.words[trigger.first].conjunction:
        return None
    actors = {doc.code(m) for m, _, _ in trigger.actors}
    if inner >= 0 and (said[inner].direct or doc.surface[trigger.first - 1] not in "،,"):
        return None
    for index in (inner,) if inner >= 0 else range(len(said) - 1, -1, -1):
        told = said[index]
        if told.sentence == trigger.sentence and told.first < trigger.first and told.speakers and told.verb >= 0:
            now = told.verb in doc.verb_tokens and not any(a.feature[:1] == "P" for a in doc.words[told.verb].verbs)
            other = actors.isdisjoint({doc.code(m) for m in told.speakers}) if actors else any(mouth[a] == inner for a, _ in trigger.slots.get("subject", ()))
            return None if now or other else _day(uttered(index), "said in one breath")
    return None


def _day(dated: Dated | None, rule: str) -> Dated | None:
    return dated._replace(rule=rule, inferred=True) if dated is not None and len(dated.date.value) == 10 else None
