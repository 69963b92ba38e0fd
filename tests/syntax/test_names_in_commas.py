"""A name in commas behind «كان», and times and places in commas behind a verb, part neither subject nor object from it."""

import pytest
from tests.events.sides import told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("وكان وزير الخارجية الغاني، أليكس مانسو، استقبل رئيس البرلمان التوغولي", "CONSULT", "TGO", "GHA"),
        ("وكان رئيس الوزراء العراقي، محمد شياع السوداني، التقى، أمس، الرئيس التوغولي", "CONSULT", "IRQ TGO", ""),
        ("وكانت وزيرة الخارجية الفرنسية، كاترين كولونا، انتقدت غانا", "ACCUSE", "FRA", "GHA"),
        ("الوزير الغاني استقبل، في مقر الوزارة، سفير توغو", "CONSULT", "TGO", "GHA"),
        ("كبدت القوات الأوكرانية القوات الروسية خسائر فادحة", "ASSAULT", "UKR", "RUS"),
    ],
)
def test_sides(text, type_, actors, recipients):
    told(text, type_, actors, recipients)


def test_another_clause_keeps_its_subject():
    told("غانا انسحبت، أمس، من الاتفاق، توغو رحبت بذلك", "SUPPORT", "TGO", "")
