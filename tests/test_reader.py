"""What a reading says of whole clauses of our own: three of each phenomenon, with other names, countries and verbs."""

import gc

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from khabar import read
from khabar.errors import InputError


def claims(text, **more):
    reading = read(text, published="2024-02-24", **more)
    codes = {e.id: e.code for e in reading.entities}
    return [
        (c.type, sorted({codes[a] for a in c.actors} - {"UNK"}), sorted({codes[r] for r in c.recipients} - {"UNK"}), c.polarity, c.modality,
         [codes[a.holder] for a in c.attribution])
        for c in reading.claims
    ]  # fmt: skip


def has(text, type_, actors, recipients, polarity="affirmed", modality="actual"):
    return (type_, actors, recipients, polarity, modality) in [c[:5] for c in claims(text)]


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients", "polarity", "modality"),
    [
        (
            "قصفت الطائرات الروسية مواقع في مدينة خاركيف الأوكرانية أمس",
            "ASSAULT",
            ["RUS"],
            ["UKR"],
            "affirmed",
            "actual",
        ),
        ("اتهمت طهران واشنطن بدعم الاحتجاجات في مدن عدة", "ACCUSE", ["IRN"], ["USA"], "affirmed", "actual"),
        ("انتقد وزير الخارجية التركي نظيره اليوناني في مؤتمر صحافي", "ACCUSE", ["TUR"], ["GRC"], "affirmed", "actual"),
        ("طالبت باماكو فرنسا بسحب قواتها من البلاد فوراً", "REQUEST", ["MLI"], ["FRA"], "affirmed", "actual"),
        ("لن تنسحب القوات الأميركية من العراق هذا العام", "RETREAT", ["USA"], ["IRQ"], "negated", "planned"),
        ("وقعت ألمانيا اتفاقية دفاعية مع اليابان يوم الخميس", "SUPPORT", ["DEU", "JPN"], [], "affirmed", "actual"),
    ],
)
def test_clauses(text, type_, actors, recipients, polarity, modality):
    assert has(text, type_, actors, recipients, polarity, modality), claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "نفت إسبانيا قصف القرية المغربية قرب الحدود مساء أمس",
        "نفى الجيش السوداني قصف السوق في مدينة نيالا",
        "نفت وزارة الدفاع الهندية قصف مواقع داخل باكستان",
    ],
)
def test_a_denied_act_is_negated_and_linked_from_its_denial(text):
    reading = read(text, published="2024-02-24")
    deny = next(c for c in reading.claims if c.type == "DENY")
    act = next(c for c in reading.claims if c.type == "ASSAULT")
    assert act.polarity == "negated"
    assert (act.id, "denies") in [(link.claim, link.how) for link in deny.links]
    assert act.attribution


@pytest.mark.parametrize(
    "text",
    [
        "تعهدت النرويج تزويد أوكرانيا بصواريخ جديدة",
        "ستزود كندا جورجيا بمعدات عسكرية العام المقبل",
        "تعتزم بولندا تزويد مولدافيا بمساعدات عاجلة الشهر المقبل",
    ],
)
def test_a_pledged_or_planned_act_is_never_done(text):
    aid = [c for c in claims(text) if c[0] == "AID"]
    assert aid
    assert all(c[4] == "planned" for c in aid)


@pytest.mark.parametrize(
    "text",
    [
        "دعت بكين سيول إلى وقف المناورات قرب سواحلها",
        "طالبت مصر إسرائيل بوقف القصف على المدينة",
        "حثت قطر الأطراف الليبية على وقف القتال في طرابلس",
    ],
)
def test_the_content_of_a_demand_is_demanded(text):
    assert any(c[0] == "RETREAT" and c[4] == "demanded" for c in claims(text)), claims(text)


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("ونقلت وكالة «إنترفاكس» عن وزارة الدفاع الروسية أن القوات الأوكرانية قصفت قرية حدودية", ["INTERFAX", "RUS"]),
        ("نقلت وكالة «رويترز» عن مسؤول إسرائيلي أن الجيش اللبناني اعتقل ثلاثة جنود", ["REUTERS", "ISR"]),
        ("نقلت صحيفة «لوموند» عن مصدر حكومي فرنسي أن النيجر طردت السفير الفرنسي", ["LEMONDE", "FRA"]),
    ],
)
def test_chain_of_two(text, holders):
    assert any(c[5] == holders for c in claims(text)), claims(text)


def test_offsets_lead_to_the_words_and_ids_repeat():
    text = "قال وزير الدفاع الأرميني: «جمّدنا مشاركتنا في المنظمة». وأضاف 😀 أن فرنسا ستدرّب جنوداً أرمينيين."
    first, second = (read(text, published="2024-02-24") for _ in range(2))
    assert msgspec.json.encode(first) == msgspec.json.encode(second)
    for claim in first.claims:
        assert text[claim.trigger.start : claim.trigger.end] == claim.trigger.text
    assert len({c.id for c in first.claims}) == len(first.claims)


def test_references_hold():
    reading = read(
        "اتهم الرئيس الكوري الجنوبي بيونغ يانغ بإطلاق صاروخ، ودعا مجلس الأمن إلى الاجتماع", published="2022-05-13"
    )
    entities = {e.id for e in reading.entities}
    for claim in reading.claims:
        assert {*claim.actors, *claim.recipients, *(a.holder for a in claim.attribution)} <= entities
    assert {m.entity for m in reading.mentions} <= entities


@pytest.mark.parametrize(
    "text", ["", "   \n ", "only English here, nothing else", "\x00\x01\x02", "«" * 200, "قال «لن ننسحب", "😀" * 50]
)
def test_odd_input_gives_a_reading_with_issues(text):
    reading = read(text)
    assert reading.claims == []
    assert reading.issues or "😀" in text or not any("\u0600" <= c <= "\u06ff" for c in text)


def test_a_wrong_date_is_an_error_that_says_how():
    with pytest.raises(InputError, match="YYYY-MM-DD"):
        read("نص", published="24 شباط")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_can_be_read(text):
    read(text)


WORDS = [
    "قصفت",
    "روسيا",
    "أن",
    "«",
    "»",
    "،",
    ".",
    "لم",
    "الذي",
    "وقال",
    "اتهم",
    "إلى",
    "سحب",
    "قواتها",
    "نفى",
    "هجوم",
    "على",
    "و",
    "في",
    "أمس",
    "وفق",
    ":",
    '"',
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_any_order_of_news_words_can_be_read(words):
    text = " ".join(words)
    for claim in read(text, published="2024-02-24").claims:
        assert text[claim.trigger.start : claim.trigger.end] == claim.trigger.text


@pytest.mark.parametrize("collecting", [True, False])
def test_the_garbage_collector_is_as_it_was(collecting):
    """A reading does without it, and leaves it as it found it."""
    before = gc.isenabled()
    (gc.enable if collecting else gc.disable)()
    try:
        read("نفت روسيا الهجوم.")
        assert gc.isenabled() == collecting
    finally:
        (gc.enable if before else gc.disable)()
