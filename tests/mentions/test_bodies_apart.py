"""A body with the article and the name behind it are two: who acts and whom he acts on."""

import pytest

import khabar


@pytest.mark.parametrize(
    ("text", "type_", "actor", "recipient"),
    [
        ("واتهم الجيش السوداني قوات الدعم السريع باحتلال المستشفيات", "ACCUSE", "SDN", "RSF"),
        ("قصف الجيش مواقع قوات الدعم السريع في الخرطوم أمس", "ASSAULT", "SDN", "RSF"),
        ("أوقفت الشرطة رئيس حركة النهضة راشد الغنوشي في منزله بتونس", "COERCE", "TUN", "ENNAHDA"),
        ("وهنّأ الرئيس الصيني نظيره الروسي بإعادة انتخابه", "SUPPORT", "CHN", "RUS"),
        ("وهنأ رئيس وزراء ماليزيا الرئيس الإندونيسي بفوزه", "SUPPORT", "MYS", "IDN"),
    ],
)
def test_two_sides(text, type_, actor, recipient):
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    found = [([code[a] for a in c.actors], [code[r] for r in c.recipients]) for c in reading.claims if c.type == type_]
    assert ([actor], [recipient]) in found, found
