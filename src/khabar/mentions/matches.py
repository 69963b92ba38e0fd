"""Look up names and descriptions in the tables: the longest entry at a token, with its clitics."""

from __future__ import annotations

from khabar.lexicon.clitics import ENCLITICS, ENCLITICS_BY_LAST, unjoined
from khabar.lexicon.name import Name
from khabar.lexicon.word import Candidate, Candidates, Word
from khabar.mentions.document import Document
from khabar.mentions.resolve import Memory

ENTITY = frozenset(("state", "organisation", "group", "media", "person", "office", "force", "contested", "capital"))
_UNIFORMED = frozenset(("MIL", "COP"))
"""Roles of single persons who are read in the accusative behind a verb or name."""
_HARMS = frozenset(("ASSAULT", "COERCE"))
DESCRIPTION = frozenset(("title", "body", "collective"))
_PRIORITY = {
    k: i
    for i, k in enumerate(
        ("contested", "state", "organisation", "group", "office", "force", "media", "person", "epithet", "capital",
         "title", "body", "collective", "place")
    )
}  # fmt: skip

_TODAY = ("اليوم",)
_MARKS = frozenset('«“"')
_CONGRESSES = ("ARG", "BOL", "BRA", "CHL", "COL", "ECU", "GTM", "HND", "MEX", "PER", "PHL", "PRY", "VEN")
"""States other than the United States whose parliament is a congress."""


class Match:
    """A table entry found at a token."""

    __slots__ = ("conjunction", "dropped", "enclitic", "entry", "index", "last", "preposition")

    def __init__(
        self, last: int, index: int, entry: Name, conjunction: str, preposition: str, dropped: bool, enclitic: str
    ) -> None:
        self.last = last
        self.index = index
        self.entry = entry
        self.conjunction = conjunction
        self.preposition = preposition
        self.dropped = dropped
        self.enclitic = enclitic


