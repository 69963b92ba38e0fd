"""Acts that took place whatever is said about them, and such as there are none of."""

import pytest

from khabar.reader import read


def status(text: str, trigger: str) -> tuple[str, str]:
    claim = next(c for c in read(text, published="2025-03-12").claims if trigger in c.trigger.text)
    return claim.polarity, claim.modality


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("أعرب البيان عن استنكار المجلس الشديد لمقتل الصحفية.", "مقتل"),
        ("حال الفيتو الروسي دون إدانة الهجوم.", "الهجوم"),
        ("لم تكتف إسرائيل بقصف المدينة.", "قصف"),
        ("لم يكتف النواب بمقاطعة الخطاب بل أعربوا عن امتعاضهم.", "مقاطعة"),
        ("تستمر إفادات المتظاهرين عن ضربهم في احتجاج يوم الاثنين.", "ضربهم"),
        ("تتواصل ردود الفعل على الهجوم يوم الاثنين.", "الهجوم"),
    ],
)
def test_what_is_condemned_or_reacted_to_was_done(text: str, trigger: str):
    assert status(text, trigger) == ("affirmed", "actual")


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("لا يوجد في الاتفاق أي شيء يضع قيودا على واشنطن.", "قيودا", ("negated", "actual")),
        ("لا توجد حكومة تقصف شعبها بهذه القسوة.", "تقصف", ("negated", "actual")),
        ("توجد حكومة تقصف شعبها بهذه القسوة.", "تقصف", ("affirmed", "actual")),
        ("قالت الوزارة إن لا نية لديها لفرض عقوبات على بكين.", "عقوبات", ("negated", "planned")),
        ("قال المتحدث إن المفوض العام ليس من صلاحياته أن يقدم اقتراحات.", "اقتراحات", ("negated", "possible")),
    ],
)
def test_what_there_is_none_of(text: str, trigger: str, expected: tuple[str, str]):
    assert status(text, trigger)[0] == expected[0]
    if expected[0] == "negated":
        assert status(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "modality"),
    [
        ("قال إن سكان تايوان قد يعانون من هجوم صيني.", "هجوم", "possible"),
        ("اتفقت الأطراف على إجراء مفاوضات جديدة حول حزمة مساعدات إضافية لليونان.", "مساعدات", "possible"),
        ("أجلت واشنطن تسليم الطائرات إلى تايوان.", "تسليم", "planned"),
    ],
)
def test_what_may_come_is_not_done(text: str, trigger: str, modality: str):
    assert status(text, trigger) == ("affirmed", modality)
