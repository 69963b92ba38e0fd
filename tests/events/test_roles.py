"""Who acts and who is acted on, each way of saying it on sentences of our own."""

from __future__ import annotations

import pytest
from sides import claims, told

import khabar


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("قالت متحدثة إن لندن تلقت الثلاثاء طلبا من المجلس العسكري الحاكم في النيجر", "REQUEST", "NER", "GBR"),
        ("تسلمت الحكومة الكينية أمس ردا بعدما تلقت نيروبي تهديدا من أوغندا", "THREATEN", "UGA", "KEN"),
        ("أعلنت مانيلا أنها تلقت مساعدات إنسانية من كندا بعد الإعصار", "AID", "CAN", "PHL"),
    ],
)
def test_what_is_received_comes_from_whom_it_is_sent(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("تواجه شركات صينية عقوبات أميركية جديدة بسبب تجارتها", "SANCTION", "USA", "CHN"),
        ("نجا الرئيس الصومالي من محاولة اغتيال قرب مطار مقديشو", "ASSAULT", "", "SOM"),
        ("واجهت الحكومة الكينية مظاهرات كبيرة في العاصمة نيروبي", "PROTEST", "KEN", "KEN"),
    ],
)
def test_what_befalls_the_subject(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("قصفت مسيرات تركية موقعا تابعا لحزب العمال الكردستاني شمالي أربيل", "ASSAULT", "TUR", "PKK"),
        ("استهدفت القوات الأوكرانية مستودعا كبيرا للجيش الروسي في القرم", "ASSAULT", "UKR", "RUS"),
        ("شنت طائرات فرنسية ضربات على قرى يسيطر عليها تنظيم الدولة في مالي", "ASSAULT", "FRA", "ISIS"),
    ],
)
def test_the_owner_of_what_is_struck(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أدت المعارك إلى نزوح السكان بعد هجوم واسع لقوات الجيش الإثيوبي ضد إريتريا", "ASSAULT", "ETH", "ERI"),
        ("سقط ضحايا في غارات للجيش الأذربيجاني على أرمينيا فجر اليوم", "ASSAULT", "AZE", "ARM"),
        ("تضررت منازل جراء قصف مدفعي للجيش الباكستاني على أفغانستان ليلا", "ASSAULT", "PAK", "AFG"),
    ],
)
def test_the_author_of_a_strike_behind_lam(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أشار الاتحاد الأوروبي إلى أنه سيواصل دعم مولدوفا مهما طال الوقت", "SUPPORT", "EU", "MDA"),
        ("رفضت الهند عقد اجتماع مع باكستان في نيويورك", "REJECT", "IND", "PAK"),
        ("اعتقلت الشرطة الألمانية مواطنا إيرانيا بتهمة التجسس على معارضين", "COERCE", "DEU", "IRN"),
        ("عاد الوزير الهندي من زيارة لليابان أمس بعد غياب", "CONSULT", "IND", "JPN"),
        ("أضعفت إريتريا خصومها عبر قصف مواقع الجيش الإثيوبي على الحدود", "ASSAULT", "ERI", "ETH"),
    ],
)
def test_who_acts_in_a_masdar(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("شنت طائرات فرنسية ضربات على قرى يسيطر عليها تنظيم الدولة في مالي", ""),
        ("زار الوفد التركي قرى تسيطر عليها القوات الروسية في الشمال", ""),
        ("وصلت القوات الكينية إلى بلدات يسيطر عليها متمردو حركة 23 مارس", ""),
    ],
)
def test_a_pronoun_for_the_land_described_is_no_side(text: str, recipients: str) -> None:
    ruled = [c for c in claims(text) if c[1].lstrip("وف").startswith(("يسيطر", "تسيطر"))]
    assert ruled and all(c[3] == frozenset(recipients.split()) for c in ruled), ruled


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("تلقى الرئيس السنغالي برقية تهنئة من نظيره الغاني أمس", "SUPPORT", "GHA", "SEN"),
        ("تلقى الوزير الياباني طلبا من الحكومة الفيتنامية قبل أيام", "REQUEST", "VNM", "JPN"),
        ("تلقت الحكومة اليابانية تهديدا من كوريا الشمالية أول أمس", "THREATEN", "PRK", "JPN"),
    ],
)
def test_the_verb_agrees_with_the_name_behind_it(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أعلنت كل من قطر والبحرين الاتفاق على استئناف الرحلات الجوية", "AGREE", "QAT BHR", ""),
        ("أكد الوزير ضرورة التشاور والتنسيق بين ماليزيا وإندونيسيا", "CONSULT", "MYS IDN", ""),
        ("أدى القتال إلى نزوح وتشريد آلاف السكان الكونغوليين هذا الشهر", "SANCTION", "", "COD"),
    ],
)
def test_what_is_joined_shares_its_sides(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("نفت ماليزيا منع دخول الإندونيسيين للبلاد بعد الجائحة", "REJECT", "MYS", "IDN"),
        ("حاصر الجنود بلدة تتقدم نحوها القوات الليبية المدعومة بطائرات تركية", "AID", "TUR", "LBY"),
        ("أضافت بريطانيا 7 شركات إيرانية إلى قائمة العقوبات بتهمة تزويد روسيا بسلع مزدوجة", "AID", "IRN", "RUS"),
    ],
)
def test_who_is_kept_out_backed_or_charged(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("الرئيس الغيني، ألفا كوندي، يتلقى اتصالا من نظيره المالي هنأه فيه بالعيد", "SUPPORT", "MLI", "GIN"),
        ("تلقى الوزير الكويتي رسالة من نظيره الإيراني هنأه فيها بمنصبه", "SUPPORT", "IRN", "KWT"),
        ("تلقى الرئيس التونسي اتصالا من نظيره الجزائري هنأه خلاله بالعيد الوطني", "SUPPORT", "DZA", "TUN"),
    ],
)
def test_the_sender_acts_in_what_is_received(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("سقط قتلى من جراء تجدد الغارات التركية والروسية على إدلب", "ASSAULT", "TUR RUS", "SYR"),
        ("بدأت المفاوضات التركية - الأرمينية في العاصمة فيينا", "CONSULT", "TUR ARM", ""),
        ("انتهت المحادثات السودانية والإثيوبية دون نتيجة أمس", "CONSULT", "SDN ETH", ""),
    ],
)
def test_two_nationalities_are_two_sides(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    "text",
    [
        "نفذت الطائرات سلسلة غارات استهدفت مخازن كبيرة لحركة الشباب جنوبي الصومال",
        "شن الجيش هجمات استهدفت مواقع جديدة لتنظيم القاعدة في اليمن",
        "أسفرت ضربات استهدفت معسكرا كبيرا لحركة طالبان عن قتلى",
    ],
)
def test_whose_place_is_struck_is_never_the_attacker(text: str) -> None:
    found = claims(text)
    assert found and all(not c[2] & {"ALSHABAAB", "ALQAEDA", "TALIBAN", "AQAP", "AFG"} for c in found), found


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("قالت أوتاوا إن رفض موسكو الحوار ثم غزوها أوكرانيا غيرا الحسابات", "ASSAULT", "RUS", "UKR"),
        ("استنكر الاتحاد مقتل الرئيس الهايتي جوفينيل مويز خلال زيارته باريس", "CONSULT", "HTI", "FRA"),
        ("قالت ستوكهولم إن حشد بكين قواتها ثم غزوها تايوان سيغيران آسيا", "ASSAULT", "CHN", "TWN"),
    ],
)
def test_whose_act_it_is_by_its_pronoun(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أدانت الأمانة العامة لمنظمة التعاون الإسلامي جريمة الأمس", "ACCUSE", "OIC", ""),
        ("شنّ سلاح الجو التركي أولى غاراته على مواقع لتنظيم داعش أمس", "ASSAULT", "TUR", "ISIS"),
        ("قتل قيادي في تنظيم القاعدة مع مسلحين اثنين في غارة أميركية استهدفته", "ASSAULT", "USA", "ALQAEDA"),
    ],
)
def test_what_stands_beside_is_no_side(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    "text",
    [
        "انهارت البناية بعد القصف، ما أدى إلى مقتل عشرين مدنيا",
        "فتح المسلحون النار على الحافلة، ما أسفر عن إصابة تسعة ركاب",
        "انفجرت سيارة قرب السوق، ما أوقع قتلى بين المدنيين وأدى إلى مقتل طفل",
    ],
)
def test_which_is_no_negator(text: str) -> None:
    reading = khabar.read(text, published="2024-03-10")
    assert reading.claims and all(c.polarity == "affirmed" for c in reading.claims)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أكد الرئيس الإيراني أنّ دعم الدول الغربية لأوكرانيا يتناقض مع القانون", "SUPPORT", "WEST", "UKR"),
        ("قال الوزير المجري إن دعم بولندا لأوكرانيا لن يتوقف هذا العام", "SUPPORT", "POL", "UKR"),
        ("وعبّر ستارمر لبزشكيان عن قلقه البالغ إزاء الوضع في المنطقة", "ACCUSE", "GBR", ""),
    ],
)
def test_behind_anna_stands_a_noun(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("التقى الرئيس الصومالي، حسن شيخ محمود، نظيره الكيني، ويليام روتو، في كيغالي", "SOM KEN"),
        ("استضاف الوزير الأردني، أيمن الصفدي، نظيره العراقي، فؤاد حسين، والتقى معه في عمّان", "JOR IRQ"),
        ("قابل الرئيس الفرنسي، إيمانويل ماكرون، نظيره اللبناني، جوزيف عون، مساء أمس", "FRA LBN"),
    ],
)
def test_the_counterpart_behind_a_name_in_commas(text: str, actors: str) -> None:
    assert any(c[0] == "CONSULT" and c[2] == frozenset(actors.split()) for c in claims(text)), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("سقط قتلى خلال المواجهات المسلحة التي دارت بين أذربيجان وأرمينيا في الإقليم", "ASSAULT", "AZE ARM", ""),
        ("رحب الأمين العام بالمحادثات التي جرت بين اليابان وكوريا الجنوبية أمس", "CONSULT", "JPN KOR", ""),
        ("دان البرلمان الاعتداءات التي حدثت ضد إندونيسيا في البحر", "ASSAULT", "", "IDN"),
    ],
)
def test_the_clause_of_an_act_names_its_sides(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أعادت اليونان مهاجرين سوريين من الجزيرة ومنعتهم من دخول البلاد", "REJECT", "GRC", "SYR"),
        ("اعتقلت الشرطة الكينية متظاهرين أوغنديين وطردتهم أمس", "COERCE", "KEN", "UGA"),
        ("احتجز الجيش المالي جنودا عاجيين وعذبهم في معسكر قريب", "ASSAULT", "MLI", "CIV"),
    ],
)
def test_the_pronoun_of_a_joined_verb_is_the_object_before(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("قالت المتحدثة إن لندن تلقت طلبا وستلتزم بالموعد النهائي وهو شهران", "GBR"),
        ("أكد الوزير أن مدريد وافقت وستلتزم بالشروط وهي عشرة", "ESP"),
        ("ذكر البيان أن أنقرة حضرت وستلتزم بالاتفاق وهو ما رحب به الجميع", "TUR"),
    ],
)
def test_and_he_opens_a_clause_of_its_own(text: str, actors: str) -> None:
    assert any(c[0] == "AGREE" and "ستلتزم" in c[1] and c[2] == frozenset(actors.split()) for c in claims(text)), (
        claims(text)
    )


