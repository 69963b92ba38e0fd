"""A dyad as a figure: counts by quad class and period in each direction, the mean score where there is one, and what was read."""

from __future__ import annotations

import os
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from khabar.errors import KhabarError
from khabar.ledger.dyads import ENOUGH, Cell
from khabar.ledger.pairing import Dyad
from khabar.ledger.titles import states

FORMS = (".svg", ".png")
STYLE: Any = {"font.family": "DejaVu Sans", "svg.hashsalt": "khabar", "svg.fonttype": "path"}
"""DejaVu, which matplotlib brings, has Arabic; the same figure is the same bytes."""
_COLOURS = ("#9ecae1", "#2171b5", "#fdae6b", "#cb181d")
_WORDS: dict[str, tuple[str, str]] = {
    "quad1": ("verbal cooperation", "تعاون قولي"), "quad2": ("material cooperation", "تعاون مادي"),
    "quad3": ("verbal conflict", "نزاع قولي"), "quad4": ("material conflict", "نزاع مادي"),
    "actual": ("actual", "وقع"), "iterated": ("iterated", "متكرر"), "planned": ("planned", "مقرر"), "demanded": ("demanded", "مطلوب"),
    "denied": ("denied", "منفي"), "alleged": ("alleged", "مزعوم"), "event": ("events", "أحداث"), "origin": ("origins", "مصادر مستقلة"), "report": ("reports", "تقارير"),
    "claim": ("claims", "أقوال"), "score": ("mean score ({} events or more)", "متوسط الدرجة ({} فأكثر)"), "read": ("reports read", "تقارير مقروءة"),
    "outlets": ("outlets", "وسائل إعلام"), "month": ("by month", "حسب الشهر"), "week": ("by week", "حسب الأسبوع"), "with": ("with", "مع"),
    "domestic": ("domestic", "داخلي"), "shift": ("change of level", "تغيّر المستوى"), "none": ("nothing read", "لا تقارير"), "and": ("and", "و"),
    "unit": ("unit", "الوحدة"), "windows": ("windows counted", "مع المؤرخ بالتقدير"),
    "left": (
        "{drawn} events of this series drawn, {before} in periods in which nothing was read are not; of all {events} events undated or too coarse {share}",
        "المرسوم {drawn} من أحداث هذه السلسلة، وبقي {before} في فترات بلا تقارير؛ وبلا تاريخ أو بتاريخ واسع {share} من كل الأحداث وهي {events}",
    ),
}  # fmt: skip


def plot(found: Dyad, path: str | Path, *, series: str = "actual", arabic: bool = False) -> None:
    """Draw one series of a dyad; the file takes its name when it is whole.

    Args:
        found: what `Ledger.dyad` gives.
        path: a file that ends in .svg or .png.
        series: which series is drawn: they are never summed.
        arabic: labels in Arabic.

    Raises:
        KhabarError: matplotlib is not installed, another ending, nothing to draw, or a place that cannot be written.
    """
    target = Path(path)
    if target.suffix.lower() not in FORMS:
        raise KhabarError(f"{target}: a plot is written as .svg or .png; give such a name")
    cells = [c for c in found.cells if c.series == series]
    if not cells:
        raise KhabarError(f"{found.a} {found.b}: no dated event in the series {series}; --windows counts undated ones by the day of their report")
    try:
        import matplotlib
        from matplotlib.figure import Figure
    except ImportError:
        raise KhabarError("plots need matplotlib: pip install 'khabar[plots]'") from None
    if tuple(int(n) for n in matplotlib.__version__.split(".")[:2]) < (3, 11) and arabic:
        raise KhabarError(f"matplotlib {matplotlib.__version__} does not join Arabic letters; pip install 'khabar[plots]' brings 3.11")
    with matplotlib.rc_context(STYLE):
        figure = _Drawing(found, cells, series, arabic).draw(Figure)
        _save(figure, target)


def _save(figure: Any, target: Path) -> None:
    try:
        handle, made = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        os.close(handle)
    except OSError as error:
        raise KhabarError(f"{target}: cannot be written ({error.strerror}); is there a folder {target.parent}?") from error
    try:
        kind = target.suffix.lower()[1:]
        figure.savefig(made, format=kind, dpi=120, metadata={"Date": None} if kind == "svg" else {"Software": None})
        os.chmod(made, 0o644)
        os.replace(made, target)
    finally:
        Path(made).unlink(missing_ok=True)


