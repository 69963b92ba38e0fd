"""Sides that follow from the other acts of a report, once these have theirs."""

import pytest

from khabar.reader import read

Sides = tuple[set[str], set[str]]


def sides(text: str, word: str, kind: str = "ASSAULT", published: str = "2024-06-10") -> Sides:
    reading = read(text, published=published)
    code = {e.id: e.code for e in reading.entities}
    found = [c for c in reading.claims if c.trigger.text == word and c.type == kind]
    assert found, [(c.trigger.text, c.type) for c in reading.claims]
    return {code[i] for i in found[-1].actors} - {"UNK"}, {code[i] for i in found[-1].recipients} - {"UNK"}


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("قتلت الشرطة التركية الصحافي سامي يلدز في أنقرة. وطالبت نقابة في قبرص بكشف ما سبق مقتل سامي يلدز.", "مقتل", {"TUR"}),
        ("اغتال مسلحون من حركة الشباب النائب آدم نور في مقديشو. ونددت كينيا باغتيال النائب آدم نور.", "اغتيال", {"ALSHABAAB"}),
    ],
)
def test_nobody_is_killed_twice(text: str, word: str, expected: set[str]):
    assert sides(text, word)[0] == expected


@pytest.mark.parametrize(
    ("text", "word", "published", "expected"),
    [
        ("أعلنت كتائب القسام أن صواريخ قصيرة المدى سقطت على تحشد لجنود الاحتلال شرق رفح.", "سقطت", "2024-06-10", ({"HAMAS"}, {"ISR"})),
        ("قالت وزارة الدفاع الروسية إن 40 جنديا أوكرانيا قتلوا قرب باخموت.", "قتلوا", "2023-06-10", ({"RUS"}, {"UKR"})),
    ],
)
def test_an_armed_party_tells_its_own_deeds(text: str, word: str, published: str, expected: Sides):
    assert sides(text, word, published=published) == expected


def test_whose_own_land_is_struck_has_not_struck_it():
    assert "ANSARALLAH" not in sides("قال قائد أنصار الله إن قصف الحديدة لن يمر بلا رد.", "قصف")[0]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("قال الوزير إن روسيا خسرت كثيرا. وأقر الجنرال بأن الهجوم المضاد يتقدم ببطء بعد أشهر من القتال في أوكرانيا.", "الهجوم المضاد", ({"UKR"}, {"RUS"})),
        ("أكدت كييف أن هجومها المضاد على القوات الروسية لم ينته.", "هجومها", ({"UKR"}, {"RUS"})),
    ],
)
def test_the_counterattack_of_those_months_is_of_ukraine(text: str, word: str, expected: Sides):
    assert sides(text, word, published="2023-08-10") == expected


@pytest.mark.parametrize(
    ("text", "word", "kind", "expected"),
    [
        ("أحبطت السلطات في مالي محاولة انقلاب قادها ضباط في الجيش، بحسب الحكومة في باماكو.", "محاولة انقلاب", "COERCE", {"MLI"}),
        ("هرب الآلاف من الحرب الأهلية السورية إلى لبنان.", "الحرب الأهلية", "ASSAULT", {"SYR"}),
    ],
)
def test_a_revolt_is_against_the_rule_of_the_land(text: str, word: str, kind: str, expected: set[str]):
    assert sides(text, word, kind)[1] == expected


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("قال وزير العدل اللبناني إن الشرطة استجوبت مدير المصرف، وصادرت الشرطة جوازيه.", "صادرت"),
        ("قال وزير الداخلية التركي إن 160 شخصا أودعوا السجن، ولا يزال آخرون قيد التوقيف في تركيا.", "قيد التوقيف"),
    ],
)
def test_authorities_coerce_the_people_of_their_land(text: str, word: str):
    by, on = sides(text, word, "COERCE")
    assert by == on and len(by) == 1


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("تسيطر الصين على معظم صادرات المعادن النادرة.", "تسيطر"),
        ("احتجزت السلطات التركية سائحا فرنسيا.", "احتجزت"),
    ],
)
def test_what_they_hold_sway_over_is_not_their_people(text: str, word: str):
    reading = read(text, published="2024-06-10")
    code = {e.id: e.code for e in reading.entities}
    for claim in reading.claims:
        if claim.trigger.text == word:
            assert {code[i] for i in claim.actors}.isdisjoint({code[i] for i in claim.recipients})


def test_who_fights_those_behind_with_is_who_uses_force_in_the_sentence():
    by, _ = sides("اقتحمت القوات العراقية الجامعة، وتدور في داخلها مواجهات مع مسلحي داعش.", "مواجهات", published="2016-06-10")
    assert by == {"IRQ", "ISIS"}


