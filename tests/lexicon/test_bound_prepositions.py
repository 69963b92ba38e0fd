"""«ب» before the article and prepositions before masdars of the third form are taken off, whatever the noun."""

import pytest

from khabar.lexicon.words import lexicon
from khabar.mentions.document import Document
from khabar.mentions.entities import Entities


@pytest.mark.parametrize(
    ("word", "preposition", "base"),
    [
        ("بالمنطقة", "ب", "منطقة"),
        ("بالسلاح", "ب", "سلاح"),
        ("وبالنظر", "ب", "نظر"),
        ("لمكافحة", "ل", "مكافحة"),
        ("بمخاطبة", "ب", "مخاطبة"),
    ],
)
def test_taken_off(word, preposition, base):
    (found,) = Document(word, lexicon(), Entities(), None, None, "body").words
    assert (found.preposition, found.base) == (preposition, base)


@pytest.mark.parametrize("word", ["بالغ", "باكستان", "ملاحظة", "بلاغة"])
def test_left_on(word):
    (found,) = Document(word, lexicon(), Entities(), None, None, "body").words
    assert not found.preposition
