"""What people say overrides what the machine read, in every query, and undone it leaves no trace in any."""


import msgspec
import pytest
from sqlalchemy import event

from khabar import read
from khabar.errors import LedgerError
from khabar.ledger import schema
from khabar.ledger.book import Ledger
from khabar.ledger.bulk import Writer
from khabar.ledger.connect import writing
from khabar.ledger.judged import all_rows, packed

TEXT = (
    "قصفت طائرات تركية أمس مستودعا قرب بلدة زاخو شمال العراق وقتل ثلاثة مسلحين. ودعت بغداد أنقرة إلى سحب قواتها. "
    "ونفت وزارة الدفاع التركية قصف المستودع. وجمدت أرمينيا مشاركتها في منظمة معاهدة الأمن الجماعي."
)
TOLD = [
    ("صحيفة أ", "2024-03-10", TEXT),
    ("صحيفة ب", "2024-03-10", "قصفت تركيا السبت مستودعا في زاخو بحسب سكان. واتهمت بغداد أنقرة بانتهاك سيادتها."),
    ("صحيفة ج", "2024-03-11", "زار وزير الخارجية التركي هاكان فيدان بغداد أمس والتقى نظيره العراقي فؤاد حسين."),
]


@pytest.fixture(scope="module")
def told():
    return [read(text, outlet=outlet, published=day) for outlet, day, text in TOLD]


@pytest.fixture
def ledger(where, told):
    with Ledger(where) as ledger:
        ledger.add(told)
        yield ledger


@pytest.fixture(scope="module")
def unjudged(lasting, told):
    """A ledger that every judgement fails on."""
    with Ledger(lasting) as ledger:
        ledger.add(told)
        yield ledger


def the(ledger, **wanted):
    found = list(ledger.claims(**wanted))
    assert len(found) == 1, [(c.type, c.trigger) for c in found]
    return found[0]


def strike(ledger, report=0, told=None):
    return next(c for c in ledger.claims() if c.type == "ASSAULT" and c.polarity == "affirmed" and c.outlet == TOLD[report][0])


def everything(ledger):
    """Bytes of what every query gives."""
    out = [
        list(ledger.claims()), list(ledger.claims(newest=True)), list(ledger.claims(party="TUR")), list(ledger.relations()),
        ledger.events(status="all", limit=None), [ledger.event(e.id) for e in ledger.events(status="all", limit=None)],
        ledger.standing("ARM", "CSTO"), ledger.disputes(), ledger.denied(), ledger.dyad("TUR", "IRQ"), ledger.partners("ARM"),
        [r for r in ledger.status() if "judge" not in r["what"] and "size" not in r["what"]],
        *(list(ledger.sql(f"SELECT * FROM {v} ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10")[1]) for v in ("claims", "relations", "claims_judged", "relations_judged", "changes")),
        [list(ledger.sql("SELECT value, part, count(*) FROM claim_side GROUP BY 1, 2 ORDER BY 1, 2")[1])],
        [ledger.reading(r.report).report.key for r in ledger.claims()],
    ]  # fmt: skip
    return msgspec.json.encode(out)


def test_a_correction_stands_in_every_query_and_says_whose_it_is(ledger):
    before = strike(ledger)
    made = ledger.judge("correct", before.id, field="actors", value="IRN", author="amal", note="the report says so")
    assert (made.author, made.target, made.codebook) == ("amal", "claim", "khabar 1") and made.anchor == before.anchor
    after = the(ledger, key=before.id)
    assert [s.code for s in after.actors] == ["IRN"] and after.actors[0].country == ("IRN",)
    assert after.by("actors") == "person: amal" and after.by("type") == "machine"
    assert after.judged[0].machine == [s.code for s in before.actors]
    assert before.id in {c.id for c in ledger.claims(actor="IRN")}
    assert before.id not in {c.id for c in ledger.claims(actor="TUR")}
    assert any("IRN" in e.actors for e in ledger.events(actor="IRN"))
    assert any(e.claims == 1 for e in ledger.dyad("IRN", "IRQ", windows=True).events) or not after.recipients
    _columns, rows = ledger.sql(f"SELECT actors, machine_actors, verdict FROM claims_judged WHERE claim = '{before.id}'")
    assert list(rows) == [("IRN", ";".join(s.code for s in before.actors), "judged")]


