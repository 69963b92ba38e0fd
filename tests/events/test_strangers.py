"""Sides that must not be inferred: a name after a profession, others' people, money that is no country."""

from __future__ import annotations

import pytest
from sides import claims, told

import khabar


@pytest.mark.parametrize(
    "text",
    [
        "زار وزير الخارجية الكويتي عمان أمس. وقال الوزير الكويتي إن الصحفية سلمى الحداد قتلت برصاص الجنود",
        "طالبت الحكومة النرويجية بتحقيق دولي. وكتبت صحف النرويج أن المصور كريم النجار قتل يوم الأحد",
        "وصل الرئيس الكيني إلى باريس. وقال الرئيس الكيني إن المراسلة ليلى الخطيب قتلت في الطريق",
    ],
)
def test_a_profession_tells_no_country(text: str) -> None:
    assert all(not c[3] - {"UNK"} for c in claims(text) if c[0] == "ASSAULT"), claims(text)


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("حثت كييف حلفاءها على تزويدها بصواريخ بعيدة المدى", "UKR"),
        ("طالبت بولندا حلفاءها بإرسال منظومات دفاع جوي جديدة", "POL"),
        ("دعت السويد حلفاءها إلى فرض عقوبات جديدة", "SWE"),
    ],
)
def test_allies_are_of_another_land(text: str, whose: str) -> None:
    requests = [c for c in claims(text) if c[0] == "REQUEST"]
    assert requests and all(whose in c[2] and whose not in c[3] for c in requests), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("قدمت إيران المساعدات الاقتصادية والمالية للنظام السوري خلال العام الماضي", "AID", "IRN", "SYR"),
        ("قطعت هولندا المعونات الغذائية والمالية عن أفغانستان بعد الانقلاب", "SANCTION", "NLD", "AFG"),
        ("طردت الحكومة المالية السفير الفرنسي من العاصمة باماكو", "SANCTION", "MLI", "FRA"),
    ],
)
def test_money_is_not_mali(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("استهدفت كتائب القسام برشقات صاروخية قاعدة إسرائيلية شرقي المدينة", "ASSAULT", "HAMAS", "ISR"),
        ("قصفت سرايا القدس برشقة صاروخية مواقع إسرائيلية قرب الحدود", "ASSAULT", "PIJ", "ISR"),
        ("استهدفت كتائب حزب الله بصلية صاروخية قاعدة أميركية في العراق", "ASSAULT", "KATAIBHEZBOLLAH", "USA"),
    ],
)
def test_the_means_has_no_side_of_its_own(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)
    assert all("ISR" not in c[2] and "USA" not in c[2] for c in claims(text)), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أثار إسقاط الصين طائرة يابانية غضب الحكومة في طوكيو", "ASSAULT", "CHN", "JPN"),
        ("أعلنت أنقرة إسقاط تركيا مقاتلة روسية قرب الحدود السورية", "ASSAULT", "TUR", "RUS"),
        ("جاء ذلك عقب إسقاط إيران طائرة أميركية فوق مضيق هرمز", "ASSAULT", "IRN", "USA"),
    ],
)
def test_who_shoots_down_what(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    "text",
    [
        "قتل عشرة أشخاص في اعتداء انتحاري في كابل أمس",
        "أعلنت الشرطة مقتل ضابطين في تفجير انتحاري في كراتشي",
        "تبنى تنظيم القاعدة هجوم انتحاري وقع في مقديشو",
    ],
)
def test_a_suicide_attack_is_not_on_the_bomber(text: str) -> None:
    mentions = khabar.read(text, published="2024-03-10").mentions
    assert all(text[m.start : m.end] != "انتحاري" for m in mentions)


@pytest.mark.parametrize(
    "text",
    [
        "أدانت فرنسا تمويل أنشطة حزب الله اللبناني المصنف في القائمة الأميركية",
        "استنكرت اليونان تسليح حركة الشباب المتهمة بقتل المدنيين",
        "انتقدت واشنطن تمويل حركة طالبان المحظورة في روسيا",
    ],
)
def test_whoever_is_funded_does_not_fund(text: str) -> None:
    assert all(not c[2] & {"HEZBOLLAH", "TALIBAN", "ALSHABAAB"} for c in claims(text) if c[0] == "AID"), claims(text)
