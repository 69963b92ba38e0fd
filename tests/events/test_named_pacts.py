"""Agreements that are named and not made, one visit told twice, and joining."""

import pytest

import khabar


def _types(text: str) -> list[tuple[str, str]]:
    return [(c.type, c.trigger.text) for c in khabar.read(text, published="2024-03-10").claims]


@pytest.mark.parametrize(
    "text",
    [
        "طالب نواب في ناميبيا بإلغاء اتفاق التعاون مع ألمانيا",
        "عقدت اللجنة الإشرافية لتنفيذ اتفاق الصيانة العاجلة مؤتمرها في ليماسول",
        "اتهمت موسكو جماعات مناهضة للاتفاق بالتخريب",
    ],
)
def test_a_pact_that_is_named_is_not_made(text: str) -> None:
    assert not [t for t in _types(text) if t[0] == "AGREE"]


@pytest.mark.parametrize(
    "text",
    [
        "توصلت ناميبيا وأنغولا إلى اتفاق على ترسيم الحدود",
        "أعلنت كينيا وأوغندا الاتفاق على فتح المعبر",
    ],
)
def test_a_pact_that_is_told_is_made(text: str) -> None:
    assert [t for t in _types(text) if t[0] == "AGREE"]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("سيزور وزير خارجية النرويج بغداد في زيارة رسمية", "سيزور"),
        ("وصل الرئيس الجزائري أمس إلى تركيا في زيارة عمل", "زيارة"),
    ],
)
def test_one_visit_is_told_once(text: str, trigger: str) -> None:
    assert [t for t in _types(text) if t[0] == "CONSULT"] == [("CONSULT", trigger)]


def test_joining_is_cooperation_and_backing_it_is_not_joining() -> None:
    assert ("COOPERATE", "انضمت") in _types("انضمت فنلندا إلى حلف شمال الأطلسي العام الماضي")
    assert [t for t, _ in _types("أيدت كندا انضمام فنلندا إلى حلف شمال الأطلسي")] == ["SUPPORT"]


def test_why_a_crowd_marches_is_no_act_besides() -> None:
    assert [t for t, _ in _types("تظاهر الآلاف في سكوبيه رفضا للمقترح الفرنسي")] == ["PROTEST"]


@pytest.mark.parametrize(
    ("text", "type_", "trigger"),
    [
        ("تستند القرارات إلى نتائج انتخابات يطعن الصرب بشرعيتها", "REJECT", "يطعن"),
        ("وقد قدم احتجاج شديد اللهجة للولايات المتحدة", "ACCUSE", "احتجاج"),
        ("كشفت صحيفة محلية احتجاجا شديدا قدمته الحكومة البرازيلية لحكومة مالي", "ACCUSE", "احتجاجا"),
        ("وجرى في ختام الزيارة التوقيع على حزمة من الاتفاقيات", "SUPPORT", "التوقيع"),
        ("أرجئ النقاش في أوسلو بعد معارضة الرئيس المجري انضمامهما المحتمل", "REJECT", "معارضة"),
    ],
)
def test_acts_in_words(text: str, type_: str, trigger: str) -> None:
    found = _types(text)
    assert (type_, trigger) in found
    assert not [t for t in found if t[0] in ("ASSAULT", "PROTEST")]
