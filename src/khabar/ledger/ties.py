"""What a stated tie says of the tie's state: kinds, states, steps and clashes of data/facts/ties.toml.

`position(row)` turns the status of one report into a state of the table; `clash(a, b)` says how two statements disagree.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal

import msgspec

from khabar.errors import KhabarError
from khabar.ledger.rows import ClaimRow, RelationRow
from khabar.model import Record
from khabar.text.fold import fold

Stage = Literal["reached", "planned", "pledged", "offered", "demanded", "possible", "continuing"]
Holds = Literal["yes", "partly", "open", "no", "said"]
FACT_AND_LAW = "de facto against de jure"
INCOMPATIBLE = "incompatible"

_PREFIXES: dict[str, Stage] = {
    "pledged": "pledged", "planned": "planned", "offered": "offered", "demanded": "demanded", "possible": "possible",
    "continuing": "continuing",
}  # fmt: skip
_MODALITIES: dict[str, Stage] = {
    "planned": "planned", "demanded": "demanded", "possible": "possible", "habitual": "continuing"
}  # fmt: skip
_ASKED = frozenset(("demanded", "possible"))
_SPOKEN_OF = frozenset(("named",))
_REACHED = frozenset(("reached", "continuing"))


class State(Record, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A state of a tie; keys as in ties.toml."""

    id: str
    means: str
    denied: str = ""
    holds: Holds
    after: tuple[str, ...]
    against: tuple[str, ...] = ()
    in_law: tuple[str, ...] = ()


