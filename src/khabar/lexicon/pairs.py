"""Nationalities of two words: «الكوري الجنوبي»، «جنوب أفريقية»؛ the first word carries the nationality, the second none."""

from __future__ import annotations

from khabar.lexicon.word import Word

_ENDINGS = {"": "SM", "ة": "SF", "ين": "PM", "ون": "PM", "ات": "PF", "ا": "AM", "تين": "DF", "تان": "DF", "ان": "DM"}
_PREFIXES = (("", "", ""), ("و", "و", ""), ("ب", "", "ب"), ("ل", "", "ل"), ("ف", "ف", ""))


class Pairs:
    """Pairs of forms that are one nationality, and the words made for them."""

    def __init__(self, nisbas: dict[str, str]) -> None:
        self._pairs: dict[str, dict[str, tuple[str, str, str, bool]]] = {}
        """First form -> second form -> (code and feature, conjunction, preposition, article)."""
        self._made: dict[tuple[str, str], Word] = {}
        self._behind: dict[tuple[str, bool], Word] = {}
        for name, value in nisbas.items():
            code, _, feature = value.partition(":")
            if " " in name and feature == "SM":
                first, second = name.split(" ", 1)
                for ending, told in _ENDINGS.items():
                    if ending == "ا" and not first.endswith("ي"):
                        continue  # جنوب أفريقيا is the land
                    inflected = first + ending if first.endswith("ي") else first
                    self._add(inflected, second + ending, f"{code}:{told}", both=first.endswith("ي"))

    def _add(self, first: str, second: str, value: str, both: bool) -> None:
        for prefix, conjunction, preposition in _PREFIXES:
            definite = "لل" + first if prefix == "ل" else prefix + "ال" + first
            behind = "ال" + second if both else second
            self._pairs.setdefault(definite, {}).setdefault(behind, (value, conjunction, preposition, True))
            self._pairs.setdefault(prefix + first, {}).setdefault(second, (value, conjunction, preposition, False))

    def mend(self, words: list[Word], forms: list[str], folded: set[str]) -> None:
        """Give the first word of each pair its nationality and take the second word's own; `folded` are the forms, each once."""
        pairs = self._pairs
        if not any(form in pairs for form in folded):
            return
        for i in [i for i, form in enumerate(forms[:-1]) if form in pairs]:
            told = pairs[forms[i]].get(forms[i + 1])
            if told is not None:
                words[i : i + 2] = self._words(words[i], words[i + 1], told)

    def _words(self, first: Word, second: Word, told: tuple[str, str, str, bool]) -> tuple[Word, Word]:
        key = (first.form, second.form)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = first.copy()
            made.nisba, made.conjunction, made.preposition, made.article = told
            made.analyses = made.verbs = made.nouns = made.name_starts = ()
            made.function = ""
        behind = self._behind.get((second.form, told[3]))
        if behind is None:
            behind = self._behind[second.form, told[3]] = second.copy()
            behind.nisba, behind.analyses, behind.verbs, behind.nouns = "", (), (), ()
            behind.name_starts, behind.article = (), told[3]
        return made, behind
