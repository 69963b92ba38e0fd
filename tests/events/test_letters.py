"""Whoever sends a letter speaks in it, not whom it goes to."""

import pytest
from tests.events.sides import sides


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("نقل الرئيس المكسيكي رسالة شخصية إلى رئيس الحكومة البيروفية دينا بولوارتي يطالب فيها بوقف القمع.", ["MEX"]),
        ("بعث الرئيس الفرنسي رسالة إلى نظيره الروسي يدعوه فيها إلى وقف الحرب.", ["FRA"]),
        ("وجه الرئيس التركي مذكرة إلى بوتين يطلب فيها سحب القوات.", ["TUR"]),
    ],
)
def test_whoever_sends_a_letter_asks_in_it(text, actors):
    assert sides(text, "REQUEST")[0] == actors


def test_a_verb_behind_a_name_that_no_letter_goes_to_is_of_that_name():
    assert sides("رسالة إلى الرئيس الفنلندي من نظيره الروسي. الرئيس الفنلندي يطالب بوقف الحرب.", "REQUEST")[0] == ["FIN"]
