"""Announcements that stand behind a comma, or go on in a list behind one."""

from __future__ import annotations

import pytest

from khabar import read


@pytest.mark.parametrize(
    ("text", "trigger", "code"),
    [
        ("أفادت منظمة الأمم المتحدة للطفولة \"يونيسف\"، بمقتل 435 طفلاً في السودان.", "مقتل", "UNICEF"),
        ("أعلنت الخارجية الكينية في بيان، سحب قواتها من الصومال.", "سحب", "KEN"),
        ("أكد الوزير الفرنسي في مقابلة مع قناة محلية، إرسال أسلحة إلى أوكرانيا.", "إرسال", "FRA"),
        ("أفادت وزارة الصحة السودانية بمقتل عشرة أشخاص، وإصابة مئة آخرين.", "إصابة", "SDN"),
        ("أكدت الشرطة الغانية مقتل ثلاثة متظاهرين، وإصابة أربعين، واعتقال خمسة.", "اعتقال", "GHA"),
    ],
)
def test_what_is_announced_may_stand_behind_a_comma(text: str, trigger: str, code: str) -> None:
    reading = read(text, published="2024-03-13")
    codes = {e.id: e.code for e in reading.entities}
    held = [[codes[a.holder] for a in c.attribution] for c in reading.claims if c.trigger.text == trigger]
    assert held == [[code]]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("أعلن الجيش المصري عن مقتل ثلاثة مسلحين، وهاجمت قواته قرية في سيناء.", "هاجمت"),
        ("تحدثت الوزيرة الغانية في بيان، وأغارت طائرات سودانية على نيالا.", "أغارت"),
        ("قُتل ما لا يقل عن عشرة جنود في هجوم لمسلحين على قاعدة في مالي.", "هجوم"),
    ],
)
def test_what_the_report_adds_is_its_own(text: str, trigger: str) -> None:
    claims = [c for c in read(text, published="2024-03-13").claims if c.trigger.text == trigger]
    assert [c.attribution for c in claims] == [()] or [list(c.attribution) for c in claims] == [[]]
