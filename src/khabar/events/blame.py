"""Whom a word of judging finds at fault: in its clause («اعتبر أن ...»), or by calling an act a crime («اعتبر القصف جريمة»)."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from khabar.events.heads import keys
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_NEAR = 4
"""Words within which the clause of a verb of judging begins; further on, something is named first."""
_AT_ONCE = 4
"""Words behind its verb within which blame counts though nobody is named."""
DESCRIBING = frozenset(("وصف", "نعت"))
"""Verbs that say of something what it is."""
_ILL = frozenset(("blame", "called", "ill_named"))
_AGAINST = frozenset(("ضد", "مكافحة", "محاربة", "مواجهة", "بمكافحة", "بمحاربة", "لمكافحة", "لمحاربة"))
"""Words behind which stands what a side fights."""
_EMPTY = frozenset(("عن", "من", "الي", "نوع", "ضرب", "مجرد", "بمثابة", "محض", "عين", "اعلان", "اشبه", "اقرب", "اعلانا", "جزء", "شكل", "اشكال", "انواع", "قمة", "ابشع", "اسوا", "اخطر"))
"""Words before what something is called: «إعلان عن عمل إرهابي»، «نوع من الابتزاز»."""
_NO_FAULT = [[form] for form in ("بد", "شك", "ريب", "خلاف", "يزال", "تزال", "يزالون", "يمكن", "يمكنه", "يمكنها", "تستطيع", "يستطيع", "يستطيعون", "مجال", "داعي", "مانع", "تمانع", "يمانع", "غني")]
"""Words behind a negator by which nobody fails: لا شك، لا تزال، لا تستطيع."""
_NEVER = frozenset(("لن", "ولن", "فلن"))
"""Negators of what is only foretold: «يرى أن كولومبيا لن تحضر»."""
_FAR = 26
"""Words within which the fault is named."""


class Fault(NamedTuple):
    """The side that is found at fault."""

    mention: int
    """Its mention, -1 where only a nationality names it (الخطوة التركية)."""
    token: int
    """The nationality's token."""
    code: str
    """Empty where nobody is named."""


_BORNE = frozenset(("مسؤولية", "مسوولية", "مسئولية", "تبعات", "تبعة", "وزر"))
"""What somebody is made to bear."""


def blamed(doc: Document, syntax: Syntax, trigger: Trigger) -> Fault | None:
    """The side that is found at fault: the first one named before a negator or a word of blame, None where nobody is."""
    function = doc.lexicon.function
    end = min(syntax.last, trigger.last + _FAR)
    if trigger.lemma.key in DESCRIBING:
        own = trigger.analysis
        if own is not None and trigger.pos != "v" and own.preposition == "ب" and own.enclitic:
            return None  # بوصفهما دولتين عضوين: as what they are
        if resumptive(doc, syntax, trigger):
            return None  # نددت بما وصفته بالمجزرة: the word by which another act calls its thing
        if any(about_how_things_stand(doc, first) for slot in ("object", "genitive") for first, _ in trigger.slots.get(slot, [])[:1]):
            return None  # وصف الوضع بأنه خطير
        teller = trigger.slots.get("subject", [(trigger.last, trigger.last)])[0]
        start = teller[1] if teller[0] == trigger.last else trigger.last
        title = doc.mention_at[start] if start < end else -1
        if title >= 0 and doc.mentions[title].preposition == "ل" and start > trigger.last:
            start = doc.mentions[title].last  # وصف المفوض العام لشرطة الاحتلال العملية بأنها خطيرة
        return _described(doc, start, end)
    subjects = trigger.slots.get("subject") or trigger.slots.get("object", []) if trigger.pos == "v" else []
    if trigger.pos == "v" and trigger.analysis is not None and trigger.analysis.enclitic and not trigger.slots.get("subject"):
        subjects = []  # واعتبره انتهاكا: what it is called stands right behind
    start = max(trigger.last, subjects[0][1]) if subjects else trigger.last
    opened = next((k for k in range(trigger.last, end) if doc.words[k].function == "complementizer"), end)
    if doc.forms[opened + 1 : opened + 2] == ["علي"] or _held_to_be(doc, trigger):
        return None  # اعتبر أن على واشنطن التدخل: what she is to do
    stop = next((k for k in range(start, end) if doc.surface[k] in "،:.؛"), end)
    if opened < min(end, trigger.last + _NEAR) and not doc.words[opened].preposition:
        start, stop = opened + 1, end
    elif opened > stop:
        opened = end  # of another clause
    else:
        stop = min(end, opened + 5)
    side: Fault | None = None
    for i in range(start, stop):
        word = doc.words[i]
        wrong = word.base == "غير" and ill(doc, i)
        if side is None:
            side = side_at(doc, i)
            if side is None and i <= start + _AT_ONCE and (_called(doc, i) or (wrong and i <= start + 1)):
                return Fault(-1, i, "")  # «معتبرا أنها خرق للقانون»: whose act it is was said before
        elif wrong:
            return side  # تعتبر جوبا السد الإثيوبي منشأة غير قانونية
        elif not _AGAINST.isdisjoint(w.base for w in doc.words[max(start, i - 2) : i]):
            continue  # قتاله ضد قوى الإرهاب: he stands against it
        elif _faulty(function.get(word.form, ()), function.get(word.base, ())) or (i > opened and word.function == "negation" and word.form not in _NEVER and doc.forms[i + 1 : i + 2] not in _NO_FAULT):
            if i > opened or _called(doc, i):
                return side
        if doc.surface[i] in ".؛" or (doc.surface[i] == "،" and i > opened and i + 1 < end and doc.words[i + 1].verbs and doc.forms[i + 1].startswith("و")):
            break  # اعتبر أن الأمن فوق كل شيء، واتهم جهات لم يسمها
    return None


