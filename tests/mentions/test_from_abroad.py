"""«الخارجية» behind acts with the article says from where they are, and is no ministry: «رفضت إيران الضغوط الخارجية»."""

import pytest
from tests.events.sides import claims, sides


@pytest.mark.parametrize("act", ["رفضت إيران الضغوط الخارجية", "رفضت إيران التهديدات الخارجية", "إيران لن تخضع للضغوط الخارجية", "رفضت إيران المؤامرات الخارجية"])
def test_no_ministry(act: str) -> None:
    assert sides(act, "REJECT") == (["IRN"], []), claims(act)


@pytest.mark.parametrize(
    ("text", "actors"),
    [("أدان بيان الخارجية الإيرانية القصف", ["IRN"]), ("نددت الخارجية الروسية بالقرار", ["RUS"]), ("ردا على القصف، الخارجية التركية تتهم إسرائيل", ["TUR"])],
)
def test_the_ministry_stays(text: str, actors: list[str]) -> None:
    assert sides(text, "ACCUSE")[0] == actors, claims(text)
