"""At whom a protest or a condemnation is aimed, as what it demands or condemns tells: «تظاهروا للمطالبة بإغلاق قاعدة فرنسية»."""

from __future__ import annotations

from khabar.events.fillers import Fillers
from khabar.events.hanging import HARMS
from khabar.events.heads import head_words
from khabar.events.silence import silent
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_VOICED = frozenset(("REQUEST", "ACCUSE", "REJECT"))
"""What a protest says."""
_BANNERS = frozenset(("هتاف", "شعار", "لافتة", "يافطة"))
"""What speaks for a protest: هتافات تطالب باستقالة الوزير."""
_ALL_TOLD = frozenset((("هو", "ما"), ("هي", "ما"), ("الامر", "الذي"), ("امر", "ما"), ("ذلك", "ما")))
"""Words before a verb by which its object is all that was told."""
_OFFICIAL = frozenset(("GOV", "MIL", "COP", "LEG", "JUD"))
_HOSTILE = frozenset(("ASSAULT", "COERCE", "SANCTION", "THREATEN", "MOBILIZE", "ACCUSE", "REJECT"))
"""Acts whose condemnation is aimed at those who do them."""
_FOLLOWING = frozenset(("تلبية", "استجابة"))
"""What a protest is to the call for it: «تظاهرات تلبية لدعوة الحركة»."""
AIMED = "at whom the protest is aimed"
"""Rule by which a protest has the side that it condemns or asks."""
_REACH = 3
"""Words after «تنديداً» in which its theme is named."""
_THEMES = ("ب", "object", "genitive", "علي", "ل")


