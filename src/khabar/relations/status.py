"""What an act says of the tie: its status in short English, whether it begins or ends, in fact or in law."""

from __future__ import annotations

from typing import Literal

from khabar.model import Claim, Evidence
from khabar.relations.words import tie_words
from khabar.text.fold import fold, fold_text

Manner = Literal["de_facto", "de_jure", "unstated"]
Change = Literal["starts", "holds", "ends", "changes"]

FIGHTING = "fighting"
"""Status of a dispute that is drawn from an attack."""
_DONE = {
    "membership": {"SANCTION": "participation suspended", "RETREAT": "withdrawn", "COOPERATE": "joined", "SUPPORT": "joined",
                   "REJECT": "participation refused"},
    "sanctions": {"SANCTION": "imposed", "CONCEDE": "eased"},
    "arms-deal": {"AGREE": "agreed", "AID": "delivered", "COOPERATE": "deal", "SUPPORT": "contract signed", "SANCTION": "suspended"},
    "training": {"AID": "given"},
    "aid": {"AID": "given", "SANCTION": "suspended", "SUPPORT": "support"},
    "base": {"MOBILIZE": "base present", "SANCTION": "base closed", "RETREAT": "base closed"},
    "deployment": {"MOBILIZE": "forces present", "RETREAT": "forces withdrawn"},
    "diplomatic": {"SUPPORT": "restored or raised", "AGREE": "agreed"},
    "treaty": {"SUPPORT": "signed", "AGREE": "agreed", "SANCTION": "ended"},
    "ceasefire": {"RETREAT": "in force", "AGREE": "agreed"},
    "control": {"COERCE": "taken"},
    "cooperation": {"COOPERATE": "under way"},
    "dispute": {"ASSAULT": FIGHTING, "SANCTION": "measures taken", "COERCE": "coercion", "THREATEN": "threats", "REJECT": "refusal"},
}  # fmt: skip
_MODES = {("SANCTION", "expel"): "envoys expelled", ("SANCTION", "withdraw"): "envoys recalled", ("SANCTION", "discontinue"): "suspended"}
_LEAVING = {("SANCTION", "withdraw"): "withdrawn", ("SANCTION", "expel"): "expelled"}
_STEPS = {
    "participation suspended": "formal step to suspend", "frozen": "formal step to suspend", "withdrawn": "formal step to leave",
}  # fmt: skip
"""What is missing where a suspension or withdrawal is denied in law: «لم تتخذ أي إجراء رسمي لتعليق عضويتها»."""
_NOT_YET = {"planned": "planned", "demanded": "demanded", "possible": "possible", "habitual": "continuing"}
_BREAKS = ".؛\n"
_ENDING = frozenset(("SANCTION", "RETREAT", "REJECT"))
_STARTING = frozenset((("sanctions", "SANCTION"), ("ceasefire", "RETREAT"), ("control", "COERCE")))
"""An act against a side that begins a tie of another kind."""
_BEGINNING = frozenset(("AGREE", "SUPPORT", "COOPERATE"))


def status_of(kind: str, claim: Claim, told: str | None, modality: str, pledged: bool, manner: Manner, finished: bool) -> str:
    """Status in short English.

    Args:
        kind: of the tie.
        claim: the act.
        told: the status its lexicon entry gives, if any.
        modality: of the tie.
        pledged: whether another claim pledges or agrees to this act.
        manner: in fact or in law, as far as told.
        finished: whether the words tell the act as done; «مسألة انضمامها» does not.
    """
    done = told or _DONE.get(kind, {}).get(claim.type, "")
    if not done or (kind in ("diplomatic", "membership") and not told):
        modes = _MODES if kind == "diplomatic" else _LEAVING
        done = modes.get((claim.type, claim.mode or ""), done)
    if kind == "membership" and done == "joined" and claim.polarity == "affirmed" and modality == "actual" and not finished:
        return "accession"
    if kind == "diplomatic" and claim.type == "SUPPORT" and claim.polarity == "affirmed" and modality == "actual" and not finished:
        return f"planned: {done}"  # «بوادر تطبيع العلاقات»، «من المطالب إعادة فتح السفارة»
    if kind == "treaty" and done == "ended" and any(w in fold(claim.trigger.text) for w in tie_words().themes["pausing"]):
        done = "suspended"
    if done == "eased" and any(w in fold(claim.trigger.text) for w in tie_words().themes["lifting"]):
        done = "lifted"
    done = done or f"{claim.type.lower()}{'/' + claim.mode if claim.mode else ''}"
    if claim.polarity == "negated":
        step = _STEPS.get(done) if kind == "membership" and manner == "de_jure" else None
        return f"no {step}" if step else f"not {done}"
    if modality == "actual":
        return done
    return f"{'pledged' if pledged and modality == 'planned' else _NOT_YET[modality]}: {done}"


def stated_as(status: str, polarity: str, modality: str) -> str:
    """Status of a tie told without an act: «no member», «planned: base present»."""
    told = status if polarity == "affirmed" else f"no {status}"
    return told if modality == "actual" else f"{_NOT_YET[modality]}: {told}"


def change_of(kind: str, claim: Claim) -> Change | None:
    """Whether the act begins or ends the tie; None where it did not happen or does neither."""
    if claim.modality != "actual" or claim.polarity == "negated" or kind == "dispute":
        return None
    if (kind, claim.type) in _STARTING:
        return "starts"
    if claim.type in _ENDING:
        return "ends"
    return "starts" if claim.type in _BEGINNING else None


def manner_of(text: str, start: int, end: int) -> tuple[Manner, Evidence | None]:
    """De facto or de jure, by the words in the stretch around a trigger, with the characters that say so.

    Args:
        text: the body.
        start, end: offsets of the trigger.
    """
    first, last = max(0, start - 40), min(len(text), end + 40)
    for mark in _BREAKS:
        first = max(first, text.rfind(mark, first, start) + 1)
        cut = text.find(mark, end, last)
        last = cut if cut >= 0 else last
    known_words = tie_words()
    stretch = fold_text(text[first:last])
    if not any(word in stretch for word in known_words.manners):
        return "unstated", None
    found: list[tuple[int, int, Manner]] = []
    manners: tuple[tuple[Manner, frozenset[str]], ...] = (("de_facto", known_words.fact), ("de_jure", known_words.law))
    for a, b in _words(text, first, last):
        word = fold(text[a:b])
        for manner, known in manners:
            if word.removeprefix("ال") in known:
                distance = min(abs(a - end), abs(start - b))
                found.append((distance, a, manner))
    if not found:
        return "unstated", None
    _, a, manner = min(found)
    b = next(b for x, b in _words(text, first, last) if x == a)
    return manner, Evidence(field="manner", entity=None, start=a, end=b, rule=f"{manner} word")


def _words(text: str, first: int, last: int) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    start = -1
    for i in range(first, last + 1):
        inside = i < last and not text[i].isspace() and text[i] not in "،,«»\"'()"
        if inside and start < 0:
            start = i
        elif not inside and start >= 0:
            out.append((start, i))
            start = -1
    return out
