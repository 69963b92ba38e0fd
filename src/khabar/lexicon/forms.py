"""Forms that stand alone in Arabic news, and the words that a token is made up of when scraping ran them together."""

from __future__ import annotations

import re
from functools import lru_cache

from khabar.lexicon.load import own_folder

_MARKS = re.compile("[\u0640\u064b-\u0652\u0670]")
_LETTERS = re.compile("[ء-ي]+")
_CLOSED = frozenset(
    ["في", "من", "على", "إلى", "عن", "مع", "بين", "منذ", "عبر", "بعد", "قبل", "ضد", "حول", "عقب", "أن", "إن", "بأن", "أنه", "أنها", "بأنه", "بأنها", "إنه", "إنها", "التي", "الذي", "الذين", "قد", "وقد", "كما", "حيث", "هذا", "هذه", "ومن", "وفي", "لن", "لم"]
)
"""Words of few letters that may be the one part of a token. لا، ما، أو are the ends and beginnings of too many words."""
_HEADS = frozenset(["في", "من", "عن", "مع", "أن", "إن", "قد", "كما", "حيث", "بعد", "بين", "قبل", "ضد", "عبر", "منذ", "عقب", "حول", "هذا", "هذه", "على", "إلى", "وقد", "ومن", "وفي", "بأن", "كان", "قال", "لها", "الله", "أجل", "نحو", "وفق", "دعت", "كشف", "أكد", "شهد", "ذكر", "حذر", "نفى", "رفض", "أقر", "بحث"])
"""Those that may stand at the head of a token though they have three letters or fewer."""
_SHORT = frozenset(("قال", "أكد", "قمة", "حزب", "وقف", "وضع", "فرض", "أحد", "بعض", "قصف", "قتل", "رفض", "دعا", "زار", "حرب", "ذكر", "يرى", "أقر"))
"""Words of three letters that may stand behind a long word or one of the heads."""
_TAILS = frozenset(["في", "من", "على", "إلى", "عن", "مع", "بين", "منذ", "عبر", "بعد", "قبل", "ضد", "حول", "عقب", "أن", "إن", "أنه", "إنه", "قد", "لن", "لم"])
"""Those that may stand at its end though they have three letters or fewer."""
_ENDING = re.compile("(?:ي|ت|ات|تا?|ا|ون|ين|يين|يون|ان|اني|يت|اته?|ي?ا|وا?)?(?:ه|ها|هم|هما|هن|نا|كم|ني|ية|يات|يا)?$")
"""What may be no word but the end of one: قرار + اتهم."""
SHORTEST = 5
"""Letters that two words run together have at least."""
_SEVENTH = re.compile("[ء-ي]{3}(?:ة|ا|ان|ين|ون|ات|ه|ها|هم)?")
"""What makes a participle of the form انفعل of «من»: مندفعة."""
_COMMON = 5
"""What has to weigh the word behind one of two letters: 32 reports."""
_ENOUGH = 10
"""What two parts have to weigh together."""


@lru_cache(maxsize=1)
def weights() -> dict[str, int]:
    """Return the forms that stand alone, with the logarithm of how often they do."""
    rows = (own_folder() / "forms.tsv").read_text(encoding="utf-8").splitlines()
    return {form: int(weight) for form, _, weight in (row.partition("\t") for row in rows)}


def _bare(surface: str) -> str:
    """A form without tatweel and vowel marks; most have none."""
    return surface if surface.isalnum() and "\u0640" not in surface else _MARKS.sub("", surface)


def alone(surface: str) -> bool:
    """Whether a form is one that stands alone."""
    return _bare(surface) in weights()


def undotted(surface: str) -> bool:
    """Whether a form is a feminine with its article whose ة has lost its dots: الإسرائيليه. Without an article ه may be «his»."""
    bare, listed = _bare(surface), weights()
    return len(bare) > 5 and bare.startswith(("ال", "وال", "بال", "لل")) and bare not in listed and listed.get(bare[:-1] + "ة", 0) > 3


def first_of(surface: str) -> int:
    """Offset at which the second of the words begins that a token is made up of, 0 for one word or none that can be told."""
    bare = _bare(surface)
    if not SHORTEST <= len(bare) <= 40 or not _LETTERS.fullmatch(bare):
        return 0
    found = _best(bare, 3)
    if not found:
        return 0
    at, left = 0, len(found[1][0])
    while left:
        left -= not _MARKS.match(surface[at])
        at += 1
    while _MARKS.match(surface[at]):
        at += 1
    if surface[at - 1 : at + 1] == "ًا" or surface[at : at + 2] == "اً":
        return 0  # اجتماعاًلتحديد: never before the alif of tanwin
    return at


def _best(bare: str, most: int) -> tuple[int, list[str]] | None:
    """The likeliest parts of a form, at most so many, none known alone by itself as the whole."""
    listed = weights()
    best: tuple[int, list[str]] | None = None
    for at in range(2, len(bare) - 1):
        head = bare[:at]
        if at < 5 and head not in _HEADS and (at < 4 or head.startswith("ال")):
            continue
        if head not in listed and head not in _CLOSED:
            continue
        rest = bare[at:]
        if (head == "من" and rest != "دون" and _SEVENTH.fullmatch(rest)) or (head == "في" and rest[0] == "ت" and rest[-1] != "ة"):
            continue  # مندفعة، فيتعلق
        weight = listed.get(head, 9)
        tails: list[tuple[int, list[str]]] = []
        if _tail(head, rest, listed):
            tails.append((listed.get(rest, 9), [rest]))
        elif most > 2 and len(rest) > 4 and (more := _best(rest, most - 1)) and _tail(head, more[1][0], listed, last=False):
            tails.append((more[0] - 4, more[1]))
        for score, parts in tails:
            total = weight + score
            if total >= _ENOUGH and (best is None or total > best[0]):
                best = total, [head, *parts]
    return best


def _tail(head: str, rest: str, listed: dict[str, int], last: bool = True) -> bool:
    """Whether a form may be the word behind another one in a token."""
    if rest not in listed and rest not in _CLOSED:
        return False
    stem = head.removeprefix("ال")
    if len(rest) < 4:
        if len(head) < 4 or (len(stem) < 4 and rest in ("قد", "لن", "لم", "في", "من", "بين")):
            return len(rest) == 3 and ((rest in _SHORT and len(head) > 2 and head in _HEADS) or (head == "من" and rest == "دون"))
        if rest in _SHORT:
            return len(stem) > 4
        return rest in _TAILS if last else rest in _CLOSED
    if _ENDING.fullmatch(rest) or rest[0] in "ةىئؤء":
        return False
    if len(head) < 4:
        return head not in ("من", "عن", "مع", "أن", "إن") or listed.get(rest, 9) >= _COMMON
    return True
