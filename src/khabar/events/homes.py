"""Acts that only a state does to people in its own land: arrests, convictions, dismissals."""

from __future__ import annotations

from khabar.events.heads import head_words
from khabar.events.places import ground_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN, Draft

_SOVEREIGN = frozenset(
    (("COERCE", "arrest"), ("COERCE", "deport"), ("SANCTION", "convict"), ("SANCTION", "expel"), ("SANCTION", None),
     ("RETREAT", "release"), ("COERCE", "curfew"), ("COERCE", "martial-law"), ("COERCE", "censor"))
)  # fmt: skip
"""Type and mode of what the authorities of a land do."""
_UPROOTED = frozenset(("REF", "CVL"))
"""Those whom a war drives out, not an office."""
_EXPELLING = frozenset(("طرد", "أبعد", "رحل"))
"""Verbs of sending people out of a land that is not theirs."""
_ENVOYS = frozenset(("ambassador", "diplomat", "diplomats", "consul", "chargé d'affaires"))
"""Titles of those whom another land sends."""
_OVER_OTHERS = frozenset(("ISR", "PSE", UNKNOWN))
"""Lands whose authorities hold people of another."""
_CAPTIVES = frozenset(("رهينة", "رهائن", "رهينتين", "الرهائن", "مختطف", "مختطفين", "المختطفين", "مخطوف", "مخطوفين", "المخطوفين", "اسير", "اسري", "اسيرين", "الاسري", "محتجزين", "المحتجزين"))
"""Whom others hold, not the authorities of their land."""
_AUTHORITIES = frozenset(("state", "office", "force", "person"))
_UNCLEAR = frozenset(("PSE", UNKNOWN))
"""Lands whose people others arrest."""
_HOLDING = frozenset(("arrest", "convict"))
_ON_THE_SPOT = frozenset(("صادر", "دهم", "داهم", "فتش", "فض", "فرق"))
"""Verbs of what only the authorities of the place do, where nobody is named who did it."""
_BEFORE_THE_LAW = frozenset(("حاكم", "استجوب", "استدعى", "أحال"))
"""Verbs of calling somebody to account."""
_COURTS = frozenset(("ICC", "ICJ", "UN", "UNSC", "EU", "ECHR", "INTERPOL"))
"""Those before whom people of any land are called."""


