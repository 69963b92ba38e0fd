import pytest


@pytest.mark.parametrize(
    ("text", "verb", "subject", "objects"),
    [
        ("رمى أحدهم قنبلة حارقة على السفارة.", "رمى", ["أحدهم"], ["قنبلة حارقة"]),
        ("يعرض المتحف العديد من القطع الأثرية.", "يعرض", ["المتحف"], ["العديد من القطع الأثرية"]),
        ("قد يثير القرار الاستياء.", "يثير", ["القرار"], ["الاستياء"]),
        ("رفض البرلمان التصعيد.", "رفض", ["البرلمان"], ["التصعيد"]),
    ],
)
def test_the_object_parts_from_the_subject(parse, text, verb, subject, objects):
    assert (parse(text).subject(verb), parse(text).objects(verb)) == (subject, objects)


@pytest.mark.parametrize(
    ("text", "verb", "subject", "objects"),
    [
        ("كلف المصرف، وهو الأكبر في البلاد، مهندسة شابة.", "كلف", ["المصرف"], ["مهندسة شابة"]),
        ("منح الاتحاد، وهو هيئة مستقلة، جائزة للكاتب.", "منح", ["الاتحاد"], ["جائزة"]),
        ("أصدر القاضي، وهو عضو في المجلس، قرارا مخففا.", "أصدر", ["القاضي"], ["قرارا مخففا"]),
    ],
)
def test_a_remark_between_commas_parts_nothing(parse, text, verb, subject, objects):
    assert (parse(text).subject(verb), parse(text).objects(verb)) == (subject, objects)


@pytest.mark.parametrize(
    ("text", "verb", "lemma_feature"),
    [
        ("وقد نشر الباحثون النتائج.", "نشر", "P3MS"),
        ("وقد أدى ذلك إلى انهيار الجسر.", "أدى", "P3MS"),
        ("لقد نقل الحراس الصناديق.", "نقل", "P3MS"),
    ],
)
def test_a_perfect_stands_behind_qad(parse, text, verb, lemma_feature):
    assert parse(text).clause(verb).verb.analysis.feature == lemma_feature


@pytest.mark.parametrize(
    ("text", "verb", "described"),
    [
        ("رفع رئيس البلدية في المدينة الذي انتخب حديثا دعوى.", "انتخب", "رئيس البلدية"),
        ("زار حاكم الولاية في أستراليا الذي تقاعد أخيرا المدرسة.", "تقاعد", "حاكم الولاية"),
        ("غادر مدرب الفريق في كندا الذي هزم أمس الملعب.", "هزم", "مدرب الفريق"),
    ],
)
def test_a_relative_pronoun_agrees_with_what_it_describes(parse, text, verb, described):
    parsed = parse(text)
    assert parsed.words([parsed.clause(verb).relative]) == [described]


@pytest.mark.parametrize(
    ("text", "verb", "subject", "objects"),
    [
        ("بدأت كندا تقصف مواقع المتمردين.", "تقصف", ["كندا"], ["مواقع المتمردين"]),
        ("واصلت الحكومة ترفض الوساطة.", "ترفض", ["الحكومة"], ["الوساطة"]),
        ("استمر الجيش يهاجم القرى.", "يهاجم", ["الجيش"], ["القرى"]),
        ("بدأت بيرو محادثات تهدف إلى السلام.", "تهدف", ["محادثات"], []),
    ],
)
def test_a_verb_of_phase_opens_the_clause_of_the_verb_behind_its_subject(parse, text, verb, subject, objects):
    assert (parse(text).subject(verb), parse(text).objects(verb)) == (subject, objects)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("أكد وزراء خارجية مجموعة السبع دعمهم للهدنة.", "أكد", ["وزراء خارجية مجموعة السبع"]),
        ("زار وزراء دفاع الناتو أثينا.", "زار", ["وزراء دفاع الناتو"]),
        ("يؤيد وزراء مالية منطقة اليورو الخطة.", "يؤيد", ["وزراء مالية منطقة اليورو"]),
    ],
)
def test_ministers_and_their_portfolio_go_with_whose_they_are(parse, text, verb, subject):
    assert parse(text).subject(verb) == subject


@pytest.mark.parametrize(
    ("text", "verb", "objects"),
    [
        ("تراجعت البلدة رغم أنها فقيرة إذ تملك حقولا واسعة.", "تملك", ["حقولا واسعة"]),
        ("أغلق المتجر بينما يحوي مخزونا كبيرا.", "يحوي", ["مخزونا كبيرا"]),
        ("نجح الموسم إذ تخطى أرباحا متوقعة، حيث تتجاوز نصف الحصة.", "تتجاوز", ["نصف الحصة"]),
    ],
)
def test_a_verb_of_holding_has_its_object_behind_it(parse, text, verb, objects):
    assert parse(text).objects(verb) == objects
