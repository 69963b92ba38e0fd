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
