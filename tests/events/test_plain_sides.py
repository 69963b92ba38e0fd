"""Sides that plain news sentences tell in so many words: behind ل and من, in the clause of an act, among those who protest."""

from __future__ import annotations

import pytest
from sides import claims, told

import khabar
from khabar.lexicon.words import lexicon


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("رفضت قيادات حركة النهضة العرض", "REJECT", "ENNAHDA", ""),
        ("اتهمت قيادات في حركة فتح إسرائيل بالقتل", "ACCUSE", "FATAH", "ISR"),
        ("شهدت محافظة تعز مجزرتين في أول أيام رمضان، نفذهما الطيران السعودي", "ASSAULT", "SAU", "YEM"),
        ("شهدت مدينة الفاشر مجزرتين، ارتكبتهما قوات الدعم السريع", "ASSAULT", "RSF", "SDN"),
        ("تحدث الوزير عن المجازر التي ارتكبتها وترتكبها القوات الصربية", "ASSAULT", "SRB", ""),
        ("ذكرت منظمة حقوقية أن الأوكرانيين الذين قتلوا نتيجة قصف القوات الروسية بلغوا خمسين", "ASSAULT", "RUS", "UKR"),
        ("قال الأمير إن موقف المملكة العربية السعودية في دعم مصر لم يتغير", "SUPPORT", "SAU", "EGY"),
        ("أشاد الوزير بدور قطر في دعم السودان", "SUPPORT", "QAT", "SDN"),
        ("أكدت حركة حماس أنها وافقت على مقترح الوسطاء، ورحبت بإعلان الرئيس الأميركي", "SUPPORT", "HAMAS", "USA"),
        ("قال أردوغان إنه ناقش مع الرئيس الروسي خارطة طريق لسوريا", "CONSULT", "TUR RUS", ""),
        ("أعلنت الآلية الثلاثية عقد لقاءات رفضتها عدد من الأحزاب السودانية", "REJECT", "SDN", "TRILATERALMECHANISM"),
        ("فازت القائمة المدعومة من حزب الله بثلاثة مقاعد في البقاع", "SUPPORT", "HEZBOLLAH", ""),
        ("دخل الجيش الإسرائيلي مدينة جنين وقتل خمسة فلسطينيين", "ASSAULT", "ISR", "PSE"),
        ("غادر السفير الروسي بلغراد ورفض التعليق", "REJECT", "RUS", ""),
        ("هدد ترامب إيران وطلب من كندا الانسحاب من الاتفاق", "REQUEST", "USA", "CAN"),
        ("زار الوزير التركي القاهرة وبحث مع نظيره المصري ملف المياه", "CONSULT", "TUR EGY", ""),
        ("زار وزير الخارجية المصري أنقرة والتقى الرئيس التركي", "CONSULT", "EGY TUR", ""),
        ("قال الوزير العراقي إنه سيزور طهران وسيلتقي الرئيس الإيراني", "CONSULT", "IRQ IRN", ""),
        ("زارت الوزيرة الألمانية باماكو ووقعت الاتفاق مع مالي", "SUPPORT", "DEU MLI", ""),
        ("عبرت القوات الرواندية الحدود وهاجمت الكونغو", "ASSAULT", "RWA", "COD"),
        ("اقتحم المستوطنون القرية وأصابوا ثلاثة فلسطينيين", "ASSAULT", "ISR", "PSE"),
        ("قتل جندي نيجيري في انفجار عبوة زرعها مسلحو بوكو حرام", "ASSAULT", "BOKOHARAM", "NGA"),
        ("قتل خمسة من عناصر الشرطة الصومالية في انفجار لغم زرعته حركة الشباب", "ASSAULT", "ALSHABAAB", "SOM"),
        ("أصيبت سفينة يونانية بصاروخ أطلقه الحوثيون في البحر الأحمر", "ASSAULT", "ANSARALLAH", "GRC"),
        ("استدعت الهند سفير باكستان وسلمته مذكرة احتجاج على القصف", "ACCUSE", "IND", "PAK"),
        ("سلم العراق السفير التركي مذكرة احتجاج على القصف", "ACCUSE", "IRQ", "TUR"),
        ("رحبت الأمم المتحدة بإعلان الحوثيين في صنعاء هدنة إنسانية", "RETREAT", "ANSARALLAH", ""),
        ("توصلت مصر وصندوق النقد الدولي إلى اتفاق على مستوى الخبراء", "AGREE", "EGY IMF", ""),
        ("اختطف مسلحون أربعة عمال صينيين في جمهورية أفريقيا الوسطى", "ASSAULT", "UNK", "CHN"),
        ("استقبل بابا الفاتيكان وفدا من أهالي الأسرى الإسرائيليين", "CONSULT", "ISR", "VAT"),
        ("تسلمت أوكرانيا أول دفعة من مقاتلات إف 16 من الدنمارك", "AID", "DNK", "UKR"),
        ("احتجزت إيران ناقلة نفط ترفع علم جزر مارشال", "COERCE", "IRN", "MHL"),
        ("احتجز الحرس الثوري سفينة ترفع العلم البنمي في الخليج", "COERCE", "IRN", "PAN"),
        ("لقي ستة من مسلحي الحوثي وصالح مصرعهم في عملية نوعية للجيش اليمني", "ASSAULT", "YEM", "ANSARALLAH"),
        ("أعلنت السلطات مقتل ثلاثة أشخاص وإصابة عشرة، في قصف أوكراني على مدينة بيلغورود", "ASSAULT", "UKR", "RUS"),
        ("قال شولتس إن بلاده تدعم كييف، وفي الوقت ذاته، ترفض إرسال صواريخ توروس", "REJECT", "DEU", ""),
        ("بحث الوزيران إعادة فتح السفارة السورية في أنقرة", "SUPPORT", "SYR", "TUR"),
        ("التقى وزيرا خارجية مصر والهند في القاهرة. كذلك تبادلا وجهات النظر بشأن غزة", "CONSULT", "EGY IND", ""),
        ("جاءت الوقفة تعبيرا عن غضب المغاربة تجاه المجازر التي ترتكبها إسرائيل", "ACCUSE", "MAR", "ISR"),
        ("طلبت واشنطن من طهران التوقف عن بيع طائرات مسيرة لموسكو", "COOPERATE", "IRN", "RUS"),
        ("أكد مسؤولون أن إسرائيل هي من نفذ هجوم إيران", "ASSAULT", "ISR", "IRN"),
        ("قال لافروف إن الغرب هو من يقرر عن أوكرانيا ويمنعها من السفر", "COERCE", "WEST", "UKR"),
        ("أدت العقوبات الغربية على روسيا إلى ارتفاع الأسعار", "SANCTION", "WEST", "RUS"),
        ("نفت طهران الاتهامات الغربية بإرسال أسلحة إلى روسيا", "DENY", "IRN", "WEST"),
        ("قال لافروف إن الدعم الغربي لأوكرانيا يطيل الحرب", "SUPPORT", "WEST", "UKR"),
        ("علقت ألمانيا تمويل الأونروا بعد اتهامات إسرائيلية لموظفيها", "SANCTION", "DEU", "UNRWA"),
        ("قصفت الجماعة المدعومة إيرانيا قاعدة أميركية", "ASSAULT", "UNK", "USA"),
        ("شددت إسرائيل حصارها على غزة", "COERCE", "ISR", "PSE"),
        ("تراجعت كينيا عن خطة لإرسال شرطتها إلى هايتي", "CONCEDE", "KEN", ""),
        ("قتل ثلاثة جنود أتراك جراء قصف القوات السورية", "ASSAULT", "SYR", "TUR"),
        ("قتل جندي تركي وأصيب ثلاثة آخرون في هجوم لحزب العمال الكردستاني شمالي العراق", "ASSAULT", "PKK", "TUR"),
        ("قال لافروف إن الولايات المتحدة هي البلد الوحيد الذي يقوم بالهجمات على كوبا", "ASSAULT", "USA", "CUB"),
        ("سيطر الجيش السوداني على مدينة سنجة بعد معارك مع قوات الدعم السريع", "ASSAULT", "SDN RSF", ""),
        ("أعلن الحوثيون استهداف سفينة أميركية ردا على مجازر الاحتلال في غزة", "ASSAULT", "ISR", "PSE"),
        ("وجه رئيس الوزراء الياباني الدعوة للرئيس الكوري الجنوبي للمشاركة في قمة هيروشيما", "AGREE", "JPN", "KOR"),
        ("كشفت صحيفة تفاصيل تحقيق للجيش الأميركي في مقتل مدنيين أفغان", "ACCUSE", "USA", ""),
        ("نفت الجزائر مرارا الاتهامات المغربية الموجهة إليها بدعم الجبهة", "DENY", "DZA", "MAR"),
        ("نفى حزب الله اتهامات إسرائيلية بتخزين صواريخ في مطار بيروت", "DENY", "HEZBOLLAH", "ISR"),
        ("قدمت الجزائر طلبا رسميا للانضمام إلى مجموعة بريكس", "COOPERATE", "DZA", "BRICS"),
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
        ("أقر الكونغرس الأميركي حزمة مساعدات لتايوان بثمانية مليارات دولار", "AID", "USA", "TWN"),
        ("نددت كوبا بالحصار الاقتصادي الذي تفرضه عليها الولايات المتحدة", "ACCUSE", "CUB", "USA"),
        ("نددت كوبا بالحصار الاقتصادي الذي تفرضه عليها الولايات المتحدة", "COERCE", "USA", "CUB"),
        ("اتهمت لجنة تحقيق أممية القوات الإريترية بارتكاب مجازر", "ACCUSE", "UN", "ERI"),
        ("ردت طهران على الهجوم بإطلاق عشرات الصواريخ على قاعدة العديد في قطر", "ASSAULT", "IRN", "QAT"),
        ("وصل الرئيس السوري أحمد الشرع إلى الرياض في أول زيارة خارجية له", "CONSULT", "SYR", "SAU"),
        ("اندلعت في السودان المعارك بين الجيش وقوات الدعم السريع", "ASSAULT", "SDN RSF", ""),
        ("أشار الوزير الإيراني إلى أن الولايات المتحدة هي البلد الأول في العالم، الذي يقوم بالهجمات على كوبا", "ASSAULT", "USA", "CUB"),
        ("قال الوزير إن فرنسا هي الدولة الوحيدة في أوروبا التي شنت غارات على المتمردين في مالي", "ASSAULT", "FRA", "MLIREB"),
        ("قال الوزير إن روسيا هي من قصف المحطة في زابوريجيا", "ASSAULT", "RUS", "UKR"),
        ("تحدثت قناة الجزيرة عن تايوان. وأكدت واشنطن أنها لا تدعم استقلال الجزيرة", "SUPPORT", "USA", "TWN"),
        ("فرضت واشنطن عقوبات على موسكو. ودعت برلين البلدان الأخرى إلى دعم كييف", "SANCTION", "USA", "RUS"),
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
        ("ردت طهران على الهجوم بإطلاق عشرات الصواريخ على قاعدة العديد", "ASSAULT", "QAT", 2),
        ("استهدف الطيران الإسرائيلي المنطقة بين كفركلا وعيترون", "ASSAULT", "LBN", 2),
    ],
)
def test_never_on_this_side(text: str, type_: str, never: str, side: int) -> None:
    found = [c for c in claims(text) if c[0] == type_]
    assert found, text
    assert all(never not in str(c[side]) for c in found), found


