"""«التقرير» goes on in the word of whoever brought it out, whomever it quoted in between."""

import pytest

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("قالت صحيفة هآرتس في تقرير لها إن الجيش يستعد. ونقلت عن مسؤولين إسرائيليين قولهم إن الحرب طويلة. وأشار التقرير إلى أن إسرائيل قصفت المدينة.", "HAARETZ"),
        ("نشرت صحيفة لوموند مقالا عن مالي. ونقلت عن الرئيس المالي قوله إن العمل مستمر. وأضاف المقال أن فرنسا قصفت معسكرا.", "LEMONDE"),
        ("أصدرت منظمة العفو الدولية تقريرا عن السجون. وقالت الشرطة إن العمل مستمر. وأكد التقرير أن الجنود عذبوا المعتقلين.", "AMNESTY"),
        ("قال تقرير لوزارة الخارجية الأميركية إن العمل مستمر. وأضاف التقرير أن طهران سلحت الحوثيين.", "USA"),
    ],
)
def test_whose_report(text: str, holder: str) -> None:
    """The paper or body that published it, not who was quoted last."""
    reading = read(text, published="2024-03-15")
    codes = {e.id: e.code for e in reading.entities}
    assert [codes[a.holder] for a in reading.claims[-1].attribution] == [holder]
