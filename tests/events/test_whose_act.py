"""Who is no side of an act: guests and pirates are not of the land they are in, «من» behind what is asked says whence, and hostages are not freed by their own state."""

import pytest
from tests.events.sides import claims


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("غادر عشرات الدبلوماسيين القاعة لدى بدء الوزير الروسي كلمته في جنيف", "REJECT", "UNK", ""),
        ("توعد تنظيم القاعدة في جزيرة العرب بخطف رعايا غربيين انتقاما لزعيمه", "THREATEN", "AQAP", "UNK"),
        ("دعا مقتدى الصدر أنصاره إلى الانسحاب من محيط البرلمان", "REQUEST", "SADRISTMOVEMENT", ""),
        ("طلبت كينيا سحب القوات من الأمم المتحدة", "REQUEST", "KEN", "UN"),
        ("أفضت الوساطة القطرية إلى الإفراج عن خمسة رهائن أميركيين", "RETREAT", "", "USA"),
        ("أفرج عن معارض كاميروني في ياوندي", "RETREAT", "CMR", "CMR"),
        ("نفى مصدر عراقي انتشار مقاتلي فصائل موالية لإيران في بادية البوكمال السورية", "MOBILIZE", "UNK", ""),
        ("رفضت القوات المحاصرة في المصنع الاستسلام للجيش الروسي", "REJECT", "UNK", "RUS"),
        ("شيع الأهالي خمسة مدنيين سوريين قتلهم مسلحون", "ASSAULT", "UNK", "SYR"),
        ("أفرج عن خمسة صيادين باكستانيين اختطفهم قراصنة صوماليون", "ASSAULT", "SOM", "PAK"),
    ],
)
def test_sides(text: str, type_: str, actors: str, recipients: str) -> None:
    """One claim has just these sides."""
    want = (frozenset(actors.split()), frozenset(recipients.split()))
    assert any(c[0] == type_ and c[2:] == want for c in claims(text)), claims(text)


def test_the_ball_in_their_court_is_no_sport() -> None:
    """«ألقت الكرة في ملعب الحكومة»: what is told beside it stands."""
    assert any(c[0] == "AGREE" for c in claims("ألقت حركة طالبان الكرة في ملعب الحكومة وعرضت هدنة لثلاثة أشهر"))


def test_a_town_by_its_land() -> None:
    """«بمدينة ماكاسار الإندونيسية»: a town that no list knows, of the land behind it."""
    assert claims("أضرم متظاهرون غاضبون النار في مبنى البرلمان المحلي بمدينة ماكاسار الإندونيسية")[0][2] == frozenset({"IDN"})