def test_a_truce_that_is_broken_is_not_made() -> None:
    found = claims("خرقت إسرائيل اتفاق وقف إطلاق النار أكثر من مئة مرة، بحسب الجيش اللبناني")
    assert [c[0] for c in found] == ["REJECT"], found


def test_who_judges_does_not_ask() -> None:
    found = claims("اعتبرت حركة حماس تصريحات ترامب دعوة للتطهير العرقي")
    assert not any(c[0] == "REQUEST" and "HAMAS" in c[2] for c in found), found


def test_when_it_began_tells_no_attacker() -> None:
    found = claims("قال المتحدث باسم الناتو إن روسيا خسرت آلاف الجنود في أوكرانيا منذ بدء العمليات العسكرية هناك.")
    assert not any("UKR" in c[2] for c in found if c[0] == "ASSAULT"), found


def test_a_request_is_not_yet_fulfilled() -> None:
    for text in ("قدمت صربيا طلبا للانضمام إلى الاتحاد الأوروبي", "رفعت كوسوفو طلبا رسميا للانضمام إلى مجلس أوروبا"):
        joined = [c for c in khabar.read(text).claims if c.type == "COOPERATE"]
        assert joined, text
        assert all(c.modality != "actual" for c in joined), text


def test_an_edge_of_a_place_is_no_party() -> None:
    found = claims("استهدف حزب الله ثكنة إسرائيلية، وردت المدفعية الإسرائيلية بقصف أطراف بلدة كفرشوبا")
    assert all("UNK" not in c[2] for c in found), found


