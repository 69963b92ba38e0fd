"""A watch list: the TOML file that says what somebody wants to be briefed on."""

from __future__ import annotations

import tomllib
from difflib import get_close_matches
from email.utils import parseaddr
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal, get_args

import msgspec
from sqlalchemy import Engine, func, or_, select

from khabar.errors import ConfigError, KhabarError
from khabar.ledger.names import code_of
from khabar.ledger.outlets import outlet, table
from khabar.ledger.rows import Side
from khabar.ledger.schema import entity, report
from khabar.ledger.titles import WORDS
from khabar.ledger.words import asked, indexed
from khabar.model import Record
from khabar.text.fold import fold

Status = Literal["done", "planned", "demanded", "denied"]
STATUSES: tuple[Status, ...] = get_args(Status)
_PERSONS = ("person", "office")
_REMEDY = "khabar brief --example > my.toml writes one to begin with; docs/brief.md explains every key"


class Minimum(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The least number of reports, outlets or independent origins by which a happening must be told."""

    reports: int = 1
    outlets: int = 1
    origins: int = 1


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The keys of the file as they are written; docs/brief.md explains each."""

    name: str | None = None
    actors: list[str] = []
    pairs: list[list[str]] = []
    country: bool = False
    types: list[str] = []
    themes: list[str] = []
    outlets: list[str] = []
    statuses: list[str] = []
    minimum: Minimum = Minimum()
    most: int = 25
    old: int = 7
    background: bool = False
    slight: bool = False
    skip_urls: list[str] = []
    link: str | None = None
    mail_from: str | None = None
    mail_to: list[str] = []


class Actor(Record, frozen=True, kw_only=True):
    """Somebody who is watched: a code or, where a person or office was named, a code and the names it goes by."""

    asked: str
    code: str
    names: tuple[str, ...] = ()

    def is_(self, side: Side, country: bool) -> bool:
        """Whether a side is this one; with `country` whoever belongs to the state counts."""
        if self.names:
            return side.code == self.code and bool({side.name, side.name_ar} & set(self.names))
        return side.code == self.code or (country and self.code in side.country)


class WatchList(Record, frozen=True, kw_only=True):
    """A watch list whose names were found. Empty lists ask nothing; `pairs` are (who acts, on whom).

    `old` is how many days before its report an act may lie and still be news; what is older is background. `slight` lists what a
    report only touches upon, `skip_urls` are parts of addresses whose reports are left out (opinion pages).
    """

    name: str
    actors: tuple[Actor, ...] = ()
    pairs: tuple[tuple[Actor, Actor], ...] = ()
    country: bool = False
    types: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    statuses: tuple[Status, ...] = STATUSES
    minimum: Minimum = Minimum()
    most: int = 25
    old: int = 7
    background: bool = False
    slight: bool = False
    skip_urls: tuple[str, ...] = ()
    link: str | None = None
    mail_from: str | None = None
    mail_to: tuple[str, ...] = ()

    def codes(self) -> set[str]:
        """Every code that is watched; empty where everybody is."""
        return {a.code for a in (*self.actors, *(a for pair in self.pairs for a in pair))}

    def has(self, actors: tuple[Side, ...], recipients: tuple[Side, ...], both_ways: bool = False) -> bool:
        """Whether an act with these sides is watched; `both_ways` where who is named first says nothing."""
        if not self.actors and not self.pairs:
            return True
        if any(a.is_(side, self.country) for a in self.actors for side in (*actors, *recipients)):
            return True
        return any(
            (self._any(one, actors) and self._any(other, recipients))
            or (both_ways and self._apart(one, other, (*actors, *recipients)))
            for one, other in self.pairs
        )  # fmt: skip

    def _any(self, actor: Actor, sides: tuple[Side, ...]) -> bool:
        return any(actor.is_(side, self.country) for side in sides)

    def _apart(self, one: Actor, other: Actor, sides: tuple[Side, ...]) -> bool:
        return any(
            one.is_(a, self.country) and other.is_(b, self.country) for n, a in enumerate(sides) for m, b in enumerate(sides) if n != m
        )

    def skips(self, url: str | None) -> bool:
        """Whether a report stands at an address that is left out."""
        return any(part in (url or "") for part in self.skip_urls)

    def watches(self, sides: tuple[Side, ...]) -> bool:
        """Whether a standing tie of these sides is watched, whatever part each has."""
        return self.has(sides, (), both_ways=True)

    def speaks_of(self, *texts: str) -> bool:
        """Whether one of the themes stands in one of the texts, whatever its clitics and hamza."""
        if not self.themes:
            return True
        words = [[set(indexed(w)) for w in text.split()] for text in texts]
        return any(_stands(theme, text) for theme in map(_wanted, self.themes) for text in words)


@lru_cache(maxsize=1000)
def _wanted(theme: str) -> tuple[frozenset[str], ...]:
    return tuple(asked(word) for word in theme.replace("«", " ").replace("»", " ").split() if any(c.isalnum() for c in word))


def _stands(theme: tuple[frozenset[str], ...], text: list[set[str]]) -> bool:
    return any(
        all(keys & text[at + n] for n, keys in enumerate(theme)) for at in range(len(text) - len(theme) + 1)
    )


def example() -> str:
    """A watch list to begin with, as TOML: every key with a word on it, most of them commented out."""
    return (files("khabar.practice.brief") / "example.toml").read_text(encoding="utf-8")


def watch_list(file: str | Path, engine: Engine) -> WatchList:
    """The watch list of a TOML file, its names found in the ledger and the tables of khabar.

    Args:
        file: the file.
        engine: of the ledger, whose names count too.

    Raises:
        ConfigError: no such file, a key or value it cannot have, or a name nobody goes by; the message names the place.
    """
    path = Path(file)
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}; {_REMEDY}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: no TOML: {error}; {_REMEDY}") from error
    return watched({"name": path.stem, **raw}, engine, str(path))


