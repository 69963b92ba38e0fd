"""Days of talks that somebody travels for, and times told far behind names set beside titles, read on Wednesday 2025-03-12."""

import pytest

from khabar.reader import read


def days(text: str, word: str) -> set[str | None]:
    """Days of the acts whose trigger contains a word."""
    claims = read(text, published="2025-03-12").claims
    found = {c.date.value if c.date else None for c in claims if word in c.trigger.text}
    assert found, [c.trigger.text for c in claims]
    return found


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("توجه وزير الخارجية الكيني، اليوم الأربعاء، إلى القاهرة لإجراء مباحثات مع نظيره المصري.", "مباحثات", "2025-03-12"),
        ("غادر الملك الأردني اليوم إلى باريس للقاء الرئيس الفرنسي.", "لقاء", "2025-03-12"),
        ("يزور الرئيس الكيني الجزائر غدا. وسيجري خلال الزيارة محادثات مع نظيره الجزائري.", "محادثات", "2025-03-13"),
        # nobody knows on which day of a visit begun before the talks are
        ("وصل وزير الخارجية الكيني، الأحد الماضي، إلى القاهرة لإجراء مباحثات مع نظيره المصري.", "مباحثات", None),
        # talks with a day of their own, and such as belong to no journey
        ("توجه الوزير الكيني اليوم إلى القاهرة. ويعقد الجانبان محادثات السبت المقبل.", "محادثات", "2025-03-15"),
        ("توجه الوزير الكيني اليوم إلى القاهرة. وتأمل الحكومة المصرية في إجراء محادثات مع إثيوبيا.", "محادثات", None),
    ],
)
def test_talks(text, word, day):
    assert days(text, word) == {day}


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("وكان الرئيس الكيني، وليام روتو، قد استضاف في نيروبي في شباط/فبراير 2024، رئيس الوزراء الإثيوبي، آبي أحمد، والرئيس الصومالي، حسن شيخ محمود، في قمة.", "قمة", "2024-02"),
        ("دانت الهيئة الكينية لمناهضة التعذيب ودعم الأسرى، اليوم الأربعاء، اعتقال الصحافي.", "دانت", "2025-03-12"),
        # a verb joined behind the verb has its own time
        ("انسحب الجيش الكيني ودعم الجيش السوداني في 2020.", "انسحب", None),
    ],
)
def test_far(text, word, day):
    assert days(text, word) == {day}


_SUMMIT = "ستعقد القمة الأفريقية في أكرا يوم الأحد المقبل. "


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        (_SUMMIT + "وأكد الرئيس الكيني أنه سيشارك في القمة.", "سيشارك", "2025-03-16"),
        ("يزور الوزير الكيني طهران الأسبوع المقبل. وتلقى الوزير الصومالي دعوة إلى زيارة طهران.", "زيارة", None),
        (_SUMMIT + "وقد ترسل كينيا وفداً إلى مفاوضات جنيف.", "مفاوضات", None),
        ("عقدت القمة الأفريقية في أكرا يوم الأحد الماضي. وقال الرئيس الكيني إنه سيشارك في القمة المقبلة.", "سيشارك", None),
        ("أعلنت غانا عقد اجتماع للفصائل في أكرا نهاية الشهر الجاري. وأكدت كينيا أنها ستشارك في اجتماع أكرا.", "ستشارك", "2025-03"),
        (_SUMMIT + "وتعقد القمة الأفريقية الثانية في لواندا يوم الاثنين المقبل. وأكد الرئيس الكيني أنه سيشارك في القمة.", "سيشارك", None),
    ],
)
def test_who_will_go_to_a_gathering(text, word, day):
    assert days(text, word) == {day}


def test_a_meeting_at_the_end_of_the_month_is_planned_before_it_has_come():
    text = "أعلنت غانا عقد اجتماع للفصائل في أكرا نهاية الشهر الجاري."
    assert [c.modality for c in read(text, published="2025-03-12").claims] == ["planned"]
    assert [c.modality for c in read(text, published="2025-03-31").claims] == ["actual"]
