"""What «وفق فلان» breaks off goes on behind it; a clause that only leads up to another ends where the main one begins."""

import pytest

from khabar.model import Reading
from khabar.reader import read


def reading(text: str) -> tuple[Reading, dict[str | None, str]]:
    found = read(text, published="2025-03-12")
    return found, {e.id: e.code for e in found.entities}


def held(text: str, trigger: str) -> list[str]:
    found, codes = reading(text)
    claim = next(c for c in found.claims if c.trigger.text == trigger)
    return [codes[a.holder] for a in claim.attribution]


def quoted(text: str) -> list[tuple[str, str | None]]:
    found, codes = reading(text)
    return [(text[q.content.start : q.content.end], codes.get(q.speaker)) for q in found.quotations]


@pytest.mark.parametrize(
    ("text", "trigger", "holders"),
    [
        ("وأسفرت الغارة، وفق الأمم المتحدة، عن مقتل خمسة مزارعين.", "مقتل", ["UN"]),
        ("وتريد فرنسا، بحسب وزير الخارجية الألماني، أن تفرض عقوبات على بيلاروسيا.", "عقوبات", ["DEU"]),
        ("وكانت القوات الروسية، وفقا لكييف، قد قصفت الميناء.", "قصفت", ["UKR"]),
        ('وتستعد لندن، وفق ما ذكرت شبكة "سي إن إن"، لفرض عقوبات على إيران.', "عقوبات", ["CNN"]),
        ("ومن وجهة نظر موسكو، هاجمت كييف الجسر أولا.", "هاجمت", ["RUS"]),
        ("وبرأي وزير الدفاع التركي، فإن اليونان نشرت قوات في الجزر.", "نشرت", ["TUR"]),
        ("قال مصدر في الخارجية السورية، وفق سانا، إن إسرائيل قصفت المطار.", "قصفت", ["SANA", "SYR"]),
        ("وقال الوزير الإيراني، كما نقلت وكالة رويترز، إن إسرائيل هاجمت ناقلة.", "هاجمت", ["REUTERS", "IRN"]),
        ("وقتل خمسة جنود، وفق الوزارة، في هجوم شنه مسلحون.", "قتل", ["UNK"]),
        ("أعرب الوزير الفرنسي عن قلقه من أن تهاجم إثيوبيا كينيا.", "تهاجم", ["FRA"]),
        ("وعبر وزير الخارجية الفرنسي عن أمله في أن تسحب موسكو قواتها.", "تسحب", ["FRA"]),
        ("ولم يستبعد الوزير التركي أن تهاجم بلاده مواقع في العراق.", "تهاجم", ["TUR"]),
        ("وأعلنت التنسيقية اعتقال ثلاثة ناشطين.", "اعتقال", ["UNK"]),
        ("نسبت صحيفة لوموند إلى دبلوماسي فرنسي قوله إن تركيا هاجمت السفينة.", "هاجمت", ["LEMONDE", "FRA"]),
    ],
)
def test_whose_word_it_is(text: str, trigger: str, holders: list[str]):
    assert held(text, trigger) == holders


@pytest.mark.parametrize(
    ("text", "trigger", "holders"),
    [
        ("وفيما أعلنت موسكو أنها قصفت مخزنا، أكدت كييف أن القذائف قتلت ثلاثة أطفال.", "قتلت", ["UKR"]),
        ("وإذ أكد الوزير التركي أن بلاده أرسلت قوات، طالب الرئيس اليوناني بسحبها.", "طالب", []),
        ("وفي وقت أعلنت فيه موسكو أن قواتها انسحبت، نفت كييف ذلك.", "نفت", []),
        ("المتحدث باسم الجيش التركي الذي أكد أن القوات قصفت الميناء، نفى قتل مدنيين.", "نفى", []),
        ("وقال الوزير التركي إن القوات اليونانية، التي عبرت الحدود، هاجمت قرية.", "هاجمت", ["TUR"]),
        ("واعتقل الجيش، وفق الوزارة، خمسة شبان، فيما قالت أنقرة إنها قصفت مخزنا.", "قصفت", ["TUR"]),
    ],
)
def test_where_the_reporter_or_another_has_the_word_again(text: str, trigger: str, holders: list[str]):
    assert held(text, trigger) == holders


def test_a_clause_that_is_whole_does_not_go_on_behind_who_is_cited():
    text = "يحتل الجيش الجزائري مرتبة متقدمة، وفقا لإحصاءات الأمم المتحدة، التي تشير إلى تراجع الإنفاق."
    assert quoted(text)[0] == ("يحتل الجيش الجزائري مرتبة متقدمة", "UN")


def test_what_goes_on_is_one_quotation():
    text = "وطرحت الحكومة الفرنسية، بحسب الأمم المتحدة، قانونا يفرض عقوبات على بيلاروسيا."
    assert quoted(text) == [(text[:-1], "UN")]


def test_a_blank_behind_the_opening_mark():
    text = 'قال الوزير الروسي:" كييف هاجمت الجسر. لن ننسحب" وأضاف:" سنرد على الهجوم".'
    assert quoted(text) == [("كييف هاجمت الجسر. لن ننسحب", "RUS"), ("سنرد على الهجوم", "RUS")]


def test_this_is_what_he_said():
    assert quoted('"لن نسحب قواتنا من المدينة"، هذا ما قاله وزير الدفاع التركي أمس.') == [("لن نسحب قواتنا من المدينة", "TUR")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("نددت منظمات حقوقية تونسية بتصريحات الرئيس الفرنسي، مؤكدة أن خطابه دعوة إلى العنف.", "TUN"),
        ("رحبت عواصم أوروبية بقرار الرئيس الفرنسي، مشيرة إلى أن القرار خطوة أولى.", "EU"),
        ("جاء ذلك في بيان للخارجية التركية، أكدت فيه أن الحوار هو الحل.", "TUR"),
        ("وجاء في التحذير الأمني للسفارة الأميركية أن مسلحين قد يهاجمون كنائس.", "USA"),
        ("نقل الموفد الأميركي رسالة إلى بيروت مفادها أن الهدنة انتهت.", "USA"),
    ],
)
def test_who_speaks(text: str, speaker: str):
    assert quoted(text)[-1][1] == speaker


def test_whoever_was_named_in_full_goes_on_by_his_last_name():
    text = "قال السيد عبد الملك الحوثي إن الحصار سيكسر.\nوأضاف السيد الحوثي أن القوات قصفت سفينة.\nوأكد الحوثي أن الهجوم نجح."
    found = read(text, published="2025-03-12")
    assert len({q.speaker for q in found.quotations}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "تتحدث وسائل الإعلام عن المعركة التي يخشى حلفاء كييف أن تنتهي بهزيمة.",
        "تسعى الحكومة إلى تغيير رأي واشنطن في سحب قواتها.",
        'وقال إن اليمن أظهر قدرته، ثم تلا الحاضرون "نشيد الثورة الذي كتبه شاعر من صنعاء".',
    ],
)
def test_nobody_is_quoted(text: str):
    assert all(speaker is None or not words.startswith(("تنتهي", "تسعى", "نشيد")) for words, speaker in quoted(text))
