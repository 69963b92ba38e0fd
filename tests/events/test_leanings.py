"""Acts that somebody leans to, hints at, puts off, is kept from or is still on the way to are not done."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("ألمحت أنقرة إلى طرد السفير السويدي", "طرد", ("affirmed", "possible")),
        ("تميل باريس إلى فرض عقوبات على النيجر", "عقوبات", ("affirmed", "possible")),
        ("صوت نواب بلغار لصالح إرسال أسلحة إلى أوكرانيا", "إرسال", ("affirmed", "planned")),
        ("الحكومة الألمانية بصدد تزويد كييف بدبابات جديدة", "تزويد", ("affirmed", "planned")),
        ("كندا في طريقها إلى طرد السفير الإيراني", "طرد", ("affirmed", "planned")),
        ("أكدت هلسنكي أنها ليست في وارد إرسال قوات إلى أوكرانيا", "إرسال", ("negated", "planned")),
        ("أكد الوزير أنه لا مجال لسحب القوات من المنطقة", "سحب", ("negated", "actual")),
        ("ثنت واشنطن تل أبيب عن قصف المنشآت الإيرانية", "قصف", ("negated", "actual")),
        ("تأجل إرسال القوات الكينية إلى هايتي", "إرسال", ("affirmed", "planned")),
        ("ألغي قصف الموقع في اللحظة الأخيرة", "قصف", ("negated", "actual")),
        ("سُمح لبولندا بقصف المواقع القريبة من حدودها", "قصف", ("affirmed", "possible")),
        ("أجرى الوفدان محادثات بشأن سحب القوات من الإقليم", "سحب", ("affirmed", "possible")),
    ],
)
def test_leanings(text: str, act: str, status: tuple[str, str]) -> None:
    assert statuses(text)[act] == status


def test_what_did_come_about() -> None:
    assert statuses("لم تتردد موسكو في قصف المدينة")["قصف"] == ("affirmed", "actual")
    assert statuses("قال الباحث إن الانهيار سمح لتنظيم القاعدة بقصف المدينة")["قصف"] == ("affirmed", "actual")
