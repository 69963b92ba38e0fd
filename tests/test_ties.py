"""Standing ties stated without an act, and three accounts of one membership side by side."""

from __future__ import annotations

import pytest

import khabar


def ties(text: str) -> set[tuple[str, frozenset[str], str]]:
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return {(r.kind, frozenset(code[p.entity] for p in r.parties), r.polarity) for r in reading.relations}


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        ("ووصل الوفد إلى مينسك حليفة موسكو لبحث ملف الحدود مع بولندا", "alliance", {"BLR", "RUS"}),
        ("ولطالما كانت باكستان والصين حليفتين في وجه الضغوط الإقليمية", "alliance", {"PAK", "CHN"}),
        ("وتقع قاعدة جوية أميركية في قطر على بعد أميال من العاصمة", "base", {"USA", "QAT"}),
        ("وشهدت العلاقات بين الجزائر والمغرب توترا متزايدا خلال الأشهر الماضية", "dispute", {"DZA", "MAR"}),
        ("وبحث الوزيران سبل تطوير العلاقات الهندية اليابانية في مجال الطاقة", "cooperation", {"IND", "JPN"}),
        ("وتشكل عضوية فنلندا في حلف شمال الأطلسي تحولا في سياسة هلسنكي", "membership", {"FIN", "NATO"}),
        ("وانسحبت موسكو من معاهدة «نيو ستارت» وسط توتر متزايد", "treaty", {"RUS", "USA"}),
        ("وزار المبعوث البريطاني بلدة في الضفة الغربية المحتلة أول من أمس", "control", {"ISR", "PSE"}),
        ("وطردت حكومة تشاد السفير الليبي من البلاد أمس", "diplomatic", {"TCD", "LBY"}),
        ("وهبطت الطائرة في مطار صنعاء الخاضع لسيطرة الحوثيين بعد تأخير", "control", {"ANSARALLAH", "YEM"}),
    ],
)
def test_a_tie_without_an_act(text: str, kind: str, parties: set[str]) -> None:
    assert any(t[0] == kind and t[1] == parties for t in ties(text)), ties(text)


def test_a_word_that_states_no_tie_between_states() -> None:
    assert not ties("وتناول الكتاب العلاقات بين الأجيال في المدن الكبيرة وأثر الهجرة فيها")


def test_three_accounts_of_a_membership() -> None:
    text = (
        "جمدت مولدوفا مشاركتها في رابطة الدول المستقلة، بحسب رئيستها مايا ساندو.\n"
        "لكن الكرملين أكد أن كيشيناو لم تتخذ أي إجراء رسمي لتعليق مشاركتها في رابطة الدول المستقلة.\n"
        "ونقلت وكالة «تاس» عن أمانة رابطة الدول المستقلة أنها لم تتلق أي إخطار من مولدوفا بهذا الخصوص.\n"
    )
    found = {t for t in ties(text) if t[0] == "membership" and t[1] == {"MDA", "CIS"}}
    assert {t[2] for t in found} == {"affirmed", "negated"}
    reading = khabar.read(text, published="2024-03-10")
    accounts = [r for r in reading.relations if r.kind == "membership"]
    assert len(accounts) >= 3
    assert any(r.contests for r in accounts)


@pytest.mark.parametrize(
    ("text", "kind", "manner", "status"),
    [
        ("جمدت مولدوفا عمليا مشاركتها في رابطة الدول المستقلة", "membership", "de_facto", "frozen"),
        ("انضمت فنلندا رسميا إلى حلف شمال الأطلسي مطلع الشهر", "membership", "de_jure", None),
        ("تعهدت اليابان تقديم مساعدات عاجلة إلى كينيا خلال القمة", "aid", "unstated", "pledged: given"),
        ("طالبت كييف برلين بتزويد أوكرانيا بصواريخ بعيدة المدى", "aid", "unstated", "demanded: given"),
    ],
)
def test_status_and_manner(text: str, kind: str, manner: str, status: str | None) -> None:
    found = [r for r in khabar.read(text, published="2024-03-10").relations if r.kind == kind]
    assert any(r.manner == manner and (status is None or r.status == status) for r in found), [(r.kind, r.status, r.manner) for r in found]


