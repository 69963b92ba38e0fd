"""People's word on which claims are one happening: followed through, in whatever order, and undone without a trace."""

import random

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made import claim, side
from made import readings as read_all
from sqlalchemy import text
from test_settle import DAILY

from khabar.errors import LedgerError
from khabar.ledger.bonding import bonds_of
from khabar.ledger.bonds import Bonds, Said
from khabar.ledger.book import Ledger
from khabar.ledger.bulk import Writer
from khabar.ledger.cluster import cluster
from khabar.ledger.judgement import Vote


def word(n, one, two, verdict, author="amal", role="coder"):
    vote = Vote(author=author, role=role, id=n, recorded="2024-01-01T00:00:00Z", verdict=verdict, value=verdict)
    return Said(one=one, two=two, vote=vote)


def test_words_are_followed_through():
    bonds = Bonds([word(1, "a", "b", "same"), word(2, "b", "c", "same"), word(3, "c", "d", "different")])
    assert bonds.says("a", "c") == "same" and bonds.says("a", "d") == "different" and bonds.says("a", "e") is None
    assert bonds.classes() == [["a", "b", "c"]]


def test_what_contradicts_is_left_out_and_named():
    three = [word(1, "a", "b", "same"), word(2, "b", "c", "same"), word(3, "a", "c", "different")]
    bonds = Bonds(three)
    assert bonds.says("a", "c") == "different" and set(bonds.left_out) == {1}  # the latest first: 3, 2, and 1 cannot stand beside them
    adjudged = Bonds([word(1, "a", "b", "same", role="adjudicator"), *three[1:]])
    assert adjudged.says("a", "b") == "same" and adjudged.says("a", "c") == "different" and set(adjudged.left_out) == {2}
    unsure = Bonds([word(1, "a", "b", "same"), word(2, "a", "b", "unsure", author="basim")])
    assert unsure.says("a", "b") is None and set(unsure.left_out) == {1}


WORDS = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7), st.sampled_from(["same", "different"])), max_size=8)


@settings(max_examples=60, deadline=None)
@given(words=WORDS, seed=st.integers(0, 5))
def test_clusters_keep_to_peoples_word_in_any_order(words, seed):
    rows = [claim(n, published=f"2024-03-{10 + n % 4:02}", report=f"r{n}", actors=(side("TUR" if n < 5 else "IRN"),)) for n in range(8)]
    said = [word(k, rows[a].id, rows[b].id, verdict) for k, (a, b, verdict) in enumerate(words, 1) if a != b]
    bonds = Bonds(said)
    found = cluster(rows, bonds)
    mixed, again = list(rows), list(said)
    random.Random(seed).shuffle(mixed)
    random.Random(seed).shuffle(again)
    assert cluster(mixed, Bonds(again)) == found
    home = {id_: c for c in found for id_ in c}
    for a in bonds.home:
        for b in bonds.home:
            if a != b and bonds.says(a, b):
                assert (home[a] == home[b]) == (bonds.says(a, b) == "same")


@pytest.fixture(scope="module")
def daily():
    return read_all(*DAILY)


@pytest.fixture
def ledger(where, daily):
    with Ledger(where) as ledger:
        ledger.add(daily)
        yield ledger


def members(ledger):
    ledger.settle()
    out = {}
    with ledger.engine.connect() as connection:
        for event, key in connection.execute(text("SELECT e.id, c.key FROM event e JOIN event_claim m ON m.cluster = e.cluster JOIN claim c ON c.id = m.claim_id")):
            out.setdefault(event, set()).add(key)
    return {frozenset(keys) for keys in out.values()}


def queries(ledger):
    found = ledger.events(status="all", limit=None)
    return msgspec.json.encode([found, [ledger.event(e.id) for e in found], ledger.dyad("TUR", "IRQ"), ledger.denied()])


@pytest.fixture
def untouched(ledger):
    """What the ledger says before anybody judged, and its claims."""
    return queries(ledger), sorted(c.id for c in ledger.claims())


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_settled_step_by_step_as_all_at_once(ledger, untouched, data):
    """What the ledger holds after each judgement is what one run over everything would give; undone, it is as before."""
    before, keys = untouched
    made = []
    for _ in range(data.draw(st.integers(1, 5))):
        one, two = data.draw(st.lists(st.sampled_from(keys), min_size=2, max_size=2, unique=True))
        row = ledger.judge(data.draw(st.sampled_from(["same", "different", "unsure"])), one, other=two, author=data.draw(st.sampled_from(["amal", "basim"])))
        if row:
            made.append(row.id)
        rows = list(ledger.claims())
        with ledger.engine.connect() as connection:
            bonds = bonds_of(Writer(connection))
        assert members(ledger) == set(cluster(rows, bonds))
    for id_ in data.draw(st.permutations(made)):
        ledger.judge("undo", id_, author="amal")
        ledger.settle()
    assert queries(ledger) == before


@pytest.mark.parametrize("meeting", range(3))
def test_a_happening_of_people_does_not_outlive_its_claims(ledger, untouched, meeting):
    """Two acts held to be one, another pair held apart; taken back in that order, no happening without claims is left."""
    before, _ = untouched
    rows = sorted(ledger.claims(), key=lambda row: row.id)
    met = [row.id for row in rows if row.type == "CONSULT"]
    reports = [row.report for row in rows if row.type == "ASSAULT"]
    struck = [row.id for row in rows if row.type == "ASSAULT" and row.report == max(reports, key=reports.count)]
    made = []
    for verdict, one, two in (("same", met[meeting], struck[1]), ("different", met[meeting - 1], struck[2])):
        made.append(ledger.judge(verdict, one, other=two, author="basim"))
        ledger.settle()
    for row in reversed(made):
        ledger.judge("undo", row.id, author="amal")
        ledger.settle()
    assert queries(ledger) == before


def test_two_events_are_one_and_the_old_id_leads_on(ledger):
    attacks = list(ledger.events(status="done", type="ASSAULT", limit=None))
    told = {e.id: {t.report for t in ledger.event(e.id).accounts} for e in attacks}
    one, two = next((a, b) for a in attacks for b in attacks if not told[a.id] & told[b.id])  # acts that one report tells apart stay apart
    ledger.judge("same", one.id, other=two.id, author="amal")
    found = ledger.event(one.id)
    assert ledger.event(two.id).id == found.id and len(found.accounts) == one.claims + two.claims
    with pytest.raises(LedgerError, match="no claim or event"):
        ledger.judge("same", one.id, other="0123456789ab", author="amal")


def test_a_denial_is_tied_and_untied_by_people(ledger):
    before = queries(ledger)
    denied = next(e for e in ledger.events(status="done", limit=None, contested="denied"))
    view = ledger.event(denied.id)
    one = view.denials[0]
    ledger.judge("reject", one.claim, other=one.denies[0], author="amal")
    left = [d for d in ledger.event(denied.id).denials if d.claim == one.claim and one.denies[0] in d.denies]
    assert not left
    free = next(c for c in ledger.claims() if c.type == "CONSULT")
    ledger.judge("confirm", one.claim, other=free.id, author="amal")
    event = next(e for e in ledger.events(status="all", limit=None) if free.id in [a.claim for a in ledger.event(e.id).accounts])
    assert event.contested == ["denied"] and [d.how for d in ledger.event(event.id).denials] == ["person"]
    for row in ledger.judgements():
        ledger.judge("undo", row.id, author="amal")
    assert queries(ledger) == before
