import pytest


@pytest.mark.parametrize(
    ("text", "verb", "subject", "objects"),
    [
        ("داهمت الشرطة المخزن وصادرت أجهزة الحاسوب.", "وصادرت", [], ["أجهزة الحاسوب"]),
        ("زار السفير المصنع ليتفقد خطوط الإنتاج.", "ليتفقد", [], ["خطوط الإنتاج"]),
        ("يجب أن تترك النقابة التجربة.", "تترك", ["النقابة"], ["التجربة"]),
        ("طلب المدرب من اللاعب أن يترك الملعب.", "يترك", [], ["الملعب"]),
    ],
)
def test_the_only_phrase_is_the_object_where_a_subject_is_at_hand(parse, text, verb, subject, objects):
    assert (parse(text).subject(verb), parse(text).objects(verb)) == (subject, objects)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("أغلقت البلدية الطريق وتراجعت المبيعات.", "وتراجعت", ["المبيعات"]),
        ("قبل أن تنهار الأسعار باع المزارع قمحه.", "تنهار", ["الأسعار"]),
        ("خرج العمال وظهر الغضب على الوجوه.", "وظهر", ["الغضب"]),
    ],
)
def test_a_verb_without_objects_has_its_subject_behind_it(parse, text, verb, subject):
    assert parse(text).subject(verb) == subject


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("عاد الأطفال الذين تتراوح أعمارهم بين السادسة والعاشرة.", "تتراوح", ["أعمارهم"]),
        ("نقل المسعفون العمال الذين انهار المبنى فوقهم.", "انهار", ["المبنى"]),
        ("فاز المخرج الذي ظهر فيلمه الأول هذا الشتاء.", "ظهر", ["فيلمه الأول"]),
    ],
)
def test_a_relative_clause_may_have_a_subject_of_its_own(parse, text, verb, subject):
    assert parse(text).subject(verb) == subject


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("في الوقت نفسه، أعلنت الشركة خسائرها.", "أعلنت", ["الشركة"]),
        ("علاوة على ذلك، حدثت حرائق كثيرة في الغابة.", "حدثت", ["حرائق كثيرة"]),
        ("البرازيل، رغم الضغوط، رفضت الاقتراح.", "رفضت", ["البرازيل"]),
    ],
)
def test_what_stands_before_a_comma_gives_way_to_the_subject_behind_the_verb(parse, text, verb, subject):
    assert parse(text).subject(verb) == subject
