"""Words that are a perfect and a noun: verbs behind what opens a clause, masdars that go on from a masdar."""

from __future__ import annotations

import pytest

import khabar


def _triggers(text: str) -> dict[str, str]:
    reading = khabar.read(text, published="2024-03-10")
    return {claim.trigger.text: claim.modality for claim in reading.claims}


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("من جهته طالب الوزير الكيني بوقف القتال في الصومال.", "طالب"),
        ("من جانبه وافق الرئيس الغاني على الخطة الفرنسية.", "وافق"),
        ("وفور وصوله طالب المبعوث الأممي بوقف القتال.", "طالب"),
        ("أما الرئيس الكيني فرفض المقترح الصومالي.", "رفض"),
        ("وكان الرئيس الغاني رفض المقترح الفرنسي.", "رفض"),
        ("وكان الجيش الكيني قصف مواقع حركة الشباب.", "قصف"),
        ("منذ افتتاح السد في مايو 2019 هدد الرئيس المصري إثيوبيا مرارا.", "هدد"),
        ("انتقد البيان الكيني القرار الفرنسي ودعا إلى الحوار بين البلدين.", "دعا"),
        ("التقى الرئيس الوزير الفرنسي وطالب بوقف القتال في مالي.", "طالب"),
        ("قصف، أمس الاثنين، الجيش الكيني مواقع حركة الشباب.", "قصف"),
        ("وزير الخارجية سيرغي لافروف وافق على الهدنة.", "وافق"),
        ("طلب الرئيس الكيني من الوزير دعم الحكومة فرفض الوزير الطلب.", "رفض"),
    ],
)
def test_verbs(text: str, trigger: str) -> None:
    """A clause opens before them."""
    assert _triggers(text)[trigger] == "actual"


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("دعت كينيا إلى وقف الحرب ورفع الحصار عن غزة.", "رفع"),
        ("طالب الوزير الكيني بوقف القصف ورفع الحصار عن غزة.", "رفع"),
        ("على إسرائيل رفع الحصار عن غزة.", "رفع"),
    ],
)
def test_masdars(text: str, trigger: str) -> None:
    """What is asked for is not done."""
    assert _triggers(text).get(trigger) != "actual"


def test_who_goes_on_denies_nothing() -> None:
    """«لا تنفك تسعى»."""
    assert "تنفك" not in _triggers("لا تنفك كينيا تسعى إلى دعم الصومال.")


@pytest.mark.parametrize("text", ["فر الناس إلى الدول المجاورة مثل جنوب السودان، تشاد، إثيوبيا.", "تشاد ترفض العرض الكيني."])
def test_a_name_that_is_a_verb_too_stays_the_name(text: str) -> None:
    assert "SUPPORT" not in {c.type for c in khabar.read(text, published="2025-03-12").claims}
