"""What stands between two commas or looks like another word must not hide the act."""

import pytest

import khabar


def acts(text):
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [(c.type, {code[a] for c_ in [c] for a in c_.actors}, {code[r] for r in c.recipients}) for c in reading.claims]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("استقبل الرئيس الكيني وليام روتو، أمس الأحد، نظيره الأوغندي في نيروبي", ("CONSULT", {"UGA"}, {"KEN"})),
        ("قصفت طائرات إثيوبية، فجر اليوم، بلدة في جنوب الصومال", ("ASSAULT", {"ETH"}, {"SOM"})),
        ("طردت الحكومة التشادية، الجمعة الماضي، السفير الألماني من البلاد", ("SANCTION", {"TCD"}, {"DEU"})),
    ],
)
def test_a_time_between_commas(text, found):
    assert found in acts(text), acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "ودعت النرويج إثيوبيا إلى وقف القتال في الإقليم فوراً",
        "ودعا رئيس الوزراء الماليزي إلى إدخال المساعدات إلى غزة",
        "ودعت منظمة التعاون الإسلامي الهند إلى احترام حقوق الأقليات",
    ],
)
def test_a_call_behind_waw_is_no_farewell(text):
    assert "REQUEST" in {a[0] for a in acts(text)}


@pytest.mark.parametrize(
    "text",
    [
        "وهنّأ الرئيس الصيني نظيره البرازيلي بفوزه في الانتخابات",
        "هنأ رئيس الوزراء الباكستاني رئيس سريلانكا بعيد الاستقلال",
        "هنّأ ملك الأردن سلطان عمان بذكرى النهضة العمانية",
    ],
)
def test_congratulating_is_not_here(text):
    assert "SUPPORT" in {a[0] for a in acts(text)}


@pytest.mark.parametrize(
    "text",
    [
        "نفت وزارة الدفاع التركية أمس قصف قرية في شمال العراق",
        "نفى الجيش السوداني يوم الخميس قصف السوق في مدينة نيالا",
        "ونفت الحكومة الإثيوبية الأسبوع الماضي قتل مدنيين في الإقليم",
    ],
)
def test_a_time_before_what_is_denied(text):
    reading = khabar.read(text, published="2024-03-10")
    assert [c.polarity for c in reading.claims if c.type == "ASSAULT"] == ["negated"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("وانسحبت روسيا من الاتفاق وتركيا تعرض الوساطة بين الطرفين", ("AGREE", {"TUR"})),
        ("غانا تجمد مشاركتها في التحالف وكينيا تتعهد إرسال قوات", ("AGREE", {"KEN"})),
        ("اتهمت باكستان الهند وأفغانستان تنفي التدخل في الأزمة", ("DENY", {"AFG"})),
    ],
)
def test_a_joined_name_before_a_verb_is_its_subject(text, found):
    assert found in [a[:2] for a in acts(text)], acts(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("تستطيع، أمس الاثنين، إيران قصف القواعد الأميركية", ("ASSAULT", "affirmed", "possible", {"IRN"})),
        ("طالب، أمس الاثنين، مجلس النواب الليبي بخروج المرتزقة من البلاد", ("REQUEST", "affirmed", "actual", {"LBY"})),
        ("أعلنت، اليوم الخميس، سويسرا رفضها تقديم دعم عسكري لأوكرانيا", ("REJECT", "affirmed", "actual", {"CHE"})),
        ("واصلت، طوال الليل، المدفعية الروسية قصف خاركيف", ("ASSAULT", "affirmed", "actual", {"RUS"})),
        ("تفكر، في بيان، الحكومة الهولندية في سحب جنودها من مالي", ("RETREAT", "affirmed", "possible", {"NLD"})),
        ("تتخوف أثينا في بيان من هجوم تركي على الجزر", ("ASSAULT", "affirmed", "possible", {"TUR"})),
    ],
)
def test_what_is_put_in_right_behind_a_verb(text, found):
    reading = khabar.read(text, published="2024-03-12")
    code = {e.id: e.code for e in reading.entities}
    told = [(c.type, c.polarity, c.modality, {code[a] for a in c.actors}) for c in reading.claims]
    assert found in told, told


def test_words_between_a_verb_and_what_it_doubts():
    assert ("ACCUSE", {"FRA"}, {"RUS"}) in acts("شكك الرئيس الفرنسي في بيان في نوايا روسيا")
    assert ("CONSULT", {"RUS"}, set()) in acts("يشارك الوزير الروسي في جلسات مجلس الأمن")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("اتهمت، في بيان، أوكرانيا القوات الروسية بقصف المحطة", ("ACCUSE", {"UKR"}, {"RUS"})),
        ("طردت، في خطوة مفاجئة، تشاد السفير الألماني من البلاد", ("SANCTION", {"TCD"}, {"DEU"})),
    ],
)
def test_an_object_behind_a_subject_that_a_phrase_parts_from_its_verb(text, found):
    assert found in acts(text), acts(text)
