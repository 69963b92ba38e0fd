"""Read one report: the ordered steps from text to a Reading."""

from __future__ import annotations

import gc
import hashlib
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import msgspec

from khabar.attribution.said import Said
from khabar.attribution.speech import Speech
from khabar.claims import ClaimBuilder
from khabar.duties import Duties
from khabar.errors import InputError
from khabar.events.afterwards import Afterwards
from khabar.events.at_home import at_home
from khabar.events.coding import acts
from khabar.events.context import Context
from khabar.events.headline import Headline, Headlined, headlined
from khabar.events.known_wars import known_wars
from khabar.events.own_fallen import own_fallen
from khabar.events.partners import signed
from khabar.events.pending import settled
from khabar.events.protected import protected
from khabar.events.registers import Registers
from khabar.events.told_again import told_again
from khabar.events.triggers import Trigger
from khabar.events.word_status import TOLD, WordStatus
from khabar.lexicon.words import Lexicon, lexicon
from khabar.likely import Filling, Standing, Title, fill, stand
from khabar.likely.odds import GUESS
from khabar.likely.war_strikes import war_strikes
from khabar.mainevent import TYPES, Seen, by_sentence, marked
from khabar.mentions import timex
from khabar.mentions.actors import ActorFinder
from khabar.mentions.document import Document
from khabar.mentions.entities import Entities, entity_id
from khabar.mentions.resolve import Memory
from khabar.model import (
    SCHEMA,
    Claim,
    Entity,
    Issue,
    Mention,
    Part,
    Place,
    Quotation,
    Reader,
    Reading,
    Report,
    Sentence,
    Span,
    Timex,
    report_key,
)
from khabar.relations.foremost import Foremost
from khabar.relations.relations import Report as Told
from khabar.relations.relations import Stated, relations
from khabar.relations.ties import Tie, TieFinder
from khabar.syntax.ahead import look_ahead
from khabar.syntax.clauses import Syntax
from khabar.syntax.tags import VERB, Tags
from khabar.syntax.units import cut
from khabar.text.ordered import first_from

VERSION = "0.1.0"
MAX_LENGTH = 12_000_000
"""Code points; a longer text is refused rather than read for minutes."""
_OPENING = frozenset('«“"')


def report(
    text: str, *, title: str | None = None, published: str | None = None, outlet: str | None = None,
    url: str | None = None, id: str | None = None, published_basis: str | None = None, retrieved: str | None = None,
) -> Report:  # fmt: skip
    """Make a Report from what is known of it.

    Raises:
        InputError: `published` is no ISO date, or the text is too long.
    """
    if published is not None:
        _day(published)
    if len(text) > MAX_LENGTH:
        raise InputError(
            f"report {id or ''}: {len(text)} characters; at most {MAX_LENGTH} are read; split the file into reports"
        )
    return Report(
        key=report_key(outlet, url, published, text), id=id, outlet=outlet, url=url, title=title, text=text,
        text_sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), published=published,
        published_basis=published_basis or ("stated" if published else "unknown"), retrieved=retrieved,  # type: ignore[arg-type]
    )  # fmt: skip


def _day(value: str) -> date:
    try:
        return date.fromisoformat(value[:10])
    except ValueError as error:
        raise InputError(f"published {value!r} is no date; give it as YYYY-MM-DD") from error


def read(
    text: str | Report, *, title: str | None = None, published: str | None = None, outlet: str | None = None,
    url: str | None = None, id: str | None = None, lexicons: Sequence[Path] = (),
) -> Reading:  # fmt: skip
    """Read one Arabic news report.

    Args:
        text: the report's text, or a Report.
        title: its headline, read as part "title".
        published: publication day, YYYY-MM-DD; without it relative times stay unresolved.
        outlet: name of who printed it.
        url: where.
        id: the caller's label.
        lexicons: folders of the user's own entries.

    Returns:
        The Reading; what could not be told is in its issues.

    Raises:
        InputError: a date that is none, a text that is too long.
    """
    if isinstance(text, str):
        text = report(text, title=title, published=published, outlet=outlet, url=url, id=id)
    words = lexicon(tuple(lexicons))
    collecting = gc.isenabled()
    gc.disable()  # it would look again and again, for a tenth of the time, through what only grows until the reading is made
    try:
        return _Reading(text, words).run()
    finally:
        if collecting:
            gc.enable()


def observed(given: Report) -> list[tuple[Claim, list[str]]]:
    """Each claim of a type of the main-event model with what the model sees of it: the material of its training."""
    reading = _Reading(given, lexicon(()))
    reading.run()
    out = []
    for doc, made in reading.made:
        for sentence, told in by_sentence(made).items():
            for type_ in TYPES:
                out += [(claim, seen) for _, claim, seen in Seen(doc).of(sentence, told, type_)]
    return out


def unsaid(given: Report, standing: Standing, filling: Filling) -> Reading:
    """Read a report with other functions in the place of `khabar.likely`, which see what it sees: how its models are trained."""
    return _Reading(given, lexicon(()), standing, filling).run()


