"""Whoever is for or against a state is not the state: «مسلحون موالون لأوغندا»."""

import pytest
from tests.events.sides import sides


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("هاجم مسلحون موالون لأوغندا قاعدة كينية في الصومال", "ASSAULT", ["UNK"], ["KEN"]),
        ("هاجمت فصائل موالية لأوغندا قاعدة كينية", "ASSAULT", ["UNK"], ["KEN"]),
        ("قصفت قوات موالية لأوغندا بلدة في كينيا", "ASSAULT", ["UNK"], ["KEN"]),
        ("قتلت غارة كينية عشرة مسلحين موالين لأوغندا", "ASSAULT", ["KEN"], []),
        ("اعتقلت السلطات ناشطين معارضين لأوغندا", "COERCE", ["UNK"], ["UNK"]),
        ("اتهم سياسي موال لأوغندا كينيا بالتدخل", "ACCUSE", ["UNK"], ["KEN"]),
        ("هاجمت قوات تابعة لأوغندا قاعدة كينية", "ASSAULT", ["UGA"], ["KEN"]),
    ],
)
def test_for_or_against(text: str, type_: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, type_) == (actors, recipients)


def test_who_answers_did_not_do_it() -> None:
    assert "UGA" not in sides("ردت أوغندا على استهداف قواتها بقصف نيروبي", "ASSAULT")[0]
