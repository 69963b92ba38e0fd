"""Ties that are to be furthered, and who works with whom where it is said that they do."""

from __future__ import annotations

import pytest

from khabar.reader import read


def status(text: str) -> list[tuple[str, str]]:
    """(trigger, modality) of the acts of working together."""
    return [(c.trigger.text, c.modality) for c in read(text, published="2024-03-10").claims if c.type == "COOPERATE"]


@pytest.mark.parametrize(
    ("text", "trigger", "modality"),
    [
        ("بحث وزيرا خارجية كينيا وغانا تطوير العلاقات", "تطوير", "planned"),
        ("جدد الرئيس الكوبي التمسك بتعزيز الروابط مع فيتنام", "تعزيز", "planned"),
        ("تسعى كينيا إلى توسيع المبادلات مع أوغندا", "المبادلات", "planned"),
        ("شهد العام الماضي تطوير العلاقات بين كينيا وغانا", "تطوير", "actual"),
        ("نفت باكو تعاونها مع الحركة", "تعاونها", "actual"),
    ],
)
def test_status(text: str, trigger: str, modality: str) -> None:
    assert (trigger, modality) in status(text)


@pytest.mark.parametrize(
    "text",
    [
        "تراجع حجم المبادلات بين البنوك الكندية",
        "تتعامل البلدية الفنلندية مع أزمة السكن",
        "أحب المخرج البلجيكي العمل مع الممثلين الشباب",
    ],
)
def test_no_work_of_states(text: str) -> None:
    assert not status(text)


@pytest.mark.parametrize(
    ("text", "trigger", "modality"),
    [
        ("المراد من القمة الوصول إلى شراكة بين كينيا وغانا", "شراكة", "planned"),
        ("أثمرت الشراكة بين كينيا وغانا مدارس جديدة", "الشراكة", "actual"),
    ],
)
def test_what_is_built(text: str, trigger: str, modality: str) -> None:
    assert (trigger, modality) in status(text)
