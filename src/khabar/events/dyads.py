"""Who stands opposite whom in a report: the other party of the dispute that it is about."""

from __future__ import annotations

from collections import Counter

from khabar.events.hanging import HARMS
from khabar.events.its_doers import at_killers
from khabar.events.judged import SUFFERED
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.text.ordered import two_most

_OPPOSED = frozenset(("ACCUSE", "REJECT", "THREATEN", "MOBILIZE"))
"""Types that have another party as a rule, whether or not the sentence names it."""
_HOSTILE = frozenset(
    (
        "ACCUSE",
        "REJECT",
        "REQUEST",
        "THREATEN",
        "DENY",
        "SANCTION",
        "COERCE",
        "ASSAULT",
        "PROTEST",
        "CONCEDE",
    )
)
"""Types of acts that set two sides against each other."""
_THIRD = frozenset(("organisation", "medium", "ngo"))
"""Kinds of entities that speak about a dispute more often than they have one."""
_STRIKING = frozenset(("ASSAULT", "COERCE"))
_FIGHTS = 3
"""Attacks of the two on each other that make theirs the fight of the report."""
_NEAR = 3
"""Sentences back within which the other party must be named."""
_WARS = frozenset(("حرب", "قتال", "صراع", "نزاع", "اشتباك", "معركة"))
"""Words for fighting that takes two."""
_BY_TWO = ("هدن", "اطلاق", "نار", "قتال", "اقتتال", "اشتباك", "معارك", "مواجه", "عدائي", "قتالي", "حرب", "نزاع", "صراع")
"""Beginnings of words for what two do to each other, so that stopping it is the act of both."""
_OFTEN = 2
"""Acts that must pair the two."""


class Pairs:
    """Counts which codes acts set opposite each other."""

    def __init__(self) -> None:
        self._with: dict[str, dict[str, int]] = {}

    def add(self, a: str, b: str) -> None:
        """Note one act between two sides."""
        for one, other in ((a, b), (b, a)):
            others = self._with.setdefault(one, {})
            others[other] = others.get(other, 0) + 1

    def other(self, code: str, main: set[str]) -> str | None:
        """The one side opposite, where there is no other; once is enough where it is a main side of the report."""
        others = self._with.get(code, {})
        if len(others) != 1:
            return None
        other, often = next(iter(others.items()))
        return None if often < _OFTEN and not {code, other} <= main else other

    def foe(self, code: str) -> str | None:
        """Whom a side is set against several times, and hardly anybody else."""
        ranked = sorted([(n, other) for other, n in self._with.get(code, {}).items()], reverse=True)
        if not ranked or ranked[0][0] < _FIGHTS or (len(ranked) > 1 and ranked[0][0] < _FIGHTS * ranked[1][0]):
            return None
        return ranked[0][1]

    def only(self) -> tuple[str, str] | None:
        """The one pair there is."""
        if len(self._with) != 2:
            return None
        a, b = self._with
        return a, b


_AT = frozenset(("علي", "الي", "نحو", "باتجاه", "صوب", "ضد"))


