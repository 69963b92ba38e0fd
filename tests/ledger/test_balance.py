"""The opening balance: well formed, of known codes, with the years of others where they reach, and nobody's word."""

from __future__ import annotations

import csv
import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from khabar.ledger import balance
from khabar.ledger.edtf import end_of, start_of
from khabar.ledger.standing import standing
from khabar.ledger.ties import kinds

SHARED = Path(__file__).parents[2].parent / "shared" / "facts"
GAZETTEERS = files("khabar") / "data" / "ar" / "gazetteers"


def column(name: str, index: int) -> set[str]:
    text = (GAZETTEERS / f"{name}.tsv").read_text(encoding="utf-8")
    return {line.split("\t")[index] for line in text.splitlines()[1:]}


def test_codes_are_the_reader_s_codes() -> None:
    known = column("states", 0) | column("organisations", 0) | column("contested", 3)
    assert not {c for f in balance.facts() for c in f.codes} - known


def test_states_are_of_the_table_and_days_are_edtf() -> None:
    for fact in balance.facts():
        assert kinds()[fact.kind].find(fact.state), fact
        assert fact.since is None or start_of(fact.since).first, fact
        assert fact.until is None or end_of(fact.until).last, fact
        if fact.since and fact.until:
            assert (start_of(fact.since).first or "") <= (end_of(fact.until).last or ""), fact


