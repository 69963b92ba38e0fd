"""Ministries of several charges, whose nationality stands behind the last of them."""

import pytest

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("قال وزير الطاقة والموارد الطبيعية التركي إن العمل مستمر.", "TUR"),
        ("قالت وزارة الصناعة والتجارة الإماراتية إنها ستتابع.", "ARE"),
        ("قال وزير المياه والكهرباء السوداني إن العمل مستمر.", "SDN"),
        ("قالت وزيرة الطاقة والمناجم الجزائرية إنها ستتابع.", "DZA"),
    ],
)
def test_ministry_of_two_charges(text: str, code: str) -> None:
    """«وزارة الطاقة والموارد الطبيعية التركية» is Turkish."""
    assert [e.code for e in read(text).entities] == [code]


def test_two_who_stand_beside_each_other() -> None:
    """A president behind a minister is no charge of his."""
    codes = [e.code for e in read("التقى وزير الخارجية والرئيس المصري ضيوفا.").entities]
    assert codes[0] != "EGY"
    assert codes[1] == "EGY"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("وقال نائب أمين مجلس الأمن البيلاروسي سيرغي كوزنتسوف إن التدريبات دفاعية.", "BLR"),
        ("بحث مجلس الأمن الأفغاني الوضع.", "AFG"),
        ("عقد مجلس الأمن جلسة طارئة.", "UNSC"),
        ("صوت مجلس الأمن الدولي على القرار.", "UNSC"),
    ],
)
def test_security_councils(text: str, code: str) -> None:
    """A state's security council is not the United Nations'."""
    assert [e.code for e in read(text).entities] == [code]
