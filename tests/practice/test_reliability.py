"""Kappa and alpha give what is printed beside published examples, and what other programs worked out for them."""

import random

import pytest

from khabar.practice.reliability import agreement, alpha, coincidences, intervals, kappa, shares, table


def units(*observers):
    """Values of each unit from one string an observer; a full stop is no value."""
    return [[v for v in column if v != "."] for column in zip(*(o.split() for o in observers), strict=True)]


def square(rows):
    """The table of two coders from its rows."""
    return {(i, j): n for i, row in enumerate(rows) for j, n in enumerate(row)}


def cases(rows):
    """Units of two coders from the rows of their table."""
    return [(i, j) for (i, j), n in square(rows).items() for _ in range(n)]


TABLES = {
    # printed: percent agreement, kappa, alpha; None where the source has none
    "J. Cohen (1960), Educational and Psychological Measurement 20, table 2": (((88, 10, 2), (14, 40, 6), (18, 10, 12)), 0.70, 0.492, None),
    "R. Artstein and M. Poesio (2008), Computational Linguistics 34, dialogue acts; nltk 3.10 (pi .79953, of which alpha follows)": (
        ((46, 6, 0), (0, 32, 0), (0, 6, 10)), 0.88, 0.80132, 1 - (1 - 0.79953) * 199 / 200,
    ),
    "K. Gwet (2014), abstractors of 100 pregnancies; irrCAC 0.4.4": (((13, 0, 0), (0, 20, 7), (0, 4, 56)), 0.89, 0.79641, 0.79726),
    "K. Gwet (2014), 223 psychiatric patients; irrCAC 0.4.4": (
        ((40, 4, 4, 17), (6, 25, 2, 13), (4, 1, 21, 12), (15, 5, 9, 45)), 0.58744, 0.4315, 0.43162,
    ),
    "SAS, simple kappa coefficient; statsmodels 0.15, test_inter_rater": (((0, 4, 1), (0, 8, 0), (0, 1, 5)), None, 0.4842, None),
}  # fmt: skip


@pytest.mark.parametrize("source", TABLES)
def test_tables_of_two_coders(source):
    rows, same, by_kappa, by_alpha = TABLES[source]
    cells = square(rows)
    assert kappa(cells) == pytest.approx(by_kappa, abs=5e-4 if by_kappa == 0.492 else 5e-5)
    if same is not None:
        assert agreement(cells) == pytest.approx(same, abs=5e-6) == agreement(shares(cases(rows)))
    if by_alpha is not None:
        assert alpha(coincidences(cases(rows))) == pytest.approx(by_alpha, abs=5e-6)


