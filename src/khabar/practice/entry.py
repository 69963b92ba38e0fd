"""What a coder types, made into an event of a gold report: a line of short words, or one field at a time.

    3 ASSAULT/aerial TUR>IRQ possible date=2024-03-09 place=Zakho @IRQ
    words type/mode  actors>recipients, a polarity or modality, the day, the place, the holder

Words are numbers of words in the sentence (3, 3-5) or the words themselves. Sides are codes, or names as the tables write them in
Arabic or English; a code that no table knows is followed by ! to say that it is meant.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, get_args

from khabar.errors import InputError, LedgerError
from khabar.facts import ontology
from khabar.ledger.fields import checked
from khabar.ledger.outlets import table
from khabar.model import Modality, Polarity
from khabar.practice.coders import NOBODY, Event
from khabar.text.fold import fold

POLARITIES = get_args(Polarity)
MODALITIES = get_args(Modality)
KEYS = ("type", "mode", "actors", "recipients", "polarity", "modality", "date", "place", "holder", "denies", "alt", "sure", "note")
"""What can be told of an event, in the order in which it is asked for."""
_WORD = re.compile(r"[^\W_]+(?:[\u064b-\u065f\u0670\u0640]*[^\W_]*)*")
_NUMBERS = re.compile(r"(\d{1,3})(?:-(\d{1,3}))?")
_CODE = re.compile(r"[A-Z0-9][A-Z0-9+_-]*")
_RELATIVE = re.compile(r"p([+-]\d{1,3})?")
_EMPTY = ("", NOBODY, "-", "none")


def words(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The words of a sentence as spans of its report, without the marks around them."""
    return [(m.start(), m.end()) for m in _WORD.finditer(text, start, end)]


def span(told: str, text: str, sentence: tuple[int, int]) -> tuple[int, int]:
    """Where words stand that a coder names by number or as they are written in the sentence.

    Raises:
        InputError: no such number, or words that stand there not once.
    """
    own = words(text, *sentence)
    found = _NUMBERS.fullmatch(told.strip())
    if found:
        first, last = int(found[1]), int(found[2] or found[1])
        if not 1 <= first <= last <= len(own):
            raise InputError(f"words {told}: the sentence has words 1 to {len(own)}")
        return own[first - 1][0], own[last - 1][1]
    wanted, part = told.strip(), text[slice(*sentence)]
    times = [m.start() for m in re.finditer(re.escape(wanted), part)] if wanted else []
    whole = [at for at in times if any(sentence[0] + at == a for a, _ in own)] or times
    if len(whole) != 1:
        raise InputError(f"«{wanted}» stands {len(whole)} times in the sentence; give the numbers of its words, such as 3 or 3-5")
    return sentence[0] + whole[0], sentence[0] + whole[0] + len(wanted)


def parsed(line: str) -> tuple[str, dict[str, str]]:
    """The words and the fields of a line; fields are empty where only words were typed.

    Raises:
        InputError: something in it is no field.
    """
    parts = line.split()
    kinds = [n for n, part in enumerate(parts) if part.partition("/")[0].upper() in ontology() or part.startswith("type=")]
    at = kinds[0] if kinds else len(parts)
    if at == len(parts) and parts and _NUMBERS.fullmatch(parts[0]) and len(parts) > 1:
        raise InputError(f"{parts[1]}: a type comes after the words: {', '.join(near_types(parts[1]))} ... (?types lists them)")
    return " ".join(parts[:at]), fields(parts[at:])


def near_types(told: str) -> list[str]:
    """Types that may be meant."""
    return get_close_matches(told.partition("/")[0].upper(), list(ontology()), 3, 0.3) or list(ontology())[:3]


