"""Which time in a sentence holds for which act, read from Wednesday 2024-03-13."""

import pytest

from khabar.reader import read

DAY = "2024-03-13"


def dates(text: str) -> dict[str, str | None]:
    """Date of each act by its trigger."""
    return {c.trigger.text: c.date.value if c.date else None for c in read(text, published=DAY).claims}


@pytest.mark.parametrize(
    ("text", "trigger", "value"),
    [
        # what a participle tells of has its own time
        ("بحث الرئيس الغاني مع وزير العدل الاستعدادات للانتخابات المقررة الأحد المقبل.", "بحث", None),
        ("انتقدت كندا القرار الصادر عام 2019 في لاهاي.", "انتقدت", None),
        ("رفضت كينيا الاتفاق الموقع في شباط/فبراير 2021.", "رفضت", None),
        # nothing was said or done on a day to come
        ("وعد رئيس الوزراء الكندي بإجراء استفتاء على الدستور العام المقبل.", "وعد", None),
        ("اتفقت غانا مع مالي على لقاء جديد غدا.", "اتفقت", None),
        ("طلبت أوغندا انسحاب القوات الفرنسية في غضون شهر.", "طلبت", None),
        # a relative clause is nearer than its commas
        (
            "اندلعت المواجهات المسلحة، التي دارت بين إثيوبيا والسودان بشأن منطقة الفشقة، المتنازع عليها بين الجانبين، عام 2020.",
            "المواجهات",
            "2020",
        ),
        # the time behind منذ and قبل belongs to what they name
        ("قتل الجيش الكيني مئة مدني منذ اندلاع النزاع في شرق الصومال في أبريل 2021.", "قتل", None),
        ("دعمت تونس المبادرة قبل انتخابات العام 2019.", "دعمت", None),
        ("قصفت الطائرات الروسية حمص، لكن المعارضة استعادت البلدة أمس.", "قصفت", None),
        # what goes on has a beginning and no end
        ("ومنذ عام 2011 تشهد ليبيا نزاعا داميا بين الحكومة والمعارضة.", "نزاعا", "2011/.."),
        ("تحاصر القوات الروسية مدينة ماريوبول منذ شباط/فبراير الماضي.", "تحاصر", "2024-02/.."),
        ("ومنذ يومين اتهمت كندا الهند بقتل معارض.", "اتهمت", "2024-03-11"),
        # a verb behind the time its sentence opens with
        ("في آذار/مارس 2015 قتل الجيش الكيني عشرين مسلحا.", "قتل", "2015-03"),
        ("وفي عام 2018 حظر البرلمان الفنلندي تصدير السلاح.", "حظر", "2018"),
        ("وأمس قصف الطيران الروسي مدينة إدلب.", "قصف", "2024-03-12"),
    ],
)
def test_one_act(text, trigger, value):
    assert dates(text).get(trigger, "no such claim") == value


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("وقتل مسلحون جنديا كينيا في مومباسا أمس. وبعد ساعات على الهجوم، اتهمت نيروبي حركة الشباب بالوقوف خلفه.", "اتهمت"),
        (
            "وصل وزير الخارجية الكندي أمس إلى الرياض. وخلال الزيارة وقعت كندا اتفاقية مع السعودية.",
            "وقعت",
        ),
        ("طالبت النقابة التونسية أمس الحكومة بوقف الاعتقالات. كما دعت إلى إضراب عام.", "دعت"),
    ],
)
def test_an_act_that_goes_with_a_dated_one_is_of_its_day(text, trigger):
    assert dates(text)[trigger] == "2024-03-12"
