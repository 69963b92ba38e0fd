"""One stretch of reported speech: what is said, by whom, through whom, by which cue."""

from __future__ import annotations


class Said:
    """One quotation; token range of the content, mentions of the speakers, the relay, the cue."""

    __slots__ = (
        "cue",
        "direct",
        "end",
        "felt",
        "first",
        "hidden",
        "last",
        "manner",
        "relays",
        "sentence",
        "speakers",
        "start",
        "verb",
    )

    def __init__(
        self, start: int, end: int, speakers: list[int], cue: tuple[int, int], direct: bool, sentence: int
    ) -> None:
        self.start = start
        self.end = end
        self.speakers = speakers
        self.relays: list[int] = []
        self.cue = cue
        self.direct = direct
        self.sentence = sentence
        self.manner = "direct" if direct else "indirect"
        self.first = -1
        self.last = -1
        self.verb = -1
        self.hidden = False
        """Held by its speaker, but no quotation of its own: its quoted parts are."""
        self.felt = False
        """What is only hoped, feared or wished: acts in it that are done are nobody's word."""
