"""What is said begins and ends where the speaker's words do."""

import pytest

from khabar.reader import read


def said(text: str) -> list[str]:
    return [text[q.content.start : q.content.end] for q in read(text, published="2024-05-10").quotations]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "قال وزير النقل البلجيكي إن القطارات ستعود غدا، مضيفا أن الإضراب انتهى.",
            ["القطارات ستعود غدا", "الإضراب انتهى"],
        ),
        (
            "أكدت وزارة الزراعة المغربية أن المحصول وفير، مشيرة إلى أن الأسعار ستنخفض.",
            ["المحصول وفير", "الأسعار ستنخفض"],
        ),
        (
            "أعلنت الشرطة الكرواتية أن الحادث عرضي، لافتة إلى أن التحقيق مستمر، مبينة أن السائق مصاب.",
            ["الحادث عرضي", "التحقيق مستمر", "السائق مصاب"],
        ),
    ],
)
def test_a_participle_of_saying_opens_its_own(text, contents):
    assert said(text) == contents


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("قالت الحكومة التشيكية إن الحدود آمنة، وهي الحدود التي أغلقت العام الماضي.", "الحدود آمنة"),
        ("ذكر الجيش السنغالي أن الهجوم فشل، مطالبا السكان بالهدوء.", "الهجوم فشل"),
        ("أفادت وزارة الطاقة العمانية بأن الحريق أخمد، فيما قالت الشركة إن العمال بخير.", "الحريق أخمد"),
        ("أوضح الوزير الأوغندي أن الاتفاق جاهز، لكنه اتهم المعارضة بالتعطيل.", "الاتفاق جاهز"),
    ],
)
def test_the_reporter_goes_on_after_a_comma(text, content):
    assert said(text)[0] == content


@pytest.mark.parametrize(
    ("text", "contents", "codes"),
    [
        ("انخفض عدد اللاجئين هذا العام، بحسب منظمة الصحة العالمية.", ["انخفض عدد اللاجئين هذا العام"], ["WHO"]),
        (
            "تشمل الخطة قروضا للمزارعين، وفقا لوزير المالية البرتغالي، بما في ذلك قروض صغيرة.",
            ["تشمل الخطة قروضا للمزارعين، وفقا لوزير المالية البرتغالي، بما في ذلك قروض صغيرة"],
            ["PRT"],
        ),
        ("سيزور الوفد المدينة مطلع الشهر المقبل، كما أعلنت الخارجية السويدية.", ["سيزور الوفد المدينة مطلع الشهر المقبل"], ["SWE"]),
    ],
)
def test_according_to(text, contents, codes):
    reading = read(text, published="2024-05-10")
    entities = {e.id: e.code for e in reading.entities}
    assert said(text) == contents
    assert [entities[q.speaker] for q in reading.quotations if q.speaker] == codes


def test_a_medium_passes_on_what_somebody_said():
    text = "قال الوزير القبرصي إن «الجانب التركي يعرف السبب جيدا»، بحسب ما نقلت وكالة رويترز."
    reading = read(text, published="2024-05-10")
    entities = {e.id: e.code for e in reading.entities}
    assert sorted(entities[q.speaker] for q in reading.quotations if q.speaker) == ["CYP", "REUTERS"]


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير الكيني لصحيفة لوموند عبر تويتر إن بلاده تدين الهجوم على المدينة.",
        "كتب السفير الألماني في فيسبوك أن برلين تدين الهجوم على المدينة.",
        "أعلن الرئيس القبرصي عبر منصة إكس أن بلاده تدين الهجوم على المدينة.",
    ],
)
def test_a_platform_vouches_for_nothing(text):
    reading = read(text, published="2024-05-10")
    entities = {e.id: e.code for e in reading.entities}
    holders = {entities[a.holder] for c in reading.claims for a in c.attribution}
    assert holders and not holders & {"X", "FACEBOOK"}


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("الخارجية الصربية: لا مفاوضات قبل وقف إطلاق النار", "SRB"),
        ("وزير الدفاع النرويجي لنظيره الدنماركي: سنرسل سفينة ثالثة", "NOR"),
        ("«رويترز»: اليابان تستعد لإجلاء رعاياها من العاصمة", "REUTERS"),
    ],
)
def test_a_name_and_a_colon_in_a_headline(title, code):
    reading = read("", title=title, published="2024-05-10")
    entities = {e.id: e.code for e in reading.entities}
    assert [entities[q.speaker] for q in reading.quotations if q.speaker] == [code]


@pytest.mark.parametrize(
    "title",
    ["بيرو: البرلمان يقيل رئيس الحكومة بعد جلسة طويلة", "كينيا: الشرطة تعتقل عشرات المحتجين", "اليونان: إضراب عام يشل المطارات"],
)
def test_a_country_before_the_colon_says_where(title):
    assert read("", title=title, published="2024-05-10").quotations == []


@pytest.mark.parametrize(
    "text",
    [
        "تضم القاعدة عشرين طائرة جديدة وفقا لمعايير طائرات الناتو.",
        "تجري الانتخابات كل أربع سنوات وفق القانون الكيني.",
        "انسحبت القوات البوروندية من البلدة حسب الاتفاق مع الأمم المتحدة.",
    ],
)
def test_acting_by_a_rule_is_nobodys_word(text):
    assert read(text, published="2024-05-10").quotations == []


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("قال الوزير التونسي بعد أن التقى نظيره الفرنسي إن بلاده ستساعد مالي.", ["بلاده ستساعد مالي"]),
        ("تحدث الرئيس الكيني دون أن يذكر اسم الوزير المقال.", []),
        ("شهدت ليبيا نزاعا داميا بعد أن سقطت حكومتها.", []),
    ],
)
def test_an_adverbial_clause_is_not_said(text, contents):
    assert said(text) == contents


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت الوزارة التونسية عن توجهها لرفع الدعم خاصة وأن الأجانب أكثر استفادة.",
        "وصفت الوزيرة الكندية الاتفاق بالمهم، إلا أنه يحتاج إلى وقت.",
        "توسعت الشركة وأكدت نيتها البقاء على الرغم من أن السوق ضعيفة.",
        "التجارب السابقة أثبتت أن الخطابات لا تقدم ولا تؤخر.",
    ],
)
def test_a_connective_opens_nothing_said(text):
    assert said(text) == []


def test_a_speaker_who_speaks_of_himself_is_quoted_once():
    text = 'قال الوزير الليبي: "نعلم جيدا أن الحرب طويلة، ونأمل أن تنتهي".'
    assert said(text) == ["نعلم جيدا أن الحرب طويلة، ونأمل أن تنتهي"]
