import pytest
from made import claim, side

from khabar import facts
from khabar.ledger.flatten import claim_rows
from khabar.ledger.folding import Folded, Unfolded, announcer, containers, fold, fold_event, rule, series, table
from khabar.ledger.rows import Voice
from khabar.reader import read


def voice(code, kind="state", relation="speaker"):
    return Voice(side=side(code, kind=kind), relation=relation, manner="indirect")


SPEAKER = {"self": (voice("TUR"),), "recipient": (voice("PKK", "group"),), "third": (voice("IRN"),), "outlet": ()}


def made(example):
    return claim(
        1, type=example["type"], mode=None, cameo=None, score=facts.score(example["type"], None), polarity=example.get("polarity", "affirmed"),
        modality=example.get("modality", "actual"), voices=SPEAKER[example["by"]],
    )  # fmt: skip


@pytest.mark.parametrize("one", table()["rule"], ids=lambda one: one["name"])
def test_every_rule_decides_its_example(one):
    example = one["example"]
    got = fold(made(example), [example["within"]] if "within" in example else [])
    assert got.rule == one["name"]
    assert ("none" if isinstance(got, Unfolded) else f"{got.type} {got.cameo}") == example["gives"]


def test_other_parties_predictions_fears_and_negations_never_become_rows():
    for type_ in facts.ontology():
        if type_ == "DENY":
            continue
        for by in ("third", "recipient"):
            for modality in ("planned", "possible", "habitual"):
                assert rule(type_, "affirmed", modality, by)["row"] == "none"
            for modality in ("actual", "planned", "possible", "demanded", "habitual"):
                assert rule(type_, "negated", modality, by)["row"] == "none"


def test_every_row_has_a_code_that_its_type_allows():
    roots = {"AGREE": "03", "THREATEN": "13", "REQUEST": "02", "REJECT": "12"}
    for type_ in facts.ontology():
        for polarity in ("affirmed", "negated"):
            for modality in ("actual", "planned", "demanded"):
                for by in SPEAKER:
                    got = fold(made({"type": type_, "polarity": polarity, "modality": modality, "by": by}))
                    if isinstance(got, Folded):
                        assert got.cameo.startswith(roots[got.type]) if got.type != type_ else got.cameo
                        assert (got.quad is None) == (got.type == "DENY")


def test_a_demand_is_made_by_who_speaks_of_who_is_to_act():
    got = fold(claim(1, type="RETREAT", mode="withdraw", modality="demanded", voices=SPEAKER["third"]))
    assert ([s.code for s in got.actors], [s.code for s in got.recipients]) == (["IRN"], ["TUR"])


def test_a_medium_that_passes_words_on_announces_nothing():
    assert announcer(claim(1, voices=(voice("REUTERS", "medium", "relay"),))) == "outlet"
    assert announcer(claim(1, voices=(voice("REUTERS", "medium"), voice("TUR")))) == "self"


def test_a_pledge_and_the_pledged_act_are_one_row_of_our_own_sentence():
    rows = claim_rows(read("تعهدت فرنسا بتقديم مساعدات عسكرية إلى أوكرانيا.", published="2024-03-01"))
    within = containers(rows)
    found = [f for r in rows if isinstance(f := fold(r, within.get((r.report, r.id), ())), Folded)]
    assert [(f.type, f.actors[0].code) for f in found] == [("AGREE", "FRA")], rows


def test_a_happening_pledged_in_one_report_makes_no_second_row():
    pledge = claim(1, type="AGREE", report="r", links=(("act", "content"),), voices=SPEAKER["self"])
    act = claim(2, type="AID", mode=None, id="act", report="r", modality="planned", voices=SPEAKER["self"])
    again = claim(3, type="AID", mode=None, modality="planned", voices=SPEAKER["self"])
    assert fold_event([again], {})[0]
    made_, none = fold_event([act, again], containers([pledge, act]))
    assert made_ == [] and len(none) == 3 - 1


def test_series_of_a_dyad():
    assert [series("affirmed", m, False) for m in ("actual", "planned", "demanded", "possible", "habitual")] == ["actual", "planned", "demanded", None, None]
    assert series("affirmed", "actual", True) == "iterated" and series("negated", "actual", False) == "denied"


def test_what_is_told_in_passing_is_marked():
    assert fold(claim(1, passing=True)).passing and not fold(claim(1)).passing
