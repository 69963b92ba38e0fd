"""What an act is only promised by: a pledge, an offer, a letter of intent, a signed contract; each is a status of its own."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from khabar.model import Claim, Entity
from khabar.text.fold import fold

SIGNED = "contract signed"
LETTER = "letter of intent"
OFFERED = "offered"
_CONTRACTS = ("عقد", "عقدا", "عقود", "عقودا", "صفقة", "صفقات")
_BINDING = frozenset((SIGNED, LETTER))


class Instrument(NamedTuple):
    """The act of pledging, offering or signing, with the status it gives to what it is about."""

    claim: Claim
    status: str

    @property
    def of_its_own(self) -> bool:
        """Whether the paper is the state of the tie, whatever becomes of the act."""
        return self.status in _BINDING


def instruments(claims: list[Claim], told: dict[str, tuple[str, str | None]], text: str) -> dict[str, Instrument]:
    """Instrument by the id of the claim that it is about.

    Args:
        claims: of one report.
        told: claim id -> (kind, status) of the lexicon.
        text: the body.
    """
    out: dict[str, Instrument] = {}
    for claim in claims:
        if claim.type not in ("AGREE", "SUPPORT") or claim.polarity == "negated" or claim.modality != "actual":
            continue
        kind, status = told.get(claim.id, ("", None))
        status = "" if kind else status or ""
        if claim.type == "SUPPORT":
            theme = fold(text[claim.object.start : claim.object.end]).split() if claim.object else []
            status = SIGNED if theme and theme[0].removeprefix("ال") in _CONTRACTS else ""
            if not status:
                continue
        for link in claim.links:
            if link.how in ("content", "purpose"):
                out.setdefault(link.claim, Instrument(claim, status or "pledged"))
    return out


def whole(claim: Claim, instrument: Instrument) -> Claim:
    """What is agreed, with all who agree to it: «اتفاق إيران مع كل من أ وب على تطبيع العلاقات بينهما».

    Those behind «مع» have it each with who stands before them, so that they become its recipients.
    """
    held = instrument.claim
    if claim.recipients or len(held.actors) < 3 or not set(claim.actors) <= set(held.actors):
        return claim
    behind = [e.entity for e in held.evidence if e.field == "actors" and e.entity and ":مع" in e.rule]
    first = [a for a in held.actors if a not in behind]
    if len(first) != 1 or len(behind) < 2:
        return claim
    return msgspec.structs.replace(claim, actors=first, recipients=[a for a in held.actors if a in behind])


def sides(claim: Claim, instrument: Instrument | None, by_id: dict[str, Entity]) -> tuple[list[str], list[str]]:
    """The sides of an act, those it leaves open taken from who pledges, offers or signs it.

    Who signs for an act done to himself («letter of intent to train its soldiers») is no giver: that side stays unstated.
    """
    first, second = _known(claim.actors, by_id), _known(claim.recipients, by_id)
    if instrument is None:
        return first, second
    held = instrument.claim
    done_to = {by_id[e].code for e in second}
    first = first or [e for e in _known(held.actors, by_id) if by_id[e].code not in done_to]
    doing = {by_id[e].code for e in first}
    second = second or [e for e in _known(held.recipients, by_id) if by_id[e].code not in doing]
    return first, second


def _known(entities: list[str], by_id: dict[str, Entity]) -> list[str]:
    return [e for e in entities if by_id[e].code != "UNK"]
