"""Complements and subjects that belong to another word than the act beside them, and those that belong to two."""

import pytest
from tests.events.sides import claims, sides


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        # against others than those who are asked
        ("طالبت كندا بتحرك دولي ضد إيران.", "REQUEST", (["CAN"], [])),
        ("دعت بولندا إلى فرض عقوبات ضد روسيا.", "REQUEST", (["POL"], [])),
        ("أكد وزير الخارجية البريطاني أنه سيرفض مطالب كبار النواب باعتماد سياسة متشددة ضد روسيا.", "REJECT", (["GBR"], [])),
        ("رفضت ألمانيا قرارا ضد إيران.", "REJECT", (["DEU"], ["IRN"])),
        # where somebody goes
        ("وجهت وسائل إعلام إسبانية انتقادات للحكومة الألمانية خلال رحلة الوزير لإيطاليا.", "ACCUSE", (["ESP"], ["DEU"])),
        ("وجهت إسبانيا انتقادات لإيطاليا.", "ACCUSE", (["ESP"], ["ITA"])),
        # the land that is entered lets in
        ("تحدث النائب عن السماح للاجئين السوريين بدخول ألمانيا.", "RETREAT", (["DEU"], ["SYR"])),
        ("أعلن المتحدث السماح للبعثة اليابانية بالدخول إلى كينيا.", "RETREAT", (["KEN"], ["JPN"])),
        ("سمحت تركيا للسوريين بدخول أراضيها.", "RETREAT", (["TUR"], ["SYR"])),
        ("سمحت ألمانيا بدخول اللاجئين السوريين.", "RETREAT", (["DEU"], ["SYR"])),
        # a dual takes up two
        ("قال محللون إن مصر وتركيا، اللتين ستجتمعان غدا، تختلفان.", "CONSULT", (["EGY", "TUR"], [])),
        ("رحب المبعوث بالمجر وصربيا، اللتين وقعتا الاتفاقية أمس.", "SUPPORT", (["HUN", "SRB"], [])),
        ("قال محللون إن مصر وتركيا، التي هددت اليونان، تختلفان.", "THREATEN", (["TUR"], ["GRC"])),
        # another clause
        ("أمر رئيس كوريا الشمالية بفرض إغلاق عام بعد ظهور الوباء في الصين المجاورة.", "COERCE", (["PRK"], [])),
    ],
)
def test_sides_of_the_word_beside(text, type_, expected):
    found = [c for c in claims(text) if c[0] == type_]
    assert expected in [(sorted(c[2]), sorted(c[3])) for c in found], found


def test_who_stands_by_a_call_does_not_make_it():
    found = claims("قال كاتب إن الخطاب دعوة جديدة إلى السلام يؤيدها الأتراك.")
    assert all("TUR" not in c[2] for c in found if c[0] in ("REQUEST", "AGREE"))


def test_ordering_a_trade_is_no_organisation():
    assert sides("أبدت اليابان تأييدها لتنظيم العملات الرقمية.", "SUPPORT") == (["JPN"], [])
    assert sides("قصفت تركيا تنظيم الدولة في سوريا.", "ASSAULT") == (["TUR"], ["ISIS"])


def test_a_march_for_somebody_is_against_nobody():
    assert sides("خرجت في باريس مسيرة تأييد لإسرائيل.", "PROTEST")[1] == []
    assert sides("تظاهر مئات الفرنسيين أمام سفارة إسرائيل.", "PROTEST") == (["FRA"], ["ISR"])


