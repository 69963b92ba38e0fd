"""What no proof, a question, a position not taken or talk leaves open is not done; who is at the other end of an act does not do it."""

import pytest
from tests.events.sides import sides

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("لا دليل على استخدام كينيا لطائرات مسيرة", "استخدام"),
        ("ليس هناك دليل على اغتيال الرئيس", "اغتيال"),
        ("لم تقدم أوغندا أي دليل على استخدام كينيا لطائرات مسيرة", "استخدام"),
        ("لم تتلق الوكالة دليلا على قصف كينيا المدرسة", "قصف"),
        ("لا توجد أدلة ملموسة على قصف كينيا المدرسة", "قصف"),
        ("لا مؤشرات على انسحاب القوات الكينية من الصومال", "انسحاب"),
        ("وهل تنسحب كينيا من الصومال؟", "تنسحب"),
        ("المناقشات حول تقديم دبابات لأوغندا مستمرة", "تقديم"),
        ("لم تحسم الحكومة موقفها من المشاركة في القمة", "المشاركة"),
        ("تلوح في الأفق حرب بين كينيا والصومال", "حرب"),
    ],
)
def test_left_open(text: str, act: str) -> None:
    claims = read(text, published="2024-03-10").claims
    assert {c.trigger.text: (c.polarity, c.modality) for c in claims}[act] == ("affirmed", "possible")


@pytest.mark.parametrize("text", ["قدمت أوغندا أدلة على قصف كينيا المدرسة", "هناك أدلة على قصف كينيا المدرسة"])
def test_proof_given(text: str) -> None:
    claims = read(text, published="2024-03-10").claims
    assert {c.trigger.text: (c.polarity, c.modality) for c in claims}["قصف"] == ("affirmed", "actual")


@pytest.mark.parametrize("text", ["هل تهاجم الصين تايوان؟", "هل ستهاجم الصين تايوان؟", "متى تهاجم الصين تايوان؟", "لماذا تهاجم الصين تايوان؟"])
def test_a_question_word_is_no_subject(text: str) -> None:
    assert sides(text, "ASSAULT") == (["CHN"], ["TWN"])


@pytest.mark.parametrize(
    ("text", "type_", "land"),
    [
        ("أبدى الرئيس رغبته في زيارة الجزائر", "AGREE", "DZA"),
        ("تدرس الحكومة خيار قطع العلاقات مع كينيا", "SANCTION", "KEN"),
        ("لوح الوزير بهجوم على رفح", "THREATEN", "PSE"),
    ],
)
def test_the_other_end(text: str, type_: str, land: str) -> None:
    assert land not in sides(text, type_)[0]


def test_troops_are_not_of_the_land_they_leave() -> None:
    assert "UGA" not in sides("يحتاج سحب القوات من أوغندا إلى قرار من البرلمان", "RETREAT")[0]


def test_no_bar_bars_nothing() -> None:
    assert "COERCE" not in {c.type for c in read("كينيا لا ترى مانعا من زيارة أوغندا", published="2024-03-10").claims}


@pytest.mark.parametrize("although", ["رغم", "برغم", "على الرغم من", "بالرغم من"])
def test_what_goes_on_in_spite_of_it(although: str) -> None:
    claims = read(f"ستواصل كينيا الحوار مع أوغندا {although} قصف نيروبي", published="2024-03-10").claims
    assert {c.trigger.text: (c.polarity, c.modality) for c in claims}["قصف"] == ("affirmed", "actual")


def test_who_warns_of_flight_does_not_cause_it() -> None:
    assert "UN" not in sides("حذرت الأمم المتحدة من احتمال فرار مليون شخص من أوغندا", "SANCTION")[0]
