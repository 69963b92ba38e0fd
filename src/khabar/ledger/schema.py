"""The tables of a ledger, as SQLAlchemy Core knows them; the migrations make them (`migrations/versions`).

`id` is a whole number within this ledger; what is called `key` or `anchor` follows from content and is the same in every
ledger. Lists that are only read whole (evidence, mentions, the sides of a claim) are JSON in one column: docs/ledger.md
explains each. `current` is 1 where a row stands, 0 where its reading is superseded, 2 where people's word stands before it; that
word is a row of the same table under an id below 0 (`overlay.py`). Times are ISO, UTC; `day` is the ISO day of publication, '' where unknown. Lists of codes are joined by ';'.
"""

from __future__ import annotations

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, MetaData, Table, Text, text

HEAD = "0011"
"""The migration at which the tables are as they stand here."""

metadata = MetaData()


def _text(*names: str, null: bool = False) -> list[Column[str]]:
    return [Column(name, Text, nullable=null) for name in names]


def _number(*names: str, null: bool = False) -> list[Column[int]]:
    return [Column(name, Integer, nullable=null) for name in names]


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True, autoincrement=False)


def _current(name: str, *columns: str) -> Index:
    """An index over current rows only."""
    return Index(name, *columns, sqlite_where=text("current = 1"), postgresql_where=text("current = 1"))


def _behind(name: str) -> Index:
    """An index over what people said (ids below 0) and the machine's rows behind it (current = 2)."""
    where = text("id < 0 OR current = 2")
    return Index(name, "reading_id", sqlite_where=where, postgresql_where=where)


def _postgresql(name: str, column: str) -> Index:
    """An index that only PostgreSQL has: SQLite would write it at another page for every row (`anchors.py`), and needs none for its keys."""
    return Index(name, column).ddl_if(dialect="postgresql")


def _of(other: str, *, null: bool = False) -> Column[int]:
    return Column(f"{other}_id", Integer, ForeignKey(f"{other}.id"), nullable=null)


meta = Table("meta", metadata, Column("name", Text, primary_key=True), *_text("value"))

report = Table(
    "report", metadata, _id(), *_text("key"), *_text("label", "outlet", "url", "title", "text", null=True),
    *_text("text_kept"), *_text("text_sha256", "published", null=True), *_text("day", "published_basis"),
    *_text("retrieved", null=True), *_text("lang", "recorded"), *_text("author", null=True),
    Index("report_key", "key", unique=True), Index("report_label", "label"), Index("report_url", "url"),
    Index("report_outlet", "outlet", "day"), Index("report_day", "day"),
)  # fmt: skip

reading = Table(
    "reading", metadata, _id(), _of("report"), *_text("version", "lexicon", "recorded"), *_text("superseded", null=True),
    *_text("sentences", "mentions", "timexes", "places"),
    Index("reading_of", "report_id", "version", "lexicon", unique=True), Index("reading_reader", "version", "lexicon", "superseded"),
)  # fmt: skip

entity = Table(
    "entity", metadata, _id(), *_text("key", "code", "country", "roles", "kind", "name"), *_text("name_ar", null=True),
    *_text("name_basis"), Index("entity_key", "key", unique=True), Index("entity_code", "code"),
)  # fmt: skip

reading_entity = Table(
    "reading_entity", metadata,
    Column("reading_id", Integer, ForeignKey("reading.id"), primary_key=True),
    Column("number", Integer, primary_key=True), *_text("local"), _of("entity"),
    Index("reading_entity_entity", "entity_id"), sqlite_with_rowid=False,
)  # fmt: skip

claim = Table(
    "claim", metadata, _id(), _of("reading"), *_text("key", "anchor"), *_number("sentence"), *_text("part"),
    *_number("trigger_start", "trigger_end"), *_text("trigger_text", "lemma", "type"), *_text("mode", null=True),
    *_text("contexts"), *_text("cameo", null=True), *_number("quad"), Column("score", Float, nullable=False),
    *_text("actors", "recipients", "holders"), *_text("object", "date", "basis", "date_from", "date_to", "place", null=True),
    *_text("polarity", "modality"), *_number("iterated"), *_text("day", "body", "evidence"), *_number("current"), *_text("report"), *_text("outlet", null=True),
    Index("claim_reading", "reading_id"), Index("claim_report", "report"), _current("claim_outlet", "outlet", "day", "type"), Index("claim_key", "key"), _postgresql("claim_anchor", "anchor"),
    _current("claim_day", "day"),
    _current("claim_type", "type", "day"),
    _current("claim_status", "modality", "polarity", "day"), _current("claim_date_from", "date_from"),
    _behind("claim_behind"),
)  # fmt: skip

