"""Material acts in ordinary news sentences: type, mode, sides and status."""

import pytest

import khabar

ACTUAL = "affirmed actual"
SENTENCES = [
    # moving and readying force
    ("نشرت إثيوبيا آلاف الجنود على حدودها مع الصومال", "MOBILIZE", "troops", "ETH", "SOM", ACTUAL),
    ("تم نشر كتيبتين من الجيش الأوغندي في إقليم إيتوري", "MOBILIZE", "troops", "UGA", "", ACTUAL),
    ("أعلنت اليونان عن نشر قوات إضافية في جزر بحر إيجه", "MOBILIZE", "troops", "GRC", "", ACTUAL),
    ("تعتزم أوكرانيا نشر وحدات إضافية قرب الحدود مع بيلاروسيا", "MOBILIZE", "troops", "UKR", "BLR", "affirmed planned"),
    ("لم تنشر المجر أي قوات على حدودها مع أوكرانيا", "MOBILIZE", "troops", "HUN", "UKR", "negated actual"),
    ("حشدت الصين قواتها قبالة تايوان", "MOBILIZE", "troops", "CHN", "TWN", ACTUAL),
    ("فنزويلا تحشد قواتها على الحدود مع غيانا", "MOBILIZE", "troops", "VEN", "GUY", ACTUAL),
    ("وصلت قوات من الجيش المالي إلى مدينة كيدال", "MOBILIZE", "troops", "MLI", "", ACTUAL),
    ("دفع الجيش التركي برتل عسكري ضخم نحو تل تمر", "MOBILIZE", "troops", "TUR", "", ACTUAL),
    ("توجهت فرقاطة فرنسية إلى البحر الأحمر", "MOBILIZE", "troops", "FRA", "", ACTUAL),
    ("نشر الجيش الأمريكي بطاريات باتريوت في قاعدة جوية بالأردن", "MOBILIZE", "weapons", "USA", "", ACTUAL),
    ("عززت الشرطة البلجيكية وجودها حول المحطات", "MOBILIZE", "police", "BEL", "", ACTUAL),
    ("وضعت فنلندا قواتها في حالة تأهب قصوى", "MOBILIZE", None, "FIN", "", ACTUAL),
    # attacks
    ("قصفت طائرات تركية قرى في محافظة دهوك العراقية", "ASSAULT", "aerial", "TUR", "IRQ", ACTUAL),
    ("قصفت المدفعية الروسية مدينة خيرسون الأوكرانية", "ASSAULT", "heavy-weapons", "RUS", "UKR", ACTUAL),
    ("هاجمت مسيرات أوكرانية مصفاة نفط في مدينة ريازان الروسية", "ASSAULT", "drone", "UKR", "RUS", ACTUAL),
    ("شن جيش النيجر عملية عسكرية ضد مسلحي بوكو حرام", "ASSAULT", None, "NER", "BOKOHARAM", ACTUAL),
    ("اعترضت الدفاعات الجوية الأوكرانية صواريخ روسية فوق أوديسا", "ASSAULT", None, "UKR", "RUS", ACTUAL),
    ("استخدم الجيش السوري غاز السارين ضد سكان الغوطة", "ASSAULT", "unconventional", "SYR", "SYR", ACTUAL),
    ("اندلعت اشتباكات بين القوات الأرمينية والأذربيجانية على الحدود", "ASSAULT", None, "ARM AZE", "", ACTUAL),
    ("ضربت إيران أهدافا داخل الأراضي الباكستانية بالصواريخ", "ASSAULT", None, "IRN", "PAK", ACTUAL),
    # coercion
    ("احتجزت البحرية الفنزويلية ناقلة يونانية قرب السواحل", "COERCE", "seize", "VEN", "GRC", ACTUAL),
    ("احتجز الحرس الثوري الإيراني باحثا فرنسيا", "COERCE", "arrest", "IRN", "FRA", ACTUAL),
    ("اخترق قراصنة روس شبكة البرلمان الألماني", "COERCE", "cyber", "RUS", "DEU", ACTUAL),
    ("فرضت حكومة بابوا غينيا الجديدة حظر التجول في العاصمة", "COERCE", "curfew", "PNG", "", ACTUAL),
    ("أسقطت البحرين الجنسية عن معارضين", "COERCE", "withhold", "BHR", "BHR", ACTUAL),
    ("ترحيل 200 مهاجر أفغاني من تركيا", "COERCE", "deport", "TUR", "AFG", ACTUAL),
    ("جرى توقيف رئيس بلدية سابق في أضنة", "COERCE", "arrest", "TUR", "TUR", ACTUAL),
    ("منعت إسرائيل دخول المساعدات إلى قطاع غزة", "COERCE", "withhold", "ISR", "PSE", ACTUAL),
    ("لم تعتقل الشرطة المجرية أيا من المتظاهرين", "COERCE", "arrest", "HUN", "", "negated actual"),
    # easing
    ("سحبت فرنسا آخر جنودها من النيجر", "RETREAT", "withdraw", "FRA", "NER", ACTUAL),
    ("تراجعت القوات الأذربيجانية إلى مواقعها السابقة", "RETREAT", "withdraw", "AZE", "", ACTUAL),
    ("انسحاب القوات الإريترية من مدينة عدوة", "RETREAT", "withdraw", "ERI", "", ACTUAL),
    ("ستسحب واشنطن قواتها من سوريا", "RETREAT", "withdraw", "USA", "SYR", "affirmed planned"),
    ("أعادت بريطانيا تماثيل منهوبة إلى نيجيريا", "RETREAT", None, "GBR", "NGA", ACTUAL),
    ("أفرجت إيران عن خمسة أمريكيين", "RETREAT", "release", "IRN", "USA", ACTUAL),
    ("تبادلت روسيا وأوكرانيا مئات الأسرى", "RETREAT", "release", "RUS UKR", "", ACTUAL),
    # help
    ("سلمت ألمانيا أوكرانيا دبابات ليوبارد", "AID", None, "DEU", "UKR", ACTUAL),
    ("أودعت السعودية مليار دولار في البنك المركزي اليمني", "AID", None, "SAU", "YEM", ACTUAL),
    ("منحت قطر الجيش اللبناني ستين مليون دولار", "AID", None, "QAT", "LBN", ACTUAL),
    ("أقامت الإمارات مستشفى ميدانيا في تشاد", "AID", None, "ARE", "TCD", ACTUAL),
    ("وصلت طائرة مساعدات كويتية إلى مطار بورتسودان", "AID", None, "KWT", "SDN", ACTUAL),
    ("هربت إيران أسلحة إلى الحوثيين", "AID", None, "IRN", "ANSARALLAH", ACTUAL),
    ("حصلت أوكرانيا على مقاتلات من الدنمارك", "AID", None, "DNK", "UKR", ACTUAL),
    ("لم ترسل المجر أسلحة إلى أوكرانيا", "AID", None, "HUN", "UKR", "negated actual"),
    # working together
    ("شارك الجيش المغربي في مناورات الأسد الإفريقي مع القوات الأمريكية", "COOPERATE", None, "MAR USA", "", ACTUAL),
    ("بدأت الصين وروسيا تدريبات بحرية مشتركة", "COOPERATE", None, "CHN RUS", "", ACTUAL),
    ("باعت فرنسا مصر ثلاثين مقاتلة رافال", "COOPERATE", None, "FRA", "EGY", ACTUAL),
    ("اشترت الهند منظومة إس 400 من روسيا", "COOPERATE", None, "IND", "RUS", ACTUAL),
    # reducing relations
    ("أوقفت ألمانيا مساعداتها التنموية لمالي", "SANCTION", "discontinue", "DEU", "MLI", ACTUAL),
    ("قطعت نيكاراغوا علاقاتها الدبلوماسية بالإكوادور", "SANCTION", "discontinue", "NIC", "ECU", ACTUAL),
    ("استدعت كولومبيا سفيرها لدى إسرائيل للتشاور", "SANCTION", "withdraw", "COL", "ISR", ACTUAL),
    ("انسحبت مالي من المجموعة الاقتصادية لدول غرب أفريقيا", "SANCTION", "withdraw", "MLI", "ECOWAS", ACTUAL),
    ("طردت ألمانيا القائم بالأعمال الروسي", "SANCTION", "expel", "DEU", "RUS", ACTUAL),
    ("حكم على صحفي جزائري بالسجن خمس سنوات", "SANCTION", "convict", "DZA", "DZA", ACTUAL),
    # protest
    ("تظاهر المئات أمام السفارة الفرنسية في نيامي", "PROTEST", "demo", "NER", "FRA", ACTUAL),
    ("خرج الآلاف في مسيرة بالرباط دعما لغزة", "PROTEST", "demo", "MAR", None, ACTUAL),
    ("احتشد الآلاف في ساحة الجمهورية في بلغراد", "PROTEST", "demo", "SRB", "", ACTUAL),
    ("أعلن معتقلون بحرينيون إضرابا عن الطعام", "PROTEST", "hunger", "BHR", "", ACTUAL),
    ("أغلق مزارعون بولنديون المعابر مع أوكرانيا", "PROTEST", "obstruct", "POL", None, ACTUAL),
]  # fmt: skip
OTHER = [
    "هاجم المنتخب الأرجنتيني مرمى البرازيل منذ البداية",
    "حشد المنتخب المغربي نجومه للمباراة المقبلة",
    "انسحبت السباحة الصينية من البطولة",
    "سيطر رجال الإطفاء على حريق في مصنع",
    "تراجعت أسعار النفط إلى أدنى مستوياتها",
    "سحبت الشركة اليابانية آلاف السيارات من السوق",
    "عزز البنك المركزي المصري احتياطيه من النقد الأجنبي",
    "قتل شاب غرقا في نهر النيل",
]


