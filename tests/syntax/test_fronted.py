"""Adverbs before a verb are no subject: «لأول مرة تعتذر بلجيكا», «في خطوة مفاجئة طردت باريس السفير»."""

import pytest
from tests.events.sides import claims, sides


@pytest.mark.parametrize("opening", ["لأول مرة", "فجأة", "مرة أخرى", "عبثا", "ميدانيا", "تباعا", "عندئذ", "كل يوم", "في خطوة مفاجئة", "بشكل مفاجئ", "على نحو مفاجئ", "وفي تطور لافت", "انتقاما", "وعلى الفور"])
def test_the_subject_stands_behind_the_verb(opening: str) -> None:
    assert sides(f"{opening} قصفت إسرائيل مدينة دمشق", "ASSAULT") == (["ISR"], ["SYR"])
    assert sides(f"{opening} تعتذر بلجيكا للكونغو", "CONCEDE") == (["BEL"], ["COD"])


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("في بيان نشرته الوزارة، هددت باريس نيامي بعقوبات", "THREATEN", ["FRA"], ["NER"]),
        ("مسلحون هاجموا قاعدة تركية في العراق", "ASSAULT", ["UNK"], ["TUR"]),
    ],
)
def test_what_describes_or_acts_stays(text: str, type_: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, type_) == (actors, recipients), claims(text)


def test_what_is_laid_on_nobody() -> None:
    assert [c[0] for c in claims("وعلى الأثر قصف الجيش الإسرائيلي مدينة دمشق")] == ["ASSAULT"]
