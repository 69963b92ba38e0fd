"""The outlet's own reporter is the report's own voice; a state that says «we» behind a colon speaks; inquiries speak for who made them."""

from __future__ import annotations

import pytest

from khabar import read


def _holders(text: str, trigger: str, outlet: str = "الميادين") -> list[list[str]]:
    reading = read(text, published="2026-03-19", outlet=outlet)
    codes = {e.id: e.code for e in reading.entities}
    return [[codes[a.holder] for a in c.attribution] for c in reading.claims if c.trigger.text == trigger]


@pytest.mark.parametrize(
    ("text", "trigger", "outlet", "held"),
    [
        ("أفاد مراسل الميادين في الخرطوم بأن الجيش قصف حي بحري.", "قصف", "الميادين", []),
        ("أفاد مراسلالميادين بوقوع قصف على القاعدة.", "قصف", "الميادين", []),
        ("قالت مراسلة الجزيرة إن الشرطة الكينية اعتقلت ناشطاً.", "اعتقلت", "الجزيرة نت", []),
        ("أفاد مراسل الميادين في الخرطوم بأن الجيش قصف حي بحري.", "قصف", "الشرق الأوسط", ["ALMAYADEEN"]),
        ("قالت شبكة الجزيرة إن الشرطة الكينية اعتقلت مراسلها.", "اعتقلت", "الجزيرة نت", ["ALJAZEERA"]),
        ("كينيا: لن نرسل قوات إلى هايتي.", "نرسل", "الميادين", ["KEN"]),
        ("الدفاع الروسية: دمرنا مستودع ذخيرة في خاركيف.", "دمرنا", "الميادين", ["RUS"]),
        ("كينيا: اعتقال خمسة متظاهرين في نيروبي.", "اعتقال", "الميادين", []),
        ("أظهر تحقيق للأمم المتحدة أن الجيش قتل مدنيين في القرية.", "قتل", "الميادين", ["UN"]),
        ("أظهر تحقيق لصحيفة لوموند أن فرنسا زودت مصر بمعلومات.", "زودت", "الميادين", ["LEMONDE"]),
        ("كشف تحقيق أجرته منظمة هيومن رايتس ووتش أن الجيش قصف السوق.", "قصف", "الميادين", ["HRW"]),
    ],
)
def test_whose_word(text: str, trigger: str, outlet: str, held: list[str]) -> None:
    assert _holders(text, trigger, outlet) == [held]


@pytest.mark.parametrize(
    ("text", "trigger", "held"),
    [
        ("وصفت كوبا الحصار الأميركي بأنه إبادة جماعية.", "إبادة جماعية", ["CUB"]),
        ("وصفت جنوب أفريقيا ما يجري في المدينة بأنه إبادة جماعية.", "إبادة جماعية", ["ZAF"]),
        ("اعتبرت قطر القصف إبادة جماعية.", "إبادة جماعية", ["QAT"]),
        ("قالت متحدثة فرنسية إن باريس تلقت طلباً من المجلس العسكري في مالي لسحب قواتها من البلاد.", "سحب", ["FRA"]),
        ("طلبت مالي من فرنسا سحب قواتها من البلاد.", "سحب", ["MLI"]),
        ("أعلن الوزير التركي أن التنظيم المعروف باسم «داعش» يقف وراء الاعتداء.", "الاعتداء", ["TUR"]),
        ("ذكر الإعلام الإسرائيلي أن القوات قصفت القرية.", "قصفت", ["ISR"]),
        ("أكد المراقبون الروس أن القوات انسحبت من البلدة.", "انسحبت", ["RUS"]),
    ],
)
def test_whose_judgement(text: str, trigger: str, held: list[str]) -> None:
    assert _holders(text, trigger) == [held]


def test_whose_letter_it_is() -> None:
    text = "تلقى الرئيس المصري برقية تهنئة من نظيره الجزائري عبد المجيد تبون، أكد خلالها ضرورة وقف القتال في غزة."
    assert _holders(text, "وقف") == [["DZA"]]
