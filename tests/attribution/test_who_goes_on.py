"""Verbs that name nobody before an object, what is put in with «كما», who passes news on, and words without a blank."""

import pytest

from khabar.reader import read


def told(text: str) -> tuple[dict[str, list[str]], dict[str, list[str]], list[str | None]]:
    reading = read(text, published="2024-05-10")
    codes = {e.id: e.code for e in reading.entities}
    actors = {c.trigger.text: [codes[a] for a in c.actors] for c in reading.claims}
    holders = {c.trigger.text: [codes[a.holder] for a in c.attribution] for c in reading.claims}
    return actors, holders, [codes.get(q.speaker or "") for q in reading.quotations]


@pytest.mark.parametrize(
    "text",
    [
        "قال الرئيس الكيني إن الوضع خطير. ودعا القوات الأميركية إلى الانسحاب من البلاد.",
        "قال الرئيس الكيني إن الوضع خطير. ودعا الدول العربية إلى قطع العلاقات مع إسرائيل.",
        "قال الرئيس الكيني إن الوضع خطير. ودعا الفصائل إلى وقف القتال.",
    ],
)
def test_forces_and_lands_in_the_plural_are_no_subject_of_he_called(text: str) -> None:
    assert told(text)[0]["دعا"] == ["KEN"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('قال الوزير الهولندي إن الوضع خطير. وبرر موقفه بالقول: "لن نرسل جنوداً إلى هناك".', "NLD"),
        ("قال الوزير الهولندي إن الوضع خطير. وعلل ذلك بأن الجيش قصف الميناء.", "NLD"),
        ("فور وصوله إلى أنقرة، وزير الخارجية الغاني يقول إن بلاده ستسحب قواتها.", "GHA"),
        ("قال ظريف في مؤتمر عقده في بغداد في ما يعد أول جولة له إن الجيش قصف الميناء.", "IRN"),
        ("قال ظريف في خطاب وصف بأنه مهم إن الجيش قصف الميناء.", "IRN"),
        ("ذكر الإعلام الكينيأن الشرطة اعتقلت ثلاثة.", "KEN"),
        ("اشتكى سكان المدينة السورية من أن المسلحين نهبوا بيوتهم.", "SYR"),
    ],
)
def test_who_speaks(text: str, code: str) -> None:
    assert told(text)[2][-1] == code


@pytest.mark.parametrize(
    ("text", "act", "found"),
    [
        ("وستنسحب القوات، كما أكد وزير الدفاع الهولندي، خلال شهر.", "ستنسحب", ["NLD"]),
        ("وبالفعل، كما توقعت موسكو، قصفت أوكرانيا الجسر.", "قصفت", []),
        ("نشرت صحف بريطانية معلومات عن توصل لندن إلى اتفاق مع طهران.", "اتفاق", ["GBR"]),
        ("أعلن المنتدى التونسي للحقوق اعتقال ثلاثة طلاب.", "اعتقال", ["TUN"]),
        ("أعلنت حركة النهضة في بيان، الثلاثاء، إطلاق سراح رئيسها.", "إطلاق سراح", ["ENNAHDA"]),
    ],
)
def test_whose_word_an_act_is(text: str, act: str, found: list[str]) -> None:
    assert told(text)[1][act] == found


def test_a_forum_in_marks_announces() -> None:
    reading = read('أعلن "مركز العودة" في بيان، اليوم الثلاثاء، إبرام اتفاق بين السجناء والإدارة.', published="2024-05-10")
    assert all(c.attribution for c in reading.claims if c.trigger.text == "اتفاق")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("عضو الوفد الياباني إلى المحادثات في فيينا حول الأمن والحد من التسلح، تؤكد أن القوات ستنسحب.", "JPN"),
        ("بعد غرق قارب قبالة الجزيرة، المتحدثة باسم مفوضية الأمم المتحدة تقول إن السفن منعت.", "UN"),
        ('قالت عضو الوفد الياباني، يوكو تاناكا، إن بلادها مستعدة. وقالت تاناكا متحدثةً في الجلسة: "نحذر من هجوم على السفن".', "JPN"),
        ("قال الوزير الكيني إن الوضع هادئ. وأفاد مراسلالميادينبحصول \"اتفاق مبدئي يقضي بانسحاب القوات\".", "ALMAYADEEN"),
    ],
)
def test_who_stands_before_a_verb(text: str, code: str) -> None:
    assert told(text)[2][-1] == code


def test_an_analyst_who_comments_is_not_the_movement_he_speaks_of() -> None:
    text = "لا يزال هجوم حزب الله الشغل الشاغل، بحيث علق محلل الشؤون العسكرية على ذلك في حديث تلفزيوني، قائلاً إن الجيش قصف الميناء."
    assert "HEZBOLLAH" not in told(text)[2]


def test_the_headline_of_another_report_is_nobodys_word() -> None:
    assert told("قال الوزير الكيني إن الوضع هادئ.\nاقرأ أيضاً: إعلام تركي: الجيش قصف مواقع.")[2] == ["KEN"]


def test_whom_he_supports_in_what_is_put_in_does_not_speak() -> None:
    text = 'قال الوزير الكيني إن الوضع هادئ. وأضاف، في حديث من مدينة نيس داعماً الرئيس الفرنسي، أنه "مع ماكرون تربح القارة كلها ويربح الناس جميعا".'
    assert told(text)[2] == ["KEN", "KEN"]


def test_officials_of_a_report_at_home_are_of_its_land() -> None:
    text = "اندلعت مواجهات في نيروبي بكينيا. وصرح مسؤولون بأن القوات اعتقلت عشرة متظاهرين في العاصمة الكينية."
    assert told(text)[1]["اعتقلت"] == ["KEN"]


def test_who_made_something_clear_in_marks() -> None:
    reading = read('وستنسحب القوات من المدينة، بحسب ما أوضح "مركز العودة".', published="2024-05-10")
    assert all(c.attribution for c in reading.claims)


@pytest.mark.parametrize("opening", ["ولا شك في أن", "ولا شك أن"])
def test_no_doubt_is_nobodys_word(opening: str) -> None:
    _, holders, speakers = told(f"قال الرئيس الكيني إن الوضع هادئ. {opening} القوات ستنسحب.")
    assert speakers == ["KEN"]
    assert holders["ستنسحب"] == []


def test_whom_something_is_told_to_does_not_say_it() -> None:
    text = 'ذكرت صحيفة "واشنطن بوست" أن الحملة فشلت. وبعدما سحبت الشركة الملصق من الأسواق، صرحت لـ"واشنطن بوست" بأن "الحملة كانت خطأ".'
    assert told(text)[2] == ["WAPO", None]


def test_the_office_of_a_movement_says_it() -> None:
    text = "قال رئيس البرلمان الكيني إن الوضع هادئ. بدوره، قال المكتب السياسي لحركة طالبان الأفغانية، إن القوات ستنسحب."
    assert told(text)[1]["ستنسحب"] == ["TALIBAN"]
