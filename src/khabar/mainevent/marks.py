"""Mark the claims that are told in passing."""

from __future__ import annotations

import msgspec

from khabar.events.triggers import Trigger
from khabar.mainevent.kept import FIELD
from khabar.mainevent.seen import Seen, by_sentence
from khabar.mainevent.weights import TYPES, verdict
from khabar.mentions.document import Document
from khabar.model import Claim, Evidence

_SHOWN = 4
"""Observations named in the rule of a mark."""


def marked(doc: Document, made: list[tuple[Trigger, Claim]]) -> list[Claim]:
    """The claims of one part, in their order; those told in passing carry the evidence row that says so."""
    if not any(claim.type in TYPES for _, claim in made):
        return [claim for _, claim in made]
    seen, rows = Seen(doc), {}
    for sentence, told in by_sentence(made).items():
        for type_ in TYPES:
            for _, claim, observed in seen.of(sentence, told, type_):
                total, reasons = verdict(type_, observed)
                if total < 0:
                    rows[claim.id] = Evidence(
                        field=FIELD, entity=None, start=claim.trigger.start, end=claim.trigger.end, inferred=True,
                        rule=f"in passing {total:+.2f}: {'; '.join(reasons[:_SHOWN])}",
                    )  # fmt: skip
    return [
        msgspec.structs.replace(claim, evidence=[*claim.evidence, rows[claim.id]]) if claim.id in rows else claim
        for _, claim in made
    ]
