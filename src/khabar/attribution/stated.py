"""«جاء في البيان أن», «ورد فيه»: what a statement says is the word of whoever issued it."""

from __future__ import annotations

from khabar.attribution.according import According
from khabar.attribution.cues import GISTS
from khabar.attribution.extent import Extents
from khabar.attribution.gist import Gist
from khabar.attribution.papers import stated
from khabar.attribution.said import Said, Sayings
from khabar.attribution.speakers import Speakers
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax

_ISSUED = 4
"""Sentences back in which a statement was issued that «جاء في البيان» takes up."""


class Stated:
    """Finds what such a phrase opens."""

    def __init__(self, doc: Document, sayings: Sayings, speakers: Speakers, extents: Extents, according: According) -> None:
        self.doc = doc
        self.out = sayings.out
        self.sayings = sayings
        self.speakers = speakers
        self.extents = extents
        self.according = according
        self.gist = Gist(doc, sayings, speakers, extents)

    def find(self, index: int, i: int, syntax: Syntax) -> None:
        """«جاء في البيان أن»، «ورد فيه»: whoever issued it, else who spoke last."""
        doc = self.doc
        if doc.forms[i] in GISTS:
            self.gist.find(index, i, syntax)
            return
        last = doc.sentences[index][1]
        start_token, direct, limit = self.extents.begin(i, i + 2, last)
        if start_token < 0:
            if doc.forms[i - 1] == "كما" and i > doc.sentences[index][0] + 4:
                self.according.find(index, i - 1)  # ...، كما جاء في بيان للوزارة
            return
        speakers: list[int] = []
        relays: list[int] = []
        for k in range(i + 2, min(start_token, i + 12)):
            speakers = self.speakers.names.within(k, k + 1) if doc.mention_at[k] >= 0 else []
            if speakers and self._aired(i + 2, k):
                relays, speakers = speakers, []  # في البيان الذي بثه التلفزيون
            elif speakers:
                break
        speakers = speakers or self.speakers.issuer(i, syntax)
        issuer = [] if speakers else self._issuer(i + 2, index)
        named = doc.words[i + 2].article or (start_token > i + 3 and doc.words[i + 3].is_word)
        speakers = speakers or issuer or self.speakers.last(index) or (self.speakers.names.nobody(i + 2, i + 3) if named else [])
        start, end, direct = self.extents.of(start_token, limit, direct)
        if end > start:
            said = Said(start, end, speakers, (doc.start[i], doc.end[i + 1]), direct, index)
            said.verb = i
            said.relays = relays if speakers else []
            self.sayings.add(said)
            if speakers and not issuer:
                self.speakers.history.append((speakers[0], (), index))

    def _aired(self, first: int, k: int) -> bool:
        """Whether a verb of passing on stands right before a medium: نقلته وكالة رويترز."""
        doc = self.doc
        draft = doc.entities.drafts[doc.mentions[doc.mention_at[k]].entity]
        return "JRN" in draft.roles and any(v.lemma.cue == "relay" for j in range(max(first, k - 2), k) for v in doc.words[j].verbs)

    def _issuer(self, k: int, index: int) -> list[int]:
        """Who spoke in a statement, report or letter named between his cue and his words, which «البيان» takes up again."""
        doc = self.doc
        bare = doc.forms[k].removeprefix("ال")
        if bare == doc.forms[k]:
            return []
        found = stated(doc, self.out, k, index)
        if found:
            return found
        for said in reversed(self.out[-12:]):
            if index - said.sentence > _ISSUED:
                break
            if said.speakers and said.verb >= 0 and any(doc.forms[j] == bare for j in range(said.verb, said.first)):
                return said.speakers
        return []
