"""Standing ties that a report states without telling an act: «موسكو حليفة دمشق», «قاعدة أميركية في سوريا»."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from khabar.events.fillers import Fillers
from khabar.lexicon.entries import TieWord
from khabar.mentions.document import Document
from khabar.mentions.entities import UNKNOWN

_REACH = 9
_BESIDE = 3
_STOPS = frozenset("،.؛:؟!")
_PREFIXES = ("", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ولل", "وب", "وبال", "ف", "فال", "ك", "كال")
_BEGUN = {first: tuple(p for p in _PREFIXES if p[:1] in ("", first)) for first in "والبلفك"}
"""The prefixes that a form may have, by its first letter."""
_ENCLITICS = {"ها": "F", "ه": "M", "هما": "", "هم": "P"}


class Tie(NamedTuple):
    """A tie found: its kind and status, the mentions of its two or more sides, and the tokens of the word."""

    kind: str
    status: str
    sides: tuple[int, ...]
    first: int
    last: int
    rule: str


class TieFinder:
    """Finds ties in one part of a report, sentence by sentence."""

    def __init__(self, doc: Document, speaker: Callable[[int], int | None]) -> None:
        self.doc = doc
        self.speaker = speaker
        self.fillers = Fillers(doc)
        self.words = doc.lexicon.data.ties
        self.apart = False
        """Whether the first side has the tie with each of the others apart (أ مع ب وج)."""

    def run(self) -> list[Tie]:
        """Every tie with two different coded sides, in the order of the text."""
        out: list[Tie] = []
        doc, known, done = self.doc, self.doc.lexicon.tie_readings, 0
        for form in set(doc.forms).difference(known):
            known[form] = self._read(form)
        for i in [k for k, readings in enumerate(map(known.__getitem__, doc.forms)) if readings]:
            if i < done:
                continue
            if (doc.words[i].is_word and doc.mention_at[i] < 0) or self._titled(i) or self._named_last(i):
                first, last = doc.sentences[doc.sentence_of(i)]
                if not first <= i < last:
                    continue
                found, end = self._at(i, first, last)
                if found:
                    out += found
                    done = max(i + 1, end)
        return out

    def _titled(self, i: int) -> bool:
        """Words such as «حليفة» are mentions themselves."""
        index = self.doc.mention_at[i]
        return (
            index >= 0 and self.doc.mentions[index].first == i and self.doc.mentions[index].how in ("definite", "title")
        )

    def _named_last(self, i: int) -> bool:
        """The last word of a longer name may say whose the land is: «الضفة الغربية المحتلة»."""
        index = self.doc.mention_at[i]
        return index >= 0 and self.doc.mentions[index].first < i == self.doc.mentions[index].last - 1

    def _at(self, i: int, first: int, last: int) -> tuple[list[Tie], int]:
        for form, enclitic in self.doc.lexicon.tie_readings[self.doc.forms[i]]:
            for rest, ties in self.words.get(form, ()):
                end = i + 1 + len(rest)
                if end > last or any(
                    self.doc.forms[i + 1 + k].removeprefix("ال") != p.removeprefix("ال") for k, p in enumerate(rest)
                ):
                    continue
                for tie in ties:
                    if not self._context(tie, first, last) or (tie.pattern != "occupied" and self._named_last(i)):
                        continue
                    self.apart = False
                    sides = self._coded(getattr(self, f"_{tie.pattern}")(tie, i, end, first, last, enclitic))
                    if len(sides) < 2:
                        continue
                    rule = f"tie:{tie.kind}:{tie.pattern}"
                    groups = [(sides[0], other) for other in sides[1:]] if self.apart else [tuple(sides)]
                    return [Tie(tie.kind, tie.status, group, i, end, rule) for group in groups], end
        return [], i + 1

    def _read(self, form: str) -> list[tuple[str, str]]:
        """(tie word, possessive) of a form; kept with the lexicon, which every occurrence shares."""
        out = []
        for prefix in _BEGUN.get(form[0], _PREFIXES[:1]):
            if form.startswith(prefix) and len(form) - len(prefix) > 2:
                core = form[len(prefix) :]
                if core in self.words:
                    out.append((core, ""))
                for enclitic in _ENCLITICS if core[-1] in "هام" else ():
                    stem = core.removesuffix(enclitic)
                    if stem != core:
                        out += [(s, enclitic) for s in (stem, stem.removesuffix("ت") + "ة") if s in self.words]
        return out

    def _context(self, tie: TieWord, first: int, last: int) -> bool:
        forms = self.doc.forms
        if tie.near and not any(forms[k] in tie.near or forms[k].lstrip("و") in tie.near for k in range(first, last)):
            return False
        return not any(forms[k] in tie.unless for k in range(first, last))

    def _coded(self, sides: list[int]) -> list[int]:
        """Sides with a code, one each."""
        out: list[int] = []
        seen: set[str] = set()
        for m in sides:
            draft = self.doc.entities.drafts[self.doc.mentions[m].entity]
            if draft.code != UNKNOWN and draft.code not in seen and draft.kind not in ("medium", "place"):
                seen.add(draft.code)
                out.append(m)
        return out

    # patterns: each gives the mentions of the sides ----------------------------------------------------------------
    def _between(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        doc = self.doc
        sides: list[int] = []
        k = end
        if enclitic == "هما":
            return [self.fillers.virtual(i, code) for code in self.fillers.last_two(i)]
        while k < min(last, end + _REACH):
            if doc.forms[k] == "بين":
                return self._series(k + 1, last)
            if doc.surface[k] in _STOPS or (doc.words[k].verbs and not doc.words[k].nouns and doc.mention_at[k] < 0):
                break
            if doc.words[k].nisba and doc.mention_at[k] < 0 and not sides:
                sides = [
                    self.fillers.virtual(n, doc.words[n].nisba.split(":")[0])
                    for n in self.fillers.nationalities(k, last)
                ]
                if len(sides) > 1:
                    return sides
            elif doc.words[k].form == "مع" and k + 1 < last:
                self.apart = True
                owner = sides or self._owner(i, first, enclitic) or self._speaking(i)
                return [*owner[:1], *self._series(k + 1, last)]
            elif doc.mention_at[k] >= 0 and not sides and k <= end + 1:
                sides = [m for m, _, _ in self.fillers.mentions_in(k, k + 1, "")]
                k = doc.mentions[doc.mention_at[k]].last
                continue
            k += 1
        return []

    def _owner(self, i: int, first: int, enclitic: str) -> list[int]:
        """The side a possessive stands for, else the side named last before, in the same sentence."""
        doc = self.doc
        want = _ENCLITICS.get(enclitic, "")
        for k in range(i - 1, first - 1, -1):
            index = doc.mention_at[k]
            if index >= 0 and doc.mentions[index].first == k:
                mention = doc.mentions[index]
                draft = doc.entities.drafts[mention.entity]
                if draft.code == UNKNOWN or draft.kind in ("medium", "place"):
                    continue
                if not want or (mention.gender or draft.gender) in (want, ""):
                    return [index]
        return []

    def _speaking(self, i: int) -> list[int]:
        """The state of who speaks: a minister's «التعاون مع فرنسا» is that of his own land."""
        index = self.speaker(i)
        return [index] if index is not None and len(self.doc.code(index)) == 3 and self.doc.code(index) != UNKNOWN else []

    def _series(self, k: int, last: int) -> list[int]:
        """Sides coordinated from token k on: بين أ وب، كل من أ وب وج."""
        doc = self.doc
        out: list[int] = []
        gap = 0
        while k < last and gap < 5:
            if doc.surface[k] in _STOPS and out:
                if len(self._coded(out)) < 2:  # بين الحكومة المدعومة من ...، وبين الجماعة
                    for j in range(k, min(last - 1, k + 8)):
                        if doc.forms[j] == "وبين":
                            return [*out, *self._series(j + 1, last)]
                break
            index = doc.mention_at[k]
            if index >= 0 and doc.mentions[index].first == k:
                if out and not doc.mentions[index].conjunction and doc.forms[k - 1] not in ("وبين", "و"):
                    k = doc.mentions[index].last
                    gap += 1
                    continue
                out += [m for m, _, _ in self.fillers.mentions_in(k, doc.mentions[index].last, "")]
                k = doc.mentions[index].last
                gap = 0
                continue
            if "pair" in doc.lexicon.data.function.get(doc.forms[k], ()):
                return [m for m, _, _ in self.fillers.mentions_in(k, k + 1, "")]
            if doc.words[k].nisba:
                out += [
                    self.fillers.virtual(n, doc.words[n].nisba.split(":")[0])
                    for n in self.fillers.nationalities(k, last)
                ]
            gap += 1
            k += 1
        return out

    def _after(self, tie: TieWord, end: int, last: int) -> list[int]:
        """The side behind one of the prepositions of the tie, within a few words."""
        doc = self.doc
        preps = tie.preps
        for k in range(end, min(last, end + 6)):
            index = doc.mention_at[k]
            if doc.surface[k] in _STOPS or (index < 0 and doc.lexicon.tie_readings[doc.forms[k]]):
                break  # سيطرة المسلحين الموالين لواشنطن: a tie of its own
            if index >= 0 and doc.mentions[index].first == k:
                held = doc.mentions[index].preposition
                before = doc.words[k - 1].base if k > end else ""
                if held in preps or before in preps or ("" in preps and k == end):
                    return self._series(k, last)
                if not held and not doc.mentions[index].conjunction and before not in ("", "في"):
                    continue
        return []

    def _before(self, i: int, first: int) -> list[int]:
        """The side that stands right before a word, a comma or a bracket between allowed."""
        doc = self.doc
        for k in range(i - 1, max(first - 1, i - 5), -1):
            index = doc.mention_at[k]
            if index >= 0:
                draft = doc.entities.drafts[doc.mentions[index].entity]
                if draft.kind == "place" and len(draft.country) == 1:
                    return [m for m, _, _ in self.fillers.mentions_in(doc.mentions[index].first, k + 1, "")]
                return [index]
            if doc.words[k].verbs and not doc.words[k].nouns:
                break
        return []

    def _described(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        before, after = self._before(i, first), self._after(tie, end, last)
        return [*before[:1], *after[:1]] if before and after else []

    def _named(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        """A pact called by its name has the parties of the table, where one of them is named in the sentence."""
        doc = self.doc
        here = {doc.code(doc.mention_at[k]) for k in range(first, last) if doc.mention_at[k] >= 0}
        if not here & set(tie.parties):
            return []
        return [self.fillers.virtual(i, code) for code in tie.parties]

    def _occupied(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        """«الضفة الغربية المحتلة»: who holds the land named just before, where it is one of the tie's lands."""
        doc = self.doc
        for k in range(i - 1, max(first - 1, i - 3), -1):
            index = doc.mention_at[k]
            if index >= 0:
                draft = doc.entities.drafts[doc.mentions[index].entity]
                lands = [c for c in (draft.code, *draft.country) if c in tie.land]
                return [self.fillers.virtual(i, code) for code in (*tie.parties, *lands[:1])] if lands else []
        return []

    def _beside(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        doc = self.doc
        before = self._before(i, first)
        if enclitic:
            owner = self._owner((before and doc.mentions[before[0]].first) or i, first, enclitic)
            after = [m for m, _, _ in self.fillers.mentions_in(end, min(last, end + 1), "")]
            return [*owner, *(after or before)]
        for k in range(end, min(last, end + 1)):
            index = doc.mention_at[k]
            if index >= 0 and index != doc.mention_at[i]:
                return [*before, index]
            if doc.words[k].nisba:
                return [*before, self.fillers.virtual(k, doc.words[k].nisba.split(":")[0])]
        index = doc.mention_at[i]
        if before and index >= 0 and doc.mentions[index].link:
            linked = doc.entities.drafts[doc.mentions[index].link[-1]]
            return [*before, self.fillers.virtual(i, linked.code)]
        return []

    def _both(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        """Two coordinated sides before the word: كانت أرمينيا وروسيا حليفتين."""
        doc = self.doc
        for k in range(i - 1, max(first - 1, i - 6), -1):
            index = doc.mention_at[k]
            if index >= 0 and doc.mentions[index].conjunction and doc.mentions[index].first > first:
                before = doc.mention_at[doc.mentions[index].first - 1]
                return [before, index] if before >= 0 else []
        return []

    def _notified(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        """«لم تتلق المنظمة إخطارا من أ»: the one who notifies and the organisation named before."""
        doc = self.doc
        giver = self._after(tie, end, last)
        if not giver and not any(doc.words[k].function == "negation" for k in range(max(first, i - 4), i)):
            return []  # «نظام إشعار الدفع»: no notice that somebody gives
        for k in range(i - 1, first - 1, -1):
            index = doc.mention_at[k]
            if index >= 0 and doc.entities.drafts[doc.mentions[index].entity].kind in ("organisation", "alliance"):
                return [*(giver or self._state_before(first))[:1], index]
        return []

    def _state_before(self, token: int) -> list[int]:
        """The state named last before a token, in the sentences just before."""
        doc = self.doc
        for k in range(token - 1, max(-1, token - 40), -1):
            index = doc.mention_at[k]
            if index >= 0 and len(doc.code(index)) == 3 and doc.code(index) != UNKNOWN:
                if doc.entities.drafts[doc.mentions[index].entity].kind in ("state", "office", "person", "force"):
                    return [index]
        return []

    def _within(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        owner = self._owner(i, first, enclitic) if enclitic else []
        k = end
        if not owner:
            while k < min(last, end + 3) and self.doc.mention_at[k] < 0 and not self.doc.words[k].nisba:
                if self.doc.words[k].function:
                    return []
                k += 1
            owner = [m for m, _, _ in self.fillers.mentions_in(k, min(last, k + 1), "")]
            index = self.doc.mention_at[k] if k < last else -1
            if index >= 0 and self.doc.mentions[index].preposition:
                return []
            k = self.doc.mentions[index].last if index >= 0 else k + 1
        after = self._after(tie, k, last)
        return [*owner[:1], *after[:1]] if owner and after else []

    def _stationed(self, tie: TieWord, i: int, end: int, first: int, last: int, enclitic: str) -> list[int]:
        doc = self.doc
        owner = self._owner(i, first, enclitic) if enclitic else []
        host: list[int] = []
        for k in range(end, min(last, end + 10)):
            if doc.surface[k] in _STOPS or (not owner and k >= end + _BESIDE):
                break  # «على قاعدة كشف الخداع الأميركي»: whose base it is stands beside it
            index = doc.mention_at[k]
            if not owner and doc.words[k].nisba and index < 0:
                owner = [self.fillers.virtual(k, doc.words[k].nisba.split(":")[0])]
            elif index >= 0 and doc.mentions[index].first == k:
                mention = doc.mentions[index]
                placed = mention.preposition in ("ب", "ل") or doc.words[k - 1].function == "preposition"
                if placed and owner:
                    host = [m for m, _, _ in self.fillers.mentions_in(k, mention.last, "")]
                    break
                if not owner and not placed:
                    owner = [m for m, _, _ in self.fillers.mentions_in(k, mention.last, "")]
            elif owner and doc.words[k].nisba:
                host = [self.fillers.virtual(k, doc.words[k].nisba.split(":")[0])]
                break
        return [*owner[:1], *host[:1]] if owner and host else []


def find(doc: Document, speaker: Callable[[int], int | None]) -> list[Tie]:
    """Ties stated in one part of a report; makes mentions for nationalities that stand for a side.

    Args:
        doc: the part.
        speaker: mention of the innermost speaker of what stands at a token.
    """
    return TieFinder(doc, speaker).run() if doc.lexicon.data.ties else []
