"""Whoever speaks under a name no list knows, and words that are nobody's."""

import pytest

from khabar.reader import read


def speakers(text: str) -> list[str | None]:
    reading = read(text, published="2024-05-10")
    codes = {e.id: e.code for e in reading.entities}
    return [codes[q.speaker] if q.speaker else None for q in reading.quotations]


@pytest.mark.parametrize(
    "text",
    [
        "قال وزير النقل الياباني إن الخط سيفتح غدا. وقال دارتولين إن الشرطة تعاملت مع الحادث.",
        "أكدت الخارجية التشادية أن الحدود مفتوحة. وأوضح بورغمان أن الشاحنات لم تعبر بعد.",
        "ذكر الرئيس الكيني أن الموسم جيد. وأضاف فاندرين: الأسعار سترتفع قريبا في الأسواق.",
    ],
)
def test_a_name_behind_its_verb_is_not_the_last_speaker(text: str) -> None:
    assert speakers(text)[-1] in ("UNK", None)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("قال وزير الداخلية الهولندي، فان دارتولين، إن المهلة انتهت. وأكد درتولين أن القرار نهائي.", "NLD"),
        ("قال غدير الشيحي المستشار السياسي لوزير الخارجية العماني إن الوساطة مستمرة. وأضاف الشيحي أن الموعد قريب.", "OMN"),
        ("قال النائب بيير لاغارد عضو لجنة الأمن والدفاع في البرلمان البلجيكي إن الميزانية ستزيد.", "BEL"),
    ],
)
def test_a_title_beside_the_name_says_whose_it_is(text: str, code: str) -> None:
    assert speakers(text)[-1] == code


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("قال وزير المالية الغاني إن الميزانية جاهزة. وتقرر أن تجتمع اللجنة الأسبوع المقبل.", "GHA"),
        ("أعلن الوزير الفنلندي أن الطريق أغلق. وتقرر أن يعاد فتحه الأحد.", "FIN"),
        ("أفاد المتحدث النيبالي بأن الطائرة هبطت. وتقرر أن ينقل الركاب برا.", "NPL"),
    ],
)
def test_what_was_decided_is_nobodys_word(text: str, last: str) -> None:
    assert speakers(text) == [last]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("قالت منظمة العفو الدولية إن الحرب طويلة. ووفق التقرير فإن القوات الليبية قتلت 143 شخصا في ثلاث مدن.", "AMNESTY"),
        ("أكدت الأمم المتحدة أن الوضع خطير. وبحسب التقرير فإن الجيش المالي دخل البلدة فجرا.", "UN"),
        ("ذكر صندوق النقد الدولي أن النمو تباطأ. وحسب الدراسة فإن الحكومة الأردنية أجلت السداد.", "IMF"),
    ],
)
def test_a_report_speaks_for_who_made_it(text: str, last: str) -> None:
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ('قالت صحيفة "فايننشال تايمز" إن الأزمة طويلة. وأضافت الصحيفة البريطانية أن الوزراء يختلفون.', "FT"),
        ('كشفت صحيفة "لوموند" أن الصفقة ألغيت. وأوضحت الصحيفة الفرنسية أن السبب هو السعر.', "LEMONDE"),
        ('ذكرت وكالة "تاس" أن السفينة غرقت. وأشارت الوكالة الروسية إلى أن الطاقم نجا.', "TASS"),
    ],
)
def test_a_medium_with_its_nationality_is_no_state(text: str, last: str) -> None:
    assert speakers(text)[-1] == last


def test_a_name_that_looks_like_a_verb_of_saying() -> None:
    assert len(speakers("أكد الوزير الكويتي أن «الموقوفين هما يزيد بن خالد وسعد بن ناصر، وقد نقلا أمس».")) == 1
