"""Conditions on heads are written in the singular; broken plurals, measuring words and definite compounds meet them too."""

import pytest

from khabar.reader import read


def coded(text: str) -> set[tuple[str, str | None]]:
    return {(c.type, c.mode) for c in read(text).claims}


@pytest.mark.parametrize(
    ("text", "type", "mode"),
    [
        ("أرسلت كندا قبل أيام خبراء ومعدات إلى رومانيا", "AID", None),
        ("أغلقت السلطات الجزائرية صباح أمس مقار الحزب المعارض في وهران", "COERCE", "restrict"),
        ("نشرت اليابان في الجزر الجنوبية بطاريات مضادة للطائرات", "MOBILIZE", "weapons"),
        ("أرسلت النرويج أمس شحنة أسلحة إلى مولدوفا", "AID", None),
        ("ونددت إستونيا بالهجوم السيبراني على وزارة المالية", "COERCE", "cyber"),
    ],
)  # fmt: skip
def test_plural_and_measured_heads(text: str, type: str, mode: str | None) -> None:
    assert (type, mode) in coded(text)


def test_a_head_of_another_kind_does_not_fire() -> None:
    assert not {t for t, _ in coded("نشرت الصحيفة في عدد اليوم قصائد لشعراء من المهجر")}
