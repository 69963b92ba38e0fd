"""Compile the hand-written lexicons and tables into look-up tables keyed by folded form."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from khabar.errors import LexiconError
from khabar.lexicon.schema import EventFile, Noun, Phrase, Sense, Verb
from khabar.text.fold import fold
from khabar.text.morphology import conjugate, decline, masdars, participles


class Lemma(msgspec.Struct, frozen=True, omit_defaults=True):
    """A word of the event lexicon as the reader uses it; `kind` is verb, noun, phrase or plain."""

    id: str
    lemma: str
    kind: str
    senses: list[Sense] = []
    cue: str | None = None
    cue_strength: str = "clause"
    embeds: str | None = None
    light: bool = False
    light_prep: list[str] = []
    feminine: bool = False


class Term(msgspec.Struct, frozen=True, array_like=True):
    """One term of office: whom the holder acts for from begin to end (ISO dates or their beginnings, end empty)."""

    code: str
    country: str
    roles: list[str]
    office: str
    begin: str
    end: str


class Name(msgspec.Struct, frozen=True, omit_defaults=True):
    """A name or descriptive word of the actor and place tables.

    `kind`: state, organisation, group, media, person, force, office, place, contested (these name an entity), or
    title, body, collective, epithet (these describe one).
    """

    kind: str
    code: str = ""
    name: str = ""
    name_ar: str = ""
    country: list[str] = []
    roles: list[str] = []
    entity_kind: str = ""
    takes: str = ""
    office: str = ""
    bare: bool = False
    plural: bool = False
    short: list[str] = []
    terms: list[Term] = []
    """A person's terms of office, earliest first."""
    common: bool = False
    """A name that others bear too: read only where its state or body has been named."""
    lat: float | None = None
    lon: float | None = None
    rules: list[dict[str, Any]] = []
    origin: str = ""
    needs_name: bool = False
    """A title only where a personal name follows."""
    adjectival: bool = False
    """A title whose words are also adjectives (صحفي، عسكري)."""


class TieWord(msgspec.Struct, array_like=True):
    """One [[tie]] of ties.toml, its words folded away into the table that holds it."""

    kind: str
    status: str
    pattern: str
    preps: list[str] = []
    near: list[str] = []
    unless: list[str] = []
    parties: list[str] = []
    land: list[str] = []


class Compiled(msgspec.Struct):
    """Everything the reader looks up; `forms` maps a folded form to "lemma:pos:feature" items joined by blanks."""

    version: str
    lemmas: list[Lemma] = []
    forms: dict[str, str] = {}
    phrases: dict[str, list[tuple[list[str], int]]] = {}
    entries: list[Name] = []
    names: dict[str, list[tuple[list[str], int]]] = {}
    nisbas: dict[str, str] = {}
    given: dict[str, str] = {}
    function: dict[str, list[str]] = {}
    plurals: dict[str, str] = {}
    """Broken plural -> singular, for conditions on heads."""
    compounds: dict[str, list[list[str]]] = {}
    carriers: dict[str, str] = {}
    ties: dict[str, list[tuple[list[str], list[TieWord]]]] = {}
    """First word of a tie word -> the words after it and the ties they state."""


