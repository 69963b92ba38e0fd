"""Nationalities of two words, with and without article and clitics."""

import pytest

import khabar


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("التقى وزير الدفاع الكوري الجنوبي وفدا من كينيا في نيروبي", "KOR"),
        ("أعلن الجيش الكوري الشمالي إطلاق صاروخ فوق البحر فجر اليوم", "PRK"),
        ("انتقد الرئيس الجنوب أفريقي الهند في كلمة أمام القمة", "ZAF"),
        ("واتهم المتمردون القوات السودانية الجنوبية بقصف قرى قرب الحدود", "SSD"),
        ("وقعت بولندا عقدا مع شركة كورية جنوبية لشراء مدافع", "KOR"),
    ],
)
def test_the_state_of_two_words(text, code):
    reading = khabar.read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    assert code in {codes[s] for c in reading.claims for s in (*c.actors, *c.recipients)}


def test_one_word_alone_is_no_state():
    reading = khabar.read("زار الوفد الكوري متحفا في المدينة القديمة", published="2024-03-10")
    assert not {"KOR", "PRK"} & {e.code for e in reading.entities}
