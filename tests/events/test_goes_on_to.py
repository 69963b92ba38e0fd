"""«The latter», the two presidents, whoever goes on behind «حيث» or «بينما», who is invited and who is made to accept."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, told


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("زار الرئيس الأنغولي كوبا، وأعلنت الأخيرة دعمها لأنغولا.", "SUPPORT", "CUB", "AGO"),
        ("اتهمت كينيا أوغندا بقصف الجسر، ونفت الأخيرة ذلك.", "DENY", "UGA", "KEN"),
        ("طالبت أستراليا فيجي بوقف الصيد، لكن الأخيرة رفضت ذلك.", "REJECT", "FJI", "AUS"),
        ("التقى الرئيس البيروفي نظيره البوليفي، وأشاد الأخير بأستراليا.", "SUPPORT", "BOL", "AUS"),
    ],
)
def test_the_latter_is_who_was_named_last(text: str, kind: str, actors: str, recipients: str) -> None:
    told(text, kind, actors, recipients)


def test_the_last_attacks_are_nobody() -> None:
    assert all(not actors for _, _, actors, _ in claims("في الآونة الأخيرة زادت الهجمات الأخيرة على المدينة."))


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("التقى الرئيسان الروسي والصيني في أوزبكستان. ووقع الرئيسان اتفاقات عدة.", "SUPPORT", "RUS CHN"),
        ("ناقشت تركيا والسويد وفنلندا الملف، وانضم البلدان إلى الحلف.", "COOPERATE", "SWE FIN"),
        ("زار وزير الخارجية الروسي سيرغي لافروف أنقرة حيث التقى نظيره التركي.", "CONSULT", "RUS TUR"),
        ("رحب الوزير باتفاق الهدنة بين إسرائيل وحماس.", "AGREE", "ISR HAMAS"),
        ("بحث وفد من حركة فتح مع وفد حركة حماس في القاهرة ملف الموظفين.", "CONSULT", "FATAH HAMAS"),
    ],
)
def test_both_sides(text: str, kind: str, actors: str) -> None:
    told(text, kind, actors, "")


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("صوتت المجر ضد القرار، بينما دعمت أوكرانيا في السابق.", "SUPPORT", "HUN", "UKR"),
        ("لبى الرئيس الفرنسي دعوة نظيره المصري إلى زيارة القاهرة.", "AGREE", "EGY", "FRA"),
        ("لبى الرئيس الفرنسي دعوة نظيره المصري إلى زيارة القاهرة.", "CONSULT", "FRA", "EGY"),
        ("يقوم الرئيس الصيني بزيارة دولة إلى صربيا.", "CONSULT", "CHN", "SRB"),
        ("طلبت كينيا الانضمام إلى بريكس.", "COOPERATE", "KEN", "BRICS"),
        ("أجبرت موسكو كييف على أن تقبل الشروط.", "CONCEDE", "UKR", ""),
        ("أكدت وزيرة الخارجية لبوركينا فاسو أوليفيا روامبا أن بلادها تدعم مالي.", "SUPPORT", "BFA", "MLI"),
    ],
)
def test_who_does_it_to_whom(text: str, kind: str, actors: str, recipients: str) -> None:
    told(text, kind, actors, recipients)
