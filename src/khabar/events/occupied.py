"""Whom Israel strikes or holds in a report on Palestine, where the words name people or things but not whose."""

from __future__ import annotations

from khabar.events.places import ground_of
from khabar.events.triggers import Trigger
from khabar.mentions.document import ActorMention, Document
from khabar.mentions.entities import UNKNOWN

_HELD = frozenset(("ASSAULT", "COERCE", "RETREAT", "SANCTION"))
"""Types of what is done to people who are held or struck."""
_STRUCK = ("object", "علي", "ضد", "بحق", "في وجه")
"""Complements that name what is struck."""
_FORCEFUL = frozenset((None, "restrict", "crowd-control"))
"""Modes of coercion that is done to a crowd or house."""
_ITS_OWN = ("protest", "demonstrat", "settler")
"""Names of people who may be Israel's own."""
_ITS_HOUSES = frozenset(("سجن", "معتقل", "قاعدة", "معسكر", "ثكنة"))
"""Houses that those who hold the land have there themselves."""
_SETTLEMENTS = frozenset(("مستوطنة", "مستوطنات", "مستعمرة", "مستعمرات", "مغتصبة", "مغتصبات", "مستوطنتي", "مستوطنتين", "مستعمرتي"))
_FOES = frozenset(("HEZBOLLAH", "HAMAS", "PIJ"))
_TOWARDS = ("نحو", "باتجاه", "في اتجاه", "صوب", "تجاه", "الي")

_TITLES = frozenset(("شيخ", "قيادي", "مواطن", "شاب", "فتي", "طفل", "ناشط", "ناشطة", "صحفي", "صحافي", "صحفية", "صحافية", "اسير", "شهيد", "مطارد"))
"""Titles of people of the land rather than of those who hold it."""


