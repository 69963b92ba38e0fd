"""Standing ties that the claims and sentences of one report state, with their holders."""

from __future__ import annotations

import re
from typing import NamedTuple

import msgspec

from khabar.events.truces import OVER
from khabar.model import (
    Attribution,
    Claim,
    Entity,
    Evidence,
    Modality,
    Party,
    Place,
    Polarity,
    Relation,
    Span,
    Timex,
    content_id,
)
from khabar.relations.foremost import Foremost
from khabar.relations.instruments import OFFERED, Instrument, instruments, sides, whole
from khabar.relations.kinds import (
    CHARGES,
    ORGANISATIONS,
    PARTS,
    between,
    blames,
    can_stand,
    directed,
    fits,
    kind_of,
    lifts,
    named,
    of_things,
    parties_of,
    standing_alone,
)
from khabar.relations.lands import Lands
from khabar.relations.partnered import harmed, with_each
from khabar.relations.since import Since
from khabar.relations.status import FIGHTING, change_of, manner_of, stated_as, status_of
from khabar.relations.words import tie_words
from khabar.text.fold import fold

_REVERSED = frozenset(("leads", "under control of", "under sanctions"))
"""Statuses told from the other side: «التحالف بقيادة السعودية»، «المطار الخاضع لسيطرة الحوثيين»."""
_RECOGNISED = "recognises"
"""A land as a state; «اعترفت بالإقليم جزءا من أراضيها» is the opposite."""
_LASTING = frozenset(("COOPERATE", "RETREAT", "AGREE"))
"""Acts that make what lasts."""
_SEVERAL = 4
"""Sides of a hostile act beyond which it is not taken apart."""
_REACH = 70
"""Characters behind a truce in which it is told to have failed."""
_UNTOLD = frozenset(("لم", "قد", "اذا", "لو", "ما", "ان", "كلما", "سواء"))
"""Words before a perfect verb with which it tells of nothing that has happened, or not surely."""
_AFTER = ("بعد", "عقب", "منذ", "اثر", "سبقها", "سبقه", "اعقب", "غداه")


class Stated(NamedTuple):
    """A tie that a sentence states without an act, with what the report knows of its place."""

    kind: str
    status: str
    parties: list[str]
    start: int
    end: int
    rule: str
    polarity: Polarity
    modality: Modality
    attribution: list[Attribution]
    sentence: int = 0


class Report(NamedTuple):
    """What relations are read from.

    `kinds` gives (kind, status) by claim id where the lexicon entry names them, `mutual` the claims whose actors do it to
    each other (a clash, not a strike), `stated` the ties told without an act,
    `text` is the body, `key` the report's key, `foremost` whom it is about.
    """

    claims: list[Claim]
    entities: list[Entity]
    kinds: dict[str, tuple[str, str | None]]
    mutual: set[str]
    stated: list[Stated]
    timexes: list[Timex]
    places: list[Place]
    text: str
    key: str
    foremost: Foremost


def relations(report: Report) -> list[Relation]:
    """Relations the report states; one a kind, sides, holder, status and polarity."""
    return _Relations(report).run()


