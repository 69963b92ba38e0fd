"""Deeds told on by who told or did the dated one, or after the report comes back to it, read on Wednesday 2025-03-12."""

import pytest

from khabar.reader import read


def days(text: str, word: str) -> list[str | None]:
    """Days of the acts whose trigger contains a word, in the order of the text."""
    return [c.date.value if c.date else None for c in read(text, published="2025-03-12").claims if word in c.trigger.text]


_TOLL = "قال المكتب الإعلامي في أبشي إنه خلال الساعات الـ48 الأخيرة، قُتل أكثر من مئة شخص في القصف الكيني.\n"
_PROTEST = "تظاهر آلاف الكينيين، أمس الثلاثاء، ضد الحكومة.\nوأطلقت الشرطة الغاز المسيل للدموع لتفريق المحتجين.\nواعتقلت قوات الأمن عشرة متظاهرين.\n"
_CLASH = "فرقت الشرطة الكينية بالغاز، أمس الثلاثاء، متظاهرين في نيروبي.\nودانت تشاد ما جرى.\nودعا الاتحاد الأفريقي إلى الحوار.\nوقال وزير إن الأمن مستتب.\n"


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        # who announced a deed of his tells on without naming himself
        ("أعلن الجيش التشادي، اليوم الأربعاء، قصف مواقع للمتمردين.\nوأضاف الجيش أن «نيران المدفعية أصابت مستودعا للذخيرة».", "أصابت", ["2025-03-12"]),
        # who counts over some days goes on counting; the reporter beside him does not
        (_TOLL + "وأشار المكتب إلى أن أربعين شخصا أصيبوا.", "أصيبوا", ["2025-03-10/2025-03-12"]),
        (_TOLL + "وأفاد مراسلنا بأن طائرات كينية قصفت مدرسة.", "قصفت", [None]),
        # what is done to those who protest
        (_PROTEST, "أطلقت", ["2025-03-11"]),
        (_PROTEST, "اعتقلت", ["2025-03-11"]),
        (_PROTEST + "وفي تشاد، اعتقلت الشرطة صحافيا.", "اعتقلت", ["2025-03-11", None]),
        # a report that comes back to its one deed
        (_CLASH + "واستخدمت الشرطة الكينية الرصاص المطاطي ضد المتظاهرين، وأصيب عشرة أشخاص بجروح.", "أصيب", ["2025-03-11"]),
        # what a deed answers, told in marks
        ("وقال الجيش الكيني، اليوم الأربعاء، إن قواته قصفت مواقع في تشاد \"رداً\" على هجوم بطائرات مسيرة.", "هجوم", [None]),
    ],
)
def test_days(text: str, word: str, wanted: list[str | None]) -> None:
    assert days(text, word) == wanted
