import gc
import json
import random

import pytest
from click.testing import CliRunner
from made import readings as read_all

from khabar.cli import main
from khabar.errors import KhabarError
from khabar.ledger import pairing
from khabar.ledger.book import Ledger
from khabar.ledger.dyads import Cell, Told, cells, dyad_events, grouped, periods, placed
from khabar.ledger.meetings import Party, groups_of
from khabar.ledger.shifts import shifts


def told(n, **fields):
    base = {
        "claim": f"c{n}", "report": f"r{n}", "event": f"e{n}", "origins": 1, "type": "ASSAULT", "score": -9.0, "polarity": "affirmed", "modality": "actual",
        "iterated": False, "passing": False, "basis": "stated", "first": "2024-03-09", "last": "2024-03-09", "published": "2024-03-10", "directions": (">",),
    }  # fmt: skip
    return Told(**{**base, **fields})


def one(events, unit="event", by="2024-03"):
    return cells(events, {by: (500, 4)}, [by], unit)


def test_an_event_counts_once_whoever_tells_it():
    events, _ = dyad_events([told(n, event="e", origins=2) for n in range(3)] + [told(3, event="e", report="r0", origins=2)], "month")
    assert [one(events, unit)[0].n for unit in ("event", "origin", "report", "claim")] == [1, 2, 3, 4]
    (cell,) = one(events)
    assert (cell.quads, cell.rate, cell.score, cell.reports, cell.outlets) == ((0, 0, 0, 1), 2.0, None, 500, 4)


def test_what_somebody_is_accused_of_is_a_series_of_its_own(tmp_path):
    """An act that the accuser alleges is not among those told as done; the accusation itself is."""
    with Ledger(tmp_path / "d.db") as ledger:
        ledger.add(read_all(("صحيفة أ", "2024-03-10", "اتهمت سوريا أمس إسرائيل بقصف مطار دمشق يوم السبت."), ("صحيفة ب", "2024-03-12", "قصفت إسرائيل أمس سوريا. ودان لبنان قصف إسرائيل سوريا أمس.")))
        events = ledger.dyad("ISR", "SYR").events
        assert sorted((e.series, e.direction, e.type, e.day) for e in events) == [
            ("actual", "<", "ACCUSE", "2024-03-09"), ("actual", ">", "ASSAULT", "2024-03-11"), ("alleged", ">", "ASSAULT", "2024-03-09"),
        ]  # fmt: skip


def test_what_is_kept_of_two_sides_is_what_their_claims_tell(tmp_path):
    """The table a dyad is counted from agrees with the claims themselves, from either side, for codes and for states."""
    with Ledger(tmp_path / "d.db") as ledger:
        texts = ("قصفت طائرات تركية أمس قرية في العراق ونفت أنقرة ذلك.", "زار وزير الخارجية التركي بغداد والتقى نظيره العراقي أمس.", "واتهمت بغداد أنقرة بانتهاك سيادتها.")
        ledger.add(read_all(*((f"صحيفة {n % 3}", f"2024-03-{10 + n}", texts[n % 3]) for n in range(9))))
        ledger.settle()
        for country in (False, True):
            with ledger.engine.connect() as connection:
                pairs = [(a, b) for a, b in connection.exec_driver_sql("SELECT DISTINCT a, b FROM event_pair WHERE country = ?", (int(country),))]
                assert ("IRQ", "TUR") in pairs
                for a, b in {*pairs, *((b, a) for a, b in pairs)}:
                    one, other = Party(code=a, country=country), Party(code=b, country=country)
                    told_ = grouped(pairing._told(connection, one, other, False, False))
                    for windows in (True, False):
                        kept, without = groups_of(connection, a, b, country, windows)
                        assert placed(told_, "week", windows) == placed(kept, "week", windows, turned=a > b, without=without) and told_


def test_no_mean_under_ten():
    assert [one(dyad_events([told(n) for n in range(count)], "month")[0])[0].score for count in (9, 10)] == [None, -9.0]


def test_what_is_denied_planned_or_demanded_is_a_series_of_its_own_and_denials_are_in_no_quad():
    found = [told(1, polarity="negated"), told(2, modality="planned"), told(3, modality="demanded"), told(4, iterated=True), told(5, modality="possible"),
             told(6, type="DENY", score=0.0)]  # fmt: skip
    events, undated = dyad_events(found, "month")
    assert [(c.series, c.n, dict(c.types)) for c in one(events)] == [
        ("actual", 0, {"DENY": 1}), ("iterated", 1, {"ASSAULT": 1}), ("planned", 1, {"ASSAULT": 1}), ("demanded", 1, {"ASSAULT": 1}), ("denied", 1, {"ASSAULT": 1}),
    ]  # fmt: skip
    assert undated.other == 1


