"""Score readings against gold reports: the measures of the shared scorer, and floors that never drop silently.

F1 measures: trigger (a claim overlaps a gold trigger), typed (and has its type), triple (and the right sides; states and
listed organisations by code, all others as OTHER), strict triple (every code equal), deny (typed among DENY), not-actual
(typed, negated or not actual, with gold's very status), negated, dated, quotation, quotation+speaker, timex, timex+value,
relation (kind and party codes). Shares: false actual (acts that did not happen and are said to have), denies link,
polarity, modality, holder, holder-attributed, chain, date, strict sides, speaker, direct. Intervals are 95 % bootstrap.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from khabar.errors import InputError
from khabar.lexicon.compile import rows
from khabar.lexicon.load import own_folder
from khabar.reader import read

F1 = (
    "trigger", "typed", "triple", "strict triple", "deny", "not-actual", "negated", "dated", "quotation",
    "quotation+speaker", "timex", "timex+value", "relation",
)  # fmt: skip
SHARES = (
    "denies link", "polarity", "modality", "holder", "holder-attributed", "chain", "date", "strict sides", "speaker", "direct",
)  # fmt: skip
LOWER_IS_BETTER = ("false actual",)
_LISTED = frozenset(
    [
        "UN",
        "UNSC",
        "UNGA",
        "NATO",
        "EU",
        "CSTO",
        "AU",
        "ARABLEAGUE",
        "GCC",
        "IAEA",
        "ICC",
        "ICJ",
        "OPEC",
        "OPEC+",
        "BRICS",
        "SCO",
        "WHO",
        "UNHCR",
        "UNRWA",
        "UNICEF",
        "OSCE",
        "IMF",
        "WB",
        "WTO",
        "ECOWAS",
        "OIC",
        "CIS",
        "EAEU",
        "G7",
        "G20",
        "ASEAN",
        "COE",
        "INTERPOL",
        "FAO",
        "WFP",
        "UNESCO",
        "UNIFIL",
        "EC",
        "ECB",
    ]
)
Dict = dict[str, Any]
_ROUNDS = 300


class Scores:
    """Counts of one or more reports, and the figures that follow."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self.misses: list[str] = []
        self.parts: list[Scores] = []

    def hit(self, measure: str, right: bool) -> None:
        """Count one gold item as found or missed."""
        self.counts[measure, "tp" if right else "fn"] += 1

    def wrong(self, measure: str, times: int = 1) -> None:
        """Count what was said without ground."""
        self.counts[measure, "fp"] += times

    def tick(self, share: str, right: bool) -> None:
        """Count one case of a share."""
        self.counts[share, "n"] += 1
        self.counts[share, "ok"] += bool(right)

    def prf(self, measure: str) -> tuple[float, float, float]:
        """Precision, recall and F1."""
        tp, fp, fn = (self.counts[measure, k] for k in ("tp", "fp", "fn"))
        p = tp / (tp + fp) if tp + fp else 0.0
        r = tp / (tp + fn) if tp + fn else 0.0
        return p, r, 2 * p * r / (p + r) if p + r else 0.0

    def share(self, name: str) -> float:
        """Share of cases that are right."""
        n = self.counts[name, "n"]
        return self.counts[name, "ok"] / n if n else 0.0

    def figures(self) -> dict[str, float]:
        """Every measure by name."""
        out = {m: self.prf(m)[2] for m in F1}
        out.update({s: self.share(s) for s in (*SHARES, *LOWER_IS_BETTER)})
        return out

    def rounded(self) -> dict[str, float]:
        """The figures with four decimals."""
        return {k: round(v, 4) for k, v in self.figures().items()}

    def add(self, other: Scores) -> None:
        """Add the counts of another report."""
        self.counts.update(other.counts)
        self.misses += other.misses
        self.parts.append(other)

    def intervals(self) -> dict[str, tuple[float, float]]:
        """95 % bootstrap intervals over the reports added."""
        if len(self.parts) < 2:
            return {}
        chance = random.Random(1)
        drawn: dict[str, list[float]] = {}
        for _ in range(_ROUNDS):
            sample = Scores()
            for part in chance.choices(self.parts, k=len(self.parts)):
                sample.counts.update(part.counts)
            for name, value in sample.figures().items():
                drawn.setdefault(name, []).append(value)
        return {k: (sorted(v)[7], sorted(v)[-8]) for k, v in drawn.items()}

    def lines(self, misses: bool) -> Iterator[str]:
        """The figures as text, one measure a line."""
        if misses:
            yield from self.misses
        span = self.intervals()
        for name in F1:
            p, r, f = self.prf(name)
            low, high = span.get(name, (f, f))
            n = self.counts[name, "tp"] + self.counts[name, "fn"]
            yield f"{name:18s} P {p:.3f}  R {r:.3f}  F1 {f:.3f} [{low:.2f}-{high:.2f}]  (gold {n})"
        for name in (*LOWER_IS_BETTER, *SHARES):
            value = self.share(name)
            low, high = span.get(name, (value, value))
            yield f"{name:18s} share {value:.3f} [{low:.2f}-{high:.2f}]  (of {self.counts[name, 'n']})"


