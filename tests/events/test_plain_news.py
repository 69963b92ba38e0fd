"""Sentences as they open news, over many kinds of acts: what is done, by whom, to whom, and what is not done."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, told

import khabar


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أسقطت الدفاعات الجوية الروسية عشر مسيرات أوكرانية فوق بيلغورود.", "ASSAULT", "RUS", "UKR"),
        ("أرسلت ألمانيا أنظمة دفاع جوي إلى أوكرانيا.", "AID", "DEU", "UKR"),
        ("دعت بولندا إلى تسليم أوكرانيا دبابات.", "REQUEST", "POL", ""),
        ("شاركت الولايات المتحدة في الضربة على اليمن.", "ASSAULT", "USA", ""),
        ("نفت واشنطن مشاركتها في الضربة.", "ASSAULT", "USA", ""),
        ("فرضت واشنطن عقوبات على شركات صينية لدعمها المجهود الحربي الروسي.", "SUPPORT", "CHN", "RUS"),
        ("تظاهر الآلاف في تل أبيب للمطالبة بصفقة تبادل مع حماس.", "PROTEST", "ISR", ""),
        ("جمدت كندا صادرات السلاح إلى إسرائيل.", "SANCTION", "CAN", "ISR"),
        ("شهدت لندن مسيرة داعمة لإسرائيل.", "PROTEST", "GBR", ""),
        ("فرقت الشرطة الألمانية مظاهرة مؤيدة لفلسطين في برلين.", "PROTEST", "DEU", ""),
        ("خرج الآلاف في شوارع تونس تنديدا بالعدوان الإسرائيلي.", "PROTEST", "TUN", "ISR"),
        ("طالبت جنوب أفريقيا محكمة العدل الدولية بإصدار أمر عاجل.", "REQUEST", "ZAF", "ICJ"),
        ("زار الوزير الروسي جنوب أفريقيا وأنغولا.", "CONSULT", "RUS", "ZAF AGO"),
        ("تعهد قادة مجموعة السبع بمواصلة دعم أوكرانيا.", "AGREE", "G7", "UKR"),
        ("أوقف الأمن اللبناني مسؤولا ماليا سابقا.", "COERCE", "LBN", "LBN"),
        ("بدأت القوات الأرمنية الانسحاب من قرى حدودية مع أذربيجان.", "RETREAT", "ARM", ""),
        ("غادر الوفد الإسرائيلي الدوحة بعد تعثر المحادثات غير المباشرة مع حماس.", "CONSULT", "ISR HAMAS", ""),
        ("قال زيلينسكي إن القوات الروسية قصفت منشآت الطاقة، داعيا الحلفاء إلى تسليم بلاده أنظمة دفاع جوي.", "AID", "UNK", "UKR"),
        ("نفى حزب الله صحة الأنباء عن اغتيال أحد قادته.", "ASSAULT", "", "HEZBOLLAH"),
        ("يعتزم ترامب لقاء بوتين.", "CONSULT", "USA RUS", ""),
        ("يعتزم الرئيس التونسي زيارة لندن ولقاء مسؤوليها.", "CONSULT", "TUN GBR", ""),
        ("غادر الوزير الأميركي الدوحة بعد محادثات مع أمير قطر.", "CONSULT", "USA QAT", ""),
        ("سخرت زاخاروفا من اتهامات لندن لموسكو بتسميم المعارض.", "ACCUSE", "GBR", "RUS"),
        ("طالبت وارسو برلين بتعويضات.", "REQUEST", "POL", "DEU"),
        ("أعلن المتحدث باسم الجيش الإسرائيلي استهداف مبنى في بيروت.", "ASSAULT", "ISR", "LBN"),
        ("أعلن المتحدث العسكري باسم القوات المسلحة اليمنية استهداف مدمرة أميركية.", "ASSAULT", "YEM", "USA"),
        ("قصفت أوكرانيا مدينة بيلغورود بقذائف تشيكية.", "ASSAULT", "UKR", "RUS"),
        ("اتهمت واشنطن طهران بالتورط في الهجوم.", "ASSAULT", "IRN", ""),
        ('بعد التمرد الذي قاده رئيس مجموعة "فاغنر" الروسية أعلن الحاكم الهدوء.', "ASSAULT", "WAGNER", "RUS"),
        ("أفادت مصادر طبية بأن مواطنين أصيبا بالرصاص خلال اقتحام الجيش الإسرائيلي مخيم بلاطة.", "ASSAULT", "ISR", "PSE"),
        ("تأتي العمليات في ظل ترقب إسرائيلي لرد حزب الله على عدوانه على بيروت.", "ASSAULT", "", "LBN"),
        ("هاجم متظاهرون في باريس ضباط الشرطة بزجاجات حارقة.", "ASSAULT", "UNK", "FRA"),
        ("اتهم يمنيون المبعوث الأممي بالتواطؤ مع الحوثيين في حصارهم للبلدة والقصف المتواصل على الأحياء.", "ASSAULT", "ANSARALLAH", ""),
        ("أعلنت الوزارة ارتفاع حصيلة ضحايا القصف الروسي على خاركيف.", "ASSAULT", "RUS", "UKR"),
        ("ارتفع عدد قتلى العدوان الإسرائيلي على غزة إلى 40 ألفا.", "ASSAULT", "ISR", "PSE"),
    ],
)
def test_sides(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "want"),
    [
        ("أحبطت الشرطة الألمانية هجوما كان يستهدف سوقا.", "ASSAULT", ("negated", "actual")),
        ("أعلنت الدنمارك إحباط هجوم خططت له الخلية.", "ASSAULT", ("negated", "actual")),
        ("صدت القوات الأوكرانية هجوما شنته روسيا على باخموت.", "ASSAULT", ("affirmed", "actual")),
        ("صوت البرلمان السويدي لصالح الانضمام إلى حلف شمال الأطلسي.", "COOPERATE", ("affirmed", "planned")),
        ("اعتبرت طهران أن قصف إسرائيل منشآتها سيشكل إعلان حرب.", "ASSAULT", ("affirmed", "possible")),
        ("نفت واشنطن مشاركتها في الضربة.", "ASSAULT", ("negated", "actual")),
        ("أكدت حركة حماس تمسكها بشروطها، وفي مقدمتها انسحاب إسرائيل من القطاع.", "RETREAT", ("affirmed", "demanded")),
        ("حددت روسيا أهدافها، ومنها نزع سلاح أوكرانيا.", "RETREAT", ("affirmed", "planned")),
        ("شهدت المنطقة هجمات عدة بينها قصف مطار حلب.", "ASSAULT", ("affirmed", "actual")),
        ("لا يعرف أحد مدى شدة المعركة التي قد تخوضها القوات الإسرائيلية.", "ASSAULT", ("affirmed", "possible")),
        ("دعا رئيس الوزراء الهندي إلى إصلاح البنوك، في اليوم الأول من قمة مجموعة العشرين.", "CONSULT", ("affirmed", "actual")),
        ("دعت لندن رعاياها في كينيا إلى التيقظ، محذرة من خطر كبير لوقوع هجوم في البلاد.", "ASSAULT", ("affirmed", "possible")),
        ("قدم الوسطاء مقترحا جديدا يتضمن هدنة مدتها ستون يوما.", "RETREAT", ("affirmed", "planned")),
        ("رفضت الجزائر المشاركة في القمة احتجاجا على القرار.", "ACCUSE", ("affirmed", "actual")),
    ],
)
def test_what_is_done(text: str, type_: str, want: tuple[str, str]) -> None:
    found = next(c for c in khabar.read(text, published="2024-03-10").claims if c.type == type_)
    assert (found.polarity, found.modality) == want


def test_a_charge_is_the_word_of_who_charges() -> None:
    reading = khabar.read("طردت روسيا دبلوماسيين بريطانيين بتهمة التجسس.", published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    spied = next(c for c in reading.claims if c.trigger.text == "التجسس")
    assert [code[a.holder] for a in spied.attribution] == ["RUS"]


def test_who_arrests_supporters_of_a_land_arrests_none_of_its_people() -> None:
    assert all("PSE" not in c[3] for c in claims("اعتقلت الشرطة الأميركية طلابا مؤيدين لفلسطين."))


def test_a_measure_that_is_aimed_at_somebody_attacks_nobody() -> None:
    assert not any(c[0] == "ASSAULT" for c in claims("وصفت الصحيفة خطوة الحكومة الإيطالية التي تستهدف المنظمات غير الحكومية بأنها خطيرة."))


@pytest.mark.parametrize("text", ["خطة خمسية لحكومة بينيت ولابيد", "فرضت بريطانيا عقوبات على ضباط لتورطهم في جرائم حرب"])
def test_names_and_crimes_are_no_attacks_by_who_tells_of_them(text: str) -> None:
    assert not any(c[0] == "ASSAULT" and c[2] for c in claims(text))


def test_nobody_tells_of_his_own_death_and_the_struck_do_not_speak() -> None:
    assert not any("USA" in c[3] for c in claims("قال بايدن إنه ليس مندهشا من مقتله."))
    reading = khabar.read('ووفق البيان، فقد "قتل 21 إرهابيا خلال المعارك"، موضحا أن "تعزيزات وصلت".', published="2024-03-10")
    named = {e.id: e.name_ar for e in reading.entities}
    assert all(q.speaker is None or named[q.speaker] == "البيان" for q in reading.quotations)
    moved = khabar.read("قالت مصادر إن مواطنين أصيبا بالرصاص ونقلا في إثر ذلك إلى المستشفى.", published="2024-03-10")
    assert len(moved.quotations) == 1


@pytest.mark.parametrize("text", ["لم تصب بخيبة الأمل بسبب الخبر.", "كان اللواء أركان حرب عصمت مراد في استقبال الوزير المصري."])
def test_disappointment_and_a_staff_rank_attack_nobody(text: str) -> None:
    assert not any(c[0] == "ASSAULT" for c in claims(text))


def test_who_was_held_in_a_place_is_not_of_its_land() -> None:
    assert all("CUB" not in c[3] for c in claims("أعلنت النيابة البلجيكية أن اثنين من معتقلي غوانتانامو السابقين أوقفا أمس."))


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("لبى الرئيس الغاني دعوة نظيره الكيني.", "AGREE", "GHA", "KEN"),
        ("رغم دعوات الأمم المتحدة، واصلت غانا القصف.", "REQUEST", "UN", ""),
        ("وافقت غانا على طلب توغو إجراء محادثات.", "AGREE", "GHA", "TGO"),
        ("غانا لا ترفض إجراء مفاوضات مع توغو، بعد بدء الحرب الكينية الأوغندية.", "REJECT", "GHA", "TGO"),
    ],
)
def test_who_is_answered(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


def test_weapons_in_the_plural_are_no_subject_of_a_masculine_verb() -> None:
    assert all(not c[2] for c in claims("ودمر دبابات للعدو قرب المدينة."))


def test_those_whom_a_relative_clause_describes_make_no_act_done() -> None:
    reading = khabar.read("قد يجبر القرار غانا على قبول المهاجرين الذين دخلوا أراضيها.", published="2024-03-10")
    assert {c.modality for c in reading.claims if c.type == "AGREE"} == {"possible"}


def test_a_ministry_named_in_passing_is_not_the_one_that_speaks() -> None:
    text = "دانت غانا بيان وزارة الخارجية الكينية، وسحبت غانا سفيرها.\nوقالت وزارة الخارجية إن غانا ترفض البيان."
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    assert [code[q.speaker] for q in reading.quotations if q.speaker] == ["GHA"]


def test_a_ministry_may_be_named_again_where_no_land_is() -> None:
    reading = khabar.read("نشر بيان وزارة الخارجية.\nوقالت وزارة الخارجية إن البيان صدر.", published="2024-03-10")
    assert len(reading.quotations) == 1


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("قامت الشرطة الكينية باعتقال غاني مصاب.", "KEN", "GHA"),
        ("أعلنت إيران اعتقال بريطاني في طهران.", "IRN", "GBR"),
        ("تواصل الاعتقال الإسرائيلي.", "ISR", ""),
    ],
)
def test_who_is_held_is_not_who_holds(text: str, actors: str, recipients: str) -> None:
    told(text, "COERCE", actors, recipients)
