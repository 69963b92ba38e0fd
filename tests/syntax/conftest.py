"""The steps of the reader up to the clauses, and clauses as words."""

import pytest

from khabar.lexicon.words import lexicon
from khabar.mentions import timex
from khabar.mentions.actors import ActorFinder
from khabar.mentions.document import Document
from khabar.mentions.entities import Entities
from khabar.mentions.resolve import Memory
from khabar.syntax.clauses import Syntax
from khabar.syntax.tags import Tags
from khabar.syntax.units import cut


class Parsed:
    """Tags and clauses of one sentence."""

    def __init__(self, text):
        entities = Entities()
        self.doc = doc = Document(text, lexicon(), entities, None, None, "body")
        doc.timexes = timex.find(text, None, "body")
        for index, found in enumerate(doc.timexes):
            for k in range(len(doc)):
                if found.start <= doc.start[k] < found.end:
                    doc.timex_at[k] = index
        ActorFinder(doc, Memory(entities)).run()
        self.tags = Tags(doc)
        (first, last), = doc.sentences
        self.syntax = Syntax(doc, cut(doc, self.tags, first, last), first, last)

    def verbs(self):
        return [self.doc.surface[c.verb.first] for c in self.syntax.clauses]

    def clause(self, verb):
        return next(c for c in self.syntax.clauses if self.doc.surface[c.verb.first] == verb)

    def words(self, units):
        spans = [self.syntax.units[u] for u in units]
        return [self.doc.text[self.doc.start[u.first] : self.doc.end[u.last - 1]] for u in spans]

    def subject(self, verb):
        return self.words(self.clause(verb).subject)

    def objects(self, verb):
        return self.words(self.clause(verb).objects)


@pytest.fixture
def parse():
    return Parsed