def test_who_warns_of_an_act_does_not_do_it():
    text = "حذرت السفارة البريطانية القادة في طرابلس من أن الاستيلاء على الحكم بالقوة سيطيل الأزمة في ليبيا."
    assert all("GBR" not in c[2] for c in claims(text) if c[0] == "COERCE")


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("أعلنت كينيا رفع قضية ضد الصومال إلى محكمة العدل الدولية.", "ACCUSE", (["KEN"], ["SOM"])),
        ("يُتّهم الرئيس الكيني واثنان من مساعديه بأنهم حذفوا الصور.", "ACCUSE", ([], ["KEN"])),
        ("تُستهدف القوات الكينية يوميا.", "ASSAULT", ([], ["KEN"])),
        ("وهو قرار رفضه الصوماليون.", "REJECT", (["SOM"], [])),
        ("اتخذ المجلس قرارا رفضته كينيا.", "REJECT", (["KEN"], [])),
        ("غادر الوزير الصومالي، وأدانته كينيا.", "ACCUSE", (["KEN"], ["SOM"])),
        ("بعد وفاة الضابط، زار السيد علي خامنئي عام 1986 منزل عائلته.", "CONSULT", (["IRN"], [])),
    ],
)
def test_who_does_and_who_suffers(text, type_, expected):
    assert sides(text, type_) == expected


def test_what_is_fired_does_not_fire():
    found = claims("قالت أوكرانيا إن قواتها لا تستطيع اعتراض الصواريخ التي يتم إطلاقها على مدنها.")
    assert [c[2] for c in found if c[1].startswith("إطلاق")] == [frozenset()]


def test_who_receives_a_request_has_not_made_it():
    text = 'قال الوزير الكيني: "تلقينا الطلب الرسمي للطيران المدني الصومالي بتنظيم الرحلات".'
    assert all("KEN" not in c[2] for c in claims(text) if c[1].startswith("الطلب"))


