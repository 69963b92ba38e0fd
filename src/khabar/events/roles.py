"""Fill the roles of a trigger from its complements: the frame of the sense, the defaults of its type, control."""

from __future__ import annotations

from collections.abc import Iterable

from khabar.events.fillers import Fillers
from khabar.events.triggers import Trigger, head_words, two_words
from khabar.lexicon.schema import Sense
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax
from khabar.syntax.units import Unit

ALWAYS = {
    "من قبل": "actor", "علي يد": "actor", "علي ايدي": "actor", "من جانب": "actor", "ضد": "recipient", "بحق": "recipient",
    "في مواجهة": "recipient", "تجاه": "recipient", "ازاء": "recipient", "لصالح": "recipient", "لمصلحة": "recipient", "في حق": "recipient",
    "حيال": "recipient", "بواسطة": "actor",
}  # fmt: skip
_BY_TYPE = {
    "ASSAULT": {"علي": "recipient", "مع": "actor", "بين": "actor"},
    "COERCE": {"علي": "recipient"},
    "SANCTION": {"علي": "recipient", "عن": "recipient"},
    "CONSULT": {"مع": "actor", "بين": "actor", "الي": "recipient"},
    "AGREE": {"مع": "actor", "بين": "actor", "علي": "recipient", "ل": "recipient"},
    "COOPERATE": {"مع": "actor", "بين": "actor", "الي": "recipient"},
    "SUPPORT": {"مع": "actor", "بين": "actor", "ل": "recipient", "ب": "recipient"},
    "AID": {"ل": "recipient", "الي": "recipient", "ب": "none"},
    "REQUEST": {"من": "recipient", "علي": "recipient", "ل": "recipient"},
    "ACCUSE": {
        "علي": "recipient",
        "ل": "recipient",
        "ب": "recipient",
        "الي": "recipient",
        "مع": "recipient",
        "من": "recipient",
    },
    "REJECT": {"ل": "recipient", "عن": "recipient", "مع": "recipient", "علي": "recipient"},
    "THREATEN": {"ل": "recipient", "علي": "recipient"},
    "PROTEST": {"علي": "recipient", "امام": "recipient"},
    "MOBILIZE": {"علي": "recipient"},
    "CONCEDE": {"ل": "recipient", "عن": "recipient", "علي": "recipient"},
    "RETREAT": {"من": "recipient", "عن": "recipient", "ل": "recipient", "بين": "actor", "مع": "actor"},
    "DENY": {},
}
"""What a preposition brings by type, where the sense is silent."""
_PARTNERS = frozenset(("مع", "بين", "علي مستوي", "بمشاركة", "بين كل من"))
"""Prepositions that bring the partners of a meeting or agreement."""
_TRANSITIVE = frozenset(
    ("ASSAULT", "COERCE", "SANCTION", "ACCUSE", "AID", "RETREAT", "CONCEDE", "MOBILIZE", "REQUEST", "THREATEN")
)
_FROM_ACTOR = frozenset(("ASSAULT", "REQUEST", "ACCUSE", "SUPPORT", "AID", "AGREE", "CONCEDE", "COERCE"))
"""Types whose nouns name the agent with «من»: طلب من، دعم من، هجوم من."""
_THEMED = frozenset(("REJECT", "ACCUSE", "SUPPORT", "THREATEN", "SANCTION", "CONCEDE", "AID", "COERCE", "RETREAT"))
"""Types whose recipient, where none is named, is the side named inside the theme: رفض عرض واشنطن."""
_PLAIN_PREPS = frozenset(("ل", "ب", "من", "الي", "علي", "عن"))
_PRONOUNS = frozenset(("ه", "ها", "هم", "هما"))
_ABROAD = frozenset(("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID"))
"""Types that a side hardly does to itself: an inferred recipient of the actor's own code is dropped."""
_INSTRUMENTS = frozenset(
    (
        "رصاص",
        "نيران",
        "نار",
        "قصف",
        "صاروخ",
        "صواريخ",
        "غارة",
        "غارات",
        "قذيفة",
        "قذائف",
        "ضربة",
        "ضربات",
        "هجوم",
        "مسيرة",
        "مسيرات",
    )
)
_VICTIM_ROLES = frozenset(("CVL", "REF", "JRN", "MED", "EDU", "REL", "LAB", "OPP", "SOC"))


