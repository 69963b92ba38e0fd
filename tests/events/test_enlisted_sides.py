"""Sides in lists with commas, behind what is put in, of pronouns of two, of meetings told in a clause, and those whom a demand or judgement is for."""

import pytest

from khabar.reader import read


def sides(text: str) -> dict[str, tuple[set[str], set[str]]]:
    reading = read(text, published="2024-03-15")
    code = {e.id: e.code for e in reading.entities}
    return {c.trigger.text: ({code[i] for i in c.actors}, {code[i] for i in c.recipients}) for c in reading.claims}


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "recipients"),
    [
        # lists whose commas stand before «و»
        ("أجرى الرئيس المصري محادثات مع الرئيس الكيني وليام روتو، ورئيس رواندا بول كاغامي، ورئيس أوغندا يوري موسيفيني.", "محادثات", {"EGY", "KEN", "RWA", "UGA"}, set()),
        ("التقى الوزير الصيني الرئيس القبرصي نيكوس خريستودوليديس، ورئيس وزراء اليونان كيرياكوس ميتسوتاكيس.", "التقى", {"CHN", "CYP", "GRC"}, set()),
        ("أشاد الرئيس الكوبي بالصين، وفيتنام، وروسيا.", "أشاد", {"CUB"}, {"CHN", "VNM", "RUS"}),
        ("زار الرئيس الكيني مصر، وتركيا تستعد لإرسال قوات إلى الصومال.", "زار", {"KEN"}, {"EGY"}),
        # what is put in before the object
        ("قال وزير الخارجية العماني، خلال لقائه في مسقط وزير الخارجية النرويجي، إن الحوار ضروري.", "لقائه", {"OMN", "NOR"}, set()),
        ("نشر الوزير القبرصي صورا للميناء، متهما في الوقت نفسه، تركيا بخرق الاتفاق.", "متهما", {"CYP"}, {"TUR"}),
        # one person behind «والتقى»
        ("تحدث الرئيس المصري أمس في القاهرة. والتقى الرئيس الكيني وليام روتو.", "التقى", {"EGY", "KEN"}, set()),
        ("تحدث الرئيس المصري أمس في القاهرة. واستقبل وزير الخارجية الياباني.", "استقبل", {"JPN"}, {"EGY"}),
        ("انتهت الأزمة، والتقى المسؤولون الكوريون واليابانيون في بوسان.", "التقى", {"KOR", "JPN"}, set()),
        ("ندد الرئيس الفنزويلي بالحصار. واتهم الغرب بأنه يسعى إلى الفوضى.", "اتهم", {"VEN"}, {"WEST"}),
        # pronouns of two
        ("حذر وزير الدفاع الياباني نظيره الصيني من التصعيد، في أول اتصال هاتفي بينهما هذا العام.", "اتصال هاتفي", {"JPN", "CHN"}, set()),
        ("اتفق الرئيس الكيني مع نظيره الإثيوبي على تعزيز التعاون بينهما.", "التعاون", {"KEN", "ETH"}, set()),
        ("التقى الوزير الكيني نظيره الإثيوبي. وبحث الجانبان سبل تعزيز العلاقات. وأكد الطرفان رفضهما العقوبات الأميركية.", "رفضهما", {"KEN", "ETH"}, {"USA"}),
        # meetings told in a clause
        ("تحدثت الصحيفة عن الاجتماع الذي عقده الوزير القطري مع نظيره الليبي.", "الاجتماع", {"QAT", "LBY"}, set()),
        # whose plan it is
        ("رحبت النرويج بالخطة التي أطلقتها الصين لحل الأزمة.", "رحبت", {"NOR"}, {"CHN"}),
        ("انتقدت السويد القرار الذي اتخذته المجر أمس.", "انتقدت", {"SWE"}, {"HUN"}),
        # on whom a demand is
        ("طالبت بغداد بأن يتم سحب القوات التركية من أراضيها.", "طالبت", {"IRQ"}, {"TUR"}),
        ("طالبت بغداد بوقف القصف التركي على دهوك.", "طالبت", {"IRQ"}, {"TUR"}),
        ("دعا الوزير الكوبي إلى رفع العقوبات الأميركية عن فنزويلا.", "رفع", {"USA"}, {"VEN"}),
        # to whom it is put
        ("أجرى الوزير النرويجي اتصالا بنظيره الإيراني، وطالب بوقف الإعدامات.", "طالب", {"NOR"}, {"IRN"}),
        ("بعث الرئيس الكولومبي رسالة إلى الرئيس الفنزويلي دعا فيها إلى ضبط النفس.", "دعا", {"COL"}, {"VEN"}),
        ("خلال اتصال هاتفي مع نظيره التركي، دعا الوزير النرويجي إلى انسحاب روسيا من خيرسون.", "دعا", {"NOR"}, {"RUS"}),
        # whose paper it is
        ("استحضر الوزير الفلسطيني تصريحات لرئيس الوزراء المجري فيكتور أوربان، التي دعا فيها إلى الحوار.", "دعا", {"HUN"}, None),
    ],
)
def test_sides(text: str, trigger: str, actors: set[str], recipients: set[str] | None) -> None:
    """Who acts and on whom."""
    found = sides(text)[trigger]
    assert found[0] == actors
    assert recipients is None or found[1] == recipients


@pytest.mark.parametrize(
    ("text", "trigger", "code"),
    [
        ("التقى الرئيس الكيني نظيره الصيني، ورئيس وزراء الهند مودي يزور واشنطن.", "التقى", "IND"),
        ("زار الوزير الكيني كييف، والتقى الرئيس الأوكراني بنظيره التركي في إسطنبول.", "التقى", "KEN"),
        ("أيدت الصين القرار الذي ترفضه روسيا.", "أيدت", "RUS"),
        ("رحب الوزير السعودي بالقرار الذي انتقدته إيران.", "رحب", "IRN"),
        ("هاتف الوزير النرويجي نظيره التركي. وطالبت باريس بوقف القصف.", "طالبت", "NOR"),
    ],
)
def test_no_side(text: str, trigger: str, code: str) -> None:
    """Who stands near and has no part in it."""
    actors, recipients = sides(text)[trigger]
    assert code not in actors | recipients
