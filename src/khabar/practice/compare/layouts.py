"""The published columns of POLECAT, GDELT and ACLED, and how a row of each says day, sides and type."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal, get_args

from khabar.ledger.outlets import table
from khabar.ledger.titles import WORDS
from khabar.model import Record
from khabar.text.fold import fold

Form = Literal["polecat", "gdelt", "acled"]
FORMS: tuple[Form, ...] = get_args(Form)

_SIDE1 = ("Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code", "Type2Code", "Type3Code")
_GEO1 = ("Geo_Type", "Geo_FullName", "Geo_CountryCode", "Geo_ADM1Code", "Geo_Lat", "Geo_Long", "Geo_FeatureID")
_GEO2 = ("Geo_Type", "Geo_FullName", "Geo_CountryCode", "Geo_ADM1Code", "Geo_ADM2Code", "Geo_Lat", "Geo_Long", "Geo_FeatureID")


def _gdelt(geo: Sequence[str], url: bool = True) -> tuple[str, ...]:
    return (
        "GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate", *(f"Actor{n}{c}" for n in (1, 2) for c in _SIDE1), "IsRootEvent", "EventCode",
        "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone",
        *(f"{who}{c}" for who in ("Actor1", "Actor2", "Action") for c in geo), "DATEADDED", *(["SOURCEURL"] if url else []),
    )  # fmt: skip


GDELT = {57: _gdelt(_GEO1, False), 58: _gdelt(_GEO1), 61: _gdelt(_GEO2)}
"""The columns of GDELT's event files, which have no header, by their number: 1.0 up to March 2013, 1.0, 2.0."""
POLECAT = (
    "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts", "Actor Name", "Actor Country", "Actor COW",
    "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID", "Recipient Name", "Recipient Country",
    "Recipient COW", "Primary Recipient Sector", "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID", "Placename",
    "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type", "Source", "Publication Date",
    "Story People", "Story Organizations", "Story Locations", "Language", "Version",
)  # fmt: skip
ACLED = (
    "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type", "actor1", "assoc_actor_1", "inter1",
    "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3", "location",
    "latitude", "longitude", "geo_precision", "source", "source_scale", "notes", "fatalities", "tags", "timestamp",
)  # fmt: skip
NEEDED: dict[Form, tuple[str, ...]] = {
    "polecat": ("Event Date", "Event Type", "Actor Country", "Recipient Country"),
    "gdelt": ("SQLDATE", "Actor1CountryCode", "Actor2CountryCode", "EventCode"),
    "acled": ("event_date", "event_type", "actor1", "actor2", "country"),
}
"""Columns without which a file cannot be compared; others may be missing or stand in another order."""

_NONE = frozenset(("", "na", "nan", "none", "null", "n/a", "---"))
_LIST = re.compile(r"\s*[;|,]\s*")
_OF = re.compile(r"^(?:.*?\b(?:forces|government|militia|guard|police|unit|army|service|services)\b) of (?:the )?(?P<state>[^(\[]+)", re.IGNORECASE)
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/\d{4}")
_BRACKETS = re.compile(r"\(([^()]+)\)")


class Row(Record, frozen=True, kw_only=True):
    """A row of other data: its id, day, the states of its sides (one or several each) and its type; `directed` where who acts is told.

    `type` is "" where the type has no counterpart in the ledger. `added` is the day on which the row came into those data ("" where they
    do not say): a file of one day has rows on days long before.
    """

    id: str
    day: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    type: str
    told: str
    directed: bool = True
    added: str = ""


class Unfit(Exception):
    """Why a row cannot be compared: it is set aside under this reason."""


@lru_cache(maxsize=1)
def tables() -> dict[str, Any]:
    """The table of types and states (data/facts/compare.toml)."""
    return tomllib.loads((files("khabar") / "data" / "facts" / "compare.toml").read_text(encoding="utf-8"))


def row_of(form: Form, values: Mapping[str, str]) -> Row:
    """A row of a file as it is compared.

    Args:
        form: whose row it is.
        values: by the names of the published columns.

    Raises:
        Unfit: no day, no type, or nobody in it whose state can be told.
    """
    return {"polecat": _polecat, "gdelt": _gdelt_row, "acled": _acled}[form](values)


def _polecat(v: Mapping[str, str]) -> Row:
    kind = _value(v, "Event Type").upper()
    if kind not in WORDS:
        raise Unfit(f"no PLOVER type: {kind[:20]!r}" if kind else "no type")
    return Row(
        id=_value(v, "Event ID"), day=_day(_value(v, "Event Date")), actors=_states(_value(v, "Actor Country")),
        recipients=_states(_value(v, "Recipient Country")), type=kind, told=f"{kind} {_value(v, 'Event Mode')}".strip(),
        added=_added(_value(v, "Publication Date")),
    )  # fmt: skip


def _gdelt_row(v: Mapping[str, str]) -> Row:
    code = _value(v, "EventCode")
    if not code.isdigit():
        raise Unfit("no type" if not code else f"no CAMEO code: {code[:12]!r}")
    code = code if len(code) != 1 and not (len(code) == 2 and int(code) > 20) else f"0{code}"  # a spreadsheet ate the 0 in front
    return Row(
        id=_value(v, "GLOBALEVENTID"), day=_day(_value(v, "SQLDATE")), actors=_cameo_state(_value(v, "Actor1CountryCode")),
        recipients=_cameo_state(_value(v, "Actor2CountryCode")), type=plover(code), told=f"CAMEO {code}",
        added=_added(_value(v, "DATEADDED")[:8]),
    )  # fmt: skip


