"""«They two did»: perfects in the dual are verbs, though they look like nouns in the accusative."""

import pytest
from tests.events.sides import claims


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("إن منفذي العملية أطلقا النار على حارس المستودع", ("ASSAULT", "أطلقا")),
        ("الرئيسان الغاني والتوغولي اتفقا على التعاون", ("AGREE", "اتفقا")),
        ("الوزيران أدانا الهجوم على السفارة", ("ACCUSE", "أدانا")),
        ("الرئيس الغاني ونظيره التوغولي بحثا الأزمة", ("CONSULT", "بحثا")),
        ("وكان حزب العمال قد طالب بإقالة الوزير", ("REQUEST", "طالب")),
    ],
)
def test_a_dual_perfect_is_a_verb(text, want):
    assert want in [c[:2] for c in claims(text)]


@pytest.mark.parametrize("text", ["يدفع السكان ثمنا باهظا للحرب", "أعلن الجيش إطلاقا تجريبيا لصاروخ"])
def test_an_accusative_is_none(text):
    assert not any(trigger in ("ثمنا", "إطلاقا") for _, trigger, _, _ in claims(text))
