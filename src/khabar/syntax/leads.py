"""Subjects of leads, which open with phrases of when and why: «بعد مقتل القائد، الرئيس، فلان، يعزي»."""

from __future__ import annotations

from khabar.mentions.document import ActorMention
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clause import Clause
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

    def _visited(self, clause: Clause, u: int) -> bool:
        """«زار رئيس البرلمان، الإمارات»، «هنأ رئيس الوزراء فلان، الرئيس التركي»: the object behind the comma that closes a long subject."""
        analysis, unit, doc = clause.verb.analysis, self.units[u], self.doc
        if analysis is None or analysis.enclitic or analysis.feature[:2] not in ("P3", "I3") or analysis.lemma.kind != "verb" or (analysis.lemma.cue and analysis.lemma.cue_strength != "object") or clause.topic or not clause.objects:
            return False
        if self.units[u - 1].form != "comma" or unit.joined or doc.words[unit.first].conjunction or not unit.mentions or (u + 1 < len(self.units) and self.units[u + 1].kind == "V"):
            return False
        who, whom = clause.objects[0], doc.mentions[unit.mentions[0]]
        if clause.objects[-1] - who >= len(clause.objects) or not self.units[who].mentions or not self._agrees_topic(analysis.feature, who) or doc.lexicon.objectless(analysis.lemma):
            return False
        if any(k.form == "comma" or k.prep not in ("", "من", "في") for k in self.units[clause.unit : u - 1]) or any(self.units[k].joined is False for k in clause.objects[1:]) or not any(s.type and s.object in ("recipient", "actor", "") for s in analysis.lemma.senses):
            return False
        agent = doc.mentions[self.units[who].mentions[0]]
        kinds = [doc.entities.drafts[m.entity].kind for m in (agent, whom)]
        if kinds[0] not in ("office", "person", "group", "organisation", "unnamed", "force") or whom.first > unit.first + 1:
            return False
        if kinds[1] in ("state", "place"):
            return True
        return self._of_two_lands(agent, whom)

    def _of_two_lands(self, one: ActorMention, other: ActorMention) -> bool:
        """Whether two officials are of different known sides, so that neither names the other again."""
        drafts = [self.doc.entities.drafts[m.entity] for m in (one, other)]
        return all(d.kind in ("office", "person") and d.code != UNKNOWN for d in drafts) and drafts[0].code != drafts[1].code

    def _met_between(self, u: int) -> bool:
        """«التقى الوزير العراقي فلان، نظيره الأميركي فلان، في بغداد»: an official of another land between commas behind a verb and its subject is whom the verb is on."""
        units = self.units
        verb, before, inside, after = units[u - 2], units[u - 1], units[u + 1], units[u + 3]
        if u < 2 or verb.kind != "V" or verb.analysis is None or verb.analysis.enclitic or not after.prep or not before.mentions or not inside.mentions:
            return False
        return not self.doc.lexicon.objectless(verb.analysis.lemma) and self._of_two_lands(self.doc.mentions[before.mentions[0]], self.doc.mentions[inside.mentions[0]])
