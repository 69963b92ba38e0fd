"""Whether the genitive of a masdar, which may act, is rather what it acts on: by what the word above it says."""

from __future__ import annotations

from khabar.events.hanging import charges, controls, purpose
from khabar.events.places import thing_of_somebody
from khabar.events.roles import Roles
from khabar.events.stressed import past
from khabar.events.subjects import subject_of
from khabar.events.triggers import Trigger
from khabar.lexicon.lemma import Lemma
from khabar.mentions.attributes import no_adjective
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

DEEDS = frozenset(("ASSAULT", "COERCE", "SANCTION"))
_STANCES = frozenset(("ACCUSE", "REJECT", "SUPPORT"))
_AWAITING = frozenset(("تطلع", "ترقب", "انتظر", "استعد", "تهيأ", "تحضر"))
"""Verbs of looking forward to what others do."""
_WARS = frozenset(("حرب", "قتال", "صراع", "نزاع"))
_AIMS = frozenset(("من اجل", "بهدف", "بغية", "بقصد"))
_VEHICLES = frozenset(("حملة", "مسيرة", "مسيرات", "وقفة", "تظاهرة", "مظاهرة", "مظاهرات", "عريضة", "رسالة", "محاولة", "مبادرة", "اجتماع", "جلسة", "تحرك", "اعتصام", "جهود", "وفد"))
"""What people use or hold to ask for something."""
_BACKED = frozenset(("دعم", "ساند"))
_THANKS_TO = frozenset(("لولا", "رغم", "الرغم", "جانب", "بفضل", "فضل", "وسط", "غياب", "ظل"))
"""Words before the backing that somebody has."""
_NO_PEOPLE = frozenset(("state", "organisation", "group", "place"))


def genitive_is_object(doc: Document, roles: Roles, trigger: Trigger) -> bool:
    """Under a verb of will or phase the noun after the masdar is what it acts on: تعتزم زيارة بغداد. The side moves over."""
    governor = trigger.governor
    if governor is not None and _asked_to_do(doc, governor, trigger):
        trigger.actors = []
        return True
    if _called_on(doc, roles, trigger) or _to_face(roles, trigger):
        trigger.recipients, trigger.actors = trigger.actors, []
        return True
    if governor is not None and _answered_by_asking(doc, roles, governor, trigger):
        trigger.recipients, trigger.actors = trigger.actors, []
        return True
    if (
        governor is None
        or trigger.sense is None
        or trigger.pos not in ("m", "n")
        or _goes_away(doc, roles, governor, trigger)
        or trigger.lemma.lemma in _WARS  # انخرط في حرب النظام: his war, not one on him
        or any(doc.code(m) != UNKNOWN or not purpose(trigger) for m, _, _ in trigger.recipients)
        or (trigger.type == "REJECT" and trigger.slots.get("object"))  # عن رفض العراق أي اعتداء
        or any(name in trigger.slots for name in ("علي", "ضد") if trigger.sense.preps.get(name) == "recipient" or trigger.type in DEEDS)
        or _by_preposition(trigger)
        or _struck_behind(doc, trigger)
        or trigger.sense.reciprocal or (trigger.type in ("ACCUSE", "AGREE") and trigger.sense.genitive == "actor")
        or trigger.sense.object != "recipient"
        or trigger.sense.subject != "actor"
        or (not charges(governor, trigger) and not purpose(trigger) and (
            governor.type is not None
            or not (governor.lemma.embeds or governor.lemma.light)
            or governor.lemma.cue is not None
        ))
        or trigger.how == "subject"
        or _guest(doc, governor, trigger)
        or (trigger.how.startswith("prep:") and not controls(governor, trigger.how[5:]) and not charges(governor, trigger) and not purpose(trigger))
        or any(":genitive" not in rule for _, rule, _ in trigger.actors)
    ):
        return False
    trigger.recipients, trigger.actors = trigger.actors, []
    return True


def _struck_behind(doc: Document, trigger: Trigger) -> bool:
    """«تخوفت أثينا من قصف تركيا لجزرها»: what is struck stands behind «ل», right behind the striker."""
    genitive, named = trigger.slots.get("genitive"), trigger.slots.get("ل") or trigger.slots.get("object")
    if not genitive or not named or named[0][0] != past(doc, genitive[-1][1]):
        return False
    word = doc.words[named[0][0]]
    if trigger.type in _STANCES and "ل" in trigger.slots and not word.conjunction and ("own_country" in doc.lexicon.function.get(doc.words[genitive[0][0]].form, ()) or not any(n.pos == "m" for n in word.nouns)):
        return True  # أعرب عن إدانة بلاده للهجوم، لقصف المدينة
    if trigger.type not in DEEDS:
        return False
    described = "ل" not in trigger.slots and word.article and not no_adjective(word)  # القادرة على ضرب الطائرات الروسية البعيدة
    return not described and not any(n.pos == "m" for n in word.nouns) and (word.article or doc.mention_at[named[0][0]] >= 0 or thing_of_somebody(doc, named[0][0]))


