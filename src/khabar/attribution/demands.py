"""The words of a demand, an accusation, a refusal, a description, a pledge: «طالب الوزير بـ«محاسبة ...»»، «تعهد بأن»."""

from __future__ import annotations

from collections.abc import Callable

from khabar.attribution.cues import SPOKEN
from khabar.attribution.descriptions import description, felt_by, held_before, own_act, past_aside, pledges
from khabar.attribution.extent import Extents
from khabar.attribution.opened import VOICED
from khabar.attribution.said import Said, Sayings
from khabar.attribution.speakers import Speakers
from khabar.lexicon.word import Analysis
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax
from khabar.syntax.tags import Tags

_REACH = 16
"""Words between such a verb and its words in marks."""


class Demands:
    """Finds what somebody does in words that are told."""

    def __init__(self, doc: Document, tags: Tags, sayings: Sayings, speakers: Speakers, extents: Extents) -> None:
        self.doc = doc
        self.tags = tags
        self.sayings = sayings
        self.speakers = speakers
        self.extents = extents

    def find(self, index: int, i: int, analysis: Analysis, syntax: Syntax, announced: Callable[..., None]) -> None:
        """Add the words of the verb or participle at token i; `announced` adds what a noun phrase behind it names."""
        doc, last = self.doc, self.doc.sentences[index][1]
        voiced = analysis.lemma.lemma in VOICED and not doc.surface[i].endswith("أ")  # مبدأ: a principle, not a voicing
        if not voiced and not pledges(analysis) and not (not analysis.lemma.light and any(s.type in SPOKEN for s in analysis.lemma.senses)):
            return
        if analysis.future:
            return  # طهران سترد «في الوقت المناسب»: nothing said yet
        clause = next((c for c in syntax.clauses if c.verb.first == i), None)
        content = self._content(i, last, analysis, clause, voiced)
        felt = felt_by(doc, self.tags, i, last) if content is None and voiced else -1
        if content is None and felt < 0:
            own = own_act(doc, i, last) if voiced else -1
            speakers = self.speakers.of(i, analysis, clause, syntax, index)[0] if own > 0 else []
            if speakers:
                end = next((k for k in range(own, last) if doc.surface[k] in "،؛:."), last)
                held = Said(doc.start[own], doc.end[end - 1], speakers, (doc.start[i], doc.end[i]), False, index)
                held.verb, held.hidden, held.manner = i, True, "performative"
                self.sayings.add(held)
            return
        speakers = self.speakers.of(i, analysis, clause, syntax, index)[0] or self.speakers.nameless(clause, syntax)
        if not speakers and clause is not None and clause.subject and self.speakers.names.voice(syntax.units[clause.subject[0]].first):
            speakers = self.speakers.named(i, clause, syntax)  # ودعا البيان "كل الأطراف إلى ..."
        if content is not None and speakers and self._within(index, i, content, speakers[0]):
            return  # قال لافروف إن موسكو ترفض "أي شروط": of what he says
        if content is not None:
            speakers = [m for m in speakers if not content[0] <= doc.start[doc.mentions[m].first] < content[1]]  # بيان طالب "حكومة ... بالاعتذار": not whom it asks
        if speakers and analysis.pos == "a" and not voiced and not self._here(speakers[0], index):
            return  # ...، داعيا إلى "...": nobody told of in the sentence
        if not speakers or (pledges(analysis) and not doc.sentences[index][0] <= doc.mentions[speakers[0]].first < last):
            return
        if content is None:
            announced(index, i, felt, analysis, speakers, felt=True)
            return
        said = Said(content[0], content[1], speakers, (doc.start[i], doc.end[i]), content[2], index)
        said.verb = i
        at = doc.token_at(content[0])
        q = self.extents.quote_of[at]
        described = analysis.lemma.lemma == "وصف"
        opened = any(doc.words[k].function == "complementizer" for k in range(max(i, at - 2), at))
        said.voiced = voiced and not described and not opened  # عن خشيته من أن تهاجم: what is feared is his word
        said.hidden = described and content[2] and q >= 0 and self.extents.names_only(doc.quotes[q])  # بأنه «سخيف»: his word, no speech
        self.sayings.add(said)

    def _within(self, index: int, i: int, content: tuple[int, int, bool], m: int) -> bool:
        """Whether a verb and its words stand in what somebody who speaks for the same says."""
        doc = self.doc
        return any(
            s.sentence == index and not s.hidden and s.start <= doc.start[i] < content[0] and content[1] <= s.end and s.speakers and doc.code(s.speakers[0]) == doc.code(m)
            for s in self.sayings.out[-6:]
        )

    def _here(self, m: int, index: int) -> bool:
        """Whether somebody is named or speaks in a sentence."""
        doc = self.doc
        first, last = doc.sentences[index]
        entity = doc.mentions[m].entity
        return first <= doc.mentions[m].first < last or any(s.sentence == index and s.speakers and doc.mentions[s.speakers[0]].entity == entity for s in self.sayings.out[-8:])

    def _content(self, i: int, last: int, analysis: Analysis, clause: Clause | None, voiced: bool) -> tuple[int, int, bool] | None:
        """Offsets of the words, and whether they stand in marks; None for none."""
        doc = self.doc
        if analysis.lemma.lemma == "وصف":
            relative = clause is not None and clause.connector == "relative" and bool(analysis.enclitic)
            if analysis.pos == "a" or analysis.conjunction or (clause is not None and clause.subject) or relative:
                content = description(doc, self.extents, i, last)
                if content is not None:
                    return content
        pledged = pledges(analysis)
        types = [s.type for s in analysis.lemma.senses if s.type is not None]  # أعاد الأسرى، "...": hardly ever a word
        joined = analysis.pos == "a" and not analysis.article and i > 0 and doc.surface[i - 1] in "،," and self.extents.turns.participle(i)  # ...، مطالبا بـ"..."
        plain = voiced or ((analysis.pos == "v" or joined) and sum(t in SPOKEN for t in types) * 2 >= len(types) > 0)  # تعهد بـ"خفض كبير": a word or two of his
        k, reach = i + 1, i + _REACH
        while k < min(last, reach) and self.tags.kind[k] != "V":
            q = self.extents.quote_of[k]
            if doc.surface[k] in "،,":
                behind = past_aside(doc, self.tags, k, last)
                if behind < 0:
                    return None
                k, reach = behind, reach + behind - k
                continue
            if doc.words[k].function == "complementizer":
                opens = (pledged and doc.words[k].preposition == "ب") or (voiced and analysis.lemma.lemma != "وصف" and held_before(doc, k))
                start, end, direct = self.extents.of(k, last, False) if opens else (0, 0, False)
                return (start, end, direct) if end > start else None
            if doc.surface[k] in ":.":
                return None
            if plain and q >= 0 and doc.quotes[q].start == doc.start[k] and not self.extents.names_only(doc.quotes[q]):
                return doc.quotes[q].inner_start, doc.quotes[q].inner_end, True
            k += 1
        return None