def test_a_condition_reaches_the_joined_verb() -> None:
    for text in (
        "قال الوزير إن الحرب ستنتهي إذا سحبت أوكرانيا قواتها ووقعت الاتفاق مع روسيا",
        "إذا اتخذت الولايات المتحدة قرارها والتزمت بتعهداتها",
    ):
        read = khabar.read(text)
        assert all(c.modality != "actual" for c in read.claims if c.type in ("AGREE", "SUPPORT", "RETREAT")), text


def test_a_cancelled_decision_is_not_carried_out() -> None:
    joined = [c for c in khabar.read("ألغى الرئيس الأرجنتيني قرار الانضمام إلى بريكس").claims if c.type == "COOPERATE"]
    assert all(c.modality != "actual" for c in joined), joined


def test_not_every_al_is_the_article() -> None:
    words = lexicon(())
    for form in ("عمال", "رجال", "ألماني", "مالي", "وكالة", "جالية"):
        assert not words.word(form).article, form
    for form in ("العمال", "الألماني", "للألماني", "والوكالة", "الصين"):
        assert words.word(form).article, form


def test_nobody_harms_what_is_his_by_refusing_it() -> None:
    found = claims("أكد المستشار أن الأردن يحترم سيادة الدول، وفي الوقت نفسه، يرفض انتهاك سيادته")
    assert not any("JOR" in c[2] for c in found if c[0] == "COERCE"), found


