"""What somebody announces goes on behind «بما فيها ...»; an amount that «لا يزيد على» so much is no word of anybody's."""

import pytest

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "word", "holder"),
    [
        ("وأكد الوزير التركي لنظيره الليبي دعم أنقرة لسيادة القانون في جميع الدول، بما فيها ليبيا، وانتقادها التدخل الخارجي في شؤون البلدان.", "انتقادها", "TUR"),
        ("أعلن الجيش الروسي قصف مواقع في أوكرانيا، بما فيها مطار، وإصابة عشرة مسلحين.", "إصابة", "RUS"),
        ("أكد الوزير الفرنسي دعم بلاده لأوكرانيا، بما في ذلك التسليح، وقصفت روسيا مدينة كييف.", "قصفت", ""),
    ],
)
def test_behind_what_is_among_it(text: str, word: str, holder: str):
    found = read(text, published="2025-03-12")
    codes = {e.id: e.code for e in found.entities}
    held = {text[c.trigger.start : c.trigger.end]: " ".join(codes[a.holder] for a in c.attribution) for c in found.claims}
    assert held[word] == holder


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("يعاقب القانون الفرنسي بالحبس مدة لا تزيد على عشر سنوات، على أن تشمل الغرامات الأحزاب.", 0),
        ("وزاد الوزير أن القوات الروسية قصفت المدينة.", 1),
    ],
)
def test_an_amount_is_no_word(text: str, many: int):
    assert len(read(text, published="2025-03-12").quotations) == many
