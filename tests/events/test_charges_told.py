"""A charge behind an arrest or a punishment, whoever mediated further on, and the dead that fall."""

import pytest
from tests.events.sides import claims, standing, told


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("اعتقلت الشرطة التركية ثلاثة صحافيين يونانيين بتهمة التجسس على الجيش", "TUR", "GRC"),
        ("طردت اليونان دبلوماسيين روسيين بتهمة التدخل في شؤونها الداخلية", "GRC", "RUS"),
        ("فرضت واشنطن عقوبات على خمسة مسؤولين صوماليين بتهمة الفساد", "USA", "SOM"),
        ("احتجزت كينيا عشرة أوغنديين بشبهة تهريب السلاح عبر الحدود", "KEN", "UGA"),
        ("اعتقلت أنقرة عشرة صحافيين ألمان بتهم الإرهاب والتجسس", "TUR", "DEU"),
    ],
)
def test_whoever_holds_somebody_charges_him(text: str, who: str, whom: str) -> None:
    told(text, "ACCUSE", who, whom)


@pytest.mark.parametrize(
    "text",
    [
        "حكمت محكمة مصرية على عشرة متظاهرين بالسجن بتهمة التحريض",
        "لم تعتقل الشرطة التركية أحدا بتهمة التجسس هذا العام",
    ],
)
def test_a_verdict_is_no_second_charge_and_nobody_was_held(text: str) -> None:
    assert "ACCUSE" not in [c[0] for c in claims(text)]


@pytest.mark.parametrize(
    ("text", "toll"),
    [
        ("سقط ستة قتلى بينهم أربعة أطفال في غارة على بلدة سراقب السورية", "قتلى"),
        ("سقط نحو 20 قتيلا في اشتباكات بين الجيش السوداني وقوات الدعم السريع", "قتيلا"),
        ("أقر الرئيس الأوغندي بسقوط قتلى كينيين في المواجهات الحدودية", "قتلى"),
    ],
)
def test_the_dead_stand_for_their_fall(text: str, toll: str) -> None:
    assert ("ASSAULT", toll) in [c[:2] for c in claims(text)]


@pytest.mark.parametrize(
    "text",
    [
        "أسفر القصف التركي على القرية عن سقوط قتلى وجرحى من المدنيين",
        "أفادت الإذاعة بسقوط قتلى في حادث قطار جنوب المدينة",
    ],
)
def test_a_toll_is_no_act_beside_its_attack_or_of_an_accident(text: str) -> None:
    assert not {"قتلى", "سقوط"} & {c[1] for c in claims(text)}


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("تتصاعد المخاوف من حدوث تقارب سوري تركي برعاية روسية", "RUS", "SYR TUR"),
        ("تابع المبعوث المحادثات بين الهند وباكستان التي انعقدت في جنيف برعاية الأمم المتحدة", "UN", "IND PAK"),
        ("ولم تفلح هدنة أعلنت في يناير برعاية موسكو في إسكات المدافع", "RUS", ""),
    ],
)
def test_who_mediates_further_on(text: str, who: str, whom: str) -> None:
    told(text, "CONSULT", who, whom)


@pytest.mark.parametrize("text", ["تهتم الأميرة برعاية طفليها في لندن منذ سنوات", "وقع الوزيران اتفاقا في جدة. وافتتح المعرض برعاية الرئيس التونسي"])
def test_care_is_no_mediation(text: str) -> None:
    assert not [c for c in claims(text) if c[0] == "CONSULT" and c[1].endswith("برعاية")]


def test_a_truce_and_its_observance_are_one_act() -> None:
    found = [c[1] for c in claims("دعا الاتحاد الأوروبي أرمينيا وأذربيجان إلى احترام الهدنة الإنسانية") if c[0] == "RETREAT"]
    assert found == ["احترام"]


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("قال الوزير اليمني إن واشنطن شريكة في الحرب على بلاده", "YEM", "USA"),
        ("أعلن الوزير الإيراني أن إسرائيل تتحمل المسؤولية عن تدهور الوضع", "IRN", "ISR"),
    ],
)
def test_who_lays_blame(text: str, who: str, whom: str) -> None:
    told(text, "ACCUSE", who, whom)


def test_a_group_with_its_backer_set_apart() -> None:
    told("كانت جبهة البوليساريو، المدعومة من الجزائر، أنهت العمل بالاتفاق", "SUPPORT", "DZA", "POLISARIO")


@pytest.mark.parametrize("text", ["قال الوزير الجزائري إن هذا التدخل الأجنبي مرفوض.", "أكد الوزير الجزائري أن هذا الابتزاز مرفوض، وأن بلاده لن تسكت"])
def test_what_is_refused(text: str) -> None:
    assert ("REJECT", frozenset(("DZA",))) in [(c[0], c[2]) for c in claims(text)]


def test_on_pain_of_force_nobody_has_used_it() -> None:
    found = standing("أمهلت إيكواس الضباط أسبوعا تحت طائلة استعمال القوة ضد النيجر", "ASSAULT")
    assert all((polarity, modality) != ("affirmed", "actual") for _, _, polarity, modality in found), found


def test_talk_of_a_truce_to_be_kept_is_no_keeping() -> None:
    assert not standing("تحقق تقارب أولي بين الهند وباكستان حول احترام هدنة عام 2002", "RETREAT")
