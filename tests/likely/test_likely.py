"""Acts and sides that a report leaves unsaid: given where the odds are good, marked as inferred, and nothing else changed."""

import random
from pathlib import Path

import pytest

import khabar
from khabar.evaluation.gold import gold_reports
from khabar.likely import ROLES, Parties
from khabar.likely.given import is_open, models
from khabar.likely.odds import _rows, by_second
from khabar.model import Evidence
from khabar.reader import report, unsaid

TAUGHT = sorted((Path(__file__).parents[2] / "eval/taught").glob("*.jsonl"))
WAR = (
    "أعلن الجيش الأوكراني أن القوات الروسية قصفت مدينة خاركيف ليلة أمس وأن مدنيين قتلوا في القصف. وقال حاكم المقاطعة إن الهجوم ألحق أضرارا بمحطة للكهرباء. "
    "وكانت روسيا قد شنت هجمات مماثلة على منشآت الطاقة في أوكرانيا الأسبوع الماضي. وتسببت الضربات في انقطاع التيار عن آلاف السكان. "
    "ودعا الرئيس الأوكراني فولوديمير زيلينسكي الدول الغربية إلى تزويد كييف بأنظمة دفاع جوي، مؤكدا أن المساعدات يجب أن تصل سريعا."
)
TALKS = (
    "وصل وزير الخارجية المصري إلى الخرطوم أمس لبحث وقف القتال في السودان. وقال الوزير إن القاهرة مستعدة لاستضافة محادثات سلام بين الجيش وقوات الدعم السريع. "
    "واتهم الجيش السوداني قوات الدعم السريع بخرق الهدنة، وتوعد بالرد. ونفت قوات الدعم السريع ذلك، وطالبت بتحقيق دولي."
)


def readings(text: str) -> tuple[khabar.Reading, khabar.Reading]:
    """The reading of a text, and the same with the component left out."""
    given = report(text, published="2024-03-10")
    return khabar.read(given), unsaid(given, lambda doc, found, others: [], lambda doc, triggers, voice, title: None)


def likely(reading: khabar.Reading) -> list[tuple[khabar.Claim, Evidence]]:
    return [(c, e) for c in reading.claims for e in c.evidence if e.rule.startswith("likely")]


@pytest.mark.parametrize("text", [WAR, TALKS])
def test_what_is_named_stays_and_what_is_added_says_so(text):
    full, plain = readings(text)
    named = {e.id: e.code for e in full.entities}
    before = {c.anchor: c for c in plain.claims}
    codes = {e.id: e.code for e in plain.entities}
    for claim in full.claims:
        added = {(e.field, named[e.entity]) for e in claim.evidence if e.rule.startswith("likely") and e.entity}
        old = before.get(claim.anchor)
        if old is None:
            assert any(e.field == "stands" and e.inferred and e.rule.startswith("likely told") for e in claim.evidence)
            continue
        for field in ("actors", "recipients"):
            now, then = {named[i] for i in getattr(claim, field)}, {codes[i] for i in getattr(old, field)}
            assert then <= now
            assert now - then == {code for name, code in added if name == field}
        assert (claim.polarity, claim.modality, claim.type) == (old.polarity, old.modality, old.type)
    for _, evidence in likely(full):
        assert evidence.inferred and ";" in evidence.rule


def ranked(text: str) -> list[tuple[str, str, str]]:
    """The party that is likeliest as each open side of the attacks of a text: (word, role, code)."""
    out = []

    def see(doc, triggers, voice, title):
        parties = Parties(doc, triggers, voice, title)
        for index, trigger in enumerate(triggers):
            for role in ROLES:
                if trigger.type == "ASSAULT" and is_open(doc, trigger, role):
                    best = max(parties.weighed(index, role), key=lambda row: models()[role].weigh(row[1]))
                    out.append((doc.surface[trigger.first], role, doc.code(best[0])))

    unsaid(report(text, published="2024-03-10"), lambda doc, found, others: [], see)
    return out


def test_sides_of_a_war_are_told_apart():
    """«ألحق الهجوم»، «وقع هجوم صاروخي ثان»: by whom and on whom stands elsewhere in the report."""
    found = ranked(f"{WAR} ووقع هجوم صاروخي ثان بعد ساعات.")
    assert len(found) >= 4
    assert {(role, code) for _, role, code in found} == {("actors", "RUS"), ("recipients", "UKR")}


