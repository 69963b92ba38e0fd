"""Flat rows of a Reading, for data frames and CSV: one row a claim."""

from __future__ import annotations

from typing import Any

from khabar.model import Claim, Entity, Reading


def entities(reading: Reading) -> dict[str, Entity]:
    """The entities of a reading by id."""
    return {e.id: e for e in reading.entities}


def chain_codes(claim: Claim, by_id: dict[str, Entity]) -> list[str]:
    """Codes of the holders, outermost first."""
    return [by_id[a.holder].code for a in claim.attribution]


def rows(reading: Reading) -> list[dict[str, Any]]:
    """One flat dict a claim; lists are joined by "|"."""
    by_id = entities(reading)
    out = []
    for claim in reading.claims:
        out.append(
            {
                "report": reading.report.id or reading.report.key, "published": reading.report.published, "claim": claim.id,
                "part": claim.trigger.part, "start": claim.trigger.start, "end": claim.trigger.end, "trigger": claim.trigger.text,
                "type": claim.type, "mode": claim.mode, "cameo": claim.cameo, "quad": claim.quad, "score": claim.score,
                "actors": "|".join(by_id[a].code for a in claim.actors),
                "recipients": "|".join(by_id[r].code for r in claim.recipients),
                "polarity": claim.polarity, "modality": claim.modality, "iterated": claim.iterated,
                "date": claim.date.value if claim.date else None, "place": claim.place,
                "holders": "|".join(chain_codes(claim, by_id)),
            }
        )  # fmt: skip
    return out