class Move(Record, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a stated relation must carry to reach a state; keys as in ties.toml."""

    state: str
    status: tuple[str, ...] = ()
    stage: str = "reached"
    manner: str | None = None
    polarity: str | None = None
    change: str | None = None
    type: tuple[str, ...] = ()
    mode: tuple[str, ...] = ()
    lemma: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    example: dict[str, str] = msgspec.field(default_factory=dict)


class Kind(Record, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A kind of tie with its states and moves."""

    id: str
    parts: tuple[str, ...]
    many: bool = False
    like: str | None = None
    state: tuple[State, ...] = ()
    move: tuple[Move, ...] = ()
    story: tuple[dict[str, tuple[str, ...]], ...] = ()
    never: tuple[dict[str, tuple[str, ...]], ...] = ()
    clash: tuple[dict[str, Any], ...] = ()

    @property
    def directed(self) -> bool:
        """Whether the sides have different parts."""
        return len(self.parts) > 1

    def find(self, state: str) -> State | None:
        """State by its id."""
        return next((s for s in self.state if s.id == state), None)


class Position(Record, frozen=True, kw_only=True):
    """How a tie stands by one statement.

    `state` is of ties.toml (the reader's own status where the table has none), `stage` how far it got (reached, planned,
    pledged ...), `polarity` and `manner` those of the statement.
    """

    kind: str
    state: str
    stage: Stage = "reached"
    polarity: str = "affirmed"
    manner: str = "unstated"

    @property
    def reached(self) -> bool:
        """Whether it says that the tie is in this state now."""
        return self.stage in _REACHED and self.polarity == "affirmed"

    def words(self) -> str:
        """In plain English: what is said of the tie."""
        state = state_of(self.kind, self.state)
        if state and state.denied and self.polarity == "negated" and self.stage in ("reached", "possible"):
            return state.denied
        means = state.means if state else self.state
        plain = self.stage == "reached" or _own_stage(self) or (self.polarity == "negated" and self.stage == "possible")
        told = means if plain else f"{self.stage}: {means}"
        return f"not: {told}" if self.polarity == "negated" else told

    @property
    def tells(self) -> bool:
        """Whether it says anything of how the tie stands."""
        return not self.reached or self.holds != "said" or self.state not in _SPOKEN_OF

    @property
    def holds(self) -> Holds:
        """Whether the tie stands by this statement; `said` where it says nothing of that."""
        if not self.reached:
            return "said" if self.polarity == "negated" else "open"
        state = state_of(self.kind, self.state)
        return state.holds if state else "said"


@lru_cache(maxsize=1)
def kinds() -> dict[str, Kind]:
    """Kinds of tie by their id.

    Raises:
        KhabarError: where ties.toml has a key or a state that it does not define.
    """
    text = (files("khabar") / "data" / "facts" / "ties.toml").read_text(encoding="utf-8")
    out: dict[str, Kind] = {}
    try:
        for table in tomllib.loads(text)["kind"]:
            out[table["id"]] = msgspec.convert(table, Kind)
    except msgspec.ValidationError as error:
        raise KhabarError(f"data/facts/ties.toml, after kind {next(reversed(out), 'none')}: {error}") from error
    for kind in list(out.values()):
        if kind.like:
            model = out[kind.like]
            out[kind.id] = msgspec.structs.replace(kind, state=model.state, move=model.move)
    for kind in out.values():
        known = {s.id for s in kind.state}
        named = [n for s in kind.state for n in (*s.after, *s.against, *s.in_law) if n] + [m.state for m in kind.move]
        for name in named:
            if name not in known:
                raise KhabarError(f"data/facts/ties.toml, kind {kind.id}: no state {name!r}; it has {', '.join(sorted(known))}")
    return out


@lru_cache(maxsize=4096)
def state_of(kind: str, state: str) -> State | None:
    """A state of a kind of tie; None where the table has not the one or the other."""
    table = kinds().get(kind)
    return table.find(state) if table else None


def position(row: RelationRow, claims: Iterable[ClaimRow] = ()) -> Position:
    """State of the tie by one stated relation.

    Args:
        row: the relation.
        claims: its claims, for moves that look at type, mode, lemma or object.
    """
    known = list(claims)
    if not known:
        return _plain_position(row.kind, row.status, row.change, row.manner, row.polarity, row.modality)
    return _position(row, known)


@lru_cache(maxsize=16_384)
def _plain_position(kind: str, status: str, change: str | None, manner: str, polarity: Any, modality: Any) -> Position:
    """The position of what says this, whoever its parties are."""
    row = RelationRow(
        id="", report="", outlet=None, published=None, recorded=None, kind=kind, parties=(), status=status, change=change, manner=manner,
        polarity=polarity, modality=modality, since=None, until=None, voices=(),
    )  # fmt: skip
    return _position(row, [])


def _position(row: RelationRow, claims: list[ClaimRow]) -> Position:
    status, stage = _split(row)
    kind = kinds().get(row.kind)
    move = fitting(kind, row, status, stage, claims) if kind else None
    if kind is None or move is None:
        return Position(kind=row.kind, state=status, stage=stage, polarity=row.polarity, manner=row.manner)
    # a move for one stage has a state of its own for it: a pledge is reached when it is made
    own: Stage = "reached" if move.stage not in ("any", "reached") or (move.polarity and row.polarity == "negated") else stage
    return Position(kind=row.kind, state=move.state, stage=own, polarity=row.polarity, manner=row.manner)


def fitting(kind: Kind, row: RelationRow, status: str, stage: str, claims: list[ClaimRow]) -> Move | None:
    """First move of a kind that a relation carries; None where none fits."""
    for move in kind.move:
        if move.status and status not in move.status:
            continue
        if move.stage != "any" and move.stage != stage:
            continue
        if row.polarity == "negated" and move.stage in _ASKED and not move.polarity:
            continue  # who demands that nothing be given does not deny a demand
        if (move.manner and move.manner != row.manner) or (move.polarity and move.polarity != row.polarity):
            continue
        if move.change and move.change != row.change:
            continue
        if (move.type or move.mode or move.lemma or move.object) and not any(_told(move, c) for c in claims):
            continue
        return move
    return None


def _told(move: Move, claim: ClaimRow) -> bool:
    if (move.type and claim.type not in move.type) or (move.mode and claim.mode not in move.mode):
        return False
    if move.lemma and not claim.lemma.startswith(tuple(move.lemma)):
        return False
    if move.object:
        words = [w.removeprefix("ال") for w in fold(claim.object or "").split()]
        return any(w.startswith(tuple(move.object)) for w in words)
    return True


def _split(row: RelationRow) -> tuple[str, Stage]:
    """The reader's status without its prefixes, and the stage the prefix or the modality gives."""
    status = row.status
    for negation in ("not ", "no "):
        if row.polarity == "negated" and status.startswith(negation):
            status = status.removeprefix(negation)
    stage: Stage = _MODALITIES.get(row.modality, "reached")
    prefix, colon, rest = status.partition(": ")
    if colon and prefix in _PREFIXES:
        return rest, _PREFIXES[prefix]
    return status, stage


def _own_stage(position: Position) -> bool:
    return position.state in ("planned", "pledged", "offered")


# two statements ---------------------------------------------------------------------------------------------------------
def allowed(kind: str, before: str, then: str) -> bool:
    """Whether a tie may step from one state to the next ("" before: it begins); True for kinds the table does not know."""
    state = state_of(kind, then)
    return state is None or before == then or before in state.after


@lru_cache(maxsize=65_536)
def clash(one: Position, other: Position) -> str:
    """How two statements on one tie disagree: `incompatible`, `de facto against de jure`, "" where they do not."""
    if one.kind != other.kind or "negated" == one.polarity == other.polarity:
        return ""
    if one.polarity == "negated":
        one, other = other, one
    if one.stage not in _REACHED:
        return ""  # what is planned or asked for contradicts nothing that is
    state = state_of(one.kind, one.state)
    if other.polarity == "negated":
        if other.stage not in _REACHED and other.state == one.state and other.stage != "possible":
            return ""  # «it does not plan to» against «it did»: another question
        if other.state == one.state:
            return _manner(one, other)
        if state is not None and other.state in state.in_law:
            return FACT_AND_LAW if one.manner == "de_facto" else _manner(one, other)
        return ""
    if other.stage not in _REACHED or state is None:
        return ""
    opposite = state_of(one.kind, other.state)
    if other.state in state.against or (opposite is not None and one.state in opposite.against):
        return _manner(one, other)
    return ""


def _manner(one: Position, other: Position) -> str:
    return FACT_AND_LAW if {one.manner, other.manner} == {"de_facto", "de_jure"} else INCOMPATIBLE
