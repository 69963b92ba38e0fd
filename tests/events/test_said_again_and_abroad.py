"""A title that says again who acts, whoever «there is», missions and their own masters, bands that are held, forces of a party in marks."""

import pytest
from tests.events.sides import claims, told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("طالب سعد الحريري زعيم تيار المستقبل الحكومة اللبنانية بالتحقيق.", "REQUEST", "FUTUREMOVEMENT", "LBN"),
        ("دعا فؤاد زكي القيادي في حركة أمل، الأطراف السياسية في لبنان إلى الحوار.", "REQUEST", "AMAL", "UNK"),
        ("انتقد سامي أبو زهري القيادي في حماس، أمس، السلطة الفلسطينية.", "ACCUSE", "HAMAS", "PSE"),
        ("انتقد ترامب الرئيس الصيني.", "ACCUSE", "USA", "CHN"),
        ("استقبل أردوغان رئيس الوزراء العراقي محمد شياع السوداني.", "CONSULT", "IRQ", "TUR"),
        ("سلم عبد اللهيان الرئيس السوري رسالة من نظيره.", "CONSULT", "IRN", "SYR"),
        ("حث وزير الخارجية المجري (هنغاريا) بيتر سيارتو، أمس، القوى الكبرى على بدء الحل.", "REQUEST", "HUN", ""),
    ],
)
def test_who_is_named_again(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "speaker"),
    [
        ("قال الرئيس التركي إن ثمة من يدعم الإرهاب في سوريا.", "SUPPORT", "TUR"),
        ("وأضاف المستشار الألماني أن هناك من يهدد أمن سوريا.", "THREATEN", "DEU"),
        ("قال مسؤول أممي إن القتال شرد الآلاف ويمنع وصول المساعدات.", "COERCE", "UN"),
        ("قال الوزير المصري إن الحصار يقتل المدنيين ويمنع المساعدات.", "COERCE", "EGY"),
        ("أشار رئيس فاغنر إلى الاتفاق وأعلن أنه لن يتم مقاضاة مقاتلي الشركة.", "ACCUSE", "WAGNER"),
        ("كشف معهد بروكينغز الأميركي عن انخفاض الاستعداد لدفع تكلفة دعم أوكرانيا.", "SUPPORT", "BROOKINGS"),
    ],
)
def test_whoever_tells_of_it_does_not_do_it(text: str, type_: str, speaker: str) -> None:
    assert all(speaker not in c[2] for c in claims(text) if c[0] == type_), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("إسرائيل هي من يهدد لبنان.", "THREATEN", "ISR", "LBN"),
        ("رفض الفلسطينيون العرض وطالبوا إسرائيل بالانسحاب.", "REQUEST", "PSE", "ISR"),
        ("قال الوزير التركي إن فرنسا زودت اليونان بالسلاح وقصفت ليبيا.", "ASSAULT", "FRA", "LBY"),
    ],
)
def test_whoever_goes_on(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


def test_what_a_band_is_said_to_be_is_no_object() -> None:
    text = "نشر الشاباك الأحد عن اعتقال خلية تابعة لحركة حماس في الضفة الغربية مسؤولة عن تنفيذ عمليات ضد إسرائيليين."
    assert [c[2:] for c in claims(text) if c[1] == "اعتقال"] == [(frozenset({"ISR"}), frozenset({"HAMAS"}))]
    told("أعلن القائد قصف الجيش في مأرب مواقع المتمردين.", "ASSAULT", "YEM", "YEMREB")


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("احتجت السفارة الصينية على تصريحات الوزير.", "ACCUSE", "CHN", ""),
        ("انتقدت وزارة الخارجية الإيرانية تصريحات الرئيس.", "ACCUSE", "IRN", ""),
        ("طالبت القنصلية التركية السلطات بحماية رعاياها.", "REQUEST", "TUR", ""),
        ("طالبت السفارة الأميركية الحكومة اللبنانية بالتحقيق.", "REQUEST", "USA", "LBN"),
        ("احتجت الحكومة الصينية على تصريحات الوزير الياباني.", "ACCUSE", "CHN", "JPN"),
        ("طالب النواب الأردنيون الحكومة بالاستقالة.", "REQUEST", "JOR", "JOR"),
    ],
)
def test_missions_face_others_than_their_own(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("رشق متظاهرون السفارة الأميركية بالحجارة.", "UNK", "USA"),
        ("تظاهر المئات أمام السفارة الفرنسية.", "", "FRA"),
        ("أحرق محتجون القنصلية الإيرانية في البصرة.", "IRQ", "IRN"),
        ("تظاهر آلاف الإسرائيليين في تل أبيب ضد حكومة نتنياهو.", "ISR", "ISR"),
    ],
)
def test_a_mission_is_no_place_of_the_protest(text: str, actors: str, recipients: str) -> None:
    told(text, "PROTEST", actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "land"),
    [
        ("صادق البرلمان على إرسال أسلحة إلى أوكرانيا.", "SUPPORT", "UKR"),
        ("طالب النواب بدعم أوكرانيا.", "REQUEST", "UKR"),
        ("احتجز المتمردون سفينة إماراتية.", "COERCE", "AREREB"),
    ],
)
def test_whoever_acts_on_a_land_need_not_be_of_it(text: str, type_: str, land: str) -> None:
    assert all(land not in c[2] for c in claims(text) if c[0] == type_)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ('اندلعت اشتباكات بين الشرطة العسكرية التابعة لـ"قسد" وعناصر "مجلس منبج العسكري".', "SDF MANBIJMILITARYCOUNCIL"),
        ("اندلعت اشتباكات بين عناصر من الشرطة التابعة لحماس ومسلحين من داعش.", "HAMAS ISIS"),
        ("دارت اشتباكات بين عناصر من الجيش السوداني وعناصر من قوات الدعم السريع.", "RSF SDN"),
    ],
)
def test_forces_of_a_party(text: str, actors: str) -> None:
    told(text, "ASSAULT", actors, "")


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("أدت الحرب بين روسيا وأوكرانيا إلى مقتل الآلاف ونزوح الملايين.", "RUS UKR", ""),
        ("أدى القصف الإسرائيلي إلى مقتل العشرات ونزوح الآلاف.", "ISR", ""),
    ],
)
def test_whose_fight_drives_people_out(text: str, actors: str, recipients: str) -> None:
    told(text, "SANCTION", actors, recipients)


