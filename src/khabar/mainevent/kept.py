"""A reading without the acts told in passing."""

from __future__ import annotations

import msgspec

from khabar.model import Claim, Reading

FIELD = "passing"
"""Field of the evidence row of a claim that is told in passing."""


def in_passing(claim: Claim) -> bool:
    """Whether a claim is marked as told in passing."""
    return any(row.field == FIELD for row in claim.evidence)


def main_only(reading: Reading) -> Reading:
    """The reading without attacks and protests told in passing, nor links to them; its relations stay as they are."""
    kept = [claim for claim in reading.claims if not in_passing(claim)]
    ids = {claim.id for claim in kept}
    return msgspec.structs.replace(
        reading,
        claims=[
            msgspec.structs.replace(claim, links=[link for link in claim.links if link.claim in ids])
            if any(link.claim not in ids for link in claim.links)
            else claim
            for claim in kept
        ],
    )