def test_whoever_is_backed_is_not_the_backer() -> None:
    for text in ("التقى المعارض المدعوم أميركيا أنصاره في كراكاس", "قصفت الجماعة المدعومة إيرانيا قاعدة أميركية"):
        assert not any(c[2] & {"USA", "IRN"} for c in claims(text) if c[0] in ("CONSULT", "ASSAULT")), text


def test_who_foils_an_attempt_does_not_make_it() -> None:
    found = claims("أفشلت السلطات الأردنية محاولة لتهريب أسلحة من سوريا")
    assert not any("JOR" in c[2] for c in found if c[0] == "AID"), found


def test_where_an_attack_was_is_not_whose_it_was() -> None:
    for text in (
        "أعلنت مصادر عراقية مقتل ثلاثة أشخاص وإصابة أربعة أشخاص، في هجوم نفذته امرأة في بعقوبة",
        "أعلنت مصادر عراقية مقتل ثلاثة أشخاص في هجوم نفذته امرأة الاثنين وسط مدينة بعقوبة",
    ):
        assert not any("IRQ" in c[2] for c in claims(text) if c[0] == "ASSAULT"), text
    assert any(c[0] == "ASSAULT" and c[2] == {"ISR"} for c in claims("أحرق مستوطنون مسجدا في سلفيت"))


