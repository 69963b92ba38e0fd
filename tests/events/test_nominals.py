"""Whether what belongs to an event noun acts or suffers, and who is meant by a condemnation or a second request."""

from __future__ import annotations

import pytest

from khabar import read


def sides(text: str, trigger: str) -> tuple[list[str], list[str]]:
    reading = read(text, published="2024-03-05", outlet="الوكالة")
    codes = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.trigger.text == trigger)
    return [codes[a] for a in claim.actors], [codes[r] for r in claim.recipients]


@pytest.mark.parametrize(
    ("text", "attacker"),
    [
        ("شهدت الجنازة اعتداء الجنود الإسرائيليين على المشيعين في المقبرة", "ISR"),
        ("وثق الفيلم اعتداء الجنود الفرنسيين على القرويين في الساحة", "FRA"),
        ("أظهرت الصور اعتداء القوات الصربية على المارة قرب الجسر", "SRB"),
    ],
)
def test_who_assaults_people_no_list_knows(text: str, attacker: str) -> None:
    actors, recipients = sides(text, "اعتداء")
    assert actors == [attacker]
    assert attacker not in recipients


@pytest.mark.parametrize(
    "text",
    [
        "أعرب المجلس عن استنكاره لمقتل الصحفية الأردنية الكندية الزميلة سلمى خوري",
        "جاء ذلك بعد مقتل السائق التونسي المعروف بالشهامة أمس",
        "تظاهر الأطباء بعد مقتل الممرضة البرازيلية الشابة بالرصاص",
    ],
)
def test_whose_death_it_is_has_not_killed(text: str) -> None:
    actors, recipients = sides(text, "مقتل")
    assert actors == []
    assert recipients


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("دان الحزب تفجير أحد مساجد مدينة بيشاور الباكستانية بشدة", "دان"),
        ("استنكرت النرويج قصف مستشفى في مدينة أوديسا الأوكرانية", "استنكرت"),
        ("ندد البابا بتفجير كنيسة في العاصمة السريلانكية", "ندد"),
    ],
)
def test_who_condemns_an_attack_does_not_blame_the_struck(text: str, trigger: str) -> None:
    reading = read(text, published="2024-03-05")
    codes = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.trigger.text == trigger)
    assert not {"PAK", "UKR", "LKA"} & {codes[r] for r in claim.recipients}


@pytest.mark.parametrize(
    ("text", "attacker"),
    [
        ("دانت روسيا الهجوم الأوكراني على الجسر", "UKR"),
        ("دانت مصر قصف إسرائيل مدرسة في غزة", "ISR"),
        ("دانت بولندا الهجمات الروسية على المدن الأوكرانية", "RUS"),
    ],
)
def test_who_condemns_an_attack_blames_the_attacker(text: str, attacker: str) -> None:
    assert sides(text, "دانت")[1] == [attacker]


@pytest.mark.parametrize(
    ("text", "asks", "asked"),
    [
        ("وأدانت تركيا القرار، وطالبت اليونان بالتراجع عن هذه الخطوات", "TUR", "GRC"),
        ("رفضت الجزائر التصريحات، وطالبت فرنسا بالاعتذار عنها", "DZA", "FRA"),
        ("انتقدت بولندا الخطة، وطالبت ألمانيا بدفع تعويضات", "POL", "DEU"),
    ],
)
def test_who_goes_on_asks_the_one_behind_the_verb(text: str, asks: str, asked: str) -> None:
    assert sides(text, "طالبت") == ([asks], [asked])


def test_who_asks_first_is_the_subject() -> None:
    assert sides("طالبت إسرائيل بالإفراج عن الأسرى فوراً", "طالبت")[0] == ["ISR"]


@pytest.mark.parametrize(
    "text",
    [
        "تخلت كندا عن مشروع استيطاني في المنطقة الشمالية",
        "عرضت اليابان اتفاق تعاون دفاعي على الفلبين",
        "أقر الوزير اللبناني محمد المشنوق بالخطأ أمس",
    ],
)
def test_adjectives_and_surnames_are_no_acts(text: str) -> None:
    reading = read(text, published="2024-03-05")
    assert not any(c.type in ("ASSAULT", "COERCE") for c in reading.claims)


def test_whom_a_pronoun_behind_a_time_word_means() -> None:
    assert sides("وقال المحامي إن المتطرفين رغم محاصرتهم يتلقون السلاح في ليبيا", "محاصرتهم")[0] == []
    assert sides("وأعلن الجيش الليبي محاصرته للمدينة منذ أسبوع", "محاصرته")[0] == ["LBY"]
