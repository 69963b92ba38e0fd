"""«ما» that is «what» and no negator, though a perfect follows: «ما ارتكبه الجيش من مجازر», «ما جرى في المدينة من قتل»."""

from __future__ import annotations

from khabar.mentions.document import Document

_TAKEN_UP = frozenset(("به", "له", "عليه", "اليه", "فيه", "منه", "عنه"))
"""Prepositions with the pronoun that stands for «ما»."""
_CAME_ABOUT = frozenset(("جرى", "حدث", "وقع", "حصل", "كان", "دار", "تم", "ورد", "صدر", "اقترف"))
"""Verbs of what came about, which need no such pronoun."""
_FAR = 8
"""Words from the verb to the «من» that says what it was."""


def says_what(doc: Document, i: int, last: int) -> bool:
    """Whether the «ما» before the verb at token i is taken up by «من» and a noun without article: ما شنته روسيا من غارات.

    Args:
        doc: the report.
        i: the verb.
        last: where the sentence ends.
    """
    word = doc.words[i]
    held = any(a.enclitic in ("ه", "ها") for a in word.verbs)
    for k in range(i + 1, min(last - 1, i + 1 + _FAR)):
        form = doc.forms[k]
        if not doc.words[k].is_word and doc.surface[k] not in '«»"“”':
            return False
        held = held or form in _TAKEN_UP
        if form == "من":
            behind = doc.words[k + 1]
            noun = behind.is_word and not (behind.article or behind.function or behind.enclitic) and doc.mention_at[k + 1] < 0
            return noun and (held or any(a.lemma.lemma in _CAME_ABOUT for a in word.verbs))
    return False