@pytest.mark.parametrize("name", ["memberships", "pacts", "bases"])
def test_side_files_say_what_there_is(name: str) -> None:
    folder = files("khabar") / "data" / "facts"
    side = tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
    rows = (folder / f"{name}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    assert side["rows"] == len(rows) and side["origin"] and side["verified"] and side["licence"] and side["edition"]
    keys = [tuple(r.split("\t")[:4]) for r in rows]
    assert not [k for k, n in Counter(keys).items() if n > 1]
    assert rows == sorted(rows) or name == "memberships"


MEMBERS = {
    "UN": 193, "NATO": 32, "EU": 27, "CSTO": 6, "CIS": 9, "SCO": 10, "BRICS": 10, "OPEC": 12, "ARABLEAGUE": 22, "GCC": 6,
    "OIC": 57, "AU": 55, "ECOWAS": 12, "AES": 3, "OSCE": 57, "COE": 46, "ASEAN": 11, "G7": 7, "EAEU": 5, "AMU": 5,
    "COMMONWEALTH": 56, "ICC": 124, "OECD": 38,
}  # fmt: skip
"""Members at the time of the edition, by what the organisations say (ICC: without Hungary; G20 and WTO have unions too)."""


@pytest.mark.parametrize(("organisation", "count"), MEMBERS.items())
def test_number_of_members(organisation: str, count: int) -> None:
    members = {f.codes[0] for f in balance.facts() if f.codes[-1] == organisation and f.state == "member" and not f.until}
    assert len(members) == count


@pytest.mark.parametrize(
    ("a", "b", "day", "state"),
    [
        ("RUS", "COE", "2021-05-01", {"member"}), ("RUS", "COE", "2022-05-01", {"expelled"}),
        ("MLI", "ECOWAS", "2023-05-01", {"member", "suspended"}), ("MLI", "ECOWAS", "2024-05-01", {"member", "suspended", "leaving"}),
        ("MLI", "ECOWAS", "2025-05-01", set()), ("SYR", "ARABLEAGUE", "2020-01-01", {"member", "suspended"}),
        ("SYR", "ARABLEAGUE", "2024-01-01", {"member"}), ("SWE", "NATO", "2023-01-01", {"candidate"}), ("SWE", "NATO", "2025-01-01", {"member"}),
        ("ARM", "CSTO", "2024-02-24", {"member"}), ("GBR", "EU", "2019-01-01", {"member", "leaving"}), ("GBR", "EU", "2021-01-01", set()),
        ("QAT", "OPEC", "2018-01-01", {"member"}), ("QAT", "OPEC", "2020-01-01", set()), ("FRA", "SEN", "2025-01-01", {"present"}),
        ("FRA", "SEN", "2026-01-01", set()), ("USA", "SAU", "2010-01-01", set()), ("RUS", "ARM", "2024-02-24", {"present", "allied"}),
    ],
)  # fmt: skip
def test_standing_by_the_tables(a: str, b: str, day: str, state: set[str]) -> None:
    found = standing(a, b, balance.statements(a, b), as_of=day)
    assert {e.position.state for s in found for x in s.accounts for e in x.entries} == state
    assert all(x.holder.name.startswith("khabar tables (") for s in found for x in s.accounts)
    assert not any(d for s in found for d in s.disagreements), "the tables alone contest nothing and leave nobody silent"


def test_what_ended_later_was_known_to_stand() -> None:
    tables = balance.statements("RUS", "COE")
    (tie,) = standing("RUS", "COE", tables, as_of="2024-01-01", known_by="2021-12-31")
    assert [e.position.state for e in tie.accounts[0].entries] == ["member"]
    assert tie.accounts[0].entries[0].until is None


def test_shared_organisations() -> None:
    assert {"CSTO", "CIS", "EAEU"} <= set(balance.shared("ARM", "RUS", "2024-02-24"))
    assert "COE" in balance.shared("ARM", "RUS", "2021-01-01") and "COE" not in balance.shared("ARM", "RUS", "2023-01-01")
    assert "NATO" not in balance.shared("FIN", "SWE", "2024-01-01")


# Years in which alliances were signed or joined, from COW Formal Alliances 4.1 (Gibler): figures, not its rows.
YEARS = {
    ("membership", "NATO"): {"BEL": 1949, "CAN": 1949, "CZE": 1999, "DNK": 1949, "ESP": 1981, "FRA": 1949, "GBR": 1949, "GRC": 1951,
                             "HUN": 1999, "ISL": 1949, "ITA": 1949, "LUX": 1949, "NLD": 1949, "NOR": 1949, "POL": 1999, "PRT": 1949,
                             "TUR": 1951, "USA": 1949},
    ("membership", "AMU"): dict.fromkeys(("DZA", "LBY", "MAR", "MRT", "TUN"), 1989),
    ("alliance", "ARE BHR KWT OMN QAT SAU"): dict.fromkeys(("ARE", "BHR", "KWT", "OMN", "QAT", "SAU"), 2000),
    ("alliance", "PHL USA"): {"PHL": 1951}, ("alliance", "AUS USA"): {"AUS": 1951}, ("alliance", "JPN USA"): {"JPN": 1951},
    ("alliance", "KOR USA"): {"KOR": 1953}, ("alliance", "CHN PRK"): {"CHN": 1961}, ("alliance", "KAZ RUS"): {"KAZ": 1992},
    ("alliance", "KGZ RUS"): {"KGZ": 1992}, ("alliance", "RUS TJK"): {"TJK": 1993}, ("alliance", "RUS UZB"): {"UZB": 2005},
    ("alliance", "CAN USA"): {"CAN": 1958},
}  # fmt: skip


@pytest.mark.parametrize(("tie", "years"), YEARS.items(), ids=lambda x: x[1] if isinstance(x, tuple) else "")
def test_years_agree_with_cow(tie: tuple[str, str], years: dict[str, int]) -> None:
    """A signature and the entry into force may lie in neighbouring years."""
    kind, codes = tie
    for member, year in years.items():
        want = {member, *codes.split()}
        ours = {f.since[:4] for f in balance.facts() if f.kind == kind and set(f.codes) == want and f.since and f.state != "candidate"}
        assert any(abs(int(y) - year) <= 1 for y in ours), (member, codes, year, ours)


def cow() -> Iterator[dict[str, str]]:
    with (SHARED / "alliance_v4.1_by_member.csv").open(encoding="utf-8") as handle:
        yield from csv.DictReader(handle)


DATED_OTHERWISE = {frozenset(("ARM", "RUS")), frozenset(("AZE", "TUR")), frozenset(("BLR", "RUS")), frozenset(("FRA", "GBR"))}
"""COW has another treaty of the same sides (the protocol of 2010; the treaty of 1994; the Union of 1997; Dunkirk 1947)."""


@pytest.mark.skipif(not SHARED.exists(), reason="the shared folder is not here")
def test_bilateral_pacts_agree_with_the_whole_of_cow() -> None:
    with (SHARED / "country_codes.csv").open(encoding="utf-8") as handle:
        iso = {r["cown"]: r["iso3c"] for r in csv.DictReader(handle)}
    alliances: dict[str, list[dict[str, str]]] = {}
    for row in cow():
        alliances.setdefault(row["version4id"], []).append(row)
    years: dict[frozenset[str], set[int]] = {}
    for members in alliances.values():
        if any(m["defense"] == "1" for m in members):
            pair = frozenset(iso.get(m["ccode"], "?") for m in members)
            years.setdefault(pair, set()).update(int(m["all_st_year"]) for m in members)
    reached = 0
    for fact in balance.facts():
        pair = frozenset(fact.codes)
        if fact.table == "pacts" and fact.kind == "alliance" and len(pair) == 2 and pair in years and fact.since:
            if fact.since[:4] <= "2012" and pair not in DATED_OTHERWISE:
                reached += 1
                assert any(abs(int(fact.since[:4]) - y) <= 1 for y in years[pair]), (fact, years[pair])
    assert reached >= 8
