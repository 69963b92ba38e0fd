"""What a speaker goes on with, begins or intends in the first person is done by him; what he wants or awaits others may do."""

import pytest
from tests.events.sides import sides


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("قال الرئيس الألماني: سنواصل دعم أوكرانيا.", "SUPPORT", ["DEU"], ["UKR"]),
        ("وزير الدفاع الهولندي: سنواصل دعم أوكرانيا.", "SUPPORT", ["NLD"], ["UKR"]),
        ("قال وزير الدفاع الفرنسي إننا نعتزم إرسال صواريخ إلى أوكرانيا.", "AID", ["FRA"], ["UKR"]),
        ("قال وزير الخارجية التركي: بدأنا سحب قواتنا من سوريا.", "RETREAT", ["TUR"], ["SYR"]),
    ],
)
def test_whoever_goes_on_with_an_act_does_it(text, type_, actors, recipients):
    assert sides(text, type_) == (actors, recipients)


def test_what_a_speaker_wants_is_not_his_act():
    assert sides("قال الرئيس المصري: نريد رفع العقوبات عن السودان.", "CONCEDE")[0] != ["EGY"]
