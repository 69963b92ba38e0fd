"""Acts that are told as done again and again."""

import pytest

import khabar


def iterated(text: str, word: str) -> set[bool]:
    at = text.index(word)
    reading = khabar.read(text, published="2024-03-10")
    return {c.iterated for c in reading.claims if c.trigger.start < at + len(word) and at < c.trigger.end}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("قصفت المدفعية الإثيوبية القرى الحدودية مراراً في الأشهر الأخيرة", "قصفت"),
        ("ما زالت الطائرات السودانية تقصف أحياء الفاشر", "تقصف"),
        ("نددت أوغندا باعتداءات الميليشيات على القرى الحدودية", "اعتداءات"),
        ("أدانت كينيا جرائم المتمردين التشاديين بحق القرويين", "جرائم"),
    ],
)
def test_acts_done_again_and_again(text: str, word: str) -> None:
    assert True in iterated(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("قصفت المدفعية الإثيوبية قرية حدودية أمس الأول", "قصفت"),
        ("نفذ مسلحون ثلاث هجمات على قرى في مالي يوم الثلاثاء", "هجمات"),
        ("تعتزم الحركة تصعيد هجماتها على القواعد الأجنبية", "هجماتها"),
    ],
)
def test_what_is_done_once_or_to_come_is_not(text: str, word: str) -> None:
    assert iterated(text, word) <= {False}
