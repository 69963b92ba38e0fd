"""Participles behind a comma by which somebody accuses or condemns beside what he says."""

import pytest

import khabar


def accused(text):
    reading = khabar.read(text)
    code = {e.id: e.code for e in reading.entities}
    return [(c.trigger.text, "+".join(code[x] for x in c.actors), "+".join(code[x] for x in c.recipients)) for c in reading.claims if c.type == "ACCUSE"]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("اتهمت كييف بيلاروسيا بالتخطيط للهجوم، متهمة روسيا في الوقت نفسه بالسماح به", ("متهمة", "UKR", "RUS")),
        ("اتهم الوزير الإسرائيلي حماس بالوقوف خلف العملية، متهما تركيا في الوقت نفسه بالسماح بها", ("متهما", "ISR", "TUR")),
        ("رفض الوزير المصري القرار، متهما ألمانيا مرة أخرى بدعم المتمردين", ("متهما", "EGY", "DEU")),
        ("دعا الرئيس المصري إلى التهدئة، مدينا القصف الإسرائيلي للميناء", ("مدينا", "EGY", "ISR")),
        ("دعا مكتب نتنياهو إلى التهدئة، مدينا اقتحام القاعدة", ("مدينا", "ISR", "")),
    ],
)
def test_what_is_added(text, claim):
    assert claim in accused(text)


@pytest.mark.parametrize(
    "text",
    [
        "بقي الوزير السوداني مدينا للبنك بمبلغ كبير من المال",
        "وصلت القوات المصرية إلى مدينة العريش أمس",
        "اعتقلت الشرطة الألمانية متهما تركيا في برلين",
    ],
)
def test_nobody_is_accused(text):
    assert not accused(text)
