"""Who does what a verb of turning to, boasting of, owning up to, ordering or allowing names behind its preposition."""

from __future__ import annotations

from khabar.events.markers import REAL
from khabar.events.roles import Roles
from khabar.events.subjects import object_of, subject_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_OWN = frozenset(
    (
        ("لجا", "الي"), ("عمد", "الي"), ("عاد", "الي"), ("مال", "الي"), ("المح", "الي"), ("لمح", "الي"), ("تردد", "في"), ("تباطا", "في"), ("ماطل", "في"),
        ("شارك", "في"), ("امعن", "في"), ("تمادي", "في"), ("ندم", "علي"), ("اقدم", "علي"), ("اكتفي", "ب"), ("تباهي", "ب"), ("تفاخر", "ب"), ("اقر", "ب"),
        ("سار", "نحو"), ("سار", "الي"), ("مضي", "نحو"), ("مضي", "في"), ("اقترب", "من"), ("تمسك", "ب"), ("فرغ", "من"), ("تواني", "عن"), ("حلم", "ب"), ("هم", "ب"), ("حضر", "ل"), ("اتجه", "نحو"), ("اتجه", "الي"),
        ("ترك", "امام"), ("ابقي", "امام"), ("تخلي", "عن"),
    )
)  # fmt: skip
"""Verbs and their masdars, with the preposition of what their subject does."""
_SHARING = frozenset((("شارك", "في"), ("اشترك", "في"), ("ساهم", "في"), ("اسهم", "في"), ("انخرط", "في"), ("تورط", "في"), ("ضلع", "في"), ("انضم", "الي"), ("تدخل", "في")))
"""Those of taking part in what others do too."""
_TELLING = frozenset((("اشار", "الي"), ("لفت", "الي"), ("تحدث", "عن"), ("كشف", "عن"), ("اعلن", "عن"), ("افاد", "ب")))
"""Those of telling, behind which an armed group names what it struck."""
_FIGHTING = frozenset(("REB", "PRM"))
_MAY_BE = frozenset(("امكن", "احتمل"))
"""Verbs whose masdars say that an act may be: إمكان، احتمال."""
_DONE_BY_OBJECT = frozenset((("ثني", "عن"), ("ردع", "عن"), ("ردع", "من"), ("عاقب", "علي"), ("حاسب", "علي"), ("لام", "علي")))
_ORDERING = frozenset(("امر", "اوعز", "وجه"))
_DEEDS = frozenset(("ASSAULT", "COERCE", "SANCTION", "AID", "MOBILIZE", "RETREAT", "CONCEDE", "AGREE", "COOPERATE", "SUPPORT"))
_REFUSING = frozenset(("رفض", "ابي", "ارجا", "اجل"))
_ONES_OWN = frozenset(
    (
        "اعترف", "وقع", "صادق", "صدق", "شارك", "انضم", "اعتذر", "طبع", "انسحب", "تنازل", "تخلي", "افرج", "تعاون", "حضر", "وافق",
        "تنحي", "استقال", "امتثل", "رضخ", "تراجع", "تفاوض",
    )
)  # fmt: skip
"""Verbs whose masdar, alone behind a word of refusing, names what is asked of whoever refuses."""
_OFFICIAL = frozenset(("state", "office", "force", "person", "court", "organ", "agency", "group"))


