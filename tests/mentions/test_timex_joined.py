"""Months joined before one year, hours gone by, this night, what is counted from an event, and «حينها»."""

from datetime import date

import pytest

from khabar.mentions import timex
from khabar.reader import read

_DAY = date(2025, 3, 12)


def values(text: str) -> list[str | None]:
    return [t.value for t in timex.find(text, _DAY)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("اتصل به مرتين، في شباط/فبراير وتموز/يوليو عام 2020", ["2020-02", "2020-07"]),
        ("عقدت جولتان في آذار وأيلول 2021", ["2021-03", "2021-09"]),
        ("جرى ذلك في الساعات القليلة الماضية", ["2025-03-11/2025-03-12"]),
        ("انسحب الجيش في الساعات الأخيرة", ["2025-03-11/2025-03-12"]),
        ("أطلقت الحركة، الليلة، صاروخين", ["2025-03-12"]),
        ("وجاء القرار بعد أسبوعين، على رفض المحكمة", [None]),
        ("تأتي المشاورات بعد أيام علىالاتفاق بين البلدين", [None]),
        ("سمحت به مطلع العام الحالي، واعتقلت حينها عشرة", ["2025-01", "2025-01"]),
        ("أواخر العام الماضي", ["2024"]),
        # some days and weeks give no day
        ("قبل نحو أسبوعين، أقيل الوزير", ["2025-02"]),
        ("قبل أسبوعين، أقيل الوزير", ["2025-02-26"]),
        ("شهدت البلدة خلال الأيام القليلة الماضية معارك", ["2025-03"]),
        ("خلال الأيام الأخيرة للمفاوضات", [None]),
        ("في الأيام المقبلة", [None]),
        # the end of a week is its Saturday and Sunday, the one to come only for what is to come
        ("هاجموا القرية نهاية الأسبوع الماضي", ["2025-03-08/2025-03-09"]),
        ("هاجموا القرية نهاية الأسبوع", ["2025-03-08/2025-03-09"]),
        ("سيجتمعون نهاية الأسبوع", ["2025-03-15/2025-03-16"]),
    ],
)
def test_values(text, wanted):
    assert values(text) == wanted


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("هاجم مسلحون الليلة حاجزاً للشرطة في النيجر", "هاجم", "2025-03-12"),
        ("قصف الجيش السوداني نيالا خلال الساعات الـ24 الماضية", "قصف", "2025-03-11/2025-03-12"),
        ("وكان ذلك جلياً يوم الثلاثاء عندما اعتقلت الشرطة الكينية عشرين متظاهراً", "اعتقلت", "2025-03-11"),
        ("تحتجز الحركة منذ صبيحة الثلاثاء ثلاث شاحنات إغاثة", "تحتجز", "2025-03-11/.."),
    ],
)
def test_what_they_date(text, word, day):
    claims = read(text, published="2025-03-12").claims
    assert {c.date.value for c in claims if word in c.trigger.text and c.date} == {day}
