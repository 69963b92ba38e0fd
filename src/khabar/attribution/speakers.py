"""Who says it: the subject of the cue, the source after «عن», the speaker of the sentence before."""

from __future__ import annotations

from khabar.attribution.cues import CARRIED
from khabar.attribution.said import Said
from khabar.lexicon.words import Analysis
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax
from khabar.text.fold import fold


class Speakers:
    """Finds speakers; carries the last one on."""

    def __init__(self, doc: Document, out: list[Said]) -> None:
        self.doc = doc
        self.out = out
        self.carried: list[int] = []
        self.relays: list[int] = []

    def remember(self, analysis: Analysis, speakers: list[int], relays: list[int]) -> None:
        """Take the speaker for the one a later «وأضاف» goes on from."""
        if speakers and analysis.lemma.cue in ("say", "relay", "think", "deny", "ask"):
            self.carried = list(speakers)
            self.relays = list(relays)

    def of(self, i: int, analysis: Analysis, clause: Clause | None, syntax: Syntax) -> tuple[list[int], int]:
        """Mentions of the speakers and the token after the verb and its subject."""
        doc = self.doc
        if analysis.pos == "v" and clause is not None:
            out: list[int] = []
            after = i + 1
            for u in clause.subject:
                unit = syntax.units[u]
                out += self.mentions(unit.first, unit.last)
                if unit.first > i:
                    after = max(after, unit.last)
            if not out and not clause.subject and analysis.feature[1:2] == "3":
                if (
                    fold(analysis.lemma.lemma) in CARRIED
                    or clause.verb.joined
                    or clause.connector in ("start", "relative", "verb", "comma")
                ):
                    out = (
                        list(self.carried)
                        if clause.connector != "verb" or not self._earlier_subject(clause, syntax)
                        else self._earlier_subject(clause, syntax)
                    )
            return out, after
        if analysis.pos == "m" and analysis.enclitic:
            after = i + 1
            for k in range(i - 1, max(i - 12, -1), -1):
                if doc.forms[k] == "عن":
                    found = self.mentions(k + 1, i)
                    if found:
                        return found, after
            return self.near_subject(i, syntax), after
        return self.near_subject(i, syntax), i + 1

    def _earlier_subject(self, clause: Clause, syntax: Syntax) -> list[int]:
        for index in range(clause.index - 1, -1, -1):
            other = syntax.clauses[index]
            for u in other.subject:
                found = self.mentions(syntax.units[u].first, syntax.units[u].last)
                if found:
                    return found
        return []

    def near_subject(self, i: int, syntax: Syntax) -> list[int]:
        """Subject of the main clause before an adverbial participle (مضيفا، مؤكدة)."""
        best: list[int] = []
        for clause in syntax.clauses:
            if clause.verb.first > i:
                break
            if clause.connector in ("complementizer", "relative"):
                continue
            for u in clause.subject[:1]:
                found = self.mentions(syntax.units[u].first, syntax.units[u].last)
                if found:
                    best = found
            if (
                not clause.subject
                and clause.verb.analysis is not None
                and clause.verb.analysis.lemma.cue
                and self.carried
            ):
                best = list(self.carried)
        if not best:
            earlier = [s for s in self.out[-12:] if s.sentence == self.doc.sentence_of(i) and s.speakers]
            best = list(earlier[-1].speakers) if earlier else list(self.carried)
        return best

    def mentions(self, first: int, last: int) -> list[int]:
        doc = self.doc
        for k in range(first, last):
            index = doc.mention_at[k]
            if index >= 0:
                draft = doc.entities.drafts[doc.mentions[index].entity]
                return [] if draft.kind == "place" else [index]
            if doc.words[k].enclitic and k > first + 2:
                break
        return []

    def source(self, i: int, clause: Clause | None, syntax: Syntax) -> list[int]:
        if clause is not None:
            for u in clause.phrases:
                unit = syntax.units[u]
                if unit.prep in ("عن", "ل", "الي"):
                    found = self.mentions(unit.first, unit.last)
                    if found:
                        return found
        return []

    def media(self, i: int, clause: Clause | None, syntax: Syntax, speakers: list[int]) -> list[int]:
        """A medium to which the speaker spoke: «قال لرويترز»، «في مقابلة مع ...»."""
        doc = self.doc
        if clause is None:
            return []
        mine = {doc.mentions[m].entity for m in speakers}
        for u in clause.phrases:
            unit = syntax.units[u]
            if unit.prep not in ("ل", "مع", "الي", "عبر", "علي", "في"):
                continue
            for m in unit.mentions:
                draft = doc.entities.drafts[doc.mentions[m].entity]
                if draft.kind == "medium" and doc.mentions[m].entity not in mine:
                    return [m]
        return []
