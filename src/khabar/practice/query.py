"""What a release is asked to hold: the filters of `khabar claims` and `khabar relations`, and what the release calls itself."""

from __future__ import annotations

import json
import shlex
import tomllib
from collections.abc import Callable, Collection, Mapping
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Any, get_args

import msgspec

from khabar.errors import InputError
from khabar.facts import ontology
from khabar.ledger.book import Ledger
from khabar.ledger.days import asked_day
from khabar.ledger.ties import kinds
from khabar.model import Modality, Polarity, Record

EVERYTHING = ("all", "")
_SIDES = ("actor", "recipient", "party", "with", "holder")
_WORDS = (*_SIDES, "type", "kind", "modality", "polarity", "since", "until", "on", "outlet", "report")
_FLAGS = ("country", "judged-only", "machine-only")
_DAYS = ("since", "until", "on")
_ABOUT = ("title", "description", "license")
FILTERS = (*_WORDS, *_FLAGS)
_KNOWN: dict[str, Callable[[], Collection[str]]] = {
    "type": ontology, "kind": kinds, "modality": lambda: get_args(Modality), "polarity": lambda: get_args(Polarity),
}  # fmt: skip
"""Filters whose values are known beforehand: a mistyped one would make a release of nothing."""


class Query(Record, frozen=True, kw_only=True):
    """What is asked, as data.

    `filters` are those of `khabar claims` (and `kind`, of relations) by the names of its flags. `since`, `until`, `outlet` and `report`
    say which reports are the corpus; the others which of its claims are asked for.
    """

    filters: dict[str, str | bool] = msgspec.field(default_factory=dict)
    title: str | None = None
    description: str | None = None
    license: str | None = None
    authors: tuple[str, ...] = ()

    def wanted(self, *names: str) -> dict[str, Any]:
        """These filters by the names that `khabar.ledger.queries.Wanted` gives them; all of them where none is named."""
        as_ledger = {"with": "other", "judged-only": "judged_only", "machine-only": "machine_only"}
        return {as_ledger.get(k, k): v for k, v in self.filters.items() if not names or k in names}

    def words(self) -> str:
        """The filters on one line, as they can be given again."""
        told = [f"--{k}" if v is True else f"--{k} {shlex.quote(str(v))}" for k, v in sorted(self.filters.items())]
        return " ".join(told) or "all"

    def toml(self) -> str:
        """The query as a file that `khabar freeze` takes."""
        about = {name: getattr(self, name) for name in _ABOUT if getattr(self, name)}
        lines = [f"{name} = {_quoted(value)}" for name, value in about.items()]
        if self.authors:
            lines.append(f"authors = [{', '.join(_quoted(a) for a in self.authors)}]")
        lines += ["", "[query]", *(f"{k} = {'true' if v is True else _quoted(str(v))}" for k, v in sorted(self.filters.items()))]
        return "\n".join(lines).lstrip("\n") + "\n"


def _quoted(value: str) -> str:
    """A TOML string: a JSON string is one but for the delete character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")


def query(given: str) -> Query:
    """The query that a file, a line of flags or the word "all" spells out.

    Args:
        given: a file (.toml or .json: title, description, license, authors and a table `query`), flags as `khabar claims` takes them
            ("--party ARM --since 2024-01-01"), the same as NAME=VALUE, or "all".

    Raises:
        InputError: no such file, a name that no filter has, or a day that is none.
    """
    if given.strip().lower() in EVERYTHING:
        return Query()
    if given.endswith((".toml", ".json")):
        return of_mapping(_loaded(Path(given)), given)
    return of_mapping({"query": _flags(given)}, "the query")


def _loaded(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
        found = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}; give a query file, flags such as '--party ARM --since 2024-01-01', or all") from error
    except ValueError as error:
        raise InputError(f"{path}: not read as {path.suffix[1:].upper()} ({error})") from error
    if not isinstance(found, dict):
        raise InputError(f"{path}: expected names and values, with a table query")
    return found


def _flags(line: str) -> dict[str, Any]:
    """NAME and VALUE of a line of flags."""
    try:
        words = shlex.split(line)
    except ValueError as error:
        raise InputError(f"query {line!r}: {error}") from error
    out: dict[str, Any] = {}
    while words:
        word = words.pop(0)
        name, equals, value = word.removeprefix("--").partition("=")
        if name in _FLAGS and not equals:
            out[name] = True
        elif equals:
            out[name] = True if name in _FLAGS and value == "true" else value
        elif not word.startswith("--"):
            raise InputError(f"query: {word!r} is no flag and no file that is there; give a .toml or .json file, flags such as '--party ARM', or all")
        elif not words or words[0].startswith("--"):
            raise InputError(f"query: --{name} needs a value{_near(name)}")
        else:
            out[name] = words.pop(0)
    return out


def of_mapping(found: Mapping[str, Any], place: str) -> Query:
    """The query of a loaded file.

    Raises:
        InputError: a name or value that no query has; the message says where.
    """
    strange = [k for k in found if k not in (*_ABOUT, "authors", "query")]
    if strange:
        raise InputError(f"{place}: a query has no {strange[0]}; it has {', '.join(_ABOUT)}, authors and the table query")
    filters = found.get("query", {})
    if not isinstance(filters, Mapping):
        raise InputError(f"{place}: query must be a table of filters")
    authors = found.get("authors", [])
    if not isinstance(authors, list) or not all(isinstance(a, str) and a.strip() for a in authors):
        raise InputError(f"{place}: authors must be a list of names")
    about = {k: found[k] for k in _ABOUT if found.get(k) is not None}
    for name, value in about.items():
        if not isinstance(value, str):
            raise InputError(f"{place}: {name} must be words")
    return Query(filters=dict(sorted(_checked(k, v, place) for k, v in filters.items() if v is not False)), authors=tuple(authors), **about)


def _checked(name: str, value: Any, place: str) -> tuple[str, str | bool]:
    own = name.replace("_", "-")
    own = "with" if own == "other" else own
    if own not in FILTERS:
        raise InputError(f"{place}: no filter {name}{_near(own)}; there are {', '.join(FILTERS)}")
    if own in _FLAGS:
        if value is not True:
            raise InputError(f"{place}: {name} is true or left out")
        return own, True
    if isinstance(value, date):
        value = value.isoformat()
    if not isinstance(value, str) or not value.strip():
        raise InputError(f"{place}: {name} needs a word, not {value!r}")
    if own in _DAYS:
        try:
            value = asked_day(value, last=own == "until", exact=own == "on")
        except ValueError as error:
            raise InputError(f"{place}: {name} {error}") from None
    known = _KNOWN.get(own, tuple)()
    if known and (value.upper() if own == "type" else value) not in known:
        raise InputError(f"{place}: no {own} {value}; there are {', '.join(known)}")
    return own, value.upper() if own == "type" else value


def coded(given: Query, ledger: Ledger) -> Query:
    """The query with the codes of sides that were given by name.

    Raises:
        KhabarError: a side that neither the ledger nor its tables know.
    """
    return msgspec.structs.replace(given, filters={k: ledger.code(str(v)) if k in _SIDES else v for k, v in given.filters.items()})


def _near(name: str) -> str:
    near = get_close_matches(name, FILTERS, 1)
    return f" (did you mean {near[0]}?)" if near and near[0] != name else ""