def watched(raw: dict[str, Any], engine: Engine, place: str = "watch list") -> WatchList:
    """The watch list of a mapping with the keys of the file; `place` is named in errors.

    Raises:
        ConfigError: as for `watch_list`.
    """
    known = [f.name for f in msgspec.structs.fields(_File)]
    for key in raw:
        if key not in known:
            near = get_close_matches(key, known, 1)
            raise ConfigError(f"{place}: no key {key!r}{f'; did you mean {near[0]}?' if near else ''} Keys: {', '.join(known)}")
    try:
        made = msgspec.convert(raw, _File)
    except msgspec.ValidationError as error:
        raise ConfigError(f"{place}: {error}; {_REMEDY}") from error
    if made.most < 1 or made.old < 0 or min(made.minimum.reports, made.minimum.outlets, made.minimum.origins) < 1:
        raise ConfigError(f"{place}: most and minimum begin at 1, old at 0")
    return WatchList(
        name=made.name or "watch", country=made.country, themes=tuple(_theme(place, t) for t in made.themes), minimum=made.minimum,
        actors=tuple(actor(f"{place}: actors", name, engine) for name in made.actors), pairs=tuple(_pair(place, p, engine) for p in made.pairs),
        types=tuple(_one_of(f"{place}: types", t.upper(), tuple(WORDS)) for t in made.types), most=made.most, old=made.old,
        statuses=tuple(_status(place, s) for s in made.statuses) or STATUSES, outlets=tuple(_outlet(place, o, engine) for o in made.outlets),
        background=made.background, slight=made.slight, skip_urls=tuple(made.skip_urls), link=_link(place, made.link), mail_from=_mail(place, made.mail_from) if made.mail_from else None,
        mail_to=tuple(_mail(place, to) for to in made.mail_to),
    )  # fmt: skip


def _pair(place: str, given: list[str], engine: Engine) -> tuple[Actor, Actor]:
    if len(given) != 2:
        raise ConfigError(f'{place}: pairs: {given} has {len(given)} sides; a pair is who acts and on whom, ["AZE", "ARM"]')
    one, other = (actor(f"{place}: pairs", name, engine) for name in given)
    return one, other


