"""Who is made to speak: subjects, names, titles taken up again, verbs without a subject, participles."""

import pytest

from khabar.reader import read


def speakers(text: str) -> list[str | None]:
    reading = read(text, published="2024-05-10")
    codes = {e.id: e.code for e in reading.entities}
    return [codes[q.speaker] if q.speaker else None for q in reading.quotations]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("قال وزير الدفاع الكندي إن السفينة غادرت. واستقبل الرئيس التشادي وفدا. وقال إن البلدين صديقان.", "TCD"),
        ("أكدت وزارة الخارجية الكوبية أن الباب مفتوح. وأضافت أن الحوار مستمر.", "CUB"),
        ("زار الرئيس الغاني المدينة المنكوبة وقال إن الدولة ستعوض المتضررين.", "GHA"),
        ("قالت الحكومة النيبالية إن الطريق مغلق، وذكر وزير الداخلية الهندي أن الحدود آمنة. وأضاف أن الجنود في مواقعهم.", "IND"),
    ],
)
def test_verb_without_a_subject(text, last):
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("قال خبراء في منظمة الصحة العالمية إن الوباء انحسر.", "WHO"),
        ("أكد مسؤولون في وزارة الدفاع النرويجية أن المناورات انتهت.", "NOR"),
        ("ذكر باحثون لدى صندوق النقد الدولي أن النمو تباطأ.", "IMF"),
    ],
)
def test_people_of_a_body_speak_for_it(text, code):
    assert speakers(text) == [code]


@pytest.mark.parametrize(
    "text",
    [
        "قال وزير المالية الإيطالي إن العجز تقلص. وأكد شتاينهوفلر مارتن أن السوق هادئة.",
        "أعلن الجيش البورمي أن العملية انتهت. وقال كثيرون إن الخوف لم ينته.",
        "أوضحت وزارة الصحة الأردنية أن اللقاح وصل. وأفادت تقارير بأن الكمية قليلة.",
    ],
)
def test_nobody_else_speaks_for_an_unknown_subject(text):
    assert speakers(text)[-1] in (None, "UNK")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("قال نائب وزير الخارجية الهندي، راجيش كومارفال، إن الاتفاق قريب. وأكد كومارفال أن التوقيع غدا.", ["IND", "IND"]),
        ("قالت الحكومة الكينية إن الوضع هادئ. وأشار مواليمو السفير التنزاني إلى أن المعبر مفتوح.", ["KEN", "TZA"]),
        ("أعلن المتحدث باسم الحكومة الصربية أن الجلسة ألغيت. وأضاف المتحدث أن الموعد سيحدد لاحقا.", ["SRB", "SRB"]),
    ],
)
def test_a_name_or_a_title_taken_up_again(text, codes):
    assert speakers(text) == codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("استقبلت وزيرة الخارجية الفنلندية نظيرها التركي، مؤكدة أن بلادها حريصة على الحوار.", "FIN"),
        ("قال رئيس الوزراء المجري إن القانون عادل، معتبرا أن الانتقادات مبالغ فيها.", "HUN"),
        ("انتقدت الحكومة الأسترالية قرار الشركة، موضحة أن القرار أضر بالمستهلكين.", "AUS"),
    ],
)
def test_the_subject_speaks_in_a_participle(text, code):
    assert speakers(text)[-1] == code


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("قال الكاتب الغاني كوامي أوسو إن رئيس توغو يعتقد أن الأزمة انتهت. وأضاف أن الحل بعيد.", "GHA"),
        ("أكد الوزير الزامبي أن الرئيس الرواندي قال إن الطريق مفتوح. وأضاف أن الوفد عاد.", "ZMB"),
        ("ذكرت الحكومة القبرصية أن الجيش التركي أعلن أن المناورات بدأت. وأضافت أن الوضع خطير.", "CYP"),
    ],
)
def test_whoever_is_quoted_inside_is_not_carried_on(text, last):
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("أدانت وزارة الخارجية الماليزية الهجوم على السفينة. وقال الجيش الهندي إنه تدخل. وقالت الوزارة إن البحارة بخير.", "MYS"),
        ("حذر مصدر مقرب من الرئاسة القبرصية من أن المفاوضات متعثرة.", "CYP"),
        ("قالت المديرة العامة للشؤون القانونية في وزارة العدل الإستونية إن القانون واضح.", "EST"),
    ],
)
def test_voices_of_a_body(text, last):
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "يجب على الحكومة الكندية أن توضح أن الخطة مؤقتة.",
        "نفذ الجيش الأوغندي عدة عمليات في الشمال، أبرزها: غارة على المعسكر القديم.",
        "لا تعرف الحكومة البلغارية ما إذا كان الوفد يدرك حجم المشكلة.",
    ],
)
def test_what_nobody_said(text):
    assert speakers(text) == []


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("قالت مصادر محلية إن الطريق مغلق. وقال بيان لوزارة الصحة العمانية إن المصابين بخير.", "OMN"),
        ("ذكر تقرير لمنظمة الصحة العالمية أن المرض انحسر.", "WHO"),
        ("أوضح بيان صادر عن الرئاسة الغابونية أن الزيارة تأجلت.", "GAB"),
    ],
)
def test_a_statement_speaks_for_whoever_issued_it(text, last):
    assert speakers(text)[-1] == last
