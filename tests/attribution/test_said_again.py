"""Words by which a speaker says it again, remarks or goes on, and where what he said before has ended."""

import pytest

from khabar.model import Reading
from khabar.reader import read


def reading(text: str) -> tuple[Reading, dict[str, str]]:
    found = read(text, published="2025-03-12")
    return found, {e.id: e.code for e in found.entities}


def told(text: str) -> list[tuple[str | None, str]]:
    found, codes = reading(text)
    return [(codes[q.speaker] if q.speaker else None, text[q.content.start : q.content.end]) for q in found.quotations]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("وأعاد الرئيس الفرنسي التأكيد أن بلاده لن تنسحب من الاتفاق.", "FRA", "بلاده لن تنسحب من الاتفاق"),
        ("وعاود المتحدث الإيراني التذكير بأن بلاده ترفض العقوبات.", "IRN", "بلاده ترفض العقوبات"),
        ("وحرص الوزير القطري على التأكيد أن الوساطة مستمرة.", "QAT", "الوساطة مستمرة"),
        ("واكتفى المتحدث الأميركي بالإشارة إلى أن واشنطن ستسحب قواتها.", "USA", "واشنطن ستسحب قواتها"),
        ('وعقّب الوزير الفرنسي: "لن نتراجع عن موقفنا".', "FRA", "لن نتراجع عن موقفنا"),
        ("وعقب الوزير الفرنسي على ذلك قائلا إن بلاده سترسل قوات.", "FRA", "بلاده سترسل قوات"),
        ("وأطلع الوزير الروسي نظيره الفرنسي على أن موسكو ستنسحب من الاتفاق.", "RUS", "موسكو ستنسحب من الاتفاق"),
    ],
)
def test_who_says_it_again(text: str, speaker: str, content: str):
    assert told(text) == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وقال الوزير الفرنسي لا يمكن القبول بالاتفاق.", "لا يمكن القبول بالاتفاق"),
        ("وقال الوزير الفرنسي إذا انسحبت روسيا سترفع باريس العقوبات.", "إذا انسحبت روسيا سترفع باريس العقوبات"),
        ('"لن ننسحب من الاتفاق"، يقول الوزير الفرنسي.', "لن ننسحب من الاتفاق"),
        ('وتعهد وزير الدفاع الفرنسي، سيباستيان لوكورنو، ونظيره الألماني، بوريس بيستوريوس، بأن "الدعم سيستمر طويلا".', "الدعم سيستمر طويلا"),
    ],
)
def test_what_begins_with_no_sign_of_it(text: str, content: str):
    assert told(text) == [("FRA", content)]


