"""Who acts in a clause behind أن whose subject stands in the clause above: يمكن لروسيا أن تسمح، طلب من باريس أن تسحب."""

from __future__ import annotations

from khabar.events.better import better
from khabar.events.roles import Roles
from khabar.events.subjects import object_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_CONCERNED = ("ل", "علي")
"""Prepositions of whom a possibility, duty or permission concerns."""
_WANTING = frozenset(("اراد", "انتظر", "توقع", "امل", "تمني"))
"""Verbs whose «من» names of whom something is wanted or expected."""
_BEGGING = frozenset(("طلب", "التمس", "ناشد", "استجدي"))
"""Verbs of asking somebody for something, for oneself as a rule."""
_COMING = frozenset(("انضم", "زار", "لقي", "التقى", "حضر", "اجتمع", "شارك"))
_IF = frozenset(("اذا", "ان", "لو", "حال", "حالة"))
_TIES = (["ما", "لم"], ["في", "حال"], ["في", "حالة"])
_REACH, _NEXT = 16, 5
"""Tokens behind a threat within which its condition opens, and behind that within which the act stands."""
_PARTIES = frozenset(("state", "office", "organisation", "group", "force", "person"))
_BACK = 4
"""Tokens between أن and its verb."""


def asked(doc: Document, roles: Roles, triggers: list[Trigger]) -> None:
    """Give the verbs of such clauses, and the masdars under light verbs in them, their actor."""
    for trigger in triggers:
        if trigger.pos == "m" and trigger.sense is not None and trigger.sense.subject == "actor" and all(doc.code(m) == UNKNOWN for m, _, _ in trigger.actors):
            begin = doc.sentences[doc.sentence_of(trigger.first)][0]
            held = better(doc, begin, trigger.first) if trigger.first > begin + 1 else None
            trigger.actors = [(m, f"{trigger.lemma.id}: whose it were to do", True) for m, _, _ in roles.mentions_in(*held, "") if roles.political(m)] if held is not None else trigger.actors
        if trigger.pos != "v":
            continue
        whose = _better_for(doc, roles, trigger)
        if whose or (trigger.governor is not None and trigger.how == "clause" and _open(doc, roles, trigger)):
            found = whose or (_whom(doc, roles, trigger.governor) if trigger.governor is not None else [])
            if not found or not _agrees(doc, trigger, found[0]):
                continue
            rule = f"{trigger.governor.lemma.id if trigger.governor is not None else trigger.lemma.id}: whom it concerns"
            for act in (trigger, *_under(trigger, triggers)):
                if act.sense is not None and act.sense.subject == "actor":
                    codes = {doc.code(m) for m, _, _ in act.recipients} - {UNKNOWN}
                    act.actors = [(m, rule, True) for m in found if doc.code(m) not in codes] or act.actors


def for_oneself(doc: Document, triggers: list[Trigger]) -> None:
    """«طلبت كييف من برلين إرسال دبابات»: who asks a state for help is to get it, where nobody else is named."""
    for act in triggers:
        above = act.governor
        _whence(doc, act)
        if act.type not in ("AID", "SUPPORT") or act.recipients or above is None or above.type != "REQUEST" or above.lemma.key not in _BEGGING or act.how not in ("object", "genitive"):
            continue
        if above.recipients and act.sense is not None and act.sense.object == "recipient" and act.actors and all(rule.endswith(":possessive") for _, rule, _ in act.actors) and _same(doc, act, above):
            act.actors, act.recipients = [(m, f"{above.lemma.id}: of whom it is asked", True) for m, _, _ in above.recipients], act.actors  # طلب من أنقرة مساعدته
            continue
        asked = {doc.code(m) for m, _, _ in above.recipients} - {UNKNOWN}
        if asked and asked & {doc.code(m) for m, _, _ in act.actors}:
            act.recipients = [(m, f"{above.lemma.id}: who asks for it", True) for m, _, _ in above.actors if doc.code(m) in doc.entities.drafts[doc.mentions[m].entity].country and doc.code(m) not in asked]


def _whence(doc: Document, act: Trigger) -> None:
    """«دعا أنصاره إلى الانسحاب من البرلمان»: «من» behind what is asked for says whence, not of whom it is asked, but for «طلب ... من»."""
    asking = act.governor
    if asking is None or asking.type != "REQUEST" or asking.lemma.key in _BEGGING or act.pos != "m" or act.meant not in ("RETREAT", "SANCTION", None) or "من" not in act.slots:
        return
    asking.recipients = [r for r in asking.recipients if ":من" not in r[1] or doc.mentions[r[0]].first < act.first]


