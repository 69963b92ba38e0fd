"""«ما» before a verb and what it is: the noun behind «من», or whatever is given to somebody."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("قال الوزير إن ما ترسله كندا إلى هايتي لن يغير شيئا.", "AID", "CAN", "HTI"),
        ("رأى الخبير أن حجم ما وصل إلى أرمينيا من ذخائر كبير.", "AID", "", "ARM"),
        ("نددت زامبيا بما تنشره أنغولا من صواريخ على الحدود.", "MOBILIZE", "AGO", ""),
        ("أشاد الرئيس بما قدمته اليابان من مساعدات لفيجي.", "AID", "JPN", "FJI"),
    ],
)
def test_what_is_given_or_placed(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("نشرت الصحيفة الكينية ما كتبه الشاعر من قصائد.", "MOBILIZE"),
        ("استعرض الوزير الكيني ما قدمته الفرقة من عروض.", "AID"),
        ("تجاوز ما تنفقه بلجيكا على الدفاع مليارا.", "AID"),
    ],
)
def test_what_is_written_or_shown(text: str, type_: str) -> None:
    assert all(c[0] != type_ for c in claims(text))


def test_the_noun_tells_it_once() -> None:
    assert sum(c[0] == "AID" for c in claims("أشاد الرئيس بما قدمته اليابان من مساعدات لفيجي.")) == 1


def test_that_is_stopped() -> None:
    told("طالب الوزير العماني إسرائيل بالكف عن ذلك.", "RETREAT", "ISR", "")
