"""Words run together in scraped text: فرصةجديدة، أنّالمفاوضات، كانتروسيا. A cut needs evidence that cannot be one word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from khabar.lexicon import forms
from khabar.lexicon.word import Word

if TYPE_CHECKING:
    from khabar.lexicon.words import Lexicon

_SHORTEST = 6
_FINAL = re.compile(r"(?<=[ةى])(?=[ء-ي]{3}|(?:في|من|عن|أن|إن)ّ?$)|(?<=اً)(?=[ء-ي]{3}|(?:في|من|عن|أن|إن)ّ?$)")
"""ة, ى and the alif of tanwin end words."""
_CASED = re.compile(r"(?<=[ء-ي]{2}[\u064c\u064d])(?=[ء-ي]{3}|(?:في|من|عن)$)")
"""The tanwin of nominative and genitive ends words too."""
_INITIAL = re.compile(r"(?<=[ء-يّ]{2})(?=إ[ء-ي]{2})")
"""إ stands at the head of a word, behind nothing but what is written onto it."""
_JOINED = re.compile(r"[وف]?[لبك]?(?:ال|لل|ل)?(?:لا)?")
_THAT = re.compile(r"(?<=[ء-ي]{4})بأنّ?$")
_RAISED = re.compile(r"(?<=[ء-ي]{4})أنّ?(?:ها?|هما?)?$")
"""أن, أنه and أنها behind another word; a dual has no hamza."""
_IN = re.compile(r"(?:في|من|على|إلى|عن|إنّ?|أنّ?)$")
_PARTICLES = ("في", "من", "على", "إلى", "عن", "إن", "إنّ", "أن", "أنّ")
_LAST = ("على", "إلى", "تجاه", "منذ", "خلال", "بعد", "قبل", "ضد", "في", "من", "مع", "عن")
"""Prepositions at the end of what is otherwise a noun with its article."""
_FIRST = ("التي", "الذي", "الذين", "منذ", "خلال", "كما", "أنها", "أنه", "إنها", "إنه", "أن", "إن", "وفي", "ومن", "في", "من", "عن", "مع")
"""Words with which a form may begin whose rest is a word by itself."""
_WHOLE = re.compile("و?[بل]?(?:ال)?في(?:تامين|زي|ديو|روس|ضان|درال|سبوك|لق|لسوف)")
"""Words that begin with the letters of «في»."""
_DOUBLED = re.compile("[وف]?[بل]?[أإ]نّ(?!(?:ه|ها|هم|هما|هن|نا|ني|ك|كم|كما|كن|ي|ما|ى)$)(?=[ء-ي])")
"""أنّ with its doubled letter, and more behind it than a pronoun."""
_TELLING = ("عندما", "بعدما", "بينما", "التي", "الذي", "الذين", "حيث", "كما")
"""Words behind which a verb in the past may stand: عندماألغت."""
_CLAUSAL = frozenset(("التي", "الذي", "الذين", "كما", "أنها", "أنه", "إنها", "إنه"))
"""Those of them that a verb may follow."""
_OWNED = re.compile("[بل]ات(?:ه|ها|هم|هما|نا|كم)$")
"""The end of a plural with a pronoun: خطاباتهما."""
_BOUND = re.compile("(?:ال|لل|بال|ل|ب)")
_TO = re.compile(r"(?:لل?[ء-ي]{3,})$")
_NEGATORS = ("لن", "لم")
_RELATIVES = ("الذي", "التي", "الذين")
_NAMES = frozenset(("state", "capital", "organisation", "office", "body"))
_MEDIA = frozenset(("media",))
_CALLED = _NAMES | frozenset(("person",))
_SPEAK = _NAMES | _MEDIA


def cut(lexicon: Lexicon, surface: str) -> int:
    """Offset in an unknown form at which a second word begins, 0 for none."""
    told = _DOUBLED.match(surface) if "نّ" in surface else None
    if told and (surface[told.end() :] in _FIRST or (len(surface) - told.end() > 2 and (_known(lexicon.word(surface[told.end() :])) or forms.alone(surface[told.end() :])))):
        return told.end()  # إنّمن، أنّكشف
    that = _RAISED.search(surface) if "أن" in surface else None
    if that and _known(lexicon.word(surface[: that.start()])) and not forms.alone(surface):
        return that.start()  # الإسرائيليأن: no two Israelis, who are written without hamza
    if len(surface) < forms.SHORTEST or _known(lexicon.word(surface)) or forms.alone(surface):
        return 0
    at = forms.first_of(surface)
    if at or len(surface) < _SHORTEST:
        return at
    if surface.startswith(_TELLING):
        for first in _TELLING:
            rest = surface[len(first) :]
            if surface.startswith(first) and len(rest) > 3 and any(a.feature[:2] == "P3" and not (a.enclitic or a.conjunction) for a in lexicon.word(rest).verbs):
                return len(first)
    inner = surface[:-1]
    if "ة" in inner or "ى" in inner or "اً" in inner:  # before each expression, the letters without which it cannot match
        found = _FINAL.search(surface, 2)
        if found:
            return found.start()
    if "إ" in surface:
        found = _INITIAL.search(surface)
        if found and not _JOINED.fullmatch(surface, 0, found.start()):
            return _before_clitics(lexicon, surface, found.start())  # أنّإنتاج
    told_of = _told_of(lexicon, surface)
    if told_of:
        return told_of
    found = _tail(surface)
    if found and found.re is _TO and not _named(lexicon, lexicon.word(surface[: found.start()]), _MEDIA):
        found = None
    if found and (found.re is _THAT or _named(lexicon, lexicon.word(surface[: found.start()]), _SPEAK)):
        return found.start()  # زيلينسكيبأنّ، أوكرانيافي
    if surface.endswith(_NEGATORS) and _named(lexicon, lexicon.word(surface[:-2])):
        return len(surface) - 2  # أوكرانيالن تنضم
    for relative in _RELATIVES:
        if surface.endswith(relative) and surface.startswith("ال") and len(surface) > len(relative) + 4:
            return len(surface) - len(relative)  # الجهودالتي
    for at in range(2, len(surface) - 3):
        if surface[at] < "\u064b" and _parts(lexicon, surface[:at], surface[at:]):
            return at
    return _between(lexicon, surface)


def _tail(surface: str) -> re.Match[str] | None:
    """The words at the end of a form that may stand behind a name."""
    found = _THAT.search(surface) if surface.endswith(("بأن", "بأنّ")) else None
    if found is None and surface.endswith(_PARTICLES):
        found = _IN.search(surface, 4)
    if found is None and surface.find("ل", 4) >= 0:
        found = _TO.search(surface, 4)
    return found


def _between(lexicon: Lexicon, surface: str) -> int:
    """Where a form parts into a word of the lexicon and a preposition, or two words of it that no clitic explains; 0 for nowhere."""
    if "\u064c" in surface or "\u064d" in surface:
        found = _CASED.search(surface)
        if found:
            return found.start()
    if _WHOLE.match(surface):
        return 0
    if surface.startswith(("أنّ", "إنّ")) and len(surface) > 6 and (surface[3:5] == "ال" or _known(lexicon.word(surface[3:]))):
        return 3  # أنّطائرة
    for last in _LAST:
        if surface.endswith(last) and surface.startswith(("ال", "وال", "بال", "لل")) and len(surface) > len(last) + 5:
            if _noun(lexicon, surface[: -len(last)]) and not (last == "في" and _noun(lexicon, surface[:-1])):
                return len(surface) - len(last)  # القنابلفي
    for first in _FIRST:
        if not surface.startswith(first):
            continue
        rest = surface[len(first) :]
        if len(rest) > 3 and not (len(first) == 2 and len(rest) < 5):
            if rest.startswith("ال") and _noun(lexicon, rest) and (len(rest) > 5 or _named(lexicon, lexicon.word(rest))):
                return len(first)  # فيالقمة
            if first in _CLAUSAL and rest[0] in "يتسن" and lexicon.word(rest).verbs:
                return len(first)  # أنهاستجري
            if first in ("في", "وفي", "منذ", "خلال", "عن") and rest[0] not in "اهنو" and _noun(lexicon, rest):
                return len(first)  # فيمرحلة
    for at in range(4, len(surface) - 3):
        if surface[at] not in "الب":
            continue
        left, right = surface[:at], surface[at:]
        if left[-1] == "ا" and right[0] == "ل":
            shorter = lexicon.word(left[:-1])
            if _named(lexicon, shorter, _CALLED) or (_noun(lexicon, left[:-1]) and not _named(lexicon, lexicon.word(left))):
                return at - 1 if _named(lexicon, shorter, _CALLED) else 0  # وصفالنائب، لبنانالعثور
        if _OWNED.match(right):
            continue
        bound = _BOUND.match(right)
        if bound and len(right) > len(bound.group()) + (3 if len(bound.group()) > 1 else 4) and _noun(lexicon, right) and _noun(lexicon, left):
            if right.startswith("ال") and _named(lexicon, lexicon.word(left + "ا")) and _noun(lexicon, right[1:]):
                return at + 1  # أوكرانيالحماية
            return at  # الاحتلالالأسبوع، الدستورلرفع
    for last in _LAST:
        if surface.endswith(last) and len(surface) > len(last) + 5 and _noun(lexicon, surface[: -len(last)]) and not _noun(lexicon, surface[:-1]):
            return len(surface) - len(last)  # اعتصاماتفي، إسرائيليينفي
    for at in range(4, len(surface) - 3):
        if surface[at] < "\u064b" and surface[at] not in "اوهةى" and _told(lexicon, surface[:at], surface[at:]):
            return at
    return 0


def _told(lexicon: Lexicon, first: str, second: str) -> bool:
    """Whether a verb stands before a noun, or a name before a verb or a noun: فرضتعقوبات، باريسأنهت، نتنياهوتأجيل. None of them begins with ا، و، ه، ة or ى."""
    if _OWNED.match(second):
        return False
    left = lexicon.word(first)
    core = left.form.removeprefix("و")
    if len(core) < 4 or (core.startswith("ال") and len(core) < 6):
        return False
    if any(a.lemma.kind == "verb" and not a.enclitic for a in left.verbs) and len(second) > 4:
        return _noun(lexicon, second) and second[0] not in "بلك" and not lexicon.word(second).enclitic
    if _named(lexicon, left, _CALLED) or left.nisba:
        right = lexicon.word(second)
        acts = any(a.lemma.kind == "verb" and a.feature[1:2] == "3" and not a.enclitic for a in right.verbs)
        return (acts and len(right.form) > 3) or (len(second) > 4 and any(n.pos == "m" and not n.enclitic for n in right.nouns))
    return False


def _noun(lexicon: Lexicon, surface: str) -> bool:
    """Whether a form is a noun, an adjective of nation or a name of the lexicon."""
    word = lexicon.word(surface)
    return len(word.form) > 3 and bool(any(n.pos in "mn" for n in word.nouns) or word.nisba or word.base_kinds or _named(lexicon, word) or _titled(lexicon, word))


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
    if (verbal or closed) and _named(lexicon, right, _CALLED if verbal and not first.startswith("وال") else _NAMES):
        return True  # شدّدتبون
    headed = "name_head" in lexicon.function.get(right.form, ()) or _titled(lexicon, right)
    if verbal and headed and second[0] != "ل" and not first.startswith(("ال", "وال", "بال", "لل")):
        return True  # قالمتحدث، أكدتوكالة
    return named and second[0] in "ستي" and any(a.lemma.kind == "verb" and a.feature[:1] == "I" for a in right.verbs)


def _medium(lexicon: Lexicon, surface: str) -> bool:
    """Whether a form is the name of a medium, or one run together with the word behind it."""
    if _named(lexicon, lexicon.word(surface), _MEDIA):
        return True
    found = _tail(surface)
    return (found is not None and _named(lexicon, lexicon.word(surface[: found.start()]), _MEDIA)) or _told_of(lexicon, surface) > 0


def _told_of(lexicon: Lexicon, surface: str) -> int:
    """Where a medium's name parts from what it tells of: الميادينبحصول؛ 0 for nowhere."""
    if "ب" not in surface[5:-3]:
        return 0
    for at in range(5, len(surface) - 3):
        if surface[at] == "ب" and _named(lexicon, lexicon.word(surface[:at]), _MEDIA):
            return at if any(n.pos == "m" and n.preposition for n in lexicon.word(surface[at:]).nouns) else 0
    return 0


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
