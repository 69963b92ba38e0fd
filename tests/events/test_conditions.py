"""What lies in an act, stands in its way or depends on it is not the act; what was done stays done."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("قال الوزير إن هذه إحدى أهم العقبات أمام إغلاق السجن", "إغلاق", ("affirmed", "possible")),
        ("قال الوزير الفرنسي إن الحل يكمن في إرسال قوات إلى مالي", "إرسال", ("affirmed", "possible")),
        ("جعلت موسكو سحب القوات الأوكرانية شرطا للهدنة", "سحب", ("affirmed", "demanded")),
        ("بدلا من أن تسحب قواتها أرسلت كييف تعزيزات إلى المدينة", "تسحب", ("negated", "actual")),
        ("حالما تسحب كييف قواتها ستبدأ الهدنة", "تسحب", ("affirmed", "possible")),
        ("تحتاج كييف إلى إرسال قوات إلى الجبهة", "إرسال", ("affirmed", "demanded")),
        ("وفي حال قصف روسيا كييف، سترد باريس", "قصف", ("affirmed", "possible")),
        ("وفى حالة سحب روسيا قواتها، ستعود العلاقات", "سحب", ("affirmed", "possible")),
        ("ففي حال انسحاب روسيا من المعاهدة ستنسحب واشنطن", "انسحاب", ("affirmed", "possible")),
    ],
)
def test_what_is_left_open(text: str, act: str, status: tuple[str, str]) -> None:
    """Act by act."""
    assert statuses(text)[act] == status


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("أثار إرسال فرنسا قوات إلى مالي غضب الجزائر", "إرسال"),
        ("اعتبرت الجزائر إرسال فرنسا قوات إلى مالي خطأ", "إرسال"),
        ("بدلا من أن تسحب قواتها أرسلت كييف تعزيزات إلى المدينة", "أرسلت"),
    ],
)
def test_what_was_done(text: str, act: str) -> None:
    """Act by act."""
    assert statuses(text)[act] == ("affirmed", "actual")
