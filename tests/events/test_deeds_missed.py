"""Deeds that words beside them hid: what is laid on one named in commas, protests that lasted weeks, crowds and roads, what an agreement held."""

import pytest

from khabar.reader import read


def told(text: str) -> dict[str, tuple[str, str, str]]:
    """Type, polarity and modality by trigger."""
    return {c.trigger.text: (c.type, c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("قال النائب إن على رئيس الحكومة الكينية، وليام روتو، الاستقالة من منصبه", "الاستقالة", ("RETREAT", "affirmed", "demanded")),
        ("رأى الحزب أن على الرئيس الكيني، وليام روتو، سحب القوات من الإقليم", "سحب", ("RETREAT", "affirmed", "demanded")),
        ("رأى الحزب أن على الرئيس الكيني، وليام روتو، العودة إلى الدستور ووقف الاعتقالات", "وقف", ("RETREAT", "affirmed", "demanded")),
        ("قال النائب إن على الرئيس الكيني سحب القوات من الإقليم", "سحب", ("RETREAT", "affirmed", "demanded")),
        ("أقر البرلمان الكيني القانون بعد أسابيع من الاحتجاجات ضد الضرائب", "الاحتجاجات", ("PROTEST", "affirmed", "actual")),
        ("جاء ذلك بعد شهر من الاعتقالات في صفوف المعارضة الكينية", "الاعتقالات", ("COERCE", "affirmed", "actual")),
        ("قطع أهالي القرية الكينية الطريق الرئيسي احتجاجا على القرار", "قطع", ("PROTEST", "affirmed", "actual")),
        ("تظاهر المئات في نيروبي وقطعوا الطريق رفضا للضرائب", "قطعوا", ("PROTEST", "affirmed", "actual")),
        ("خرج الآلاف في نيروبي احتجاجا على القرار", "خرج", ("PROTEST", "affirmed", "actual")),
        ("خرج مئات الشبان الكينيين دعما للرئيس", "خرج", ("PROTEST", "affirmed", "actual")),
        ("تضمن الاتفاق انسحاب القوات الكينية من الصومال", "انسحاب", ("RETREAT", "affirmed", "planned")),
        ("يتضمن الاتفاق انسحاب القوات الكينية من الصومال", "انسحاب", ("RETREAT", "affirmed", "planned")),
        ("يتضمن الاتفاق الكيني وقف إطلاق النار ونزع السلاح", "نزع", ("RETREAT", "affirmed", "planned")),
        ("تضمن الاتفاق الكيني وقف القتال ورفع الحصار عن المدينة", "رفع", ("CONCEDE", "affirmed", "planned")),
        ("شمل القصف المدينة الكينية وقتل ثلاثة مدنيين", "قتل", ("ASSAULT", "affirmed", "actual")),
        ("عبرت مدمرة كينية مضيق هرمز اليوم", "عبرت", ("MOBILIZE", "affirmed", "actual")),
        ("وصل المحافظ اليمني بعد تحرير عدن", "تحرير", ("ASSAULT", "affirmed", "actual")),
        ("قرر القائد الكيني إعادة مقاتليه إلى قواعدهم", "إعادة", ("RETREAT", "affirmed", "planned")),
        ("طالب الاتحاد الأفريقي الجيش الكيني بإعادة قواته إلى ثكناتها", "إعادة", ("RETREAT", "affirmed", "demanded")),
        ("نددت كينيا بحرق المصاحف في السويد", "حرق", ("ASSAULT", "affirmed", "actual")),
    ],
)
def test_told(text: str, act: str, status: tuple[str, str, str]) -> None:
    assert told(text).get(act) == status


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("خرج مئات الطلاب الكينيين من القاعة بعد الامتحان", "PROTEST"),
        ("قطعت السيول الطريق بين المدينتين الكينيتين", "PROTEST"),
        ("أعادت الشركة الكينية طائراتها إلى قاعدتها بعد الصيانة", "RETREAT"),
        ("أتلفت الأمطار معدات المزارعين الكينيين", "ASSAULT"),
        ("تشكل الميليشيا خطرا على كينيا", "MOBILIZE"),
        ("تضمن الدولة الكينية حرية الصحافة", "RETREAT"),
    ],
)
def test_not_told(text: str, kind: str) -> None:
    assert kind not in {t for t, _, _ in told(text).values()}
