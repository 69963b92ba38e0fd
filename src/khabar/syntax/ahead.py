"""Days of the week that are to come: «يستقبل الرئيس الخميس رئيس الوزراء», told on a Tuesday, is not last week's Thursday."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec

from khabar.mentions.document import Document

_REACH = 12
"""Words from a verb to the day told with it."""
_BACK = 12
"""Words before the verb among which another would make it part of what is past."""
_DAYS = frozenset(("deictic.weekday",))
_AFTER = frozenset(("بعد", "قبل", "منذ", "عقب", "اثر", "غداة", "خلال", "حتي"))
_CALLS = frozenset(("دعا", "أعلن"))
_THREATS = frozenset(("هدد", "لوح", "توعد", "وعد", "تعهد"))
_WARNS = frozenset(("حذر",))
_PAST = frozenset(("لم", "كان", "كانت", "كانوا", "وهو", "وهي", "وهم", "هو", "قبل", "بعد", "دون", "منذ"))


def look_ahead(doc: Document) -> None:
    """Move the bare weekdays of a part that stand with a verb of the present into the days to come."""
    if doc.published is None:
        return
    for index, timex in enumerate(doc.timexes):
        if timex.rule not in _DAYS or timex.value is None or len(timex.value) != 10 or timex.value >= doc.published.isoformat():
            continue
        first = doc.token_at(timex.start)
        if (doc.published - date.fromisoformat(timex.value)).days > 6:
            continue
        if _bare(doc, first, index) and _coming(doc, first):
            day = date.fromisoformat(timex.value) + timedelta(7)
            doc.timexes[index] = msgspec.structs.replace(timex, value=day.isoformat())


def _bare(doc: Document, first: int, index: int) -> bool:
    """Whether the words of a day are its name and the part of the day alone."""
    last = first
    while last < len(doc) and doc.timex_at[last] == index:
        last += 1
    return all(doc.forms[k] not in ("الماضي", "الفائت", "المنصرم", "الاسبق", "السابق", "التالي", "الجاري", "الحالي") for k in range(first, last))


def _coming(doc: Document, at: int) -> bool:
    """Whether the verb that a day stands with tells of what is done now or to be done."""
    start = doc.sentences[doc.sentence_of(at)][0]
    if at - start > 2 and doc.words[at - 2].function == "preposition" and any(a.lemma.senses for a in doc.words[at - 1].nouns):
        return _called(doc, at - 1, start)  # في احتجاج الاثنين: the day tells which
    for k in range(at - 1, max(start, at - _REACH) - 1, -1):
        word = doc.words[k]
        if k in doc.verb_tokens and k == at - 1 and _called(doc, k, start):
            return True
        if k in doc.verb_tokens:
            return _present(doc, k) and not _in_past(doc, k, start)
        if _called(doc, k, start):
            return True
        if word.function in ("complementizer", "relative", "subordinator") or doc.surface[k] in ".:؛" or word.base in _AFTER or doc.timex_at[k] >= 0:
            return False
    return False


def _called(doc: Document, k: int, start: int) -> bool:
    """«دعت النقابة إلى إضراب الجمعة»، «أعلنت عن تظاهرة أمام البرلمان الجمعة»، «هددت بإضراب السبت»: what is called for, announced or threatened comes."""
    word = doc.words[k]
    if k - start < 2 or word.article or word.enclitic:
        return False
    calls = _CALLS if doc.forms[k - 1] in ("الي", "عن") else _WARNS if doc.forms[k - 1] == "من" else frozenset()
    if word.preposition == "ب" or (doc.words[k - 1].preposition == "ب" and doc.words[k - 1].nouns):
        calls = _THREATS
    if not calls or not any(s.type in ("PROTEST", "CONSULT") for a in word.nouns for s in a.lemma.senses):
        return False
    verb = next((v for v in range(k - 1, max(start, k - _REACH) - 1, -1) if v in doc.verb_tokens), -1)
    return verb >= 0 and any(a.lemma.lemma in calls for a in doc.words[verb].verbs)


def _present(doc: Document, k: int) -> bool:
    """Whether a verb is in the present tense and no word of saying: «يقول الوزير السبت»."""
    verbs = doc.words[k].verbs
    if not verbs:
        return doc.words[k].base.startswith("ي")
    return all(a.feature[:1] == "I" and not a.lemma.cue for a in verbs)


def _in_past(doc: Document, verb: int, start: int) -> bool:
    """Whether a verb of the present goes with what is past: «كان يزور», «لم يحضر», «شوهد يغادر», «الذي يتظاهر»."""
    for k in range(verb - 1, max(start, verb - _BACK) - 1, -1):
        word = doc.words[k]
        if doc.forms[k] in _PAST or word.base in _PAST or word.function == "relative":
            return True
        if k in doc.verb_tokens:
            return not _present(doc, k)
        if word.function == "complementizer":
            return k > start and doc.words[k - 1].base in _PAST
        if doc.surface[k] in "،؛:.":
            return False
    return False
