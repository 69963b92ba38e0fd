"""What adverbs around a verb say of how often or how far it holds: «عادة ما يقصف», «لم يقتله فحسب بل», «حبر على ورق»."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Clause, Syntax
from khabar.syntax.unit import lest

_USUALLY = frozenset(("عادة", "دائما", "غالبا", "كثيرا", "احيانا", "اغلب"))
"""Words before «ما» and an imperfect that tells a practice."""
_BEFORE = 3
_RELATIVE = 5
"""Words from a relative pronoun to its verb."""
_WHOEVER = frozenset(("من", "ما", "لمن", "بمن", "وما", "ومن"))
_ONLY = frozenset(("فقط", "فحسب", "وحسب", "حصرا", "وحده", "وحدها", "وحدهم"))
_BUT = frozenset(("بل", "وانما", "انما", "ولكن", "لكن"))
_ONLY_WITHIN, _BUT_WITHIN = 25, 3
"""Words from a denied verb to «فقط», and from there to «بل»."""
_SAVE, _UPON = frozenset(("الا", "سوي")), frozenset(("علي", "ضد", "الي", "نحو"))
_SAVE_WITHIN = 8
"""Words from a denied verb to «إلا»."""
_DEAD_LETTER = 8
_EXISTS = frozenset(("يوجد", "توجد", "هناك", "ثمة", "يكن", "تكن"))
_NO = ("لا", "ليس", "ليست", "لم", "ولا", "وليس")
_NONE_WITHIN, _NOTHING_WITHIN = 7, 9


def usual(doc: Document, first: int) -> bool:
    """Whether «عادة ما»، «دائماً ما»، «غالباً ما» stands before a verb."""
    return any(
        doc.forms[k] == "ما" and doc.words[k - 1].base in _USUALLY for k in range(max(1, first - _BEFORE), first)
    )


def of_somebody(doc: Document, syntax: Syntax, clause: Clause) -> bool:
    """«طرابلس التي تهاجمها القوات»، «واشنطن التي تدرب الجيش»: what goes on between known sides, not what whoever does: «الدول التي تزود موسكو بالسلاح»."""
    for k in range(clause.verb.first - 1, max(syntax.first, clause.verb.first - _RELATIVE), -1):
        if doc.words[k].function == "relative":
            before = k - 1 - (doc.surface[k - 1] in "،,")
            if doc.forms[k] in _WHOEVER:
                return False
            if _coded(doc, before):
                return True
            break
    return any(_coded(doc, j) for u in clause.subject[:1] for j in range(syntax.units[u].first, syntax.units[u].last))


def _coded(doc: Document, k: int) -> bool:
    index = doc.mention_at[k] if k >= 0 else -1
    return index >= 0 and doc.code(index) != UNKNOWN


def not_only(doc: Document, first: int) -> bool:
    """«لم يقتلوا الرجل فحسب بل أحرقوا منزله»: what is denied is that it was all."""
    for k in range(first + 1, min(len(doc), first + _ONLY_WITHIN)):
        if doc.surface[k] in ".؟!؛" or doc.words[k].function in ("complementizer", "conditional"):
            return False
        if doc.forms[k] in _BUT:
            return False
        if doc.forms[k] in _ONLY:
            return any(doc.forms[j] in _BUT for j in range(k + 1, min(len(doc), k + 1 + _BUT_WITHIN)))
    return False


def only_those(doc: Document, first: int, told: bool) -> bool:
    """«لا يقصف الجيش إلا المواقع العسكرية», «لا تنفذ ضربات إلا على أهداف»: it is done to some; not «لن ينسحب إلا بعد توقيع الاتفاق».

    Args:
        doc: the part.
        first: the negated verb.
        told: the verb itself names the act, and does not only carry its noun.
    """
    if first and doc.forms[first - 1].lstrip("وف") == "لن":
        return False
    for k in range(first + 1, min(len(doc) - 1, first + _SAVE_WITHIN)):
        if doc.forms[k] in _SAVE:
            after = doc.words[k + 1]
            if lest(doc.surface[k]) or not after.is_word:
                return False
            if doc.forms[k + 1] in _UPON:
                return True
            return told and not (after.function or after.preposition or k + 1 in doc.verb_tokens or doc.timex_at[k + 1] >= 0)
        if not doc.words[k].is_word or k in doc.verb_tokens or doc.words[k].function in ("complementizer", "conditional"):
            return False
    return False


def dead_letter(doc: Document, last: int) -> bool:
    """«الاتفاق الذي ظل حبراً على ورق»: it was made and not kept, so that what it promised did not come about."""
    for k in range(last, min(len(doc) - 2, last + _DEAD_LETTER)):
        if doc.surface[k] in ".؟!؛":
            return False
        if doc.words[k].base in ("حبر", "حبرا") and doc.words[k + 2].base == "ورق":
            return True
    return False


def none_before(doc: Document, first: int, verb: int) -> bool:
    """Whether «لا يوجد»، «ليس هناك» and an indefinite noun stand right before a verb that describes it, or «أي شيء» and where."""
    if _nothing_there(doc, first, verb):
        return True
    if verb - 1 < first or doc.words[verb - 1].article or doc.words[verb - 1].enclitic or not doc.words[verb - 1].is_word or doc.words[verb - 1].function:
        return False
    for k in range(verb - 2, max(first, verb - _NONE_WITHIN), -1):
        if doc.forms[k] in _EXISTS:
            return doc.words[k - 1].function == "negation" or doc.forms[k - 1] in _NO
        if doc.forms[k] == "او":
            continue  # لا يوجد ظرف محلي أو دولي يضغط عليه
        if not doc.words[k].is_word or doc.words[k].function in ("complementizer", "relative", "conjunction", "subordinator"):
            return False
    return False


def _nothing_there(doc: Document, first: int, verb: int) -> bool:
    """«لا يوجد أي شيء في الاتفاق يقيد»، «ليس في القرار ما يفرض»، «ما من دولة تفرض»: what nothing and nobody does."""
    forms, words = doc.forms, doc.words
    if verb - 3 >= first and forms[verb - 2] == "من" and forms[verb - 3] in ("ما", "وما", "فما") and not (words[verb - 1].article or words[verb - 1].function):
        return verb - 3 == first or not words[verb - 4].is_word or words[verb - 4].function in ("complementizer", "conjunction")
    what = forms[verb - 1] == "ما"
    for k in range(verb - 2, max(first, verb - _NOTHING_WITHIN), -1):
        if not words[k].is_word or words[k].function in ("complementizer", "relative", "subordinator"):
            return False
        there = forms[k] in _EXISTS
        if k in doc.verb_tokens and not there:
            return False
        if there and (words[k - 1].function == "negation" or forms[k - 1] in _NO):
            return what or forms[k + 1] in ("اي", "اية", "شيء", "احد")
    return False
