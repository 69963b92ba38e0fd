"""Media that pass somebody on, and what speaks for a body or a medium named before."""

import pytest

from khabar.model import Reading
from khabar.reader import read


def holders(reading: Reading, trigger: str) -> list[tuple[str, str]]:
    codes = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if trigger in c.trigger.text)
    return [(codes[a.holder], a.relation) for a in claim.attribution]


@pytest.mark.parametrize(
    ("text", "trigger", "chain"),
    [
        ("كشفت صحيفة يديعوت أن الرئيس الفرنسي التقى نظيره المصري سرا، وذلك وفقا لمصدرين فرنسيين مطلعين.", "التقى", ["YEDIOTHAHRONOTH", "FRA"]),
        ("ذكر موقع أكسيوس أن الوزير الألماني زار بغداد سرا، وفقا لما قاله مسؤول كبير في برلين.", "زار", ["AXIOS", "DEU"]),
        ("أبلغ مسؤول تركي وكالة رويترز أن أنقرة قصفت مواقع في العراق.", "قصفت", ["REUTERS", "TUR"]),
    ],
)
def test_a_medium_passes_its_source_on(text: str, trigger: str, chain: list[str]):
    found = holders(read(text, published="2025-03-12"), trigger)
    assert found == [(chain[0], "relay"), (chain[1], "speaker")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("نشرت صحيفة هآرتس تقريرا عن الحرب. وأضافت الصحيفة الإسرائيلية أن الجيش قصف مستشفى في غزة.", "HAARETZ"),
        ("ذكرت وكالة الأناضول ذلك. وأضافت الوكالة التركية أن طائرة قصفت مستشفى في غزة.", "ANADOLU"),
        ("ذكرت قناة العربية ذلك. وأضافت القناة السعودية أن طائرة قصفت مستشفى في غزة.", "ALARABIYA"),
    ],
)
def test_a_medium_is_taken_up_by_its_kind_and_nationality(text: str, code: str):
    assert holders(read(text, published="2025-03-12"), "قصف") == [(code, "speaker")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("قال سفير روسيا لدى الولايات المتحدة، أناتولي سميرنوف، ذلك. وأضاف سميرنوف أن كييف قصفت الجسر.", "RUS"),
        ("أفاد مكتب المدعي العام التركي بذلك. وأفاد بيان المكتب بأن الشرطة قصفت وكرا في أنقرة.", "TUR"),
        ("تحدث الإعلام التركي عن قصف وكر للمسلحين في أنقرة.", "TUR"),
    ],
)
def test_who_speaks_is_known_from_before(text: str, code: str):
    assert holders(read(text, published="2025-03-12"), "قصف") == [(code, "speaker")]


def test_a_bare_surname_behind_according_to():
    text = "تحدث معلق الشؤون العسكرية، نير دفوري، عن فشل الجيش. ووفق دفوري، فإن الجيش انسحب من البلدة."
    reading = read(text, published="2025-03-12")
    assert [text[q.content.start : q.content.end] for q in reading.quotations] == ["الجيش انسحب من البلدة"]
    assert holders(reading, "انسحب")


def test_who_condemns_a_killing_does_not_vouch_for_it():
    assert holders(read("ندد البيت الأبيض بمقتل الصحفية ودعا إلى تحقيق.", published="2025-03-12"), "مقتل") == []
    assert holders(read("ندد الوزير التركي بانتهاكات إسرائيل في القدس.", published="2025-03-12"), "انتهاكات") == [("TUR", "speaker")]
    assert holders(read("اتهمت كييف موسكو بقصف المستشفى.", published="2025-03-12"), "قصف") == [("UKR", "speaker")]


def test_who_names_himself_president_announces_no_support():
    reading = read("أعلن النائب نفسه رئيسا للبلاد بدعم من المعارضة الفنزويلية.", published="2025-03-12")
    assert all(not c.attribution for c in reading.claims)