class Dyads:
    """Gives acts without a recipient the side that the report sets opposite their actor."""

    def __init__(self, doc: Document, triggers: list[Trigger], acts: list[Trigger], fighting: tuple[str, ...]) -> None:
        self.doc = doc
        self._fighting = fighting
        """The two who fight each other in the one war that the report tells of, or nothing."""
        self._on_acts = {id(act.governor) for act in acts if act.governor is not None and (act.type == "ASSAULT" or act.lemma.lemma in HARMS)}
        self._stopped = {
            id(act.governor): act
            for act in acts
            if act.governor is not None and act.type == "ASSAULT" and act.sense is not None and not act.sense.reciprocal
            and act.lemma.lemma not in _WARS and act.how in ("genitive", "object", "prep:ل")
        }  # fmt: skip
        """One-sided attacks by the act that is to end them."""
        self._fighters = {c for t in acts if t.type == "ASSAULT" for c in self._codes(t.actors) | self._codes(t.recipients)}
        self._acts, self._fights = Pairs(), Pairs()
        self._most: set[str] | None = None
        self._together: set[frozenset[str]] = set()
        self._sides: dict[str, list[int]] = {}
        """Mentions that are sides of acts, by code: nationalities among them."""
        for trigger in triggers:
            for m, _, _ in (*trigger.actors, *trigger.recipients):
                self._sides.setdefault(doc.code(m), []).append(m)
            sides = self._codes(trigger.actors) | self._codes(trigger.recipients)
            if trigger.type == "ASSAULT" and len(trigger.actors) > 1 and trigger.sense is not None and not trigger.sense.reciprocal:
                self._together.add(frozenset(self._codes(trigger.actors)))  # هجوم الحزب والقوات النظامية على البلدة
            if len(sides) == 2:
                a, b = sorted(sides)
                if trigger.type in _HOSTILE:
                    self._acts.add(a, b)
                if trigger.type == "ASSAULT":
                    self._fights.add(a, b)

    def complete(self, trigger: Trigger) -> None:
        """Give an act without a recipient the other party of its actor, a truce the two sides that fight."""
        if trigger.sense is not None and trigger.recipients and self._own_ground(trigger):
            return
        if trigger.sense is None or trigger.recipients or SUFFERED in trigger.slots or at_killers(self.doc, trigger):
            return
        if trigger.type == "RETREAT" and trigger.sense.mode == "ceasefire" and trigger.modality != "actual" and self._fighters and all(inferred for _, _, inferred in trigger.actors) and self._codes(trigger.actors).isdisjoint(self._fighters):
            trigger.actors = [a for a in trigger.actors if self.doc.code(a[0]) == UNKNOWN]  # تسعى مصر إلى وقف إطلاق النار: of those who fight
        if trigger.polarity == "negated" and any(self.doc.words[a].base in ("اي", "اية", "احد") for a, _ in trigger.slots.get("object", ())):
            return  # لم تتهم أي طرف: nobody
        if trigger.type == "RETREAT" and trigger.sense.mode == "ceasefire":
            self._truce(trigger)
        own = self._codes(trigger.actors)
        if trigger.type in _STRIKING and not trigger.sense.reciprocal and len(own) == 1:
            self._struck(trigger, own.pop())
            return
        if trigger.type not in _OPPOSED or trigger.sense.reciprocal or len(own) != 1:
            return
        if trigger.type == "MOBILIZE" and (trigger.modality != "actual" or trigger.pos == "a"):
            return  # طائرات ستصل، قاعدة ستبنى، القوات المنتشرة في: against whom is not told
        if (trigger.type == "ACCUSE" and trigger.sense.mode == "investigate") or (trigger.type in ("ACCUSE", "REJECT") and id(trigger) in self._on_acts):
            return  # دان الهجوم، رفض تهجيرهم: at those who attack, who need not be the other party
        other = self._acts.other(own.pop(), self._main())
        m = self._mention(other, trigger) if other is not None else -1
        here = m >= 0 and self.doc.mentions[m].first >= self.doc.sentences[trigger.sentence][0]
        if not here and (trigger.type == "MOBILIZE" or all(inferred for _, _, inferred in trigger.actors)):
            return  # who acts is inferred already, and nobody is named beside
        if m >= 0 and self.doc.entities.drafts[self.doc.mentions[m].entity].kind not in _THIRD:
            trigger.recipients = [(m, "the other party of the report", True)]

    def _own_ground(self, trigger: Trigger) -> bool:
        """«هجوم القوات الأوكرانية على قطاع زاباروجيا»: on ground of its own land an army attacks whom it fights in the report."""
        own, struck = self._codes(trigger.actors), self._codes(trigger.recipients)
        assert trigger.sense is not None
        if trigger.type != "ASSAULT" or trigger.sense.reciprocal or len(own) != 1 or own != struck or all(inferred for _, _, inferred in trigger.actors):
            return False
        if not all(rule.endswith(("+possessor", "+place")) and self.doc.mentions[m].how == "metonym" for m, rule, _ in trigger.recipients):
            return False
        other = self._fights.foe(next(iter(own))) or self._fights.other(next(iter(own)), self._main())
        m = self._mention(other, trigger) if other is not None else -1
        if m >= 0 and self.doc.entities.drafts[self.doc.mentions[m].entity].kind not in _THIRD:
            trigger.recipients = [(m, "the other side of the fight", True)]
        return True

    def _struck(self, trigger: Trigger, code: str) -> None:
        """Give an attack or raid by one side of the one fight that the report tells of the other side."""
        if trigger.type == "COERCE" and trigger.sense is not None and trigger.sense.mode != "seize":
            return  # whom it arrests or holds up need not be the enemy
        if trigger.lemma.lemma == "أطلق" and trigger.slots.keys().isdisjoint(_AT):
            return  # ستطلق كوريا الشمالية صاروخا: at nobody
        named = any("of the act" not in rule and "of the land" not in rule for _, rule, _ in trigger.actors)
        other = self._fights.foe(code)
        if other is None or any({code, other} <= both for both in self._together) or not {code, other} <= self._main() or not named or trigger.lemma.lemma in _WARS:
            return
        m = self._mention(other, trigger)
        if m >= 0 and self.doc.entities.drafts[self.doc.mentions[m].entity].kind not in _THIRD:
            trigger.recipients = [(m, "the other side of the fight", True)]

    def _main(self) -> set[str]:
        """The two codes mentioned most."""
        if self._most is None:
            doc = self.doc
            counts = Counter(doc.code(i) for k, i in enumerate(doc.mention_at) if i >= 0 and doc.mentions[i].first == k)
            del counts[UNKNOWN]
            self._most = {code for code, _ in two_most(counts)}
        return self._most

    def _truce(self, trigger: Trigger) -> None:
        if trigger.actors:
            return
        attack = self._stopped.get(id(trigger))
        pair = self._fights.only() or (self._fighting if self._of_two(trigger) else ())
        if attack is not None and (attack.actors or attack.recipients):
            struck = self._codes(attack.recipients)
            if attack.actors:
                trigger.actors = [(m, "whose attack is to stop", True) for m, _, _ in attack.actors]
            elif pair and len(struck & set(pair)) == 1:
                m = self._mention((set(pair) - struck).pop(), trigger)
                trigger.actors = [(m, "whose attack is to stop", True)] if m >= 0 else []
            if trigger.actors and not trigger.recipients:
                own = {self.doc.code(m) for m, _, _ in trigger.actors}
                trigger.recipients = [(m, "whom the attack that is to stop strikes", True) for m, _, _ in attack.recipients if self.doc.code(m) not in own]
            return
        if not pair:
            return
        found = [self._mention(code, trigger) for code in sorted(pair)]
        if all(m >= 0 for m in found):
            trigger.actors = [(m, "the two sides that fight", True) for m in found]

    def _of_two(self, trigger: Trigger) -> bool:
        """Whether what is to stop takes two by its word: «هدنة»، «وقف إطلاق النار»، «وقف الاشتباكات», but not «وقف الحرب على اليمن»."""
        doc = self.doc
        words = doc.words[trigger.first : trigger.last]
        words = [*words, *(doc.words[k] for first, last in trigger.slots.get("genitive", ())[:1] for k in range(first, min(last, first + 2)))]
        return any(word.base.removeprefix("ال").startswith(_BY_TWO) for word in words)

    def _codes(self, sides: list[tuple[int, str, bool]]) -> set[str]:
        return {code for m, _, _ in sides if (code := self.doc.code(m)) != UNKNOWN}

    def _mention(self, code: str, trigger: Trigger) -> int:
        """The mention of a side nearest before an act, or in its sentence, if one is near; -1 for none."""
        doc = self.doc
        first = doc.sentences[max(0, trigger.sentence - _NEAR)][0]
        last = doc.sentences[trigger.sentence][1]
        best = -1
        for k in range(first, last):
            index = doc.mention_at[k]
            if index >= 0 and doc.code(index) == code and (best < 0 or k < trigger.first):
                best = index
        if best < 0:
            best = next((m for m in self._sides.get(code, ()) if first <= doc.mentions[m].first < last), -1)
        return best
