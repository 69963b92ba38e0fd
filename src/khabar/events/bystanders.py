"""Acts that hang on a side which does not do them: what it awaits, fears, expects, thanks for, gives notice to do, mediates."""

from __future__ import annotations

from khabar.events.deeds import unaware
from khabar.events.onlookers import looks_on
from khabar.events.relief import relief_sought
from khabar.events.roles import Roles
from khabar.events.silence import looked_on
from khabar.events.standing import settled_by_others
from khabar.events.subjects import object_of, subject_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_DEEDS = frozenset(("ASSAULT", "COERCE", "SANCTION", "AID", "MOBILIZE", "RETREAT", "CONCEDE"))
_AWAITING = frozenset(("انتظر", "ترقب", "توقع", "رجح", "استبق", "تكهن", "عول", "استعجل", "راهن", "حبذ"))
"""Verbs of waiting and expecting, which others fulfil."""
_HOPING = frozenset(("امل", "تمني", "رجا"))
NOTICE = frozenset(("امهل", "مهلة", "انذار", "انذر"))
"""Words of notice given, to do what stands behind «ل»."""
_GIVING = frozenset(("اعطي", "منح"))
_POWERS = frozenset(("صلاحية", "صلاحيات", "الصلاحية", "حق", "الحق", "سلطة", "تفويضا", "تفويض", "اذنا", "رخصة", "حرية", "فرصة", "الفرصة"))
"""What somebody is given to act with: منح البرلمان الحكومة صلاحية إرسال جنود."""
_THANKING = frozenset(("شكر", "هنا", "كافا"))
_MEDIATING = frozenset(("توسط", "وساطة"))
_ANSWERING = frozenset(
    (verb, how)
    for verb, hows in {"لبي": ("object", "genitive"), "نظر": ("prep:في",), "استجاب": ("prep:ل",), "رد": ("prep:علي",), "درس": ("object", "genitive"), "تجاهل": ("object", "genitive")}.items()
    for how in hows
)  # fmt: skip
"""Verbs of answering and weighing what others ask, with the place of the request."""
_LACKING = frozenset(("prep:عوضا عن", "prep:دون", "prep:من دون", "prep:بدون", "prep:بدلا من"))


