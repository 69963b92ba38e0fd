"""The answer to an attack is still to come unless it is told as given, and what it answers is not by who answers."""

import pytest
from tests.events.sides import claims

import khabar


def status(text: str, trigger: str) -> list[tuple[str, str, str]]:
    """(type, polarity, modality) of the claims on a word."""
    return [(c.type, c.polarity, c.modality) for c in khabar.read(text, published="2024-03-10").claims if c.trigger.text == trigger]


@pytest.mark.parametrize(
    ("text", "trigger", "want"),
    [
        ("رد كابول على اغتيال وزيرها سيكون مؤلما", "رد", ("ASSAULT", "affirmed", "planned")),
        ("تعهدت باكستان بالرد على اغتيال سفيرها", "الرد", ("ASSAULT", "affirmed", "planned")),
        ("ينتظر السكان ردا من باكستان على اغتيال سفيرها", "ردا", ("ASSAULT", "affirmed", "planned")),
        ("دعت لندن باكستان إلى عدم الرد على الهجوم الهندي", "الرد", ("ASSAULT", "negated", "demanded")),
        ("جاء الرد الباكستاني على الهجوم سريعا", "الرد", ("ASSAULT", "affirmed", "actual")),
    ],
)
def test_an_answer_to_an_attack(text, trigger, want):
    assert want in status(text, trigger)


@pytest.mark.parametrize(
    "text",
    [
        "شنت باكستان غارات في رد على الهجوم",
        "شنت باكستان غارات \"ردا\" على هجوم",
        "رد باكستان على المقترح الهندي إيجابي",
    ],
)
def test_what_is_done_as_an_answer_is_no_second_act(text):
    assert not any(trigger in ("رد", "ردا", "الرد") for _, trigger, _, _ in claims(text))


def test_what_is_answered_is_not_by_who_answers():
    found = {trigger: actors for _, trigger, actors, _ in claims("رد كابول على اغتيال وزيرها سيكون مؤلما")}
    assert "AFG" not in found["اغتيال"]


@pytest.mark.parametrize(
    ("text", "trigger", "want"),
    [
        ("عودة العلاقات الدبلوماسية بين غانا وتوغو مرتبطة بملفات عدة", "عودة", ("SUPPORT", "affirmed", "possible")),
        ("زار الوزير لومي بعد عودة العلاقات بين غانا وتوغو", "عودة", ("SUPPORT", "affirmed", "actual")),
        ("حثت غانا جارتيها على ضبط النفس", "ضبط النفس", ("RETREAT", "affirmed", "demanded")),
        ("رفض الطرفان نداءات غانا بضبط النفس", "بضبط النفس", ("RETREAT", "affirmed", "demanded")),
        ("طالبت غانا توغو بالكف عن التدخل في شؤونها", "الكف", ("RETREAT", "affirmed", "demanded")),
        ("دعت غانا الطرفين إلى الهدوء والعمل على وقف الحرب", "وقف", ("RETREAT", "affirmed", "demanded")),
    ],
)
def test_what_is_asked_or_may_come(text, trigger, want):
    assert want in status(text, trigger)
