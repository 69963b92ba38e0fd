"""What is known of one word form: its analyses, the names that may begin with it, its clitics and its shape."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from khabar.lexicon.lemma import Lemma
from khabar.lexicon.name import Name


class Analysis:
    """One split of a word: conjunction, preposition, article, future س, stem, enclitic, and what the stem is."""

    __slots__ = ("article", "conjunction", "enclitic", "feature", "future", "lemma", "pos", "preposition", "ranks", "stem")

    def __init__(
        self, conjunction: str, preposition: str, article: bool, future: bool, stem: str, enclitic: str,
        lemma: Lemma, pos: str, feature: str,
    ) -> None:  # fmt: skip
        self.conjunction = conjunction
        self.preposition = preposition
        self.article = article
        self.future = future
        self.stem = stem
        self.enclitic = enclitic
        self.lemma = lemma
        self.pos = pos
        """v verb, m masdar, a active participle, p passive participle, n event noun."""
        self.feature = feature
        self.ranks: tuple[tuple[int, ...], tuple[int, ...]] | None = None
        """What tells against it as a verb, free and behind لم or قد, once it was asked for. See syntax/tags.py."""

    def __repr__(self) -> str:
        clitics = f"{self.conjunction}+{self.preposition}+{'ال' if self.article else ''}{'س' if self.future else ''}"
        return f"<{clitics}{self.stem}+{self.enclitic} {self.lemma.id}:{self.pos}:{self.feature}>"


class Candidate:
    """A table entry whose first word a form may be."""

    __slots__ = ("accusative", "common", "conjunction", "dropped", "index", "kind", "preposition", "rank", "rest")

    def __init__(
        self, rank: tuple[int, int, int, int], rest: tuple[str, ...], index: int, entry: Name, conjunction: str, preposition: str, dropped: bool, accusative: bool
    ) -> None:  # fmt: skip
        self.rank = rank
        self.rest = rest
        self.index = index
        self.kind = entry.kind
        self.common = entry.common
        self.conjunction = conjunction
        self.preposition = preposition
        self.dropped = dropped
        self.accusative = accusative
        """Read by leaving out a final ا, which only a counted noun has."""


class Candidates:
    """Entries that may begin with a form, best first."""

    __slots__ = ("by_next", "by_opening", "others")

    def __init__(self) -> None:
        self.by_next: dict[str, list[Candidate]] = {}
        """Those that need a certain next word, by that word."""
        self.by_opening: dict[str, list[Candidate]] = {}
        """Those whose last word comes next and may carry a possessive, by its first two letters."""
        self.others: list[Candidate] = []


_READ = (
    "analyses", "article", "base", "base_kinds", "classes", "conjunction", "enclitic", "function", "given", "homograph",
    "is_number", "is_word", "kinds", "name_starts", "nisba", "nouns", "numeral", "phrase_starts", "possessed",
    "preposition", "shape", "substantive", "verbs",
)  # fmt: skip
"""What of a word holds wherever its form means the same; the rest is worked out when it is asked for."""


class Word:
    """What is known of one surface form; shared by all its occurrences."""

    __slots__ = (*_READ, "form", "heads", "held", "matches", "registers", "silent", "ties")

    def __init__(self, form: str) -> None:
        self.form = form
        self.is_word = False
        self.is_number = False
        self.numeral = False
        """Whether it can be part of a number, in digits or words."""
        self.analyses: tuple[Analysis, ...] = ()
        self.verbs: tuple[Analysis, ...] = ()
        self.nouns: tuple[Analysis, ...] = ()
        self.function = ""
        """Class of a closed-class word, "" for others; clitics are in conjunction, preposition, enclitic."""
        self.base = form
        """The form without the clitics that belong to its function or, for other words, without و/ف/ب/ل/ك and ال."""
        self.kinds: Sequence[str] = ()
        """Classes of grammar.toml that list the form."""
        self.base_kinds: Sequence[str] = ()
        """Classes of grammar.toml that list the base."""
        self.classes: frozenset[str] = frozenset()
        """Classes of grammar.toml that list the form, the base, or the form without و, ف and ال."""
        self.conjunction = ""
        self.preposition = ""
        self.enclitic = ""
        self.article = False
        self.name_starts: tuple[tuple[str, str, bool, str], ...] = ()
        """(conjunction, preposition, article dropped, key into Compiled.names)."""
        self.matches: Candidates | None = None
        """Table entries that may begin here, best first, once they were asked for."""
        self.held: tuple[int, str, str, str] | Literal[False] | None = False
        """(entry, conjunction, preposition, possessive) of a title with a possessive; False until asked for."""
        self.silent: bool | None = None
        """Whether nobody but a person named before can be meant by it, once it was asked for. See mentions/actors.py."""
        self.phrase_starts: tuple[tuple[str, str], ...] = ()
        self.nisba = ""
        """ "CODE:feature" of a nationality adjective."""
        self.given = ""
        self.heads: tuple[str, ...] | None = None
        """Keys that conditions on heads are compared with, once they were asked for."""
        self.registers: tuple[str, ...] | None = None
        """Registers of reports of which it is a word, once they were asked for. See events/registers.py."""
        self.ties: list[tuple[str, str]] | None = None
        """Tie word and possessive that it may be, once they were asked for. See relations/ties.py."""
        self.possessed = False
        """Whether it seems to end in a possessive pronoun, known to the lexicon or not."""
        self.substantive = False
        """Whether it is a noun that is no adjective: a common noun or a masdar."""
        self.homograph = False
        """Whether a word read as a verb may be a common noun as well (عمل، حملته), which the context decides."""
        self.shape = ""
        """Gender and number guessed from the ending: M F P D or ""."""

    def copy(self) -> Word:
        """A word of the same form, for a place where it means something else."""
        other = Word(self.form)
        for name in _READ:
            setattr(other, name, getattr(self, name))
        return other

    def __repr__(self) -> str:
        return f"Word({self.form} {self.function} {self.analyses})"


_FINAL_HA = frozenset(["اتجاه", "تجاه", "توجيه", "تنبيه", "منتزه", "مشابه", "مواجه", "تشبيه", "ترفيه", "تشويه", "تمويه", "فواكه", "مكروه"])


def possessed(form: str) -> bool:
    """Guess whether a noun the lexicon does not know ends in a pronoun: أنصاره، شوارعها، مقارهم."""
    if form[-1] not in "اهم":
        return False
    if form.endswith(("ها", "هما")):
        return len(form) > 4
    if form.endswith("هم"):
        return len(form) > 5 and not form.endswith(("اهم", "فهم"))
    if len(form) == 4 and form.endswith("ته"):
        return form != "غوته"  # جهته، خطته، وقته
    return form.endswith("ه") and len(form) > 4 and form[-2] not in "اي" and form not in _FINAL_HA


def shape(form: str) -> str:
    """Guess gender and number of a noun from its ending: F, P (plural human), D (dual), A (plural in ات), M."""
    if form[-1] not in "ةاهمتن":
        return "M"
    if form.endswith(("ة", "تها", "ته", "تهم")):
        return "F"
    if form.endswith("ات"):
        return "F"
    if form.endswith(("ون", "وا")):
        return "P"
    if form.endswith("ين"):
        return "P"
    if form.endswith("ان") and len(form) > 5:
        return "D"
    return "M"
