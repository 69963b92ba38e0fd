"""A land that «شهدت» something saw it and says nothing; whom words are passed on to has not said them."""

import pytest

from khabar.reader import read


def holders(text: str) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    found = read(text, published="2025-03-12")
    codes = {e.id: e.code for e in found.entities}
    return [(str(c.type), tuple((codes[a.holder], a.relation) for a in c.attribution)) for c in found.claims]


@pytest.mark.parametrize(
    "text",
    [
        "وكانت تونس قد شهدت في عام 2011 اندلاع احتجاجات ضد الحكومة.",
        "وتشهد العاصمة الليبية اشتباكات بين كتائب مسلحة.",
        "شهد الرئيس المصري توقيع اتفاق بين أوكرانيا وفرنسا.",
        "شهدت كينيا، الثلاثاء، احتجاجات واسعة ضد الحكومة.",
        "شهد الأسبوع الماضي في فرنسا احتجاجات واسعة ضد الحكومة.",
    ],
)
def test_who_sees_says_nothing(text: str):
    found = holders(text)
    assert found and all(not held for _, held in found)


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("شهد ضابط أميركي بأن الجيش قصف القرية.", "USA"),
        ("شهد ضابط فرنسي أمام المحكمة، الثلاثاء، على أن الجيش قصف القرية.", "FRA"),
        ("شهد الوزير الكيني أن القوات الصومالية قصفت القرية.", "KEN"),
    ],
)
def test_who_testifies(text: str, holder: str):
    assert (holder, "speaker") in holders(text)[0][1]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("نقل الوزير الروسي للرئيس السوري أن موسكو ستسحب قواتها من البلاد.", (("RUS", "speaker"),)),
        ("نقلت صحيفة هآرتس عن مسؤول إسرائيلي أن الجيش قصف المدينة.", (("HAARETZ", "relay"), ("ISR", "speaker"))),
        ("نسبت رويترز لمسؤول أميركي قوله إن الجيش قصف المدينة.", (("REUTERS", "relay"), ("USA", "speaker"))),
    ],
)
def test_whose_words_are_passed_on(text: str, held: tuple[tuple[str, str], ...]):
    assert held in [h for _, h in holders(text)]


def test_whom_a_land_that_sees_is_no_side_of():
    found = read("شهد الرئيس المصري توقيع اتفاق بين أوكرانيا وفرنسا.", published="2025-03-12")
    assert found.claims and all(not c.recipients for c in found.claims)
