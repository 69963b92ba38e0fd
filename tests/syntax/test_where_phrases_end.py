"""Where the subject ends and the object begins behind names, adverbs and tanwin; masdars that share a genitive."""

from __future__ import annotations

import pytest
from tests.syntax.conftest import Parsed


@pytest.mark.parametrize(
    ("text", "verb", "subject", "objects"),
    [
        ("يرفض كابلان التصويت بالبريد.", "يرفض", ["كابلان"], ["التصويت"]),
        ("تظهر الصورة بوضوح شريط الحدود.", "تظهر", ["الصورة"], ["شريط الحدود"]),
        ("أثار استبدال القائد جدلاً كبيراً.", "أثار", ["استبدال القائد"], ["جدلاً كبيراً"]),
        ("دانت الحكومة بأشد العبارات الهجوم.", "دانت", ["الحكومة"], ["الهجوم"]),
        ("وهو اعتداء نفت الحكومة أن تكون وراءه.", "نفت", ["الحكومة"], []),
    ],
)
def test_subject_and_object(text: str, verb: str, subject: list[str], objects: list[str]) -> None:
    parsed = Parsed(text)
    clause = parsed.clause(verb)
    assert parsed.words(clause.subject) == subject
    assert parsed.words(clause.objects) == objects


@pytest.mark.parametrize("text", ["دان الحزب تمزيق وحرق نسخة من الكتاب.", 'شددت المنظمة على ضرورة "وقف بيع الأجهزة".', "ينفي نجيب ارتكاب مخالفة."])
def test_one_verb(text: str) -> None:
    assert len(Parsed(text).verbs()) == 1
