"""How parties stand to each other on a day."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from khabar.stances import towards


@pytest.mark.parametrize(
    ("one", "others", "day", "expected"),
    [
        ("RUS", {"UKR"}, "2023-01-01", "fights"),
        ("UKR", {"RUS"}, "2023-01-01", "fights"),
        ("RUS", {"UKR"}, "2010-01-01", "-"),
        ("USA", {"UKR", "RUS"}, "2023-01-01", "disputes"),
        ("USA", {"UKR"}, "2023-01-01", "backs"),
        ("UKR", {"USA"}, "2023-01-01", "backed"),
        ("TPLF", {"ETH"}, "2022-11-02", "fights"),
        ("TPLF", {"ETH"}, "2022-11-03", "-"),
        ("TPLF", {"ETH"}, "", "fights"),
        ("BRA", {"ARG"}, "2023-01-01", "-"),
    ],
)
def test_a_stance_holds_on_its_days(one: str, others: set[str], day: str, expected: str) -> None:
    assert towards(one, others, day) == expected


def test_the_table_is_well_formed() -> None:
    rows = [line.split("\t") for line in (files("khabar") / "data" / "facts" / "stances.tsv").read_text(encoding="utf-8").splitlines()]
    assert rows[0] == ["stance", "by", "on", "since", "until"]
    assert len(rows) > 200
    for how, by, on, since, until in rows[1:]:
        assert how in ("fights", "disputes", "backs")
        assert all(re.fullmatch(r"[A-Z0-9]{2,}", code) for side in (by, on) for code in side.split("|"))
        assert set(by.split("|")).isdisjoint(on.split("|"))
        assert all(re.fullmatch(r"(\d{4}(-\d\d){0,2})?", day) for day in (since, until))
        assert not until or since <= until
