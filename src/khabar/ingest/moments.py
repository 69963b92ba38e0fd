"""Days and times as senders write them, ISO: RFC 822, ISO with variations, seconds since 1970, and Arabic wording."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from khabar.mentions import timex

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_CLOCK = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(ص\b|صباحا|صباحًا|م\b|مساء|مساءً|am\b|pm\b)?", re.IGNORECASE)
_ZONE = re.compile(r"(?:GMT|UTC|غرينتش|غرينيتش)|([+-])(\d{2}):?(\d{2})\b", re.IGNORECASE)
_AFTERNOON = ("م", "مساء", "مساءً", "pm")
_EARLIEST, _LATEST = 1900, 2200


def moment(value: str | int | float | None) -> str | None:
    """A moment as ISO: a day, or a day with time and zone where they are told; None where it cannot be told.

    Args:
        value: an ISO date (returned as it stands), an RFC 822 date, seconds or milliseconds since 1970, or Arabic such as
            «الثلاثاء، 5 آذار/مارس 2024 14:30 +0300», which khabar's own time expressions read.
    """
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return _since_1970(float(value))
    value = value.strip()
    if _iso(value):
        return value
    plain = value.translate(_DIGITS)
    if plain.isdecimal() and len(plain) == 8:  # 20240305
        iso = f"{plain[:4]}-{plain[4:6]}-{plain[6:]}"
        return iso if _iso(iso) else None
    if plain.isdecimal() and len(plain) in (10, 13):
        return _since_1970(float(plain))
    try:
        return _sane(parsedate_to_datetime(plain).isoformat())
    except (ValueError, TypeError, IndexError):
        return _told(value)


def _iso(value: str) -> bool:
    try:
        found = date.fromisoformat(value[:10])
    except ValueError:
        return False
    return len(value) >= 10 and (len(value) == 10 or value[10] in "T ") and _EARLIEST <= found.year <= _LATEST


def _sane(value: str) -> str | None:
    return value if _iso(value) else None


def _since_1970(value: float) -> str | None:
    seconds = value / 1000 if value > 1e11 else value
    try:
        return _sane(datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    except (ValueError, OverflowError, OSError):
        return None


def _told(value: str) -> str | None:
    """A day told in words, by the first time expression that gives a whole one."""
    day = next((t.value for t in timex.find(value, None) if t.value and t.grain == "day" and len(t.value) == 10), None)
    if day is None:
        return None
    plain = value.translate(_DIGITS)
    clock = _CLOCK.search(plain)
    zone = _ZONE.search(plain)
    if not clock or not zone:
        return day  # a time without its zone tells less than it seems to
    hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
    if clock[4]:
        hour = hour % 12 + (12 if clock[4].casefold() in _AFTERNOON else 0)
    offset = f"{zone[1]}{zone[2]}:{zone[3]}" if zone[1] else "+00:00"
    return _sane(f"{day}T{hour:02}:{minute:02}:{second:02}{offset}") if hour < 24 and minute < 60 else day
