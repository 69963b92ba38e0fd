"""Feelings and descriptions in marks are quoted; what might be said or is only as if known is not."""

import pytest

from khabar.reader import read


def quoted(text: str) -> list[tuple[str | None, str]]:
    reading = read(text, published="2025-03-12")
    entities = {e.id: e.code for e in reading.entities}
    return [(entities.get(q.speaker or ""), text[q.content.start : q.content.end]) for q in reading.quotations]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ('أعربت وزارة الخارجية القطرية عن "قلقها البالغ من استمرار القتال في الخرطوم".', "QAT", "قلقها البالغ من استمرار القتال في الخرطوم"),
        ('وصفت وزارة الخارجية الصينية القرار بأنه "تدخل سافر في شؤون الصين الداخلية".', "CHN", "تدخل سافر في شؤون الصين الداخلية"),
        ("بدأ الجيش الإسرائيلي باتهام مسلحين، قبل أن يعلن أن مصدر النيران ما زال مجهولا.", "ISR", "مصدر النيران ما زال مجهولا"),
    ],
)
def test_what_is_voiced_is_quoted(text: str, speaker: str, words: str):
    assert quoted(text) == [(speaker, words)]


@pytest.mark.parametrize(
    "text",
    [
        "وقال الرئيس الفرنسي إن الحرب انتهت. ويمكن القول إن باريس ربحت الحرب.",
        "وقال الرئيس الفرنسي إن الحرب انتهت. وكأن الجيش أدرك سلفا أن مهمته فشلت.",
        "وقال الرئيس الفرنسي إن الحرب انتهت. وأكدت باريس بطلان الفكرة القائلة بأنه يمكن الدفاع عن المدينة.",
    ],
)
def test_what_might_be_said_is_nobodys_saying(text: str):
    assert len(quoted(text)) == 1


def test_a_letter_carried_says_nothing_in_the_carriers_words():
    assert quoted("وتظهر الرسالة التي نقلها بايدن إلى نتنياهو أن الرئيس تدخل مباشرة في الحملة.") == []
