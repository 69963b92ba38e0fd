"""Scope: what openings, nouns, talks and answers make of the act they hold."""

import pytest

import khabar


def status(text: str, word: str) -> set[tuple[str, str]]:
    at = text.index(word)
    reading = khabar.read(text, published="2024-03-10")
    return {(c.polarity, c.modality) for c in reading.claims if c.trigger.start < at + len(word) and at < c.trigger.end}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("لا بد من انسحاب الجيش الإريتري من الإقليم", "انسحاب"),
        ("قال النائب إنه لا بد أن تنسحب القوات الكينية من مقديشو", "تنسحب"),
        ("على رواندا أن تسحب جنودها من شرق الكونغو", "تسحب"),
        ("وقال الوزير إن علينا وقف القتال في السودان", "وقف"),
        ("شدد الأمين العام على ضرورة أن تفرج ميانمار عن المعتقلين", "تفرج"),
        ('أكدت النرويج على أهمية أن "تسحب إثيوبيا قواتها" من الحدود', "تسحب"),
    ],
)
def test_what_must_be_done_is_demanded(text: str, word: str) -> None:
    assert status(text, word) == {("affirmed", "demanded")}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("ليس هناك دليل على أن أذربيجان هاجمت القافلة", "هاجمت"),
        ("لا توجد أدلة على أن بوروندي قصفت المخيم", "قصفت"),
        ("قال المبعوث إن من حق جورجيا قصف مواقع المتمردين", "قصف"),
        ("تبحث كندا فرض عقوبات على نيكاراغوا", "عقوبات"),
        ("انطلقت في جنيف محادثات وقف إطلاق النار بين الطرفين السودانيين", "وقف إطلاق النار"),
        ("سترد نيجيريا على أي هجوم تشادي", "هجوم"),
        ("وافقت الحركة على التهدئة بشرط انسحاب القوات التشادية من القرى", "انسحاب"),
    ],
)
def test_what_is_talked_over_or_thought_of_is_possible(text: str, word: str) -> None:
    assert status(text, word) == {("affirmed", "possible")}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("سترد فنلندا بإجراءات على الهجوم الذي طال سفارتها", "الهجوم"),
        ("قال الرئيس إن بلاده سترد على هجوم المسلحين على الثكنة", "هجوم"),
        ("تريد كينيا أن تضع حداً لهجمات حركة الشباب على القرى", "لهجمات"),
        ("أقدم جنديان مكلفان بالحراسة على قتل أسير سوداني", "قتل"),
    ],
)
def test_what_is_answered_or_ended_was_done(text: str, word: str) -> None:
    assert status(text, word) & {("affirmed", "actual"), ("affirmed", "habitual")}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("أعلن الرئيس الكيني أنه يعتزم عقد اجتماع مع نظيره الأوغندي", "اجتماع"),
        ("تهدف الزيارة إلى توقيع اتفاق بين أنغولا وزامبيا", "توقيع"),
        ("ومن المقرر أن يسري وقف إطلاق النار الذي أعلنته الحكومة الكولومبية فجر الأحد", "وقف إطلاق النار"),
    ],
)
def test_what_is_aimed_at_is_planned(text: str, word: str) -> None:
    assert status(text, word) == {("affirmed", "planned")}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("لا نية لدى تشيلي لإرسال قوات إلى هايتي", "إرسال"),
        ("لا خطط لدى الحكومة لسحب جنودها من مالي", "سحب"),
    ],
)
def test_no_plan_is_a_plan_denied(text: str, word: str) -> None:
    assert status(text, word) == {("negated", "planned")}


@pytest.mark.parametrize(
    ("text", "word", "modality"),
    [
        ("طالبت المعارضة بوقف الملاحقة للناشطين والإفراج عن المعتقلين في لواندا", "الإفراج", "demanded"),
        ("دعت سويسرا المجتمع الدولي إلى تحمل مسؤولياته بشأن الأزمة، ودعم حقوق اللاجئين في تشاد", "دعم", "demanded"),
        ("اتفق الرئيسان على العمل من أجل الإسراع في فض الاعتصام ووقف التصعيد", "وقف", "planned"),
        ("تسعى بوتسوانا إلى ردع أي اعتداء أو هجوم على حدودها", "هجوم", "possible"),
        ("تنسحب أوغندا من البعثة إذا ما وافقت كينيا على إرسال قوات", "وافقت", "possible"),
    ],
)
def test_what_is_joined_shares_the_scope(text: str, word: str, modality: str) -> None:
    assert status(text, word) == {("affirmed", modality)}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("لم يكن مستغرباً أن يسارع المعارضون في أوغندا إلى انتقاد الخطة الصينية", "انتقاد"),
        ("يتوقع أن ترفض نيجيريا الاقتراح، خاصة وأن رئيسها دان المبادرة الكينية", "دان"),
        ("رفضت المعارضة النتائج، وكان سبق لها أن نددت بعمليات التزوير في زامبيا", "نددت"),
        ("اضطرت الدنمارك لسحب سفيرها من بماكو", "لسحب"),
        ("لم تكن الإمدادات كافية قبل بدء هجوم المتمردين على الفاشر", "هجوم"),
    ],
)
def test_what_is_told_beside_a_denial_or_plan_stands(text: str, word: str) -> None:
    assert status(text, word) == {("affirmed", "actual")}


