"""Join acts and attributions into claims, and link claims to each other."""

from __future__ import annotations

from khabar import facts
from khabar.attribution.said import Said
from khabar.attribution.voices import NAMELESS
from khabar.dates import Dates, window
from khabar.events.denials import REACH, taken_up
from khabar.events.links import linked
from khabar.events.places import ground_of
from khabar.events.quantities import quantities
from khabar.events.repeated import repeated
from khabar.events.triggers import Trigger
from khabar.holders import Holders
from khabar.likely.odds import GUESS
from khabar.mentions.document import Document
from khabar.mentions.entities import entity_id
from khabar.model import Attribution, Claim, Evidence, Link, Span, content_id
from khabar.model import Trigger as TriggerSpan


class ClaimBuilder:
    """Makes the claims of one part of a report."""

    def __init__(self, doc: Document, said: list[Said], key: str) -> None:
        self.doc = doc
        self.holders = Holders(doc, said)
        self.dates = Dates(doc, [s for s in said if s.manner != "performative"])
        self.key = key
        self._first_mention: dict[int, int] = {}
        for m, mention in enumerate(doc.mentions):
            self._first_mention.setdefault(mention.entity, m)
        self.made: list[tuple[Trigger, dict[str, object]]] = []

    def add(self, trigger: Trigger) -> None:
        """Take one act that stands for itself."""
        doc = self.doc
        attribution = self.holders.of(trigger)
        place = ground_of(doc, trigger).name
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

    def voice(self, trigger: Trigger) -> int | None:
        """Mention of the innermost speaker on whose word an act is told."""
        return self._spoken(self.holders.of(trigger))

    def speaker_at(self, token: int) -> int | None:
        """Mention of the innermost speaker of what stands at a token."""
        return self._spoken(self.holders.at(token))

    def _spoken(self, held: list[Attribution]) -> int | None:
        speaker = next((a for a in reversed(held) if a.relation == "speaker"), None)
        found = self._first_mention.get(int(speaker.holder[1:]) - 1) if speaker is not None else None
        return None if found is not None and self.doc.mentions[found].rule == NAMELESS else found

    def teller(self, trigger: Trigger) -> int | None:
        """Mention of the speaker whose saying a verb is, carried on from the sentence before where it names none, or who goes on in it."""
        told = self.holders.said.get(trigger.sentence, ())
        if trigger.pos == "v" or trigger.lemma.kind == "phrase":
            return next((s.speakers[0] for s in told if s.verb == trigger.first and s.speakers), None)
        begun = [s for s in told if s.speakers and s.cue[1] <= self.doc.start[trigger.first]]
        return max(begun, key=lambda s: s.cue).speakers[0] if begun else None

    # finishing ----------------------------------------------------------------------------------------------------
    def finish(self) -> list[tuple[Trigger, Claim]]:
        """Freeze the claims, with links and evidence; each with the act it is made of."""
        by_trigger = {id(t): fields for t, fields in self.made}
        self._by_sentence: dict[int, list[tuple[Trigger, dict[str, object]]]] = {}
        for trigger, fields in self.made:
            self._by_sentence.setdefault(trigger.sentence, []).append((trigger, fields))
        self._dates = self.dates.of([trigger for trigger, _ in self.made])
        out = []
        used: set[str] = set()
        for trigger, fields in self.made:
            claim = self._claim(trigger, fields, by_trigger)
            if claim.id not in used:
                used.add(claim.id)
                out.append((trigger, claim))
        return out

    def _claim(self, trigger: Trigger, fields: dict[str, object], by_trigger: dict[int, dict[str, object]]) -> Claim:
        doc = self.doc
        sense = trigger.sense
        assert sense is not None and sense.type is not None
        start, end = doc.start[trigger.first], doc.end[trigger.last - 1]
        analysis = trigger.analysis
        if analysis is not None and trigger.last == trigger.first + 1:
            start += _proclitics(doc.surface[trigger.first], analysis.conjunction, analysis.preposition)
        dated = self._dates.get(id(trigger))
        iterated = repeated(doc, trigger, dated is not None)
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
                Evidence(field=name, entity=None, start=doc.start[first], end=doc.end[max(first, last - 1)], rule=rule, inferred=rule.startswith(GUESS))
            )
        others = [other for other, _ in self._by_sentence.get(trigger.sentence, ())]
        links = [
            Link(claim=str(by_trigger[id(other)]["id"]), how=how)  # type: ignore[arg-type]
            for other, how in linked(trigger, others, by_trigger)
        ]
        if trigger.type == "DENY" and trigger.polarity == "affirmed" and not links:
            near = range(trigger.sentence - REACH, trigger.sentence + 1)
            told = [pair for sentence in near for pair in self._by_sentence.get(sentence, ())]
            mine = {entity_id(e) for e in actors}
            held: list[tuple[int, list[Attribution]]] = [(id(t), f["attribution"]) for t, f in told]  # type: ignore[misc]
            heard = {key for key, chain in held if chain and chain[-1].holder not in mine}
            before = taken_up(trigger, [t for t, _ in told], heard, doc)
            links = [Link(claim=str(by_trigger[id(other)]["id"]), how="denies") for other in before]
        if dated is not None:
            evidence.append(Evidence(field="date", entity=None, start=doc.start[dated.first], end=doc.end[dated.last - 1],
                                     rule=dated.rule, inferred=dated.inferred))  # fmt: skip
        theme = None
        if trigger.theme is not None:
            theme = Span(start=doc.start[trigger.theme[0]], end=doc.end[trigger.theme[1] - 1], part=doc.part)
        return Claim(
            id=str(fields["id"]), anchor=str(fields["anchor"]), sentence=trigger.sentence + trigger.offset,
            trigger=TriggerSpan(start=start, end=end, text=doc.text[start:end], part=doc.part),
            type=sense.type, mode=sense.mode, contexts=list(sense.contexts), cameo=sense.cameo or facts.cameo(sense.type, sense.mode),
            quad=facts.quad(sense.type), score=facts.score(sense.type, sense.mode),
            actors=[entity_id(e) for e in actors], recipients=[entity_id(e) for e in recipients], object=theme,
            quantities=quantities(doc, trigger), date=dated.date if dated else None,
            window=None if dated else window(doc, trigger), place=fields["place"],  # type: ignore[arg-type]
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