def own_act(doc: Document, roles: Roles, trigger: Trigger) -> tuple[list[int], str] | None:
    """The mentions of who does it (nobody where who is named has no part in it) and the rule; None where the word above tells nothing of the kind."""
    governor, how = trigger.governor, trigger.how
    if governor is not None and governor.lemma.key in _REFUSING and governor.actors and trigger.how == "object" and _asked_of(trigger):
        return [m for m, _, _ in governor.actors], f"{governor.lemma.id}: who will not do it"
    if governor is not None and governor.lemma.key == "دعا" and governor.type == "AGREE" and not governor.recipients and trigger.sense is not None and trigger.sense.mode == "visit":
        return [], f"{governor.lemma.id}: who is invited, not who invites"
    if governor is not None and governor.lemma.key in _MAY_BE and how == "genitive":
        how, governor = governor.how, governor.governor  # ألمحت إلى إمكان إرسال جنود
    if governor is not None and governor.lemma.cue is not None and how == "object" and _fired_elsewhere(doc, roles, trigger, governor):
        return [], "fired from the land of others"
    if governor is None or trigger.type not in _DEEDS or not how.startswith("prep:") or governor.pos not in ("v", "m"):
        return None
    prep, key = how[5:], governor.lemma.key
    if governor.analysis is not None and governor.analysis.feature.endswith("p"):
        return None
    if (key, prep) in _SHARING and (governor.polarity, governor.modality) != REAL and (trigger.polarity, trigger.modality) == REAL:
        return [], "left out"  # رفضت المشاركة في الهجوم: others made it
    if (key, prep) in _TELLING:
        return _own_blow(doc, roles, trigger, governor)
    if (key, prep) in _OWN:
        found, rule = subject_of(roles, governor), "whose own act it is"
    elif (key, prep) in _DONE_BY_OBJECT:
        found, rule = object_of(roles, governor), "who is kept from or paid for it"
    elif key in _ORDERING and prep == "ب" and all("side of" in rule for _, rule, _ in governor.recipients):
        found, rule = [m for m in subject_of(roles, governor) if doc.entities.drafts[doc.mentions[m].entity].kind in _OFFICIAL], "whose order it is"
    elif "permitting" in governor.lemma.kinds and prep == "ب":
        found, rule = [m for first, last in governor.slots.get("ل", ()) for m, _, _ in roles.mentions_in(first, last, "")], "who is allowed it"
        if not found and "ل" not in governor.slots:  # أذن البرلمان التركي بإرسال قوات: his own state's
            named = [m for first, last in governor.slots.get("subject", ()) for m, _, _ in roles.mentions_in(first, last, "")]
            found = [m for m in named if "LEG" in doc.entities.drafts[doc.mentions[m].entity].roles]
    else:
        return None
    theirs = {doc.code(m) for m, _, _ in trigger.recipients} - {UNKNOWN}
    found = [m for m in found if roles.political(m) and doc.code(m) not in theirs | {UNKNOWN}]
    return (found, f"{governor.lemma.id}: {rule}") if found else None


def _asked_of(trigger: Trigger) -> bool:
    """«ترفض إسبانيا الاعتراف بكوسوفو», «رفضت طهران التوقيع»: an act of one's own; not «رفضت الانسحاب الإسرائيلي»."""
    alone = trigger.pos == "m" and trigger.analysis is not None and trigger.analysis.article and "genitive" not in trigger.slots
    return bool(alone) and trigger.lemma.key in _ONES_OWN and not trigger.actors


def _own_blow(doc: Document, roles: Roles, trigger: Trigger, governor: Trigger) -> tuple[list[int], str] | None:
    """«أشارت الكتائب إلى استهداف حاجز للاحتلال»: an armed group that tells of soldiers or things of war of others that were struck has done it."""
    drafts, mentions = doc.entities.drafts, doc.mentions
    if trigger.type != "ASSAULT" or trigger.pos != "m" or not trigger.slots.get("genitive") or trigger.slots.keys() & {"من قبل", "من جانب", "علي يد"}:
        return None
    who = [m for m in subject_of(roles, governor) if drafts[mentions[m].entity].kind in ("group", "force") and not _FIGHTING.isdisjoint(drafts[mentions[m].entity].roles)]
    theirs = {doc.code(m) for m, _, _ in trigger.recipients} - {UNKNOWN}
    own = {code for m in who for code in (doc.code(m), *drafts[mentions[m].entity].country)}
    armed = any(drafts[mentions[m].entity].kind == "force" or rule.endswith("+owner") for m, rule, _ in trigger.recipients)
    return (who, f"{governor.lemma.id}: its own blow") if who and theirs and not theirs & own and armed else None


def _fired_elsewhere(doc: Document, roles: Roles, trigger: Trigger, governor: Trigger) -> bool:
    """«أعلن الجيش الإسرائيلي إطلاق صاروخين من لبنان»: what is fired out of a land that is not one's own is others' doing."""
    if trigger.type not in ("ASSAULT", "MOBILIZE") or not doc.words[trigger.first].base.removeprefix("ال").startswith("اطلاق"):
        return False
    span = (trigger.slots.get("من") or governor.slots.get("من") or [(0, 0)])[0]
    lands = {land for m in dict.fromkeys(doc.mention_at[span[0] : span[1]]) if m >= 0 for land in doc.entities.drafts[doc.mentions[m].entity].country}
    own = {land for m in subject_of(roles, governor) for land in doc.entities.drafts[doc.mentions[m].entity].country}
    return bool(lands) and bool(own) and not lands & own
