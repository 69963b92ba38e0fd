"""What is forgotten is in no byte of the database, and does not come back."""

import sqlite3
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import text

from khabar import read
from khabar.errors import LedgerError
from khabar.ledger import schema
from khabar.ledger.book import Ledger
from khabar.ledger.flatten import claim_rows
from khabar.ledger.texts import LONGEST
from khabar.ledger.words import words_of

TEXT = (
    "أعلن رئيس الوزراء الزمردي حكمتيار الفلكي أن بلاده جمّدت مشاركتها في منظمة معاهدة الأمن الجماعي.\n"
    "وقال الفلكي «إن الكرنفالات المستعصية لن تتوقف»، فيما اتهمت طهران واشنطن بقصف قرية في شمال العراق."
)
TITLE = "الفلكي يجمّد المشاركة في زمردستان"
PERSON = "حكمتيار الفلكي"
URL = "https://example.org/news/خبر-عن-المستعصية"


def report(**changes):
    given = {"title": TITLE, "published": "2024-03-01", "outlet": "صحيفة الاختبار", "url": URL, "id": "secret-label"}
    return read(TEXT, **{**given, **changes})


def bytes_of(ledger):
    """Every byte the store keeps of its tables and indexes, and for SQLite all of its files."""
    if ledger.engine.dialect.name == "sqlite":
        path = Path(ledger.where)
        return b"".join(p.read_bytes() for p in path.parent.iterdir() if p.name.startswith(path.name))
    with ledger.engine.connect() as connection:
        folder = connection.execute(text("SHOW data_directory")).scalar()
        oid = connection.execute(text("SELECT oid FROM pg_database WHERE datname = current_database()")).scalar()
        connection.commit()
        connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("CHECKPOINT"))
    return b"".join(p.read_bytes() for p in (Path(folder) / "base" / str(oid)).iterdir() if p.is_file())


def traces(ledger, words):
    data = bytes_of(ledger)
    return sorted(word for word in words if word.encode() in data)


OWN_WORDS = {"الكرنفالات", "المستعصية", "كرنفالات", "مستعصيه", "زمردستان", "الزمردي", "secret-label", "خبر-عن"}
"""Words that only this report can have brought into a ledger, as written and as indexed."""


def test_a_forgotten_report_leaves_no_byte(ledger, readings):
    ledger.add(readings, batch=5)
    reading = report()
    ledger.add(reading)
    assert len(traces(ledger, OWN_WORDS)) > 5, "the test must be able to see them"
    done = ledger.forget("secret-label", reason="asked for")
    assert (done.kind, done.reports) == ("report", 1)
    assert traces(ledger, OWN_WORDS) == []
    assert [ledger.reading(r.report.key) for r in readings] == readings, "the others are untouched"
    assert list(ledger.search("كرنفالات")) == [] and list(ledger.search("كرنفالات", what="quotations")) == []
    integrity(ledger)


def test_what_stays_are_codes_without_words(ledger):
    reading = report()
    ledger.add(reading)
    ledger.forget(URL)
    rows = list(ledger.claims(report=reading.report.key))
    expected = claim_rows(reading)
    assert [(r.id, r.type, [s.code for s in r.actors]) for r in rows] == [(r.id, r.type, [s.code for s in r.actors]) for r in expected]
    assert not any(r.words or r.trigger or r.object or any(v.cue for v in r.voices) for r in rows)
    assert len(list(ledger.relations())) == len(reading.relations)


def test_claims_go_too_where_asked(ledger):
    ledger.add(report())
    ledger.forget("secret-label", claims=True)
    assert not list(ledger.claims()) and not list(ledger.relations())


def test_anchors_go_with_the_claims_and_stay_with_them(ledger, readings):
    """What is found by its anchor: the claims of a report whose words are forgotten, none of one whose claims went too."""
    kept, gone = readings[0], report()
    ledger.add([kept, gone, as_newer(gone)], batch=3)
    for claims in (False, True):
        ledger.forget("secret-label" if not claims else gone.report.key, claims=claims)
        for reading, there in ((kept, True), (gone, not claims)):
            assert reading.claims and all([c.anchor for c in ledger.claims(anchor=claim.anchor)].count(claim.anchor) == there for claim in reading.claims)
        integrity(ledger)
    if ledger.engine.dialect.name == "sqlite":
        with sqlite3.connect(ledger.where) as connection:
            found = "SELECT count(*) FROM claim_anchors WHERE claim_anchors MATCH ?"
            assert [connection.execute(found, (reading.claims[0].anchor[:16],)).fetchone() for reading in (kept, gone)] == [(1,), (0,)]


