"""A masdar with an adjective has what it is done to behind «ل»: «رفع كامل للعقوبات», «قصف عنيف للمدينة»."""

from __future__ import annotations

import pytest

from khabar.reader import read


def _claims(text: str) -> list[tuple[str, str, frozenset[str], frozenset[str]]]:
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    return [(c.type, c.modality, frozenset(codes[a] for a in c.actors), frozenset(codes[r] for r in c.recipients)) for c in reading.claims]


@pytest.mark.parametrize(
    ("text", "type_", "modality", "recipients"),
    [
        ("طالب الرئيس الفنزويلي برفع كامل للعقوبات الأميركية عن بلاده.", "CONCEDE", "demanded", {"VEN"}),
        ("دعا الوزير الإسباني إلى تخفيف تدريجي للقيود على كوبا.", "CONCEDE", "demanded", {"CUB"}),
        ("نددت تركيا بقصف عنيف للمدينة السورية.", "ASSAULT", "actual", {"SYR"}),
        ("وجهت كينيا تحذيرا شديدا لأوغندا.", "THREATEN", "actual", {"UGA"}),
    ],
)
def test_what_it_is_done_to(text: str, type_: str, modality: str, recipients: set[str]) -> None:
    assert any(c[0] == type_ and c[1] == modality and c[3] == recipients for c in _claims(text)), _claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "code"),
    [
        ("نددت تركيا بقصف عنيف للمدينة السورية.", "ACCUSE", "SYR"),
        ("أعلن الرئيس الكيني إلغاء قرار للحكومة الأوغندية.", "CONCEDE", "UGA"),
    ],
)
def test_it_is_no_side_of_others(text: str, type_: str, code: str) -> None:
    assert not any(c[0] == type_ and code in c[3] for c in _claims(text)), _claims(text)
