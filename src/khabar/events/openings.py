"""What stands before a clause or masdar and says at once how it is meant: من المقرر أن، الحل هو، بنود الهدنة:، دون أن."""

from __future__ import annotations

from collections.abc import Mapping

from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax

_PREDICATES = {
    "planned_predicate": ("affirmed", "planned"),
    "possible_predicate": ("affirmed", "possible"),
    "demanded_predicate": ("affirmed", "demanded"),
    "excluded_predicate": ("negated", "possible"),
}
"""Adjectives behind «من» or «كان» and the status they give: من المقرر أن، كان متوقعاً، من المستحيل."""
_WITHOUT = frozenset(("دون", "بدون"))
_TERMS = 8
"""Words before a colon within which the list behind it is announced as the terms of an agreement."""
_COPULA = frozenset(("هو", "هي"))
_IS_NOT = frozenset(("ليس", "وليس", "ليست", "وليست", "فليس"))
_BACK = 6
"""Words back from «هو» to the noun it takes up: الحل الوحيد للأزمة هو."""


class Openings:
    """Statuses that openings give to the acts of a sentence."""

    def __init__(self, doc: Document, syntax: Syntax) -> None:
        self.doc = doc
        self.syntax = syntax
        self.function: Mapping[str, list[str]] = doc.lexicon.data.function
        self.terms = self._terms()

    def of_clause(self, clause: Clause) -> tuple[str, str] | None:
        """Status of the verb behind «أن»; None where what opens the clause says nothing."""
        if clause.connector != "complementizer":
            return None
        words, first = self.doc.words, clause.verb.first
        k = first - 1
        while k > self.syntax.first and k > first - 4 and words[k].function != "complementizer":
            k -= 1
        if k <= self.syntax.first or words[k].function != "complementizer" or words[k].base not in ("ان", "الا"):
            return None
        before = words[k - 1]
        if before.base in _WITHOUT:
            return "negated", "actual"
        for at in range(k - 1, max(self.syntax.first, k - 5), -1):
            if at in self.doc.verb_tokens or words[at].function == "complementizer":
                break
            status = self._predicate(at)
            if status is not None and (
                at == k - 1 or self.doc.words[at].form.startswith("شان") or self._aside(at + 1, k)
            ):
                return status
        return None

    def of_noun(self, first: int) -> tuple[str, str] | None:
        """Status of a masdar right behind such a word, behind «الحل هو», or at the head of a term of an agreement."""
        if self.terms is not None and self.terms[0] <= first < self.terms[1] and self._heads_item(first):
            return "affirmed", "planned"
        k = first - 1
        while k > self.syntax.first and not self.doc.words[k].is_word and self.doc.surface[k] in '«"“':
            k -= 1
        if k <= self.syntax.first:
            return None
        if self.doc.words[k].form in _COPULA:
            return self._aim(k)
        return self._predicate(k)

    def _predicate(self, at: int) -> tuple[str, str] | None:
        words = self.doc.words
        word, before = words[at], words[at - 1] if at else None
        if before is None or not word.is_word:
            return None
        against = before.base == "غير"
        if against and at > 1:
            before = words[at - 2]
        indefinite = not word.article and (
            before.form in ("كان", "وكان", "بات", "وبات", *_IS_NOT) or self.doc.surface[at][-1:] in "ًا"
        )
        if not (indefinite or before.form in ("من", "ومن")):
            return None
        for kind in self._kinds(at):
            if kind in _PREDICATES:
                polarity, modality = _PREDICATES[kind]
                if against or before.form in _IS_NOT or self._is_not(at):
                    polarity = "negated" if polarity == "affirmed" else "affirmed"
                return polarity, modality
        return None

    def _aside(self, first: int, last: int) -> bool:
        """Whether only a time or adverb stands between: من المقرر اليوم أن."""
        doc = self.doc
        return all(
            doc.timex_at[k] >= 0 or doc.words[k].function == "adverb" or not doc.words[k].is_word
            for k in range(first, last)
        )

    def _kinds(self, k: int) -> set[str]:
        """Word classes of a word, with or without article."""
        word = self.doc.words[k]
        bare = word.form.removeprefix("و").removeprefix("ف").removeprefix("ال")
        return {kind for key in (word.base, word.form, bare) for kind in self.function.get(key, ())}

    def _is_not(self, at: int) -> bool:
        """«ليس من الممكن»."""
        return at >= 2 and self.doc.forms[at - 2] in _IS_NOT

    def _aim(self, at: int) -> tuple[str, str] | None:
        """Status of what «هو» says the aim, need or way out to be."""
        for k in range(at - 1, max(self.syntax.first - 1, at - 1 - _BACK), -1):
            word = self.doc.words[k]
            if word.function in ("complementizer", "relative") or self.doc.surface[k] in ".:؛":
                return None
            kinds = self._kinds(k)
            article = word.article or word.form.startswith("ال")
            if article and "way_out" in kinds:
                return "affirmed", "possible"
            if article and "aim" in kinds:
                return "affirmed", "planned"
            if article and ("demanded_noun" in kinds or "demanded_predicate" in kinds):
                return "affirmed", "demanded"
        return None

    def _terms(self) -> tuple[int, int] | None:
        """The list behind «تتضمن بنود الهدنة:»."""
        doc, syntax = self.doc, self.syntax
        for colon in range(syntax.first + 1, syntax.last):
            if doc.surface[colon] != ":":
                continue
            if any("terms" in self._kinds(k) for k in range(max(syntax.first, colon - _TERMS), colon)):
                return colon + 1, syntax.last
        return None

    def _heads_item(self, first: int) -> bool:
        doc = self.doc
        before = doc.surface[first - 1]
        return before in ":،؛-" or (doc.words[first].conjunction == "و" and not doc.words[first].article)