@pytest.mark.parametrize(
    ("text", "member", "organisation"),
    [
        ("أعلنت كيشيناو تجميد مشاركتها في الرابطة. وقالت أمانة رابطة الدول المستقلة إنها لم تتسلم أي طلب لتعليق العضوية.", "MDA", "CIS"),
        ("تغيب رئيس الوزراء الهندي عن القمة. وذكرت منظمة شنغهاي للتعاون أنها لم تتلق أي إشعار بهذا الشأن.", "IND", "SCO"),
        ("غادرت كينيا الاجتماع. وأكد الاتحاد الأفريقي أنه لم يتلق طلبا للانسحاب حتى الآن.", "KEN", "AU"),
    ],
)
def test_a_notice_that_did_not_come(text: str, member: str, organisation: str) -> None:
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    found = [r for r in reading.relations if r.kind == "membership" and {code[p.entity] for p in r.parties} == {member, organisation}]
    assert any(r.polarity == "negated" and r.manner == "de_jure" and r.attribution for r in found), found


@pytest.mark.parametrize(
    "text",
    [
        "جمدت كيشيناو مشاركتها في رابطة الدول المستقلة. ونقلت وكالة «تاس» عن أمانة الرابطة أنها لم تتلق أي إخطار من مولدوفا بتعليق عضويتها.",
        "قالت أمانة رابطة الدول المستقلة إنها لم تتلق أي إخطار من مولدوفا بتعليق عضويتها.",
        "انسحبت مولدوفا من الاجتماع. وأكدت رابطة الدول المستقلة أنها لم تتسلم أي إشعار من مولدوفا بانسحابها من الرابطة.",
    ],
)
def test_what_no_notice_came_of_is_no_step_taken(text: str) -> None:
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    said = {(r.status, r.polarity) for r in reading.relations if r.kind == "membership" and "CIS" in {code[a.holder] for a in r.attribution}}
    assert said == {("no notice to the organisation", "negated")}, [(r.status, r.polarity, r.attribution) for r in reading.relations]


def test_a_notice_of_something_else_is_no_tie_of_the_land_named() -> None:
    assert not ties("وقالت الأمم المتحدة إنها لم تتلق أي إشعار بانسحاب إسرائيل من جنوب لبنان")


def told(text: str) -> list[tuple[str, tuple[str, ...], str, str | None, tuple[str, ...]]]:
    """(kind, codes, status, since, holders) of each relation."""
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [
        (r.kind, tuple(sorted(code[p.entity] for p in r.parties)), r.status, r.since, tuple(code[a.holder] for a in r.attribution))
        for r in reading.relations
    ]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("ووقّعت كينيا أمس عقدا لشراء مسيّرات من تركيا", ("arms-deal", ("KEN", "TUR"), "contract signed", "2024-03-09", ())),
        ("وعرضت اليابان على كينيا تدريب ضباط من البحرية", ("training", ("JPN", "KEN"), "offered: given", None, ())),
        ("وتعهدت اليابان تدريب جنود كينيين في طوكيو", ("training", ("JPN", "KEN"), "pledged: given", None, ())),
        ("ولطالما كانت باكستان والصين حليفتين، لكن علاقتهما توترت منذ عام 2021.", ("alliance", ("CHN", "PAK"), "allies, strained", "2021", ())),
        ("وقال وزير الدفاع الكيني إن التعاون العسكري مع اليابان، الذي يعود تاريخه إلى عام 2015، سيتواصل.",
         ("cooperation", ("JPN", "KEN"), "under way", "2015", ("KEN",))),
        ("واتهم الرئيس الكيني وليام روتو إثيوبيا بإغلاق الحدود", ("dispute", ("ETH", "KEN"), "charges", None, ("KEN",))),
        ("وتشهد المنطقة تقاربا بين اليابان وكينيا منذ عام 2020.", ("cooperation", ("JPN", "KEN"), "rapprochement", "2020", ())),
        ("وأكد الكرملين أن كيشيناو لم تتخذ أي إجراء رسمي لتعليق مشاركتها في رابطة الدول المستقلة.",
         ("membership", ("CIS", "MDA"), "no formal step to suspend", None, ("RUS",))),
    ],
)  # fmt: skip
def test_instruments_times_and_charges(text: str, relation: tuple[object, ...]) -> None:
    assert relation in told(text), told(text)