def test_a_rejected_claim_is_gone_and_comes_back(ledger):
    before, one = everything(ledger), strike(ledger)
    made = ledger.judge("reject", one.id, author="amal")
    assert one.id not in {c.id for c in ledger.claims()}
    assert all(one.id not in [a.claim for a in ledger.event(e.id).accounts] for e in ledger.events(status="all"))
    ledger.judge("undo", made.id, author="basim")
    assert everything(ledger) == before
    assert [j.state for j in ledger.judgements()] == ["undone", "stands"]


def test_what_was_missed_is_added(ledger, told):
    before = everything(ledger)
    start = TEXT.index("مشاركتها")
    made = ledger.judge(
        "add", f"{told[0].report.key}@{start}-{start + 8}", author="amal",
        value={"type": "retreat", "mode": "withdraw", "actors": "ARM", "recipients": "CSTO", "modality": "planned", "date": "2024-03", "holders": "RUS"},
    )  # fmt: skip
    found = next(c for c in ledger.claims(actor="ARM", recipient="CSTO") if c.by() == "person: amal")
    assert (found.type, found.mode, found.modality, found.trigger, found.date) == ("RETREAT", "withdraw", "planned", "مشاركتها", "2024-03")
    assert "أرمينيا" in found.words and found.score == 8.0 and found.voices[0].side.code == "RUS"
    assert found.by("type") == "person: amal" and found.id == made.key
    assert any(found.id in [a.claim for a in ledger.event(e.id).accounts] for e in ledger.events(actor="ARM", status="planned"))
    ledger.judge("correct", found.id, field="modality", value="actual", author="basim")
    assert the(ledger, key=found.id).modality == "actual"
    assert ledger.judge("add", f"{told[0].report.key}@{start}-{start + 8}", author="amal", value=made.value) is None  # said already
    for judgement in reversed([j for j in ledger.judgements() if j.verdict != "undo"]):
        ledger.judge("undo", judgement.id, author="amal")
    assert everything(ledger) == before


def test_a_relation_is_judged_as_a_claim_is(ledger):
    one = next(r for r in ledger.relations() if r.kind == "membership")
    before = everything(ledger)
    first = ledger.judge("correct", one.id, field="manner", value="de_facto", author="amal")
    second = ledger.judge("correct", one.id, field="status", value="frozen", author="amal")
    after = next(ledger.relations(key=one.id))
    assert (after.manner, after.status, after.by("manner"), after.by("kind")) == ("de_facto", "frozen", "person: amal", "machine")
    standing = ledger.standing("ARM", "CSTO", without_tables=True)
    assert "frozen" in msgspec.json.encode(standing).decode() and "de_facto" in msgspec.json.encode(standing).decode()
    for made in (second, first):
        ledger.judge("undo", made.id, author="amal")
    ledger.judge("reject", one.id, author="amal")
    assert not [r for r in ledger.relations() if r.id == one.id]
    ledger.judge("undo", ledger.judgements()[-1].id, author="amal")
    assert everything(ledger) == before


def test_an_entity_is_corrected_in_its_report(ledger, told):
    before = everything(ledger)
    made = ledger.judge("correct", f"{told[2].report.key}#IRQ", field="code", value="IRN", author="amal") if _one(told[2], "IRQ") else None
    name = next(e.id for e in told[2].entities if e.code == "TUR")
    made = ledger.judge("correct", f"{told[2].report.key}#{name}", field="code", value="GRC", author="amal")
    assert made.target == "entity" and made.kind == "TUR"
    own = list(ledger.claims(report=told[2].report.key))
    assert any(s.code == "GRC" for c in own for s in (*c.actors, *c.recipients)) or not any(name in (*c.actors, *c.recipients) for c in told[2].claims)
    for judgement in [j for j in ledger.judgements() if j.verdict != "undo"]:
        ledger.judge("undo", judgement.id, author="amal")
    assert everything(ledger) == before


def _one(reading, code):
    return sum(e.code == code for e in reading.entities) == 1


def test_authors_differ(ledger):
    one = strike(ledger)
    ledger.judge("correct", one.id, field="modality", value="planned", author="amal")
    ledger.judge("correct", one.id, field="modality", value="possible", author="basim")
    said = the(ledger, key=one.id)
    assert said.modality == "possible" and said.judged[0].others == (("amal", "planned"),)
    ledger.judge("correct", one.id, field="modality", value="demanded", author="dana", role="adjudicator")
    ledger.judge("correct", one.id, field="modality", value="planned", author="basim")
    said = the(ledger, key=one.id)
    assert said.modality == "demanded" and dict(said.judged[0].others) == {"amal": "planned", "basim": "planned"}
    assert [j.state for j in ledger.judgements()] == ["outvoted", "replaced", "stands", "outvoted"]
    ledger.judge("reject", one.id, author="amal")  # later than all, and no adjudicator said that it exists ... but one judged a field
    assert the(ledger, key=one.id).modality == "demanded"


