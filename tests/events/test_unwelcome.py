"""Who is declared unwelcome, and by whom."""

from __future__ import annotations

import pytest
from sides import claims, told


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("أعلنت بولندا السفير البيلاروسي شخصا غير مرغوب فيه", "POL", "BLR"),
        ("أعلنت بولندا أن السفير البيلاروسي شخص غير مرغوب فيه", "POL", "BLR"),
        ("صنفت تشاد السفير الألماني شخصية غير مرغوب فيها", "TCD", "DEU"),
        ("بات السفير الفرنسي شخصا غير مرغوب فيه في النيجر", "NER", "FRA"),
    ],
)
def test_an_envoy_is_unwelcome(text: str, actors: str, recipients: str) -> None:
    told(text, "SANCTION", actors, recipients)


def test_a_stranger_is_no_envoy() -> None:
    assert not [c for c in claims("قالت الشرطة إن الرجل شخص غير مرغوب فيه في الحي") if c[0] == "SANCTION" and (c[2] and c[3])]
