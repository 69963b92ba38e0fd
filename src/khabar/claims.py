"""Join acts and attributions into claims, and link claims to each other."""

from __future__ import annotations

from datetime import timedelta

from khabar import facts
from khabar.attribution.said import Said
from khabar.events.links import linked
from khabar.events.quantities import quantities
from khabar.events.triggers import Trigger
from khabar.holders import Holders
from khabar.mentions.dates import date_of
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN, entity_id
from khabar.model import Attribution, Claim, ClaimDate, Evidence, Link, Span, content_id
from khabar.model import Trigger as TriggerSpan

_STATE_FORCES = frozenset(("MIL", "COP", "SPY", "GOV"))


_SPOKEN = frozenset(("ACCUSE", "REQUEST", "DENY", "REJECT", "AGREE", "THREATEN", "SUPPORT"))
"""Acts done in words are done again each time; one date does not hold for all."""


def _always_protest(trigger: Trigger) -> bool:
    """Whether the word is protest by itself (مظاهرة); a burning (إحراق) need not be by people of the country."""
    return all(sense.type != "ASSAULT" for sense in trigger.lemma.senses)


class ClaimBuilder:
    """Makes the claims of one part of a report."""

    def __init__(self, doc: Document, said: list[Said], key: str, home: str | None = None) -> None:
        self.doc = doc
        self.home = home
        self.holders = Holders(doc, said)
        self.key = key
        self._first_mention: dict[int, int] = {}
        for m, mention in enumerate(doc.mentions):
            self._first_mention.setdefault(mention.entity, m)
        self.made: list[tuple[Trigger, dict[str, object]]] = []

    def add(self, trigger: Trigger) -> None:
        """Take one act that stands for itself."""
        doc = self.doc
        attribution = self.holders.of(trigger)
        if trigger.type == "DENY" and not trigger.actors and attribution:
            denier = self._first_mention.get(int(attribution[-1].holder[1:]) - 1)
            if denier is not None:  # «قال فلان إن الخبر غير صحيح»: the speaker denies
                trigger.actors.append((denier, "the speaker denies", True))
                attribution = attribution[:-1]
        place, place_mention, country = self._place(trigger)
        self._infer_sides(trigger, attribution, place_mention, country)
        anchor = content_id(self.key, doc.part, doc.start[trigger.first], doc.end[trigger.last - 1])
        drafts = doc.entities.drafts
        actors = [doc.mentions[m].entity for m, _, _ in trigger.actors]
        recipients = [doc.mentions[m].entity for m, _, _ in trigger.recipients if doc.mentions[m].entity not in actors]
        identity = content_id(
            anchor, trigger.type, trigger.sense.mode if trigger.sense else None, trigger.polarity, trigger.modality,
            ",".join(sorted(drafts[e].code for e in actors)), ",".join(sorted(drafts[e].code for e in recipients)),
            ",".join(a.holder for a in attribution),
        )  # fmt: skip
        self.made.append(
            (
                trigger,
                {
                    "id": identity, "anchor": anchor, "actors": actors, "recipients": recipients, "place": place,
                    "attribution": attribution,
                },
            )
        )  # fmt: skip

    def _place(self, trigger: Trigger) -> tuple[str | None, int, str]:
        """Place of the act, from the phrase after «في»: its name, the mention that names it, its country."""
        doc = self.doc
        for name in ("في", "داخل", "قرب", "جنوب", "شمال", "شرق", "غرب", "خارج", "قبالة", "وسط"):
            for first, last in trigger.slots.get(name, []):
                nationality = ""
                for k in range(first, last):
                    index = doc.mention_at[k]
                    if index >= 0 and doc.mentions[index].place >= 0:
                        country = doc.entities.drafts[doc.mentions[index].entity].country
                        return (
                            doc.lexicon.entries[doc.mentions[index].place].name,
                            index,
                            country[0] if len(country) == 1 else "",
                        )
                    nationality = nationality or doc.words[k].nisba.split(":")[0]
                if nationality:
                    return None, -1, nationality
        return None, -1, ""

    def _infer_sides(self, trigger: Trigger, attribution: list[Attribution], place: int, country: str) -> None:
        """First persons are the speaker; people without a country get that of the place of the act."""
        doc = self.doc
        drafts = doc.entities.drafts
        if (
            trigger.pos == "v"
            and trigger.analysis is not None
            and trigger.analysis.feature[1:3] in ("1P", "1S")
            and not trigger.actors
        ):
            speaker = next((a for a in reversed(attribution) if a.relation == "speaker"), None)
            if speaker is not None and trigger.sense is not None:
                index = int(speaker.holder[1:]) - 1
                m = self._first_mention.get(index)
                if m is not None:
                    target = trigger.actors if trigger.sense.subject == "actor" else trigger.recipients
                    target.append((m, "first person: the speaker", True))
        if trigger.pos in ("v", "f") and not trigger.actors and trigger.lemma.cue and trigger.sense is not None:
            said = next(
                (s for s in self.holders.said.get(trigger.sentence, ()) if s.verb == trigger.first and s.speakers), None
            )
            if said is not None and trigger.sense.subject == "actor":
                trigger.actors.append((said.speakers[0], "speaker carried on", True))
        stated = country
        country = country or self._nearby(trigger) or (self.home if trigger.type == "PROTEST" else "") or ""
        if not country:
            return
        for sides in (trigger.actors, trigger.recipients):
            for k, (m, rule, _) in enumerate(sides):
                draft = drafts[doc.mentions[m].entity]
                if (
                    draft.code == UNKNOWN
                    and draft.kind in ("people", "force", "office", "person", "unnamed")
                    and not (draft.kind == "person" and draft.basis != "table")
                ):
                    rebels = draft.kind == "force" and not _STATE_FORCES & set(draft.roles)
                    placed = doc.entities.get(
                        country + "REB" if rebels and country != "PSE" else country,
                        draft.kind,
                        f"{draft.name} of {country}",
                        draft.name_ar,
                        draft.roles,
                        (country,),
                        draft.gender,
                    )

                    old = doc.mentions[m]
                    other = ActorMention(old.first, old.last, placed.index, old.how, "country of the place")
                    other.inferred = True
                    doc.mentions.append(other)
                    sides[k] = (len(doc.mentions) - 1, rule + "+place of the act", True)
        if (
            trigger.type == "PROTEST"
            and not trigger.actors
            and trigger.sense is not None
            and trigger.sense.genitive == "actor"
        ):
            draft = doc.entities.get(country, "people", f"protesters of {country}", "", ("CVL",), (country,), "P")
            mention = ActorMention(trigger.first, trigger.last, draft.index, "definite", "country of the protest")
            mention.inferred = True
            doc.mentions.append(mention)
            trigger.actors.append((len(doc.mentions) - 1, "country of the protest", True))
        if (
            stated
            and not trigger.recipients
            and trigger.type == "ASSAULT"
            and trigger.actors
            and trigger.sense is not None
            and not trigger.sense.reciprocal
        ):
            if all(country != drafts[doc.mentions[m].entity].code for m, _, _ in trigger.actors):
                draft = doc.entities.get(country, "state", "", "", (), (country,), "F")
                first, last = (
                    (doc.mentions[place].first, doc.mentions[place].last)
                    if place >= 0
                    else (trigger.first, trigger.last)
                )
                other = ActorMention(first, last, draft.index, "metonym", "country of the place")
                other.inferred = True
                doc.mentions.append(other)
                trigger.recipients.append((len(doc.mentions) - 1, "place of the act", True))

    def _nearby(self, trigger: Trigger) -> str:
        """The one state whose places or people the sentence names, where it names one only."""
        doc = self.doc
        first, last = doc.sentences[trigger.sentence]
        found = set()
        for k in range(first, last):
            index = doc.mention_at[k]
            if index >= 0:
                found.update(doc.entities.drafts[doc.mentions[index].entity].country[:1])
        return found.pop() if len(found) == 1 else ""

    # finishing ----------------------------------------------------------------------------------------------------
    def finish(self) -> list[Claim]:
        """Freeze the claims, with links and evidence."""
        by_trigger = {id(t): fields for t, fields in self.made}
        self._by_sentence: dict[int, list[tuple[Trigger, dict[str, object]]]] = {}
        for trigger, fields in self.made:
            self._by_sentence.setdefault(trigger.sentence, []).append((trigger, fields))
        self._dates = self._dated()
        out = []
        used: set[str] = set()
        for trigger, fields in self.made:
            claim = self._claim(trigger, fields, by_trigger)
            if claim.id not in used:
                used.add(claim.id)
                out.append(claim)
        return out

    def _dated(self) -> dict[int, ClaimDate]:
        """Dates of the claims; one act told twice with the same sides shares the one date given."""
        doc = self.doc
        dates: dict[int, ClaimDate] = {}
        groups: dict[tuple[object, ...], list[Trigger]] = {}
        for trigger, _ in self.made:
            date = date_of(doc, trigger.first, trigger.pos)
            if date is not None:
                dates[id(trigger)] = date
            sides = tuple(frozenset(doc.code(m) for m, _, _ in side) for side in (trigger.actors, trigger.recipients))
            groups.setdefault((trigger.type, trigger.lemma.id, *sides, trigger.polarity, trigger.modality), []).append(
                trigger
            )
        for members in groups.values():
            known = {dates[id(t)].value: dates[id(t)] for t in members if id(t) in dates}
            if len(known) == 1 and len(members) > 1:
                value = next(iter(known.values()))
                for trigger in members:
                    lead = trigger.sentence < 2
                    if id(trigger) not in dates and (lead or trigger.type not in _SPOKEN):
                        dates[id(trigger)] = value
                        trigger.rules.append(
                            ("date", trigger.first, trigger.last, "same act, dated elsewhere in the report")
                        )
        return dates

    def _claim(self, trigger: Trigger, fields: dict[str, object], by_trigger: dict[int, dict[str, object]]) -> Claim:
        doc = self.doc
        sense = trigger.sense
        assert sense is not None and sense.type is not None
        start, end = doc.start[trigger.first], doc.end[trigger.last - 1]
        analysis = trigger.analysis
        if analysis is not None and trigger.last == trigger.first + 1:
            start += _proclitics(doc.surface[trigger.first], analysis.conjunction, analysis.preposition)
        date = self._dates.get(id(trigger))
        window = None
        if date is None and doc.published is not None and trigger.modality == "actual":
            window = [(doc.published - timedelta(days=7)).isoformat(), doc.published.isoformat()]
        iterated = any(
            "iterated" in doc.lexicon.data.function.get(doc.forms[k], ())
            for k in range(trigger.first + 1, min(trigger.first + 5, len(doc)))
        )
        actors: list[int] = fields["actors"]  # type: ignore[assignment]
        recipients: list[int] = fields["recipients"]  # type: ignore[assignment]
        evidence = [
            Evidence(
                field="type",
                entity=None,
                start=start,
                end=end,
                rule=f"{trigger.lemma.id}:{trigger.pos}",
                inferred=False,
            )
        ]
        for name, sides in (("actors", trigger.actors), ("recipients", trigger.recipients)):
            for m, rule, inferred in sides:
                mention = doc.mentions[m]
                if name == "recipients" and mention.entity in actors:
                    continue
                evidence.append(Evidence(field=name, entity=entity_id(mention.entity), start=doc.start[mention.first],
                                         end=doc.end[mention.last - 1], rule=rule, inferred=inferred))  # fmt: skip
        for name, first, last, rule in trigger.rules:
            evidence.append(
                Evidence(field=name, entity=None, start=doc.start[first], end=doc.end[max(first, last - 1)], rule=rule)
            )
        others = [other for other, _ in self._by_sentence.get(trigger.sentence, ())]
        links = [
            Link(claim=str(by_trigger[id(other)]["id"]), how=how)  # type: ignore[arg-type]
            for other, how in linked(trigger, others, by_trigger)
        ]
        theme = None
        if trigger.theme is not None:
            theme = Span(start=doc.start[trigger.theme[0]], end=doc.end[trigger.theme[1] - 1], part=doc.part)
        return Claim(
            id=str(fields["id"]), anchor=str(fields["anchor"]), sentence=trigger.sentence + trigger.offset,
            trigger=TriggerSpan(start=start, end=end, text=doc.text[start:end], part=doc.part),
            type=sense.type, mode=sense.mode, contexts=list(sense.contexts), cameo=sense.cameo or facts.cameo(sense.type, sense.mode),
            quad=facts.quad(sense.type), score=facts.score(sense.type, sense.mode),
            actors=[entity_id(e) for e in actors], recipients=[entity_id(e) for e in recipients], object=theme,
            quantities=quantities(doc, trigger), date=date, window=window, place=fields["place"],  # type: ignore[arg-type]
            polarity=trigger.polarity, modality=trigger.modality, iterated=iterated,  # type: ignore[arg-type]
            attribution=fields["attribution"], links=links, evidence=evidence,  # type: ignore[arg-type]
        )  # fmt: skip


def _proclitics(surface: str, conjunction: str, preposition: str) -> int:
    """Code points taken by the proclitics at the start of a word, its marks included."""
    k = 0
    for clitic in (conjunction, preposition):
        if clitic and k < len(surface) and surface[k] == clitic:
            k += 1
            while k < len(surface) and (not surface[k].isalnum() or surface[k] == "ـ"):
                k += 1
    return k
