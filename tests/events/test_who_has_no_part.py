"""Who refuses, denies or only means to take part in an act has not done it, and whose weapons they are neither strikes nor is struck."""

import pytest
from sides import claims, told

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("رفضت ألمانيا مشاركة تركيا في قصف درنة", "قصف"),
        ("رفضت ألمانيا المساهمة في قصف درنة", "قصف"),
        ("لم تشارك ألمانيا في قصف ليبيا", "قصف"),
        ("ستشارك ألمانيا في قصف ليبيا", "قصف"),
    ],
)
def test_left_out(text: str, act: str) -> None:
    found = next(c for c in claims(text) if c[1] == act)
    statuses = {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}
    assert statuses[act] != ("affirmed", "actual") or not found[2] & {"DEU", "TUR"}


def test_part_taken() -> None:
    told("شاركت ألمانيا في قصف ليبيا", "ASSAULT", "DEU", "LBY")


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("نددت كييف باستخدام روسيا للصواريخ الإيرانية في قصف أوديسا", "UKR"),
        ("نددت كييف باستخدام روسيا للطائرات المسيرة الإيرانية ضد أوكرانيا", "UKR"),
        ("استخدام روسيا لمسيرات إيرانية في الحرب يقلق أوروبا", ""),
    ],
)
def test_weapons_of_others(text: str, recipients: str) -> None:
    told(text, "ASSAULT", "RUS", recipients)


def test_weapons_of_others_are_not_condemned() -> None:
    told("أدانت واشنطن استخدام القوات السودانية لأسلحة صينية ضد المدنيين", "ACCUSE", "USA", "SDN")


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("لن تتراجع ألمانيا عن دعم كييف", "DEU", "UKR"),
        ("لن تتخلى روسيا عن دعم دمشق", "RUS", "SYR"),
        ("طالبت باريس طهران بالكف عن دعم الحوثيين", "IRN", "ANSARALLAH"),
        ("امتنعت الهند عن دعم أوكرانيا", "IND", "UKR"),
    ],
)
def test_what_is_left_off(text: str, actors: str, recipients: str) -> None:
    told(text, "SUPPORT", actors, recipients)