@pytest.mark.parametrize("text", ["وقال الوزير الفرنسي لو إن بكين حاضرة.", "وكتبوا لا للحرب في بلادنا اليوم.", "وقال لا للحرب الدائرة في السودان."])
def test_what_is_no_clause(text: str):
    assert not any(content.startswith(("لو ", "لا ")) for _, content in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "أعاد الهجوم التذكير بأن الحرب مستمرة.",
        "تجدر الإشارة إلى أن الجيش قصف القرية.",
        "لا بد من التذكير بأن الجيش قصف القرية.",
        "وعقب الاجتماع، عاد الوزير الفرنسي إلى باريس.",
        "وأطلع الوزير الروسي نظيره الفرنسي على تطورات القتال.",
        'شهدت المدينة "قصفا عنيفا بالمدفعية الثقيلة استمر ساعات".',
        "وتقع البلدة بين المنتجعات التي تعد بلا منازع «أفضل مجموعة في جبال الألب».",
    ],
)
def test_what_nobody_says(text: str):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("وقال لافروف إن موسكو سترد، مع تأكيد أن الحوار مستمر.", ["موسكو سترد", "الحوار مستمر"]),
        ('أعلن باشينيان أن بلاده ستعترف بالإقليم، مع تأكيد ضرورة "إيجاد ضمانات لعودة السكان".', ["بلاده ستعترف بالإقليم", "إيجاد ضمانات لعودة السكان"]),
        ("أكد لافروف أن ما حدث جريمة ارتكبها الاحتلال بحق الشعب، وشدد على أن موسكو سترد.", ["ما حدث جريمة ارتكبها الاحتلال بحق الشعب", "موسكو سترد"]),
        ("قال لافروف إن بايدن زار كييف، وأعلن أنه سيرسل أسلحة.", ["بايدن زار كييف", "سيرسل أسلحة"]),
        ("وذكر لافروف -الذي أكد أن توقعاته أولية- أن الجيش قصف القرية.", ["الجيش قصف القرية", "توقعاته أولية"]),
    ],
)
def test_where_it_has_ended(text: str, contents: list[str]):
    assert told(text) == [("RUS" if "لافروف" in text else "ARM", content) for content in contents]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("قال لافروف إن ألمانيا وافقت على الاتفاق، وأعلنت أنها سترسل قوات.", ["ألمانيا وافقت على الاتفاق، وأعلنت أنها سترسل قوات", "سترسل قوات"]),
        ("أكد لافروف أن المحادثات الروسية - الأوكرانية ستستأنف - غدا - في إسطنبول.", ["المحادثات الروسية - الأوكرانية ستستأنف - غدا - في إسطنبول"]),
        ("قال لافروف إن الاجتماع انتهى، مع تأكيد الطرفين أن الحوار مستمر.", ["الاجتماع انتهى، مع تأكيد الطرفين أن الحوار مستمر"]),
    ],
)
def test_where_it_goes_on(text: str, contents: list[str]):
    assert [content for _, content in told(text)][: len(contents)] == contents


def test_marks_within_what_one_says_are_no_words_of_their_own():
    assert told('قال لافروف إن موسكو ترفض "أي شروط مسبقة للحوار مع كييف".') == [("RUS", 'موسكو ترفض "أي شروط مسبقة للحوار مع كييف"')]
    text = 'وسبق ذلك تأكيد وزير الخارجية الإيراني، عباس عراقجي، أن بلاده لن تحضر الاجتماع "قبل الإفراج عن السفينة المحتجزة".'
    assert told(text) == [("IRN", 'بلاده لن تحضر الاجتماع "قبل الإفراج عن السفينة المحتجزة"')]


def test_words_of_another_within_what_one_says_are():
    text = 'قال لافروف إن الرئيس الفرنسي رفض "أي شروط مسبقة للحوار مع كييف في باريس" وسيعود.'
    assert ("FRA", "أي شروط مسبقة للحوار مع كييف في باريس") in told(text)


def test_what_has_shown_something_says_nothing():
    assert [s for s, _ in told("وقال لافروف إن الغرب فشل، داعيا إلى التعلم من تجربة الماضي، والتي أثبتت أن الحوار ضروري.")] == ["RUS"]


def test_a_clause_of_time_is_not_of_whoever_spoke_before():
    text = 'قال لافروف إن موسكو سترد. وتعود الأزمة إلى العام الماضي، حين هدد بأن "الرد سيكون قاسيا جدا وقريبا".'
    assert told(text)[-1] == (None, "الرد سيكون قاسيا جدا وقريبا")


def test_words_within_words_end_with_the_marks():
    text = 'وأضاف لافروف: "الاتفاق قريب، ولكن مصادر فلسطينية تقول إن هناك مصلحة مشتركة"، وعاد إلى موسكو.'
    assert ("PSE", "هناك مصلحة مشتركة") in told(text)


def test_a_mark_that_opens_another_ends_nothing():
    text = 'قال لافروف إن "الاجتماع خطط له، مضيفا أنه "سبقه عمل خلف الكواليس في الأشهر الأخيرة".'
    assert any("سبقه عمل" in content for _, content in told(text))


@pytest.mark.parametrize("name", ["سامر", "سنان"])
def test_a_name_before_a_colon_is_no_verb(name: str):
    assert told(f'وأضاف {name}: "الاتفاق قريب جدا من التوقيع".')[0][1] == "الاتفاق قريب جدا من التوقيع"
