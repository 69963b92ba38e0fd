"""Acts that no side is named beside are told where they take place or go on, and only there."""

import pytest
from tests.events.sides import claims


def types(text: str) -> list[tuple[str, str]]:
    """(type, trigger) of every claim."""
    return [c[:2] for c in claims(text)]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("اندلعت الاشتباكات صباح اليوم قرب محطة القطار", ("ASSAULT", "الاشتباكات")),
        ("تتواصل المعارك في أطراف المدينة منذ أسبوع", ("ASSAULT", "المعارك")),
        ("وجرت المداهمات في سبع محافظات من البلاد", ("COERCE", "المداهمات")),
        ("لم يتوقف القصف الليلي على ضواحي العاصمة", ("ASSAULT", "القصف")),
        ("جرح حارسان خلال المداهمات التي نفذت في الميناء", ("COERCE", "المداهمات")),
        ("والتفاوض جار منذ يومين لتبادل الأسرى", ("CONSULT", "التفاوض")),
        ("وأشار التقرير إلى تجدد القتال قرب الحدود", ("ASSAULT", "القتال")),
    ],
)
def test_an_act_that_takes_place_is_told(text, want):
    assert want in types(text)


@pytest.mark.parametrize(
    "text",
    [
        "نشر المؤرخ كتابا عن المعركة وأسبابها",
        "تتواصل المعركة الانتخابية في البلدات الساحلية",
        "ارتفعت الأسعار مع استمرار الحرب وتراجع الإنتاج",
        "توقف القصف قبل وصول عمال الكهرباء إلى القرية",
    ],
)
def test_what_is_only_named_is_not(text):
    assert "ASSAULT" not in [type_ for type_, _ in types(text)]
