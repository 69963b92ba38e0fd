"""Adjectives and wounds that only say how something was, what is done to some alone, and those who were killed and killed nobody."""

import pytest

from khabar.reader import read


def types(text: str) -> list[tuple[str, str]]:
    return [(c.trigger.text, c.type) for c in read(text, published="2025-03-12").claims]


def status(text: str, trigger: str) -> tuple[str, str]:
    claim = next(c for c in read(text, published="2025-03-12").claims if trigger in c.trigger.text)
    return claim.polarity, claim.modality


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("شن مسلحون هجوما قاتلا في مدينة ساحلية في كينيا.", "قاتلا"),
        ("شن الجيش الكيني هجوما مدمرا على بلدة حدودية.", "مدمرا"),
        ("أعلنت الشرطة الكينية مقتل شخص ووجود ثلاثة جرحى إصاباتهم خطرة.", "إصاباتهم"),
        ("نقلت الشرطة الكينية جنديا إصابته متوسطة إلى المستشفى بعد الهجوم.", "إصابته"),
    ],
)
def test_what_only_describes_is_no_act(text: str, word: str):
    assert word not in [trigger for trigger, _ in types(text)]


@pytest.mark.parametrize("text", ["أعلنت الشرطة الكينية إصابة جنديين إصابة خطرة.", "قال الجيش الكيني إن إصابته البالغة في الهجوم منعت الجندي من العودة."])
def test_who_is_wounded_is_told_all_the_same(text: str):
    assert any(type_ == "ASSAULT" for _, type_ in types(text))


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("أكد المتحدث أن الجيش الكيني لا يقصف إلا المواقع العسكرية.", "يقصف", ("affirmed", "actual")),
        ("لم تعتقل الشرطة الكينية إلا خمسة محتجين.", "تعتقل", ("affirmed", "actual")),
        ("لم يقصف الجيش الكيني سوى موقعين.", "يقصف", ("affirmed", "actual")),
        ("أكدت كينيا أنها لا تنفذ الضربات إلا على أهداف عسكرية في الصومال.", "الضربات", ("affirmed", "actual")),
        ("لا يسحب الجيش الكيني قواته إلا بعد توقيع الاتفاق.", "يسحب", ("negated", "actual")),
        ("لن يسحب الجيش الكيني قواته إلا بعد توقيع الاتفاق.", "يسحب", ("negated", "planned")),
        ("لم يقصف الجيش الكيني المدينة، إلا أن السكان غادروا.", "يقصف", ("negated", "actual")),
    ],
)
def test_what_is_done_to_some_is_done(text: str, trigger: str, expected: tuple[str, str]):
    assert status(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("حرق متظاهرون الإطارات فيما حاول آخرون اقتحام مصارف في بيروت.", "possible"),
        ("حاول محتجون اقتحام مصارف في بيروت.", "possible"),
    ],
)
def test_others_have_no_genitive(text: str, modality: str):
    assert status(text, "اقتحام") == ("affirmed", modality)


def test_a_director_of_a_company_does_not_strike_it():
    claim = next(c for c in read("كشفت كينيا تفاصيل اغتيال المدير العام لشركة راينميتال الألمانية.", published="2025-03-12").claims if c.type == "ASSAULT")
    assert not claim.actors
