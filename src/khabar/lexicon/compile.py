"""Compile the hand-written lexicons and tables into look-up tables keyed by folded form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from khabar.errors import LexiconError
from khabar.lexicon.entries import Compiled, StoredLemma, TieWord
from khabar.lexicon.gazetteers import Gazetteers
from khabar.lexicon.schema import EventFile, Noun, Phrase, Sense, Verb
from khabar.lexicon.tables import rows, toml_table, words_of
from khabar.text.fold import fold
from khabar.text.nouns import decline, masdars, participles
from khabar.text.verbs import conjugate

_PATTERNS = frozenset(("named", "occupied", "between", "described", "within", "beside", "both", "notified", "stationed", "heading", "comprising",
                       "alongside", "sanctioned", "belonging", "sought"))  # fmt: skip

_OF_LEMMAS = frozenset(("exercise", "paper", "permitting", "feeling_predicate", "refusing_predicate"))
"""Sections of grammar.toml whose phrases of two words are entries for events, no closed-class words."""


class Builder(Gazetteers):
    """Collects forms and names from one or more lexicon folders."""

    def __init__(self, version: str) -> None:
        super().__init__(version)
        self._forms: dict[str, set[str]] = {}
        self._classes: dict[str, list[str]] = {}
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

    def classes(self, path: Path) -> None:
        """Add classes.toml: nouns that conditions name together, «@arms»."""
        for name, table in toml_table(path).items():
            if isinstance(table, dict):
                self._classes.setdefault("@" + name, []).extend(table["words"])

    def _folded(self, sense: Sense) -> Sense:
        return msgspec.structs.replace(
            sense,
            objects=self._words(sense.objects),
            subjects=self._words(sense.subjects),
            behind=self._words(sense.behind),
            contents=self._words(sense.contents),
            masdars=[fold(w) for w in sense.masdars],
            via=fold(sense.via) if sense.via else None,
            preps={fold(k): v for k, v in sense.preps.items()},
        )

    def _words(self, conditions: Sequence[str]) -> list[str]:
        """The folded words of a condition, each class by its members."""
        return list(dict.fromkeys(fold(w) for c in conditions for w in self._classes.get(c, (c,))))

    def _form(self, word: str, lemma: int, pos: str, feature: str) -> None:
        self._forms.setdefault(fold(word), set()).add(f"{lemma}:{pos}:{feature}")

    def _lemma(self, lemma: StoredLemma) -> int:
        self.out.lemmas.append(lemma)
        return len(self.out.lemmas) - 1

    def _verb(self, verb: Verb) -> None:
        key = (verb.lemma, verb.root, verb.form)
        if key in self._verbs:
            self._add(self._verbs[key], verb)
            return
        index = self._verbs[key] = self._lemma(
            StoredLemma(
                verb.id, verb.lemma, "verb", [self._folded(s) for s in verb.senses], verb.cue, verb.cue_strength,
                verb.embeds, verb.light, [fold(p) for p in verb.light_prep],
            )
        )  # fmt: skip
        for word, feature in conjugate(verb.lemma, verb.root, verb.form, verb.imperfect):
            self._form(word, index, "v", feature)
        self._masdars(index, verb, list(verb.masdar) or ([] if verb.form == "1" else masdars(verb.lemma, verb.root, verb.form)))
        if verb.participle:
            active, passive = participles(verb.lemma, verb.root, verb.form, verb.imperfect)
            stated = verb.participle == "accusative"
            for pos, stems in (("a", active), ("p", passive)):
                for stem in stems:
                    for word, feature in decline(stem, adjective=True):
                        if not stated or (pos == "a" and feature == "AM"):
                            self._form(word, index, pos, feature)

    def _masdars(self, index: int, verb: Verb, nouns: Sequence[str]) -> None:
        for noun in nouns:
            for word, feature in decline(noun, verb.plural.get(noun, ())):
                self._form(word, index, "m", feature)

    def _add(self, index: int, verb: Verb) -> None:
        """Add a second entry for the same verb: its senses behind the first's, a stop for all that is left giving way.

        What the verb does beside its senses (carries, reports, gives a status) is said once: the first entry that says it.
        """
        first = self.out.lemmas[index]
        self._masdars(index, verb, verb.masdar)
        senses = list(first.senses)
        more = [self._folded(s) for s in verb.senses]
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
            StoredLemma(noun.id, noun.lemma, "noun", [self._folded(s) for s in noun.senses], embeds=noun.embeds, feminine=feminine)
        )
        if " " in noun.lemma:
            for spelling in (noun.lemma, *noun.plural):
                self._phrase_words(spelling, index)
                if not any(w.startswith("ال") for w in spelling.split(" ")):
                    head, *rest = spelling.split(" ")
                    self._phrase_words(" ".join(["ال" + head, *("ال" + w for w in rest)]), index)
                    self._phrase_words(" ".join([head, *rest[:-1], "ال" + rest[-1]]), index)
                    if head[-1] not in "ةىءات":
                        self._phrase_words(" ".join(w if w[-1] in "ةىءات" else f"{w}ا" for w in (head, *rest)), index)  # حربا نفسية
            return
        for word, feature in decline(noun.lemma, noun.plural):
            self._form(word, index, "n", feature)

    def _phrase(self, phrase: Phrase) -> None:
        index = self._lemma(
            StoredLemma(
                phrase.id, phrase.words[0], "phrase", [self._folded(s) for s in phrase.senses], phrase.cue, "clause",
                phrase.embeds, predicate=phrase.predicate,
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
            index = self._lemma(StoredLemma(row["lemma"], row["lemma"], "plain"))
            for word, feature in conjugate(row["lemma"], row["root"], row["form"], row.get("imperfect") or "u"):
                if feature.endswith("Dp"):
                    continue  # أريحا is a town
                if not feature.endswith("FP"):  # هنّ: news hardly has it, and names look like it
                    self._form(word, index, "v", feature)

    def ties(self, path: Path) -> None:
        """Add data/ar/ties.toml."""
        for item in toml_table(path).get("tie", []):
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
        for name, table in toml_table(path).items():
            if not isinstance(table, dict):
                continue
            for word in table["words"]:
                parts = words_of(word)
                if len(parts) > 1 and name in _OF_LEMMAS:
                    self.out.function.setdefault(" ".join(parts), []).append(name)
                elif len(parts) > 1:
                    self.out.compounds.setdefault(parts[0], []).append([*parts[1:], name])
                else:
                    kinds = self.out.function.setdefault(parts[0], [])
                    if name not in kinds:
                        kinds.append(name)

    def nouns(self, path: Path) -> None:
        """Add common nouns that name no event; whether a verb of the same letters is rather one is for [noun] of grammar.toml."""
        for row in rows(path):
            self.out.function.setdefault(fold(row["noun"]), []).append("common_noun")

    def plurals(self, path: Path) -> None:
        """Add plurals.toml: broken plurals by singular."""
        for singular, plurals in toml_table(path).get("plural", {}).items():
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
        for index, lemma in enumerate(self.out.lemmas):
            key = fold(lemma.lemma)
            kinds = tuple(self.out.function.get(key, ()))
            preps = tuple({prep: None for s in lemma.senses for prep in (*s.preps, s.via) if prep})
            self.out.lemmas[index] = msgspec.structs.replace(lemma, key=key, kinds=kinds, preps=preps)
        return self.out


def _rank(item: str) -> tuple[int, str]:
    return int(item.split(":", 1)[0]), item


def build(folders: Iterable[Path], version: str) -> Compiled:
    """Compile the lexicon folders, each laid out as data/ar; later folders add to earlier ones."""
    builder = Builder(version)
    folders = list(folders)
    for folder in folders:
        builder.classes(folder / "classes.toml")
    for folder in folders:
        for path in sorted((folder / "events").glob("*.toml")):
            builder.events(path)
    for folder in folders:
        builder.plain_verbs(folder / "plain_verbs.tsv")
        builder.grammar(folder / "grammar.toml")
        builder.nouns(folder / "nouns.tsv")
        builder.plurals(folder / "plurals.toml")
        builder.ties(folder / "ties.toml")
        builder.descriptions(folder)
        builder.gazetteers(folder / "gazetteers")
    return builder.finish()
