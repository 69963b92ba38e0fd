"""Which encoding bytes are in: marks first, then what is valid, then which reading looks like Arabic.

windows-1256 and ISO-8859-6 share half of their letters; what tells them apart is how often Arabic uses each letter.
"""

from __future__ import annotations

import re
from math import log

from khabar.errors import InputError

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"),
)  # fmt: skip
_SHARES = {
    "ا": 14.0, "ل": 11.5, "ي": 7.5, "م": 6.2, "و": 6.0, "ن": 5.6, "ر": 5.2, "ت": 4.8, "ب": 3.8, "ع": 3.8, "ة": 3.6, "د": 3.4,
    "س": 2.8, "أ": 2.7, "ف": 2.7, "ه": 2.6, "ق": 2.3, "ح": 2.2, "ك": 2.0, "ش": 1.4, "ج": 1.4, "ى": 1.2, "إ": 1.1, "ص": 1.0,
    "خ": 0.9, "ط": 0.9, "ض": 0.8, "ذ": 0.7, "ز": 0.6, "ث": 0.6, "غ": 0.5, "ئ": 0.5, "ء": 0.5, "ظ": 0.2, "آ": 0.2, "ؤ": 0.2,
}  # fmt: skip
"""Share of each letter in Arabic prose, per cent, rounded, from general knowledge: only the order of size matters here."""
_WEIGHT = {letter: log(share / 2.8) for letter, share in _SHARES.items()}
_PLAIN = frozenset("،؛؟«»“”‘’–—…٪ـ\u00a0\u200c\u200d\u200e\u200f") | frozenset(map(chr, range(0x64B, 0x653)))
_STRANGE = -4.0
"""Weight of a character that Arabic prose does not have."""
_SAMPLE = 1 << 16
_GOOD = 0.05
"""Weight a letter above which a reading is Arabic: text in the right encoding has 0.4 to 0.7, in the other one below 0."""
LATIN = "windows-1252"


def encoding_of(data: bytes, declared: str | None = None) -> str | None:
    """The encoding of a text; None where the bytes are no text.

    Args:
        data: the bytes, or the first part of them.
        declared: what the sender says; believed only where it makes Arabic of the bytes, for senders are often wrong.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    sample = data[:_SAMPLE]
    wide = _without_mark(sample)
    if wide:
        return wide
    if b"\x00" in sample[:4096]:
        return None
    if _is_utf8(sample, whole=len(data) <= _SAMPLE):
        return "utf-8"
    high = [b for b in sample if b >= 0x80]
    if not high:
        return "utf-8"
    names = ["windows-1256", "iso-8859-6"]
    if declared and _known(declared) and declared.lower() not in names:
        names.append(declared.lower())
    best = max(names, key=lambda name: weight(sample, name))
    if weight(sample, best) >= _GOOD:
        return best
    return "utf-8" if _nearly_utf8(sample) else LATIN if _is_latin(sample) else None


def decode(data: bytes, place: str, declared: str | None = None) -> tuple[str, str]:
    """The text that bytes hold, and the encoding it was in.

    Raises:
        InputError: binary data, or an encoding that is broken; the message names the line.
    """
    name = encoding_of(data, declared)
    if name is None:
        what = "a NUL byte" if b"\x00" in data[:4096] else "bytes of no encoding khabar knows"
        raise InputError(f"{place}: binary data ({what}), not a text; give plain text, pages or JSON lines")
    try:
        return data.decode(name), name
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        name = name.removesuffix("-sig").upper()
        raise InputError(
            f"{place}:{line}: not valid {name} at byte {error.start}; save it as UTF-8 (iconv -c drops what is broken)"
        ) from error


def weight(data: bytes, encoding: str) -> float:
    """How much the bytes above 0x7f look like Arabic in an encoding: mean weight of what they stand for."""
    text = data.decode(encoding, "replace")
    found = [c for c in text if c >= "\x80"]
    if not found:
        return _STRANGE
    return sum(0.0 if c in _PLAIN else _WEIGHT.get(c, _STRANGE) for c in found) / len(found)


def _without_mark(sample: bytes) -> str | None:
    """UTF-16 without its mark: every other byte is the 06 of Arabic or the 00 of blanks and Latin letters."""
    if len(sample) < 8:
        return None
    even, odd = sample[0::2], sample[1::2]
    for name, upper, lower in (("utf-16-be", even, odd), ("utf-16-le", odd, even)):
        if sum(b in (0, 6) for b in upper) > 0.9 * len(upper) and sum(b in (0, 6) for b in lower) < 0.2 * len(lower):
            if b"\x00" in upper or b"\x06" in upper:
                return name
    return None


def _is_utf8(sample: bytes, whole: bool) -> bool:
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError as error:
        return not whole and error.start >= len(sample) - 3  # a letter cut by the end of the sample
    return True


def _nearly_utf8(sample: bytes) -> bool:
    """UTF-8 with some broken bytes: many more whole Arabic letters than broken ones."""
    text = sample.decode("utf-8", "replace")
    arabic = len(re.findall("[\u0600-\u06ff]", text))
    return arabic > 8 and arabic > 4 * text.count("\ufffd")


def _is_latin(sample: bytes) -> bool:
    """Whether this is text of a Latin script: mostly ASCII letters."""
    letters = sum(65 <= b <= 90 or 97 <= b <= 122 or b == 32 for b in sample)
    control = sum(b < 32 and b not in (9, 10, 12, 13) for b in sample)
    return letters > 0.6 * len(sample) and not control


def _known(name: str) -> bool:
    try:
        "".encode(name)
    except LookupError:
        return False
    return True
