"""A feminine nationality behind «حملة اعتقال» is the campaign's, so of who makes it."""

import pytest
from tests.events.sides import sides


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("بدأت حملة اعتقال كينية في مقديشو", "COERCE", ["KEN"], []),
        ("وحملة اعتقال كينية جديدة في مقديشو", "COERCE", ["KEN"], []),
        ("موجة قصف كينية على مقديشو", "ASSAULT", ["KEN"], ["SOM"]),
        ("نجا القائد من عملية اغتيال كينية", "ASSAULT", ["KEN"], ["UNK"]),
        ("عملية قصف قرى كينية", "ASSAULT", [], ["KEN"]),
        ("شنت الشرطة الأوغندية حملة اعتقال كينيين", "COERCE", ["UGA"], ["KEN"]),
    ],
)
def test_runs(text: str, type_: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, type_) == (actors, recipients)
