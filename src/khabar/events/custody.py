"""Arrests, trials and inquiries that the sentence puts in no land: they are made where the report is at home, or by those who hold the land."""

from __future__ import annotations

from khabar.events.heads import head_words
from khabar.events.occupied import Occupied
from khabar.events.places import ground_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN, Draft

_BY_THE_STATE = frozenset((("COERCE", "arrest"), ("SANCTION", "convict"), ("ACCUSE", "investigate"), ("COERCE", "curfew"), ("COERCE", "martial-law")))
"""Type and mode of what police and courts do at home."""
_PERSONS = frozenset((("COERCE", "arrest"), ("SANCTION", "convict")))
"""What is always done to somebody."""
_OFFICIAL = frozenset(("GOV", "COP", "JUD", "MIL", "SPY"))
_ARMED = frozenset(("REB", "UAF", "PRM", "CRM"))
_UNSUITED = frozenset(("ISR", "PSE", UNKNOWN))
"""Lands whose people others hold."""
_WHOM = ("object", "subject", "علي", "بحق", "ضد", "مع")
_SEIZING = frozenset(("arrest", "restrict", "seize"))
_CALLED = frozenset(("استجوب", "حاكم", "لاحق", "ساءل", "استدعى"))
"""Verbs of calling somebody to account."""
_COUPS = frozenset(("anqlb-coerce", "anqlab-coerce-n", "anqlab-skri-coerce-n", "muhawala-inqilab-coerce-n"))
_OUSTING = frozenset(("حل", "أعفى", "أقال", "عزل", "نحى"))
"""Verbs of what is done to offices by those above them in the same land."""
_ABOVE = frozenset(("GOV", "LEG", "JUD", "MIL", "COP"))
_ABROAD = frozenset(("ambassador", "consul", "diplomat", "diplomats", "envoy"))
_SETTLING = frozenset(("astitan-coerce-n",))
"""What is done in Palestine by none but those who hold it."""
_RULERS = frozenset(("السلطة", "سلطة", "الاجهزة", "اجهزة"))
_HOSTAGES = frozenset(("رهينة", "رهائن", "الرهائن", "الرهينة", "اسير", "اسري", "الاسري", "مختطف", "مختطفين", "محتجزين", "المحتجزين"))
_MOST = 1.5
"""How many times as often as any other a land is named at which the report is at home."""


