"""Acts of words whose doer the report around them tells, protests in words, and what somebody is called."""

import pytest

import khabar


def _claims(text: str, type_: str) -> list[tuple[list[str], list[str]]]:
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [([code[a] for a in c.actors], [code[r] for r in c.recipients]) for c in reading.claims if c.type == type_]


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ('وقال أمير الكويت "بحثنا ملفات إقليمية وسبل تطوير التجارة"', "CONSULT", ["KWT"], []),
        ("قال وزير الخارجية البلغاري إن الأزمة انتهت، شاكرا تركيا على وساطتها", "SUPPORT", ["BGR"], ["TUR"]),
        ("أكدت الخارجية العمانية أنها منفتحة على أي مبادرة لإنهاء الحرب", "AGREE", ["OMN"], []),
        ("قالت بلغراد إنها غير مستعدة لإرسال أسلحة إلى أوكرانيا", "REJECT", ["SRB"], None),
        ('قالت الحكومة الكينية إن الهدنة انهارت، متهمة "أوغندا بالتعدي على الحدود"', "ACCUSE", ["KEN"], ["UGA"]),
    ],
)
def test_who_speaks_does_it(text: str, type_: str, actors: list[str], recipients: list[str] | None) -> None:
    assert any(a == actors and recipients in (None, r) for a, r in _claims(text, type_))


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ('قال الوزير الكندي "نبحث ما يجب أن نقدمه للمزارعين"', "CONSULT"),
        ("حظرت الهند التطبيق بحجة أنه يهدد الأمن القومي", "THREATEN"),
    ],
)
def test_things_and_plans_do_not(text: str, type_: str) -> None:
    assert not _claims(text, type_)


def test_a_state_that_leaves_in_protest_accuses() -> None:
    text = "انسحبت مالي من مجموعة الساحل احتجاجا على رفض توليها الرئاسة"
    assert [a for a, _ in _claims(text, "ACCUSE")] == [["MLI"]]
    assert not _claims(text, "PROTEST")


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("وصف كامارا بيان الخارجية الفرنسية بأنه «خطوة حقيرة»", [], ["FRA"]),
        ("وصف المتحدث باسم الكرملين تصريحات المسؤول الأوكراني بأنها «إعلان عن عمل إرهابي»", ["RUS"], ["UKR"]),
    ],
)
def test_ill_names_of_every_kind_blame(text: str, actors: list[str], recipients: list[str]) -> None:
    assert _claims(text, "ACCUSE") == [(actors, recipients)]


@pytest.mark.parametrize(
    "text",
    [
        "وصف وزير الخارجية التشيكي الوضع في غزة بأنه كارثي",
        "وصفت صحيفة أردنية أداء الحكومة اليونانية بالضعيف والكارثي",
        "وصف مستشار الرئيس الأوكراني الأنباء عن الانسحاب بأنها كاذبة",
    ],
)
def test_circumstances_news_and_newspapers_accuse_nobody(text: str) -> None:
    assert not _claims(text, "ACCUSE")


def test_resuming_relations_is_an_act() -> None:
    text = "قال المتحدث الأوغندي إن استئناف العلاقات بين مالي وتوغو سيتم قريبا"
    assert _claims(text, "SUPPORT") == [(["MLI", "TGO"], [])]