def test_who_drove_them_out_is_not_told() -> None:
    assert all(not c[2] for c in claims("نزح الآلاف بعد الزلزال في تركيا. وقصفت إسرائيل غزة.") if c[0] == "SANCTION")
    assert all("ISR" not in c[2] for c in claims("قد يؤدي القصف الإسرائيلي إلى مقتل العشرات. وأدى الجفاف إلى نزوح الآلاف.") if c[1] == "نزوح")


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("هاجمت قوات الدعم السريع القاعدة. وأسفر الهجوم عن مقتل عشرة جنود سودانيين.", "RSF", "SDN"),
        ("هاجم داعش قاعدة للجيش العراقي. وأدى الهجوم إلى مقتل خمسة جنود.", "ISIS", "IRQ"),
    ],
)
def test_the_attack_taken_up_by_its_outcome(text: str, actors: str, recipients: str) -> None:
    told(text, "ASSAULT", actors, recipients)
    assert (frozenset(actors.split()), frozenset(recipients.split())) in [c[2:] for c in claims(text) if c[1] == "مقتل"]


def test_another_attack_is_not_taken_up() -> None:
    found = claims("قصفت روسيا مدينة خاركيف. وأدى الهجوم على بيلغورود إلى مقتل ثلاثة مدنيين روس.")
    assert all(not c[2] for c in found if c[1] in ("الهجوم", "مقتل"))


@pytest.mark.parametrize(
    ("text", "trigger", "actors"),
    [
        ("استقبل أمير قطر في الدوحة الوزير الأميركي بلينكن، وبحثا الأزمة.", "بحثا", "QAT USA"),
        ("هاتف الرئيس الروسي نظيره التركي، وبحثا تصدير الحبوب.", "بحثا", "RUS TUR"),
        ("زار وزير الخارجية الإيراني بغداد والتقى نظيره العراقي، ووقعا مذكرة تفاهم.", "وقعا", "IRN IRQ"),
        ("التقى الرئيس المصري نظيره التركي وناقشا ملف غزة.", "التقى", "EGY TUR"),
        ("التقى أردوغان، مساء أمس في أنقرة، الرئيس الفلسطيني، ورئيس المكتب السياسي لحركة حماس، بهدف المصالحة.", "التقى", "TUR PSE HAMAS"),
        ("التقى الرئيس الروسي، فلاديمير بوتين، ورئيس بيلاروسيا، ألكسندر لوكاشينكو، في مينسك.", "التقى", "RUS BLR"),
    ],
)
def test_both_who_met(text: str, trigger: str, actors: str) -> None:
    assert [c[2] for c in claims(text) if c[1] == trigger] == [frozenset(actors.split())], claims(text)


