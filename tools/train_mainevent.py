"""Train the main-event model on the Arabic gold standard records and say how well it does on sentences it has not seen.

    python tools/train_mainevent.py ../shared          cross-validation only: prints the figures
    python tools/train_mainevent.py ../shared --write  trains on all sentences and writes data/ar/mainevent.tsv

Needs the extra `train` (scikit-learn). The records label sentences, the model judges acts: in a sentence labelled yes the act
the model likes best is taken for its main event, in a sentence labelled no none is (multiple-instance learning, four rounds).
Ten folds over sentences; the threshold of a fold is found by five folds inside its training part, so no figure has seen its
own sentences.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from khabar.mainevent.weights import BIAS, TYPES
from khabar.reader import observed, report

OUT = Path(__file__).parent.parent / "src/khabar/data/ar/mainevent.tsv"
OWN = ("word ", "lemma ", "trigger ", "mode=")
"""Observations that weigh by type; all others weigh the same for every type."""
STRENGTH = 0.05
"""Inverse of the L2 penalty."""
RARE = 5
"""Acts in which an observation must be seen to be weighed."""
ROUNDS = 4
SMALL = 0.02
"""Weights below this are not written."""


class Records:
    """The sentences, the acts khabar finds in them, and what is seen of each act."""

    def __init__(self, path: Path) -> None:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        rows = [row for row in rows if row["label"] != "ambiguous"]
        self.yes = np.array([row["label"] == "yes" for row in rows])
        self.type = np.array([row["event_type"] for row in rows])
        seen, of = [], []
        for number, row in enumerate(rows):
            for claim, names in observed(report(row["text"], published=row["published"], id=row["id"])):
                real = claim.polarity == "affirmed" and claim.modality not in ("possible", "demanded")
                if claim.type == row["event_type"] and real:
                    seen.append([scoped(name, claim.type) for name in names] + [f"{claim.type}\t{BIAS}"])
                    of.append(number)
        self.of = np.array(of)
        count = Counter(name for names in seen for name in set(names))
        self.vectoriser = DictVectorizer()
        self.matrix = self.vectoriser.fit_transform(
            [{name: 1.0 for name in names if count[name] >= RARE} for names in seen]
        ).tocsr()


def scoped(name: str, type_: str) -> str:
    """The name of an observation in the model: for one type, or for all."""
    return f"{type_ if name.startswith(OWN) else 'all'}\t{name}"


def fit(records: Records, training: np.ndarray) -> LogisticRegression:
    """Train on the sentences that `training` marks."""
    index = np.where(training[records.of])[0]
    sentence, model = records.of[index], None
    yes = records.yes[sentence]
    for _ in range(ROUNDS):
        chosen = np.ones(len(index), bool)
        if model is not None:
            liked, best = model.decision_function(records.matrix[index]), {}
            for k, number in enumerate(sentence):
                if yes[k] and (number not in best or liked[k] > liked[best[number]]):
                    best[number] = k
            chosen = ~yes
            chosen[list(best.values())] = True
        acts = index[chosen]
        numbers, labels = records.of[acts], records.yes[records.of[acts]]
        share = Counter(numbers)
        weight = np.array([share[number] ** -0.5 for number in numbers])
        for type_ in TYPES:  # yes and no weigh the same in sum
            own = records.type[numbers] == type_
            weight[own & labels] *= weight[own & ~labels].sum() / weight[own & labels].sum()
        model = LogisticRegression(C=STRENGTH, max_iter=2000).fit(records.matrix[acts], labels, sample_weight=weight)
    assert model is not None
    return model


def liking(records: Records, model: LogisticRegression, sentences: np.ndarray) -> np.ndarray:
    """The best score of an act in each of the marked sentences; far below zero where it has none."""
    index = np.where(sentences[records.of])[0]
    out = np.full(len(records.yes), -99.0)
    np.maximum.at(out, records.of[index], model.decision_function(records.matrix[index]))
    return out


def folds(records: Records, among: np.ndarray, number: int, seed: int):
    """Training and test masks over the sentences marked in `among`."""
    index = np.where(among)[0]
    strata = [f"{t}{y}" for t, y in zip(records.type[index], records.yes[index], strict=True)]
    for train, test in StratifiedKFold(number, shuffle=True, random_state=seed).split(index, strata):
        masks = np.zeros((2, len(among)), bool)
        masks[0, index[train]], masks[1, index[test]] = True, True
        yield masks[0], masks[1]


def out_of_fold(records: Records, among: np.ndarray, number: int, seed: int) -> np.ndarray:
    """The liking of each sentence by a model that has not seen it."""
    out = np.full(len(records.yes), -99.0)
    for training, test in folds(records, among, number, seed):
        out = np.maximum(out, np.where(test, liking(records, fit(records, training), test), -99.0))
    return out


def scores(records: Records, likes: np.ndarray, threshold: float, where: np.ndarray) -> tuple[float, float, float]:
    """Precision, recall and F1 over the marked sentences."""
    said, yes = (likes > threshold) & where, records.yes & where
    right = float((said & yes).sum())
    precision, recall = right / max(1, said.sum()), right / max(1, yes.sum())
    return precision, recall, 2 * right / max(1, said.sum() + yes.sum())


def thresholds(records: Records, likes: np.ndarray, among: np.ndarray) -> dict[str, float]:
    """The threshold of best F1 by type: the middle of those within .005 of the best."""
    out = {}
    for type_ in TYPES:
        where = among & (records.type == type_)
        tried = [(scores(records, likes, t, where)[2], t) for t in np.arange(-1.5, 2.5, 0.05)]
        best = max(tried)[0]
        out[type_] = float(np.mean([t for f, t in tried if f >= best - 0.005]))
    return out


def validate(records: Records, seed: int) -> dict[str, tuple[float, float, float]]:
    """Nested cross-validation: precision, recall, F1 by type."""
    everything = np.ones(len(records.yes), bool)
    likes = np.full(len(records.yes), -99.0)
    for training, test in folds(records, everything, 10, seed):
        at = thresholds(records, out_of_fold(records, training, 5, seed), training)
        found = liking(records, fit(records, training), test)
        for type_, threshold in at.items():
            own = test & (records.type == type_)
            likes[own] = found[own] - threshold
    return {type_: scores(records, likes, 0.0, records.type == type_) for type_ in TYPES}


def main() -> int:
    """Validate, and write the weights where asked to."""
    records = Records(Path(sys.argv[1]) / "gsr/dev.jsonl")
    if "--write" not in sys.argv:
        for seed in range(3):
            for type_, (precision, recall, f1) in validate(records, seed).items():
                print(f"seed {seed} {type_:8s} precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}", flush=True)
        return 0
    everything = np.ones(len(records.yes), bool)
    at = thresholds(records, out_of_fold(records, everything, 10, 0), everything)
    model = fit(records, everything)
    rows = ["scope\tweight\tobservation"]
    for name, weight in sorted(zip(records.vectoriser.get_feature_names_out(), model.coef_[0], strict=True)):
        scope, observation = name.split("\t")
        if observation == BIAS:
            rows.append(f"{scope}\t{weight + model.intercept_[0] - at[scope]:.2f}\t{BIAS}")
        elif abs(weight) >= SMALL:
            rows.append(f"{scope}\t{weight:.2f}\t{observation}")
    OUT.write_text("\n".join(rows) + "\n", encoding="utf-8")
    print(f"{len(rows) - 1} weights written; thresholds {at}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
