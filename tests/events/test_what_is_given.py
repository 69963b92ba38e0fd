"""Who gives and who gets what is given: behind a comma, in relative clauses, in demands, and what is only named as it stops."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, told

from khabar import read


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("أعربت الوزارة عن ترحيب جمهورية كينيا بقرار مجلس الأمن.", "SUPPORT", "KEN", "UNSC"),
        ("ذكر التقرير زيادة كبيرة في توفير الدعم البلجيكي.", "AID", "BEL", ""),
        ("أستراليا مستعدة لتقديم الدعم لفانواتو.", "AID", "AUS", "VUT"),
        ("المعونات التي تتلقاها مالاوي من اليابان بلغت الملايين.", "AID", "JPN", "MWI"),
        ("طلب الرئيس الصومالي من كينيا مساعدته في تدريب الجيش.", "AID", "KEN", "SOM"),
        ("علقت أيسلندا تقديم المساعدات لنيكاراغوا.", "SANCTION", "ISL", "NIC"),
    ],
)
def test_who_gives_to_whom(text: str, kind: str, actors: str, recipients: str) -> None:
    told(text, kind, actors, recipients)


@pytest.mark.parametrize("text", ["أوقفت هولندا تقديم المساعدات لأوغندا.", "علقت أيسلندا تقديم المساعدات المالية لنيكاراغوا."])
def test_aid_that_stops_is_not_given(text: str) -> None:
    assert [kind for kind, *_ in claims(text)] == ["SANCTION"]


def test_support_that_is_given_is_told_once() -> None:
    assert [(kind, trigger) for kind, trigger, *_ in claims("قدمت كندا الدعم لأرمينيا.")] == [("AID", "قدمت")]


def test_what_help_that_is_asked_for_is_in_is_asked_for_too() -> None:
    reading = read("طلب الرئيس الصومالي من كينيا مساعدته في تدريب الجيش.", published="2024-03-10")
    assert {c.modality for c in reading.claims if c.trigger.text == "تدريب"} == {"demanded"}
