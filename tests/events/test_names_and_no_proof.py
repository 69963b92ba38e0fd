"""Words that name no act (a committee's name, an illness, a student), and what there is no proof of."""

import pytest
from tests.events.sides import claims

import khabar


@pytest.mark.parametrize(
    ("text", "triggers"),
    [
        ("قررت لجنة الإفراج المبكر عدم الإفراج عن الأسير الكيني", ["الإفراج"]),
        ("أكد ائتلاف \"دعم النيجر\" أن الحدود مفتوحة", []),
        ("نظمت حملة التضامن مع ناميبيا مسيرة في لندن", ["مسيرة"]),
        ("قال الوزير إن الجيش ضمان لأمن البلاد وسيادتها", []),
        ("مات متأثرا بسرطان نادر يصيب نخاع العظم", []),
        ("كان الناشط التشادي طالبا بجامعة نجامينا", []),
        ("وكان الناشط قبل عامين طالبا في كلية الطب", []),
        ("قُدمت اللائحة الجديدة لمكتب وزير التعليم العالي", []),
        ("لم يكن القرار صادرا عن محكمة أو هيئة قضائية", []),
        ("دق جرس الهاتف ليفجر جدران الصمت في مكاتب القناة", []),
    ],
)
def test_names_and_other_words_are_no_acts(text: str, triggers: list[str]) -> None:
    assert [c[1] for c in claims(text)] == triggers


@pytest.mark.parametrize(
    ("text", "polarity", "modality"),
    [
        ("قالت الشرطة الأوغندية إنه لا يوجد دليل على وقوع هجوم من الخارج", "affirmed", "possible"),
        ("ليس هناك ما يشير إلى أن ذلك نتج من هجوم خارجي", "affirmed", "possible"),
        ("لا يوجد أي شيء في الاتفاق يفرض عقوبات على بوليفيا", "negated", "actual"),
        ("لا يوجد في القرار ما يفرض عقوبات على بوليفيا", "negated", "actual"),
        ("ما من دولة تفرض عقوبات على بوليفيا", "negated", "actual"),
        # there is proof; what stands beside it was done
        ("قالت الشرطة الأوغندية إن هناك دليلا على وقوع هجوم من الخارج", "affirmed", "actual"),
        ("لم يكن هناك أحد في القرية عندما قصفت رواندا المدرسة", "affirmed", "actual"),
    ],
)
def test_what_there_is_no_proof_of_is_not_done(text: str, polarity: str, modality: str) -> None:
    assert [(c.polarity, c.modality) for c in khabar.read(text, published="2024-03-10").claims][-1:] == [(polarity, modality)]


@pytest.mark.parametrize(
    ("text", "polarity", "modality"),
    [
        ("تستعد ولاية ألاباما لإعدام سجين ناميبي", "affirmed", "planned"),  # its letters are no «ألا»
        ("تعهد الجيش التشادي بألّا يقصف البلدة", "negated", "planned"),
        ("قال الأمين العام إن قطع العلاقات يظل حلما مؤجلا", "affirmed", "possible"),
    ],
)
def test_small_words_that_open_or_deny(text: str, polarity: str, modality: str) -> None:
    assert [(c.polarity, c.modality) for c in khabar.read(text, published="2024-03-10").claims][-1:] == [(polarity, modality)]