@pytest.mark.parametrize(("observers", "printed"), [
    (("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), 0.095),
    (("a a b b d c c c e d d a", "b a b b b c c c e d d d"), 0.692),
    (("1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."), 0.743),
])  # fmt: skip
def test_krippendorff_2011(observers, printed):
    """K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, examples A (binary), B (nominal), C (four observers, gaps)."""
    assert alpha(coincidences(units(*observers))) == pytest.approx(printed, abs=5e-4)


def test_the_coincidences_of_example_c():
    """The matrix printed there has 40 pairable values; the unit with one value counts nothing."""
    found = coincidences(units("1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."))
    totals = {v: sum(n for (a, _), n in found.items() if a == v) for v in "12345"}
    assert totals == pytest.approx({"1": 9, "2": 13, "3": 10, "4": 5, "5": 3})
    assert found["1", "1"] == pytest.approx(7) and found["1", "2"] == pytest.approx(4 / 3)


MANY = {
    # coders (a full stop: gave none), percent agreement, alpha
    "K. Gwet (2014), 4 raters of 12 subjects with gaps; irrCAC 0.4.4, krippendorff 0.9": (
        ("1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . .", ". 3 3 3 2 3 4 2 2 5 1 3", "1 2 3 3 2 4 4 1 2 5 1 ."), 0.81818, 0.74342,
    ),
    "K. Gwet (2014), 5 observers of 15 units with gaps; irrCAC 0.4.4, krippendorff 0.9, nltk 3.10": (
        ("1 1 2 . 0 0 1 1 2 2 . 0 1 3 1", "1 1 3 0 0 0 0 . 2 1 1 0 2 3 1", "2 0 3 0 0 0 2 2 2 1 0 0 2 2 1", ". 1 3 . . . . 0 . 1 0 0 2 2 .", "2 . . 0 0 0 1 . 2 . . . . 3 1"),
        0.61556, 0.48053,
    ),
    "K. Gwet, 4 raters of 15 subjects; irrCAC 0.4.4, krippendorff 0.9, nltk 3.10": (
        ("a a a a a b b b c a a a a a b", "a a a a b a b c c a a a a b a", "a b b c a a b b c a b b c a a", "c c c c a a b b c c c c c a a"), 0.45556, 0.14341,
    ),
    "Anxiety ratings of 20 subjects by 3 raters (R package irr); krippendorff 0.9": (
        ("3 3 3 4 5 5 2 3 5 2 2 6 1 5 2 2 1 2 4 3", "3 6 4 6 2 4 2 4 3 3 2 3 3 3 2 2 1 3 3 4", "2 1 4 4 3 2 1 6 1 1 1 2 3 3 1 1 3 3 2 2"), None, -0.02373,
    ),
}  # fmt: skip


@pytest.mark.parametrize("source", MANY)
def test_many_coders(source):
    observers, same, by_alpha = MANY[source]
    found = units(*observers)
    assert alpha(coincidences(found)) == pytest.approx(by_alpha, abs=5e-6)
    if same is not None:
        assert agreement(shares(found)) == pytest.approx(same, abs=5e-6)


FLEISS = (  # J. Fleiss (1971), Psychological Bulletin 76, table 1: how many of 6 psychiatrists gave each of 30 patients each of 5 diagnoses
    "00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031 00501 30012 51000 02040 10203 00006 01050 "
    "02013 20040 10041 05010 40002 02040 10500 00006"
)


def test_fleiss_1971():
    """Printed: mean agreement .556, kappa .430; R's irr and statsmodels .4302445. Without gaps alpha is 1 - (1 - kappa)(n - 1)/n of n values."""
    found = [[k for k, n in enumerate(row) for _ in range(int(n))] for row in FLEISS.split()]
    assert agreement(shares(found)) == pytest.approx(0.556, abs=5e-4)
    by_alpha = alpha(coincidences(found))
    assert 1 - (1 - by_alpha) * 180 / 179 == pytest.approx(0.4302445, abs=5e-8)
    assert by_alpha == pytest.approx(0.43341, abs=5e-6)  # krippendorff 0.9, nltk 3.10


def test_kappa_below_chance():
    """Raters 2 and 3 of the anxiety ratings: kappa2 of R's irr gives -0.006289308 (statsmodels 0.15, test_inter_rater)."""
    observers = next(v[0] for k, v in MANY.items() if k.startswith("Anxiety"))
    assert kappa(table(zip(observers[1].split(), observers[2].split(), strict=True))) == pytest.approx(-0.006289308, abs=5e-10)


@pytest.mark.parametrize(("a", "b", "expected"), [
    ("abcdabcdabcdaabb", "abcdabddabcaaabc", 0.7446808511), ("aabbccdd", "ddccbbaa", -0.3333333333), ("aaaaaaaaab", "aaaaaaaaba", -0.1111111111),
    ("xyzxyzxyzx", "xyzxyyxyzz", 0.7014925373),
])  # fmt: skip
def test_kappa_is_that_of_scikit_learn(a, b, expected):
    """sklearn.metrics.cohen_kappa_score of scikit-learn 1.9.1; importing it takes longer than all tests here."""
    assert kappa(table(zip(a, b, strict=True))) == pytest.approx(expected)


def test_what_cannot_be_told_is_none():
    """One value throughout is no evidence of agreement beyond chance: nltk says 1 there, Krippendorff (2011) that there is nothing to tell."""
    assert kappa({}) is None and alpha({}) is None and agreement({}) is None
    assert kappa({("a", "a"): 5}) is None and alpha({("a", "a"): 10}) is None
    assert kappa({("a", "b"): 5}) == 0 and alpha(coincidences([("a", "b")])) == 0
    assert coincidences([("a",), ()]) == shares([("a",), ()]) == {}


REPORTS = 40
SCIPY = {"kappa": (0.74839, 0.89009), "alpha": (0.74482, 0.88995)}


def drawn_reports():
    chance = random.Random(5)
    return [[(v, v if chance.random() < 0.8 else "b") for v in chance.choices("abc", k=1 + chance.randrange(14))] for _ in range(REPORTS)]


def test_intervals_are_those_of_scipy():
    """scipy.stats.bootstrap of scipy 1.12 over the 40 reports (percentile, 20,000 rounds, generator of seed 1)."""
    parts = [{"k": table(rows), "a": coincidences(rows)} for rows in drawn_reports()]
    found = intervals(parts, {"k": {"kappa": kappa}, "a": {"alpha": alpha}}, rounds=3000, seed=1)
    assert found["k", "kappa"] == pytest.approx(SCIPY["kappa"], abs=0.008)
    assert found["a", "alpha"] == pytest.approx(SCIPY["alpha"], abs=0.008)


def test_intervals_are_of_the_seed_and_hold_what_they_should():
    parts = [{"x": table(rows)} for rows in drawn_reports()]
    whole = sum((p["x"] for p in parts), start=table([]))
    one, again, other = (intervals(parts, {"x": {"k": kappa}}, rounds=300, seed=s)["x", "k"] for s in (1, 1, 2))
    assert one == again != other and one[0] < kappa(whole) < one[1]
    assert intervals(parts[:1], {"x": {"k": kappa}}, rounds=300, seed=1)["x", "k"] is None
    assert intervals(parts, {"x": {"k": kappa}}, rounds=0, seed=1)["x", "k"] is None
