"""What is added is there once, whole, and as it was read; the same on both stores."""

import gc
import json
from collections import Counter

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from khabar import read
from khabar.errors import LedgerError
from khabar.ledger.book import Ledger
from khabar.ledger.edtf import start_of
from khabar.ledger.flatten import claim_rows


def as_of_reader(reading, version, lexicon="another"):
    """The same reading as a reader of another version might have made it."""
    return msgspec.structs.replace(reading, reader=msgspec.structs.replace(reading.reader, version=version, lexicon=lexicon))


def count(ledger, sql):
    with ledger.engine.connect() as connection:
        return connection.execute(text(sql)).scalar()


TABLES = ("report", "reading", "claim", "claim_side", "relation", "relation_side", "quotation", "entity", "reading_entity", "issue")


def sizes(ledger):
    return {name: count(ledger, f"SELECT count(*) FROM {name}") for name in TABLES}


def test_what_was_read_comes_back_whole(ledger, readings):
    summary = ledger.add(readings, batch=3)
    assert summary.outcomes == {"added": len(readings)}
    assert summary.claims == sum(len(r.claims) for r in readings) > 50
    for reading in readings:
        assert ledger.reading(reading.report.key) == reading


def test_rows_are_those_of_the_readings(ledger, readings):
    ledger.add(readings)
    assert list(ledger.claims()) == [row for reading in readings for row in claim_rows(reading)]
    assert sum(len(r.relations) for r in readings) == len(list(ledger.relations())) > 10


def test_a_second_adding_changes_nothing(ledger, readings):
    ledger.add(readings, batch=4)
    before = sizes(ledger)
    for batch in (1, 100):
        assert ledger.add([*readings, *readings], batch=batch).outcomes == {"unchanged": 2 * len(readings)}
    assert sizes(ledger) == before
    with Ledger(ledger.where) as again:
        again.add(readings)
        assert sizes(again) == before


def test_twice_in_one_transaction_is_once(ledger, readings):
    assert ledger.add([readings[0], readings[0]], batch=10).outcomes == {"added": 1, "unchanged": 1}


def test_a_newer_reader_supersedes(ledger, readings):
    reading = readings[0]
    fewer = msgspec.structs.replace(as_of_reader(reading, "0.0.9"), claims=reading.claims[1:], relations=[])
    ledger.add([fewer])
    first = list(ledger.claims())
    assert ledger.add([as_of_reader(reading, "0.10.0", "x")]).outcomes == {"superseding": 1}
    assert list(ledger.claims()) == claim_rows(reading)
    assert len(first) == len(reading.claims) - 1
    kept = count(ledger, "SELECT count(*) FROM claim")
    assert kept == 2 * len(reading.claims) - 1, "the older reading's claims stay"
    sides = count(ledger, "SELECT count(*) FROM claim_side s JOIN claim c ON c.id = s.claim_id WHERE c.current = 0")
    assert sides == 0
    code = next(row.actors[0].code for row in first if row.actors)
    expected = [row for row in claim_rows(reading) if code in {s.code for s in row.actors}]
    assert list(ledger.claims(actor=code)) == expected


def test_what_changed_between_readers_is_one_query(ledger, readings):
    reading = readings[0]
    ledger.add([msgspec.structs.replace(as_of_reader(reading, "0.0.9"), claims=reading.claims[1:]), reading], batch=1)
    _, rows = ledger.sql("SELECT anchor, version FROM changes")
    assert list(rows) == [(reading.claims[0].anchor, reading.reader.version)]


@pytest.mark.parametrize("batch", [1, 10])
def test_an_older_reader_does_not_supersede(ledger, readings, batch):
    reading = readings[0]
    older = msgspec.structs.replace(as_of_reader(reading, "0.0.2"), claims=[])
    outcomes = ledger.add([reading, older], batch=batch).outcomes
    assert outcomes == {"added": 1, "superseded": 1}
    assert list(ledger.claims()) == claim_rows(reading)


