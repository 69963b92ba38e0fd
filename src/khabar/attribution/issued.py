"""What a statement does in words: «دعا البيان»، «حمّل التقرير»: whoever issued it demands, accuses, condemns."""

from __future__ import annotations

from bisect import bisect_left

from khabar.attribution.cues import SPOKEN
from khabar.attribution.said import Said, Sayings
from khabar.attribution.speakers import Speakers
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax

_DONE = SPOKEN | {"SUPPORT", "AGREE"}
"""Types of acts that a statement can do."""


class Issued:
    """Finds the verbs of acts in words whose subject is a statement named before, and gives them to whoever issued it."""

    def __init__(self, doc: Document, sayings: Sayings, speakers: Speakers) -> None:
        self.doc = doc
        self.sayings = sayings
        self.speakers = speakers
        self.at = [k for k, word in enumerate(doc.words) if word.article and doc.mention_at[k] < 0 and speakers.names.statement(k)]
        """Tokens of «البيان»، «التقرير»."""

    def find(self, index: int, syntax: Syntax) -> None:
        """Add the acts of one sentence, with no words of their own: what they demand or condemn is held by way of the verb."""
        first, last = self.doc.sentences[index]
        for k in self.at[bisect_left(self.at, first) : bisect_left(self.at, last)]:
            clause = next((c for c in syntax.clauses if c.subject and syntax.units[c.subject[0]].first == k), None)
            issuer = self.speakers.issued(k, index) if clause is not None and self._does(clause) else []
            if clause is None or not issuer:
                continue
            for other in syntax.clauses:
                joined = other.verb.first > clause.verb.first and other.verb.joined and not other.subject and self._alike(clause, other)
                if other is clause or joined:
                    self._add(other.verb.first, issuer, index)

    def _does(self, clause: Clause) -> bool:
        verb = clause.verb.analysis
        return verb is not None and not verb.feature.endswith("p") and any(s.type in _DONE for s in verb.lemma.senses)

    def _alike(self, clause: Clause, other: Clause) -> bool:
        """Whether a verb joined behind goes on with the statement: «أدان البيان القصف، وطالب بوقفه»."""
        one, two = clause.verb.analysis, other.verb.analysis
        return self._does(other) and one is not None and two is not None and one.feature[:4] == two.feature[:4]

    def _add(self, i: int, issuer: list[int], index: int) -> None:
        if any(s.verb == i for s in self.sayings.out[-4:]):
            return
        said = Said(self.doc.end[i], self.doc.end[i], issuer, (self.doc.start[i], self.doc.end[i]), False, index)
        said.verb, said.hidden, said.manner = i, True, "performative"
        self.sayings.add(said)
