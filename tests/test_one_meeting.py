"""The one meeting of which a report tells, named again without its day; read on Wednesday 2025-03-12."""

import pytest

from khabar.reader import read


def days(text: str, word: str) -> set[str | None]:
    """Days of the acts whose trigger contains a word."""
    claims = read(text, published="2025-03-12").claims
    found = {c.date.value if c.date else None for c in claims if word in c.trigger.text}
    assert found, [c.trigger.text for c in claims]
    return found


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("أجرى الرئيس الكيني زيارة رسمية إلى أوغندا. والتقى الرئيس الأوغندي، اليوم الأربعاء، نظيره الكيني في كمبالا. وقال الناطق باسمه إن الزيارة إلى أوغندا ناجحة.", "زيارة", {"2025-03-12"}),
        ("التقى وزير الخارجية الكيني، أمس، نظيره الأوغندي في نيروبي. ووصف محللون كينيون الاجتماع مع الوزير الأوغندي بأنه ناجح.", "الاجتماع", {"2025-03-11"}),
        # another meeting, one before, talks that go on, meetings on several days
        ("التقى وزير الخارجية الكيني، أمس، نظيره الأوغندي في نيروبي. وكان الوزير الكيني قد زار أوغندا لإجراء محادثات.", "زار", {None}),
        ("التقى وزير الخارجية الكيني، أمس، نظيره الأوغندي في نيروبي. ووصف محللون كينيون الاجتماع السابق مع الوزير الأوغندي بأنه ناجح.", "الاجتماع", {None}),
        ("التقى وزير الخارجية الكيني، أمس، نظيره الأوغندي في نيروبي. ووصف محللون كينيون المفاوضات مع أوغندا بأنها صعبة.", "المفاوضات", {None}),
        ("التقى وزير الخارجية الكيني، أمس، نظيره الأوغندي في نيروبي. والتقى الرئيس الأوغندي السبت الماضي نظيره الكيني في كمبالا. ووصف محللون كينيون الاجتماع مع أوغندا بأنه ناجح.", "الاجتماع", {None}),
        # a time behind many commas and names
        ("استهدفت كتائب النسر، الجناح العسكري للحركة الكينية، بالاشتراك مع كتائب الصقر، موقعا عسكريا تشاديا بقذائف الهاون، فجر اليوم.", "استهدفت", {"2025-03-12"}),
        # what goes on for some days or months until now
        ("يخوض الجيش التشادي القتال في البلاد منذ أكثر من عشرة أشهر.", "القتال", {"2024-05/2025-03"}),
    ],
)
def test_the_one_meeting(text: str, word: str, wanted: set[str | None]) -> None:
    assert days(text, word) == wanted