class _Reading:
    def __init__(self, given: Report, words: Lexicon, standing: Standing = stand, filling: Filling = fill) -> None:
        self.report = given
        self.standing, self.filling = standing, filling
        self.lexicon = words
        self.day = _day(given.published) if given.published else None
        self.entities = Entities()
        self.memory = Memory(self.entities)
        self.claims: list[Claim] = []
        self.made: list[tuple[Document, list[tuple[Trigger, Claim]]]] = []
        self.kinds: dict[str, tuple[str, str | None]] = {}
        self.mutual: set[str] = set()
        self.stated: list[Stated] = []
        self.quotations: list[Quotation] = []
        self.documents: list[Document] = []
        self.seen: set[tuple[str, str]] = set()
        self.issues: list[Issue] = []
        self.headline: list[Headlined] = []
        self.title = Title()

    def run(self) -> Reading:
        body = self._document(self.report.text or "", "body")
        registers = Registers(body)
        if self.report.title:
            title = self._document(self.report.title, "title")
            self._part(title, Registers(title, registers))
            self.seen = set()
        self._part(body, registers)
        self._general_issues()
        entities = self.entities.freeze()
        places = [p for d in self.documents for p in _places(d)]
        return Reading(
            schema=SCHEMA, reader=Reader(version=VERSION, lexicon=self.lexicon.data.version), report=self.report,
            sentences=[Sentence(start=a, end=b, part=d.part) for d in self.documents for a, b in d.spans],
            entities=entities,
            mentions=[m for d in self.documents for m in _mentions(d)],
            timexes=[t for d in self.documents for t in d.timexes],
            places=places,
            claims=self.claims,
            relations=relations(self._told(entities, places)),
            quotations=self.quotations,
            issues=[*self.issues, *(i for d in self.documents for i in d.issues)],
        )  # fmt: skip

    def _told(self, entities: list[Entity], places: list[Place]) -> Told:
        """What the relations of the report are read from."""
        timexes = [t for d in self.documents for t in d.timexes]
        sure = [known for claim in self.claims if (known := without_odds(claim)) is not None]  # a tie is not to rest on odds
        named = Counter(self.entities.drafts[m.entity].code for d in self.documents for m in d.mentions)
        return Told(sure, entities, self.kinds, self.mutual, self.stated, timexes, places, self.report.text or "", self.report.key, Foremost(named))

    def _document(self, text: str, part: Part) -> Document:
        return Document(text, self.lexicon, self.entities, self.day, self.report.outlet, part)

    def _part(self, doc: Document, registers: Registers) -> None:
        self.documents.append(doc)
        if not len(doc):
            return
        doc.timexes = timex.find(doc.text, self.day, doc.part, doc.whole, self.lexicon.tense)
        _mark_timexes(doc)
        ActorFinder(doc, self.memory).run()
        tags = Tags(doc)
        doc.verb_tokens = {i for i, kind in enumerate(tags.kind) if kind == VERB}
        look_ahead(doc)
        speech = Speech(doc, tags)
        offset = sum(len(d.spans) for d in self.documents[:-1])
        found: list[Trigger] = []
        told: list[Trigger] = []
        others: list[Trigger] = []
        before: dict[int, int] = {}
        finder = TieFinder(doc) if doc.part == "body" else None
        tokens = finder.tokens if finder is not None else []
        words: dict[int, WordStatus] = {}
        for index, (first, last) in enumerate(doc.sentences):
            if not any(w.analyses or w.phrase_starts or w.function for w in doc.words[first:last]):
                continue
            syntax = Syntax(doc, cut(doc, tags, first, last), first, last)
            here = dict.fromkeys(tokens[first_from(tokens, first) : first_from(tokens, last)], TOLD)
            triggers = acts(doc, tags, syntax, self.seen, here)
            words.update(here)
            last_heard = speech.speakers.last(index)
            if last_heard:
                before[index] = last_heard[0]
            speech.sentence(index, syntax)
            for trigger in triggers:
                trigger.sentence = index
                trigger.offset = offset
                if trigger.type is not None:
                    told.append(trigger)
                (found if trigger.emit else others).append(trigger)
        builder = ClaimBuilder(doc, speech.out, self.report.key)
        added = [] if registers.whole else self.standing(doc, found, others)  # sport, markets, research: no act there rests on odds
        if added:
            found = sorted([*found, *added], key=lambda trigger: trigger.first)
            told += [trigger for trigger in added if trigger not in told]
        demands = Duties(doc, found, builder.speaker_at, builder.voice).run(speech.out, others)
        if demands:
            found = sorted([*found, *demands], key=lambda trigger: trigger.first)
        Context(doc, self.memory.home(), self.memory.about(), builder.voice, builder.teller, before).complete(found, told, Headline(doc, self.headline))
        if doc.part == "title":
            self.headline = headlined(doc, found)
            self.title.read(doc, found)
        again = told_again(doc)
        kept = registers.keep([trigger for trigger in found if trigger.sentence not in again and settled(doc, trigger)])
        known_wars(doc, kept)
        protected(doc, kept)
        own_fallen(doc, kept, builder.voice)
        self.filling(doc, kept, builder.voice, self.title)
        war_strikes(doc, kept)
        signed(doc, kept)
        Afterwards(doc, kept, builder.voice, self.memory.about()).complete()
        at_home(doc, kept, {doc.mentions[m].entity for said in speech.out for m in said.speakers})
        for trigger in kept:
            builder.add(trigger)
        made = builder.finish()
        for trigger, claim in made:
            sense = trigger.sense
            if sense is not None and (sense.reciprocal or _exchanged(trigger)):
                self.mutual.add(claim.id)
            if sense is not None and (sense.relation or sense.status):
                self.kinds[claim.id] = (sense.relation or "", sense.status)
        self.made.append((doc, made))
        self.claims += marked(doc, made)
        self.quotations += [_quotation(doc, said) for said in speech.out if not said.hidden and said.sentence not in again]
        if finder is not None:
            self.stated = [_stated(doc, tie, builder, offset) for tie in finder.run(builder.speaker_at, words)]

    def _general_issues(self) -> None:
        body = self.documents[-1]
        text = self.report.text or ""
        if not text.strip():
            self.issues.append(Issue(start=0, end=0, code="empty", message="the report has no text"))
        elif not any("\u0600" <= c <= "\u06ff" for c in text[:20000]):
            self.issues.append(
                Issue(start=0, end=min(len(text), 80), code="no-arabic", message="no Arabic letters; nothing is read")
            )
        if self.day is None and any(t.value is None for t in body.timexes):
            self.issues.append(
                Issue(
                    start=0,
                    end=0,
                    code="no-date",
                    message="no publication day: relative times stay unresolved; give --published",
                )
            )
        for quote in body.quotes:
            if not quote.closed:
                self.issues.append(
                    Issue(
                        start=quote.start,
                        end=quote.end,
                        code="unclosed-quote",
                        message="a quotation mark is never closed; taken to end with its paragraph",
                    )
                )


