"""One stretch of reported speech: what is said, by whom, through whom, by which cue."""

from __future__ import annotations

from khabar.mentions.document import Document

_BACK = 12
"""Quotations back among which one may stand already."""


class Said:
    """One quotation; token range of the content, mentions of the speakers, the relay, the cue."""

    __slots__ = (
        "called",
        "cue",
        "denies",
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
        "voiced",
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
        self.voiced = False
        """What is voiced in so many words («أعربت عن "قلقها"»): the feeling itself is told by the reporter."""
        self.felt = False
        """What is only hoped, feared or wished: acts in it that are done are nobody's word."""
        self.called = False
        """What something is called by its speaker, in a clause of its own: «ما اعتبرته البحرين تدخلاً»."""
        self.denies = False
        """What another has charged and its speaker denies: «نفت موسكو اتهامات كييف بأن»: only that it is not so is the speaker's word."""


class Sayings:
    """The quotations of a document found so far. Nothing in it points back at those who add, so that all goes with the reading."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.out: list[Said] = []

    def add(self, said: Said, source: bool = False) -> Said:
        """Add a quotation; one of the same words is kept as it is and given, unless this is the source from whom its speaker has them."""
        said.first = self.doc.token_at(said.start)
        said.last = max(said.first, self.doc.token_at(said.end))
        for other in self.out[-_BACK:]:
            if other.start == said.start and other.end == said.end and not source:
                if not other.speakers:
                    other.speakers = said.speakers
                return other
        self.out.append(said)
        return said
