"""Words run together in scraped text: فرصةجديدة، أنّالمفاوضات، كانتروسيا. A cut needs evidence that cannot be one word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from khabar.lexicon.word import Word

if TYPE_CHECKING:
    from khabar.lexicon.words import Lexicon

_SHORTEST = 6
_FINAL = re.compile(r"(?<=[ةى])(?=[ء-ي]{3}|(?:في|من|عن|أن|إن)ّ?$)|(?<=اً)(?=[ء-ي]{3}|(?:في|من|عن|أن|إن)ّ?$)")
"""ة, ى and the alif of tanwin end words."""
_INITIAL = re.compile(r"(?<=[ء-يّ]{2})(?=إ[ء-ي]{2})")
"""إ stands at the head of a word, behind nothing but what is written onto it."""
_JOINED = re.compile(r"[وف]?[لبك]?(?:ال|لل|ل)?(?:لا)?")
_THAT = re.compile(r"(?<=[ء-ي]{4})بأنّ?$")
_IN = re.compile(r"(?:في|من|على|إلى|عن|إنّ?|أنّ?)$")
_TO = re.compile(r"(?:لل?[ء-ي]{3,})$")
_NEGATORS = ("لن", "لم")
_RELATIVES = ("الذي", "التي", "الذين")
_NAMES = frozenset(("state", "capital", "organisation", "office", "body"))
_MEDIA = frozenset(("media",))
_SPEAK = _NAMES | _MEDIA


def cut(lexicon: Lexicon, surface: str) -> int:
    """Offset in an unknown form at which a second word begins, 0 for none."""
    if len(surface) < _SHORTEST or _known(lexicon.word(surface)):
        return 0
    found = _FINAL.search(surface, 2)
    if found:
        return found.start()
    found = _INITIAL.search(surface)
    if found and not _JOINED.fullmatch(surface, 0, found.start()):
        return _before_clitics(lexicon, surface, found.start())  # أنّإنتاج
    found = _THAT.search(surface) or _IN.search(surface, 4) or _TO.search(surface, 4)
    if found and found.re is _TO and not _named(lexicon, lexicon.word(surface[: found.start()]), _MEDIA):
        found = None
    if found and (found.re is _THAT or _named(lexicon, lexicon.word(surface[: found.start()]), _SPEAK)):
        return found.start()  # زيلينسكيبأنّ، أوكرانيافي
    if surface.endswith(_NEGATORS) and _named(lexicon, lexicon.word(surface[:-2])):
        return len(surface) - 2  # أوكرانيالن تنضم
    for relative in _RELATIVES:
        if surface.endswith(relative) and surface.startswith("ال") and len(surface) > len(relative) + 4:
            return len(surface) - len(relative)  # الجهودالتي
    for at in range(2, len(surface) - 2):
        if surface[at] < "\u064b" and _parts(lexicon, surface[:at], surface[at:]):
            return at
    return 0


def _before_clitics(lexicon: Lexicon, surface: str, at: int) -> int:
    """Where the second word begins that has إ at an offset: before its article or preposition."""
    for back in (0, 2, 1):
        joined = surface[at - back : at]
        if joined in ("", "ال", "ل", "ب", "و") and _known(lexicon.word(surface[: at - back])):
            return at - back
    return at - 2 if surface[at - 2 : at] == "ال" else at


def _parts(lexicon: Lexicon, first: str, second: str) -> bool:
    if len(second) < 4 or (len(first) < 4 and not second.startswith(("ال", "إ", "أ"))):
        return False
    left = lexicon.word(first)
    verbal = len(left.form) > 3 and bool(left.verbs)
    named = len(left.form) > 4 and _named(lexicon, left)
    closed = bool(left.function) and not left.enclitic
    if second.startswith("ال") and len(first) > 2 and _known(left) and _medium(lexicon, second):
        return True  # مراسلالميادين، مكتبالميادينفي
    if not (verbal or named or closed):
        return False
    if second.startswith("ال"):
        right = lexicon.word(second)
        known = any(a.article for a in right.nouns) or right.nisba or _named(lexicon, right) or _titled(lexicon, right)
        return len(second) > 4 and bool(known) and (len(left.form) > 2 or left.function == "complementizer")
    if not second.startswith(("إ", "أ")) and not verbal and not named:
        return False
    right = lexicon.word(second)
    if len(right.form) < 4:
        return False
    if (verbal or closed) and _named(lexicon, right):
        return True
    headed = "name_head" in lexicon.data.function.get(right.form, ()) or _titled(lexicon, right)
    if verbal and headed and second[0] != "ل" and not first.startswith(("ال", "وال", "بال", "لل")):
        return True  # قالمتحدث، أكدتوكالة
    return named and second[0] in "ستي" and any(a.lemma.kind == "verb" and a.feature[:1] == "I" for a in right.verbs)


def _medium(lexicon: Lexicon, surface: str) -> bool:
    """Whether a form is the name of a medium, or one run together with the word behind it."""
    if _named(lexicon, lexicon.word(surface), _MEDIA):
        return True
    found = _THAT.search(surface) or _IN.search(surface, 4) or _TO.search(surface, 4)
    return found is not None and _named(lexicon, lexicon.word(surface[: found.start()]), _MEDIA)


def _known(word: Word) -> bool:
    return not word.is_word or bool(
        word.analyses or word.function or word.nisba or word.given or word.name_starts or word.phrase_starts
    )


def _titled(lexicon: Lexicon, word: Word) -> bool:
    return any(
        not rest and lexicon.entries[index].kind == "title"
        for _, _, _, key in word.name_starts
        for rest, index in lexicon.names[key]
    )


def _named(lexicon: Lexicon, word: Word, kinds: frozenset[str] = _NAMES) -> bool:
    return any(
        not rest and lexicon.entries[index].kind in kinds
        for _, _, _, key in word.name_starts
        for rest, index in lexicon.names[key]
    )
