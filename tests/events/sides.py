"""What claims a text gives, by type, trigger and sides: for the tests of this folder."""

from __future__ import annotations

import khabar

Sides = tuple[str, str, frozenset[str], frozenset[str]]


def claims(text: str) -> list[Sides]:
    """(type, trigger, actor codes, recipient codes) of every claim."""
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [
        (c.type, c.trigger.text, frozenset(code[a] for a in c.actors), frozenset(code[r] for r in c.recipients))
        for c in reading.claims
    ]


def told(text: str, type_: str, actors: str, recipients: str) -> None:
    """Check that one claim has these sides."""
    found = claims(text)
    want = (frozenset(actors.split()), frozenset(recipients.split()))
    assert any(c[0] == type_ and c[2:] == want for c in found), found


def sides(text: str, type_: str) -> tuple[list[str], list[str]]:
    """Codes of the actors and recipients of the first claim of a type."""
    found = next(c for c in claims(text) if c[0] == type_)
    return sorted(found[2]), sorted(found[3])


def standing(text: str, type_: str) -> list[tuple[list[str], list[str], str, str]]:
    """Actors, recipients, polarity and modality of every claim of a type, in the order of the text."""
    reading = khabar.read(text, published="2024-03-12")
    code = {e.id: e.code for e in reading.entities}
    return [([code[a] for a in c.actors], [code[r] for r in c.recipients], c.polarity, c.modality) for c in reading.claims if c.type == type_]