def test_an_answer_strikes_whoever_is_answered():
    assert sides("قصفت إسرائيل ضاحية بيروت واغتالت القائد فؤاد شكر. وينتظر الجميع الرد على اغتيال إسرائيل القائد فؤاد شكر.", "الرد", published="2024-08-10")[1] == {"ISR"}


def test_a_feared_attack_is_on_the_land_of_the_report():
    text = "تستعد إيران لمناورات بحرية. وقالت طهران إن بحرية إيران يقظة. وقال القائد في طهران إن إيران جاهزة للتصدي لأي هجوم."
    assert sides(text, "هجوم")[1] == {"IRN"}


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("أعلن الجيش الإسرائيلي مقتل جندي في غزة.", "مقتل", "ISR"),
        ("أقر الجيش الإسرائيلي بإصابة 12 جنديا في المعارك شمال القطاع.", "إصابة", "ISR"),
        ("أعلنت وزارة الدفاع التركية مقتل جنديين في شمال العراق.", "مقتل", "TUR"),
    ],
)
def test_soldiers_whom_an_army_tells_to_be_harmed_are_its_own(text: str, word: str, expected: str):
    by, on = sides(text, word)
    assert on == {expected} and expected not in by


def test_many_soldiers_an_army_tells_to_be_killed_are_not_its_own():
    assert "RUS" not in sides("أعلنت وزارة الدفاع الروسية مقتل 360 جنديا في خاركيف.", "مقتل", published="2023-06-10")[1]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("ذكرت الشرطة التونسية أن المجموعة الإرهابية كانت تخطط لتفجير سدين.", "تفجير"),
        ("قال الوزير الفرنسي إن المهاجم كان يعتزم قتل رئيسة الحكومة.", "قتل"),
    ],
)
def test_who_tells_of_suspects_does_not_do_what_they_meant_to(text: str, word: str):
    assert sides(text, word)[0] == set()


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("أصيب شابان فلسطينيان برصاص الاحتلال الإسرائيلي في بيت لحم. واندلعت مواجهات في مخيم الدهيشة.", "2023-05-10", {"ISR", "PSE"}),
        ("دعت إسرائيل سكان رفح إلى الرحيل. واندلعت مواجهات عنيفة شرق رفح.", "2024-06-10", {"ISR", "PSE"}),
        ("عادت حركة فارك إلى القتال في كولومبيا. وقال الرئيس الكولومبي إن المعارك مع فارك في الجنوب لن توقف الحوار.", "2015-07-10", {"COL", "FARC"}),
    ],
)
def test_clashes_are_fought_by_both(text: str, published: str, expected: set[str]):
    reading = read(text, published=published)
    code = {e.id: e.code for e in reading.entities}
    found = next(c for c in reading.claims if c.trigger.text in ("مواجهات", "المعارك"))
    assert {code[i] for i in found.actors} == expected


def test_a_land_at_war_may_fight_others_than_its_rebels():
    text = "وصف الرئيس الروسي ما فعلته فاغنر بالتمرد. وقال إن روسيا تخوض معارك شاقة."
    assert "WAGNER" not in sides(text, "معارك", published="2023-06-25")[0]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("قال عمدة موسكو إن مسيرتين أسقطتا في سماء المنطقة. ورأت أوكرانيا أن روسيا تكذب.", "أسقطتا", ({"RUS"}, {"UKR"})),
        ("أعلنت وزارة الدفاع الروسية إسقاط مسيرة فوق القرم. وقالت كييف إنها لا تعلق.", "إسقاط", ({"RUS"}, {"UKR"})),
    ],
)
def test_drones_that_are_downed_are_of_the_foe(text: str, word: str, expected: Sides):
    assert sides(text, word, published="2023-08-10") == expected


@pytest.mark.parametrize(
    "text",
    [
        "قال والي الخرطوم إن السودان يواجه الجوع. وأضاف أن السودان في حاجة إلى الدواء، وأن أهل السودان ينتظرون. ويعرقل القتال في السودان وصول المساعدات الإنسانية.",
    ],
)
def test_relief_is_for_the_land_that_the_report_is_about(text: str):
    assert sides(text, "المساعدات الإنسانية", "AID", "2023-06-10")[1] == {"SDN"}


def test_relief_for_others_is_not_for_the_land_of_the_report():
    text = "قال الرئيس المصري إن مصر بخير. وأضاف في القاهرة أن مصر سلمت الوزير الليبي مساعدات إنسانية لدرنة، وأن أهل مصر كرام."
    assert "EGY" not in sides(text, "مساعدات إنسانية", "AID", "2023-09-20")[1]


def test_who_tells_of_clashes_fights_in_none():
    by, _ = sides("أشار مراسل قناة الجزيرة إلى اندلاع مواجهات مع الشرطة الفرنسية في باريس.", "مواجهات", published="2023-03-30")
    assert by <= {"FRA"}
