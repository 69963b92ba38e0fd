"""Acts joined by «و» or «أو» to others that are still open: «سيناريوهات حصار وقصف وهجوم»، «ملاحقة من ارتكبوه ومعاقبتهم»، «مسارات: قصف أو اغتيال»."""

from __future__ import annotations

from khabar.events.joined import embeds
from khabar.events.triggers import Trigger
from khabar.mentions.document import Document
from khabar.syntax.clauses import Syntax
from khabar.syntax.unit import Unit

Status = tuple[str, str]
_OPEN = frozenset(("planned", "possible", "demanded"))
_SAID = frozenset(("ACCUSE", "REQUEST", "REJECT", "THREATEN", "DENY"))
_HARMS = frozenset(("ASSAULT", "COERCE", "SANCTION", "PROTEST"))
_PARTING = frozenset("؛:.؟!()")
_GOING_ON = frozenset(("مواصلة", "استئناف", "تطوير", "تعزيز", "توسيع", "تعميق", "تكثيف", "متابعة", "توثيق", "دعم"))
_WHOEVER = frozenset(("من", "الذين", "ما", "التي", "الذي"))
_CHOICES = frozenset(("مسارات", "خيارات", "احتمالات", "سيناريوهات", "بدائل", "خياران", "خيارين", "احتمالان", "احتمالين", "سيناريوهان", "طرق", "سبل", "حلول", "فرضيات"))
_NEAR, _FAR, _LIST = 8, 6, 30


