"""What is seen of a party of a report as the open side of an act: where it is named, what it did and suffered in the other acts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from khabar.events.deeds import talks
from khabar.events.fillers import Fillers
from khabar.events.hanging import HARMS
from khabar.events.places import ground_of
from khabar.events.triggers import Trigger
from khabar.likely.title import Title
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.mentions.items import items_of
from khabar.stances import NONE, towards
from khabar.text.ordered import first_from

ROLES = ("actors", "recipients")
NAMES = (
    "near", "order", "rank", "kind", "role", "prep", "how", "slot", "self", "opposed", "facing", "did", "had", "harmed", "struck",
    "speaker", "ground", "gov", "before", "same", "lemma", "around", "lead", "between", "after", "agrees", "far", "title", "headed", "stance", "foes",
    "type", "pos", "hold", "parties", "lone", "real", "sense", "word", "mode", "under", "group", "other", "stated", "foe",
)  # fmt: skip
"""What is looked at; the last ones, `ACT` of them, are of the act alone."""
ACT = 14
CROSSED = (
    ("near", "type"), ("kind", "type"), ("speaker", "type"), ("gov", "type"), ("did", "type"), ("had", "type"),
    ("near", "gov"), ("near", "around"), ("self", "kind"), ("rank", "opposed"), ("opposed", "facing"), ("did", "had"), ("harmed", "struck"),
    ("gov", "hold", "under"), ("slot", "group", "pos"), ("kind", "other", "type"), ("stated", "kind"),
    ("far", "type"), ("title", "type"), ("headed", "type"), ("stance", "type"), ("foes", "type"), ("foes", "near"), ("foe", "type"),
)  # fmt: skip
"""What is looked at together."""
_HOSTILE = frozenset(("ACCUSE", "REJECT", "THREATEN", "SANCTION", "COERCE", "ASSAULT", "PROTEST"))
_GROUP = {
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "AGREE", "DENY", "CONSULT"), "words"),
    **dict.fromkeys(("AID", "COOPERATE", "CONCEDE", "RETREAT"), "give"),
}
_STRUCK = frozenset(("ASSAULT", "COERCE", "MOBILIZE"))
_OWN = frozenset(("ASSAULT", "AID"))
"""Types of acts of which those tell whom they are on: attacks suffered, help that comes."""
_HURT = frozenset(("قتل", "أصاب", "جرح"))
_FORCES, _USED_FORCE = frozenset(("MIL", "COP")), frozenset(("ASSAULT", "COERCE"))
_BLAMING = frozenset(("ACCUSE", "REJECT"))
_ON_OTHERS = frozenset(("SUPPORT", "ACCUSE", "REQUEST"))
_WITHIN = 80
"""Acts before and behind that are looked at: more than a report has as a rule, so that time grows linearly with length."""
_STEPS = (3, 8, 15, 30)
_NEAREST = 4
_FOREMOST = 2
"""Parties weighed for a side: the nearest, and those named most often."""
Codes = frozenset[str]
_NONE: tuple[Codes, Codes] = (frozenset(), frozenset())
_NEVER: dict[str, int] = {}


class Parties:
    """The parties of one part of a report, with the acts whose sides they are so far."""

    def __init__(self, doc: Document, triggers: list[Trigger], voice: Callable[[Trigger], int | None], title: Title) -> None:
        self.doc = doc
        self.voice = voice
        self.title = title
        self.triggers = triggers
        self.mentions: dict[str, list[int]] = {}
        for m, mention in enumerate(doc.mentions):
            code = doc.entities.drafts[mention.entity].code
            if code != UNKNOWN and doc.mention_at[mention.first] == m:
                self.mentions.setdefault(code, []).append(m)
        for found in self.mentions.values():
            found.sort(key=lambda m: doc.mentions[m].first)
        self.named = [(code, [doc.mentions[m].first for m in found], found) for code, found in self.mentions.items()]
        """Each party with the first tokens of its mentions and the mentions, in the order of the text."""
        self.firsts = {code: firsts for code, firsts, _ in self.named}
        self.grounds = {code for code, found in self.mentions.items() if all(doc.mentions[m].place >= 0 for m in found)}
        """Parties named by nothing but places in their land."""
        self.ranked = sorted(self.mentions, key=lambda code: (-len(self.mentions[code]), self.mentions[code][0]))
        self.rank = {code: str(min(rank, 4)) for rank, code in enumerate(self.ranked)}
        self.lead = {code for code, found in self.mentions.items() if doc.mentions[found[0]].first < doc.sentences[0][1]}
        self.sides = [(self.codes(t.actors), self.codes(t.recipients)) for t in triggers]
        self.pairs: dict[tuple[str, str], int] = {}
        """How many acts each party does to each other."""
        self.did: dict[str, dict[str, int]] = {}
        """How many acts of a type, or hostile ones or others, each party does."""
        self.had: dict[str, dict[str, int]] = {}
        """How many are done to it."""
        self.items = items_of(doc)
        """The item of each sentence, none where all are of one."""
        self.named_in = {code: {self.items[doc.sentence_of(first)] for first in firsts} for code, firsts, _ in self.named} if self.items else {}
        self.day = doc.published.isoformat() if doc.published is not None else ""
        self.foes = {code: towards(code, self.mentions, self.day) for code in self.mentions}
        """How each party stands to the others of the report."""
        self._heard: tuple[int, int | None] = (-1, None)
        """The act asked about last, and who tells it, which is the same for both its sides."""
        self.here: dict[int, list[int]] = {}
        self.alike: dict[str, list[int]] = {}
        """The acts told by each word."""
        for k, trigger in enumerate(triggers):
            self.here.setdefault(trigger.sentence, []).append(k)
            self.alike.setdefault(trigger.lemma.id, []).append(k)
            self._note(k, 1)

    def take(self, index: int) -> None:
        """Note anew the sides of an act, which has been given one."""
        self._note(index, -1)
        self._heard = -1, None
        trigger = self.triggers[index]
        self.sides[index] = (self.codes(trigger.actors), self.codes(trigger.recipients))
        self._note(index, 1)

    def _note(self, index: int, n: int) -> None:
        by, to = self.sides[index]
        if by:
            self._count(self.did, index, by, n)
        if to:
            self._count(self.had, index, to, n)
        for a in by:
            for b in to:
                self.pairs[a, b] = self.pairs.get((a, b), 0) + n

    def _count(self, counts: dict[str, dict[str, int]], index: int, codes: Codes, n: int) -> None:
        kind = self.triggers[index].type or ""
        of_kind = counts.setdefault(kind, {})
        alike = counts.setdefault("hostile" if kind in _HOSTILE else "other", {})
        for code in codes:
            of_kind[code] = of_kind.get(code, 0) + n
            alike[code] = alike.get(code, 0) + n

    def codes(self, sides: list[tuple[int, str, bool]]) -> Codes:
        """Codes of sides, those without one left out."""
        return frozenset([code for m, _, _ in sides if (code := self.doc.code(m)) != UNKNOWN])

    def nearest(self, act: int, barred: set[str]) -> list[tuple[int, str, int]]:
        """Of each party that is not barred, how far from the token of an act it is, its code and the mention: the nearest before the act, else the first behind it."""
        out = []
        for code, firsts, mentions in self.named:
            if code not in barred:
                at = first_from(firsts, act) - 1 if firsts[0] < act else 0
                first = firsts[at]
                out.append((act - first if first < act else 2 * (first - act), code, mentions[at]))
        return out

    def weighed(self, index: int, role: str) -> list[tuple[int, list[str]]]:
        """The parties that may be this side of an act: the mention nearest to it with what is seen of each, in the order of NAMES."""
        doc = self.doc
        trigger = self.triggers[index]
        side = ROLES.index(role)
        other = self.sides[index][1 - side]
        barred = self._barred(trigger, side)
        if side and trigger.type not in _OWN and (teller := self._teller(index)) is not None:
            barred.add(self.doc.code(teller))  # whoever tells of an act is oftener beside it than struck, asked or blamed
        if self.items:
            barred |= {code for code, items in self.named_in.items() if self.items[trigger.sentence] not in items}  # a digest: each item speaks of its own
        found = self.nearest(trigger.first, barred)
        found.sort()
        if side == 0 and trigger.type in _USED_FORCE:
            found = [x for x in found if "JRN" not in doc.entities.drafts[doc.mentions[x[2]].entity].roles]  # وسائل إعلام إسرائيلية: they tell it
        chosen = found[:_NEAREST]
        taken = {code for _, code, _ in chosen}
        foremost = self.ranked[:_FOREMOST]
        chosen += [(far, code, m) for far, code, m in found if code in foremost and code not in taken]
        if not chosen:
            return []
        self._note(index, -1)
        act = self._act(trigger, other, side)
        kind, hostile = trigger.type or "", "hostile" if trigger.type in _HOSTILE else "other"
        voice = self._teller(index)
        speaker = doc.code(voice) if voice is not None else ""
        ground = ground_of(doc, trigger).country
        slots = self._slots(trigger)
        governor = trigger.governor
        above = (self.codes(governor.actors), self.codes(governor.recipients)) if governor is not None else _NONE
        low = max(0, index - _WITHIN)
        back = range(index - 1, low - 1, -1)
        before = self._first(back)
        after = self._first(range(index + 1, min(len(self.sides), index + 4)))
        same = self._first(back, kind)
        lemma = self._first([k for k in self.alike[trigger.lemma.id] if self.triggers[k].lemma is trigger.lemma and k != index and low <= k < index + _WITHIN])
        here = self.here[trigger.sentence]
        beside = [self.sides[k] for k in here if k != index]
        told = [self.triggers[k].first for k in here]
        around = (frozenset([c for by, _ in beside for c in by]), frozenset([c for _, to in beside for c in to]))
        did, was = self.did.get(kind, _NEVER), self.had.get(kind, _NEVER)
        did_such, was_such = self.did.get(hostile, _NEVER), self.had.get(hostile, _NEVER)
        out = []
        for order, (_, code, m) in enumerate(chosen):
            mention = doc.mentions[m]
            draft = doc.entities.drafts[mention.entity]
            opposed = facing = 0
            for o in other:
                opposed += self.pairs.get((o, code) if side else (code, o), 0)
                facing += self.pairs.get((code, o) if side else (o, code), 0)
            out.append(
                (
                    m,
                    [
                        self._near(mention.first, trigger), str(min(order, 5)), self.rank[code], draft.kind, draft.roles[0] if draft.roles else "-",
                        mention.preposition or "-", mention.how, slots.get(code, "-"), _yes(code in other), _few(opposed), _few(facing),
                        _few(did.get(code, 0)), _few(was.get(code, 0)), _few(did_such.get(code, 0)), _few(was_such.get(code, 0)),
                        _yes(code == speaker), _yes(code == ground), _part(code, above), _part(code, before), _part(code, same),
                        _part(code, lemma), _part(code, around), _yes(code in self.lead), _between(mention.first, trigger.first, told), _part(code, after), _agrees(trigger, mention.gender or draft.gender, side),
                        self._far(code, trigger.first), self.title.order(code), self.title.side(code, kind),
                        towards(code, other, self.day) if other else "open", self.foes[code],
                        *act,
                    ],
                )
            )  # fmt: skip
        self._note(index, 1)
        return out

    def _teller(self, index: int) -> int | None:
        """The mention of the one who tells an act."""
        if index != self._heard[0]:
            self._heard = index, self.voice(self.triggers[index])
        return self._heard[1]

    def _first(self, acts: Sequence[int], kind: str | None = None) -> tuple[Codes, Codes]:
        """The sides of the first of some acts, of one type if it is given, that has any."""
        for k in acts:
            sides = self.sides[k]
            if (sides[0] or sides[1]) and (kind is None or self.triggers[k].type == kind):
                return sides
        return _NONE

    def _barred(self, trigger: Trigger, side: int) -> set[str]:
        """Who cannot be the side whatever the odds: whoever praises, blames or asks for an act or talks about it has not done it, whoever is
        struck is not blamed for it, and a place strikes nobody."""
        barred: set[str] = set()
        if side == 0 or trigger.type not in _STRUCK:
            barred |= self.grounds
        if side == 0 and _befalls(trigger):
            barred |= {self.doc.code(m) for span in trigger.slots.get("subject", ()) for k in range(*span) if (m := self.doc.mention_at[k]) >= 0}
        governor = trigger.governor
        if side == 0 and governor is not None and governor.type in _ON_OTHERS and (trigger.how in ("object", "genitive") or trigger.how.startswith("prep:")):
            barred |= self.codes(governor.actors)
        if side == 0 and governor is not None and trigger.type == "PROTEST" and governor.type in ("AGREE", "CONCEDE"):
            barred |= self.codes(governor.actors)  # who permits a protest
        warning = governor.governor if governor is not None and governor.type is None else governor
        if side == 0 and warning is not None and warning.type == "THREATEN" and "من" in warning.slots:
            barred |= self.codes(warning.actors)  # حذرت الأمم المتحدة من احتمال فرار مليون شخص
        if side == 0 and trigger.type in _STRUCK and trigger.modality == "possible":
            for k in self.here[trigger.sentence]:
                act = self.triggers[k]
                if act.type == "THREATEN" and act.last <= trigger.first and "من" in self.doc.forms[act.last : trigger.first - 1]:
                    barred |= self.codes(act.actors)  # حذرت السفارة القادة من أن الاستيلاء على الحكم سيطيل الأزمة
        about = talks(trigger)
        if about is not None:
            barred |= self.codes(about.actors)
        if side == 0 and trigger.type in _STRUCK and trigger.modality == "possible" and governor is not None:
            barred |= self._fearing(governor)
        for a, b in trigger.slots.get("ل", ()):
            if a and "siding" in self.doc.words[a - 1].classes:
                barred |= {self.doc.code(m) for k in range(a, b) if (m := self.doc.mention_at[k]) >= 0}  # مسلحون موالون لإيران
        if side == 0 and trigger.type == "RETREAT" and trigger.sense is not None and trigger.sense.mode == "ceasefire":
            struck, striking = self.had.get("ASSAULT", {}), self.did.get("ASSAULT", {})
            fighting = {c for c in self.mentions if striking.get(c, 0) + struck.get(c, 0)}
            barred |= set(self.mentions) - fighting if fighting else set()  # a truce is held by those who fight
        if trigger.sense is not None and trigger.sense.mode == "visit":
            barred |= self.codes(trigger.actors if side else trigger.recipients)
        if side == 0 and trigger.type == "ASSAULT":
            barred |= self._own_men(trigger)
        if side == 0 and trigger.type == "ACCUSE":
            barred |= self.codes(trigger.recipients)  # يُتهم الرئيس: not by himself
        if side == 1 and trigger.type == "ASSAULT":
            barred |= self.codes([a for a in trigger.actors if not a[2]])  # أطلق جنوده النار: not on themselves
        if side == 1 and trigger.type == "AID":
            struck, striking = self.had.get("ASSAULT", {}), self.did.get("ASSAULT", {})
            if any(struck.get(code, 0) for code in self.codes(trigger.actors)):
                barred |= {code for code in self.mentions if striking.get(code, 0) and not struck.get(code, 0)}  # تجلي كييف المدنيين: not to those who strike it
        if side == 1 and trigger.type in _BLAMING:
            for k in self.here[trigger.sentence]:
                act = self.triggers[k]
                if (act.type in _STRUCK or act.lemma.lemma in HARMS) and act.governor is trigger:
                    barred |= self.sides[k][1]
        return barred

    def _own_men(self, trigger: Trigger) -> set[str]:
        """Whose forces are struck, who does not strike them: «أعلن الجيش مقتل عشرة من مقاتليه», «ضربات على مواقع الجيش»."""
        words, drafts, mentions = self.doc.words, self.doc.entities.drafts, self.doc.mentions
        struck = [m for m, _, inferred in trigger.recipients if not inferred]
        if not self.codes(trigger.recipients) and trigger.lemma.lemma in _HURT and self.doc.words[trigger.first].conjunction:
            before = [t for t in (self.triggers[k] for k in self.here[trigger.sentence]) if t.last <= trigger.first and t.lemma.lemma in _HURT]
            struck += [m for m, _, inferred in before[-1].recipients if not inferred] if before else []  # مقتل جندية إسرائيلية وإصابة عسكريين
        own = {self.doc.code(m) for m in struck if not _FORCES.isdisjoint(drafts[mentions[m].entity].roles)}
        if own == {UNKNOWN}:  # أصيب جنديان: of the one army that the report names
            armies = {code for code, found in self.mentions.items() if any("MIL" in drafts[mentions[m].entity].roles for m in found)}
            own |= armies if len(armies) == 1 else set()
        spans = [span for name in ("genitive", "subject", "object") for span in trigger.slots.get(name, ())]
        if any(words[k].enclitic and not words[k].function for first, last in spans for k in range(first, min(last, len(words)))):
            own |= {self.doc.code(m) for m, rule, _ in trigger.recipients if rule.endswith("+possessor")}
        return own

    def _fearing(self, governor: Trigger) -> set[str]:
        """Who fears or wards off what may come: «تتخوف السلطات من تمدد الاعتداءات»."""
        steps: Trigger | None = governor
        for _ in range(3):
            if steps is None:
                break
            if "dreading" in steps.lemma.kinds or "preventing" in steps.lemma.kinds:
                fillers = Fillers(self.doc)
                return {self.doc.code(m) for first, last in steps.slots.get("subject", ()) for m, _, _ in fillers.mentions_in(first, last, "")} - {UNKNOWN}
            steps = steps.governor
        return set()

    def _act(self, trigger: Trigger, other: Codes, side: int) -> list[str]:
        sense, governor = trigger.sense, trigger.governor
        stated, facing = (trigger.recipients, trigger.actors) if side else (trigger.actors, trigger.recipients)
        return [
            trigger.type or "", trigger.pos, trigger.how or "top", str(min(len(self.mentions), 6)), _yes(not other),
            f"{trigger.polarity[:3]}-{trigger.modality}", f"{sense.subject}-{sense.object}" if sense is not None else "-", trigger.lemma.id,
            (sense.mode if sense is not None else None) or "-",
            (governor.meant or governor.lemma.kind) if governor is not None else "-",
            _GROUP.get(trigger.type or "", "acts"), self._unnamed(facing), self._unnamed(stated),
            next((self.foes[code] for code in sorted(other) if code in self.foes), NONE) if other else "open",
        ]  # fmt: skip

    def _unnamed(self, sides: list[tuple[int, str, bool]]) -> str:
        """What stands as a side without a code: a person, a group, definite or not; "-" for nothing."""
        if not sides:
            return "-"
        mention = self.doc.mentions[sides[0][0]]
        draft = self.doc.entities.drafts[mention.entity]
        return f"{draft.kind}{'' if draft.code != UNKNOWN else ' unnamed'}{' the' if self.doc.surface[mention.first].lstrip('وفبلك').startswith('ال') else ''}"

    def _slots(self, trigger: Trigger) -> dict[str, str]:
        doc = self.doc
        out: dict[str, str] = {}
        for name, spans in trigger.slots.items():
            for a, b in spans:
                for k in range(a, b):
                    m = doc.mention_at[k]
                    if m >= 0:
                        out.setdefault(doc.code(m), name)
        return out

    def _far(self, code: str, act: int) -> str:
        """How many words stand between an act and the nearest mention of a party on either side, by steps."""
        firsts = self.firsts[code]
        at = first_from(firsts, act)
        words = min([abs(first - act) for first in firsts[max(0, at - 1) : at + 1]])
        return str(len([step for step in _STEPS if step < words]))

    def _near(self, first: int, trigger: Trigger) -> str:
        """Same sentence before (b0) or behind the act (a0), sentences back (s1 to s4), or only later."""
        begin, end = self.doc.sentences[trigger.sentence]
        if first >= end:
            return "later"
        if first >= begin:
            return "a0" if first >= trigger.first else "b0"
        return f"s{min(trigger.sentence - self.doc.sentence_of(first), 4)}"


def _befalls(trigger: Trigger) -> bool:
    """Whether the subject of a verb is whom the act befalls: استشهد، اغتيل."""
    if trigger.pos not in ("v", "f") or trigger.sense is None:
        return False
    return trigger.sense.subject == "recipient" or (trigger.analysis is not None and trigger.analysis.feature.endswith("p") and trigger.sense.object == "recipient")


def _between(party: int, act: int, told: list[int]) -> str:
    """How many acts that are told in a sentence, by their first tokens, stand between a party and one of them."""
    low, high, n = min(party, act), max(party, act), 0
    for first in told:
        if low < first < high:
            n += 1
    return str(min(3, n))


def _agrees(trigger: Trigger, gender: str, side: int) -> str:
    """Whether a party may be the subject of the verb by its gender, or the pronoun on it for whom the act befalls; "-" where neither is told."""
    if trigger.analysis is None:
        return "-"
    told = {"ه": "M", "ها": "F", "هم": "P"}.get(trigger.analysis.enclitic, "") if side else trigger.analysis.feature[2:3] if trigger.pos == "v" else ""
    if told not in ("M", "F", "P") or gender not in ("M", "F", "P"):
        return "-"
    return _yes(told == gender)


def _part(code: str, sides: tuple[Codes, Codes]) -> str:
    if code in sides[0]:
        return "AR" if code in sides[1] else "A"
    return "R" if code in sides[1] else "-"


def _few(n: int) -> str:
    return "0" if n == 0 else "1" if n == 1 else "2" if n == 2 else "3"


def _yes(holds: bool) -> str:
    return "y" if holds else "n"
