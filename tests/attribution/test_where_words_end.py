"""Where what somebody says ends: before the main clause, before a verb joined with no comma, before what the reporter adds."""

import pytest

from khabar.model import Reading
from khabar.reader import read


def reading(text: str) -> tuple[Reading, dict[str | None, str]]:
    found = read(text, published="2025-03-12")
    return found, {e.id: e.code for e in found.entities}


def quoted(text: str) -> list[tuple[str, str | None]]:
    found, codes = reading(text)
    return [(text[q.content.start : q.content.end], codes.get(q.speaker)) for q in found.quotations]


def held(text: str, trigger: str) -> list[str]:
    found, codes = reading(text)
    claim = next(c for c in found.claims if c.trigger.text == trigger)
    return [codes[a.holder] for a in claim.attribution]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("واشنطن، التي قالت إنها لم تشارك في الهجوم، أرسلت حاملة طائرات.", "لم تشارك في الهجوم"),
        ("وبينما قالت موسكو إنها انسحبت من القرية، قصفت كييف الجسر.", "انسحبت من القرية"),
        ("قال الوزير التركي إن بلاده لن تهاجم سوريا وأضاف أن الجيش سيبقى.", "لن تهاجم سوريا"),
        ("وقال وزير الدفاع التركي يشار غولر، في لقاء مع نظيره اليوناني في أنقرة، إن بلاده سحبت قواتها كلها، ودعا أثينا إلى الحوار.", "سحبت قواتها كلها"),
        ('قال الوزير التركي إن المقاتلين "قصفوا البلدة بالصواريخ" في شمال البلاد حيث قتل الجيش ثلاثة.', 'المقاتلين "قصفوا البلدة بالصواريخ" في شمال البلاد'),
        ("وقال الوزير التركي إن ثلاثة مسلحين قتلوا، فيما اكتفى جنود أميركيون بالدعم، بحسب مسؤول أميركي.", "ثلاثة مسلحين قتلوا"),
        ("وأوضحت الوزيرة الكينية أنها طلبت لقاء الرئيس، لكن طلبها رفض، وأن المجلس لم يرد.", "طلبت لقاء الرئيس، لكن طلبها رفض، وأن المجلس لم يرد"),
        ("المتحدث باسم الخارجية الكينية يؤكد أن بلاده تدعم الحوار، ويشير إلى أن لا عقبات أمام الاتفاق.", "تدعم الحوار"),
        ('وكتب المتحدث باسم عملية "بركان الغضب" مصطفى المجعي في "فايسبوك": "دخل أبطالنا المدينة فجرا".', "دخل أبطالنا المدينة فجرا"),
    ],
)
def test_what_is_said(text: str, words: str):
    assert quoted(text)[0][0].endswith(words)


@pytest.mark.parametrize(
    ("text", "trigger", "holders"),
    [
        ("واشنطن، التي قالت إنها لم تشارك في الهجوم، أرسلت حاملة طائرات.", "أرسلت", []),
        ("وبحسب المعطيات، فإن إسرائيل قصفت عشرين موقعا.", "قصفت", ["UNK"]),
        ("تشتبه الشرطة الألمانية في أن روسيا هاجمت المصنع.", "هاجمت", ["DEU"]),
        ("اعتقلت الشرطة رجلا يشتبه في أنه قتل الوزير.", "قتل", []),
        ("وبحسب شهود ومحامين تحدثوا إلى وكالة رويترز، فإن الشرطة الكينية اعتقلت مئات.", "اعتقلت", ["UNK"]),
        ('ودعت المعارضة التونسية، التي تشكلت من نواب أبعدوا عن البرلمان قبل عامين في ظروف غامضة، المجتمع الدولي إلى "حظر بيع السلاح للجيش".', "حظر", ["TUN"]),
    ],
)
def test_whose_word_it_is(text: str, trigger: str, holders: list[str]):
    assert held(text, trigger) == holders


def test_what_is_suspected_may_be():
    found, _ = reading("تشتبه الشرطة الألمانية في أن روسيا هاجمت المصنع.")
    assert next(c for c in found.claims if c.trigger.text == "هاجمت").modality == "possible"


def test_what_came_of_it_is_the_reporters() -> None:
    assert held("قصفت الطائرات التركية موقعا قالت أنقرة إنه لمسلحين، ما دفع بغداد إلى استدعاء السفير التركي", "استدعاء") == []


def test_who_denies_goes_on_to_do() -> None:
    assert held("نفت الهند أن تكون وراء الهجوم، وأغلقت مجالها الجوي أمام الطائرات الباكستانية", "أغلقت") == []


def test_a_condition_is_of_who_threatens() -> None:
    assert held("هددت الأرجنتين بالانسحاب من القمة ما لم توجه الدعوة إلى كوبا", "الدعوة") == ["ARG"]
