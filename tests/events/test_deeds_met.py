"""Deeds that were passed over: attacks foiled, closings, readiness, flight, clashes that broke out; and what looks like them."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, told

import khabar


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أفشل الجيش الإثيوبي هجوما للقوات الإريترية على بلدة زالامبيسا", "ASSAULT", "ETH", "ERI"),
        ("أحبط الجيش العراقي هجوما لداعش على بلدة سورية", "ASSAULT", "IRQ", "ISIS"),
        ("أعلنت وزارة الدفاع الأذربيجانية أمس إفشال محاولة تسلل قرب لاتشين", "COERCE", "AZE", ""),
        ("أقفلت السلطات الليبية المجال الجوي فوق طرابلس", "COERCE", "LBY", ""),
        ("علقت منظمة أطباء بلا حدود عملياتها في هايتي", "SANCTION", "MSF", "HTI"),
        ("أعلنت المتحدثة باسم اليونيسف أمس تعليق المنظمة عملياتها في دارفور", "SANCTION", "UNICEF", "SDN"),
        ("أوقفت السلطات العراقية حركة الطيران في مطار كركوك", "COERCE", "IRQ", ""),
        ("يواصل الطيران الحربي الإثيوبي التحليق فوق الحدود السودانية", "MOBILIZE", "ETH", "SDN"),
        ("شهدت أجواء المحافظة تحليقا مكثفا للطيران الأميركي", "MOBILIZE", "USA", ""),
        ("أقلعت مقاتلات رومانية لاعتراض طائرة روسية", "MOBILIZE", "ROU", ""),
        ("فر 15 ألف سوداني إلى تشاد", "SANCTION", "", "SDN"),
        ("هربت عائلات سورية إلى تركيا", "SANCTION", "", "SYR"),
        ("لجأ آلاف البورونديين إلى رواندا", "SANCTION", "", "BDI"),
        ("قال شهود إن مواجهات اندلعت بين الجيش السوداني ومحتجين إثيوبيين", "ASSAULT", "SDN ETH", ""),
        ("أصيب 45 فلسطينيا خلال اشتباكات بين شبان فلسطينيين وقوات الاحتلال الإسرائيلي", "ASSAULT", "ISR", "PSE"),
        ("أقرت كندا حظر النفط الروسي", "SANCTION", "CAN", "RUS"),
        ("ارتقى خمسة فلسطينيين بعد استهدافهم بالرصاص", "ASSAULT", "", "PSE"),
        ("قتل ثلاثة سوريين بعد قصفهم بالمدفعية", "ASSAULT", "", "SYR"),
        ("أعلنت موسكو إحباط هجوم نفذته القوات الأوكرانية", "ASSAULT", "UKR", ""),
        ("أعلنت موسكو إحباط هجوم نفذته القوات الأوكرانية", "COERCE", "RUS", "UKR"),
        ("اتهم الوزير جهات بدعم دول تهاجم إيران", "ASSAULT", "UNK", "IRN"),
        ("في وقت تهاجم إسرائيل لبنان", "ASSAULT", "ISR", "LBN"),
        ("يحتج السكان الصرب على تعيين رئيس بلدية ألباني", "PROTEST", "SRB", ""),
    ],
)
def test_deeds_are_told(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "word"),
    [
        ("خضعت العاصمة لإجراءات أدت إلى إغلاق شوارع فيها", "COERCE", "إغلاق"),
        ("أغلقت المتاجر في الخليل أبوابها استجابة لدعوة الفصائل", "PROTEST", "أغلقت"),
        ("القذائف التي ألقيت على مدينة الفاشر", "ASSAULT", "ألقيت"),
        ("دفعت المعارك مئة ألف مدني إلى النزوح", "SANCTION", "النزوح"),
        ("أمر الرئيس الجيش بتحرك عاجل نحو الحدود", "MOBILIZE", "بتحرك"),
        ("دعت باريس الطرفين إلى التراجع فورا", "RETREAT", "التراجع فورا"),
        ("تتواصل حشود عسكرية إثيوبية قرب الحدود", "MOBILIZE", "حشود عسكرية"),
        ("فرضت القوات الإثيوبية طوقا على المدينة", "COERCE", "طوقا"),
    ],
)
def test_by_their_words(text: str, type_: str, word: str) -> None:
    found = claims(text)
    assert any(c[0] == type_ and (c[1] in word or word in c[1]) for c in found), found


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("أغلقت المحال أبوابها بسبب العاصفة", "COERCE"),
        ("أغلقت سفينة معطلة المضيق أمام الملاحة", "COERCE"),
        ("رفعت لجنة الانتخابات جاهزيتها قبل الاقتراع", "MOBILIZE"),
        ("رفعت وزارة الصحة درجة الاستعداد في المستشفيات", "MOBILIZE"),
        ("تشهد البلاد معركة شرسة بين الرئيس السابق ومنافسه", "ASSAULT"),
        ("استهدفت حملة اعتقالات معارضين في القاهرة", "ASSAULT"),
        ("هرب السجناء من سجن في ضواحي العاصمة", "SANCTION"),
        ("هربت العائلات من الفيضانات إلى التلال", "SANCTION"),
        ("غادر السكان منازلهم بسبب الفيضانات", "SANCTION"),
        ("اعتقلت الشرطة الألمانية منفذ هجوم برلين", "ASSAULT"),
        ("تجري المناورات في منطقة واسعة تضم جزر باراسيل", "COERCE"),
        ("دعا مجلس الأمن الطرفين إلى وقف القتال وحماية المدنيين", "ASSAULT"),
    ],
)
def test_what_only_looks_like_one(text: str, type_: str) -> None:
    assert all(c[0] != type_ for c in claims(text)), claims(text)


def test_the_foiled_attack_of_plotters_is_not_done() -> None:
    reading = khabar.read("أحبطت الشرطة الكينية هجوما خططت له حركة الشباب", published="2024-03-10")
    assert all((c.polarity, c.modality) != ("affirmed", "actual") for c in reading.claims if c.type == "ASSAULT"), reading.claims


@pytest.mark.parametrize(
    ("text", "word", "status"),
    [
        ("يتواصل الرئيس مع قادة الطرفين لإنهاء الصراع عبر الحوار", "لإنهاء الصراع", ("affirmed", "planned")),
        ("يختلف الوزراء حول النظر إلى صفقة التبادل كفرصة", "صفقة التبادل", ("affirmed", "possible")),
        ("عاد الجيش السوداني ليقصف المدينة", "يقصف", ("affirmed", "actual")),
        ("عاد الجيش السوداني إلى الحدود ليقصف المدينة", "يقصف", ("affirmed", "planned")),
        ("تمت صفقة التبادل بين روسيا وأوكرانيا أمس", "صفقة التبادل", ("affirmed", "actual")),
        ("قال الوزير الإيراني إن العضوية تجسد فشل العقوبات الأميركية", "العقوبات", ("affirmed", "actual")),
    ],
)
def test_done_or_not(text: str, word: str, status: tuple[str, str]) -> None:
    reading = khabar.read(text, published="2024-03-10")
    assert [(c.polarity, c.modality) for c in reading.claims if c.trigger.text == word] == [status], reading.claims


def test_what_unesco_lists_is_under_no_sanctions() -> None:
    assert not [c for c in claims('قرية بتير الفلسطينية المدرجة على قائمة "اليونسكو" للتراث العالمي') if c[0] == "SANCTION"]


@pytest.mark.parametrize(
    "text",
    [
        "أحبط الجيش العراقي هجوما على بلدة سورية",
        "صد الجيش العراقي هجوما على بلدة سورية",
        "أعلن الجيش العراقي صد هجوم على بلدة سورية",
        "تعهد العراق بإحباط أي هجوم على بلدة سورية",
    ],
)
def test_who_wards_off_an_attack_does_not_strike_its_target(text: str) -> None:
    found = claims(text)
    assert not any("IRQ" in actors and "SYR" in recipients for _, _, actors, recipients in found), found
