"""Long texts: a sentence that never ends is read in pieces, and every part of the text is read."""

import pytest

from khabar.reader import read

_CLAUSES = [
    "وقصفت القوات الكينية مواقع حركة الشباب قرب الحدود الصومالية فجرا",
    "ودعت الحكومة البلغارية جارتها إلى سحب قواتها من الجسر المشترك",
    "ونفت وزارة الدفاع الكولومبية إرسال طائرات إلى قاعدة في بنما",
]


@pytest.mark.parametrize("clause", _CLAUSES)
def test_endless_sentence_is_read_in_pieces(clause: str) -> None:
    text = "، ".join([clause] * 200)
    reading = read(text)
    assert len(reading.sentences) > 2
    assert max(len(text[s.start : s.end].split()) for s in reading.sentences) <= 600
    assert [i.code for i in reading.issues].count("long-sentence") == 1
    between = zip(reading.sentences, reading.sentences[1:], strict=False)
    assert all(not text[a.end : b.start].strip() for a, b in between)
    assert (reading.sentences[0].start, reading.sentences[-1].end) == (0, len(text))
    assert {c.sentence for c in reading.claims} == set(range(len(reading.sentences)))
    assert all(
        reading.sentences[c.sentence].start <= c.trigger.start < reading.sentences[c.sentence].end
        for c in reading.claims
    )


@pytest.mark.parametrize("clause", _CLAUSES)
def test_sentence_of_common_length_stays_whole(clause: str) -> None:
    reading = read("، ".join([clause] * 20) + ".")
    assert len(reading.sentences) == 1
    assert not [i for i in reading.issues if i.code == "long-sentence"]
