"""Sides of an act that the report tells elsewhere: the same act told with more of its sides, the act that a reply answers."""

from __future__ import annotations

from khabar.events.heads import head_words
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document

_TELLABLE = frozenset(
    ("ASSAULT", "CONSULT", "PROTEST", "SANCTION", "COERCE", "RETREAT", "AID", "COOPERATE", "MOBILIZE", "AGREE")
)
_FAR = 6
_ANSWERS = {
    "DENY": ("ACCUSE",),
    "REJECT": ("REQUEST", "AGREE", "CONSULT", "THREATEN"),
    "AGREE": ("REQUEST", "AGREE"),
}  # fmt: skip
"""Types of the acts that a reply of each type answers."""


class Told:
    """The sides of the acts told so far, by lemma and by type."""

    def __init__(self) -> None:
        self._acts: dict[str, tuple[int, list[int], list[int]]] = {}

    def complete(self, doc: Document, trigger: Trigger, sentence: int) -> None:
        """Give a bare or half-told act the sides of the same act told before."""
        if trigger.type not in _TELLABLE or trigger.sense is None:
            return
        for key in (trigger.lemma.id, str(trigger.type)):
            known = self._acts.get(key)
            if known is None or sentence - known[0] > _FAR:
                continue
            _, actors, recipients = known
            code = doc.code
            mine_a, mine_r = {code(m) for m, _, _ in trigger.actors}, {code(m) for m, _, _ in trigger.recipients}
            theirs_a, theirs_r = {code(m) for m in actors}, {code(m) for m in recipients}
            definite = trigger.pos in ("m", "n") and trigger.analysis is not None and trigger.analysis.article
            if not mine_a and not mine_r:
                if not definite:
                    return
            elif (mine_a and not mine_a & theirs_a) or (mine_r and not mine_r & theirs_r):
                continue
            elif trigger.pos == "v":
                return
            rule = "same act told before"
            if not mine_a:
                trigger.actors = [(m, rule, True) for m in actors if code(m) not in mine_r]
            if not mine_r and not trigger.sense.reciprocal:
                trigger.recipients = [
                    (m, rule, True) for m in recipients if code(m) not in {code(x) for x, _, _ in trigger.actors}
                ]
            return

    def answer(self, doc: Document, trigger: Trigger, sentence: int) -> None:
        """Whom a refusal, consent or denial answers: the side whose request, offer or charge came just before."""
        if trigger.recipients or not trigger.actors or trigger.sense is None:
            return
        kinds = _ANSWERS.get(trigger.type or "")
        if kinds is None or (trigger.type != "DENY" and not self._asked(doc, trigger)):
            return
        own = {doc.code(m) for m, _, _ in trigger.actors}
        best: tuple[int, list[int]] | None = None
        for kind in kinds:
            known = self._acts.get(kind)
            if known is None or sentence - known[0] > 2 or own & {doc.code(m) for m in known[1]}:
                continue
            if best is None or known[0] > best[0]:
                best = (known[0], known[1])
        if best is not None:
            trigger.recipients = [(m, "side that is answered", True) for m in best[1]]

    @staticmethod
    def _asked(doc: Document, trigger: Trigger) -> bool:
        """Whether the theme is a request, an offer, a charge."""
        function = doc.lexicon.data.function
        for ranges in trigger.slots.values():
            for first, last in ranges[:1]:
                if any("asked" in function.get(w, ()) for w in head_words(doc, first, last)):
                    return True
        return False

    def remember(self, doc: Document, trigger: Trigger, sentence: int) -> None:
        """Keep the sides of an act that names any."""
        if trigger.type is None or not (trigger.actors or trigger.recipients):
            return
        kept = self._acts.get(trigger.lemma.id)
        full = bool(trigger.actors) + bool(trigger.recipients)
        value = (sentence, [m for m, _, _ in trigger.actors], [m for m, _, _ in trigger.recipients])
        for key in (trigger.lemma.id, str(trigger.type)):
            kept = self._acts.get(key)
            if kept is None or full >= bool(kept[1]) + bool(kept[2]) or sentence - kept[0] > 3:
                self._acts[key] = value