@pytest.mark.parametrize("verdict, what, more, says", [
    ("correct", "CLAIM", {"field": "typ", "value": "AID"}, "type, mode"),
    ("correct", "CLAIM", {"field": "type", "value": "ASSULT"}, "did you mean ASSAULT"),
    ("correct", "CLAIM", {"field": "mode", "value": "visit"}, "claim mode of ASSAULT"),
    ("correct", "CLAIM", {"field": "actors", "value": "ARN"}, "ARM"),
    ("correct", "CLAIM", {"field": "date", "value": "2024-13"}, "YYYY-MM"),
    ("correct", "CLAIM", {"field": "quantities", "value": "killed"}, "killed=7"),
    ("correct", "CLAIM", {"field": "object", "value": "كلام ليس فيه"}, "not in the report"),
    ("correct", "CLAIM", {"value": "AID"}, "which field"),
    ("correct", "CLAIM", {"field": "contexts", "value": "militery"}, "did you mean military"),
    ("correct", "REPORT#ZZZ", {"field": "code", "value": "FRA"}, r"give one as [0-9a-f]{32}#e\d+"),
    ("correct", "REPORT#e1", {"field": "country", "value": "ARX"}, "code of no state; near it: "),
    ("reject", "CLAIM", {"field": "type"}, "correct it"),
    ("confirm", "0123456789abcdef", {}, "khabar claims"),
    ("add", "nowhere@1-2", {"value": {"type": "AID"}}, "khabar search"),
    ("add", "REPORT@1-99999", {"value": {"type": "AID"}}, "characters"),
    ("add", "REPORT@1-5", {"value": {"actors": "ARM"}}, "type of a claim"),
    ("same", "CLAIM", {}, "two claims"),
    ("undo", "99", {}, "judge list"),
    ("praise", "CLAIM", {}, "confirm, reject"),
])  # fmt: skip
def test_an_error_names_the_place_and_the_remedy(unjudged, told, verdict, what, more, says):
    what = what.replace("CLAIM", strike(unjudged).id).replace("REPORT", told[0].report.key)
    with pytest.raises(LedgerError, match=says):
        unjudged.judge(verdict, what, author="amal", **more)
    assert unjudged.judgements() == []


def test_without_an_author_it_says_how_to_give_one(ledger, monkeypatch):
    monkeypatch.delenv("KHABAR_AUTHOR", raising=False)
    monkeypatch.setattr("khabar.ledger.judging._git_name", lambda: "")
    with pytest.raises(LedgerError, match="KHABAR_AUTHOR"):
        ledger.judge("confirm", strike(ledger).id)
    monkeypatch.setenv("KHABAR_AUTHOR", "amal")
    assert ledger.judge("confirm", strike(ledger).id).author == "amal"
    assert strike(ledger).by("type") == "person: amal"


def asked(ledger, **how):
    """Bytes of what the queries give that know --machine-only."""
    events = ledger.events(status="all", limit=None, **how)
    rows = [list(ledger.claims(**how)), list(ledger.claims(party="TUR", newest=True, **how)), list(ledger.relations(**how))]
    return msgspec.json.encode([
        *rows, events, [ledger.event(e.id, **how) for e in events], ledger.standing("ARM", "CSTO", **how), ledger.disputes(**how),
        ledger.denied(**how), ledger.dyad("TUR", "IRQ", **how),
    ])  # fmt: skip


