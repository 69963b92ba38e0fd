"""Those who speak together, and whose voice it is where the subject of the cue is hard to tell."""

from __future__ import annotations

import pytest

from khabar import read


def _holders(text: str, trigger: str) -> list[str]:
    reading = read(text, published="2024-03-15", outlet="x")
    codes = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.trigger.text == trigger)
    return [codes[a.holder] for a in claim.attribution]


def _names(text: str, trigger: str) -> list[str]:
    reading = read(text, published="2024-03-15", outlet="x")
    names = {e.id: e.name_ar or e.name for e in reading.entities}
    claim = next(c for c in reading.claims if c.trigger.text == trigger)
    return [names[a.holder] for a in claim.attribution]


@pytest.mark.parametrize(
    ("text", "trigger", "codes"),
    [
        ("وقعت بيرو وتشيلي وبوليفيا إعلانا. وقالت هذه الدول إن كولومبيا قصفت الميناء.", "قصفت", ["PER", "CHL", "BOL"]),
        ("وقعت بيرو وتشيلي وبوليفيا إعلانا. وقالت هذه الدول إن الحدود آمنة. وأضافت أن كولومبيا قصفت الميناء.", "قصفت", ["PER", "CHL", "BOL"]),
        ("دعا رؤساء بيرو وتشيلي وبوليفيا إلى الهدوء. وأكد رؤساء الدول الثلاث أن كولومبيا قصفت الميناء.", "قصفت", ["PER", "CHL", "BOL"]),
        ("التقى وزير الدفاع الكيني نظيره الأوغندي. وأعلن الوزيران أن رواندا قصفت الميناء.", "قصفت", ["KEN", "UGA"]),
        ("بحث الرئيس الكيني مع نظيره الأوغندي أمن الحدود. وأكد الرئيسان أن رواندا قصفت الميناء.", "قصفت", ["KEN", "UGA"]),
        ("أعلن كل من وزيرة الدفاع الكينية ونظيرها الأوغندي أن رواندا قصفت الميناء.", "قصفت", ["KEN", "UGA"]),
        ("ردت السفارة الكوبية في ليما على بيان حكومة بيرو، مؤكدة أن تشيلي قصفت الميناء.", "قصفت", ["CUB"]),
        ("سبق أن ذكر موقع «بوليتيكو» أن تشيلي قصفت الميناء.", "قصفت", ["POLITICO"]),
        ("وسبق أن ذكر موقع «بوليتيكو» أن تشيلي قصفت الميناء.", "قصفت", ["POLITICO"]),
        ("القلق الذي عبر عنه الرئيس الكيني حين قال إن رواندا قصفت الميناء.", "قصفت", ["KEN"]),
        ("قال وزير «الأمن القومي» الكيني إن رواندا قصفت الميناء.", "قصفت", ["KEN"]),
        ("أعلن مركز الرصد الكيني أن رواندا قصفت الميناء.", "قصفت", ["KEN"]),
        ("كشف الوزير الكيني، خلال لقائه مراسل «رويترز» (ر.و)، أن رواندا قصفت الميناء.", "قصفت", ["KEN"]),
    ],
)
def test_whose_word_it_is(text: str, trigger: str, codes: list[str]) -> None:
    assert _holders(text, trigger) == codes


@pytest.mark.parametrize(
    ("text", "trigger", "names"),
    [
        ("ذكرت وكالة رويترز أن ضابطا كبيرا رافق الوفد، قال إن الجيش قصف الميناء.", "قصف", ["رويترز", "ضابطا"]),
        ("أصدر المجتمعون بيانا طالبوا فيه بالهدوء، مؤكدين أن الجيش قصف الميناء.", "قصف", ["المجتمعون"]),
        ("أوقف النائب أمس، وقصف الجيش الميناء، بحسب مؤيديه.", "قصف", ["supporters"]),
    ],
)
def test_whoever_has_no_state_has_a_voice(text: str, trigger: str, names: list[str]) -> None:
    assert _names(text, trigger) == names