def _called_on(doc: Document, roles: Roles, trigger: Trigger) -> bool:
    """«تظاهروا لمطالبة الحكومة بوقف الحرب»، «من أجل دعوة باريس إلى»: the aim is to ask the side named behind the masdar."""
    unit = roles.syntax.units[trigger.unit] if trigger.unit >= 0 else None
    if unit is None or trigger.type != "REQUEST" or trigger.pos != "m" or unit.first != trigger.first or trigger.recipients:
        return False
    if trigger.slots.keys().isdisjoint(("ب", "الي")) or any(":genitive" not in rule for _, rule, _ in trigger.actors):
        return False
    if unit.prep in _AIMS:
        return True
    protest = trigger.governor is not None and trigger.governor.type == "PROTEST"
    return unit.prep == "ل" and unit.first > 0 and (protest or doc.words[unit.first - 1].base in _VEHICLES)


def _to_face(roles: Roles, trigger: Trigger) -> bool:
    """«وضعت خططا لمواجهة روسيا»: whom somebody is to face."""
    unit = roles.syntax.units[trigger.unit] if trigger.unit >= 0 else None
    if unit is None or trigger.lemma.lemma != "مواجهة" or unit.prep != "ل" or unit.first != trigger.first or trigger.recipients:
        return False
    return len(trigger.actors) == 1 and ":genitive" in trigger.actors[0][1]


def _goes_away(doc: Document, roles: Roles, governor: Trigger, trigger: Trigger) -> bool:
    """«تسعى بغداد إلى مغادرة القوات الأميركية»: those who are to leave, and no place that is left."""
    if trigger.type != "RETREAT" or trigger.sense is None or trigger.sense.mode != "withdraw":
        return False
    drafts, mentions = doc.entities.drafts, doc.mentions
    others = {doc.code(m) for m in subject_of(roles, governor)} | {UNKNOWN}
    if any(doc.code(m) in others for m, _, _ in trigger.actors):
        return False
    return trigger.lemma.lemma.startswith("ان") or all(drafts[mentions[m].entity].kind in ("force", "people", "person", "unnamed") for m, _, _ in trigger.actors)


def _asked_to_do(doc: Document, governor: Trigger, trigger: Trigger) -> bool:
    """«طالبت أنقرة بغداد بتسليم قادة الحزب»: who is asked hands them over, they are no side that acts."""
    if governor.type != "REQUEST" or governor.pos != "v" or trigger.pos != "m" or trigger.sense is None or trigger.sense.reciprocal:
        return False
    if trigger.how not in ("prep:ب", "prep:الي") or trigger.sense.subject != "actor" or trigger.sense.object in ("none", "actor", "recipient"):
        return False
    if "object" in trigger.slots or trigger.lemma.lemma.startswith("ان") or doc.lexicon.intransitive(trigger.lemma.lemma):
        return False
    if not any(":object" in rule for _, rule, _ in governor.recipients):
        return False
    drafts, mentions = doc.entities.drafts, doc.mentions
    return all(":genitive" in rule and drafts[mentions[m].entity].kind not in _NO_PEOPLE for m, rule, _ in trigger.actors)


def _answered_by_asking(doc: Document, roles: Roles, governor: Trigger, trigger: Trigger) -> bool:
    """«رد الوزير بدعوة أثينا إلى ...»: whoever answers asks, the side named behind is asked."""
    if trigger.type != "REQUEST" or trigger.how != "prep:ب" or "ب" not in governor.lemma.light_prep or governor.type is not None:
        return False
    if trigger.recipients or any(":genitive" not in rule for _, rule, _ in trigger.actors):
        return False
    above = {doc.code(m) for m in subject_of(roles, governor)} - {UNKNOWN}
    return bool(above) and not any(doc.code(m) in above or doc.code(m) == UNKNOWN for m, _, _ in trigger.actors)


def _guest(doc: Document, governor: Trigger, trigger: Trigger) -> bool:
    """«تتطلع نيودلهي إلى زيارة الرئيس الأميركي»: whoever is awaited comes; not «تعتزم زيارة بغداد»."""
    if trigger.sense is None or trigger.sense.mode != "visit" or governor.lemma.lemma not in _AWAITING:
        return False
    return all(doc.entities.drafts[doc.mentions[m].entity].kind in ("person", "office") for m, _, _ in trigger.actors)