class Homes:
    """Gives the authorities of the land to acts that are theirs."""

    def __init__(self, doc: Document, home: str | None) -> None:
        self.doc = doc
        self.home = home or ""

    def complete(self, trigger: Trigger, country: str) -> None:
        """Fill the actor of an act of the authorities; `country` is where it happens, or ""."""
        if trigger.sense is None:
            return
        if trigger.type == "COERCE" and trigger.sense.mode in ("restrict", None) and trigger.actors and not trigger.recipients:
            self._somebody(trigger)
        if trigger.lemma.lemma in _EXPELLING and trigger.actors:
            self._not_own(trigger)
        if not trigger.actors:
            self._on_the_spot(trigger)
        if not trigger.actors and trigger.recipients and trigger.lemma.lemma in _BEFORE_THE_LAW:
            self._called(trigger)
        if trigger.actors and not trigger.recipients and trigger.lemma.lemma == "أعدم" and not any(self.doc.words[first].article for name in ("object", "genitive") for first, _ in trigger.slots.get(name, ())):
            self._somebody(trigger)  # not: إعدام إيران المعارض فلانا, who has a name and may be of another land
        if (trigger.type, trigger.sense.mode) not in _SOVEREIGN or trigger.sense.subject != "actor":
            return
        if not trigger.actors and not trigger.recipients and trigger.sense.mode in _HOLDING:
            self._held(trigger, country)
        if trigger.actors and trigger.recipients:
            self._own(trigger)
        elif trigger.actors and (trigger.sense.mode in _HOLDING or trigger.type == "SANCTION"):
            self._somebody(trigger)
        if trigger.actors or not trigger.recipients:
            return
        if "لدي" in trigger.slots or (trigger.type == "SANCTION" and trigger.lemma.key.startswith("اجراء")):
            return  # المعتقلين لديها، أي إجراء ضد الحرس: by whoever it is
        if trigger.sense.mode == "release" and ((trigger.pos == "v" and not country) or self._captives(trigger)):
            return  # جندي أميركي أطلق سراحه، الإفراج عن رهائن أميركيين: not by his own
        if trigger.sense.mode == "expel" and any(
            _UPROOTED & set(self._draft(m).roles) for m, _, _ in trigger.recipients
        ):
            return
        if any(self._draft(m).kind == "state" for m, _, _ in trigger.recipients):
            return  # عزل روسيا عن السوق: no land's authorities do it to the land
        whose = {self.doc.code(m) for m, _, _ in trigger.recipients}
        land = country or (next(iter(whose)) if len(whose) == 1 else "")
        if trigger.sense.mode in ("expel", "deport") and land in whose:
            return  # قرارا بطرد السفير الروسي: his own land does not expel him
        if whose & _UNCLEAR - {UNKNOWN} or (country and {w for w in whose if len(w) == 3} - {UNKNOWN, land} and not ground_of(self.doc, trigger).country):
            return  # «أكدت القاهرة رفض تهجير الفلسطينيين»: the land that is named is not where it happens
        if trigger.lemma.lemma in _EXPELLING and trigger.sense.mode == "expel" and land in {self.doc.code(m) for m, _, _ in trigger.recipients}:
            return  # طرد السفير الصيني: no land expels its own envoy
        if len(land) != 3 or land in _UNCLEAR or (not country and land != self.home and trigger.type != "SANCTION"):
            return
        trigger.actors = [(self._government(trigger, land), "authorities of the land", True)]

    def _own(self, trigger: Trigger) -> None:
        """«أوقفت الشرطة المصرية الناشط فلانا»: somebody by name whose land is not told is of the land whose authorities hold, try or free him."""
        lands = {land for m, _, _ in trigger.actors for land in self._draft(m).country[:1]}
        land = next(iter(lands)) if len(lands) == 1 else ""
        ground = ground_of(self.doc, trigger).country
        if len(land) != 3 or land in _OVER_OTHERS or ground not in ("", land) or any(self._draft(m).kind not in _AUTHORITIES for m, _, _ in trigger.actors):
            return
        for m, _, _ in trigger.recipients:
            draft = self._draft(m)
            if draft.kind == "person" and draft.code == UNKNOWN and draft.basis != "table" and not draft.country:
                draft.code, draft.country, draft.assumed = land, [land], True

    def _somebody(self, trigger: Trigger) -> None:
        """«اعتقلت السلطات التونسية صحافيا»: somebody without a name whom the authorities of a land hold or try, or whose protest they ban, is of it."""
        doc, land = self.doc, self._ruled(trigger)
        if not land:
            return
        for first, last in [*trigger.slots.get("object", ()), *trigger.slots.get("علي", ()), *(trigger.slots.get("genitive", ()) if trigger.pos == "m" else ())][:1]:
            protest = _protest(doc, first)
            if trigger.type == "COERCE" and trigger.sense is not None and trigger.sense.mode in ("restrict", None) and not protest:
                return
            if not protest and (any(doc.mention_at[k] >= 0 or doc.words[k].nisba for k in range(first, last)) or not any("somebody" in doc.lexicon.function.get(w, ()) for w in head_words(doc, first, last))):
                return
            trigger.recipients = [(self._people(land, first, last), "held by the authorities of the land", True)]

    def _ruled(self, trigger: Trigger) -> str:
        """The one land whose authorities act, where they act at home; "" for none."""
        lands = {land for m, _, _ in trigger.actors for land in self._draft(m).country[:1]}
        land = next(iter(lands)) if len(lands) == 1 else ""
        sacked = trigger.type == "SANCTION" and trigger.sense is not None and trigger.sense.mode is None
        if len(land) != 3 or (land in _OVER_OTHERS and not (sacked and land != UNKNOWN)) or any(self._draft(m).kind not in _AUTHORITIES for m, _, _ in trigger.actors):
            return ""
        return land

    def _not_own(self, trigger: Trigger) -> None:
        """«هددت المجر بطرد السفير»: the envoy or stranger who is sent away is of another land than the one that does it."""
        own = {self.doc.code(m) for m, _, _ in trigger.actors} - {UNKNOWN}
        deported = trigger.sense is not None and trigger.sense.mode == "deport"
        trigger.recipients = [x for x in trigger.recipients if self.doc.code(x[0]) not in own or not (self._envoy(x[0]) or (deported and "REF" in self._draft(x[0]).roles))]

    def _envoy(self, m: int) -> bool:
        """Whether somebody is an envoy whose land no pronoun tells: السفير, not سفيرها."""
        mention = self.doc.mentions[m]
        return mention.title in _ENVOYS and bool(self.doc.words[mention.first].article)

    def _held(self, trigger: Trigger, country: str) -> None:
        """«اعتقل العشرات في نيروبي»، «توقيف ثلاثة»: some of no name whom nobody is said to hold are of the land where it happens."""
        doc = self.doc
        land = ground_of(doc, trigger).country or (country if self._at_protest(trigger) else "")
        if trigger.modality not in ("actual", "planned") or len(land) != 3 or land in _OVER_OTHERS:
            return
        for first, last in [*trigger.slots.get("object", ()), *trigger.slots.get("subject", ()), *trigger.slots.get("علي", ()), *(trigger.slots.get("genitive", ()) if trigger.pos == "m" else ())][:1]:
            if any(doc.mention_at[k] >= 0 or doc.words[k].nisba for k in range(first, last)):
                return
            if doc.words[first].function == "quantifier" or doc.words[first].is_number or any("somebody" in doc.lexicon.function.get(w, ()) for w in head_words(doc, first, last)):
                trigger.recipients = [(self._people(land, first, last), "held where it happens", True)]

    def _at_protest(self, trigger: Trigger) -> bool:
        """Whether somebody is held at a protest, which is at home: اعتقل العشرات خلال تظاهرات شهدتها العاصمة الكينية."""
        beside = (k for name in ("في", "خلال", "اثناء") for first, last in trigger.slots.get(name, ()) for k in range(first, last))
        return any(_protest(self.doc, k) for k in beside)

    def _on_the_spot(self, trigger: Trigger) -> None:
        """«دهم منزل الصحافي في مرسيليا»، «صودرت نسخ المجلة في كولكاتا»: nobody but the authorities of the place does it."""
        if trigger.lemma.lemma not in _ON_THE_SPOT or trigger.type not in ("COERCE", "ASSAULT") or trigger.sense is None or trigger.sense.subject != "actor":
            return
        land = ground_of(self.doc, trigger).country
        if len(land) != 3 or land in _UNCLEAR or self._by_somebody(trigger):
            return
        trigger.actors = [(self._government(trigger, land), "authorities of the place", True)]

    def _by_somebody(self, trigger: Trigger) -> bool:
        """Whether somebody whom no list knows does it, and not it is done to the thing behind the verb: «دهم ملثمون منزلا», not «فتشت منازل»."""
        subject = trigger.slots.get("subject", ()) if trigger.pos == "v" and not trigger.recipients and trigger.sense is not None else ()
        return any(self.doc.words[first].function == "head_adjective" or (trigger.sense is not None and trigger.sense.objects.isdisjoint(head_words(self.doc, first, last))) for first, last in subject[:1])

    def _called(self, trigger: Trigger) -> None:
        """«خضع الوزير الكويتي لاستجواب»، «محاكمة الرئيس السابق»: people are called to account at home, where no other land or court is named."""
        doc = self.doc
        if trigger.type != "ACCUSE" or trigger.polarity != "affirmed" or trigger.modality not in ("actual", "planned") or not {"امام", "لدي"}.isdisjoint(trigger.slots):
            return
        whose = {land for m, _, _ in trigger.recipients for land in self._draft(m).country[:1]}
        land = next(iter(whose)) if len(whose) == 1 else ""
        if len(land) != 3 or land in _OVER_OTHERS or any(self._draft(m).kind not in ("person", "people") for m, _, _ in trigger.recipients):
            return
        first, last = doc.sentences[trigger.sentence]
        above = trigger.governor
        tellers = {doc.code(m) for m, _, _ in above.actors} if above is not None else set()
        for m in set(doc.mention_at[first:last]) - {-1}:
            draft = self._draft(m)
            if draft.code in _COURTS or (draft.country and draft.country[0] != land and draft.code not in tellers):
                return
        trigger.actors = [(self._government(trigger, land), "authorities of their land", True)]

    def _people(self, land: str, first: int, last: int) -> int:
        people = self.doc.entities.get(land, "people", f"people of {land}", "", ("CVL",), (land,), "P")
        mention = ActorMention(first, last, people.index, "definite", "people of the land")
        mention.inferred = True
        self.doc.mentions.append(mention)
        return len(self.doc.mentions) - 1

    def _captives(self, trigger: Trigger) -> bool:
        """Whether hostages and prisoners of others are set free."""
        spans = (s for name in ("عن", "object", "genitive", "subject") for s in trigger.slots.get(name, ()))
        return any(self.doc.words[k].base in _CAPTIVES for first, last in spans for k in range(first, last))

    def _draft(self, m: int) -> Draft:
        return self.doc.entities.drafts[self.doc.mentions[m].entity]

    def _government(self, trigger: Trigger, code: str) -> int:
        draft = self.doc.entities.get(code, "office", f"government of {code}", "", ("GOV",), (code,), "F")
        mention = ActorMention(trigger.first, trigger.last, draft.index, "metonym", "government of the land")
        mention.inferred = True
        self.doc.mentions.append(mention)
        return len(self.doc.mentions) - 1


def _protest(doc: Document, i: int) -> bool:
    """Whether a noun is a protest and nothing else."""
    return any(n.pos in ("m", "n") and {s.type for s in n.lemma.senses if s.type} == {"PROTEST"} for n in doc.words[i].nouns)
