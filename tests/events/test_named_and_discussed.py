"""Acts in the names of movements and meetings are none; what a chamber talks over is no talk with whoever it is about."""

import pytest

from khabar.reader import read


def acts(text: str) -> dict[str, set[str]]:
    reading = read(text, published="2024-03-15")
    code = {e.id: e.code for e in reading.entities}
    return {c.type: {code[a] for a in c.actors} for c in reading.claims}


@pytest.mark.parametrize(
    ("text", "type_", "told"),
    [
        ("وقال مؤسس حركة «خفض التصعيد» إن الشرطة في بلجيكا تغيرت", "RETREAT", False),
        ("وحضر الوزير منتدى \"ضبط النفس\" في العاصمة الكينية", "RETREAT", False),
        ("وافتتح الوزير مؤتمر «المصالحة أولا» في العاصمة الكينية", "SUPPORT", False),
        ("ودعا الوزير الكيني الطرفين إلى «ضبط النفس» مساء أمس", "RETREAT", True),
    ],
)
def test_an_act_in_a_name(text: str, type_: str, told: bool) -> None:
    assert (type_ in acts(text)) == told, acts(text)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("وناقش البرلمان الكويتي قطع العلاقات مع إسرائيل", {"KWT"}),
        ("وبحث مجلس الوزراء المصري تعزيز التعاون مع الصين", {"EGY"}),
        ("وناقش البرلمان اللبناني اتفاقا مع صندوق النقد", {"LBN"}),
        ("وناقش الوزير المصري مع نظيره الصيني تعزيز التعاون", {"EGY", "CHN"}),
        ("وبحثت مصر مع الصين تعزيز التعاون", {"EGY", "CHN"}),
    ],
)
def test_with_whom_it_is_talked_over(text: str, actors: set[str]) -> None:
    assert acts(text)["CONSULT"] == actors
