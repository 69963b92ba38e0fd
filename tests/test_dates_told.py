"""Dates that acts take from the saying in which they are told, and those they must not take."""

import pytest

from khabar.reader import read


def dates(text: str) -> dict[str, str | None]:
    """Date by trigger."""
    return {c.trigger.text: c.date.value if c.date else None for c in read(text, published="2024-03-15").claims}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("أعلن الجيش الكيني أمس الخميس أن جنوده هاجموا معسكراً لحركة الشباب", "هاجموا"),
        ("قالت الخارجية الفنلندية، أمس، إن الوزيرة التقت نظيرها الإستوني في تالين", "التقت"),
        ("وقال الناشط الزامبي أمس الخميس إنه طُرد من مالاوي", "طُرد"),
    ],
)
def test_a_deed_told_by_its_side_is_of_the_day_of_the_telling(text, act):
    assert dates(text)[act] == "2024-03-14"


def test_the_time_in_a_long_cue_dates_the_saying():
    found = dates(
        "وقالت النرويج، التي ترأس المجموعة حالياً، في بيان نشرته عبر وسائل التواصل الاجتماعي في ساعة متأخرة من مساء أمس "
        "الخميس، إن المجموعة «وافقت اليوم على العقوبات ضد بيلاروسيا»"
    )
    assert found["وافقت"] == "2024-03-14"


@pytest.mark.parametrize(
    "text",
    [
        "تلقت ليما أمس طلباً من الأمم المتحدة وستلتزم بالاتفاق",
        "تسلمت مدريد الثلاثاء رسالة من الرباط وستوقع الاتفاق",
        "استقبلت الرياض أمس وفداً وستزود لبنان بالوقود",
    ],
)
def test_what_is_to_come_is_not_of_a_day_gone(text):
    planned = [c for c in read(text, published="2024-03-15").claims if c.modality == "planned"]
    assert planned
    assert all(c.date is None for c in planned)


def test_who_speaks_on_in_a_sentence_does_so_that_day():
    found = dates("نفى الرئيس الغاني، أمس الخميس، أن تكون حكومته طردت السفير، لكنه اتهم توغو بدعم المتمردين")
    assert found["اتهم"] == "2024-03-14"
