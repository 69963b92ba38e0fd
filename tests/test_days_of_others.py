"""Days that belong to somebody told of, to what is written, or to what is still to come, read on Friday 2024-03-15."""

import pytest

from khabar.reader import read


def days(text: str, word: str) -> set[tuple[str | None, str]]:
    """Days and modalities of the acts with a trigger."""
    claims = read(text, published="2024-03-15").claims
    return {(c.date.value if c.date else None, c.modality) for c in claims if c.trigger.text == word}


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        # whom another act befell before
        ("أفرجت نيروبي عن 20 أسيراً اعتقلتهم قبل عام.", "أفرجت", (None, "actual")),
        ("أفرجت نيروبي عن 20 أسيراً اعتقلوا قبل عام.", "اعتقلوا", ("2023", "actual")),
        ("أصيب شخص في هجوم بفأس نفذه، مساء الإثنين، رجل داخل مقهى.", "أصيب", ("2024-03-11", "actual")),
        # what is written or talked about
        ("نشرت صحيفة كينية أمس تقريراً عن تعذيب الشرطة محتجين.", "تعذيب", (None, "actual")),
        ("اجتمع مجلس الأمن الإثنين لبحث الهجوم على الميناء.", "الهجوم", (None, "actual")),
        # since then, before
        ("في مايو/أيار 2021، شنت الجماعة هجوماً على تشاد، ومنذ ذلك الحين قتلت القوات الفرنسية مئات المسلحين.", "قتلت", (None, "actual")),
        ("طالبت كينيا تشاد بوقف القتال قبل شهر رمضان.", "طالبت", (None, "actual")),
        ("وقعت كينيا وتشاد في آذار/مارس 2023 اتفاقاً لاستئناف العلاقات المقطوعة منذ 2016.", "استئناف", (None, "planned")),
        # so many years before the report
        ("بعد ثلاث سنوات على مقتل الصحافي في نيروبي، لم تنته المحاكمة.", "مقتل", ("2021", "actual")),
        ("منذ بداية العام الحالي، قتل أكثر من مئة مدني نتيجة الغارات الفرنسية على مالي.", "الغارات", ("2024-01-01/2024-03-15", "actual")),
        # what goes with what is to come
        ("يصل المبعوث الكيني غداً إلى تشاد، حيث يلتقي رئيس الحكومة.", "يلتقي", ("2024-03-16", "planned")),
        ("أعلنت روسيا هدنة تبدأ غداً وتستمر 36 ساعة.", "هدنة", ("2024-03-16", "planned")),
        ("أعلن الجيش حظر تجول يبدأ مساء غد.", "حظر تجول", ("2024-03-16", "planned")),
    ],
)
def test_the_day_of_an_act(text: str, word: str, wanted: tuple[str | None, str]) -> None:
    assert days(text, word) == {wanted}


def test_no_deed_talks() -> None:
    claims = read("وصل الوزير إلى القاهرة حيث يبحث مع نظيره سحب القوات.", published="2024-03-15").claims
    assert [c.modality for c in claims if c.trigger.text == "سحب"] == ["possible"]
