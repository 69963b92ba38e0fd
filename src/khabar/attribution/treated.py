"""What a paper or channel is about: «تناولت المجلة قصف غزة»، «سلطت الصحيفة الضوء على اعتقال ...»: told on its word."""

from __future__ import annotations

from khabar.attribution.said import Said, Sayings
from khabar.attribution.speakers import Speakers
from khabar.lexicon.word import Analysis
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

TREATS = frozenset(("تناول", "استعرض", "تطرق", "سلط", "أضاء", "ركز", "أورد", "حلل", "تتبع"))
"""Verbs by which a medium treats of something."""


class Treated:
    """Finds the subjects of papers."""

    def __init__(self, doc: Document, sayings: Sayings, speakers: Speakers) -> None:
        self.doc = doc
        self.sayings = sayings
        self.speakers = speakers

    def find(self, index: int, i: int, analysis: Analysis, syntax: Syntax) -> None:
        """Give what stands behind a verb at token i and its subject, a medium, to that medium; nothing is quoted."""
        doc, last = self.doc, self.doc.sentences[index][1]
        if analysis.pos != "v" or analysis.future or analysis.feature.endswith("p") or (i and doc.words[i - 1].function in ("negation", "relative")):
            return
        clause = next((c for c in syntax.clauses if c.verb.first == i), None)
        if clause is None or not clause.subject:
            return
        speakers, after = self.speakers.of(i, analysis, clause, syntax, index)
        if not speakers and self.speakers.names.voice(syntax.units[clause.subject[0]].first):
            speakers, after = self.speakers.named(i, clause, syntax), syntax.units[clause.subject[0]].last
        if not speakers or doc.entities.drafts[doc.mentions[speakers[0]].entity].kind != "medium":
            return
        end = next((k for k in range(after, last) if doc.surface[k] in "،؛:.؟!" or (doc.words[k].conjunction and k in doc.verb_tokens)), last)
        if end > after:
            said = Said(doc.start[after], doc.end[end - 1], speakers, (doc.start[i], doc.end[i]), False, index)
            said.verb, said.hidden, said.manner = i, True, "performative"
            self.sayings.add(said)