def test_what_is_set_is_nobodys_word() -> None:
    assert _holders("أعلن الوزير الكيني الخطة. ويزور الوفد أوغندا غدا، بحسب ما هو مقرر.", "يزور") == []


def test_whom_a_demand_is_made_of_has_not_made_it() -> None:
    assert "PER" not in _holders("صدر عن المسيرة بيان طالب «حكومة بيرو بالاعتذار رسميا لأهالي القرى»، ثم تفرق الناس.", "الاعتذار")


def test_a_refusal_to_deny_denies_nothing() -> None:
    assert _holders("رفضت الشرطة الكينية تأكيد أو نفي معلومات أبلغها مصدر لصحيفة عن أن رواندا قصفت الميناء.", "قصفت") != ["KEN"]


def test_an_aside_between_is_not_announced() -> None:
    assert _holders("أكد الوزير الكيني، خلال ترؤسه اجتماعا لقادة الشرطة، أن الحدود آمنة.", "اجتماعا") == []


def test_what_a_word_before_it_governs_is_no_speech() -> None:
    reading = read("يحدد المرسوم الكيني مشاريع القوانين التي من المنتظر أن يناقشها البرلمان في نيروبي.", published="2024-03-15", outlet="x")
    assert not reading.quotations


def test_a_pretext_is_the_word_of_who_gives_it() -> None:
    assert _holders("هدم الجيش الكيني بيتا بحجة إطلاق صاحبه النار على دورية.", "إطلاق") == ["KEN"]


@pytest.mark.parametrize(
    ("text", "trigger", "codes"),
    [
        ("دعت 12 دولة، بينها بيرو وتشيلي وبوليفيا، إلى الهدوء. وقال وزراء خارجية هذه الدول إن كولومبيا قصفت الميناء.", "قصفت", ["PER", "CHL", "BOL"]),
        ("أفادت وكالة رويترز، نقلا عن شهود عيان، بأن الشرطة غادرت. وأضافت أن كولومبيا قصفت الميناء.", "قصفت", ["REUTERS"]),
        ("نقلت رويترز عن مصدر أن الشرطة غادرت. وأضاف المصدر أن كولومبيا قصفت الميناء.", "قصفت", ["REUTERS", "UNK"]),
        ("نقلت رويترز عن مصدر أن الشرطة غادرت. وأضاف أن كولومبيا قصفت الميناء.", "قصفت", ["REUTERS", "UNK"]),
        ("وأضافت الوزيرة الكينية نريد ضمان انسحاب قواتنا سريعا.", "انسحاب", ["KEN"]),
        ("قال الوزير الكيني نحن ندين قصف الميناء.", "ندين", ["KEN"]),
    ],
)
def test_who_goes_on(text: str, trigger: str, codes: list[str]) -> None:
    assert _holders(text, trigger) == codes


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("انتقدت بيرو تشيلي، متهمة إياها بقصف الميناء.", "CHL"),
        ("نددت بيرو بتشيلي خلال جلسة في بوليفيا، متهمة إياها بقصف الميناء.", "CHL"),
    ],
)
def test_whom_a_pronoun_of_its_own_stands_for_is_accused(text: str, actor: str) -> None:
    reading = read(text, published="2024-03-15", outlet="x")
    codes = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.trigger.text == "قصف")
    assert [codes[a] for a in claim.actors] == [actor]


