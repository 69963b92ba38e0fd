"""Reported speech: which stretch of text somebody is made to say, by which cue, in whose mouth."""

from __future__ import annotations

from khabar.lexicon.words import Analysis
from khabar.mentions.document import Document
from khabar.syntax.clauses import Clause, Syntax
from khabar.syntax.tags import EVENT, Tags
from khabar.text.quotes import Quote

_CARRIED = frozenset(("اضاف", "تابع", "استطرد", "اردف", "مضي", "زاد", "استدرك", "ختم", "واصل"))
_IMPERSONAL = frozenset(("ذكر", "اشار", "لفت", "علم", "قال", "اعتقد", "راي", "زعم", "سجل"))
"""«يُذكر أن», «يُشار إلى أن»: nobody speaks but the reporter."""
_ACCORDING = frozenset(("وفق", "بحسب", "حسب", "وفقا", "طبقا", "نقلا", "حسبما", "وفقما"))
_OPENING = '"«“”‟'
_CLOSING = '"»”“'
_TRIM = " \t\r\n،؛:.,…"


class Said:
    """One quotation; token range of the content, mentions of the speakers, the relay, the cue."""

    __slots__ = (
        "cue",
        "direct",
        "end",
        "first",
        "hidden",
        "last",
        "manner",
        "relays",
        "sentence",
        "speakers",
        "start",
        "verb",
    )

    def __init__(
        self, start: int, end: int, speakers: list[int], cue: tuple[int, int], direct: bool, sentence: int
    ) -> None:
        self.start = start
        self.end = end
        self.speakers = speakers
        self.relays: list[int] = []
        self.cue = cue
        self.direct = direct
        self.sentence = sentence
        self.manner = "direct" if direct else "indirect"
        self.first = -1
        self.last = -1
        self.verb = -1
        self.hidden = False
        """Held by its speaker, but no quotation of its own: its quoted parts are."""


