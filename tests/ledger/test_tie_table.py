"""data/facts/ties.toml executes its own examples: every move fires, every story is allowed, every clash is what it says."""

from __future__ import annotations

from typing import Any

import pytest

from khabar.ledger.rows import ClaimRow, RelationRow
from khabar.ledger.ties import Kind, Move, Position, allowed, clash, fitting, kinds, position

MOVES = [(kind, n) for kind in kinds().values() if not kind.like for n in range(len(kind.move))]


def row(kind: str, **fields: Any) -> RelationRow:
    plain: dict[str, Any] = {
        "id": "r", "report": "k", "outlet": None, "published": None, "recorded": None, "kind": kind, "parties": (),
        "status": "", "change": None, "manner": "unstated", "polarity": "affirmed", "modality": "actual", "since": None,
        "until": None, "voices": (),
    }  # fmt: skip
    return RelationRow(**plain | fields)


def act(**fields: Any) -> ClaimRow:
    plain: dict[str, Any] = {
        "id": "c", "anchor": "a", "report": "k", "outlet": None, "published": None, "sentence": 0, "trigger": "", "lemma": "",
        "start": 0, "end": 0, "part": "body", "words": "", "type": "SUPPORT", "mode": None, "contexts": (), "cameo": None,
        "quad": 1, "score": 0.0, "actors": (), "recipients": (), "object": None, "quantities": (), "date": None,
        "basis": None, "window": None, "place": None, "polarity": "affirmed", "modality": "actual", "iterated": False,
        "voices": (),
    }  # fmt: skip
    return ClaimRow(**plain | fields)


@pytest.mark.parametrize(("kind", "index"), MOVES, ids=[f"{k.id}-{k.move[n].state}-{n}" for k, n in MOVES])
def test_each_move_fires_on_its_example(kind: Kind, index: int) -> None:
    move: Move = kind.move[index]
    assert move.example, "a move without an example"
    told = {k: v for k, v in move.example.items() if k in ("type", "mode", "lemma", "object")}
    said = {k: v for k, v in move.example.items() if k not in told}
    relation = row(kind.id, **said)
    claims = [act(**told)] if told else []
    found = position(relation, claims)
    assert found.state == move.state
    base = said["status"].removeprefix("no ").removeprefix("not ")
    base = base.partition(": ")[2] or base
    stage = said["status"].partition(": ")[0] if ": " in said["status"] else "reached"
    assert fitting(kind, relation, base, stage, claims) is move


@pytest.mark.parametrize("kind", kinds().values(), ids=lambda k: k.id)
def test_stories_are_allowed_and_what_is_never_is_not(kind: Kind) -> None:
    for story in kind.story:
        for before, then in zip(["", *story["states"]], story["states"], strict=False):
            assert allowed(kind.id, before, then), (before, then)
    for pair in kind.never:
        before, then = pair["states"]
        assert kind.find(before) and kind.find(then)
        assert not allowed(kind.id, before, then), pair


@pytest.mark.parametrize("kind", kinds().values(), ids=lambda k: k.id)
def test_clashes_are_what_the_table_says_and_the_same_both_ways(kind: Kind) -> None:
    for example in kind.clash:
        one = Position(kind=kind.id, **example["one"])
        other = Position(kind=kind.id, **example["other"])
        assert clash(one, other) == example["how"], example
        assert clash(other, one) == example["how"], example


@pytest.mark.parametrize("kind", kinds().values(), ids=lambda k: k.id)
def test_every_state_can_be_reached_and_has_a_way_in(kind: Kind) -> None:
    assert all(state.after for state in kind.state)
    assert len({s.id for s in kind.state}) == len(kind.state)
    begun = {s.id for s in kind.state if "" in s.after}
    assert begun, kind.id


def test_every_kind_of_the_design_is_in_the_table() -> None:
    named = (
        "membership alliance base arms-deal training aid deployment diplomatic treaty ceasefire sanctions control "
        "cooperation dispute"
    )
    assert set(kinds()) == set(named.split())


def test_a_pledge_an_offer_a_letter_a_contract_and_a_delivery_are_different_states() -> None:
    said = ["pledged: deal", "offered: deal", "letter of intent", "contract signed", "delivered"]
    states = {position(row("arms-deal", status=s, modality="planned" if ":" in s else "actual")).state for s in said}
    assert len(states) == len(said)


def test_a_status_the_table_does_not_know_is_kept() -> None:
    found = position(row("membership", status="honorary member"))
    assert (found.state, found.holds) == ("honorary member", "said")
