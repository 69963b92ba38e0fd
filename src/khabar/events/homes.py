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
_OVER_OTHERS = frozenset(("ISR", "PSE", UNKNOWN))
"""Lands whose authorities hold people of another."""
_CAPTIVES = frozenset(("رهينة", "رهائن", "رهينتين", "الرهائن", "مختطف", "مختطفين", "المختطفين", "مخطوف", "مخطوفين", "المخطوفين", "اسير", "اسري", "اسيرين", "الاسري", "محتجزين", "المحتجزين"))
"""Whom others hold, not the authorities of their land."""
_AUTHORITIES = frozenset(("state", "office", "force", "person"))
_UNCLEAR = frozenset(("PSE", UNKNOWN))
"""Lands whose people others arrest."""


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
        if (trigger.type, trigger.sense.mode) not in _SOVEREIGN or trigger.sense.subject != "actor":
            return
        if trigger.actors and trigger.recipients:
            self._own(trigger)
        elif trigger.actors and trigger.sense.mode in ("arrest", "convict"):
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
        lands = {land for m, _, _ in trigger.actors for land in self._draft(m).country[:1]}
        land = next(iter(lands)) if len(lands) == 1 else ""
        doc = self.doc
        if len(land) != 3 or land in _OVER_OTHERS or any(self._draft(m).kind not in _AUTHORITIES for m, _, _ in trigger.actors):
            return
        for first, last in [*trigger.slots.get("object", ()), *trigger.slots.get("علي", ()), *(trigger.slots.get("genitive", ()) if trigger.pos == "m" else ())][:1]:
            protest = any(n.pos in ("m", "n") and {s.type for s in n.lemma.senses if s.type} == {"PROTEST"} for n in doc.words[first].nouns)
            if trigger.sense is not None and trigger.sense.mode in ("restrict", None) and not protest:
                return
            if not protest and (any(doc.mention_at[k] >= 0 or doc.words[k].nisba for k in range(first, last)) or not any("somebody" in doc.lexicon.function.get(w, ()) for w in head_words(doc, first, last))):
                return
            people = doc.entities.get(land, "people", f"people of {land}", "", ("CVL",), (land,), "P")
            mention = ActorMention(first, last, people.index, "definite", "held by the authorities of the land")
            mention.inferred = True
            doc.mentions.append(mention)
            trigger.recipients = [(len(doc.mentions) - 1, "held by the authorities of the land", True)]

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
