"""Check data/ar/gazetteers/offices.tsv against Archigos and the REIGN leader list, and fill its column `verified`.

python tools/check_offices.py ARCHIGOS.csv LEADERLIST.csv COUNTRY_CODES.csv

The two lists hold heads of state and government only (Archigos to 2015, the leader list to March 2021). A row is verified
where one of them has a leader of that state with the same surname whose first day in office lies within 45 days of ours;
every other row says no, which means unchecked rather than wrong. Differences are printed.
"""

from __future__ import annotations

import csv
import re
import sys
import unicodedata
from datetime import date
from pathlib import Path

TABLE = Path(__file__).parent.parent / "src/khabar/data/ar/gazetteers/offices.tsv"
SLACK = 45


def words(name: str) -> set[str]:
    """Plain words of a Latin name, without particles and accents."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return set(re.findall(r"[a-z]{3,}", plain)) - {"bin", "ben", "von", "der", "ibn", "the"}


def day(text: str) -> date:
    """First day of a date given as YYYY, YYYY-MM or YYYY-MM-DD."""
    parts = [int(p) for p in text.split("-")]
    return date(*[*parts, 1, 1][:3])


def leaders(archigos: Path, leaderlist: Path, codes: Path) -> dict[str, list[tuple[set[str], date]]]:
    """Words of the name and first day of every leader, by ISO code."""
    iso = {}
    for row in csv.DictReader(codes.open(encoding="utf-8")):
        iso[row["cowc"]] = row["iso3c"]
    iso.setdefault("GMY", "DEU")
    iso.setdefault("GFR", "DEU")
    out: dict[str, list[tuple[set[str], date]]] = {}
    for row in csv.DictReader(archigos.open(encoding="latin-1")):
        code = iso.get(row["obsid"][:3])
        if code:
            out.setdefault(code, []).append((words(row["leader"]), day(row["startdate"])))
    for row in csv.DictReader(leaderlist.open(encoding="latin-1")):
        code = iso.get(row["stateabb"])
        if code and row["syear"] and row["smonth"]:
            first = date(int(row["syear"]), int(row["smonth"]), min(28, int(row["sdate"] or 1)))
            out.setdefault(code, []).append((words(row["leader"]), first))
    return out


def main(archigos: str, leaderlist: str, codes: str) -> None:
    known = leaders(Path(archigos), Path(leaderlist), Path(codes))
    with TABLE.open(encoding="utf-8", newline="") as handle:
        reader = csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE)
        columns = list(reader.fieldnames or ())
        rows = list(reader)
    for row in rows:
        row["verified"] = "no"
        if row["office"] not in ("head of state", "head of government"):
            continue
        begins = [first for name, first in known.get(row["code"], ()) if name & words(row["name"])]
        if any(abs((first - day(row["begin"])).days) <= SLACK for first in begins):
            row["verified"] = "yes"
        elif begins and row["begin"] < "2021-03":
            print(f"{row['id']}: ours {row['begin']}, theirs {', '.join(sorted({d.isoformat() for d in begins}))}")
    with TABLE.open("w", encoding="utf-8", newline="") as handle:
        handle.write("\t".join(columns) + "\n")
        handle.writelines("\t".join(row[c] for c in columns) + "\n" for row in rows)
    print(f"{sum(r['verified'] == 'yes' for r in rows)} of {len(rows)} rows verified")


if __name__ == "__main__":
    main(*sys.argv[1:4])