@pytest.mark.parametrize(
    ("text", "type_", "actors"),
    [
        ("دعت مصر إثيوبيا إلى وقف هجماتها على القرى الحدودية", "ASSAULT", "ETH"),
        ("اتهمت الهند باكستان بمواصلة هجماتها على كشمير", "ASSAULT", "PAK"),
        ("طالبت أنغولا الكونغو بإنهاء غاراتها على الحدود", "ASSAULT", "COD"),
    ],
)
def test_whoever_is_asked_owns_the_act(text: str, type_: str, actors: str) -> None:
    found = [c for c in claims(text) if c[0] == type_]
    assert found and all(c[2] in (frozenset(), frozenset(actors.split())) for c in found), found


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("أخفق الاتحاد الأوروبي في فرض عقوبات على روسيا في الذكرى الأولى للعملية العسكرية في أوكرانيا", "EU"),
        ("أحيت بولندا ذكرى ضحاياها في يوم ذكرى للحرب على أوكرانيا", "POL"),
        ("وصف الوزير الأيرلندي الهدنة بعد حرب يمارسها الجيش الإثيوبي ضد الأهالي", "IRL"),
    ],
)
def test_an_act_told_of_is_not_the_tellers(text: str, wrong: str) -> None:
    assert all(wrong not in c[2] for c in claims(text) if c[0] == "ASSAULT"), claims(text)