@pytest.mark.parametrize("again", [
    {}, {"url": "https://example.org/elsewhere"}, {"outlet": "صحيفة أخرى", "url": None}, {"published": "2025-01-01"},
], ids=["same", "text elsewhere", "text by another outlet", "URL again"])  # fmt: skip
def test_a_tombstone_survives_adding(ledger, readings, again):
    ledger.add([readings[0], report()])
    ledger.forget(URL)
    for reading in (report(**again), as_newer(report(**again))):
        assert ledger.add([reading, readings[0]], batch=2).outcomes == {"forgotten": 1, "unchanged": 1}
    assert traces(ledger, OWN_WORDS) == []


def test_a_revision_of_a_forgotten_url_is_barred(ledger):
    ledger.add(report())
    ledger.forget(URL)
    revision = read("نصّ آخر تماماً عن الكرنفالات.", url=URL, published="2024-03-05", outlet="صحيفة الاختبار")
    assert ledger.add(revision).outcomes == {"forgotten": 1}


def as_newer(reading):
    return msgspec.structs.replace(reading, reader=msgspec.structs.replace(reading.reader, version="99.0.0"))


def test_every_reader_is_forgotten(ledger):
    reading = report()
    ledger.add([reading, as_newer(reading)])
    ledger.forget("secret-label")
    assert traces(ledger, OWN_WORDS) == []
    with ledger.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM reading")).scalar() == 2


def test_a_person_leaves_no_byte(ledger, readings):
    reading = report()
    elsewhere = read("وصل الوزير حكمتيار الفلكي، أمس، إلى أنقرة. وأكد لحكمتيار الفلكي مضيفه أن بلاده ستدعمه.", published="2024-04-01", outlet="أ")
    ledger.add([*readings, reading, elsewhere])
    names = ["حكمتيار", "الفلكي", "فلكي", "لحكمتيار"]
    assert traces(ledger, names)
    done = ledger.forget(PERSON)
    assert done.kind == "person" and done.reports == 2
    left = traces(ledger, ["حكمتيار", "لحكمتيار"])
    assert left == []
    assert [ledger.reading(r.report.key) for r in readings] == readings
    kept = ledger.reading(reading.report.key)
    assert len(kept.report.text) == len(TEXT) and "الكرنفالات المستعصية" in kept.report.text
    assert [c.type for c in kept.claims] == [c.type for c in reading.claims]
    assert list(ledger.search("كرنفالات")) and not list(ledger.search("حكمتيار"))
    integrity(ledger)


def test_who_wrote_a_report_is_forgotten_too(ledger):
    def by(author, **told):
        reading = report(**told)
        return msgspec.structs.replace(reading, report=msgspec.structs.replace(reading.report, author=author))

    name = "نبيلة الزمخشرية"
    whole, named, other = by(name), by(f"بقلم: {name}", url=None, id="b"), by("ليلى المراسلة", url=None, id="c", outlet="ب")
    ledger.add([whole, named, other])
    assert ledger.reading(named.report.key).report.author == f"بقلم: {name}" and traces(ledger, [name])
    ledger.forget(whole.report.key)
    assert ledger.reading(whole.report.key).report.author is msgspec.UNSET
    assert ledger.forget(name, kind="person").reports == 1
    assert traces(ledger, ["نبيلة", "الزمخشرية"]) == [] and ledger.reading(other.report.key).report.author == "ليلى المراسلة"
    ledger.add(by(name, url=None, id="d", outlet="ج"))
    assert traces(ledger, [name]) == [], "nor does it come back"


def test_happenings_lose_the_name_too(ledger, readings):
    told = read("اتهم الزعيم القبلي حكمتيار الفلكي تركيا بقصف قرية في شمال العراق.", published="2024-04-01", outlet="أ")
    name = next(e.name for e in told.entities if e.name_ar == PERSON)
    ledger.add([readings[0], told])
    titles = " ".join(event.title_ar + event.title for event in ledger.events())
    assert PERSON in titles and name in titles, "the test must be able to see them"
    ledger.forget(name)
    assert traces(ledger, ["حكمتيار", "الفلكي", name]) == []
    ledger.add(read("وصل حكمتيار الفلكي إلى أنقرة.", published="2024-04-03", outlet="أ"))
    assert traces(ledger, ["حكمتيار"]) == [], "the name in the other script is kept out too"
    assert list(ledger.events())