def test_the_machine_alone_can_be_asked_of_everything(ledger, told, monkeypatch):
    monkeypatch.setattr("khabar.ledger.views.LONG", 0.0)  # every answer is kept, and asked again it is the one kept
    before, claims = asked(ledger), list(ledger.claims())
    one, two = strike(ledger), strike(ledger, 1)
    other = next(c for c in claims if c.type not in ("ASSAULT", "DENY"))
    relation = next(r for r in ledger.relations() if r.kind == "membership")
    ledger.judge("correct", one.id, field="actors", value="IRN", author="amal")
    ledger.judge("reject", two.id, author="amal")
    ledger.judge("same", one.id, other=other.id, author="amal")
    ledger.judge("correct", relation.id, field="manner", value="de_facto", author="amal")
    ledger.judge("add", f"{told[0].report.key}@0-4", value={"type": "THREATEN", "actors": "TUR"}, author="amal")
    after = asked(ledger)
    assert after != before
    assert asked(ledger, machine_only=True) == before
    assert asked(ledger, machine_only=True) == before
    assert list(ledger.sql("SELECT 1 FROM memo WHERE kind = 'answer'")[1])
    row = ledger.events(status="all", machine_only=True)
    assert row == ledger.events(status="all", machine_only=True) and row != ledger.events(status="all", machine_only=True, limit=1)
    assert ledger.standing("ARM", "CSTO", machine_only=True) == ledger.standing("ARM", "CSTO", machine_only=True)
    assert asked(ledger) == after
    said = [*ledger.claims(judged_only=True)]
    assert {c.id for c in said} == {one.id, *(c.id for c in said if c.type == "THREATEN")} and len(said) == 2
    assert [r.id for r in ledger.relations(judged_only=True)] == [relation.id]
    assert len(ledger.events(judged_only=True, status="all")) == 2
    assert [e.position.manner for s in ledger.standing("ARM", "CSTO", judged_only=True) for a in s.accounts for e in a.entries] == ["de_facto"]
    newest = [c.id for c in ledger.claims(newest=True, machine_only=True)]
    assert [c.id for c in ledger.claims(newest=True, limit=3, machine_only=True)] == newest[:3]
    count = len(ledger.events(status="all", machine_only=True))
    ledger.add(read("قصفت القوات التركية قرية قرب دهوك اليوم.", published="2026-03-01", outlet="صحيفة الشاطئ"))
    assert len(ledger.events(status="all", machine_only=True)) > count  # what is added lets the answers go


@pytest.mark.parametrize("country", [False, True])
def test_the_machine_alone_is_asked_of_parties_as_if_each_row_were_looked_at(ledger, country):
    """Rows behind people's are found by codes that are written in them: none is lost, whatever part it has."""
    before, ties = list(ledger.claims(newest=True)), list(ledger.relations(newest=True))
    for row in (strike(ledger), strike(ledger, 1)):
        ledger.judge("correct", row.id, field="actors", value="IRN", author="amal")
    ledger.judge("correct", next(r for r in ties if r.kind == "membership").id, field="manner", value="de_facto", author="amal")

    def named(sides, code):
        return any(code in side.country if country else code == side.code for side in sides)

    codes = sorted({c for row in before for side in (*row.actors, *row.recipients, *(v.side for v in row.voices)) for c in (side.code, *side.country)} | {"IRN"})
    found = 0
    for code in codes:
        for asked, parts in (("actor", lambda row: row.actors), ("recipient", lambda row: row.recipients), ("holder", lambda row: [v.side for v in row.voices]), ("party", lambda row: [*row.actors, *row.recipients])):
            wanted = [row.id for row in before if named(parts(row), code)]
            for limit in (None, 2):
                assert [row.id for row in ledger.claims(newest=True, machine_only=True, country=country, limit=limit, **{asked: code})] == wanted[:limit], (asked, code)
            found += len(wanted)
        for other in codes:
            wanted = [row.id for row in before if all(named([*row.actors, *row.recipients], one) for one in (code, other))]
            assert [row.id for row in ledger.claims(newest=True, machine_only=True, country=country, party=code, other=other)] == wanted
            tied = [tie.id for tie in ties if all(named(tie.parties, one) for one in (code, other))]
            assert [tie.id for tie in ledger.relations(newest=True, machine_only=True, country=country, party=code, other=other)] == tied
            found += len(tied)
    assert found > 20


