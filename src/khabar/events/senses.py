"""Choose the sense of a trigger: the first whose conditions on complements and sides hold."""

from __future__ import annotations

from khabar.events.blame import blamed
from khabar.events.heads import head_words, two_words
from khabar.events.roles import Roles
from khabar.events.triggers import Trigger
from khabar.lexicon.schema import Sense
from khabar.lexicon.word import Word

_LEAVE = frozenset(("قرار", "قرارا", "قانون", "قانونا", "مرسوم", "مرسوما", "امر", "امرا", "حكم", "حكما", "اتفاق", "اتفاقا", "تشريع", "تشريعا"))
"""What gives leave by itself."""
_STOP = Sense()
"""The sense that ends an entry: nothing else is an act."""


def _is_act(word: Word) -> bool:
    """Whether a noun is an act by itself (الضربات), which the verb after it only carries."""
    return any(sense.type and not sense.objects for noun in word.nouns for sense in noun.lemma.senses)


class Senses:
    """Tries the senses of a lemma in their order."""

    def __init__(self, roles: Roles) -> None:
        self.roles = roles
        self._keys: dict[tuple[int, int], list[str]] = {}
        """Heads of the phrases around the trigger at hand."""

    def choose(self, trigger: Trigger) -> None:
        """Set the first sense whose conditions hold; remember one that lacks only its sides."""
        self._keys.clear()
        for sense in trigger.lemma.senses:
            if not self._fits(trigger, sense):
                continue
            if trigger.pos == "v" and "permitting" in trigger.lemma.kinds and sense.type and self._enables(trigger, sense):
                return
            if not sense.sides or self._sides_hold(sense, *self.roles.sides(trigger, sense)):
                if sense.type or sense.embeds:
                    trigger.mean(sense, None)
                elif sense != _STOP:
                    trigger.mean(None, None)
                return
            if trigger.waiting is None and trigger.pos in ("m", "n", "f"):
                trigger.mean(None, sense)

    def _enables(self, trigger: Trigger, sense: Sense) -> bool:
        """Whether a thing makes something possible and nobody gives leave: سعة تسمح بالإنتاج، مما سمح باكتشاف الخلية."""
        if trigger.analysis is None or trigger.clause < 0:
            return False
        feature = trigger.analysis.feature
        if feature[-1:] == "p" or feature[1:2] == "1" or "P" in feature[2:]:
            return False
        words = self.roles.doc.words
        before = [words[k].base for k in range(max(self.roles.syntax.first, trigger.first - 4), trigger.first)]
        connector = self.roles.syntax.clauses[trigger.clause].connector
        aside = connector == "relative" or before[-1:] in (["مما"], ["ما"], ["بما"])
        if connector == "complementizer" or (feature[0] == "P" and not aside) or not _LEAVE.isdisjoint(before):
            return False  # سمح للركاب بالنزول: a passive, it may be; قرارا يسمح
        actors, _ = self.roles.sides(trigger, sense)
        return not any(self.roles.political(m) for m, _, _ in actors)

    def settle(self, trigger: Trigger) -> bool:
        """Whether the sides that control gave a trigger are those its waiting sense asks for."""
        sense = trigger.sense
        return sense is None or self._sides_hold(sense, trigger.actors, trigger.recipients)

    def _fits(self, trigger: Trigger, sense: Sense) -> bool:
        verbal = trigger.pos == "v"
        if sense.only == "verb" and not verbal and trigger.pos not in ("a", "p"):
            return False
        if sense.only == "noun" and verbal:
            return False
        slots = trigger.slots
        if sense.via:
            ranges = slots.get(sense.via, [])
            if not ranges:
                return False
            if sense.objects and not self._heads(ranges, sense.objects):
                return False
        elif sense.objects:
            ranges = list(slots.get("object", []))
            if not verbal:
                ranges = slots.get("genitive", []) + ranges
                if trigger.pos == "p" or (
                    trigger.analysis and trigger.analysis.feature[:1] in "SA" and trigger.pos == "a"
                ):
                    ranges = ranges + self._described(trigger)
            elif not ranges and trigger.analysis is not None and trigger.analysis.enclitic:
                ranges = self._resumed(trigger)
            elif not ranges:
                ranges = list(slots.get("subject", []))
            if not ranges or not self._heads(ranges, sense.objects):
                return False
        if sense.subjects and not self._heads(self._doers(trigger, verbal), sense.subjects):
            return False
        return not (sense.blames and blamed(self.roles.doc, self.roles.syntax, trigger) is None)

    @staticmethod
    def _doers(trigger: Trigger, verbal: bool) -> list[tuple[int, int]]:
        """Who may be the subject: it, else the genitive of a masdar; also the noun right behind the verb, taken for an object."""
        slots = trigger.slots
        if not verbal:
            return slots.get("subject", []) or slots.get("genitive", [])
        return slots.get("subject", []) + [r for r in slots.get("object", [])[:1] if r[0] == trigger.last]

    def _resumed(self, trigger: Trigger) -> list[tuple[int, int]]:
        """The noun a pronoun on the verb takes up in a relative clause: صاروخ أطلقته، الدبابات التي أرسلتها."""
        doc, units = self.roles.doc, self.roles.syntax.units
        at = trigger.first - 1
        if at > 0 and doc.words[at].function == "relative":
            at -= 1
        for unit in units[max(0, trigger.unit - 3) : trigger.unit]:
            if unit.kind == "N" and unit.last == at + 1 and not _is_act(doc.words[unit.first]):
                return [(unit.first, unit.last)]
        return []

    def _described(self, trigger: Trigger) -> list[tuple[int, int]]:
        unit = self.roles.syntax.units[trigger.unit]
        return [(unit.first, trigger.first)] if unit.first < trigger.first else []

    def _heads(self, ranges: list[tuple[int, int]], wanted: list[str]) -> bool:
        for phrase in ranges:
            keys = self._keys.get(phrase)
            if keys is None:
                keys = self._keys[phrase] = head_words(self.roles.doc, *phrase)
                keys.append(two_words(self.roles.doc, *phrase))
            for key in keys:
                if key in wanted:
                    return True
        return False

    def _sides_hold(
        self, sense: Sense, actors: list[tuple[int, str, bool]], recipients: list[tuple[int, str, bool]]
    ) -> bool:
        acting = any(self.roles.political(m) for m, _, _ in actors)
        affected = any(self.roles.political(m) for m, _, _ in recipients)
        if sense.sides == "actor":
            return acting
        if sense.sides == "recipient":
            return affected
        if sense.sides == "both":
            return acting and affected
        return acting or affected