def test_whoever_is_told_to_have_done_an_act_has_nobody_put_beside_him():
    """«انسحاب القوات الدولية»: theirs, whichever state the report tells of; whose «القصف» was stays open."""
    asked = {}

    def see(doc, triggers, voice, title):
        for trigger in triggers:
            asked[doc.surface[trigger.first]] = is_open(doc, trigger, "actors")

    text = "سيطر الجيش المالي على القاعدة بعد انسحاب القوات الدولية منها. وقتل القصف ثلاثة مدنيين. وقال ضابط إن هجوم المسلحين على الثكنة أوقع جرحى."
    unsaid(report(text, published="2024-03-10"), lambda doc, found, others: [], see)
    assert asked["انسحاب"] is asked["هجوم"] is False
    assert asked["القصف"] is True


def candidates(text: str, role: str) -> list[tuple[str, str | None, set[str]]]:
    """Of each act: its type, who tells it, and the parties weighed for a side."""
    out = []

    def see(doc, triggers, voice, title):
        parties = Parties(doc, triggers, voice, title)
        for index, trigger in enumerate(triggers):
            told = voice(trigger)
            out.append((trigger.type, doc.code(told) if told is not None else None, {doc.code(m) for m, _ in parties.weighed(index, role)}))

    unsaid(report(text, published="2024-03-10"), lambda doc, found, others: [], see)
    return out


@pytest.mark.parametrize("text", [f"{WAR} وأضاف أن موسكو تهدد بقطع الغاز.", TALKS])
def test_whoever_tells_of_an_act_is_not_whom_it_is_on(text):
    told = [(teller, weighed) for type_, teller, weighed in candidates(text, "recipients") if teller is not None and type_ not in ("ASSAULT", "AID")]
    assert told and all(teller not in weighed for teller, weighed in told)
    assert any(teller in weighed for _, teller, weighed in candidates(text, "actors") if teller is not None)


def test_whoever_strikes_gets_no_help_from_whom_he_strikes():
    text = "قصفت روسيا مدينة خاركيف الأوكرانية. وتقوم أوكرانيا بإجلاء المدنيين من المدينة إلى بولندا."
    helped = [weighed for type_, _, weighed in candidates(text, "recipients") if type_ == "AID"]
    assert helped and all("RUS" not in weighed for weighed in helped)


def test_a_terrorist_attack_is_laid_to_nobody_by_odds():
    asked = {}

    def see(doc, triggers, voice, title):
        for trigger in triggers:
            asked[doc.surface[trigger.first]] = is_open(doc, trigger, "actors")

    unsaid(report("تصدى الجيش المالي لهجوم إرهابي على قاعدة. وأصاب هجوم ثان قرية مجاورة.", published="2024-03-10"), lambda doc, found, others: [], see)
    assert asked["لهجوم"] is False and asked["هجوم"] is True


def test_odds_are_the_sum_of_what_is_seen():
    """However the tables are joined: each observation adds the weight that likely.tsv gives it, and nothing else does."""
    draw = random.Random(1)
    for name, model in models().items():
        weights = {(what, value): weight for what, value, weight in _rows()[name]}
        values: dict[str, list[str]] = {one: ["-"] for one in model.names}
        for what, value in weights:
            for one, own in zip(what.split("+"), value.split("+"), strict=False):
                values.get(one, []).append(own)
        heavy = 0
        for _ in range(200):
            seen = [draw.choice(values[one]) for one in model.names]
            told = model.observations(seen)
            assert len(told) == len(model.names) + len(model.crossed), name
            summed = model.bias + sum(weights.get(one, 0) for one in told)
            assert model.weigh(seen) == model.weigh(seen, model.shared(seen)) == summed, name
            heavy += any("+" in what and weights.get((what, value)) for what, value in told)
        assert heavy > 50 or not model.crossed, name
        assert model.reasons(seen, 3) == model.reasons(seen, 3)


def test_nothing_to_fill_is_no_error():
    reading, _ = readings("صباح الخير.")
    assert not reading.claims


def test_reports_to_learn_from_are_whole():
    """Each label stands where its offsets say; a text is told once."""
    texts = set()
    for path in TAUGHT:
        for where, gold in gold_reports(path):
            assert gold["text"] not in texts, where
            texts.add(gold["text"])
            for event in gold["events"]:
                assert gold["text"][event["start"] : event["end"]] == event["trigger"], where
    assert len(texts) >= 100


def test_a_table_of_two_values_is_asked_by_one_and_then_the_other():
    """A value that holds the sign that joins them makes three of two, and is never met."""
    assert by_second({("a", "b"): 3, ("a", "c"): 4, ("d", "b", "e"): 5}) == {"a": {"b": 3, "c": 4}, "d": {}}