def test_an_earlier_day_does_not_know_what_was_judged_later(where, told, monkeypatch):
    clock = ["2026-01-01T10:00:00Z"]
    for place in ("judging", "store"):
        monkeypatch.setattr(f"khabar.ledger.{place}.now", lambda: clock[0])
    with Ledger(where) as ledger:
        ledger.add(told)
        one, relation = strike(ledger), next(r for r in ledger.relations() if r.kind == "membership")
        seen = [("2026-01-01T12:00:00Z", "", one.modality, relation.manner)]
        for day, modality, manner in (("02", "planned", "de_facto"), ("03", "possible", "de_jure")):
            clock[0] = f"2026-01-{day}T10:00:00Z"
            ledger.judge("correct", one.id, field="modality", value=modality, author="amal")
            ledger.judge("correct", relation.id, field="manner", value=manner, author="amal")
            seen.append((f"2026-01-{day}T12:00:00Z", "person: amal", modality, manner))
        clock[0] = "2026-01-04T10:00:00Z"
        newer = [msgspec.structs.replace(r, reader=msgspec.structs.replace(r.reader, version="99", lexicon="x")) for r in told]
        ledger.add(newer)
        for undone in [j.id for j in ledger.judgements()]:
            ledger.judge("undo", undone, author="amal")
        for moment, by, modality, manner in seen:
            for wanted in ({}, {"newest": True}, {"party": "TUR"}, {"actor": "TUR", "limit": 50}):
                row = next(c for c in ledger.claims(recorded_by=moment, **wanted) if c.id == one.id)
                assert row.modality == modality and (row.by("modality") == by or not by)
                assert len({c.id for c in ledger.claims(recorded_by=moment)}) == sum(len(r.claims) for r in told)
            (row,) = [r for r in ledger.relations(recorded_by=moment) if r.id == relation.id]
            assert row.manner == manner
            for known in ("recorded", "published"):
                ties = ledger.standing("ARM", "CSTO", known=known, known_by=moment[:10], without_tables=True)
                assert manner in {e.position.manner for s in ties for a in s.accounts for e in (*a.entries, *a.before)}
            assert [j.state for j in ledger.judgements(recorded_by=moment) if j.target == "claim"][-1:] == (["stands"] if by else [])
        assert the(ledger, key=one.id).modality == one.modality


def test_what_is_said_outlives_the_reading_it_was_said_of(where, told):
    """A newer reader's reading of the same words takes the judgements on; what fits nothing is kept and reported as loose."""
    with Ledger(where) as ledger:
        ledger.add(told)
        one = strike(ledger)
        other = next(c for c in ledger.claims() if c.report == one.report and c.anchor != one.anchor)
        ledger.judge("correct", one.id, field="actors", value="IRN", author="amal")
        ledger.judge("correct", other.id, field="modality", value="possible", author="amal")
        before = [c for c in ledger.claims() if c.id == one.id]
        reading = next(r for r in told if r.report.key == one.report)
        claims = [
            msgspec.structs.replace(c, id="f" * 32, modality="planned") if c.id == one.id else c for c in reading.claims if c.id != other.id
        ]  # fmt: skip
        newer = msgspec.structs.replace(reading, reader=msgspec.structs.replace(reading.reader, version="99"), claims=claims, relations=[])
        ledger.add(newer)
        now = the(ledger, anchor=one.anchor)
        assert (now.id, now.modality, now.actors[0].code) == ("f" * 32, "planned", "IRN") and before[0].actors == now.actors
        assert {j.key: j.state for j in ledger.judgements()} == {one.id: "stands", other.id: "loose"}
        assert "read there" in ledger.judgements(state="loose")[0].why
        assert {"what": "judgements: loose", "value": 1} in ledger.status()


def test_what_is_said_before_a_report_is_here_waits_for_it(where, told, tmp_path):
    with Ledger(tmp_path / "another.db") as one:
        one.add(told)
        one.judge("correct", strike(one).id, field="actors", value="IRN", author="amal")
        whole = sorted(msgspec.json.encode(c) for c in one.claims())
        with one.engine.connect() as connection:
            rows = [packed(row) for row in all_rows(Writer(connection))]
    with Ledger(where) as two:
        with writing(two.engine) as writer:
            writer.insert(schema.judgement, rows)
        assert [j.state for j in two.judgements()] == ["loose"]
        two.add(told)
        assert sorted(msgspec.json.encode(c) for c in two.claims()) == whole and [j.state for j in two.judgements()] == ["stands"]


def test_forgetting_reaches_what_people_wrote(tmp_path, told):
    """Names in values, notes and authors are gone from the bytes of the file, and from the rows that showed them."""
    where = tmp_path / "ledger.db"
    with Ledger(where) as ledger:
        ledger.add(told)
        one = strike(ledger)
        ledger.judge(
            "correct", one.id, field="actors", author="Zaynab Qasimova",
            value=[{"code": "NEWMAN", "name": "Quentin Oldforest", "kind": "person", "country": ["IRN"]}], note="so says Quentin Oldforest",
        )  # fmt: skip
        assert the(ledger, key=one.id).actors[0].name == "Quentin Oldforest"
        ledger.events()
        ledger.forget("Quentin Oldforest")
        assert the(ledger, key=one.id) == one and [j.state for j in ledger.judgements()] == ["forgotten"]
        ledger.forget("Zaynab Qasimova", kind="person")
        ledger.events()
    data = b"".join(p.read_bytes() for p in tmp_path.iterdir())
    assert b"Oldforest" not in data and b"Qasimova" not in data and told[0].report.key.encode() in data


