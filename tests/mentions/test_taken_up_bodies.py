"""A movement, ministry or parliament spoken of again by its kind alone, and those who are of it."""

import pytest

from khabar.reader import read


def codes(text: str) -> dict[str, str]:
    reading = read(text, published="2024-03-15")
    by_id = {e.id: e for e in reading.entities}
    return {text[m.start : m.end]: by_id[m.entity].code for m in reading.mentions}


@pytest.mark.parametrize(
    ("text", "wording", "code"),
    [
        ("قال زعيم حركة الجهاد الإسلامي إن الحصار جائر. وتوعدت الحركة بالرد.", "الحركة", "PIJ"),
        ("قتل مسلحو تنظيم الدولة ستة رعاة. وهاجم عناصر التنظيم قرية مجاورة.", "عناصر التنظيم", "ISIS"),
        ("أعلنت حركة طالبان سيطرتها على هرات. وحاصر مقاتلو الحركة المطار.", "مقاتلو الحركة", "TALIBAN"),
        ("حثت رابطة آسيان المتمردين على الحوار. ودعت الرابطة الجيش إلى الانسحاب.", "الرابطة", "ASEAN"),
        ("قال المتحدث باسم جماعة الحوثي إن الحرب طالت. وتوعدت الجماعة السعودية بالمزيد.", "الجماعة", "ANSARALLAH"),
        ("دان مجلس الأمة الجزائري قرار باريس. واستنكر مجلس الأمة موقف فرنسا وسياسة باريس.", "مجلس الأمة", "DZA"),
        ("أيد مجلس النواب الأميركي تسليح أوكرانيا. وانتقد مجلس النواب كييف وأوكرانيا.", "مجلس النواب", "USA"),
        ("لامت وزارة الخارجية الروسية بريطانيا ولندن. واستدعت وزارة الخارجية السفير.", "وزارة الخارجية", "RUS"),
        ("لامت وزارة الخارجية الروسية بريطانيا ولندن. ورفضت الوزارة الاعتذار.", "الوزارة", "RUS"),
        ("أوقف الجيش اللبناني جنودا من إسرائيل. ورفضت قيادة الجيش شروط إسرائيل.", "الجيش", "LBN"),
    ],
)
def test_who_is_taken_up(text, wording, code):
    assert codes(text)[wording if wording in codes(text) else "قيادة " + wording] == code


@pytest.mark.parametrize(
    ("text", "wording", "code"),
    [
        ("قصف تنظيم الدولة قرية. ونقل السكان ضحايا التنظيم إلى المستشفى.", "ضحايا", "ISIS"),
        ("دعا الصليب الأحمر إلى هدنة. وقال عضو اللجنة المركزية إن الحرب طالت.", "عضو اللجنة", "ICRC"),
    ],
)
def test_who_is_not(text, wording, code):
    assert all(value != code for words, value in codes(text).items() if words.startswith(wording))


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("دعا غوتيريش الأطراف المتحاربة إلى ضبط النفس.", "الأطراف"),
        ("قتل الجيش الإسرائيلي المدنيين.", "المدنيين"),
        ("زارت ميركل العائلات المتضررة.", "العائلات"),
        ("اتهم أردوغان المعارضة بالخيانة.", "المعارضة"),
    ],
)
def test_several_people_describe_no_single_one_before_them(text, wording):
    assert any(words.startswith(wording) for words in codes(text))