def test_the_ledger_as_it_stood_earlier(ledger, readings, monkeypatch):
    reading = readings[0]
    older = msgspec.structs.replace(as_of_reader(reading, "0.0.2"), claims=reading.claims[:1], relations=[])
    monkeypatch.setattr("khabar.ledger.store.now", lambda: "2025-01-01T00:00:00Z")
    ledger.add([older])
    monkeypatch.setattr("khabar.ledger.store.now", lambda: "2025-06-01T00:00:00Z")
    ledger.add([reading])
    assert list(ledger.claims(recorded_by="2024-12-31")) == []
    then = list(ledger.claims(recorded_by="2025-03-01"))
    assert then == claim_rows(older)
    code = then[0].actors[0].code
    assert list(ledger.claims(recorded_by="2025-03-01", actor=code)) == then
    assert list(ledger.claims(recorded_by="2025-03-01", actor="NOBODY")) == []
    assert list(ledger.claims(recorded_by="2025-07-01")) == claim_rows(reading)
    assert {r.recorded for r in ledger.relations()} == {"2025-06-01T00:00:00Z"}


FILTERS = [
    {"actor": "TUR"}, {"recipient": "IRQ"}, {"party": "ARM"}, {"party": "FRA", "other": "ARM"}, {"holder": "TUR"},
    {"actor": "TUR", "recipient": "PKK"}, {"actor": "TUR", "type": "DENY"}, {"type": "DENY"}, {"modality": "planned"},
    {"polarity": "negated"}, {"since": "2024-01-01"}, {"until": "2023-12-31"}, {"outlet": "صحيفة النموذج"}, {"report": "freeze"},
    {"on": "2023-05-15"}, {"actor": "PKK", "country": False}, {"party": "TUR", "country": True}, {"holder": "TUR", "country": True},
]  # fmt: skip


def meets(row, actor=None, recipient=None, holder=None, party=None, other=None, country=False, type=None, modality=None,
          polarity=None, since=None, until=None, outlet=None, report=None, on=None):  # fmt: skip
    """The filters once more, over rows: what the queries are held to."""

    def has(sides, value):
        return value is None or any(value in side.country if country else value == side.code for side in sides)

    both = (*row.actors, *row.recipients)
    return (
        has(row.actors, actor) and has(row.recipients, recipient) and has([v.side for v in row.voices], holder)
        and has(both, party) and has(both, other)
        and type in (None, row.type) and modality in (None, row.modality) and polarity in (None, row.polarity)
        and (since is None or (row.published or "") >= since) and (until is None or (row.published or "") <= until)
        and outlet in (None, row.outlet) and (on is None or in_reach(row, on))
    )  # fmt: skip


def in_reach(row, day):
    first, last = start_of(row.date) if row.date else row.window or (None, None)
    return first is not None and last is not None and first <= day <= last


@pytest.mark.parametrize("wanted", FILTERS, ids=str)
def test_filters(wanted, full_ledger, readings):
    rows = [row for reading in readings for row in claim_rows(reading)]
    if wanted.get("report"):
        rows = [row for row in rows if row.report == readings[0].report.key]
    expected = [row for row in rows if meets(row, **wanted)]
    found = list(full_ledger.claims(**wanted))
    assert found == expected
    assert found, "a filter that finds nothing tests nothing"
    newest = list(full_ledger.claims(newest=True, limit=2, **wanted))
    assert len(newest) == min(2, len(expected))
    assert [r.published for r in newest] == sorted((r.published for r in expected), reverse=True)[:2]


def test_relations_by_party_and_kind(full_ledger):
    found = list(full_ledger.relations(party="ARM", other="CSTO"))
    assert found and all({"ARM", "CSTO"} <= {s.code for s in row.parties} for row in found)
    assert all(row.words for row in found)
    assert {row.kind for row in full_ledger.relations(kind="membership")} == {"membership"}


def test_what_cannot_be_stored_loses_nothing_else(ledger, readings):
    whole = readings[:3]
    nul = read("قصفت تركيا قرية.\x00", published="2024-01-01", outlet="صحيفة")
    broken = msgspec.structs.replace(readings[3], entities=[])
    summary = ledger.add([whole[0], nul, whole[1], broken, whole[2]], batch=10)
    assert summary.outcomes == {"added": 3, "rejected": 2}
    assert {r.report for r in summary.rejected} == {nul.report.key, broken.report.key}
    assert "NUL" in summary.rejected[0].reason and "refers to" in summary.rejected[1].reason
    assert [ledger.reading(r.report.key) for r in whole] == whole


