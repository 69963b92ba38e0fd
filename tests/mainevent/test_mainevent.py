"""What a sentence reports and what it only refers to; the mark changes nothing else of a claim."""

import msgspec
import pytest

import khabar
from khabar.mainevent import TYPES, in_passing, main_only, verdict
from khabar.mainevent.weights import BIAS, weights

REPORTED = [
    "قتل سبعة أشخاص وأصيب عشرون آخرون بجروح أمس في انفجار سيارة مفخخة قرب سوق شعبية في مدينة كركوك.",
    "أعلنت الشرطة الصومالية أن ثلاثة جنود قتلوا اليوم في هجوم شنه مسلحون على حاجز غرب مقديشو.",
    "قصفت طائرات حربية أمس موقعا للمتمردين شمال صعدة ما أدى إلى مقتل أربعة منهم.",
    "كما أطلق مجهولون النار على دورية للجيش في بيشاور فقتل جندي وجرح اثنان.",
    "تظاهر آلاف الطلاب أمس في وسط أثينا احتجاجا على رفع الرسوم الجامعية.",
    "وخرج مئات العمال في مسيرة احتجاج إلى مبنى البرلمان في الرباط أمس.",
]
REFERRED = [
    "قال الوزير إن التحقيق في قضية اغتيال رئيس الوزراء السابق عام 2005 سيستغرق وقتا طويلا.",
    "وكان الرجل قد غادر البلاد بعد أشهر من تفجيرات لندن عام 2005.",
    "رأى الكاتب أن الذين يقتلون المدنيين باسم الدين لا يمثلون أحدا.",
    "ودان الأمين العام الهجوم على السفارة ودعا إلى محاسبة المسؤولين عنه.",
    "وصف النائب ما كتبه خصمه بأنه هجوم على تاريخ الحزب كله.",
    "وتأتي الزيارة بعد أسبوعين من مظاهرات شهدتها العاصمة احتجاجا على الغلاء.",
]


def claims(text: str) -> list[khabar.Claim]:
    return [c for c in khabar.read(text, published="2007-06-10").claims if c.type in TYPES]


def test_reported_and_referred_to_are_told_apart():
    """The model is a statistical one and may err; chance would be one in two."""
    reported, referred = [claims(text) for text in REPORTED], [claims(text) for text in REFERRED]
    assert all(reported) and all(referred)
    right = sum(any(not in_passing(c) for c in told) for told in reported)
    right += sum(all(in_passing(c) for c in told) for told in referred)
    assert right >= 0.75 * (len(reported) + len(referred))


def test_the_mark_says_what_weighed_most():
    rows = [e for text in REFERRED for c in claims(text) for e in c.evidence if e.field == "passing"]
    assert rows and all(row.inferred and row.rule.startswith("in passing -") and ";" in row.rule for row in rows)


def test_main_only_leaves_the_rest_alone():
    reading = khabar.read(" ".join(REPORTED + REFERRED), published="2007-06-10")
    kept = main_only(reading)
    assert {c.id for c in reading.claims if not in_passing(c)} == {c.id for c in kept.claims}
    ids = {c.id for c in kept.claims}
    assert all(link.claim in ids for c in kept.claims for link in c.links)
    assert msgspec.structs.replace(kept, claims=[]) == msgspec.structs.replace(reading, claims=[])


def test_a_verdict_is_the_sum_of_what_is_seen():
    table = weights()["PROTEST"]
    seen = sorted(name for name in table if name != BIAS)[:5]
    total, reasons = verdict("PROTEST", [*seen, "never seen"], 3)
    assert total == pytest.approx((table[BIAS] + sum(table[name] for name in seen)) / 100)
    assert len(reasons) == 3