claim_side = Table(
    "claim_side", metadata, Column("value", Text, primary_key=True), Column("part", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("claim_id", Integer, ForeignKey("claim.id"), primary_key=True), *_text("type"), *_number("as_code", "as_country"),
    sqlite_with_rowid=False,
)  # fmt: skip
"""Where a code or a country takes part: an index of the current claims, made from `claim`."""

relation = Table(
    "relation", metadata, _id(), _of("reading"), *_text("key", "kind", "status"), *_text("change", null=True),
    *_text("manner", "polarity", "modality"), *_text("since", "until", null=True), *_text("parties", "holders", "part"),
    *_number("start", "stop"), *_text("day", "body", "evidence"), *_number("current"), *_text("report"), *_text("outlet", null=True),
    Index("relation_reading", "reading_id"), Index("relation_report", "report"), Index("relation_key", "key"), Index("relation_kind", "kind", "day", "current"),
    _behind("relation_behind"),
    _current("relation_told", "parties", "kind", "polarity", "status", "day", "current"),
)  # fmt: skip

relation_side = Table(
    "relation_side", metadata, Column("value", Text, primary_key=True),
    Column("relation_id", Integer, ForeignKey("relation.id"), primary_key=True), *_text("kind", "day"),
    *_number("as_code", "as_country"), sqlite_with_rowid=False,
)  # fmt: skip
"""Which relations a code or a country is a party of, superseded readings included: standing can be asked as of then."""

quotation = Table(
    "quotation", metadata, _id(), _of("reading"), *_text("part"), *_number("start", "stop"),
    Column("speaker_id", Integer, ForeignKey("entity.id")), *_text("speaker_local", null=True),
    *_number("cue_start", "cue_stop", null=True), *_text("cue_part", null=True), *_number("direct"),
    Index("quotation_reading", "reading_id"), _postgresql("quotation_speaker", "speaker_id"),
)  # fmt: skip

issue = Table(
    "issue", metadata, _id(), _of("reading"), *_text("part"), *_number("start", "stop"), *_text("code", "message"),
    Index("issue_reading", "reading_id"), Index("issue_code", "code"),
)  # fmt: skip

judgement = Table(
    "judgement", metadata, _id(), *_text("recorded", "author", "codebook", "target"),
    *_text("report", "anchor", "part", null=True), *_number("start", "stop", null=True),
    *_text("field", null=True), *_text("verdict"), *_text("value", "note", null=True),
    Column("undoes", Integer, ForeignKey("judgement.id")),
    *_text("role", "key", "kind", "other_report", "other_anchor", "other_key", "other_kind", null=True),
    Index("judgement_anchor", "anchor"), Index("judgement_report", "report"), Index("judgement_undoes", "undoes"),
    Index("judgement_other", "other_report"), Index("judgement_target", "target"),
)  # fmt: skip
"""What people say of what the machine read: rows are only added. `report` is the report's key, so a row outlives a reading."""

tombstone = Table(
    "tombstone", metadata, _id(), *_text("kind", "hash", "recorded"), *_text("reason", null=True),
    *_number("words", null=True), Index("tombstone_hash", "kind", "hash", unique=True),
)  # fmt: skip
"""What must not come back: `kind` is report, text, url or person; the hash says which without the words."""

event_claim = Table(
    "event_claim", metadata, Column("claim_id", Integer, primary_key=True, autoincrement=False), *_text("block", "bucket"),
    *_number("cluster", "stale", "own"),
    Index("event_claim_slot", "block", "bucket"), Index("event_claim_cluster", "cluster"),
    Index("event_claim_own", "own"),
    Index("event_claim_bound", "claim_id", sqlite_where=text("cluster <> own"), postgresql_where=text("cluster <> own")),
    Index("event_claim_stale", "claim_id", sqlite_where=text("stale = 1"), postgresql_where=text("stale = 1")),
)  # fmt: skip
"""Which claims are one happening: `block` (family and status) and `bucket` (day) is where a claim is settled, `cluster` the
number of what it is in, `own` the one that its days alone give it, before people's word that two are one. No key to `claim`: a claim may be rewritten under its id, and is settled anew then."""

event = Table(
    "event", metadata, Column("id", Text, primary_key=True), *_number("cluster", "first_claim"),
    *_text("family", "status", "types", "title", "title_ar", "first", "last", "bucket"),
    *_number("claims", "reports", "outlets", "owner_groups", "origins"),
    *_text("contested", "actors", "recipients", "places"),
    Index("event_cluster", "cluster"), Index("event_last", "last", "id"), Index("event_status", "status", "last", "id"),
    Index("event_origins", "origins", "last"),
    Index(
        "event_shared", "status", text("origins DESC"), text("reports DESC"), text("last DESC"), "id", "first",
        sqlite_where=text("reports > 1"), postgresql_where=text("reports > 1"),
    ),
)  # fmt: skip
"""A happening, derived from claims and never typed in; `first` and `last` are ISO days, '' where unknown."""

event_side = Table(
    "event_side", metadata, Column("value", Text, primary_key=True), Column("part", Text, primary_key=True),
    Column("last", Text, primary_key=True), Column("event_id", Text, primary_key=True), *_number("as_code", "as_country"),
    Index("event_side_event", "event_id"), sqlite_with_rowid=False,
)  # fmt: skip

event_pair = Table(
    "event_pair", metadata, Column("a", Text, primary_key=True), Column("b", Text, primary_key=True),
    Column("country", Integer, primary_key=True, autoincrement=False), Column("event_id", Text, primary_key=True), *_text("value", "why", "rest"),
    Index("event_pair_event", "event_id"), sqlite_with_rowid=False,
)  # fmt: skip
"""What a happening is between two codes, or between two states whoever acts for them (`country` = 1); `a` is not behind `b` in the
alphabet. `value` is JSON: for each series that has a day, joined by ',', [series, day by month, day by week, day of the report, [[direction,
type, score, weight, claims, reports, origins, passing] ...]], as `dyads.Group` has them. `why` says of each series without a day why it has none (undated,
coarse, ground, other; near: undated, but it may count by the day of its report: those are in `rest`, as in `value`): most are, and a dyad need not read them."""

event_alias = Table(
    "event_alias", metadata, Column("old", Text, primary_key=True), *_text("new"), Index("event_alias_new", "new"),
)  # fmt: skip
"""Ids that named a happening once, and the one that took its place."""

denial = Table(
    "denial", metadata, Column("content_id", Integer, primary_key=True, autoincrement=False),
    Column("denied_id", Integer, primary_key=True, autoincrement=False), *_number("denial_id"), *_text("how"),
    Column("weight", Float, nullable=False), Index("denial_denied", "denied_id"), Index("denial_saying", "denial_id"),
)  # fmt: skip
"""A claim that says its act was not done (`content_id`), made by `denial_id`, and a claim it denies."""

report_copy = Table(
    "report_copy", metadata, Column("report_id", Integer, primary_key=True, autoincrement=False), *_number("root"),
    *_text("signature"), Index("report_copy_root", "root"),
)  # fmt: skip
"""Near copies have one `root`; `signature` is the MinHash of the text."""

report_band = Table(
    "report_band", metadata, Column("band", Text, primary_key=True),
    Column("report_id", Integer, primary_key=True, autoincrement=False), Index("report_band_report", "report_id"),
    sqlite_with_rowid=False,
)  # fmt: skip

memo = Table(
    "memo", metadata, Column("kind", Text, primary_key=True), Column("name", Text, primary_key=True), *_text("value"),
)  # fmt: skip
"""Answers worked out beforehand (`memos.py`): dropped whenever what they follow from changes."""
