"""Refusing, condemning, backing, worrying and thanking: whose it is, whom it is for, and what it leaves undone."""

from __future__ import annotations

import pytest
from tests.events.sides import sides, standing


@pytest.mark.parametrize(
    "text",
    [
        "جدد الوزير المصري رفض بلاده القاطع لتهجير الفلسطينيين.",
        "جدد الوزير المصري رفضه القاطع تهجير الفلسطينيين.",
        "أكد الرئيس المصري رفض مصر التام لتهجير الفلسطينيين.",
        "أكد السفير المصري رفض مصر تهجير الفلسطينيين.",
        "أكدت القاهرة رفضها لتهجير الفلسطينيين.",
    ],
)
def test_who_refuses_a_deed_does_not_do_it(text: str) -> None:
    assert sides(text, "REJECT")[0] == ["EGY"]
    assert standing(text, "SANCTION") == [([], ["PSE"], "affirmed", "possible")]


@pytest.mark.parametrize(
    "text",
    [
        "أعرب الوزير الفرنسي عن إدانة بلاده لقصف المدينة.",
        "أعرب الوزير الفرنسي عن إدانة بلاده الشديدة لقصف المدينة.",
        "أعربت باريس عن إدانتها الشديدة قصف المدينة.",
    ],
)
def test_who_condemns_a_deed_neither_does_it_nor_blames_himself(text: str) -> None:
    assert sides(text, "ACCUSE") == (["FRA"], [])
    assert sides(text, "ASSAULT") == ([], [])


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("باريس مستاءة من القرار التركي.", ["FRA"], ["TUR"]),
        ("باريس قلقة إزاء الخطوات الإثيوبية.", ["FRA"], ["ETH"]),
        ("قال المتحدث الأميركي إننا قلقون من التصعيد الإسرائيلي.", ["USA"], ["ISR"]),
        ("شعرت باريس بالاستياء من القرار التركي.", ["FRA"], ["TUR"]),
        ("تشعر باريس بالقلق إزاء اعتقال الصحافيين في مصر.", ["FRA"], ["EGY"]),
        ("عبر مجلس الأمن عن القلق إزاء الهجمات الإسرائيلية.", ["UNSC"], ["ISR"]),
    ],
)
def test_whose_displeasure_and_with_whom(text: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, "ACCUSE") == (actors, recipients)


def test_a_predicate_without_a_verb_has_its_subject() -> None:
    assert sides("روسيا رافضة لنشر القوات.", "REJECT")[0] == ["RUS"]
    assert sides("الحكومة الفرنسية مؤيدة للخطة الأميركية.", "SUPPORT") == (["FRA"], ["USA"])


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ('قال وزير الخارجية المجري: "نقف إلى جانب تايوان".', "SUPPORT", ["HUN"], ["TWN"]),
        ('قال الرئيس التركي: "لن نقف مكتوفي الأيدي أمام الهجمات الإسرائيلية".', "THREATEN", ["TUR"], []),
    ],
)
def test_we_stand_is_done_by_whoever_says_so(text: str, kind: str, actors: list[str], recipients: list[str]) -> None:
    assert standing(text, kind) == [(actors, recipients, "affirmed", "actual")]


def test_what_somebody_is_thanked_for_he_did() -> None:
    text = "شكر الوزير التركي نظيره القطري على وساطته بين الطرفين."
    assert sides(text, "CONSULT") == (["QAT"], [])
    assert sides("شكر الرئيس الأوكراني المستشارة الألمانية على دعمها لبلاده.", "SUPPORT")[1] == ["DEU"]


def test_to_whom_a_deadline_is_given() -> None:
    assert sides("منحت إيكواس الانقلابيين في النيجر مهلة سبعة أيام.", "THREATEN") == (["ECOWAS"], ["NER"])


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("أدانت نقابة الصحفيين السلطات التونسية.", ["TUN"]),
        ("دعت جمعية القضاة الحكومة المغربية إلى الحوار.", ["MAR"]),
    ],
)
def test_people_behind_a_body_are_part_of_its_name(text: str, recipients: list[str]) -> None:
    assert sides(text, "ACCUSE" if text.startswith("أ") else "REQUEST")[1] == recipients


def test_what_a_body_is_for_is_nobody_it_condemns() -> None:
    assert sides("أدانت النقابة الوطنية للصحفيين التونسيين اعتقال صحافي.", "ACCUSE")[1] == []
    assert sides("اعتذرت الحركة للشعب السوري عن المجزرة.", "CONCEDE")[1] == ["SYR"]


def test_the_occupation_is_no_adjective() -> None:
    text = "اعتقل الجيش الإسرائيلي شابا فلسطينيا. وحملت الفصائل الاحتلال مسؤولية حياته."
    assert sides(text, "ACCUSE")[1] == ["ISR"]
    assert "ISR" not in sides("اعتقل الجيش الإسرائيلي شابا فلسطينيا. وحملت العائلة الاحتلال مسؤولية حياته.", "ACCUSE")[0]