def test_revisions_of_a_url_are_reports(ledger):
    url = "https://example.org/7"
    texts = ["أعلنت باريس إرسال ٣ طائرات إلى أرمينيا.", "أعلنت باريس إرسال طائرتين إلى أرمينيا."]
    ledger.add(read(t, url=url, published=f"2024-02-0{n}", outlet="أ") for n, t in enumerate(texts, 1))
    assert ledger.reading(url).report.text == texts[1], "the latest stands for the URL"
    assert {r["what"]: r["value"] for r in ledger.status()}["URLs with several revisions"] == 1
    assert len({c.report for c in ledger.claims(report=url)}) == 2


def test_sql_can_only_look(full_ledger):
    columns, rows = full_ledger.sql("SELECT type, count(*) AS n FROM claims WHERE outlet LIKE '%ة%' GROUP BY type ORDER BY n DESC")
    assert columns == ["type", "n"] and next(rows)[1] > 1
    for sql in ("DELETE FROM claim", "DROP TABLE claim", "UPDATE claim SET type = 'X'", "SELECT nothing FROM claims"):
        with pytest.raises(LedgerError):
            list(full_ledger.sql(sql)[1])
    assert full_ledger.sql("SELECT count(*) FROM claims")[1].__next__()[0] > 0


def test_views(full_ledger, readings):
    _, rows = full_ledger.sql("SELECT field, rule FROM claim_evidence WHERE field = 'type'")
    assert len(list(rows)) == sum(len(r.claims) for r in readings)
    _, rows = full_ledger.sql("SELECT words, direct FROM quotations")
    texts = [
        {"title": r.report.title, "body": r.report.text}[q.content.part][q.content.start : q.content.end]
        for r in readings for q in r.quotations
    ]  # fmt: skip
    assert sorted(words for words, _ in rows) == sorted(texts)


def test_opening_what_is_no_ledger(tmp_path):
    with pytest.raises(LedgerError, match="khabar add"):
        Ledger(tmp_path / "none.db", create=False)
    with pytest.raises(LedgerError, match="no folder"):
        Ledger(tmp_path / "no" / "none.db")
    (tmp_path / "page.db").write_text("<html>" * 1000)
    with pytest.raises(LedgerError, match="cannot be opened"):
        Ledger(tmp_path / "page.db")
    with pytest.raises(LedgerError, match="not a place"):
        Ledger("mysql://host/x")
    import sqlite3

    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE recipes (id)")
    other.close()
    with pytest.raises(LedgerError, match="no ledger"):
        Ledger(tmp_path / "other.db")


def test_a_newer_ledger_is_not_touched(where):
    with Ledger(where) as ledger, ledger.engine.connect() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.commit()
    with pytest.raises(LedgerError, match="newer khabar"):
        Ledger(where)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_order_and_batches_do_not_matter(data, tmp_path_factory, readings):
    """The same rows, whatever the order of adding and the size of transactions."""
    order = data.draw(st.permutations(readings))
    where = tmp_path_factory.mktemp("order") / "l.db"
    with Ledger(where) as ledger:
        ledger.add(order, batch=data.draw(st.integers(1, 6)))
        rows = sorted(ledger.claims(), key=lambda r: (r.report, r.part, r.start, r.id))
    expected = sorted((row for r in readings for row in claim_rows(r)), key=lambda r: (r.report, r.part, r.start, r.id))
    assert rows == expected


