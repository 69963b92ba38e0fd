"""Sides of measures that are taken, lifted and resolved on: what is stopped «مع» somebody, whose sanctions are lifted."""

from __future__ import annotations

from khabar.events.fillers import Fillers
from khabar.events.no_object import label
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_HELD = frozenset(("رهينة", "رهائن", "رهينتين", "رهينتان", "مختطف", "مختطفين", "مختطفة", "مخطوف", "مخطوفين"))
"""Those whom some armed group holds, of the land of neither the group nor who announces that they are free."""
_OWN_PEOPLE = ("مواطن", "رعايا", "اسرا", "جنود", "رهائن", "دبلوماسي")
"""Beginnings of words for the people of whoever asks for their release."""
_SENDING = frozenset(("صدر", "باع", "ورد", "ارسل", "سلم", "نقل", "شحن"))
_STOPPING = frozenset(("وقف", "اوقف", "علق", "جمد", "قطع", "حظر"))
_PAPERS = frozenset(("بيان", "تقرير", "مقال", "فيديو", "مقطع", "صور", "تغريدة", "منشور", "رسالة", "استطلاع", "دراسة", "خبر", "تسجيل", "تحقيق", "مقابلة"))
_SUSPENDING = frozenset(("علق", "جمد", "انهي", "الغي"))
_MEMBERSHIP = frozenset(("عضوية", "مشاركة"))
_LIFTED = frozenset(("عقوبة", "عقوبات", "حصار", "حظر", "قيود"))


def severed(doc: Document, triggers: list[Trigger]) -> None:
    """Complete and correct the sides of such measures, once the acts of a sentence have theirs.

    Args:
        doc: the part that is read.
        triggers: of the sentence, with senses and sides.
    """
    fillers = Fillers(doc)
    for act in triggers:
        if act.lemma.key in ("صنف", "ادرج") and act.type == "SANCTION":
            _labelled(doc, act, triggers)
        if act.lemma.key == "حظر" and act.pos == "m" and act.type is not None and act.how == "object" and act.governor is not None and act.governor.lemma.key == "فرض" and act.governor.type in ("SANCTION", "COERCE"):
            act.actors, act.recipients = act.actors or act.governor.actors, act.recipients or act.governor.recipients
            act.governor.mean(None, None)  # فرضت حظرا عليها: the noun tells it
        if act.type == "RETREAT" and act.pos == "m" and any(":genitive" in rule for _, rule, _ in act.actors):
            act.actors = [x for x in act.actors if ":ل" not in x[1]]  # انسحاب القوات من القيادة العامة للجيش: not the army's
        if act.type == "PROTEST" and act.pos == "m" and act.how in ("purpose", "prep:ل") and act.analysis is not None and act.analysis.enclitic and act.governor is not None and act.governor.type in ("COERCE", "ASSAULT"):
            act.actors = [(m, f"{act.governor.lemma.id}: who suffers for it", True) for m, _, _ in act.governor.recipients]  # خطفهم لاحتجاجهم على الضرائب
        if act.type == "SANCTION" and act.lemma.key in _SUSPENDING:
            _suspended(doc, fillers, act)
        if act.governor is not None and act.governor.type == "REQUEST":
            _whom_one_asks(doc, act, act.governor)
        if act.type == "COERCE" and act.pos == "n" and act.governor is not None and act.governor.lemma.key == "وضع" and act.how == "object":
            _put_under(doc, fillers, act, act.governor)
        if act.type == "SANCTION" and act.pos == "m" and not act.recipients:
            _with_whom(doc, fillers, act, triggers)
        elif _described_aid(act) or _stopped_giving(act, act.governor) or (act.governor is not None and _stopped_giving(act, act.governor.governor)) or _same_act(act) or _halted(act) or _came_in(act) or _published(doc, act):
            if act.type == "AID" and act.governor is not None and act.governor.type in ("SANCTION", "AID"):
                act.governor.actors = act.governor.actors or [(m, f"{act.lemma.id}: whose aid it is", True) for m, _, _ in act.actors]
                act.governor.recipients = act.governor.recipients or [(m, f"{act.lemma.id}: who was given it", True) for m, _, _ in act.recipients]
            act.mean(None, None)
            act.actors, act.recipients = [], []
        elif act.type in ("CONCEDE", "SANCTION") and act.pos == "m" and act.lemma.key in ("رفع", "الغي", "خفف", "مدد", "جدد", "شدد", "وسع"):
            _whose(doc, act)
            if act.type == "SANCTION" and not act.recipients:
                act.recipients = [(m, f"{act.lemma.id}: on whom they are", True) for t in (act, *triggers) if t is act or t.governor is act for r in t.slots.get("علي", ()) for m, _, _ in fillers.mentions_in(*r, "")][:2]


