"""Kappa and alpha give what is printed beside published examples, and what scikit-learn worked out."""

import random

import pytest

from khabar.practice.reliability import agreement, alpha, alpha_of_two, coincidences, intervals, kappa, table


def units(*observers):
    """Values of each unit from one string an observer; a full stop is no value."""
    return [[v for v in column if v != "."] for column in zip(*(o.split() for o in observers), strict=True)]


def test_cohen_1960():
    """J. Cohen (1960), Educational and Psychological Measurement 20, table 2: p_o .70, p_c .41, kappa .492."""
    rows = ((88, 10, 2), (14, 40, 6), (18, 10, 12))
    cells = {(i, j): n for i, row in enumerate(rows) for j, n in enumerate(row)}
    assert agreement(cells) == pytest.approx(0.70) and kappa(cells) == pytest.approx(0.492, abs=5e-4)


@pytest.mark.parametrize(("observers", "printed"), [
    (("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), 0.095),
    (("a a b b d c c c e d d a", "b a b b b c c c e d d d"), 0.692),
    (("1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."), 0.743),
])  # fmt: skip
def test_krippendorff_2011(observers, printed):
    """K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, examples A (binary), B (nominal), C (four observers, gaps)."""
    assert alpha(coincidences(units(*observers))) == pytest.approx(printed, abs=5e-4)
    if len(observers) == 2:
        assert alpha_of_two(table(zip(*(o.split() for o in observers), strict=True))) == pytest.approx(printed, abs=5e-4)


def test_the_coincidences_of_example_c():
    """The matrix printed there has 40 pairable values; the unit with one value counts nothing."""
    found = coincidences(units("1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."))
    totals = {v: sum(n for (a, _), n in found.items() if a == v) for v in "12345"}
    assert totals == pytest.approx({"1": 9, "2": 13, "3": 10, "4": 5, "5": 3})
    assert found["1", "1"] == pytest.approx(7) and found["1", "2"] == pytest.approx(4 / 3)


@pytest.mark.parametrize(("a", "b", "expected"), [
    ("abcdabcdabcdaabb", "abcdabddabcaaabc", 0.7446808511), ("aabbccdd", "ddccbbaa", -0.3333333333), ("aaaaaaaaab", "aaaaaaaaba", -0.1111111111),
    ("xyzxyzxyzx", "xyzxyyxyzz", 0.7014925373),
])  # fmt: skip
def test_kappa_is_that_of_scikit_learn(a, b, expected):
    """sklearn.metrics.cohen_kappa_score of scikit-learn 1.9.1; importing it takes longer than all tests here."""
    assert kappa(table(zip(a, b, strict=True))) == pytest.approx(expected)


def test_what_cannot_be_told_is_none():
    assert kappa({}) is None and alpha({}) is None and agreement({}) is None
    assert kappa({("a", "a"): 5}) is None and alpha({("a", "a"): 10}) is None
    assert kappa({("a", "b"): 5}) == 0 and alpha(coincidences([("a", "b")])) == 0


def test_intervals_are_of_the_seed_and_hold_what_they_should():
    chance = random.Random(5)
    parts = [{"x": table((v, v if chance.random() < 0.8 else "b") for v in chance.choices("abc", k=8))} for _ in range(40)]
    whole = sum((p["x"] for p in parts), start=table([]))
    one, again, other = (intervals(parts, {"x": {"k": kappa}}, rounds=300, seed=s)["x", "k"] for s in (1, 1, 2))
    assert one == again != other and one[0] < kappa(whole) < one[1]
    assert intervals(parts[:1], {"x": {"k": kappa}}, rounds=300, seed=1)["x", "k"] is None
    assert intervals(parts, {"x": {"k": kappa}}, rounds=0, seed=1)["x", "k"] is None
