"""Which time expression dates an act: the one in its own clause, nearest to it, else that of the clause above."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.model import ClaimDate

_REACH = 28
_COMMA, _VERB, _COMPLEMENT, _BEFORE, _LIMIT = 6, 6, 10, 4, 40
"""Costs in words: of a comma, a verb and an أن between, of standing before the act; and the most that still counts."""


def date_of(doc: Document, token: int, pos: str) -> ClaimDate | None:
    """Date of the act named at a token, or None where no resolvable time expression is near enough."""
    first, last = doc.sentences[doc.sentence_of(token)]
    best: tuple[int, int] | None = None
    for direction in (1, -1):
        cost = 0 if direction == 1 else _BEFORE
        k = token + direction
        while first <= k < last and abs(k - token) <= _REACH and cost < _LIMIT:
            word = doc.words[k]
            index = doc.timex_at[k]
            if index >= 0:
                if doc.timexes[index].value is not None and cost + abs(k - token) < (best[0] if best else _LIMIT):
                    best = (cost + abs(k - token), index)
                break
            if word.function == "complementizer":
                if direction == 1:
                    break
                cost += _COMPLEMENT
            elif word.function in ("relative", "subordinator"):
                break
            elif doc.surface[k] in "،؛":
                cost += _COMMA
            elif doc.surface[k] in ":.":
                break
            elif k in doc.verb_tokens:
                if direction == 1 and (word.conjunction or pos == "v"):
                    break
                cost += _VERB
            k += direction
    if best is None:
        return None
    timex = doc.timexes[best[1]]
    assert timex.value is not None
    return ClaimDate(value=timex.value, basis="anchored" if timex.rule.startswith("deictic") else "stated")