_states: frozenset[str] = frozenset()


def _state_codes() -> frozenset[str]:
    global _states
    if not _states:
        _states = frozenset(r["code"] for r in rows(own_folder() / "gazetteers" / "states.tsv") if r["code"] != "XKX")
    return _states


def short(code: str | None) -> str:
    """A code without case, spaces and signs."""
    return re.sub(r"[^A-Z0-9+]", "", (code or "UNK").upper())


def coarse(code: str | None) -> str:
    """States and listed organisations by code, UNK, all others as OTHER."""
    plain = short(code)
    return plain if plain in _state_codes() or plain in _LISTED or plain == "UNK" else "OTHER"


def _same_side(gold: frozenset[str], found: frozenset[str]) -> bool:
    if not gold or not found:
        return not gold and not found
    return len(gold & found) * 2 >= len(gold | found)


def _overlap(a: Dict, b: Dict) -> int:
    return max(0, min(int(a["end"]), int(b["end"])) - max(int(a["start"]), int(b["start"])))


def _body(item: Dict) -> bool:
    return bool(item.get("part", "body") == "body")


class _Comparison:
    """One gold report beside its reading."""

    def __init__(self, gold: Dict, reading: Dict) -> None:
        self.gold = gold
        self.scores = Scores()
        self.codes = {e["id"]: e["code"] for e in reading.get("entities", [])}
        self.claims = [c for c in reading.get("claims", []) if _body(c["trigger"])]
        self.quotations = [q for q in reading.get("quotations", []) if _body(q["content"])]
        self.timexes = [t for t in reading.get("timexes", []) if _body(t)]
        self.relations = reading.get("relations", [])

    def run(self) -> Scores:
        self._events()
        self._quotations()
        self._timexes()
        self._relations()
        return self.scores

    def _fit(self, event: Dict, claim: Dict) -> tuple[bool, bool, bool, int]:
        types = {event["type"], *(a.split("/")[0] for a in event.get("alt", []))}
        near = exact = True
        count = 0
        for field in ("actors", "recipients"):
            for fold, strict in ((coarse, False), (short, True)):
                wanted = frozenset(fold(x["key"]) for x in event[field]) - {"UNK"}
                found = frozenset(fold(self.codes.get(i)) for i in claim[field]) - {"UNK"}
                if strict:
                    exact = exact and wanted == found
                else:
                    same = _same_side(wanted, found)
                    near = near and same
                    count += same
        return claim["type"] in types, near, exact, count

    def _holders(self, claim: Dict) -> list[str]:
        return [coarse(self.codes.get(a["holder"])) for a in claim.get("attribution", [])]

    @staticmethod
    def _gold_holders(event: Dict) -> list[str]:
        return [coarse(a["key"]) for a in event["attribution"]]

    @staticmethod
    def _modality(event: Dict, claim: Dict) -> str:
        if event["modality"] == "habitual" and claim["modality"] == "actual" and claim.get("iterated"):
            return "habitual"
        return str(claim["modality"])

    def _pair(self) -> dict[int, int]:
        """Gold event index -> claim index, best fits first; and the false-actual count."""
        events, real = self.gold["events"], ("affirmed", "actual")
        pairs: list[tuple[int, bool, int, int, int]] = []
        hot: set[int] = set()
        for ci, claim in enumerate(self.claims):
            near = [(gi, e, o) for gi, e in enumerate(events) if (o := _overlap(e, claim["trigger"]))]
            told = any(
                (e["polarity"], e["modality"]) == real and self._gold_holders(e)[-1:] == self._holders(claim)[-1:]
                for _, e, _ in near
            )
            for gi, event, overlap in near:
                typed, sides, _, count = self._fit(event, claim)
                same = (claim["polarity"], self._modality(event, claim)) == (event["polarity"], event["modality"])
                holder = self._gold_holders(event)[-1:] == self._holders(claim)[-1:]
                rank = typed * 8 + (typed and sides) * 4 + count + 2 * same + holder
                pairs.append((rank, event["sure"], overlap, -gi, -ci))
                if (claim["polarity"], claim["modality"]) == real and not told:
                    hot.add(gi)
        for gi, event in enumerate(events):
            if (event["polarity"], event["modality"]) != real and event["modality"] != "habitual":
                self.scores.tick("false actual", gi in hot)
        pairs.sort(reverse=True)
        matched: dict[int, int] = {}
        taken: set[int] = set()
        for *_, minus_gi, minus_ci in pairs:
            gi, ci = -minus_gi, -minus_ci
            if gi in matched or ci in taken:
                continue
            typed, _, _, count = self._fit(events[gi], self.claims[ci])
            if not events[gi]["sure"] and not (typed or count == 2):
                continue
            matched[gi] = ci
            taken.add(ci)
        return matched

    def _events(self) -> None:
        scores = self.scores
        matched = self._pair()
        for gi, event in enumerate(self.gold["events"]):
            if not event["sure"]:
                continue
            claim = self.claims[matched[gi]] if gi in matched else None
            typed, sides, exact, _ = self._fit(event, claim) if claim else (False, False, False, 0)
            for name, right in (
                ("trigger", claim is not None), ("typed", typed), ("triple", typed and sides), ("strict triple", typed and exact),
            ):  # fmt: skip
                scores.hit(name, right)
                if not right and claim is not None:
                    scores.wrong(name)
            if claim is None:
                scores.misses.append(f"missed | {self.gold['id']} | {event['type']} | {event['trigger']}")
            elif not (typed and sides):
                kind = "wrong sides" if typed else "wrong type"
                scores.misses.append(
                    f"{kind} | {self.gold['id']} | {event['type']} <- {claim['type']} | {event['trigger']}"
                )
            self._denial(event, claim, typed)
            self._status(event, claim, typed)
            if claim is not None:
                self._held(event, claim, exact)
        for ci, claim in enumerate(self.claims):
            if ci in matched.values():
                continue
            for name in ("trigger", "typed", "triple", "strict triple"):
                scores.wrong(name)
            scores.wrong("not-actual", (claim["polarity"], claim["modality"]) != ("affirmed", "actual"))
            scores.wrong("deny", claim["type"] == "DENY")
            scores.wrong("negated", claim["polarity"] == "negated")
            scores.wrong("dated", bool((claim.get("date") or {}).get("value")))
            scores.misses.append(f"spurious | {self.gold['id']} | {claim['type']} | {claim['trigger']['text']}")

    def _denial(self, event: Dict, claim: Dict | None, typed: bool) -> None:
        scores = self.scores
        if event["type"] == "DENY":
            scores.hit("deny", bool(typed and claim and claim["type"] == "DENY"))
            named = event.get("denies") or []
            named = [named] if isinstance(named, str) else named
            denied = [e for e in self.gold["events"] if e["id"] in named]
            if denied and typed and claim:
                linked = {link["claim"] for link in claim.get("links", []) if link["how"] == "denies"}
                scores.tick(
                    "denies link",
                    any(c["id"] in linked and _overlap(e, c["trigger"]) for c in self.claims for e in denied),
                )
        elif claim and claim["type"] == "DENY" and not typed:
            scores.wrong("deny")

    def _status(self, event: Dict, claim: Dict | None, typed: bool) -> None:
        scores, real = self.scores, ("affirmed", "actual")
        wanted = (event["polarity"], event["modality"])
        got = (claim["polarity"], self._modality(event, claim)) if typed and claim else None
        if wanted != real:
            scores.hit("not-actual", got == wanted)
        if got not in (None, wanted, real):
            scores.wrong("not-actual")
        negated = bool(typed and claim and claim["polarity"] == "negated")
        if event["polarity"] == "negated":
            scores.hit("negated", negated)
        elif negated:
            scores.wrong("negated")
        date = (claim.get("date") or {}).get("value") if claim else None
        if event["date"]:
            scores.hit("dated", typed and date == event["date"])
        if typed and date and date != event["date"]:
            scores.wrong("dated")
        if event["date"] and claim is not None:
            scores.tick("date", date == event["date"])

    def _held(self, event: Dict, claim: Dict, exact: bool) -> None:
        scores = self.scores
        scores.tick("strict sides", exact)
        scores.tick("polarity", claim["polarity"] == event["polarity"])
        scores.tick("modality", self._modality(event, claim) == event["modality"])
        wanted, got = self._gold_holders(event), self._holders(claim)
        scores.tick("holder", wanted[-1:] == got[-1:])
        scores.tick("chain", wanted == got)
        if wanted:
            scores.tick("holder-attributed", wanted[-1:] == got[-1:])

    def _quotations(self) -> None:
        scores, used = self.scores, set()
        for wanted in self.gold["quotations"]:
            best, at = 0.0, -1
            for i, found in enumerate(self.quotations):
                content = found["content"]
                union = max(wanted["end"], content["end"]) - min(wanted["start"], content["start"])
                if i not in used and union and _overlap(wanted, content) / union > best:
                    best, at = _overlap(wanted, content) / union, i
            if best < 0.5:
                scores.hit("quotation", False)
                scores.hit("quotation+speaker", False)
                scores.misses.append(f"quotation missed | {self.gold['id']} | {wanted['cue']}")
                continue
            used.add(at)
            right = coarse(self.codes.get(self.quotations[at].get("speaker"))) == coarse(wanted["speaker"]["key"])
            scores.hit("quotation", True)
            scores.tick("speaker", right)
            scores.hit("quotation+speaker", right)
            scores.wrong("quotation+speaker", not right)
            scores.tick("direct", bool(self.quotations[at].get("direct")) == bool(wanted["direct"]))
        for name in ("quotation", "quotation+speaker"):
            scores.wrong(name, len(self.quotations) - len(used))

    def _timexes(self) -> None:
        scores, used = self.scores, set()
        for wanted in self.gold["timex"]:
            at = next((i for i, t in enumerate(self.timexes) if i not in used and _overlap(wanted, t)), None)
            scores.hit("timex", at is not None)
            if at is None:
                scores.hit("timex+value", False)
                continue
            used.add(at)
            right = self.timexes[at].get("value") == wanted["value"]
            scores.hit("timex+value", right)
            scores.wrong("timex+value", not right)
        for name in ("timex", "timex+value"):
            scores.wrong(name, len(self.timexes) - len(used))

    def _relations(self) -> None:
        wanted = {(r["kind"], frozenset(map(short, r["parties"]))) for r in self.gold["relations"]}
        found = {
            (r["kind"], frozenset(short(self.codes.get(p["entity"])) for p in r["parties"])) for r in self.relations
        }
        self.scores.counts["relation", "tp"] += len(wanted & found)
        self.scores.counts["relation", "fn"] += len(wanted - found)
        self.scores.counts["relation", "fp"] += len(found - wanted)


