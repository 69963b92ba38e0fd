"""One screen of accuracy: by type, by field, by outlet, and the commonest kinds of error, with intervals over reports."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from khabar.evaluation.codes import coarse
from khabar.evaluation.comparison import Comparison
from khabar.evaluation.gold import gold_reports, pairs

Dict = dict[str, Any]
Counts = dict[tuple[str, str, str], float]
_ROUNDS = 300
SEED = 1
"""Of the bootstrap: the same reports give the same intervals."""
_FIELDS = ("actors", "recipients", "polarity", "modality", "date", "holder", "speaker of quotation", "time value")
_REAL = ("affirmed", "actual")


class Line(NamedTuple):
    """A row of the table: right, wrongly said and missed, with precision and recall and their 95 % intervals."""

    name: str
    gold: int
    precision: float | None
    precision_interval: tuple[float, float] | None
    recall: float | None
    recall_interval: tuple[float, float] | None


class Accuracy:
    """Counts of every report of a gold folder, kept apart for the intervals.

    Args:
        weighted: each report counts by the weight it was sampled with (`khabar sample`), and intervals draw reports within their
            strata; so the figures speak of everything that was sampled from. A report without a weight counts once.
    """

    def __init__(self, weighted: bool = False) -> None:
        self.weighted = weighted
        self.weights: list[float] = []
        self.strata: list[str] = []
        self.scoped = False
        """Whether claims were drawn and not reports: what was missed is in no such sample, so no recall is told."""
        self.drawn_by: set[float] = set()
        """The weights the reports were sampled with, counted by or not."""
        self.reports: list[Counter[tuple[str, str, str]]] = []
        self.errors: Counter[str] = Counter()
        self.outlets: Counter[str] = Counter()
        self.events = 0
        self.samples: list[Counts] = []

    def add(self, gold: Dict, reading: Dict) -> None:
        """Count one report."""
        count: Counter[tuple[str, str, str]] = Counter()
        comparison = Comparison(gold, reading)
        matched = comparison.pairs()
        outlet = str(gold.get("outlet") or "unknown")
        self.outlets[outlet] += 1
        for index, event in enumerate(gold["events"]):
            if not event["sure"]:
                continue
            self.events += 1
            claim = comparison.claims[matched[index]] if index in matched else None
            typed = claim is not None and comparison.fit(event, claim)[0]
            for group, name in (("type", event["type"]), ("outlet", outlet), ("all", "all types")):
                count[group, name, "tp" if typed else "fn"] += 1
            if claim is None:
                self.errors[f"missed {event['type']}"] += 1
            elif not typed:
                for group, name in (("type", claim["type"]), ("outlet", outlet), ("all", "all types")):
                    count[group, name, "fp"] += 1
                self.errors[f"{event['type']} read as {claim['type']}"] += 1
            else:
                self._fields(count, comparison, event, claim)
        for number, claim in enumerate(comparison.claims):
            if number not in matched.values():
                for group, name in (("type", claim["type"]), ("outlet", outlet), ("all", "all types")):
                    count[group, name, "fp"] += 1
                self.errors[f"{claim['type']} without ground"] += 1
        self._others(count, comparison)
        self.reports.append(count)
        sampled = gold.get("sample") or {}
        self.scoped = self.scoped or "scope" in gold
        self.drawn_by.add(float(sampled.get("weight", 1.0)))
        self.weights.append(float(sampled.get("weight", 1.0)) if self.weighted else 1.0)
        self.strata.append(json.dumps(sampled.get("stratum"), sort_keys=True) if self.weighted else "")
        self.samples = []

    def _fields(self, count: Counter[tuple[str, str, str]], comparison: Comparison, event: Dict, claim: Dict) -> None:
        for side in ("actors", "recipients"):
            wanted = {coarse(x["key"]) for x in event[side]} - {"UNK"}
            found = {coarse(comparison.codes.get(i)) for i in claim[side]} - {"UNK"}
            self._tell(count, side, bool(wanted), bool(found), wanted == found)
            if wanted != found:
                kind = "missing" if not found else "without ground" if not wanted else "wrong or incomplete"
                self.errors[f"{side} {kind}"] += 1
        wanted_status = (event["polarity"], event["modality"])
        got_status = (claim["polarity"], comparison.modality(event, claim))
        for name, position in (("polarity", 0), ("modality", 1)):
            self._tell(count, name, True, True, wanted_status[position] == got_status[position])
        if wanted_status != got_status:
            said = "done" if got_status == _REAL else "/".join(got_status)
            self.errors[f"{'/'.join(wanted_status) if wanted_status != _REAL else 'done'} read as {said}"] += 1
        date = (claim.get("date") or {}).get("value")
        self._tell(count, "date", bool(event["date"]), bool(date), event["date"] == date)
        holder, ours = comparison.gold_holders(event)[-1:], comparison.holders(claim)[-1:]
        self._tell(count, "holder", bool(holder), bool(ours), holder == ours)
        if holder != ours:
            self.errors["holder missing" if not ours else "holder without ground" if not holder else "holder wrong"] += 1

    @staticmethod
    def _tell(count: Counter[tuple[str, str, str]], name: str, wanted: bool, found: bool, right: bool) -> None:
        if wanted and found and right:
            count["field", name, "tp"] += 1
            return
        if wanted:
            count["field", name, "fn"] += 1
        if found:
            count["field", name, "fp"] += 1

    def _others(self, count: Counter[tuple[str, str, str]], comparison: Comparison) -> None:
        scores = comparison.run()
        for name, measure in (("speaker of quotation", "quotation+speaker"), ("time value", "timex+value")):
            for key in ("tp", "fp", "fn"):
                count["field", name, key] += scores.counts[measure, key]

    def lines(self, group: str) -> list[Line]:
        """The rows of a group: all, type, field or outlet; the most frequent first, fields in their own order."""
        total: Counter[tuple[str, str, str]] = Counter()
        for report in self.reports:
            total.update(report)
        names = {name for g, name, _ in total if g == group}
        ordered = [f for f in _FIELDS if f in names] if group == "field" else sorted(names, key=lambda n: (-_gold(total, group, n), n))
        figures = self._sum(range(len(self.reports)))
        self.samples = self.samples or self._drawn()
        drawn = self.samples
        lines = [self._line(total, figures, drawn, group, name) for name in ordered if _gold(total, group, name) or _said(total, group, name)]
        return [line._replace(recall=None, recall_interval=None) for line in lines] if self.scoped else lines

    def _sum(self, which: Iterable[int]) -> Counts:
        """Counts of some reports, each by its weight; the same report may come several times."""
        out: Counts = {}
        for i, times in Counter(which).items():
            for key, n in self.reports[i].items():
                out[key] = out.get(key, 0.0) + n * times * self.weights[i]
        return out

    def _drawn(self) -> list[Counts]:
        chance = random.Random(SEED)
        groups: dict[str, list[int]] = {}
        for i, stratum in enumerate(self.strata):
            groups.setdefault(stratum, []).append(i)
        alone = [i for group in groups.values() if len(group) == 1 for i in group]
        pools = [group for group in groups.values() if len(group) > 1] + ([alone] if alone else [])
        rounds = _ROUNDS if len(self.reports) > 1 else 0
        return [self._sum(i for pool in pools for i in chance.choices(pool, k=len(pool))) for _ in range(rounds)]

    @staticmethod
    def _line(total: Counter[tuple[str, str, str]], figures: Counts, drawn: list[Counts], group: str, name: str) -> Line:
        out: list[Any] = []
        for other in ("fp", "fn"):
            value = _share(figures, group, name, other)
            values = sorted(v for s in drawn if (v := _share(s, group, name, other)) is not None)
            low, high = int(0.025 * len(values)), int(0.975 * len(values)) - 1
            out += [value, (values[low], values[high]) if len(values) >= 40 else None]
        return Line(name, _gold(total, group, name), *out)


def _gold(count: Counter[tuple[str, str, str]], group: str, name: str) -> int:
    return count[group, name, "tp"] + count[group, name, "fn"]


def _said(count: Counter[tuple[str, str, str]], group: str, name: str) -> int:
    return count[group, name, "fp"]


def _share(count: Counts, group: str, name: str, other: str) -> float | None:
    right, against = count.get((group, name, "tp"), 0.0), count.get((group, name, other), 0.0)
    return right / (right + against) if right + against else None


def accuracy(folder: Path, weighted: bool = False) -> Accuracy:
    """Read and count every gold report of a folder or a .jsonl file.

    Args:
        folder: where they stand.
        weighted: count each by the weight it was sampled with.

    Raises:
        InputError: a file or line is no gold report, or there is none.
    """
    out = Accuracy(weighted)
    for gold, reading in pairs(folder):
        out.add(gold, reading)
    return out


def about(folder: Path) -> str:
    """What the texts are and who coded them: the folder's ABOUT file, or what a coded file says of itself, or that nothing is said."""
    path = folder / "ABOUT"
    if folder.is_file():
        coders = sorted({f"{g['coder']} ({g.get('codebook', 'no codebook named')})" for _, g in gold_reports(folder) if g.get("coder")})
        return f"Coded by {', '.join(coders)}." if coders else f"{folder} does not say who coded it."
    return path.read_text(encoding="utf-8").strip() if path.exists() else f"{folder} does not say who coded it (no ABOUT file)"


