"""When things were said: the time of the cue, that of the verb it goes with, that on which the speaker was last said to speak."""

from __future__ import annotations

from datetime import date

from khabar.attribution.said import Said
from khabar.clause_times import ClauseTimes
from khabar.events.dated import Dated
from khabar.mentions import timex
from khabar.mentions.document import Document
from khabar.time_owners import inside, ranked

_SPOKEN_FROM = frozenset(("today", "yesterday", "yesterday-2", "tomorrow", "ago", "shifted", "last-night"))
"""Rules of times that a speaker counts from his own day; in indirect speech the reporter counts them from his."""
_OPENS = 4
"""Words from the start of a sentence within which its verb opens it."""
_CARRIED = 8
"""Quotations back in which the same speaker's day is looked for."""


class Utterances:
    """Days of the quotations of one part of a report."""

    def __init__(self, doc: Document, said: list[Said], mouth: list[int], times: ClauseTimes) -> None:
        self.doc = doc
        self.said = said
        self.mouth = mouth
        self.times = times
        self._days: dict[int, Dated | None] = {}
        self._speeches: list[tuple[int, int, frozenset[str], Dated]] = []
        """Acts of words told with their day: sentence, verb, codes of who did them."""

    def spoke(self, speeches: list[tuple[int, int, frozenset[str], Dated]]) -> None:
        """Take note of the days of acts of words: «حث الوزير، أمس، ... . وقال الوزير إن ...»."""
        self._speeches = speeches
        self._days = {index: dated for index, dated in self._days.items() if dated is not None} if speeches else self._days

    def anchor(self) -> None:
        """Count «اليوم»، «الآن» and the like in a quotation from the day it was said."""
        doc = self.doc
        for index in {self.mouth[k] for k in self.times.timed} - {-1}:
            dated = self.day(index)
            if dated is None or len(dated.date.value) != 10 or "/" in dated.date.value:  # 2023-01/..
                continue
            day = date.fromisoformat(dated.date.value)
            if day == doc.published:
                continue
            said = self.said[index]
            for k in range(said.first, said.last):
                at = doc.timex_at[k]
                if at >= 0 and self.mouth[k] == index:
                    rule = doc.timexes[at].rule.removeprefix("deictic.")
                    if rule in ("now", "within") or (said.direct and rule in _SPOKEN_FROM):
                        doc.timexes[at] = timex.anchored(doc.timexes[at], day)

    def day(self, index: int) -> Dated | None:
        """When a quotation was said, where its cue has a time."""
        if index not in self._days:
            said = self.said[index]
            token = said.verb if said.verb >= 0 else self.doc.token_at(said.cue[0])
            self._days[index] = None
            if token < len(self.doc):
                self._days[index] = (
                    self.times.nearest(token, "v", True) or self._in_cue(token, said) or self._going_on(token, said) or self._said_before(index)
                )
        return self._days[index]

    def _going_on(self, token: int, said: Said) -> Dated | None:
        """«نفى الوزير، أمس، ما ورد في ...، مؤكداً أن ...»: a participle of saying is of the day of the verb it goes with."""
        if token in self.doc.verb_tokens or self.mouth[token] >= 0 or self.doc.surface[token - 1] not in "،,":
            return None
        return self.of_main(self.doc.sentences[said.sentence][0], token)

    def _in_cue(self, token: int, said: Said) -> Dated | None:
        """«قالت السويد، في بيان نشرته ... أمس، إن ...»: the time nearest to what is said, in the long phrase of its cue."""
        for k in range(said.first - 1, token, -1):
            index = self.doc.timex_at[k]
            if index >= 0 and self.mouth[k] == self.mouth[token] and self.times.holds(index, k, token):
                if ranked(self.doc, index, k, token) or inside(self.doc, index, k, token) >= 0:
                    continue  # في القاهرة التي وصلها أول من أمس في أول زيارة منذ عقد
                return self.times.dated(index, k, token)
        return None

    def _said_before(self, index: int) -> Dated | None:
        """A speaker who goes on speaks on the day on which he was last said to speak."""
        said = self.said[index]
        if not said.speakers:
            return None
        code = self.doc.code(said.speakers[0])
        for earlier in range(index - 1, max(index - _CARRIED, -1), -1):
            other = self.said[earlier]
            apart = said.sentence - other.sentence
            if apart > 2:
                break
            if apart == 2 and not self._same_person(said, other):
                continue
            if other.speakers and other.first < said.first and self.doc.code(other.speakers[0]) == code:
                dated = self.day(earlier)
                if dated is None:
                    break
                of_day = len(dated.date.value) >= 10  # of «some days ago» others came as well
                return dated._replace(rule="said on the same occasion", inferred=True) if of_day else None
        for sentence, verb, codes, dated in reversed(self._speeches):
            near = said.sentence - sentence == 1 or (sentence == said.sentence and verb < said.verb)
            if near and code in codes:
                return dated._replace(rule="said on the same occasion", inferred=True)
        return None

    def _same_person(self, said: Said, other: Said) -> bool:
        """Whether one who is named speaks in both: not a state, a people or nobody in particular."""
        entities = [{self.doc.mentions[m].entity for m in s.speakers} for s in (said, other)]
        return any(self.doc.entities.drafts[e].kind not in ("state", "people", "unnamed") for e in entities[0] & entities[1])

    def of_main(self, first: int, last: int) -> Dated | None:
        """The time of the verb that opens a sentence, in the past tense and in the reporter's words."""
        doc = self.doc
        verb = next((k for k in range(first, min(last, first + _OPENS)) if k in doc.verb_tokens), -1)
        if verb < 0 or self.mouth[verb] >= 0 or not any(a.feature[:1] == "P" for a in doc.words[verb].verbs):
            return None
        dated = self.times.nearest(verb, "v", True)
        return dated._replace(rule="added to what was said that day", inferred=True) if dated is not None and dated.first < last else None
