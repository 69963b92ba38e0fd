"""Clauses: for each verb its subject, objects and prepositional phrases, and what governs the clause.

Verb-subject-object order is the rule of news prose; a noun before the verb, in the same stretch between connectors and
agreeing with it, is the subject (SVO). Relative clauses take their antecedent. Coordinated verbs share a subject.
"""

from __future__ import annotations

from khabar.mentions.document import Document
from khabar.syntax.units import Unit
from khabar.text.fold import fold

_HUMAN = frozenset(("person", "people", "force", "group"))


_OBJECT = frozenset(("ه", "ها", "هم", "هما"))


class Clause:
    """A verb with its complements; units are indices into the sentence's unit list."""

    __slots__ = (
        "connector",
        "governor",
        "index",
        "inherited",
        "objects",
        "phrases",
        "relative",
        "subject",
        "topic",
        "unit",
        "verb",
    )

    def __init__(self, index: int, verb: Unit) -> None:
        self.index = index
        self.verb = verb
        self.unit = 0
        self.subject: list[int] = []
        self.objects: list[int] = []
        self.phrases: list[int] = []
        self.relative = -1
        """Unit that a relative clause describes."""
        self.connector = ""
        self.governor = -1
        """Clause whose complement or neighbour this one is; -1 at the top."""
        self.inherited = False
        self.topic: list[int] = []


