"""Those who speak together and are told of by their number alone: «هذه الدول»، «قادة الدول الثلاث»، «الوزيران»."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_BOTH = frozenset(("الجانبان", "الطرفان", "البلدان", "الدولتان", "الوزيران", "الرئيسان", "الزعيمان", "الوفدان", "الحكومتان", "العاصمتان", "القائدان", "المسؤولان"))
_THESE = frozenset(("الدول", "البلدان", "الحكومات", "الوزارات", "العواصم", "الاطراف", "الفصائل", "الاحزاب", "المنظمات"))
_THEIR = frozenset(("قادة", "زعماء", "رؤساء", "وزراء", "حكومات", "ممثلو", "سفراء", "خارجية", "دفاع", "داخلية"))
_COUNTS = {"الثلاث": 3, "الثلاثة": 3, "الاربع": 4, "الاربعة": 4, "الخمس": 5, "الخمسة": 5, "الست": 6, "الستة": 6, "السبع": 7, "السبعة": 7}
_KINDS = frozenset(("state", "person", "office", "organisation", "group", "force", "company"))
_BACK = 4
"""Sentences back within which they are named."""
_APART = 5
"""Words of a name or title between one and the next."""


def together(doc: Document, first: int, last: int) -> list[int]:
    """Mentions of those a phrase takes up by their number; empty where it does not or they are not found."""
    if last < len(doc) and doc.forms[last] == "هذه":
        last += 2  # وزراء خارجية | هذه الدول
    need = _number(doc, first, last + (last < len(doc) and doc.forms[last] in _COUNTS))
    if not need:
        return []
    sentence = doc.sentence_of(first)
    for index in range(sentence, max(-1, sentence - _BACK), -1):
        begin, end = doc.sentences[index]
        best: list[int] = []
        for run in _runs(doc, begin, min(end, first)):
            if len(run) == need or (need < 0 and len(run) >= 3):
                best = run
        if best:
            return best
    return []


def _number(doc: Document, first: int, last: int) -> int:
    """How many a phrase takes up; -1 for several, 0 for none."""
    forms = [form.removeprefix("و") if k == 0 and form not in _THEIR else form for k, form in enumerate(doc.forms[first : min(last, first + 5)])]
    if not forms:
        return 0
    if forms[0] in _BOTH and len(forms) == 1:
        return 2
    while len(forms) > 1 and forms[0] in _THEIR:
        forms = forms[1:]
    if forms[0] == "هذه" and len(forms) > 1 and forms[1] in _THESE:
        return _COUNTS.get(forms[2], -1) if len(forms) > 2 else -1
    if len(forms) > 1 and forms[-1] in _COUNTS and (forms[0] in _THESE or forms[0].removeprefix("ال") in _THEIR):
        return _COUNTS[forms[-1]]
    return 0


def _runs(doc: Document, begin: int, end: int) -> list[list[int]]:
    """Lists of those who are named together among the tokens, each of another state or body."""
    out: list[list[int]] = []
    run: list[int] = []
    for m in dict.fromkeys(doc.mention_at[k] for k in range(begin, end)):
        if m < 0 or doc.code(m) == UNKNOWN or doc.entities.drafts[doc.mentions[m].entity].kind not in _KINDS:
            continue
        if run and joined(doc, m) and _near(doc, run[-1], m) and doc.code(m) not in {doc.code(k) for k in run}:
            run.append(m)
        else:
            run = [m]
            out.append(run)
    return [run for run in out if len(run) > 1]


def joined(doc: Document, m: int) -> bool:
    """Whether somebody is named beside the one before: behind «و» or «مع», or as his counterpart."""
    mention = doc.mentions[m]
    if "و" in (mention.conjunction, doc.words[mention.first].conjunction):
        return True
    return doc.forms[mention.first].startswith("نظير") or (mention.first > 0 and doc.forms[mention.first - 1] == "مع")


def _near(doc: Document, before: int, m: int) -> bool:
    between = range(doc.mentions[before].last, doc.mentions[m].first)
    return len(between) <= _APART and not any(k in doc.verb_tokens or doc.surface[k] in ".؛:" or doc.words[k].function in ("complementizer", "relative") for k in between)