class Listed:
    """Looks back from a joined act to the one it goes with."""

    def __init__(self, doc: Document, syntax: Syntax, triggers: list[Trigger]) -> None:
        self.doc = doc
        self.syntax = syntax
        self.triggers = triggers

    def status(self, trigger: Trigger) -> Status | None:
        """Polarity and modality of an act told as done by no word of its own; None where nothing leaves it open."""
        if trigger.unit < 0 or trigger.meant in _SAID:
            return None
        if trigger.pos == "v":
            masdar = trigger.analysis is not None and trigger.analysis.feature == "P3MS" and any(n.pos == "m" and n.lemma is trigger.lemma for n in self.doc.words[trigger.first].nouns)
            return (self._choice(trigger) if masdar else None) or self._masdar(trigger) or self._goes_on(trigger) or self._held(trigger)
        if trigger.pos not in ("m", "n", "f"):
            return None
        return self._joined(trigger, self.syntax.units[trigger.unit]) or self._to_them(trigger) or self._choice(trigger) or self._held(trigger)

    def _goes_on(self, trigger: Trigger) -> Status | None:
        """«أن تلتقي نظيرها وتبحث معه الملفات»: an imperfect joined, with no mark between, to one in the same form that is open."""
        own = trigger.analysis
        if own is None or own.feature[:1] not in "IJ" or own.conjunction != "و" or trigger.clause < 1:
            return None
        clause = self.syntax.clauses[trigger.clause]
        before = self.syntax.clauses[clause.index - 1].verb
        if clause.connector != "verb" or clause.verb.negated or before.negated or before.analysis is None or before.analysis.feature[:4] != own.feature[:4]:
            return None
        if any(self.doc.surface[k] in _PARTING or self.doc.surface[k] in "،," for k in range(before.last, trigger.first)):
            return None
        t = next((t for t in reversed(self.triggers) if t.first == before.first), None)
        return ("affirmed", t.modality) if t is not None and t.controlled and t.meant not in _SAID and t.polarity == "affirmed" and t.modality in _OPEN else None

    def _masdar(self, trigger: Trigger) -> Status | None:
        """«عودة العلاقات والحوار وفتح السفارتين»: what has the letters of a perfect is the next masdar of the list."""
        own, first = trigger.analysis, trigger.first
        if own is None or own.feature != "P3MS" or own.conjunction != "و" or not any(n.pos == "m" and n.lemma is trigger.lemma for n in self.doc.words[first].nouns):
            return None
        if self._subject_behind(trigger.last):
            return None
        for t in reversed(self.triggers):
            if t.last > first or t.meant is None:
                continue
            if first - t.last > _FAR or self._parted(t.last, first):
                return None
            if t.pos in ("m", "n") and not self.doc.words[t.first].article:
                return self._shared(t, trigger)
        return None

    def _subject_behind(self, k: int) -> bool:
        """Whether a name or definite side stands there, which may be the subject of a verb: «وقصف الجيش»; not «وفتح السفارتين»."""
        index = self.doc.mention_at[k] if k < self.syntax.last else -1
        return index >= 0 and (self.doc.words[k].article or self.doc.mentions[index].how == "name") and not self.doc.forms[k].endswith("ين")

    def _joined(self, trigger: Trigger, unit: Unit) -> Status | None:
        """«سيناريوهات قصف وهجوم»، «تعهد بمواصلة الدفاع والقتال»: what «و» joins, in the same form, to what may or is to be."""
        words, first, above = self.doc.words, trigger.first, trigger.governor
        if trigger.how == "genitive" and above is not None and above.meant is None and above.pos == "m" and above.first == unit.first:
            first = above.first  # ومد يد العون
        then = first > self.syntax.first and self.doc.forms[first - 1] == "ثم"
        if (not then and (self.doc.surface[first][:1] != "و" or (words[first].conjunction != "و" and trigger.pos != "f"))) or unit.first != first or words[first].preposition:
            return None
        definite = words[first].article
        for t in reversed(self.triggers):
            if t.last > first or t.meant is None:
                continue
            if first - t.last > _NEAR or self._parted(t.last, first):
                return None
            masdar = t.pos in ("m", "n") or (t.pos == "v" and t.analysis is not None and t.analysis.feature == "P3MS" and t.modality in _OPEN)
            if not masdar or not t.controlled or words[t.first].article != definite:
                continue
            if not definite:
                return self._shared(t, trigger) if not words[t.first].enclitic else None
            head = self.syntax.units[t.unit].first if t.unit >= 0 else t.first
            led = t.last == first and head == t.first - 1 and not words[head].article and words[head].base in _GOING_ON
            return ("affirmed", t.modality) if led and trigger.pos == "m" and t.polarity == "affirmed" and t.modality in _OPEN else None
        return None

    def _shared(self, t: Trigger, trigger: Trigger) -> Status | None:
        """The status of the act before, where both are harms or neither is."""
        alike = (t.meant in _HARMS) == (trigger.meant in _HARMS) and t.meant not in _SAID
        return ("affirmed", t.modality) if alike and t.controlled and t.polarity == "affirmed" and t.modality in _OPEN else None

    def _held(self, trigger: Trigger) -> Status | None:
        """«قادر على تجاوز الدفاعات، وضرب المنشآت»: joined to the masdar of no act that somebody is able, ready or asked to do."""
        doc, first, own = self.doc, trigger.first, trigger.analysis
        word = doc.words[first]
        if own is None or own.conjunction != "و" or word.article or not any(n.pos == "m" and n.lemma is trigger.lemma and not n.preposition for n in word.nouns) or own.enclitic:
            return None
        if trigger.pos == "v" and (own.feature != "P3MS" or self._subject_behind(trigger.last)):
            return None
        for t in reversed(self.triggers):
            if t.last > first or first - t.last > _LIST // 2:
                continue
            status = embeds(t)
            if status not in _OPEN or t.polarity != "affirmed" or t.modality not in ("actual", "possible"):
                continue
            for prep in ("علي", "ل", "الي", "ب", "object"):
                for a, b in t.slots.get(prep, ()):
                    head = doc.words[a]
                    near = first == b or (b < first and doc.surface[first - 1] in "،," and not self._parted(b, first - 1))
                    if near and not head.article and doc.mention_at[a] < 0 and not head.enclitic and not head.function:
                        return "affirmed", status
            return None
        return None

    def _to_them(self, trigger: Trigger) -> Status | None:
        """«المطالبة بملاحقة من ارتكبوا الاعتداء ومعاقبتهم»: what is to be done to the same people, past who they are."""
        word, own = self.doc.words[trigger.first], trigger.analysis
        if trigger.pos != "m" or own is None or not own.enclitic or word.conjunction != "و" or word.preposition:
            return None
        for t in reversed(self.triggers):
            if t.last > trigger.first or t.pos != "m" or t.meant is None:
                continue
            near = trigger.first - t.last <= _NEAR and self.doc.forms[t.last] in _WHOEVER
            near = near or (t.last < trigger.first and trigger.first - t.last <= _FAR and not self._parted(t.last, trigger.first))
            if not near or any(self.doc.surface[k] in _PARTING for k in range(t.last, trigger.first)):
                return None
            return self._shared(t, trigger) if not self.doc.words[t.first].article else None
        return None

    def _choice(self, trigger: Trigger) -> Status | None:
        """«أمامها ثلاثة مسارات: قصف المنشآت، أو تصفية القادة»: one of the choices listed behind a colon."""
        doc = self.doc
        if doc.words[trigger.first].article or self.syntax.units[trigger.unit].first != trigger.first:
            return None
        k, either = trigger.first - 1, False
        while k >= self.syntax.first and k > trigger.first - _LIST and doc.surface[k] != ":":
            either = either or doc.forms[k] == "او"
            if k in doc.verb_tokens and not any(n.pos == "m" for n in doc.words[k].nouns):
                return None
            k -= 1
        if k < self.syntax.first or doc.surface[k] != ":":
            return None
        either = either or "او" in doc.forms[trigger.last : min(self.syntax.last, trigger.last + _LIST // 2)]
        named = any(doc.words[j].base in _CHOICES for j in range(max(self.syntax.first, k - _NEAR), k))
        return ("affirmed", "possible") if either and named else None

    def _parted(self, first: int, last: int) -> bool:
        """Whether a verb, a clause or a mark other than a quote stands between two words."""
        for k in range(first, last):
            if k in self.doc.verb_tokens or self.doc.words[k].function in ("complementizer", "relative", "subordinator", "negation"):
                return True
            if not self.doc.words[k].is_word and self.doc.surface[k] not in "«»\"“”":
                return True
        return False
