"""Who acts in a masdar: the subject or object of the word above it (control)."""

from __future__ import annotations

from khabar.events import hanging
from khabar.events.announcers import announced_by
from khabar.events.aroused import aroused
from khabar.events.asked import asks_to_come
from khabar.events.befalling import befalls, others_than_himself
from khabar.events.bystanders import bystander
from khabar.events.charges import charge_rejected, not_his_own
from khabar.events.controllers import MEANS, controller
from khabar.events.deeds import (
    PRAISED,
    disowned,
    found_bad,
    known_force,
    may_fight,
    not_ruled_out,
    own_deed,
    prevented,
    talks,
    told_of,
)
from khabar.events.disposed import DISPOSED, bearer, decision, ended
from khabar.events.gapped import second_charged
from khabar.events.informed import informed
from khabar.events.its_doers import of_its_doers
from khabar.events.needful import laid_on
from khabar.events.occasions import agreed_with, judged, met_then
from khabar.events.onlookers import only_seen, unguarded
from khabar.events.own_acts import own_act
from khabar.events.partners import only_partners
from khabar.events.purposes import befallen
from khabar.events.retaliation import answers
from khabar.events.roles import Roles
from khabar.events.subjects import attempted_by, empowered, object_of, subject_of
from khabar.events.their_things import of_another, of_the_warned
from khabar.events.triggers import Trigger
from khabar.events.turned import DEEDS, bare, genitive_is_object, helps
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_REQUIRING = frozenset(("تطلب", "استلزم", "استدعى", "اقتضى", "احتاج"))
"""Verbs of what something needs, which others do."""
_PRAISING = frozenset(("ايد", "رحب", "بارك", "اشاد", "ثمن", "حيا", "هنا", "ساند", "دعم"))
_MATERIAL = frozenset(("AID", "RETREAT", "MOBILIZE", "SANCTION", "CONCEDE"))
_AFTER = frozenset(("بعد", "عقب", "اثر", "بسبب", "منذ", "قبل", "جراء"))
"""Prepositions of when or why, before an act that opens the sentence."""
_SUBJECT_CONTROL = frozenset(("AGREE", "REJECT", "THREATEN", "CONCEDE", "DENY", "MOBILIZE", "CONSULT", "SUPPORT"))
_SPOKEN = frozenset(("REQUEST", "SUPPORT", "REJECT", "AGREE", "ACCUSE", "THREATEN", "CONCEDE", "DENY", "CONSULT", "PROTEST"))
"""Acts done in words, which the subject of a verb of saying may do by saying so: أكد رفض الحوار."""
_OF_OTHERS = frozenset(("SUPPORT", "REJECT", "ACCUSE", "REQUEST"))
_TELLING = frozenset(("JRN", "EDU"))  # who tell what others do
_STRIVING, _BEFALLING = frozenset(("ASSAULT", "COERCE", "MOBILIZE", "RETREAT")), frozenset(("ASSAULT", "COERCE", "SANCTION", "ACCUSE", "THREATEN", "PROTEST", "REJECT"))
_CAUSES = frozenset(("prep:نتيجة", "prep:جراء", "prep:بسبب"))
"""Prepositions of what brought an act about, which whoever acts has not done."""


