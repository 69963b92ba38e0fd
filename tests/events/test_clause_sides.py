"""Who did what to whom in plain news sentences of our own, a line each, and what is not to be said."""

import pytest

import khabar


def sides(text: str, type_: str) -> tuple[set[str], set[str]]:
    reading = khabar.read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    found = [c for c in reading.claims if c.type == type_]
    assert found, (text, [c.type for c in reading.claims])
    return {codes[a] or "" for a in found[0].actors}, {codes[a] or "" for a in found[0].recipients}


SENTENCES = [
    # clauses that «كان» opens, and pronouns that say who somebody is
    ("في الوقت الذي كانت فيه بولندا تطلب من الحلفاء تزويدها بالطائرات، أغلقت موسكو الحدود", "REQUEST", "POL", "UNK"),
    ("في الوقت الذي كانت فيه بولندا تطلب من الحلفاء تزويدها بالطائرات، أغلقت موسكو الحدود", "AID", "UNK", "POL"),
    ("وجاء ذلك في وقت كان فيه وزير الخارجية التركي يزور القاهرة", "CONSULT", "TUR", "EGY"),
    ("أغلق المعسكر الذي كان الجيش الفرنسي يدرب فيه جنود مالي", "AID", "FRA", "MLI"),
    ("الدولة التي كانت تعارض انضمام السويد هي المجر", "REJECT", "HUN", "SWE"),
    ("المجر هي الدولة الوحيدة التي تعارض انضمام السويد", "REJECT", "HUN", "SWE"),
    ("إن الطرف الذي رفض وقف إطلاق النار هو إسرائيل", "REJECT", "ISR", ""),
    ("المدينة التي قصفتها القوات الروسية أمس هي خاركيف", "ASSAULT", "RUS", "UKR"),
    ("وقال الوزير التركي إن الذي نفذ الهجوم هو تنظيم داعش", "ASSAULT", "ISIS", ""),
    # resistance, arms, giving, reactions, lists
    ("تصدى الشبان الفلسطينيون لاقتحام قوات الاحتلال بلدة قباطية", "ASSAULT", "PSE", "ISR"),
    ("تصدت الدفاعات الجوية السورية لعدوان إسرائيلي", "ASSAULT", "SYR", "ISR"),
    ("تصدى الجيش اليمني لهجوم شنه الحوثيون", "ASSAULT", "YEM", "ANSARALLAH"),
    ("وأفادت الوزارة الروسية بأنه تم تدمير منصتين أوكرانيتين للدفاع الجوي", "ASSAULT", "RUS", "UKR"),
    ("قصفت إسرائيل شحنة أسلحة إيرانية قرب دمشق", "ASSAULT", "ISR", "SYR"),
    ("دمرت القوات الأوكرانية دبابات روسية في خيرسون", "ASSAULT", "UKR", "RUS"),
    ("أعربت كندا عن استعدادها للسماح لدول أخرى بتزويد كييف مقاتلات", "AID", "", "UKR"),
    ("اقترحت برلين تزويد مولدوفا أنظمة دفاع جوي", "AID", "DEU", "MDA"),
    ("تزود واشنطن وعدد من الدول الأوروبية -وعلى رأسها ألمانيا وبريطانيا- أوكرانيا بالأسلحة", "AID", "USA", "UKR"),
    ("دعت دول أوروبية، بينها فرنسا وإسبانيا، إسرائيل إلى وقف الحرب", "REQUEST", "FRA ESP", "ISR"),
    ("أثارت تصريحات الوزير الفرنسي انتقادات في أوساط الحكومة الجزائرية", "ACCUSE", "DZA", "FRA"),
    ("لقي القرار الأميركي إدانات دولية", "ACCUSE", "", "USA"),
    ("قوبل القرار الأميركي برفض روسي", "REJECT", "RUS", "USA"),
    ("إن قرار نتنياهو مساء الأحد الماضي بإقالة وزير الأمن أثار غضبا", "SANCTION", "ISR", "ISR"),
    ("كما رفضت البعثة الأوروبية في فلسطين الرواية الإسرائيلية", "REJECT", "EU", ""),
    # states in a row, welcome, protest
    ("وافقت القمة على انضمام مصر والإمارات والسعودية إلى المجموعة", "COOPERATE", "EGY ARE SAU", ""),
    ("أدت زيارة رئيسي مصر والأردن إلى بغداد إلى توقيع اتفاق", "CONSULT", "EGY JOR", "IRQ"),
    ("رحبت قطر بوقف إطلاق النار في غزة", "RETREAT", "", ""),
    ("يشيد الوسطاء السعوديون بوقف إطلاق النار في السودان", "RETREAT", "", ""),
    ("دعت واشنطن المعارضة المدعومة من تركيا إلى وقف القتال", "REQUEST", "USA", ""),
    ("أعلنت باريس أنها استدعت السفير الإيراني احتجاجا على احتجاز مواطنيها", "COERCE", "IRN", "FRA"),
    ("ضاعفت إسرائيل من تنكيلها بالأرض والشعب الفلسطيني", "ASSAULT", "ISR", "PSE"),
    # an accusative behind a plural, charges, withdrawals asked
    ("خطف مسلحون مجهولون مهندسا صينيا في مالي", "ASSAULT", "UNK", "CHN"),
    ("قتل رجل جنديا فرنسيا في باريس", "ASSAULT", "UNK", "FRA"),
    ("فرضت واشنطن عقوبات جديدة على شركات صينية لدعمها روسيا", "SUPPORT", "CHN", "RUS"),
    ("طلبت مالي من فرنسا سحب جنودها دون تأخير", "RETREAT", "FRA", ""),
    ("دعا العراق تركيا إلى سحب قواتها من أراضيه", "RETREAT", "TUR", ""),
    # warnings, home-made charges, verbs without an object
    ("تحذر روسيا من تزويد الغرب لأوكرانيا بمقاتلات", "THREATEN", "RUS", "WEST"),
    ("حذرت الصين من بيع واشنطن أسلحة لتايوان", "COOPERATE", "USA", "TWN"),
    ("حذرت الصين من بيع واشنطن أسلحة لتايوان", "THREATEN", "CHN", "USA"),
    ("سمع دوي انفجارات لعبوات محلية الصنع استهدفت القوات الإسرائيلية في جنين", "ASSAULT", "", "ISR"),
    ("تصدى المقاومون للقوات الإسرائيلية، وانتشر القناصة الإسرائيليون على السطوح", "MOBILIZE", "ISR", ""),
]


