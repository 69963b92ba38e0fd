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
