"""Whose deed an act may be: what tells for and against those named in the words above it."""

from __future__ import annotations

from khabar.events.heads import head_words, keys
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_PEACEFUL = frozenset(("JUD", "JRN", "SOC", "CVL", "REL", "MED", "EDU"))
"""Roles of those who do not fight."""
_PART = 6
"""Words before an act within which the part in it is denied."""
PRAISED = frozenset(("RETREAT", "AGREE", "CONCEDE", "COERCE", "SANCTION", "ASSAULT", "MOBILIZE", "CONSULT"))
"""Types of acts that somebody welcomes in others."""


_FIGHTING = frozenset(("MIL", "REB", "PRM"))
_OWN_THING = frozenset(("له", "لها", "لهم", "تابع", "تابعة"))
_OWNED_WITHIN = 3
_BY_OTHERS = ("من قبل", "من جانب", "علي يد", "جراء", "من جراء", "اثر")
_STEPS = 3
"""Words between a fight and the talks about it."""


def known_force(doc: Document, trigger: Trigger) -> bool:
    """Whether the force that moves is anybody's by its words; «نشر قوات» is done by whoever is above."""
    return not trigger.actors or any(
        doc.code(m) != UNKNOWN and (":genitive" not in rule or not inferred or doc.mentions[m].definite) for m, rule, inferred in trigger.actors
    )


_SPEAKING_FOR_FORCES = frozenset(("military spokesman", "spokesman", "party spokesman"))
"""Titles of those who tell what their own forces have done."""


_DECREED = frozenset(("restrict", "curfew", "censor", "martial-law"))
"""Modes of what the authorities of a land do by announcing it."""
_BY = frozenset(("من قبل", "من جانب", "علي يد"))
_TAKING = frozenset(("سيطر", "استعاد", "حرر", "استولى", "استرد", "قضى", "حيد", "صفى"))
"""Verbs of taking ground and doing away with armed men, which whoever fights announces of itself where the words name nobody."""
FOILING = frozenset(("أحبط", "أفشل", "أجهض"))
"""What is done to what others try."""
WARDING = FOILING | {"صد", "تصدى"}
"""Deeds done to an attack: to those who make it, and never to those at whom it is aimed."""


def _decrees(doc: Document, m: int) -> bool:
    """Whether somebody who announces a closing or a ban is the state, or its forces or offices; of Palestine others close what is closed."""
    draft = doc.entities.drafts[doc.mentions[m].entity]
    return draft.kind in ("state", "office", "force", "person") and draft.code != "PSE"


def own_deed(doc: Document, syntax: Syntax, trigger: Trigger, announcers: list[int]) -> bool:
    """Whether who announces an attack may have made it: others are struck («أعلن الجيش قصف مواقع للمتمردين»), and it did not just happen."""
    function = doc.lexicon.function
    unit = syntax.units[trigger.unit] if trigger.unit >= 0 else None
    if unit is not None and unit.first < trigger.first:
        if any("occurring" in function.get(w, ()) for w in head_words(doc, unit.first, trigger.first)):
            return False  # أعلنت الشرطة وقوع هجوم
        if any(n.pos == "m" and n.lemma.light for n in doc.words[unit.first].nouns):
            return True  # أعلنت شن غارات
    if any("claiming" in function.get(doc.words[k].form, ()) for k in range(max(0, trigger.first - 4), trigger.first)):
        return True  # أعلنت مسؤوليتها عن هجوم
    if trigger.how == "object" and trigger.pos == "m" and trigger.type == "ASSAULT" and not trigger.recipients and trigger.slots.get("genitive") and any(doc.mentions[m].title in _SPEAKING_FOR_FORCES for m in announcers):
        return True  # أعلن المتحدث باسم الجيش استهداف مبنى
    if trigger.type == "COERCE" and trigger.how == "object" and trigger.pos in ("m", "n") and trigger.sense is not None and trigger.sense.mode in _DECREED and _BY.isdisjoint(trigger.slots) and not (trigger.recipients and any(_decrees(doc, m) for m in announcers)):
        return any(_decrees(doc, m) for m in announcers)  # أعلنت كييف حظر التحليق، أعلن الانقلابيون إغلاق الحدود
    if trigger.lemma.lemma in FOILING and trigger.how == "object" and trigger.pos == "m" and not trigger.slots.keys() & _BY and any(_armed(doc, m) or doc.entities.drafts[doc.mentions[m].entity].kind in ("office", "state", "force") for m in announcers):
        return True  # أعلنت وزارة الدفاع إحباط محاولة تسلل
    if trigger.how == "object" and trigger.pos == "m" and trigger.lemma.lemma in _TAKING and not trigger.slots.keys() & _BY and any(_armed(doc, m) or doc.entities.drafts[doc.mentions[m].entity].kind in ("state", "force", "group") for m in announcers):
        return True  # أعلن الجيش استعادة البلدة، أعلنت الحركة السيطرة على المطار
    own = {doc.code(m) for m in announcers}
    struck = {doc.code(m) for m, _, _ in trigger.recipients}
    if struck & own - {UNKNOWN}:
        return False
    if _hit_by_force(doc, trigger, announcers):
        return True
    return bool(struck - {UNKNOWN}) or (bool(struck) and trigger.pos == "m" and trigger.how == "object")