def asks_to_come(request: Trigger, act: Trigger) -> bool:
    """Whether somebody asks to join, meet or visit, nobody being asked to do so: «طلبت كينيا الانضمام إلى المجموعة», «طلب السويد للانضمام»."""
    asks = act.how == "object" if request.pos == "v" else request.pos == "m" and act.how in ("object", "prep:ل", "purpose")
    return asks and request.lemma.lemma == "طلب" and act.pos == "m" and act.lemma.lemma in _COMING and not request.recipients and "من" not in request.slots


def _same(doc: Document, act: Trigger, above: Trigger) -> bool:
    """Whether the pronoun on an act is whoever asks for it."""
    asking = {doc.mentions[m].entity for m, _, _ in above.actors}
    return all(doc.mentions[m].entity in asking for m, _, _ in act.actors)


def read_as_masdar(doc: Document, triggers: list[Trigger], act: Trigger) -> None:
    """«دعا إسرائيل إلى وقف القصف، ورفع الحصار»: what looks like a verb is a masdar in a list, and is by those who are to do the one before it."""
    if act.pos != "v" or act.governor is None or not (act.how.startswith("prep:") or (act.how == "object" and act.governor.type == "REQUEST")) or any(not rule.endswith(":same subject") for _, rule, _ in act.actors):
        return
    sister = next((t for t in reversed(triggers) if t.first < act.first and t.pos == "m" and t.governor is act.governor and t.how == act.how), None)
    sides = sister.actors if sister is not None and sister.sense is not None else act.governor.recipients if act.governor.type == "REQUEST" else []
    if sides and act.sense is not None and act.sense.subject == "actor":
        own = {doc.code(m) for m, _, _ in act.recipients}
        act.actors = [(m, f"{act.governor.lemma.id}: what is asked besides", True) for m, _, _ in sides if doc.code(m) not in own]


def on_condition(doc: Document, roles: Roles, triggers: list[Trigger]) -> None:
    """«هددت واشنطن بغداد بعقوبات إذا طردت جنودها»: what a threat is tied to is up to whom it is made to."""
    threat: Trigger | None = None
    for trigger in triggers:
        if trigger.type == "THREATEN" and trigger.pos in ("v", "m", "a") and len(trigger.recipients) == 1 and trigger.polarity == "affirmed":
            threat = trigger
        if threat is None or trigger.pos != "v" or trigger.sense is None or trigger.sense.subject != "actor" or trigger.clause < 0 or trigger is threat:
            continue
        k = trigger.first - 1
        while k > threat.last and doc.words[k].function in ("negation", "auxiliary"):
            k -= 1
        tied = doc.forms[k] in _IF or doc.forms[k - 1 : k + 1] in (["ما", "لم"], ["حال", "لم"]) or (k == trigger.first - 2 and doc.forms[k : k + 2] == ["ما", "لم"])
        if not (threat.last <= k and (tied or (doc.forms[k] == "ما" and doc.forms[k + 1] == "لم"))) or not _agrees(doc, trigger, threat.recipients[0][0]):
            continue
        found = [(m, f"{threat.lemma.id}: who is threatened", True) for m, _, _ in threat.recipients]
        own = {doc.code(m) for m, _, _ in trigger.actors}
        if not trigger.slots.get("subject"):
            trigger.actors = found
        elif own & {doc.code(m) for m, _, _ in threat.actors} and not trigger.slots.get("object") and trigger.sense.object == "recipient":
            trigger.recipients, trigger.actors = trigger.actors, found
        elif not own and trigger.sense.object == "recipient" and not trigger.slots.get("object") and {doc.code(m) for m, _, _ in trigger.recipients} & {doc.code(m) for m, _, _ in threat.actors}:
            trigger.actors = found  # إذا طردت القوات الأميركية
        elif not own and trigger.type in ("ASSAULT", "COERCE") and not trigger.slots.get("object") and _place(doc, trigger):
            trigger.actors = found  # إذا قصفت القرم
    for trigger in triggers:
        if trigger.type == "THREATEN" and not trigger.recipients and trigger.polarity == "affirmed":
            trigger.recipients = _up_to(doc, triggers, trigger)


def _up_to(doc: Document, triggers: list[Trigger], threat: Trigger) -> list[tuple[int, str, bool]]:
    """«هددت بيونغ يانغ بتجربة نووية إذا واصلت واشنطن نشر قاذفاتها»: to whom a threat is made that is tied to what one other party may do."""
    own = {doc.code(m) for m, _, _ in threat.actors}
    last = min(doc.sentences[threat.sentence][1] if threat.sentence < len(doc.sentences) else len(doc), threat.last + _REACH)
    at = next((k for k in range(threat.last, last - 1) if doc.forms[k] == "اذا" or doc.forms[k : k + 2] in _TIES), -1)
    if at < 0 or not own:
        return []
    for act in triggers:
        if at < act.first <= at + _NEXT and act.modality in ("possible", "demanded") and act.actors:
            codes = {doc.code(m) for m, _, _ in act.actors}
            if len(codes) == 1 and not codes & (own | {UNKNOWN}) and doc.entities.drafts[doc.mentions[act.actors[0][0]].entity].kind in _PARTIES:
                return [(m, f"{threat.lemma.id}: up to whom it is", True) for m, _, _ in act.actors]
    return []


