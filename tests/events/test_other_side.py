"""Who meets or works together with a partner named alone, and whom an official behind whose name stands a comma visits."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, told


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("دعا الوزير البيروفي إلى تعميق التعاون مع الأوروغواي.", "COOPERATE", "PER URY"),
        ("أعلنت لاتفيا أن التعاون مع السويد سيتسع في البحر.", "COOPERATE", "LVA SWE"),
        ("قال الوزير الكيني إن المفاوضات مع تنزانيا ستطول.", "CONSULT", "KEN TZA"),
        ("رفضت كوستاريكا التفاوض مع نيكاراغوا على الحدود.", "CONSULT", "CRI NIC"),
        ("قررت الحكومة النيبالية إرسال وفد إلى نيودلهي من أجل التشاور مع الحكومة الهندية.", "CONSULT", "NPL IND"),
    ],
)
def test_who_asks_refuses_or_speaks_is_the_other_side(text: str, kind: str, actors: str) -> None:
    told(text, kind, actors, "")


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("قال الوزير البلجيكي إن المفاوضات مع الحوثيين لم تنته.", "CONSULT", "ANSARALLAH"),
        ("دعا الأمين العام للأمم المتحدة إلى استئناف الحوار مع كوبا.", "CONSULT", "CUB"),
        ("رحبت النرويج بالحوار مع فنزويلا.", "CONSULT", "VEN"),
    ],
)
def test_others_may_talk_with_a_movement_or_at_the_call_of_an_organisation(text: str, kind: str, actors: str) -> None:
    told(text, kind, actors, "")


def test_talks_that_are_welcomed_are_not_welcomed_by_the_partner() -> None:
    told("رحبت النرويج بالحوار مع فنزويلا.", "SUPPORT", "NOR", "")


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("زار رئيس البرلمان البوليفي، الإكوادور.", "CONSULT", "BOL", "ECU"),
        ("هنأ رئيس الوزراء النيوزيلندي، الرئيس الفيجي.", "SUPPORT", "NZL", "FJI"),
        ("اتهم الرئيس الرواندي بول كاغامي، بوروندي بقصف القرية.", "ACCUSE", "RWA", "BDI"),
        ("التقى رئيس الوزراء العراقي محمد شياع السوداني، وزير الخارجية الأميركي أنتوني بلينكن، في بغداد.", "CONSULT", "IRQ USA", ""),
        ("زار الرئيس الفرنسي، إيمانويل ماكرون، منغوليا.", "CONSULT", "FRA", "MNG"),
    ],
)
def test_the_object_behind_the_comma_that_ends_a_long_subject(text: str, kind: str, actors: str, recipients: str) -> None:
    told(text, kind, actors, recipients)


def test_a_verb_behind_the_comma_has_its_own_subject() -> None:
    assert not any(kind == "CONSULT" and "BRA" in recipients for kind, _, _, recipients in claims("زار وزير الخارجية البوليفي فرناندو هواناكوني، البرازيل ترفض القرار."))


@pytest.mark.parametrize(
    "text",
    [
        "وسائل إعلام يونانية تتحدث عن إصابة جنديين على الحدود الشمالية مع بلغاريا.",
        "وكان مودي قد تحدث عن حق كندا في الأمن، وذلك أثناء لقاء جمعه مع رئيس الوزراء الكندي.",
    ],
)
def test_who_speaks_of_something_has_not_met_those_behind_a_border_or_another_meeting(text: str) -> None:
    assert not any(trigger.startswith(("تتحدث", "تحدث")) for kind, trigger, _, _ in claims(text) if kind == "CONSULT")
