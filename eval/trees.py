"""Hold the clause layer against dependency trees: does a verb's clause have the subject and the object the tree gives it?

python eval/trees.py ../shared/trees/FILE.conllu [first|second] [--misses KIND]   KIND: subject object unseen extra

Counted are verbs of the tree whose lemma the lexicon holds and whose subject or object is a phrase of its own; a pronoun
written on the verb or on أن is none. A relative pronoun stands for the noun its clause describes. The subject of a
passive may be subject or object of ours.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from khabar.lexicon.words import Lexicon, lexicon
from khabar.mentions import timex
from khabar.mentions.actors import ActorFinder
from khabar.mentions.document import Document
from khabar.mentions.entities import Entities
from khabar.mentions.resolve import Memory
from khabar.syntax.clauses import Clause, Syntax
from khabar.syntax.tags import VERB, Tags
from khabar.syntax.units import cut
from khabar.text.fold import fold

_SUBJECT = ("nsubj", "nsubj:pass")
_KINDS = ("subject", "object", "unseen", "extra")


class Node(NamedTuple):
    """A word of a tree, with its place in the text."""

    id: str
    form: str
    lemma: str
    tag: str
    kind: str
    head: str
    relation: str
    start: int
    joined: bool
    """Whether it is written together with the word before it."""


class Tree(NamedTuple):
    """A sentence and its words."""

    text: str
    nodes: list[Node]


def trees(path: Path) -> Iterator[Tree]:
    """The trees of a CoNLL-U file; words are found in the text one after the other."""
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        lines = block.split("\n")
        text = next(line[9:] for line in lines if line.startswith("# text = "))
        nodes, at = [], 0
        for line in lines:
            row = line.split("\t")
            if not row[0].isdigit():
                continue
            start = at
            while text[at : at + 1].isspace():
                at += 1
            if not text.startswith(row[1], at):
                raise ValueError(f"{path}: {row[1]!r} expected at {at} of {text!r}")
            nodes.append(Node(*row[:5], row[6], row[7], at, bool(nodes) and start == at))
            at += len(row[1])
        yield Tree(text, nodes)


def parse(text: str, words: Lexicon) -> tuple[Document, list[Syntax]]:
    """Our clauses of a text, by the steps of the reader before events."""
    entities = Entities()
    doc = Document(text, words, entities, None, None, "body")
    doc.timexes = timex.find(text, None, "body")
    k = 0
    for index, found in enumerate(doc.timexes):
        while k < len(doc) and doc.end[k] <= found.start:
            k += 1
        j = k
        while j < len(doc) and doc.start[j] < found.end:
            doc.timex_at[j] = index
            j += 1
    ActorFinder(doc, Memory(entities)).run()
    tags = Tags(doc)
    doc.verb_tokens = {i for i, kind in enumerate(tags.kind) if kind == VERB}
    return doc, [Syntax(doc, cut(doc, tags, first, last), first, last) for first, last in doc.sentences]


class Score:
    """Counts, and the misses of each kind as lines to read."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words
        self.known = {fold(lemma.lemma) for lemma in words.data.lemmas if lemma.kind in ("verb", "plain")}
        self.hits = dict.fromkeys(_KINDS, 0)
        self.all = dict.fromkeys(_KINDS, 0)
        self.misses: dict[str, list[str]] = {kind: [] for kind in _KINDS}

    def _count(self, kind: str, ok: bool, what: str) -> None:
        self.all[kind] += 1
        self.hits[kind] += ok
        if not ok:
            self.misses[kind].append(what)

    def add(self, tree: Tree) -> None:
        """Compare one sentence."""
        doc, parsed = parse(tree.text, self.words)
        clauses = {c.verb.first: (syntax, c) for syntax in parsed for c in syntax.clauses}
        verbs = set()
        for verb in tree.nodes:
            if verb.tag not in ("VERB", "AUX") or not verb.kind.startswith("VB"):
                continue
            at = _token(doc, verb)
            verbs.add(at)
            if fold(verb.lemma) in self.known:
                self._count("unseen", at in clauses, f"{verb.form}  in  {tree.text}")
                if verb.tag == "VERB":
                    self._complements(doc, tree, verb, clauses.get(at))
        for at in clauses:
            self._count("extra", at in verbs, f"{doc.surface[at]}  in  {tree.text}")

    def _complements(self, doc: Document, tree: Tree, verb: Node, got: tuple[Syntax, Clause] | None) -> None:
        """Compare the subject and objects of one verb."""
        for node in tree.nodes:
            name = "subject" if node.relation in _SUBJECT else "object" if node.relation == "obj" else ""
            if node.head != verb.id or not name or (node.tag == "PRON" and node.joined):
                continue
            relation = node.relation
            if node.kind == "REL":
                if not verb.relation.startswith("acl"):
                    continue
                node = next(n for n in tree.nodes if n.id == verb.head)
                if node.tag == "PRON" and node.joined:
                    continue
            shown, ok = "no verb", False
            if got is not None:
                syntax, clause = got
                mine = clause.subject if name == "subject" else clause.objects
                if relation == "nsubj:pass":
                    mine = clause.subject + clause.objects
                want = _token(doc, node)
                ok = any(syntax.units[u].first <= want < syntax.units[u].last for u in mine)
                subject, objects = _words(doc, syntax, clause.subject), _words(doc, syntax, clause.objects)
                shown = f"S={subject} O={objects} <{clause.connector}>"
            self._count(name, ok, f"{verb.form} <- {node.form} [{relation}] got {shown}  in  {tree.text}")

    def figures(self) -> dict[str, float]:
        """Share of subjects and objects found, of tree verbs seen, and of our verbs that are verbs there."""
        names = {"subject": "subject", "object": "object", "unseen": "verb recall", "extra": "verb precision"}
        return {names[k]: round(self.hits[k] / self.all[k], 4) if self.all[k] else 0.0 for k in _KINDS}


def _token(doc: Document, node: Node) -> int:
    """Our token that holds a word of a tree."""
    return doc.token_at(node.start + 1) - 1


def _words(doc: Document, syntax: Syntax, units: list[int]) -> str:
    spans = [(syntax.units[u].first, syntax.units[u].last) for u in units]
    return " | ".join(doc.text[doc.start[first] : doc.end[last - 1]] for first, last in spans)


def score(path: Path, half: str = "") -> Score:
    """Score a file of trees, or its first or second half."""
    result = Score(lexicon())
    found = list(trees(path))
    middle = len(found) // 2
    for tree in found[:middle] if half == "first" else found[middle:] if half == "second" else found:
        result.add(tree)
    return result


def main() -> int:
    """Print the figures, and misses where asked."""
    arguments = sys.argv[1:]
    half = next((a for a in arguments if a in ("first", "second")), "")
    result = score(Path(arguments[0]), half)
    for kind, value in zip(_KINDS, result.figures().items(), strict=True):
        print(f"{value[0]:15s} {value[1]:.4f}  of {result.all[kind]}")
    if "--misses" in arguments:
        for line in result.misses[arguments[arguments.index("--misses") + 1]]:
            print(line)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
