"""What the pronoun on a verb of signing, passing or handing over takes up clauses before it, and verbs that wait for who acts."""

from __future__ import annotations

import pytest

from khabar.reader import read


def acts(text: str) -> dict[str, tuple[str, str, str]]:
    """Type, polarity and modality by trigger."""
    return {c.trigger.text: (c.type, c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("طالب المحتجون الرئيس الكيني بنقض القانون، لكنه وقعه في الليلة ذاتها.", "وقعه", ("SUPPORT", "affirmed", "actual")),
        ("انتهت حالة الطوارئ التي أعلنها الرئيس السريلانكي وأقرها البرلمان بعد يومين.", "أقرها", ("SUPPORT", "affirmed", "actual")),
        ("اعتقلت سويسرا القائد السابق قبل أن تسلمه إلى سراييفو.", "تسلمه", ("COOPERATE", "affirmed", "actual")),
        ("صادرت الشرطة الأسلحة وسلمتها إلى الجيش اللبناني.", "سلمتها", ("AID", "affirmed", "actual")),
        ("يفترض أن تصدق المحكمة على النص ثم يوقعه الرئيس البيروفي ليصبح قانونا.", "يوقعه", ("SUPPORT", "affirmed", "possible")),
        ("تحدثت كينيا عن اتفاق مع صربيا، لكن الطرفين لم يوقعاه.", "يوقعاه", ("SUPPORT", "negated", "actual")),
        ("نريد أن نساعد أوكرانيا هذا الشتاء، قال الوزير الكندي.", "نساعد", ("AID", "affirmed", "planned")),
    ],
)
def test_the_noun_stands_before(text: str, act: str, told: tuple[str, str, str]):
    assert acts(text)[act] == told


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("كتب التلميذ الرسالة ثم وقعها بالحبر الأزرق.", "وقعها"),
        ("طلب الرئيس الكيني من مساعده القهوة وسلمه الرئيس مفتاح السيارة.", "سلمه"),
        ("قد تساعد العقوبات الرئيس الكوبي عن غير قصد كما يرى الخبير.", "تساعد"),
    ],
)
def test_nothing_that_can_be_signed_or_handed_over(text: str, act: str):
    assert act not in acts(text)


def test_what_follows_with_thumma_is_told_as_done():
    assert acts("قال المتحدث إن الوزير الكيني زار باريس ثم التقى نظيره الغاني في جنيف.")["التقى"] == ("CONSULT", "affirmed", "actual")
