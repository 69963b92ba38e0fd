import pytest
from hypothesis import given
from hypothesis import strategies as st

from khabar.text.fold import fold, fold_with_offsets


@pytest.mark.parametrize(
    ("a", "b"),
    [("أَرْمينيا", "ارمينيا"), ("إيران", "ايران"), ("آسيا", "اسيا"), ("المُتّهمة", "المتهمة"), ("عمليّاً", "عمليا"),
     ("مستشفى", "مستشفي"), ("بـــيان", "بيان"), ("٢٠٢٤", "2024"), ("ﻻ", "لا"), ("گاز", "كاز"), ("رئيس\u200f", "رئيس")],
)  # fmt: skip
def test_spellings_that_are_one_word(a, b):
    assert fold(a) == fold(b)


@pytest.mark.parametrize(("a", "b"), [("مدرسة", "مدرسه"), ("سؤال", "سوال"), ("بئر", "بير"), ("كتب", "كتاب")])
def test_spellings_that_differ(a, b):
    assert fold(a) != fold(b)


@given(st.text(max_size=200) | st.text(st.sampled_from("اأبى ً\u0651\u200fﻻﷲ"), max_size=30))
def test_offsets_lead_back_and_forth(text):
    folded, offsets = fold_with_offsets(text)
    written = [offsets.written(i) for i in range(len(folded) + 1)]
    assert written[-1] == len(text)
    assert written == [at for at, char in enumerate(text) for _ in fold(char)] + [len(text)]
    assert all(offsets.folded(at) == next(i for i, one in enumerate(written) if one >= at) for at in range(len(text) + 1))


@given(st.text(max_size=100))
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)
