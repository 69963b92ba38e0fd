"""«المتهم بـ» says of what somebody is accused; «المتهم» alone names him."""

import pytest
from tests.events.sides import claims


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        ("أفرجت السلطات البيروفية عن الناشط التشيلي المتهم بالتجسس", "CHL"),
        ("إيران متهمة بتسليح جماعات في المنطقة", "IRN"),
        ("والمبعوث الكندي متهم بالتحريض على التظاهر", "CAN"),
    ],
)
def test_accused_of(text, accused):
    assert ("ACCUSE", frozenset((accused,))) in [(c[0], c[3]) for c in claims(text)]


@pytest.mark.parametrize("text", ["ووقف المتهم أمام القاضي في جلسة قصيرة", "غادر المتهمون قاعة المحكمة قبل الظهر"])
def test_only_named(text):
    assert "ACCUSE" not in [c[0] for c in claims(text)]
