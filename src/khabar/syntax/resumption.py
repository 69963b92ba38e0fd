"""What shows a phrase behind a verb to be no subject, and what in a relative clause takes up its antecedent again."""

from __future__ import annotations

import re

from khabar.syntax.agreement import Agreement
from khabar.syntax.clause import Clause
from khabar.syntax.phrases import SELF
from khabar.syntax.unit import Unit

_OBJECT = frozenset(("ه", "ها", "هم", "هما"))
BY_WHICH = frozenset(f"{word}{pronoun}" for word in ("بموجب", "بمقتضي", "بفضل", "بسبب", "خلال") for pronoun in ("ه", "ها", "هما"))
"""Prepositions of more than one letter with a pronoun, which take an antecedent up: «الاتفاقية التي بموجبها تنازلت»."""
_ACCUSATIVE = frozenset(("عشرين", "العشرين", "ثلاثين", "الثلاثين", "اربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين", "مليوني", "ملياري", "الفي", "مئتي"))
"""Numbers in the accusative."""
_OWN_OBLIQUE = re.compile("...ي(?:ه|ها|هم|هما)$")
"""A sound plural with a pronoun, not as a subject."""


class Resumption(Agreement):
    """Reads case endings and pronouns that point back."""

    def _marked(self, u: int) -> bool:
        """Whether the spelling of a phrase shows that it is no subject: قيوداً، المسافرين."""
        unit = self.units[u]
        first = unit.first
        surface = self.doc.surface[first]
        if surface.endswith(("اً", "ًا", "ةً")):
            return True
        word = self.doc.words[first]
        if word.form in SELF:
            return True  # يحترم نفسه
        if any(n.feature[:1] == "A" for n in word.nouns):
            return True
        if unit.mentions and self.doc.mentions[unit.mentions[0]].plural and _OWN_OBLIQUE.search(word.form):
            return True  # اعتقلت مقاتليه
        if word.form in _ACCUSATIVE or (not unit.mentions and self._two_accusatives(unit)):
            return True
        if unit.mentions and not self.doc.mentions[unit.mentions[0]].plural:
            return False
        core = word.form[2:] if word.article else word.form
        return core.endswith("ين") and len(core) > 4 and (core[0] == "م" or core[1] == "ا" or core[-3] == "ي")

    def _two_accusatives(self, unit: Unit) -> bool:
        """Whether noun and adjective both end as an accusative: تغييرا كبيرا، ألبومين إضافيين."""
        if unit.last < unit.first + 2:
            return False
        head, beside = self.doc.words[unit.first], self.doc.words[unit.first + 1]
        if head.article or head.function or head.name_starts or not beside.is_word or beside.article or len(head.form) < 4:
            return False
        return any(head.form.endswith(end) and beside.form.endswith(end) for end in ("ا", "ين"))

    def _back(self, clause: Clause, feature: str, groups: list[list[int]]) -> bool:
        """Whether the name right behind the verb of a relative clause is its subject: what comes next points back with a pronoun."""
        unit = self.units[groups[0][0]]
        if len(groups) < 2 or unit.first != clause.verb.last or not unit.mentions or self._marked(groups[0][0]) or not self.agrees(feature, groups[0][0]):
            return False
        own = {"التي": "ها", "الذي": "ه", "الذين": "هم"}.get(self.doc.words[clause.verb.first - 1].base, "")
        head = self.doc.words[self.units[groups[1][0]].first]
        return bool(own) and head.form.endswith(own) and not head.article

    def _resumes(self, clause: Clause, feature: str, u: int) -> bool:
        """Whether the phrase behind the verb of a relative clause is its subject and points back itself, so that nothing is left open."""
        own = {"التي": "ها", "الذي": "ه", "الذين": "هم"}.get(self.doc.words[clause.verb.first - 1].base, "")
        head = self.doc.words[self.units[u].first]
        if not own or not head.form.endswith(own) or head.article or self._marked(u):
            return False
        return head.form.endswith("و" + own) or (self.agrees(feature, u) and not self.agrees(feature, clause.relative))

    def _that_day(self, clause: Clause) -> bool:
        """Whether a relative clause describes a time that «فيه» takes up, so that who acts stands in it: منذ اليوم الذي قصفت فيه روسيا المدينة."""
        k = clause.verb.first - 2
        if clause.connector != "relative" or k < 0 or not (self.doc.timex_at[k] >= 0 or self.doc.words[k].function == "adverb") or self.doc.words[k + 1].base not in ("الذي", "التي"):
            return False
        resuming = (self.doc.words[self.units[u].first] for u in clause.phrases)
        return any(word.form in BY_WHICH or (word.function == "preposition" and word.enclitic in ("ه", "ها") and word.base == "في") for word in resuming)

    def _taken_up(self, clause: Clause) -> bool:
        """Whether the pronoun on the verb of a relative clause is the thing that it describes: الأغراض التي تحويها."""
        analysis, unit = clause.verb.analysis, self.units[clause.relative]
        assert analysis is not None
        if analysis.enclitic not in _OBJECT or unit.mentions or unit.event:
            return False
        gender = self.gender(clause.relative)
        return (analysis.enclitic == "ه") == (gender == "M" and self.doc.words[clause.verb.first - 1].base != "التي")

    def _resumed(self, clause: Clause) -> bool:
        """Whether a pronoun behind a preposition takes the antecedent up: التي تطالب الصين بالسيادة عليها."""
        gender = self.gender(clause.relative)
        mentioned = bool(self.units[clause.relative].mentions)
        for u in clause.phrases:
            word = self.doc.words[self.units[u].first]
            if word.form in BY_WHICH:
                return True
            if word.function == "preposition" and word.enclitic in _OBJECT:
                if (word.enclitic == "ها") == (gender != "M") or (word.enclitic == "ها" and not mentioned):
                    return True  # مناطق يسيطر عليها
        return False

    def _paper(self, u: int) -> bool:
        """Whether a phrase is of something in which somebody speaks or writes: بيان، كلمة، تغريدة."""
        function, base = self.doc.lexicon.data.function, self.doc.words[self.units[u].first].base
        return any("paper" in function.get(key, ()) for key in (base, base.removesuffix("ا")))

    def _taking_up(self, u: int, verb: int = 0) -> bool:
        """Whether the verb behind a phrase has a preposition behind it whose pronoun takes the phrase up: تغريدة انتقد فيها; `verb`: its unit, where it is not the next."""
        behind = (verb or u + 1) + 1
        word = self.doc.words[self.units[behind].first] if behind < len(self.units) else None
        return word is not None and word.base in ("في", "خلال", "عبر") and word.enclitic == ("ها" if self.gender(u) == "F" else "ه")

    def _of_phrase(self, clause: Clause, u: int) -> bool:
        """«وشدد على دعم كييف وتطبيق العقوبات»: whether «و» joins a common noun to the act behind the preposition right before."""
        unit, form = self.units[u], self.doc.forms[self.units[u].first]
        if u - 1 not in clause.phrases or not self.units[u - 1].event or unit.first != self.units[u - 1].last:
            return False
        return form[:1] == "و" and not unit.mentions and "common_noun" in self.doc.lexicon.data.function.get(form[1:], ())
