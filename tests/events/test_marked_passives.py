"""A written vowel makes a verb passive («احتُجز»); «لما» before a perfect denies nothing; «المبارك» blesses nobody."""

import pytest

import khabar


def claims(text: str) -> list[khabar.Claim]:
    return khabar.read(text, published="2024-03-10").claims


@pytest.mark.parametrize(
    "text",
    ["أعلن السفير الياباني أنه اعتُقل أمس في بيونغ يانغ دون تهمة.", "قال الصحفي الياباني إنه احتُجز في مطار موسكو ساعة كاملة."],
)
def test_who_is_held_holds_nobody(text):
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    held = [c for c in reading.claims if c.type == "COERCE"]
    assert held
    assert all("JPN" in {code[i] for i in c.recipients} and "JPN" not in {code[i] for i in c.actors} for c in held)


def test_what_he_called_so_is_not_denied():
    text = "دعا الوزير الإستوني إلى وضع حد لما وصفه بالعدوان السافر لروسيا."
    assert all(c.polarity == "affirmed" for c in claims(text) if c.type == "ACCUSE")


def test_a_blessed_place_supports_nobody():
    assert not any(c.type == "SUPPORT" for c in claims("دخل المستوطنون المسجد الأقصى المبارك تحت حماية الشرطة."))


def test_who_stands_against_terror_is_not_blamed():
    text = "أكد الوزير العراقي ضرورة الدعم الدولي، معتبرا أن العراق يمثل خط الدفاع الأول وأن قتاله ضد قوى الإرهاب يحمي العالم."
    assert not any(c.type == "ACCUSE" for c in claims(text))
