"""Where a speaker's words end in the middle of a sentence."""

import pytest

from khabar.reader import read


def quoted(text: str) -> list[tuple[str | None, str]]:
    reading = read(text, published="2025-03-12")
    entities = {e.id: e.code for e in reading.entities}
    return [(entities.get(q.speaker or ""), text[q.content.start : q.content.end]) for q in reading.quotations]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("وذكر أحد المصادر أن اتخاذ القرار قد يستغرق أشهرا، وقال إن برلين ستسلم دبابات إلى كييف.", "اتخاذ القرار قد يستغرق أشهرا"),
        ("قال رئيس الوزراء المصري إن الحكومة رفضت العرض، وأضاف -في كلمة له في أسوان- أن القاهرة سترد.", "الحكومة رفضت العرض"),
        ("أكد الوزير الفرنسي أن واشنطن تدعم الاتفاق، وأعلن أنه سيزور عمان.", "واشنطن تدعم الاتفاق"),
    ],
)
def test_a_bare_verb_of_saying_goes_on_from_the_speaker(text: str, first: str):
    told = quoted(text)
    assert told[0][1] == first
    assert len(told) == 2
    assert told[0][0] == told[1][0]


def test_a_verb_of_saying_may_be_of_whoever_is_spoken_of():
    told = quoted("قالت الوكالة إن الوزير الألماني زار بغداد، وأكد أن بلاده ستدرب الجيش.")
    assert told[0][1].endswith("ستدرب الجيش")
    assert told[1] == ("DEU", "بلاده ستدرب الجيش")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("كتب المحلل كريم سعد أنه لا توجد هدنة في البلاد، في إشارة إلى تواصل القتال.", "لا توجد هدنة في البلاد"),
        ("أعلن الحزب أنه لن يدعم الرئيس الحالي، علما أن الحزب كان قد دان سجن أحد قادته.", "لن يدعم الرئيس الحالي"),
        ("تقول كيغالي إن المتمردين يبالغون، وقد فرضت يوم الثلاثاء حظر التجول.", "المتمردين يبالغون"),
        ("رأى مراقبون أنها مفيدة، لكن المحادثات علقت، حسبما نقلت وكالة رويترز عن مسؤولين هنود.", "مفيدة"),
        ("قالت الخارجية الكوبية إن الطيارين بخير وذلك في أعقاب تقارير عن سقوط الطائرة.", "الطيارين بخير"),
        ("قال الرئيس العراقي إن حكومته نفذت التزاماتها، وطالب المجتمع الدولي بالضغط على أنقرة.", "حكومته نفذت التزاماتها"),
        ("قال البرهان للصحافيين إن الجيش يسعى إلى الهدنة، ونفى أن يكون راغبا في الحكم.", "الجيش يسعى إلى الهدنة"),
        ("قال الوزير الكوبي إن بلاده ستصمد، مرجعا ذلك إلى دعم الشعب.", "بلاده ستصمد"),
        ("صرح مسؤولون كوبيون بأن الحريق انتهى، ويقول العلماء إن الجفاف سببه.", "الحريق انتهى"),
        ("قال الوزير الكوبي إن بلاده ستصمد، وفي الوقت نفسه أعرب الوزير عن أمله في الحوار.", "بلاده ستصمد"),
    ],
)
def test_what_the_reporter_adds_is_not_the_speakers(text: str, first: str):
    assert quoted(text)[0][1] == first


def test_fighting_off_is_no_refusing_in_words():
    told = quoted("وأفادت مصادر محلية بأن القوات الإسرائيلية اقتحمت عشرين منزلا، فيما تصدى المقاتلون لها.")
    assert told[0][1].endswith("فيما تصدى المقاتلون لها")


def test_marks_around_the_first_words_only():
    told = quoted('وشددت المحكمة على أن "التدابير المعمول بها قبل الإصلاح" ستبقى سارية حتى إشعار آخر، محذرة من أي انتهاك.')
    assert told[0][1].endswith("حتى إشعار آخر")


def test_i_know_inside_marks_is_no_saying_of_another():
    told = quoted('قال الرئيس جو بايدن إنه لا يعرف كل التفاصيل، وأضاف "لكني أعلم أنه يجب فتح تحقيق".')
    assert [speaker for speaker, _ in told] == ["USA", "USA"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ('قال الوزير الفرنسي إن كييف صامدة. وأوضح أن الجيش الروسي يقصف المدن، وأضاف: "سندعم أوكرانيا".', ["FRA", "FRA", "FRA"]),
        ("قالت الوزيرة الألمانية إن كييف صامدة. وأوضحت أن روسيا تقصف المدن، وأضافت أن برلين ستساعد.", ["DEU", "DEU", "DEU"]),
        ("قال الوزير الفرنسي إن كييف صامدة. وذكر أن بوتين أعلن التعبئة وقال إنه سيضرب المدينة.", ["FRA", "FRA", "RUS"]),
    ],
)
def test_who_goes_on_behind_what_he_said_of_another(text: str, speakers: list[str]):
    """«وأوضح أن الجيش يقصف، وأضاف»: who explained it, not who is told of."""
    assert [speaker for speaker, _ in quoted(text)] == speakers


def test_an_unknown_name_before_where_and_when_it_was_said():
    told = read("كتب الوزير الإيراني أن فرنسا تقمع المتظاهرين. وقال دارمانين، في مقابلة، أمس الخميس، إن الشرطة اعتقلت متظاهرين.", published="2024-03-15")
    names = {e.id: e.name_ar for e in told.entities}
    assert names[told.quotations[-1].speaker] == "دارمانين"
