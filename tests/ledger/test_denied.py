from made import readings, rows_of, texts_of

from khabar.ledger import denying
from khabar.ledger.book import Ledger
from khabar.ledger.cluster import cluster
from khabar.ledger.denials import denials
from khabar.ledger.happening import happenings

STRIKE = ("صحيفة الجبل", "2023-05-15", "قصفت طائرات تركية أمس قرية كيستة شمال العراق وقتلت راعيين.")
DENIAL = ("موقع الميناء", "2023-05-16", "نفت وزارة الدفاع التركية أمس قصف قرية كيستة في شمال العراق.")
OTHER = ("جريدة الساحل", "2023-05-16", "قصفت طائرات إيرانية أمس معسكرا قرب سيدكان شمال العراق.")


def test_a_denial_is_tied_to_the_claim_of_another_report():
    rows = rows_of(readings(STRIKE, DENIAL, OTHER))
    by_id = {r.id: r for r in rows}
    ties = [t for t in denials(rows) if t.how == "across"]
    assert {(by_id[t.denial].type, by_id[t.denied].trigger, {s.code for s in t.by} == {"TUR"}) for t in ties} == {("DENY", "قصفت", True)}
    assert {by_id[t.denied].outlet for t in ties} == {"صحيفة الجبل"}
    assert all(t.reasons for t in ties)


def test_a_denial_long_before_denies_nothing():
    early = (DENIAL[0], "2023-03-01", DENIAL[2])
    assert not [t for t in denials(rows_of(readings(STRIKE, early))) if t.how == "across"]


def test_the_denied_happening_says_who_denies():
    found = readings(STRIKE, DENIAL)
    rows = rows_of(found)
    events = happenings(cluster(rows), rows, texts_of(found))
    (shelled,) = [r.id for r in rows if r.trigger == "قصفت"]
    (strike,) = [e for e in events if shelled in e.claims]
    assert [c.field for c in strike.contested] == ["denied"]
    assert "as told by" in strike.title and "الجبل" in strike.title_ar
    denial = next(e for e in events if e.types == ("DENY",))
    assert not denial.contested


def test_order_changes_no_tie():
    rows = rows_of(readings(STRIKE, DENIAL, OTHER))
    assert denials(rows) == denials(rows[::-1])


def test_disputes_join_what_other_reports_tell(tmp_path):
    """A denial stands with the claims of other reports that it denies, also where the act is only said not to have been done."""
    plain = ("وكالة السهل", "2023-05-16", "قال وزير الدفاع التركي إن طائرات تركية لم تقصف قرية كيستة شمال العراق.")
    with Ledger(tmp_path / "d.db") as ledger:
        ledger.add(readings(STRIKE, DENIAL, OTHER, plain))
        found = ledger.denied()
        assert {(d.denial.type, d.denial.outlet, tuple(r.outlet for r in d.elsewhere)) for d in found} == {
            ("DENY", "موقع الميناء", ("صحيفة الجبل",)), ("ASSAULT", "وكالة السهل", ("صحيفة الجبل",)),
        }  # fmt: skip
        assert all({c for s in d.by for c in s.country} == {"TUR"} for d in found)
        assert len(ledger.denied(limit=1)) == 1


def test_only_denials_that_new_claims_can_concern_are_tied_anew(tmp_path, monkeypatch):
    """A report of the same days on other sides leaves them alone; one of the same sides does not, and outcomes are those of adding at once."""
    later = ("وكالة الوادي", "2023-05-17", "قصفت طائرات تركية أول أمس قرية كيستة شمال العراق.")
    away = ("وكالة النهر", "2023-05-17", "قصفت طائرات روسية أمس مدينة خاركيف شرق أوكرانيا.")
    looked: list[int] = []
    tie = denying._tie
    monkeypatch.setattr(denying, "_tie", lambda writer, shelf, ids, changes: (looked.append(len(ids)), tie(writer, shelf, ids, changes))[1])
    query = "SELECT c.key, d.key, how FROM denial JOIN claim c ON c.id = content_id JOIN claim d ON d.id = denied_id ORDER BY 1, 2, 3"
    with Ledger(tmp_path / "d.db") as ledger, Ledger(tmp_path / "whole.db") as whole:
        ledger.add(readings(STRIKE, DENIAL))
        ledger.settle()
        first, looked[:] = list(looked), []
        ledger.add(readings(away))
        ledger.settle()
        assert first and not looked
        ledger.add(readings(later))
        ledger.settle()
        assert looked
        whole.add(readings(later, away, DENIAL, STRIKE))
        whole.settle()
        found = list(ledger.sql(query)[1])
        assert len(found) == 2 and found == list(whole.sql(query)[1])
