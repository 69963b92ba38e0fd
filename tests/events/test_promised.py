"""What is promised, agreed to in principle, put off or laid on somebody is not done."""

import pytest

from khabar.reader import read


def status(text: str, type_: str) -> set[tuple[str, str]]:
    return {(c.polarity, c.modality) for c in read(text, published="2024-03-15").claims if c.type == type_}


@pytest.mark.parametrize(
    ("text", "type_", "modality"),
    [
        ("تعهدت واشنطن بفرض عقوبات على إيران.", "SANCTION", "planned"),
        ("وعدت لندن بفرض عقوبات على المستوطنين.", "SANCTION", "planned"),
        ("اتفق وزراء الاتحاد الأوروبي مبدئيا على فرض عقوبات على روسيا.", "SANCTION", "planned"),
        ("أجّلت أوكرانيا هجومها المضاد على القوات الروسية.", "ASSAULT", "planned"),
        ("أجلت القوات الأوكرانية هجومها على المدينة.", "ASSAULT", "planned"),
        ("قال الوسيط إن على الرئيسين أن ينسحبا من المدينة.", "RETREAT", "demanded"),
    ],
)
def test_not_done_yet(text: str, type_: str, modality: str) -> None:
    assert status(text, type_) == {("affirmed", modality)}


@pytest.mark.parametrize(
    ("text", "type_"),
    [("وافقت كندا أمس على فرض عقوبات على إيران.", "SANCTION"), ("أجلت فرنسا رعاياها من السودان.", "AID")],
)
def test_done(text: str, type_: str) -> None:
    assert status(text, type_) == {("affirmed", "actual")}


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("أكدت تركيا رغبتها في وقف إطلاق النار في العراق.", "RETREAT"),
        ("أكدت تركيا أهمية وقف إطلاق النار في العراق.", "RETREAT"),
        ("يحق لتركيا قصف المدينة.", "ASSAULT"),
        ("بإمكان تركيا سحب قواتها من العراق.", "RETREAT"),
    ],
)
def test_wanted_or_allowed(text: str, type_: str) -> None:
    assert ("affirmed", "actual") not in status(text, type_)