def modalities(text: str, type_: str) -> set[str]:
    return {c.modality for c in khabar.read(text, published="2024-03-10").claims if c.type == type_}


def test_who_stresses_that_something_was_done_demands_nothing() -> None:
    assert modalities("وشدد الوزير المصري على أن بلاده رفضت تهجير الفلسطينيين", "REJECT") == {"actual"}
    assert modalities("وشدد الوزير المصري على أن تنسحب إسرائيل من لبنان", "RETREAT") == {"demanded"}
    assert modalities("وشدد الوزير المصري على انسحاب إسرائيل من لبنان", "RETREAT") == {"demanded"}


def test_an_attack_behind_its_plan_is_not_made_yet() -> None:
    for text in ("وأعلنت طهران أن خطة الهجوم على إيران لن تنجح", "وناقش الوزير الأميركي خطط الهجوم على إيران"):
        assert modalities(text, "ASSAULT") == {"planned"}, text
    assert modalities("اعتقلت الشرطة مخطط الهجوم على السفارة الإسرائيلية", "ASSAULT") == {"actual"}


def test_whose_border_it_is_was_not_met() -> None:
    told("التقى الوزير التركي نظيره السوري على الحدود مع العراق", "CONSULT", "TUR SYR", "")
    told("التقى الوزير التركي في أنقرة مع نظيره السوري", "CONSULT", "TUR SYR", "")


def test_the_land_of_a_news_agency_is_not_that_of_the_act() -> None:
    found = claims("وأوضح رئيس اللجنة لوكالة الأنباء الألمانية أن أعضاء اللجنة توصلوا إلى اتفاق")
    assert not any("DEU" in c[2] | c[3] for c in found if c[0] == "AGREE"), found


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("تساند اليونان قبرص في نزاعها مع تركيا", "SUPPORT", "GRC", "CYP"),
        ("تؤيد اليابان الهند في أزمتها مع الصين", "SUPPORT", "JPN", "IND"),
        ("تعهدت الصين بدعم باكستان في خلافها الحدودي مع الهند", "AGREE", "CHN", "PAK"),
        ("وقفت تركيا إلى جانب أذربيجان في صراعها مع أرمينيا", "SUPPORT", "TUR", "AZE"),
        ("بحث الوزير المصري الأزمة مع نظيره السوداني", "CONSULT", "EGY SDN", ""),
    ],
)
def test_whose_quarrel_it_is(text: str, type_: str, actors: str, recipients: str) -> None:
    """«مع» behind a quarrel names its other side, who has no part in what is done about it."""
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("بنت مصر المفاعل بمساعدة روسيا", "RUS", ""),
        ("انطلقت مشاورات بين سوريا وتركيا بمساعدة إيران", "IRN", ""),
        ("ترغب الصين بمساعدة روسيا", "CHN", "RUS"),
        ("اتهم بايدن الصين بمساعدة روسيا", "CHN", "RUS"),
        ("قال الوزير إن بلاده بدأت بمساعدة سوريا", "", "SYR"),
    ],
)
def test_with_whose_help_and_whom_one_helps(text: str, actors: str, recipients: str) -> None:
    told(text, "AID", actors, recipients)


def test_whose_the_force_is() -> None:
    """«التابعة للحلف» tells whose the force is that fired, and not whom it hit."""
    assert all("NATO" not in recipients for *_, recipients in claims("قتل جنود أفغان بصاروخ أطلقته قوة إيساف التابعة لحلف شمال الأطلسي"))