class _Drawing:
    def __init__(self, found: Dyad, cells: Sequence[Cell], series: str, arabic: bool) -> None:
        self.found, self.series, self.tongue = found, series, int(arabic)
        self.groups: defaultdict[tuple[str, tuple[str, str]], dict[str, Cell]] = defaultdict(dict)
        for cell in cells:
            self.groups[cell.direction, cell.roles][cell.period] = cell
        every = sorted({c.period for c in cells})
        read = [p for p in every if any(c.period == p and c.reports for c in cells)]
        self.periods = [p for p in every if read[0] <= p <= read[-1]] if read else every
        own = [e for e in found.events if e.series == series]
        self.drawn = len({e.event for e in own if e.period in self.periods})
        self.before = len({e.event for e in own if e.period not in self.periods})

    def draw(self, new: Any) -> Any:
        rows = len(self.groups) + 1
        figure = new(figsize=(10, 1.6 + 2.1 * rows), layout="constrained")
        axes = figure.subplots(rows, 1, sharex=True, gridspec_kw={"height_ratios": [3] * (rows - 1) + [1.2]})
        top = max((c.n for part in self.groups.values() for p, c in part.items() if p in self.periods), default=0)
        for axis, (key, part) in zip(axes, self.groups.items(), strict=False):
            self._panel(axis, key, part, top)
        self._coverage(axes[-1])
        handles = dict(zip(*[list(x) for x in reversed(axes[0].get_legend_handles_labels())], strict=True))
        for axis in axes[1:-1]:
            handles |= dict(zip(*[list(x) for x in reversed(axis.get_legend_handles_labels())], strict=True))
        figure.legend(handles.values(), handles.keys(), loc="outside lower center", ncols=4, fontsize=8, frameon=False)
        figure.suptitle(self._title(), fontsize=11)
        return figure

    def _panel(self, axis: Any, key: tuple[str, tuple[str, str]], part: dict[str, Cell], top: int) -> None:
        at = range(len(self.periods))
        floor = [0] * len(self.periods)
        for quad in range(4):
            heights = [part[p].quads[quad] if p in part else 0 for p in self.periods]
            axis.bar(at, heights, bottom=floor, color=_COLOURS[quad], width=0.8, label=self._say(f"quad{quad + 1}"))
            floor = [f + h for f, h in zip(floor, heights, strict=True)]
        scored = [(n, part[p].score) for n, p in enumerate(self.periods) if p in part and part[p].score is not None]
        if scored:
            twin = axis.twinx()
            twin.set_ylim(-10, 10)
            twin.plot(*zip(*scored, strict=True), "kD", markersize=4)
            axis.plot([], [], "kD", markersize=4, label=self._say("score").format(ENOUGH))
        for n, p in enumerate(self.periods):
            if p in part and not part[p].reports:
                axis.axvspan(n - 0.5, n + 0.5, color="0.92", zorder=0)
        for shift in self.found.shifts:
            if (shift.direction, shift.series) == (key[0], self.series) and shift.period in self.periods:
                axis.axvline(self.periods.index(shift.period) - 0.5, color="black", linestyle="--", linewidth=1, label=self._say("shift"))
        axis.set_ylim(0, max(top, 1) * 1.15)
        axis.yaxis.get_major_locator().set_params(integer=True)
        axis.set_ylabel(self._say(self.found.unit))
        axis.set_title(self._way(*key), fontsize=10, loc="right" if self.tongue else "left")

    def _coverage(self, axis: Any) -> None:
        read: dict[str, Cell] = {}
        for part in self.groups.values():
            read |= part
        axis.bar(range(len(self.periods)), [read[p].reports if p in read else 0 for p in self.periods], color="0.6", width=0.8)
        for n, p in enumerate(self.periods):
            if p in read and read[p].reports and len(self.periods) <= 40:
                axis.text(n, read[p].reports, str(read[p].outlets), ha="center", va="bottom", fontsize=7)
        axis.margins(y=0.25)
        axis.set_ylabel(self._say("read"), fontsize=8)
        axis.set_xlabel(f"{self._say('read')} ({self._say('outlets')}: {'الأرقام' if self.tongue else 'figures above the bars'})", fontsize=8)
        step = max(1, len(self.periods) // 24)
        axis.set_xticks(range(0, len(self.periods), step), self.periods[::step], rotation=60, ha="right", fontsize=7)

    def _title(self) -> str:
        u = self.found.undated
        share = f"{u.share:.0%}" if u.share is not None else "–"
        left = self._say("left").format(drawn=self.drawn, events=u.events, share=share, before=self.before)
        sep = "، " if self.tongue else ", "
        what = [f"{self._say('unit')}: {self._say(self.found.unit)}", self._say(self.found.by), self._say(self.series)]
        if self.found.windows:
            what.append(self._say("windows"))
        return f"{self._name(self.found.a)} {self._say('and')}{'' if self.tongue else ' '}{self._name(self.found.b)}{sep}{sep.join(what)}\n{left}"

    def _way(self, direction: str, roles: tuple[str, str]) -> str:
        a, b = self._name(self.found.a), self._name(self.found.b)
        if direction == "<":
            a, b = b, a
        a, b = (f"{side} ({role})" if role else side for side, role in ((a, roles[0]), (b, roles[1])))
        if direction == "domestic":
            return f"{a}: {self._say('domestic')}"
        return f"{a} {self._say('with') if direction == '-' else '←' if self.tongue else '→'} {b}"

    def _name(self, side: str) -> str:
        code, slash, role = side.partition("/")
        known = states().get(code)
        return (known[self.tongue] if known else code) + (f" ({role})" if slash else "")

    def _say(self, word: str) -> str:
        return _WORDS[word][self.tongue]
