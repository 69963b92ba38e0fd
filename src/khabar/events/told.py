"""Sides of an act that the report tells again elsewhere with more of its sides: «الهجوم» after «هجوم شنته تركيا على ...»."""

from __future__ import annotations

from khabar.events.burnt import burnt
from khabar.events.markers import REAL
from khabar.events.places import ground_of
from khabar.events.retaliation import answer, answered
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_TELLABLE = frozenset(
    ("ASSAULT", "CONSULT", "PROTEST", "SANCTION", "COERCE", "RETREAT", "AID", "COOPERATE", "MOBILIZE", "AGREE", "CONCEDE")
)  # fmt: skip
"""Types of acts that go on or are told twice; what is said is said anew each time."""
_VOICED = frozenset(("REQUEST", "SUPPORT"))
"""Types of what is said; a noun takes the same saying up: «الطلب»."""
_DOMESTIC = frozenset(("PROTEST", "COERCE", "SANCTION"))
"""Types of acts between a state and its own people, who share its code."""
_MEASURES = (None, "discontinue")
"""Modes of sanctions by decree, no verdict and no expulsion."""
_BEFORE = 8
_AFTER = 5
"""Sentences within which an act is taken up again."""
_RESUMED = 3
"""Sentences within which a bare «الهجوم» means the attack told last."""
_AROUND = 20
"""Attacks before and after among which one side is struck only."""
_WARS = frozenset(("حرب", "قتال", "صراع", "نزاع"))
"""Nouns of a whole war, which is told without its sides as a rule."""
TOLD = "same act told elsewhere"
_ARMED = frozenset(("force", "office"))
"""Kinds of bodies that somebody or something else that is hit does not belong to."""


