"""The working copy of one part of a report (title or body): tokens, their analyses, sentences and marks.

Each step adds to it; none rewrites the text.
"""

from __future__ import annotations

from datetime import date

from khabar.lexicon import amounts
from khabar.lexicon.word import Word
from khabar.lexicon.words import Lexicon
from khabar.mentions.entities import Entities
from khabar.model import Issue, Part, Timex
from khabar.text import quotes, sentences
from khabar.text.ordered import first_from
from khabar.text.tokens import Tokens


class ActorMention:
    """An occurrence of an entity; first and last are token indices, half-open."""

    __slots__ = (
        "conjunction", "definite", "entity", "first", "gender", "how", "inferred", "last", "link", "place", "plural",
        "preposition", "rule", "title", "wording",
    )  # fmt: skip

    def __init__(self, first: int, last: int, entity: int, how: str, rule: str) -> None:
        self.first = first
        self.last = last
        self.entity = entity
        self.how = how
        self.rule = rule
        self.conjunction = ""
        self.preposition = ""
        self.gender = ""
        self.plural = False
        self.definite = True
        self.inferred = False
        self.wording: str | None = None
        self.title = ""
        self.place: int = -1
        """Index of the table entry that is a place, -1 for none."""
        self.link: list[int] = []
        """Entities named inside the mention beside its own (genitives), innermost last."""


_LONG_SENTENCE = 600
"""Tokens after which a sentence is cut."""


class Document:
    """Everything known of one part while it is read."""

    def __init__(
        self, text: str, lexicon: Lexicon, entities: Entities, published: date | None, outlet: str | None, part: Part
    ) -> None:
        self.text = text
        self.lexicon = lexicon
        self.entities = entities
        self.published = published
        self.outlet = outlet
        self.part = part
        tokens = Tokens(text)
        self.start = tokens.start
        self.end = tokens.end
        self.surface = tokens.surface
        lexicon.trim()
        self.words: list[Word] = lexicon.words(self.surface)
        self.forms: list[str] = [w.form for w in self.words]
        self.whole = (self.start, self.end, self.forms)
        """Starts, ends and forms of the tokens as they are written, words run together uncut."""
        self.written = set(self.surface)
        """The tokens as they are written, each once."""
        if any(surface in lexicon.cuts for surface in self.written):
            self._unglue()
        self.folded = set(self.forms)
        """The forms, each once."""
        lexicon.pairs.mend(self.words, self.forms, self.folded)
        if "ما" in self.folded:
            amounts.count(self.words, self.forms, lexicon)
        self.quotes = quotes.find(text)
        self.issues: list[Issue] = []
        self.spans: list[tuple[int, int]] = []
        """Sentences in code points."""
        self.sentences: list[tuple[int, int]] = []
        """The same sentences in tokens."""
        for start, end in sentences.split(text, self.quotes):
            self._sentence(start, end)
        self._sentence_at: list[int] = []
        for index, (_, last) in enumerate(self.sentences):
            until = self.sentences[index + 1][0] if index + 1 < len(self.sentences) else max(last, len(self.words))
            self._sentence_at += [index] * (until - len(self._sentence_at))
        self.quote_tokens = [(self.token_at(q.start), self.token_at(q.end)) for q in self.quotes]
        """Tokens of each quotation: its opening mark and the one behind its closing mark."""
        self.mentions: list[ActorMention] = []
        self.mention_at: list[int] = [-1] * len(self.words)
        self.timexes: list[Timex] = []
        self.timex_at: list[int] = [-1] * len(self.words)
        self.verb_tokens: set[int] = set()

    def _sentence(self, start: int, end: int) -> None:
        """Add a sentence; one that never ends is read in pieces, so that time grows linearly with length."""
        first, last = self.token_at(start), self.token_at(end)
        if last - first > _LONG_SENTENCE:
            self.issue(first, last, "long-sentence", f"{last - first} words in one sentence; it is read in pieces")
        while last - first > _LONG_SENTENCE:
            piece = first + _LONG_SENTENCE
            self.spans.append((start, self.end[piece - 1]))
            self.sentences.append((first, piece))
            first, start = piece, self.start[piece]
        self.spans.append((start, end))
        self.sentences.append((first, last))

    def _unglue(self) -> None:
        """Cut tokens that are two words run together; the text and its offsets stay."""
        self.start, self.end = self.start.copy(), self.end.copy()
        cuts, i = self.lexicon.cuts, 0
        while i < len(self.surface):
            surface = self.surface[i]
            at = cuts.get(surface)
            if at is not None:
                middle = self.start[i] + at
                parts = [surface[:at], surface[at:]]
                self.surface[i : i + 1] = parts
                self.start.insert(i + 1, middle)
                self.end.insert(i, middle)
                self.words[i : i + 1] = self.lexicon.words(parts)  # both may be cut in their turn
                continue
            i += 1
        self.forms = [w.form for w in self.words]
        self.written = set(self.surface)

    def __len__(self) -> int:
        return len(self.words)

    def code(self, mention: int) -> str:
        """Code of the entity a mention names."""
        return self.entities.drafts[self.mentions[mention].entity].code

    def token_at(self, offset: int) -> int:
        """Index of the token that starts at or after an offset."""
        return first_from(self.start, offset)

    def sentence_of(self, token: int) -> int:
        """Index of the sentence a token stands in."""
        if token < len(self._sentence_at):
            return self._sentence_at[token] if token >= 0 else 0
        return max(0, len(self.sentences) - 1)

    def issue(self, first: int, last: int, code: str, message: str) -> None:
        """Note what was seen at tokens [first, last) and could not be interpreted."""
        self.issues.append(
            Issue(start=self.start[first], end=self.end[last - 1], code=code, message=message, part=self.part)
        )
