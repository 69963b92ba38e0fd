"""«متهمين إياه بالتجسس»: a participle with its object in a word of its own behind it, which says what somebody does as he acts."""

from __future__ import annotations

from khabar.mentions.document import Document

_APART = frozenset(("اياه", "اياها", "اياهم", "اياهن", "اياهما", "ايانا", "اياي", "اياك", "اياكم"))
"""The object pronouns that stand apart."""
_ASIDE = 8
"""Words behind such a participle within which it is told what somebody is charged with."""


def upon_whom(doc: Document, i: int) -> bool:
    """Whether an indefinite participle at token `i` has such a pronoun behind it, and so governs it like a verb."""
    return (
        i + 1 < len(doc)
        and doc.forms[i + 1] in _APART
        and doc.forms[i].endswith(("ا", "ة", "ين", "ات"))
        and not doc.words[i].article
        and any(n.pos == "a" for n in doc.words[i].nouns)
    )


def charged(doc: Document, i: int) -> bool:
    """Whether «روسيا» behind the participle at token i is the state and no adjective, for what it is charged with follows: «متهما روسيا في الوقت نفسه بانتهاك»."""
    last = min(len(doc), i + (_ASIDE if i and doc.surface[i - 1] in "،,-–" else 3))
    for k in range(i + 2, last):
        word = doc.words[k]
        if word.preposition == "ب":
            return doc.words[i + 1].form.endswith("يا")
        if not word.is_word or k in doc.verb_tokens:
            break
    return False
