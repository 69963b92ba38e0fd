"""A verb and the noun it carries out are one act: «فرضت عقوبات»، «قدم استقالته»، «سيزور بغداد في زيارة رسمية»."""

from __future__ import annotations

from khabar.events.hanging import measured
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_SENDING = frozenset(("أرسل", "بعث", "سير", "وزع", "أوصل", "أدخل", "نقل", "شحن", "ألقى", "سلم", "أوفد", "أنزل", "صرف", "خصص", "حول", "ضخ", "منح", "تلقى", "تسلم", "استلم"))
"""Verbs of sending and handing out, which are the act themselves beside what they take: «سيرت قافلة مساعدات»."""

_HANDING = frozenset(("قدم", "وصل"))
"""Of these the noun is the act: «تقديم مساعدات», «وصول المساعدات»."""
_JOINING = frozenset(("شارك", "حضر"))
_STRIKING = frozenset(("قصف", "استهدف", "ضرب", "هاجم", "دك"))
_TALKING = frozenset(("ناقش", "بحث", "باحث", "تناول"))
_GRANTED = frozenset(("قدم", "خصص", "منح"))
_CHANGING = frozenset(("شدد", "رفع", "زاد", "جدد", "ضاعف", "وسع", "أرجأ", "أجل"))
"""Verbs of what becomes of something that stands already."""


def carry(doc: Document, trigger: Trigger) -> None:
    """«فرضت عقوبات»، «قدم استقالته»: the noun is the act, the verb beside it carries the sides over and tells nothing more."""
    verb = trigger.governor
    if verb is not None and verb.emit and verb.type == "AID" and trigger.type == "SUPPORT" and trigger.how in ("object", "genitive") and verb.sense is not None and trigger.lemma.key in verb.sense.objects:
        trigger.emit, trigger.told_by = False, verb  # تقديم الدعم لأوكرانيا: what is given
        verb.actors, verb.recipients = verb.actors or trigger.actors, verb.recipients or trigger.recipients
        return
    if verb is not None and verb.emit and _handed_over(verb, trigger):
        actors, recipients = max(trigger.actors, verb.actors, key=len), verb.recipients or trigger.recipients
        trigger.emit, verb.emit = True, False
        trigger.polarity, trigger.modality, trigger.actors, trigger.recipients = verb.polarity, verb.modality, actors, recipients
        trigger.rules += verb.rules
        trigger.governor, trigger.how = verb.governor, verb.how
        return
    if verb is not None and verb.emit and verb.sense is not None and trigger.sense is None and trigger.waiting is not None and trigger.waiting.type == verb.type:
        if verb.pos == "v" and ((trigger.how == "object" and verb.sense.objects and trigger.lemma.key in verb.sense.objects) or _by_noun(doc, verb, trigger)):
            trigger.mean(trigger.waiting, None)  # فتح الجيش تحقيقا: the verb gives the sides
    if (
        verb is None
        or not verb.emit
        or verb.sense is None
        or trigger.sense is None
        or not (trigger.type == verb.type or (trigger.lemma.key == "قيد" and verb.lemma.key == "فرض"))  # فرض قيود على الصادرات
        or (verb.pos not in ("v", "m") and not (verb.pos == "a" and trigger.type == "CONSULT"))  # مختتما زيارته
        or trigger.pos not in ("m", "n")
        or not (trigger.how in ("object", "genitive", "subject") or _by_noun(doc, verb, trigger) or measured(doc, verb, trigger))
        or not (verb.sense.objects or "reaching_whom" in verb.lemma.kinds)
        or "preventing" in verb.lemma.kinds  # صد هجمات
        or verb.lemma.key == "مدد"
        or (verb.lemma.lemma in _CHANGING and trigger.type == "SANCTION")  # تمديد الهدنة، تشديد العقوبات: that it goes on is the news
        or (verb.pos == "v" and trigger.first > verb.last and trigger.analysis is not None and trigger.analysis.conjunction == "و")  # قضت على جنود وتدمير دبابة: another act
        or (trigger.last <= verb.first and verb.analysis is not None and verb.analysis.enclitic and trigger.lemma.key not in verb.sense.objects)  # إصابته برصاصة أطلقها جندي
        or (trigger.lemma.lemma == "احتج" and trigger.how == "object" and "احتجاج" not in verb.sense.objects)  # أضربوا احتجاجا، قطعوا الطريق احتجاجا: why they do
        or "للقيام" in doc.forms[verb.last : trigger.first]  # وصل للقيام بزيارة: what he came for
        or verb.sense.embeds is not None  # تعرض بكين اتفاقا: what is offered is not made yet
    ):
        return
    if (verb.pos == "m" or (verb.lemma.lemma in _SENDING and trigger.type == "AID")) and (trigger.type == "AID" or (trigger.type == "COOPERATE" and trigger.pos == "m")):
        trigger.emit, trigger.told_by = False, verb  # تقديم المساعدات، تطوير التعاون: the giving is the act, the noun says of what
        verb.actors, verb.recipients = max(trigger.actors, verb.actors, key=len), verb.recipients or trigger.recipients
        return
    trigger.emit, verb.emit = True, False
    trigger.polarity, trigger.modality = verb.polarity, verb.modality
    if (trigger.type != verb.type and trigger.actors) or any(rule.endswith(": who is invited") for _, rule, _ in trigger.recipients):
        return  # لبى دعوة نظيره: the other has invited
    trigger.actors = _gathered(doc, verb, trigger) or verb.actors or trigger.actors
    trigger.recipients = verb.recipients or trigger.recipients