def fields(parts: Sequence[str]) -> dict[str, str]:
    """Fields of the short words of a line.

    Raises:
        InputError: a word that is none.
    """
    out: dict[str, str] = {}
    last = ""
    for part in parts:
        key, sign, value = part.partition("=")
        if sign and key in KEYS:
            out[key], last = value, key
        elif part.startswith("@"):
            out["holder"], last = part[1:], "holder"
        elif part in POLARITIES:
            out["polarity"] = part
        elif part in MODALITIES:
            out["modality"] = part
        elif part.partition("/")[0].upper() in ontology() and "type" not in out:
            out["type"] = part.partition("/")[0].upper()
            if "/" in part:
                out["mode"] = part.partition("/")[2]
        elif ">" in part and "actors" not in out:
            out["actors"], _, out["recipients"] = part.partition(">")
            last = "recipients"
        elif last in ("actors", "recipients", "holder") and (near := get_close_matches(part, (*MODALITIES, *POLARITIES), 1, 0.75)):
            raise InputError(f"{part}: did you mean {near[0]}?")
        elif last in ("place", "note", "actors", "recipients", "holder"):
            out[last] = f"{out[last]} {part}".strip()
        else:
            raise InputError(f"{part}: no field; give TYPE/mode, ACTORS>RECIPIENTS, {', '.join(MODALITIES)}, negated, @HOLDER, or {'=, '.join(KEYS[6:8])}=, denies=, alt=, note=")
    return out


@lru_cache(maxsize=1)
def _names() -> tuple[dict[str, str], dict[str, str]]:
    """Names by code, and codes by folded name, of states, organisations, groups and media."""
    codes: dict[str, str] = {}
    named: dict[str, str] = {}
    for file in ("states", "organisations", "groups", "media"):
        for row in table("ar", "gazetteers", f"{file}.tsv"):
            codes.setdefault(row["code"], row["name"])
            for name in (row["name"], *row["names_ar"].split("|")):
                if name:
                    named.setdefault(fold(name).lower(), row["code"])
    return codes, named


def side(told: str) -> tuple[str, str]:
    """Code and name of a side.

    Raises:
        InputError: no table knows it; near ones are named.
    """
    codes, named = _names()
    plain = told.strip()
    meant, plain = plain.endswith("!"), plain.rstrip("!").strip()
    if plain.upper() in codes:
        return plain.upper(), codes[plain.upper()]
    if plain.upper() == "UNK":
        return "UNK", "UNK"
    if fold(plain).lower() in named:
        code = named[fold(plain).lower()]
        return code, codes[code]
    if meant and _CODE.fullmatch(plain.upper()):
        return plain.upper(), plain
    near = get_close_matches(plain.upper(), codes, 3) + [named[n] for n in get_close_matches(fold(plain).lower(), named, 2)]
    hint = f"near it: {', '.join(f'{c} ({codes[c]})' for c in dict.fromkeys(near))}; " if near else ""
    raise InputError(f"{told}: no table knows this side; {hint}a code of your own ends in !, such as {plain.upper() if _CODE.fullmatch(plain.upper()) else 'NEWGROUP'}!")


def sides(told: str) -> list[dict[str, Any]]:
    """Sides joined by ";" or ","."""
    out = []
    for one in re.split("[;,،]", told):
        if one.strip() not in _EMPTY:
            code, name = side(one)
            out.append({"name": name, "key": code, "role": None})
    return out


def chain(told: str) -> list[dict[str, Any]]:
    """Holders, outermost first, joined by ";" or ">": RIA:relay;CSTO. The last is the speaker, those before it relay unless told otherwise."""
    given = [one for one in re.split("[;,،>]", told) if one.strip() not in _EMPTY]
    out = []
    for n, one in enumerate(given):
        name, _, relation = one.partition(":")
        if relation not in ("", "speaker", "relay"):
            raise InputError(f"holder {one}: {relation} is neither speaker nor relay")
        code, known = side(name)
        out.append({"name": known, "key": code, "relation": relation or ("speaker" if n == len(given) - 1 else "relay")})
    return out


