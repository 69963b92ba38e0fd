"""Who condemns or backs an act by its masdar has not done the act; a city is no accuser."""

from __future__ import annotations

import pytest

from khabar import read


def actors(text: str, trigger: str) -> list[str] | None:
    reading = read(text, published="2024-03-05", outlet="الوكالة")
    codes = {e.id: e.code for e in reading.entities}
    return next(([codes[a] for a in c.actors] for c in reading.claims if trigger in c.trigger.text), None)


@pytest.mark.parametrize(
    ("text", "judgement", "act", "judge"),
    [
        ("تمت إدانة الهجوم على الميناء من قبل إيران.", "إدانة", "الهجوم", "IRN"),
        ("جرى دعم الهجوم على البلدة من جانب السودان.", "دعم", "الهجوم", "SDN"),
        ("تمت إدانة القصف من قبل البرازيل في جلسة مغلقة.", "إدانة", "القصف", "BRA"),
    ],
)
def test_the_judge_of_an_act_has_not_done_it(text, judgement, act, judge):
    assert actors(text, judgement) == [judge]
    assert judge not in (actors(text, act) or [])


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("تم قصف المدينة من قبل إيران في الصباح.", "المدينة"),
        ("استنكر السكان حصار المدينة من جانب الجيش الكيني.", "المدينة"),
        ("جرى تحرير المدينة من قبل قوات بوروندي.", "المدينة"),
    ],
)
def test_a_city_is_no_accuser(text, word):
    assert actors(text, word) is None
