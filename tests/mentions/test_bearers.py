"""Persons by their whole name, and the land of a title that stands apart from its bearer."""

import pytest

from khabar.reader import read


def persons(text: str) -> dict[str, str]:
    reading = read(text, published="2023-05-10")
    by_id = {e.id: e for e in reading.entities}
    return {text[m.start : m.end]: by_id[m.entity].code for m in reading.mentions if by_id[m.entity].kind == "person"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("أعلن ألكسندر لوباتين أن المصنع سيغلق أبوابه.", "ألكسندر لوباتين"),
        ("التقى الوفد في المساء نيكولاس غرانتون قبل سفره.", "نيكولاس غرانتون"),
        ("قال عبد الباسط الشيخ إن اللجنة تجتمع غدا.", "عبد الباسط الشيخ"),
        ("حضر الندوة سمير الخطيب مع زملائه.", "سمير الخطيب"),
        ("انتقدت ناتاليا فورونوفا القرار أمام الصحفيين.", "ناتاليا فورونوفا"),
    ],
)
def test_a_surname_that_looks_like_another_word_belongs_to_the_name(text, name):
    assert name in persons(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("استقبل محمد متظاهرين أمام البيت.", "محمد متظاهرين"),
        ("رأى خالد وفدا يصل إلى المطار.", "خالد وفدا"),
        ("زار أحمد الشيخ محمد في بيته.", "أحمد الشيخ"),
        ("بلغ عدد الضحايا 50 ألفاً و96 شخصاً.", "ألفاً و96"),
        ("تعد أركان الإستراتيجية الأميركية معروفة.", "أركان الإستراتيجية"),
        ("لم يظهر محمد سياسيا بعد الحادث.", "محمد سياسيا"),
    ],
)
def test_a_word_that_is_known_is_no_surname(text, wrong):
    assert wrong not in persons(text)


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("قال الباحث المصري في شؤون الطاقة محمد رضوان إن الأسعار سترتفع.", "محمد رضوان", "EGY"),
        ("أعلن السفير الروسي لدى الهند، إيغور لوباتين، أن المحادثات تتقدم.", "إيغور لوباتين", "RUS"),
        ("أكد ضابط الاستخبارات الفرنسية السابق، فرانسوا مونتان، أن العملية فشلت.", "فرانسوا مونتان", "FRA"),
        ("بحسب مجدي البكوش وهو ناشط تونسي، فإن السلطات منعت المسيرة.", "مجدي البكوش", "TUN"),
        ("أكد ألكسندر لوباتين، أحد كبار مستشاري الرئيس الروسي، أن الحرب طويلة.", "ألكسندر لوباتين", "RUS"),
        ("قال محلل الشؤون العسكرية في صحيفة هآرتس، يوآف شافير، إن الخطة غامضة.", "يوآف شافير", "HAARETZ"),
    ],
)
def test_the_bearer_of_a_title_acts_for_whom_it_names(text, name, code):
    assert persons(text)[name] == code


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("انتقد الوزير التونسي في البرلمان كتاب سامي الطرودي، لأنه ناقص.", "سامي الطرودي"),
        ("بعث الرئيس المصري في المساء برسالة إلى سامي الطرودي، يهنئه فيها.", "سامي الطرودي"),
        ("قال المتحدث التونسي في مؤتمر حضره سامي الطرودي إن الحوار مستمر.", "سامي الطرودي"),
    ],
)
def test_who_only_stands_behind_a_titled_person_does_not_bear_the_title(text, name):
    assert persons(text).get(name, "UNK") == "UNK"


def test_a_minister_stays_the_land_s_though_he_is_of_a_party():
    found = persons("علق وزير الاتصالات الإسرائيلي يوآف شافير، وهو عضو في حزب الليكود، على الخطة.")
    assert found["وزير الاتصالات الإسرائيلي يوآف شافير"] == "ISR"
