"""The lexicon: what is known of each word form, kept for all its occurrences."""

from __future__ import annotations

import gc
from functools import lru_cache
from pathlib import Path

from khabar.lexicon import forms
from khabar.lexicon.entries import Compiled
from khabar.lexicon.glue import cut
from khabar.lexicon.lemma import Lemma
from khabar.lexicon.load import compiled
from khabar.lexicon.name import Name
from khabar.lexicon.pairs import Pairs
from khabar.lexicon.splits import Splits
from khabar.lexicon.word import Word
from khabar.text.fold import fold_text

_GENERATION = 60_000
"""Forms after which those are forgotten that were not met since as many before: at most twice as many are kept."""


class _Kept:
    """Words by what they are written as, kept while they are met now and then."""

    __slots__ = ("earlier", "now")

    def __init__(self) -> None:
        self.now: dict[str, Word] = {}
        self.earlier: dict[str, Word] = {}

    def get(self, written: str) -> Word | None:
        """The word that is kept; None for one that is still to be analysed."""
        word = self.now.get(written)
        if word is None:
            word = self.earlier.get(written)
            if word is not None:
                self.now[written] = word
        return word

    def age(self) -> None:
        """Begin a new generation; what was not met in the last one is forgotten."""
        self.earlier, self.now = self.now, {}


class Lexicon(Splits):
    """The compiled lexicon with a bounded cache of word analyses."""

    def __init__(self, data: Compiled) -> None:
        super().__init__(data)
        self.entries = [Name(stored) for stored in data.entries]
        self.pairs = Pairs(data.nisbas)
        told = {value.split(":")[0] for value in data.nisbas.values()}
        self.bodies: dict[str, Name] = {}
        """Organisations and movements that an adjective names as a nationality names a state: أوروبي، حوثي."""
        for entry in self.entries:
            if entry.kind in ("organisation", "group") and entry.code in told:
                self.bodies.setdefault(entry.code, entry)
        self.cuts: dict[str, int] = {}
        """Where a token is two words run together, for those of the tokens seen that are. See glue.py."""
        self.consonants: dict[str, str] = {}
        """Forms without their long vowels. See attribution/places.py."""
        self._objectless: dict[str, bool] = {}
        self._bare = self.of_class("intransitive")
        self.compounds: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
        """(words behind the first, class) of each compound of grammar.toml, by its first and its second word."""
        for first, listed in data.compounds.items():
            by_second = self.compounds.setdefault(first, {})
            for *rest, kind in listed:
                by_second.setdefault(rest[0], []).append((tuple(rest), kind))
        self.phrases: dict[str, dict[str, list[tuple[list[str], int]]]] = {}
        """(words behind the first, lemma) of each fixed phrase, the longest first, by its first and its second word or ""."""
        for first, endings in data.phrases.items():
            by_word = self.phrases.setdefault(first, {})
            for words, index in endings:
                by_word.setdefault(words[0] if words else "", []).append((words, index))
        self.speaking = self.of_class("own_country", "counterpart", "source_noun")
        """Words that mean an actor of whom the text spoke before: بلاده، نظيره."""
        self.openers = self.speaking | self.of_class("name_head")
        """Words that open a mention without standing in a table."""
        self.telling = self.of_class("telling_noun")
        """Nouns of saying that «أن» may follow: تصريحات، مزاعم."""
        self.iterated = self.of_class("iterated")
        self.repeating = self.of_class("repeating")
        self.many = self.of_class("many_acts")
        self._by_surface, self._by_token, self._by_form = _Kept(), _Kept(), _Kept()

    def word(self, surface: str) -> Word:
        """Return the analyses of a surface form."""
        word = self._by_surface.get(surface)
        if word is None:
            word = self._by_surface.now[surface] = self._surface(surface)
        return word

    def words(self, tokens: list[str]) -> list[Word]:
        """Return the analyses of the tokens of a text; `cuts` then knows which of them are two words."""
        out = []
        for surface in tokens:
            word = self._by_token.get(surface)
            if word is None:
                at = cut(self, surface)
                if at:
                    self.cuts[surface] = at
                word = self._by_token.now[surface] = self.word(surface)
            out.append(word)
        return out

    def _form(self, form: str) -> Word:
        word = self._by_form.get(form)
        if word is None:
            word = self._by_form.now[form] = self.analyse(form)
        return word

    def land(self, nisba: str) -> str:
        """The state that an adjective of belonging names, "" for one of an organisation or movement."""
        code = nisba.split(":")[0]
        return "" if code in self.bodies else code

    def tense(self, form: str) -> str:
        """P where a folded form can be nothing but a verb in the past, p where it can be a noun too, "" else."""
        word = self.word(form)
        tenses = {a.feature[:1] for a in word.verbs if a.feature[:2] != "I1"}
        if tenses != {"P"}:
            return ""
        return "P" if len(word.verbs) == len(word.analyses) else "p"

    def trim(self) -> None:
        """Forget words that were not met for long where many are kept; done between texts, never within one."""
        if len(self._by_form.now) > _GENERATION:
            for kept in (self._by_form, self._by_surface, self._by_token):
                kept.age()
            for token in [token for token in self.cuts if token not in self._by_token.earlier]:
                del self.cuts[token]
            self.consonants.clear()

    def _surface(self, surface: str) -> Word:
        if surface[-1] == "ه" and forms.undotted(surface):
            surface = surface[:-1] + "ة"  # الغارات الإسرائيليه
        form = fold_text(surface) or surface
        if (surface[-1] == "أ" and form in self.function) or surface in ("بيّن", "وبيّن", "آن"):
            return self.analyse(form, closed=False)  # هنّأ is no هنا, بيّن no بين, آن no أن
        if surface.endswith(("اً", "ًا")) and form in self.data.nisbas and form in self.names:
            adjective = self.analyse(form)
            adjective.name_starts = ()  # صربياً is no صربيا: no land takes tanwin
            return adjective
        if surface[:2] == "وأ" and form != "واد":
            return self.parted(form)  # وأدى is no وادي, وأفقها no وافقها
        if surface[0] in "وف" and ((surface[1:4] == "ردّ" and len(form) < 6) or surface[1:4] == "عدّ"):
            return self.joined(form)  # فردّ: and he replied, no single one; وعدّت: and she deemed, no promise
        return self._form(form)

    def intransitive(self, lemma: str) -> bool:
        """Whether a verb takes no object of its own: one of the list of grammar.toml, or of the form انفعل."""
        known = self._objectless.get(lemma)
        if known is None:
            form = fold_text(lemma)
            known = form in self._bare or (form.startswith("ان") and len(form) == 5 and not form.startswith("انت"))
            self._objectless[lemma] = known
        return known

    def objectless(self, lemma: Lemma) -> bool:
        """Whether a verb takes no object: not where only its letters are those of such a verb (وقّع beside وقع)."""
        return self.intransitive(lemma.lemma) and not any(
            s.type and s.objects and not s.via and s.only != "noun" and s.object in ("recipient", "theme", "actor") for s in lemma.senses
        )


@lru_cache(maxsize=4)
def lexicon(extra: tuple[Path, ...] = ()) -> Lexicon:
    """Return the shared Lexicon of the package and of the user's own folders."""
    found = Lexicon(compiled(extra))
    gc.freeze()  # what is loaded stays: the collector of cycles need not walk through its hundred thousands of objects now and then
    return found