def test_who_meets_in_an_inquiry_does_not_lead_it():
    found = claims("التقى محامو الرئيس الكيني ممثلين عن الوزارة في إطار تحقيق آخر.")
    assert all(not c[2] for c in found if c[1] == "تحقيق")


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("أدانت كينيا الهجوم، وطالبت، في بيان، الصومال بالانسحاب.", "REQUEST", (["KEN"], ["SOM"])),
        ("أدانت كينيا الهجوم، وحذرت، في بيان رسمي، الصومال من التصعيد.", "THREATEN", (["KEN"], ["SOM"])),
        ("أدانت كينيا الهجوم، وطالبت الصومال بالانسحاب.", "REQUEST", (["KEN"], ["SOM"])),
        ("وحذرت كينيا، في بيان، الصومال من التصعيد.", "THREATEN", (["KEN"], ["SOM"])),
        ("أعلنت كينيا الهدنة، واتهمت الصومال بخرقها.", "ASSAULT", (["SOM"], [])),
        ("اتهمت كينيا الصومال بمهاجمتها بالمسيرات.", "ASSAULT", (["SOM"], ["KEN"])),
        ("اتهمت كينيا الصومال بدعمها حركة الشباب.", "SUPPORT", (["SOM"], ["ALSHABAAB"])),
    ],
)
def test_who_goes_on_and_who_is_accused(text, type_, expected):
    assert sides(text, type_) == expected


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("التقى مبعوث الرئيس الروسي إلى سوريا الوزير الإيراني في طهران.", "CONSULT", (["IRN", "RUS"], [])),
        ("استقبل ولي العهد السعودي مبعوث الأمم المتحدة إلى اليمن.", "CONSULT", (["UN"], ["SAU"])),
        ("زار المبعوث الأميركي إلى السودان مصر.", "CONSULT", (["USA"], ["EGY"])),
        ("وصل المبعوث الأممي إلى ليبيا أمس.", "CONSULT", (["UN"], ["LBY"])),
        ("أوفدت روسيا مبعوثا إلى سوريا.", "CONSULT", (["RUS"], ["SYR"])),
        ("وجه المبعوث الأميركي تحذيرا إلى روسيا.", "THREATEN", (["USA"], ["RUS"])),
        ("توقع مراقبون خروج أنصار حزب الله في مظاهرات.", "PROTEST", (["HEZBOLLAH"], [])),
    ],
)
def test_where_an_envoy_serves(text, type_, expected):
    assert sides(text, type_) == expected


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("أعلن الأمين العام لحلف الناتو مواصلة العمل. وانتقد الأمين العام للمشروع الوطني الشيخ سالم القرار.", "ACCUSE", (["UNK"], [])),
        ("أعلن الأمين العام لحلف الناتو مواصلة العمل. وانتقد الأمين العام للحلف روسيا.", "ACCUSE", (["NATO"], ["RUS"])),
        ("أكد الملك الأردني والرئيس المصري دعم حل الدولتين.", "SUPPORT", (["EGY", "JOR"], [])),
        ("بحثت إسبانيا والمغرب الأزمة، ودعمت فرنسا البلدين.", "SUPPORT", (["FRA"], ["ESP", "MAR"])),
        ("خرج أنصار حزب الله في مظاهرات.", "PROTEST", (["HEZBOLLAH"], [])),
    ],
)
def test_titles_of_others_and_the_two(text, type_, expected):
    assert sides(text, type_) == expected


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("أثار الكتاب استنكار الحكومة التركية.", "ACCUSE", (["TUR"], [])),
        ("أثار القرار الكيني استنكار تركيا.", "ACCUSE", (["TUR"], ["KEN"])),
        ("لقي الكتاب إدانة روسيا.", "ACCUSE", (["RUS"], [])),
        ("أدى الهجوم إلى إدانة روسيا.", "ACCUSE", ([], ["RUS"])),
        ("أيدت كينيا الدعوة إلى وقف القتال.", "REQUEST", ([], [])),
        ("أيدت كينيا دعوة الصومال إلى الحوار.", "REQUEST", (["SOM"], [])),
        ("رفض إسرائيل إطلاق سراح معتقلين قدامى عطل المحادثات.", "REJECT", (["ISR"], ["UNK"])),
        ("التقى الرئيس الصيني نظيره الروسي، ودعا الأخير إلى تعزيز التعاون.", "REQUEST", (["RUS"], [])),
    ],
)
def test_reactions_and_backers(text, type_, expected):
    assert sides(text, type_) == expected


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("التقى ممثلون عن الاتحاد الأوروبي الوزير الكيني في نيروبي.", "CONSULT", (["EU", "KEN"], [])),
        ("اجتمع ممثلون عن روسيا وأوكرانيا في إسطنبول.", "CONSULT", (["RUS", "UKR"], [])),
        ("التقى ممثل عن كينيا الوزير الصومالي.", "CONSULT", (["KEN", "SOM"], [])),
        ("أدان ممثلون عن المجتمع المدني القرار.", "ACCUSE", (["UNK"], [])),
        ("زار وفد من حركة حماس مصر.", "CONSULT", (["HAMAS"], ["EGY"])),
    ],
)
def test_whom_somebody_stands_for(text, type_, expected):
    assert sides(text, type_) == expected


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("زار تركيا أمس الرئيس الكيني.", "CONSULT", (["KEN"], ["TUR"])),
        ("زارت تركيا وزيرة الخارجية الكينية.", "CONSULT", (["KEN"], ["TUR"])),
        ("زار العراق الرئيس الكيني ووزير دفاعه.", "CONSULT", (["KEN"], ["IRQ"])),
        ("زار الرئيس الكيني تركيا.", "CONSULT", (["KEN"], ["TUR"])),
        ("زارت تركيا كينيا.", "CONSULT", (["TUR"], ["KEN"])),
        ("خرجت تظاهرات حاشدة في غزة تلبية لدعوات حركة حماس.", "PROTEST", (["PSE"], [])),
        ("خرجت تظاهرات في غزة بدعوة من حركة حماس.", "PROTEST", (["PSE"], [])),
        ("خرجت تظاهرات حاشدة في غزة تنديدا بقرارات إسرائيل.", "PROTEST", (["PSE"], ["ISR"])),
    ],
)
def test_who_visits_and_whose_call_is_followed(text, type_, expected):
    assert sides(text, type_) == expected


def test_whose_charge_is_turned_down():
    assert sides("رفض وزير الدفاع الكيني الادعاءات الغربية بدعم كينيا لروسيا.", "DENY")[0] == ["KEN"]
    assert "RUS" not in sides("رفض وزير الدفاع الكيني الادعاءات الغربية بدعم كينيا لروسيا.", "DENY")[1]
    assert sides("رفضت كينيا الاتهامات الصومالية.", "DENY") == (["KEN"], ["SOM"])
