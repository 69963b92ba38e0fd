"""Surnames that look like common words: by their ending, or by a first letter that is no particle in them."""

from __future__ import annotations

from khabar.lexicon.word import Word
from khabar.lexicon.words import Lexicon

_ENDINGS = ("ية", "ين", "ون", "ات", "ة", "ا")
"""Endings of plurals, adjectives and the accusative, the longer ones first."""


def foreign(lexicon: Lexicon, word: Word) -> bool:
    """Whether neither a word nor what is left of it without ف and an ending is known: «دوغين» and «فالكه» are names, «متظاهرين» and «وفدا» none."""
    if word.article or word.form.startswith(("لل", "ال")) or word.form.endswith("يا") or not word.form.isalpha():
        return False
    forms = [word.form, word.form[1:] if word.form[0] in "فبلكو" else word.form]
    for ending in _ENDINGS:
        if word.form.endswith(ending):
            stem = word.form.removesuffix(ending)
            forms += [stem, stem + "ة", stem + "ي"]
            break
    return not any(_known(lexicon.word(form)) for form in forms if len(form) > 1)


def _known(word: Word) -> bool:
    return bool(word.analyses or word.function or word.nisba or word.substantive or word.kinds or (word.name_starts and not word.given))
