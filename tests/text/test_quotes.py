import pytest
from hypothesis import given
from hypothesis import strategies as st

from khabar.text.quotes import find


def inner(text):
    return [(text[q.inner_start : q.inner_end], q.depth, q.closed) for q in find(text)]


def test_same_marks_nest_by_a_stack():
    assert inner("رأت أن «تصرفات «منظمة الأمن» لم تكن متوافقة»") == [
        ("تصرفات «منظمة الأمن» لم تكن متوافقة", 1, True),
        ("منظمة الأمن", 2, True),
    ]


@pytest.mark.parametrize("text", ['قال "لن ننسحب" ثم غادر', "قال “لن ننسحب” ثم غادر", "قال ”لن ننسحب“ ثم غادر"])
def test_other_marks(text):
    assert inner(text) == [("لن ننسحب", 1, True)]


def test_two_straight_quotations_do_not_merge():
    assert [q[0] for q in inner('قال "نعم" وأضاف "ربما".')] == ["نعم", "ربما"]


def test_unclosed_mark_ends_with_its_paragraph():
    assert inner("قال «لن ننسحب\nوغادر القاعة") == [("لن ننسحب", 1, False)]


@given(st.text(alphabet='«»“”" \nاب.،', max_size=120))
def test_hostile_marks(text):
    for q in find(text):
        assert 0 <= q.start < q.inner_start <= q.inner_end <= q.end <= len(text)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("قال: «الطريق طويل.\nلكننا سنصل» ثم مضى", ["الطريق طويل.\nلكننا سنصل"]),
        ('أضاف: "انتهى العمل.\nسنعود غدا".', ["انتهى العمل.\nسنعود غدا"]),
        ("قال «لم تغلق\nثم «أخرى» هنا", ["لم تغلق", "أخرى"]),
    ],
)
def test_a_quotation_over_paragraphs(text, quoted):
    assert [text[q.inner_start : q.inner_end] for q in find(text)] == quoted
