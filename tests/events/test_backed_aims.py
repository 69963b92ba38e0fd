"""Whom it is somebody's aim to back: «مهمة البعثة دعم تونس»، «لا هم لها سوى دعم تونس»."""

import pytest
from tests.events.sides import claims, sides


@pytest.mark.parametrize(
    ("text", "type_", "recipients"),
    [
        ("لا هم لواشنطن سوى دعم القوات الكردية", "AID", ["KURDISHMILITIAS"]),
        ("لم تفعل روما سوى مساندة إسرائيل", "SUPPORT", ["ISR"]),
        ("مهمة التحالف دعم القوات العراقية", "AID", ["IRQ"]),
        ("مهمتنا دعم الحكومة العراقية", "SUPPORT", ["IRQ"]),
        ("هدف البعثة هو دعم الجيش اللبناني", "AID", ["LBN"]),
    ],
)
def test_whom_it_is_an_aim_to_back(text: str, type_: str, recipients: list[str]) -> None:
    assert sides(text, type_)[1] == recipients, claims(text)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("لم تتلق كييف سوى دعم الحكومة البولندية", ["POL"]),
        ("لم يبق له إلا تأييد الحكومة الروسية", ["RUS"]),
        ("دعم الحكومة الفرنسية للمغرب قوي", ["FRA"]),
    ],
)
def test_who_backs_stays(text: str, actors: list[str]) -> None:
    assert sides(text, "SUPPORT")[0] == actors, claims(text)
