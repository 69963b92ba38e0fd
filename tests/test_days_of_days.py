"""Days of what is condemned, announced, told again or told later on a day, and a masdar behind a time between commas, read on Wednesday 2025-03-12."""

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
        # what is condemned today has not happened today, and what is new at the head is the news
        ("دانت نيروبي، اليوم الأربعاء، قصف السودان مطار جوبا.", "قصف", {None}),
        ("دانت كينيا، اليوم الأربعاء، فرض الاتحاد الأوروبي عقوبات جديدة على تشاد.\nوالاثنين، فرض الاتحاد الأوروبي عقوبات جديدة على تشاد.", "عقوبات", {"2025-03-10"}),
        # what somebody announced today he suffered two days before
        (
            "أعلنت وزارة الدفاع التشادية، اليوم، صد هجوم على قاعدة في تشاد.\nوتعرضت قاعدة تشادية قبل يومين إلى هجوم بطائرات مسيرة.",
            "هجوم",
            {"2025-03-10"},
        ),
        # months of several acts
        ("شهدت تشاد انقلابين في آب/أغسطس 2020 وأيار/مايو 2021.", "انقلابين", {"2020-08/2021-05"}),
        ("زار الرئيس الكيني باريس في آذار/مارس 2020 ونيسان/أبريل 2021.", "زار", {"2020-03"}),
        # later on the day of the report, not later than something told of another day
        ("طردت كينيا اليوم سفير تشاد.\nوفي وقت لاحق، دانت الخارجية التشادية القرار.", "دانت", {"2025-03-12"}),
        ("طردت كينيا أمس سفير تشاد.\nوفي وقت لاحق، دانت الخارجية التشادية القرار.", "دانت", {None}),
        # the subject of the sentence before by its noun alone
        ("دانت وزارة الدفاع الكينية، اليوم الأربعاء، احتلال القرية.\nوطالبت الوزارة مجلس الأمن بتحقيق.", "طالبت", {"2025-03-12"}),
        ("دانت وزارة الدفاع الكينية، اليوم الأربعاء، احتلال القرية.\nوطالبت الوزارة التشادية مجلس الأمن بتحقيق.", "طالبت", {None}),
        # who speaks on the occasion and goes on
        (
            "نظمت نقابات كينية، اليوم الأربعاء، وقفة أمام السفارة التشادية.\nوخلال الوقفة، قال جون كاماو إن الأسعار ترتفع.\nودعا إلى إضراب عام.",
            "دعا",
            {"2025-03-12"},
        ),
        # a lead in the present has not the day long gone of what it is about
        ("سكان في نيروبي يحتجون على الهجوم الذي قُتل فيه أربعة كينيين، قبل نحو أسبوع.", "يحتجون", {None}),
        # what has no article is not told of with «الذي»
        ("وضع الوزير الكيني إكليلا تكريما لضحايا الهجوم الذي وقع في 18 شباط/فبراير.", "تكريم", {None}),
    ],
)
def test_days(text, word, wanted):
    assert days(text, word) == wanted


@pytest.mark.parametrize(
    ("text", "word", "pos"),
    [
        ("دانت نيروبي، اليوم الأربعاء، قصف السودان مطار جوبا.", "قصف", "m"),
        ("دان المتحدث باسم الخارجية الكينية، جون كاماو، أمس، رفض السودان وقف النار.", "رفض", "m"),
        ("كما جددت كينيا، أمس، رفض الوجود الأثيوبي.", "رفض", "m"),
        ("بعدما انسحب الجيش الكيني، أمس، قصف الطيران السوداني المدينة.", "قصف", "v"),
        ("وعندما وصل الوفد الكيني، أمس، رفض الرئيس التشادي استقباله.", "رفض", "v"),
    ],
)
def test_masdar(text, word, pos):
    claims = read(text, published="2025-03-12").claims
    rules = {e.rule.rsplit(":", 1)[-1] for c in claims if word in c.trigger.text for e in c.evidence if e.field == "type"}
    assert rules == {pos}
