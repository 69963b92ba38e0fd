"""What a day to come, a list of demands or a word that adds a fact makes of an act."""

import pytest

from khabar.reader import read


def told(text: str, word: str) -> set[tuple[str, str | None]]:
    claims = read(text, published="2025-03-12").claims
    return {(c.modality, c.date.value if c.date else None) for c in claims if word in c.trigger.text}


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("تشهد العاصمة التونسية الأحد المقبل مظاهرة ضد الحكومة", "مظاهرة", "2025-03-16"),
        ("تحتضن الدوحة الأسبوع المقبل محادثات بين السودان ومصر", "محادثات", "2025-03-17/2025-03-23"),
        ("تستضيف أنقرة يوم الجمعة المقبل قمة ثلاثية", "قمة", "2025-03-14"),
        ("يشرع رئيس الدوما الروسي، يوم غد الخميس، في زيارة رسمية إلى الجزائر", "زيارة", "2025-03-13"),
        ("قال الوزير إن بروكسل سوف تستضيف في 19 آذار/مارس اجتماعاً ثلاثياً بين تركيا والسويد وفنلندا", "اجتماعاً", "2025-03-19"),
    ],
)
def test_a_meeting_of_a_day_to_come_is_planned(text, word, day):
    assert told(text, word) == {("planned", day)}


def test_no_act_done_has_a_day_to_come():
    assert told("تبدأ الأسبوع المقبل محاكمة من قصفوا السوق في الخرطوم", "قصفوا") == {("actual", None)}
    assert told("تبدأ الأسبوع المقبل محاكمة المتهمين بقصف السوق في الخرطوم", "قصف") == {("possible", None)}


@pytest.mark.parametrize(
    ("text", "word", "modality"),
    [
        ("ومن أبرز مطالب المحتجين في كينيا إطلاق سراح المعتقلين", "إطلاق", "demanded"),
        ("وقالت النائبة إن من المطالب التي رفعها الوفد البحريني، إعادة فتح السفارة الإيرانية", "فتح", "demanded"),
        ("ومن أبرز بنود الهدنة وقف القصف على صنعاء", "وقف", "planned"),
        ("يحتمل أن تستأنف المحادثات، خصوصاً أن واشنطن رفعت العقوبات عن كوبا", "رفعت", "actual"),
        ("حذرت الحكومة من أن روسيا قد تهاجم كييف، خاصة أنها قصفت خاركيف", "قصفت", "actual"),
        ("جدد الوزير استعداد بلاده للحوار، علماً أن طهران رفضت العرض", "رفضت", "actual"),
        ("اللجنة المنظمة للمسيرات المنددة بقصف نيالا تدعو إلى مواصلة الاحتجاج", "قصف", "actual"),
    ],
)
def test_modality(text, word, modality):
    assert {m for m, _ in told(text, word)} == {modality}
