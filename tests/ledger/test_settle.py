"""Happenings kept in a ledger: the same whatever the batches, ids that outlive merges, words that can be forgotten."""

import random

import pytest
from made import readings as read_all
from sqlalchemy import text

from khabar.ledger.book import Ledger
from khabar.ledger.cluster import cluster
from khabar.ledger.settle import pending, settle

DAILY = [
    ("صحيفة أ", "2024-03-10", "قصفت طائرات تركية أمس مستودعا قرب بلدة زاخو شمال العراق وقتل ثلاثة مسلحين. ودعت بغداد أنقرة إلى سحب قواتها."),
    ("صحيفة ب", "2024-03-10", "قصفت تركيا السبت مستودعا في زاخو بحسب سكان. واتهمت بغداد أنقرة بانتهاك سيادتها."),
    ("صحيفة ج", "2024-03-11", "قصفت الطائرات التركية مستودعا قرب زاخو في التاسع من مارس 2024. وطالبت بغداد أنقرة بسحب قواتها."),
    ("موقع د", "2024-03-11", "نفت وزارة الدفاع التركية أمس قصف مستودع في بلدة زاخو شمال العراق."),
    ("موقع هـ", "2024-03-12", "زار وزير الخارجية التركي هاكان فيدان بغداد اليوم والتقى نظيره العراقي فؤاد حسين."),
    ("صحيفة أ", "2024-03-12", "التقى هاكان فيدان في بغداد وزير الخارجية العراقي فؤاد حسين. وقصفت طائرات تركية اليوم قرية كيستة."),
    ("صحيفة ب", "2024-03-13", "قصفت طائرات تركية قرية كيستة أمس وقتلت راعيين. وقال محافظ دهوك إن ثلاثة رعاة قتلوا في قصف القرية."),
]  # fmt: skip


@pytest.fixture(scope="module")
def daily():
    return read_all(*DAILY)


def events(ledger):
    """Members, origins and contested fields of every happening, by its id."""
    with ledger.engine.connect() as connection:
        members: dict = {}
        for event, key in connection.execute(
            text("SELECT e.id, c.key FROM event e JOIN event_claim m ON m.cluster = e.cluster JOIN claim c ON c.id = m.claim_id")
        ):
            members.setdefault(event, set()).add(key)
        told = connection.execute(text("SELECT id, title, title_ar, reports, origins, contested FROM event")).all()
    return {row[0]: (frozenset(members[row[0]]), *row[1:]) for row in told}


def test_batches_and_order_change_nothing(where, daily):
    with Ledger(where) as ledger:
        mixed = list(daily)
        random.Random(3).shuffle(mixed)
        for reading in mixed:
            ledger.add(reading)
            settle(ledger.engine)
        found = events(ledger)
        assert not pending(ledger.engine)
        assert settle(ledger.engine).events == 0
        rows = list(ledger.claims())
        assert {members for members, *_ in found.values()} == set(cluster(rows))
        with ledger.engine.begin() as connection:  # as if nothing had been settled
            for table in ("event", "event_side", "event_pair", "event_claim", "event_alias", "denial", "report_copy", "report_band"):
                connection.execute(text(f"DELETE FROM {table}"))
            connection.execute(text("DELETE FROM meta WHERE name = 'settled_claim'"))
        settle(ledger.engine)
        assert events(ledger) == found
        assert any(contested == "denied" for *_, contested in found.values())
        assert any(reports == 3 and origins == 3 for _, _, _, reports, origins, _ in found.values())


def test_an_id_that_went_points_to_what_took_its_place(where, daily):
    """The third report comes first; when an earlier one joins, the happening takes its id and the old id leads there."""
    with Ledger(where) as ledger:
        ledger.add(daily[2])
        settle(ledger.engine)
        old = next(id_ for id_, (_, title, *_) in events(ledger).items() if title.startswith("attack"))
        ledger.add(daily[0])
        settle(ledger.engine)
        found = events(ledger)
        if old in found:
            pytest.fail("the earlier report should have given its id")
        new = ledger.event(old)
        assert new.id in found and new.redirected_from == old
        assert len(new.accounts) == 2


def test_a_superseded_reading_leaves_no_claim_in_a_happening(where, daily):
    import msgspec

    with Ledger(where) as ledger:
        ledger.add(daily)
        settle(ledger.engine)
        newer = msgspec.structs.replace(daily[0], reader=msgspec.structs.replace(daily[0].reader, version="99.0"), claims=[], relations=[])
        assert ledger.add(newer).outcomes == {"superseding": 1}
        assert pending(ledger.engine)
        settle(ledger.engine)
        gone = {c.id for c in daily[0].claims}
        assert not any(members & gone for members, *_ in events(ledger).values())
        assert {m for m, *_ in events(ledger).values()} == set(cluster(list(ledger.claims())))


def test_a_forgotten_person_is_in_no_title(where, daily):
    with Ledger(where) as ledger:
        ledger.add(daily)
        settle(ledger.engine)
        assert any("Fidan" in title for _, title, *_ in events(ledger).values())
        ledger.forget("هاكان فيدان", kind="person")
        with ledger.engine.connect() as connection:  # before anything is settled again
            left = connection.execute(text("SELECT title, title_ar, actors, recipients FROM event")).all()
        assert not any("Fidan" in str(row) or "فيدان" in str(row) for row in left)
        settle(ledger.engine)
        assert not any("Fidan" in title or "فيدان" in arabic for _, title, arabic, *_ in events(ledger).values())
