"""«متهمين إياه بالتجسس»: a participle with its object in a word of its own behind it, which says what somebody does as he acts."""

from __future__ import annotations

from khabar.mentions.document import Document

_APART = frozenset(("اياه", "اياها", "اياهم", "اياهن", "اياهما", "ايانا", "اياي", "اياك", "اياكم"))
"""The object pronouns that stand apart."""


def upon_whom(doc: Document, i: int) -> bool:
    """Whether an indefinite participle at token `i` has such a pronoun behind it, and so governs it like a verb."""
    return (
        i + 1 < len(doc)
        and doc.forms[i + 1] in _APART
        and doc.forms[i].endswith(("ا", "ة", "ين", "ات"))
        and not doc.words[i].article
        and any(n.pos == "a" for n in doc.words[i].nouns)
    )
