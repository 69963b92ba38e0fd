"""Prisoners on hunger strike: whose they are, and that «يضربون عن الطعام» strikes nobody."""

import pytest

from khabar.reader import read


def told(text: str) -> list[tuple[str, set[str]]]:
    reading = read(text, published="2023-05-25")
    code = {e.id: e.code for e in reading.entities}
    return [(c.type, {code[i] for i in c.actors}) for c in reading.claims]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("الأسرى الفلسطينيون يضربون عن الطعام في سجن ريمون.", "PSE"),
        ("يضرب المعلمون التونسيون عن العمل منذ أسبوع.", "TUN"),
        ("تحتجز إسرائيل آلاف الأسرى، وأضرب أسرى عن الطعام.", "PSE"),
        ("عشرة أسرى يواصلون إضرابا مفتوحا عن الطعام، بينهم ثمانية رفضا لاعتقالهم الإداري، وضد التنكيل الذي تمارسه إدارة سجون الاحتلال.", "PSE"),
    ],
)
def test_whoever_is_on_strike_protests(text: str, actor: str):
    assert ("PROTEST", {actor}) in told(text)
    assert all(type_ != "ASSAULT" or actors & {"ISR"} for type_, actors in told(text))


def test_who_strikes_somebody_assaults():
    assert ("ASSAULT", {"RUS"}) in told("تضرب القوات الروسية مواقع في خاركيف بالصواريخ.")
