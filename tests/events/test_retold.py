"""Dates that acts take from each other, read from Wednesday 2024-03-13."""

import pytest

from khabar.reader import read

DAY = "2024-03-13"


def dates(text: str) -> dict[str, str | None]:
    """Date of each act by its trigger."""
    claims = read(text, published=DAY).claims
    return {c.trigger.text: c.date.value if c.date else None for c in claims}


def test_one_act_told_twice_shares_its_date():
    text = "استهدف هجوم مسلح مقر الشرطة في مالي. وقتل عشرة جنود. ووقع الهجوم أمس الثلاثاء على الشرطة في مالي."
    assert dates(text)["هجوم"] == "2024-03-12"


def test_an_old_date_is_not_shared():
    text = "فرضت كندا عقوبات على إيران في عام 2012. ونددت إيران. وقال الوزير الكندي إن كندا فرضت عقوبات على إيران."
    claims = [c for c in read(text, published=DAY).claims if c.type == "SANCTION"]
    assert [c.date.value if c.date else None for c in claims] == ["2012", None]


def test_repeated_acts_share_no_day():
    text = "قصفت روسيا أوديسا أمس. وتشن روسيا هجمات متكررة على أوديسا."
    assert dates(text)["هجمات"] is None


@pytest.mark.parametrize(
    ("text", "trigger", "value"),
    [
        # the lead sums up what the next sentence dates
        ("غانا تنتقد مالي. أدانت غانا أمس مالي بشدة.", "تنتقد", "2024-03-12"),
        ("فرنسا تعتقل قائد الجماعة. وداهمت الشرطة الفرنسية أمس ثلاثة منازل.", "تعتقل", "2024-03-12"),
        # a speaker goes on about the deed of the sentence before
        ("قصفت إسرائيل رفح أمس. وقال الجيش الإسرائيلي إن قواته داهمت منازل في رفح.", "داهمت", "2024-03-12"),
        ("قصفت إسرائيل رفح أمس. وقال الجيش الأردني إن قواته داهمت منازل في رفح.", "داهمت", None),
        # what is agreed on and done is of the day of the act
        ("وافقت كندا أمس على فرض عقوبات على إيران.", "عقوبات", "2024-03-12"),
    ],
)
def test_from_the_act_beside(text, trigger, value):
    assert dates(text).get(trigger, "no such claim") == value