def _hit_by_force(doc: Document, trigger: Trigger, announcers: list[int]) -> bool:
    """Whether an army or armed group announces that a thing of war was hit, and says nothing of its being its own: «أعلنت الكتائب تدمير دبابتين»."""
    genitive = trigger.slots.get("genitive", ())
    if trigger.how != "object" or trigger.pos != "m" or trigger.type != "ASSAULT" or not genitive or not any(_armed(doc, m) for m in announcers):
        return False
    first, last = genitive[0]
    end = min(len(doc), last + _OWNED_WITHIN)
    if any(doc.forms[k] in _OWN_THING for k in range(first, end)) or any(name in trigger.slots for name in _BY_OTHERS):
        return False
    return any("war_thing" in doc.lexicon.function.get(w, ()) for w in head_words(doc, first, last))


def _armed(doc: Document, m: int) -> bool:
    draft = doc.entities.drafts[doc.mentions[m].entity]
    return draft.kind in ("group", "force", "office") and not _FIGHTING.isdisjoint(draft.roles)


COMMENTING = {"علق": ("prep:علي",), "تطرق": ("prep:الي",), "اشار": ("prep:الي",), "ذكر": ("object",), "سكت": ("prep:علي", "prep:عن"), "صمت": ("prep:علي",)}
"""Verbs of mention and comment, and how they take what is there already."""


_KNOWING = frozenset(("علمه", "علمها", "علمهم", "علمي", "علمنا", "معرفته", "معرفتها", "معرفتهم", "درايته", "درايتها", "علم", "معرفة", "دراية", "العلم", "المعرفة"))


