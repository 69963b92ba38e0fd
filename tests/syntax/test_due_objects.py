"""An object that stands behind a subject with commas, past when and where: «استقبل الرئيس، فلان، اليوم في القاهرة السفير»."""

from __future__ import annotations

import pytest

from khabar.reader import read


def _pairs(text: str) -> set[tuple[str, str]]:
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    return {(codes[a], codes[r]) for c in reading.claims for a in c.actors for r in c.recipients}


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("استقبل الرئيس المصري، عبد الفتاح السيسي، في القاهرة الوزير التركي.", ("TUR", "EGY")),
        ("استقبل الرئيس المصري، عبد الفتاح السيسي، اليوم الثلاثاء في القاهرة الوزير التركي.", ("TUR", "EGY")),
        ("انتقد الرئيس المصري، عبد الفتاح السيسي، في القاهرة الحكومة الإثيوبية.", ("EGY", "ETH")),
    ],
)
def test_object_is_found(text: str, pair: tuple[str, str]) -> None:
    assert pair in _pairs(text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("زار الرئيس المصري، عبد الفتاح السيسي، في المساء الوزير التركي يتحدث عن السلام.", ("EGY", "TUR")),
        ("عاد الرئيس المصري، عبد الفتاح السيسي، إلى القاهرة والوزير التركي إلى أنقرة.", ("EGY", "TUR")),
    ],
)
def test_topic_of_what_follows_is_none(text: str, pair: tuple[str, str]) -> None:
    assert pair not in _pairs(text)