class Custody:
    """Gives the sides of what is done to people in a report's own land."""

    def __init__(self, doc: Document, home: str | None, occupied: Occupied) -> None:
        self.doc = doc
        self._occupied = occupied
        lands: dict[str, int] = {}
        for k, m in enumerate(doc.mention_at):
            if m >= 0 and doc.mentions[m].first == k:
                country = self._draft(m).country
                if len(country) == 1:
                    lands[country[0]] = lands.get(country[0], 0) + 1
        most = max((n for land, n in lands.items() if land != home), default=0)
        alone = home is not None and len(home) == 3 and home not in _UNSUITED and lands.get(home, 0) >= max(2.0, _MOST * most)
        self._home = home if alone and home is not None and not any(draft.country[:1] == [home] and "REB" in draft.roles for draft in doc.entities.drafts) else ""
        self._occupier = "ISR" in lands and occupied.about

    def complete(self, trigger: Trigger) -> None:
        """Fill what is open of one act."""
        if trigger.sense is None or trigger.sense.subject not in ("actor", "none"):
            return
        if trigger.type == "COERCE" and (not trigger.actors or (trigger.sense.mode == "arrest" and all(self.doc.code(m) == "PSE" and self._draft(m).kind == "people" for m, _, _ in trigger.actors))):
            self._held(trigger)  # أسرى يغادرون السجون، واعتقال اثنين: not by the people themselves
        if not trigger.actors and trigger.lemma.lemma in _OUSTING and trigger.type in ("COERCE", "SANCTION") and trigger.modality != "demanded":
            self._ousted(trigger)
        if self._home and trigger.lemma.id in _COUPS:
            self._coup(trigger)
        if self._home and ((trigger.type, trigger.sense.mode) in _BY_THE_STATE or (trigger.type == "ACCUSE" and trigger.sense.mode == "allege" and any("JUD" in self._draft(m).roles for m, _, _ in trigger.actors))):
            self._at_home(trigger)

    def _coup(self, trigger: Trigger) -> None:
        """«منذ الانقلاب»، «كشفت السلطات عن محاولة انقلاب»: soldiers of the land the report is at home in, against the state."""
        home = self._home
        by, on = self._known(trigger.actors), self._known(trigger.recipients)
        if (by and on) or (by | on) - {home} or (not on and "علي" in trigger.slots) or ground_of(self.doc, trigger).country not in ("", home) or self._other(trigger):
            return  # الانقلاب على الأعراف: no coup
        if not by:
            trigger.actors = [(self._of(trigger.first, trigger.last, home, "force", "military men", ("MIL",)), "a coup at home", True)]
        if not on:
            trigger.recipients = [(self._of(trigger.first, trigger.last, home, "state", "", ()), "a coup at home", True)]

    def _ousted(self, trigger: Trigger) -> None:
        """«حُلّ البرلمان»، «أعفي رئيس الحكومة»: nobody but those above them in their own land does it to those in office."""
        lands = {land for m, _, _ in trigger.recipients for land in self._draft(m).country[:1]}
        land = next(iter(lands)) if len(lands) == 1 else ""
        if len(land) != 3 or land == UNKNOWN or any(self._draft(m).kind not in ("office", "person") or not _ABOVE & set(self._draft(m).roles) or self.doc.mentions[m].title in _ABROAD for m, _, _ in trigger.recipients):
            return
        trigger.actors = [(self._of(trigger.first, trigger.last, land, "office", "government", ("GOV",)), "those above them at home", True)]

    def _at_home(self, trigger: Trigger) -> None:
        """«أوقف السائق ومعاونه»، «الموظف قيد التوقيف»: police and courts of the one land the report is at home in, and its people."""
        doc, home = self.doc, self._home
        by, on = self._known(trigger.actors), self._known(trigger.recipients)
        if (by and on) or (by | on) - {home} or ground_of(doc, trigger).country not in ("", home) or self._other(trigger):
            return
        if trigger.pos == "v" and trigger.first and doc.forms[trigger.first - 1] == "من":
            return  # كل من احتجز شخصا: whoever he is
        if not by:
            if any(not _OFFICIAL & set(self._draft(m).roles) for m, _, _ in trigger.actors):
                return
            trigger.actors = [(self._of(trigger.first, trigger.last, home, "office", "government", ("GOV",)), "authorities of the land of the report", True)]
        if not on and (span := self._whom(trigger)) is not None:
            trigger.recipients = [(self._of(span[0], span[1], home, "people", "people", ("CVL",)), "held in the land of the report", True)]

    def _whom(self, trigger: Trigger) -> tuple[int, int] | None:
        """Where those of no name or land stand to whom it is done; the act itself where none are told; None where it is no people, or not told."""
        doc = self.doc
        if trigger.recipients:
            if all(self._draft(m).kind in ("person", "people", "office") and not self._draft(m).country for m, _, _ in trigger.recipients):
                mention = doc.mentions[trigger.recipients[0][0]]
                return mention.first, mention.last
            return None
        for name in (*_WHOM, *(("genitive",) if trigger.pos == "m" else ())):
            for first, last in trigger.slots.get(name, ())[:1]:
                if any(doc.mention_at[k] >= 0 or doc.words[k].nisba for k in range(first, last)):
                    return None
                some = doc.words[first].function == "quantifier" or doc.words[first].is_number or any("somebody" in doc.lexicon.function.get(w, ()) for w in head_words(doc, first, last))
                return (first, last) if some else None
        told = trigger.sense is not None and ((trigger.type, trigger.sense.mode) in _PERSONS or trigger.lemma.lemma in _CALLED) and trigger.modality in ("actual", "planned", "possible") and trigger.pos != "a"
        return (trigger.first, trigger.last) if told else None

    def _held(self, trigger: Trigger) -> None:
        """«طالت الاعتقالات شابين في القدس»، «أغلقت مداخل أريحا»: in news of Palestine that name Israel, she does what nobody is named for."""
        doc = self.doc
        if not self._occupier or trigger.sense is None or (trigger.sense.mode not in _SEIZING and trigger.lemma.id not in _SETTLING):
            return
        settling = trigger.lemma.id in _SETTLING
        on = self._known(trigger.recipients)
        if any(self._draft(m).country[:1] != ["PSE"] if self.doc.code(m) != UNKNOWN else self._draft(m).kind == "group" for m, _, _ in trigger.recipients):
            return  # احتجاز إسرائيليين، تفكيك خلايا
        first, last = doc.sentences[trigger.sentence]
        named = {land for m in set(doc.mention_at[first:last]) - {-1} for land in self._draft(m).country[:1]}
        if not settling and (named - {"ISR", "PSE"} or (not on and trigger.sense.mode != "arrest")):
            return
        if not settling and any(doc.words[k].base in _RULERS for k in range(first, last)) and "ISR" not in named:
            return  # اعتقالات تنفذها الأجهزة الأمنية: not Israel's
        if any(doc.words[k].base in _HOSTAGES for spans in trigger.slots.values() for a, b in spans for k in range(a, b)) and not on:
            return
        trigger.actors = [(self._of(trigger.first, trigger.last, "ISR", "state", "", ()), "who holds the land", True)]
        if not on and (settling or self._whom(trigger) is not None):
            trigger.recipients = [(self._of(trigger.first, trigger.last, "PSE", "people", "people", ("CVL",)), "held under occupation", True)]

    def _other(self, trigger: Trigger) -> bool:
        """Whether the sentence names another land, people in arms who might have done it, or a medium that looks into things."""
        first, last = self.doc.sentences[trigger.sentence]
        for m in set(self.doc.mention_at[first:last]) - {-1}:
            draft = self._draft(m)
            if (draft.country and draft.country[0] != self._home and (draft.kind != "medium" or trigger.type == "ACCUSE")) or _ARMED & set(draft.roles) or draft.kind == "organisation" or (draft.kind == "medium" and trigger.type == "ACCUSE"):
                return True
        return any(word.nisba and self.doc.lexicon.land(word.nisba) not in ("", self._home) for word in self.doc.words[first:last])

    def _known(self, sides: list[tuple[int, str, bool]]) -> set[str]:
        return {self.doc.code(m) for m, _, _ in sides} - {UNKNOWN}

    def _draft(self, m: int) -> Draft:
        return self.doc.entities.drafts[self.doc.mentions[m].entity]

    def _of(self, first: int, last: int, land: str, kind: str, name: str, roles: tuple[str, ...]) -> int:
        own = self.doc.entities.get(land, kind, f"{name} of {land}" if name else "", "", roles, (land,), "P" if kind == "people" else "F")
        mention = ActorMention(first, last, own.index, "definite", "custody")
        mention.inferred = True
        self.doc.mentions.append(mention)
        return len(self.doc.mentions) - 1
