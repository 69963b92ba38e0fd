"""Words of supply, exercises, joining and praise: what is aid, who holds exercises together, who is praised."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, told

from khabar import read


@pytest.mark.parametrize(
    "text",
    [
        "تسعى النمسا إلى تعزيز إمدادات الطاقة إلى شرق أوروبا.",
        "ارتفعت أسعار الخام بعد توقف الإمدادات النيجيرية.",
        "قال الوزير الصربي إنه لا داعي لهذه الزيارة.",
        "أكدت وزارة الدفاع الهولندية تعرض طائرة نقل هولندية لإطلاق نار قرب المطار.",
    ],
)
def test_stocks_no_need_and_what_meets_with_fire_are_no_aid_and_no_offer(text: str) -> None:
    assert not {kind for kind, *_ in claims(text)} & {"AID", "AGREE"}


def test_supplies_of_relief_are_aid() -> None:
    told("شهد السودان وصول إمدادات غذائية من كينيا.", "AID", "KEN", "SDN")


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("أجرت كوريا الجنوبية واليابان تدريبات بحرية.", "COOPERATE", "KOR JPN"),
        ("أجرت روسيا والصين مناورات جوية قرب السواحل.", "COOPERATE", "RUS CHN"),
        ("أجرى الجيش الفنلندي تدريبات بحرية واسعة.", "MOBILIZE", "FIN"),
        ("انضم الأطباء في بنما إلى الإضراب العام.", "PROTEST", "PAN"),
    ],
)
def test_who_exercises_together_and_who_joins_a_strike(text: str, kind: str, actors: str) -> None:
    told(text, kind, actors, "")


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("رئيس الوزراء الهندي يؤكد دعم بلاده للسلام، ويثمن دور النرويج.", "SUPPORT", "IND", "NOR"),
        ("ندد الوزير البوليفي بالهجوم، وأدان سياسات أستراليا.", "ACCUSE", "BOL", "AUS"),
        ("المرشد الإيراني علي خامنئي يرحب بإحياء العلاقة مع مصر.", "SUPPORT", "IRN", ""),
        ("لم يستبعد الوزير أن ترسل فرنسا صواريخ إلى تشاد لتعزيز قدرتها على التصدي للسودان.", "AID", "FRA", "TCD"),
        ("تطالب أرمينيا الهند بتزويدها صواريخ.", "AID", "IND", "ARM"),
        ("أكد الرئيس المصري للوزير الكيني، في أثناء زيارته القاهرة، أن النيل شريان الحياة.", "CONSULT", "KEN", "EGY"),
    ],
)
def test_who_is_praised_helped_or_visited(text: str, kind: str, actors: str, recipients: str) -> None:
    told(text, kind, actors, recipients)


def test_arms_that_are_delivered_get_nothing() -> None:
    told("أعلنت برلين أنها ستسلم هذه الدبابات في نهاية العام.", "AID", "DEU", "")


def test_a_treaty_was_signed_whatever_becomes_of_it() -> None:
    reading = read("ينظر المجلس في تعليق كينيا المعاهدة المبرمة بين كينيا وأوغندا.", published="2024-03-10")
    assert {c.modality for c in reading.claims if c.trigger.text == "المبرمة"} == {"actual"}


def test_what_there_is_no_need_of_is_not_done() -> None:
    reading = read("لا داعي لفرض عقوبات على كوبا.", published="2024-03-10")
    assert [(c.type, c.polarity) for c in reading.claims] == [("SANCTION", "negated")]