def test_one_who_goes_on_after_a_visit() -> None:
    assert [c[2] for c in claims("زار الوزير الإيراني بغداد وبحث الأزمة.") if c[1] == "بحث"] == [frozenset({"IRN"})]


@pytest.mark.parametrize(
    ("text", "trigger", "recipients"),
    [
        ('قتل الجيش الإسرائيلي فلسطينيين في غزة. داهمت الشرطة العسكرية الإسرائيلية معتقل "سديه تيمان".', "داهمت", "PSE"),
        ("قتل الجيش الإسرائيلي فلسطينيين في غزة. وأوقفت الشرطة العسكرية الإسرائيلية عشرة من الجنود.", "أوقفت", "PSE"),
    ],
)
def test_its_own_prison_and_soldiers(text: str, trigger: str, recipients: str) -> None:
    assert all(recipients not in c[3] for c in claims(text) if c[1] == trigger)


def test_people_who_are_held_are_of_the_land() -> None:
    told("أفرجت إسرائيل عن معتقل فلسطيني.", "RETREAT", "ISR", "PSE")
    told("أفرجت مصر عن معتقل سياسي.", "RETREAT", "EGY", "EGY")


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أدان كل من السعودية والإمارات الهجوم على مصر.", "ACCUSE", "SAU ARE", ""),
        ("دعا كل من روسيا والصين إيران إلى الحوار.", "REQUEST", "RUS CHN", "IRN"),
        ("دانت كل من فرنسا وألمانيا الهجوم الإيراني.", "ACCUSE", "FRA DEU", "IRN"),
        ("أعربت دول عدة بينها مصر وقطر عن رفضها تهجير الفلسطينيين.", "REJECT", "EGY QAT", ""),
        ("استهدفت غارات إسرائيلية مواقع لحزب الله والجيش السوري.", "ASSAULT", "ISR", "HEZBOLLAH SYR"),
        ("قصف الطيران الإسرائيلي مواقع لحزب الله والجيش اللبناني ينفي سقوط قتلى.", "ASSAULT", "ISR", "HEZBOLLAH"),
    ],
)
def test_each_of_several(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("اتهمت السعودية الحوثيين بقصف المدنيين وإيران بتزويدهم بالصواريخ.", "ACCUSE", "SAU", "ANSARALLAH IRN"),
        ("اتهمت السعودية الحوثيين بقصف المدنيين وإيران بتزويدهم بالصواريخ.", "ASSAULT", "ANSARALLAH", "UNK"),
        ("دعت مصر إسرائيل إلى وقف الحرب وحماس إلى إطلاق الرهائن.", "REQUEST", "EGY", "ISR HAMAS"),
        ("دعت مصر إسرائيل إلى وقف الحرب وحماس إلى إطلاق الرهائن.", "RETREAT", "HAMAS", "UNK"),
        ("اتهم الوزير إيران بدعم الحوثيين وحزب الله وحماس.", "SUPPORT", "IRN", "ANSARALLAH HEZBOLLAH HAMAS"),
        ("اتهمت واشنطن روسيا بقصف كييف وخاركيف بصواريخ محرمة.", "ACCUSE", "USA", "RUS"),
    ],
)
def test_a_verb_told_once_for_two(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "trigger", "actors"),
    [
        ("اعترضت البحرية الأميركية سفينة إيرانية تنقل أسلحة إلى الحوثيين.", "تنقل", "IRN"),
        ("أرسلت تركيا سفينة تنقل مساعدات إلى غزة.", "تنقل", "TUR"),
    ],
)
def test_what_a_ship_carries(text: str, trigger: str, actors: str) -> None:
    assert [c[2] for c in claims(text) if c[1] == trigger] == [frozenset({actors})]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("طردت روسيا دبلوماسيين من السفارة الألمانية.", "RUS", "DEU UNK"),
        ("طرد دبلوماسيون روس من لندن.", "GBR", "RUS"),
        ("طردت مصر السفير التركي.", "EGY", "TUR"),
    ],
)
def test_from_where_envoys_are_sent_away(text: str, actors: str, recipients: str) -> None:
    told(text, "SANCTION", actors, recipients)


def test_a_president_who_is_of_a_party_too() -> None:
    told("دعا الرئيس المصري الراحل محمد مرسي، القيادي في جماعة الإخوان المسلمين، إيران إلى الحوار.", "REQUEST", "EGY", "IRN")
