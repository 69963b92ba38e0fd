"""Words that end the name before them: «المرتزقة | الأجانب»، «الأميركي - | البريطاني»."""

from __future__ import annotations

from khabar.mentions.document import Document


def inside_name(doc: Document, token: int) -> bool:
    """Whether a token stands inside a mention that begins before it."""
    index = doc.mention_at[token]
    foreign = index < 0 and token and doc.words[token - 1].article and "foreign" in doc.lexicon.function.get(doc.words[token].base.removeprefix("ال"), ())
    if foreign or (token > 1 and doc.surface[token - 1] in "-–—" and doc.words[token].nisba and doc.words[token - 2].nisba):
        return True  # المرتزقة | الأجانب، العدوان الأميركي - | البريطاني
    return index >= 0 and doc.mentions[index].first < token
