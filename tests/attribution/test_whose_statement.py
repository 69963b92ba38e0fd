"""Whose a statement is that a verb tells («بيانا قالت فيه»), words that go on behind their marks, footage, and acts of one's own land."""

from __future__ import annotations

import pytest

from khabar import read


def _said(text: str) -> list[tuple[str | None, str]]:
    reading = read(text, published="2024-03-13")
    codes = {e.id: e.code for e in reading.entities}
    return [(codes.get(q.speaker or ""), text[q.content.start : q.content.end]) for q in reading.quotations]


def _holders(text: str, trigger: str) -> list[str | None]:
    reading = read(text, published="2024-03-13")
    codes = {e.id: e.code for e in reading.entities}
    return [codes.get(c.attribution[-1].holder) if c.attribution else None for c in reading.claims if c.trigger.text == trigger]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("أصدرت البحرية الماليزية بيانا قالت فيه إن السفينة غرقت.", [("MYS", "السفينة غرقت")]),
        ("أصدرت الخارجية البيروفية بيانا جاء فيه أن القنصل عاد.", [("PER", "القنصل عاد")]),
        ("وألقى الرئيس البوليفي خطابا أكد فيه أن المناجم ستفتح.", [("BOL", "المناجم ستفتح")]),
        (
            'قال الوزير الزامبي إن "السدود ممتلئة ولا خوف من الجفاف"، وإن "المحصول وفير في كل الأقاليم".',
            [("ZMB", "السدود ممتلئة ولا خوف من الجفاف"), ("ZMB", "المحصول وفير في كل الأقاليم")],
        ),
        ('دعت كندا وتشيلي وبنما، إلى "الكف عن الصيد في المياه المتنازع عليها".', [("CAN", "الكف عن الصيد في المياه المتنازع عليها")]),
        ("ووفق الإعلام النرويجي، فإن السفينة رست.", [("NOR", "السفينة رست")]),
        ("وبحسب صحيفة لوموند، نقلا عن وزير المالية السنغالي، سترفع الأجور.", [("SEN", "سترفع الأجور")]),
        ("من جهته، وصف وزير العدل الكيني تصريحات النائب التنزاني بأنها \"استفزاز لا يليق بجارين وصديقين\".", [("KEN", "استفزاز لا يليق بجارين وصديقين")]),
        ("اتصل أمير قطر بالرئيس الأميركي. وأكد الأمير أن الوساطة باقية.", [("QAT", "الوساطة باقية")]),
        ("وصل الوفد متأخرا. وتبين أن الطريق كان مقطوعا.", []),
    ],
)  # fmt: skip
def test_whose_words_they_are(text: str, said: list[tuple[str, str]]) -> None:
    assert _said(text) == said


def test_what_another_claims_in_words_of_the_speaker() -> None:
    assert ("USA", "موسكو قصفت الميناء") in _said("قال الوزير الروسي إن واشنطن تكذب عندما تدعي أن موسكو قصفت الميناء.")


def test_sources_of_a_medium_are_not_the_medium() -> None:
    assert _said("قالت مصادر الميادين إن الوفد عاد.")[0][0] == "UNK"


@pytest.mark.parametrize(
    ("text", "trigger", "holder"),
    [
        ("نشرت كتائب القسام مشاهد توثق استهداف دورية إسرائيلية.", "استهداف", "HAMAS"),
        ("نشرت سرايا القدس مقطع فيديو لقصف موقع إسرائيلي.", "قصف", "PIJ"),
        ("وأشار الجيش الروسي أيضا إلى تدمير جسرين أوكرانيين.", "تدمير", "RUS"),
        ("أعرب وزير الخارجية البرازيلي، عن دعم بلاده لبوليفيا.", "دعم", "BRA"),
        ("أكد وزير الدفاع الأردني، خلال محادثات مع نظيره الكويتي، خالد الصباح، دعم بلاده للبنان.", "دعم", "JOR"),
        ("اقترح الرئيس السنغالي وقف إطلاق النار في مالي.", "وقف إطلاق النار", "SEN"),
        ("ادعى الجيش الإسرائيلي اعتقال قيادي في حماس.", "اعتقال", "ISR"),
    ],
)
def test_who_holds_what_is_shown_or_announced(text: str, trigger: str, holder: str) -> None:
    assert holder in _holders(text, trigger)