def unaware(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether somebody says that he knew nothing of a deed: «نفت علمها بقصف المدينة» neither denies it nor has part in it."""
    unit = syntax.units[trigger.unit] if trigger.unit >= 0 else None
    governor = trigger.governor
    if unit is None or governor is None or unit.prep != "ب" or not unit.first or trigger.meant not in PRAISED or not {"اي", "اية"}.isdisjoint(doc.forms[unit.first : trigger.first]):
        return False
    if "اي" in doc.forms[unit.first : unit.first + 4]:
        return False  # نفت علمها بتلقي أي طلب: there was none
    k = unit.first - 1
    k -= doc.forms[k] in ("مسبق", "المسبق", "مسبقا", "السابق") and k > 0
    denying = governor.type == "DENY" or governor.base[0] == "negated" or doc.words[max(0, k - 1)].function == "negation"
    return denying and doc.forms[k] in _KNOWING


def told_of(doc: Document, trigger: Trigger, types: frozenset[str]) -> bool:
    """Whether a deed of such types, named by a definite noun, stands behind a preposition, where it is spoken of and not done."""
    governor = trigger.governor
    if governor is not None and trigger.how in COMMENTING.get(governor.lemma.key, ()) and not (governor.lemma.key == "اشار" and _band_tells(doc, governor)):
        return True  # رفضت التعليق على اعتقال الصحفي
    if trigger.type not in types:
        return False
    if doc.forms[trigger.first].startswith("لل") and trigger.pos in ("n", "f"):
        return True
    if trigger.how == "prep:من" and governor is not None and governor.pos == "n":
        return False  # شن جولة ثانية من الضربات
    if governor is not None and governor.lemma.light and governor.pos in ("v", "m") and trigger.how[5:] in governor.lemma.light_prep:
        return False  # يقوم بالهجمات، قيام تركيا بالهجوم
    if governor is not None and "exploiting" in governor.lemma.kinds and trigger.how in ("object", "genitive"):
        return trigger.pos == "n" and trigger.analysis is not None and trigger.analysis.article  # تستغل قضية الحرب على غزة
    return trigger.pos == "n" and trigger.how.startswith("prep:") and trigger.analysis is not None and trigger.analysis.article


def _band_tells(doc: Document, governor: Trigger) -> bool:
    """«أشارت الكتائب إلى استهداف حاجز»: what an armed band mentions may be its own."""
    subject = governor.slots.get("subject", ())
    m = doc.mention_at[subject[0][0]] if subject else -1
    return m >= 0 and "REB" in doc.entities.drafts[doc.mentions[m].entity].roles


def talks(trigger: Trigger) -> Trigger | None:
    """The talks that a fight, or its end, is the matter of: mediators who discuss «وقف القتال» neither fight nor cease fire."""
    if trigger.type not in ("ASSAULT", "RETREAT"):
        return None
    above, steps = trigger.governor, 0
    while above is not None and steps < _STEPS:
        if above.type == "CONSULT":
            return above
        if above.type not in (None, "RETREAT"):
            return None
        above, steps = above.governor, steps + 1
    return None


_ILL_NAMED = frozenset(("عدوان", "ابادة", "جريمة", "جرائم", "مجزرة", "مجازر", "اعتداء", "اعتداءات", "انتهاكات"))
"""Names of attacks that nobody gives his own."""
_FOR = frozenset(("purpose", "prep:ل", "prep:من اجل", "prep:بهدف", "prep:بغية", "prep:في سبيل"))
_STRIVING = frozenset(("سعى", "عمل", "حاول", "جهد", "توسط", "ساعد", "ساهم", "أسهم", "بحث", "ناقش"))


def may_fight(doc: Document, m: int, stopping: Trigger, attack: Trigger) -> bool:
    """Whether a side that is to stop an attack may be the one that makes it: no court, body of the world, people, nor who strives for its end."""
    draft = doc.entities.drafts[doc.mentions[m].entity]
    above = stopping.governor
    if "stopping" in stopping.lemma.kinds and not (above is not None and above.type in ("REQUEST", "THREATEN") and m not in [a for a, _, _ in above.actors]):
        if doc.words[attack.first].base.removeprefix("ال") in _ILL_NAMED or stopping.how in _FOR or (above is not None and above.lemma.lemma in _STRIVING):
            return False  # تسعى مصر إلى وقف العدوان
    return (
        draft.code != UNKNOWN
        and draft.kind not in ("organisation", "medium", "unnamed")
        and not _PEACEFUL & set(draft.roles)
    )


def prevented(doc: Document, trigger: Trigger, syntax: Syntax) -> bool:
    """Whether the act is warded off (نجحت في صد هجمات، إحباط تفجير) or a protest that somebody pays for (تمويل الاحتجاجات)."""
    if trigger.unit < 0:
        return False
    if trigger.type == "PROTEST" and trigger.governor is not None and trigger.governor.type in ("AID", "SUPPORT"):
        return True
    function = doc.lexicon.function
    first = syntax.units[trigger.unit].first
    return any("warding" in function.get(doc.words[k].base, ()) for k in range(first, trigger.first))


def disowned(doc: Document, denial: Trigger, trigger: Trigger) -> bool:
    """Whether what is denied is the part somebody has in an act: مسؤوليتها عن، ضلوع بلاده في، أي صلة له بـ."""
    function = doc.lexicon.function
    for k in range(trigger.first - 1, max(denial.last, trigger.first - _PART) - 1, -1):
        if doc.surface[k] in "،:؛":
            return False
        if any("disowning" in function.get(word, ()) for word in keys(doc, doc.words[k])):
            return True
    return False


def found_bad(governor: Trigger) -> bool:
    """Whether a word finds fault with an act, and lays it to nobody: ندد، استنكر."""
    return governor.sense is not None and governor.sense.mode == "disapprove"


def part_denied(doc: Document, denial: Trigger, trigger: Trigger) -> bool:
    """Whether a part in a deed is denied: «نفت مسؤوليتها عن تفجير الجسر»; «الهجوم», known to all, stands whoever made it."""
    if trigger.pos != "m" or trigger.meant == "ACCUSE" or (trigger.analysis is not None and trigger.analysis.article):
        return False
    return disowned(doc, denial, trigger)


def not_ruled_out(doc: Document, syntax: Syntax, governor: Trigger, trigger: Trigger) -> bool:
    """Whether an act is whoever's who does not rule it out: «لم تستبعد واشنطن شن ضربات»; not «لا يستبعد اندلاع حرب», nor what observers think."""
    if governor.lemma.lemma != "استبعد" or governor.pos != "v" or trigger.how not in ("object", "genitive"):
        return False
    light = trigger.governor is not governor and trigger.governor is not None and trigger.governor.lemma.light
    if not light and (trigger.pos != "m" or syntax.units[trigger.unit].first != trigger.first):
        return False
    named = [doc.mention_at[k] for first, last in governor.slots.get("subject", ()) for k in range(first, last) if doc.mention_at[k] >= 0]
    return bool(named) and doc.entities.drafts[doc.mentions[named[0]].entity].kind in ("state", "office", "force", "group", "person")
