"""Peers of several lands, one land of a union, where a construct ends, who was held: the sides that the build of a sentence tells."""

import pytest
from tests.events.sides import claims, told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("هاتف الرئيس الروسي نظراءه في تركيا وبيلاروسيا وكازاخستان.", "CONSULT", "RUS", "TUR BLR KAZ"),
        ("اتصل الرئيس المصري بنظرائه في الأردن والعراق.", "CONSULT", "EGY", "JOR IRQ"),
        ("بحث الوزير التركي مع نظرائه في مصر والأردن، والعراق الوضع.", "CONSULT", "TUR EGY JOR IRQ", ""),
        ("دعا الرئيس الفرنسي نظراءه في ألمانيا وإيطاليا إلى الحوار.", "REQUEST", "FRA", "DEU ITA"),
        ("التقى الوزير الإيراني نظيره في بغداد.", "CONSULT", "IRN IRQ", ""),
        ("التقت الوزيرة الألمانية نظيرتها الفرنسية.", "CONSULT", "DEU FRA", ""),
    ],
)
def test_peers_of_several_lands(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


def test_a_peer_is_never_of_the_same_land() -> None:
    assert all("CHN" not in c[3] and sorted(c[2]) == ["CHN"] for c in claims("ناقش الوزير الصيني مع نظراءه الأزمة.") if c[0] == "CONSULT")


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("وتعد هنغاريا إحدى الدول الأعضاء في الاتحاد الأوروبي التي تعارض العقوبات.", "HUN", ""),
        ("بولندا من بين دول الاتحاد الأوروبي التي تعارض العقوبات.", "POL", ""),
        ("انتقدت المجر، إحدى الدول الأعضاء في الاتحاد الأوروبي التي تعارض العقوبات، القرار.", "HUN", ""),
        ("لا تزال المجر إحدى دول الحلف التي ترفض القرار.", "HUN", ""),
    ],
)
def test_one_of_a_union_acts_itself(text: str, actors: str, recipients: str) -> None:
    told(text, "REJECT", actors, recipients)


@pytest.mark.parametrize(
    "text",
    [
        "زار وزير الخارجية الروسي إحدى الدول التي ترفض العقوبات.",
        "التقى الوزير الروسي نظيره المجري في إحدى الدول التي ترفض العقوبات.",
    ],
)
def test_who_meets_one_of_them_is_not_it(text: str) -> None:
    assert all(not c[2] & {"RUS", "HUN"} for c in claims(text) if c[0] == "REJECT")


def test_one_of_its_lands_is_not_the_union() -> None:
    assert all("NATO" not in c[2] for c in claims("زودت إحدى الدول الأعضاء في حلف الناتو أوكرانيا بالسلاح."))
    told("وقع أحد قادة حركة حماس الاتفاق.", "SUPPORT", "HAMAS", "")


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("هاجم مسلحو العشائر قوات الجيش السوري.", "SYR"),
        ("هاجم مسلحو الجماعة قوات الجيش السوري.", "SYR"),
        ("هاجمت القوات الخاصة وحدات الجيش الروسي.", "RUS"),
    ],
)
def test_a_definite_noun_ends_the_construct(text: str, recipients: str) -> None:
    told(text, "ASSAULT", "UNK", recipients)


def test_whoever_is_driven_out_does_not_drive_out() -> None:
    assert all("ANSARALLAH" not in c[2] for c in claims("طرد مقاتلو القبائل قوات الحوثيين من المدينة.") if c[0] == "COERCE")
    told("وطرد قوات الحوثيين وحلفائهم الجنود السعوديين من الموقع.", "COERCE", "ANSARALLAH UNK", "SAU")


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("قوات الجيش السوري قصفت المدينة.", "ASSAULT", "SYR", ""),
        ("قائد القوات البرية الإيرانية هدد إسرائيل.", "THREATEN", "IRN", "ISR"),
        ("مسلحو تنظيم داعش قتلوا جنديا مصريا.", "ASSAULT", "ISIS", "EGY"),
        ("هاجم النائب عن حزب الليكود داني أور الحكومة الإسرائيلية.", "ACCUSE", "LIKUD", "ISR"),
    ],
)
def test_a_construct_goes_on(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "recipients"),
    [
        ("كشفت إسرائيل عن الخلايا العسكرية لحماس التي اعتقلت في الضفة الغربية.", "COERCE", "HAMAS"),
        ("السفينة الإيرانية التي احتجزت في اليونان غادرت.", "COERCE", "IRN"),
        ("ناقلة نفط يونانية احتجزت في المياه الإيرانية.", "COERCE", "GRC"),
        ("تحطمت المسيرات الروسية التي أسقطت في أوكرانيا.", "ASSAULT", "RUS"),
    ],
)
def test_who_is_held_holds_nobody(text: str, type_: str, recipients: str) -> None:
    assert all(c[2] <= {"ISR"} and c[3] == {recipients} for c in claims(text) if c[0] == type_)
    assert any(c[0] == type_ for c in claims(text))


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("القوات الإسرائيلية التي اعتقلت في جنين عشرة شبان غادرت.", "COERCE", "ISR", "PSE"),
        ("القوات الروسية أسقطت، أمس، طائرة أوكرانية.", "ASSAULT", "RUS", "UKR"),
        ("حركة حماس أسرت في العملية جنودا إسرائيليين.", "ASSAULT", "HAMAS", "ISR"),
        ("الشرطة التركية التي اعتقلت في أنقرة ناشطا غادرت.", "COERCE", "TUR", "TUR"),
    ],
)
def test_who_holds_somebody(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("يجب على ألمانيا دعم أوكرانيا.", "DEU"),
        ("يجب دعم أوكرانيا.", ""),
        ("لا بد من دعم أوكرانيا.", ""),
        ("على الولايات المتحدة أن تستمر في دعم أوكرانيا.", "USA"),
        ("طالب النواب الحكومة البريطانية بدعم أوكرانيا.", "GBR"),
    ],
)
def test_backing_that_is_due_goes_to_the_side_behind_it(text: str, actors: str) -> None:
    told(text, "SUPPORT", actors, "UKR")


