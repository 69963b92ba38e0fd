"""Who spoke last: whom a bare «وأضاف» goes on from, whom «الصحيفة» and «الوزارة» take up."""

from __future__ import annotations

from khabar.attribution.names import Names
from khabar.attribution.said import Said
from khabar.attribution.sources import Sources
from khabar.attribution.subjects import Subjects
from khabar.attribution.voices import NAMELESS
from khabar.lexicon.word import Analysis
from khabar.mentions.document import Document

_TAKEN_UP = 4
"""Sentences over which a noun with the article is of who spoke by that name."""


class History(Subjects):
    """Keeps those who have spoken, and whom the last sentences are about."""

    def __init__(self, doc: Document, out: list[Said]) -> None:
        self.out = out
        self.history: list[tuple[int, tuple[int, ...], int]] = []
        """(speaker, relays, sentence), most recent last."""
        names = Names(doc)
        super().__init__(doc, names, Sources(doc, names, self.history))
        self.topic: tuple[int, int] = (-1, -9)
        """Subject of the main clause of the last sentence that has one, and that sentence."""
        self.voiced = False
        """Whether it does something in words there: «وأدان الوزير الهجوم»."""

    @property
    def carried(self) -> list[int]:
        """The last speaker who is known, and those he spoke together with."""
        last = next((m for m, _, _ in reversed(self.history) if self.doc.mentions[m].rule != NAMELESS), -1)
        return self.company.get(last, [last]) if last >= 0 else []

    @property
    def source(self) -> list[int]:
        """The source without a name that was passed on last, where nobody has spoken since."""
        return [self.history[-1][0]] if self.history and self.doc.mentions[self.history[-1][0]].rule == NAMELESS else []

    def last(self, sentence: int) -> list[int]:
        """Who spoke last, or the subject of a later sentence."""
        topic, at = self.topic
        if at >= sentence - 2 and (not self.history or self.history[-1][2] < at):
            return self.company.get(topic, [topic])
        return self.carried

    def remember(self, analysis: Analysis, speakers: list[int], relays: list[int], sentence: int) -> None:
        """Take the speaker for the one a later «وأضاف» goes on from."""
        if speakers and self.doc.mentions[speakers[0]].rule == NAMELESS:
            passed_on = bool(relays) and self.doc.mentions[relays[0]].first < self.doc.mentions[speakers[0]].first
            if not passed_on or self.doc.mentions[relays[0]].rule == NAMELESS:
                return  # «وأضاف» goes on from somebody known; or: نقلت الوكالة عن مصدر أن ... وأضاف المصدر
        at = self.doc.mentions[speakers[0]].first if speakers else 0
        if at > 1 and self.doc.forms[at - 1] == "من" and self.doc.entities.drafts[self.doc.mentions[speakers[0]].entity].kind == "people":
            return  # قال 12% من الأميركيين إن: a survey goes on, not they
        if speakers and analysis.lemma.cue in ("say", "relay", "think", "deny", "ask"):
            self.history.append((speakers[0], tuple(relays), sentence))
            if len(self.history) > 40:
                del self.history[:20]

    def open_to(self, speaker: int, sentence: int) -> bool:
        """Whether whoever is named by «وفق» goes on: he spoke last, or nobody did in the two sentences before."""
        if not self.history or self.history[-1][2] < sentence - 2:
            return True
        return self.doc.mentions[speaker].entity == self.doc.mentions[self.history[-1][0]].entity

    def still(self, speakers: list[int], sentence: int) -> bool:
        """«نقلت رويترز عن الوزير ... وقال الوزير إن»: whether who is named again spoke last, right before."""
        if not speakers or not self.history or self.history[-1][2] < sentence - 1:
            return False
        return self.doc.mentions[speakers[0]].entity == self.doc.mentions[self.history[-1][0]].entity

    def by_noun(self, k: int, sentence: int) -> list[int]:
        """«... نشرته صحيفة أخرى. ورأت الصحيفة أن»: the noun with the article is of who spoke last by that name, not of who was only named."""
        doc = self.doc
        if k + 1 >= len(doc) or not self.names.voice(k) or doc.words[k + 1].nisba or (doc.mention_at[k] >= 0 and doc.mentions[doc.mention_at[k]].last > k + 1):
            return []
        noun = doc.forms[k].removeprefix("و").removeprefix("لل").removeprefix("ال")
        if noun in ("مصدر", "مصادر"):
            return []
        topic, at = self.topic
        for speaker, relays, said in reversed(self.history[-8:]):
            if said < sentence - _TAKEN_UP or (at > said and topic >= 0 and self._called(topic, noun)):
                return []
            for m in (speaker, *relays):
                if self._called(m, noun):
                    return [m]
        return []

    def _called(self, m: int, noun: str) -> bool:
        """Whether somebody was brought up by a noun: صحيفة "بوليتيكو", وزارة الخارجية."""
        doc, entity = self.doc, self.doc.mentions[m].entity
        if noun == "وزارة" and "ministry" in doc.entities.drafts[entity].name:
            return True
        for x in doc.mentions[: m + 1]:
            if x.entity == entity:
                head = x.first - 1 - (x.first > 1 and not doc.words[x.first - 1].is_word)  # صحيفة "بوليتيكو"
                if any(form.removeprefix("و").removeprefix("ال") == noun for form in doc.forms[max(0, head) : x.last]):
                    return True
        return False

    def relays(self, speakers: list[int]) -> list[int]:
        """The medium through which this speaker spoke last."""
        for speaker, relays, _ in reversed(self.history[-4:]):
            if speakers and self.doc.mentions[speaker].entity == self.doc.mentions[speakers[0]].entity:
                return list(relays)
        return []