def control(doc: Document, syntax: Syntax, roles: Roles, trigger: Trigger) -> None:
    """Give a masdar without an agent of its own the subject or object of the word above it."""
    if trigger.sense is None or trigger.pos == "v" or trigger.sense.subject == "none":
        return
    described = trigger.analysis is not None and trigger.analysis.article
    if described and doc.forms[trigger.first] == "المحاصرة" and doc.mention_at[trigger.first - 1] >= 0:
        return  # هجوم على الفاشر المحاصرة
    if trigger.pos in ("a", "p") and (described or (trigger.pos == "p" and trigger.sense.object == "recipient") or any(rule.endswith((":described", ":subject of the clause")) for _, rule, _ in trigger.recipients)):
        return  # الحكومة المدعومة من الغرب: it describes a noun; ما زالت موسكو متهمة: whom it befell
    if charge_rejected(doc, trigger) or (trigger.pos == "a" and trigger.type in _SPOKEN and not trigger.actors and trigger.first and doc.surface[trigger.first - 1] in "،,"):
        return  # ..., متهما واشنطن: by whoever goes on to speak, who is no subject or object of what he tells
    if trigger.type == "DENY" and trigger.pos == "n" and trigger.governor is not None and trigger.governor.type is None and trigger.governor.lemma.cue is None:
        return  # التقرير يعيد مزاعم باطلة: whoever repeats them does not call them so
    not_his_own(doc, trigger)
    befallen(doc, syntax, roles, trigger)
    informed(doc, roles, trigger)
    if (named := announced_by(doc, trigger)) is not None:
        trigger.actors = [(named, "who announces it or goes on with it", True)]
    if not trigger.sense.reciprocal:
        _receive(doc, syntax, roles, trigger)
    partners, moved = only_partners(trigger), trigger.type == "MOBILIZE" or (trigger.type == "RETREAT" and trigger.lemma.lemma == "سحب")
    if partners and judged(trigger):
        return  # نددت إسرائيل باتفاق مع إيران: that of others
    if not partners and told_of(doc, trigger, DEEDS) and not (trigger.governor and hanging.measured(doc, trigger.governor, trigger)):
        return  # في ذكرى العملية العسكرية: told of, not done by the subject
    if trigger.actors and not partners and not genitive_is_object(doc, roles, trigger) and not helps(doc, roles, trigger) and not bare(doc, roles, trigger) and (not moved or trigger.lemma.lemma == "انتشر" or known_force(doc, trigger)):
        return  # نفى المصدر انتشار مقاتلين: they, not he
    if partners:  # لم يجر محادثات مع نظيره: the side above meets the partner named
        trigger.actors = []
        _give(trigger, met_then(doc, syntax, roles, trigger), "whose meeting it was", "actor")
        if not trigger.actors:
            _control_from(doc, syntax, roles, trigger, True)
        _give(trigger, agreed_with(doc, syntax, roles, trigger) if not trigger.actors else [], "who does so by agreement", "actor")
        mine = {doc.mentions[m].entity for m, _, _ in trigger.actors}
        trigger.actors += [x for x in partners if doc.mentions[x[0]].entity not in mine]
        return
    force = trigger.actors if moved and not known_force(doc, trigger) else []
    trigger.actors = [x for x in trigger.actors if x not in force]
    _give(trigger, attempted_by(doc, syntax, roles, trigger) if not trigger.actors else [], "who makes the attempt", "actor")
    if not trigger.actors:
        _control_from(doc, syntax, roles, trigger)
        trigger.actors = trigger.actors or force
    trigger.recipients = others_than_himself(doc, trigger)
    if trigger.type == "REJECT" and not trigger.actors and trigger.pos == "m" and hanging.refusal(trigger):
        own = [x for x in trigger.recipients if x[1].endswith(":genitive") and doc.code(x[0]) != UNKNOWN]
        if own and len(own) == len(trigger.recipients):
            trigger.actors, trigger.recipients = own, []  # رغم رفض المجر: nobody else refuses


def _receive(doc: Document, syntax: Syntax, roles: Roles, trigger: Trigger) -> None:
    """Give an act its recipient where it is the object of a verb of receiving: تلقى الرئيس برقية تهنئة من نظيره."""
    governor, steps = trigger.governor, 0
    while governor is not None and steps < 3 and governor.pos != "v":
        if governor.type is not None:
            return
        governor = governor.governor
        steps += 1
    if governor is None or governor.type is not None:
        return
    if governor.lemma.light and governor.sense is not None and governor.sense.object == "recipient" and trigger.how == "object" and not trigger.recipients:
        trigger.recipients = [(m, f"{governor.lemma.id}: on whom", True) for m in object_of(roles, governor)]
        return  # كبدت المقاومة الجيش خسائر
    if only_seen(doc, governor, trigger):
        return  # شهدت المدن مسيرات: where, not against whom
    facing = "facing" in governor.lemma.kinds and trigger.type in _BEFALLING
    if not facing and (governor.sense is None or governor.sense.subject != "recipient"):
        return
    if (trigger.how not in ("object", "genitive") and not trigger.how.startswith("prep:")) or (facing and not befalls(trigger, governor)):
        return
    if "من" in trigger.slots and not trigger.actors:
        # تلقت طلبا من أنقرة: what comes «من» is sent by it
        sent = [x for x in trigger.recipients if ":من" in x[1]]
        trigger.actors = sent
        trigger.recipients = [x for x in trigger.recipients if x not in sent]
    if trigger.recipients:
        return
    codes = {doc.code(m) for m, _, _ in trigger.actors}
    trigger.recipients = [
        (m, f"{governor.lemma.id}: who receives", True)
        for m in subject_of(roles, governor)
        if doc.code(m) not in codes and doc.entities.drafts[doc.mentions[m].entity].kind != "medium"
    ]


