import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khabar.text.sentences import dateline, split


def sentences(text):
    return [text[a:b] for a, b in split(text)]


def test_full_stops_and_lines():
    assert sentences("وصل الوزير. غادر الوفد!\nبدأت القمة") == ["وصل الوزير.", "غادر الوفد!", "بدأت القمة"]


@pytest.mark.parametrize(
    "text", ["قال د. سامي إن النسبة بلغت 3.5 في المئة", "التقى أ.د. كمال طلابه", "زار موقع example.com مرتين"]
)
def test_points_that_end_nothing(text):
    assert sentences(text) == [text]


def test_a_point_inside_a_short_quotation_ends_nothing():
    assert sentences("قال «وصلنا. سنبقى هنا» ثم غادر. انتهى") == ["قال «وصلنا. سنبقى هنا» ثم غادر.", "انتهى"]


def test_dateline():
    assert dateline("القاهرة - رويترز: قال الوزير") is not None
    assert dateline("قال الوزير إن القمة انتهت") is None


@given(st.text(max_size=300))
def test_sentences_cover_all_but_blanks(text):
    spans = split(text)
    assert all(0 <= a < b <= len(text) for a, b in spans)
    assert all(x[1] <= y[0] for x, y in itertools.pairwise(spans))
    covered = "".join(text[a:b] for a, b in spans)
    assert "".join(covered.split()) == "".join(text.split())