def _status(place: str, given: str) -> Status:
    found: Status = _one_of(f"{place}: statuses", given, STATUSES)  # type: ignore[assignment]
    return found


def _one_of(place: str, given: str, known: tuple[str, ...]) -> str:
    if given not in known:
        near = get_close_matches(given, known, 1, 0.5)
        raise ConfigError(f"{place}: {given!r} is none{f'; did you mean {near[0]}?' if near else ''} It can be {', '.join(known)}")
    return given


def _theme(place: str, given: str) -> str:
    if not any(c.isalnum() for c in given):
        raise ConfigError(f"{place}: themes: {given!r} has no word that can be looked for; give Arabic words, «خط الغاز»")
    return given


def _link(place: str, given: str | None) -> str | None:
    if given is not None and not given.startswith(("http://", "https://")):
        raise ConfigError(f"{place}: link: {given!r} is no address of the web; it is what a feed points to, https://...")
    return given


def _mail(place: str, given: str) -> str:
    """An address that can stand in the header of a mail, with or without a name before it."""
    local, at, host = parseaddr(given)[1].rpartition("@")
    if not (local and at and host and given.isprintable() and "," not in given):
        raise ConfigError(f"{place}: {given!r} is no address of mail, such as desk@example.org or Desk <desk@example.org>")
    return given


def _outlet(place: str, given: str, engine: Engine) -> str:
    """Code of an outlet that the tables know or the ledger has a report of."""
    code = outlet(given).code
    with engine.connect() as connection:
        names = [str(n) for n in connection.execute(select(report.c.outlet).where(report.c.outlet.is_not(None)).distinct()).scalars()]
    known = {outlet(n).code: n for n in names}
    if code in known or code != given:
        return code
    if given in _media():
        return given
    near = get_close_matches(given, names, 2)
    raise ConfigError(f"{place}: outlets: {given!r} is in neither ledger nor tables; {f'near it: {near}' if near else f'the ledger has {names[:8]}'}")


@lru_cache(maxsize=1)
def _media() -> frozenset[str]:
    return frozenset(row["code"] for row in table("ar", "gazetteers", "media.tsv"))


def actor(place: str, given: str, engine: Engine) -> Actor:
    """Whoever goes by a code or a name: of the tables, a person of the ledger, or another side of it."""
    named = given.strip()
    code = _tables().get(fold(named).casefold())
    if code:
        return Actor(asked=given, code=code)
    with engine.connect() as connection:
        same = or_(entity.c.name_ar == named, func.lower(entity.c.name) == named.lower())
        rows = connection.execute(
            select(entity.c.code, entity.c.name, entity.c.name_ar, entity.c.kind).where(same).order_by(entity.c.id)
        ).all()  # fmt: skip
    persons = [r for r in rows if r.kind in _PERSONS]
    if persons and len(persons) == len(rows) and len({r.code for r in persons}) == 1:
        names = sorted({n for r in persons for n in (r.name, r.name_ar) if n})
        return Actor(asked=given, code=str(persons[0].code), names=tuple(names))
    try:
        return Actor(asked=given, code=code_of(engine, named))
    except KhabarError as error:
        near = get_close_matches(fold(named).casefold(), list(_tables()), 3)
        hint = f" Names of the tables near it: {', '.join(near)}." if near else ""
        raise ConfigError(f"{place}: {error}{hint}") from error


@lru_cache(maxsize=1)
def _tables() -> dict[str, str]:
    """Codes of states, organisations and groups by every folded name they have in the tables; a shared name is nobody's."""
    out: dict[str, str] = {}
    double = set()
    for name in ("states", "organisations", "groups"):
        for row in table("ar", "gazetteers", f"{name}.tsv"):
            for called in (row["code"], row["name"], *row["names_ar"].split("|"), *row.get("latin", "").split("|")):
                key = fold(called).casefold()
                if key and out.setdefault(key, row["code"]) != row["code"]:
                    double.add(key)
    codes = {code.casefold(): code for code in out.values()}
    return {**{key: code for key, code in out.items() if key not in double}, **codes}
