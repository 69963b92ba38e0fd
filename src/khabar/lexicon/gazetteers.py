"""Compile the tables of actors and places, and the titles, bodies, collectives and epithets."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from khabar.lexicon.entries import Compiled, StoredName, Term
from khabar.lexicon.tables import cells, rows, toml_table, words_of
from khabar.text.fold import fold
from khabar.text.nouns import decline

_TAKEN_UP = {
    "newspaper": ("الصحيفة", "الجريدة"), "agency": ("الوكالة",), "channel": ("القناة", "الشبكة"), "site": ("الموقع",),
}  # fmt: skip
"""By what a medium of each kind is taken up again."""


class Gazetteers:
    """Collects names and descriptions."""

    def __init__(self, version: str) -> None:
        self.out = Compiled(version=version)

    def _entry(self, entry: StoredName, spellings: Iterable[str]) -> None:
        self.out.entries.append(entry)
        index = len(self.out.entries) - 1
        for spelling in dict.fromkeys(spellings):
            parts = words_of(spelling)
            if parts:
                self.out.names.setdefault(parts[0], []).append((parts[1:], index))

    def gazetteers(self, folder: Path) -> None:
        """Add the tables of actors and places in a folder."""
        self._states(folder)
        for row in rows(folder / "metonyms.tsv"):
            near = set(cells(row.get("near_ar", "")))
            names = cells(row["names_ar"])
            for common, spellings in ((False, [n for n in names if n not in near]), (True, [n for n in names if n in near])):
                entry = StoredName(
                    row["kind"] or "office", row["code"], row["name"], names[0], [row["code"]],
                    cells(row["role"]), "force" if row["kind"] == "force" else "office", common=common, origin="metonyms",
                )  # fmt: skip
                if spellings:
                    self._entry(entry, spellings)
        for row in rows(folder / "contested.tsv"):
            entry = StoredName(
                "contested", row["code_plover"], row["name"], cells(row["names_ar"])[0],
                cells(row["claimants"]) or [row["code_plover"]], cells(row["roles"]), "state", origin="contested",
            )  # fmt: skip
            self._entry(entry, cells(row["names_ar"]))
        for table, kind in (("organisations", "organisation"), ("groups", "group"), ("media", "media")):
            for row in rows(folder / f"{table}.tsv"):
                names = cells(row["names_ar"])
                near = set(cells(row.get("near_ar", "")))
                press = kind == "media" and row.get("kind") != "social"
                roles = cells(row.get("roles", "") or row.get("role", "")) or (["JRN"] if press else [])
                short = [fold(s) for s in cells(row.get("short_ar", ""))] or list(_TAKEN_UP.get(row.get("kind", ""), ()) if press else ())
                for common in (False, True) if near else (False,):
                    entry = StoredName(
                        kind, row["code"], row["name"], names[0] if names else "", cells(row.get("country", "")), roles,
                        "medium" if kind == "media" else row.get("kind") or kind,
                        short=short, common=common, origin=table,
                    )  # fmt: skip
                    spellings = [n for n in names if (n in near) == common]
                    self._entry(entry, spellings if common else spellings + cells(row.get("latin", "")))
        for row in rows(folder / "belonging.tsv"):
            for word, feature in decline(row["adjective_ar"], adjective=True):
                self.out.nisbas.setdefault(fold(word), f"{row['code']}:{feature}")
        for row in rows(folder / "names.tsv"):
            self.out.given[fold(row["name_ar"])] = "h" if row.get("homograph") == "yes" else row.get("kind", "")[:1]
        self._persons(folder / "offices.tsv")
        for row in rows(folder / "places.tsv"):
            entry = StoredName(
                "place", row["id"], row["name"], cells(row["names_ar"])[0], cells(row["country"]), [], row["kind"],
                lat=float(row["lat"]) if row["lat"] else None, lon=float(row["lon"]) if row["lon"] else None,
                origin="places",
            )  # fmt: skip
            self._entry(entry, cells(row["names_ar"]))

    def _persons(self, path: Path) -> None:
        """Add the dated holders of offices, one entry a person."""
        persons: dict[str, list[dict[str, str]]] = {}
        for row in rows(path):
            persons.setdefault(row["name"], []).append(row)
        for name, held in persons.items():
            terms = sorted(
                (Term(row["code"], row["country"], cells(row["roles"]), row["office"], row["begin"], row["end"]) for row in held),
                key=lambda term: term.begin,
            )  # fmt: skip
            spellings = [spelling for row in held for spelling in cells(row["names_ar"])]
            for spelling in spellings:
                first, *rest = words_of(spelling)
                if rest and len(first) > 2 and not first.startswith("ال"):
                    self.out.given.setdefault(first, "h")
            last = terms[-1]
            entry = StoredName(
                "person", last.code, name, spellings[0], [last.country] if len(last.country) == 3 else [], last.roles, "person",
                terms=terms, common=any(row["common"] == "yes" for row in held), origin="offices",
            )  # fmt: skip
            self._entry(entry, spellings)

    def _states(self, folder: Path) -> None:
        for row in rows(folder / "states.tsv"):
            code, names = row["code"], cells(row["names_ar"])
            near = set(cells(row.get("near_ar", "")))
            capitals = [c for c in cells(row["capitals_ar"]) if c not in names]
            for kind, roles, spellings in (("state", [], names), ("capital", ["GOV"], capitals)):
                for common in (False, True) if near else (False,):
                    chosen = [n for n in spellings if (n in near) == common]
                    if chosen:
                        entry = StoredName(kind, code, row["name"], names[0], [code], roles, "state", common=common, origin="states")
                        self._entry(entry, chosen)
            for adjective in cells(row["adjectives_ar"]):
                for word, feature in decline(adjective, adjective=True):
                    self.out.nisbas.setdefault(fold(word), f"{code}:{feature}")
            for people in cells(row.get("people_ar", "")):
                self.out.nisbas.setdefault(fold(people), f"{code}:PM")
                if fold(people)[-1] not in "ايىةه" and len(people) > 2 and fold(people) + "ا" not in map(fold, names):
                    self.out.nisbas.setdefault(fold(people) + "ا", f"{code}:PM")  # التقى مسؤولين روسا

    def descriptions(self, folder: Path) -> None:
        """Add titles, bodies, collectives and epithets."""
        titles = toml_table(folder / "titles.toml")
        for item in (*titles.get("title", []), *titles.get("adjectival_title", [])):
            for plural, spellings in ((False, item["words"]), (True, item.get("plural", []))):
                if spellings:
                    entry = StoredName(
                        "title", name=item["id"], roles=[item["role"]] if item.get("role") else [],
                        takes=item.get("takes", "either"), office=item.get("office", ""), entity_kind="person",
                        plural=plural, rules=item.get("rules", []), origin="titles", needs_name=bool(item.get("needs_name")), adjectival=item in titles.get("adjectival_title", []),
                    )  # fmt: skip
                    self._entry(entry, spellings)
        for item in titles.get("body", []):
            entry = StoredName(
                "body", name=item["id"], roles=[item["role"]] if item.get("role") else [], entity_kind="office",
                takes=item.get("takes", ""), bare=bool(item.get("bare")), origin="titles",
            )  # fmt: skip
            self._entry(entry, item["words"])
        for item in toml_table(folder / "collectives.toml").get("collective", []):
            entry = StoredName(
                "collective", name=item["id"], roles=[item["role"]] if item.get("role") else [],
                entity_kind=item.get("kind", "people"), plural=item.get("count") == "plural", rules=item.get("rules", []), origin="collectives",
                adjectival=bool(item.get("adjectival")),
            )  # fmt: skip
            self._entry(entry, item["words"])
        for item in toml_table(folder / "epithets.toml").get("epithet", []):
            entry = StoredName("epithet", name=item["id"], rules=item.get("rules", []), origin="epithets")
            self._entry(entry, item["words"])
        for item in toml_table(folder / "carriers.toml").get("carrier", []):
            for word in item["words"]:
                for form, _ in decline(word):
                    self.out.carriers.setdefault(fold(form), item["kind"])
