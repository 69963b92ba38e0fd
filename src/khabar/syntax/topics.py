"""A noun before a verb that is its subject though «و» seems to join it to what stands before: headlines, two clauses in one breath."""

from __future__ import annotations

from khabar.syntax.clause import Clause
from khabar.syntax.equations import Equations
from khabar.syntax.unit import Unit

_WHO = frozenset(("state", "organisation", "group", "office", "person", "force", "body", "party"))
"""Kinds of those who act."""


class Topics(Equations):
    """Parts a joined noun from the phrase before it where the verb behind it is its own."""

    __slots__ = ()

    def _kana(self, clause: Clause) -> bool:
        """Whether a verb only opens the clause of the verb after it."""
        analysis = clause.verb.analysis
        return analysis is not None and (
            analysis.lemma.embeds is not None
            or "kana" in analysis.lemma.kinds
        )

    def _already(self, u: int) -> bool:
        """Whether a verb only says that the one behind it came about before, which then stands for both: «وسبق أن هدد»."""
        if u + 2 >= len(self.units) or self.units[u].kind != "V" or self.units[u + 1].form != "complementizer" or self.units[u + 2].kind != "V":
            return False
        verb, at = self.units[u], self.units[u + 1].first
        if verb.analysis is None or verb.analysis.lemma.lemma != "سبق" or at != verb.last or self.doc.words[at].enclitic or verb.negated:
            return False
        self.units[u + 2].joined = self.units[u + 2].joined or verb.joined
        return True

    def _led(self, topic: int, u: int) -> bool:
        """Whether who opens a clause is the subject of the verb at u with nothing but phrases of when, where and how between: «روسيا، ردا على سؤال، هددت إسرائيل»."""
        unit = self.units[topic]
        if unit.prep or unit.joined or not unit.mentions or (topic and (self.units[topic - 1].kind != "C" or self.units[topic - 1].form in ("comma", "relative"))):
            return False
        mention = self.doc.mentions[unit.mentions[0]]
        if mention.first != unit.first or self.doc.entities.drafts[mention.entity].kind not in _WHO:
            return False
        return all(between.prep or between.form == "comma" or self._adverb(between) for between in self.units[topic + 1 : u])

    def _adverb(self, unit: Unit) -> bool:
        """Whether a bare phrase is an adverb: ردا على سؤال، مجددا."""
        return unit.kind == "N" and not unit.mentions and self.doc.surface[unit.first].endswith(("اً", "ًا"))

    def _parted_topic(self, u: int, current: Clause | None, connector: str, pending: list[int]) -> bool:
        """Whether the joined noun before the verb at u opens a clause of its own."""
        if current is not None:
            return connector == "verb" and not pending and self._own_topic(u, current)
        return connector == "start" and self._headed_anew(u, pending)

    @staticmethod
    def _opens(clause: Clause) -> bool:
        """Whether the verb of a clause may have the verb after its subject for its own: كانت."""
        analysis = clause.verb.analysis
        return analysis is not None and "kana" in analysis.lemma.kinds

    def _own_topic(self, u: int, current: Clause) -> bool:
        """«انسحبت روسيا من الاتفاق وتركيا تعرض الوساطة»: the joined name is the subject of the verb behind it, no part of the phrase before."""
        before, verb = self.units[u - 1], self.units[u]
        joined = before.joined or (before.kind == "N" and self.doc.words[before.first].conjunction == "و")
        if u < 2 or before.kind != "N" or not joined or verb.joined or verb.analysis is None:
            return False
        mention = self.doc.mentions[before.mentions[0]] if before.mentions else None
        named = mention is not None and mention.first == before.first and not mention.preposition and mention.definite
        if not (named or (mention is None and self._whole(before))) or not self._agrees_topic(verb.analysis.feature, u - 1):
            return False
        if verb.analysis.feature[:1] not in "IP" or self._opens(current):
            return False
        for held in (current.phrases, current.objects, current.topic):
            if u - 1 in held:
                held.remove(u - 1)
        before.joined, before.prep = False, ""
        return True

    def _headed_anew(self, u: int, pending: list[int]) -> bool:
        """«تفاصيل جديدة عن اغتيال الصحفية وواشنطن تدعم التحقيق»: no verb before, nobody named before as subject, and a state behind «و»."""
        before, verb = self.units[u - 1], self.units[u]
        if len(pending) < 2 or pending[-1] != u - 1 or not before.joined or not before.prep or before.prep == "بين" or verb.joined or verb.analysis is None:
            return False
        head = self.units[pending[0]]
        mention = self.doc.mentions[before.mentions[0]] if before.mentions else None
        if mention is None or mention.first != before.first or mention.preposition or self.doc.entities.drafts[mention.entity].kind not in ("state", "organisation", "group"):
            return False
        if head.prep or head.mentions or verb.analysis.feature[:1] not in "IP" or not self._agrees_topic(verb.analysis.feature, u - 1):
            return False
        before.joined, before.prep = False, ""
        return True

    def _whole(self, unit: Unit) -> bool:
        """Whether a phrase that names nobody is definite, so that a verb behind it does not describe it: والسلطة ترحب."""
        head = self.doc.words[unit.first]
        return head.article and not unit.form and not head.function and unit.last - unit.first < 4

    def _listed(self, u: int, current: Clause) -> bool:
        """Whether a name behind comma and «و» goes on with the name before the comma: a comma, not a verb, follows."""
        unit = self.units[u]
        before = current.objects[-1] if current.objects else -1
        if unit.joined and u > 1 and self.units[u - 1].form == "comma" and u - 3 <= before < u - 1:
            return True  # التقى الرئيس البيلاروسي، ورئيس أوزبكستان
        if not unit.mentions or before != u - 2 or not self.units[before].mentions or u + 1 >= len(self.units):
            return False
        mentions = self.doc.mentions
        one, other = mentions[self.units[before].mentions[0]], mentions[unit.mentions[0]]
        if other.conjunction != "و" or other.preposition:
            return False
        named = one.first == self.units[before].first and other.first <= unit.first + 1
        if self.units[u + 1].kind == "N":  # ورئيس وزراء الهند، مودي، أمس، على ...
            return named and unit.last + 1 < len(self.doc) and self.doc.surface[unit.last] == "،" and self.doc.timex_at[unit.last + 1] >= 0
        return named and u + 2 < len(self.units) and self.units[u + 1].form == "comma" and self.units[u + 2].kind == "N"

    def _what_it_is(self, clause: Clause, u: int) -> bool:
        """«وهي خطوة نددت بها الخارجية»: the noun between describes, and the pronoun is no subject of the verb."""
        if len(clause.topic) != 1 or clause.topic[0] != u - 2 or self.units[u - 2].form != "pronoun" or clause.verb.joined:
            return False
        unit = self.units[u - 1]
        return not unit.prep and not unit.mentions and self.indefinite(u - 1)
