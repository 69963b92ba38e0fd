"""Who fell silent, against their own usual rate."""

from datetime import UTC, date, datetime, timedelta

from khabar import read
from khabar.ingest import memory
from khabar.ingest.memory import FeedMemory, Memory, Seen
from khabar.ledger.book import Ledger
from khabar.practice.brief.silence import silence, silent_feeds


def days(*told):
    """Reports by day: (how many days before 1 March 2024, how many)."""
    return {(date(2024, 3, 1) - timedelta(back)).isoformat(): n for back, n in told}


def test_a_daily_outlet_is_missed_after_days_and_a_weekly_one_is_not():
    daily = days(*((back, 5) for back in range(4, 30)))
    found = silence("daily", daily, "2024-03-01")
    assert (found.last, found.quiet, found.pause, found.usual) == ("2024-02-26", 4, 0, 5.0) and found.chance < 0.01
    weekly = days(*((back, 2) for back in range(4, 32, 7)))
    assert silence("weekly", weekly, "2024-03-01") is None


def test_a_day_that_is_not_over_is_no_day_without_a_report():
    daily = days(*((back, 5) for back in range(1, 30)))
    assert silence("daily", daily, "2024-03-01").quiet == 1
    assert silence("daily", daily, "2024-03-01", going_on=True) is None


def test_who_has_no_usual_rate_is_not_judged():
    assert silence("new", days((3, 1), (4, 4)), "2024-03-01") is None, "heard for two days only"
    assert silence("seldom", days((5, 1), (25, 1)), "2024-03-01") is None
    assert silence("gone", days(*((back, 5) for back in range(60, 90))), "2024-03-01") is None, "no news any more"
    assert silence("none", {}, "2024-03-01") is None


def test_a_brief_names_the_outlet_and_what_is_usual(tmp_path):
    with Ledger(tmp_path / "desk.db") as ledger:
        for outlet, last in (("الميادين", 16), ("الجزيرة نت", 20)):
            for day in range(1, last + 1):
                ledger.add(read(f"اجتمع الوزراء في اليوم {day}.", outlet=outlet, published=f"2024-03-{day:02}"))
        made = ledger.brief({"name": "x"}, first="2024-03-20", last="2024-03-20")
        assert [(s.name, s.quiet, s.usual, s.days, s.pause) for s in made.silent] == [] and made.judged_silent == 2, "four days at one a day come by chance"
        for day in range(21, 24):
            ledger.add(read(f"اجتمع الوزراء في اليوم {day}.", outlet="الجزيرة نت", published=f"2024-03-{day:02}"))
        made = ledger.brief({"name": "x"}, first="2024-03-22", last="2024-03-22")
        assert [(s.name, s.quiet, s.usual, s.days, s.pause) for s in made.silent] == [("Al Mayadeen", 6, 1.0, 16, 0)]
        assert not ledger.brief({"name": "x", "outlets": ["الجزيرة نت"]}, first="2024-03-22", last="2024-03-22").silent


def test_feeds_that_fail_or_bring_nothing_are_named(tmp_path):
    file = tmp_path / "feeds.toml"
    file.write_text('[[feed]]\nurl = "https://example.org/a"\noutlet = "أ"\n[[feed]]\nurl = "https://example.org/b"\n[[feed]]\nurl = "https://example.org/c"\n', encoding="utf-8")

    def entry(back, n):
        at = datetime(2024, 3, 1, tzinfo=UTC).timestamp() - 86_400 * back + n
        return Seen(mark="m", first=at, checked=at)

    entries = {f"{back}-{n}": entry(back, n) for back in range(4, 20) for n in range(3)}
    known = Memory(feeds={"https://example.org/a": FeedMemory(entries=entries), "https://example.org/b": FeedMemory(failures=3, entries={"x": entry(2, 0)})})
    memory.save(known, tmp_path / "feeds.toml.state.json")
    quiet, failing, never = silent_feeds(file, "2024-03-01")
    assert quiet.name == "أ (https://example.org/a)" and quiet.usual == 3.0 and quiet.last == "2024-02-26"
    assert (failing.name, failing.failures, failing.last) == ("https://example.org/b", 3, "2024-02-28")
    assert (never.name, never.last, never.failures) == ("https://example.org/c", None, 0)