def text(found: Accuracy, said: str) -> str:
    """The screen, as Markdown tables that read well in a terminal too."""
    how = " Weighted by how each report was sampled." if found.weighted else ""
    if not found.weighted and len(found.drawn_by) > 1:
        how = " The reports were drawn with unequal chances: figures are of the sample alone; --weighted speaks of all it was drawn from."
    out = [f"{len(found.reports)} reports, {found.events} events. {said}{how}", ""]
    for group, head in (("all", "what"), ("type", "type"), ("field", "field of a claim of the right type"), ("outlet", "outlet")):
        out += [f"| {head} | gold | precision | recall |", "|---|---|---|---|"]
        out += [f"| {r.name} | {r.gold} | {_cell(r.precision, r.precision_interval)} | {_cell(r.recall, r.recall_interval)} |"
                for r in found.lines(group)[:12 if group == "outlet" else None]]  # fmt: skip
        out.append("")
    out += ["| commonest errors | times |", "|---|---|"]
    out += [f"| {name} | {n} |" for name, n in found.errors.most_common(10)]
    return "\n".join(out)


def _cell(value: float | None, interval: tuple[float, float] | None) -> str:
    if value is None:
        return "–"
    return f"{value:.2f} [{interval[0]:.2f}-{interval[1]:.2f}]" if interval else f"{value:.2f}"
