"""Who strikes in a war where only those struck are told: «استشهد ثلاثة في غارة على خان يونس», «نُسفت منازل شرقي غزة»."""

from __future__ import annotations

from collections.abc import Sequence

from khabar.events.known_wars import War, wars
from khabar.events.markers import REAL
from khabar.events.places import ground_of
from khabar.events.triggers import Trigger
from khabar.likely.odds import GUESS
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.stances import FIGHTS, towards

_RULE = "who strikes in the known war"
_OCCUPIED = War("PSE", "1967-06-05", "9999", ("ISR",), ("PSE",))
"""Beside the wars: who holds a land by force strikes there at any time."""
_NO_STRIKE = frozenset(
    ("حرب", "قتال", "معركة", "نزاع", "صراع", "عنف", "اشتباك", "مواجهة", "انتفاضة", "كمين", "تصدي", "صد", "شارك", "اباد", "ابادة", "سم", "سمم", "خطف", "اختطف", "تصدى", "عملية", "عمليات", "حادث", "حوادث")
)
"""Fights, which both sides wage, and acts of whoever it may be."""
_BY_HAND = frozenset(("عبوة", "عبوات", "زجاجة", "زجاجات", "حجارة", "حجر", "طعن", "دهس", "سكين", "سكاكين", "ناسفة", "ناسفتين", "حارقة"))
"""What is thrown, laid or wielded by those who have no army."""
_BACK = frozenset(("مضاد", "مضادة"))
"""What is struck back."""
_OTHERS = "the one side that is struck"
"""The rule by which whom others strike is taken for struck here as well."""
_WHOEVER = frozenset(("مجهول", "مجهولون", "مجهولين", "مجهولة", "مجهولا", "ملثم", "ملثمون", "ملثمين", "مسلح", "مسلحون", "مسلحين", "انتحاري", "انتحارية"))
"""Words of attackers of whom more is not known."""
_SOLDIERS = frozenset(("جندي", "جنديا", "جنديان", "جنديين", "ضابط", "ضباط"))
_ON_THE_LINE = frozenset(("دونيتسك", "لوغانسك", "لوهانسك", "دونباس", "قرم", "القرم", "سيفاستوبول", "ميليتوبول", "مليتوبول"))
"""Ground that either side may strike, whoever's it is."""
_STRUCK = frozenset(("object", "subject", "genitive", "علي"))
"""Complements of what was struck."""
_NEAR = 3
"""Words behind a strike among which it is said with what."""
_ARMS = frozenset(
    ("طيران", "طائرة", "طائرات", "مقاتلة", "مقاتلات", "مسيرة", "مسيرات", "مروحية", "مروحيات", "مدفعية", "مدافع", "دبابة", "دبابات", "الية", "اليات", "زورق", "زوارق", "بارجة", "بوارج", "جرافة", "جرافات")
)
"""Arms that of two sides only the one with an army has."""


def war_strikes(doc: Document, triggers: Sequence[Trigger]) -> None:
    """Give strikes and killings on one side of a war, that nobody is told to have done, the one foe that wages it there and that the report names.

    Args:
        doc: the part that is read.
        triggers: its acts.
    """
    day = doc.published.isoformat() if doc.published is not None else ""
    if not day:
        return
    named: dict[str, int] = {}
    going_on: list[War] = []
    for trigger in triggers:
        if trigger.type != "ASSAULT" or trigger.sense is None or trigger.sense.reciprocal or not _unsaid(doc, trigger):
            continue
        guessed = any(rule.startswith(GUESS) for _, rule, _ in trigger.recipients)
        if trigger.modality in ("habitual", "possible") or (trigger.first and doc.words[trigger.first - 1].base in ("حادث", "حوادث", "عملية", "عمليات")):
            continue
        if guessed and (trigger.pos == "v" or (trigger.polarity, trigger.modality) != REAL):
            continue  # whom a verb or a feared strike hit is not known well enough
        if not named:
            for m in range(len(doc.mentions)):
                named.setdefault(doc.code(m), m)
            going_on = [war for war in (*wars(), _OCCUPIED) if war.on and war.since <= day <= war.until and any(code in named for code in war.by)]
        if not going_on:
            return
        foes = _foes(doc, trigger, [war for war in going_on if not guessed or _uneven(war)], named)
        if len(foes) == 1:
            foe = foes.pop()
            if not (guessed and _foes_foe(doc, trigger, foe, day)) and _told_of(doc, trigger, foe):
                trigger.actors = [(named[foe], _RULE, True)]