class Occupied:
    """Knows whether one part of a report speaks of Palestine, and more than of any other land that Israel fights in."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        lands: dict[str, int] = {}
        for k, m in enumerate(doc.mention_at):
            if m >= 0 and doc.mentions[m].first == k:
                country = doc.entities.drafts[doc.mentions[m].entity].country
                if country:
                    lands[country[0]] = lands.get(country[0], 0) + 1
        self._spoken = any(list(draft.country[:1]) == ["PSE"] for draft in doc.entities.drafts)
        self._hers = "ISR" in lands or self._spoken or any(draft.code in _FOES for draft in doc.entities.drafts)
        """Whether it speaks of Israel or Palestine."""
        others = {land: n for land, n in lands.items() if land != "ISR"}
        most = max(others.values(), default=0)
        self._about = next((land for land, n in others.items() if n == most), "") == "PSE"

    @property
    def about(self) -> bool:
        """Whether the part speaks of Palestine more than of any other land but Israel."""
        return self._about

    def holds(self, trigger: Trigger) -> bool:
        """Whether an act may be what Israel does to people of Palestine."""
        return trigger.type in _HELD and any(self.doc.code(m) == "ISR" for m, _, _ in trigger.actors)

    def people(self, trigger: Trigger) -> None:
        """«اعتقلت الشرطة الإسرائيلية ستة أشخاص»: those without a country are of Palestine; who demonstrates may be Israel's own."""
        if not self._spoken or not self.holds(trigger):
            return
        doc = self.doc
        for k, (m, rule, _) in enumerate(trigger.recipients):
            draft = doc.entities.drafts[doc.mentions[m].entity]
            if (self._stateless(m) or self._one_of_them(m)) and not draft.name.startswith(_ITS_OWN):
                land = "ISR" if trigger.type == "COERCE" and "MIL" in draft.roles else "PSE"  # أوقفت الشرطة العسكرية جنودا
                own = doc.entities.get(land, draft.kind, f"{draft.name} of {land}", draft.name_ar, draft.roles, (land,), draft.gender)
                old = doc.mentions[m]
                trigger.recipients[k] = (self._mention(old.first, old.last, own.index, old.how), rule + "+under occupation", True)

    def _one_of_them(self, m: int) -> bool:
        """«اعتقلت قوة إسرائيلية الشيخ فلان»: one whose title has no land, which the report's would be taken for."""
        doc, mention = self.doc, self.doc.mentions[m]
        own = doc.code(m) == "ISR" and doc.words[mention.first].base.removeprefix("ال") in _TITLES
        return own and not any(doc.words[k].nisba for k in range(mention.first, min(mention.last + 1, len(doc))))

    def complete(self, trigger: Trigger) -> None:
        """Name the people it is done to, and for «اعتدت على الجنازة» those whose things are struck."""
        self.people(trigger)
        doc = self.doc
        if (trigger.recipients and not self._someones(trigger)) or not self._about or not self.holds(trigger) or trigger.sense is None or trigger.sense.reciprocal or ground_of(doc, trigger).country not in ("", "PSE"):
            return
        if self._elsewhere(trigger) or not (trigger.type == "ASSAULT" or (trigger.type == "COERCE" and (trigger.sense.mode in _FORCEFUL or (trigger.sense.mode == "seize" and ground_of(doc, trigger).country == "PSE")))):
            return
        for name in (*_STRUCK, *(("genitive",) if trigger.pos == "m" and trigger.sense.genitive == "recipient" else ())):
            for first, last in trigger.slots.get(name, ())[:1]:
                if doc.words[first].base.removeprefix("ال") in _ITS_HOUSES:
                    return  # داهمت الشرطة العسكرية المعتقل
                people = doc.entities.get("PSE", "people", "people of PSE", "", ("CVL",), ("PSE",), "P")
                trigger.recipients = [(self._mention(first, last, people.index, "definite"), "struck under occupation", True)]
                return

    def settlement(self, trigger: Trigger) -> None:
        """«قصفت الكتائب مستوطنة ...»، «رشقات نحو مستوطنات الغلاف»: in news of Israel's wars a settlement that others strike is hers, whether a list knows it or not."""
        doc = self.doc
        if trigger.type != "ASSAULT" or trigger.sense is None or trigger.sense.reciprocal or not self._hers or self.holds(trigger):
            return
        if any(doc.code(m) not in (UNKNOWN, "PSE") for m, _, _ in trigger.recipients):
            return
        for name in (*_STRUCK, *_TOWARDS, *(("genitive",) if trigger.pos == "m" else ())):
            for first, last in trigger.slots.get(name, ())[:1]:
                at = next((k for k in range(first, min(last, first + 3)) if doc.words[k].base.removeprefix("ال") in _SETTLEMENTS), -1)
                if at >= 0:
                    state = doc.entities.get("ISR", "state", "", "", (), ("ISR",), "F")
                    trigger.recipients = [(self._mention(at, last, state.index, "definite"), "whose settlement it is", True)]
                    return

    def martyrs(self, trigger: Trigger) -> None:
        """«استشهاد شاب»، «ارتقى شهيدان»: in news of Palestine those of no land whom that word is said of are of hers."""
        if trigger.lemma.key not in ("استشهد", "ارتقي") or not self._about or self._elsewhere_named(trigger):
            return
        for k, (m, rule, _) in enumerate(trigger.recipients):
            if self._stateless(m):
                old, draft = self.doc.mentions[m], self.doc.entities.drafts[self.doc.mentions[m].entity]
                own = self.doc.entities.get("PSE", draft.kind, f"{draft.name} of PSE", draft.name_ar, draft.roles, ("PSE",), draft.gender)
                trigger.recipients[k] = (self._mention(old.first, old.last, own.index, old.how), rule + "+under occupation", True)

    def _elsewhere_named(self, trigger: Trigger) -> bool:
        """Whether the sentence names another land than Palestine and Israel."""
        first, last = self.doc.sentences[trigger.sentence]
        drafts = self.doc.entities.drafts
        lands = {land for m in set(self.doc.mention_at[first:last]) - {-1} for land in drafts[self.doc.mentions[m].entity].country[:1]}
        return bool(lands - {"ISR", "PSE"})

    def _someones(self, trigger: Trigger) -> bool:
        """Whether what is struck only belongs to somebody of no land: «اعتدت على موكب تشييع فلانة»."""
        drafts, mentions = self.doc.entities.drafts, self.doc.mentions
        return all((d := drafts[mentions[m].entity]).code == UNKNOWN and d.kind == "person" and rule.endswith("+possessor") for m, rule, _ in trigger.recipients)

    def _elsewhere(self, trigger: Trigger) -> bool:
        """Whether the sentence names another land, or those it strikes are Israel's own."""
        doc = self.doc
        first, last = doc.sentences[trigger.sentence]
        lands = {land for m in set(doc.mention_at[first:last]) - {-1} for land in doc.entities.drafts[doc.mentions[m].entity].country[:1]}
        return bool(lands - {"ISR", "PSE"}) or any(self.doc.code(m) != "ISR" for m, _, _ in trigger.actors)

    def _stateless(self, m: int) -> bool:
        draft = self.doc.entities.drafts[self.doc.mentions[m].entity]
        if draft.code != UNKNOWN or draft.kind not in ("people", "force", "office", "person", "unnamed"):
            return False
        if draft.kind == "unnamed" and not draft.roles:
            return False  # المجتمع الدولي، أطراف النزاع
        return draft.kind != "person" or draft.basis == "table"

    def _mention(self, first: int, last: int, entity: int, how: str) -> int:
        mention = ActorMention(first, last, entity, how, "country of the place")
        mention.inferred = True
        self.doc.mentions.append(mention)
        return len(self.doc.mentions) - 1
