"""One gold report beside its reading: which claim meets which gold event, and what is right of it."""

from __future__ import annotations

from typing import Any

from khabar.evaluation.codes import coarse, short
from khabar.evaluation.scores import Scores

Dict = dict[str, Any]


def _same_side(gold: frozenset[str], found: frozenset[str]) -> bool:
    if not gold or not found:
        return not gold and not found
    return len(gold & found) * 2 >= len(gold | found)


def _overlap(a: Dict, b: Dict) -> int:
    return max(0, min(int(a["end"]), int(b["end"])) - max(int(a["start"]), int(b["start"])))


def _body(item: Dict) -> bool:
    return bool(item.get("part", "body") == "body")


class Comparison:
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

    def fit(self, event: Dict, claim: Dict) -> tuple[bool, bool, bool, int]:
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

    def holders(self, claim: Dict) -> list[str]:
        return [coarse(self.codes.get(a["holder"])) for a in claim.get("attribution", [])]

    @staticmethod
    def gold_holders(event: Dict) -> list[str]:
        return [coarse(a["key"]) for a in event["attribution"]]

    @staticmethod
    def modality(event: Dict, claim: Dict) -> str:
        if event["modality"] == "habitual" and claim["modality"] == "actual" and claim.get("iterated"):
            return "habitual"
        return str(claim["modality"])

    def pairs(self) -> dict[int, int]:
        """Gold event index -> claim index, best fits first; and the false-actual count."""
        events, real = self.gold["events"], ("affirmed", "actual")
        pairs: list[tuple[int, bool, int, int, int]] = []
        hot: set[int] = set()
        for ci, claim in enumerate(self.claims):
            near = [(gi, e, o) for gi, e in enumerate(events) if (o := _overlap(e, claim["trigger"]))]
            told = any(
                (e["polarity"], e["modality"]) == real and self.gold_holders(e)[-1:] == self.holders(claim)[-1:]
                for _, e, _ in near
            )
            for gi, event, overlap in near:
                typed, sides, _, count = self.fit(event, claim)
                same = (claim["polarity"], self.modality(event, claim)) == (event["polarity"], event["modality"])
                holder = self.gold_holders(event)[-1:] == self.holders(claim)[-1:]
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
            typed, _, _, count = self.fit(events[gi], self.claims[ci])
            if not events[gi]["sure"] and not (typed or count == 2):
                continue
            matched[gi] = ci
            taken.add(ci)
        return matched

    def _events(self) -> None:
        scores = self.scores
        matched = self.pairs()
        for gi, event in enumerate(self.gold["events"]):
            if not event["sure"]:
                continue
            claim = self.claims[matched[gi]] if gi in matched else None
            typed, sides, exact, _ = self.fit(event, claim) if claim else (False, False, False, 0)
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
        got = (claim["polarity"], self.modality(event, claim)) if typed and claim else None
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
        scores.tick("modality", self.modality(event, claim) == event["modality"])
        wanted, got = self.gold_holders(event), self.holders(claim)
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
    return Comparison(gold, reading).run()
