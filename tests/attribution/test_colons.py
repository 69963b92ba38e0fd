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
