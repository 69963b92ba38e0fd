"""Clauses: for each verb its subject, objects and prepositional phrases, and what governs the clause.

Verb-subject-object is the rule of news prose; a noun before the verb, between the same connectors and agreeing with it, is
its subject. Relative clauses take their antecedent. Coordinated verbs share a subject.
"""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.asides import asides, before_place, bracketed, told
from khabar.syntax.clause import Clause
from khabar.syntax.enlisted import enlist
from khabar.syntax.fronted import fronted
from khabar.syntax.insertions import ACCORDING
from khabar.syntax.leads import Leads
from khabar.syntax.parentheses import Held, parentheses
from khabar.syntax.unit import LISTING, Unit


class Syntax(Leads):
    """Units and clauses of one sentence; clause_of[u] is the clause a unit belongs to, -1 for none."""

    __slots__ = ("first", "last")

    def __init__(self, doc: Document, units: list[Unit], first: int, last: int) -> None:
        super().__init__(doc, units)
        self.first = first
        self.last = last
        self.same = {}
        self.bracketed = bracketed(doc, units)
        self._build()

    def _build(self) -> None:
        pending: list[int] = []
        current: Clause | None = None
        connector, antecedent, connector_at = "start", -1, -1
        last_phrase = -1
        suspended: list[int] = []
        opener: Clause | None = None
        outer: Clause | None = None
        soft = False
        commas = [u for u, unit in enumerate(self.units) if unit.form == "comma"]
        enlist(self.doc, self.units, commas)
        inserted = (self._inserted(commas) | self._noted(commas) if len(commas) > 1 else set()) | asides(self.doc, self.units, commas) | {u for u in self.bracketed if not self.units[u].event}
        put_in = parentheses(self.doc, self.units)
        held: Held | None = None
        aside = told(self.doc, self.units, commas) if len(commas) > 1 else {}
        around: Clause | None = None
        closing = -1
        for u, unit in enumerate(self.units):
            if held is not None and u == held.until:
                current, connector, pending, antecedent, soft, held = held.clause, held.connector, held.pending, -1, False, None
            if u in put_in and held is None:
                held = Held(put_in[u], current, "verb" if current is not None else connector, list(pending))
            if u in inserted and unit.kind == "N" and not (current is not None and self._listed(u, current)):
                last_phrase = u if last_phrase < 0 else last_phrase
                continue
            if unit.kind == "C":
                if u in inserted or (u and self._already(u - 1)):
                    continue
                if u in aside and current is not None:
                    around, closing = current, aside[u]
                elif u == closing and around is not None:
                    current, connector, pending, suspended, soft = around, "verb", [], [], False
                    continue
                if unit.form == "comma":
                    soft = True
                    if current is not None or not any(not self.units[p].prep for p in pending):
                        pending = []
                    if connector != "relative":
                        connector, connector_at = "comma", u
                    continue
                if unit.form == "relative":
                    bare = [p for p in pending if not self.units[p].prep]
                    kana = current is not None and self._kana(current)
                    outer = current if kana else None
                    if kana and current is not None and current.objects and last_phrase in current.objects:
                        suspended, opener = list(current.objects), current
                    elif current is None and bare and last_phrase == bare[-1] and connector != "relative":
                        suspended, opener = bare, None
                    elif current is not None and self._whatever(u, current):
                        current.objects.append(u)  # دمر الحريق ما تبقى
                elif unit.form != "complementizer":
                    suspended = []
                connector, connector_at, soft = unit.form, u, False
                antecedent = (
                    self._described(last_phrase, self.doc.words[unit.first].base)
                    if unit.form == "relative" and self.doc.words[unit.first].base not in ("ما", "من") and not self._headless(u)
                    else -1
                )
                pending = []
                current = None
                continue
            if unit.kind == "V":
                if self._already(u):
                    continue
                if self._parted_topic(u, current, connector, pending):
                    pending, connector = [u - 1], "conjunction"
                if connector == "comma" and current is not None and connector_at == u - 1 and not pending and self._named_between(current, u):
                    connector = "verb"
                clause = Clause(len(self.clauses), unit)
                clause.unit = u
                clause.connector = connector
                clause.relative = antecedent if connector == "relative" else -1
                previous = self._governor(connector, connector_at, unit)
                clause.governor = previous
                clause.topic = [] if connector == "comma" and self._goes_on_with(unit, pending) else self._topic(pending, current, soft)
                clause.parted = bool(clause.topic) and connector == "comma" and connector_at > clause.topic[-1] and not self._led(clause.topic[0], u)
                if connector == "verb" and not pending and current is not None and self._opened(current, u):
                    # كانت يريفان ... قاطعت: one clause; the noun between is the subject of the second verb
                    clause.topic = list(current.objects) or list(current.topic)
                    clause.connector = current.connector
                    if clause.topic and current.relative >= 0 and self._parted_from(current, clause):
                        if unit.analysis is not None and unit.analysis.enclitic:
                            clause.objects.append(current.relative)
                        current.relative = -1
                    clause.relative = current.relative
                    verb = clause.verb
                    verb.negated = verb.negated or current.verb.negated
                    verb.status = verb.status or current.verb.status
                if suspended and not unit.joined and not pending and (connector == "comma" or (connector == "verb" and current is not None and self._full(current, u))):
                    if unit.analysis is not None and self._agrees_topic(unit.analysis.feature, suspended[0]):
                        # السويد، التي تتولى الرئاسة، وافقت: the verb after the relative clause is the topic's own
                        clause.topic, clause.connector = suspended, opener.connector if opener else "start"
                        suspended = []
                if self._what_it_is(clause, u):
                    clause.topic = []
                if connector == "verb" or not clause.topic:
                    self._describing(clause, current)
                    self._written(clause)
                self.clauses.append(clause)
                self.clause_of[u] = clause.index
                for p in pending:
                    self.clause_of[p] = clause.index
                    if p not in clause.topic and self.units[p].prep:
                        clause.phrases.append(p)
                pending = []
                current = clause
                connector, antecedent = "verb", -1
                soft = False
                continue
            if unit.form == "pronoun" and current is not None and self._equated(u, current):
                pending, current = [], outer
                continue
            last_phrase = u
            if current is None:
                pending.append(u)
                continue
            if unit.prep or self.among(u):
                current.phrases.append(u)
                self.clause_of[u] = current.index
            elif self._listed(u, current):
                unit.joined = True  # أعلن الرئيس، ورئيسة المفوضية، تقديم مساعدات
                current.objects.append(u)
                self.clause_of[u] = current.index
            elif (
                soft
                and not self._counterpart(unit)
                and not (self._awaited(current, u) or self._visited(current, u) or self._due(current, u))
                and (self._pronoun(pending) or current.objects or current.topic or unit.form == "pronoun")
            ):
                pending.append(u)
                if self.clause_of[u] < 0:
                    self.clause_of[u] = current.index
            else:
                if unit.joined and u and self.clause_of[u - 1] == current.index and self.units[u - 1].kind == "N":
                    target = current.phrases if (u - 1) in current.phrases else current.objects
                    target.append(u)
                else:
                    current.objects.append(u)
                self.clause_of[u] = current.index
                if soft:
                    pending.append(u)
        for clause in self.clauses:
            self._settle(clause)
        for index, who in self.same.items():
            self._stand_in(self.clauses[index], who)
        for clause in self.clauses[1:]:
            self._give_back(clause)

    def _pronoun(self, pending: list[int]) -> bool:
        """Whether a pronoun opens the clause that is coming: «، وهو الطلب نفسه»."""
        return bool(pending) and self.units[pending[0]].form == "pronoun"

    def _named_between(self, clause: Clause, u: int) -> bool:
        """«وكان الوزير، فلان الفلاني، استقبل سفيرا»: the comma behind the name closes the name, no clause."""
        unit = self.units[u]
        if not self._opens(clause) or unit.joined or unit.analysis is None or unit.analysis.feature[:2] != "P3" or clause.topic or len(clause.objects) != 1:
            return False
        at = clause.objects[0]
        who, name = self.units[at], self.units[at + 2 : u - 1]
        whole = at == u - 2 and "،" in self.doc.surface[who.first : who.last]
        apart = 0 < len(name) < 4 and self.units[at + 1].form == "comma" and all(n.kind == "N" and not n.prep and not n.joined and not self.doc.surface[n.first].startswith("ال") for n in name)
        return (whole or apart) and bool(who.mentions) and self._agrees_topic(unit.analysis.feature, at)

    def _awaited(self, clause: Clause, u: int) -> bool:
        """«الوزير استقبل، اليوم، في مقر الوزارة، سفير إيران»: the object, past nothing but when and where, before no other verb."""
        analysis, units = clause.verb.analysis, self.units
        if analysis is None or analysis.enclitic or analysis.feature[:2] != "P3" or not clause.topic or clause.objects or analysis.lemma.kind != "verb":
            return False
        if units[u].joined or not units[u].mentions or analysis.lemma.cue or self.doc.lexicon.objectless(analysis.lemma):
            return False
        if u + 1 < len(units) and units[u + 1].kind == "V":
            return False
        between = units[clause.unit + 1 : u]
        return any(b.kind == "N" for b in between) and all(b.form == "comma" or (b.kind == "N" and (b.prep or self.doc.timex_at[b.first] >= 0)) for b in between)

    def _opened(self, clause: Clause, u: int) -> bool:
        """Whether the verb at u is the own verb of a clause another verb opened: كانت باريس رفضت، بدأت باريس ترفض."""
        analysis, verb = clause.verb.analysis, self.units[u].analysis
        assert analysis is not None and verb is not None
        kinds = analysis.lemma.kinds
        if "kana" in kinds:
            return True
        if self.doc.forms[self.units[u].first - 1] == "حتي":
            return False  # تنتظر باريس حتى تسحب أنقرة قواتها
        if verb.feature[0] not in "IJ":
            return False
        if analysis.lemma.embeds is not None and "phase_verb" not in kinds:
            if self.units[u].joined or (clause.unit == u - 2 and not self.units[u - 1].prep and self.indefinite(u - 1)):
                return False  # لا يمكن تبريره ويعزز الشكوك: joined to it, not opened
            return len(self._groups(clause.objects)) < 2
        if "phase_verb" not in kinds or self.units[u].joined or verb.feature[1:2] != "3":
            return False
        if not clause.objects:
            return u == clause.unit + 1
        if len(self._groups(clause.objects)) > 1 or clause.objects[-1] != u - 1 or not self._agrees_topic(verb.feature, clause.objects[0]):
            return False
        unit = self.units[clause.objects[0]]
        return bool(unit.mentions) or self.doc.words[unit.first].article

    def _full(self, clause: Clause, u: int) -> bool:
        """Whether a relative clause is over, so that the verb at u is of the clause around: الوزير الذي انتخبه البرلمان أدان الهجوم."""
        if clause.connector != "relative" or self._opened(clause, u) or self.units[u - 1].kind != "N" or self.indefinite(u - 1):
            return False
        verb = clause.verb.analysis
        return verb is not None and not self._kana(clause) and bool(clause.objects) and (bool(verb.enclitic) or len(self._groups(clause.objects)) > 1 or not self.agrees(verb.feature, clause.relative))

    def _parted_from(self, opener: Clause, clause: Clause) -> bool:
        """Whether a relative clause that «كان» opens has a subject of its own: المدينة التي كانت القوات تحاصرها."""
        u = clause.topic[0]
        unit, analysis = self.units[u], opener.verb.analysis
        if analysis is None or not (unit.mentions or self.doc.words[unit.first].article) or unit.form:
            return False
        return "kana" in analysis.lemma.kinds and self.agrees(analysis.feature, u)

    def _whatever(self, u: int, current: Clause) -> bool:
        """Whether «ما» behind the subject of a verb opens a clause that is its object."""
        if self.doc.words[self.units[u].first].base not in ("ما", "من") or self.units[u - 1].kind == "C" or self.doc.words[self.units[u].first - 1].base in ACCORDING:
            return False
        assert current.verb.analysis is not None
        return (
            bool(current.objects or current.topic)
            and len(self._groups(current.objects)) < 2
            and self.clause_of[u - 1] == current.index
            and not self.doc.lexicon.objectless(current.verb.analysis.lemma)
        )

    def _counterpart(self, unit: Unit) -> bool:
        """Whether a phrase names somebody's counterpart, who is met or called behind a name in commas as well."""
        return "counterpart" in self.doc.lexicon.function.get(self.doc.forms[unit.first], ())

    def _inserted(self, commas: list[int]) -> set[int]:
        """Units of an insertion between two commas that names the phrase before it again: «..., ليو بينغيو، ...»."""
        out: set[int] = set()
        units = self.units
        for u in commas:
            if not 1 <= u < len(units) - 3:
                continue
            b, c = units[u + 1], units[u + 2]
            if (
                c.form == "comma"
                and b.kind == "N" and not (b.prep or b.joined or self._counterpart(b))
            ):
                before, after = units[u - 1], units[u + 3]
                if (
                    before.kind == "N"
                    and not b.event
                    and b.last - b.first <= (9 if b.mentions and self.doc.mentions[b.mentions[0]].first == b.first else 5)
                    and ((after.kind == "N" and not after.joined) or (after.kind == "V" and not after.joined))
                    and not (self._opens_anew(u) or self._met_between(u) or before_place(self.doc, units, u))
                ):
                    out.update((u, u + 1, u + 2))
        return out

    def _noted(self, commas: list[int]) -> set[int]:
        """Units of a remark «، وهو ...،» without a verb, which parts nothing: كلف المصرف، وهو الأكبر، مهندسين."""
        out: set[int] = set()
        units = self.units
        for u in commas:
            end = self._members(u)
            if end:
                out.update(range(u, end + 1))
        for u in commas:
            if not 1 <= u < len(units) - 4 or units[u + 1].kind != "C" or units[u + 2].form != "pronoun":
                continue
            end = u + 3
            while end < len(units) - 1 and units[end].kind == "N":
                end += 1
            after = units[end + 1] if end < len(units) - 1 else None
            if end > u + 3 and units[end].form == "comma" and after is not None and after.kind != "C" and not after.joined:
                out.update(range(u, end + 1))
        return out

    def _members(self, u: int) -> int:
        """The comma that closes «، بينها فرنسا وإسبانيا،», whom a plural before it takes in; 0 where none is."""
        units, doc = self.units, self.doc
        if u < 1 or units[u - 1].kind != "N":
            return 0
        first = units[u].last
        if not any(doc.forms[k] in LISTING for k in range(first, min(first + 3, len(doc)))):
            return 0
        end = u + 1
        while end < len(units) and units[end].kind == "N" and end < u + 9:
            end += 1
        if end >= len(units) - 1 or units[end].form != "comma" or units[end + 1].kind != "N" or units[end + 1].joined:
            return 0
        return 0 if doc.surface[units[end + 1].first].startswith("و") else end

    def _described(self, u: int, relative: str) -> int:
        """Unit a relative pronoun speaks of: the nearest before it, or one further back that it agrees with in gender."""
        u = self._backed(self._said_of(self._outside(u)))
        if relative == "الذين":
            u = self._many_before(u)
        wanted = "M" if relative == "الذي" else "F" if relative == "التي" else ""
        other = {"M": "F", "F": "M"}.get(wanted, "")
        k = u = self._before_list(u, wanted) if wanted and self.units[u].joined and self.gender(u) == other else u
        while wanted and k > 0 and self._fixed(k) == other and self.units[k].prep:
            if k == u and self._ends_in(k, wanted):
                return u  # مقارنة بإنفاق الصين التي تعهدت
            k -= 1
            if self.units[k].kind != "N":
                return u
            if self._fixed(k) == wanted:
                return k
        return u

    def _outside(self, u: int) -> int:
        """The unit before the parenthesis in which a unit ends: القوى (مقربة من إيران)، والتي ..."""
        last = self.units[u].last
        if last >= len(self.doc) or self.doc.surface[last] != ")":
            return u
        opened = next((k for k in range(last - 1, self.first - 1, -1) if self.doc.surface[k] == "("), -1)
        while u > 0 and self.units[u].first > opened >= 0 and self.units[u - 1].kind == "N":
            u -= 1
        return u

    def _ends_in(self, u: int, gender: str) -> bool:
        """Whether the noun that a phrase ends in is a name of this gender."""
        unit = self.units[u]
        if not unit.mentions:
            return False
        mention = self.doc.mentions[unit.mentions[-1]]
        return mention.last == unit.last and mention.first > unit.first and mention.gender == gender

    def _fixed(self, u: int) -> str:
        """Gender of a phrase that is beyond doubt: of a name, or by its ending."""
        unit = self.units[u]
        if unit.form or unit.joined:
            return ""
        gender = self.gender(u)
        head = self.doc.words[unit.first]
        if gender == "M" and not unit.mentions and not head.article:
            return ""
        return gender

    def _governor(self, connector: str, at: int, verb: Unit) -> int:
        """Index of the clause that the new verb depends on or follows."""
        return len(self.clauses) - 1

    def adverbial(self, u: int) -> bool:
        """«احتجاجا على القرار انسحبت باريس»: an indefinite masdar in the accusative is no subject, but behind «إن»."""
        word = self.doc.words[self.units[u].first]
        masdar = bool(word.nouns) and all(a.feature == "AM" and a.pos in ("m", "n") for a in word.nouns)
        if self.units[u].prep or word.article or not (masdar or fronted(self.doc, self.units[u])):
            return False
        return u < 1 or (self.units[u - 1].kind == "C" and self.units[u - 1].form != "complementizer")

    def _topic(self, pending: list[int], current: Clause | None, soft: bool) -> list[int]:
        """Bare phrases before the verb that may be its subject."""
        out: list[int] = []
        for p in pending:
            unit = self.units[p]
            if self.adverbial(p) or (not out and self._met(p) and any(not self.units[q].prep and not self.units[q].joined for q in pending if q > p)):
                continue
            joined = unit.joined or (bool(out) and self.units[p - 1].form == "comma" and self.doc.words[unit.first].conjunction == "و")
            if joined and out and self.units[p - 1].form == "comma" and any(self.units[q].form == "pronoun" for q in range(out[0] + 1, p)):
                out = [p]  # لبنان هو المعتدى عليه، وإسرائيل تحتل أرضه: the first is a sentence of its own
            elif not unit.prep and (not joined or out):
                if out and not joined:
                    continue
                out.append(p)
            elif unit.joined and out and p == out[-1] + 1:
                out.append(p)
        return out


__all__ = ["Clause", "Syntax"]
