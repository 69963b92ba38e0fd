"""Which time expression dates an act: the one in its own clause, nearest to it."""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.model import ClaimDate

_REACH = 14


def date_of(doc: Document, token: int, pos: str, clause: int) -> ClaimDate | None:
    """Date of the act named at a token, or None where its clause has no resolvable time expression."""
    first, last = doc.sentences[doc.sentence_of(token)]
    best: tuple[int, int] | None = None
    for direction in (1, -1):
        crossed = 0
        k = token + direction
        while first <= k < last and abs(k - token) <= _REACH * 2:
            word = doc.words[k]
            index = doc.timex_at[k]
            if index >= 0:
                timex = doc.timexes[index]
                if timex.value is not None:
                    cost = abs(k - token) + crossed * 12 + (0 if direction == 1 else 4)
                    if best is None or cost < best[0]:
                        best = (cost, index)
                break
            if word.function in ("complementizer", "relative", "subordinator"):
                break
            if doc.surface[k] in "،؛":
                crossed += 1
            elif doc.surface[k] in ":.":
                break
            elif k in doc.verb_tokens:
                if (direction == 1 and doc.words[k].conjunction) or pos == "v":
                    break
                crossed += 1
            k += direction
    if best is None or best[0] > 26:
        return None
    timex = doc.timexes[best[1]]
    assert timex.value is not None
    return ClaimDate(value=timex.value, basis="anchored" if timex.rule.startswith("deictic") else "stated")
