"""«بحسب فلان» in the middle of a clause: the whole of it is his, and what it goes on to say, with or without marks."""

import pytest

from khabar.reader import read


def held(text: str) -> list[str]:
    found = read(text, published="2025-03-12")
    codes = {e.id: e.code for e in found.entities}
    return [" ".join(codes[a.holder] for a in c.attribution) for c in found.claims]


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("وتجنح الحكومة التركية، وفق رويترز، إلى طرد السفير السويدي.", ["REUTERS"]),
        ('ويميل النهج الألماني في أفريقيا، بحسب صحيفة "لوموند" الفرنسية، إلى دعم الجيش المالي، الذي "قصف في السنوات الأخيرة قرى كثيرة في شمال البلاد وشرقها".', ["LEMONDE", "LEMONDE"]),
        ("وتسعى تركيا، وفق رويترز، إلى قصف مواقع في سوريا.", ["REUTERS"]),
        ("وقصفت القوات الروسية المدينة، وفق كييف، قبل أن تنسحب منها.", ["UKR", "UKR"]),
    ],
)
def test_the_whole_clause_is_his(text: str, holders: list[str]):
    assert held(text) == holders


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("وانسحبت القوات من المدينة، بحسب موسكو، وقصفت فرنسا مواقع في مالي.", ["RUS", ""]),
        ("واستهدفت القوات الروسية مدرسة، وفق كييف، فيما قصفت إسرائيل مواقع في سوريا.", ["UKR", ""]),
    ],
)
def test_what_is_told_beside_it_is_not(text: str, holders: list[str]):
    assert held(text) == holders
