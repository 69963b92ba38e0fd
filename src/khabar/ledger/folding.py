"""From claims to rows of event data, by the published table data/facts/folding.toml; pure, knows no database."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal

from khabar.facts import cameo, quad, score
from khabar.ledger.rows import ClaimRow, Side
from khabar.model import Record

By = Literal["self", "recipient", "third", "outlet"]


class Folded(Record, frozen=True, kw_only=True):
    """A row of event data made of one claim. `quad` is None for a denial: PLOVER and CAMEO have no class for it.

    `rule` names the rule of the table; `of` is the type of the claim, `type` that of the row.
    """

    claim: str
    rule: str
    of: str
    type: str
    mode: str | None
    cameo: str
    quad: int | None
    score: float | None
    actors: tuple[Side, ...]
    recipients: tuple[Side, ...]
    by: By
    iterated: bool
    passing: bool


class Unfolded(Record, frozen=True, kw_only=True):
    """A claim that makes no row, the rule that says so and why."""

    claim: str
    rule: str
    why: str


@lru_cache(maxsize=1)
def table() -> dict[str, Any]:
    """The table as it is published: rule, intents, series."""
    return tomllib.loads((files("khabar") / "data" / "facts" / "folding.toml").read_text(encoding="utf-8"))


def announcer(row: ClaimRow) -> By:
    """Who announces a claim: its own actor, who is acted on, another party, or nobody who is named.

    The innermost speaker counts; a medium that only passes words on announces nothing.
    """
    speakers = [v.side for v in row.voices if v.relation != "relay" and v.side.kind != "medium"]
    if not speakers:
        return "outlet"
    code = speakers[-1].code
    if any(code == side.code for side in row.actors):
        return "self"
    return "recipient" if any(code == side.code for side in row.recipients) else "third"


def containers(rows: Iterable[ClaimRow]) -> dict[tuple[str, str], set[str]]:
    """For (report, claim) the types of the claims of that report that have it as their content."""
    out: dict[tuple[str, str], set[str]] = {}
    for row in rows:
        for claim, how in row.links:
            if how == "content":
                out.setdefault((row.report, claim), set()).add(row.type)
    return out


def rule(type_: str, polarity: str, modality: str, by: str, within: Iterable[str] = ()) -> Mapping[str, Any]:
    """The rule of the table that decides about a claim of this kind."""
    given = {"type": {type_}, "polarity": {polarity}, "modality": {modality}, "by": {by}, "within": set(within) or {"-"}}
    for one in table()["rule"]:
        if all(name not in one or given[name] & set(_listed(one[name])) for name in given):
            found: Mapping[str, Any] = one
            return found
    raise AssertionError("the last rule of folding.toml has no condition")


def code(type_: str, of: str) -> str:
    """CAMEO code of a row of one type that tells of an intended, asked or refused act of another."""
    intents: Mapping[str, str] = table()["intents"][type_]
    return intents.get(of) or intents.get("*") or cameo(type_, None)


def fold(row: ClaimRow, within: Iterable[str] = ()) -> Folded | Unfolded:
    """The row of event data a claim makes, or why it makes none.

    Args:
        row: the claim.
        within: types of the claims of its report that have it as their content; `containers` gives them.
    """
    by = announcer(row)
    held = rule(row.type, row.polarity, row.modality, by, within)
    if held["row"] == "none":
        return Unfolded(claim=row.id, rule=held["name"], why=held["why"])
    type_ = row.type if held["row"] == "keep" else str(held["row"])
    kept = type_ == row.type and held["row"] == "keep"
    actors, recipients = row.actors, row.recipients
    if held.get("sides") == "swap":
        speaker = [v.side for v in row.voices if v.relation != "relay" and v.side.kind != "medium"][-1]
        actors, recipients = (speaker,), tuple(side for side in row.actors if side.code != speaker.code)
    counted = held.get("quad", True)
    return Folded(
        claim=row.id, rule=held["name"], of=row.type, type=type_, mode=row.mode if kept else None,
        cameo=(row.cameo or cameo(type_, row.mode)) if kept else code(type_, row.type),
        quad=quad(type_) if counted else None,
        score=None if not counted else row.score if kept else score(type_, None),
        actors=actors, recipients=recipients, by=by, iterated=row.iterated, passing=row.passing,
    )  # fmt: skip


@lru_cache(maxsize=1024)
def series(polarity: str, modality: str, iterated: bool, alleged: bool = False) -> str | None:
    """The series of a dyad in which a claim is counted; None where it is in none (possible, habitual)."""
    for one in table()["series"]:
        if (
            polarity == one.get("polarity", polarity) and modality in one.get("modality", [modality])
            and one.get("iterated", iterated) == iterated and one.get("alleged", alleged) == alleged
        ):  # fmt: skip
            return str(one["name"])
    return None


def accused(by: By, within: Iterable[str]) -> bool:
    """Whether a claim is what somebody is accused of on another's word: alleged, not told as done.

    A condemnation whose act the outlet tells by its own word («condemned the raid») alleges nothing.
    """
    return by in ("third", "recipient") and "ACCUSE" in within


def fold_event(rows: Sequence[ClaimRow], within: Mapping[tuple[str, str], set[str]]) -> tuple[list[Folded], list[Unfolded]]:
    """The claims of one happening that make its row, and those that make none.

    A happening that is told as the content of a pledge, a threat or a request is in the row of that one, whoever else tells it.
    """
    made: list[Folded] = []
    none: list[Unfolded] = []
    for row in rows:
        one = fold(row, within.get((row.report, row.id), ()))
        if isinstance(one, Folded):
            made.append(one)
        else:
            none.append(one)
    if any(one.rule in ("pledged", "asked") for one in none):
        none += [Unfolded(claim=m.claim, rule="pledged", why="another telling has it as the content of a pledge, threat or request") for m in made]
        made = []
    return made, none


def _listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value
