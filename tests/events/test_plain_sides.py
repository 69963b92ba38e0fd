"""Sides that plain news sentences tell in so many words: behind ل and من, in the clause of an act, among those who protest."""

from __future__ import annotations

import pytest
from sides import claims, told

import khabar


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("شهدت محافظة تعز مجزرتين في أول أيام رمضان، نفذهما الطيران السعودي", "ASSAULT", "SAU", "YEM"),
        ("شهدت مدينة الفاشر مجزرتين، ارتكبتهما قوات الدعم السريع", "ASSAULT", "RSF", "SDN"),
        ("تحدث الوزير عن المجازر التي ارتكبتها وترتكبها القوات الصربية", "ASSAULT", "SRB", ""),
        ("ذكرت منظمة حقوقية أن الأوكرانيين الذين قتلوا نتيجة قصف القوات الروسية بلغوا خمسين", "ASSAULT", "RUS", "UKR"),
        ("قتل ثلاثة جنود أتراك جراء قصف القوات السورية", "ASSAULT", "SYR", "TUR"),
        ("قتل جندي تركي وأصيب ثلاثة آخرون في هجوم لحزب العمال الكردستاني شمالي العراق", "ASSAULT", "PKK", "TUR"),
        ("قال لافروف إن الولايات المتحدة هي البلد الوحيد الذي يقوم بالهجمات على كوبا", "ASSAULT", "USA", "CUB"),
        ("سيطر الجيش السوداني على مدينة سنجة بعد معارك مع قوات الدعم السريع", "ASSAULT", "SDN RSF", ""),
        ("أعلن الحوثيون استهداف سفينة أميركية ردا على مجازر الاحتلال في غزة", "ASSAULT", "ISR", "PSE"),
        ("وجه رئيس الوزراء الياباني الدعوة للرئيس الكوري الجنوبي للمشاركة في قمة هيروشيما", "AGREE", "JPN", "KOR"),
        ("كشفت صحيفة تفاصيل تحقيق للجيش الأميركي في مقتل مدنيين أفغان", "ACCUSE", "USA", ""),
        ("نفت الجزائر مرارا الاتهامات المغربية الموجهة إليها بدعم الجبهة", "DENY", "DZA", "MAR"),
        ("نفى حزب الله اتهامات إسرائيلية بتخزين صواريخ في مطار بيروت", "DENY", "HEZBOLLAH", "ISR"),
        ("قدمت الجزائر طلبا رسميا للانضمام إلى مجموعة بريكس", "SUPPORT", "DZA", "BRICS"),
        ("انسحبت بعثة الأمم المتحدة من قاعدة كيدال بطلب من الحكومة المالية", "REQUEST", "MLI", ""),
        ("رفضت حماس مقترحا أميركيا لوقف إطلاق النار", "AGREE", "USA", ""),
        ("انتقدت موسكو توريد ذخائر بريطانية للجيش الأوكراني", "AID", "GBR", "UKR"),
        ("حذر رئيس الوزراء الهنغاري من أن إرسال دبابات ألمانية إلى أوكرانيا سيقرب برلين من الحرب", "AID", "DEU", "UKR"),
        ("قررت بولندا إرسال دبابات ألمانية إلى كييف", "AID", "POL", "UKR"),
        ("شنت روسيا غارة على خاركيف ما أدى إلى مقتل خمسة أشخاص", "ASSAULT", "RUS", "UKR"),
        ("قصفت طائرات إسرائيلية مدرسة في غزة، مما أسفر عن استشهاد عشرين فلسطينيا", "ASSAULT", "ISR", "PSE"),
        ("أدى القصف التركي على عفرين إلى مقتل أربعة مدنيين سوريين", "ASSAULT", "TUR", "SYR"),
        ("هاجمت حركة الشباب قاعدة للجيش الكيني، وهو ما أدى إلى مقتل عشرات الجنود", "ASSAULT", "ALSHABAAB", "KEN"),
        ("قال مسؤول أميركي إن بلاده ستواصل دعم إسرائيل في حربها على غزة", "ASSAULT", "ISR", "PSE"),
        ("اتهم سكان المدينة الوسيط بالتواطؤ مع الحوثيين في حصارهم", "COERCE", "ANSARALLAH", ""),
        ("نشرت الولايات المتحدة حاملة طائرات في الخليج لردع إيران", "MOBILIZE", "USA", "IRN"),
        ("فجر انتحاري نفسه في مسجد بمدينة بيشاور الباكستانية", "ASSAULT", "UNK", "PAK"),
        ("أطلقت سرايا القدس صاروخين من قطاع غزة صوب مدينة عسقلان", "ASSAULT", "PIJ", "ISR"),
        ("أطلق مسلحون النار باتجاه عناصر من الجيش اللبناني", "ASSAULT", "UNK", "LBN"),
        ("قتل خمسة جنود مصريين شمال سيناء", "ASSAULT", "", "EGY"),
        ("شن مسلحون هجوما على مدينة تعز", "ASSAULT", "UNK", "YEM"),
        ("شن مسلحون هجوما على مدينة أم درمان", "ASSAULT", "UNK", "SDN"),
        ("أدانت باريس بأشد العبارات إعدام إيران المعارض جمشيد شارمهد", "ACCUSE", "FRA", "IRN"),
        ("أدانت باريس بأشد العبارات إعدام إيران المعارض جمشيد شارمهد", "ASSAULT", "IRN", ""),
        ("صوت البرلمان الأوروبي لصالح قرار يدين القمع في جورجيا", "ACCUSE", "EU", ""),
        ("ندد مئات المغاربة باستقبال وزيرة إسرائيلية في مراكش", "ACCUSE", "MAR", "ISR"),
        ("توعد المرشد الإيراني علي خامنئي إسرائيل بعقاب قاس", "THREATEN", "IRN", "ISR"),
        ("صادرت السلطات التونسية أموال حركة النهضة وأغلقت مقارها", "COERCE", "TUN", "ENNAHDA"),
        ("اقتحم المستوطنون قرية ترمسعيا الفلسطينية وأحرقوا منازلها", "ASSAULT", "ISR", "PSE"),
    ],
)  # fmt: skip
def test_sides(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("نظم اتحاد الطلبة وقفة احتجاجية أمام سفارة فرنسا في تونس العاصمة. ورفع المشاركون شعارات ضد باريس، وطالبوا الحكومة التونسية بطرد السفير.", "REQUEST", "TUN", "TUN"),
        ("تظاهر المئات في الرباط تنديدا بالحرب على غزة. ودعا المشاركون في المسيرة الدول العربية إلى التحرك.", "REQUEST", "MAR", ""),
        ("تظاهر المئات في الرباط تنديدا بالحرب على غزة.", "PROTEST", "MAR", ""),
        ("احتشد آلاف اليمنيين في صنعاء دعما لفلسطين.", "PROTEST", "YEM", ""),
    ],
)  # fmt: skip
def test_crowds(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "never", "side"),
    [
        ("شنت روسيا غارة على بلدة حدودية ما أدى إلى مقتل خمسة أشخاص", "ASSAULT", "RUS", 3),
        ("عبرت مصر عن رفضها القاطع لتهجير الفلسطينيين من أرضهم", "SANCTION", "EGY", 2),
        ("استهدف الطيران الإسرائيلي المنطقة بين كفركلا وعيترون", "ASSAULT", "LBN", 2),
    ],
)
def test_never_on_this_side(text: str, type_: str, never: str, side: int) -> None:
    found = [c for c in claims(text) if c[0] == type_]
    assert found, text
    assert all(never not in str(c[side]) for c in found), found


def test_who_judges_does_not_ask() -> None:
    found = claims("اعتبرت حركة حماس تصريحات ترامب دعوة للتطهير العرقي")
    assert not any(c[0] == "REQUEST" and "HAMAS" in c[2] for c in found), found


def test_when_it_began_tells_no_attacker() -> None:
    found = claims("قال المتحدث باسم الناتو إن روسيا خسرت آلاف الجنود في أوكرانيا منذ بدء العمليات العسكرية هناك.")
    assert not any("UKR" in c[2] for c in found if c[0] == "ASSAULT"), found


def test_a_request_is_not_yet_fulfilled() -> None:
    for text in ("قدمت صربيا طلبا للانضمام إلى الاتحاد الأوروبي", "رفعت كوسوفو طلبا رسميا للانضمام إلى مجلس أوروبا"):
        joined = [c for c in khabar.read(text).claims if c.type == "SUPPORT"]
        assert joined, text
        assert all(c.modality != "actual" for c in joined), text
