"""Acts of words whose doer only the report around them tells: «بحثنا الملف» said by somebody, «...، شاكرا العراق»."""

from __future__ import annotations

from khabar.events.readied import at_hand, on
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_BY_ONESELF = frozenset(("ACCUSE", "REJECT", "SUPPORT", "AGREE", "THREATEN", "CONSULT", "DENY", "REQUEST"))
"""Acts of words that need nobody but who speaks."""
_HOW = ("كامل", "فوري", "تدريجي", "شامل", "واضح", "صريح", "عنيف", "مكثف", "جزئي", "نهائي", "عاجل", "مؤقت", "دائم", "تام", "مطلق", "متعمد", "خطير", "سافر", "صارخ", "كلي", "محدود", "شديد", "قاطع", "فعلي", "غير")
"""Adjectives of how something is done, in the masculine."""
_LED = 3
"""Words before a verb that opens its sentence: «كما»، «في السياق»."""
_ABOUT_THINGS = frozenset(("THREATEN", "DENY"))
"""Acts whose verbs are also said of things: أنه يهدد الأمن، أنها تناقض المبدأ."""


def waits(doc: Document, trigger: Trigger) -> bool:
    """Whether an act that lacks its sides in the sentence may find them in who speaks."""
    stated = trigger.sense is not None and trigger.sense.only in ("future", "negated")
    return may_wait(doc, trigger, trigger.type, stated)


def may_wait(doc: Document, trigger: Trigger, kind: str | None, stated: bool = False) -> bool:
    """Whether what a trigger may mean is done by whoever speaks: «قال إنه ...»، «شكرنا ...»، «...، شاكرا ...»."""
    analysis = trigger.analysis
    if "refusing_predicate" in trigger.lemma.kinds and trigger.first:
        return True  # قالت طهران إن التخصيب خط أحمر: of whoever says so
    if kind not in _BY_ONESELF or "subject" in trigger.slots or trigger.first == 0:
        return False
    before = doc.words[trigger.first - 1]
    himself = before.function == "complementizer" and before.enclitic in ("ه", "ها", "هما")
    if analysis is None:
        own = doc.words[trigger.first].enclitic in ("ه", "ها")  # مؤكدا «تواصله مع», «لن نسمح بذلك»
        ours = doc.forms[trigger.first].endswith("لن") and trigger.first + 1 < len(doc) and doc.forms[trigger.first + 1].startswith("ن")
        return trigger.pos == "f" and (himself or own or ours)
    if trigger.pos == "m" and at_hand(doc, trigger):
        that = doc.words[on(doc, trigger) - 1]
        return that.function == "complementizer" and that.enclitic in ("ه", "ها", "هما")  # أكدت أنها على استعداد
    if trigger.pos == "a":
        return not analysis.article and analysis.feature[:1] == "A" and doc.surface[trigger.first - 1] in "،,"
    if trigger.pos != "v":
        return False
    if (analysis.feature[1:3] in ("1P", "1S") or (kind == "CONSULT" and i_said(doc, trigger))) and not analysis.preposition:
        return kind != "CONSULT" or analysis.feature[:1] == "P"  # نبحث ما يجب: nobody was met
    if himself:
        return kind not in _ABOUT_THINGS or stated
    return kind != "CONSULT" and goes_on(doc, trigger)


def goes_on(doc: Document, trigger: Trigger) -> bool:
    """Whether a verb opens its sentence without a subject: whoever the sentence before is about goes on («كما شكر الهند على دعمها»)."""
    analysis = trigger.analysis
    if analysis is None or analysis.feature[:4] not in ("P3MS", "P3FS") or analysis.feature.endswith("p") or analysis.preposition:
        return False
    if not _told_of(doc, trigger.last):
        return False  # وصف فرجي راد الخطوة: a name that no list knows
    begin = doc.sentences[doc.sentence_of(trigger.first)][0]
    led = [k for k in range(begin, trigger.first) if doc.words[k].is_word]
    return len(led) <= _LED and all(doc.mention_at[k] < 0 and doc.words[k].function not in ("relative", "complementizer") and k not in doc.verb_tokens for k in led)


