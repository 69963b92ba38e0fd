"""Whom strikes reached, what an operation is for, what is vowed until; armed men as subjects; fire that is set."""

import pytest
from tests.events.sides import claims

import khabar


def statuses(text: str, trigger: str) -> set[str]:
    """Modality of the claims of one word."""
    return {str(c.modality) for c in khabar.read(text, published="2024-03-10").claims if c.trigger.text == trigger}


@pytest.mark.parametrize(
    ("text", "trigger", "recipient"),
    [
        ("قالت الوزارة إن الضربات طالت معسكرات لحركة الشباب", "الضربات", "ALSHABAAB"),
        ("وطاول القصف مواقع للجيش اليمني قرب الميناء ليلا", "القصف", "YEM"),
        ("أكد المتحدث أن الهجمات طالت مواقع لحزب الله فجرا", "الهجمات", "HEZBOLLAH"),
    ],
)
def test_the_strike_is_told_with_whom_it_reached(text: str, trigger: str, recipient: str) -> None:
    assert ("ASSAULT", trigger, frozenset([recipient])) in [(c[0], c[1], c[3]) for c in claims(text)]


@pytest.mark.parametrize(
    "text",
    [
        "طالت المحادثات ساعات عدة قبل عودة الوفد إلى أوسلو",
        "طالت الانتقادات وزير الرياضة بعد خسارة المنتخب أمس",
        "طال الإصلاح الإداري وزارات كثيرة خلال العام الماضي",
    ],
)
def test_nobody_is_struck(text: str) -> None:
    assert not [c for c in claims(text) if c[0] == "ASSAULT"]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("بدأت الفصائل عملية هدفها انتزاع القرى المحيطة بمطار غاو", "انتزاع"),
        ("شنت القوات حملة غايتها السيطرة على الجسر الشمالي للمدينة", "السيطرة"),
        ("ندد الاتحاد بالهجوم متعهدا مواصلة القتال حتى إسقاط الحكومة", "إسقاط"),
    ],
)
def test_what_an_operation_is_for_is_not_done(text: str, trigger: str) -> None:
    assert "actual" not in statuses(text, trigger)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("سيطر مسلحون على ثكنة شرق مدينة كيدال أمس", "COERCE"),
        ("وأضرمت مجموعة مجهولة النار فجرا في مصنع قرب روتردام", "ASSAULT"),
        ("أشعل مجهولون النار في مدرسة قروية شرق الكاميرون", "ASSAULT"),
        ("انهال رجال الدرك على الطلاب بالضرب قرب الجامعة", "ASSAULT"),
        ("صدرت بحق زعيم المعارضة السنغالي أحكام عدة بالسجن", "SANCTION"),
        ("حذرت غينيا من أي تدخل مسلح في أراضي النيجر", "ASSAULT"),
    ],
)
def test_armed_men_and_fire(text: str, type_: str) -> None:
    assert type_ in {c[0] for c in claims(text)}
