"""A band that the authorities break up, and what it planned: no deed of those who break it up."""

import pytest
from tests.events.sides import claims


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("فككت الشرطة الإسبانية خلية كانت تخطط لهجمات", "ESP"),
        ("فككت الشرطة الإسبانية خلية تخطط لهجمات", "ESP"),
        ("اعتقلت ألمانيا خلية كانت تعد لهجوم", "DEU"),
        ("أعلنت النمسا اعتقال خلية كانت تخطط لهجمات", "AUT"),
        ("أعلنت الشرطة النمساوية تفكيك خلية تجند مقاتلين", "AUT"),
    ],
)
def test_the_cell_plans_and_not_the_police(text: str, land: str) -> None:
    found = claims(text)
    assert any(c[0] == "COERCE" and land in c[2] for c in found), found
    assert all(land not in c[2] for c in found if c[0] in ("ASSAULT", "MOBILIZE")), found


def test_a_joined_verb_goes_on_with_those_before() -> None:
    found = claims("هاجمت تركيا مجموعة مسلحة وقصفت المدينة")
    assert any(c[1] == "قصفت" and c[2] == {"TUR"} for c in found), found