class Complements:
    """Collects the complements of each trigger of a sentence."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers
        self.starts = {t.first: t for t in triggers}

    def collect(self, trigger: Trigger) -> None:
        """Fill trigger.slots."""
        if trigger.pos == "v":
            self._verb(trigger)
        else:
            self._noun(trigger)

    def _slot(self, trigger: Trigger, name: str, first: int, last: int) -> None:
        trigger.slots.setdefault(name, []).append((first, last))

    def _units(self, trigger: Trigger, name: str, units: list[int]) -> None:
        for u in units:
            unit = self.syntax.units[u]
            self._slot(trigger, name, unit.first, unit.last)

    def _verb(self, trigger: Trigger) -> None:
        clause = self.syntax.clauses[trigger.clause]
        self._units(trigger, "subject", clause.subject)
        self._units(trigger, "object", clause.objects)
        for u in clause.phrases:
            unit = self.syntax.units[u]
            known = trigger.slots.get(unit.prep)
            if known and not (unit.joined and known[-1][1] <= unit.first <= known[-1][1] + 2):
                continue  # a second phrase of the same preposition belongs to a noun between
            if not self._taken_by_noun(trigger, u, unit):
                self._slot(trigger, unit.prep, unit.first, unit.last)

    def _taken_by_noun(self, verb: Trigger, u: int, unit: Unit) -> bool:
        """Whether an event noun between the verb and this phrase selects its preposition and the verb does not."""
        mine = any(unit.prep in s.preps or s.via == unit.prep for s in verb.lemma.senses)
        if mine or unit.prep in verb.lemma.light_prep:
            return False
        for t in self.triggers:
            if t.pos in ("m", "n", "f") and verb.first < t.first < unit.first and t.clause == verb.clause:
                if any(unit.prep in s.preps or s.via == unit.prep for s in t.lemma.senses):
                    return True
        return False

    def _noun(self, trigger: Trigger) -> None:
        if trigger.unit < 0:
            return
        units = self.syntax.units
        unit = units[trigger.unit]
        if trigger.last < unit.last:
            self._slot(trigger, "genitive", trigger.last, unit.last)
        k = trigger.unit + 1
        last_slot = "genitive" if trigger.last < unit.last else ""
        bare = 0
        skipped = 0
        while k < len(units):
            following = units[k]
            if following.kind == "V":
                break
            if following.kind == "C":
                if (
                    following.form == "comma"
                    and skipped == 0
                    and k + 1 < len(units)
                    and units[k + 1].kind == "N"
                    and units[k + 1].prep
                    and units[k + 1].joined
                ):
                    k += 1
                    continue
                break
            if following.prep:
                if self._blocked(trigger, k, following):
                    last_slot = ""
                    k += 1
                    continue
                self._slot(trigger, following.prep, following.first, following.last)
                last_slot = following.prep
            elif following.joined:
                if not following.event and last_slot:
                    self._slot(trigger, last_slot, following.first, following.last)
            elif following.form == "pronoun":
                break
            else:
                bare += 1
                if bare == 1 and skipped == 0 and trigger.pos in ("m", "a") and self._takes_object(trigger):
                    self._slot(trigger, "object", following.first, following.last)
                    last_slot = "object"
                else:
                    break
            k += 1
            skipped += 1
        if len(trigger.slots.get("بين", ())) == 1:
            self._between(trigger, k)

    def _between(self, trigger: Trigger, k: int) -> None:
        """The second part of «بين ... وبين ...», wherever it follows."""
        for following in self.syntax.units[k:]:
            if following.prep == "بين" and self.doc.forms[following.first - 1] == "وبين":
                self._slot(trigger, "بين", following.first, following.last)
                return

    @staticmethod
    def _takes_object(trigger: Trigger) -> bool:
        """A masdar takes an object after its agent (تجميد أرمينيا مشاركتها، قصفها المدينة), a participle without article does."""
        analysis = trigger.analysis
        if analysis is None or analysis.article:
            return False
        return trigger.pos == "a" or "genitive" in trigger.slots or bool(analysis.enclitic)

    def _blocked(self, trigger: Trigger, k: int, phrase: Unit) -> bool:
        """Whether a nearer event noun takes the preposition of this phrase."""
        mine = any(phrase.prep in s.preps for s in trigger.lemma.senses) or phrase.prep in ALWAYS
        for t in self.triggers:
            if t.pos in ("m", "n", "f") and trigger.first < t.first < phrase.first and t.unit < k:
                if (
                    mine
                    and t.unit > trigger.unit
                    and self.syntax.units[t.unit].joined
                    and t.first == self.syntax.units[t.unit].first
                ):
                    continue  # التشاور والتنسيق بين البلدين: both have the phrase
                theirs = any(phrase.prep in s.preps for s in t.lemma.senses)
                if ALWAYS.get(phrase.prep) == "actor" and any(s.type for s in t.lemma.senses):
                    return True
                if theirs or not mine:
                    return True
        return False


class Roles(Fillers):
    """Chooses senses and fills actors and recipients."""

    def __init__(self, doc: Document, syntax: Syntax) -> None:
        super().__init__(doc)
        self.syntax = syntax

    # senses -------------------------------------------------------------------------------------------------------
    def choose(self, trigger: Trigger) -> None:
        """Set the first sense whose conditions hold."""
        for sense in trigger.lemma.senses:
            if self._holds(trigger, sense):
                trigger.sense = sense if sense.type or sense.embeds else None
                return

    def _holds(self, trigger: Trigger, sense: Sense) -> bool:
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
            elif not ranges and (self._passive(trigger) or not slots.get("object")):
                ranges = list(slots.get("subject", []))
            if not ranges or not self._heads(ranges, sense.objects):
                return False
        if sense.subjects and not self._heads(
            slots.get("subject", []) or (slots.get("genitive", []) if not verbal else []), sense.subjects
        ):
            return False
        if sense.blames and self._blamed(trigger) is None:
            return False
        return not (sense.sides and not self._sides_hold(trigger, sense))

    def _blamed(self, trigger: Trigger) -> int | None:
        """The side that the clause after «اعتبر أن» finds fault with: named first in it, before a negator or a word of blame."""
        doc = self.doc
        function = doc.lexicon.data.function
        k = trigger.last
        while k < min(self.syntax.last, trigger.last + 4) and doc.words[k].function != "complementizer":
            k += 1
        if k >= min(self.syntax.last, trigger.last + 4):
            return None
        side: int | None = None
        for i in range(k + 1, min(self.syntax.last, k + 26)):
            index = doc.mention_at[i]
            if index >= 0 and side is None and self._political(index) and self._code(index) != UNKNOWN:
                side = index
            word = doc.words[i]
            faulty = (
                word.function == "negation"
                or "blame" in function.get(word.form, ())
                or "blame" in function.get(word.base, ())
            )
            if side is not None and faulty:
                return side
            if doc.surface[i] in ".؛":
                break
        return None

    def _described(self, trigger: Trigger) -> list[tuple[int, int]]:
        unit = self.syntax.units[trigger.unit]
        return [(unit.first, trigger.first)] if unit.first < trigger.first else []

    def _heads(self, ranges: list[tuple[int, int]], wanted: list[str]) -> bool:
        for first, last in ranges:
            keys = head_words(self.doc, first, last)
            if any(k in wanted for k in keys):
                return True
            if any(" " in w for w in wanted):
                pair = two_words(self.doc, first, last)
                if pair and pair in wanted:
                    return True
        return False

    def _sides_hold(self, trigger: Trigger, sense: Sense) -> bool:
        actors, recipients = self._sides(trigger, sense)
        acting = any(self._political(m) for m, _, _ in actors)
        affected = any(self._political(m) for m, _, _ in recipients)
        if sense.sides == "actor":
            return acting
        if sense.sides == "recipient":
            return affected
        if sense.sides == "both":
            return acting and affected
        return acting or affected

    def _political(self, mention: int) -> bool:
        draft = self.doc.entities.drafts[self.doc.mentions[mention].entity]
        return draft.kind not in ("place", "medium")

    # roles --------------------------------------------------------------------------------------------------------
    def fill(self, trigger: Trigger) -> None:
        """Set actors, recipients and theme of a trigger whose sense is chosen."""
        if trigger.sense is None:
            return
        trigger.actors, trigger.recipients = self._sides(trigger, trigger.sense)
        if trigger.sense.blames and not trigger.recipients:
            blamed = self._blamed(trigger)
            if blamed is not None:
                trigger.recipients = [(blamed, f"{trigger.lemma.id}: who is found at fault", True)]
        for name in ("object", "genitive", *trigger.slots):
            if name in trigger.slots and self._role(trigger, trigger.sense, name) in ("theme", "content"):
                trigger.theme = trigger.slots[name][0]
                break

    def _role(self, trigger: Trigger, sense: Sense, name: str) -> str:
        if name == "subject":
            return sense.subject
        if name == "object":
            return sense.object
        if name == "genitive":
            return ""
        if name in sense.preps:
            return sense.preps[name]
        if name in ALWAYS:
            return ALWAYS[name]
        if sense.reciprocal and name in _PARTNERS:
            return "actor"
        return _BY_TYPE.get(sense.type or "", {}).get(name, "none")

    def _slot_role(self, trigger: Trigger, sense: Sense, name: str, first: int, last: int) -> str:
        """Role of one complement: the frame, then what only the noun inside it can tell."""
        role = self._role(trigger, sense, name)
        if (
            name == "من"
            and ("من" not in sense.preps or self._received(trigger))
            and trigger.pos in ("m", "n")
            and sense.type in _FROM_ACTOR
            and "genitive" not in trigger.slots
        ):
            return "actor"
        if (
            name == "ل"
            and sense.reciprocal
            and sense.type == "CONSULT"
            and trigger.pos in ("m", "n")
            and "ل" not in sense.preps
        ):
            return "actor"  # قمة للمنظمة
        if (
            name == "ب"
            and sense.type == "ASSAULT"
            and role in ("none", "recipient")
            and any(w in _INSTRUMENTS for w in head_words(self.doc, first, last))
        ):
            return "actor"
        return role

    def _sides(self, trigger: Trigger, sense: Sense) -> tuple[list[tuple[int, str, bool]], list[tuple[int, str, bool]]]:
        sides: dict[str, list[tuple[int, str, bool]]] = {"actor": [], "recipient": []}
        themes: list[tuple[str, int, int]] = []
        slots = trigger.slots
        passive = trigger.pos == "v" and self._passive(trigger, sense)
        taken = (
            trigger.pos == "v"
            and not passive
            and sense.object == "recipient"
            and not sense.objects
            and bool(slots.get("object"))
        )
        for name, ranges in slots.items():
            if name == "genitive":
                continue
            role = self._slot_role(trigger, sense, name, *ranges[0])
            if role == "recipient" and taken and name != "object" and name not in sense.preps:
                continue  # طالبوا الدول العربية بوقف ... بحق: the object is whom it is asked of
            if passive and name == "subject":
                role = sense.object if sense.object in ("recipient", "actor") else "none"
            if role == "actor" and sense.reciprocal and name == "object":
                role = "actor"
            if role in sides:
                for first, last in ranges:
                    word = self.doc.words[first]
                    if last == first + 1 and word.function == "preposition" and word.enclitic in _PRONOUNS:
                        bound = [m for m, _, _ in (*sides["actor"], *sides["recipient"])]
                        who = self.antecedent(trigger, word.enclitic, bound)
                        if who is not None:
                            sides[role].append((who, f"{trigger.lemma.id}:{name}+pronoun", True))
                        continue
                    named = self.mentions_in(first, last, f"{trigger.lemma.id}:{name}")
                    if name != "subject" and self.doc.words[first].nouns and self.doc.mention_at[first] < 0:
                        named = [x for x in named if self._code(x[0]) != UNKNOWN]  # an act, not its victims
                        if name in _PLAIN_PREPS and sense.type not in _THEMED and sense.type != "PROTEST":
                            named = []  # طلب لسحب قواتها: a purpose is no side
                    sides[role] += named
            elif role in ("theme", "content"):
                themes += [(name, first, last) for first, last in ranges]
        if trigger.pos != "v" and trigger.pos != "f":
            self._nominal_sides(trigger, sense, sides)
        if (
            trigger.pos == "v"
            and not sides["actor"]
            and not passive
            and sense.subject in sides
            and not slots.get("subject")
        ):
            dropped = self._dropped_subject(trigger)
            sides[sense.subject] += [(m, f"{trigger.lemma.id}:same subject", True) for m in dropped]
        if trigger.analysis is not None and trigger.analysis.enclitic and trigger.pos == "v" and not sides["recipient"]:
            if sense.object in sides:
                found = self.antecedent(trigger, trigger.analysis.enclitic, [m for m, _, _ in sides["actor"]])
                if found is not None:
                    sides[sense.object].append((found, f"{trigger.lemma.id}:pronoun", True))
        if passive and not sides["recipient"] and not slots.get("subject") and sense.object == "recipient":
            dropped = self._dropped_subject(trigger)
            sides["recipient"] += [(m, f"{trigger.lemma.id}:same subject", True) for m in dropped]
        if not sides["recipient"] and sense.type in _THEMED:
            own = {self._code(m) for m, _, _ in sides["actor"]}
            for name, first, last in themes:
                inside = self.mentions_in(first, last, f"{trigger.lemma.id}:side of the {name}")
                sides["recipient"] += [(m, rule, True) for m, rule, _ in inside if self._code(m) not in own]
        if sense.reciprocal:
            sides["actor"] += [x for x in sides["recipient"] if x[0] not in {m for m, _, _ in sides["actor"]}]
            sides["recipient"] = []
        actors = self._unique(sides["actor"])
        codes = {self._code(m) for m, _, _ in actors}
        if sense.type in _ABROAD:
            sides["recipient"] = [x for x in sides["recipient"] if not (x[2] and self._code(x[0]) in codes - {UNKNOWN})]
        recipients = [x for x in self._unique(sides["recipient"]) if self._code(x[0]) not in codes or self._code(x[0]) == UNKNOWN
                      or self.doc.mentions[x[0]].entity not in {self.doc.mentions[m].entity for m, _, _ in actors}]  # fmt: skip
        return actors, recipients

    def _nominal_sides(self, trigger: Trigger, sense: Sense, sides: dict[str, list[tuple[int, str, bool]]]) -> None:
        """What the genitive, the nationality and the possessive of an event noun are."""
        doc = self.doc
        lemma = trigger.lemma.id
        genitive = trigger.slots.get("genitive", [])
        if trigger.pos in ("a", "p"):
            self._participle_sides(trigger, sense, sides)
            return
        nationality, i = "", -1
        if genitive:
            i = self._nationality_at(trigger, *genitive[0])
            nationality = doc.words[i].nisba.split(":")[0] if i >= 0 else ""
        if nationality and not sides["actor"]:
            for k in self.nationalities(i, genitive[0][1]):
                code = doc.words[k].nisba.split(":")[0]
                sides["actor"].append((self.virtual(k, code), f"{lemma}:nationality", False))
            return
        role: str = sense.genitive or ""
        found: list[tuple[int, str, bool]] = []
        for first, last in genitive:
            if not (sense.reciprocal and self._venue(first, len(genitive))):
                found += self.mentions_in(first, last, f"{lemma}:genitive")
        if role == "recipient" and trigger.pos == "m" and self._object_apart(trigger) and sense.object == "recipient":
            role = "actor"  # قتل الجنود الصحافي: the object stands apart
        if not role and genitive and self.doc.words[genitive[0][0]].nouns and self.doc.mention_at[genitive[0][0]] < 0:
            if trigger.pos == "m" and sense.object in ("recipient", "theme", "content") and not sense.reciprocal:
                role = "theme" if sense.type not in _THEMED or sides["recipient"] else "recipient"  # منع دخول السعوديين
        if (
            not role
            and sense.type == "ACCUSE"
            and "ب" in trigger.slots
            and trigger.pos == "m"
            and not sides["recipient"]
        ):
            role = "recipient"  # اتهام الحوثيين باستخدام ...
        if not role:
            if sense.reciprocal or sense.subject == "recipient":
                role = sense.subject
            elif trigger.pos == "n" or self._object_apart(trigger) or sides["recipient"]:
                role = "actor"
            elif sense.object in ("recipient", "theme", "content") and sense.type in _TRANSITIVE:
                role = sense.object
            elif sense.object == "recipient" and sense.type not in ("CONSULT", "AGREE", "SUPPORT"):
                role = "recipient"
            else:
                role = "actor"
        if (
            role == "actor"
            and sense.type == "ASSAULT"
            and found
            and all(rule.endswith("+place") for _, rule, _ in found)
        ):
            role = "recipient"  # تفجيرات بغداد: where it happened
        if role in sides:
            sides[role] += found
        elif role in ("theme", "content") and not sides["recipient"] and sense.object == "theme":
            sides["recipient"] += [x for x in found if sense.type in ("SANCTION", "COERCE", "ASSAULT", "CONCEDE")][:1]
        enclitic = trigger.analysis.enclitic if trigger.analysis else ""
        if enclitic:
            side = self.antecedent(trigger, enclitic)
            if side is not None:
                if sense.genitive in sides and sense.genitive:
                    where = sense.genitive
                elif (
                    trigger.pos == "m"
                    and sense.object == "recipient"
                    and sides["actor"]
                    and not trigger.slots.get("object")
                ):
                    where = "recipient"
                else:
                    where = "actor"
                sides[where].append((side, f"{lemma}:possessive", True))

    @staticmethod
    def _received(trigger: Trigger) -> bool:
        """Whether the act stands under a verb of receiving: تلقت طلبا من أنقرة."""
        governor = trigger.governor
        return governor is not None and governor.sense is not None and governor.sense.subject == "recipient"

    def _object_apart(self, trigger: Trigger) -> bool:
        """Whether an object stands beside the genitive; a name after a title is no object (إقالة وزير الأمن يوآف غالانت)."""
        if not trigger.slots.get("object"):
            return False
        for first, _ in trigger.slots.get("genitive", ())[:1]:
            index = self.doc.mention_at[first]
            if index >= 0 and self.doc.mentions[index].how == "title":
                return self.doc.mention_at[trigger.slots["object"][0][0]] >= 0
        return True

    def _venue(self, token: int, phrases: int) -> bool:
        """Whether the noun after a meeting is the city it is held in: قمة فيلنيوس، محادثات جنيف."""
        index = self.doc.mention_at[token]
        if index < 0 or phrases > 1:
            return False
        mention = self.doc.mentions[index]
        draft = self.doc.entities.drafts[mention.entity]
        return draft.kind == "place" or (mention.how == "metonym" and mention.place >= 0)

    def _nationality_at(self, trigger: Trigger, first: int, last: int) -> int:
        """Token of a nationality that describes the act itself (الهجوم الروسي، ضربات جوية أميركية), or -1."""
        words = self.doc.words
        article = bool(trigger.analysis and trigger.analysis.article) or words[trigger.first].article
        for i in range(first, min(last, first + 3)):
            if self.doc.mention_at[i] >= 0 or words[i].article != article:
                return -1
            if words[i].nisba:
                return i
            if not article and not words[i].form.endswith(("ة", "ي")):
                return -1
        return -1

    def _participle_sides(self, trigger: Trigger, sense: Sense, sides: dict[str, list[tuple[int, str, bool]]]) -> None:
        unit = self.syntax.units[trigger.unit]
        lemma = trigger.lemma.id
        if trigger.slots.get("genitive") and trigger.pos == "a":
            for first, last in trigger.slots["genitive"]:
                if sense.object in sides:
                    sides[sense.object] += self.mentions_in(first, last, f"{lemma}:object")
        if unit.first < trigger.first:
            found = self.mentions_in(unit.first, trigger.first, f"{lemma}:described")
            active = trigger.pos == "a" and not self._undergone(trigger, sense)
            role = sense.subject if active else sense.object
            if role in sides:
                sides[role] = found + ([] if role == "recipient" else sides[role])
            return
        if trigger.pos == "a" and sense.subject in sides and not sides["actor"]:
            found_subject = self._clause_subject(trigger)
            sides[sense.subject] += [(m, f"{lemma}:subject of the clause", True) for m in found_subject]

    def _undergone(self, trigger: Trigger, sense: Sense) -> bool:
        """Whether a participle that may be active or passive (المتهمة، المحتلة) has no object and so is passive."""
        nouns = self.doc.words[trigger.first].nouns
        both = any(n.pos == "p" and n.lemma is trigger.lemma for n in nouns)
        return (
            both
            and sense.object == "recipient"
            and not trigger.slots.get("genitive")
            and not trigger.slots.get("object")
        )

    # finding ------------------------------------------------------------------------------------------------------
    def _dropped_subject(self, trigger: Trigger) -> list[int]:
        """Subject of the clause before that agrees: و + verb, أنها + verb."""
        clause = self.syntax.clauses[trigger.clause]
        assert clause.verb.analysis is not None
        feature = clause.verb.analysis.feature
        if feature[1:2] != "3":
            return []
        index = clause.index - 1
        steps = 0
        while index >= 0 and steps < 4:
            other = self.syntax.clauses[index]
            if other.subject and (self.syntax.agrees(feature, other.subject[0]) or feature[3:4] == "P"):
                out = []
                for u in other.subject:
                    unit = self.syntax.units[u]
                    out += [m for m, _, _ in self.mentions_in(unit.first, unit.last, "")]
                if out:
                    return out
            index -= 1
            steps += 1
        return []

    def _clause_subject(self, trigger: Trigger) -> list[int]:
        best: list[int] = []
        for clause in self.syntax.clauses:
            if clause.verb.first > trigger.first:
                break
            if clause.subject and clause.connector not in ("relative",):
                found = []
                for u in clause.subject:
                    unit = self.syntax.units[u]
                    found += [m for m, _, _ in self.mentions_in(unit.first, unit.last, "")]
                if found and (not best or clause.connector in ("start", "comma", "conjunction", "verb")):
                    best = found
        return best

    def antecedent(self, trigger: Trigger, enclitic: str, without: Iterable[int] = ()) -> int | None:
        """Mention a pronoun on a trigger stands for: subject of a clause before it, else the nearest fitting mention."""
        doc = self.doc
        want = {"ه": "M", "ها": "F", "هم": "P", "هما": "D"}.get(enclitic, "")
        not_these = {doc.mentions[m].entity for m in without}
        if trigger.pos == "m" and trigger.unit > 0 and self.syntax.units[trigger.unit].joined:
            before = doc.mention_at[trigger.first - 1]
            if before >= 0 and doc.entities.drafts[doc.mentions[before].entity].kind != "place":
                if self._fits(want, doc.mentions[before].gender):
                    return before  # الهجوم المباغت لباكو وسيطرتها: the owner of the act before
        own = self.syntax.clauses[trigger.clause].subject[:1] if trigger.clause >= 0 else []
        best = None
        for clause in self.syntax.clauses:
            if clause.verb.first > trigger.first:
                break
            for u in clause.subject[:1]:
                unit = self.syntax.units[u]
                if unit.first < trigger.first and self._fits(want, self.syntax.gender(u)):
                    found = self.mentions_in(unit.first, unit.last, "")
                    if not found or doc.mentions[found[0][0]].entity in not_these:
                        continue
                    if clause.index == trigger.clause or best is None or clause.connector != "relative":
                        best = found[0][0]
                        if u in own:
                            return best
        if best is not None and (trigger.pos == "v" or not own):
            return best
        near = self._nearest(trigger, want, not_these, own[0] if own and trigger.pos != "v" else -1)
        return near if near is not None else best

    def _nearest(self, trigger: Trigger, want: str, without: set[int], after: int) -> int | None:
        """The fitting mention nearest before a word; with `after`, behind that unit only."""
        doc = self.doc
        start = self.syntax.units[after].first if after >= 0 else -1
        for index in range(len(doc.mentions) - 1, -1, -1):
            mention = doc.mentions[index]
            if mention.first >= trigger.first or doc.mention_at[mention.first] != index:
                continue
            if trigger.first - mention.first > 60 or mention.first < start:
                break
            draft = doc.entities.drafts[mention.entity]
            if mention.entity in without or (draft.kind == "medium" and trigger.pos == "v"):
                continue
            if draft.kind != "place" and self._fits(want, mention.gender or draft.gender):
                return index
        return None

    @staticmethod
    def _fits(want: str, gender: str) -> bool:
        return not want or not gender or want == gender or (want == "F" and gender == "P") or want == "D"

    def _passive(self, trigger: Trigger, sense: Sense | None = None) -> bool:
        """A transitive verb with one bare noun, no object and no sign of an agent."""
        if trigger.pos != "v" or trigger.analysis is None:
            return False
        analysis = trigger.analysis
        if analysis.feature.endswith("p"):
            return True
        surface = self.doc.surface[trigger.first]
        if "\u064f" in surface[:3]:
            offset = 1 if analysis.conjunction and surface[0] in "وف" else 0
            if len(surface) > offset + 1 and surface[offset + 1] == "\u064f" and analysis.feature[0] == "P":
                return True
        if sense is None or sense.object != "recipient" or sense.subject != "actor" or analysis.enclitic:
            return False
        if trigger.slots.get("object") or not trigger.slots.get("subject"):
            return False
        if sense.type not in ("ASSAULT", "COERCE", "RETREAT", "SANCTION"):
            return False
        if any(p in trigger.slots for p in ("من قبل", "علي يد", "علي ايدي", "من جانب")):
            return True
        if any(sense.preps.get(p) == "recipient" for p in trigger.slots):
            return False
        first, last = trigger.slots["subject"][0]
        if self.doc.words[first].is_number or self.doc.words[first].function == "quantifier":
            return True
        found = self.mentions_in(first, last, "")
        if found:
            draft = self.doc.entities.drafts[self.doc.mentions[found[0][0]].entity]
            return bool(set(draft.roles) & _VICTIM_ROLES) or (draft.kind == "person" and "GOV" not in draft.roles)
        return False

    def _code(self, mention: int) -> str:
        return self.doc.entities.drafts[self.doc.mentions[mention].entity].code

    def _unique(self, sides: list[tuple[int, str, bool]]) -> list[tuple[int, str, bool]]:
        seen: set[int] = set()
        out = []
        for mention, rule, inferred in sides:
            entity = self.doc.mentions[mention].entity
            if entity not in seen:
                seen.add(entity)
                out.append((mention, rule, inferred))
        return out
