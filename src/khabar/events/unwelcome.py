"""Who is declared unwelcome, and by whom: «أعلنت بولندا السفير البيلاروسي شخصا غير مرغوب فيه», whose words name neither."""

from __future__ import annotations

from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clauses import Syntax

_UNWELCOME = ("شخص", "شخصا", "شخصية", "شخصين", "شخصان", "اشخاصا", "اشخاص")
_MARKS = frozenset('"«“')
_NEAR = 6
"""Words between whoever is unwelcome and the word for it."""
_LANDS = frozenset(("state", "office", "organ", "organisation"))


def unwelcome(doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
    """Give a declaration that somebody is unwelcome its sides: the envoy named before it, and the land whose verb declares it.

    Args:
        doc: the part that is read.
        syntax: clauses of the sentence.
        triggers: of the sentence, with senses and sides.
    """
    for act in triggers:
        if act.type != "SANCTION" or act.sense is None or act.sense.mode != "expel" or act.pos != "n" or doc.words[act.first].base not in _UNWELCOME:
            continue
        envoy = _envoy(doc, syntax, act)
        if envoy < 0:
            continue
        if not act.recipients:
            act.recipients = [(envoy, "who is unwelcome", True)]
        if not act.actors:
            act.actors = [(m, "who declares it", True) for m in _declaring(doc, syntax, act, envoy)]


def _envoy(doc: Document, syntax: Syntax, act: Trigger) -> int:
    """The mention before the word, over «بات» or an adverb."""
    for k in range(act.first - 1, max(syntax.first, act.first - _NEAR) - 1, -1):
        index = doc.mention_at[k]
        if index >= 0:
            return index if doc.code(index) != UNKNOWN and not doc.mentions[index].preposition else -1
        if not doc.words[k].is_word and doc.surface[k] not in _MARKS:
            break
    return -1


def _declaring(doc: Document, syntax: Syntax, act: Trigger, envoy: int) -> list[int]:
    """The first land of the sentence before the envoy, where another verb stands before it: «أعلنت بولندا أن السفير ...»."""
    first = doc.mentions[envoy].first
    verb = next((k for k in range(syntax.first, first) if k in doc.verb_tokens), -1)
    for k in range(max(syntax.first, verb - 1), first) if verb >= 0 else ():
        index = doc.mention_at[k]
        if index >= 0 and doc.mentions[index].first == k and not doc.mentions[index].preposition and doc.code(index) not in (UNKNOWN, doc.code(envoy)):
            return [index] if doc.entities.drafts[doc.mentions[index].entity].kind in _LANDS else []
    return []