def test_protests_put_down_are_of_the_land_that_does_so() -> None:
    text = "استنكرت باريس قمع السلطات الجزائرية للاحتجاجات."
    assert sides(text, "COERCE")[0] == ["DZA"]
    assert sides(text, "PROTEST")[0] == ["DZA"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("قوبل قرار واشنطن باستهجان أوروبي.", "ACCUSE"),
        ("قالت المنظمة إن السلطات الأوزبكية «تتستر» على قتلى احتجاجات نوكوس.", "PROTEST"),
        ('قالت السلطات التي "تتستر" على الجريمة إن الشرطة الأوزبكية قمعت احتجاجات نوكوس.', "COERCE"),
        ("كرر العاهل الأردني دعوته إلى حل الدولتين خلال قمة نيقوسيا.", "CONSULT"),
    ],
)
def test_what_took_place_is_neither_demanded_nor_planned(text: str, kind: str) -> None:
    assert [c[2:] for c in standing(text, kind)] == [("affirmed", "actual")]


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("وجهت واشنطن إلى موسكو تحذيرا شديد اللهجة.", "THREATEN", ["USA"], ["RUS"]),
        ("وجه القضاء الفرنسي إلى رجل أعمال روسي تهمة التجسس.", "ACCUSE", ["FRA"], ["RUS"]),
        ("وجه مجلس الأمن إلى إسرائيل انتقادات حادة.", "ACCUSE", ["UNSC"], ["ISR"]),
        ("وجه العراق إلى الأمم المتحدة طلبا لإرسال مراقبين.", "REQUEST", ["IRQ"], ["UN"]),
        ("لبى الرئيس الموزمبيقي دعوة نظيره البرتغالي إلى قمة لشبونة.", "REQUEST", ["PRT"], ["MOZ"]),
        ("رضخت شركة ميتا لضغوط هانوي.", "REQUEST", ["VNM"], ["META"]),
        ("برأ القضاء الأرجنتيني نائبة الرئيس السابقة من تهم الاحتيال.", "ACCUSE", [], ["ARG"]),
        ("تم توجيه اللوم إلى السفير الياباني في موسكو.", "ACCUSE", ["RUS"], ["JPN"]),
        ("جرى استدعاء القائم بالأعمال السويدي في بغداد.", "ACCUSE", ["IRQ"], ["SWE"]),
        ("استقبلت كييف بارتياح قرار لوكسمبورغ إرسال منظومة دفاع جوي.", "SUPPORT", ["UKR"], ["LUX"]),
        ("تلقت باريس بغضب القرار الأسترالي.", "ACCUSE", ["FRA"], ["AUS"]),
        ("قابلت بغداد عرض أنقرة بالرفض.", "REJECT", ["IRQ"], ["TUR"]),
        ("قوبل قرار واشنطن باستهجان واسع في العواصم الأوروبية.", "ACCUSE", ["EU"], ["USA"]),
        ("منحت واشنطن كييف الضوء الأخضر لضرب روسيا.", "CONCEDE", ["USA"], ["UKR"]),
        ("واستنكرت الشبكة الهجوم، وحملت السلطات الكينية المسؤولية لحركة الشباب.", "ACCUSE", [], []),
        ("طوكيو تحتج بشدة على القرار الصيني.", "ACCUSE", ["JPN"], ["CHN"]),
    ],
)
def test_to_whom_words_are_addressed(text: str, kind: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, kind) == (actors, recipients)


def test_who_lays_the_blame_on_others_and_who_bears_it() -> None:
    assert sides("وحملت السلطات الكينية المسؤولية لحركة الشباب.", "ACCUSE") == (["KEN"], ["ALSHABAAB"])
    assert sides("أدانت قطر الهجوم وحملت إسرائيل المسؤولية.", "ACCUSE")[0] == ["QAT"]
    assert sides('حملت النقابة "السلطات التونسية مسؤولية سلامة الصحافي".', "ACCUSE") == (["UNK"], ["TUN"])


def test_settlers_own_no_courtyards() -> None:
    assert "PSE" not in sides("اقتحم مستوطنون باحات المسجد الأقصى.", "ASSAULT")[0]
    assert "PSE" not in sides("أدان الأردن اقتحام مستوطنين متطرفين المسجد الأقصى.", "ASSAULT")[0]


@pytest.mark.parametrize("text", ["الرباط ومدريد تدشنان «مرحلة جديدة» في العلاقات.", "أطلق المنتج مخرج ياباني معروف فيلما جديدا."])
def test_a_stage_and_a_nationality_are_no_acts(text: str) -> None:
    assert standing(text, "COERCE") == standing(text, "REJECT") == []


def test_what_is_neither_confirmed_nor_his() -> None:
    assert [c[2:] for c in standing("رفضت الحكومة الهولندية تأكيد إلغاء رخصة التصدير إلى إسرائيل.", "SANCTION")] == [("affirmed", "possible")]
    assert [c[2:] for c in standing("ينفي حزب العمال الكردستاني صلته بتفجير شارع الاستقلال في إسطنبول.", "ASSAULT")] == [("negated", "actual")]
    assert sides("رفض العراق حرق المصحف.", "ASSAULT")[0] == []


def test_what_a_title_is_of_is_not_found_at_fault() -> None:
    text = "وصف المفوض العام لشرطة الاحتلال العملية في القدس بأنها هجوم خطير."
    assert "ISR" not in sides(text, "ACCUSE")[1]


def test_to_whom_a_letter_goes_in_which_somebody_asks_or_threatens() -> None:
    assert sides("توعدت جوبا في رسالة إلى الخرطوم بالرد.", "THREATEN") == (["SSD"], ["SDN"])
    assert sides("اعتذرت كندا في رسالة إلى الهند عن التصريحات.", "CONCEDE") == (["CAN"], ["IND"])


def test_an_accession_that_is_ratified_is_still_to_come() -> None:
    assert [c[2:] for c in standing("أرجأ البرلمان التركي المصادقة على انضمام السويد.", "COOPERATE")] == [("affirmed", "planned")]