def _suspended(doc: Document, fillers: Fillers, act: Trigger) -> None:
    """«علقت الجمعية العامة عضوية موسكو في المجلس»: on whoever's membership it is, not on where it is held."""
    own = {doc.code(m) for m, _, _ in act.actors}
    for first, last in [*act.slots.get("object", ()), *(act.slots.get("genitive", ()) if act.pos == "m" else ())][:1]:
        if doc.words[first].base not in _MEMBERSHIP or last < first + 2:
            return
        whose = [m for m, _, _ in fillers.mentions_in(first + 1, last, "") if doc.code(m) not in own | {UNKNOWN}][:1]
        if whose and (not act.recipients or all(rule.split("+")[0].endswith(":في") for _, rule, _ in act.recipients)):
            act.recipients = [(m, f"{act.lemma.id}: whose membership it is", True) for m in whose]


def hostages(doc: Document, m: int) -> bool:
    """Whether people are hostages by the word: «أعلنت قطر الإفراج عن الرهائن» frees nobody of Qatar."""
    mention = doc.mentions[m]
    return any(doc.words[k].base.removeprefix("ال") in _HELD for k in range(mention.first, mention.last))


def _labelled(doc: Document, act: Trigger, triggers: list[Trigger]) -> None:
    """«دعا إلى تصنيف الحزب منظمة إرهابية»: the label is nobody besides the party, which does not put itself down as one."""
    spans = [(a, b) for a, b in act.slots.get("object", ()) if label(doc, a)]
    for t in triggers if spans else ():
        t.recipients = [x for x in t.recipients if not any(a <= doc.mentions[x[0]].first < b for a, b in spans)]


def _ruled(act: Trigger) -> bool:
    """«قضت محكمة بسجن المعارض»: the sentence and what it lays down are one act."""
    above = act.governor
    if act.how != "prep:ب" or act.pos != "m" or above is None or above.type != "SANCTION" or above.lemma.key not in ("قضي", "حكم"):
        return False
    return act.lemma.key == "اعدم" or (act.sense is not None and act.sense.mode in ("convict", "arrest"))


def _exempt(act: Trigger) -> bool:
    """«أعفت واردات القمح من الرسوم الجمركية»: from what somebody is exempted is not imposed by it."""
    return act.type == "SANCTION" and act.how == "prep:من" and act.governor is not None and act.governor.lemma.key == "اعفي"


def _whom_one_asks(doc: Document, act: Trigger, asking: Trigger) -> None:
    """«دعت باريس طهران إلى الإفراج عن مواطنيها»: hers, whom the other holds; «المعتقلين لديها» are held by who is asked."""
    if act.type == "RETREAT" and act.sense is not None and act.sense.mode == "release" and asking.actors and asking.recipients:
        spans = [*act.slots.get("عن", ()), *act.slots.get("genitive", ())][:1] or [(act.last, act.last + 1)]
        if any(doc.forms[k].startswith(_OWN_PEOPLE) and doc.forms[k].endswith(("ها", "ه", "هم")) for a, b in spans for k in range(a, min(b, len(doc)))):
            act.recipients = [(m, f"{asking.lemma.id}: whose people they are", True) for m, _, _ in asking.actors]
    if act.type == "COERCE" and act.pos == "p" and asking.recipients and any(doc.forms[a] in ("لديها", "لديه", "لديهم") for a, _ in act.slots.get("لدي", ())):
        act.actors = [(m, f"{asking.lemma.id}: by whom they are held", True) for m, _, _ in asking.recipients]


def _put_under(doc: Document, fillers: Fillers, act: Trigger, verb: Trigger) -> None:
    """«وضعت السلطات المعارض قيد الإقامة الجبرية»: who is put under arrest stands between, and who puts him there before."""
    whom = [m for first, last in verb.slots.get("object", ()) if last <= act.first for m, _, _ in fillers.mentions_in(first, last, "")]
    who = [m for first, last in verb.slots.get("subject", ()) for m, _, _ in fillers.mentions_in(first, last, "")]
    if not whom and who:
        act.recipients, act.actors = [(m, f"{verb.lemma.id}: who is put there", True) for m in who], []  # وضع الرئيس قيد الإقامة الجبرية
    if not whom or (who and doc.code(who[0]) == doc.code(whom[0]) != UNKNOWN):
        return
    act.recipients = [(m, f"{verb.lemma.id}: who is put there", True) for m in whom]
    act.actors = [(m, f"{verb.lemma.id}: who puts him there", True) for m in who]


