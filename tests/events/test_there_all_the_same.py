"""What took place is told as done, whatever is planned, refused or failed beside it."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("ذكرت المنظمة أن 37 على الأقل لقوا حتفهم في القصف", "حتفهم", ("affirmed", "actual")),
        ("أعرب الطرفان عن ارتياحهما لتوقيع اتفاقيات بين إيران وعمان", "توقيع", ("affirmed", "actual")),
        ("سيدفع الجيش الإسرائيلي ثمن جرائمه", "جرائمه", ("affirmed", "actual")),
        ("هذا الأمر دفع المحكمة الدولية لإدانة السلطات الفرنسية", "إدانة", ("affirmed", "actual")),
        ("رفض الرئيس التنديد باعتداءات الجيش على المدنيين", "اعتداءات", ("affirmed", "actual")),
        ("رفض الرئيس التنديد باعتداءات الجيش على المدنيين", "التنديد", ("negated", "actual")),
        ("فضلت الولايات المتحدة استخدام القوة أولا", "استخدام", ("affirmed", "actual")),
        ("سيؤدي مقتله إلى الحد من العمليات", "مقتله", ("affirmed", "actual")),
        ("كتبت الصحيفة عن المرحلة التي تلت فشل الهجوم الأوكراني على القرم", "الهجوم", ("affirmed", "actual")),
        ("تسعى دول أوروبية إلى عرقلة أهداف العملية العسكرية الروسية", "العملية العسكرية", ("affirmed", "actual")),
        ("شهد الاحتجاج السابق، الذي دعا إليه زعيم المعارضة، يوم الإثنين، هجمات متبادلة بين الجانبين", "هجمات", ("affirmed", "actual")),
    ],
)
def test_there(text: str, act: str, status: tuple[str, str]) -> None:
    assert statuses(text)[act] == status
