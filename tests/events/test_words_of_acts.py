"""Acts that had no claim, or another's type: measures against persons, aid cut, objects behind a definite subject, words that only look like acts."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("سحبت بلجيكا رخصة شركة بيلاروسية للشحن.", "SANCTION", "BEL", "BLR"),
        ("سحبت الدنمارك جنسية امرأة سورية.", "COERCE", "DNK", "SYR"),
        ("صنفت باراغواي حزب الله منظمة إرهابية.", "SANCTION", "PRY", "HEZBOLLAH"),
        ("خفضت السويد مساعداتها لمالي.", "SANCTION", "SWE", "MLI"),
        ("قيدت أستراليا الدعم المالي لميانمار.", "SANCTION", "AUS", "MMR"),
        ("قلصت إيران تعاونها مع الوكالة الدولية للطاقة الذرية.", "SANCTION", "IRN", "IAEA"),
        ("تعزز فيتنام تعاونها العسكري مع الهند.", "COOPERATE", "VNM IND", ""),
        ("قطعت السلطات الغابونية خدمة الإنترنت عن العاصمة.", "COERCE", "GAB", ""),
        ("أوقفت السلطات البوروندية بث إذاعة محلية.", "COERCE", "BDI", ""),
        ("اقتحم عشرات المستوطنين الإسرائيليين بلدة فلسطينية قرب نابلس.", "ASSAULT", "ISR", "PSE"),
        ("مزق متطرفون سويديون نسخة من المصحف.", "PROTEST", "SWE", ""),
        ("وصف الوزير البولندي بيلاروسيا بأنها دولة معتدية.", "ACCUSE", "POL", "BLR"),
        ("قضى ثلاثة شبان فلسطينيين برصاص الجيش الإسرائيلي.", "ASSAULT", "ISR", "PSE"),
        ("أقر البرلمان الكيني تعديلا على قانون الانتخابات.", "SUPPORT", "KEN", ""),
        ("أصدرت الخارجية القطرية بيانا طالب إسرائيل برفع الحصار.", "REQUEST", "QAT", "ISR"),
    ],
)
def test_acts_are_told(text: str, type_: str, actors: str, recipients: str) -> None:
    """Measures, cuts and condemnations in the words of news."""
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أدانت الحكومة الغارة الإسرائيلية على دمشق.", "ASSAULT", "ISR", "SYR"),
        ("رفضت الحركة الوساطة القطرية.", "CONSULT", "QAT", ""),
        ("رفض المجلس القرار الأميركي.", "REJECT", "UNK", "USA"),
        ("استنكر الحزب التصريحات الفرنسية.", "ACCUSE", "UNK", "FRA"),
        ("ودانت الشبكة الجريمة التي ارتكبتها إسرائيل.", "ASSAULT", "ISR", ""),
    ],
)
def test_object_behind_a_definite_subject(text: str, type_: str, actors: str, recipients: str) -> None:
    """A noun with the article right behind a body with the article is no part of it: its nationality is not the body's."""
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("نجح العمال الأستراليون في تحقيق مطلب زيادة الأجور.", "ACCUSE"),
        ("تسعى زامبيا إلى تحقيق خطوة نوعية في الزراعة.", "ACCUSE"),
        ("استهدف الجيش النيجيري مقرات للتنظيمات المسلحة في الشمال.", "AID"),
        ("طالبت الدول الفقيرة المقرضين في باريس بخفض الفوائد.", "AID"),
        ("لا يحتاج المسافر في مطار ناميبيا إلى إجراءات تفتيش.", "COERCE"),
    ],
)
def test_words_that_tell_no_act(text: str, type_: str) -> None:
    """What is reached is not looked into; armed groups and lenders are named."""
    assert all(c[0] != type_ for c in claims(text)), claims(text)


def test_adjectives_stay_with_their_body() -> None:
    """«المباشرة» and an epithet part no phrase."""
    told("بدأت المفاوضات المباشرة بين إسرائيل وسوريا.", "CONSULT", "ISR SYR", "")


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("مثل الرئيس البيروفي السابق أمام محكمة في ليما.", "ACCUSE", "", "PER"),
        ("ودانت الحكومة التشيلية \"الجريمة التي ارتكبها داعش\".", "ACCUSE", "CHL", "ISIS"),
        ("فرض الاتحاد الأوروبي القيود، وانتقدت بكين العقوبات الأميركية التي فرضت على شركات صينية.", "SANCTION", "USA", "CHN"),
        ("قضت القوات المالية على ما يصل إلى عشرين مسلحا، وتدمير شاحنتين.", "ASSAULT", "MLI", ""),
        ("نددت هافانا بالتدخلات العسكرية الأميركية.", "ACCUSE", "CUB", "USA"),
        ("عقد الرئيس القبرصي جلسة عمل مع نظيره اليوناني.", "CONSULT", "CYP GRC", ""),
        ("تعهدت بغداد بمنع استخدام أراضيها في شن هجمات.", "COERCE", "IRQ", ""),
    ],
)
def test_more_acts_are_told(text: str, type_: str, actors: str, recipients: str) -> None:
    """Trials, what a quotation names as the object, sanctions in their relative clause."""
    told(text, type_, actors, recipients)


def test_an_attack_of_which_more_is_told() -> None:
    """An attack named before is told where its verb says how it was done or what came of it."""
    assert sum(c[0] == "ASSAULT" for c in claims("وقع هجوم في باماكو. أكدت الشرطة المالية أن الهجوم تم بسيارة مفخخة.")) == 2


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("نقل السجين الكيني إلى عيادة سجن نيروبي.", "SANCTION"),
        ("دعت \"اللجنة الشعبية لدعم فلسطين\" سكان دبلن إلى الحضور.", "SUPPORT"),
        ("بحث الوزير الإريتري ونظيره الجيبوتي حل النزاعات في المنطقة بالحوار.", "ASSAULT"),
        ("وصلت وحدات القمع إلى بوابة السجن الإسرائيلي.", "COERCE"),
        ("مثل هذه القضايا أمام المحكمة الأسترالية كثيرة.", "ACCUSE"),
        ("نشرت فرقة إيطالية مشاهد من جنود المسرحية وآلياتها.", "MOBILIZE"),
    ],
)
def test_names_and_buildings_tell_no_act(text: str, type_: str) -> None:
    """A prison, what a body is called, a conflict to be settled."""
    assert all(c[0] != type_ for c in claims(text)), claims(text)
