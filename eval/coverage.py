"""How much of what is told the event lexicon holds: gold trigger words by half, and verbs and masdars of the corpora.

python eval/coverage.py ../shared
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from pathlib import Path

from khabar.lexicon.words import Lexicon, lexicon
from khabar.text.tokens import Tokens


def known(words: Lexicon, trigger: str) -> bool:
    """Whether a word of the trigger has an analysis of the event lexicon (plain verbs do not count), or begins a phrase."""
    for surface in Tokens(trigger).surface:
        word = words.word(surface)
        if word.phrase_starts or any(a.lemma.kind != "plain" for a in word.analyses):
            return True
    return False


def gold(shared: Path, words: Lexicon) -> None:
    """Gold triggers, each spelling once."""
    for name, half in (("even", 0), ("odd", 1)):
        triggers: Counter[str] = Counter()
        for file in sorted((shared / "gold/dev").glob("*.json")):
            if int(file.stem[3:]) % 2 == half:
                triggers.update(e["trigger"] for e in json.loads(file.read_text(encoding="utf-8"))["events"])
        held = sum(known(words, t) for t in triggers)
        weighted = sum(n for t, n in triggers.items() if known(words, t))
        print(f"gold/dev {name}: {held}/{len(triggers)} trigger words = {held / len(triggers):.3f}; "
              f"by occurrence {weighted}/{triggers.total()} = {weighted / triggers.total():.3f}")  # fmt: skip


def corpora(shared: Path, words: Lexicon, reports: int = 200) -> None:
    """Of the verb forms that any of our tables know, how many occurrences the event lexicon has; and the words none knows."""
    for file in sorted((shared / "corpora").glob("*.jsonl.gz")):
        forms: Counter[str] = Counter()
        with gzip.open(file, "rt", encoding="utf-8") as handle:
            for number, line in enumerate(handle):
                if number == reports:
                    break
                forms.update(s for s in Tokens(json.loads(line)["text"]).surface if s[0].isalpha())
        verbs = {f: n for f, n in forms.items() if words.word(f).verbs}
        event = sum(n for f, n in verbs.items() if any(a.lemma.kind != "plain" for a in words.word(f).verbs))
        known_words = sum(n for f, n in forms.items() if _known(words, f))
        print(f"{file.name.removesuffix('.jsonl.gz')}: {event / max(1, sum(verbs.values())):.2f} of the verb occurrences are event or cue "
              f"verbs; {known_words / forms.total():.2f} of all words are known to some table")  # fmt: skip


def _known(words: Lexicon, form: str) -> bool:
    word = words.word(form)
    return bool(word.analyses or word.function or word.name_starts or word.nisba or word.given)


def main() -> None:
    """Print the counts."""
    shared = Path(sys.argv[1])
    if not (shared / "gold").is_dir():
        print(f"{shared} holds no gold folder: nothing counted")
        return
    words = lexicon()
    kinds = Counter(lemma.kind for lemma in words.lemmas)
    print("lemmas:", ", ".join(f"{k} {n}" for k, n in sorted(kinds.items())))
    gold(shared, words)
    corpora(shared, words)


if __name__ == "__main__":
    main()