def _acled(v: Mapping[str, str]) -> Row:
    kinds, sub, kind = tables()["acled"], _value(v, "sub_event_type"), _value(v, "event_type")
    if kind not in kinds:
        raise Unfit(f"no event type of ACLED: {kind[:30]!r}" if kind else "no type")
    type_ = kinds.get(sub, kinds[kind]) if kind == "Strategic developments" else kinds[kind]
    here = _named(_value(v, "country"))
    actors, recipients = _party(_value(v, "actor1"), here), _party(_value(v, "actor2"), here)
    return Row(
        id=_value(v, "event_id_cnty"), day=_day(_value(v, "event_date")), actors=actors, recipients=recipients, type=type_,
        told=f"{kind}: {sub}" if sub else kind, directed=kind in ("Protests", "Violence against civilians"),
    )  # fmt: skip


@lru_cache(maxsize=4096)
def plover(code: str) -> str:
    """The PLOVER type of a CAMEO code; "" where it has none.

    Raises:
        Unfit: a code that CAMEO does not have.
    """
    known: dict[str, str] = tables()["cameo"]
    for length in range(len(code), 1, -1):
        if code[:length] in known:
            return known[code[:length]]
    raise Unfit(f"no CAMEO code: {code[:12]!r}")


def _value(v: Mapping[str, str], name: str) -> str:
    told = (v.get(name) or "").strip()
    return "" if told.casefold() in _NONE else told


@lru_cache(maxsize=4096)
def _day(told: str) -> str:
    """The ISO day of a day as these data write it.

    Raises:
        Unfit: no day.
    """
    if not told:
        raise Unfit("no day")
    if told.isdigit() and len(told) != len("20240309"):
        raise Unfit(f"no day: {told[:20]!r}")  # strptime would take 2024039 for one
    slashed = _SLASHED.fullmatch(told)
    if slashed and max(int(slashed[1]), int(slashed[2])) <= 12 and slashed[1] != slashed[2]:
        raise Unfit(f"day and month cannot be told apart: {told!r}, write 2023-01-08")
    for form in ("%Y-%m-%d", "%Y%m%d", "%d %B %Y", "%d-%B-%Y", "%d %b %Y", "%m/%d/%Y", "%d/%m/%Y"):
        try:
            return datetime.strptime(told, form).date().isoformat()
        except ValueError:
            continue
    try:
        return date.fromisoformat(told[:10]).isoformat()
    except ValueError:
        raise Unfit(f"no day: {told[:20]!r}") from None


def _added(told: str) -> str:
    try:
        return _day(told)
    except Unfit:
        return ""


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    return frozenset(row["code"] for row in table("ar", "gazetteers", "states.tsv"))


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Codes of states by their English names, folded."""
    own = {fold(row["name"]).casefold(): row["code"] for row in table("ar", "gazetteers", "states.tsv")}
    return own | {fold(name).casefold(): code for name, code in tables()["countries"].items()}


@lru_cache(maxsize=4096)
def _named(name: str) -> str:
    return _names().get(fold(name).casefold().strip(), "")


@lru_cache(maxsize=4096)
def _states(told: str) -> tuple[str, ...]:
    """States by code or English name; several are joined by ; | or ,"""
    whole = _named(told)
    if whole:
        return (whole,)
    out = []
    for one in _LIST.split(told):
        code = one.upper() if one.upper() in _codes() else _cameo(one.upper()) or _named(one)
        if code:
            out.append(code)
    return tuple(sorted(set(out)))


def _cameo(code: str) -> str:
    found: str = tables()["cameo_countries"].get(code, code if code in _codes() else "")
    return found


@lru_cache(maxsize=4096)
def _cameo_state(told: str) -> tuple[str, ...]:
    code = _cameo(told[:3].upper()) if told else ""
    return (code,) if code else ()


@lru_cache(maxsize=16_384)
def _party(actor: str, here: str) -> tuple[str, ...]:
    """The state behind an actor of ACLED: «Military Forces of X (2019-)», «Protesters (X)», a group of khabar's tables, else the country of the event."""
    if not actor:
        return ()
    of = _OF.match(actor)
    if of and (code := _named(of["state"])):
        return (code,)
    for inside in _BRACKETS.findall(actor):
        if code := _named(inside):
            return (code,)
    group = _groups().get(fold(_BRACKETS.sub("", actor).split(":")[0]).casefold().strip())
    if group:
        return group
    return (here,) if here else ()


@lru_cache(maxsize=1)
def _groups() -> dict[str, tuple[str, ...]]:
    out = {}
    for row in table("ar", "gazetteers", "groups.tsv"):
        states = tuple(c for c in row["country"].split("|") if c)
        for name in (row["name"], f"{row['name']} Movement", *row["latin"].split("|")):
            if name and states:
                out[fold(name).casefold()] = states[:1]
    return out
