"""What the word right before a trigger makes of it: the use of a thing, land held, news that is spread, a count of dead."""

import pytest

from khabar import read


def types(text: str) -> set[str]:
    return {claim.type for claim in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    "text",
    [
        "عرضت الشركة التايوانية طائرة تجسس جديدة في معرض الطيران",
        "يعيش آلاف الأسر في مناطق سيطرة المعارضة شمال السودان",
        "حذرت وزارة الصحة من ترويج معلومات مضللة عن اللقاح الجديد",
        "ناقش الخبراء خطط الدفاع التي لا يمكن للبرازيل تحقيقها وحدها",
        "عاد عشرات من أسرى حرب إلى قراهم قبل عقود طويلة",
        "قال المحلل إن العجز المالي يشكل تهديدا خطيرا لعملة تركيا",
    ],
)
def test_no_act(text: str) -> None:
    assert not types(text) & {"COERCE", "DENY", "ACCUSE", "ASSAULT", "THREATEN"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سيطرت قوات الدعم السريع على مدينة بابنوسة صباح الأحد", "COERCE"),
        ("أعلنت النيابة الكينية أن تحقيقها الأولي يشمل ثلاثة ضباط", "ACCUSE"),
        ("أكد الجيش التركي سقوط عدد من الصواريخ على قاعدته شمال الموصل", "ASSAULT"),
        ("اندلعت مواجهات في حيين من العاصمة الكينية بعد إعلان النتائج", "ASSAULT"),
        ("قالت برلين إن تنظيم داعش يقف وراء الهجوم على السوق", "ACCUSE"),
        ("دعت المعارضة في ناميبيا إلى إنهاء الحرب في شرق الكونغو", "RETREAT"),
    ],
)
def test_an_act(text: str, expected: str) -> None:
    assert expected in types(text)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("أقدم تنظيم داعش على إعدام صحفي ياباني في الرقة", "actual"),
        ("وأقدمت كتائب تابعة للحكومة على اعتقال رئيس بلدية صبراتة", "actual"),
        ("قال الجنرال إن إيران لديها الحق في قصف القواعد الأميركية", "possible"),
        ("أكد السفير أن لبلاده الحق في قصف مواقع المتمردين", "possible"),
    ],
)
def test_ventured_and_right(text: str, modality: str) -> None:
    assert [c.modality for c in read(text, published="2024-03-10").claims if c.type in ("ASSAULT", "COERCE")] == [modality]


def test_oldest_is_no_verb() -> None:
    assert not read("تقع المكتبة في أقدم أحياء المدينة وتطل على البحر", published="2024-03-10").claims
