"""Shelling, fighting and marches that were told before and are told of again: each mention says that they go on."""

from __future__ import annotations

import pytest

from khabar.reader import read


def _found(text: str) -> list[tuple[str, str, int]]:
    return [(c.type, c.trigger.text, c.trigger.start) for c in read(text, published="2023-07-01").claims]


_BEFORE = "بدأ الجيش الإثيوبي القصف فجر الأحد على مقاتلي المعارضة، ثم اندلع القتال حول المدينة وخرجت التظاهرات في العاصمة. "


@pytest.mark.parametrize(
    ("text", "type_", "trigger"),
    [
        ("وقال السكان إن القصف لم ينقطع منذ الصباح.", "ASSAULT", "القصف"),
        ("ووصلت إلى المعبر عائلات فرت من القصف.", "ASSAULT", "القصف"),
        ("وذكر المراسل أن القتال لم يهدأ في الأحياء الشرقية.", "ASSAULT", "القتال"),
        ("وتعيش البلاد على وقع التظاهرات الغاضبة.", "PROTEST", "التظاهرات"),
    ],
)
def test_each_mention_tells(text: str, type_: str, trigger: str) -> None:
    assert any(t == type_ and w == trigger and at > len(_BEFORE) for t, w, at in _found(_BEFORE + text))


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("ولم يعلق الوزير على هذا القصف.", "القصف"),
        ("وبثت القناة صورا لعملية القصف.", "القصف"),
        ("وتسعى كينيا إلى اتفاق ينهي القتال.", "القتال"),
        ("ونفى السفير أن تكون له يد في التظاهرات.", "التظاهرات"),
    ],
)
def test_only_named(text: str, trigger: str) -> None:
    assert not [x for x in _found(_BEFORE + text) if x[1] == trigger and x[2] > len(_BEFORE) and x[0] in ("ASSAULT", "PROTEST")]
