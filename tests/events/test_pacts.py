"""With whom a pact is that is ended, shelved or ratified, and what ratifying leaves to be done."""

from __future__ import annotations

import pytest
from sides import claims, standing, told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("مجلس الشيوخ الأرجنتيني يرجئ المصادقة على اتفاقية التبادل الحر مع الإكوادور", "SUPPORT", "ARG", "ECU"),
        ("يدرس الاتحاد الأوروبي تعليق اتفاق الشراكة مع جورجيا", "SANCTION", "EU", "GEO"),
        ("كانت ليسوتو قد جمدت قبل عام اتصالاتها الرسمية بإسرائيل", "SANCTION", "LSO", "ISR"),
        ("فسخت بوركينا فاسو بروتوكول التعاون العسكري مع باريس", "SANCTION", "BFA", "FRA"),
        ("ستنسحب بانكوك من مذكرة تفاهم بحرية مع بنوم بنه", "SANCTION", "THA", "KHM"),
        ("جمد البرلمان الصربي العمل باتفاق الحدود مع كرواتيا", "SANCTION", "SRB", "HRV"),
        ("رفض البرلمان السويسري اتفاق التجارة مع إندونيسيا", "REJECT", "CHE", "IDN"),
        ("انسحبت روسيا من معاهدة القوات التقليدية في أوروبا نهائيا", "SANCTION", "RUS", ""),
    ],
)
def test_with_whom(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "status"),
    [
        ("رفضت المجر المصادقة على انضمام السويد إلى الحلف", "COOPERATE", ("affirmed", "planned")),
        ("بعد مصادقة البرلمان على انضمام فنلندا إلى الناتو، احتفل الوزير", "COOPERATE", ("affirmed", "planned")),
        ("صادقت تركيا على معاهدة تسليم المطلوبين مع الصين", "COOPERATE", ("affirmed", "planned")),
        ("شرط دمشق لعودة العلاقات مع أنقرة انسحاب الجيش التركي من الشمال", "RETREAT", ("affirmed", "demanded")),
        ("لم يصدر عن القمة العربية بيان ختامي", "CONSULT", ("affirmed", "actual")),
        ("تأجلت القمة الثلاثية بين سيول وطوكيو وبكين إلى موعد غير محدد", "CONSULT", ("affirmed", "planned")),
    ],
)
def test_what_is_left_to_do(text: str, type_: str, status: tuple[str, str]) -> None:
    assert status in [c[2:] for c in standing(text, type_)]


def test_two_in_dispute() -> None:
    told("حالت الخلافات بين نواكشوط وداكار دون المصادقة على ميثاق النهر", "SUPPORT", "MRT SEN", "")


def test_a_third_may_have_made_it() -> None:
    text = "اندلع خلاف بين مالي والسنغال ووقعت فرنسا اتفاقا"
    assert ("SUPPORT", {"FRA"}) in [(c[0], c[2]) for c in claims(text)]


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("ترفض إسبانيا حتى الآن الاعتراف باستقلال كوسوفو", "SUPPORT", "ESP", "XKX"),
        ("ترفض روسيا الانسحاب من القرم", "RETREAT", "RUS", ""),
        ("رفضت باريس الاعتذار للجزائر", "CONCEDE", "FRA", "DZA"),
        ("رفضت المجر التوقيع على الاتفاق", "SUPPORT", "HUN", ""),
        ("ترفض موسكو انضمام أوكرانيا إلى الناتو", "COOPERATE", "UKR", "NATO"),
    ],
)
def test_what_one_will_not_do_oneself(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)
