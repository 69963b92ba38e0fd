"""Standing ties that a report states without telling an act: «موسكو حليفة دمشق», «قاعدة أميركية في سوريا»."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from khabar.events.word_status import TOLD, WordStatus
from khabar.lexicon.entries import TieWord
from khabar.mentions.document import Document
from khabar.model import Modality, Polarity
from khabar.relations.patterns import Patterns, may_be_between
from khabar.relations.sides import ENCLITICS
from khabar.relations.words import tie_words

_PREFIXES = ("", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ولل", "وب", "وبال", "ف", "فال", "ك", "كال")
_BEGUN = {first: tuple(p for p in _PREFIXES if p[:1] in ("", first)) for first in "والبلفك"}
"""The prefixes that a form may have, by its first letter."""
_STRAINED = "relations strained"
_BESIDE, _BEHIND = 5, 12
"""Words before and behind «علاقات» in which it is told that they are strained."""
_NOTICE = 4
"""Words between a negator and the notice that was not given."""
_MEMBERS = frozenset(("اعضاء", "عضو"))
_THERE = frozenset(("base", "alliance", "deployment", "control"))
_ADJECTIVES = 4
"""Words behind a tie among which stands the adjective that says that it is past."""
_DESCRIBING = frozenset(("described", "beside", "both", "occupied", "named"))
"""Patterns whose word describes a side, so that what is said of the side leaves the tie as it is."""


_SOUGHT = 3
"""Words before a membership among which stands what says that it is sought."""


class Tie(NamedTuple):
    """A tie found: its kind and status, the mentions of its two or more sides, and the tokens of the word."""

    kind: str
    status: str
    sides: tuple[int, ...]
    first: int
    last: int
    rule: str
    polarity: Polarity = "affirmed"
    modality: Modality = "actual"


class TieFinder:
    """Finds ties in one part of a report, sentence by sentence."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.words = doc.lexicon.data.ties
        self.tokens: list[int] = []
        """Tokens of words that may state a tie."""
        self.rows: dict[int, list[tuple[TieWord, int, str]]] = {}
        """What each of them may state, with the end of the words that state it and the possessive."""
        for k, word in enumerate(doc.words):
            if word.ties is None:
                word.ties = self._read(word.form)
            if word.ties and self._stands(k):
                rows = self._rows(k)
                if rows:
                    self.tokens.append(k)
                    self.rows[k] = rows

    def run(self, speaker: Callable[[int], int | None], statuses: dict[int, WordStatus]) -> list[Tie]:
        """Every tie with two different coded sides, in the order of the text; makes mentions for nationalities that stand for a side.

        Args:
            speaker: mention of the innermost speaker of what stands at a token.
            statuses: what the sentences make of the words at `tokens`.
        """
        out: list[Tie] = []
        doc, done = self.doc, 0
        self.patterns = Patterns(doc, speaker)
        for i in self.tokens:
            if i < done:
                continue
            first, last = doc.sentences[doc.sentence_of(i)]
            found, end = self._at(i, first, last)
            if found:
                told = (self._told(tie, statuses.get(i, TOLD)) for tie in found)
                out += [tie for tie in told if tie is not None]
                done = max(i + 1, end)
        return out

    def _told(self, tie: Tie, word: WordStatus) -> Tie | None:
        """A tie with what the sentence makes of its word; None where it is over, refused or only feared."""
        doc = self.doc
        pattern = tie.rule.rpartition(":")[2]
        if pattern == "occupied":
            return tie  # الجولان المحتل
        if pattern == "notified":
            none = any(doc.words[k].function == "negation" for k in range(max(0, tie.first - _NOTICE), tie.first))
            return tie._replace(polarity="negated") if none else tie
        if tie.kind in _THERE and self._former(tie):
            return None
        over, course = doc.words[word.over].base if word.over >= 0 else "", tie_words()
        known = pattern in _DESCRIBING or doc.words[tie.first].article or doc.words[tie.first].enclitic
        if over in course.ending:
            return tie if known and not word.real else None  # انهارت الهدنة; but: يطالبون بإنهاء العلاقات, which there are
        if tie.last < len(doc) and doc.words[tie.last].base.removeprefix("ال") in course.proposed:
            return tie._replace(modality="possible") if tie.kind != "dispute" else None  # اتفاقية مقترحة بين
        if word.real or (known and not word.direct and over not in course.founding):
            return tie._replace(modality="possible") if tie.status == "membership" and self._sought(tie) else tie
        if word.polarity == "negated" and not word.direct:
            # يرفض إقامة قاعدة: nothing is said of one that is there; ترفض انضمام السويد: it is at issue
            return tie._replace(modality="possible") if tie.status == "accession" else None
        if tie.kind == "dispute" and word.modality != "actual":
            return None
        modality = "actual" if word.modality == "habitual" else word.modality
        return tie._replace(polarity=word.polarity, modality=modality)

    def _sought(self, tie: Tie) -> bool:
        """Whether a membership is one that somebody seeks or that is talked over: «طموحات أوكرانيا لعضوية الناتو»."""
        for k in range(tie.first - 1, max(-1, tie.first - _SOUGHT - 1), -1):
            word = self.doc.words[k]
            if not word.is_word or k in self.doc.verb_tokens:
                return False
            if word.base.removeprefix("ال") in tie_words().sought:
                return True
        return False

    def _former(self, tie: Tie) -> bool:
        """Whether a tie is told as past: «القاعدة البريطانية السابقة في عدن»."""
        for k in range(tie.first + 1, min(len(self.doc), tie.last + _ADJECTIVES)):
            word = self.doc.words[k]
            if word.base.removeprefix("ال") in tie_words().former:
                return True
            if not word.is_word or word.function or word.preposition or not (word.nisba or word.article):
                return False  # القاعدة في دولة سابقة
        return False

    def _stands(self, i: int) -> bool:
        return (self.doc.words[i].is_word and self.doc.mention_at[i] < 0) or self._titled(i) or self._named_last(i) or self._among_members(i)

    def _among_members(self, i: int) -> bool:
        """Members told as what they are of: «إحدى الدول الأعضاء في الاتحاد»."""
        index = self.doc.mention_at[i]
        return index >= 0 and self.doc.mentions[index].first == i - 1 and self.doc.words[i].base.removeprefix("ال") in _MEMBERS

    def _titled(self, i: int) -> bool:
        """Words such as «حليفة» are mentions themselves."""
        index = self.doc.mention_at[i]
        return (
            index >= 0 and self.doc.mentions[index].first == i and self.doc.mentions[index].how in ("definite", "title")
        )

    def _named_last(self, i: int) -> bool:
        """The last word of a longer name may say whose the land is: «الضفة الغربية المحتلة»."""
        index = self.doc.mention_at[i]
        return index >= 0 and self.doc.mentions[index].first < i == self.doc.mentions[index].last - 1

    def _rows(self, i: int) -> list[tuple[TieWord, int, str]]:
        """The ties that the words of the sentence allow a word to state."""
        first, last = self.doc.sentences[self.doc.sentence_of(i)]
        out: list[tuple[TieWord, int, str]] = []
        if not first <= i < last:
            return out
        here = frozenset(self.doc.forms[first:last])
        for form, enclitic in self.doc.words[i].ties or ():
            for rest, ties in self.words.get(form, ()):
                end = i + 1 + len(rest)
                if end > last or any(
                    self.doc.forms[i + 1 + k].removeprefix("ال") != p.removeprefix("ال") for k, p in enumerate(rest)
                ):
                    continue
                for tie in ties:
                    if tie.status == _STRAINED and tie.near and not self._close(tie, i, end, first, last):
                        continue  # تعاني مصر أزمة اقتصادية جعلتها تعزز علاقاتها مع الصين
                    if self._context(tie, here) and (tie.pattern != "between" or enclitic == "هما" or may_be_between(self.doc, i, end, first, last)):
                        out.append((tie, end, enclitic))
        return out

    def _close(self, tie: TieWord, i: int, end: int, first: int, last: int) -> bool:
        """Whether one of the words that a tie needs stands next to it, or rules what follows: «العلاقات بين أ وب تشهد توترا»."""
        forms = self.doc.forms
        return any(f in tie.near or f.lstrip("و") in tie.near for f in (*forms[max(first, i - _BESIDE) : i], *forms[end : min(last, end + _BEHIND)]))

    def _at(self, i: int, first: int, last: int) -> tuple[list[Tie], int]:
        for tie, end, enclitic in self.rows[i]:
            if tie.pattern != "occupied" and self._named_last(i) and not (tie.kind == "membership" and self.patterns.of_members(i)):
                continue
            sides = self.patterns.sides(tie, i, end, first, last, enclitic)
            if len(sides) < 2:
                continue
            rule = f"tie:{tie.kind}:{tie.pattern}"
            groups = [(sides[0], other) for other in sides[1:]] if self.patterns.apart else [tuple(sides)]
            return [Tie(tie.kind, tie.status, group, i, end, rule) for group in groups], end
        return [], i + 1

    def _read(self, form: str) -> list[tuple[str, str]]:
        """(tie word, possessive) of a form."""
        out: list[tuple[str, str]] = []
        enclitics = ENCLITICS if form[-1] in "هام" else ()
        for prefix in _BEGUN.get(form[0], _PREFIXES[:1]):
            if len(form) - len(prefix) > 2 and form.startswith(prefix):
                core = form[len(prefix) :]
                if core in self.words:
                    out.append((core, ""))
                for enclitic in enclitics:
                    stem = core.removesuffix(enclitic)
                    if stem != core:
                        out += [(s, enclitic) for s in (stem, stem.removesuffix("ت") + "ة") if s in self.words]
        return out

    def _context(self, tie: TieWord, here: frozenset[str]) -> bool:
        """Whether the words of a sentence allow a tie: one of those it needs, with or without «و», none of those it bars."""
        if tie.near and here.isdisjoint(tie.near) and not any(form.lstrip("و") in tie.near for form in here if form[0] == "و"):
            return False
        return here.isdisjoint(tie.unless)
