"""Fields that a person may judge, and the values they can have: everything else is an error that says what is possible."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, Literal, get_args, get_type_hints

from khabar.errors import LedgerError
from khabar.facts import contexts, ontology
from khabar.ledger.days import bounds
from khabar.ledger.outlets import table
from khabar.ledger.ties import kinds
from khabar.model import Attribution, ClaimDate, Entity, Modality, Polarity, Quantity, Relation

Target = Literal["claim", "relation", "entity", "denial", "pair", "report"]
Verdict = Literal["confirm", "reject", "correct", "add", "same", "different", "unsure", "reviewed", "undo"]

SIDES = frozenset({"actors", "recipients", "holders", "parties"})
EMPTY_ALLOWED = frozenset({"mode", "contexts", "recipients", "actors", "holders", "object", "quantities", "date", "place", "since", "until", "change", "name_ar", "roles", "country"})  # fmt: skip
"""Fields that may be told to be nothing: these alone can be rejected without a right value."""
ENTITY_KINDS = ("state", "organisation", "office", "person", "force", "group", "company", "medium", "people", "unnamed")
SECTORS = (
    "GOV", "MIL", "COP", "JUD", "LEG", "SPY", "PRM", "REB", "UAF", "OPP", "PTY", "BUS", "JRN", "EDU", "CVL", "CRM", "LAB", "REF", "MED", "REL",
    "SOC", "PRE", "ELI", "UNK",
)  # fmt: skip
_POINT = re.compile(r"\d{4}(-(\d\d)(-\d\d)?)?~?")
_CODE = re.compile(r"[A-Z0-9][A-Z0-9_-]*")


def _literal(record: Any, field: str) -> tuple[str, ...]:
    """The values a Literal field of the model may have."""
    allowed = get_args(get_type_hints(record)[field])
    return tuple(str(v) for v in (get_args(allowed[0]) or allowed))


def _one_of(place: str, value: Any, allowed: Iterable[str]) -> str:
    options = list(allowed)
    if value in options:
        return str(value)
    near = get_close_matches(str(value), options, 1)
    hint = f"; did you mean {near[0]}?" if near else ""
    raise LedgerError(f"{place}: {value!r} is none of {', '.join(options)}{hint}")


def _listed(value: Any) -> list[Any]:
    if value is None or value == "":
        return []
    if isinstance(value, str):
        return [part.strip() for part in re.split("[;,]", value) if part.strip()]
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _type(place: str, value: Any, row: Mapping[str, Any]) -> str:
    return _one_of(place, str(value).upper(), ontology())


def _mode(place: str, value: Any, row: Mapping[str, Any]) -> str | None:
    if value in (None, ""):
        return None
    type_ = row.get("type")
    modes = sorted({m for name, table in ontology().items() if type_ in (None, name) for m in {**table.get("modes", {}), **table.get("codes", {})}})
    return _one_of(f"{place} of {type_}" if type_ else place, value, modes)


def _contexts(place: str, value: Any, row: Mapping[str, Any]) -> list[str]:
    return [_one_of(place, str(v).lower(), contexts()) for v in _listed(value)]


def _words(place: str, value: Any, row: Mapping[str, Any]) -> str | None:
    return str(value).strip() or None if value is not None else None


def _edtf(place: str, value: Any, row: Mapping[str, Any]) -> str | None:
    if value in (None, ""):
        return None
    ends = str(value).split("/")
    good = len(ends) <= 2 and all(_POINT.fullmatch(e) or (len(ends) == 2 and e == "..") for e in ends) and set(ends) != {".."}
    if not good or not any(bounds(e) for e in ends if e != "..") or any(e != ".." and not bounds(e) for e in ends):
        raise LedgerError(f"{place}: {value!r} is no date; give YYYY, YYYY-MM, YYYY-MM-DD or an interval such as 2024-02-01/2024-02-03 or 2023-09/..")
    return str(value)


def _date(place: str, value: Any, row: Mapping[str, Any]) -> dict[str, str] | None:
    if value in (None, ""):
        return None
    given = value if isinstance(value, Mapping) else {"value": value}
    found = _edtf(place, given.get("value"), row)
    if found is None or ".." in found.split("/"):
        raise LedgerError(f"{place}: an act has a day or a closed interval; give YYYY, YYYY-MM, YYYY-MM-DD or A/B")
    return {"value": found, "basis": _one_of(f"{place} (basis)", given.get("basis", "stated"), _literal(ClaimDate, "basis"))}


def _quantities(place: str, value: Any, row: Mapping[str, Any]) -> list[dict[str, Any]]:
    out = []
    for one in _listed(value):
        given = dict(one) if isinstance(one, Mapping) else _told(place, str(one))
        what = _one_of(f"{place} (what)", given.get("what"), _literal(Quantity, "what"))
        ends = [given.get("min"), given.get("max", given.get("min"))]
        if not all(e is None or isinstance(e, (int, float)) for e in ends) or ends == [None, None]:
            raise LedgerError(f"{place}: {one!r} has no number; give killed=7, wounded=5-9 or troops=~500")
        out.append({"what": what, "min": ends[0], "max": ends[1], "approx": bool(given.get("approx", False)), "start": int(given.get("start", 0)), "end": int(given.get("end", 0))})  # fmt: skip
    return out


def _told(place: str, text: str) -> dict[str, Any]:
    """killed=7, killed=5-9, troops=~500."""
    found = re.fullmatch(r"(\w+)\s*[=: ]\s*(~?)(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?", text)
    if found is None:
        raise LedgerError(f"{place}: {text!r} is no number of something; give killed=7, wounded=5-9 or troops=~500")
    low = float(found[3])
    return {"what": found[1], "min": low, "max": float(found[4]) if found[4] else low, "approx": bool(found[2])}


def _flag(place: str, value: Any, row: Mapping[str, Any]) -> bool:
    if isinstance(value, bool):
        return value
    known = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
    return known[_one_of(place, str(value).lower(), known)]


def _among(*allowed: str) -> Callable[[str, Any, Mapping[str, Any]], str]:
    return lambda place, value, row: _one_of(place, value, allowed)


def _change(place: str, value: Any, row: Mapping[str, Any]) -> str | None:
    return None if value in (None, "") else _one_of(place, value, ("starts", "holds", "ends", "changes"))


def statuses(kind: str) -> list[str]:
    """Statuses that ties.toml knows of a kind, and its states."""
    table = kinds().get(kind)
    return sorted({s for m in table.move for s in m.status} | {s.id for s in table.state}) if table else []


_STAGES = ("pledged: ", "planned: ", "offered: ", "demanded: ", "possible: ", "continuing: ", "not ", "no ")


def _status(place: str, value: Any, row: Mapping[str, Any]) -> str:
    told = plain = str(value).strip()
    for prefix in _STAGES:
        plain = plain.removeprefix(prefix)
    known = statuses(str(row.get("kind") or ""))
    if not plain or (known and plain not in known and told != row.get("status")):
        near = get_close_matches(plain, known, 3)
        raise LedgerError(f"{place} of {row.get('kind')}: {value!r} is not known; " + (f"near it: {', '.join(near)}; " if near else "") + f"it has {', '.join(known)}")
    return told


def _sectors(place: str, value: Any, row: Mapping[str, Any]) -> list[str]:
    return [_one_of(place, str(v).upper(), SECTORS) for v in _listed(value)]


def _countries(place: str, value: Any, row: Mapping[str, Any]) -> list[str]:
    out = [str(v).upper() for v in _listed(value)]
    for code in out:
        if not re.fullmatch("[A-Z]{3}", code):
            raise LedgerError(f"{place}: {code!r} is no ISO 3166-1 alpha-3 code; give ARM, FRA ...")
        if code not in _states():
            near = ", ".join(get_close_matches(code, sorted(_states()), 3, 0.6))
            raise LedgerError(f"{place}: {code!r} is the code of no state; " + (f"near it: {near}" if near else "give ARM, FRA ..."))
    return out


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    return frozenset(row["code"] for row in table("ar", "gazetteers", "states.tsv"))


def code(place: str, value: Any) -> str:
    """A code, in capitals."""
    found = str(value).strip().upper()
    if not _CODE.fullmatch(found):
        raise LedgerError(f"{place}: {value!r} is no code; give capital letters and digits (ARM, CSTO, HAMAS), UNK where it is not told")
    return found


def _code(place: str, value: Any, row: Mapping[str, Any]) -> str:
    return code(place, value)


Check = Callable[[str, Any, Mapping[str, Any]], Any]
CLAIM: dict[str, Check] = {
    "type": _type, "mode": _mode, "contexts": _contexts, "object": _words, "quantities": _quantities, "date": _date, "place": _words,
    "polarity": _among(*get_args(Polarity)), "modality": _among(*get_args(Modality)), "iterated": _flag,
}  # fmt: skip
RELATION: dict[str, Check] = {
    "kind": lambda place, value, row: _one_of(place, value, kinds()), "status": _status, "change": _change,
    "manner": _among(*_literal(Relation, "manner")), "polarity": _among(*get_args(Polarity)), "modality": _among(*get_args(Modality)),
    "since": _edtf, "until": _edtf,
}  # fmt: skip
ENTITY: dict[str, Check] = {
    "code": _code, "country": _countries, "roles": _sectors, "kind": _among(*ENTITY_KINDS), "name": _words, "name_ar": _words,
}  # fmt: skip
FIELDS: dict[str, tuple[str, ...]] = {
    "claim": (*CLAIM, "actors", "recipients", "holders"), "relation": (*RELATION, "parties", "holders"), "entity": tuple(ENTITY),
}  # fmt: skip
NEEDED = {"claim": ("type",), "relation": ("kind", "status", "parties")}
"""What an addition must give."""
ASIDE = {"polarity": "affirmed", "modality": "actual", "manner": "unstated", "iterated": False}
"""What an addition has where it gives nothing."""
RELATIONS = _literal(Attribution, "relation")


def known_field(target: str, field: str) -> str:
    """The field, if a target has it.

    Raises:
        LedgerError: it has not.
    """
    return _one_of(f"field of a {target}", field, FIELDS[target])


def checked(target: str, field: str, value: Any, row: Mapping[str, Any], side: Callable[[str, Any], dict[str, Any]]) -> Any:
    """A value as it is kept.

    Args:
        target: claim, relation or entity.
        field: one of `FIELDS`.
        value: as a person gives it: text, or JSON.
        row: other values of the claim or relation, which decide what is possible.
        side: makes a side of a code or a mapping (`sides.side_of`).

    Raises:
        LedgerError: no such field, or a value it cannot have.
    """
    known_field(target, field)
    place = f"{target} {field}"
    if value in (None, "") and field not in EMPTY_ALLOWED:
        raise LedgerError(f"{place}: no value; give one")
    if field in SIDES:
        return [_side(place, field, one, row, side) for one in _listed(value)]
    table = {"claim": CLAIM, "relation": RELATION, "entity": ENTITY}[target]
    return table[field](place, value, row)


def _side(place: str, field: str, value: Any, row: Mapping[str, Any], side: Callable[[str, Any], dict[str, Any]]) -> dict[str, Any]:
    given, more = value, ""
    if isinstance(value, str):
        given, _, more = value.partition(":")
    out = side(place, given)
    if field == "parties":
        kind = kinds().get(str(row.get("kind") or ""))
        parts = dict.fromkeys(kind.parts if kind else ("party",))
        wanted = (value.get("part") if isinstance(value, Mapping) else more) or ("party" if "party" in parts else None)
        if wanted is None:
            raise LedgerError(f"{place}: {given} has no part; give {given}:{' or '.join(f'{given}:{p}' for p in parts).removeprefix(f'{given}:')}")
        out["part"] = _one_of(f"{place} (part)", wanted, parts)
    if field == "holders":
        wanted = (value.get("relation") if isinstance(value, Mapping) else more) or "speaker"
        out["relation"] = _one_of(f"{place} (relation)", wanted, RELATIONS)
    return out


def entity_of(side: Mapping[str, Any]) -> Entity:
    """The entity of a side as it is kept in a judgement."""
    return Entity(
        id=f"said:{side['code']}", code=side["code"], country=list(side.get("country") or ()), roles=list(side.get("roles") or ()),
        kind=side.get("kind") or "unnamed", name=side.get("name") or "", name_ar=side.get("name_ar"), name_basis=side.get("name_basis") or "table",
    )  # fmt: skip
