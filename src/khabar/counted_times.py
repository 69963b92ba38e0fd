"""Times counted from an act that the report dates elsewhere: «قبل أسبوعين من الهروب», «وقبل التصويت بيومين», «بعد ساعات على الهجوم»."""

from __future__ import annotations

import msgspec

from khabar.clause_times import ClauseTimes
from khabar.events.counted import COUNTED
from khabar.events.dated import Dated, recent_day
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.timex_counted import fine, moved
from khabar.mentions.timex_values import point
from khabar.mentions.timex_words import time_words
from khabar.model import Timex
from khabar.text.fold import fold

_NOUNS = 3
"""Words behind what counts (من، على) among which the act is named: بعد يومين على انتهاء الجولة."""

_TRAVEL = frozenset(("وصل", "غادر", "عاد", "سافر", "دخل", "خرج", "انتهى", "بدأ", "انطلق"))
"""Verbs of comings and goings, of which one report tells many."""


Known = list[tuple[Trigger, Dated]]
"""The dated acts of a part, in the order of the text."""


def resolve(doc: Document, times: ClauseTimes, known: Known) -> bool:
    """Give a value to the times of a part that are counted from an act which has a time of its own elsewhere in the part; whether there were any."""
    any_found = False
    for index, timex in enumerate(doc.timexes):
        if timex.value is None:
            rule = timex.rule.removeprefix("deictic.")
            found = _beside(doc, times, timex, known) if rule == "beside-act" else _behind(doc, times, timex, known) if rule in ("after", "ago") else None
            if found is not None:
                doc.timexes[index] = found
                any_found = True
    return any_found


def _behind(doc: Document, times: ClauseTimes, timex: Timex, known: Known) -> Timex | None:
    """«بعد أسبوع على التصويت»."""
    last = doc.token_at(timex.end)
    if last + 1 >= len(doc) or doc.forms[last] not in ("من", "علي") or timex.text.startswith("منذ"):
        return None
    return _counted(doc, times, timex, fold(timex.text), range(last + 1, min(len(doc), last + 1 + _NOUNS)), known)


def _beside(doc: Document, times: ClauseTimes, timex: Timex, known: Known) -> Timex | None:
    """«قبل التصويت بيومين»."""
    body = " ".join(fold(timex.text).split())
    count = body[body.rindex(" ب") + 2 :].strip()
    return _counted(doc, times, timex, f"{'قبل' if body.removeprefix('و').startswith('قبل') else 'بعد'} {count}", range(doc.token_at(timex.start), doc.token_at(timex.end - 1)), known)


def _counted(doc: Document, times: ClauseTimes, timex: Timex, body: str, tokens: range, known: Known) -> Timex | None:
    """The time so long before or after the act that is named among some tokens."""
    own = next((dated for trigger, dated in known if trigger.first in tokens), None)
    if own is not None and own.rule == COUNTED:
        return None  # the day of the act has been counted from that of its clause
    value = own.date.value if own is not None and fine(time_words(), body, own.date.value) else next((day for k in tokens if _names(doc, k) and (day := _day(doc, times, k, body) or _of_type(doc, k, body, known))), None)
    if value is None:
        return None
    resolved = moved(time_words(), body, point(value), -1 if body.startswith("قبل") else 1)
    return msgspec.structs.replace(timex, value=resolved[0], grain=resolved[1]) if resolved is not None and resolved[0] is not None else None


def _names(doc: Document, k: int) -> bool:
    """Whether a word can name one act known to the reader of the report: «التصويت», «وصول وانغ»."""
    word = doc.words[k]
    if not word.nouns and not word.verbs:
        return word.article and len(word.base) > 3 and "judged" not in doc.lexicon.function.get(word.base, ())
    if not any(a.pos in ("m", "n") for a in word.nouns) or k in doc.verb_tokens:
        return False
    return word.article or bool(word.enclitic) or (k + 1 < len(doc) and (doc.words[k + 1].article or doc.mention_at[k + 1] >= 0))


def _day(doc: Document, times: ClauseTimes, named: int, body: str) -> str | None:
    """The time of the verb or noun nearest before, or else behind, that tells of the same act in another clause."""
    lemmas = {id(a.lemma) for a in doc.words[named].nouns if a.pos in ("m", "n") and a.lemma.lemma not in _TRAVEL}
    first, last = doc.sentences[doc.sentence_of(named)]
    plain = "" if doc.words[named].nouns else doc.words[named].base
    for k in (*range(first - 1, -1, -1), *range(last, len(doc))):
        word = doc.words[k]
        verb = k in doc.verb_tokens
        same = word.base == plain if plain else any(id(a.lemma) in lemmas for a in (word.verbs if verb else word.nouns) if verb or a.pos in ("m", "n"))
        if doc.timex_at[k] >= 0 or not same:
            continue
        if verb and not any(a.feature[:1] == "P" for a in word.verbs if id(a.lemma) in lemmas):
            continue
        found = times.nearest(k, "v" if verb else "n", verb)
        if found is not None and fine(time_words(), body, found.date.value):
            return found.date.value
    return None


def _of_type(doc: Document, named: int, body: str, known: Known) -> str | None:
    """The one day of late on which acts of the type that the noun names were told before: محادثات ... السبت ... الاجتماع."""
    types = {s.type for a in doc.words[named].nouns if a.pos in ("m", "n") for s in a.lemma.senses}
    first = doc.sentences[doc.sentence_of(named)][0]
    days = {d.date.value for t, d in known if t.first < first and t.type in types and not d.inferred and recent_day(doc, d)}
    value = days.pop() if len(days) == 1 else ""
    return value if fine(time_words(), body, value) else None
