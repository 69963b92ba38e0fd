import pytest


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("كان الحاكم يزور القرية كل أسبوع.", ["كان", "يزور"]),
        ("فكان على النقابة أن تدفع الغرامة.", ["فكان", "تدفع"]),
        ("كانت البعثة تراقب الحدود من بعيد.", ["كانت", "تراقب"]),
    ],
)
def test_kana_is_a_verb(parse, text, verbs):
    assert parse(text).verbs() == verbs


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("يشرح التقرير سبب إقفال المصنع.", ["يشرح"]),
        ("أنهى المهندسون عملهم في الجسر.", ["أنهى"]),
        ("بدّل النادي اسمه وشكل قميصه.", ["بدّل"]),
        ("أعلن الحاكم أكبر خطة للسكن.", ["أعلن"]),
        ("سجل المنتخب فوزاً ثانياً على ملعبه.", ["سجل"]),
        ("يشهد السوق تنافساً شديداً بين الشركات.", ["يشهد"]),
    ],
)
def test_common_nouns_with_the_letters_of_a_verb_are_nouns(parse, text, verbs):
    assert parse(text).verbs() == verbs


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("عمل الطبيب في المستشفى سنوات طويلة.", "عمل", ["الطبيب"]),
        ("وصل الوفد الذي كتب الرسالة.", "كتب", ["الوفد"]),
        ("قال إنه قد وضع الحجر الأول.", "وضع", []),
    ],
)
def test_the_same_letters_stand_as_the_verb_where_a_clause_begins(parse, text, verb, subject):
    assert parse(text).subject(verb)[: len(subject)] == subject


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("بدأ المعلمون إضرابهم في المدارس.", "بدأ", ["المعلمون"]),
        ("يقع المصنع على ضفة النهر.", "يقع", ["المصنع"]),
        ("وقعت القرية تحت الحصار.", "وقعت", ["القرية"]),
    ],
)
def test_the_plain_reading_of_a_form_comes_first(parse, text, verb, subject):
    assert parse(text).subject(verb) == subject


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("شكر الأهالي الطبيب الذي تقدم بالاقتراح.", "P3MS"),
        ("شكر الأهالي الطبيبة التي تقدم العلاج.", "I3FS"),
        ("زار الوزير المدرسة التي تطور برامجها.", "I3FS"),
    ],
)
def test_a_verb_agrees_with_the_relative_before_it(parse, text, feature):
    assert parse(text).syntax.clauses[-1].verb.analysis.feature == feature