def _place(doc: Document, trigger: Trigger) -> bool:
    """Whether what stands as the subject of a verb is a place."""
    m = doc.mention_at[trigger.slots["subject"][0][0]]
    return m >= 0 and doc.entities.drafts[doc.mentions[m].entity].kind == "place"


def _under(verb: Trigger, triggers: list[Trigger]) -> list[Trigger]:
    """The acts that a light verb only carries out: أن تقوم بزيارة."""
    if verb.sense is not None or not verb.lemma.light:
        return []
    return [t for t in triggers if t.governor is verb and t.pos in ("m", "n") and all("control" in r for _, r, _ in t.actors)]


def _open(doc: Document, roles: Roles, trigger: Trigger) -> bool:
    """Whether a verb in the mood of أن has no subject of its own."""
    feature = trigger.analysis.feature if trigger.analysis is not None else ""
    if feature[1:2] != "3" or feature.endswith("p") or trigger.slots.get("subject"):
        return False
    subjunctive = feature[:1] in ("I", "J")
    if any(not inferred for _, _, inferred in trigger.actors):
        return False
    for k in range(trigger.first - 1, max(-1, trigger.first - _BACK), -1):
        word = doc.words[k]
        if word.function == "complementizer" and word.enclitic:
            return trigger.governor is not None and trigger.governor.type == "ACCUSE" and word.form.startswith("بان")  # اتهمت باريس موسكو بأنها قصفت
        if word.function == "complementizer":
            return word.base in ("ان", "الا") and not word.enclitic and subjunctive
        if word.function not in ("negation", "auxiliary"):
            return False
    return False


def _better_for(doc: Document, roles: Roles, trigger: Trigger) -> list[int]:
    """«الأجدر بباريس أن تسحب قواتها»: whose it were to do so; a noun behind the verb is then its object."""
    feature = trigger.analysis.feature if trigger.analysis is not None else ""
    that = trigger.first - 1
    if feature[:2] not in ("I3", "J3") or feature.endswith("p") or that < 1 or doc.words[that].base not in ("ان", "الا") or doc.words[that].enclitic:
        return []
    held = better(doc, doc.sentences[doc.sentence_of(trigger.first)][0], that)
    if trigger.sense is None or trigger.sense.subject != "actor":
        return []
    if held is None:
        laid = doc.mention_at[that - 1]
        upon = laid >= 0 and doc.mentions[laid].last == that and doc.words[doc.mentions[laid].first - 1].base == "علي" and not (trigger.actors or trigger.slots.get("subject"))
        return [laid] if upon and roles.political(laid) else []  # سيكون على لندن أن تعترف
    behind = [r for r in trigger.slots.get("subject", ()) if r[0] > trigger.first and not trigger.slots.get("object")]
    if behind and trigger.sense.object == "recipient":
        trigger.recipients, trigger.actors = [*(x for x in trigger.actors if doc.code(x[0]) != UNKNOWN), *trigger.recipients], []  # الأجدر بها أن تدعم كييف
    return [m for m, _, _ in roles.mentions_in(*held, "") if roles.political(m)]


def _whom(doc: Document, roles: Roles, governor: Trigger) -> list[int]:
    if governor.type in ("REQUEST", "ACCUSE"):
        return [m for m, rule, inferred in governor.recipients if not inferred or "pronoun" in rule]
    if "persuading" in governor.lemma.kinds or (governor.type == "COERCE" and "addressing" in governor.lemma.kinds):
        return object_of(roles, governor)  # أجبرت موسكو كييف على أن تقبل
    if governor.lemma.key in _WANTING:  # تريد من باريس أن تسحب قواتها
        return [m for first, last in governor.slots.get("من", ()) for m, _, _ in roles.mentions_in(first, last, "") if roles.political(m)]
    if governor.type is None and governor.lemma.embeds and not governor.slots.get("subject"):
        for name in _CONCERNED:
            for first, last in governor.slots.get(name, ()):
                found = [m for m, _, _ in roles.mentions_in(first, last, "")]
                if found:
                    return [m for m in found if roles.political(m)]
    return []


def _agrees(doc: Document, trigger: Trigger, m: int) -> bool:
    assert trigger.analysis is not None
    mention = doc.mentions[m]
    gender = mention.gender or doc.entities.drafts[mention.entity].gender
    return not gender or gender in (trigger.analysis.feature[2:3], "P")
