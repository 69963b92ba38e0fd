"""The thing right behind the verb is its object, though a name behind a preposition ends in another; land is entered, arms are withheld."""

import pytest
from tests.events.sides import claims, told


@pytest.mark.parametrize(
    "text",
    [
        "الحارس الذي أطلق النار على الزميلة رنا غادر القرية",
        "وكان أحدهم أطلق الرصاص على الطالبة سلمى",
        "ثم أطلق القذائف على المهندس فادي",
    ],
)
def test_fired_at(text):
    assert "ASSAULT" in [c[0] for c in claims(text)]


def test_lands_and_arms():
    told("دخلت القوات الأوغندية الأراضي الكونغولية فجر الأحد", "MOBILIZE", "UGA", "")
    told("تمنع واشنطن السلاح عن أذربيجان منذ سنوات", "SANCTION", "USA", "AZE")
    assert "MOBILIZE" not in [c[0] for c in claims("دخل السياح البرتغاليون المدينة القديمة صباحا")]


def test_an_extension_is_the_act():
    assert ("RETREAT", "تمديد") in [c[:2] for c in claims("أفادت الوكالة بتمديد الهدنة بين الجيشين أسبوعا")]
