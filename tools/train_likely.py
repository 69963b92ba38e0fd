"""Train the models of what reports leave unsaid (`khabar.likely`) on annotated reports of our own, and say how good they are on unseen ones.

    python tools/train_likely.py eval/taught/[p-u].jsonl eval/gold --sides eval/taught/[a-cv-z].jsonl eval/taught/small.jsonl eval/taught/mirrored.jsonl eval/phrases/read.jsonl
        five-fold cross-validation over reports: prints the figures; with --write trains on all reports and writes data/ar/likely.tsv;
        with --write --only=actors,recipients the other models stay as they are in it

What stands behind `--sides` teaches sides alone: not every act in it is coded as our gold standard codes them.

Needs the extra `train` (scikit-learn). Three models: whether a word that no rule takes for an act is one (`stands`), and which party of the report,
or nobody, is the actor, or the recipient, of an act. These choose one of several (a conditional logit: the parties and nobody stand against each other,
nobody by what is seen of the act alone), and learn from every act that the reader and the annotator both see, the stated sides among
them: where a party stands that is a side. What an act itself says is taken out of what is counted over the report.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from khabar.evaluation.gold import gold_reports
from khabar.events.triggers import Trigger
from khabar.likely.given import LEAST, Voice, is_open, models, nobody, rise
from khabar.likely.odds import BIAS, TABLE
from khabar.likely.parties import ACT, NAMES, ROLES, Parties
from khabar.likely.standing import Candidates, likely_sense
from khabar.likely.title import Title
from khabar.mentions.document import Document
from khabar.reader import report, unsaid

OUT = Path(__file__).parent.parent / "src/khabar/data/ar" / TABLE
PENALTY = {"actors": 20.0, "recipients": 10.0, "stands": 10.0}
"""L2 penalty of the weights."""
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

    def __init__(self, paths: list[Path], sides: list[Path] | None = None) -> None:
        self.rows: dict[str, list[Row]] = {name: [] for name in models()}
        self.acts = 0
        self.whole = True
        """Whether every act of the report is coded, so that words without one may be learnt from."""
        for path in [*paths, *(sides or [])]:
            self.whole = path in paths
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
            if self.whole:
                seen = models()["stands"].observations(candidates.seen(trigger))
                self.rows["stands"].append(self._row(True, "", seen, yes, frozenset()))
            if yes:  # the side models learn from the acts that are to stand
                rise(trigger, sense)
                added.append(trigger)
        return added

    def _fill(self, doc: Document, triggers: list[Trigger], voice: Voice, title: Title) -> None:
        if doc.part != "body":
            return
        parties, taken = Parties(doc, triggers, voice, title), set[int]()
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
    """A logistic regression over observations: of one row at a time."""

    def __init__(self, rows: list[Row], penalty: float) -> None:
        count = Counter(name for row in rows for name in row.seen)
        self.vectoriser = DictVectorizer()
        matrix = self._narrow(self.vectoriser.fit_transform([{name: 1 for name in row.seen if count[name] >= RARE} for row in rows]))
        self.regression = LogisticRegression(C=1 / penalty, max_iter=500, solver="liblinear").fit(matrix, [row.yes for row in rows])

    def odds(self, rows: list[Row]) -> np.ndarray:
        """Log odds of each row."""
        return self.regression.decision_function(self._narrow(self.vectoriser.transform([row.seen for row in rows])))

    def weights(self, name: str) -> list[tuple[str, str, float]]:
        """What each observation weighs, with the model it is of."""
        found = zip(self.vectoriser.feature_names_, self.regression.coef_[0], strict=True)
        return [(name, f"{BIAS}\t", float(self.regression.intercept_[0])), *((name, what, float(w)) for what, w in found if abs(w) >= SMALL)]

    @staticmethod
    def _narrow(matrix: Any) -> Any:
        matrix.indices, matrix.indptr = matrix.indices.astype("int32"), matrix.indptr.astype("int32")
        return matrix


class Choice:
    """A conditional logit: of the parties that may be a side, and nobody, which one it is.

    Acts whose side is none of the parties that are weighed teach nothing. Where several are the side, their chances are added up.
    """

    def __init__(self, rows: list[Row], penalty: float) -> None:
        seen: list[dict[str, int]] = []
        act: list[int] = []
        right: list[bool] = []
        for n, several in enumerate(_by_act(rows)):
            if several[0].gold and not any(row.yes for row in several):
                continue
            for row in several:
                seen.append(row.seen)
                right.append(row.yes)
            seen.append(_of_nobody(several[0]))
            right.append(not several[0].gold)
            act += [n] * (len(several) + 1)
        count = Counter(name for one in seen for name in one)
        self.vectoriser = DictVectorizer()
        matrix = self.vectoriser.fit_transform([{name: 1 for name in one if count[name] >= RARE} for one in seen]).tocsr()
        _, at = np.unique(np.array(act), return_inverse=True)
        acts, told = int(at.max()) + 1, np.array(right, dtype=float)

        def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
            score = matrix @ weights
            most = np.full(acts, -np.inf)
            np.maximum.at(most, at, score)
            size = np.exp(score - most[at])
            whole, hit = np.bincount(at, size, acts), np.bincount(at, size * told, acts)
            slope = matrix.T @ (size * told / np.maximum(hit, 1e-12)[at] - size / whole[at])
            return float(penalty * (weights @ weights) / 2 - np.log(np.maximum(hit, 1e-12) / whole).sum()), penalty * weights - slope

        self.found = minimize(loss, np.zeros(matrix.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x

    def odds(self, rows: list[Row]) -> np.ndarray:
        """Log odds of each row against nobody."""
        score = self.vectoriser.transform([row.seen for row in rows]) @ self.found
        return score - self.vectoriser.transform([_of_nobody(row) for row in rows]) @ self.found

    def weights(self, name: str) -> list[tuple[str, str, float]]:
        """What each observation weighs, with the model it is of."""
        out = []
        for what, weight in zip(self.vectoriser.feature_names_, self.found, strict=True):
            if abs(weight) >= SMALL:
                of_nobody = what.startswith(_NOBODY)
                out.append((nobody(name) if of_nobody else name, what.removeprefix(_NOBODY), float(weight)))
        return out


_NOBODY = "nobody:"
_OF_ACT = frozenset(NAMES[-ACT:])


def _by_act(rows: list[Row]) -> list[list[Row]]:
    out: dict[tuple[str, int], list[Row]] = {}
    for row in rows:
        out.setdefault((row.report, row.act), []).append(row)
    return list(out.values())


def _of_nobody(row: Row) -> dict[str, int]:
    """What is seen of an act alone, for nobody."""
    return {f"{_NOBODY}{BIAS}\t": 1, **{f"{_NOBODY}{what}": 1 for what in row.seen if what.split("\t")[0] in _OF_ACT}}


def learn(name: str, rows: list[Row]) -> Model | Choice:
    """Train the model of a name."""
    return (Choice if name in ROLES else Model)(rows, PENALTY[name])


def unseen(name: str, rows: list[Row]) -> np.ndarray:
    """Log odds of each row by a model that has not seen its report."""
    reports = sorted({row.report for row in rows})
    out = np.zeros(len(rows))
    for fold in range(FOLDS):
        left = {report for k, report in enumerate(reports) if k % FOLDS == fold}
        inside = [k for k, row in enumerate(rows) if row.report in left]
        if inside:
            out[inside] = learn(name, [row for row in rows if row.report not in left]).odds([rows[k] for k in inside])
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
    given = [a for a in sys.argv[1:] if a != "--write" and not a.startswith("--only=")]
    only = next((a.removeprefix("--only=").split(",") for a in sys.argv[1:] if a.startswith("--only=")), [*PENALTY])
    cut = given.index("--sides") if "--sides" in given else len(given)
    paths, sides = [Path(a) for a in given[:cut]], [Path(a) for a in given[cut + 1 :]]
    if not paths:
        raise SystemExit(__doc__)
    material = Material(paths, sides)
    print(f"{len({row.report for row in material.rows['actors']})} reports, {material.acts} acts")
    table = ["model\tweight\tname\tvalue"]
    for name, rows in material.rows.items():
        if not rows or name not in only:
            continue  # nobody is learnt with the side
        odds = unseen(name, rows)
        print(f"{name}: {len(rows)} rows, {sum(row.yes for row in rows)} yes")
        for least in sorted({0, 50, 100, 150, 200, LEAST[name]}):
            right, wrong, none = judged(rows, odds, least / 100, name in ROLES)
            print(f"   log odds >= {least / 100:.1f}: right {right}, wrong {wrong}, none in gold {none}")
        for of, what, weight in learn(name, rows).weights(name):
            table.append(f"{of}\t{weight:.2f}\t{what}")
    learnt = {*only, *(nobody(name) for name in only)}
    table += [line for line in OUT.read_text(encoding="utf-8").splitlines()[1:] if line.split("\t")[0] not in learnt]
    if "--write" in sys.argv:
        OUT.write_text("\n".join(table) + "\n", encoding="utf-8")
        print(f"{len(table) - 1} weights written to {OUT}")


if __name__ == "__main__":
    main()