def rows(path: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a TSV table; a row with too many cells is an error that names file and line."""
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as handle:
        reader = csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE)
        for row in reader:
            if None in row:
                raise LexiconError(f"{path}:{reader.line_num}: more cells than columns; expected {reader.fieldnames}")
            yield {k: (v or "").strip() for k, v in row.items()}


def cells(value: str) -> list[str]:
    """Split a multi-valued cell."""
    return [v.strip() for v in value.split("|") if v.strip()]


def _toml(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{path}: not valid TOML: {error}") from error


def words_of(phrase: str) -> list[str]:
    """Folded words of a name, split as the tokenizer splits a text."""
    from khabar.text.tokens import Tokens

    return [fold(w) for w in Tokens(phrase).surface if fold(w)]


_PATTERNS = frozenset(("named", "occupied", "between", "described", "within", "beside", "both", "notified", "stationed"))


class Builder:
    """Collects forms and names from one or more lexicon folders."""

    def __init__(self, version: str) -> None:
        self.out = Compiled(version=version)
        self._forms: dict[str, set[str]] = {}
        self._verbs: dict[tuple[str, str, str], int] = {}
        """Verb lemmas by lemma, root and form, so that two entries for one verb become one."""

    # events -----------------------------------------------------------------------------------------------------
    def events(self, path: Path) -> None:
        """Add one file of data/ar/events."""
        try:
            file = msgspec.toml.decode(path.read_bytes(), type=EventFile)
        except msgspec.ValidationError as error:
            raise LexiconError(f"{path}: {error}; see docs/lexicons.md for the keys of an entry") from error
        for verb in file.verb:
            self._verb(verb)
        for noun in file.noun:
            self._noun(noun)
        for phrase in file.phrase:
            self._phrase(phrase)

    def _form(self, word: str, lemma: int, pos: str, feature: str) -> None:
        self._forms.setdefault(fold(word), set()).add(f"{lemma}:{pos}:{feature}")

    def _lemma(self, lemma: Lemma) -> int:
        self.out.lemmas.append(lemma)
        return len(self.out.lemmas) - 1

    def _verb(self, verb: Verb) -> None:
        key = (verb.lemma, verb.root, verb.form)
        if key in self._verbs:
            self._add(self._verbs[key], verb)
            return
        index = self._verbs[key] = self._lemma(
            Lemma(
                verb.id, verb.lemma, "verb", [_folded(s) for s in verb.senses], verb.cue, verb.cue_strength,
                verb.embeds, verb.light, [fold(p) for p in verb.light_prep],
            )
        )  # fmt: skip
        for word, feature in conjugate(verb.lemma, verb.root, verb.form, verb.imperfect):
            self._form(word, index, "v", feature)
        nouns = list(verb.masdar)
        if not nouns and verb.form != "1":
            nouns = masdars(verb.lemma, verb.root, verb.form)
        for noun in nouns:
            for word, feature in decline(noun, verb.plural.get(noun, ())):
                self._form(word, index, "m", feature)
        if verb.participle:
            active, passive = participles(verb.lemma, verb.root, verb.form, verb.imperfect)
            for pos, stems in (("a", active), ("p", passive)):
                for stem in stems:
                    for word, feature in decline(stem, adjective=True):
                        self._form(word, index, pos, feature)

    def _add(self, index: int, verb: Verb) -> None:
        """Add a second entry for the same verb: its senses behind the first's, a stop for all that is left giving way.

        What the verb does beside its senses (carries, reports, gives a status) is said once: the first entry that says it.
        """
        first = self.out.lemmas[index]
        senses = list(first.senses)
        more = [_folded(s) for s in verb.senses]
        if any(s.type for s in more) or not (first.light or first.embeds):
            while senses and senses[-1] == Sense():
                senses.pop()
            senses += more
        self.out.lemmas[index] = msgspec.structs.replace(first, senses=senses)
        if not (first.light or first.embeds or first.cue):
            self.out.lemmas[index] = msgspec.structs.replace(
                first, senses=senses, light=verb.light, light_prep=[fold(p) for p in verb.light_prep],
                embeds=verb.embeds, cue=verb.cue, cue_strength=verb.cue_strength,
            )  # fmt: skip

    def _noun(self, noun: Noun) -> None:
        feminine = noun.gender == "f" if noun.gender else noun.lemma.endswith("ة")
        index = self._lemma(
            Lemma(noun.id, noun.lemma, "noun", [_folded(s) for s in noun.senses], embeds=noun.embeds, feminine=feminine)
        )
        if " " in noun.lemma:
            for spelling in (noun.lemma, *noun.plural):
                self._phrase_words(spelling, index)
                if not any(w.startswith("ال") for w in spelling.split(" ")):
                    head, *rest = spelling.split(" ")
                    self._phrase_words(" ".join(["ال" + head, *("ال" + w for w in rest)]), index)
                    self._phrase_words(" ".join([head, *rest[:-1], "ال" + rest[-1]]), index)
            return
        for word, feature in decline(noun.lemma, noun.plural):
            self._form(word, index, "n", feature)

    def _phrase(self, phrase: Phrase) -> None:
        index = self._lemma(
            Lemma(
                phrase.id, phrase.words[0], "phrase", [_folded(s) for s in phrase.senses], phrase.cue, "clause",
                phrase.embeds,
            )
        )  # fmt: skip
        for spelling in phrase.words:
            self._phrase_words(spelling, index)

    def _phrase_words(self, spelling: str, index: int) -> None:
        parts = words_of(spelling)
        self.out.phrases.setdefault(parts[0], []).append((parts[1:], index))

    def plain_verbs(self, path: Path) -> None:
        """Add verbs known to the clause layer only."""
        known = {(lemma, form) for lemma, _, form in self._verbs}  # وقع and وقّع are two
        for row in rows(path):
            key = (row["lemma"], row["form"])
            if key in known:
                continue
            known.add(key)
            index = self._lemma(Lemma(row["lemma"], row["lemma"], "plain"))
            for word, feature in conjugate(row["lemma"], row["root"], row["form"], row.get("imperfect") or "u"):
                if not feature.endswith("FP"):  # هنّ: news hardly has it, and names look like it
                    self._form(word, index, "v", feature)

    # names ------------------------------------------------------------------------------------------------------
    def _entry(self, entry: Name, spellings: Iterable[str]) -> None:
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
                entry = Name(
                    row["kind"] or "office", row["code"], row["name"], names[0], [row["code"]],
                    cells(row["role"]), "force" if row["kind"] == "force" else "office", common=common, origin="metonyms",
                )  # fmt: skip
                if spellings:
                    self._entry(entry, spellings)
        for row in rows(folder / "contested.tsv"):
            entry = Name(
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
                for common in (False, True) if near else (False,):
                    entry = Name(
                        kind, row["code"], row["name"], names[0] if names else "", cells(row.get("country", "")), roles,
                        "medium" if kind == "media" else row.get("kind") or kind,
                        short=[fold(s) for s in cells(row.get("short_ar", ""))], common=common, origin=table,
                    )  # fmt: skip
                    spellings = [n for n in names if (n in near) == common]
                    self._entry(entry, spellings if common else spellings + cells(row.get("latin", "")))
        for row in rows(folder / "names.tsv"):
            self.out.given[fold(row["name_ar"])] = "h" if row.get("homograph") == "yes" else row.get("kind", "")[:1]
        self._persons(folder / "offices.tsv")
        for row in rows(folder / "places.tsv"):
            entry = Name(
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
            entry = Name(
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
                        entry = Name(kind, code, row["name"], names[0], [code], roles, "state", common=common, origin="states")
                        self._entry(entry, chosen)
            for adjective in cells(row["adjectives_ar"]):
                for word, feature in decline(adjective, adjective=True):
                    self.out.nisbas.setdefault(fold(word), f"{code}:{feature}")
            for people in cells(row.get("people_ar", "")):
                self.out.nisbas.setdefault(fold(people), f"{code}:PM")

    def descriptions(self, folder: Path) -> None:
        """Add titles, bodies, collectives and epithets."""
        titles = _toml(folder / "titles.toml")
        for item in (*titles.get("title", []), *titles.get("adjectival_title", [])):
            for plural, spellings in ((False, item["words"]), (True, item.get("plural", []))):
                if spellings:
                    entry = Name(
                        "title", name=item["id"], roles=[item["role"]] if item.get("role") else [],
                        takes=item.get("takes", "either"), office=item.get("office", ""), entity_kind="person",
                        plural=plural, rules=item.get("rules", []), origin="titles", needs_name=bool(item.get("needs_name")), adjectival=item in titles.get("adjectival_title", []),
                    )  # fmt: skip
                    self._entry(entry, spellings)
        for item in titles.get("body", []):
            entry = Name(
                "body", name=item["id"], roles=[item["role"]] if item.get("role") else [], entity_kind="office",
                takes=item.get("takes", ""), bare=bool(item.get("bare")), origin="titles",
            )  # fmt: skip
            self._entry(entry, item["words"])
        for item in _toml(folder / "collectives.toml").get("collective", []):
            entry = Name(
                "collective", name=item["id"], roles=[item["role"]] if item.get("role") else [],
                entity_kind=item.get("kind", "people"), plural=item.get("count") == "plural", rules=item.get("rules", []), origin="collectives",
            )  # fmt: skip
            self._entry(entry, item["words"])
        for item in _toml(folder / "epithets.toml").get("epithet", []):
            entry = Name("epithet", name=item["id"], rules=item.get("rules", []), origin="epithets")
            self._entry(entry, item["words"])
        for item in _toml(folder / "carriers.toml").get("carrier", []):
            for word in item["words"]:
                for form, _ in decline(word):
                    self.out.carriers.setdefault(fold(form), item["kind"])

    def ties(self, path: Path) -> None:
        """Add data/ar/ties.toml."""
        for item in _toml(path).get("tie", []):
            if item.get("pattern") not in _PATTERNS:
                raise LexiconError(f"{path}: pattern {item.get('pattern')!r} is none of {', '.join(sorted(_PATTERNS))}")
            tie = TieWord(item["kind"], item["status"], item["pattern"], [fold(p) for p in item.get("preps", [])],
                          [fold(w) for w in item.get("near", [])], [fold(w) for w in item.get("unless", [])],
                          item.get("parties", []), item.get("land", []))  # fmt: skip
            for spelling in item["words"]:
                head, *rest = words_of(spelling)
                known = self.out.ties.setdefault(head, [])
                for parts, ties in known:
                    if parts == rest:
                        ties.append(tie)
                        break
                else:
                    known.append((rest, [tie]))
                    known.sort(key=lambda entry: -len(entry[0]))

    def grammar(self, path: Path) -> None:
        """Add the closed-class words."""
        for name, table in _toml(path).items():
            if not isinstance(table, dict):
                continue
            for word in table["words"]:
                parts = words_of(word)
                if len(parts) > 1:
                    self.out.compounds.setdefault(parts[0], []).append([*parts[1:], name])
                else:
                    kinds = self.out.function.setdefault(parts[0], [])
                    if name not in kinds:
                        kinds.append(name)

    def plurals(self, path: Path) -> None:
        """Add plurals.toml: broken plurals by singular."""
        for singular, plurals in _toml(path).get("plural", {}).items():
            for plural in plurals:
                self.out.plurals[fold(plural)] = fold(singular)

    def finish(self) -> Compiled:
        """Join the forms, longest names first, and return the result."""
        self.out.forms = {form: " ".join(sorted(items, key=_rank)) for form, items in self._forms.items()}
        for table in (self.out.names, self.out.phrases):
            for entries in table.values():
                entries.sort(key=lambda e: -len(e[0]))
        for compounds in self.out.compounds.values():
            compounds.sort(key=len, reverse=True)
        return self.out


def _rank(item: str) -> tuple[int, str]:
    return int(item.split(":", 1)[0]), item


def _folded(sense: Sense) -> Sense:
    return msgspec.structs.replace(
        sense,
        objects=[fold(w) for w in sense.objects],
        subjects=[fold(w) for w in sense.subjects],
        via=fold(sense.via) if sense.via else None,
        preps={fold(k): v for k, v in sense.preps.items()},
    )


def build(folders: Iterable[Path], version: str) -> Compiled:
    """Compile the lexicon folders, each laid out as data/ar; later folders add to earlier ones."""
    builder = Builder(version)
    folders = list(folders)
    for folder in folders:
        for path in sorted((folder / "events").glob("*.toml")):
            builder.events(path)
    for folder in folders:
        builder.plain_verbs(folder / "plain_verbs.tsv")
        builder.grammar(folder / "grammar.toml")
        builder.plurals(folder / "plurals.toml")
        builder.ties(folder / "ties.toml")
        builder.descriptions(folder)
        builder.gazetteers(folder / "gazetteers")
    return builder.finish()
