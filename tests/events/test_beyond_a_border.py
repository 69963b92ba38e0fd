"""Who stands beside an act and has no part in it: the lands beyond a border, and the court that judges a traveller."""

import pytest
from tests.events.sides import claims, told


@pytest.mark.parametrize(
    "text",
    [
        "قالت الرئيسة إنه سيتم نشر جنود لدعم الشرطة الكينية عند المعابر الحدودية مع أوغندا والصومال",
        "أعلنت فرنسا دعم الجيش المالي على الحدود مع النيجر",
    ],
)
def test_whoever_is_beyond_a_border_backs_nobody(text: str) -> None:
    assert all(not {"UGA", "SOM", "NER"} & c[2] for c in claims(text) if c[0] in ("SUPPORT", "AID"))


def test_force_is_massed_against_whoever_is_there() -> None:
    told("عززت رومانيا قواتها على الحدود مع أوكرانيا", "MOBILIZE", "ROU", "UKR")


def test_a_court_makes_no_journey() -> None:
    found = claims("قضت محكمة نمساوية بالسجن خمس سنوات على شيشاني عقب سفره إلى سوريا")
    assert all("AUT" not in c[2] for c in found if c[0] == "CONSULT"), found