def without_odds(claim: Claim) -> Claim | None:
    """A claim without the sides that odds have given it; None where it stands by odds itself."""
    guessed = [row for row in claim.evidence if row.rule.startswith(GUESS)]
    if not guessed:
        return claim
    if any(row.field == "stands" for row in guessed):
        return None
    given = {(row.field, row.entity) for row in guessed}
    actors = [side for side in claim.actors if ("actors", side) not in given]
    recipients = [side for side in claim.recipients if ("recipients", side) not in given]
    return msgspec.structs.replace(claim, actors=actors, recipients=recipients)


def _stated(doc: Document, tie: Tie, builder: ClaimBuilder, offset: int) -> Stated:
    return Stated(
        tie.kind, tie.status, [entity_id(doc.mentions[m].entity) for m in tie.sides], doc.start[tie.first], doc.end[tie.last - 1],
        tie.rule, tie.polarity, tie.modality, builder.holders.at(tie.first), offset + doc.sentence_of(tie.first),
    )  # fmt: skip


def _mark_timexes(doc: Document) -> None:
    for index, found in enumerate(doc.timexes):
        for k in range(first_from(doc.end, found.start + 1), doc.token_at(found.end)):
            doc.timex_at[k] = index


def _mentions(doc: Document) -> list[Mention]:
    out = []
    for index, m in enumerate(doc.mentions):
        if doc.mention_at[m.first] != index:
            continue
        first, last = m.first, m.last - 1
        if last - first > 1 and doc.surface[first] in _OPENING:
            first, last = first + 1, last - 1
        out.append(
            Mention(entity=entity_id(m.entity), start=doc.start[first], end=doc.end[last],
                    how=m.how, wording=m.wording, part=doc.part)  # type: ignore[arg-type]
        )  # fmt: skip
    return out


def _places(doc: Document) -> list[Place]:
    out = []
    for m in doc.mentions:
        if m.place < 0:
            continue
        entry = doc.lexicon.entries[m.place]
        start, end = doc.start[m.first], doc.end[m.last - 1]
        out.append(Place(start=start, end=end, text=doc.text[start:end], name=entry.name, country=entry.country,
                         lat=entry.lat, lon=entry.lon, part=doc.part))  # fmt: skip
    return out


def _quotation(doc: Document, said: Said) -> Quotation:
    speaker = entity_id(doc.mentions[said.speakers[0]].entity) if said.speakers else None
    cue = Span(start=said.cue[0], end=said.cue[1], part=doc.part) if said.cue[1] > said.cue[0] else None
    return Quotation(
        content=Span(start=said.start, end=said.end, part=doc.part), speaker=speaker, cue=cue, direct=said.direct
    )


def reanchored(timexes: list[Timex]) -> list[Timex]:
    """Time expressions in the order of the text."""
    return sorted(timexes, key=lambda t: (t.start, t.end))


def _exchanged(trigger: Trigger) -> bool:
    """«تبادلت الهند وباكستان إطلاق النار»: the verb above it makes the act mutual."""
    above = trigger.governor
    return above is not None and any(sense.reciprocal for sense in above.lemma.senses)
