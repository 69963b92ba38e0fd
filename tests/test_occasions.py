"""Meetings at which something was said, occasions taken up again, and what is told on; read on Wednesday 2025-03-12."""

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
        ("قال الوزير الكيني محمد علي، أمس، إن بلاده بخير.\nوأكد علي، خلال اجتماع لمجلس الأمن الدولي، أن كينيا تريد السلام.", "اجتماع", "2025-03-11"),
        (
            "عقد الرئيس الكيني أمس لقاء مع نظيره التشادي.\nوكان الرئيس الكيني قد شارك في القمة الأفريقية في شباط/فبراير الماضي.\n"
            "وعلى هامش القمة، عقد الرئيسان الكيني والتشادي لقاء.",
            "لقاء",
            None,
        ),
        ("في 3 شباط/فبراير انفجرت سيارتان مفخختان في نيروبي، ما أسفر عن مقتل 20 كينياً وإصابة 30 آخرين.", "مقتل", "2025-02-03"),
        ("في 3 شباط/فبراير انفجرت سيارتان مفخختان في نيروبي، ما أسفر عن مقتل 20 كينياً وإصابة 30 آخرين.", "إصابة", "2025-02-03"),
        ("وفي كانون الثاني/يناير الماضي، زار الوزير الكيني تشاد، في زيارة استمرت يوماً واحداً، التقى خلالها الرئيس التشادي.", "التقى", "2025-01"),
        ("أعلن الجيش السوداني اليوم، في بيان طويل، إجلاء البعثات الكينية والتشادية والصومالية عن طريق البر، وإجلاء البعثات الأوروبية عن طريق الجو.", "إجلاء", "2025-03-12"),
    ],
)
def test_day(text, word, day):
    found = days(text, word)
    assert found == ({"2025-03-11", "2025-02"} if day is None else {day})


def test_somebody_known_by_what_befell_him_is_no_news():
    text = "عم الحزن نيروبي.\nاعتدت الشرطة الكينية على المشيعين في نيروبي.\nوشارك آلاف في تشييع الصحفي الكيني الذي قتلته الشرطة الكينية الأربعاء الماضي."
    assert days(text, "اعتدت") == {None}