def test_a_forgotten_person_does_not_come_back(ledger):
    ledger.forget(PERSON, kind="person")
    assert ledger.add(report()).outcomes == {"added": 1}
    later = read("التقى الرئيس الفرنسي حُكمتيار الفلكيّ في باريس.", published="2024-04-02", outlet="ب", id="الفلكي",
                 url="https://e.org/لقاء-حكمتيار-الفلكي")
    ledger.add(later)
    assert traces(ledger, ["حكمتيار", "حُكمتيار"]) == []
    assert "█" in ledger.reading(later.report.key).report.text and ledger.reading(later.report.key).report.url is None


def test_judgements_lose_the_words_too(ledger):
    reading = report()
    ledger.add(reading)
    columns = [c.name for c in schema.judgement.columns]
    with ledger.engine.connect() as connection:
        for id, (key, note) in enumerate([(reading.report.key, "الكرنفالات هنا"), ("other", f"رأي في {PERSON}"), ("other", "رأي")], 1):
            row = dict.fromkeys(columns)
            row |= {"id": id, "recorded": "2024-01-01", "author": "me", "codebook": "1", "target": "claim", "report": key,
                    "verdict": "reject", "note": note}  # fmt: skip
            connection.execute(schema.judgement.insert().values(row))
        connection.commit()
    ledger.forget("secret-label")
    ledger.forget(PERSON, kind="person")
    with ledger.engine.connect() as connection:
        notes = [n for (n,) in connection.execute(text("SELECT note FROM judgement ORDER BY id"))]
    assert notes == [None, None, "رأي"]
    assert traces(ledger, ["الكرنفالات", "حكمتيار"]) == []


def test_what_is_meant_must_be_clear(ledger):
    ledger.add([report(), report(url="https://example.org/2", outlet="ب")])
    with pytest.raises(LedgerError, match="2 reports bear this label"):
        ledger.forget("secret-label")
    with pytest.raises(LedgerError, match="--kind"):
        ledger.forget("لا أحد بهذا الاسم")


@pytest.mark.parametrize("policy", ["none", "evidence"])
def test_texts_are_kept_as_asked(where, policy, readings):
    reading = report(url=None)
    with Ledger(where, store_text=policy) as ledger:
        ledger.add([*readings, reading])
    with Ledger(where) as ledger:  # remembered
        assert ledger.add(report(outlet="أخرى", url=None)).outcomes == {"added": 1}
        if policy == "none":
            words = set(words_of(TEXT).split()) | {w for w in TEXT.split() if len(w) > 5}
            assert traces(ledger, {w for w in words if len(w) > 5 and w not in names_of(reading)}) == []
            assert list(ledger.search("مشاركة")) == []
        else:
            assert traces(ledger, ["كرنفالات", "الكرنفالات"]) == []
            assert list(ledger.search("جمدت"))
        for given in readings:
            kept = ledger.reading(given.report.key)
            assert [c.id for c in kept.claims] == [c.id for c in given.claims]
            if policy == "evidence":
                assert len(kept.report.text) == len(given.report.text)
                assert [c.trigger for c in kept.claims] == [c.trigger for c in given.claims]
        assert all(len(row.words.replace(" … ", "")) <= 3 * LONGEST for row in ledger.claims())
        assert {r["what"]: r["value"] for r in ledger.status()}["text kept of new reports"] == policy


def names_of(reading):
    return {word for e in reading.entities for word in (e.name_ar or "").split()} | {"العراق", "واشنطن"}


def integrity(ledger):
    """The store finds nothing wrong with itself."""
    if ledger.engine.dialect.name == "sqlite":
        with sqlite3.connect(ledger.where) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            for name in ("report_words", "quotation_words", "claim_anchors"):
                connection.execute(f"INSERT INTO {name} ({name}) VALUES ('integrity-check')")


def test_the_store_is_whole_after_forgetting(ledger, readings):
    ledger.add([*readings, report()])
    ledger.forget("secret-label")
    integrity(ledger)