class Told:
    """The acts of a part by type, to find the other telling of one."""

    def __init__(self, doc: Document, triggers: list[Trigger]) -> None:
        self.doc = doc
        self._by_type: dict[str, list[Trigger]] = {}
        self._at: dict[int, int] = {}
        for trigger in triggers:
            if answer(trigger):
                continue  # الرد على الاغتيال: another act than the one it answers
            if trigger.type in _TELLABLE or trigger.type in _VOICED:
                known = self._by_type.setdefault(_kind(trigger), [])
                self._at[id(trigger)] = len(known)
                known.append(trigger)

    def complete(self, trigger: Trigger) -> None:
        """Give a bare or half-told act the sides of its fuller telling."""
        if id(trigger) not in self._at or trigger.sense is None:
            return
        if trigger.type == "SANCTION" and trigger.pos in ("n", "m"):
            self._one_imposer(trigger)
        if trigger.type == "AID" and trigger.pos in ("n", "m"):
            self._one_donor(trigger)
        reciprocal = trigger.sense.reciprocal
        people = bool(trigger.recipients) and self._people(trigger)
        actors, recipients = self._codes(trigger.actors), set[str]() if people else self._codes(trigger.recipients)
        if actors and (recipients or (reciprocal and len(actors) > 1)):
            return
        if trigger.type in _VOICED and trigger.pos not in ("m", "n"):
            return
        brought = self._brought_by(trigger) if trigger.type == "ASSAULT" else None
        if brought is not None:
            other: Trigger | None = brought
        elif actors or recipients:
            other = self._fuller(trigger) or self._beside(trigger) or self._taken_up(trigger, recipients)
        else:
            other = self._resumed(trigger) if self._definite(trigger) else None
        if other is None or self._elsewhere(trigger, other) or (other.sentence == trigger.sentence and answered(trigger)):
            self._one_victim(trigger)
            return
        if _kind(trigger) == "membership" and (trigger.polarity, trigger.modality) != REAL and (other.polarity, other.modality) == REAL:
            return  # عندما انضمت اليونان ... طلب الانضمام: who is to join is not who has joined
        if not trigger.actors:
            if trigger.type != "AID" and not _disclaimed(trigger, other) and not (self._contradicted(trigger, other) or self._unsolved(trigger)):
                trigger.actors = self._taken(other.actors, recipients if trigger.type not in _DOMESTIC else set())
                actors = self._codes(trigger.actors)
        elif reciprocal and all(inferred for _, _, inferred in trigger.actors):
            trigger.actors += self._taken(other.actors, actors)
        if (not trigger.recipients or (people and self._codes(other.recipients) - {UNKNOWN} - actors)) and not reciprocal:
            trigger.recipients = self._taken(other.recipients, actors if trigger.type not in _DOMESTIC else set())

    def _taken_up(self, trigger: Trigger, recipients: set[str]) -> Trigger | None:
        """The attack told last, where «الهجوم» has no side of its own but those who came to harm by it: «هاجموا القاعدة. وأسفر الهجوم عن مقتل جنديين»."""
        if trigger.type != "ASSAULT" or trigger.actors or not self._definite(trigger) or not all(rule.startswith("those it harmed") for _, rule, _ in trigger.recipients):
            return None
        other = self._resumed(trigger)
        struck = self._codes(other.recipients) - {UNKNOWN} if other is not None else set[str]()
        return other if not struck or not recipients - {UNKNOWN} or struck & recipients else None

    def _people(self, trigger: Trigger) -> bool:
        """Whether an attack that is told again names none that it hit but people of no land: «أسفر الهجوم عن مقتل خمسة أشخاص»."""
        drafts, mentions = self.doc.entities.drafts, self.doc.mentions
        return trigger.type == "ASSAULT" and (self._definite(trigger) or self._brought_by(trigger) is not None) and all(
            (d := drafts[mentions[m].entity]).code == UNKNOWN and d.kind == "people" for m, _, _ in trigger.recipients
        )

    def _brought_by(self, trigger: Trigger) -> Trigger | None:
        """The attack whose outcome a harm is: «أسفر الهجوم عن مقتل خمسة أشخاص»."""
        strike = trigger.governor
        if trigger.pos != "m" or trigger.actors or strike is None or strike.type != "ASSAULT" or trigger.how not in ("prep:عن", "prep:الي", "prep:في"):
            return None
        brings = strike.how == "subject" and strike.governor is not None and strike.pos in ("m", "n") and bool({"causing", "light"} & set(strike.governor.lemma.kinds) or strike.governor.lemma.light)
        return strike if brings and self._codes(strike.actors) - {UNKNOWN} else None

    def _elsewhere(self, trigger: Trigger, other: Trigger) -> bool:
        """Whether an act that names no side happens in a land that the other telling has nothing to do with: «المعارك في السودان»."""
        land = ground_of(self.doc, trigger).country
        if not land or trigger.actors or trigger.recipients:
            return False
        theirs = self._codes(other.actors) | self._codes(other.recipients) | {ground_of(self.doc, other).country}
        return land not in theirs

    def _taken(self, sides: list[tuple[int, str, bool]], without: set[str]) -> list[tuple[int, str, bool]]:
        return [(m, TOLD, True) for m, _, _ in sides if self.doc.code(m) not in without - {UNKNOWN}]

    def _contradicted(self, trigger: Trigger, other: Trigger) -> bool:
        """Whether the word above is done by others: «مستعدة لتخفيف العقوبات» is about sanctions of one's own."""
        if trigger.polarity == "affirmed" and other.polarity == "negated" and other.governor is not None and other.governor.meant == "DENY":
            return True  # نفت إيران مشاركتها في الهجوم
        if trigger.type in ("ASSAULT", "COERCE") and (trigger.polarity, trigger.modality) == REAL and (other.polarity == "negated" or other.modality in ("planned", "demanded", "possible")):
            return True  # ستشارك في قصف المدينة: who is to attack has not done so
        governor = trigger.governor
        while governor is not None and governor.type is None:
            governor = governor.governor
        if governor is None or not governor.actors or trigger.how == "subject":
            return False
        return governor.type in ("CONCEDE", "RETREAT", "AID") and not (
            self._codes(governor.actors) & self._codes(other.actors)
        )

    def _unsolved(self, trigger: Trigger) -> bool:
        """Whether the sentence asks who did it, so that no other attack of the report tells."""
        if trigger.type != "ASSAULT":
            return False
        if trigger.modality in ("planned", "demanded", "possible"):
            return True  # who has attacked need not be who will
        function = self.doc.lexicon.function
        first, last = self.doc.sentences[trigger.sentence]
        return any("unsolved" in function.get(self.doc.words[k].base, ()) for k in range(first, last))

    def _resumed(self, trigger: Trigger) -> Trigger | None:
        """The act that a bare definite noun takes up: told before by the same word; an attack is the one told last, if one side attacks."""
        known, at = self._by_type[_kind(trigger)], self._at[id(trigger)]
        if trigger.type == "ASSAULT":
            return self._one_attack(trigger)
        for k in range(at - 1, -1, -1):
            other = known[k]
            if trigger.sentence - other.sentence > _BEFORE:
                break
            if other.lemma.id == trigger.lemma.id and self._codes(other.actors) - {UNKNOWN}:
                return other
        return None

    def _one_attack(self, trigger: Trigger) -> Trigger | None:
        """The attack told last or, where none is, the same word told after; only where all attacks have one and the same actor."""
        known, at = self._by_type["ASSAULT"], self._at[id(trigger)]
        last = known[at - 1] if at else None
        if last is not None and trigger.sentence - last.sentence > _RESUMED:
            return None
        if last is None:
            last = next((o for o in known[at + 1 : at + 20] if o.lemma.id == trigger.lemma.id and o.actors), None)
        who = self._codes(last.actors) - {UNKNOWN} if last is not None else None
        if not who:
            return None
        near = (o for o in known[max(0, at - 20) : at + 20] if o is not trigger and o.actors)
        return last if all(self._codes(o.actors) == who for o in near) else None

    def _beside(self, trigger: Trigger) -> Trigger | None:
        """The attack in the same sentence that a death with named victims is laid to: one side attacks in it and no other is struck."""
        victims = self._codes(trigger.recipients) - {UNKNOWN}
        if trigger.type != "ASSAULT" or trigger.actors or not victims or trigger.pos != "m":
            return None
        known, at = self._by_type["ASSAULT"], self._at[id(trigger)]
        beside = [o for o in known[max(0, at - 5) : at + 6] if o.sentence == trigger.sentence and o.actors]
        if not beside or any(o.recipients and not self._codes(o.recipients) & victims for o in beside):
            return None
        who = self._codes(beside[0].actors)
        return beside[0] if UNKNOWN not in who and all(self._codes(o.actors) == who for o in beside) else None

    def _one_imposer(self, trigger: Trigger) -> None:
        """Give sanctions without an author the one side that imposes all others told around."""
        if trigger.actors or trigger.sense is None or trigger.sense.subject != "actor" or trigger.sense.mode not in _MEASURES:
            return
        known, at = self._by_type["SANCTION"], self._at[id(trigger)]
        near = [
            o for o in known[max(0, at - _AROUND) : at + _AROUND]
            if o.actors and o.sense is not None and o.sense.mode in _MEASURES
        ]  # fmt: skip
        who = self._codes(near[0].actors) - {UNKNOWN} if len(near) > 1 else set()
        if len(who) != 1 or who & self._codes(trigger.recipients):
            return
        if all(self._codes(o.actors) == who for o in near):
            nearest = min(near, key=lambda o: abs(o.first - trigger.first))
            trigger.actors = [(m, "the one side that imposes sanctions", True) for m, _, _ in nearest.actors]

    def _one_donor(self, trigger: Trigger) -> None:
        """Give aid without a giver the one side that gives all other aid told around, to the same side."""
        to = self._codes(trigger.recipients) - {UNKNOWN}
        if trigger.actors or not to or trigger.modality != "actual" or trigger.sense is None or trigger.sense.subject != "actor":
            return
        known, at = self._by_type["AID"], self._at[id(trigger)]
        near = [o for o in known[max(0, at - _AROUND) : at + _AROUND] if o.actors]
        who = self._codes(near[0].actors) - {UNKNOWN} if near else set()
        if len(who) != 1 or who & to or not all(self._codes(o.actors) == who for o in near):
            return
        same = [o for o in near if self._codes(o.recipients) & to]
        if same:
            nearest = min(same, key=lambda o: abs(o.first - trigger.first))
            trigger.actors = [(m, "the one side that gives aid", True) for m, _, _ in nearest.actors]

    def _one_victim(self, trigger: Trigger) -> None:
        """Give an attack the one side that all attacks around strike, where several name it and it does not attack itself."""
        if trigger.type != "ASSAULT" or trigger.recipients or trigger.pos not in ("m", "v"):
            return
        assert trigger.sense is not None
        if trigger.sense.reciprocal or trigger.lemma.lemma in _WARS or (trigger.sense.mode == "unconventional" and trigger.modality != "actual") or burnt(self.doc, trigger):
            return  # سيحدد ترتيب استخدام السلاح النووي: none of the attacks around
        known, at = self._by_type["ASSAULT"], self._at[id(trigger)]
        struck = [o for o in known[max(0, at - _AROUND) : at + _AROUND] if self._codes(o.recipients) - {UNKNOWN}]
        codes = self._codes(struck[0].recipients) - {UNKNOWN} if len(struck) > 1 else set()
        if len(codes) != 1 or (codes | {UNKNOWN}) & self._codes(trigger.actors):
            return
        if ground_of(self.doc, trigger).country not in codes | {""}:
            return  # it happens in another land
        if all(self._codes(o.recipients) - {UNKNOWN} == codes for o in struck):
            nearest = min(struck, key=lambda o: abs(o.first - trigger.first))
            drafts, mentions = self.doc.entities.drafts, self.doc.mentions
            if any(drafts[mentions[m].entity].kind == "group" for m, _, _ in nearest.recipients) and self._speaks(trigger, codes):
                return  # ذكر الحزب أن المسيرات أصابت الموقع: his own strikes
            if self._hits(trigger) and any(drafts[mentions[m].entity].kind in _ARMED for m, _, _ in nearest.recipients):
                return  # مقتل الشاب، أحرقت سيارات: none of the policemen hurt elsewhere
            trigger.recipients = [
                (m, "the one side that is struck", True) for m, _, _ in nearest.recipients if self.doc.code(m) in codes
            ]

    def _speaks(self, trigger: Trigger, codes: set[str]) -> bool:
        """Whether the sentence or the one before it names those struck elsewhere, who may tell there of what they do."""
        first, last = self.doc.sentences[max(0, trigger.sentence - 1)][0], self.doc.sentences[trigger.sentence][1]
        return any(m >= 0 and self.doc.code(m) in codes for m in self.doc.mention_at[first:last])

    def _hits(self, trigger: Trigger) -> bool:
        """Whether the words say whom or what an attack hits, though it is no side: «مقتل الشاب»، «إضرام النيران في حاويات»، «إحراق لمساكنهم»."""
        words = self.doc.words
        heads = [r[0] for name in ("genitive", "object", "subject", "علي", "ل") for r in trigger.slots.get(name, ())[:1]]
        return any(self.doc.mention_at[k] >= 0 or (not words[k].form.endswith("يا") and words[k].is_word and not words[k].is_number and not words[k].function) for k in heads)

    def _fuller(self, trigger: Trigger) -> Trigger | None:
        """The nearest telling that shares a side and knows more, of the same word before one of the same kind."""
        known, at = self._by_type[_kind(trigger)], self._at[id(trigger)]
        best: tuple[tuple[bool, int], Trigger] | None = None
        fitting = []
        for step in (-1, 1):
            k = at + step
            while 0 <= k < len(known):
                other = known[k]
                away = abs(other.sentence - trigger.sentence)
                if away > (_BEFORE if step < 0 else _AFTER):
                    break
                if self._fits(trigger, other):
                    fitting.append(other)
                    rank = (other.lemma.id != trigger.lemma.id, away + 3 * (step > 0))
                    if best is None or rank < best[0]:
                        best = rank, other
                k += step
        if best is None or (trigger.type == "ASSAULT" and not self._agree(trigger, fitting)):
            return None
        return best[1]

    def _agree(self, trigger: Trigger, fitting: list[Trigger]) -> bool:
        """Whether all fitting tellings name the same side and the victims nowhere attack it: no attacker is guessed."""
        missing = [self._codes(o.recipients if trigger.actors else o.actors) for o in fitting]
        if not all(codes == missing[0] for codes in missing):
            return False
        at, victims = self._at[id(trigger)], self._codes(trigger.recipients)
        around = self._by_type["ASSAULT"][max(0, at - _AROUND) : at + _AROUND]
        return bool(trigger.actors) or not any(
            self._codes(o.actors) & victims and self._codes(o.recipients) & missing[0] for o in around
        )

    def _fits(self, trigger: Trigger, other: Trigger) -> bool:
        """Whether another telling names a side that this one lacks and contradicts none that it has."""
        if other.lemma.id != trigger.lemma.id:
            assert trigger.sense is not None and other.sense is not None
            if trigger.type in _VOICED or (trigger.type == "ASSAULT" and not self._definite(trigger)):
                return False
            if other.sense.mode != trigger.sense.mode:
                return False
        actors, recipients = self._codes(trigger.actors) - {UNKNOWN}, self._codes(trigger.recipients) - {UNKNOWN}
        theirs = self._codes(other.actors) - {UNKNOWN}, self._codes(other.recipients) - {UNKNOWN}
        more = (not trigger.actors and theirs[0]) or (not trigger.recipients and theirs[1]) or theirs[0] > actors
        return bool(more) and not (
            (trigger.actors and not actors & theirs[0]) or (trigger.recipients and not recipients & theirs[1])
        )

    def _codes(self, sides: list[tuple[int, str, bool]]) -> set[str]:
        return {self.doc.code(m) for m, _, _ in sides}

    @staticmethod
    def _definite(trigger: Trigger) -> bool:
        return trigger.pos in ("m", "n") and trigger.analysis is not None and trigger.analysis.article


def _disclaimed(trigger: Trigger, other: Trigger) -> bool:
    """Whether the other telling is that somebody did not do it, which tells nothing of who did: «لم تشارك واشنطن في الضربات»."""
    return trigger.type in ("ASSAULT", "COERCE") and other.polarity == "negated" and trigger.polarity != "negated"


def _kind(trigger: Trigger) -> str:
    """The type of an act; whoever joins an alliance does no trade with it told elsewhere."""
    joins = trigger.type == "COOPERATE" and trigger.sense is not None and trigger.sense.relation == "membership"
    return "membership" if joins else str(trigger.type)
