"""Two sides spoken of by their number alone: «طرفا النزاع» are those who fight, «الطرفان» those who met or agreed before, «التزامهما» that of both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from khabar.events.fighting import FIGHTS
from khabar.events.fillers import Fillers
from khabar.events.places import ground_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.text.ordered import two_most

PARTIES = "parties to a conflict"
"""Name of the entity that the bare words make."""
_FIGHTING = ("النزاع", "الصراع", "القتال", "المتحارب", "المتنازع", "المتقاتل", "المتصارع")
"""Words that tell of what they are the parties."""
_BETWEEN_TWO = frozenset(("بينهما", "وبينهما"))
_DUAL = ("الطرفان", "الطرفين", "الجانبان", "الجانبين", "طرفان", "طرفين")
_MEN = frozenset(("الرجلان", "الرجلين", "والرجلان", "الاثنان"))
_THREE = frozenset(("الثلاثة", "الثلاث"))
_BY_WORDS = frozenset(("REQUEST", "ACCUSE", "REJECT", "SUPPORT", "AGREE"))
_BACK = 3
"""Sentences back within which those who met or agreed are «الطرفان»."""
_CLEAR = 3
"""How many times as often as any other two a report has two fight each other, to be the parties of its conflict."""
RULE = "the two sides spoken of"
_AGAINST = frozenset(("ضد", "علي", "مع", "بين"))
_ARMED = frozenset(("معركة", "اشتبك", "قاتل", "اقتتل", "حرب"))
"""Look-up keys of words for fighting with arms."""
_OTHER_WARS = frozenset(("عالمية", "اهلية", "باردة", "عراقية", "سابقة"))
"""Adjectives of other wars than the one that goes on: الحرب العالمية الثانية."""
Side = tuple[int, str, bool]


class TwoSides:
    """Knows who fights or deals with whom in one part of a report."""

    def __init__(self, doc: Document, acts: list[Trigger], voice: Callable[[Trigger], int | None]) -> None:
        self.doc = doc
        self.voice = voice
        self._joint: list[tuple[Trigger, list[Side]]] = []
        """Acts that some do with each other, in the order of the text, with the two who do where there are two."""
        self._three: list[tuple[Trigger, list[Side]]] = []
        """The same of three."""
        fights: Counter[tuple[str, str]] = Counter()
        blows: Counter[tuple[str, str]] = Counter()
        armed: set[tuple[str, str]] = set()
        for act in acts:
            if act.sense is None or act.polarity == "negated":
                continue
            both = self._known(act.actors)
            visited = self._known(act.recipients) - both
            if act.type == "CONSULT" and act.sense.mode == "visit" and len(both) == len(act.actors) == 1 == len(visited) == len(act.recipients):
                self._joint.append((act, [*act.actors, *act.recipients]))  # استقبل نظيره الجزائري. وندد الجانبان
            elif act.type in _BY_WORDS and len(both) == len(act.actors) == 2 and not any(inferred for _, _, inferred in act.actors):
                self._joint.append((act, list(act.actors)))  # دعت تونس والجزائر إلى الهدوء. وندد الجانبان
            elif act.actors and (act.sense.reciprocal or all(":بين" in rule for _, rule, _ in act.actors)):
                two = len(both) == len(act.actors) == 2 and not all(inferred and ": بين" not in rule for _, rule, inferred in act.actors)
                if len(both) == len(act.actors) == 2 and self._joint and self._known(self._joint[-1][1]) == both:
                    two = True  # وبحث الجانبان تعزيز العلاقات: those who talk of it
                self._joint.append((act, list(act.actors) if two else []))
                if len(both) == len(act.actors) == 3 and act.type in ("CONSULT", "AGREE", "COOPERATE"):
                    self._three.append((act, list(act.actors)))
                if two and act.type == "ASSAULT" and (all(":بين" in rule for _, rule, _ in act.actors) or not any(inferred for _, _, inferred in act.actors)):
                    fights[self._pair(both)] += 1
                    if act.lemma.key in _ARMED and act.modality in ("actual", "habitual"):
                        armed.add(self._pair(both))
            struck = self._known(act.recipients)
            if act.type == "ASSAULT" and len(both) == 1 and len(struck) == 1 and both != struck:
                blows[self._pair(both | struck)] += 1
        self.fighting = _foremost(fights)
        """Codes of the two who fight each other, as the report tells of no other two; or nothing."""
        self._at_war = self.fighting in armed
        """Whether they fight with arms; a conflict of two powers may be one of words."""
        self._opposed = self.fighting or _foremost(blows)
        self._sides: dict[str, int] = {}
        for act in acts:
            for m, _, _ in (*act.actors, *act.recipients):
                self._sides.setdefault(doc.code(m), m)

    def complete(self, trigger: Trigger) -> None:
        """Name the two where a side of an act is told by their number alone."""
        if trigger.sense is None:
            return
        if self._at_war and trigger.type == "ASSAULT" and not (trigger.actors or trigger.recipients) and self._their_fight(trigger):
            trigger.actors = self._fighters(trigger, 1)
            return
        trigger.actors = self._named(trigger, trigger.actors, self._known(trigger.recipients))
        trigger.recipients = self._named(trigger, trigger.recipients, self._known(trigger.actors))

    def _their_fight(self, trigger: Trigger) -> bool:
        """«نزحوا بسبب القتال»، «المعارك في الخرطوم»: fighting of nobody, on no ground of others, in a report of one fight."""
        if trigger.lemma.key not in FIGHTS or trigger.sense is None or trigger.polarity == "negated" or not self.doc.words[trigger.first].article or not _AGAINST.isdisjoint(trigger.slots):
            return False
        if self.doc.forms[trigger.first].endswith(("نزاعات", "صراعات", "حروب")) or (trigger.last < len(self.doc) and self.doc.words[trigger.last].base.removeprefix("ال") in _OTHER_WARS):
            return False
        ground = ground_of(self.doc, trigger).country
        lands = {land for code in self.fighting if code in self._sides for land in self.doc.entities.drafts[self.doc.mentions[self._sides[code]].entity].country}
        return not ground or ground in lands

    def _named(self, trigger: Trigger, sides: list[Side], other: set[str]) -> list[Side]:
        if len(sides) == 1 and sides is trigger.actors and (met := self._people(trigger, sides[0][0])):
            return sides if {self.doc.code(m) for m, _, _ in met} & other else met
        if len(sides) == 1 and self._unnamed(sides[0][0]):
            two = self._two(trigger, sides[0][0])
            return two if not {self.doc.code(m) for m, _, _ in two} & other and two else sides
        if sides and sides is trigger.actors and trigger.analysis is not None and trigger.analysis.enclitic == "هما":
            own = [side for side in sides if side[1].endswith(":possessive")]
            partners = [side for side in sides if side[1].endswith(":مع")]
            if len(own) == 1 and len(own) + len(partners) == len(sides):
                two = self._before(trigger) or self._named_here(trigger)
                known = {self.doc.code(m) for m, _, _ in two}
                return [*two, *partners] if self.doc.code(own[0][0]) in known and not known & (other | self._known(partners)) else sides
        if len(sides) == 1 and (both := self._of_both(trigger, sides, other)):
            return both
        if sides is trigger.actors and self._of_two(trigger, sides):
            two = self._pair_before(trigger)
            codes = {self.doc.code(m) for m, _, _ in two}
            return two if not codes & other and (not sides or self.doc.code(sides[0][0]) in codes) else sides
        if len(sides) > 2 and trigger.sense is not None and trigger.sense.reciprocal:
            sides = self._but_partners(sides)  # اتفق الجانبان على التفاوض مع الحركة: she is none of the two
        if len(sides) == 2 and all(rule.endswith("+the two") for _, rule, _ in sides):
            return self._met(trigger, sides, other) or self._without_teller(trigger, sides)
        return sides

    @staticmethod
    def _but_partners(sides: list[Side]) -> list[Side]:
        two = [side for side in sides if side[1].endswith("+the two")]
        return two if len(two) == 2 and all(rule.endswith((":مع", "+the two")) for _, rule, _ in sides) else sides

    def _met(self, trigger: Trigger, sides: list[Side], other: set[str]) -> list[Side]:
        """«هاتف الوزير المصري نظيره الهندي ... ونددا بقصف اليمن ... واتفق الجانبان»: those who met are the two, whoever else is named behind."""
        if trigger.pos != "v" or not any(self.doc.forms[k].endswith(_DUAL) for first, last in trigger.slots.get("subject", ()) for k in range(first, min(first + 1, last))):
            return []
        two = self._before(trigger)
        codes = {self.doc.code(m) for m, _, _ in two}
        return two if codes != {self.doc.code(m) for m, _, _ in sides} and not codes & other else []

    def _without_teller(self, trigger: Trigger, sides: list[Side]) -> list[Side]:
        """«اتفقت مالي والنيجر ... وقالت فرنسا إن الجانبين وافقا»: who tells of two sides that dealt with each other before is neither."""
        teller = self.voice(trigger)
        told = {self.doc.code(m) for m, _, _ in sides}
        if teller is None or self.doc.code(teller) not in told:
            return sides
        two = self._before(trigger)
        return two if two and self.doc.code(teller) not in {self.doc.code(m) for m, _, _ in two} else sides

    def _unnamed(self, m: int) -> bool:
        mention = self.doc.mentions[m]
        return mention.title == PARTIES and self.doc.entities.drafts[mention.entity].code == UNKNOWN

    def _people(self, trigger: Trigger, m: int) -> list[Side]:
        """«واتفق الرجلان»، «واتفق القادة الثلاثة»: those who met or agreed last before an act, near enough."""
        doc, mention = self.doc, self.doc.mentions[m]
        if doc.entities.drafts[mention.entity].code != UNKNOWN:
            return []
        if doc.forms[mention.first] in _MEN:
            return next(([(k, RULE, True) for k, _, _ in sides] for act, sides in reversed(self._joint) if act.first < trigger.first and (sides or act.sentence != trigger.sentence) and trigger.sentence - act.sentence <= _BACK), [])
        if doc.forms[mention.last - 1] not in _THREE and not (mention.last < len(doc) and doc.forms[mention.last] in _THREE):
            return []
        for act, sides in reversed(self._three):
            if act.first < trigger.first and act is not trigger:
                return [(k, RULE, True) for k, _, _ in sides] if trigger.sentence - act.sentence <= _BACK else []
        return []

    def _two(self, trigger: Trigger, m: int) -> list[Side]:
        """Whom the words of a mention take up; nothing where the report leaves it open."""
        doc = self.doc
        mention = doc.mentions[m]
        forms = doc.forms[mention.first : min(len(doc), mention.last + 1)]
        if any(form.startswith(_FIGHTING) for form in forms):
            return self._fighters(trigger, 1)
        if not any(form.endswith(_DUAL) for form in forms[:1]):
            return []
        return self._before(trigger) or self._fighters(trigger, 2)

    def _fighters(self, trigger: Trigger, near: int) -> list[Side]:
        """The two who fight, if at least so many of them are named in the sentences just before or in the lead."""
        doc = self.doc
        first, last = doc.sentences[max(0, trigger.sentence - _BACK)][0], doc.sentences[trigger.sentence][1]
        named = {doc.code(k) for part in ((first, last), doc.sentences[0]) for k in doc.mention_at[part[0] : part[1]] if k >= 0}
        found = [self._sides.get(code, -1) for code in self._opposed]
        if len(found) != 2 or min(found) < 0 or len(named & set(self._opposed)) < near:
            return []
        return [(m, RULE, True) for m in found]

    def _before(self, trigger: Trigger) -> list[Side]:
        """The two of the joint act told last before an act, near enough."""
        for act, sides in reversed(self._joint):
            if act.first < trigger.first and act is not trigger:
                return [(m, RULE, True) for m, _, _ in sides] if trigger.sentence - act.sentence <= _BACK else []
        return []

    @staticmethod
    def _of_two(trigger: Trigger, sides: list[Side]) -> bool:
        """Whether a verb is of two by its ending, and of one or nobody so far."""
        if trigger.pos != "v" or trigger.analysis is None or trigger.sense is None or trigger.sense.subject != "actor" or trigger.analysis.feature[1:2] != "3" or trigger.analysis.feature[3:4] != "D" or trigger.analysis.feature.endswith("p"):
            return False
        return sides[0][1].endswith(("same subject", "control")) if len(sides) == 1 else not sides and "subject" not in trigger.slots

    def _pair_before(self, trigger: Trigger) -> list[Side]:
        """«بلغت علاقات البلدين ذروتها بعدما توافقا على»: the two lands that the sentence takes up before a verb of two."""
        doc = self.doc
        for k in range(trigger.first - 1, doc.sentences[trigger.sentence][0], -1):
            if "pair" in doc.words[k].kinds:
                fillers = Fillers(doc)
                return [(fillers.virtual(k, code), RULE, True) for code in fillers.last_two(k)]
        return []

    def _named_here(self, trigger: Trigger) -> list[Side]:
        """The two states that the sentence names before an act, where there are two: «أعادت اليابان كوريا إلى القائمة، وجدد الجانبان التزامهما»."""
        doc = self.doc
        found: dict[str, int] = {}
        for m in doc.mention_at[doc.sentences[trigger.sentence][0] : trigger.first]:
            if m >= 0 and doc.code(m) in doc.entities.drafts[doc.mentions[m].entity].country:
                found.setdefault(doc.code(m), m)
        return [(m, RULE, True) for m in found.values()] if len(found) == 2 else []

    def _of_both(self, trigger: Trigger, sides: list[Side], other: set[str]) -> list[Side]:
        """«أول اتصال بينهما», «وشكرهما»: a pronoun of two is no one side; the two whom the sentence names before it, else those who met last."""
        doc, (m, rule, _) = self.doc, sides[0]
        if sides is trigger.actors:
            dual = rule.endswith(":بين+pronoun") and any(doc.forms[first] in _BETWEEN_TWO for first, _ in trigger.slots.get("بين", ()))
        else:
            dual = rule.endswith(":pronoun") and trigger.pos == "v" and trigger.analysis is not None and trigger.analysis.enclitic == "هما"
        if not dual:
            return []
        found: dict[str, int] = {}
        for k in range(doc.sentences[trigger.sentence][0], trigger.first):
            index = doc.mention_at[k]
            if index < 0 or doc.mentions[index].first != k or (k and doc.forms[k - 1] == "في"):
                continue
            if doc.entities.drafts[doc.mentions[index].entity].kind not in ("place", "medium") and doc.code(index) != UNKNOWN and doc.code(index) not in other:
                found.setdefault(doc.code(index), index)
        two = [(x, RULE, True) for x in found.values()] if len(found) == 2 else self._before(trigger)
        codes = {doc.code(x) for x, _, _ in two}
        return two if len(codes) == 2 and doc.code(m) in codes and not codes & other else []

    def _known(self, sides: list[Side]) -> set[str]:
        return {code for m, _, _ in sides if (code := self.doc.code(m)) != UNKNOWN}

    @staticmethod
    def _pair(codes: set[str]) -> tuple[str, str]:
        first, second = sorted(codes)
        return first, second


def _foremost(pairs: Counter[tuple[str, str]]) -> tuple[str, ...]:
    """The pair that is there alone or far more often than any other, else nothing."""
    ranked = two_most(pairs)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < _CLEAR * ranked[1][1]):
        return ()
    return ranked[0][0]