def codes(text: str) -> list[tuple[str, str | None, str, str, str]]:
    """Type, mode, actors, recipients and status of every claim."""
    reading = khabar.read(text + ".", published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [
        (
            c.type, c.mode, " ".join(sorted({code[a] for a in c.actors})),
            " ".join(sorted({code[r] for r in c.recipients})), f"{c.polarity} {c.modality}",
        )
        for c in reading.claims
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "type", "mode", "actors", "recipients", "status"), SENTENCES)
def test_material_act(text: str, type: str, mode: str | None, actors: str, recipients: str | None, status: str) -> None:
    found = [
        c[0] == type and mode in (None, c[1]) and c[2] == actors and recipients in (None, c[3]) and c[4] == status
        for c in codes(text)
    ]
    assert any(found), codes(text)


@pytest.mark.parametrize("text", OTHER)
def test_sport_trade_and_accidents_are_no_acts(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "اعتمدت أوغندا تكتيكا هجوميا جديدا في التدريب",
        "شاركت فرق الإغاثة والإنقاذ في العرض السنوي",
        "هدأت كلمات الطبيب مخاوف المرضى في كمبالا",
    ],
)
def test_kinds_and_moods_are_no_acts(text: str) -> None:
    assert not {"ASSAULT", "AID", "RETREAT"} & {c[0] for c in codes(text)}


@pytest.mark.parametrize(
    "text",
    [
        "دعت أوغندا إلى وقف عاجل لإطلاق النار في السودان",
        "طالبت كينيا بوقف فوري لإطلاق النار في غوما",
        "اقترحت الهند وقفا مؤقتا لإطلاق النار في كشمير",
    ],
)
def test_an_adjective_inside_a_ceasefire(text: str) -> None:
    types = [c[0] for c in codes(text)]
    assert "RETREAT" in types and "ASSAULT" not in types