def test_a_letter_of_intent_leaves_the_other_side_unstated() -> None:
    found = told("ووقّعت كينيا عقدا لشراء مدافع من شركة تركية أمس، بالإضافة إلى خطاب نيات لتدريب جنود كينيين.")
    assert ("training", ("KEN",), "letter of intent", "2024-03-09", ()) in found, found


def test_today_set_off_in_a_quotation_gives_no_day_to_a_tie() -> None:
    text = "وقال رئيس مولدوفا أمس: «اليوم، جمدنا عمليا مشاركتنا في رابطة الدول المستقلة»."
    assert [r[3] for r in told(text) if r[0] == "membership"] == [None]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("وأشار الخبير إلى اعتماد نظام إشعار الدفع الجديد لمصارف رابطة الدول المستقلة في مولدوفا", {"membership"}),
        ("ويقوم الموقف على قاعدة احترام القوات اليابانية حدود كينيا في هذا الملف", {"base"}),
        ("وانتقد الكاتب تحكم اليابان بقيادة كينيا في ملف المياه", {"membership"}),
    ],
)
def test_words_that_make_no_tie(text: str, kinds: set[str]) -> None:
    assert not {t[0] for t in ties(text)} & kinds, ties(text)


def parts(text: str) -> dict[str, str]:
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return {code[p.entity]: p.part for r in reading.relations for p in r.parties}


@pytest.mark.parametrize(
    ("text", "buyer", "seller"),
    [
        ("واشترت كينيا مقاتلات من اليابان العام الماضي", "KEN", "JPN"),
        ("وباعت اليابان صواريخ إلى كينيا", "KEN", "JPN"),
    ],
)
def test_who_buys_and_who_sells(text: str, buyer: str, seller: str) -> None:
    assert parts(text) == {buyer: "buyer", seller: "seller"}


def test_a_planned_withdrawal_from_an_organisation() -> None:
    found = told("وقالت رئيسة مولدوفا مايا ساندو إن بلادها ستنسحب من رابطة الدول المستقلة.")
    assert ("membership", ("CIS", "MDA"), "planned: withdrawn", None, ("MDA",)) in found, found


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("وبحث الوزيران مسألة انضمام مولدوفا إلى رابطة الدول المستقلة", "accession"),
        ("وتغير الموقف بعد انضمام مولدوفا إلى رابطة الدول المستقلة", "joined"),
        ("وانضمت مولدوفا إلى رابطة الدول المستقلة أمس", "joined"),
    ],
)
def test_accession_spoken_of_is_no_membership(text: str, status: str) -> None:
    assert status in {r[2] for r in told(text) if r[0] == "membership"}, told(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("وظهرت بوادر جادة لتطبيع العلاقات بين كينيا وإثيوبيا", "planned: restored or raised"),
        ("وزار الوزير نيروبي بعد تطبيع العلاقات بين كينيا وإثيوبيا", "restored or raised"),
        ("وطبعت كينيا علاقاتها مع إثيوبيا أمس", "restored or raised"),
    ],
)
def test_normalisation_spoken_of_is_not_done(text: str, status: str) -> None:
    assert status in {r[2] for r in told(text) if r[0] == "diplomatic"}, told(text)


def test_a_membership_taken_up_again() -> None:
    assert ("membership", ("CIS", "MDA"), "joined", "2024-03", ()) in told("واستعادت مولدوفا عضويتها في رابطة الدول المستقلة مطلع الشهر")
