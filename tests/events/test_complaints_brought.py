"""Before whom a complaint is brought is not whom it is about."""

import pytest
from tests.events.sides import claims, told


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("قدمت كينيا شكوى لمجلس الأمن ضد الصومال.", "KEN", "SOM"),
        ("وتقدمت توغو بشكوى للأمم المتحدة ضد بنين.", "TGO", "BEN"),
        ("تقدمت زامبيا بشكوى رسمية لدى مجلس الأمن ضد ملاوي.", "ZMB", "MWI"),
        ("تقدمت جيبوتي بشكوى إلى الاتحاد الأفريقي ضد إريتريا.", "DJI", "ERI"),
    ],
)
def test_whom_a_complaint_is_about(text, actors, recipients):
    told(text, "ACCUSE", actors, recipients)
    assert not [c for c in claims(text) if c[0] == "ACCUSE" and c[3] - {recipients}]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("حذر زعيم حركة الشباب من أن أي حماقة كينية قد تشعل المنطقة.", "ALSHABAAB"),
        ("حذر قائد الجيش الغيني من أن أي مغامرة على الحدود ستفشل.", "GIN"),
    ],
)
def test_a_warning_against_any_folly_is_a_threat(text, actors):
    assert [c[2] for c in claims(text) if c[0] == "THREATEN"] == [frozenset({actors})]


def test_a_warning_of_folly_by_nobody_in_power_is_none():
    assert not [c for c in claims("حذر طبيب القرية من أن أي مغامرة في النهر خطر.") if c[0] == "THREATEN"]