class Matcher:
    """Finds table entries in a document."""

    def __init__(self, doc: Document, memory: Memory) -> None:
        self.doc = doc
        self.memory = memory
        self.words = doc.words
        self.names = doc.lexicon.names
        self.entries = doc.lexicon.entries
        self.function = doc.lexicon.function

    def match(self, i: int) -> Match | None:
        """Longest table entry at token i, or None."""
        word = self.words[i]
        if not word.name_starts:
            return self._with_enclitic(i, word)
        candidates = word.matches
        if candidates is None:
            candidates = word.matches = self._candidates(word)
        following = self.doc.forms[i + 1] if i + 1 < len(self.words) else ""
        best: tuple[tuple[int, int, int, int], Match] | None = None
        for group in (candidates.by_next.get(following), candidates.by_opening.get(following[:2]), candidates.others):
            if group:
                found = self._first(i, group)
                if found is not None and (best is None or found[0] > best[0]):
                    best = found
        return best[1] if best is not None else self._with_enclitic(i, word)

    def _long_land(self, k: int) -> bool:
        """Whether a preposition or an adjective begins the name of a state of several words: جنوب السودان، غينيا بيساو."""
        match = self.match(k)
        return match is not None and match.last > k + 1 and match.entry.kind == "state" and not match.conjunction and not match.preposition

    def _first(self, i: int, candidates: list[Candidate]) -> tuple[tuple[int, int, int, int], Match] | None:
        forms = self.doc.forms
        for candidate in candidates:
            rest = candidate.rest
            end = i + 1 + len(rest)
            enclitic = ""
            if rest:
                if end > len(forms):
                    continue
                tail = rest[-1]
                if forms[end - 1] != tail:
                    if candidate.kind not in DESCRIPTION or not forms[end - 1].startswith(tail[:-1]):
                        continue
                    enclitic = _enclitic(forms[end - 1], tail)
                    if not enclitic:
                        continue
                if len(rest) > 1 and any(forms[i + 1 + k] != rest[k] for k in range(len(rest) - 1)):
                    continue
            elif candidate.accusative and not self._counted(i, candidate.kind) and not self._object(i, self.entries[candidate.index]):
                continue
            entry = self.entries[candidate.index]
            if candidate.common and not self._here(entry):
                continue
            if entry.kind == "media" and candidate.rest == _TODAY and candidate.preposition != "ل" and not self._outlet_at(i, end):
                continue  # زار الوزير بغداد اليوم: no news agency
            if rest == ("الامن",) and (entry.kind == "organisation") == self._of_a_state(end):
                continue  # مجلس الأمن البيلاروسي: not the United Nations'
            return candidate.rank, Match(end, candidate.index, entry, candidate.conjunction, candidate.preposition, candidate.dropped, enclitic)
        return None

    def _of_a_state(self, end: int) -> bool:
        """Whether the nationality of a state stands behind a name."""
        return end < len(self.words) and bool(self.words[end].nisba) and self.words[end].article and self.words[end].form.endswith("ي")

    def _outlet_at(self, i: int, end: int) -> bool:
        """Whether «بغداد اليوم» at tokens i to end is the outlet and no place today: in marks, behind its kind, or beside a verb of saying."""
        before, behind = (self.words[i - 1] if i else None), (self.words[end] if end < len(self.words) else None)
        if before is not None and ((not before.is_word and self.doc.surface[i - 1] in _MARKS) or "name_head" in self.function.get(before.form, ())):
            return True
        return any(a.lemma.cue for word in (before, behind) if word is not None for a in word.verbs)

    def _candidates(self, word: Word) -> Candidates:
        """Entries that may begin with a form: the longest first, then with fewer clitics, then by kind."""
        found = Candidates()
        for conjunction, preposition, dropped, key in word.name_starts:
            accusative = word.form[-1] == "ا" and key[-1] != "ا"
            for rest, index in self.names[key]:
                entry = self.entries[index]
                kind = entry.kind
                if (dropped and kind not in DESCRIPTION) or (
                    kind == "place" and (conjunction == "ف" or preposition == "ك")
                ):
                    continue
                rank = (len(rest), -len(conjunction) - len(preposition) - dropped, -_PRIORITY[kind], -index)
                candidate = Candidate(rank, tuple(rest), index, entry, conjunction, preposition, dropped, accusative)
                if len(rest) > 1 or (rest and kind not in DESCRIPTION):
                    found.by_next.setdefault(rest[0], []).append(candidate)
                elif rest and len(rest[0]) > 2:
                    found.by_opening.setdefault(rest[0][:2], []).append(candidate)
                else:
                    found.others.append(candidate)
        for group in (found.others, *found.by_next.values(), *found.by_opening.values()):
            group.sort(reverse=True, key=_rank)
        return found

    def _here(self, entry: Name) -> bool:
        """Whether a name that others bear too means this one here: its state or body has been named, and for a group
        the report is about that state."""
        if entry.name == "Congress":
            return self.memory.nearest(["USA", *_CONGRESSES]) in ("", "USA")  # حل الكونغرس, in a report on Peru
        if entry.kind == "group":
            return self.memory.home() in entry.country
        return self.memory.near([entry.code, *entry.country])

    def _counted(self, i: int, kind: str) -> bool:
        """Whether an accusative in ا is a counted noun: 30 مسؤولا، عشرون جنديا."""
        return bool(i) and self.words[i - 1].is_number and kind in DESCRIPTION

    def _object(self, i: int, entry: Name) -> bool:
        """Whether an accusative in ا is somebody as the object of a verb: استقبل وفدا من الحزب، طرد ضابطا روسيا، قتل الجيش جنديا."""
        following = self.words[i + 1] if i + 1 < len(self.words) else None
        if following is not None and entry.kind == "collective" and not entry.adjectival and i and not self.words[i - 1].is_number:
            if (following.form == "من" and entry.name == "delegation") or (following.nisba and following.form[-1] == "ا" and not following.article):
                return True
        if entry.kind != "collective" or entry.adjectival or entry.entity_kind != "person" or not i or not _UNIFORMED & set(entry.roles):
            return False
        for k in range(i - 1, max(-1, i - 5), -1):
            before = self.words[k]
            if not before.is_word or before.function or before.preposition:
                return False
            if before.verbs:
                return any(s.type in _HARMS for a in before.verbs for s in a.lemma.senses)
        return False

    def _with_enclitic(self, i: int, word: Word) -> Match | None:
        """A one-word title, body or collective that carries a possessive: جيشها، حكومته."""
        if word.held is False:
            word.held = self._held(word.form)
        if not word.held:
            return None
        index, conjunction, preposition, enclitic = word.held
        return Match(i + 1, index, self.entries[index], conjunction, preposition, False, enclitic)

    def _held(self, form: str) -> tuple[int, str, str, str] | None:
        for enclitic in ENCLITICS_BY_LAST.get(form[-1], ()):
            if not form.endswith(enclitic) or len(form) - len(enclitic) < 3 or enclitic in ("ني", "ك", "ي"):
                continue
            for conjunction in ("", "و", "ف"):
                if not form.startswith(conjunction):
                    continue
                for preposition in ("", "ل", "ب", "ك"):
                    core = form[len(conjunction) : len(form) - len(enclitic)]
                    if not core.startswith(preposition):
                        continue
                    core = core[len(preposition) :]
                    if len(core) < 2:
                        continue
                    for stem in unjoined(core):
                        for rest, index in self.names.get(stem, ()):
                            if not rest and self.entries[index].kind in DESCRIPTION:
                                return index, conjunction, preposition, enclitic
        return None


def _rank(candidate: Candidate) -> tuple[int, int, int, int]:
    return candidate.rank


def _enclitic(form: str, expected: str) -> str:
    """The possessive by which a form differs from the expected last word of a title, or ""."""
    for enclitic in ENCLITICS:
        if form.endswith(enclitic) and expected in unjoined(form[: -len(enclitic)] or " "):
            return enclitic
    return ""
