"""Where a visit was, as the verb of coming and going beside it says, and what is to come without a day of publication."""

from __future__ import annotations

import pytest
from sides import claims, told

import khabar


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("غادر الوفد التايلاندي بنوم بنه مختتما زيارة استغرقت ثلاثة أيام", "THA", "KHM"),
        ("عاد رئيس وزراء العراق من واشنطن بعد زيارة رسمية", "IRQ", "USA"),
        ("حل وفد برلماني سويسري بالعاصمة الموريتانية في زيارة تدوم أربعة أيام", "CHE", "MRT"),
        ("حل الرئيس الغاني ضيفا على الرباط في عيد العرش", "GHA", "MAR"),
        ("انسحبت المجر من المحكمة تزامنا مع وصول نتنياهو إلى بودابست", "ISR", "HUN"),
        ("طار الوزير السلوفيني إلى بكين صباح الاثنين", "SVN", "CHN"),
    ],
)
def test_where_the_visit_was(text: str, actors: str, recipients: str) -> None:
    told(text, "CONSULT", actors, recipients)


def test_who_invites_does_not_visit() -> None:
    assert not [c for c in claims("دعاه نظيره الإندونيسي إلى زيارة جاكرتا") if c[0] == "CONSULT" and "IDN" in c[2]]


def test_a_committee_is_no_side() -> None:
    told("عقدت سريلانكا واليابان الاجتماع الأول للجنة التعاون البحري", "CONSULT", "LKA JPN", "")


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("يزور الرئيس البرازيلي العاصمة الأنغولية لواندا الأسبوع المقبل", "planned"),
        ("تعقد آسيان وأستراليا قمة استثنائية في ملبورن مارس المقبل", "planned"),
        ("تستضيف سويسرا غدا مؤتمرا للسلام", "planned"),
        ("زار الرئيس البرازيلي لواندا الأسبوع الماضي", "actual"),
    ],
)
def test_what_is_to_come_by_the_word_itself(text: str, modality: str) -> None:
    assert [c.modality for c in khabar.read(text).claims if c.type == "CONSULT"] == [modality]


def test_every_year() -> None:
    assert all(c.iterated for c in khabar.read("يلتقي رئيسا أوزبكستان وطاجيكستان كل عام").claims)
