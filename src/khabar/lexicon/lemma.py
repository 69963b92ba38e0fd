"""Words of the event lexicon and their senses, as the reader uses them.

The lexicon is written and kept as msgspec Structs (schema.py, entries.py), whose fields a compiled reader must look up by name each time.
"""

from __future__ import annotations

from khabar.lexicon.entries import StoredLemma
from khabar.lexicon.schema import Sense as WrittenSense

_STOP = WrittenSense()
"""The sense that ends an entry: nothing else is an act."""
_STOP_VERB = WrittenSense(only="verb")
"""The same of a verb."""


class Sense:
    """One way a word is an act; schema.py says what each field is."""

    __slots__ = (
        "behind", "blames", "cameo", "contents", "contexts", "embeds", "genitive", "masdars", "mode", "object", "objects", "only", "preps", "reciprocal",
        "relation", "sides", "status", "stops", "stops_verb", "subject", "subjects", "type", "via", "written",
    )  # fmt: skip

    def __init__(self, written: WrittenSense) -> None:
        self.written = written
        self.type: str | None = written.type
        self.mode = written.mode
        self.contexts = written.contexts
        self.cameo = written.cameo
        self.objects = frozenset(written.objects)
        self.via = written.via
        self.subjects = frozenset(written.subjects)
        self.behind = frozenset(written.behind)
        self.sides: str | None = written.sides
        self.blames = written.blames
        self.contents = frozenset(written.contents)
        self.only: str | None = written.only
        self.masdars = frozenset(written.masdars)
        self.subject: str = written.subject
        self.object: str = written.object
        self.genitive: str | None = written.genitive
        self.preps: dict[str, str] = dict(written.preps)
        self.reciprocal = written.reciprocal
        self.embeds: str | None = written.embeds
        self.relation: str | None = written.relation
        self.status = written.status
        self.stops = written == _STOP
        self.stops_verb = written == _STOP_VERB

    def turned(self, type_: str, mode: str | None) -> Sense:
        """The same sense with another type and mode."""
        other = Sense(self.written)
        other.type, other.mode, other.cameo = type_, mode, None
        return other


class Lemma:
    """A word of the event lexicon; `kind` is verb, noun, phrase or plain. entries.py says what each field is."""

    __slots__ = ("cue", "cue_strength", "embeds", "feminine", "id", "key", "kind", "kinds", "lemma", "light", "light_prep", "predicate", "preps", "senses")

    def __init__(self, stored: StoredLemma) -> None:
        self.id = stored.id
        self.lemma = stored.lemma
        self.kind = stored.kind
        self.senses = [Sense(sense) for sense in stored.senses]
        self.cue = stored.cue
        self.cue_strength = stored.cue_strength
        self.embeds = stored.embeds
        self.light = stored.light
        self.light_prep = stored.light_prep
        self.feminine = stored.feminine
        self.key = stored.key
        self.kinds = frozenset(stored.kinds)
        self.preps = stored.preps
        self.predicate = stored.predicate

    def main(self) -> Sense | None:
        """The sense that asks nothing of what stands beside the word, else the first; None where that is no act."""
        for sense in self.senses:
            if sense.type and not (sense.objects or sense.subjects or sense.via):
                return sense
        return self.senses[0] if self.senses else None