def _same_act(act: Trigger) -> bool:
    """Whether what is laid down, stopped or not imposed is told by the word above it."""
    above = act.governor
    if above is not None and act.type == "COOPERATE" and act.how in ("prep:ل", "purpose") and above.type == "SANCTION" and above.pos == "m" and above.sense is not None and above.sense.preps.get("ل") == "theme":
        return True  # وقف للتنسيق الأمني
    return act.type in ("SANCTION", "COERCE", "ASSAULT") and act.pos in ("m", "n") and (_ruled(act) or _exempt(act))


def _described_aid(act: Trigger) -> bool:
    """«المساعدات المخصصة للنيجر», «الدعوى المرفوعة ضد باريس»: a participle of giving or filing only describes the aid or suit."""
    above = act.governor
    if above is None or act.pos not in ("a", "p") or above.pos not in ("m", "n") or act.how != "genitive":
        return False
    return (act.type == "AID" or (act.type == "ACCUSE" and act.lemma.key in ("رفع", "قدم", "وجه"))) and any(s.type == act.type for s in above.lemma.senses)


def _stopped_giving(act: Trigger, above: Trigger | None) -> bool:
    """«وقف إرسال السلاح», «علقت تقديم المساعدات»: what is no longer sent or given is told by what ends it."""
    if above is None or act.type != "AID" or act.pos not in ("m", "n") or above.type != "SANCTION" or above.lemma.key not in _STOPPING or not (act.how in ("genitive", "object") or (act.how == "subject" and above.pos == "v" and not above.slots.get("object"))):
        return False
    nearest = act.governor
    light = nearest is not None and nearest.pos == "m" and nearest.type in (None, "AID") and nearest.how in ("genitive", "object")
    return (act.pos == "m" and nearest is above) or (light and nearest is not None and nearest.governor is above)


def _halted(act: Trigger) -> bool:
    """«توقف الرئيسة في واشنطن»: what looks like a verb of arrest, with nobody arrested, is a halt."""
    if act.lemma.key != "اوقف" or act.pos != "v" or act.recipients or act.sense is None or act.sense.mode != "arrest" or "object" in act.slots:
        return False
    return act.analysis is not None and not act.analysis.enclitic and act.analysis.feature[:1] == "I"


def _came_in(act: Trigger) -> bool:
    """«قذائف إسرائيلية ورد من الحزب»: «ورد من» is what came in, or an answer, and no supplying."""
    return act.lemma.key == "ورد" and act.pos == "v" and "من" in act.slots and "object" not in act.slots


def _published(doc: Document, act: Trigger) -> bool:
    """«في بيان نشره»: a paper is published, and no force moved."""
    return act.type == "MOBILIZE" and act.lemma.key == "نشر" and act.first > 0 and doc.words[act.first - 1].base.removesuffix("ا") in _PAPERS


def _with_whom(doc: Document, fillers: Fillers, act: Trigger, triggers: list[Trigger]) -> None:
    """«وقف التعاون العسكري مع مالي», «حظر تصدير السلاح إلى مالي»: with whom somebody has had what is stopped, or to whom it went."""
    given = next((t for t in triggers if _stopped_giving(t, act) and t.recipients), None)
    if given is not None:
        act.recipients = [(m, f"{act.lemma.id}: who was given it", True) for m, _, _ in given.recipients]
        return
    stopped = next((t for t in triggers if t.governor is act and t.how in ("genitive", "object", "prep:ل", "prep:علي", "purpose") and ("مع" in t.slots or ("الي" in t.slots and t.lemma.key in _SENDING))), None)
    if stopped is None:
        return
    own = {doc.code(m) for m, _, _ in act.actors}
    first, last = stopped.slots["مع" if "مع" in stopped.slots else "الي"][0]
    act.recipients = [(m, f"{act.lemma.id}: with whom it was", True) for m, _, _ in fillers.mentions_in(first, last, "") if doc.code(m) not in own | {UNKNOWN}]


def _whose(doc: Document, act: Trigger) -> None:
    """«طالبت برفع العقوبات الأميركية»: the nationality says who has imposed what he is to lift."""
    theirs = [x for x in act.recipients if x[1].endswith("+nationality") and ":genitive" in x[1]]
    if not theirs or not any(doc.words[first].base.removeprefix("ال") in _LIFTED for first, _ in act.slots.get("genitive", ())[:1]):
        return
    act.recipients = [x for x in act.recipients if x not in theirs]
    if not act.actors or all(inferred for _, _, inferred in act.actors):
        act.actors = [(m, f"{act.lemma.id}: whose it is", inferred) for m, _, inferred in theirs]