def test_an_older_ledger_is_brought_up_to_date(where, readings, caplog, monkeypatch):
    """Claims and relations of tables at 0007 get the key and outlet of their report, dyads count as before; what it will take is said beforehand."""
    views = ("claims", "claims_machine", "relations", "relations_machine")
    query = "SELECT report, label, outlet, published, claim, recorded, by FROM claims ORDER BY claim_id"
    with Ledger(where) as ledger:
        ledger.add(readings, batch=100)
        ledger.settle()
        pairs = list(ledger.sql("SELECT a, b, country, event_id, value, why, rest FROM event_pair ORDER BY a, b, country, event_id")[1])
        dyads = [ledger.dyad(a, b, country=bool(c), windows=w) for a, b, c in sorted({p[:3] for p in pairs}) for w in (False, True)]
        assert {why for p in pairs for why in p[5].split(",")} >= {"", "near"}
        expected = list(ledger.sql(query)[1])
        anchors = Counter(c.anchor for c in ledger.claims())
        joined = "SELECT r.key, r.label, r.outlet, r.day, c.key, g.recorded, 'machine' FROM claim c JOIN reading g ON g.id = c.reading_id JOIN report r ON r.id = g.report_id ORDER BY c.id"
        assert len(expected) > 20 and expected == list(ledger.sql(joined)[1]) and len({row[0] for row in expected}) > 5
        with ledger.engine.begin() as connection:
            for name in views:
                connection.execute(text(f"DROP VIEW {name}"))
            for index in ("claim_report", "claim_outlet", "relation_report"):
                connection.execute(text(f"DROP INDEX {index}"))
            for table in ("claim", "relation"):
                for column in ("report", "outlet"):
                    connection.execute(text(f"ALTER TABLE {table} DROP COLUMN {column}"))
            for name in views:
                connection.execute(text(f"CREATE VIEW {name} AS SELECT 1"))
            connection.execute(text("ALTER TABLE report DROP COLUMN author"))
            connection.execute(text("CREATE INDEX report_text_sha256 ON report (text_sha256)"))
            if connection.dialect.name == "sqlite":
                for statement in ("DROP TABLE claim_anchors", "CREATE INDEX claim_anchor ON claim (anchor)", "CREATE INDEX quotation_speaker ON quotation (speaker_id)"):
                    connection.execute(text(statement))
            for *key, value, why, rest in pairs:  # all series stood in one list
                without = [["", reason, reason, "", []] for reason in why.split(",") if reason not in ("", "near")]
                old = json.dumps([*json.loads(f"[{value}]"), *json.loads(f"[{rest}]"), *without])
                connection.execute(
                    text("UPDATE event_pair SET value = :v WHERE a = :a AND b = :b AND country = :c AND event_id = :e"), dict(zip("abce", key, strict=True), v=old)
                )
            for column in ("why", "rest"):
                connection.execute(text(f"ALTER TABLE event_pair DROP COLUMN {column}"))
            connection.execute(text("UPDATE alembic_version SET version_num = '0007'"))
    monkeypatch.setattr("khabar.ledger.migrate._LARGE", 10)
    with Ledger(where, create=False) as ledger:
        assert list(ledger.sql(query)[1]) == expected
        assert all([c.anchor for c in ledger.claims(anchor=anchor)] == [anchor] * n for anchor, n in anchors.items())
        assert "from 0007 to 0011" in caplog.text and "minutes" in caplog.text
        assert [ledger.dyad(d.a, d.b, country=d.country, windows=d.windows) for d in dyads] == dyads
        assert next(ledger.sql("SELECT count(*) FROM relations WHERE report IN (SELECT key FROM report) AND outlet IS NOT NULL")[1])[0] > 0


def test_claims_are_found_by_their_anchor_in_every_reading(ledger, readings):
    """The claim as each reader has it, as recorded then and now; an anchor that is no hash too."""
    reading = max(readings, key=lambda r: len(r.claims))
    odd = msgspec.structs.replace(reading.claims[-1], id="odd 1", anchor="odd: «1»")
    older = msgspec.structs.replace(as_of_reader(reading, "0.0.9"), claims=[*reading.claims, odd])
    ledger.add([*readings, older], batch=100)
    ledger.add([as_of_reader(reading, "99.0.0")])
    for anchor in {c.anchor for c in reading.claims}:
        expected = [row for row in claim_rows(reading) if row.anchor == anchor]
        assert list(ledger.claims(anchor=anchor)) == expected and list(ledger.claims(anchor=anchor, type=expected[0].type, newest=True))
    ids = list(ledger.sql("SELECT count(*) FROM claim WHERE anchor = 'odd: «1»'")[1])
    assert ids == [(1,)] and not list(ledger.claims(anchor="odd: «1»")) and not list(ledger.claims(anchor=reading.claims[0].anchor[:16]))


def test_adding_leaves_the_collecting_of_garbage_as_it_was(ledger, readings):
    """Put off while rows are written, on again after it, and not put on where somebody put it off."""
    ledger.add(readings[:1])
    assert gc.isenabled()
    gc.disable()
    try:
        ledger.add(readings[1:2])
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_closed_file_is_closed_though_a_cursor_is_held(tmp_path, readings):
    """Garbage that nobody has collected yet must not keep the file open, its log beside it."""
    place = tmp_path / "ledger.db"
    gc.disable()
    try:
        with Ledger(place) as ledger:
            ledger.add(readings[:2], batch=2)
            with ledger.engine.connect() as connection:
                held = connection.connection.cursor()
                held.execute("SELECT count(*) FROM claim")
        assert [found.name for found in tmp_path.iterdir()] == ["ledger.db"], held
    finally:
        gc.enable()
