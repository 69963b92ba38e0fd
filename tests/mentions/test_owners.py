"""Whose a noun is by the words before it, and whose a title without a country is where several lands are named."""

import pytest

from khabar.reader import read


def codes(text: str) -> dict[str, str]:
    reading = read(text, published="2023-05-10")
    by_id = {e.id: e for e in reading.entities}
    return {text[m.start : m.end]: by_id[m.entity].code for m in reading.mentions}


@pytest.mark.parametrize(
    ("text", "wording", "code"),
    [
        ("أبلغ الرئيس الغاني نظيره التوغولي أن بلاده لن تشارك في القوة.", "بلاده", "GHA"),
        ("وقال المتحدث إن الوزير السلوفاكي أخبر لافروف أن بلاده ترفض العرض.", "بلاده", "SVK"),
        ("أكد الوزير البيروفي لنظيره التشيلي أن بلاده ملتزمة بالاتفاق.", "بلاده", "PER"),
        ("نددت المنظمة ببلجيكا التي دعت مواطنيها إلى الرحيل.", "مواطنيها", "BEL"),
        ("أدانت رواندا هجوم قوات حركة الشباب، التي عبر مقاتلوها الحدود.", "مقاتلوها", "ALSHABAAB"),
        ("وصل السفير الكندي إلى الدنمارك التي خفضت قواتها في البلطيق.", "قواتها", "DNK"),
    ],
)
def test_pronouns_behind_relatives_and_what_another_is_told(text: str, wording: str, code: str) -> None:
    assert codes(text)[wording] == code


@pytest.mark.parametrize(
    ("text", "wording", "code"),
    [
        ("غادرت القوات الأجنبية مالي أمس، وقالت باماكو إن رحيلها تأخر.", "القوات", "UNK"),
        ("طلبت كينيا من الشرطة الدولية توقيف تاجر العاج.", "الشرطة الدولية", "INTERPOL"),
        ("وصل المبعوث الأفريقي إلى جوبا في زيارة قصيرة.", "المبعوث الأفريقي", "AU"),
        ("استقبل خادم الحرمين الشريفين وفدا من باكستان.", "خادم الحرمين الشريفين", "SAU"),
    ],
)
def test_bodies_of_other_lands_than_the_one_spoken_of(text: str, wording: str, code: str) -> None:
    assert codes(text)[wording] == code


def test_a_city_in_marks_only_gives_its_name() -> None:
    assert "BGR" not in codes("أطلق الاتحاد الأوروبي عملية «صوفيا» لإنقاذ المهاجرين في المتوسط.").values()
    assert codes("رفضت صوفيا المقترح الذي قدمته سكوبيه أمس.")["صوفيا"] == "BGR"


def test_nobodys_minister_is_guessed_where_several_lands_are_named_alike() -> None:
    several = "بحثت توغو وغانا وبنين أمن الحدود مع ليبيريا. وقال وزير الدفاع كوفي أغبيكو إن الخطة جاهزة."
    assert next(c for w, c in codes(several).items() if w.startswith("وزير الدفاع")) == "UNK"
    one = "أعلنت توغو حالة الطوارئ في شمال توغو بعد هجوم. وقال وزير الدفاع كوفي أغبيكو إن الخطة جاهزة."
    assert next(c for w, c in codes(one).items() if w.startswith("وزير الدفاع")) == "TGO"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("انتقد الوزير الفرنسي قرار ترامب.", ["FRA", "USA"]),
        ("رفضت الوزيرة الألمانية خطة ترامب للسلام.", ["DEU", "USA"]),
        ("أدان الرئيس الإيراني هجوم نتنياهو.", ["IRN", "ISR"]),
        ("استقبل الرئيس الفرنسي مبعوث ترامب.", ["FRA", "USA"]),
        ("قال وزير الخارجية الفرنسي جان نويل بارو إن الهجوم جريمة.", ["FRA"]),
    ],
)
def test_what_is_of_a_person_behind_a_title_is_no_name(text: str, codes: list[str]) -> None:
    """A noun without article behind a title with its nationality opens the object, and whose it is stands behind it."""
    assert [e.code for e in read(text, published="2024-03-15").entities] == codes


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("قال مسؤول فرنسي إن الهجوم خطير. وشدد المسؤول نفسه على أن الاتفاق قريب.", "FRA"),
        ("قالت الوزيرة الألمانية إن الهجوم خطير. وأضافت الوزيرة نفسها أن الاتفاق قريب.", "DEU"),
        ("وشدد المسؤول نفسه على أن الاتفاق قريب.", "UNK"),
    ],
)
def test_the_same_one_is_no_name(text: str, speaker: str) -> None:
    """«المسؤول نفسه»: the one named before."""
    report = read(text, published="2024-03-15")
    assert {e.code for e in report.entities if e.id == report.quotations[-1].speaker} == {speaker}
    assert not any("نفس" in (e.name_ar or "") for e in report.entities)


