"""Look up names and descriptions in the tables: the longest entry at a token, with its clitics."""

from __future__ import annotations

from khabar.lexicon.compile import Name
from khabar.lexicon.words import ENCLITICS, Word, _unjoined
from khabar.mentions.document import Document
from khabar.mentions.resolve import Memory

ENTITY = frozenset(("state", "organisation", "group", "media", "person", "office", "force", "contested", "capital"))
DESCRIPTION = frozenset(("title", "body", "collective"))
_PRIORITY = {
    k: i
    for i, k in enumerate(
        ("contested", "state", "organisation", "group", "office", "force", "media", "person", "epithet", "capital",
         "title", "body", "collective", "place")
    )
}  # fmt: skip


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
        self.function = doc.lexicon.data.function

    def match(self, i: int) -> Match | None:
        """Longest table entry at token i, or None."""
        word = self.words[i]
        best: Match | None = None
        best_rank = (0, 0, 0, 0)
        for conjunction, preposition, dropped, key in word.name_starts:
            for rest, index in self.names[key]:
                entry = self.entries[index]
                kind = entry.kind
                if dropped and kind not in DESCRIPTION:
                    continue
                if word.form[-1] == "ا" and key[-1] != "ا" and not rest and not self._counted(i, kind):
                    continue
                end = i + 1 + len(rest)
                enclitic = ""
                if rest:
                    if end > len(self.words) or any(
                        self.words[i + 1 + k].form != part for k, part in enumerate(rest[:-1])
                    ):
                        continue
                    tail = self.words[end - 1].form
                    if tail != rest[-1]:
                        enclitic = _enclitic(tail, rest[-1]) if kind in DESCRIPTION else ""
                        if not enclitic:
                            continue
                if entry.common and not self.memory.near([entry.code, *entry.country]):
                    continue
                rank = (end - i, -len(conjunction) - len(preposition) - dropped, -_PRIORITY[kind], -index)
                if best is None or rank > best_rank:
                    best, best_rank = Match(end, index, entry, conjunction, preposition, dropped, enclitic), rank
        if best is None or best.last == i + 1:
            held = self._with_enclitic(i, word)
            if held is not None and best is None:
                return held
        return best

    def _counted(self, i: int, kind: str) -> bool:
        """Whether an accusative in ا is a counted noun: 30 مسؤولا، عشرون جنديا."""
        return bool(i) and self.words[i - 1].is_number and kind in DESCRIPTION

    def _with_enclitic(self, i: int, word: Word) -> Match | None:
        """A one-word title, body or collective that carries a possessive: جيشها، حكومته."""
        form = word.form
        for enclitic in ENCLITICS:
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
                    for stem in _unjoined(core):
                        for rest, index in self.names.get(stem, ()):
                            if not rest and self.entries[index].kind in DESCRIPTION:
                                return Match(
                                    i + 1, index, self.entries[index], conjunction, preposition, False, enclitic
                                )
        return None


def _enclitic(form: str, expected: str) -> str:
    """The possessive by which a form differs from the expected last word of a title, or ""."""
    for enclitic in ENCLITICS:
        if form.endswith(enclitic) and expected in _unjoined(form[: -len(enclitic)] or " "):
            return enclitic
    return ""
