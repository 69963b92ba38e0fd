"""Who protests asks for what the protest is for, by protesting, and others are to do it."""

import pytest
from tests.events.sides import standing


@pytest.mark.parametrize(
    ("text", "asking"),
    [
        ("أضرب معلمون في كوت ديفوار للمطالبة بزيادة الأجور", "CIV"),
        ("خرجت مظاهرة في الرباط للمطالبة بوقف الحرب", "MAR"),
        ("أضرب سجناء في تونس عن الطعام مطالبين بتحسين ظروفهم", "TUN"),
        ("اعتصم مئات المتقاعدين في بيروت للمطالبة بزيادة معاشاتهم", "LBN"),
    ],
)
def test_who_asks(text: str, asking: str) -> None:
    """The request is of those who protest, and made."""
    assert [(a, p, m) for a, _, p, m in standing(text, "REQUEST")] == [([asking], "affirmed", "actual")]


def test_who_asks_does_not_do_it() -> None:
    """«للمطالبة بإغلاق القاعدة»: not Niger closes it."""
    assert standing("تظاهر آلاف النيجريين في نيامي للمطالبة بإغلاق القاعدة الفرنسية", "RETREAT")[0][0] == []


def test_a_protest_to_come_has_not_asked() -> None:
    """«ستخرج مظاهرة للمطالبة»: as far off as the protest."""
    assert all(m != "actual" for _, _, _, m in standing("ستخرج مظاهرة في الرباط غدا للمطالبة بوقف الحرب", "REQUEST"))
