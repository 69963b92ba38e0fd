"""Days counted from or to an act told in the same sentence, read on Wednesday 2025-03-12."""

import pytest

from khabar.reader import read


def days(text: str, word: str) -> set[str | None]:
    """Days of the acts whose trigger contains a word."""
    claims = read(text, published="2025-03-12").claims
    found = {c.date.value if c.date else None for c in claims if word in c.trigger.text}
    assert found, [c.trigger.text for c in claims]
    return found


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        # the day after, told of any verb or of the one day that the sentence names
        ("أغلقت كينيا أمس حدودها، وذلك غداة هجوم انتحاري على معسكر للجيش الكيني.", "هجوم", "2025-03-10"),
        ("أقال الرئيس أمس الوزير، غداة اقتحام المسلحين الماليين البلدة وإحراق المدرسة.", "إحراق", "2025-03-10"),
        # hours after is the same day
        ("أعلن الجيش التشادي أمس استنفار قواته، وذلك بعد ساعات من إطلاق نار قرب القصر.", "إطلاق نار", "2025-03-11"),
        # some days or months before, as precise as is said
        ("كشف الوزير اليوم عن مقبرة، بعد أيام من انسحاب القوات الإثيوبية من البلدة.", "انسحاب", "2025-03"),
        ("قصفت مالي أمس القرية. ويأتي ذلك بعد نحو ثلاثة أشهر على هجوم في العاصمة.", "هجوم", "2024-12"),
        ("قصف الجيش الكيني أمس القرية. ويأتي القصف غداة تفجير انتحاري في السوق.", "تفجير", "2025-03-10"),
        # a fight that went on for months did not begin or end then
        ("سيطر الجيش المالي أمس على البلدة بعد تسعة أشهر من القتال.", "القتال", None),
    ],
)
def test_day_of_an_act_counted_from(text, word, day):
    assert days(text, word) == {day}


def test_a_reason_is_not_what_is_counted_from():
    text = "حظرت الحكومة الكينية الحزب قبل سنتين على خلفية الاشتباه في علاقته بالمسلحين."
    assert days(text, "حظرت") == {"2023"}