@pytest.mark.parametrize(("text", "type_", "actors", "recipients"), SENTENCES)
def test_sides(text: str, type_: str, actors: str, recipients: str) -> None:
    found = sides(text, type_)
    assert found[0] == set(actors.split()) and found[1] == set(recipients.split()), found


def test_who_tells_of_somebody_without_a_name_is_not_he() -> None:
    assert "TUR" not in sides("وقال الوزير التركي إن الذين قصفوا المستشفى سيحاكمون", "ASSAULT")[0]
    assert "KEN" not in sides("وأكدت الشرطة الكينية أن الذي اغتال الصحافية فر إلى الخارج", "ASSAULT")[0]


def test_what_will_be_is_not_yet() -> None:
    claims = khabar.read("وسيكون الحظر الذي اقترحته الحكومة اليابانية هو أقسى عقوباتها على روسيا", published="2024-03-10").claims
    assert {c.modality for c in claims if c.type == "SANCTION"} == {"planned"}


def test_where_an_attack_was_suffered_is_not_who_made_it() -> None:
    text = "أعلن البنتاغون إصابة جنود أميركيين في هجوم صاروخي تعرضت له قاعدة عين الأسد الجوية في العراق"
    reading = khabar.read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    assert not any(codes[a] == "IRQ" for c in reading.claims for a in c.actors)


def test_what_somebody_is_accused_of_or_asked_to_work_for_is_not_done() -> None:
    for text, type_, modality in (
        ("إيران متهمة بتزويد روسيا بطائرات مسيرة", "AID", "possible"),
        ("طالب الوزير المصري بالعمل على وقف إطلاق النار في السودان", "RETREAT", "demanded"),
    ):
        assert {c.modality for c in khabar.read(text, published="2024-03-10").claims if c.type == type_} == {modality}, text


def test_what_a_refusal_before_it_does_not_touch() -> None:
    claims = khabar.read("رفض الوزير الياباني وقف التمويل، وتعهد رئيس الوزراء بدعم كييف", published="2024-03-10").claims
    assert {(c.type, c.polarity) for c in claims if c.type in ("AGREE", "SUPPORT")} == {("AGREE", "affirmed"), ("SUPPORT", "affirmed")}


def test_what_is_not_to_be_done_is_negated() -> None:
    claims = khabar.read("ورافق ذلك التزام الحكومة الكينية بعدم فرض أي عقوبات جديدة", published="2024-03-10").claims
    assert {c.polarity for c in claims if c.type == "SANCTION"} == {"negated"}


def test_who_is_accused_accuses_nobody_and_who_pays_protests_not() -> None:
    reading = khabar.read("ذكر الموقع أن مصدرا مقربا من أردوغان اتهم الولايات المتحدة بتمويل الاحتجاجات", published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    by = {c.type: ({codes[a] for a in c.actors}, {codes[r] for r in c.recipients}) for c in reading.claims}
    assert by["ACCUSE"] == ({"TUR"}, {"USA"}) and "USA" not in by.get("PROTEST", (set(),))[0]  # a source close to him speaks for him


WAR = (
    "قصفت القوات الإريترية مواقع الجيش الإثيوبي شمال تيغراي. وردت القوات الإثيوبية بقصف مواقع الجيش الإريتري، وأسر الجيش الإثيوبي جنودا إريتريين."
    " وقتلت القوات الإريترية ثلاثة جنود إثيوبيين. "
)


def test_an_attack_in_a_report_of_one_fight_is_on_the_other_side() -> None:
    reading = khabar.read(WAR + "وشنت القوات الإثيوبية غارة جديدة فجر اليوم.", published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    raid = next(c for c in reading.claims if c.trigger.text == "غارة")
    assert {codes[a] for a in raid.actors} == {"ETH"} and {codes[r] for r in raid.recipients} == {"ERI"}
    assert any(e.rule == "the other side of the fight" and e.inferred for e in raid.evidence)


def test_who_fights_two_is_not_said_to_have_struck_either() -> None:
    reading = khabar.read(WAR + "وقصف الجيش الكيني مواقع الجيش الإثيوبي. وقصف الجيش الإثيوبي قرى كينية. وشنت القوات الإثيوبية غارة جديدة فجر اليوم.", published="2024-03-10")
    raid = next(c for c in reading.claims if c.trigger.text == "غارة")
    assert all(e.rule.startswith("likely") for e in raid.evidence if e.field == "recipients")  # odds may weigh it


def test_an_accusative_behind_a_subject_no_list_knows_opens_the_object() -> None:
    for text in ("قتل قطاع طرق تاجرا هنديا", "أصاب رصاص مجهول شرطيا تركيا"):
        rules = [e.rule for c in khabar.read(text, published="2024-03-10").claims for e in c.evidence if e.field == "recipients"]
        assert rules and all(rule.endswith(":object") for rule in rules), (text, rules)
