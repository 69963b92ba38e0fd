"""«من» before a verb is «who»; a passive is rather that than «I»; what stands behind a relative pronoun is a verb."""

import pytest


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("وحذر الوزير كل من يمول التهريب.", ["وحذر", "يمول"]),
        ("هذه الفصائل ومن تدعمهم كينيا في الجنوب.", ["تدعمهم"]),
        ("سمع الجيران أن شابا أصيب برصاصة طائشة.", ["سمع", "أصيب"]),
        ("وقبلها بدقائق أعيد الجسر إلى العمل.", ["أعيد"]),
        ("نشرت الصحيفة الوثائق التي طلبته لجنة التحقيق.", ["نشرت", "طلبته"]),
    ],
)
def test_verbs(parse, text, verbs):
    assert parse(text).verbs() == verbs


@pytest.mark.parametrize("text", ["استفاد المزارعون من تدريبهم في الخريف.", "خرج العمال من ينبع إلى جدة."])
def test_nouns_behind_a_preposition(parse, text):
    assert len(parse(text).verbs()) == 1
