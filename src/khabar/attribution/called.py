"""What somebody calls a thing: «ما اعتبرته البحرين تدخلاً»، «عما سماه عدواناً»، «اعتبر لبنان القصف انتهاكاً»: that it is one is his word."""

from __future__ import annotations

from khabar.attribution.extent import TRIM
from khabar.attribution.said import Said, Sayings
from khabar.attribution.speakers import Speakers
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax

_WHAT = frozenset(("ما", "بما", "لما", "فيما", "مما", "عما"))
_CALLING = frozenset(("اعتبر", "عد", "سمى", "أسمى", "وصف", "نعت"))
_DEEMING = frozenset(("اعتبر", "عد"))
"""Verbs of calling with an object and, behind it, what it is held to be."""
_NAMED = frozenset(a + b + c for a, b in (("", "سما"), ("", "سمت"), ("ا", "سما"), ("ا", "سمت"), ("ي", "سمي"), ("ت", "سمي")) for c in ("ه", "ها", "هم"))
"""Forms of «to call» with a pronoun, which lists know only in part."""
_STOPS = "،,؛.:؟!"
_BESIDE = frozenset(("بعد", "عقب", "خلال", "منذ", "قبل", "اثر", "بسبب", "بعدما", "قبيل", "وسط", "ردا", "غداة"))
"""Words that open what stands beside it: ... تدخلاً، بعد طرد السفير; but «من قبل» is by whom."""
_REACH = 16
"""Words of what something is called."""


class Called:
    """Finds what something is called; held by whoever calls it so, and no quotation."""

    def __init__(self, doc: Document, sayings: Sayings, speakers: Speakers) -> None:
        self.doc = doc
        self.sayings = sayings
        self.speakers = speakers

    def find(self, index: int, first: int, last: int, syntax: Syntax) -> None:
        """Add what is called so in one sentence."""
        doc = self.doc
        for i in range(first, last - 2):
            what = i > first and doc.forms[i - 1] in _WHAT and (doc.forms[i] in _NAMED or (i in doc.verb_tokens and any(v.lemma.lemma in _CALLING and v.enclitic for v in doc.words[i].verbs)))
            deems = not what and i in doc.verb_tokens and any(v.lemma.lemma in _DEEMING and not v.enclitic for v in doc.words[i].verbs)
            if not what and not deems:
                continue
            clause = next((c for c in syntax.clauses if c.verb.first == i), None)
            speakers, after = self._caller(i, clause, syntax, index)
            begin = self._deemed(i, clause, syntax, last) if deems else after
            if speakers and begin > 0:
                self._add(index, i, begin, self._until(begin, min(last, begin + _REACH)), speakers)

    def _until(self, begin: int, last: int) -> int:
        """Where what something is called ends: before a mark, a verb that goes on, or when, why and after what it was."""
        doc = self.doc
        for k in range(begin + 1, last):
            joined = doc.words[k].conjunction and (k in doc.verb_tokens or doc.words[k].function)
            if doc.surface[k] in _STOPS or joined or doc.words[k].function == "relative" or (doc.forms[k] in _BESIDE and doc.forms[k - 1] != "من"):
                return k
        return last

    def _add(self, index: int, i: int, begin: int, stop: int, speakers: list[int]) -> None:
        doc = self.doc
        said = Said(doc.start[begin], doc.start[begin] + len(doc.text[doc.start[begin] : doc.end[stop - 1]].rstrip(TRIM)), speakers, (doc.start[i], doc.end[i]), False, index)
        said.verb, said.hidden, said.manner, said.called = i, True, "performative", True
        if not any(s.verb == i and s.speakers for s in self.sayings.out[-6:]):
            self.sayings.add(said)

    def _caller(self, i: int, clause: Clause | None, syntax: Syntax, index: int) -> tuple[list[int], int]:
        """Who calls it so, and the token behind him: right behind the verb, else the subject of the clause around."""
        doc = self.doc
        m = doc.mention_at[i + 1]
        if m >= 0 and doc.mentions[m].first == i + 1 and not doc.mentions[m].preposition and not doc.mentions[m].conjunction:
            return self.speakers.names.within(i + 1, doc.mentions[m].last), doc.mentions[m].last
        if clause is not None and clause.subject and syntax.units[clause.subject[0]].first > i:
            unit = syntax.units[clause.subject[0]]
            return self.speakers.names.phrase(unit.first, unit.last), unit.last
        feminine = doc.forms[i].startswith("ت") or doc.forms[i].removesuffix("ها").removesuffix("ه").endswith("ت")
        for other in reversed(syntax.clauses):
            if other.verb.first < i and other.subject:
                unit = syntax.units[other.subject[0]]
                found = self.speakers.names.phrase(unit.first, unit.last)
                if found and unit.first < i and self.speakers.names.fits(found[0], "F" if feminine else "M", "S"):
                    return found, i + 1
        return [], i + 1

    def _deemed(self, i: int, clause: Clause | None, syntax: Syntax, last: int) -> int:
        """Where what the object is held to be begins: an indefinite act in the accusative behind it; -1 for none."""
        doc = self.doc
        if clause is None or clause.verb.negated or not clause.subject:
            return -1
        for k in range(i + 2, min(last, i + _REACH)):
            word = doc.words[k]
            if doc.surface[k] in _STOPS or word.function in ("complementizer", "relative") or k in doc.verb_tokens:
                return -1
            if doc.surface[k].endswith(("اً", "ًا")) and not word.preposition and any(n.pos in ("m", "n") and n.lemma.senses for n in word.nouns):
                return k
        return -1
