"""Times that a rule must not hand on, and times that verbs share, read on Wednesday 2025-03-12."""

import pytest

from khabar.reader import read


def days(text: str, word: str) -> set[str | None]:
    """Days of the acts whose trigger contains a word."""
    claims = read(text, published="2025-03-12").claims
    found = {c.date.value if c.date else None for c in claims if word in c.trigger.text}
    assert found, [c.trigger.text for c in claims]
    return found


@pytest.mark.parametrize(
    ("text", "word"),
    [
        # what goes on for long has not the day of a word about it
        ("طالب مجلس الأمن الدولي أمس بوقف القتال في شرق الكونغو.", "القتال"),
        # a relative clause without pronoun says what is thought of it
        ("فاز الرئيس الغاني أمس في اقتراع وصفته المعارضة بالمزور.", "وصفته"),
        # a sum for a year is not given in that year
        ("تعهدت كندا بتقديم مئة مليون دولار لعام 2026 إلى أوغندا.", "تعهدت"),
        # the attacks of late have no one day
        ("قصفت إثيوبيا أمس بلدة مقلي.\nوقال خبراء إن الهجمات الإثيوبية الأخيرة على مقلي أقلقت السكان.", "الهجمات"),
        # an act not told before, which another answers
        ("شنت إسرائيل أمس غارات على دمشق.\nوقالت إسرائيل إنها شنت الغارات رداً على هجوم صاروخي.", "هجوم"),
        # since when somebody is held is not when he was sentenced; a century is no date of a deed
        ("والأسير الكيني معتقل منذ 25 آذار/مارس 1986، وأُصدر بحقه حكم بالسجن المؤبد.", "بالسجن"),
        ("القرن الماضي قرن قصف فيه الجيش الكيني الصومال.", "قصف"),
        # what something is important or prepared for
        ("بحث الوزيران المصري والتركي أمس أهمية تطبيع العلاقات.", "تطبيع"),
        # what is said now has not the time of what it is about, nor a need that of its end; an age is no time
        ("يطالب نواب بتعويضات من الرئيس الكيني الذي يتهمونه بتشجيع أنصاره على مهاجمة البرلمان في 6 كانون الثاني/يناير 2021.", "يتهمونه"),
        ("قُتلت امرأة كينية في العشرينات من عمرها.", "قُتلت"),
        # whom somebody backs tells who it is; what is to be ended goes on; whoever welcomes, regrets or owns up to a deed does so afterwards
        ("دارت أمس اشتباكات بين مجموعات مسلحة مؤيدة للحكومة الكينية وأخرى معارضة لها.", "مؤيدة"),
        ("أدى الرئيس الكيني اليمين أمس في محاولة لوضع حد للاشتباكات.", "لاشتباكات"),
        ("رحبت كينيا أمس بإطلاق سراح الرهائن.", "إطلاق"),
        ("اعتذرت كينيا أمس عن قصف البلدة الصومالية.", "قصف"),
        ("أعلنت حركة الشباب أمس مسؤوليتها عن قصف البلدة الكينية.", "قصف"),
        ("أطلقت السلطات الكينية سراح الناشط أمس بعد انقضاء مدة اعتقاله.", "اعتقاله"),
        # since when there was none, though a blank is lost
        ("عينت كينيا سفيرا لها في تشادلأول مرة منذ عام 2016.", "عينت"),
        # an act before that of the report; what a deed came after
        ("وقع أمس أول اشتباك بين جنود كينيين ومسلحين.\nوتأتي الأحداث بعد الهجوم الأخير للمسلحين على الجنود الكينيين.", "الهجوم"),
        # what was so before a fight broke out
        ("قصف الجيش السوداني أمس أم درمان.\nوكان الوزير قد نقل إلى المستشفى قبل اندلاع اشتباكات بين الجيش ومسلحين.", "اشتباكات"),
    ],
)
def test_no_day(text, word):
    assert days(text, word) == {None}


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("قُتل ما لا يقل عن خمسين شخصا وجُرح مئة آخرون اليوم في بلدة كينية.", "قُتل", "2025-03-12"),
        ("ومساء الاثنين، قتل ما لا يقل عن تسعة أشخاص في انفجار قنبلة في السوق.", "انفجار", "2025-03-10"),
        ("ومن المنتظر أن تستأنف اليوم في جنيف محادثات بين السودان وتشاد.", "محادثات", "2025-03-12"),
        ("قتل أكثر من ألف شخص منذ عام 2019 في التمرد الكونغولي.", "قتل", "2019/2025"),
        # what goes on has a beginning and no end, also under a light verb
        ("ويخوض الجيش الكونغولي منذ 2021 قتالا ضد المتمردين.", "قتالا", "2021/.."),
        ("كانت البلدة هدفا لهجمات منتظمة من مسلحين ماليين منذ العام 2015.", "هجمات", "2015/.."),
        ("قصفت القوات الكينية مرارا مواقع حركة الشباب منذ 7 كانون الثاني/يناير.", "قصفت", "2025-01-07/.."),
        # what was not done since, and what is counted since the year began
        ("لم تقصف كينيا البلدة الصومالية منذ حزيران/يونيو 2023.", "تقصف", "2023-06/2025-03-12"),
        ("منذ بداية العام الحالي قُتل أكثر من مئة كيني.", "قُتل", "2025-01-01/2025-03-12"),
        # what is voted on comes on the day of the vote
        ("سيوافق الوزراء الأوروبيون الاثنين المقبل على فرض عقوبات على بيلاروسيا.", "عقوبات", "2025-03-17"),
        ("شن المسلحون هجوما على القرية في الحادي عشر من الشهر.", "هجوما", "2025-03-11"),
    ],
)
def test_day(text, word, day):
    assert days(text, word) == {day}


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        # not said now: what was going on, and what a position is like
        ("قال الوزير الكيني أمس إن كينيا كانت تطالب تنزانيا بتعويضات.", "تطالب", None),
        ("قال الوزير الكيني أمس إن موقف كينيا الداعي إلى وقف النار في مالي لم يتغير.", "الداعي", None),
        # said on the day, and who goes on to speak does so on the same day
        ("قال الوزير الكيني أمس إن كينيا تطالب تنزانيا بتعويضات.", "تطالب", "2025-03-11"),
        ("قال الوزير الكيني محمد علي أمس إن الحوار مفيد، وطالب الحكومة التنزانية بالاعتذار.", "طالب", "2025-03-11"),
        # the rank of a visit is no day of what is said on it
        ("وقال الوزير الكيني، في مؤتمر صحافي في القاهرة التي وصل إليها أول من أمس، في أول زيارة منذ عشر سنوات، إن كينيا ترفض الحصار.", "ترفض", None),
    ],
)
def test_said(text, word, day):
    assert days(text, word) == {day}
