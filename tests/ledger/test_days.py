import pytest
from made import claim

from khabar.ledger.days import bounds, iso, meet, when


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2024-02-24", "2024-02-24", "2024-02-24"), ("2024-02", "2024-02-01", "2024-02-29"), ("2023", "2023-01-01", "2023-12-31"),
        ("2023-21", "2023-03-01", "2023-05-31"), ("2023-24", "2023-12-01", "2024-02-29"), ("2024-01-30/2024-02-01", "2024-01-30", "2024-02-01"),
        ("2024-02~", "2024-02-01", "2024-02-29"),
    ],
)  # fmt: skip
def test_bounds(value, first, last):
    found = bounds(value)
    assert found and (iso(found[0]), iso(found[1])) == (first, last)


@pytest.mark.parametrize("value", ["../2024", "2024-13", "2024-02-30", "", "soon"])
def test_what_is_no_closed_stretch_has_no_bounds(value):
    assert bounds(value) is None


def at(published, date=None):
    return when(claim(1, published=published, date=date, basis="stated" if date else None))


def test_days_that_can_meet():
    assert meet(at("2024-03-10"), at("2024-03-11"))
    assert not meet(at("2024-03-10"), at("2024-03-12"))  # two undated tellings two days apart
    assert meet(at("2024-03-10", "2024-03-09"), at("2024-03-11"))
    assert not meet(at("2024-03-20", "2024-03-09"), at("2024-03-20", "2024-03-10"))
    assert meet(at("2024-03-20", "2023"), at("2024-05-01", "2023"))
    assert not meet(at("2024-03-20", "2023"), at("2024-03-20", "2024-03-19"))
    assert not meet(at(None), at("2024-03-10"))
