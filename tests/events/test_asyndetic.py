"""Clauses that describe people without a relative pronoun."""

import pytest

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "word", "actors"),
    [
        ("نشر الجيش الإسرائيلي مقطعا مصورا لمسلحين فلسطينيين في جنين يطلقون النار.", "يطلقون", {"PSE"}),
        ("اتهم الجيش الكيني مقاتلين صوماليين في الشمال يحاصرون البلدة بنهبها.", "يحاصرون", {"SOM", "SOMREB"}),
    ],
)
def test_the_people_described_act(text: str, word: str, actors: set[str]):
    reading = read(text, published="2023-05-10")
    code = {e.id: e.code for e in reading.entities}
    found = next(c for c in reading.claims if c.trigger.text == word)
    assert {code[i] for i in found.actors} & actors
    assert not {code[i] for i in found.actors} & {"ISR", "KEN"}


def test_a_subject_that_goes_on_with_and_stays():
    reading = read("هاجم الجنود الكينيون مسلحين صوماليين، ويحاصرون الآن البلدة.", published="2023-05-10")
    code = {e.id: e.code for e in reading.entities}
    assert all(code[i] != "SOM" for c in reading.claims if c.trigger.text == "يحاصرون" for i in c.actors)
