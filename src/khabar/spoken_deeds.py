"""Deeds and acts of words told by who did them: «أعلن الجيش اليوم أنه قصف الموقع»، «قالت أمس إنها تدين»: of the day of the telling."""

from __future__ import annotations

from collections.abc import Callable

from khabar.attribution.said import Said
from khabar.events.dated import Dated
from khabar.events.retold import SPOKEN
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.model import ClaimDate
from khabar.time_owners import gone

_SAID_OF = 4
"""Days before the report within which a deed is told as news of the day on which it was announced."""
_OPENS = 4
"""Words from the start of a sentence within which its verb opens it."""
_WAS = frozenset(("كان", "كانت", "كانوا", "كنا", "كنت"))
"""Verbs that put one behind them in the past."""
_CONCLUDED = frozenset(("وقع", "وافق", "صادق", "أقر", "اعتمد", "اتفق", "تبنى", "توصل"))
"""Verbs of what is made and announced at once: whoever announces it tells of its day."""
_ANNOUNCE = frozenset(("أعلن", "أفاد", "كشف", "ذكر", "أكد"))
_HAPPENED = frozenset(("وقع", "حدث", "اندلع", "نشب", "حصل"))
"""Verbs that say of a deed only that it came about."""
_NAMED = 4
"""Words from where what is announced begins to the noun that names it, and from that to the verb that it came about."""
_NEWS = 1
"""Days before the report on which what came about is announced on its day."""
_DEEDS = frozenset(("ASSAULT", "COERCE", "RETREAT", "MOBILIZE", "SANCTION", "AID", "PROTEST", "REJECT"))


class SpokenDeeds:
    """Dates what is told by the day on which it is told."""

    def __init__(self, doc: Document, mouth: list[int], said: list[Said], uttered: Callable[[int], Dated | None]) -> None:
        self.doc = doc
        self.mouth = mouth
        self.said = said
        self.uttered = uttered

    def of(self, trigger: Trigger) -> Dated | None:
        """An act done by saying it is of the day of the saying; so is the deed that who did or suffered it then tells of."""
        doc = self.doc
        mouth = self.mouth[trigger.first]
        if mouth < 0 or (trigger.polarity, trigger.modality) != ("affirmed", "actual"):
            return None
        verb = trigger
        if trigger.pos in ("m", "n") and trigger.governor is not None and trigger.governor.lemma.light:
            verb = trigger.governor  # أعلن أن قواته شنت غارات
        past = verb.pos == "v" and verb.analysis is not None and verb.analysis.feature[:1] == "P"
        spoken = trigger.type in SPOKEN
        concluded = (past and self._concluded(trigger, verb, mouth)) or self._announced(trigger, mouth)
        past = past or concluded
        if not concluded and (spoken == past or (spoken and not self._performs(trigger, verb))):
            return None
        speakers = {doc.code(m) for m in self.said[mouth].speakers}
        sides = (*trigger.actors, *(trigger.recipients if past and trigger.type != "MOBILIZE" else ()))
        if not concluded and not speakers & {doc.code(m) for m, _, _ in sides}:
            return None
        dated = self.uttered(mouth)
        if dated is None or (past and (dated.inferred or len(dated.date.value) != 10 or gone(self.doc, dated.date.value, _SAID_OF) or self._timed(mouth, trigger, dated))):
            return None
        return dated._replace(
            date=ClaimDate(value=dated.date.value, basis="speech-time"),
            rule="announced that day by who did it" if past else "done by saying it",
            inferred=True,
        )

    def _concluded(self, trigger: Trigger, verb: Trigger, mouth: int) -> bool:
        """«أعلن اليوم أن المشاركين وافقوا على الخطة»: what was made is announced, and no other verb stands between."""
        said, doc = self.said[mouth], self.doc
        if verb is not trigger or trigger.lemma.lemma not in _CONCLUDED or said.verb < 0 or said.direct:
            return False
        announced = any(v.lemma.lemma in _ANNOUNCE for v in doc.words[said.verb].verbs)
        return announced and not any(k in doc.verb_tokens for k in range(said.first, trigger.first))

    def _announced(self, trigger: Trigger, mouth: int) -> bool:
        """«أعلن، أمس، عن "مقتل مواطن"», «أعلن، اليوم، أن انفجاراً وقع»: a deed named in the words quoted, or of which it is only said that it came about."""
        said, doc = self.said[mouth], self.doc
        if trigger.pos not in ("m", "n") or trigger.type not in _DEEDS or said.verb < 0 or said.first < 0 or (trigger.analysis is not None and trigger.analysis.article):
            return False
        if not any(v.lemma.lemma in _ANNOUNCE and v.feature[:1] == "P" for v in doc.words[said.verb].verbs) or not 0 <= trigger.first - said.first < _NAMED:
            return False
        if any((k in doc.verb_tokens and not any(a.pos == "m" for a in doc.words[k].nouns)) or doc.surface[k] in "،:؛" for k in range(said.first, trigger.first)):
            return False
        if said.direct and doc.words[said.first].function != "complementizer" and doc.words[said.first - 1].function != "complementizer" and not any(doc.words[k].function == "complementizer" for k in range(max(said.verb, said.first - _NAMED), said.first)):
            opening = doc.words[said.first]
            return any(a.pos == "m" for a in opening.nouns) and not opening.article and not self._told_as_clause(said)
        dated = self.uttered(mouth)
        verb = next((k for k in range(trigger.last, min(said.last, trigger.last + _NAMED)) if k in doc.verb_tokens), -1)
        came = verb >= 0 and any(a.lemma.lemma in _HAPPENED and a.feature[:1] == "P" for a in doc.words[verb].verbs) and doc.words[verb - 1].function != "relative"
        return came and dated is not None and not gone(doc, dated.date.value, _NEWS)

    def _told_as_clause(self, said: Said) -> bool:
        """«أكدت: "تدمير المدينة جريمة"»: behind a colon stands a sentence and no name of a deed."""
        return any(self.doc.surface[k] == ":" for k in range(said.verb, said.first))

    def _performs(self, trigger: Trigger, verb: Trigger) -> bool:
        """Whether words say the act now: not «كان يطالب», nor «موقفها الداعي إلى», nor a noun without a verb."""
        if trigger.pos in ("m", "n") and verb is trigger:
            return False
        if verb.analysis is not None and verb.analysis.article:
            return False
        first = self.doc.sentences[trigger.sentence][0]
        return not any(self.doc.words[k].base in _WAS for k in range(max(first, verb.first - _OPENS), verb.first))

    def _timed(self, mouth: int, trigger: Trigger, dated: Dated) -> bool:
        """Whether what is said has another time of its own, or tells a deed as what came before another."""
        said, doc = self.said[mouth], self.doc
        last = doc.words[trigger.first - 1].base if trigger.first else ""
        if last in ("بعد", "عقب", "اثر"):
            return True
        own = {doc.timexes[doc.timex_at[k]].value for k in range(said.first, min(said.last, len(doc))) if doc.timex_at[k] >= 0}
        return any(value is not None and value[:10] <= dated.date.value and value != dated.date.value for value in own)  # not: حتى عام 2026
