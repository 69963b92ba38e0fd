"""Who stands before «حين» does what is told behind it; backing that comes «خاصة من» somebody comes from him."""

import pytest
from tests.events.sides import claims, sides


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("قال المتحدث في ليبيا إن الطيران المصري حين وجه ضربات لتنظيم داعش سبقته عمليات رصد", "ASSAULT", ["EGY"], ["ISIS"]),
        ("الطيران المصري حين قصف درنة لم يخطئ", "ASSAULT", ["EGY"], ["LBY"]),
        ("روسيا عندما هاجمت كييف كانت تعلم ذلك", "ASSAULT", ["RUS"], ["UKR"]),
        ("إيران، عندما هددت إسرائيل، كانت جادة", "THREATEN", ["IRN"], ["ISR"]),
        ("قال نتنياهو حين هاجمت حماس إسرائيل إن الحرب بدأت", "ASSAULT", ["HAMAS"], ["ISR"]),
        ("واشنطن حين فرضت أوروبا عقوبات على موسكو رحبت", "SANCTION", ["EU"], ["RUS"]),
        ("تتلقى كييف دعما خارجيا، خاصة من الهند والولايات المتحدة", "SUPPORT", ["IND", "USA"], ["UKR"]),
        ("تلقت الحكومة الليبية دعما، لا سيما من روما", "SUPPORT", ["ITA"], ["LBY"]),
        ("قدمت واشنطن دعما، خاصة لإسرائيل", "AID", ["USA"], ["ISR"]),
    ],
)
def test_who_does_what(text: str, type_: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, type_) == (actors, recipients), claims(text)