def test_backing_that_costs_is_aid() -> None:
    told("تكلفة دعم أوكرانيا ارتفعت.", "AID", "", "UKR")
    told("كلفة دعم واشنطن لإسرائيل ارتفعت.", "AID", "USA", "ISR")


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("يجب دعم فرنسا للبنان.", "FRA", "LBN"),
        ("استمر دعم إيران للحوثيين.", "IRN", "ANSARALLAH"),
    ],
)
def test_backing_whose_giver_stands_behind_it(text: str, actors: str, recipients: str) -> None:
    told(text, "SUPPORT", actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors"),
    [("على روسيا أن تنسحب من أوكرانيا.", "RUS"), ("قال الوزير إن على إيران أن تنسحب من الاتفاق.", "IRN")],
)
def test_on_whom_it_is_laid_to_go(text: str, actors: str) -> None:
    assert any(c[0] in ("RETREAT", "SANCTION", "REJECT") and c[2] == frozenset({actors}) for c in claims(text)), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أعلن الوزيران المصري والأردني دعمهما لفلسطين.", "SUPPORT", "EGY JOR", "PSE"),
        ("أكد الوزيران الفرنسي والألماني رفضهما للقرار الإسرائيلي.", "REJECT", "FRA DEU", "ISR"),
        ("أعلنت فرنسا وألمانيا دعمهما لأوكرانيا.", "SUPPORT", "FRA DEU", "UKR"),
        ("أعلن الرئيس المصري دعمه لفلسطين والأردن.", "SUPPORT", "EGY", "PSE JOR"),
    ],
)
def test_the_two_whose_it_is(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("تعمل فرنسا على دعم لبنان.", "FRA", "LBN"),
        ("تحرص الرياض على دعم اليمن.", "SAU", "YEM"),
        ("يعتمد لبنان على دعم فرنسا.", "FRA", "LBN"),
    ],
)
def test_backing_that_somebody_sets_out_to_give(text: str, actors: str, recipients: str) -> None:
    told(text, "SUPPORT", actors, recipients)


def test_who_thanks_for_it_does_not_give_it() -> None:
    assert all("LBN" not in c[2] for c in claims("شكر الوزير اللبناني فرنسا على دعم بلاده.") if c[1] == "دعم")


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("ردت روسيا على اتهامات واشنطن.", "ACCUSE", "USA", "RUS"),
        ("ردت إيران على التهديدات الأميركية.", "THREATEN", "USA", "IRN"),
        ("ردت فرنسا على التهديدات الأميركية لإيران.", "THREATEN", "USA", "IRN"),
    ],
)
def test_who_answers_is_whom_it_was_said_to(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("طالبت فرنسا إسرائيل بالتراجع عن مشروع استيطاني في الضفة الغربية، كما دعتها إلى الحوار.", "REQUEST", "FRA", "ISR"),
        ("دعت ألمانيا روسيا إلى وقف الحرب على أوكرانيا مؤكدة أنها ستعاقبها.", "SANCTION", "DEU", "RUS"),
        ("اتهمت أثينا أنقرة بخرق أجواء قبرص، وحذرتها من العواقب.", "THREATEN", "GRC", "TUR"),
        ("هاجم الحوثيون السعودية وتوعدوها بمزيد من الضربات.", "THREATEN", "ANSARALLAH", "SAU"),
    ],
)
def test_whom_somebody_goes_on_to_address(text: str, type_: str, actors: str, recipients: str) -> None:
    assert all(c[2:] == (frozenset({actors}), frozenset({recipients})) for c in claims(text) if c[0] == type_), claims(text)