_THAT_WHICH = frozenset(("ما", "من", "مما", "ممن", "عما", "عمن", "فيما"))
"""Relatives that stand for a thing themselves."""
_WHICH = {"الذي": "M", "التي": "F", "الذين": "P"}


def resumptive(doc: Document, syntax: Syntax, trigger: Trigger) -> bool:
    """Whether a verb with a pronoun only adds what somebody calls the noun before it: «بما وصفته بـ»، «القرار الذي وصفته بالخطير»."""
    own, at = trigger.analysis, trigger.first - 1
    if trigger.pos != "v" or own is None or not own.enclitic or at < syntax.first or own.conjunction:
        return False
    word = doc.words[at]
    if word.base in _THAT_WHICH or word.form in _THAT_WHICH:
        return word.function != "negation"
    which = _WHICH.get(word.base)
    if which is None or own.enclitic not in _TAKEN_UP.get(which, ()):
        return False
    return (bool(trigger.slots.get("subject")) and trigger.slots["subject"][0][0] >= trigger.last) or own.feature[2:3] != which


_TAKEN_UP = {"M": ("ه",), "F": ("ها",), "P": ("هم",)}
"""The pronouns that take up a relative."""


def _held_to_be(doc: Document, trigger: Trigger) -> bool:
    """«الجماعات التي تعتبر تهديدا»: a passive, whatever holds them to be so."""
    own, first = trigger.analysis, trigger.first
    if trigger.pos != "v" or own is None or own.enclitic or own.feature[:1] != "I" or not first or doc.words[first - 1].function != "relative" or trigger.last >= len(doc):
        return False
    return doc.surface[trigger.last].endswith(("ا", "ً")) and not doc.words[trigger.last].article and doc.mention_at[trigger.last] < 0


def _described(doc: Document, first: int, end: int) -> Fault | None:
    """Whom «وصف» blames: the word behind «بأنه» or the one on «ب», or the adjective behind it, finds fault."""
    words = doc.words
    side: Fault | None = None
    for i in range(first, end):
        word = words[i]
        if i > first and i in doc.verb_tokens and word.conjunction == "و" and side is not None:
            break  # وصف بيونغ يانغ بالشريك المهم وتحدث عن الحرب
        that = word.function == "complementizer"
        if that or word.preposition == "ب" or word.form == "ب":
            begin = i + (that or word.form == "ب")
            said = [k for k in range(begin, min(len(words), i + 7)) if words[k].is_word and (words[k].base not in _EMPTY or k == i)][:2]
            if any(ill(doc, k) for k in said):
                return side or Fault(-1, i, "")
            if that:
                return None
        elif side is None:
            side = side_at(doc, i)
        if doc.surface[i] in ".؛":
            break
    return None


