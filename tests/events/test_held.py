"""Parties that stand behind the verb by which talks are held: «محادثات جرت أمس مع إيران»."""

import pytest

from khabar.reader import read


def actors(text: str) -> dict[str, set[str]]:
    reading = read(text, published="2024-03-15")
    code = {e.id: e.code for e in reading.entities}
    return {c.trigger.text: {code[i] for i in c.actors} for c in reading.claims}


@pytest.mark.parametrize(
    ("text", "trigger", "who"),
    [
        ("تناول الوزير مكالمة هاتفية جرت بين الوزير الكيني والرئيس الأوغندي.", "مكالمة هاتفية", {"KEN", "UGA"}),
        ("أشار التقرير إلى مشاورات دارت ليلا مع كينيا.", "مشاورات", {"KEN"}),
        ("أعلنت أوغندا أن محادثات عقدت في روما مع كينيا.", "محادثات", {"KEN", "UGA"}),
        ("تطرق الوزير الأوغندي إلى كينيا فقال إن المفاوضات معها متوقفة.", "المفاوضات", {"KEN", "UGA"}),
    ],
)
def test_held(text, trigger, who):
    assert actors(text)[trigger] == who


@pytest.mark.parametrize(
    ("text", "trigger", "not_of"),
    [
        ("تناولت المحادثات التعاون مع كينيا.", "المحادثات", "KEN"),
        ("أوقف الهجوم محادثات جرت على مقتل جندي كيني.", "محادثات", "KEN"),
    ],
)
def test_not_held(text, trigger, not_of):
    assert not_of not in actors(text).get(trigger, set())
