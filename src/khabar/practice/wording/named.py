"""How outlets name an actor: the words of its mentions in the texts; and the words they have for an act."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from sqlalchemy import Connection, Engine, select

from khabar.errors import ConfigError
from khabar.ledger.queries import Wanted, claims
from khabar.ledger.schema import entity, reading, reading_entity, report
from khabar.ledger.standing import check_day
from khabar.ledger.texts import shown
from khabar.ledger.titles import WORDS
from khabar.practice.brief.watchlist import Actor, actor
from khabar.practice.wording.count import Use, Wordings, counted, parts, read_by

_MOST = 500
_KINDS = ("state", "organisation", "alliance", "organ", "group", "party", "company", "medium", "force", "office", "people")
"""Kinds of entities, those first by which an actor of this code is itself."""
_mentions_of = msgspec.json.Decoder(list[tuple[str, int, int, str, str, str | None]]).decode


def wording(
    engine: Engine, subject: str, *, by: str | Sequence[str] = "outlet", act: str | None = None, towards: str | None = None, country: bool = False,
    bodies: bool = False, persons: bool = False, first: str | None = None, last: str | None = None, least: int = 1,
) -> Wordings:  # fmt: skip
    """How each outlet words an actor, or an act of it.

    Args:
        engine: the ledger's database.
        subject: code or name of the actor.
        by: "outlet", "month" or both, with a comma or as a list.
        act: a PLOVER type (or DENY): then the words are those of this act of the actor, grouped by their lexicon entry.
        towards: code or name of who is acted on; with `act` only.
        country: whoever belongs to the state counts.
        bodies, persons: count what its forces, offices and people are called too, and the names and titles of persons who act for it;
            else only the actor itself, and the epithets it goes by.
        first, last: days of publication.
        least: occurrences a wording must have in all.

    Raises:
        ConfigError: a name nobody goes by, no such type, or arguments that do not go together.
    """
    over = parts(by)
    check_day("from", first)
    check_day("to", last)
    if first and last and last < first:
        raise ConfigError(f"--to {last} lies before --from {first}")
    if towards and not act:
        raise ConfigError("--towards goes with --act: it says on whom the act is")
    who = actor("wording", subject, engine)
    with engine.connect() as connection:
        read = read_by(connection, over, first, last)
        if not act:
            found = list(_named(connection, who, (country, bodies, persons), first, last))
            return counted(subject, [u for u in found if u.words], read, over, least=least, unkept=sum(not u.words for u in found))
    kind = act.upper()
    if kind not in WORDS:
        raise ConfigError(f"--act {act!r}: no such type; it can be {', '.join(WORDS)}")
    on = actor("wording", towards, engine) if towards else None
    wanted = Wanted(actor=who.code, recipient=on.code if on else None, country=country, type=kind, since=first, until=last)
    uses = [
        Use(words=row.trigger, report=row.report, outlet=row.outlet, day=row.published or "", lemma=row.lemma)
        for row in claims(engine, wanted, False)
        if not who.names or any(who.is_(s, country) for s in row.actors)
    ]
    return counted(f"{kind}: {subject}" + (f" → {towards}" if towards else ""), uses, read, over, least=least)


def _named(
    connection: Connection, who: Actor, wide: tuple[bool, bool, bool], first: str | None, last: str | None
) -> Iterator[Use]:  # fmt: skip
    """Every mention of an actor, pronouns aside; without words where the ledger does not keep them."""
    country, bodies, persons = wide
    rows = connection.execute(select(entity.c.id, entity.c.code, entity.c.country, entity.c.kind, entity.c.name, entity.c.name_ar)).all()
    own = [r for r in rows if r.code == who.code or (country and who.code in r.country.split(";"))]
    if who.names:
        own = [r for r in own if {r.name, r.name_ar} & set(who.names)]
    plain = min((_KINDS.index(r.kind) for r in own if r.code == who.code and r.kind in _KINDS), default=None)
    kinds = {r.id: r.kind for r in own}
    state = plain is not None and _KINDS[plain] == "state"
    local: dict[int, dict[str, bool]] = {}
    for at in range(0, len(own), _MOST):
        some = [r.id for r in own[at : at + _MOST]]
        query = select(reading_entity.c.reading_id, reading_entity.c.local, reading_entity.c.entity_id).where(reading_entity.c.entity_id.in_(some))
        for id_, name, entity_id in connection.execute(query):
            kind = kinds[entity_id]
            itself = bool(who.names) or plain is None or kind == _KINDS[plain]
            if itself or (persons if kind == "person" else bodies):
                local.setdefault(id_, {})[name] = True
            elif kind != "person":
                local.setdefault(id_, {}).setdefault(name, False)
    ids = sorted(local)
    columns = [reading.c.id, reading.c.mentions, report.c.key, report.c.outlet, report.c.day, report.c.title, report.c.text]
    for at in range(0, len(ids), _MOST):
        query = select(*columns).join(report).where(reading.c.id.in_(ids[at : at + _MOST]), reading.c.superseded.is_(None)).order_by(reading.c.id)
        for row in connection.execute(query):
            if (first and row.day < first) or (last and not "" < row.day <= last):
                continue
            texts = {"title": row.title or "", "body": row.text or ""}
            for name, start, end, how, part, _ in _mentions_of(row.mentions):
                if name not in local[row.id] or how == "pronoun" or (how == "definite" and state and not bodies):
                    continue  # «his country» is no name of it
                if local[row.id][name] or how == "epithet":
                    words = shown(texts[part][start:end]).strip()
                    yield Use(words=words if any(c.isalnum() for c in words) else "", report=row.key, outlet=row.outlet, day=row.day, how=how)