def about_how_things_stand(doc: Document, first: int) -> bool:
    """Whether a phrase is about how things stand, for which nobody is at fault: الوضع الميداني، الأزمة."""
    return any("circumstances" in doc.lexicon.function.get(key, ()) for key in keys(doc, doc.words[first]))


def ill(doc: Document, i: int) -> bool:
    """Whether a word says something ill of what it is said of: جريمة، خاطئ، غير مقبول."""
    function, word = doc.lexicon.function, doc.words[i]
    if word.base == "غير":
        return i + 1 < len(doc) and any("wrongful" in function.get(key, ()) for key in keys(doc, doc.words[i + 1]))
    return any(kind in _ILL for key in (*keys(doc, word), word.base.removesuffix("ة")) for kind in function.get(key, ()))


def _called(doc: Document, i: int) -> bool:
    """Whether a word of blame is what something is called: «... جريمة»، «... خرقا»، behind «أنه» also «... خرق»."""
    function, word = doc.lexicon.function, doc.words[i]
    if word.article or word.preposition or word.enclitic:
        return False
    before = doc.words[i - 2 if not doc.words[i - 1].is_word and i > 1 else i - 1]
    at_once = before.function == "complementizer" and bool(before.enclitic)
    if at_once and "called" in function.get(word.base, ()):
        return True
    if not _faulty(function.get(word.form, ()), function.get(word.base, ())):
        return False
    return at_once or doc.surface[i].endswith("أً") or doc.surface[i].rstrip("ًٌٍَ")[-1:] in ("ا", "ة")


def _faulty(*kinds: Collection[str]) -> bool:
    return any("blame" in kind for kind in kinds)


def side_at(doc: Document, i: int) -> Fault | None:
    """The side that begins at a token, or whose nationality stands there."""
    index = doc.mention_at[i]
    if index >= 0:
        known = doc.entities.drafts[doc.mentions[index].entity].kind not in ("place", "medium") and doc.code(index) != UNKNOWN
        return Fault(index, i, doc.code(index)) if known else None
    word = doc.words[i]
    code = word.nisba.split(":")[0] if word.nisba else ""
    return Fault(-1, i, code) if code and word.article else None


def burdened(doc: Document, trigger: Trigger) -> None:
    """«...، وحملت الحكومة الإسرائيلية المسؤولية»: the one noun before «المسؤولية» is who is to bear it; with «ل» behind, who lays it on others."""
    if trigger.pos != "v" or trigger.lemma.key != "حمل" or trigger.analysis is None or not trigger.analysis.conjunction or trigger.analysis.enclitic:
        return
    named, things = trigger.slots.get("subject", []), trigger.slots.get("object", [])
    at = next((k for k, (first, _) in enumerate(things) if doc.words[first].base.removeprefix("ال") in _BORNE), -1)
    if at < 0:
        return
    if at == 0 and len(named) == 1 and named[0] == (trigger.last, things[0][0]) and "ل" not in trigger.slots:
        trigger.slots["object"] = [*trigger.slots.pop("subject"), *things]
    elif at == 1 and not named and any(doc.mention_at[first] >= 0 and first == things[1][1] for first, _ in trigger.slots.get("ل", ())):
        trigger.slots["subject"], trigger.slots["object"] = things[:1], things[1:]


def called_so(doc: Document, trigger: Trigger, triggers: list[Trigger]) -> bool:
    """Whether something is called what a noun names, which nobody does by it: وصف الخطة بأنها استسلام، بالسرقة; an assault is alleged by it."""
    if trigger.type in ("ASSAULT", "DENY") or trigger.pos not in ("m", "n") or any(not inferred for _, _, inferred in (*trigger.actors, *trigger.recipients)):
        return False
    governor = trigger.governor
    if governor is not None and governor.lemma.key in DESCRIBING and trigger.how == "prep:ب":
        return True
    for k in range(trigger.first - 1, max(0, trigger.first - 7), -1):
        word = doc.words[k]
        if word.function == "complementizer":
            return word.form.startswith("بان") and any(t.lemma.key in DESCRIBING and k - 16 < t.first < k for t in triggers)
        if doc.surface[k] in "،؛.:":
            break
    return False
