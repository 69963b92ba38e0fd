"""Who acts in a masdar, and who does not for having a word above it."""

from __future__ import annotations

import pytest

from khabar import read
from khabar.model import Claim


def acts(text: str, trigger: str) -> list[tuple[Claim, list[str], list[str]]]:
    reading = read(text, published="2024-03-05", outlet="الوكالة")
    codes = {e.id: e.code for e in reading.entities}
    found = [c for c in reading.claims if trigger in c.trigger.text]
    return [(c, [codes[a] for a in c.actors], [codes[r] for r in c.recipients]) for c in found]


@pytest.mark.parametrize(
    "text",
    [
        "وأوضح وزير الداخلية التونسي أنه جرى تحديد مشتبه به في تفجير المتحف",
        "وقال المتحدث باسم الشرطة الماليزية إنه تم توقيف رجلين بعد تفجير السوق",
        "وذكرت الحكومة الكينية أنه جرى العثور على سيارة استخدمت في تفجير الفندق",
    ],
)
def test_whoever_tells_what_took_place_has_not_done_it(text: str) -> None:
    [(claim, actors, _)] = acts(text, "تفجير")
    assert claim.type == "ASSAULT"
    assert actors == []


@pytest.mark.parametrize(
    "text",
    [
        "ونفت حركة الشباب في بيان مسؤوليتها عن تفجير الفندق في مقديشو",
        "نفى الحزب السنغالي أي صلة له بتفجير المحطة ليل الأحد",
        "نفت أنقرة ضلوع استخباراتها في تفجير السوق بمدينة السليمانية",
        "نفت بوروندي تورطها في تفجير السوق بمدينة بوكافو",
        "نفى الجيش الإثيوبي أن تكون له يد في تفجير الجسر",
    ],
)
def test_who_denies_a_part_in_an_attack_does_not_make_it(text: str) -> None:
    [(claim, _, _)] = acts(text, "تفجير")
    assert claim.polarity == "negated"


def test_who_denies_an_attack_is_its_denied_author() -> None:
    [(claim, actors, _)] = acts("نفت الحكومة الكينية قيام جيشها بقصف قرى في الصومال", "قصف")
    assert actors == ["KEN"]
    assert claim.polarity == "negated"


@pytest.mark.parametrize(
    ("text", "accuser", "accused"),
    [
        ("اتهمت النيابة الأميركية رجلاً إيرانياً بالتخطيط لاغتيال مسؤول سعودي", "USA", "IRN"),
        ("اتهم القضاء الألماني ضابطاً سورياً بالسعي لاغتيال ناشط كردي", "DEU", "SYR"),
        ("اتهمت الشرطة الهندية مواطناً نيبالياً بالتحضير لاغتيال وزير سابق", "IND", "NPL"),
    ],
)
def test_what_is_plotted_is_laid_to_the_accused(text: str, accuser: str, accused: str) -> None:
    [(_, actors, recipients)] = acts(text, "اتهم")
    assert (actors, recipients) == ([accuser], [accused])
    [(claim, actors, _)] = acts(text, "اغتيال")
    assert actors == [accused]
    assert claim.modality == "planned"


@pytest.mark.parametrize(
    ("text", "actor", "struck"),
    [
        ("قررت المحكمة أن قرار واشنطن تجميد أصول كوبية غير قانوني", "USA", "CUB"),
        ("أعلنت سويسرا تجميد أصول مصارف روسية بسبب الحرب", "CHE", "RUS"),
        ("قررت اليابان تجميد أموال شركات بيلاروسية بعد التصويت", "JPN", "BLR"),
    ],
)
def test_whose_assets_are_frozen_is_struck(text: str, actor: str, struck: str) -> None:
    [(_, actors, recipients)] = acts(text, "تجميد")
    assert (actors, recipients) == ([actor], [struck])


@pytest.mark.parametrize(
    ("text", "caller"),
    [
        ("وبعد دعوة الرئيس التركي إلى وقف القتال اجتمع الوزراء في العاصمة", "TUR"),
        ("تأتي الخطوة بعد دعوة كندا إلى رفع الحصار عن المدينة", "CAN"),
        ("جاء ذلك رداً على دعوة رئيس الوزراء الكيني للعصيان المدني أمس", "KEN"),
    ],
)
def test_a_call_belongs_to_who_makes_it(text: str, caller: str) -> None:
    [(_, actors, _)] = acts(text, "دعوة")
    assert actors == [caller]


@pytest.mark.parametrize(
    "text",
    [
        "تعهد المجتمع الدولي خلال اجتماع عقد في جنيف تقديم مساعدات بقيمة مليار دولار",
        "دعا المجتمع الدولي خلال مؤتمر في باريس إلى وقف القتال",
        "تعهد المجتمع الدولي في مدريد تقديم مساعدات إنسانية عاجلة",
    ],
)
def test_the_world_is_not_of_the_place_it_speaks_at(text: str) -> None:
    reading = read(text, published="2024-03-05")
    codes = {e.id: e.code for e in reading.entities}
    assert {codes[a] for c in reading.claims for a in c.actors} <= {"UNK"}


@pytest.mark.parametrize(
    "text",
    [
        'فتح القضاء الأوغندي تحقيقاً بشأن دعوة إلى "تمرد مسلح" في العاصمة',
        "حوكم الجنرال الغيني بعد دعوته إلى «انقلاب» في البلاد",
        'حذرت الشرطة الإسبانية من "قصف" قواعد البيانات الحكومية',
    ],
)
def test_marks_behind_a_preposition_make_no_verb(text: str) -> None:
    reading = read(text, published="2024-03-05")
    assert not any(e.rule.endswith("same subject") for c in reading.claims for e in c.evidence)