@pytest.mark.parametrize(
    ("text", "trigger", "codes"),
    [
        ("أصدرت الحكومة الكينية بيانا يؤكد أن رواندا قصفت الميناء.", "قصفت", ["KEN"]),
        ("نشرت صحيفة لوموند تقريرا يقول إن رواندا قصفت الميناء.", "قصفت", ["LEMONDE"]),
        ("وعلمت رويترز من مصدر كيني أن رواندا قصفت الميناء.", "قصفت", ["REUTERS", "KEN"]),
        ("علم الجار من المصدر الكيني أن رواندا قصفت الميناء.", "قصفت", []),
        ("وجاء في موقع «أكسيوس» أن رواندا قصفت الميناء.", "قصفت", ["AXIOS"]),
        ("وجاء على لسان الوزير الكيني أن رواندا قصفت الميناء.", "قصفت", ["KEN"]),
        ("رواندا قصفت الميناء، يقول الرئيس الكيني.", "قصفت", ["KEN"]),
        ("كما قال الرئيس الكيني، قصفت رواندا الميناء.", "قصفت", ["KEN"]),
        ("قالت نادا با، وزيرة الشباب الكينية، في لقاء عقدته أمس، إن رواندا قصفت الميناء.", "قصفت", ["KEN"]),
        ("تحدث الوزير الكيني عن دفاع بلاده عن أوغندا، إلى قوله إن رواندا قصفت الميناء.", "قصفت", ["KEN"]),
        ("قال السفير الليبي إن بلاده آمنة. وأفادت مصادر دبلوماسية بأن رواندا قصفت الميناء.", "قصفت", ["UNK"]),
        ("وبحسب المعلومات الواردة أمس قصفت حماس الميناء.", "قصفت", ["UNK"]),
        ("نفت كينيا الاتهامات الغربية بإرسال أسلحة إلى رواندا.", "الاتهامات", []),
    ],
)
def test_whose_word_is_passed_on(text: str, trigger: str, codes: list[str]) -> None:
    assert _holders(text, trigger) == codes


def test_what_is_told_without_naming_somebody_is_quoted() -> None:
    reading = read("وكتب الوزير الكيني دون أن يذكر أحدا بالاسم: «من المخجل أن تقصف رواندا الميناء».", published="2024-03-15", outlet="x")
    assert [q.direct for q in reading.quotations] == [True]


@pytest.mark.parametrize(
    ("text", "trigger", "codes"),
    [
        ("وذكرت وكالة رويترز عن الوزير الكيني قوله إن رواندا قصفت الميناء.", "قصفت", ["REUTERS", "KEN"]),
        ("وقالت «تل أبيب» إنها قصفت الميناء.", "قصفت", ["ISR"]),
        ("قالت النائبة في البرلمان الكيني إلهان سعد إن الهدوء عاد. وأضافت إلهان سعد أن رواندا قصفت الميناء.", "قصفت", ["KEN"]),
        ("أكدت صحيفة لوموند أن حزب الله وسع أهدافه وزاد من نيرانه، معترفة بأن رواندا قصفت الميناء.", "قصفت", ["LEMONDE"]),
        ("ووفقا للمؤرخين، قصفت رواندا الميناء.", "قصفت", ["UNK"]),
        ("أفاد الجيش الكيني بإطلاق رواندا صواريخ «على قرى الحدود الغربية كلها».", "إطلاق", ["KEN"]),
    ],
)
def test_whose_word_it_is_behind_marks_and_names(text: str, trigger: str, codes: list[str]) -> None:
    assert _holders(text, trigger) == codes


@pytest.mark.parametrize(
    "text",
    [
        "شارك المئات في اعتصام كبير نظمه «منتدى الفكر العربي» وسط المدينة.",
        "إن الصفقة التي تعيد الأسرى «ستؤدي إلى اندلاع الحرب في الشمال».",
    ],
)
def test_marks_that_hold_a_name_or_what_nobody_says(text: str) -> None:
    reading = read(text, published="2024-03-15", outlet="x")
    assert not [q for q in reading.quotations if q.direct]


def test_according_to_is_no_agreement() -> None:
    reading = read("ووفقا لمسؤولين، قصفت كينيا الميناء.", published="2024-03-15", outlet="x")
    assert [c.type for c in reading.claims] == ["ASSAULT"]
