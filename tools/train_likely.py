"""Train the models of what reports leave unsaid (`khabar.likely`) on annotated reports of our own, and say how good they are on unseen ones.

    python tools/train_likely.py eval/taught/*.jsonl eval/gold           five-fold cross-validation over reports: prints the figures
    python tools/train_likely.py eval/taught/*.jsonl eval/gold --write   trains on all reports and writes data/ar/likely.tsv

Needs the extra `train` (scikit-learn). Three models: whether a word that no rule takes for an act is one (`stands`), and which party of the report
is the actor, or the recipient, of an act. The side models learn from every act that the reader and the annotator both see, the stated sides among
them: where a party stands that is a side. What an act itself says is taken out of what is counted over the report.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from khabar.evaluation.gold import gold_reports
from khabar.events.triggers import Trigger
from khabar.likely.given import LEAST, Voice, is_open, models, rise
from khabar.likely.odds import BIAS, TABLE
from khabar.likely.parties import ROLES, Parties
from khabar.likely.standing import Candidates, likely_sense
from khabar.mentions.document import Document
from khabar.reader import report, unsaid

OUT = Path(__file__).parent.parent / "src/khabar/data/ar" / TABLE
STRENGTH = {"actors": 0.05, "recipients": 0.05, "stands": 0.1}
"""Inverse of the L2 penalty."""
RARE = 4
"""Times an observation must be seen to be weighed."""
SMALL = 0.02
"""Weights below this are not written."""
FOLDS = 5


class Row(NamedTuple):
    """One thing to decide."""

    report: str
    act: int
    open: bool
    code: str
    seen: dict[str, int]
    yes: bool
    gold: frozenset[str]


class Material:
    """What the models see of annotated reports, with what the annotators say."""

    def __init__(self, paths: list[Path]) -> None:
        self.rows: dict[str, list[Row]] = {name: [] for name in models()}
        self.acts = 0
        for path in paths:
            for _, gold in gold_reports(path):
                self._read(gold)

    def _read(self, gold: dict[str, Any]) -> None:
        self.gold = gold
        given = report(gold["text"], published=gold.get("published"), outlet=gold.get("outlet"), title=gold.get("title"), id=gold["id"])
        unsaid(given, self._stand, self._fill)

    def _event(self, doc: Document, trigger: Trigger, type_: str | None, taken: set[int]) -> int | None:
        """The annotated event of this type over a trigger; those already taken are left out."""
        start, end = doc.start[trigger.first], doc.end[trigger.last - 1]
        for k, event in enumerate(self.gold["events"]):
            types = {event["type"], *(other.split("/")[0] for other in event.get("alt", []))}
            if k not in taken and min(end, event["end"]) > max(start, event["start"]) and type_ in types:
                return k
        return None

    def _stand(self, doc: Document, found: list[Trigger], others: list[Trigger]) -> list[Trigger]:
        if doc.part != "body":
            return []
        candidates, added = Candidates(doc, found), []
        covered = {k for trigger in found for k in range(trigger.first, trigger.last)}
        for trigger in others:
            sense = likely_sense(trigger)
            if sense is None or trigger.first in covered:
                continue
            yes = self._event(doc, trigger, sense.type, set()) is not None
            seen = models()["stands"].observations(candidates.seen(trigger))
            self.rows["stands"].append(self._row(True, "", seen, yes, frozenset()))
            if yes:  # the side models learn from the acts that are to stand
                rise(trigger, sense)
                added.append(trigger)
        return added

    def _fill(self, doc: Document, triggers: list[Trigger], voice: Voice) -> None:
        if doc.part != "body":
            return
        parties, taken = Parties(doc, triggers, voice), set[int]()
        for index, trigger in enumerate(triggers):
            event = self._event(doc, trigger, trigger.type, taken)
            if event is None:
                continue
            taken.add(event)
            self.acts += 1
            for role in ROLES:
                codes = frozenset(side["key"].upper() for side in self.gold["events"][event][role]) - {"UNK"}
                open_ = is_open(doc, trigger, role)
                for m, seen in parties.weighed(index, role):
                    code = doc.code(m)
                    self.rows[role].append(self._row(open_, code, models()[role].observations(seen), code in codes, codes))

    def _row(self, open_: bool, code: str, seen: list[tuple[str, str]], yes: bool, gold: frozenset[str]) -> Row:
        return Row(self.gold["id"], self.acts, open_, code, {f"{name}\t{value}": 1 for name, value in seen}, yes, gold)


class Model:
    """A logistic regression over observations."""

    def __init__(self, rows: list[Row], strength: float) -> None:
        count = Counter(name for row in rows for name in row.seen)
        self.vectoriser = DictVectorizer()
        matrix = self._narrow(self.vectoriser.fit_transform([{name: 1 for name in row.seen if count[name] >= RARE} for row in rows]))
        self.regression = LogisticRegression(C=strength, max_iter=500, solver="liblinear").fit(matrix, [row.yes for row in rows])

    def odds(self, rows: list[Row]) -> np.ndarray:
        """Log odds of each row."""
        return self.regression.decision_function(self._narrow(self.vectoriser.transform([row.seen for row in rows])))

    def weights(self) -> list[tuple[str, float]]:
        """What each observation weighs."""
        found = zip(self.vectoriser.feature_names_, self.regression.coef_[0], strict=True)
        return [(f"{BIAS}\t", float(self.regression.intercept_[0])), *((name, float(w)) for name, w in found if abs(w) >= SMALL)]

    @staticmethod
    def _narrow(matrix: Any) -> Any:
        matrix.indices, matrix.indptr = matrix.indices.astype("int32"), matrix.indptr.astype("int32")
        return matrix


def unseen(rows: list[Row], strength: float) -> np.ndarray:
    """Log odds of each row by a model that has not seen its report."""
    names = sorted({row.report for row in rows})
    out = np.zeros(len(rows))
    for fold in range(FOLDS):
        left = {name for k, name in enumerate(names) if k % FOLDS == fold}
        inside = [k for k, row in enumerate(rows) if row.report in left]
        if inside:
            out[inside] = Model([row for row in rows if row.report not in left], strength).odds([rows[k] for k in inside])
    return out


def judged(rows: list[Row], odds: np.ndarray, least: float, sides: bool) -> tuple[int, int, int]:
    """What is given at these odds: right ones, wrong ones, and those where the annotator has none."""
    if not sides:
        given = [row for row, value in zip(rows, odds, strict=True) if value >= least]
        return sum(row.yes for row in given), sum(not row.yes for row in given), 0
    best: dict[int, tuple[float, Row]] = {}
    for row, value in zip(rows, odds, strict=True):
        if row.open and value >= least and (row.act not in best or value > best[row.act][0]):
            best[row.act] = (float(value), row)
    chosen = [row for _, row in best.values()]
    right = sum(row.yes for row in chosen)
    return right, sum(not row.yes and bool(row.gold) for row in chosen), sum(not row.gold for row in chosen)


def main() -> None:
    """Print the cross-validated figures; with --write train on everything and write the table."""
    paths = [Path(a) for a in sys.argv[1:] if not a.startswith("--")]
    if not paths:
        raise SystemExit(__doc__)
    material = Material(paths)
    print(f"{len({row.report for row in material.rows['actors']})} reports, {material.acts} acts")
    table = ["model\tweight\tname\tvalue"]
    for name, rows in material.rows.items():
        odds = unseen(rows, STRENGTH[name])
        print(f"{name}: {len(rows)} rows, {sum(row.yes for row in rows)} yes")
        for least in sorted({-40, 0, 40, 80, 120, LEAST[name]}):
            right, wrong, none = judged(rows, odds, least / 100, name in ROLES)
            print(f"   log odds >= {least / 100:.1f}: right {right}, wrong {wrong}, none in gold {none}")
        for what, weight in Model(rows, STRENGTH[name]).weights():
            table.append(f"{name}\t{weight:.2f}\t{what}")
    if "--write" in sys.argv:
        OUT.write_text("\n".join(table) + "\n", encoding="utf-8")
        print(f"{len(table) - 1} weights written to {OUT}")


if __name__ == "__main__":
    main()
