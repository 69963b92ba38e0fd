"""Sides that stand beside each other: not against each other, not the third party, all of those a pronoun takes up."""

import pytest

import khabar


def told(text):
    reading = khabar.read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    return reading, codes


def sides(text, type_):
    reading, codes = told(text)
    return [
        ([codes[a] for a in c.actors], [codes[r] for r in c.recipients], c.modality)
        for c in reading.claims if c.type == type_
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "disputes"),
    [
        ("قصفت فرنسا وبريطانيا مواقع في شمال البلاد ليل الأحد.", []),
        ("اشتبكت الهند وباكستان على خط المراقبة.", [{"IND", "PAK"}]),
        ("تبادلت تايلاند وكمبوديا إطلاق النار على الحدود.", [{"THA", "KHM"}]),
    ],
)
def test_who_strikes_side_by_side_is_in_no_dispute(text, disputes):
    reading, codes = told(text)
    assert [{codes[p.entity] for p in r.parties} for r in reading.relations if r.kind == "dispute"] == disputes


@pytest.mark.parametrize("part", ["فجر", "صباح", "مساء", "ليل", ""])
def test_a_part_of_the_day_parts_no_verb_from_its_object(part):
    assert sides(f"قصفت تركيا {part} الاثنين مواقع للجيش السوري قرب منبج.", "ASSAULT")[0][:2] == (["TUR"], ["SYR"])


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("وقصفت الهند معسكراً في باكستان. ودعت بريطانيا البلدين إلى التهدئة.", "REQUEST", ["IND", "PAK"]),
        ("التقى وزيرا خارجية كينيا وأوغندا. وحثت قطر البلدين على الحوار.", "REQUEST", ["KEN", "UGA"]),
    ],
)
def test_the_two_are_not_who_speaks_to_them(text, type_, expected):
    assert [sorted(r) for _, r, _ in sides(text, type_)] == [expected]


def test_all_names_that_a_pronoun_takes_up():
    ((actors, recipients, _),) = sides("أعلنت كينيا وأوغندا ورواندا انسحابها من الاتحاد الأفريقي.", "SANCTION")
    assert (actors, recipients) == (["KEN", "UGA", "RWA"], ["AU"])
    assert sides("أكدت إسبانيا والبرتغال دعمهما للمغرب.", "SUPPORT")[0][:2] == (["ESP", "PRT"], ["MAR"])
    assert sides("أكدت إسبانيا دعمها للمغرب.", "SUPPORT")[0][:2] == (["ESP"], ["MAR"])


def test_the_aim_of_the_accused_is_his():
    assert sides("تتهم كييف مينسك بإرسال جنود إلى روسيا لقتال الأوكرانيين.", "ASSAULT")[0][0] == ["BLR"]


def test_who_is_to_be_supplied_receives():
    assert sides("قال الوزير إن ألمانيا وافقت على تزويد اليونان مدرعات حديثة.", "AID")[0][:2] == (["DEU"], ["GRC"])


def test_a_noun_is_joined_to_no_pronoun():
    told_ = sides("اتفقت مصر وقطر على تطوير التعاون بينهما وإعادة فتح السفارتين.", "SUPPORT")
    assert {modality for _, _, modality in told_} == {"planned"}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("انسحبت الولايات المتحدة من اتفاق باريس للمناخ.", {"USA"}),
        ("تنتهك ميانمار اتفاقيات جنيف منذ سنوات.", {"MMR"}),
        ("رفضت تركيا اتفاق باريس وأثينا.", {"TUR", "FRA", "GRC"}),
    ],
)
def test_a_paper_named_after_a_city(text, codes):
    reading, names = told(text)
    assert {names[e] for c in reading.claims for e in (*c.actors, *c.recipients)} - {"UNK"} == codes


def test_a_council_of_two_states_is_not_that_of_the_gulf():
    for text, code in (("أعلنت مصر وقطر أن مجلس التعاون رفيع المستوى سيجتمع غداً.", False), ("أدان مجلس التعاون الخليجي الهجوم.", True)):
        _, names = told(text)
        assert ("GCC" in names.values()) is code, text
