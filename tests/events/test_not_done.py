"""What is not refused, sought, allowed or only alleged is not done; what is counted, met or said to go on is."""

import pytest

from khabar.reader import read


def status(text: str, word: str) -> set[str]:
    claims = read(text, published="2024-03-10").claims
    return {f"{c.polarity} {c.modality}" for c in claims if word in c.trigger.text}


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("قال الوزير إن بلاده لا ترفض إجراء محادثات مع الجزائر", "محادثات", "affirmed possible"),
        ("لا ترفض الخرطوم عقد لقاء مع قادة المعارضة", "لقاء", "affirmed possible"),
        ("أكد رئيس الوزراء أن مدريد لا تمانع إرسال قوات إلى المنطقة", "إرسال", "affirmed possible"),
        ("نشرت الصحيفة تقريراً عن قصف مزعوم لمستشفى في السودان", "قصف", "affirmed possible"),
        ("تحدث الموقع عن الاعتداء المزعوم على السفارة اليونانية", "الاعتداء", "affirmed possible"),
        ("ذكر المحامي أن الهجوم الروسي المزعوم لم يترك أثراً", "الهجوم", "affirmed possible"),
        ("قدمت النيجر طلباً رسمياً للانضمام إلى المنظمة", "انضمام", "affirmed demanded"),
        ("قدمت كينيا طلباً للانسحاب من المعاهدة", "انسحاب", "affirmed demanded"),
        ("تعهد العراق بمنع المسلحين من استخدام أراضيه في شن هجمات على إيران", "هجمات", "affirmed possible"),
        ("منعت تشاد المتمردين من استغلال حدودها في تنفيذ هجمات على السودان", "هجمات", "affirmed possible"),
        ("طالب المحتجون الحكومة بالانسحاب من الاتفاق ومحاسبة الوزراء", "محاسبة", "affirmed demanded"),
        ("يطالب المعتصمون الحكومة باستخدام كل الوسائل التي تملكها لوقف القصف", "وقف", "affirmed demanded"),
        ("انتقد النواب منح تصاريح لتظاهرتين أمام السفارة الدنماركية", "تظاهرتين", "affirmed planned"),
    ],
)
def test_not_done(text, word, wanted):
    assert status(text, word) == {wanted}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("أكدت منظمة الصحة العالمية مقتل ما لا يقل عن 40 مدنياً، وإصابة أكثر من 2000 شخص", "إصابة"),
        ("أعلنت الشرطة الكينية اعتقال ما لا يقل عن مئة متظاهر وإصابة خمسة من عناصرها", "إصابة"),
        ("لقي القرار إدانات واسعة من دول المنطقة", "إدانات"),
        ("قوبل القرار بإدانات عربية واسعة", "إدانات"),
        ("أثار المشروع احتجاجات في العاصمة البرازيلية", "احتجاجات"),
        ("تعرض عشرة صحافيين لعملية اختراق هواتفهم", "اختراق"),
        ("تعرض نحو عشرين ناشطاً لعمليات اعتقال في بيلاروسيا", "اعتقال"),
        ("أعربت الوزيرة عن ارتياحها لدعوة الأمم المتحدة إلى وقف القتال", "دعوة"),
        ("أكد الجانبان المصري والتركي أهمية استمرار عملية تطبيع العلاقات", "تطبيع"),
    ],
)
def test_done_all_the_same(text, word):
    assert status(text, word) == {"affirmed actual"}


@pytest.mark.parametrize("text", ["أصيب أكثر من 2000 طفل في المعارك", "قتل ما يزيد عن 1950 جندياً في الحرب", "نزح أقل من 2000 عائلة"])
def test_a_count_is_no_year(text):
    assert not read(text, published="2024-03-10").timexes