def _told_of(doc: Document, trigger: Trigger, foe: str) -> bool:
    """Whether the sentence, or one that names nobody and the one before it, tells of either side; and nothing flies off from those struck: «صواريخ أطلقت من لبنان»."""
    drafts, mentions = doc.entities.drafts, doc.mentions
    parties = {foe, *(doc.code(m) for m, _, _ in trigger.recipients)} - {UNKNOWN}
    at = trigger.sentence
    for k in (at, at - 1) if at else (at,):
        first, last = doc.sentences[k]
        here = {doc.code(m) for m in set(doc.mention_at[first:last]) if m >= 0 and drafts[mentions[m].entity].country and drafts[mentions[m].entity].kind not in ("media", "medium")}
        if here & parties:
            break
        if here:
            return False
    for first, last in trigger.slots.get("من", ()):
        if any(m >= 0 and mentions[m].place >= 0 and doc.code(m) in parties for m in doc.mention_at[first:last]):
            return False
    return True


def _uneven(war: War) -> bool:
    """Whether only those who wage it have an army: who is struck there is no striker."""
    return war is _OCCUPIED or len(war.on) > 1


def _unsaid(doc: Document, trigger: Trigger) -> bool:
    """Whether nobody is told to have done it, or only arms that are an army's."""
    on_them = doc.words[trigger.first].base == "حرب" and any(":علي" in rule for _, rule, _ in trigger.recipients)  # الحرب على غزة
    if (not on_them and (trigger.lemma.key in _NO_STRIKE or doc.words[trigger.first].base in _NO_STRIKE)) or any(word.base in _BACK for word in doc.words[trigger.first : trigger.last + 1]):
        return False
    verb = trigger.analysis
    if trigger.pos == "v" and verb is not None and not trigger.actors and "subject" not in trigger.slots and not verb.feature.endswith("p") and trigger.sense is not None and trigger.sense.subject != "recipient":
        return False  # وألقوا قنابل على الحاجز: somebody told of before
    if any(word.base in _BY_HAND for word in doc.words[trigger.first : trigger.last + _NEAR]):
        return False
    if any(rule == _OTHERS and doc.entities.drafts[doc.mentions[m].entity].kind == "group" for m, rule, _ in trigger.recipients):
        return False
    begin, end = doc.sentences[trigger.sentence]
    if any(word.base in _WHOEVER for word in doc.words[begin:end]):
        return False
    return all(doc.code(m) == UNKNOWN and doc.words[doc.mentions[m].first].base.removeprefix("ال") in _ARMS for m, _, _ in trigger.actors)


def _foes_foe(doc: Document, trigger: Trigger, foe: str, day: str) -> bool:
    """Whether the sentence names a group that fights the foe and is not struck: «قذائف أطلقتها سرايا القدس طالت جنودا»."""
    first, last = doc.sentences[trigger.sentence]
    struck = {doc.code(m) for m, _, _ in trigger.recipients}
    for m in set(doc.mention_at[first:last]):
        if m >= 0 and doc.entities.drafts[doc.mentions[m].entity].kind == "group" and doc.code(m) not in struck and towards(doc.code(m), (foe,), day) == FIGHTS:
            return True
    return False


def _foes(doc: Document, trigger: Trigger, going_on: list[War], named: dict[str, int]) -> set[str]:
    """Who wages war on all that are struck, or on the land where they are."""
    struck = {doc.code(m) for m, _, _ in trigger.recipients} - {UNKNOWN}
    drafts, mentions = doc.entities.drafts, doc.mentions
    if any(doc.code(m) == UNKNOWN and "MIL" in drafts[mentions[m].entity].roles for m, _, _ in trigger.recipients):
        return set()  # مقتل جنود: of either army
    if any(word.base in _ON_THE_LINE for m, _, _ in trigger.recipients for word in doc.words[mentions[m].first : mentions[m].last]):
        return set()
    if not struck and any(word.base in _SOLDIERS for spans in trigger.slots.values() for first, last in spans for word in doc.words[first:last]):
        return set()  # مقتل جندي شرق رفح
    ground = ground_of(doc, trigger)
    land = ground.country
    if not struck and not _STRUCK.isdisjoint(trigger.slots) and any(war.land == land for war in going_on):
        struck = {land}  # نُسفت منازل في رفح; where nothing is told that was struck the place alone says nothing
        if not trigger.recipients and ground.mention >= 0:
            trigger.recipients = [(ground.mention, "place of the act", True)]
    out: set[str] = set()
    for war in going_on:
        if struck and struck <= set(war.on) and land in ("", war.land):
            out.update(code for code in war.by if code in named)
    return out
