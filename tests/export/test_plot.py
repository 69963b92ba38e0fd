"""Dyads drawn: both forms, both tongues. About three seconds: matplotlib is loaded once."""

import doctest
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from khabar.cli import main
from khabar.errors import KhabarError
from khabar.export.plot import plot
from khabar.ledger.dyads import Cell, DyadEvent, Undated
from khabar.ledger.pairing import Dyad
from khabar.ledger.shifts import Shift

PAGE = Path(__file__).parent.parent.parent / "docs" / "dyads.md"
pytest.importorskip("matplotlib")


def cell(n, direction=">", series="actual", reports=100):
    return Cell(period=f"2024-{n:02}", direction=direction, series=series, roles=("", ""), unit="origin", n=n, weighted=n, quads=(0, 1, 0, n - 1), types={"AID": 1},
                score=-8.0 if n >= 10 else None, reports=reports, outlets=3, rate=None, passing=0)  # fmt: skip


def event(n, series="actual", year=2024):
    return DyadEvent(event=f"e{n}", period=f"{year}-{n:02}", day="2024-01-01", direction=">", series=series, roles=("", ""), type="AID", quad=2, score=10.0, weight=1.0,
                     claims=1, reports=1, origins=1, passing=False)  # fmt: skip


def dyad():
    cells = [cell(n, d) for d in "><" for n in range(1, 13)] + [cell(1, series="denied")] + [cell(1, reports=0)]
    return Dyad(
        a="SYR", b="TUR", by="month", unit="origin", country=True, windows=True, cells=cells, events=[event(1), event(2), event(5, year=1967)],
        undated=Undated(events=30, counted=20, undated=5, coarse=5, background=0, other=0), shifts=[Shift(period="2024-06", direction=">", series="actual", before=1, after=2)],
    )  # fmt: skip


def texts(figure):
    return [t.get_text() for t in figure.findobj(match=lambda a: hasattr(a, "get_text"))]


@pytest.fixture
def drawn(monkeypatch):
    from khabar.export import plot as module

    kept = []
    save = module._save
    monkeypatch.setattr(module, "_save", lambda figure, target: (kept.append(figure), save(figure, target)))
    return kept


def test_a_figure_says_its_unit_series_and_what_is_left_out(tmp_path, drawn):
    plot(dyad(), tmp_path / "d.png")
    assert (tmp_path / "d.png").read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    (title,) = (t for t in texts(drawn[0]) if "unit" in t)
    assert "unit: origins" in title and "actual" in title and "windows" in title
    assert "2 events of this series drawn, 1 in periods in which nothing was read" in title and "33%" in title
    labels = [t.get_text() for t in drawn[0].legends[0].get_texts()]
    assert labels.count("change of level") == 1 and any("10 events" in label for label in labels)


def test_arabic_labels_name_the_sides_and_no_letter_is_missing(tmp_path, drawn, recwarn):
    plot(dyad(), tmp_path / "d.svg", arabic=True)
    assert any("سوريا ← تركيا" in t for t in texts(drawn[0])) and any("الوحدة: مصادر مستقلة" in t for t in texts(drawn[0]))
    latin = [t for t in texts(drawn[0]) if re.search("[a-z]", t)]
    assert not latin and not [w for w in recwarn if "missing" in str(w.message)]
    again = tmp_path / "again.svg"
    plot(dyad(), again, arabic=True)
    assert again.read_bytes() == (tmp_path / "d.svg").read_bytes()


def test_arabic_letters_are_joined():
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.text import Text

    figure = Figure()
    renderer = FigureCanvasAgg(figure).get_renderer()

    def width(text):
        return Text(0, 0, text, figure=figure, fontfamily="DejaVu Sans", fontsize=40).get_window_extent(renderer).width

    assert width("نفي") < 0.9 * sum(width(letter) for letter in "نفي")


def test_what_cannot_be_drawn_is_said_and_leaves_nothing(tmp_path):
    for target, series, word in (("d.pdf", "actual", "svg"), ("d.svg", "planned", "no dated event"), ("none/d.svg", "actual", "cannot be written")):
        with pytest.raises(KhabarError, match=word):
            plot(dyad(), tmp_path / target, series=series)
    assert not list(tmp_path.iterdir())


def test_the_command_draws_and_a_war_long_ago_adds_one_period(book, tmp_path):
    done = CliRunner().invoke(main, ["dyad", "ISR", "LBN", "--ledger", book.where, "--plot", str(tmp_path / "d.svg")])
    assert done.exit_code == 0 and "unit: event" in done.output and (tmp_path / "d.svg").read_text().count("<svg") == 1
    every = {c.period for c in book.dyad("ISR", "LBN").cells}
    assert min(every) >= "2023" and len(every) < 24


def test_periods_before_anything_was_read_are_listed_only_where_an_event_lies():
    from khabar.ledger.pairing import _every

    assert _every([event(1), event(5, year=1967)], ["2024-01-03", "2024-03-02"], None, None, "month") == ["1967-05", "2024-01", "2024-02", "2024-03"]
    assert _every([event(1)], [], None, None, "month") == ["2024-01"] and _every([], [], None, None, "month") == []


def test_the_example_of_the_page_is_true(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")
    assert result.attempted >= 6 and result.failed == 0
