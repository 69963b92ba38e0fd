"""A pronoun that says who somebody is: «الدولة التي تعارض هي المجر», «المجر هي الدولة التي تعارض»."""

from __future__ import annotations

from khabar.syntax.clause import Clause
from khabar.syntax.subjects import Subjects
from khabar.text.fold import fold

_ONE = frozenset(("احدي", "احد"))
_BEING = frozenset(("عد", "اعتبر", "كان", "ظل", "بقي", "اصبح", "صار", "بات", "زال", "مثل"))
"""Verbs that say what somebody is."""
_IS = frozenset(("تعد", "يعد", "تمثل", "يمثل", "تشكل"))
"""Forms of such verbs that others have as well."""


class Equations(Subjects):
    """Puts what a relative clause is said to be in the place of an antecedent that names nobody."""

    __slots__ = ("same",)

    same: dict[int, int]
    """Clause -> the phrase its antecedent is said to be."""

    def _equated(self, u: int, current: Clause) -> bool:
        """Whether a pronoun behind a relative clause says who its antecedent is, which then stands for it: الدولة التي تعارض هي المجر."""
        if current.connector != "relative" or u + 1 >= len(self.units) or self.units[u].joined or not (current.objects or current.phrases):
            return False
        who = self.units[u + 1]
        if who.kind != "N" or who.prep or who.joined or self.units[u - 1].kind != "N":
            return False
        if who.mentions:
            self.same[current.index] = u + 1
        return True

    def _stand_in(self, clause: Clause, who: int) -> None:
        """Put what a relative clause is said to be in the place of its antecedent, if that names nobody."""
        u = clause.relative
        if u >= 0 and self.units[u].mentions:
            return
        if u < 0:
            clause.subject = clause.subject or [who]
        else:
            clause.subject = [who if s == u else s for s in clause.subject]
            clause.objects = [who if o == u else o for o in clause.objects]

    def _headless(self, u: int) -> bool:
        """Whether a relative pronoun opens what «أن» says, with nothing before it to describe: قال الوزير إن الذي نفذ الهجوم."""
        return u > 0 and self.units[u - 1].form == "complementizer" and not self.doc.words[self.units[u - 1].first].enclitic

    def _said_of(self, u: int) -> int:
        """The name that the antecedent u is said of, or u: المجر هي الدولة الوحيدة التي تعارض."""
        if (one := self._one_of(u)) >= 0:
            return one
        if u < 2 or self.units[u].mentions or self.units[u].prep or self.units[u - 1].form != "pronoun":
            return u
        who = self.units[u - 2]
        return u - 2 if who.kind == "N" and who.mentions and not who.prep else u

    def _one_of(self, u: int) -> int:
        """The name that is one of those a relative clause describes: «المجر إحدى الدول الأعضاء في الاتحاد التي تعارض», «بولندا من بين دول الاتحاد التي»; -1."""
        unit, forms = self.units[u], self.doc.forms
        among = unit.prep == "بين" and unit.first > 1 and forms[unit.first - 2] == "من"
        if not (among or (not unit.prep and forms[unit.first] in _ONE)):
            return -1
        k = u - 1 - (u > 1 and self.units[u - 1].form == "comma")
        if k < 0 or not self.units[k].mentions or self.units[k].kind != "N" or self.units[k].joined:
            return -1
        named = self.doc.mentions[self.units[k].mentions[-1]].last == self.units[k].last == self.units[k + 1].first - 2 * (among and k == u - 1)
        return k if named and (k < u - 1 or (not self.units[k].prep and self._is_said(k))) else -1

    def _is_said(self, k: int) -> bool:
        """Whether what stands behind a name says what it is: no verb before it, or one of being."""
        while k > 0 and self.units[k - 1].kind == "N":
            k -= 1
        before = self.units[k - 1] if k else None
        verb = before.analysis if before is not None and before.kind == "V" else None
        return verb is None or fold(verb.lemma.lemma) in _BEING or (before is not None and self.doc.forms[before.first].removeprefix("و") in _IS)

    def _backed(self, u: int) -> int:
        """The phrase that a name behind «المدعومة من» belongs to, or u: of «الفصائل المدعومة من إيران، التي قاطعت» it is the factions that did."""
        if u < 1:
            return u
        unit, before = self.units[u], self.units[u - 1]
        if before.kind != "N" or before.form or not unit.mentions or not unit.prep:
            return u
        head = u - 1
        if before.last == before.first + 1:
            head = u - 2  # الفصائل | المدعومة | من إيران
            if head < 0 or self.units[head].kind != "N" or self.units[head].form or self.units[head].last != before.first:
                return u
        last = self.doc.words[before.last - 1]
        if not last.article or unit.first - before.last > 1:
            return u
        kinds = self.doc.lexicon.function
        base = last.base.removeprefix("ال")
        return head if "backed" in kinds.get(base, ()) or "owned" in kinds.get(last.form, ()) or "allied" in kinds.get(base, ()) else u

    def _many_before(self, u: int) -> int:
        """The phrase of several people that «الذين» describes, past one person or state in between: الرافضين لزيارة الرئيس والذين تظاهروا."""
        k = u
        while k > 0 and self.units[k].kind == "N" and self.units[k].prep and self._single(k):
            if self.units[k - 1].kind != "N":
                return u
            k -= 1
        return u if self._single(k) else k

    def _single(self, u: int) -> bool:
        """Whether a phrase is or ends in the name of one person or state."""
        mentions = self.units[u].mentions
        if not mentions:
            return False
        mention = self.doc.mentions[mentions[-1]]
        kind = self.doc.entities.drafts[mention.entity].kind
        return mention.last == self.units[u].last and not mention.plural and kind in ("person", "state") and mention.gender in ("M", "F")