class Aims:
    """Looks through the acts of a part by what governs them."""

    def __init__(self, doc: Document, acts: list[Trigger]) -> None:
        self.doc = doc
        self.fillers = Fillers(doc)
        self._under: dict[int, list[Trigger]] = {}
        self._in_sentence: dict[int, list[Trigger]] = {}
        for act in acts:
            self._in_sentence.setdefault(act.sentence, []).append(act)
            if act.governor is not None:
                self._under.setdefault(id(act.governor), []).append(act)

    def complete(self, trigger: Trigger) -> None:
        """Give a protest or condemnation without a recipient the side it is aimed at."""
        self._spare(trigger)
        if trigger.recipients or trigger.sense is None:
            return
        if trigger.type == "PROTEST":
            for voiced in self._in_sentence.get(trigger.sentence, ()):
                if (
                    (voiced.type in _VOICED or (voiced.type == "PROTEST" and voiced.pos == "m"))
                    and voiced.first > trigger.first
                    and not (voiced.type == "REQUEST" and _followed(self.doc, voiced))
                    and (voiced.pos != "v" or self._banner(voiced))
                ):
                    hostile = [act for act in self._under.get(id(voiced), ()) if act.type in _HOSTILE]
                    done_by = [side for act in hostile for side in act.actors]  # تنديدا بالحرب على المدينة: not those it strikes
                    aimed = voiced.recipients or (done_by if hostile else self._named_in(voiced))
                    if self._give(trigger, aimed or self._visitor(voiced), AIMED):
                        return
        elif trigger.type == "THREATEN":
            for act in self._under.get(id(trigger), ()):
                if act.type in ("ASSAULT", "COERCE", "SANCTION") and act.how in ("prep:علي", "prep:ردا علي") and self._give(trigger, act.actors, "whose act is answered"):
                    return
        elif trigger.type == "ACCUSE" and trigger.sense.mode == "disapprove":
            if silent(self.doc, trigger):
                return
            for act in self._under.get(id(trigger), ()):
                if act.type in _HOSTILE and self._give(trigger, act.actors, "who does what is condemned"):
                    return
            for name in ("ب", "object"):
                for _, last in trigger.slots.get(name, ())[:1]:  # نددت بالحصار الذي تفرضه واشنطن
                    for act in self._in_sentence.get(trigger.sentence, ()):
                        if act.pos == "v" and act.aside and act.type in _HOSTILE and last < act.first <= last + 2:
                            if self._give(trigger, act.actors, "who does what is condemned"):
                                return
        if trigger.type in ("ACCUSE", "REJECT") and trigger.pos == "v" and self._all_told(trigger):
            before = [act for act in self._in_sentence.get(trigger.sentence, ()) if act.first < trigger.first and act.type in _HOSTILE and act.actors]
            if before:
                self._give(trigger, before[-1].actors, "who did what is condemned")

    def _all_told(self, trigger: Trigger) -> bool:
        """Whether what somebody condemns is what was told just before: «، وهو ما نددت به باريس»، «الأمر الذي رفضته»."""
        forms, first = self.doc.forms, trigger.first
        if first < 2 or (forms[first - 2].removeprefix("و").removeprefix("ف"), forms[first - 1]) not in _ALL_TOLD:
            return False
        words = self.doc.words
        resumed = trigger.analysis is not None and trigger.analysis.enclitic == "ه"
        return resumed or (trigger.last < len(words) and words[trigger.last].function == "preposition" and words[trigger.last].enclitic == "ه")

    def _visitor(self, voiced: Trigger) -> list[tuple[int, str, bool]]:
        """«استقبل الرئيس نظيره، وتظاهر المئات احتجاجا على زيارته»: whoever the sentence told before to have come."""
        acts = self._in_sentence.get(voiced.sentence, ())
        if not any(_visit(act) and act.first == voiced.last + 1 and act.analysis is not None and act.analysis.enclitic for act in acts):
            return []
        return next((act.actors for act in acts if _visit(act) and act.first < voiced.first and act.actors), [])

    def _banner(self, voiced: Trigger) -> bool:
        """Whether a verb of demand has chants or banners for its subject."""
        return any(not _BANNERS.isdisjoint(head_words(self.doc, *r)) for r in voiced.slots.get("subject", ()))

    def _spare(self, trigger: Trigger) -> None:
        """Who condemns or rejects an attack finds no fault with those it struck: دان تفجير مسجد في باكستان."""
        if trigger.type not in ("ACCUSE", "REJECT") or not trigger.recipients:
            return
        doc = self.doc
        for act in self._in_sentence.get(trigger.sentence, ()):
            above = act.governor
            if not (act.type == "ASSAULT" or act.lemma.lemma in HARMS) or not (above is trigger or (above is not None and above.governor is trigger and act.how == "genitive")):
                continue
            by = {doc.mentions[m].first for m, _, _ in act.actors}
            struck = {doc.mentions[m].first for m, _, _ in act.recipients} - by
            lands = {doc.code(m) for m, _, _ in act.recipients} - {doc.code(m) for m, _, _ in act.actors} if trigger.type == "REJECT" else ()
            trigger.recipients = [
                (m, rule, inferred)
                for m, rule, inferred in trigger.recipients
                if not ((inferred and doc.mentions[m].first in struck) or doc.code(m) in lands)
            ]

    def _named_in(self, voiced: Trigger) -> list[tuple[int, str, bool]]:
        """The side named in what is demanded."""
        for name in _THEMES:
            for first, last in voiced.slots.get(name, ())[:1]:
                found = self.fillers.mentions_in(first, last, "")
                if found:
                    return found
        doc = self.doc
        end = voiced.last
        while end < min(len(doc), voiced.last + _REACH) and doc.words[end].is_word:
            end += 1
        return self.fillers.mentions_in(voiced.last, end, "") if end > voiced.last else []

    def _give(self, trigger: Trigger, sides: list[tuple[int, str, bool]], rule: str) -> bool:
        own = {self.doc.code(m) for m, _, _ in trigger.actors} | {UNKNOWN}
        trigger.recipients = [
            (m, rule, True) for m, _, _ in sides if self.doc.code(m) not in own or (trigger.type == "PROTEST" and self._official(m))
        ]
        return bool(trigger.recipients)

    def _official(self, m: int) -> bool:
        """Whether a side is of the state: people protest against those who rule them."""
        draft = self.doc.entities.drafts[self.doc.mentions[m].entity]
        return draft.code != UNKNOWN and draft.kind in ("office", "person") and not _OFFICIAL.isdisjoint(draft.roles)


def _visit(act: Trigger) -> bool:
    return act.type == "CONSULT" and act.sense is not None and act.sense.mode == "visit"


def _followed(doc: Document, call: Trigger) -> bool:
    """Whether a call is what a protest follows: «تظاهرات بدعوة من الحركة»، «تلبية لدعوة الحركة»."""
    return doc.forms[call.first - 1].removeprefix("و") in _FOLLOWING or (call.lemma.key == "دعا" and call.analysis is not None and call.analysis.preposition == "ب")
