"""An answer that is vowed and on whom; whose word it is upon which something is done; what those who are asked are to stop."""

import pytest
from sides import standing


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("توعدت إريتريا إثيوبيا بالرد بعد ساعات", (["ERI"], ["ETH"], "affirmed", "planned")),
        ("هددت كوريا الشمالية اليابان بالقصف", (["PRK"], ["JPN"], "affirmed", "possible")),
        ("تعهدت أنغولا بالرد على قصف مدينة كابيندا", (["AGO"], [], "affirmed", "planned")),
        ("دعت المنظمة الصومال إلى أن توقف استخدام القوة المفرطة ضد المتظاهرين", (["SOM"], ["SOM"], "affirmed", "actual")),
    ],
)
def test_assaults(text, expected):
    assert expected in standing(text, "ASSAULT")


@pytest.mark.parametrize(
    "text",
    [
        "أعلن الجيش الزامبي مقتل ثلاثة من جنوده، متوعدا بالرد",
        "توعدت الحكومة الكندية بالرد على الرسوم الجمركية الجديدة",
        "دان الرئيس الزامبي التفجير في أول رد فعل على القرار",
    ],
)
def test_no_answer_planned(text):
    assert all(modality == "actual" for _, _, _, modality in standing(text, "ASSAULT"))


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("وصلت طلائع القوات الكينية إلى هايتي بطلب من رئيس الوزراء", "MOBILIZE", (["KEN"], [], "affirmed", "actual")),
        ("وصلت قوات أسترالية إلى هونيارا بطلب من جزر سليمان", "REQUEST", (["SLB"], [], "affirmed", "actual")),
        ("استدعت سلوفاكيا القائم بأعمالها في كييف احتجاجا على القرار", "SANCTION", (["SVK"], ["UKR"], "affirmed", "actual")),
        ("استدعت سلوفاكيا القائم بأعمالها في كييف احتجاجا على القرار", "ACCUSE", (["SVK"], ["UKR"], "affirmed", "actual")),
    ],
)
def test_by_whose_word(text, type_, expected):
    assert expected in standing(text, type_)


@pytest.mark.parametrize(
    "text",
    [
        "قال مسؤول تركي رفض الكشف عن هويته إن الوفد وصل إلى أنقرة",
        "ذكر مصدر عسكري رفض ذكر اسمه أن القوات انسحبت",
        "وصف السفير التصريحات بأنها تعد تدخلا سافرا ومرفوضا في شؤون بلاده",
    ],
)
def test_nothing_is_refused(text):
    assert not standing(text, "REJECT")


def test_what_is_kept_secret_is_refused():
    assert standing("رفضت الحكومة التشادية الكشف عن مصير الأسرى", "REJECT")
