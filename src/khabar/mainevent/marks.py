"""Mark the claims that are told in passing."""

from __future__ import annotations

import msgspec

from khabar.events.triggers import Trigger
from khabar.mainevent.kept import FIELD
from khabar.mainevent.seen import Seen, by_sentence
from khabar.mainevent.weights import BIAS, TYPES, verdict, weigh, weights, words
from khabar.mentions.document import Document
from khabar.model import Claim, Evidence

_SHOWN = 4
"""Observations named in the rule of a mark."""


def marked(doc: Document, made: list[tuple[Trigger, Claim]]) -> list[Claim]:
    """The claims of one part, in their order; those told in passing carry the evidence row that says so."""
    if not any(claim.type in TYPES for _, claim in made):
        return [claim for _, claim in made]
    seen, rows = Seen(doc, words()), {}
    for sentence, told in by_sentence(made).items():
        for type_ in TYPES:
            acts = [(trigger, claim) for trigger, claim in told if claim.type == type_]
            if not acts:
                continue
            around = seen.around(sentence, told, len(acts))
            base = weights()[type_][BIAS] + weigh(type_, around)
            for trigger, claim in acts:
                act = seen.act(trigger, claim)
                if base + weigh(type_, act) < 0:
                    rows[claim.id] = _row(claim, [*act, *around])
    return [
        msgspec.structs.replace(claim, evidence=[*claim.evidence, rows[claim.id]]) if claim.id in rows else claim
        for _, claim in made
    ]


def _row(claim: Claim, observed: list[str]) -> Evidence:
    total, reasons = verdict(claim.type, observed, _SHOWN)
    return Evidence(
        field=FIELD, entity=None, start=claim.trigger.start, end=claim.trigger.end, inferred=True,
        rule=f"in passing {total:+.2f}: {'; '.join(reasons)}",
    )  # fmt: skip