def test_what_is_said_of_a_thing_is_no_word_of_whose_it_is() -> None:
    text = "قالت الخارجية الروسية إن رغبة الغرب تقف وراء الأعمال، حيث وعدت بمعاقبة المذنبين"
    told(text, "AGREE", "RUS", "")


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أدانت فرنسا الغزو الروسي لأوكرانيا", "ACCUSE", "FRA", "RUS"),
        ("شيعت إيران ضابطا قتل في هجوم إسرائيلي على دمشق", "ASSAULT", "ISR", "SYR"),
        ("دفن الأهالي شابا قتل برصاص الجيش الإسرائيلي", "ASSAULT", "ISR", ""),
        ("عارضت الصين قرارا يدين كوريا الشمالية", "ACCUSE", "", "PRK"),
        ("استخدمت روسيا حق النقض ضد مشروع قرار يدين أوكرانيا", "ACCUSE", "", "UKR"),
    ],
)
def test_who_condemns_whom_and_who_fell(text: str, type_: str, actors: str, recipients: str) -> None:
    """«ل» behind an attack is on whom it was; a paper that is vetoed is not of who vetoes it; a clause tells what befell somebody."""
    found = [c for c in claims(text) if c[0] == type_]
    assert any(c[2] == frozenset(actors.split()) and frozenset(recipients.split()) <= c[3] for c in found), found


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("حذرت موسكو هلسنكي من عواقب انضمامها إلى الناتو", "COOPERATE", "FIN", "NATO"),
        ("حذرت موسكو واشنطن من دعمها كييف", "SUPPORT", "USA", "UKR"),
        ("حذر بايدن بوتين من عواقب غزوه أوكرانيا", "ASSAULT", "RUS", "UKR"),
    ],
)
def test_who_would_do_what_one_is_warned_of(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors"),
    [("تتطلع نيودلهي إلى زيارة الرئيس الأميركي", "USA"), ("يستعد بوتين لزيارة بكين", "RUS"), ("تترقب بيروت زيارة المبعوث الأميركي", "USA")],
)
def test_whoever_is_awaited_comes(text: str, actors: str) -> None:
    assert [c[2] for c in claims(text) if c[0] == "CONSULT"] == [frozenset(actors.split())]


@pytest.mark.parametrize(
    ("text", "type_", "actors"),
    [
        ("أسقطت الدفاعات الكينية طائرات مسيرة حاولت مهاجمة ميناء مومباسا", "ASSAULT", ["KEN", ""]),
        ("اعترضت إسرائيل صواريخ حاولت ضرب حيفا", "ASSAULT", ["ISR", ""]),
        ("أعلنت هيئة الملاحة الكينية تعليق الإبحار نتيجة محاولة هجوم بزوارق مسيرة", "ASSAULT", [""]),
        ("زعمت صحيفة كينية أن القتيل كان يحاول تنفيذ عملية دهس", "ASSAULT", [""]),
        ("استخدمت الصين حق النقض على مشروع قرار يدعو كينيا إلى سحب جنودها", "REQUEST", [""]),
        ("صوت مجلس النواب الكيني على قرار يدعو أوغندا إلى سحب جنودها", "REQUEST", ["KEN"]),
    ],
)
def test_who_tells_of_it_or_stops_it_has_not_done_it(text: str, type_: str, actors: list[str]) -> None:
    """Weapons that a clause describes act for nobody named; a cause, a report and a vetoed paper are not of who names them."""
    found = [next(iter(c[2]), "") for c in claims(text) if c[0] == type_]
    assert [x if x in ("KEN", "ISR", "CHN") else "" for x in found] == actors, claims(text)


def test_vehicles_that_break_in_attack() -> None:
    assert [(c[0], c[2]) for c in claims("عشرات الآليات العسكرية الإسرائيلية تقتحم مدينة جنين")] == [("ASSAULT", frozenset(["ISR"]))]
