"""What a parliament votes on is not yet done; «ما يصل إلى» only counts; raids and avenging deeds are told in the plural."""

import pytest
from tests.events.sides import claims

import khabar


@pytest.mark.parametrize(
    "text",
    [
        "صوت مجلس النواب الكيني على طرد السفير الأوغندي",
        "وصوت البرلمان الفيجي على مساعدة تونغا بعد الإعصار",
        "صوت الكونغرس على فرض عقوبات على ميانمار",
    ],
)
def test_what_is_voted_on_is_planned(text):
    deeds = [c for c in khabar.read(text, published="2024-03-10").claims if c.type in ("SANCTION", "AID")]
    assert deeds
    assert all(c.modality == "planned" for c in deeds)


def test_up_to_is_no_arrival():
    assert "MOBILIZE" not in [c[0] for c in claims("حشدت الصين قرب الجزيرة ما يصل إلى 50 سفينة من القوات")[1:]]


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("شنت الشرطة الغانية حملات أمنية ضد المهربين", "COERCE"),
        ("ونفذت قوات الحدود عمليات تفتيش في القرى", "COERCE"),
        ("نفذ المسلحون عمليات انتقامية ضد سكان القرى", "ASSAULT"),
        ("وقعت ثلاث عمليات طعن في المدينة القديمة", "ASSAULT"),
    ],
)
def test_plurals_of_two_words(text, type_):
    assert type_ in [c[0] for c in claims(text)]
