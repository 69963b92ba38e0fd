"""Perfects behind their subject or behind «أول من», and «طالب» that is no student."""

import pytest

import khabar


def _told(text: str) -> list[tuple[str, str]]:
    return [(c.type, c.trigger.text) for c in khabar.read(text, published="2024-03-10").claims]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("أكد الوزير أن الحكومة الجديدة ألغت اتفاقية الدفاع مع باريس", ("SANCTION", "ألغت")),
        ("وكان المبعوثان ناقشا الوضع في ليبيا", ("CONSULT", "ناقشا")),
        ("أعلن المبعوث أن طرفي النزاع وافقا على وقف القتال", ("AGREE", "وافقا")),
        ("كانت فرنسا أول من دعا إلى رفع العقوبات عن السودان", ("REQUEST", "دعا")),
        ("وقبل يومين، طالب كارتر بوقف الحرب في السودان", ("REQUEST", "طالب")),
        ("أجرى الرئيس التركي اتصالا بنظيره الروسي طالب فيه بوقف القصف", ("REQUEST", "طالب")),
        ("كما طالب بوتسوانا بالتعاون مع المحققين", ("REQUEST", "طالب")),
        ("وطالب، في كلمة ألقاها أمس، مالي بالإفراج عن السائق", ("REQUEST", "طالب")),
        ("ندد الاتحاد الأفريقي بالهجوم، وطالب في بيان بوقف القتال", ("REQUEST", "طالب")),
        ("وقال إن الرئيس الكيني طالب الأوغنديين بالضغط على جوبا", ("REQUEST", "طالب")),
        ("وكان الرئيس الزيمبابوي طالب مرارا بوقف العقوبات", ("REQUEST", "طالب")),
    ],
)
def test_a_verb(text: str, act: tuple[str, str]) -> None:
    assert act in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "قتل طالب فلسطيني بإطلاق نار قرب نابلس",
        "وصل أول من أمس طالب تونسي إلى روما",
        "قال الجيش إن المهاجم طالب في جامعة كمبالا",
        "قتل في الهجوم طالب بجامعة كمبالا بسلاح أبيض",
    ],
)
def test_a_student(text: str) -> None:
    assert "REQUEST" not in [t for t, _ in _told(text)]
