"""Who acts at the start of a sentence that names nobody: «ودعا المواطنين إلى ...» after a sentence about the president."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_CARRIED = frozenset(
    ("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "AGREE", "CONSULT", "CONCEDE", "AID", "COOPERATE", "DENY")
)  # fmt: skip
"""Types of acts that the one spoken of goes on to do; who attacks or arrests is named anew."""
_TO_SOMEBODY = frozenset(("REQUEST", "ACCUSE", "THREATEN"))
_TO_FRIENDS = frozenset(("شكر", "هنأ", "عزى"))
"""Verbs of kind words to somebody, who stands right behind them."""
_LED = 3
"""Words before the verb: «كما»، «من جهة أخرى»."""
_RULE = "the subject of the sentence before goes on"
_WHOSE = ": side of what is requested"
_BOTH = "the two of the sentence before go on"


def _only(trigger: Trigger, names: tuple[str, ...]) -> bool:
    """Whether all actors come from one of these complements."""
    return all(rule.rsplit(":", 1)[-1].split("+")[0] in names for _, rule, _ in trigger.actors)


class Carried:
    """Knows who the sentence before is about."""

    def __init__(self, doc: Document, before: dict[int, int]) -> None:
        self.doc = doc
        self.before = before
        """By sentence, the mention of the one who spoke or was subject last before it."""
        self.two: tuple[int, list[int]] = (-9, [])
        """The sentence of the last act that two sides did together, and these two."""

    def complete(self, trigger: Trigger) -> None:
        """Give an act at the start of a sentence without a subject whom the sentence before is about."""
        if self._asked_of(trigger):
            trigger.actors, trigger.recipients = [(self.before[trigger.sentence], _RULE, True)], trigger.actors
        self._complete(trigger)
        self._host(trigger)
        sides = {self.doc.code(m): m for m, _, _ in trigger.actors if self.doc.code(m) != UNKNOWN}
        if len(sides) == 2 and trigger.sense is not None and trigger.polarity == "affirmed":
            self.two = trigger.sentence, list(sides.values())

    def _asked_of(self, trigger: Trigger) -> bool:
        """«كما دعت إيران إلى الإفراج عن الناقلة», behind a body or woman who spoke: she goes on, and the one land behind the verb is whom she asks."""
        analysis = trigger.analysis
        if (trigger.type not in _TO_SOMEBODY and trigger.lemma.lemma not in _TO_FRIENDS) or trigger.pos != "v" or analysis is None or analysis.feature[:4] != "P3FS" or trigger.recipients or len(trigger.actors) != 1:
            return False
        m, rule, inferred = trigger.actors[0]
        land, before = self.doc.mentions[m], self.before.get(trigger.sentence, -1)
        drafts = self.doc.entities.drafts
        if inferred or not rule.endswith(":subject") or drafts[land.entity].kind != "state" or land.how not in ("name", "metonym") or land.first != trigger.last:
            return False
        if before < 0 or not self._leads(trigger) or (trigger.lemma.lemma not in _TO_FRIENDS and trigger.slots.keys().isdisjoint(("ب", "الي", "علي", "من"))):
            return False
        teller = self.doc.mentions[before]
        return teller.gender == "F" and drafts[teller.entity].kind in ("office", "person", "organisation", "group") and self.doc.code(before) not in (self.doc.code(m), UNKNOWN)

    def _complete(self, trigger: Trigger) -> None:
        if trigger.sense is None or trigger.sense.subject != "actor" or not (trigger.type in _CARRIED or self._then(trigger)):
            return
        partners = trigger.actors if trigger.sense.reciprocal and _only(trigger, ("مع", "ب", "بين", "object")) else []
        if trigger.actors and not partners and not _only(trigger, ("possessive",)):
            return
        if self._dual(trigger) and not trigger.actors:
            trigger.actors = [(m, _BOTH, True) for m in self.two[1]]
            return
        verb = self._verb(trigger)
        m = self.before.get(trigger.sentence, -1)
        if verb is None or m < 0 or not self._leads(verb) or not self._fits(verb, m):
            return
        if self.doc.code(m) in {self.doc.code(r) for r, rule, _ in trigger.recipients if not rule.endswith(_WHOSE)} - {UNKNOWN}:
            return  # but: ودعا إلى سحب الجيش من المدن, his own
        if partners and self.doc.code(m) in {self.doc.code(p) for p, _, _ in partners}:
            return
        if trigger.actors and not partners and not self._own(trigger):
            return
        trigger.actors = [(m, _RULE, True), *partners]

    def _host(self, trigger: Trigger) -> None:
        """«واستقبل وزير الخارجية الأميركي»: whoever the sentence before is about receives him."""
        sense = trigger.sense
        if sense is None or trigger.type != "CONSULT" or sense.subject != "recipient" or trigger.pos != "v" or trigger.recipients or not trigger.actors or not _only(trigger, ("object",)):
            return
        m = self.before.get(trigger.sentence, -1)
        verb = self._verb(trigger)
        if m >= 0 and verb is not None and self._leads(verb) and self._fits(verb, m) and self.doc.code(m) not in {self.doc.code(a) for a, _, _ in trigger.actors}:
            trigger.recipients = [(m, _RULE, True)]

    def _then(self, trigger: Trigger) -> bool:
        """Whether «ثم» opens the sentence, which goes on with whoever acted: «ثم أغلقت مجالها الجوي»."""
        first = self.doc.sentences[trigger.sentence][0]
        return trigger.pos == "v" and trigger.first == first + 1 and self.doc.forms[first] == "ثم"

    def _dual(self, trigger: Trigger) -> bool:
        """Whether «they two did» opens a sentence right behind one of two sides: «كذلك تبادلا وجهات النظر»."""
        analysis = trigger.analysis
        if trigger.pos != "v" or analysis is None or analysis.feature[1:2] != "3" or analysis.feature[3:4] != "D" or analysis.feature.endswith("p"):
            return False
        return 0 <= trigger.sentence - self.two[0] <= 1 and not trigger.slots.get("subject") and self._leads(trigger)

    def _own(self, trigger: Trigger) -> bool:
        """Whether the possessive on an act is the subject of its verb: أعرب عن رفضه."""
        enclitic = trigger.analysis.enclitic if trigger.analysis is not None else ""
        feature = trigger.governor.analysis.feature if trigger.governor is not None and trigger.governor.analysis is not None else ""
        return {"ه": "M", "ها": "F"}.get(enclitic) == feature[2:3] and trigger.how in ("prep:عن", "subject")

    def _verb(self, trigger: Trigger) -> Trigger | None:
        """The finite verb that the act is or that carries it out."""
        verb: Trigger | None = trigger
        if trigger.pos in ("m", "n"):
            verb = trigger.governor
            if verb is None or verb.type is not None or (trigger.how == "subject" and not self._own(trigger)) or not (verb.lemma.light or verb.lemma.cue):
                return None
            if trigger.analysis is not None and trigger.analysis.article:
                return None
        if verb is None or verb.pos != "v" or verb.analysis is None:
            return None
        feature = verb.analysis.feature
        active = feature[1:2] == "3" and feature[3:4] in ("", "S", "P") and not feature.endswith("p")
        named = [first for first, _ in verb.slots.get("subject", ()) if not (first == trigger.first and trigger.how == "subject")]
        return verb if active and not named else None  # جدد دعمه: no subject, what he renews

    def _leads(self, verb: Trigger) -> bool:
        """Whether nothing that could be its subject stands before the verb in its sentence."""
        first = self.doc.sentences[verb.sentence][0]
        words = [k for k in range(first, verb.first) if self.doc.words[k].is_word]
        return len(words) <= _LED and all(
            self.doc.mention_at[k] < 0 and (self.doc.words[k].function not in ("relative", "complementizer") or self.doc.words[k - 1].base == "سبق") for k in words
        )

    def _fits(self, verb: Trigger, m: int) -> bool:
        mention = self.doc.mentions[m]
        draft = self.doc.entities.drafts[mention.entity]
        assert verb.analysis is not None
        gender = mention.gender or draft.gender
        if verb.analysis.feature[3:4] == "P":
            return (mention.plural or gender == "P") and draft.kind not in ("medium", "place") and draft.code != UNKNOWN  # ودانوا التصريحات: the ministers
        return draft.kind not in ("medium", "place", "people") and gender in ("", verb.analysis.feature[2:3])
