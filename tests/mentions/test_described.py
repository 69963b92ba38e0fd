"""Titles, bodies and groups: whom they belong to, and when they are nobody."""

import pytest

from khabar.reader import read


def mentions(text: str, **about: str) -> dict[str, str]:
    reading = read(text, published=about.pop("published", "2023-05-10"), **about)
    by_id = {e.id: e for e in reading.entities}
    return {text[m.start : m.end]: by_id[m.entity].code for m in reading.mentions}


@pytest.mark.parametrize(
    ("text", "wording", "code"),
    [
        ("دعا المبعوث الأممي إلى هدنة فورية.", "المبعوث الأممي", "UN"),
        ("التقى المبعوث الأميركي قادة الفصائل.", "المبعوث الأميركي", "USA"),
        ("أدان خبراء أمميون الحكم الصادر أمس.", "خبراء أمميون", "UN"),
        ("قال نائب رئيس مجلس الأمن الروسي إن الرد قريب.", "نائب رئيس مجلس الأمن الروسي", "RUS"),
        ('اقتحم "الجيش" الإسرائيلي بلدة قباطية فجرا.', 'الجيش" الإسرائيلي', "ISR"),
        ("وصل السفير الياباني في الأردن إلى المخيم.", "السفير الياباني", "JPN"),
        ("رفض نائب رئيس المكتب السياسي في حركة أمل الاقتراح.", "نائب رئيس المكتب السياسي في حركة أمل", "AMAL"),
    ],
)
def test_whose_they_are(text, wording, code):
    assert mentions(text)[wording] == code


def test_a_surname_that_stands_first_is_taken_up():
    text = "قال المتحدث باسم الخارجية الصينية تشاو مينغ وي إن الحوار صعب. وحذر تشاو من التصعيد."
    assert mentions(text)["تشاو"] == "CHN"


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("قصفت المدفعية محيط مدرسة السيدة خديجة ليلا.", "السيدة خديجة"),
        ("تعهد الوزير السوداني القضاء على الفساد في بلاده.", "القضاء"),
        ("عاد الحزب الكيني إلى السلطة بعد عقد.", "السلطة"),
    ],
)
def test_no_actor_at_all(text, wording):
    assert wording not in mentions(text)


def test_the_army_in_a_report_on_palestine_is_not_palestinian():
    text = "في غزة ورام الله ونابلس والخليل أصيب فلسطينيون، وقالت إسرائيل إنها تحقق. وأعلن الجيش إغلاق الطريق."
    assert mentions(text)["الجيش"] == "ISR"


@pytest.mark.parametrize("name", ["عبد الكريم النعيمي", "فراس الدرويش", "ماريو فرنانديني"])
def test_a_personal_name_without_a_title(name):
    assert name in mentions(f"وصل {name} إلى القرية، وزار المدرسة.")


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("أفرجت حماس عن أسيرين أمس.", "HAMAS"),
        ("أفرج تنظيم القاعدة عن الرهينة الفرنسية.", "ALQAEDA"),
        ("هاجمت طالبان قاعدة عسكرية في قندهار.", "TALIBAN"),
    ],
)
def test_organisations_act_whatever_the_gender_of_the_verb(text, actor):
    reading = read(text, published="2023-05-10")
    codes = {e.id: e.code for e in reading.entities}
    assert [codes[a] for a in reading.claims[0].actors] == [actor]


def test_lawmakers_do_not_reach_the_president_they_ask():
    text = "دعا مشرعون محافظون الرئيس المكسيكي إلى وقف الصفقة."
    assert mentions(text)["الرئيس المكسيكي"] == "MEX"


def test_his_fighters_are_no_rebels():
    assert mentions("قال وزير الدفاع الإثيوبي إن مقاتليه صامدون.")["مقاتليه"] == "ETH"
