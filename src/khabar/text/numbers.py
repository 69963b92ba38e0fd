"""Numbers in digits and words, with ranges and approximations kept."""

from __future__ import annotations

import re
from typing import NamedTuple

from khabar.text.fold import fold_text, fold_with_offsets

_UNITS = {
    "واحد": 1, "واحدة": 1, "اثنان": 2, "اثنين": 2, "اثنتان": 2, "اثنتين": 2, "ثلاث": 3, "ثلاثة": 3, "اربع": 4, "اربعة": 4,
    "خمس": 5, "خمسة": 5, "ست": 6, "ستة": 6, "سبع": 7, "سبعة": 7, "ثمان": 8, "ثماني": 8, "ثمانية": 8, "تسع": 9, "تسعة": 9,
    "عشر": 10, "عشرة": 10, "احد": 1, "احدي": 1, "اثنا": 2, "اثني": 2, "اثنتا": 2, "اثنتي": 2,
    "عشرون": 20, "عشرين": 20, "ثلاثون": 30, "ثلاثين": 30, "اربعون": 40, "اربعين": 40, "خمسون": 50, "خمسين": 50,
    "ستون": 60, "ستين": 60, "سبعون": 70, "سبعين": 70, "ثمانون": 80, "ثمانين": 80, "تسعون": 90, "تسعين": 90,
    "مئة": 100, "مائة": 100, "مئتان": 200, "مئتين": 200, "مائتان": 200, "مائتين": 200,
    "ثلاثمئة": 300, "ثلاثمائة": 300, "اربعمئة": 400, "اربعمائة": 400, "خمسمئة": 500, "خمسمائة": 500,
    "ستمئة": 600, "ستمائة": 600, "سبعمئة": 700, "سبعمائة": 700, "ثمانمئة": 800, "ثمانمائة": 800, "تسعمئة": 900, "تسعمائة": 900,
}  # fmt: skip
_SCALES = {
    "الف": 1e3, "الفا": 1e3, "الاف": 1e3, "الفان": 2e3, "الفين": 2e3, "مليون": 1e6, "ملايين": 1e6, "مليونا": 1e6,
    "مليونين": 2e6, "مليونان": 2e6, "مليار": 1e9, "مليارا": 1e9, "مليارات": 1e9, "ملياري": 2e9, "مليارين": 2e9, "بليون": 1e9,
    "تريليون": 1e12, "تريليونات": 1e12,
}  # fmt: skip
_VAGUE = {
    "عشرات": 10.0,
    "العشرات": 10.0,
    "مئات": 100.0,
    "المئات": 100.0,
    "الاف": 1e3,
    "الالاف": 1e3,
    "ملايين": 1e6,
    "الملايين": 1e6,
}
_NUMERALS = frozenset((*_UNITS, *_SCALES, *_VAGUE))
_FIGURE = re.compile(r"\d")
_APPROX = frozenset(("نحو", "حوالي", "قرابة", "زهاء", "يقارب", "تقريبا", "يقرب"))
_DIGITS = re.compile(r"\d+(?:[,٬]\d{3})*(?:[.٫]\d+)?|\d+")
_WORD = re.compile(r"\d+(?:[.,٫٬]\d+)*|[^\W\d_]+|[-–]")
_AMBIGUOUS_ALONE = frozenset(("احد", "احدي", "واحد", "واحدة", "ست", "عشر", "اثني", "الف"))


class Number(NamedTuple):
    """A number or range; min or max is None where the text leaves it open."""

    start: int
    end: int
    min: float | None
    max: float | None
    approx: bool


def numeral(form: str) -> bool:
    """Whether a folded token can be part of a number."""
    if form.isalpha():
        return form in _NUMERALS
    return bool(_FIGURE.search(form)) or not _NUMERALS.isdisjoint(_WORD.findall(form))