def helps(doc: Document, roles: Roles, trigger: Trigger) -> bool:
    """«تعهدت بلجيكا بدعم مولدوفا»، «أكد الوزير الكيني دعم الصومال»: whoever speaks or decides helps, where another is named. The side moves over."""
    governor = trigger.governor
    if governor is None or trigger.type not in ("SUPPORT", "AID") or trigger.pos != "m" or trigger.recipients or trigger.sense is None:
        return False
    if trigger.sense.object != "recipient" or _by_preposition(trigger) or any(":genitive" not in rule for _, rule, _ in trigger.actors):
        return False
    prep = trigger.how[5:] if trigger.how.startswith("prep:") else ""
    held = trigger.how in ("object", "denied") or prep in ("ب", "علي", "عن", "ل")
    willed = governor.type in ("AGREE", "REJECT", "DENY") or (governor.type is None and (governor.lemma.cue or governor.lemma.embeds))
    if not held or not willed:
        return False
    above = [m for m, _, _ in governor.actors] or subject_of(roles, governor)
    codes = {doc.code(m) for m in above} - {UNKNOWN}
    if not codes or any(doc.code(m) in codes or doc.code(m) == UNKNOWN for m, _, _ in trigger.actors):
        return False
    trigger.recipients, trigger.actors = trigger.actors, []
    return True


def bare(doc: Document, roles: Roles, trigger: Trigger) -> bool:
    """«دعم أوكرانيا واجب»، «تعزيز دعم كييف»: nothing else beside it, and nobody has or leans on it: they are who is backed. The side moves over.

    Of 36 such places drawn from the press 30 were so; the others stand behind «بـ», «لولا», «رغم», or another's name for who is backed.
    """
    if trigger.lemma.lemma not in _BACKED or trigger.pos != "m" or trigger.recipients or trigger.sense is None or trigger.sense.object != "recipient":
        return False
    if len(trigger.actors) != 1 or not trigger.actors[0][1].endswith(":genitive") or not trigger.slots.keys().isdisjoint(("ل", "من", "ب")):
        return False
    if any(doc.mention_at[k] >= 0 for a, b in trigger.slots.get("object", ()) for k in range(a, b)):
        return False
    m = trigger.actors[0][0]
    kind, before = doc.entities.drafts[doc.mentions[m].entity].kind, {doc.words[k].base for k in range(max(0, trigger.first - 2), trigger.first)}
    if kind != "state" or doc.code(m) == UNKNOWN or doc.words[trigger.first].preposition == "ب" or before & _THANKS_TO or "own_country" in doc.lexicon.function.get(doc.words[doc.mentions[m].first].form, ()):
        return False
    governor = trigger.governor
    if governor is not None and (governor.type == "REQUEST" or doc.code(m) in {doc.code(x) for x in subject_of(roles, governor)}):
        return False
    trigger.recipients, trigger.actors = trigger.actors, []
    return True


def _by_preposition(trigger: Trigger) -> bool:
    """Whether «ب» brings what the masdar is on, so that its genitive acts: «أعرب عن ترحيب العراق بالبيان»."""
    return trigger.sense is not None and trigger.sense.preps.get("ب") == "recipient" and "ب" in trigger.slots
def with_help(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """«بنت مصر المفاعل بمساعدة روسيا»: behind «ب» that no verb takes, the one named helps; he moves over to the actors."""
    for act in triggers:
        if act.type != "AID" or act.pos != "m" or act.actors or not act.recipients or act.unit < 0 or syntax.units[act.unit].first != act.first:
            continue
        if doc.words[act.first].preposition != "ب" or doc.words[act.first].article or any(not rule.endswith(":genitive") for _, rule, _ in act.recipients):
            continue
        verb = syntax.clauses[act.clause].verb.analysis if act.clause >= 0 else None
        above = [g.lemma for g in (act.governor,) if g is not None] + ([verb.lemma] if verb is not None else [])
        if all(_leaves_means(doc, lemma) for lemma in above):
            act.actors, act.recipients = [(m, f"{rule} of help", sure) for m, rule, sure in act.recipients], []


def _leaves_means(doc: Document, lemma: Lemma) -> bool:
    """Whether «ب» behind a verb says by what means, and not what it is about: not «بدأت بمساعدة سوريا», «تعهدت بمساعدة كييف»."""
    if lemma.cue or lemma.embeds or lemma.light or "ب" in lemma.preps or "ب" in lemma.light_prep:
        return False
    return "taking_ba" not in doc.lexicon.function.get(lemma.key or lemma.lemma, ())