def test_only_stated_and_anchored_days_count():
    bare = {"basis": None, "first": "2024-03-03", "last": "2024-03-10"}
    found = [told(1), told(2, **bare), told(3, basis="background"), told(4, first="2024-01-01", last="2024-12-31"), told(5, basis="speech-time")]
    events, undated = dyad_events(found, "month")
    assert len(events) == 1 and (undated.undated, undated.coarse, undated.background) == (2, 1, 1) and undated.share == 0.75
    assert len(dyad_events(found, "month", windows=True)[0]) == 3
    assert dyad_events([told(1, first="2024-03-01", last="2024-03-31")], "week")[1].coarse == 1


def test_talks_that_reports_tell_from_either_side_have_no_direction():
    events, _ = dyad_events([told(1, event="e", type="CONSULT", score=4.0), told(2, event="e", type="CONSULT", score=4.0, directions=("<",))], "month")
    assert [e.direction for e in events] == ["-"]
    assert [e.direction for e in dyad_events([told(1, event="e"), told(2, event="e", directions=("<",))], "month")[0]] == ["<", ">"]


def test_weeks_are_iso_weeks():
    assert periods("2020-12-28", "2021-01-11", "week") == ["2020-W53", "2021-W01", "2021-W02"]


def line(counts, read):
    return [
        Cell(period=f"p{n:02}", direction=">", series="actual", roles=("", ""), unit="event", n=c, weighted=c, quads=(0, 0, 0, c), types={}, score=None,
             reports=r, outlets=5, rate=None, passing=0) for n, (c, r) in enumerate(zip(counts, read, strict=True))
    ]  # fmt: skip


def test_a_shift_is_marked_unless_the_coverage_changed_with_it():
    dice = random.Random(5)
    counts = [dice.randint(3, 6) for _ in range(12)] + [dice.randint(25, 32) for _ in range(12)]
    assert [s.period for s in shifts(line(counts, [1000] * 24))] == ["p12"]
    assert shifts(line(counts, [1000] * 12 + [3000] * 12)) == []
    noise = [sum(dice.random() < 0.05 for _ in range(200)) for _ in range(40 * 24)]
    assert sum(bool(shifts(line(noise[at : at + 24], [1000] * 24))) for at in range(0, len(noise), 24)) <= 4


def test_the_command_gives_directions_weights_and_what_is_left_out(tmp_path):
    where = str(tmp_path / "d.db")
    with Ledger(where) as ledger:
        ledger.add(read_all(
            ("صحيفة أ", "2024-03-10", "قصفت إسرائيل أمس لبنان. واتهمت سوريا إسرائيل بانتهاك سيادتها."), ("صحيفة ب", "2024-03-10", "قصفت إسرائيل أمس لبنان."),
            ("صحيفة ج", "2024-03-12", "قصفت إسرائيل لبنان."),
        ))  # fmt: skip

    def run(*arguments):
        outcome = CliRunner().invoke(main, ["dyad", "ISR", "LBN", *arguments, "--ledger", where])
        assert outcome.exit_code == 0, outcome.output
        return outcome

    (row,) = json.loads(run("--format", "json").stdout)
    assert (row["period"], row["actor"], row["recipient"], row["n"], row["assault"], row["reports"], row["unit"]) == ("2024-03", "ISR", "LBN", 1, 1, 3, "event")
    (twice,) = json.loads(run("--format", "json", "--unit", "report").stdout)
    assert twice["n"] == 2
    (event,) = json.loads(run("--events", "--format", "json").stdout)
    assert event["weight"] == 1 and event["date"] == "2024-03-09" and event["type"] == "ASSAULT"
    page = run("--country").output
    assert "unit: event" in page and "ISR → LBN" in page and "undated" in page


def test_the_garbage_collector_runs_again_after_a_dyad(tmp_path):
    with Ledger(tmp_path / "d.db") as ledger:
        ledger.add(read_all(("صحيفة", "2024-03-10", "قصفت طائرات تركية أمس قرية في العراق.")))
        for on in (True, False):
            (gc.enable if on else gc.disable)()
            try:
                assert ledger.dyad("TUR", "IRQ").events and gc.isenabled() is on
                with pytest.raises(KhabarError):
                    ledger.dyad("TUR", "TUR")
                assert gc.isenabled() is on
            finally:
                gc.enable()
