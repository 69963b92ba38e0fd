"""Days counted from the start of what goes on, acts told by a verb and its noun, leads told again, read on Wednesday 2025-03-12."""

import pytest

from khabar.reader import read


def days(text: str, word: str) -> set[str | None]:
    """Days of the acts whose trigger contains a word."""
    claims = read(text, published="2025-03-12").claims
    found = {c.date.value if c.date else None for c in claims if word in c.trigger.text}
    assert found, [c.trigger.text for c in claims]
    return found


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        # the day of a war or of a strike is the day of the report; what goes on began so many days before
        ("يتواصل القصف التشادي على المدينة لليوم العاشر على التوالي.", "القصف", {"2025-03-03/2025-03-12"}),
        ("يواصل السجين إضرابه عن الطعام لليوم الـ12.", "إضراب", {"2025-03-01/2025-03-12"}),
        ("تظاهر الآلاف في نيروبي لليوم الثالث على التوالي ضد الحكومة.", "تظاهر", {"2025-03-12"}),
        ("في اليوم الـ20 من الحرب، قصفت الطائرات التشادية مدينة كينية.", "قصفت", {"2025-03-12"}),
        ("زار الرئيس الكيني باريس في اليوم الخامس من آذار.", "زار", {"2025-03-05"}),
        # what goes on has the day of its beginning, and no day of something else
        ("وتتواصل الاحتجاجات في نيروبي منذ أمس.", "الاحتجاجات", {"2025-03-11/.."}),
        ("وتستمر الاحتجاجات ضد القانون الذي أقره البرلمان الكيني أمس.", "الاحتجاجات", {None}),
        ("تواصلت الاحتجاجات ضد الحكومة الكينية أمس.", "الاحتجاجات", {"2025-03-11"}),
        # a toll since a beginning, its number behind a long subject, hours in digits
        ("ومنذ بداية العام الجاري، قتل الجيش الكيني في الشمال ما يزيد على 60 مسلحا.", "قتل", {"2025-01-01/2025-03-12"}),
        ("قُتل أكثر من 40 تشادياً في أبشي خلال الساعات الـ 24 الماضية.", "قُتل", {"2025-03-11/2025-03-12"}),
        # what is talked about, and what somebody is thanked for, was done before
        ("ناقش البرلمان الكيني، أمس، الهجوم على القنصلية.", "الهجوم", {None}),
        ("بحث الرئيسان في اتصال هاتفي أمس القصف التشادي لمومباسا.", "القصف", {None}),
        ("شكر الوزير الكيني، أمس، لتشاد دورها في تعزيز الحوار بين كينيا والصومال.", "الحوار", {None}),
        ("أفادت وسائل إعلام كينية، أمس، بقصف القنصلية.", "قصف", {"2025-03-11"}),
        # a month told next in the sentence is of the year told before, and no month to come
        ("علقت كينيا، في كانون الثاني/يناير 2024، مشاركتها في القوة المشتركة، ثم أعلنت في آذار/مارس انسحابها منها.", "انسحاب", {"2024-03"}),
        ("اعتقلت تشاد الناشط في كانون الأول/ديسمبر 2023، وأفرجت عنه في شباط/فبراير.", "أفرجت", {"2024-02"}),
        ("اعتقلت تشاد الناشط في كانون الأول/ديسمبر 2023. وأفرجت عنه في شباط/فبراير.", "أفرجت", {"2025-02"}),
        # stretches of days
        ("التقى الوزيران بين 3 و5 آذار الحالي في نيروبي.", "التقى", {"2025-03-03/2025-03-05"}),
        ("وعقدت نيروبي القمة الأفريقية في الفترة 26 - 27 شباط/فبراير الماضي.", "القمة", {"2025-02-26/2025-02-27"}),
        # the noun behind a verb that is an act by it alone
        ("قدمت الحكومة الكينية، أمس، شكوى إلى مجلس الأمن ضد تشاد.", "شكوى", {"2025-03-11"}),
        ("تقدمت كينيا، أمس، بشكوى ضد تشاد.", "شكوى", {"2025-03-11"}),
        ("تقدم الوزير، اليوم الأربعاء، بطلب للحصول على اللجوء في كينيا.", "طلب", {"2025-03-12"}),
        ("رفضت كينيا، أمس، طلب تشاد.", "طلب", {None}),
        # behind «but» begins a clause of its own time
        ("وبدأ النظر في القانون منذ كانون الثاني من العام الماضي، وتعطلت المصادقة، لكن الحكومة حثت النواب على الإسراع.", "حثت", {None}),
        # what was done where one had come to, what the clause above is told by, a month told from the day of the report
        ("وصل الوزير الكيني أمس إلى أنجمينا، حيث التقى نظيره التشادي.", "التقى", {"2025-03-11"}),
        ("وصل الوزير الكيني أمس إلى أنجمينا، حيث سيلتقي نظيره التشادي.", "سيلتقي", {None}),
        ("شهدت أبشي، خلال الأيام الماضية، معارك عنيفة، إذ شنت طائرات تشادية ضربات على مواقع عدة.", "ضربات", {"2025-03"}),
        ("وكان الرئيس التشادي قد زار نيروبي شباط/فبراير الماضي، حيث شارك في قمة أفريقية.", "زار", {"2025-02"}),
        # what is prepared was not on the day of the journey
        ("ووصل الرئيس الكيني قبل يومين إلى مومباسا، استعداداً للقيام بأول جولة خارجية له.", "جولة", {None}),
        # a lead told again in the same words
        (
            "لجنة الدفاع عن الصيادين تدعو إلى وقف التصدير إلى تشاد.\nدعت لجنة الدفاع عن الصيادين في مومباسا، اليوم الأربعاء، إلى وقف التصدير إلى تشاد.",
            "تدعو",
            {"2025-03-12"},
        ),
        # what another deed answers is not one of the deeds told beside the answer
        (
            "قصف المتمردون قاعدة تشادية رداً على العدوان التشادي في أبشي.\nوأغارت الطائرات التشادية، اليوم الأربعاء، على موقع للمتمردين.",
            "العدوان",
            {None},
        ),
    ],
)
def test_day(text: str, word: str, wanted: set[str | None]) -> None:
    assert days(text, word) == wanted


def test_one_act() -> None:
    """«لم تتقدم بشكوى» is one act, and it is denied."""
    claims = read("لم تتقدم كينيا بشكوى ضد تشاد.", published="2025-03-12").claims
    assert [(c.trigger.text, c.polarity) for c in claims] == [("شكوى", "negated")]