def _control_from(doc: Document, syntax: Syntax, roles: Roles, trigger: Trigger, partnered: bool = False) -> None:
    """Climb to the word that names who acts in a masdar."""
    assert trigger.sense is not None
    if charged_too := second_charged(doc, syntax, roles, trigger):
        _give(trigger, charged_too, "who is charged with it or asked for it too", "actor")
        return
    if (instead := bystander(doc, syntax, roles, trigger) or own_act(doc, roles, trigger)) is not None:
        _give(trigger, instead[0], instead[1], "actor")
        return
    if trigger.governor is not None and trigger.governor.type == "DENY" and trigger.type in DEEDS and hanging.own_struck(doc, trigger):
        _give(trigger, [m for m, _, _ in trigger.governor.actors], f"{trigger.governor.lemma.id}: whose own are struck", "recipient")
        return
    decided = decision(syntax, roles, trigger)
    refused = trigger.governor is not None and trigger.governor.type == "REJECT" and trigger.type in DEEDS and hanging.from_anybody(doc, trigger)
    if decided and not aroused(trigger) and not refused:
        _give(trigger, decided, "the side whose decision or intention it is", "actor")
        return
    if (trigger.type in DEEDS and of_its_doers(doc, syntax, trigger)) or prevented(doc, trigger, syntax) or aroused(trigger) or talks(trigger) or ended(doc, syntax, trigger):
        return
    ready = bearer(doc, syntax, roles, trigger)
    if ready:
        theirs = {doc.code(m) for m, _, _ in trigger.recipients} - {UNKNOWN}
        if not trigger.sense.reciprocal and theirs and all(doc.code(m) in theirs for m in ready):
            return  # استعداد الجيش لصد هجوم على الجيش
        _give(trigger, ready, DISPOSED, "actor")
        return
    above = trigger.governor
    if above is not None and above.pos == "v" and above.first >= trigger.last and above.type in _OF_OTHERS and above.analysis is not None and above.analysis.enclitic in ("ه", "ها", "هم"):
        return  # دعوة إلى السلام يؤيدها الشعب: by others than those who stand by it
    if above is not None and trigger.how == "prep:من" and "preventing" in above.lemma.kinds and above.type in ("COERCE", "REJECT"):
        _give(trigger, [m for m, _, _ in above.recipients], f"{above.lemma.id}: who is kept from it", "actor")
        return
    if trigger.modality == "demanded":
        laid = laid_on(syntax, roles, trigger)
        if laid:
            _give(trigger, laid, "on whom it is laid", "actor")
            return
    governor = trigger.governor
    function = doc.lexicon.function
    if governor is not None and not governor.lemma.light and "suffered" in function.get(trigger.analysis.stem if trigger.analysis else "", ()):
        return
    steps, link = 0, trigger.how
    while governor is not None and steps < 4:
        words = governor.lemma.kinds
        if ("preventing" in words and not (governor.lemma.lemma == "تفادى" and governor.pos == "v" and trigger.pos == "m")) or "happening" in words or "witnessing" in words or ("facing" in words and trigger.type in _BEFALLING):
            return
        if "praising" in words and link == "prep:ب" and trigger.type in PRAISED:
            return
        if governor.lemma.key == "جاء" and trigger.type in DEEDS:
            return  # جاءت الضربة الأميركية بعد هجوم على القاعدة
        if trigger.type in DEEDS and link in _CAUSES:
            return  # تعليق الرحلات نتيجة محاولة هجوم: why it was done
        if answers(governor, link) and trigger.type in _BEFALLING:
            return  # سترد إيران على اغتيال هنية: who answers an attack has not made it
        if steps and not partnered and trigger.type in hanging.OTHERS and hanging.in_background(doc, trigger, link):
            return  # هبطت طائرة فرنسية بعد إعلان انقلاب: told of as when or why, not done
        if governor.type == "DENY" and disowned(doc, governor, trigger):
            if trigger.polarity == "negated":  # نفت مسؤوليتها عن الهجوم: that it was hers is denied, not that it was
                _give(trigger, [m for m, _, _ in governor.actors], f"{governor.lemma.id}: whose part is denied", "actor")
            return
        if steps == 0 and governor.pos == "m" and "persuading" in words and trigger.how.startswith("prep:") and syntax.units[trigger.unit].first == trigger.first:
            persuaded = object_of(roles, governor)  # فشل في إقناع المجر بالموافقة
            if persuaded:
                _give(trigger, persuaded, f"{governor.lemma.id}: who is brought to it", "actor")
                return
        if ("permitting" in words or "entrusting" in words) and governor.pos in ("v", "m", "f") and trigger.how in ("prep:ب", "prep:في", "object"):
            allowed = [m for m, _, _ in governor.recipients] or [
                m for first, last in governor.slots.get("الي" if "entrusting" in words else "ل", []) for m, _, _ in roles.mentions_in(first, last, "")
            ] or empowered(syntax, roles, governor, trigger) or (object_of(roles, governor) if "entrusting" in words else [])
            _give(trigger, allowed, f"{governor.lemma.id}: who is allowed it", "actor")
            return
        if "impersonal" in words and governor.pos == "v" and governor.analysis is not None and governor.analysis.feature[2:3] == "M" and link not in ("prep:من", "prep:في") and link[5:] not in hanging.OCCASION:  # يجب على باكو وقف ...
            concerned = [m for name in ("علي", "ل") for first, last in governor.slots.get(name, []) if not first <= trigger.first < last for m, _, _ in roles.mentions_in(first, last, "")]
            if not concerned and link == "prep:ب":
                concerned = object_of(roles, governor)  # يلزم القرار واشنطن بتعزيز وجودها
            concerned = concerned or (empowered(syntax, roles, governor, trigger) if steps == 0 and link == "object" and syntax.units[trigger.unit].first == trigger.first else [])  # يلزم إيران الإفراج عن البحارة
            _give(trigger, concerned, f"{governor.lemma.id}: whom it concerns", "actor")
            return
        if governor.lemma.lemma in _REQUIRING and governor.pos == "v" and link == "object" and trigger.type != "CONSULT":
            if trigger.type == "AID":
                _give(trigger, list(subject_of(roles, governor)), f"{governor.lemma.id}: who needs it", "recipient")
            return  # يتطلب لبنان مساعدات: others give it
        if "dreading" in words and (link in ("prep:من", "prep:الي", "prep:ل") or governor.type is None):  # حذرت روما باريس من قصف المدينة
            warned = [m for m, rule, _ in (governor.actors if trigger.lemma.lemma.startswith("رد ") else governor.recipients) if "side of" not in rule]
            _give(trigger, warned, f"{governor.lemma.id}: who is warned", "recipient" if of_the_warned(doc, trigger, warned) else "actor")
            return
        if governor.lemma.lemma in ("اعتبر", "عد", "عدّ") and any(first == trigger.first for first, _ in governor.slots.get("object", ())[1:]):
            return  # اعتبرت الحركة التصريحات دعوة للحرب: not hers
        if steps == 0 and hanging.answered(doc, syntax, trigger):
            return  # توعد الحزب بالرد على اغتيال القيادي: whoever answers an act has not done it
        if (steps == 0 and hanging.licensed(doc, syntax, trigger)) or (trigger.type == "PROTEST" and governor.type in ("AGREE", "CONCEDE")):
            return  # موافقة الشرطة على التظاهرة: others hold it
        came = hanging.comer(doc, syntax, trigger) if steps == 0 else ""
        if came:
            who = roles.antecedent(trigger, came)
            _give(trigger, [] if who is None else [who], "whose coming it is for", "actor")
            return
        if steps == 0 and hanging.needed(doc, syntax, trigger):
            return  # أكد ضرورة إطلاق سراح السجناء: whoever finds it needful does not do it
        if steps == 0 and trigger.how[5:] in hanging.CHARGE:
            charged = [m for m, _, _ in governor.recipients] or object_of(roles, governor)
            above = governor.governor
            if not charged and above is not None:  # أضافت شركات إلى قائمة العقوبات بتهمة ...
                charged = [m for m, _, _ in above.recipients] or object_of(roles, above)
            _give(trigger, charged, f"{governor.lemma.id}: who is charged with it", "actor")
            return
        if steps == 0 and trigger.how[5:] in MEANS and governor.type is not None:
            _give(trigger, [m for m, _, _ in governor.actors], f"{governor.lemma.id}: whose means it is", "actor")
            return
        if partnered and steps == 0 and trigger.how[5:] in hanging.OCCASION and governor.pos == "v" and governor.type in _STRIVING and governor.actors:
            _give(trigger, [m for m, _, _ in governor.actors], f"{governor.lemma.id}: who did so after it", "actor")
            return  # سيطر الجيش على المدينة بعد معارك مع المتمردين
        if (
            (governor.sense is None and (governor.pos == "v" or (governor.pos == "m" and "setting_out" in words and hanging.joins(trigger)) or (steps == 0 and trigger.type in _SPOKEN and _adds(governor, trigger))))
            or governor.lemma.light
            or (governor.sense is not None and governor.type is None)
        ):
            # light, modal, reporting or plain verb: its subject acts
            if trigger.type in DEEDS and "kana" in governor.lemma.kinds:
                return  # لا يزال الرد غير كاف، ... جريمة قتل الصحفية: who is or stays something does nothing by it
            if link in ("prep:منذ", "prep:حتي") and trigger.how == "genitive":
                return  # خسرت روسيا جنودا منذ بدء العمليات: when it was, not who did it
            if trigger.type in DEEDS and trigger.first and "sequel_noun" in doc.lexicon.function.get(doc.words[trigger.first - 1].form, ()):
                return  # تستطيع الحكومة متابعة قضية اغتيال الصحفية: what follows from it, not it
            means = (trigger.how == "prep:ب" and "ب" in governor.lemma.light_prep) or not_ruled_out(doc, syntax, governor, trigger)  # ردت بقصف القاعدة: by an act of hers
            passed = trigger.how == "object" and governor.lemma.lemma == "أقر"  # أقر الكونغرس حزمة مساعدات
            if not means and not passed and governor.lemma.cue and not governor.lemma.embeds and governor.lemma.cue_strength != "object":
                if trigger.type not in _SPOKEN and not (trigger.analysis and trigger.analysis.enclitic):
                    return  # أكد استخدام السلاح: told, not done
            if trigger.how in ("object", "genitive") or (
                trigger.how.startswith("prep:")
                and (
                    hanging.measured(doc, governor, trigger)
                    or hanging.controls(governor, trigger.how[5:])
                    or (partnered and trigger.how[5:] in hanging.OCCASION)
                    or trigger.how[5:] in MEANS
                    or hanging.visits(trigger) or hanging.works_on(doc, governor, trigger)
                    or hanging.joins(trigger)
                )
            ):
                found = unguarded(doc, trigger, controller(syntax, roles, governor, trigger))
                if governor.lemma.cue or trigger.type not in _SPOKEN:  # أعلنت وكالة مداهمة المنزل: a medium tells
                    found = [m for m in found if doc.entities.drafts[doc.mentions[m].entity].kind != "medium" and not ("causing" in words and (doc.mentions[m].place >= 0 or doc.mentions[m].rule.endswith(" of the place"))) and not (governor.lemma.cue and not _TELLING.isdisjoint(doc.entities.drafts[doc.mentions[m].entity].roles))]
                if governor.lemma.cue and not governor.lemma.light and not means and trigger.type in ("ASSAULT", "COERCE"):
                    if not (trigger.governor is not None and trigger.governor.lemma.light) and not own_deed(doc, syntax, trigger, found):
                        return
                if trigger.sense.reciprocal:  # توصل مع نظيره إلى اتفاق
                    for first, last in governor.slots.get("مع", []):
                        found = found + [m for m, _, _ in roles.mentions_in(first, last, "")]
                if of_another(doc, trigger, found):
                    return  # قضت محكمة بسجنه عقب سفره: he, not she
                if found:
                    receives = governor.sense is not None and governor.sense.subject == "recipient"
                    side = "recipient" if receives and not trigger.sense.reciprocal else "actor"
                    _give(trigger, found, f"{governor.lemma.id}: subject control", side)
                    return
            elif trigger.how == "subject":
                for name in ("ل", "علي") if governor.lemma.embeds not in (None, "actual") else ():  # يمكن لروسيا، ينبغي على باكو
                    for first, last in governor.slots.get(name, []):
                        _give(trigger, [m for m, _, _ in roles.mentions_in(first, last, "")], f"{governor.lemma.id}: whom it concerns", "actor")
                return
        elif governor.type is not None:
            if link in ("prep:منذ", "prep:حتي") and trigger.how == "genitive" and trigger.type in DEEDS:
                return  # فرضت باريس عقوبات منذ بدء الحرب: when it was
            if (governor.type == "SUPPORT" and (trigger.type in ("ASSAULT", "COERCE", "ACCUSE", "REQUEST") or (governor.lemma.key in _PRAISING and trigger.type in _MATERIAL))) or governor.lemma.key in ("عارض", "اعترض", "ناهض"):
                return  # باركت الحركة عملية إطلاق النار، عارضت القصف: whoever praises or opposes it has not done it
            if (trigger.type in DEEDS or trigger.type in _MATERIAL) and (trigger.how == "prep:في حال" or (trigger.how[5:] in _AFTER and trigger.first < governor.first and not (trigger.analysis and trigger.analysis.enclitic))):
                return  # بعد قصف المدينة حذرت طهران أنقرة: whose it was is not told
            if trigger.type == "PROTEST" and governor.type in _STRIVING and trigger.how[5:] in _AFTER:
                return  # وصلت القوات بعد احتجاجات عنيفة: others protested
            if (governor.type == "REJECT" and governor.pos != "v" and trigger.type in DEEDS and trigger.how == "prep:ل") or (governor.type == "CONSULT" and trigger.sense.mode == "investigate"):
                return  # رفضها القاطع لتهجير السكان: what others would do; التقى المحامي في إطار تحقيق
            if governor.type == "REJECT" and trigger.type in DEEDS and hanging.from_anybody(doc, trigger) and not hanging.entered(doc, syntax, trigger):
                return  # رفض العراق أي اعتداء عليه
            if governor.type == "ACCUSE" and (trigger.type in DEEDS or trigger.type in _MATERIAL) and (link in ("object", "genitive") or (found_bad(governor) and trigger.how not in ("prep:ل", "purpose"))):
                return  # انتقدت الصحيفة الحرب، وقفة تنديد بجريمة اغتيال الصحفية: whoever finds fault with it does not do it
            if governor.type == "ACCUSE" and trigger.how == "prep:في" and governor.pos == "m" and governor.analysis is not None and governor.analysis.enclitic:
                _give(trigger, [m for m, _, _ in governor.recipients], f"{governor.lemma.id}: who is said to have part in it", "actor")
                return  # لتورطهم في قتل متظاهرين
            if governor.type == "REQUEST" or (
                governor.type == "ACCUSE"
                and governor.lemma.senses
                and (governor.sense and governor.sense.preps.get(link[5:]) == "content")
            ):
                source = governor.recipients
                carrier = governor.governor if governor.governor is not None and governor.governor.type == "REQUEST" else governor
                joined = {doc.mentions[m].entity for m, _, _ in trigger.recipients}
                asked = source or carrier.recipients
                if governor.type == "REQUEST" and (asks_to_come(governor, trigger) or (asked and all(doc.mentions[m].entity in joined for m, _, _ in asked))):
                    source = carrier.actors or governor.actors  # قدمت طلبا للانضمام إلى المجموعة: whoever asks joins
            elif governor.type == "ACCUSE" and trigger.how in ("prep:ل", "purpose") and trigger.type in _SPOKEN and governor.lemma.key == "استدعي" and any(doc.entities.drafts[doc.mentions[m].entity].kind in ("person", "office") for m, _, _ in governor.recipients):
                source = governor.actors  # استدعت السفير للاحتجاج على القصف
            elif governor.type == "AGREE" and trigger.how == "prep:ل" and governor.recipients and any(s.type == "REQUEST" for s in governor.lemma.senses):
                source = governor.recipients  # وجه الدعوة للرئيس للمشاركة
            elif governor.type == "COERCE" and trigger.how == "prep:علي" and "addressing" in words:
                source = governor.recipients  # أجبرت الحركة الجيش على الانسحاب
            elif governor.type == "AGREE" and governor.lemma.key == "دعا" and trigger.how in ("prep:ل", "purpose", "prep:الي") and governor.recipients:
                source = governor.recipients  # دعا نظيره، لزيارة بلاده: the one invited
            elif (governor.type == "ACCUSE" or (governor.type == "AID" and trigger.type == "ASSAULT" and governor.recipients)) and trigger.how in ("prep:ل", "purpose"):
                source = governor.recipients  # تتهم سيول بيونغ يانغ بإرسال جنود لقتال أوكرانيا: the aim of the one accused
            elif governor.type in ("SUPPORT", "REJECT", "ACCUSE") and (trigger.analysis.article if trigger.analysis is not None else trigger.how == "object" and doc.words[trigger.first].article):
                return  # رحب بالمحادثات، رفض الهجمات: acts of others
            elif (
                (
                    governor.type in _SUBJECT_CONTROL
                    or (governor.sense and governor.sense.embeds)
                    or governor.lemma.embeds
                )
                or trigger.how == "prep:ل" or (trigger.how == "prep:ب" and governor.lemma.lemma == "رد")
                or trigger.how in ("purpose", "genitive") or (governor.type == "PROTEST" == trigger.type and trigger.how == "prep:في")
            ):
                source = governor.actors
            else:
                return
            own = {doc.mentions[m].entity for m, _, _ in trigger.recipients}
            found = [m for m, _, _ in source if doc.mentions[m].entity not in own]
            if trigger.type == "ASSAULT" and trigger.how == "genitive":
                found = [m for m in found if may_fight(doc, m, governor, trigger)]  # طالب المحاكم بوقف الإبادة
                struck = {doc.code(m) for m, _, _ in trigger.recipients}
                found = [m for m in found if doc.code(m) in struck or struck.isdisjoint(doc.entities.drafts[doc.mentions[m].entity].country)]  # حماس ... وقف الإبادة بحق الفلسطينيين
            if trigger.type in ("AID", "SUPPORT"):
                codes = {doc.code(m) for m, _, _ in trigger.recipients}
                found = [m for m in found if doc.code(m) not in codes]
            if found:
                _give(trigger, found, f"{governor.lemma.id}: control", "actor")
            return
        if governor.governor is governor or (governor.pos == "v" and governor.how == "clause" and "subject" in governor.slots):
            return  # زعمت المنصة أن الشهيد كان يحاول تنفيذ عملية: he tried, whoever tells of it
        link = governor.how
        governor = governor.governor if trigger.how == "genitive" or governor.pos != "v" else None
        steps += 1


def _adds(governor: Trigger, trigger: Trigger) -> bool:
    """«استقبل نظيره، مؤكدا دعم ليبيا»: whether a participle tells what somebody says in doing something else."""
    return trigger.how == "object" and governor.pos == "a" and governor.lemma.cue is not None and not (governor.analysis and governor.analysis.article)


def _give(trigger: Trigger, mentions: list[int], rule: str, side: str) -> None:
    assert trigger.sense is not None
    role = trigger.sense.subject if side == "actor" else "recipient"
    target = trigger.recipients if role == "recipient" else trigger.actors
    if role in ("actor", "recipient") and not target:
        target.extend((m, rule, True) for m in mentions)
