"""Subjects of leads, which open with phrases of when and why: «بعد مقتل القائد، الرئيس، فلان، يعزي»."""

from __future__ import annotations

from khabar.syntax.describing import Describing


class Leads(Describing):
    """Tells who opens the clause from what names somebody before again."""

    __slots__ = ()

    def _opens_anew(self, u: int) -> bool:
        """Whether an office between two commas does what the verb behind it says, for all before it are phrases of when and why: «بعد مقتل القائد، رئيس الوزراء، فلان، يعزي»."""
        units = self.units
        k = u + 3
        if units[k].kind == "N" and self.doc.words[units[k].first].conjunction == "و":
            while k < len(units) - 1 and units[k].kind == "N":
                k += 1  # الرئيس الكيني، فلان، ووزير الدفاع الأوغندي، فلان، يلتقيان
            k += units[k].form == "comma"
        verb, who = units[min(k, len(units) - 1)], units[u + 1]
        if verb.kind == "V" and k > u + 3 and verb.analysis is not None and verb.analysis.feature[3:4] not in ("D", "P"):
            return False
        if verb.kind != "V" or verb.joined or verb.analysis is None or verb.analysis.feature[:1] != "I" or not who.mentions:
            return False
        if not units[0].prep or any(unit.kind == "V" or (unit.kind == "C" and unit.form != "comma") for unit in units[:u]):
            return False
        mention = self.doc.mentions[who.mentions[0]]
        if mention.first != who.first or self.doc.entities.drafts[mention.entity].kind not in ("office", "person") or self.doc.words[who.first].given:
            return False
        if k > u + 3:
            return True
        if not self._agrees_topic(verb.analysis.feature, u + 1):
            return False
        own = units[u + 4] if u + 4 < len(units) else None
        if own is None or own.kind != "N" or own.prep or own.first != verb.last or not self._agrees_topic(verb.analysis.feature, u + 4):
            return True
        return not (own.mentions or self.doc.lexicon.objectless(verb.analysis.lemma))

    def _met(self, p: int) -> bool:
        """Whether a bare phrase is the object of the masdar with a pronoun before it: «خلال لقائه الرئيس الصيني، الوزير يحذر»."""
        before, unit = (self.units[p - 1], self.units[p]) if p else (self.units[p], self.units[p])
        if not before.prep or not before.event or before.last != unit.first or unit.prep or unit.joined:
            return False
        return before.event[-1] == before.last - 1 and bool(self.doc.words[before.event[-1]].enclitic)