@pytest.mark.parametrize(
    "text",
    [
        "قال محافظ البنك المركزي إن المصرف لن يغير سياسته النقدية هذا العام",
        "يحقق المنتخب الكيني أرقاماً قياسية في سباقات المسافات الطويلة",
        "لا تستهدف الحكومة الكينية هدم أي مقابر أثرية في العاصمة",
    ],
)
def test_changing_and_scoring_are_no_attacks(text: str) -> None:
    types = {c.type for c in khabar.read(text, published="2024-03-10").claims}
    assert not types & {"ASSAULT", "ACCUSE"}


def test_a_name_before_the_verb_of_demand_keeps_it_a_verb() -> None:
    reading = khabar.read("قال إن وزير الري هاني سويلم طالب إثيوبيا بوقف ملء السد", published="2024-03-10")
    assert "REQUEST" in {c.type for c in reading.claims}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("دعت كينيا إلى استئناف المفاوضات بين الخرطوم والمتمردين", "المفاوضات"),
        ("دعا البطريرك في كلمته إلى الحوار بين الفرقاء في البلاد", "الحوار"),
        ("طالبت نقابة المحامين بإنهاء الحصار المفروض على مدينة كادقلي", "إنهاء"),
        ("طالب المحتجون بخروج القوات الأجنبية من تشاد", "خروج"),
    ],
)
def test_the_content_of_a_demand_is_told_without_its_sides(text: str, word: str) -> None:
    assert status(text, word) == {("affirmed", "demanded")}


def test_a_summit_one_may_take_part_in_is_still_to_come() -> None:
    assert status("من المتوقع أن يشارك رئيس غانا في القمة الأفريقية", "القمة") == {("affirmed", "possible")}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("أحبطت الشرطة البوتسوانية محاولة لاغتيال وزير الدفاع", "لاغتيال"),
        ("قتل الجنود شاباً صومالياً بزعم محاولته اغتيال ضابط كيني", "اغتيال"),
        ("باتت المنطقة على حافة الصدام بين الجيش التشادي والمتمردين", "الصدام"),
        ("سيكون هناك رد كيني على أي عمل أمني صومالي أو اغتيال في نيروبي", "اغتيال"),
    ],
)
def test_what_was_tried_feared_or_pretended_is_not_done(text: str, word: str) -> None:
    assert {modality for _, modality in status(text, word)} == {"possible"}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("قال المتحدث إن الاتهامات لا تغير الحقائق، مشيراً إلى استعداد غانا لمواصلة المباحثات مع توغو", "استعداد"),
        ("أعلن أن بلاده لن ترسل جنوداً، داعياً كينيا إلى التفاوض", "داعياً"),
        ("تقدمت القوات وتمركزت في مواقع مهمة واشتبكت مع مقاتلي الحركة الصومالية", "اشتبكت"),
        ("سمحت الحملة باعتقال ستة عشر مهرباً في زامبيا", "باعتقال"),
        ("قللت الصحف من أهمية هجوم أمس على الميناء الكيني", "هجوم"),
        ("تظاهر الآلاف في لومي تلبية لدعوات المعارضة التوغولية", "لدعوات"),
        ("اتهم النائب جهات (لم يسمها) بالوقوف وراء تفجير السفارة الكينية", "تفجير"),
    ],
)
def test_what_a_speaker_adds_or_answers_is_told_as_it_stands(text: str, word: str) -> None:
    assert ("affirmed", "actual") in status(text, word)


@pytest.mark.parametrize(
    "text",
    [
        "حذرت أوسلو من أن هجمات روسية قد تستهدف قواعدها في الشمال",
        "قال الخبير إن غارات إثيوبية قد تستهدف مواقع المتمردين قرب الحدود",
        "توقع المحلل أن ضربات كينية ستستهدف معسكرات حركة الشباب في الصومال",
    ],
)
def test_attacks_that_may_strike_are_not_done(text: str) -> None:
    told = [(c.polarity, c.modality) for c in khabar.read(text, published="2024-03-10").claims if c.type == "ASSAULT"]
    assert told and ("affirmed", "actual") not in told


def test_accusing_nobody_names_nobody() -> None:
    text = "لم تتهم أوغندا أي طرف بتفجير الجسر، ونفت حركة الشباب مسؤوليتها عنه"
    reading = khabar.read(text, published="2024-03-10")
    accusations = [c for c in reading.claims if c.type == "ACCUSE" and c.polarity == "negated"]
    assert accusations and not accusations[0].recipients


def test_a_phrase_of_time_before_the_aim_takes_nothing_of_it() -> None:
    assert status("تسعى الحكومة السودانية في هذه المرحلة إلى إنهاء الحرب في دارفور", "إنهاء") == {("affirmed", "planned")}
