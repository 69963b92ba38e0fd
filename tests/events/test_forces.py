"""Forces and arms short of fighting: what is only open, doubted or in the making, and whose it is."""

import pytest
from tests.events.sides import standing, told

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "type_", "status"),
    [
        ("أبقت باريس الباب مفتوحا أمام إرسال جنود إلى أوكرانيا", "MOBILIZE", ("affirmed", "possible")),
        ("فتحت وارسو الباب أمام نشر صواريخ أميركية على أراضيها", "MOBILIZE", ("affirmed", "possible")),
        ("شكك مسؤولون غربيون في صدقية سحب روسيا وحداتها من خاركيف", "RETREAT", ("affirmed", "possible")),
        ("شككت كييف في انسحاب القوات الروسية من خاركيف", "RETREAT", ("affirmed", "possible")),
        ("أكدت أثينا ألا نية لديها لتسليم كييف دبابات", "AID", ("negated", "planned")),
        ("كشفت الشرطة عن هجوم كان يعد له متطرفون في بروكسل", "ASSAULT", ("affirmed", "planned")),
        ("كشف الجيش الكيني عن هجمات تخطط لها حركة الشباب", "ASSAULT", ("affirmed", "planned")),
        ("كشفت الشرطة عن هجوم نفذه متطرفون كانوا يخططون للفرار", "ASSAULT", ("affirmed", "actual")),
        ("أعدت الأركان الدنماركية خططا لنشر رادارات لم يصادق عليها البرلمان بعد", "SUPPORT", ("negated", "actual")),
        ("قالت إيران إنها سترد إذا استؤنف القصف الإسرائيلي", "ASSAULT", ("affirmed", "possible")),
        ("استؤنف القصف الإسرائيلي على غزة فجر أمس", "ASSAULT", ("affirmed", "actual")),
        ("قال القائد إن الجنود مدربون على اقتحام المباني", "ASSAULT", ("affirmed", "possible")),
        ("أوقفت إيران تخصيب اليورانيوم في منشأة جبلية", "RETREAT", ("affirmed", "actual")),
    ],
)
def test_status(text: str, type_: str, status: tuple[str, str]) -> None:
    """Of the last claim of the type."""
    assert standing(text, type_)[-1][2:] == status


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أبقت باريس الباب مفتوحا أمام إرسال جنود إلى أوكرانيا", "MOBILIZE", "FRA", ""),
        ("ألمحت برلين إلى إمكان تدريب طيارين أوكرانيين على مقاتلات حديثة", "AID", "DEU", "UKR"),
        ("ألمحت برلين إلى إمكانية تزويد أوكرانيا بصواريخ بعيدة المدى", "AID", "DEU", "UKR"),
        ("الصومال ينهي اتفاقاته الأمنية مع الإمارات", "SANCTION", "SOM", "ARE"),
        ("الصومال تنهي اتفاقاتها الأمنية مع الإمارات", "SANCTION", "SOM", "ARE"),
        ("حلقت قاذفات أميركية فوق شبه الجزيرة الكورية", "MOBILIZE", "USA", ""),
        ("أرسلت فرنسا ستمئة جندي إضافي إلى كوسوفو", "MOBILIZE", "FRA", ""),
        ("اختبرت إيران بنجاح صاروخا فرط صوتي", "MOBILIZE", "IRN", ""),
        ("سحبت الهند عسكرييها من جزر المالديف", "RETREAT", "IND", "MDV"),
        ("حذر خبراء من تعزيز الوجود العسكري التركي في الصومال", "MOBILIZE", "TUR", ""),
        ("جندت المخابرات الإيرانية عملاء داخل إسرائيل", "MOBILIZE", "IRN", ""),
        ("اعترضت مقاتلتان إيطاليتان طائرة روسية فوق البلطيق", "COERCE", "ITA", "RUS"),
        ("اعترضت مقاتلات نرويجية قاذفتين روسيتين فوق بحر بارنتس", "COERCE", "NOR", "RUS"),
        ("طالبت الكونغو البعثة بتسريع مغادرة القوات الأوغندية", "RETREAT", "UGA", ""),
        ("أعلنت واشنطن خفض عدد جنودها في العراق", "RETREAT", "USA", ""),
        ("إجلاء القوات الأميركية من النيجر", "RETREAT", "USA", "NER"),
        ("بدأت مصر واليونان تدريب «ميدوزا» البحري في المتوسط", "COOPERATE", "EGY GRC", ""),
    ],
)
def test_sides(text: str, type_: str, actors: str, recipients: str) -> None:
    """Who does it, to whom."""
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("وقعت الفلبين واليابان اتفاقا يسمح بتبادل القوات", "CONCEDE"),
        ("أقدم جنديان مكلفان بالحراسة على قتل أسير سوداني", "MOBILIZE"),
        ("أيدت المجر دخول السويد إلى الحلف الأطلسي", "COOPERATE"),
    ],
)
def test_silent(text: str, type_: str) -> None:
    """What only looks like it."""
    assert not [c for c in read(text).claims if c.type == type_]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("غادرت آخر دفعة من القوات الفرنسية مالي", "FRA", "MLI"),
        ("غادرت كتيبتان من الجيش الكيني هايتي", "KEN", "HTI"),
        ("انسحب رتل من القوات الروسية إلى بيلغورود", "RUS", ""),
    ],
)
def test_a_portion_is_whose_it_is(text: str, actors: str, recipients: str) -> None:
    """«دفعة من القوات»: who is behind «من» acts."""
    told(text, "RETREAT", actors, recipients)


@pytest.mark.parametrize(
    "text",
    [
        "صادقت لاوس على معاهدة حظر الألغام",
        "انسحبت ليتوانيا من اتفاقية حظر الذخائر العنقودية",
        "صادق مجلس الدوما على الانسحاب من معاهدة حظر التجارب النووية",
    ],
)
def test_the_name_of_a_treaty_is_no_act(text: str) -> None:
    """Nobody bans or tries anything by its name."""
    assert not [c for c in read(text).claims if c.type in ("COERCE", "MOBILIZE")]


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("هددت كوريا الشمالية باستئناف التجارب النووية إذا واصلت واشنطن نشر قاذفاتها", "THREATEN", "PRK", "USA"),
        ("هدد الرئيس الأميركي بفرض رسوم في حال لم توقع كندا الاتفاق", "THREATEN", "USA", "CAN"),
        ("هددت بيلاروسيا بنشر صواريخ قرب الحدود", "THREATEN", "BLR", ""),
        ("وافق السودان على إقامة قاعدة روسية في بورتسودان", "MOBILIZE", "RUS", ""),
        ("أعلنت موسكو إقامة قاعدة عسكرية في السودان", "MOBILIZE", "RUS", ""),
    ],
)
def test_whom_and_whose(text: str, type_: str, actors: str, recipients: str) -> None:
    """A threat is made to whom its condition is up to; a base is whose adjective it bears."""
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("أوصت لجنة الدفاع في البرلمان الإيطالي بسحب الجنود من النيجر", "ITA"),
        ("أوصت لجنة العلاقات الخارجية في مجلس الشيوخ الأميركي بفرض عقوبات على تركيا", "USA"),
    ],
)
def test_a_committee_is_of_its_parliament(text: str, state: str) -> None:
    """It acts for that state."""
    assert standing(text, "REQUEST")[0][0] == [state]
