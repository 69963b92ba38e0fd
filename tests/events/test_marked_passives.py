"""A written vowel makes a verb passive («احتُجز»); «لما» before a perfect denies nothing; «المبارك» blesses nobody."""

import pytest

import khabar


def claims(text: str) -> list[khabar.Claim]:
    return khabar.read(text, published="2024-03-10").claims


@pytest.mark.parametrize(
    "text",
    ["قال المبعوث الأوروبي إنه احتُجز في مطار برلين ساعة كاملة.", "أعلن السفير الياباني أنه اعتُقل أمس في بيونغ يانغ دون تهمة."],
)
def test_who_is_held_holds_nobody(text):
    held = [c for c in claims(text) if c.type == "COERCE"]
    assert held
    assert not any(e.field == "actors" and "same subject" in e.rule for c in held for e in c.evidence)


def test_what_he_called_so_is_not_denied():
    text = "دعا الوزير الإستوني إلى وضع حد لما وصفه بالعدوان السافر لروسيا."
    assert all(c.polarity == "affirmed" for c in claims(text) if c.type == "ACCUSE")


def test_a_blessed_place_supports_nobody():
    assert not any(c.type == "SUPPORT" for c in claims("دخل المستوطنون المسجد الأقصى المبارك تحت حماية الشرطة."))


def test_who_stands_against_terror_is_not_blamed():
    text = "أكد الوزير العراقي ضرورة الدعم الدولي، معتبرا أن العراق يمثل خط الدفاع الأول وأن قتاله ضد قوى الإرهاب يحمي العالم."
    assert not any(c.type == "ACCUSE" for c in claims(text))
