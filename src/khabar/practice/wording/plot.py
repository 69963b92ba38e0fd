"""Wordings as a figure: for each wording how many of a thousand reports have it, by outlet, or over the months in a panel an outlet."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from khabar.errors import KhabarError
from khabar.export.plot import FORMS, STYLE, _save
from khabar.practice.wording.count import Wording, Wordings

MOST = 8
"""Wordings drawn: those that most reports have."""
_OUTLETS = 6
_COLOURS = ("#1b6ca8", "#d1495b", "#66a182", "#edae49", "#7768ae", "#5b5b5b", "#b07d62", "#3bb3a9")


def plot(found: Wordings, path: str | Path, *, arabic: bool = False, most: int = MOST) -> None:
    """Draw wordings; the file takes its name when it is whole.

    Args:
        found: what `Ledger.wording` gives.
        path: a file that ends in .svg or .png.
        arabic: labels in Arabic.
        most: wordings drawn.

    Raises:
        KhabarError: matplotlib is not installed, another ending, nothing to draw, or a place that cannot be written.
    """
    target = Path(path)
    if target.suffix.lower() not in FORMS:
        raise KhabarError(f"{target}: a plot is written as .svg or .png; give such a name")
    if not found.rows:
        raise KhabarError(f"{found.subject}: no wording to draw; khabar search tells whether the ledger has the name")
    try:
        import matplotlib
        from matplotlib.figure import Figure
    except ImportError:
        raise KhabarError("plots need matplotlib: pip install 'khabar[plots]'") from None
    if tuple(int(n) for n in matplotlib.__version__.split(".")[:2]) < (3, 11):
        raise KhabarError(f"matplotlib {matplotlib.__version__} does not join Arabic letters; pip install 'khabar[plots]' brings 3.11")
    with matplotlib.rc_context(STYLE):
        _save((_months if "month" in found.by else _bars)(found, Figure, arabic, most), target)


def _order(found: Wordings, most: int) -> list[str]:
    reports: Counter[str] = Counter()
    for row in found.rows:
        reports[row.wording] += row.reports
    return [w for w, _ in sorted(reports.items(), key=lambda x: (-x[1], x[0]))[:most]]


def _outlets(found: Wordings) -> list[str]:
    read: Counter[str] = Counter()
    for row in found.rows:
        read[row.outlet] = max(read[row.outlet], row.read)
    return [o for o, _ in sorted(read.items(), key=lambda x: (-x[1], x[0]))[:_OUTLETS]]


def _bars(found: Wordings, new: Any, arabic: bool, most: int) -> Any:
    words, outlets = _order(found, most), _outlets(found)
    at = {(r.outlet, r.wording): r for r in found.rows}
    figure = new(figsize=(9, 1.6 + 0.28 * len(words) * max(1, len(outlets)) + 0.3 * len(words)), layout="constrained")
    axis = figure.subplots()
    high = 0.8 / len(outlets)
    for n, outlet in enumerate(outlets):
        own = [at.get((outlet, word)) for word in words]
        places = [k + n * high for k in range(len(words))]
        axis.barh(places, [r.per_1000 if r else 0 for r in own], height=high, color=_COLOURS[n % len(_COLOURS)], label=_legend(outlet, own, arabic))
        for place, row in zip(places, own, strict=True):
            axis.text(row.per_1000 if row else 0, place, f" {row.reports if row else 0}", va="center", fontsize=7)
    axis.set_yticks([k + 0.4 - high / 2 for k in range(len(words))], words, fontsize=11)
    axis.invert_yaxis()
    axis.margins(x=0.1)
    axis.set_xlabel(_axis(arabic))
    figure.suptitle(_title(found, arabic), fontsize=11)
    axis.legend(fontsize=8, frameon=False, loc="lower right")
    return figure


def _months(found: Wordings, new: Any, arabic: bool, most: int) -> Any:
    words, outlets = _order(found, most), _outlets(found)
    months = sorted({r.month for r in found.rows})
    at = {(r.outlet, r.month, r.wording): r for r in found.rows}
    figure = new(figsize=(10, 1.6 + 2.4 * len(outlets)), layout="constrained")
    panels = figure.subplots(len(outlets), 1, sharex=True, sharey=True, squeeze=False)[:, 0]
    for axis, outlet in zip(panels, outlets, strict=True):
        for n, word in enumerate(words):
            own = [at.get((outlet, month, word)) for month in months]
            axis.plot(range(len(months)), [r.per_1000 if r else 0 for r in own], marker="o", markersize=4, color=_COLOURS[n % len(_COLOURS)], label=word)
        axis.set_title(outlet or ("كل الوسائل" if arabic else "all outlets"), fontsize=10, loc="right" if arabic else "left")
        axis.set_ylim(bottom=0)
    step = max(1, len(months) // 24)
    panels[-1].set_xticks(range(0, len(months), step), months[::step], rotation=60, ha="right", fontsize=8)
    figure.supylabel(_axis(arabic), fontsize=9)
    figure.legend(*panels[0].get_legend_handles_labels(), loc="outside lower center", ncols=4, fontsize=9, frameon=False)
    figure.suptitle(_title(found, arabic), fontsize=11)
    return figure


def _legend(outlet: str, own: list[Wording | None], arabic: bool) -> str:
    read = max((r.read for r in own if r), default=0)
    return f"{outlet or ('كل الوسائل' if arabic else 'all outlets')} ({read})"


def _axis(arabic: bool) -> str:
    return "تقارير ترد فيها التسمية من كل ألف تقرير" if arabic else "reports that have it, of 1,000 reports of the outlet"


def _title(found: Wordings, arabic: bool) -> str:
    if arabic:
        return f"{found.subject}: مرات الورود {found.uses} في {found.reports} من التقارير"
    return f"{found.subject}: {found.uses} uses in {found.reports} reports"
