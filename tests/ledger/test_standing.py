"""Standing of two sides: accounts side by side, by day and by knowledge, with where they differ."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import khabar
from khabar.errors import KhabarError
from khabar.ledger.accounts import accounts, statement
from khabar.ledger.edtf import end_of, start_of
from khabar.ledger.flatten import relation_rows
from khabar.ledger.rows import RelationRow, Side, Voice
from khabar.ledger.standing import SILENT, Standing, of_pair
from khabar.ledger.standing import standing as of_statements


def standing(a: str, b: str, rows: list[RelationRow], **fields: Any) -> list[Standing]:
    return of_statements(a, b, of_pair(a, b, rows), **fields)


A = Side(entity="e1", code="MDA", country=("MDA",), kind="state", name="Moldova", part="member")
B = Side(entity="e2", code="CIS", kind="organisation", name="Commonwealth of Independent States", part="organisation")
KREMLIN = Side(entity="e3", code="RUS", country=("RUS",), roles=("GOV",), kind="office", name="Kremlin")
OPPOSITION = Side(entity="e4", code="MDA", country=("MDA",), roles=("OPP",), kind="person", name="somebody")
AGENCY = Side(entity="e5", code="TASS", kind="medium", name="TASS")


def said(status: str, by: Side | None = None, day: str | None = "2024-03-10", **fields: Any) -> RelationRow:
    voices = (Voice(side=by, relation="speaker", manner="indirect"),) if by else ()
    plain: dict[str, Any] = {
        "id": f"{status}{by and by.code}{day}{fields}", "report": f"{day}{by and by.code}{status}", "outlet": "O", "published": day,
        "recorded": "2024-06-01T10:00:00", "kind": "membership", "parties": (A, B), "status": status, "change": None,
        "manner": "unstated", "polarity": "affirmed", "modality": "actual", "since": None, "until": None, "voices": voices,
    }  # fmt: skip
    return RelationRow(**plain | fields)


def states(rows: list[RelationRow], **fields: Any) -> dict[str, list[str]]:
    found = standing("MDA", "CIS", rows, **fields)
    return {x.holder.key: [e.position.state for e in x.entries] for s in found for x in s.accounts}


THREE = (
    "قالت رئيسة مولدوفا مايا ساندو أمس إن بلادها جمدت عمليا مشاركتها في رابطة الدول المستقلة.\n"
    "لكن الناطق باسم الكرملين دميتري بيسكوف أكد أن كيشيناو لم تتخذ أي إجراء رسمي لتعليق مشاركتها في رابطة الدول المستقلة.\n"
    "ونقلت وكالة «تاس» عن أمانة رابطة الدول المستقلة أنها لم تتلق أي إخطار من مولدوفا بهذا الخصوص.\n"
)


def test_three_accounts_differ_as_practice_against_law() -> None:
    rows = relation_rows(khabar.read(THREE, published="2024-03-10", outlet="صحيفة"))
    (tie,) = [s for s in standing("MDA", "CIS", rows, as_of="2024-03-10") if s.kind == "membership"]
    by = {x.holder.key: x for x in tie.accounts}
    assert set(by) == {"MDA", "RUS", "CIS"}
    assert [(e.position.state, e.position.manner) for e in by["MDA"].entries] == [("frozen", "de_facto")]
    assert [(e.position.state, e.position.polarity) for e in by["RUS"].entries] == [("formal-step", "negated")]
    assert [(e.position.state, e.position.polarity) for e in by["CIS"].entries] == [("notified", "negated")]
    assert by["CIS"].holder.carried and by["RUS"].holder.sort == "third party"
    hows = {frozenset((d.one, d.other)): d.how for d in tie.disagreements}
    law = "de facto against de jure"
    assert hows == {frozenset(("MDA", "RUS")): law, frozenset(("MDA", "CIS")): law}, "those who agree are not set against each other"


def test_the_outlet_holds_by_its_name_and_a_relay_only_carries() -> None:
    told = said("frozen")
    carried = said("frozen", KREMLIN)
    carried = RelationRow(**{f: getattr(carried, f) for f in carried.__struct_fields__} | {
        "voices": (Voice(side=AGENCY, relation="relay", manner="indirect"), *carried.voices)})  # fmt: skip
    by = {x.holder.key: x for x in standing("MDA", "CIS", [told, carried])[0].accounts}
    assert set(by) == {"outlet:O", "RUS"}
    assert by["outlet:O"].holder.name == "O" and by["RUS"].holder.carried == ("TASS",)


def test_a_state_s_opposition_is_not_the_state() -> None:
    assert set(states([said("frozen", A), said("member", OPPOSITION)])) == {"MDA", "MDA:OPP"}


def test_as_of_and_known_by_are_two_times() -> None:
    rows = [said("joined", A, "2024-01-05", since="2024-01-01", change="starts"), said("withdrawn", A, "2024-05-02", since="2024-04", change="ends")]
    assert states(rows) == {"MDA": ["withdrawn"]}
    assert states(rows, as_of="2024-02-01") == {"MDA": ["member"]}
    assert states(rows, known_by="2024-04-15") == {"MDA": ["member"]}, "told in May: not known in April"
    assert states(rows, as_of="2024-05-01", known_by="2024-05-01") == {"MDA": ["member"]}
    assert states(rows, known_by="2024-05-20", known="recorded") == {}, "entered in June"
    assert states(rows, as_of="2023-12-31") == {}, "before it began"


def test_a_month_is_not_a_day() -> None:
    rows = [said("withdrawn", A, "2024-06-02", since="2024-04", change="ends")]
    assert standing("MDA", "CIS", rows, as_of="2024-04-10")[0].accounts[0].entries[0].certainty == "perhaps"
    assert standing("MDA", "CIS", rows, as_of="2024-05-01")[0].accounts[0].entries[0].certainty == "holds"


def test_since_unknown_stays_unknown() -> None:
    (entry,) = standing("MDA", "CIS", [said("frozen", A, "2024-03-10")], as_of="2024-03-01")[0].accounts[0].entries
    assert (entry.since, entry.certainty) == (None, "perhaps")


def test_a_plan_moves_nothing_and_is_over_when_done() -> None:
    plan = said("planned: withdrawn", A, "2024-01-05", modality="planned")
    done = said("withdrawn", A, "2024-05-02", change="ends")
    member = said("member", A, "2023-05-02", change="holds")
    assert states([member, plan]) == {"MDA": ["leaving", "member"]}
    assert states([member, plan, done]) == {"MDA": ["withdrawn"]}
    assert states([member, said("demanded: withdrawn", KREMLIN, "2024-01-05", modality="demanded")]) == {
        "MDA": ["member"], "RUS": ["withdrawn"]}  # fmt: skip


def test_a_mere_mention_of_the_state_does_not_undo_a_freeze() -> None:
    rows = [said("frozen", A, "2024-03-10", change="ends"), said("member", A, "2024-05-10", change="holds")]
    assert set(states(rows)["MDA"]) == {"frozen", "member"}
    rejoined = said("joined", A, "2024-06-10", change="starts")
    assert states([*rows, rejoined])["MDA"] == ["member"]


def test_what_is_told_out_of_order_is_kept_and_marked() -> None:
    rows = [said("withdrawn", A, "2024-03-10", change="ends"), said("frozen", A, "2024-05-10")]
    entries = standing("MDA", "CIS", rows)[0].accounts[0].entries
    assert [(e.position.state, e.in_order) for e in entries] == [("frozen", False)]


def test_incompatible_accounts_and_the_silent_party() -> None:
    rows = [said("withdrawn", KREMLIN), said("member", A)]
    (tie,) = standing("MDA", "CIS", rows)
    assert tie.contested
    assert {(d.one, d.other, d.how) for d in tie.disagreements} == {("MDA", "RUS", "incompatible"), ("MDA", "CIS", SILENT)}


def test_age_and_later_silence_are_counted() -> None:
    rows = [said("frozen", A, "2024-03-10"), said("frozen", A, "2024-03-12")]
    reports = {"2024-03-10": 1, "2024-03-11": 1, "2024-03-12": 1, "2024-04-01": 1, "2024-04-02": 1, "2025-01-01": 3}
    (tie,) = standing("MDA", "CIS", rows, as_of="2024-04-11", known_by="2024-04-11", reports=reports)
    entry = tie.accounts[0].entries[0]
    assert (entry.first_said, entry.last_said, entry.reports) == ("2024-03-10", "2024-03-12", 2)
    assert tie.ages["MDA"] == (30,)
    assert (tie.silences["MDA"][0].later, tie.silences["MDA"][0].silent) == (2, 2)


def test_what_a_later_report_tells_of_a_day_has_no_negative_age() -> None:
    (tie,) = standing("MDA", "CIS", [said("member", A, "2024-03-10")], as_of="2024-01-01", reports={"2024-03-10": 1})
    assert tie.ages["MDA"] == (0,)


def test_according_to_one_account() -> None:
    rows = [said("withdrawn", KREMLIN), said("member", A), said("frozen")]
    assert set(states(rows, according_to="rus")) == {"RUS"}
    assert set(states(rows, according_to="Kremlin")) == {"RUS"}
    assert set(states(rows, according_to="O")) == {"outlet:O"}


def test_a_tie_with_a_direction_is_two_ties() -> None:
    seller, buyer = {"part": "seller"}, {"part": "buyer"}
    one = Side(entity="a", code="FRA", **seller), Side(entity="b", code="ARM", **buyer)
    two = Side(entity="a", code="FRA", **buyer), Side(entity="b", code="ARM", **seller)
    rows = [said("contract signed", kind="arms-deal", parties=p, id=str(n)) for n, p in enumerate((one, two))]
    assert len(standing("ARM", "FRA", rows)) == 2


def test_two_contracts_are_two() -> None:
    parties = (Side(entity="a", code="FRA", part="seller"), Side(entity="b", code="ARM", part="buyer"))
    rows = [said("contract signed", kind="arms-deal", parties=parties, since=s, id=s) for s in ("2023-10", "2024-02-23")]
    assert len(standing("ARM", "FRA", rows)[0].accounts[0].entries) == 2


@pytest.mark.parametrize("bad", ["2024-2-3", "yesterday", "2024"])
def test_a_day_that_is_none_is_an_error_that_says_how_to_write_it(bad: str) -> None:
    with pytest.raises(KhabarError, match="YYYY-MM-DD"):
        standing("MDA", "CIS", [], as_of=bad)


STATUSES = ["frozen", "joined", "withdrawn", "member", "planned: joined", "participation suspended", "leads", "unheard of"]


@given(st.lists(st.tuples(st.sampled_from(STATUSES), st.sampled_from([A, B, KREMLIN, None]), st.integers(1, 9),
                          st.sampled_from(["affirmed", "negated"]), st.sampled_from([None, "2024-02", "2024-03-04", "../2024", "2023~"])),
                max_size=8), st.randoms())  # fmt: skip
def test_standing_does_not_depend_on_the_order_of_adding(told: list[Any], random: Any) -> None:
    rows = [said(s, by, f"2024-03-0{d}", polarity=p, since=since) for s, by, d, p, since in told]
    mixed = rows[:]
    random.shuffle(mixed)
    assert standing("MDA", "CIS", rows, as_of="2024-03-05") == standing("MDA", "CIS", mixed, as_of="2024-03-05")
    kept = accounts([statement(r, ("MDA", "CIS")) for r in rows])
    assert {s.relation for x in kept for e in (*x.entries, *x.before) for s in e.statements} == {r.id for r in rows}, "nothing is lost"


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        ("2024-02-23", ("2024-02-23", "2024-02-23"), ("2024-02-23", "2024-02-23")),
        ("2024-02", ("2024-02-01", "2024-02-29"), ("2024-02-01", "2024-02-29")),
        ("2023-09/..", ("2023-09-01", "2023-09-30"), (None, None)),
        ("../2024-02-23", (None, "2024-02-23"), ("2024-02-23", "2024-02-23")),
        ("2024-02-22/2024-02-23", ("2024-02-22", "2024-02-23"), ("2024-02-23", "2024-02-23")),
        ("2021/2022", ("2021-01-01", "2022-12-31"), ("2022-01-01", "2022-12-31")),
        ("2023-24", ("2023-12-01", "2024-02-29"), ("2023-12-01", "2024-02-29")),
        ("2020~", ("2018-12-31", "2022-01-01"), ("2018-12-31", "2022-01-01")),
        (None, (None, None), (None, None)), ("soon", (None, None), (None, None)), ("2024-13", (None, None), (None, None)),
    ],
)  # fmt: skip
def test_days_of_an_edtf_value(value: str | None, start: tuple[Any, Any], end: tuple[Any, Any]) -> None:
    assert (tuple(start_of(value)), tuple(end_of(value))) == (start, end)


def test_what_came_to_pass_contradicts_no_earlier_word() -> None:
    early = said("planned: joined", KREMLIN, "2023-02-01", modality="planned")
    late = said("joined", A, "2023-05-01", change="starts")
    assert not standing("MDA", "CIS", [early, late])[0].contested
    assert standing("MDA", "CIS", [said("not joined", KREMLIN, "2023-06-01", polarity="negated"), late])[0].contested
    assert not standing("MDA", "CIS", [said("not joined", KREMLIN, "2023-02-01", polarity="negated"), late])[0].contested


def test_who_demands_that_nothing_be_given_denies_nothing() -> None:
    sides = (Side(entity="a", code="CHN", part="giver"), Side(entity="b", code="RUS", part="receiver"))
    asked = said("not given", KREMLIN, kind="aid", parties=sides, polarity="negated", modality="demanded")
    given = said("given", A, kind="aid", parties=sides)
    assert not standing("CHN", "RUS", [asked, given])[0].contested