def day(told: str, published: str | None) -> str | None:
    """A date as EDTF; p is the day of publication, p-1 the day before.

    Raises:
        InputError: no date, or p where the report has no day.
    """
    told = told.strip()
    if told in _EMPTY:
        return None
    relative = _RELATIVE.fullmatch(told)
    if relative:
        if not published:
            raise InputError(f"date {told}: the report has no day of publication; give YYYY-MM-DD, YYYY-MM, YYYY or A/B")
        return (date.fromisoformat(published[:10]) + timedelta(days=int(relative[1] or 0))).isoformat()
    return str(_checked("date", told, {})["value"])


def _checked(field: str, value: Any, row: Mapping[str, Any]) -> Any:
    try:
        return checked("claim", field, value, row, lambda place, given: {})
    except LedgerError as error:
        raise InputError(str(error).removeprefix("claim ")) from error


def value(field: str, told: str, row: Mapping[str, Any], published: str | None) -> dict[str, Any]:
    """What a field typed by a person comes to, as keys of an event.

    Args:
        field: one of `KEYS`, or chain.
        told: as typed; nothing, – or none is nothing.
        row: the event so far: a mode must be one of its type.
        published: the report's day.

    Raises:
        InputError: a value that the field cannot have.
    """
    told = told.strip()
    if field == "type":
        type_, _, mode = told.partition("/")
        out = {"type": _checked("type", type_, {})}
        return {**out, "mode": _checked("mode", mode or None, out)} if "/" in told else out
    if field == "mode":
        return {"mode": _checked("mode", None if told in _EMPTY else told, row)}
    if field in ("polarity", "modality"):
        return {field: _checked(field, _longer(told, POLARITIES if field == "polarity" else MODALITIES), row)}
    if field in ("actors", "recipients"):
        return {field: sides(told)}
    if field in ("holder", "chain"):
        return {"attribution": chain(told)}
    if field == "date":
        return {"date": day(told, published)}
    if field == "alt":
        return {"alt": [f"{_checked('type', one.partition('/')[0], {})}" + (f"/{one.partition('/')[2]}" if "/" in one else "") for one in re.split("[;,]", told) if one not in _EMPTY]}
    if field == "sure":
        return {"sure": told.lower() not in ("n", "no", "false", "0")}
    return {field: None if told in _EMPTY else told}


def _longer(told: str, known: Sequence[str]) -> str:
    """The word that begins as typed, where only one does."""
    found = [one for one in known if one.startswith(told.lower())] if told else []
    return found[0] if len(found) == 1 else told


def event(id: str, place: tuple[int, int], text: str, told: Mapping[str, str], published: str | None) -> Event:
    """An event of the fields a coder told; what was not told is as it mostly is: affirmed, actual, told by the reporter.

    Raises:
        InputError: a field that cannot be so, or no type.
    """
    if not told.get("type"):
        raise InputError("an act needs its type; ?types lists them")
    out: Event = {
        "id": id, "start": place[0], "end": place[1], "trigger": text[slice(*place)], "type": "", "mode": None, "actors": [], "recipients": [],
        "date": None, "place": None, "polarity": POLARITIES[0], "modality": MODALITIES[0], "attribution": [], "sure": True,
    }  # fmt: skip
    return changed(out, told, published)


def changed(given: Event, told: Mapping[str, str], published: str | None) -> Event:
    """An event with some fields told anew; a mode that the new type does not have is left out."""
    out = dict(given)
    for key in KEYS:
        if key in told:
            out |= value(key, told[key], out, published)
            if key == "type" and "/" not in told[key] and "mode" not in told and out.get("mode") not in modes(out["type"]):
                out["mode"] = None
    return {k: v for k, v in out.items() if v is not None or k in ("mode", "date", "place")}


def modes(type_: str) -> list[str]:
    """Modes of a type."""
    known = ontology()[type_]
    return sorted({**known.get("modes", {}), **known.get("codes", {})})