class Speech:
    """Finds the reported speech of a document, sentence by sentence; the last speaker is carried on."""

    def __init__(self, doc: Document, tags: Tags) -> None:
        self.doc = doc
        self.tags = tags
        self.out: list[Said] = []
        self.carried: list[int] = []
        self.relays: list[int] = []
        self.quote_of: list[int] = [-1] * len(doc)
        self._map_quotes()

    def _map_quotes(self) -> None:
        for index, quote in enumerate(self.doc.quotes):
            if quote.depth > 1:
                continue
            first = self.doc.token_at(quote.start)
            k = first
            while k < len(self.doc) and self.doc.start[k] < quote.end:
                self.quote_of[k] = index
                k += 1

    def sentence(self, index: int, syntax: Syntax) -> None:
        """Add the quotations of one sentence."""
        doc = self.doc
        first, last = doc.sentences[index]
        before = len(self.out)
        for i in range(first, last):
            word = doc.words[i]
            analysis = self._cue(i, syntax)
            if analysis is not None:
                self._verb_cue(index, i, analysis, syntax)
            elif (
                word.base in _ACCORDING
                and word.is_word
                and (word.function == "preposition" or word.base in ("حسبما", "وفقما", "طبقا", "وفقا", "نقلا"))
            ):
                self._according(index, i, syntax)
        if len(self.out) == before:
            self._continued(index, first, last)

    # cues ---------------------------------------------------------------------------------------------------------
    def _cue(self, i: int, syntax: Syntax) -> Analysis | None:
        analysis = self.tags.analysis[i]
        if analysis is None or analysis.lemma.cue is None:
            return None
        if any(s.type == "REJECT" for s in analysis.lemma.senses) or (
            i and self.doc.forms[i - 1] in ("الجدير", "والجدير")
        ):
            return None
        if analysis.pos == "v":
            return analysis
        if analysis.pos == "a" and not analysis.article:
            return analysis
        if analysis.pos == "m" and (analysis.enclitic or self.doc.forms[i] in ("قول", "قوله", "قولها")):
            return analysis
        return None

    def _verb_cue(self, index: int, i: int, analysis: Analysis, syntax: Syntax) -> None:
        doc = self.doc
        last = doc.sentences[index][1]
        clause = next((c for c in syntax.clauses if c.verb.first == i), None)
        speakers, after = self._speakers(i, analysis, clause, syntax)
        relays: list[int] = []
        if analysis.lemma.cue == "relay":
            source = self._source(i, clause, syntax)
            if source:
                relays, speakers = speakers, source
        start_token, direct, limit = self._content(i, after, last, analysis)
        if analysis.lemma.cue == "relay" and not speakers:
            return
        if (
            not (clause and clause.subject)
            and analysis.pos == "v"
            and (analysis.feature == "I3MS" or analysis.feature.endswith("p"))
            and (analysis.lemma.lemma.translate(_FOLD) in _IMPERSONAL)
        ):
            return
        if start_token < 0:
            if self._quoted_before(index, i, speakers) or (
                speakers and analysis.lemma.cue == "say" and analysis.pos == "v"
            ):
                self._remember(analysis, speakers, relays)
            return
        if not speakers and analysis.lemma.cue in ("say", "think", "ask", "deny", "relay"):
            speakers = list(self.carried)
            if not relays:
                relays = list(self.relays)
        start, end, direct = self._extent(start_token, limit, direct)
        if end <= start:
            return
        said = Said(start, end, speakers, (doc.start[i] + len(analysis.conjunction), doc.end[i]), direct, index)
        said.verb = i
        said.relays = relays or self._media(i, clause, syntax, speakers)
        self._add(said)
        self._remember(analysis, speakers, said.relays)

    def _remember(self, analysis: Analysis, speakers: list[int], relays: list[int]) -> None:
        if speakers and analysis.lemma.cue in ("say", "relay", "think", "deny", "ask"):
            self.carried = list(speakers)
            self.relays = list(relays)

    def _add(self, said: Said) -> None:
        doc = self.doc
        said.first = doc.token_at(said.start)
        k = said.first
        while k < len(doc) and doc.start[k] < said.end:
            k += 1
        said.last = k
        for other in self.out[-12:]:
            if other.start == said.start and other.end == said.end:
                if not other.speakers:
                    other.speakers = said.speakers
                return
        self.out.append(said)

    def _speakers(self, i: int, analysis: Analysis, clause: Clause | None, syntax: Syntax) -> tuple[list[int], int]:
        """Mentions of the speakers and the token after the verb and its subject."""
        doc = self.doc
        if analysis.pos == "v" and clause is not None:
            out: list[int] = []
            after = i + 1
            for u in clause.subject:
                unit = syntax.units[u]
                out += self._mentions(unit.first, unit.last)
                if unit.first > i:
                    after = max(after, unit.last)
            if not out and not clause.subject and analysis.feature[1:2] == "3":
                if (
                    analysis.lemma.lemma.translate(_FOLD) in _CARRIED
                    or clause.verb.joined
                    or clause.connector in ("start", "relative", "verb", "comma")
                ):
                    out = (
                        list(self.carried)
                        if clause.connector != "verb" or not self._earlier_subject(clause, syntax)
                        else self._earlier_subject(clause, syntax)
                    )
            return out, after
        if analysis.pos == "m" and analysis.enclitic:
            after = i + 1
            for k in range(i - 1, max(i - 12, -1), -1):
                if doc.forms[k] == "عن":
                    found = self._mentions(k + 1, i)
                    if found:
                        return found, after
            return self._near_subject(i, syntax), after
        return self._near_subject(i, syntax), i + 1

    def _earlier_subject(self, clause: Clause, syntax: Syntax) -> list[int]:
        for index in range(clause.index - 1, -1, -1):
            other = syntax.clauses[index]
            for u in other.subject:
                found = self._mentions(syntax.units[u].first, syntax.units[u].last)
                if found:
                    return found
        return []

    def _near_subject(self, i: int, syntax: Syntax) -> list[int]:
        """Subject of the main clause before an adverbial participle (مضيفا، مؤكدة)."""
        best: list[int] = []
        for clause in syntax.clauses:
            if clause.verb.first > i:
                break
            if clause.connector in ("complementizer", "relative"):
                continue
            for u in clause.subject[:1]:
                found = self._mentions(syntax.units[u].first, syntax.units[u].last)
                if found:
                    best = found
            if (
                not clause.subject
                and clause.verb.analysis is not None
                and clause.verb.analysis.lemma.cue
                and self.carried
            ):
                best = list(self.carried)
        if not best:
            earlier = [s for s in self.out[-12:] if s.sentence == self.doc.sentence_of(i) and s.speakers]
            best = list(earlier[-1].speakers) if earlier else list(self.carried)
        return best

    def _mentions(self, first: int, last: int) -> list[int]:
        doc = self.doc
        for k in range(first, last):
            index = doc.mention_at[k]
            if index >= 0:
                draft = doc.entities.drafts[doc.mentions[index].entity]
                return [] if draft.kind == "place" else [index]
            if doc.words[k].enclitic and k > first + 2:
                break
        return []

    def _source(self, i: int, clause: Clause | None, syntax: Syntax) -> list[int]:
        if clause is not None:
            for u in clause.phrases:
                unit = syntax.units[u]
                if unit.prep in ("عن", "ل", "الي"):
                    found = self._mentions(unit.first, unit.last)
                    if found:
                        return found
        return []

    def _media(self, i: int, clause: Clause | None, syntax: Syntax, speakers: list[int]) -> list[int]:
        """A medium to which the speaker spoke: «قال لرويترز»، «في مقابلة مع ...»."""
        doc = self.doc
        if clause is None:
            return []
        mine = {doc.mentions[m].entity for m in speakers}
        for u in clause.phrases:
            unit = syntax.units[u]
            if unit.prep not in ("ل", "مع", "الي", "عبر", "علي", "في"):
                continue
            for m in unit.mentions:
                draft = doc.entities.drafts[doc.mentions[m].entity]
                if draft.kind == "medium" and doc.mentions[m].entity not in mine:
                    return [m]
        return []

    # content ------------------------------------------------------------------------------------------------------
    def _content(self, i: int, after: int, last: int, analysis: Analysis) -> tuple[int, bool, int]:
        """First token of the content, whether it is direct, and the token where it must end; (-1, ...) for none."""
        doc = self.doc
        k = after
        steps = 0
        strength = analysis.lemma.cue_strength
        while k < last and steps < 45:
            word, surface = doc.words[k], doc.surface[k]
            if surface in _OPENING and self.quote_of[k] >= 0 and doc.quotes[self.quote_of[k]].start == doc.start[k]:
                quote = doc.quotes[self.quote_of[k]]
                if self._names_only(quote) and k + 1 < last:
                    while k < last and doc.start[k] < quote.end:
                        k += 1
                    continue
                if k > i + 1 or strength == "always" or analysis.pos != "v":
                    return k, True, last
                return k, True, last
            if word.function == "complementizer" and word.base in ("ان", "لان") and word.form != "لان":
                return k, False, last
            if surface == ":":
                return (k + 1, doc.surface[k + 1] in _OPENING, last) if k + 1 < last else (-1, False, last)
            if word.function in ("relative",) and word.base not in ("ما",) and k > after + 6:
                pass
            if self.tags.kind[k] == "V" and k > i and steps > 0:
                inner = self.tags.analysis[k]
                if inner is not None and inner.lemma.cue in ("say", "ask", "think", "deny"):
                    return -1, False, last
                if word.conjunction:
                    return -1, False, last
            if surface in ".؟!":
                break
            k += 1
            steps += 1
        return -1, False, last

    def _names_only(self, quote: Quote) -> bool:
        """Marks around a name or a word or two are no quotation."""
        doc = self.doc
        first = doc.token_at(quote.inner_start)
        before = doc.words[first - 2] if first > 1 else None
        if quote.start > 0 and first > 0 and doc.start[first - 1] != quote.start:
            before = doc.words[first - 1]
        after_noun = (
            before is not None and before.is_word and not before.function and not before.verbs and not before.nouns
        )
        k, words, covered = first, 0, 0
        while k < len(doc) and doc.start[k] < quote.inner_end:
            if doc.words[k].is_word:
                words += 1
                covered += doc.mention_at[k] >= 0
            k += 1
        return words == 0 or words <= 2 or (words <= 5 and covered >= words - 1) or (words <= 4 and after_noun)

    def _extent(self, start_token: int, limit: int, direct: bool) -> tuple[int, int, bool]:
        """Offsets of the content that starts at a token, without marks and final punctuation."""
        doc = self.doc
        text = doc.text
        if direct and self.quote_of[start_token] >= 0:
            quote = doc.quotes[self.quote_of[start_token]]
            return quote.inner_start, quote.inner_end, True
        start = start_token
        if doc.words[start].function == "complementizer" and not doc.words[start].enclitic:
            start += 1
        if start >= limit:
            return 0, 0, False
        if self.quote_of[start] >= 0 and doc.surface[start] in _OPENING:
            quote = doc.quotes[self.quote_of[start]]
            if quote.start == doc.start[start] and not self._names_only(quote):
                return quote.inner_start, quote.inner_end, True
        end_token = self._end(start, limit)
        a, b = doc.start[start], doc.end[end_token - 1]
        while b > a and text[b - 1] in _TRIM:
            b -= 1
        marked = sum(min(q.inner_end, b) - max(q.inner_start, a) for q in doc.quotes
                     if q.depth == 1 and q.inner_start < b and q.inner_end > a and not self._names_only(q))  # fmt: skip
        if b > a and text[b - 1] in _CLOSING and text[a] not in _OPENING and marked == 0:
            pass
        return a, b, marked * 2 > b - a

    def _end(self, start: int, limit: int) -> int:
        """Token after the reported clause: before a participle cue, «وفق», or the end of the sentence."""
        doc = self.doc
        k = start
        while k < limit:
            word = doc.words[k]
            if self.quote_of[k] >= 0 and k > start:
                quote = doc.quotes[self.quote_of[k]]
                if quote.start <= doc.start[k] < quote.end and not self._names_only(quote):
                    while k < limit and doc.start[k] < quote.end:
                        k += 1
                    continue
            if k > start + 1 and word.is_word:
                if self._breaks(k):
                    return k
            k += 1
        return limit

    def _breaks(self, k: int) -> bool:
        """Whether a new attribution begins at token k, after a comma."""
        doc = self.doc
        previous = doc.surface[k - 1]
        if previous not in '،,؛»"”':
            return False
        analysis = self.tags.analysis[k]
        word = doc.words[k]
        if analysis is not None and analysis.lemma.cue and analysis.pos == "a" and not analysis.article:
            return True
        if (
            analysis is not None
            and analysis.pos == "a"
            and (analysis.feature[:1] == "A" or doc.surface[k].endswith(("ً", "ةً")))
        ):
            return True
        if word.base in _ACCORDING and not word.article:
            return True
        if (
            analysis is not None
            and analysis.pos == "v"
            and analysis.lemma.cue == "say"
            and not analysis.conjunction
            and analysis.feature[0] == "I"
        ):
            return True
        return word.form in ("فيما", "بينما", "وذلك") and previous in '،»"”'

    # other forms --------------------------------------------------------------------------------------------------
    def _quoted_before(self, index: int, i: int, speakers: list[int]) -> bool:
        """«...»، يقول فلان: the words before the cue."""
        doc = self.doc
        first = doc.sentences[index][0]
        for k in range(i - 1, max(first - 1, i - 4), -1):
            q = self.quote_of[k]
            if q >= 0 and not self._names_only(doc.quotes[q]):
                quote = doc.quotes[q]
                said = Said(
                    quote.inner_start,
                    quote.inner_end,
                    speakers or list(self.carried),
                    (doc.start[i], doc.end[i]),
                    True,
                    index,
                )
                said.verb = i
                self._add(said)
                return True
        return False

    def _according(self, index: int, i: int, syntax: Syntax) -> None:
        """وفق/بحسب/نقلاً عن X: the clause before or after is in the words of X."""
        doc = self.doc
        first, last = doc.sentences[index]
        speakers: list[int] = []
        stop = min(last, i + 14)
        k = i + 1
        while k < stop:
            m = doc.mention_at[k]
            if m >= 0 and doc.entities.drafts[doc.mentions[m].entity].kind != "place":
                speakers = [m]
                break
            if doc.surface[k] in "،." and k > i + 1:
                break
            k += 1
        following = doc.words[i + 1] if i + 1 < last else None
        if not speakers:
            if any(said.sentence == index and said.speakers for said in self.out[-6:]):
                return
            if following is None or not (
                following.form in doc.lexicon.data.carriers
                or following.enclitic
                or "بيان" in following.form
                or following.form == "ما"
            ):
                return
            speakers = list(self.carried)
        cue_end = i + 1
        if i <= first + 1:
            end = k
            while end < last and doc.surface[end] not in "،:":
                end += 1
            a = min(end + 1, last - 1)
            start, stop_offset = doc.start[a], doc.end[last - 1]
        else:
            begin = i
            for said in self.out[-12:]:
                if said.sentence == index and said.end <= doc.start[i] and said.speakers == speakers:
                    return
            begin = self._clause_start(first, i, index)
            start, stop_offset = doc.start[begin], doc.end[i - 1]
        text = doc.text
        while stop_offset > start and text[stop_offset - 1] in _TRIM:
            stop_offset -= 1
        if stop_offset <= start:
            return
        direct = False
        for q in doc.quotes:
            if (
                q.depth == 1
                and q.start >= start
                and q.end <= stop_offset
                and (q.end - q.start) * 2 > stop_offset - start
                and not self._names_only(q)
            ):
                direct = True
                if q.end >= stop_offset - 1:
                    start, stop_offset = q.inner_start, q.inner_end
        cue = (doc.start[i], doc.end[cue_end - 1])
        said = Said(start, stop_offset, speakers, cue, direct, index)
        said.verb = i
        if not direct and i > first + 1:
            for q in doc.quotes:
                if q.depth == 1 and q.start >= start and q.end <= stop_offset and not self._names_only(q):
                    part = Said(q.inner_start, q.inner_end, speakers, cue, True, index)
                    part.verb = i
                    self._add(part)
                    said.hidden = True
        self._add(said)

    def _clause_start(self, first: int, i: int, index: int) -> int:
        """Start of the stretch that «وفق X» governs: after the last attribution of the sentence, else its beginning."""
        begin = first
        for said in self.out[-12:]:
            if said.sentence == index and said.end < self.doc.start[i]:
                token = self.doc.token_at(said.end)
                begin = max(begin, token)
        while begin < i and not self.doc.words[begin].is_word:
            begin += 1
        return begin

    def _continued(self, index: int, first: int, last: int) -> None:
        """A sentence that is one quotation without a cue goes on in the words of the last speaker."""
        doc = self.doc
        if not self.carried or first >= last:
            return
        q = self.quote_of[first]
        if q >= 0:
            quote = doc.quotes[q]
            inside = sum(1 for k in range(first, last) if self.quote_of[k] == q)
            if inside * 10 >= (last - first) * 8 and not self._names_only(quote) and inside > 4:
                start = max(quote.inner_start, doc.start[first])
                end = min(quote.inner_end, doc.end[last - 1])
                said = Said(start, end, list(self.carried), (doc.start[first], doc.start[first]), True, index)
                said.relays = list(self.relays)
                self._add(said)


from khabar.text.fold import FOLD as _FOLD  # noqa: E402

__all__ = ["EVENT", "Said", "Speech"]
