"""Whoever stands before a colon in the body: behind the words that give him the word, a medium and its source."""

import pytest

from khabar.reader import read


def held(text: str, outlet: str | None = None) -> list[tuple[str, str]]:
    found = read(text, published="2025-03-12", outlet=outlet)
    codes = {e.id: e.code for e in found.entities}
    return [(codes[a.holder], a.relation) for a in found.claims[0].attribution]


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("من جهته، وزير الدفاع الفرنسي: سنرسل قوات إلى النيجر.", [("FRA", "speaker")]),
        ("بدوره، الرئيس الإيراني: لن نتراجع عن الاتفاق النووي.", [("IRN", "speaker")]),
        ("في المقابل، الخارجية الإيرانية: واشنطن انتهكت الاتفاق.", [("IRN", "speaker")]),
        ('"رويترز" عن مسؤول أميركي: واشنطن ستنسحب من الاتفاق.', [("REUTERS", "relay"), ("USA", "speaker")]),
        ("«رويترز»: الجيش الروسي قصف المدينة.", [("REUTERS", "speaker")]),
        ('وكالة "تاس": القوات الروسية قصفت أوديسا.', [("TASS", "speaker")]),
    ],
)
def test_who_stands_before_a_colon(text: str, holders: list[tuple[str, str]]):
    assert held(text) == holders


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("فرنسا: قصفت القوات الروسية مدينة أوديسا الساحلية.", None),
        ("رويترز - موسكو: قصفت القوات الروسية مدينة أوديسا.", None),
        ("«رويترز»: الجيش الروسي قصف المدينة.", "رويترز"),
        ("وفي السياق العسكري، روسيا: قصفت القوات مدينة أوديسا الساحلية.", None),
    ],
)
def test_where_it_says_only_where(text: str, outlet: str | None):
    assert held(text, outlet) == []


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("السودان: الإمارات هاجمت سيادتنا وحدودنا.", "SDN"),
        ("إيران: القوات الأميركية هاجمت سفننا في الخليج.", "IRN"),
        ("تركيا: يجب على إسرائيل وقف الحرب في غزة فوراً.", "TUR"),
        ("كينيا: القوات الصومالية قصفت أراضينا ولن نسكت على ذلك.", "KEN"),
        ("سودوك: ما حدث في أوكرانيا كان انقلاباً.", "UNK"),
        ("بوتورا: الجيش الرواندي قصف مدينتنا ولن نستسلم.", "UNK"),
    ],
)
def test_a_land_or_a_name_that_speaks(text: str, holder: str):
    assert held(text) == [(holder, "speaker")]


@pytest.mark.parametrize(
    "text",
    [
        "لبنان: الجيش الإسرائيلي قصف بلدات في الجنوب.",
        "سوريا: مقتل ثلاثة جنود في هجوم، والرئيس: لن نستسلم.",
        "إيران: القوات الأميركية قصفت سفينة عدوانا وظلما.",
        "كوستي: مقتل ثلاثة جنود في هجوم.",
        "عاجل: ما حدث في أوكرانيا كان انقلاباً.",
        "تحليل: ما حدث في أوكرانيا كان انقلاباً.",
    ],
)
def test_a_land_a_town_or_a_rubric_that_says_nothing(text: str):
    assert held(text) == []
