"""Cutting a text into stretches: offsets are code points, and nothing unseen gets through."""

from hypothesis import given
from hypothesis import strategies as st

from khabar.web.spans import Mark, cut, paragraphs, visible


def test_offsets_are_code_points_not_utf16_units():
    text = "🚩🚩 نفت أنقرة 𝔸"
    at = text.index("نفت")
    assert [s.text for s in cut(text, [Mark(start=at, end=at + 3, kind="lit")]) if s.kinds] == ["نفت"]


def test_marks_that_overlap_are_both_kept():
    segments = cut("abcdef", [Mark(start=0, end=4, kind="a"), Mark(start=2, end=6, kind="b")])
    assert [(s.text, s.kinds) for s in segments] == [("ab", ("a",)), ("cd", ("a", "b")), ("ef", ("b",))]


_TEXT = st.text(max_size=60)
_MARKS = st.lists(st.tuples(st.integers(-5, 70), st.integers(-5, 70)), max_size=8)


@given(_TEXT, _MARKS)
def test_the_stretches_are_the_text(text, places):
    marks = [Mark(start=a, end=b, kind=f"k{n}", claim=n) for n, (a, b) in enumerate(places)]
    segments = cut(text, marks)
    assert "".join(s.text for s in segments) == visible(text)
    for n, (a, b) in enumerate(places):
        kept = "".join(s.text for s in segments if f"k{n}" in s.kinds)
        assert kept == visible(text[max(a, 0) : max(b, 0)])


def test_what_turns_letters_round_is_shown_by_name():
    assert visible("a\u202eb\u202c\x00\ud800") == "a⟦RLO⟧b⟦PDF⟧␀\ufffd"
    assert visible("قال\u200cوا") == "قال\u200cوا"


def test_paragraphs_keep_their_marks():
    made = paragraphs(cut("one\n\ntwo three", [Mark(start=0, end=8, kind="q")]))
    assert [[(s.text, s.kinds) for s in p] for p in made] == [[("one", ("q",))], [("two", ("q",)), (" three", ())]]
