"""Full text over reports and quotations: an index of words behind the texts, and hits with the Arabic words marked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, Literal

from sqlalchemy import Connection, Engine, bindparam, text

from khabar.errors import LedgerError
from khabar.ledger.bulk import Writer
from khabar.ledger.words import asked, each_word, indexed, near, words_near, words_of
from khabar.model import Record
from khabar.text.tokens import Tokens

What = Literal["reports", "quotations"]
WIDTH = 160
"""Characters of a snippet."""
_PORTION = 25
_FEW = 2000
"""Reports or quotations that have the words, up to which all of them are sorted by day."""
_BACK = (200, 1000, 5000)
"""Reports that the stretches of days searched first go back, counted from the newest."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_TERM = re.compile(r'(-?)(?:"([^"]+)"|«([^»]+)»|“([^”]+)”|(\S+))')


class Hit(Record, frozen=True, kw_only=True):
    """A report or a quotation that has what was searched for.

    `snippet` is a stretch of the text as it stands, `marks` the spans of the found words in it. `part`, `start` and `end`
    are those of the quotation, or of the snippet in the report; `speaker` is who is quoted, `speaker_ar` his Arabic name where one is known.
    """

    report: str
    label: str | None
    outlet: str | None
    published: str | None
    title: str | None
    url: str | None
    part: str
    start: int
    end: int
    snippet: str
    marks: list[tuple[int, int]]
    speaker: str | None = None
    speaker_code: str | None = None
    speaker_ar: str | None = None

    def marked(self, left: str = "[", right: str = "]") -> str:
        """The snippet with marks around the words found."""
        out, done = [], 0
        for start, end in self.marks:
            out += [self.snippet[done:start], left, self.snippet[start:end], right]
            done = end
        return "".join([*out, self.snippet[done:]])


class Query:
    """What is searched for: words that must all be there, phrases in quotation marks, and with "-" what must not.

    Raises:
        LedgerError: nothing is left to search for.
    """

    def __init__(self, wording: str) -> None:
        self.phrases: list[list[frozenset[str]]] = []
        self.barred: list[list[frozenset[str]]] = []
        for minus, *forms in _TERM.findall(wording):
            words = [asked(w) for w in Tokens(next(f for f in forms if f)).surface if indexed(w)]
            if words:
                (self.barred if minus else self.phrases).append(words)
        self.words = [word for phrase in (*self.phrases, *self.barred) for word in phrase]
        self.memo: dict[str, frozenset[int]] = {}
        self.near = near(key for word in self.words for key in word)
        if not self.phrases:
            raise LedgerError(f"{wording!r}: no word to search for; give words, «a phrase», -word for what must not be there")

    def match(self, lite: bool) -> str:
        """The query as FTS5 or PostgreSQL's tsquery takes it: each word in any of its forms."""
        either, both = (" OR ", " AND ") if lite else (" | ", " & ")
        words = [either.join(_quoted(key, lite) for key in sorted(word)) for phrase in self.phrases for word in phrase]
        return both.join(f"({word})" for word in words)

    def spans(self, words: str) -> list[tuple[int, int]]:
        """Spans of the words found in a text, in order; none where a phrase is missing or what is barred is there."""
        if not self.barred and all(len(phrase) == 1 for phrase in self.phrases):
            return self._words(words)
        tokens = Tokens(words)
        meant = [self._meant(surface) for surface in tokens.surface]
        at = 0
        found: set[tuple[int, int]] = set()
        for barred, phrases in ((False, self.phrases), (True, self.barred)):
            for phrase in phrases:
                places = _places(meant, range(at, at + len(phrase)))
                at += len(phrase)
                if bool(places) == barred:
                    return []
                if not barred:
                    found |= {(tokens.start[n], tokens.end[n]) for p in places for n in range(p, p + len(phrase))}
        return sorted(found)

    def _words(self, words: str) -> list[tuple[int, int]]:
        """The same where single words are sought: no token need be told from a mark."""
        some = words_near(words, self.near) if self.near else each_word(words)
        found = [(start, end, meant) for surface, start, end in some if (meant := self._meant(surface))]
        there = {number for *_, meant in found for number in meant}
        return [(start, end) for start, end, _ in found] if len(there) == len(self.words) else []

    def _meant(self, surface: str) -> frozenset[int]:
        """Numbers of the words of the query that a word of a text is; most are none, and each is asked once."""
        known = self.memo.get(surface)
        if known is None:
            keys = indexed(surface)
            known = self.memo[surface] = frozenset(n for n, word in enumerate(self.words) if not word.isdisjoint(keys))
        return known


def _quoted(key: str, lite: bool) -> str:
    return f'"{key}"' if lite else "'" + key.replace("'", "''").replace("\\", "\\\\") + "'"


def _places(meant: Sequence[frozenset[int]], phrase: range) -> list[int]:
    """Where in a text the words with these numbers stand one behind the other."""
    first = [at for at, numbers in enumerate(meant) if phrase.start in numbers]
    return [
        at for at in first
        if at + len(phrase) <= len(meant) and all(phrase[n] in meant[at + n] for n in range(1, len(phrase)))
    ]  # fmt: skip


def search(
    engine: Engine, wording: str, *, what: What = "reports", outlet: str | None = None, since: str | None = None,
    until: str | None = None, speaker: str | None = None, limit: int = 20,
) -> Iterator[Hit]:  # fmt: skip
    """Hits, the latest published first.

    Args:
        engine: the ledger's database.
        wording: words, phrases in quotation marks, -words; see `Query`.
        what: whether reports or quotations are searched.
        outlet: only this outlet's.
        since: first day of publication.
        until: last day of publication.
        speaker: only quotations of this code.
        limit: how many; 0 for all.
    """
    query = Query(wording)
    with engine.connect() as connection:
        lite = engine.dialect.name == "sqlite"
        limits = {"outlet": outlet, "since": since, "until": until, "speaker": speaker}
        found = 0
        for row in _candidates(connection, query, what, limits, lite):
            hit = _hit(query, row, what)
            if hit:
                yield hit
                found += 1
                if found == limit:
                    return


_LIMITS = {"outlet": "r.outlet = :outlet", "since": "r.day >= :since", "until": "r.day <= :until", "speaker": "e.code = :speaker"}
_SPEAKER = (
    "LEFT JOIN reading_entity n ON n.reading_id = q.reading_id AND n.number < 0 AND n.local = q.speaker_local "
    "LEFT JOIN entity e ON e.id = coalesce(n.entity_id, q.speaker_id)"
)
_FROM = {
    "reports": "FROM report r",
    "quotations": "FROM quotation q JOIN reading g ON g.id = q.reading_id AND g.superseded IS NULL JOIN report r ON r.id = g.report_id " + _SPEAKER,
}
_BY_DAY = {
    "reports": "FROM report r",
    "quotations": "FROM report r {join} reading g ON g.report_id = r.id AND g.superseded IS NULL {join} quotation q ON q.reading_id = g.id ",
}
"""The same from the days on; `{join}` keeps SQLite to this order."""
_COLUMNS = {
    "reports": "r.id AS found, r.key, r.label, r.outlet, r.day, r.title, r.url, r.text",
    "quotations": "q.id AS found, r.key, r.label, r.outlet, r.day, r.title, r.url, r.text, q.part, q.start, q.stop, "
    "e.name AS speaker, e.name_ar AS speaker_ar, e.code",
}


def _candidates(connection: Connection, query: Query, what: What, limits: dict[str, str | None], lite: bool) -> Iterator[Any]:
    """Reports or quotations that have all the words, newest first; their texts are fetched a few at a time."""
    wanted = text(f"SELECT {_COLUMNS[what]} {_FROM[what]} WHERE {_ID[what]} IN :ids").bindparams(bindparam("ids", expanding=True))
    for ids in _newest(connection, query.match(lite), what, limits, lite):
        for at in range(0, len(ids), _PORTION):
            portion = ids[at : at + _PORTION]
            rows = {row.found: row for row in connection.execute(wanted, {"ids": portion})}
            yield from (rows[found] for found in portion)


_ID = {"reports": "r.id", "quotations": "q.id"}


def _newest(connection: Connection, match: str, what: What, limits: dict[str, str | None], lite: bool) -> Iterator[list[int]]:
    """Ids that the index of words has, in the order of their days, the newest first.

    What few have is sorted by day. What many have is looked for in stretches of days from the newest on, each with the part of the
    index that it needs: to sort them all would take long, and twenty are shown.
    """
    id, index = _ID[what], "report_words" if what == "reports" else "quotation_words"
    has = f"SELECT rowid FROM {index} WHERE {index} MATCH :match" if lite else f"SELECT id FROM {index} WHERE words @@ CAST(:match AS tsquery)"
    given = {name: value for name, value in limits.items() if value is not None and (name != "speaker" or what == "quotations")}
    conditions = "".join(f" AND {_LIMITS[name]}" for name in given)
    checked = conditions.replace("r.outlet =", "coalesce(r.outlet, '') =")  # what is found by its id is not looked for by outlet
    order = f"ORDER BY r.day DESC, {id} DESC"

    def ids(query: str, **values: Any) -> list[int]:
        return [row[0] for row in connection.execute(text(query), values)]

    few = ids(f"{has} ORDER BY {'rowid' if lite else 'id'} DESC LIMIT {_FEW + 1}", match=match)
    if len(few) <= _FEW:
        some = text(f"SELECT {id} {_FROM[what]} WHERE {id} IN :few{checked} {order}").bindparams(bindparam("few", expanding=True))
        yield [row[0] for row in connection.execute(some, {"few": few, **given})] if few else []
        return
    source = _BY_DAY[what].format(join="CROSS JOIN" if lite else "JOIN") + (_SPEAKER if "speaker" in given else "")
    reach = f"{has} AND {'rowid' if lite else 'id'} BETWEEN :low AND :high"
    last = limits["until"] or "9"
    for first in _days_back(connection, limits["since"] or "", last):
        there = ids(f"SELECT {id} {source} WHERE r.day >= :first AND r.day <= :last{conditions} {order}", first=first, last=last, **given)
        have = set(ids(reach, match=match, low=min(there), high=max(there))) if there else set()
        yield [one for one in there if one in have]
        last = (date.fromisoformat(first) - timedelta(1)).isoformat()
    yield ids(f"SELECT {id} {_FROM[what]} WHERE {id} IN ({has}){checked} AND r.day <= :last {order}", match=match, last=last, **given)


def _days_back(connection: Connection, since: str, last: str) -> Iterator[str]:
    """First days of stretches that go back from a day, each with more reports; none where few reports lie before it."""
    back = text("SELECT day FROM report WHERE day <= :last AND day > :since ORDER BY day DESC LIMIT 1 OFFSET :number")
    for number in _BACK:
        first = connection.execute(back, {"last": last, "since": since, "number": number}).scalar()
        if not first or not _DAY.fullmatch(first):
            return
        yield first


def _hit(query: Query, row: Any, what: What) -> Hit | None:
    """The hit of a row, or none where a phrase is not in it."""
    texts = {"title": row.title or "", "body": row.text or ""}
    speaker = code = arabic = None
    if what == "quotations":
        part, start, end = row.part, row.start, row.stop
        words = texts[part][start:end]
        speaker, code, arabic = row.speaker, row.code, row.speaker_ar
        spans = query.spans(words)
        if not spans:
            return None
        first, last = _window(words, spans)
    else:
        whole = f"{texts['title']}\n{texts['body']}"
        spans = query.spans(whole)
        if not spans:
            return None
        border = len(texts["title"]) + 1
        body = [(a - border, b - border) for a, b in spans if a >= border]
        part, words, spans = ("body", texts["body"], body) if body else ("title", texts["title"], spans)
        first, last = _window(words, spans)
        start, end = first, last
    marks = [(a - first, b - first) for a, b in spans if a >= first and b <= last]
    return Hit(
        report=row.key, label=row.label, outlet=row.outlet, published=row.day or None, title=row.title, url=row.url, part=part,
        start=start, end=end, snippet=words[first:last], marks=marks, speaker=speaker, speaker_code=code, speaker_ar=arabic,
    )  # fmt: skip


def _window(words: str, spans: list[tuple[int, int]]) -> tuple[int, int]:
    """The stretch of a text with the most of the words found, cut at spaces and kept within its paragraph."""
    best, most = spans[0][0], 0
    for start, _ in spans:
        inside = sum(start <= a and b <= start + WIDTH for a, b in spans)
        if inside > most:
            best, most = start, inside
    last = max(b for a, b in spans if a >= best and (b <= best + WIDTH or a == best))
    room = max(WIDTH - (last - best), 0) // 2
    low = words.rfind("\n", 0, best) + 1
    high = words.find("\n", last)
    high = len(words) if high < 0 else high
    start, end = max(best - room, low), min(last + room, high)
    if start > low:
        start = words.find(" ", start, best) + 1 or best
    if end < high:
        end = max(words.rfind(" ", last, end), last)
    return start, end


def write_words(writer: Writer, texts: dict[str, list[tuple[int, str]]]) -> None:
    """Index texts: by "report" and "quotation", each id with its text."""
    for name, rows in texts.items():
        keyed = [(id, words_of(words)) for id, words in rows]
        if writer.lite:
            writer.each(f"INSERT INTO {name}_words (rowid, words) VALUES (?, ?)", keyed)
        else:
            writer.each(
                f"INSERT INTO {name}_words (id, words) VALUES (?, array_to_tsvector(?::text[]))", [(id, sorted(set(k.split()))) for id, k in keyed]
            )


def remove_words(writer: Writer, texts: dict[str, list[tuple[int, str]]]) -> None:
    """Take texts out of the index; on SQLite what is removed must be told as it was indexed."""
    for name, rows in texts.items():
        if writer.lite:
            writer.each(
                f"INSERT INTO {name}_words ({name}_words, rowid, words) VALUES ('delete', ?, ?)",
                [(id, words_of(words)) for id, words in rows],
            )
        else:
            writer.each(f"DELETE FROM {name}_words WHERE id = ?", [(id,) for id, _ in rows])


def merge_words(writer: Writer) -> None:
    """Write SQLite's index anew in one piece, so that nothing of what was removed is left in it."""
    if writer.lite:
        for name in ("report_words", "quotation_words", "claim_anchors"):
            writer.run(f"INSERT INTO {name} ({name}) VALUES ('optimize')")

