"""Foreign names in marks, officials told of by their office, news that nobody is named for, feelings voiced in so many words."""

from __future__ import annotations

import pytest

from khabar import read


def _said(text: str) -> list[tuple[str | None, str]]:
    reading = read(text, published="2024-03-13")
    codes = {e.id: e.code for e in reading.entities}
    return [(codes.get(q.speaker or ""), text[q.content.start : q.content.end]) for q in reading.quotations]


def _held(text: str, trigger: str) -> list[list[str | None]]:
    reading = read(text, published="2024-03-13")
    codes = {e.id: e.code for e in reading.entities}
    return [[codes.get(a.holder) for a in c.attribution] for c in reading.claims if c.trigger.text == trigger]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('أغلقت الموانئ أبوابها يومين، وفقاً لـ"Seatrack".', [("SEATRACK", "أغلقت الموانئ أبوابها يومين")]),
        ('ذكرت مجموعة الرصد البحري القبرصية "Seatrack" أن الناقلة رست.', [("SEATRACK", "الناقلة رست")]),
        ('ستجرى القرعة بحسب "النظام الداخلي" للنادي.', []),
        ("قال الرئيس السابق لجهاز الموساد يوسي ليفي إن الخطة فشلت.", [("ISR", "الخطة فشلت")]),
        ("وقالت المسؤولة الأولى عن الشؤون الأفريقية في وزارة الدفاع الأميركية إن المهلة انتهت.", [("USA", "المهلة انتهت")]),
        ("قال رئيس مجلس الشورى الإسلامي إن الجلسة مغلقة.", [("IRN", "الجلسة مغلقة")]),
        (
            "ويقول الدكتور عبد الله الريمي، نائب وزير الصحة اليمني، لصحيفة الأخبار إن المشافي ممتلئة. وأضاف الريمي أن الدواء نفد.",
            [("YEM", "المشافي ممتلئة"), ("YEM", "الدواء نفد")],
        ),
    ],
)
def test_who_is_meant(text: str, said: list[tuple[str, str]]) -> None:
    assert _said(text) == said


def test_news_is_the_word_of_nobody_named() -> None:
    assert _held("انتشرت أنباء عن مقتل قائد الجيش المالي.", "مقتل") == [["UNK"]]
    assert _held("وسط تقارير بشأن قصف الإدارة الأميركية مواقع في اليمن.", "قصف") == [["UNK"]]
    assert all("UNK" not in h for h in _held("نفى الجيش المالي الأنباء عن مقتل قائده.", "مقتل"))


def test_a_feeling_voiced_in_marks_is_told_by_the_reporter() -> None:
    assert _held('وأعربت فرنسا عن "قلقها إزاء قرار صربيا حشد قواتها".', "قلقها") == [[]]