class _Relations:
    def __init__(self, report: Report) -> None:
        self.report = report
        self.by_id = {e.id: e for e in report.entities}
        self.since = Since(report.text, report.timexes, report.claims)
        self.instruments = instruments(report.claims, report.kinds, report.text)
        self.lands = Lands(report.text, report.places, report.entities)
        self.promising = {i.claim.id for i in self.instruments.values()}
        self.seen: dict[tuple[str, frozenset[str], str, str, str], int] = {}
        self.out: list[Relation] = []
        self.acted: set[tuple[str, int, frozenset[str]]] = set()
        """Kind, sentence and sides of the ties that acts tell."""
        self.unheard = {
            (tie.kind, tie.sentence, frozenset(self.by_id[p].code for p in tie.parties))
            for tie in report.stated
            if tie.rule.endswith("notified") and tie.polarity == "negated"
        }
        """Those of which an organisation says it was told nothing: «لم تتلق إخطارا بتعليق عضويتها»."""

    def run(self) -> list[Relation]:
        lifted = {link.claim for c in self.report.claims if lifts(c, self.report.text) for link in c.links if link.how == "content"}
        for claim in self.report.claims:
            if claim.trigger.part == "title" or (claim.id in lifted and claim.type == "SANCTION"):
                continue  # رفعت العقوبات عن السودان: they are only named
            if self._ended(claim) or not self._over(claim):
                self._act(claim)
        stated = _strained(self.report.stated, self.by_id)
        for tie in stated:
            several = len({self.by_id[p].code for p in tie.parties}) >= 2
            if several and self._acted_here(tie):
                self._date(tie)
            elif several and can_stand(tie.kind, tie.status, tie.parties, self.by_id):
                self._keep(self._said(tie))
        return _contests(self.out)

    def _over(self, claim: Claim) -> bool:
        """Whether the word before a noun says that what it names is over: «انهارت الهدنة», «توقف التنسيق»."""
        if claim.type == "ASSAULT":
            return between(claim) and self._word_before(claim).removeprefix("و") in tie_words().ended  # انتهت الحرب بين
        if claim.type == "SUPPORT":
            return self._word_before(claim).removeprefix("و").removeprefix("ل").removeprefix("ب").removeprefix("ال") in tie_words().banning  # تجريم التطبيع
        if claim.type not in _LASTING:
            return False
        word, ending = self._word_before(claim), tie_words().ending
        return word in ending or word.removeprefix("و") in ending

    def _ended(self, claim: Claim) -> bool:
        """Whether a truce or pact is told to have broken down: «انهارت الهدنة», «الهدنة بين أرمينيا وأذربيجان لم تصمد»."""
        if claim.type != "RETREAT" or claim.modality != "actual":
            return False
        if claim.polarity == "negated":
            return any(e.rule == OVER for e in claim.evidence)
        before, behind, course = self.report.text[max(0, claim.trigger.start - 30) : claim.trigger.start].split(), self._behind(claim), tie_words()
        if before and fold(before[-1]).removeprefix("و") in course.ended:
            return len(before) < 2 or fold(before[-2]) not in _UNTOLD
        return any((w in course.ended and k and behind[k - 1] not in _UNTOLD) or (w == "لم" and course.failed & {*behind[k + 1 : k + 2]}) for k, w in enumerate(behind))

    def _behind(self, claim: Claim) -> list[str]:
        """Words behind an act up to the next stop, as far as its sides reach."""
        text = self.report.text[claim.trigger.end : claim.trigger.end + _REACH]
        return [fold(w) for w in re.split(r"[.،؛:\n]", text)[0].split()]

    def _word_before(self, claim: Claim) -> str:
        before = self.report.text[max(0, claim.trigger.start - 20) : claim.trigger.start].split()
        return fold(before[-1]) if before else ""

    def _acted_here(self, tie: Stated) -> bool:
        """Whether an act of the same sentence tells the tie: «استأنفت السعودية وإيران علاقاتهما»."""
        return (tie.kind, tie.sentence, frozenset(self.by_id[p].code for p in tie.parties)) in self.acted

    def _date(self, tie: Stated) -> None:
        """Give the tie that an act of the sentence tells the beginning that stands by its word: «التعاون مع فرنسا، الذي بدأ عام 2020»."""
        since, codes = self.since.of_word(tie.end), {self.by_id[p].code for p in tie.parties}
        for n, found in enumerate(self.out):
            if since and not found.since and found.kind == tie.kind and {self.by_id[p.entity].code for p in found.parties} == codes:
                self.out[n] = msgspec.structs.replace(found, since=since)

    def _keep(self, relation: Relation) -> None:
        codes = frozenset(self.by_id[p.entity].code for p in relation.parties)
        if relation.kind == "dispute" and relation.status == FIGHTING and not self.report.foremost.all_of(set(codes)):
            return  # told in passing
        holder = self.by_id[relation.attribution[-1].holder].code if relation.attribution else ""
        identity = (relation.kind, codes, holder, relation.polarity, relation.status)
        at = self.seen.get(identity)
        if at is None:
            self.seen[identity] = len(self.out)
            self.out.append(relation)
        elif relation.since and not self.out[at].since:  # told again, now with its time
            dated = msgspec.structs.replace(self.out[at], since=relation.since)
            self.out[at] = msgspec.structs.replace(dated, evidence=[*dated.evidence, *relation.evidence])

    def _act(self, claim: Claim) -> None:
        kind, told = self.report.kinds.get(claim.id, ("", None))
        instrument = self.instruments.get(claim.id)
        if not kind:
            kind = kind_of(claim, self.by_id, self.report.text)
            if claim.type == "AGREE" and kind in ("training", "aid"):
                if claim.id in self.promising:
                    return  # the tie is read from what is promised
                instrument = Instrument(claim, told or "pledged")  # تعهدت فرنسا تدريب ...: the promise is all there is
            told = None
        if kind and not (kind == "control" and of_things(claim, self.report.text)) and not (told == _RECOGNISED and "جزء" in " ".join(self._behind(claim))):
            agreed = instrument or (Instrument(claim, "") if claim.type == "AGREE" and kind == "diplomatic" else None)
            for one in self._apart(whole(claim, agreed) if agreed is not None and kind not in PARTS else claim, kind):
                parties = self._parties(one, kind, instrument)
                tied = (kind, claim.sentence, frozenset(self.by_id[p.entity].code for p in parties))
                if tied in self.unheard and (claim.polarity, claim.modality) != ("affirmed", "actual"):
                    continue  # that no notice came is all there is to it
                if parties:
                    self.acted.add(tied)
                    told_here = self._acted(one, kind, told, parties, instrument)
                    self._keep(told_here if one is claim else msgspec.structs.replace(told_here, id=content_id(told_here.id, *one.actors, *one.recipients)))
        if blames(claim, self.by_id) and not self._mourned(claim):
            self._keep(self._charged(claim))

    def _apart(self, claim: Claim, kind: str) -> list[Claim]:
        """What several do to one or one to several, apart: «اعترفت النرويج وإسبانيا بدولة فلسطين» are two ties."""
        partnered = with_each(claim, kind, self.by_id)
        if partnered is not None:
            return partnered
        actors, recipients = ([e for e in side if self.by_id[e].code != "UNK"] for side in (claim.actors, claim.recipients))
        if (kind not in PARTS and kind not in ("diplomatic", "dispute")) or not actors or not recipients or not 2 < len(actors) + len(recipients) <= (_SEVERAL if kind == "dispute" else 99):
            return [claim]
        return [msgspec.structs.replace(claim, actors=[a], recipients=[r]) for a in actors for r in recipients]

    def _parties(self, claim: Claim, kind: str, instrument: Instrument | None) -> list[Party]:
        """Sides with their parts; one side alone only where a paper was signed and the other side is not told."""
        if any(e.field == "actors" and e.entity is not None and e.rule.endswith(":مع") and self.by_id[e.entity].code == "UNK" for e in claim.evidence):
            return []  # وقعت النرويج وغانا اتفاقيات مع دول عدة: two who are one side
        if claim.type == "COOPERATE" and len(claim.actors) > 1 and all(e.rule.split("+")[0].endswith((":مع", ":object")) for e in claim.evidence if e.field == "actors"):
            return []  # نتعامل مع لبنان وسوريا: whoever deals with them, they are one side
        if instrument is not None:
            first, second = sides(claim, instrument, self.by_id)
            parties = parties_of([*first, *second], self.by_id)
            if len(parties) == 1 and instrument.of_its_own and standing_alone(kind):
                return named(kind, parties, second_only=not first)
        else:
            lost = kind == "control" and any(e.field == "recipients" and e.rule.endswith(":من") for e in claim.evidence)
            others = [] if claim.type == "MOBILIZE" or lost else claim.recipients  # whom forces face, or take it from, is not whose it is
            others = others or self._ground(claim, kind)
            if kind in PARTS and not (parties_of(claim.actors, self.by_id) and parties_of(others, self.by_id)):
                return []  # فرض عقوبات على كيانات في الاتحاد وبريطانيا: two targets have no tie
            parties = parties_of([*claim.actors, *others], self.by_id)
            if kind == "membership" and all(self.by_id[a].kind in ORGANISATIONS for a in claim.actors) and not any(len(self.by_id[r].code) == 3 for r in others):
                return []  # الاتحاد الأوروبي ينضم إلى المجموعة في تنديدها
            if kind == "dispute" and harmed(claim, self.by_id):
                return []  # قصف الجيش المدنيين
            if kind == "dispute" and claim.recipients and not parties_of(claim.actors, self.by_id):
                return []  # عارض الوزير طلب تركيا عضوية الاتحاد: two whom a third opposes
            if kind == "dispute" and all(self.by_id[e].code == "UNK" for e in claim.recipients) and claim.id not in self.report.mutual and not between(claim):
                return []  # قصفت الولايات المتحدة وبريطانيا مواقع: side by side, not against each other
        if kind == "ceasefire" and claim.modality == "demanded" and claim.attribution:
            asking = self.by_id[claim.attribution[-1].holder].code  # who calls for a truce is no side of it
            parties = [p for p in parties if self.by_id[p].code != asking]
        return named(kind, parties, first_acts=directed(claim, kind, self.by_id)) if fits(kind, parties, self.by_id) else []

    def _ground(self, claim: Claim, kind: str) -> list[str]:
        """The land held or manned, where the act has no recipient."""
        land = self.lands.of(claim, {self.by_id[a].code for a in claim.actors}, kind != "control") if kind in ("control", "deployment", "base") else None
        return [land] if land is not None else []

    def _acted(self, claim: Claim, kind: str, told: str | None, parties: list[Party], instrument: Instrument | None) -> Relation:
        start, end = claim.trigger.start, claim.trigger.end
        manner, words = manner_of(self.report.text, start, end) if kind != "dispute" else ("unstated", None)
        evidence = [Evidence(field="kind", entity=None, start=start, end=end, rule=f"relation from {claim.type}")]
        polarity, modality, change, since = claim.polarity, claim.modality, change_of(kind, claim), self.since.of_act(claim)
        if instrument is not None and instrument.claim is claim and modality == "actual":
            claim = msgspec.structs.replace(claim, type="AID")
            modality, change = "planned", None
        status = status_of(kind, claim, told, modality, instrument is not None and instrument.claim.type == "AGREE", manner, self._finished(claim))
        if kind == "ceasefire" and self._ended(claim):
            status, change, polarity = "ended", "ends", "affirmed"
        if modality == "actual" and (status == "accession" or status.startswith("planned: ")):
            modality, change = ("actual" if status == "accession" else "planned"), None
        claims, attribution = [claim.id], claim.attribution
        if instrument is not None:
            held = instrument.claim
            attribution = held.attribution if status.startswith("pledged: ") else attribution  # that it is pledged is told, though the deed is their word
            claims += [held.id] if held.id not in claims else []
            evidence.append(
                Evidence(field="status", entity=None, start=held.trigger.start, end=held.trigger.end, rule=f"instrument: {instrument.status}")
            )  # fmt: skip
            if instrument.of_its_own:
                status, modality, change = instrument.status, "actual", "starts"
                since = self.since.of_act(held)
            elif instrument.status == OFFERED and status.startswith("pledged: "):
                status = f"offered: {status.removeprefix('pledged: ')}"
        return Relation(
            id=content_id(self.report.key, kind, claim.id), kind=kind, parties=parties, status=status, change=change, manner=manner,
            polarity=polarity, modality=modality, since=since, until=None, attribution=attribution,
            claims=claims, contests=[], evidence=[*evidence, words] if words else evidence,
        )  # fmt: skip

    def _finished(self, claim: Claim) -> bool:
        """Whether an act is told by a verb, or by a noun that something follows: «بعد انضمامها»، «سبقها انضمامها»."""
        rule = next((e.rule for e in claim.evidence if e.field == "type"), "")
        if not rule.endswith((":m", ":n")):
            return True
        return self._word_before(claim).removeprefix("و") in _AFTER

    def _mourned(self, claim: Claim) -> bool:
        """Whether whom the words seem to blame is whom the deed they blame was done to: «دان اغتيال مراسلة الجزيرة»."""
        told = [e for e in claim.evidence if e.field == "recipients" and e.entity]
        deeds = [c for c in self.report.claims if c.type == "ASSAULT" and c.sentence == claim.sentence and c.trigger.part == claim.trigger.part]
        return any(claim.trigger.end <= c.trigger.start < e.start and e.entity in c.recipients for c in deeds for e in told)

    def _charged(self, claim: Claim) -> Relation:
        """What one side lays to another: a dispute that the accuser holds, by whomever it is told."""
        start, end = claim.trigger.start, claim.trigger.end
        attribution = claim.attribution
        if not attribution or self.by_id[attribution[-1].holder].code != self.by_id[claim.actors[0]].code:
            cue = Span(start=start, end=end)
            attribution = [*attribution, Attribution(holder=claim.actors[0], relation="speaker", cue=cue)]
        return Relation(
            id=content_id(self.report.key, "charges", claim.id), kind="dispute",
            parties=named("dispute", parties_of([*claim.actors, *claim.recipients], self.by_id)), status=CHARGES, change=None,
            manner="unstated", polarity="affirmed", modality="actual", since=self.since.of_charge(claim), until=None,
            attribution=attribution, claims=[claim.id], contests=[],
            evidence=[Evidence(field="kind", entity=None, start=start, end=end, rule="relation from ACCUSE")],
        )  # fmt: skip

    def _said(self, tie: Stated) -> Relation:
        manner, words = manner_of(self.report.text, tie.start, tie.end) if tie.kind != "dispute" else ("unstated", None)
        evidence = [Evidence(field="kind", entity=None, start=tie.start, end=tie.end, rule=tie.rule)]
        if tie.rule.endswith("notified"):
            manner, words = "de_jure", None  # a notice is a formal step by itself
        codes = sorted({self.by_id[p].code for p in tie.parties})
        told = None if tie.kind == "arms-deal" else tie.status not in _REVERSED and not tie.rule.endswith("comprising")
        return Relation(
            id=content_id(self.report.key, tie.kind, tie.start, *codes), kind=tie.kind,
            parties=named(tie.kind, tie.parties, first_acts=told),
            status=stated_as(tie.status, tie.polarity, tie.modality), change="holds" if tie.modality == "actual" else None, manner=manner,
            polarity=tie.polarity, modality=tie.modality, since=self.since.of_word(tie.end), until=None,
            attribution=tie.attribution, claims=[], contests=[], evidence=[*evidence, words] if words else evidence,
        )  # fmt: skip


def _strained(stated: list[Stated], by_id: dict[str, Entity]) -> list[Stated]:
    """«كانتا حليفتين لكن علاقتهما توترت»: an alliance whose ties the same sentence calls strained."""

    def codes(tie: Stated) -> set[str]:
        return {by_id[p].code for p in tie.parties}

    out = []
    for tie in stated:
        if tie.kind == "alliance" and tie.polarity == "affirmed":
            for other in stated:
                if other.status == "relations strained" and other.sentence == tie.sentence and codes(other) == codes(tie):
                    tie = tie._replace(status="allies, strained", end=other.end)
        out.append(tie)
    return out


def _contests(found: list[Relation]) -> list[Relation]:
    """Tie accounts of one relation that differ in polarity."""
    out = []
    for relation in found:
        parties = {p.entity for p in relation.parties}
        against = [
            other.id for other in found
            if other is not relation and other.kind == relation.kind and {p.entity for p in other.parties} == parties
            and other.polarity != relation.polarity
        ]  # fmt: skip
        out.append(msgspec.structs.replace(relation, contests=against) if against else relation)
    return out