def _handed_over(verb: Trigger, trigger: Trigger) -> bool:
    """Whether a masdar of giving or arriving only carries the aid that it has right behind it."""
    if verb.pos != "m" or verb.type != "AID" or trigger.type != "AID" or trigger.sense is None or verb.lemma.lemma not in _HANDING:
        return False
    return trigger.pos in ("m", "n") and trigger.how in ("object", "genitive") and trigger.first == verb.last


def granted(trigger: Trigger, triggers: list[Trigger]) -> None:
    """«المساعدات التي قدمها الكونغرس»: the aid is the act, and the verb behind it tells whose it is."""
    if trigger.type != "AID" or trigger.pos not in ("m", "n"):
        return
    for verb in triggers:
        if verb.emit and verb.pos == "v" and verb.type == "AID" and verb.lemma.key in _GRANTED and any(a <= trigger.first < b <= verb.first for a, b in verb.slots.get("object", ())):
            trigger.emit, verb.emit = True, False
            trigger.polarity, trigger.modality = verb.polarity, verb.modality
            trigger.actors, trigger.recipients = verb.actors, verb.recipients or trigger.recipients
            return


def _gathered(doc: Document, verb: Trigger, trigger: Trigger) -> list[tuple[int, str, bool]]:
    """«استضافت القاهرة اجتماعا لوزراء العراق والأردن»: who holds a meeting and those whose meeting it is."""
    if trigger.type != "CONSULT" or trigger.sense is None or not trigger.sense.reciprocal or not verb.actors:
        return []
    own = {doc.code(m) for m, _, _ in verb.actors}
    return [*verb.actors, *(x for x in trigger.actors if doc.code(x[0]) not in own | {UNKNOWN})]


def _by_noun(doc: Document, verb: Trigger, trigger: Trigger) -> bool:
    """«تقدم بشكوى»، «تقدم بطلب»، «دخل في إضراب»: the verb is an act by the noun behind its preposition alone."""
    return (verb.lemma.key == "دخل" and trigger.type == "PROTEST" and trigger.how == "prep:في") or (verb.sense is not None and "bringing" in verb.lemma.kinds and verb.sense.via == "ب" and trigger.how == "prep:ب" and not {trigger.lemma.key, doc.words[trigger.first].base}.isdisjoint(verb.sense.objects))


def one_meeting(trigger: Trigger, triggers: list[Trigger]) -> None:
    """«ستشارك الحركة في اجتماع القاهرة», «لن تحضر اجتماع الفصائل»: who takes part, or does not, is the news, and the meeting only named by it."""
    verb = trigger.governor
    if trigger.type != "CONSULT" or not trigger.emit or trigger.pos not in ("m", "n") or verb is None or not verb.emit or verb.pos != "v" or verb.lemma.lemma not in _JOINING:
        return
    if verb.type not in ("CONSULT", "REJECT") or trigger.how not in ("object", "prep:في") or trigger.first < verb.last:
        return
    if trigger.actors and all(not inferred for _, _, inferred in trigger.actors) and verb.type == "CONSULT" and verb.modality == "actual":
        return  # شارك في اجتماع وزراء خارجية الحلف: whose meeting it was
    if any(t.governor is trigger for t in triggers) or (trigger.sense is not None and trigger.sense.mode == "multilateral"):
        return  # لن يحضر القمة: she is held all the same
    trigger.emit, trigger.told_by = False, verb


def talked_over(trigger: Trigger, triggers: list[Trigger]) -> None:
    """«هاتف نظيره، شارحا الوضع ومناقشا المحاولة»: what they talk over is no other talk."""
    if trigger.type != "CONSULT" or trigger.pos != "a" or not trigger.emit or trigger.lemma.lemma not in _TALKING:
        return
    talk = next((t for t in triggers if t.emit and t.type == "CONSULT" and t.first < trigger.first and t.polarity == "affirmed"), None)
    if talk is not None:
        trigger.emit, trigger.told_by = False, talk


def with_weapons(trigger: Trigger) -> None:
    """«قصف تل أبيب برشقة صاروخية»، «استهداف الموقع بهجوم صاروخي»: with what they strike is no second strike."""
    strike = trigger.governor
    if strike is None or trigger.how != "prep:ب" or trigger.pos not in ("m", "n") or trigger.type != "ASSAULT" or not (trigger.emit and strike.emit):
        return
    if strike.type == "ASSAULT" and strike.pos == "m" and strike.lemma.lemma in _STRIKING and (trigger.polarity, trigger.modality) == (strike.polarity, strike.modality):
        trigger.emit, trigger.told_by = False, strike
        strike.actors = strike.actors or trigger.actors


def one_visit(trigger: Trigger) -> None:
    """«سيزور بغداد في زيارة رسمية»، «وصل إلى أبوظبي في زيارة»: one visit, told by its noun where the verb tells of arriving alone."""
    verb = trigger.governor
    if verb is None or not (verb.emit and trigger.emit) or verb.type != "CONSULT" or verb.sense is None or verb.sense.mode != "visit":
        return
    if trigger.lemma.lemma != "زار" or trigger.pos != "m" or trigger.how != "prep:في":
        return
    if verb.lemma.lemma == "زار":
        trigger.emit = False
    else:
        verb.emit = False
        trigger.actors, trigger.recipients = verb.actors or trigger.actors, verb.recipients or trigger.recipients
