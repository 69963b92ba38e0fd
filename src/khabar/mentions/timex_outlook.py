"""Whether the words before a time look ahead from the day of writing or back from it."""

from __future__ import annotations

import re
from collections.abc import Callable

from khabar.mentions.timex_words import TimeWords

Tense = Callable[[str], str]
"""P where a folded word can be nothing but a verb in the past, p where it can be a noun too, "" else."""
_STOP = re.compile(r"[.؛:!?؟\n«»\"“”()]")
_REACH = 160
"""Code points before a time that are looked at."""
_CLOSE = 4
"""Words before «بعد يومين» among which the verb stands that it goes with: تبناها التنظيم بعد يومين."""


def outlook(words: TimeWords, folded: str, start: int, end: int, rule: str, tense: Tense | None) -> tuple[bool, bool]:
    """Whether the words before an expression, in its stretch between marks, look ahead or back; the nearer decides."""
    before = folded[max(0, start - _REACH) : start]
    stops = [m.end() for m in _STOP.finditer(before)]
    if stops:
        before = before[stops[-1] :]
    if rule == "after":
        return False, tense is not None and (_done(words, before, tense) or _then(folded, start, end, tense))
    ahead = max((m.start() for m in words.ahead.finditer(before)), default=-1)
    behind = max((m.start() for m in words.behind.finditer(before)), default=-1)
    if ahead >= 0 and words.was.search(before[:ahead]):
        return False, True  # كانت تستعد لشن غارات مساء الجمعة
    if ahead > behind and tense is not None and _told_since(words, before[ahead:], rule, tense):
        return False, True
    return ahead > behind, behind > ahead


def _told_since(words: TimeWords, between: str, rule: str, tense: Tense) -> bool:
    """«لن يوقع النص الذي أقره البرلمان الثلاثاء»: behind what looks ahead stands a verb in the past, which is nearer."""
    tokens = [token.strip("،,-") for token in between.split()]
    for k in range(1, len(tokens)):
        found = tokens[k] and tense(tokens[k])
        if found and tokens[k - 1] in words.relative:
            return True
        if found == "P" and rule == "weekday":
            return True
    return False


def _done(words: TimeWords, before: str, tense: Tense) -> bool:
    """«قُتل بعد يومين», «لكنه عاد بعد أسبوع»: the time goes with what was done."""
    tokens = before.split()[-_CLOSE:]
    if "،" in before[-2:] and tokens:
        return False
    for k in range(len(tokens) - 1, -1, -1):
        token = tokens[k].strip("،,-")
        if token and tense(token):
            return token.removeprefix("و").removeprefix("ف") not in words.plans  # قررت إجراء انتخابات بعد شهرين
    return False


def _then(folded: str, start: int, end: int, tense: Tense) -> bool:
    """«وبعد يومين قصفت ...», «وبعد عام، استولى ...»: a verb in the past right behind the time."""
    following = folded[end : end + _REACH].lstrip(" ،,").split(maxsplit=1)
    found = tense(following[0].strip("،,")) if following else ""
    before = folded[:start].rstrip(" ")
    return found == "P" or (found == "p" and (not before or before[-1] in "\n.،؛:" or folded[start - 1] == "و"))
