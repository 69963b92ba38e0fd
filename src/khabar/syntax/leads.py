"""Subjects of leads, which open with phrases of when and why: «بعد مقتل القائد، الرئيس، فلان، يعزي»."""

from __future__ import annotations

from khabar.mentions.document import ActorMention
from khabar.mentions.entities import UNKNOWN
from khabar.syntax.clause import Clause
from khabar.syntax.describing import Describing

_AT_HEAD = frozenset(("زعامة", "رئاسة", "قيادة"))
_HANDING = frozenset(("handing", "giving"))
_WHEN = frozenset(("حين", "حينما", "عندما", "لما", "بعدما"))
"""Words of a clause of time that parts a subject from its verb."""
_CALLING = frozenset(("سمى", "أسمى", "سما"))
"""To call something so; «سماه» has the letters of «سما» as well."""
_ASKED = frozenset(("REQUEST", "ACCUSE"))


class Leads(Describing):
    """Tells who opens the clause from what names somebody before again."""

    __slots__ = ("bracketed",)

    bracketed: set[int]
    """Phrases within brackets or dashes, which no word outside them takes."""

    def _settle(self, clause: Clause) -> None:
        """Find subject and objects of a clause, without what only names its subject again."""
        if len(clause.objects) > 1:
            clause.objects = [u for k, u in enumerate(clause.objects) if not k or not self._again(clause, k)]
        self._subject(clause)
        self._whenever(clause)

    def _describing(self, clause: Clause, current: Clause | None) -> None:
        """Also: what an indefinite noun that a first verb describes does is told by the second: «قذيفة أطلقت من الجبل أصابت السفينة التركية»."""
        super()._describing(clause, current)
        verb = clause.verb.analysis
        if current is None or verb is None or clause.relative >= 0 or clause.topic or clause.connector != "verb" or clause.verb.joined:
            return
        first, topic = current.verb.analysis, current.topic
        if first is None or current.verb.joined or current.relative >= 0 or len(topic) != 1 or current.unit != topic[0] + 1 or self._kana(current):
            return
        if first.feature[:2] == "P3" == verb.feature[:2] and self.indefinite(topic[0]) and self._agrees_topic(verb.feature, topic[0]):
            clause.topic = list(topic)

    def _give_back(self, clause: Clause) -> None:
        """Also: what somebody calls the object of the verb before is that object: «أدان ما سماه العدوان التركي»."""
        super()._give_back(clause)
        verb, outer = clause.verb, self.clauses[clause.index - 1]
        if clause.connector != "relative" or verb.analysis is None or verb.analysis.lemma.lemma not in _CALLING or not verb.analysis.enclitic:
            return
        named = clause.subject or clause.objects
        if not named or clause.unit < 1 or self.doc.forms[verb.first - 1] not in ("ما", "مما") or self.units[named[0]].first != verb.last or clause.unit - 1 not in outer.objects:
            return
        outer.objects = [v for u in outer.objects for v in (named if u == clause.unit - 1 else [u])]
        clause.subject, clause.objects = [], []
        for u in named:
            self.clause_of[u] = outer.index

    def _whenever(self, clause: Clause) -> None:
        """Who stands before «حين» does what the clause behind it says, and what the main verb says: «الطيران المصري حين قصف درنة أبلغ طرابلس»."""
        feature = clause.verb.analysis.feature if clause.verb.analysis is not None else ""
        before = self.clauses[clause.index - 1] if clause.index else None
        if clause.connector in ("verb", "comma") and before is not None and not (clause.subject or clause.topic or clause.verb.joined):
            who = self._before_when(before)
            if who >= 0 and clause.verb.analysis is not None and not clause.verb.analysis.enclitic and self._agrees_topic(feature, who):
                clause.subject = [who]
            return
        who = self._before_when(clause)
        if who < 0 or clause.verb.analysis is None or clause.verb.analysis.enclitic or feature.endswith("p") or not self._agrees_topic(feature, who):
            return
        main = clause.verb.analysis.lemma.main()
        if not clause.subject:
            clause.subject = [who]
        elif feature[2:4] != "FS" or len(clause.subject) > 1 or clause.objects:
            return  # الرئيس عندما قتل الجنود كان في باريس: they may be killed
        elif (main is not None and main.object == "recipient" and self.units[clause.subject[0]].mentions) or (clause.verb.analysis.lemma.light and self.units[clause.subject[0]].event):
            clause.subject, clause.objects = [who], clause.subject  # روسيا عندما هاجمت كييف: whom

    def _before_when(self, clause: Clause) -> int:
        """The unit of who opens a clause right before «حين» and its verb; -1 for nobody."""
        if clause.connector != "subordinator" or clause.unit < 2 or self.doc.words[self.units[clause.unit - 1].first].base not in _WHEN:
            return -1
        u = clause.unit - 2 - (clause.unit > 2 and self.units[clause.unit - 2].form == "comma")
        unit = self.units[u]
        if unit.kind != "N" or unit.prep or unit.joined or unit.form or not unit.mentions or self.clause_of[u] >= 0 or (u and self.units[u - 1].kind != "C"):
            return -1
        mention = self.doc.mentions[unit.mentions[0]]
        return u if mention.first == unit.first else -1

    def _again(self, clause: Clause, k: int) -> bool:
        """Whether a bare phrase says who the one before it is: «طالب فلان | القيادي في الحزب | الحكومة بالاستقالة», «حث الوزير المجري (هنغاريا) | بيتر سيارتو»."""
        at, u = clause.objects[k - 1], clause.objects[k]
        before, unit = self.units[at], self.units[u]
        if k > 1 or at < clause.unit or unit.joined or not before.mentions or not unit.mentions or clause.verb.analysis is None:
            return False
        who, again = self.doc.mentions[before.mentions[-1]], self.doc.mentions[unit.mentions[0]]
        drafts = self.doc.entities.drafts
        if drafts[again.entity].kind != "person" or again.first != unit.first or drafts[who.entity].kind != "person":
            return False
        if u == at + 2 and u - 1 in self.bracketed and again.how == "name" and who.title and drafts[again.entity].code == drafts[who.entity].code:
            return True
        if len(clause.objects) < 3 or unit.first != before.last or who.how != "name" or again.how != "title" or not _HANDING.isdisjoint(clause.verb.analysis.lemma.kinds):
            return False
        return self.doc.words[unit.first].article or again.last > again.first + 1

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
        if (clause.objects[-1] - who >= len(clause.objects) and not self._with_title(clause)) or not self.units[who].mentions or not self._agrees_topic(analysis.feature, who) or doc.lexicon.objectless(analysis.lemma):
            return False
        if self._past_when(clause, u):
            return self._of_two_lands(doc.mentions[self.units[who].mentions[0]], whom)
        if any(k.form == "comma" or (k.prep not in ("", "من", "في") and doc.words[k.first].base.removeprefix("ب") not in _AT_HEAD) for k in self.units[clause.unit : u - 1]) or (any(self.units[k].joined is False for k in clause.objects[1:]) and not self._with_title(clause)) or not any(s.type and s.object in ("recipient", "actor", "") for s in analysis.lemma.senses):
            return False
        agent = doc.mentions[self.units[who].mentions[0]]
        kinds = [doc.entities.drafts[m.entity].kind for m in (agent, whom)]
        if kinds[0] not in ("office", "person", "group", "organisation", "unnamed", "force") or whom.first > unit.first + 1:
            return False
        if kinds[1] in ("state", "place"):
            return True
        if kinds[1] in ("unnamed", "people", "group", "force") and doc.words[unit.first].article and u + 1 < len(self.units) and self.units[u + 1].prep and any(s.type in _ASKED and s.object == "recipient" for s in analysis.lemma.senses):
            return doc.code(self.units[who].mentions[0]) != doc.code(unit.mentions[0])
        return self._of_two_lands(agent, whom)

    def _past_when(self, clause: Clause, u: int) -> bool:
        """Whether only when and where stand between commas behind the subject of a verb of meeting: «التقى الرئيس، مساء اليوم في أنقرة، نظيره»."""
        analysis, between = clause.verb.analysis, self.units[clause.objects[0] + 1 : u - 1]
        if analysis is None or len(clause.objects) != 1 or not between or between[0].form != "comma" or not any(s.type == "CONSULT" for s in analysis.lemma.senses):
            return False
        return len(between) > 1 and all(k.form == "comma" or (k.kind == "N" and (k.prep == "في" or self.doc.timex_at[k.first] >= 0)) for k in between)

    def _with_title(self, clause: Clause) -> bool:
        """Whether all that stands behind a verb so far is a name and a title right behind it: «دعا فلان القيادي في الحزب»."""
        if len(clause.objects) != 2 or clause.objects[1] != clause.objects[0] + 1 or not all(self.units[k].mentions for k in clause.objects):
            return False
        name, title = (self.doc.mentions[self.units[k].mentions[0]] for k in clause.objects)
        return name.how == "name" and title.how == "title" and title.first == self.units[clause.objects[0]].last and not title.conjunction

    def _of_two_lands(self, one: ActorMention, other: ActorMention) -> bool:
        """Whether two officials are of different known sides, so that neither names the other again."""
        drafts = [self.doc.entities.drafts[m.entity] for m in (one, other)]
        return all(d.kind in ("office", "person") and d.code != UNKNOWN for d in drafts) and drafts[0].code != drafts[1].code

    def _met_between(self, u: int) -> bool:
        """«التقى الوزير العراقي فلان، نظيره الأميركي فلان، في بغداد»: an official of another land between commas behind a verb and its subject is whom the verb is on."""
        units, k = self.units, u - 1
        while k > 1 and (units[k].form == "comma" or (units[k].kind == "N" and (units[k].prep == "في" or self.doc.timex_at[units[k].first] >= 0))):
            k -= 1
        verb, before, inside, after = units[k - 1], units[k], units[u + 1], units[u + 3]
        joined = bool(after.mentions) and self.doc.mentions[after.mentions[0]].conjunction == "و"
        if k < 1 or verb.kind != "V" or verb.analysis is None or verb.analysis.enclitic or not (after.prep or joined) or not before.mentions or not inside.mentions:
            return False
        if (k < u - 1 or not after.prep) and not any(s.type == "CONSULT" for s in verb.analysis.lemma.senses):
            return False
        return not self.doc.lexicon.objectless(verb.analysis.lemma) and self._of_two_lands(self.doc.mentions[before.mentions[0]], self.doc.mentions[inside.mentions[0]])
