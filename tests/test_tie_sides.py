"""Who is a side of a standing tie and who is not: the harmed, those who only act together, ties that are past or barred."""

from __future__ import annotations

import pytest

import khabar


def ties(text: str) -> set[tuple[str, frozenset[str]]]:
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return {(r.kind, frozenset(code[p.entity] for p in r.parties)) for r in reading.relations}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وقصفت القوات الروسية مدنيين أوكرانيين في ضواحي خاركيف أمس", set()),
        ("وقتلت قوات الدعم السريع عشرات المدنيين السودانيين في القرية", set()),
        ("وقصفت القوات الروسية الجيش الأوكراني في ضواحي خاركيف أمس", {("dispute", frozenset(("RUS", "UKR")))}),
        ("وأبرمت الهند واليابان اتفاقات مع عدد من دول القارة الأفريقية", set()),
        ("وأبرمت الهند واليابان اتفاقات مع كينيا", {("treaty", frozenset(("IND", "KEN"))), ("treaty", frozenset(("JPN", "KEN")))}),
        ("وتعاونت النمسا والمجر مع صربيا في مكافحة التهريب", {("cooperation", frozenset(("AUT", "SRB"))), ("cooperation", frozenset(("HUN", "SRB")))}),
        ("وتعاونت النمسا مع صربيا في مكافحة التهريب", {("cooperation", frozenset(("AUT", "SRB")))}),
        ("وقصفت فرنسا وبريطانيا مواقع تابعة للمتمردين أمس", set()),
        ("وصارت القاعدة البريطانية السابقة في مالطا متحفا للسياح", set()),
        ("ونزل الجنود في القاعدة الأميركية المهجورة في النيجر ليلا", set()),
        ("ونزل الجنود في القاعدة الأميركية في النيجر ليلا", {("base", frozenset(("USA", "NER")))}),
    ],
)
def test_who_is_a_side(text: str, told: set[tuple[str, frozenset[str]]]) -> None:
    assert ties(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "انتقدت روسيا دولا أعضاء في حلف شمال الأطلسي.",
        "زار الوزير التركي بلدانا أعضاء في الاتحاد الأوروبي.",
        "اعتبرت الأمم المتحدة أعضاء رابطة الشبيبة في الحزب الحاكم ميليشيا.",
    ],
)
def test_members_are_others_than_who_speaks_of_them(text: str) -> None:
    assert not [r for r in khabar.read(text, published="2023-05-02").relations if r.kind == "membership"]


def test_armed_groups_are_no_members_of_an_alliance_of_states() -> None:
    text = "تملك تركيا أدلة على دعم السويد وفنلندا حزب العمال الكردستاني ووحدات حماية الشعب، لذلك ترفض رفضا قاطعا عضويتهما في حلف الناتو."
    assert ("membership", frozenset(("YPG", "NATO"))) not in ties(text)


def test_what_is_razed_is_not_taken() -> None:
    assert not {kind for kind, _ in ties("هدمت القوات الإسرائيلية ثلاث قرى فلسطينية.")} & {"control"}


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        ("أكد أن الحرب الروسية على أوكرانيا والخلاف مع الغرب يمكن أن يؤثرا على المفاوضات.", "dispute", {"UKR", "WEST"}),
        ("لم تقدم إيران أي مؤشر على تعليق دعمها لحزب الله أو القوات الموالية للرئيس السوري بشار الأسد.", "alliance", {"IRN", "SYR"}),
        ("أكد حزب الله أنه أضاف قاعدة رامات دافيد الجوية الإسرائيلية إلى بنك أهدافه.", "base", {"HEZBOLLAH", "ISR"}),
    ],
)
def test_who_stands_near_is_no_side(text: str, kind: str, parties: set[str]) -> None:
    assert (kind, frozenset(parties)) not in ties(text)


def test_those_one_deals_with_are_one_side() -> None:
    assert not {kind for kind, _ in ties('قال غالانت: "نحن نتعامل أيضا مع لبنان، سوريا، غزة والضفة الغربية".')} & {"cooperation"}


def test_who_is_only_where_others_are_busy_has_no_dispute() -> None:
    assert ("dispute", frozenset(("UKR", "CHN"))) not in ties("الولايات المتحدة منشغلة بما يجري في أوكرانيا، وفي الأزمة مع الصين.")