def bystander(doc: Document, syntax: Syntax, roles: Roles, trigger: Trigger) -> tuple[list[int], str] | None:
    """Who acts instead of the side the word above names, and by which rule; ([], "") for nobody told; None where that side may act."""
    governor = trigger.governor
    if settled_by_others(doc, syntax, trigger):
        return [], ""  # خطة بكين لحل الحرب في أوكرانيا
    if any(rule.startswith("fear ") and "علي" not in rule for field, _, _, rule in trigger.rules if field == "modality") and trigger.type in _DEEDS:
        return [], ""  # تحسبا لقصف المدينة: others would
    if governor is None:
        return None
    key, how = governor.lemma.key, trigger.how
    if unaware(doc, syntax, trigger) or looks_on(doc, trigger):
        return [], ""
    owned = trigger.analysis is not None and bool(trigger.analysis.enclitic)
    if trigger.type in _DEEDS and how == "genitive" and governor.pos == "m" and "preventing" in governor.lemma.kinds:
        return [], ""  # جهود لمنع قصف المدينة
    given = {*doc.forms[governor.last : trigger.first]} if governor.pos == "v" and governor.lemma.key in _GIVING else set()
    if (how in ("prep:ل", "prep:ب") and given & {"الضوء", "ضوءا", "مهلة"}) or (given and _POWERS & {*doc.forms[trigger.first - (2 if doc.forms[trigger.first - 1] == "في" else 1) : trigger.first]}):
        return object_of(roles, governor), f"{governor.lemma.id}: who is given leave"
    if trigger.type in _DEEDS and looked_on(doc, trigger):
        return [], ""
    if governor.type == "ACCUSE" and governor.pos == "v" and doc.forms[max(0, trigger.first - 3) : trigger.first][-2:] in (["بالاضافة", "الي"], ["فضلا", "عن"], ["جانب", "الي"]):
        return [m for m, _, _ in governor.recipients], f"{governor.lemma.id}: who is accused of it too"
    denial = governor.governor if governor.type is None and governor.pos in ("m", "n") and governor.governor is not None else governor
    if denial.type in ("REJECT", "DENY") and trigger.type == "ASSAULT" and how != "object" and _own_arms(doc, denial, trigger):
        return [], ""  # نفت موسكو مزاعم بإسقاط طائرة روسية
    if governor.type == "REJECT" and trigger.type == "REQUEST" and trigger.pos in ("m", "n") and how == "object" and not owned:
        return [m for m, rule, _ in governor.recipients if doc.mentions[m].first > governor.first], f"{governor.lemma.id}: whose request is refused"
    if key in _AWAITING and trigger.sense is not None and trigger.sense.mode == "visit" and how in ("object", "genitive"):
        at = trigger.last + 1
        come = [m for m, _, _ in roles.mentions_in(at, at + 1, "")] if at < len(doc) and doc.forms[at - 1] == "من" else []
        trigger.recipients = trigger.recipients or [(m, f"{governor.lemma.id}: who awaits them", True) for m in subject_of(roles, governor)]
        return come, f"{governor.lemma.id}: who is awaited"  # تنتظر موسكو زيارة من الرئيس الصيني
    if trigger.type == "REQUEST" and trigger.pos in ("m", "n") and not owned and (key, how) in _ANSWERING:
        verb = governor.governor if governor.pos == "m" and governor.governor is not None else governor
        answering = [m for m, _, _ in governor.actors or verb.actors] or subject_of(roles, verb)
        trigger.recipients = trigger.recipients or [(m, f"{governor.lemma.id}: who is to answer it", True) for m in answering]
        return [], ""  # رفضت بكين تلبية الدعوة، تنظر واشنطن في طلب المساعدة: others ask
    if relief_sought(doc, trigger, governor):
        return [], ""  # تسعى إيران إلى رفع العقوبات: others lift them
    if trigger.type in _DEEDS and not owned:
        if key == "اقترح" and trigger.type in ("RETREAT", "CONCEDE", "SANCTION") and how in ("object", "genitive"):
            return [], ""  # اقترحت باريس وقف إطلاق النار: of those who fight
        if key in _AWAITING and how in ("object", "genitive", "prep:من", "prep:ب", "prep:علي"):
            return [], ""
        if key == "شجع" and how == "object" and governor.pos == "v" and governor.slots.get("object", [(trigger.first, 0)])[0][0] == trigger.first:
            return [], ""  # تشجع الحكومة إرسال المساعدات: others do
        if key == "اقترح" and how == "object" and governor.pos == "v" and "علي" in governor.slots and governor.slots["علي"][0][0] < trigger.first:
            return [m for first, last in governor.slots["علي"] for m, _, _ in roles.mentions_in(first, last, "")], f"{governor.lemma.id}: to whom it is proposed"
        if key in _HOPING and governor.pos == "m" and how in ("prep:في", "prep:ب"):
            return [], ""  # أعربت عن أملها في سحب القوات
        if key in _MEDIATING and how in ("prep:ل", "purpose", "prep:في"):
            return [], ""
        if governor.type == "ACCUSE" and how == "genitive" and "felt" in governor.lemma.kinds:
            return [], ""
        above = governor.governor
        if how == "genitive" and above is not None and governor.how == "subject" and "felt" in above.lemma.kinds:
            return [], ""  # احتمال إرسال قوات يقلق طهران: not she sends them
    if governor.type == "THREATEN" and key in NOTICE and how in ("prep:ل", "purpose", "prep:ب"):
        return [m for m, rule, _ in governor.recipients if "side of" not in rule], f"{governor.lemma.id}: who is given notice"
    if governor.lemma.kind != "plain" and key in _THANKING and how in ("prep:علي", "prep:ب", "prep:ل"):
        taken = roles.antecedent(governor, governor.analysis.enclitic) if governor.analysis is not None and governor.analysis.enclitic else None
        if taken is not None:
            return [taken], f"{governor.lemma.id}: who is thanked"
        return [m for m, _, _ in governor.recipients] or object_of(roles, governor), f"{governor.lemma.id}: who is thanked"
    if how in _LACKING and governor.sense is not None and governor.sense.reciprocal and governor.pos == "v" and trigger.type in _DEEDS:
        return list(subject_of(roles, governor)), f"{governor.lemma.id}: who leaves it"
    return None


def _own_arms(doc: Document, denial: Trigger, trigger: Trigger) -> bool:
    """Whether what is struck, in news that somebody denies, is his own state, force or aircraft: nobody says that he did it."""
    own = {doc.code(m) for m, _, _ in denial.actors} - {UNKNOWN}
    return any(doc.code(m) in own and doc.entities.drafts[doc.mentions[m].entity].kind in ("state", "force", "office") for m, _, _ in trigger.recipients)