class Syntax:
    """Units and clauses of one sentence; clause_of[u] is the clause a unit belongs to, -1 for none."""

    __slots__ = ("clause_of", "clauses", "doc", "first", "last", "units")

    def __init__(self, doc: Document, units: list[Unit], first: int, last: int) -> None:
        self.doc = doc
        self.units = units
        self.first = first
        self.last = last
        self.clauses: list[Clause] = []
        self.clause_of = [-1] * len(units)
        self._build()

    def _build(self) -> None:
        pending: list[int] = []
        current: Clause | None = None
        connector, antecedent, connector_at = "start", -1, -1
        last_phrase = -1
        suspended: list[int] = []
        opener: Clause | None = None
        soft = False
        inserted = self._inserted()
        for u, unit in enumerate(self.units):
            if u in inserted and unit.kind == "N":
                last_phrase = u if last_phrase < 0 else last_phrase
                continue
            if unit.kind == "C":
                if unit.form == "comma":
                    if u in inserted:
                        continue
                    soft = True
                    if current is not None or not any(not self.units[p].prep for p in pending):
                        pending = []
                    if connector != "relative":
                        connector, connector_at = "comma", u
                    continue
                if unit.form == "relative":
                    bare = [p for p in pending if not self.units[p].prep]
                    kana = current is not None and self._kana(current)
                    if kana and current is not None and current.objects and last_phrase in current.objects:
                        suspended, opener = list(current.objects), current
                    elif current is None and bare and last_phrase == bare[-1] and connector != "relative":
                        suspended, opener = bare, None
                elif unit.form != "complementizer":
                    suspended = []
                connector, connector_at, soft = unit.form, u, False
                antecedent = (
                    last_phrase
                    if unit.form == "relative" and self.doc.words[unit.first].base not in ("ما", "من")
                    else -1
                )
                pending = []
                current = None
                continue
            if unit.kind == "V":
                clause = Clause(len(self.clauses), unit)
                clause.unit = u
                clause.connector = connector
                clause.relative = antecedent if connector == "relative" else -1
                previous = self._governor(connector, connector_at, unit)
                clause.governor = previous
                clause.topic = self._topic(pending, current, soft)
                if connector == "verb" and not pending and current is not None and self._kana(current):
                    # كانت يريفان ... قاطعت: one clause; the noun between is the subject of the second verb
                    clause.topic = list(current.objects) or list(current.topic)
                    clause.connector = current.connector
                    clause.relative = current.relative
                    verb = clause.verb
                    verb.negated = verb.negated or current.verb.negated
                    verb.status = verb.status or current.verb.status
                if suspended and connector == "comma" and not unit.joined and not pending:
                    if unit.analysis is not None and self._agrees_topic(unit.analysis.feature, suspended[0]):
                        # السويد، التي تتولى الرئاسة، وافقت: the verb after the relative clause is the topic's own
                        clause.topic, clause.connector = suspended, opener.connector if opener else "start"
                        suspended = []
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
            last_phrase = u
            if current is None:
                pending.append(u)
                continue
            if unit.prep:
                current.phrases.append(u)
                self.clause_of[u] = current.index
            elif soft and not self._counterpart(unit) and (current.objects or current.topic or unit.form == "pronoun"):
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
            self._subject(clause)

    def _kana(self, clause: Clause) -> bool:
        """Whether a verb only opens the clause of the verb after it."""
        analysis = clause.verb.analysis
        return analysis is not None and (
            analysis.lemma.embeds is not None
            or "kana" in self.doc.lexicon.data.function.get(fold(analysis.lemma.lemma), ())
        )

    def _inserted(self) -> set[int]:
        """Units of an insertion between two commas that names the phrase before it again: «..., ليو بينغيو، ...»."""
        out: set[int] = set()
        units = self.units
        for u in range(1, len(units) - 3):
            a, b, c = units[u : u + 3]
            if (
                a.form == "comma"
                and a.kind == "C"
                and c.kind == "C"
                and c.form == "comma"
                and b.kind == "N"
                and not b.prep
                and not b.joined
                and not self._counterpart(b)
            ):
                before, after = units[u - 1], units[u + 3]
                if (
                    before.kind == "N"
                    and not b.event
                    and b.last - b.first <= 5
                    and ((after.kind == "N" and not after.joined) or (after.kind == "V" and not after.joined))
                ):
                    out.update((u, u + 1, u + 2))
        return out

    def _governor(self, connector: str, at: int, verb: Unit) -> int:
        """Index of the clause that the new verb depends on or follows."""
        return len(self.clauses) - 1

    def _topic(self, pending: list[int], current: Clause | None, soft: bool) -> list[int]:
        """Bare phrases before the verb that may be its subject."""
        out: list[int] = []
        for p in pending:
            unit = self.units[p]
            if not unit.prep and (not unit.joined or out):
                if out and not unit.joined:
                    continue
                out.append(p)
            elif unit.joined and out and p == out[-1] + 1:
                out.append(p)
        return out

    # agreement ----------------------------------------------------------------------------------------------------
    def gender(self, u: int) -> str:
        """M, F, P, D or "" of the head of a phrase."""
        unit = self.units[u]
        doc = self.doc
        if unit.mentions and doc.mentions[unit.mentions[0]].first == unit.first:
            mention = doc.mentions[unit.mentions[0]]
            return mention.gender
        first = unit.first
        while first < unit.last - 1 and (doc.words[first].function or doc.words[first].is_number):
            first += 1
        word = doc.words[first]
        if doc.mention_at[first] >= 0 and doc.forms[unit.first] == "كل":
            return doc.mentions[doc.mention_at[first]].gender  # أعلنت كل من قطر والبحرين
        if "feminine" in doc.lexicon.data.function.get(word.form, ()):
            return "F"
        if word.is_number:
            return ""
        return word.shape

    def agrees(self, feature: str, u: int) -> bool:
        """Whether the phrase can be the subject of a verb of this feature, in verb-first order."""
        if len(feature) < 3 or feature[1] != "3":
            return False
        gender = self.gender(u)
        if not gender:
            return True
        if feature[2] == "F":
            if gender == "F":
                return True
            unit = self.units[u]
            if unit.mentions:
                mention = self.doc.mentions[unit.mentions[0]]
                if mention.first == unit.first and self.doc.entities.drafts[mention.entity].kind == "person":
                    return False
            head = self.doc.words[unit.first]
            if (
                gender == "M"
                and head.form != "كل"
                and (
                    head.is_number or head.function == "quantifier" or self.doc.surface[unit.first].endswith(("ًا", "اً"))
                )
            ):
                return False
            if unit.event and unit.event[0] == unit.first and any(n.pos == "m" and n.enclitic for n in head.nouns):
                return gender != "M"  # وعرضت دعمها: a masculine masdar is no subject of a feminine verb
            return gender != "M" or not unit.mentions
        return gender != "F"

    def _subject(self, clause: Clause) -> None:
        verb = clause.verb
        assert verb.analysis is not None
        feature = verb.analysis.feature
        bare = clause.objects
        number = feature[3:4] if len(feature) > 3 else "S"
        if feature[1:2] in ("1", "2"):
            return
        groups = self._groups(bare)
        if self._describes_act(clause, feature):
            clause.subject = [clause.unit - 1]  # غارات استهدفت المدينة: the act just before is the subject
            return
        if clause.connector == "complementizer" and not clause.topic and self._pronominal(clause, feature):
            return
        if clause.relative >= 0:
            antecedent = clause.relative
            if verb.analysis.enclitic and groups:
                clause.subject, clause.objects = groups[0], [u for g in groups[1:] for u in g] + [antecedent]
                return
            if groups and number == "S" and self._resumed(clause) and self.agrees(feature, groups[0][0]):
                clause.subject, clause.objects = groups[0], [u for g in groups[1:] for u in g]
                return
            if groups and number == "S" and not self.agrees(feature, antecedent) and self.agrees(feature, groups[0][0]):
                clause.subject, clause.objects = groups[0], [u for g in groups[1:] for u in g] + [antecedent]
                return
            clause.subject = [antecedent]
            return
        if verb.analysis.enclitic in _OBJECT and number == "S" and groups and "كان" not in verb.analysis.stem:
            first = groups[0][0]
            if self.units[first].mentions and self.agrees(feature, first):
                # the pronoun is the object: the noun after the verb is its subject (الأمر نفته الصين)
                clause.subject, clause.objects = groups[0], [u for g in groups[1:] for u in g]
                return
        if clause.topic and (number != "S" or self._agrees_topic(feature, clause.topic[0])):
            clause.subject = list(clause.topic)
            return
        if number in ("P", "D"):
            return
        if groups and self.agrees(feature, groups[0][0]):
            clause.subject, clause.objects = groups[0], [u for g in groups[1:] for u in g]

    def _pronominal(self, clause: Clause, feature: str) -> bool:
        """Whether the pronoun on أن is the subject, so that the noun after a transitive verb is its object: أنه لن يعارض."""
        analysis = clause.verb.analysis
        assert analysis is not None
        if analysis.lemma.kind != "verb" or feature.endswith("p") or analysis.enclitic or not clause.objects:
            return False
        if analysis.lemma.light:
            if not self._accusative(clause.objects[0]):
                return False  # أنه عقد اجتماع: passive
        elif not analysis.lemma.senses or analysis.lemma.senses[0].object not in ("recipient", "theme", "content"):
            return False
        before = self.doc.words[clause.verb.first - 1]
        k = clause.verb.first - 1
        while k > self.first and (before.function in ("negation", "auxiliary") or not before.is_word):
            k -= 1
            before = self.doc.words[k]
        if before.function != "complementizer" or before.enclitic not in ("ه", "ها", "هم"):
            return False
        return (before.enclitic == "ه") == (feature[2:3] == "M" and feature[3:4] != "P")

    def _describes_act(self, clause: Clause, feature: str) -> bool:
        """Whether a verb follows an indefinite act at once and tells of it, without الذي."""
        u, verb = clause.unit - 1, clause.verb
        if (
            u < 0
            or verb.joined
            or verb.analysis is None
            or verb.analysis.enclitic
            or verb.analysis.lemma.kind != "verb"
        ):
            return False
        unit = self.units[u]
        if unit.kind != "N" or not unit.event or unit.last != verb.first or feature[:3] != "P3F":
            return False
        head = self.doc.words[unit.event[0]]
        return not head.article and not head.enclitic and unit.event[0] <= unit.first + 1 and u not in clause.topic

    def _counterpart(self, unit: Unit) -> bool:
        """Whether a phrase names somebody's counterpart, who is met or called behind a name in commas as well."""
        return "counterpart" in self.doc.lexicon.data.function.get(self.doc.forms[unit.first], ())

    def _accusative(self, u: int) -> bool:
        """Whether a phrase can be an object by its spelling: of several words, definite, or with the alif of the accusative."""
        unit = self.units[u]
        word = self.doc.words[unit.first]
        return unit.last > unit.first + 1 or word.article or word.form.endswith(("ا", "ة", "ات", "ه", "ها"))

    def _resumed(self, clause: Clause) -> bool:
        """Whether a pronoun behind a preposition takes the antecedent up: التي تطالب الصين بالسيادة عليها."""
        gender = self.gender(clause.relative)
        for u in clause.phrases:
            word = self.doc.words[self.units[u].first]
            if word.function == "preposition" and word.enclitic in _OBJECT:
                if (word.enclitic == "ها") == (gender != "M"):
                    return True
        return False

    def _agrees_topic(self, feature: str, u: int) -> bool:
        return self.agrees(feature, u) or (self.gender(u) == "P" and feature[2] == "F")

    def _groups(self, units: list[int]) -> list[list[int]]:
        """Bare phrases with what is coordinated with each."""
        groups: list[list[int]] = []
        for u in units:
            if self.units[u].joined and groups and u == groups[-1][-1] + 1:
                groups[-1].append(u)
            else:
                groups.append([u])
        return groups