def test_a_corrected_entity_is_who_is_quoted(ledger):
    ledger.add(read("قال وزير الخارجية التركي هاكان فيدان: «لن ننسحب من شمال العراق قبل زوال الخطر».", published="2024-03-01", outlet="صحيفة أ", id="quoted"))
    (hit,) = ledger.search("زوال", what="quotations")
    made = ledger.judge("correct", f"quoted#{hit.speaker_code}" if hit.speaker_code else "quoted#TUR", field="code", value="GRC", author="amal")
    assert [h.speaker_code for h in ledger.search("زوال", what="quotations")] == ["GRC"]
    assert next(ledger.search("زوال", what="quotations", speaker="GRC")).speaker_code == "GRC"
    assert list(ledger.sql("SELECT speaker_code FROM quotations WHERE report = (SELECT key FROM report WHERE label = 'quoted')")[1]) == [("GRC",)]
    ledger.judge("undo", made.id, author="amal")
    assert [h.speaker_code for h in ledger.search("زوال", what="quotations")] == [hit.speaker_code]


@pytest.mark.parametrize("ask", [
    lambda ledger: ledger.events(judged_only=True), lambda ledger: ledger.events(judged_only=True, party="TUR", other="IRQ"),
    lambda ledger: list(ledger.claims(judged_only=True, newest=True, limit=9)), lambda ledger: list(ledger.claims(judged_only=True, party="TUR", other="IRQ")),
    lambda ledger: list(ledger.relations(judged_only=True, party="ARM")), lambda ledger: ledger.dyad("TUR", "IRQ", judged_only=True),
    lambda ledger: ledger.disputes(judged_only=True),
])  # fmt: skip
def test_what_people_said_is_found_without_a_look_at_every_row(ask, told, tmp_path):
    """SQLite looks up the few rows below 0, and walks no index of all claims or happenings for the order of days."""
    with Ledger(tmp_path / "p.db") as ledger:
        ledger.add(told)
        ledger.judge("confirm", strike(ledger).id, author="amal")
        ledger.settle()
        asked: list[tuple[str, object]] = []
        note = event.listens_for(ledger.engine, "before_cursor_execute")
        note(lambda connection, cursor, statement, values, context, many: asked.append((statement, values)))
        ask(ledger)
        with ledger.engine.connect() as connection:
            plans = [row[3] for statement, values in asked if statement.startswith("SELECT") for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
        walked = ("SCAN claim", "SCAN event", "SCAN relation", "event_status", "event_last", "claim_day", "(value=? AND part=?)")
        assert plans and not [p for p in plans for name in walked if name in p and "event_claim_bound" not in p]


def test_the_machine_alone_is_not_linked_anew(ledger, told, monkeypatch):
    """How the machine linked the claims of a day is kept before people's word changes it, until a report is forgotten."""
    ask = {"status": "all", "limit": None}
    before = ledger.events(**ask)
    one, two = strike(ledger), strike(ledger, 1)
    for judged in (("correct", one.id, {"field": "actors", "value": "IRN"}), ("reject", two.id, {}), ("add", f"{told[0].report.key}@0-4", {"value": {"type": "THREATEN", "actors": "TUR"}})):
        ledger.judge(judged[0], judged[1], author="amal", **judged[2])
        ledger.settle()
    kept = {kind for (kind,) in ledger.sql("SELECT kind FROM memo")[1]} >= {"linking", "tying"}
    with monkeypatch.context() as patch:
        patch.setattr("khabar.ledger.settle.Linkage", None)
        patch.setattr("khabar.ledger.denying.across", None)
        assert ledger.events(**ask, machine_only=True) == before != ledger.events(**ask)
        last = ledger.judgements(verdict="reject")[0]
        ledger.judge("undo", last.id, author="amal")
    assert kept and ledger.events(**ask, machine_only=True) == before
    ledger.forget(told[2].report.key)
    assert not list(ledger.sql("SELECT name FROM memo WHERE kind IN ('linking', 'tying')")[1])
    assert len(ledger.events(**ask, machine_only=True)) == len(before)
