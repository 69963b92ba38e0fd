"""Days handed on along an occasion: a protest, a meeting, one who goes on to speak."""

import pytest

from khabar.reader import read


def days(text: str, word: str) -> set[str | None]:
    claims = read(text, published="2025-03-12").claims
    return {c.date.value if c.date else None for c in claims if word in c.trigger.text}


_SIT_IN = "نظم اتحاد الطلاب، اليوم الأربعاء، اعتصاماً أمام السفارة اليابانية في نيروبي.\n"
_MEETING = "التقى وزير الخارجية التونسي نظيره الليبي، أمس الثلاثاء، في طرابلس.\n"


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        (_SIT_IN + "ودعا المحتجون الحكومة الكينية إلى طرد السفير.", "دعا", "2025-03-12"),
        (_SIT_IN + "واستنكر المشاركون صمت الحكومة الكينية.", "استنكر", "2025-03-12"),
        (_MEETING + "واتفق الطرفان على فتح المعبر.", "اتفق", "2025-03-11"),
        (_MEETING + "وعقب اللقاء، بحث الوزيران ملف الحدود.", "بحث", "2025-03-11"),
        ("قال الرئيس الغاني، أمس الثلاثاء، إن الحدود آمنة.\nجاء ذلك خلال لقائه نظيره المالي في أكرا.", "لقائه", "2025-03-11"),
        ("قال هاكان فيدان وزير الخارجية التركي، أمس الثلاثاء، إن الهدنة قائمة.\nوانتقد فيدان موقف قبرص.", "انتقد", "2025-03-11"),
    ],
)
def test_the_same_occasion(text, word, day):
    assert days(text, word) == {day}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (_SIT_IN + "ودعا رئيس البرلمان الكيني الحكومة إلى طرد السفير.", "دعا"),
        (_SIT_IN + "وكان المحتجون قد طالبوا الحكومة الكينية بإغلاق الميناء.", "طالبوا"),
        (_MEETING + "وفي وقت سابق، اتفق الجانبان على فتح المعبر.", "اتفق"),
        ("قال وزير الخارجية التركي، أمس الثلاثاء، إن الهدنة قائمة.\nوانتقدت أنقرة موقف قبرص.", "انتقدت"),
    ],
)
def test_another_occasion(text, word):
    assert days(text, word) == {None}


_CALL = "حث وزير الخارجية المجري بيتر سيارتو، أمس الثلاثاء، الدول على الحوار. "


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        (_CALL + "وقال سيارتو إن الوضع صعب، مطالباً أوروبا بوقف الحرب.", "مطالباً", "2025-03-11"),
        (_CALL + "وقال الوزير المجري في كلمة له: \"يجب أن نبدأ\". وانتقد سيارتو موقف أوروبا.", "انتقد", "2025-03-11"),
        (_CALL + "وقال وزير الدفاع البولندي إن الوضع صعب، مطالباً أوروبا بوقف الحرب.", "مطالباً", None),
        (_CALL + "وقال الوزير البولندي في كلمة له: \"يجب أن نبدأ\". وانتقد سيارتو موقف أوروبا.", "انتقد", None),
    ],
)
def test_who_goes_on_to_speak(text, word, day):
    assert days(text, word) == {day}


def test_a_lead_in_the_present_is_of_the_day_of_the_protest_told_next():
    text = "غانيون يعتصمون أمام السفارة اليابانية ويطالبون الحكومة بطرد السفير.\n"
    text += "نظمت نقابة المعلمين، اليوم الأربعاء، اعتصاماً أمام السفارة."
    assert days(text, "يعتصمون") == days(text, "يطالبون") == {"2025-03-12"}


def test_when_an_interview_was_sent_out_is_no_day_of_what_is_said_next() -> None:
    text = "قال الوزير خلال مقابلة بثت ليل الخميس إن بلاده جمدت مشاركتها. واتهم الوزير الحلف بالتخلي عن بلاده."
    found = [c for c in read(text, published="2024-03-02").claims if c.type == "ACCUSE"]
    assert all(c.date is None for c in found), found


def test_a_saying_since_a_month_is_of_no_one_day() -> None:
    text = "ومنذ أكثر من شهر، يقول سكان الخرطوم إن القوات تقصف حيهم اليوم."
    assert read(text, published="2023-02-27").claims
