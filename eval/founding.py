"""Which of the founding report's 17 standing ties the ledger gives: parties, kind, state, manner, since, holders.

python eval/founding.py ../shared [--floor 14]

The report's gold says its statuses in free English; WANT says, in the order of the gold, which state of data/facts/ties.toml each
of them is and who must hold it, read off the gold by its author's own words. A tie counts as given only where every field is right.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

import khabar
from khabar.ledger.accounts import Entry
from khabar.ledger.book import Ledger
from khabar.ledger.edtf import start_of

WANT = (
    ("frozen", "affirmed"), ("formal-step", "negated"), ("notified", "negated"), ("strained", "affirmed"), ("present", "affirmed"),
    ("charges", "affirmed"), ("charges", "affirmed"), ("contract", "affirmed"), ("letter-of-intent", "affirmed"),
    ("pledged", "affirmed"), ("offered", "affirmed"), ("planned", "affirmed"), ("under-way", "affirmed"),
    ("rapprochement", "affirmed"), ("taken", "affirmed"), ("taken", "affirmed"), ("fighting", "affirmed"),
)  # fmt: skip
OUTLET = "report"


def main() -> int:
    """Print the ties one by one and the count; 1 where it is under the floor."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("shared", type=Path)
    arguments.add_argument("--floor", type=int, default=0)
    asked = arguments.parse_args()
    gold = json.loads((asked.shared / "cases" / "csto" / "gold.json").read_text(encoding="utf-8"))
    reading = khabar.read(gold["text"], published=gold["published"], outlet=gold["outlet"], title=gold["title"])
    assert len(WANT) == len(gold["relations"])
    given = 0
    with tempfile.TemporaryDirectory() as folder, Ledger(Path(folder) / "founding.db") as ledger:
        ledger.add(reading)
        for number, (tie, (state, polarity)) in enumerate(zip(gold["relations"], WANT, strict=True), 1):
            wrong = _wrong(ledger, tie, state, polarity, gold["published"])
            given += not wrong
            print(f"{number:2} {'given ' if not wrong else 'not   '} {tie['kind']:12} {'-'.join(tie['parties']):12} {state:16} {'; '.join(wrong)}")
    print(f"{given} of {len(WANT)} ties given with parties, kind, state, manner, since and holders")
    return int(given < asked.floor)


def _wrong(ledger: Ledger, tie: dict[str, object], state: str, polarity: str, day: object) -> list[str]:
    """What of a tie the ledger has not, or has otherwise."""
    a, b = sorted(tie["parties"], key=lambda code: code == "UNK")  # type: ignore[call-overload]
    found = [s for s in ledger.standing(a, b, as_of=str(day), without_tables=True) if s.kind == tie["kind"]]
    if not found:
        return ["no such tie"]
    held: dict[str, list[Entry]] = {}
    others: set[str] = set()
    for one in found:
        for account in one.accounts:
            name = account.holder.code or (OUTLET if account.holder.sort == "outlet" else account.holder.name)
            others.add(name)
            for entry in account.entries:
                if (entry.position.state, entry.position.polarity) == (state, polarity):
                    held.setdefault(name, []).append(entry)
    if not held:
        return [f"no account has it {polarity} {state}"]
    out = []
    entries = [e for entries in held.values() for e in entries]
    if tie["manner"] not in {e.position.manner for e in entries}:
        out.append(f"manner {sorted({e.position.manner for e in entries})}, gold {tie['manner']}")
    begun = {start_of(e.since).first for e in entries}
    if start_of(tie["since"]).first not in begun:  # type: ignore[arg-type]
        out.append(f"since {sorted(str(e.since) for e in entries)}, gold {tie['since']}")
    wanted = {str(h) for h in tie["asserted_by"] if not str(h).endswith("(relay)")}  # type: ignore[attr-defined]
    carriers = {str(h).removesuffix(" (relay)") for h in tie["asserted_by"] if str(h).endswith("(relay)")}  # type: ignore[attr-defined]
    if not wanted <= others or not set(held) & wanted:
        out.append(f"holders {sorted(others)}, gold {sorted(wanted)}")
    carried = {c for e in entries for s in e.statements for c in s.holder.carried}
    if carriers and not carried:
        out.append(f"carried by nobody, gold {sorted(carriers)}")
    return out


if __name__ == "__main__":
    sys.exit(main())