@pytest.mark.parametrize("text", ["ادعت موسكو سيطرة قواتها على قرية في دونيتسك.", "زعمت إسرائيل استهداف قائد في حزب الله."])
def test_what_is_pretended_is_their_word_and_accuses_nobody(text: str) -> None:
    report = read(text, published="2024-03-15")
    assert not any(c.type == "ACCUSE" for c in report.claims) and all(c.attribution for c in report.claims)


def test_his_land_is_of_who_goes_on_to_speak() -> None:
    """«انتقد الوزير قرار فلان، وقال إن بلاده ...»: not the land of the one named last."""
    report = read("انتقد الوزير الفرنسي قرار ترامب، وقال إن بلاده ستفرض رسوما.", published="2024-03-15")
    codes = {e.id: e.code for e in report.entities}
    assert [[codes[a] for a in c.actors] for c in report.claims if c.type == "SANCTION"] == [["FRA"]]


@pytest.mark.parametrize("text", ["قال قائد الحرس الثوري إن الهجوم خطير.", "قال نائب قائد الحرس الثوري إن الهجوم خطير.", "هدد قائد فيلق القدس إسرائيل."])
def test_commanders_of_what_only_one_land_has_are_of_it(text: str) -> None:
    assert "IRN" in [e.code for e in read(text, published="2024-03-15").entities]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("أكد بوتين لنظيره الصيني خلال زيارة الأخير إلى موسكو أهمية العلاقات", {"CHN"}),
        ("التقى الرئيس التركي نظيره المصري بعد زيارة الأخير لأثينا", {"EGY"}),
        ("انتقدت فرنسا إيطاليا بعد زيارة الأخيرة لطرابلس", {"ITA"}),
    ],
)
def test_the_side_named_last(text: str, actors: set[str]) -> None:
    reading = read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    assert [{code[a] for a in c.actors} for c in reading.claims if c.mode == "visit"] == [actors]


def test_no_side_is_the_latest_strike() -> None:
    reading = read("هددت إيران إسرائيل. وقال الوزير إن الغارة الأخيرة قتلت ثلاثة.", published="2024-03-10")
    assert not [c for c in reading.claims if c.type == "ASSAULT" and c.actors]


def test_no_group_bears_a_name() -> None:
    """«تتهم المعارضة أردوغان» is no quarrel of Turkey's government with itself alone: the opposition stands apart from the name."""
    reading = read("تتهم المعارضة أردوغان بالفساد.", published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.type == "ACCUSE")
    assert {code[r] for r in claim.recipients} == {"TUR"} and claim.actors and claim.actors != claim.recipients


def test_another_of_the_kind_is_of_the_same_land() -> None:
    text = "قال دبلوماسي بارز في الاتحاد الأوروبي إن الحظر قريب. وقال دبلوماسي بارز آخر إن الخلاف باق."
    reading = read(text, title="موسكو تحذر من الحظر وروسيا تهدد", published="2023-05-10")
    code = {e.id: e.code for e in reading.entities}
    assert [code[q.speaker] for q in reading.quotations if q.speaker] == ["EU", "EU"]


@pytest.mark.parametrize(
    ("text", "wording", "code"),
    [
        ("استدعت الخارجية الأردنية السفير النرويجي في عمان على خلفية قيام حكومة بلاده بتسليم صحفي.", "حكومة بلاده", "NOR"),
        ("استدعت لشبونة السفير الصربي بعد قيام سلطات بلاده باعتقال صحفي برتغالي.", "سلطات بلاده", "SRB"),
        ("قال السفير الكيني إن سفارة بلاده في لندن مغلقة.", "سفارة بلاده", "KEN"),
    ],
)
def test_bodies_of_his_country(text: str, wording: str, code: str) -> None:
    assert codes(text)[wording] == code
