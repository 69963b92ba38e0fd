"""What the lexicon keeps of words it met: bounded, frequent words for long, and never another reading for it."""

import khabar
from khabar.lexicon import words
from khabar.lexicon.load import compiled
from khabar.lexicon.words import Lexicon


def rare(turn: int) -> list[str]:
    """Words that are met in one text alone."""
    letters = "بتثجحخدذرز"
    return ["".join(letters[int(d)] for d in str(1000 + 20 * turn + k)) for k in range(20)]


def test_words_met_again_and_again_are_analysed_once(monkeypatch):
    monkeypatch.setattr(words, "_GENERATION", 30)
    lexicon = Lexicon(compiled(()))
    first = lexicon.word("الرئيس")
    for turn in range(20):
        lexicon.trim()
        lexicon.words(rare(turn))
        assert lexicon.word("الرئيس") is first
        assert len(lexicon._by_form.now) + len(lexicon._by_form.earlier) < 150


def test_a_word_not_met_for_long_is_forgotten_with_its_cut(monkeypatch):
    monkeypatch.setattr(words, "_GENERATION", 30)
    lexicon = Lexicon(compiled(()))
    glued = "المفاوضاتفي"
    before = lexicon.words([glued])[0]
    at = lexicon.cuts[glued]
    for turn in range(8):
        lexicon.trim()
        lexicon.words(rare(turn))
    assert glued not in lexicon.cuts
    assert lexicon.words([glued])[0] is not before
    assert lexicon.cuts[glued] == at


def test_readings_do_not_depend_on_what_was_forgotten(monkeypatch):
    text = "قال الرئيس الروسي في المفاوضاتفي موسكو إن بلاده قصفت كييف، ونفت أوكرانيا ذلك."
    expected = khabar.read(text, published="2024-03-10")
    monkeypatch.setattr(words, "_GENERATION", 3)
    for _ in range(4):
        found = khabar.read(text, published="2024-03-10")
        assert found == expected
        khabar.read("زار وزير الخارجية المصري الخرطوم أمس.", published="2024-03-10")