def score(gold: Dict, reading: Dict) -> Scores:
    """Score one reading (a khabar.reading/1 dict) against one gold report."""
    return _Comparison(gold, reading).run()


def evaluate(folder: Path) -> Scores:
    """Read every gold report of a folder and score the readings.

    Raises:
        InputError: a file is no gold report, or the folder holds none.
    """
    total = Scores()
    files = sorted(folder.glob("*.json"))
    if not files:
        raise InputError(f"{folder}: no gold reports (*.json) found")
    for path in files:
        try:
            gold = json.loads(path.read_text(encoding="utf-8"))
            text = gold["text"]
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise InputError(f"{path}: not a gold report ({error}); see eval/README.md") from error
        reading = read(
            text, published=gold.get("published"), outlet=gold.get("outlet"), title=gold.get("title"), id=gold["id"]
        )
        total.add(score(gold, msgspec.to_builtins(reading)))
    return total


def hold_floors(scores: Scores, path: Path, update: bool) -> list[str]:
    """Compare the figures with the floors of a file; with `update` raise them, never lower one.

    Returns:
        What is below its floor, in words; empty when all hold.
    """
    floors: dict[str, float] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    found = scores.rounded()
    low = []
    for name, floor in floors.items():
        value = found[name]
        if (value > floor) if name in LOWER_IS_BETTER else (value < floor):
            low.append(f"{name} {value} (floor {floor})")
    if update:
        for name, value in found.items():
            best = min if name in LOWER_IS_BETTER else max
            floors[name] = best(floors.get(name, value), value)
        path.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return low
