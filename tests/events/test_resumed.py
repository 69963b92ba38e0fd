"""What is tried, offered, chanced or denied behind asides, descriptions and commas does not come out as done."""

from __future__ import annotations

import pytest

from khabar import read

REAL = ("affirmed", "actual")
PLANNED = ("affirmed", "planned")
POSSIBLE = ("affirmed", "possible")
DEMANDED = ("affirmed", "demanded")
NEGATED = ("negated", "actual")


def status(text: str, trigger: str) -> tuple[str, str]:
    reading = read(text, published="2024-03-10", outlet="test", title="")
    claim = next(c for c in reading.claims if c.trigger.part == "body" and trigger in c.trigger.text)
    return claim.polarity, claim.modality


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("قال الدبلوماسيون إن الخطط التي تشمل تجميد أرصدة مسؤولين في بيلاروسيا بلغت مراحل متقدمة.", "تجميد", PLANNED),
        ("تبحث الإدارة الكندية عن سبل \"تزويد أوكرانيا بالأدوات التي تحتاجها\".", "تزويد", POSSIBLE),
        ("قال إن الاتفاق على حظر النفط قد يكون الاثنين المقبل عندما يجتمع وزراء الاتحاد الأوروبي.", "يجتمع", PLANNED),
        ("إذا لم يقبل رئيس الوزراء الصفقة فقد يكون مسؤولا عن مقتل الأسرى.", "مقتل", POSSIBLE),
        ("تحدثت عواصم غربية عن الدفع نحو وقف إطلاق النار في السودان.", "وقف إطلاق النار", PLANNED),
        ("من المتوقع الآن إتمام صفقة الأسرى بين الجانبين.", "صفقة", POSSIBLE),
        ("رفضت جماعة متشددة تسيطر على مدينة درنة توقيع الاتفاق مع الحكومة الليبية.", "توقيع", NEGATED),
        ("قال التقرير إن المعارضين قد يختفون أو يقتلون في سجون إريتريا.", "يقتلون", POSSIBLE),
        ("قال الوزير إن هناك فرصة محدودة لحسم صفقة الأسرى مع حماس.", "صفقة", PLANNED),
        ("يرى محللون أن الوضع ليس مثاليا لحرب شاملة في لبنان.", "حرب", POSSIBLE),
        (
            "نفت الحركة، اليوم السبت، نفيا قاطعا، الادعاءات التي أوردتها وسائل إعلام، ومنصات متعددة، بشأن استهداف ملعب في الجولان.",
            "استهداف",
            NEGATED,
        ),
        ("رفضت السلطة الفلسطينية التحقيق المشترك مع إسرائيل في مقتل الصحفية.", "التحقيق", NEGATED),
        ("دعا المكتب إلى العمل من أجل إيقاف حمام الدم، وإنهاء العدوان على السودان.", "إنهاء العدوان", DEMANDED),
        ("قالت المستشارة إن هاريس لا تؤيد وقف شحنات الأسلحة إلى أوكرانيا.", "وقف", POSSIBLE),
        ("تؤيد كندا فرض عقوبات على ميانمار.", "عقوبات", POSSIBLE),
        ("أيدت المحكمة العليا اعتقال الوزير السابق.", "اعتقال", REAL),
        ("أكد القادة أن الوقت قد حان لإبرام اتفاق بين الجانبين.", "إبرام", DEMANDED),
        ("قال الأمين العام إنه آن الأوان لوقف إطلاق النار في السودان.", "وقف إطلاق النار", DEMANDED),
        ("أما الاحتمال الثاني، فهو إصابة المراسلة برصاصة أطلقها جندي.", "إصابة", POSSIBLE),
        ("تضغط واشنطن على الشركة لكي تعترف بالمشكلة وتتعاون مع المحققين الكنديين.", "تتعاون", DEMANDED),
        ("اعتبرت أن حكومة هندوراس واهمة بشأن وعود الصين لها بتقديم مساعدات.", "مساعدات", PLANNED),
        ("رفضت السلطة الفلسطينية التحقيق المشترك مع إسرائيل في مقتل الصحفية.", "مقتل", REAL),
    ],
)
def test_status(text: str, trigger: str, expected: tuple[str, str]) -> None:
    assert status(text, trigger) == expected


def test_a_refused_charge_is_denied_by_who_refuses_it() -> None:
    reading = read("ترفض طهران اتهامات بأنها زودت الجماعة بالسلاح.", published="2024-03-10", outlet="test", title="")
    codes = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.type == "AID")
    assert claim.polarity == "negated" and [codes[a.holder] for a in claim.attribution] == ["IRN"]
