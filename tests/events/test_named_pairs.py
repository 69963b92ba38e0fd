"""Two who share a title, each with his land and his name."""

from __future__ import annotations

import pytest

from khabar.reader import read


def _actors(text: str, type_: str) -> list[str]:
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    return sorted(codes[a] for a in next(c for c in reading.claims if c.type == type_).actors)


@pytest.mark.parametrize(
    ("text", "type_", "actors"),
    [
        ("بحث الرئيسان الروسي فلاديمير بوتين والصيني شي جين بينغ ملف أوكرانيا.", "CONSULT", ["CHN", "RUS"]),
        ("بحث وزيرا الخارجية الروسي، سيرغي لافروف، والإيراني، حسين أمير عبد اللهيان، ملف النووي.", "CONSULT", ["IRN", "RUS"]),
        ("جرت محادثات بين الرئيسين الروسي فلاديمير بوتين والصيني شي جين بينغ.", "CONSULT", ["CHN", "RUS"]),
        ("اتفق الرئيسان المصري عبد الفتاح السيسي والفرنسي إيمانويل ماكرون على وقف الحرب.", "AGREE", ["EGY", "FRA"]),
        ("انتقد الرئيس الروسي فلاديمير بوتين القرار والصيني شي جين بينغ غائب.", "ACCUSE", ["RUS"]),
    ],
)
def test_both_are_sides(text: str, type_: str, actors: list[str]) -> None:
    assert _actors(text, type_) == actors
