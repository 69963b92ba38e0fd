"""What is done to the noun behind a verb whose passive vowel is written, whatever stands behind that noun; what a relative clause says of the noun right before it."""

from __future__ import annotations

import pytest

from khabar.reader import read


def _found(text: str) -> list[tuple[str, str]]:
    return [(c.type, c.trigger.text) for c in read(text, published="2023-07-01").claims]


@pytest.mark.parametrize(
    ("text", "type_", "trigger"),
    [
        ("أُوقف عند الحاجز عدد من ضباط الجيش التشادي مساء أمس.", "COERCE", "أُوقف"),
        ("أفاد البيان بأن طائرة انتحارية أُطلقت صوب قوات متوغلة قرب المدينة.", "ASSAULT", "أُطلقت"),
        ("طالبت المعارضة الغينية بإلغاء القيود التي فُرضت على التجمعات في العاصمة.", "COERCE", "فُرضت"),
        ("وُقّعت في العاصمة التونسية اليوم مذكرة تفاهم مع إيطاليا في قطاع الزراعة.", "SUPPORT", "وُقّعت"),
    ],
)
def test_whom_it_was_done_to(text: str, type_: str, trigger: str) -> None:
    assert (type_, trigger) in _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "أُوقفت المباراة بسبب الأمطار الغزيرة بعد دخول رجال الشرطة.",
        "أُطلقت حملة لتنظيف الشواطئ شارك فيها صيادون من القرية.",
    ],
)
def test_things_of_peace(text: str) -> None:
    assert not [x for x in _found(text) if x[0] in ("COERCE", "ASSAULT", "SANCTION")]