def signed(hundredths: int) -> str:
    """A number of hundredths with its sign and two places: +1.05."""
    whole, rest = divmod(abs(hundredths), 100)
    return f"{'-' if hundredths < 0 else '+'}{whole}.{rest // 10}{rest % 10}"


def find(text: str) -> list[Number]:
    """Return the numbers of a text; offsets are code points.

    A comma before exactly three digits separates thousands; any other comma or point is decimal.
    """
    folded = fold_text(text)
    if not _FIGURE.search(folded) and _NUMERALS.isdisjoint(_WORD.findall(folded)):
        return []
    folded, offsets = fold_with_offsets(text)
    words = [(m.start(), m.end(), m.group()) for m in _WORD.finditer(folded)]
    out: list[Number] = []
    k = 0
    while k < len(words):
        value, end, vague = _parse(words, k)
        if value is None:
            k += 1
            continue
        start, low, high, approx = k, value, value, vague
        if vague:
            high_value: float | None = None
        else:
            high_value = high
        before = [w for _, _, w in words[max(0, k - 3) : k]]
        if before and before[-1] in _APPROX:
            approx, start = True, k - 1
        low_value: float | None = low
        if before[-2:] in (["اكثر", "من"], ["يزيد", "علي"], ["يزيد", "عن"], ["يقل", "عن"], ["الاقل", "من"]):
            high_value, approx = None, True
        elif before[-2:] == ["اقل", "من"]:
            low_value = None
        if end + 1 < len(words) and words[end][2] in ("-", "–") and not vague:
            other, after, _ = _parse(words, end + 1)
            if other is not None and other >= low:
                high_value, end = other, after
        elif end < len(words) and before[-1:] == ["بين"] and words[end][2] == "و":
            rest = words[end + 1 : end + 6]
            other, after, _ = _parse(rest, 0)
            if other is not None:
                high_value, end = other, end + 1 + after
        out.append(Number(offsets.written(words[start][0]), offsets.written(words[end - 1][1] - 1) + 1, low_value, high_value, approx))
        k = max(end, k + 1)
    return out


def _parse(words: list[tuple[int, int, str]], k: int) -> tuple[float | None, int, bool]:
    """Value, index after the last word, vagueness of the number that starts at word k."""
    word = words[k][2]
    if word in _VAGUE and not (k and _value(words[k - 1][2]) is not None):
        value = _VAGUE[word]
        if k + 1 < len(words) and words[k + 1][2] in ("الالاف", "الاف") and word != words[k + 1][2]:
            return value * 1e3, k + 2, True
        return value, k + 1, True
    total, current, seen, j = 0.0, 0.0, False, k
    while j < len(words):
        token = words[j][2]
        if seen and len(token) > 1 and token[0] == "و" and (token[1:] in _UNITS or token[1:] in _SCALES):
            token = token[1:]
        value_of = _value(token)
        if token in _SCALES and (
            seen or token in ("الفان", "الفين", "مليونين", "مليونان", "ملياري", "مليارين", "مليون", "مليار", "الف")
        ):
            total += (current or 1.0) * _SCALES[token]
            current, seen = 0.0, True
        elif value_of is not None and (not seen or token in _UNITS):
            if seen and token == words[j][2] and not (current < 11 and token in ("عشر", "عشرة", "مئة", "مائة")):
                break
            if token in ("مئة", "مائة") and 0 < current < 10:
                current *= 100
            else:
                current += value_of
            seen = True
        else:
            break
        j += 1
    if not seen or (j == k + 1 and word in _AMBIGUOUS_ALONE):
        return None, k, False
    return total + current, j, False


def _value(token: str) -> float | None:
    if token in _UNITS:
        return float(_UNITS[token])
    if token[0].isdigit() and _DIGITS.fullmatch(token):
        plain = token.replace("٬", "").replace("٫", ".")
        if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", plain):
            plain = plain.replace(",", "")
        try:
            return float(plain.replace(",", "."))
        except ValueError:
            return None
    return None