def _told_of(doc: Document, i: int) -> bool:
    """Whether what stands behind a verb may be what it is about, and no name of who acts: a preposition, a mention, a definite noun, a quotation."""
    if i >= len(doc):
        return False
    word = doc.words[i]
    return not word.is_word or word.article or bool(word.preposition) or word.function in ("preposition", "complementizer", "quantifier", "demonstrative") or doc.mention_at[i] >= 0 or bool(word.nouns)


def i_said(doc: Document, trigger: Trigger) -> bool:
    """Whether a perfect in «ت» that stands in a quotation without a subject tells what the speaker did: «"تحدثت مع الرئيس أمس"»; no «she» before it."""
    analysis = trigger.analysis
    if trigger.pos != "v" or analysis is None or analysis.feature[:3] not in ("P3F", "P2M", "P2F", "P1S") or "subject" in trigger.slots:
        return False
    if not analysis.stem.endswith("ت") and not doc.forms[trigger.first].endswith("ت"):
        return False
    for first, last in doc.quote_tokens:
        if first <= trigger.first < last:
            return not any(k in doc.verb_tokens and {v.feature[1:4] for v in doc.words[k].verbs} & {"3FS"} and all(v.feature[1:3] != "1S" for v in doc.words[k].verbs) for k in range(first, trigger.first))
    return False


def settled(doc: Document, trigger: Trigger) -> bool:
    """Whether an act has the sides that its sense asks for, once the report has told them."""
    sense = trigger.sense
    if kept_off(doc, trigger):
        return False
    if not trigger.pending or sense is None:
        return True
    acting, affected = (any(_known(doc, m) for m, _, _ in side) for side in (trigger.actors, trigger.recipients))
    if sense.sides == "both":
        return acting and (affected or sense.reciprocal)
    return acting if sense.sides == "actor" else acting or affected


def kept_off(doc: Document, trigger: Trigger) -> bool:
    """«منعت الشرطة عقد الاجتماعات»: what somebody keeps nobody in particular from is no act of anybody."""
    governor = trigger.governor
    if governor is not None and governor.lemma.light:
        governor = governor.governor  # منع عقد الاجتماعات
    if trigger.type != "CONSULT" or trigger.polarity != "negated" or trigger.pos not in ("m", "n") or governor is None or "preventing" not in governor.lemma.kinds:
        return False
    return not any(_known(doc, m) for side in (trigger.actors, trigger.recipients) for m, _, _ in side)


def _known(doc: Document, mention: int) -> bool:
    return doc.code(mention) != UNKNOWN and doc.entities.drafts[doc.mentions[mention].entity].kind not in ("place", "medium")


def adjective(doc: Document, trigger: Trigger) -> list[tuple[int, int]]:
    """«رفع كامل للعقوبات»: the adjective that stands between a masdar without article and what it is done to, behind «ل»; nothing elsewhere."""
    ranges, done_to = trigger.slots.get("genitive", []), trigger.slots.get("ل", [])
    if trigger.pos != "m" or len(ranges) != 1 or not done_to or trigger.analysis is None or trigger.analysis.article or trigger.analysis.enclitic:
        return []
    first, last = ranges[0]
    word = doc.words[first]
    if last - first != 1 or done_to[0][0] != last or word.article or word.conjunction or doc.mention_at[first] >= 0 or word.base.removesuffix("ا").removesuffix("ة") not in _HOW:
        return []
    return ranges


def its_own(doc: Document, triggers: list[Trigger], trigger: Trigger) -> None:
    """«نددت تركيا بقصف عنيف للمدينة»: what stands behind such an adjective is of the masdar, and no complement of the verb."""
    if trigger.pos != "m" or not adjective(doc, trigger):
        return
    span = trigger.slots["ل"][0]
    for other in triggers:
        if other.pos == "v" and other.first < trigger.first and span in other.slots.get("ل", ()):
            other.slots["ل"] = [x for x in other.slots["ل"] if x != span]
            if not other.slots["ل"]:
                del other.slots["ل"]
