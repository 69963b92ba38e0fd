"""What the words above and beside an act make of it: planned, demanded, possible, negated, or taken for granted."""

import pytest

from khabar.reader import read


def status(text: str, word: str) -> set[str]:
    claims = read(text, published="2024-03-10").claims
    return {f"{c.polarity} {c.modality}" for c in claims if word in c.trigger.text}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("طالب الوزير الهندي واشنطن برفع العقوبات المفروضة على نيودلهي", "العقوبات"),
        ("دعت بولندا إلى التحقيق في الهجوم الذي وقع في وارسو", "الهجوم"),
        ("لا ينبغي مقارنة الهجوم على مالي بما جرى في النيجر", "الهجوم"),
    ],
)
def test_what_is_taken_for_granted_is_never_demanded(text, word):
    assert status(text, word) <= {"affirmed actual"}


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("طالبت الأمم المتحدة السودان بوقف القصف على الخرطوم", "وقف", "affirmed demanded"),
        ("دعت بولندا روسيا إلى سحب قواتها من مولدوفا", "سحب", "affirmed demanded"),
        ("شدد الوزير الكيني على ضرورة سحب القوات الأجنبية من الصومال", "سحب", "affirmed demanded"),
        ("قالت صحيفة إن لدى إيطاليا خططاً لإرسال قوات إلى ليبيا", "إرسال", "affirmed planned"),
        ("اتفقت مصر وقطر على إعادة فتح السفارتين في البلدين", "فتح", "affirmed planned"),
        ("وافقت تشاد على تسليم أسلحة للجيش النيجري الشهر المقبل", "تسليم", "affirmed planned"),
        ("أعلنت اليونان تأجيل اجتماع الوزراء مع تركيا", "اجتماع", "affirmed planned"),
        ("أرجأت الجزائر زيارة الرئيس الفرنسي إلى وهران", "زيارة", "affirmed planned"),
        ("قرر العراق تأجيل قمة مع الأردن إلى الخريف", "قمة", "affirmed planned"),
    ],
)
def test_demanded_planned_and_postponed(text, word, wanted):
    assert wanted in status(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("طلبت هولندا من البرازيل التوسط لمنع قصف الميناء", "قصف"),
        ("تسعى قطر إلى منع هجوم إسرائيلي على رفح", "هجوم"),
        ("طالب المبعوث الدول بتجنب قصف المستشفيات في غزة", "قصف"),
    ],
)
def test_what_is_to_be_prevented_is_possible_not_done(text, word):
    assert status(text, word) == {"affirmed possible"}


@pytest.mark.parametrize(
    "text",
    [
        "طلبت النيابة التحقيق مع التاجر بعد أن اعتقلت الشرطة شقيقه في تونس",
        "دعا الحزب أنصاره إلى الهدوء بعد أن اعتقلت السلطات زعيمه في غينيا",
        "تعتزم الأرجنتين الرد بعد أن اعتقلت فنزويلا صحافياً أرجنتينياً",
    ],
)
def test_what_follows_after_that_is_a_fact(text):
    assert status(text, "اعتقلت") == {"affirmed actual"}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("رفضت تركيا عرض هولندا بإنشاء خط اتصال عسكري", "عرض"),
        ("رفض لبنان طلب قبرص تسليم المتهم", "طلب"),
        ("رفضت مالي دعوة الجزائر إلى الحوار", "دعوة"),
    ],
)
def test_what_is_refused_was_offered_or_asked(text, word):
    assert status(text, word) <= {"affirmed actual"}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("هذه ليست الهدنة التي وعدت بها سوريا", "وعدت"),
        ("ليست هذه القوات التي أرسلتها رواندا إلى موزمبيق", "أرسلتها"),
        ("ليس هذا الاتفاق الذي وقعته أرمينيا مع جورجيا", "وقعته"),
    ],
)
def test_a_negator_does_not_reach_into_a_relative_clause(text, word):
    assert status(text, word) <= {"affirmed actual"}


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("دعت عمان الأطراف إلى وقف الاعتداءات على السفن اليونانية", "الاعتداءات", "affirmed habitual"),
        ("طالبت فيينا أنقرة بوقف الاعتقالات في صفوف الصحافيين الأكراد", "الاعتقالات", "affirmed habitual"),
        ("ستعاقب كندا الشركات التي تزود ميانمار بالأسلحة", "تزود", "affirmed habitual"),
        ("قال المبعوث إن ذلك لا يبرر قصف المستشفيات في الفاشر", "قصف", "affirmed possible"),
        ("سمحت لندن لكييف بقصف أهداف داخل روسيا", "قصف", "affirmed planned"),
    ],
)
def test_practice_permission_and_excuse(text, word, wanted):
    assert status(text, word) == {wanted}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("إذا هاجمت تركيا منبج فسترد دمشق بقصف مواقعها", "قصف"),
        ("حذرت طهران من أنها ستغلق المضيق في حال تعرضت لهجوم", "هجوم"),
        ("قال الوزير إن بلاده ستسحب قواتها شرط أن تنسحب أوغندا", "تنسحب"),
        ("قد تفرض أوروبا قيوداً على جورجيا وتعتقل بعض قادتها", "تعتقل"),
        ("ستنشر بولندا قوات على الحدود وتعتقل المهربين", "تعتقل"),
        ("هل ستهاجم الصين تايوان قبل الانتخابات؟", "ستهاجم"),
        ("امتنعت الهند عن إدانة روسيا في مجلس الأمن", "إدانة"),
        ("أعلنت كوريا الجنوبية واليابان الاتفاق على استئناف الحوار وإعادة فتح السفارتين", "فتح"),
    ],
)
def test_what_is_supposed_or_to_come_is_never_told_as_done(text, word):
    found = status(text, word)
    assert found
    assert "affirmed actual" not in found


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("قال الوزير إن الهجوم المضاد على كوماسي سيستغرق أسابيع", "الهجوم"),
        ("لم تعلن أي جماعة مسؤوليتها عن الهجوم في كابول", "الهجوم"),
        ("وافق الكونغرس على الموازنة، وذلك بعد عام على حرب أذربيجان ضد أرمينيا", "حرب"),
        ("يخطط النازحون للعودة إلى نيالا فور انتهاء الحرب", "الحرب"),
    ],
)
def test_an_act_that_stands_whatever_its_sentence_says(text, word):
    assert status(text, word) <= {"affirmed actual"}


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("قال المتحدث إن لا مبرر لقصف الميناء اليمني", "قصف", "affirmed possible"),
        ("لا ذريعة لاستهداف السفن الهندية في البحر الأحمر", "استهداف", "affirmed possible"),
        ("وصل الوفد الليبي إلى تونس للمشاركة في مؤتمر دولي", "للمشاركة", "affirmed planned"),
    ],
)
def test_no_excuse_and_purpose(text, word, wanted):
    found = status(text, word) | status(text, word.removeprefix("لل"))
    assert wanted in found


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("نشرت الجماعة فيديو لقصفها قاعدة بحرية في إيلات", "قصف"),
        ("بثت القناة مشاهد لقصف الجيش السوداني مدينة نيالا", "قصف"),
        ("أحيت بيروت الذكرى السنوية لقصف إسرائيل مخيم صبرا", "قصف"),
    ],
)
def test_what_is_shown_or_marked_took_place(text, word):
    assert status(text, word) == {"affirmed actual"}
