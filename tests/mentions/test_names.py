"""Names of the tables: in marks, shared by several, codes in use."""

import pytest

from khabar.reader import read


def mentions(text: str, **about: str) -> dict[str, str]:
    reading = read(text, published=about.pop("published", "2023-05-10"), **about)
    by_id = {e.id: e for e in reading.entities}
    return {text[m.start : m.end]: by_id[m.entity].code for m in reading.mentions if m.part == "body"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("دعت «الخوذ البيضاء» الأهالي إلى إخلاء الحي.", "WHITEHELMETS"),
        ('اتهمت "أوكسفام" الحكومة بعرقلة الإغاثة في دارفور.', "OXFAM"),
        ("نفت «طالبان» وجود مفاوضات جديدة مع واشنطن.", "TALIBAN"),
    ],
)
def test_a_name_in_marks_is_subject_and_its_span_is_the_name(text, code):
    reading = read(text, published="2023-05-10")
    entity = next(e for e in reading.entities if e.code == code)
    mention = next(m for m in reading.mentions if m.entity == entity.id)
    assert text[mention.start] not in '«"' and text[mention.end - 1] not in '»"'
    assert any(entity.id in c.actors for c in reading.claims)


@pytest.mark.parametrize(
    ("wording", "without", "there", "code"),
    [
        ("الفصائل المقاتلة", "تراجعت الفصائل المقاتلة في نيجيريا أمس.", "في ريف حلب، تراجعت الفصائل المقاتلة أمس.", "SYRIANOPPOSITION"),
        ("مجلس الأمة", "أقر مجلس الأمة الجزائري القانون.", "في الكويت، أقر مجلس الأمة القانون.", "KWT"),
        ("المجلس التشريعي", "انتخب المجلس التشريعي في هونغ كونغ.", "في رام الله، انعقد المجلس التشريعي أمس.", "PSE"),
    ],
)  # fmt: skip
def test_a_name_that_others_bear_needs_its_state(wording, without, there, code):
    assert mentions(there).get(wording) == code
    assert code not in mentions(without).values()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("أعلن الحرس الثوري تدريبات في الخليج.", "IRN"),
        ("قالت منظمة مراسلون بلا حدود إن الصحفي اعتقل.", "RWB"),
        ("قصفت قوات الدعم السريع حيا في أم درمان.", "RSF"),
        ("أعلن التحالف العربي اعتراض صاروخ فوق جازان.", "ARABCOALITION"),
        ("رحبت قبرص التركية بالاقتراح.", "TRNC"),
        ("انتقدت القوى الغربية القرار.", "WEST"),
    ],
)
def test_codes_in_use(text, code):
    assert code in mentions(text).values()


@pytest.mark.parametrize(
    "text",
    [
        "تحدثت الحكومة السورية عن الحدود. وقال الدكتور سامر الحلواني إن الأسعار ارتفعت.",
        "أعلن الجيش السوداني هدنة. وذكر الصحفي مازن القيسي أن المدينة هادئة.",
        "أعلن الجيش الكيني عملية. وقالت الشهيدة سلمى الحلواني في رسالة إن المدينة محاصرة.",
        "زار الرئيس اللبناني بعبدا. ورأى الباحث وائل الدرزي أن التشكيل تأخر.",
    ],
)
def test_a_profession_is_of_no_state(text: str) -> None:
    reading = read(text, published="2024-05-10")
    codes = {e.id: e.code for e in reading.entities}
    assert codes[reading.quotations[-1].speaker or ""] == "UNK"


def test_two_persons_of_one_state_are_two() -> None:
    text = "التقى وزير الصحة العراقي كرار الجبوري وزير المالية العراقي سلوان الكرخي."
    persons = [e for e in read(text, published="2024-05-10").entities if e.kind == "person"]
    assert len(persons) == 2


def test_what_a_title_bearer_receives_is_not_his_name() -> None:
    text = "استقبل السفير وفدا من البرلمان الكندي."
    assert "السفير وفدا" not in {text[m.start : m.end] for m in read(text).mentions}


def test_a_demand_of_a_capital_is_no_student() -> None:
    text = "نشر المتحدث باسم وزارة الخارجية الإيرانية رسالة، طالب فيها باريس بالإفراج عن الموقوفين."
    assert "طالب" not in {text[m.start : m.end] for m in read(text).mentions}


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("زار الرئيس سوبيانتو العلاقات الثنائية في مقدمة اهتمامه.", "العلاقات"),
        ("استقال الوزير كاسترو عام 2019 بعد خلاف.", "عام"),
        ("وصل المبعوث بيدرسون يوم الأحد إلى المدينة.", "يوم"),
    ],
)
def test_no_noun_ends_a_name(text: str, noun: str) -> None:
    assert not any(noun in text[m.start : m.end].split() for m in read(text, published="2024-05-10").mentions)