def test_who_denies_words_has_not_said_them() -> None:
    text = 'وزعمت الحركة أن قواتها "تعرضت لقصف من الجيش التشادي"، الذي كذّب هذه الادعاءات'
    reading = read(text, published="2024-03-05")
    codes = {e.id: e.code for e in reading.entities}
    assert "TCD" not in {codes.get(q.speaker or "") for q in reading.quotations}


@pytest.mark.parametrize(
    ("text", "fends"),
    [
        ("نجحت القوات الإثيوبية في صد هجمات مضادة قرب الحدود", "ETH"),
        ("أعلن الجيش الكولومبي إحباط تفجير في العاصمة أمس", "COL"),
        ("تمكنت الشرطة البلجيكية من إفشال هجوم على محطة القطار", "BEL"),
    ],
)
def test_who_wards_an_attack_off_does_not_make_it(text: str, fends: str) -> None:
    for word in ("هجمات", "تفجير", "هجوم"):
        for _, actors, _ in acts(text, word):
            assert fends not in actors


@pytest.mark.parametrize(
    "text",
    [
        'انتقدت صحيفة "الرأي" الحرب مع لبنان أمس',
        "طالب الحزب المحاكم الدولية بوقف حرب الإبادة في البلاد",
        "ناشد المجتمع الدولي الأطراف وقف الحرب في السودان",
    ],
)
def test_neither_critics_nor_courts_wage_the_war(text: str) -> None:
    for _, actors, _ in acts(text, "حرب"):
        assert set(actors) <= {"UNK"}


def test_who_blames_goes_on_asking_and_the_blamed_does_not() -> None:
    text = "وحمّل الاحتلال الإسرائيلي المسؤولية عن الحريق في المصنع، مطالباً الأمم المتحدة بفتح تحقيق"
    for _, actors, _ in acts(text, "مطالب"):
        assert "ISR" not in actors


def test_an_attack_with_its_own_subject_is_no_purpose() -> None:
    [(claim, actors, _)] = acts("سقط جرحى في حصيلة أولية لقصف الجيش السوداني تجمعاً في المخيم", "قصف")
    assert (actors, claim.modality) == (["SDN"], "actual")
    [(claim, actors, _)] = acts("تستعد تركيا لقصف القوات الكردية في سوريا", "قصف")
    assert (actors, claim.modality) == (["TUR"], "planned")


@pytest.mark.parametrize(
    ("text", "leaves"),
    [
        ("تفاصيل جديدة بعد انسحاب القوات الفرنسية أمس", "FRA"),
        ("أثار انسحاب الجيش التشادي جدلا في البلاد", "TCD"),
        ("رحب الوزير بانسحاب الجنود الأوغنديين أخيرا", "UGA"),
    ],
)
def test_who_withdraws_acts(text: str, leaves: str) -> None:
    [(_, actors, _)] = acts(text, "انسحاب")
    assert actors == [leaves]


def test_common_words_with_the_letters_of_an_act_are_none() -> None:
    text = 'دعت الحكومة إلى التعاون بشكل كامل وقال الوزير إن القرار "خطوة في إحياء ذكرى النكبة كاملة أمام الجميع"'
    reading = read(text, published="2024-03-05")
    words = {text[q.cue.start : q.cue.end] for q in reading.quotations if q.cue}
    assert not words & {"كامل", "ذكرى", "كاملة"}
    assert not any("امل" in c.trigger.text for c in reading.claims)


def test_a_word_inside_the_marks_has_not_said_them() -> None:
    text = 'قال الوزير الكندي إن بلاده "ترى أن الخطة التي تظهر حقيقة الاحتلال الروسي لا تمثل حلا"'
    reading = read(text, published="2024-03-05")
    codes = {e.id: e.code for e in reading.entities}
    assert "RUS" not in {codes.get(q.speaker or "") for q in reading.quotations}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("أعلنت حركة الشباب سعيها لإسقاط الحكومة الصومالية المدعومة من الغرب", "ALSHABAAB"),
        ("أعلنت إثيوبيا ملاحقة الفصائل المدعومة من الخارج منذ شهر", "ETH"),
        ("طالبت كينيا بالإفراج عن السفينة المحتجزة قبالة السواحل", "KEN"),
    ],
)
def test_a_participle_that_describes_a_noun_is_not_done_by_the_subject(text: str, subject: str) -> None:
    for word in ("المدعومة", "المحاصرة", "المحتجزة"):
        for _, actors, _ in acts(text, word):
            assert subject not in actors


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("انتقد وزير كيني محاولة تزويد غانا بالسلاح.", "AID"),
        ("وصفت نيروبي تزويد غانا بالصواريخ بأنه استفزاز.", "AID"),
        ("انتقدت كينيا فرض عقوبات على غانا.", "SANCTION"),
        ("نددت كينيا بإرسال قوات إلى غانا.", "MOBILIZE"),
    ],
)
def test_whoever_blames_a_measure_has_not_taken_it(text: str, type_: str) -> None:
    reading = read(text, published="2025-03-12")
    code = {e.id: e.code for e in reading.entities}
    found = [[code[a] for a in c.actors] for c in reading.claims if c.type == type_]
    assert found and "KEN" not in found[0], found
