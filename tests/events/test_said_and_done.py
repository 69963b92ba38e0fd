"""Acts done by what is said: threats, refusals, verdicts on the acts of others; and figures of speech beside acts."""

import pytest

import khabar


def acts(text: str) -> set[tuple[str, str]]:
    return {(c.type, c.modality) for c in khabar.read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    "text",
    [
        "أكد وزير الدفاع الباكستاني أن بلاده سترد على أي هجوم هندي",
        "قال قائد الجيش الإثيوبي إن بلاده سترد على كل عدوان على الحدود",
        "قالت الرئاسة الإريترية إن اغتيال سفيرها لن يمر دون حساب",
    ],
)
def test_who_says_he_will_answer_an_attack_threatens(text: str) -> None:
    assert ("THREATEN", "actual") in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "قالت الخارجية الصربية إن بلغراد سترد على مقترح الوسطاء غدا",
        "ردت الوزيرة الكينية على أسئلة النواب في جلسة علنية أمس",
        "تحتل كوستاريكا المرتبة الثالثة بين مصدري الموز في العالم",
        "خطف لاعب المنتخب الزامبي هدف الفوز في الدقيقة الأخيرة",
    ],
)
def test_answers_ranks_and_goals_are_no_acts(text: str) -> None:
    assert not acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير إن بوليفيا لن ترضخ لضغوط الولايات المتحدة",
        "أكد الرئيس الصربي أن بلاده لا تخضع لإملاءات بروكسل",
        "قالت الخارجية إن نيكاراغوا لن تنصاع لمطالب واشنطن",
    ],
)
def test_who_says_he_will_not_bow_refuses(text: str) -> None:
    assert ("REJECT", "actual") in acts(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("اعتبرت الحكومة الكينية القرار الصومالي خرقا للاتفاق بين البلدين", "SOM"),
        ("وصفت بكين القرار الكندي بأنه استفزاز خطير لسيادتها", "CAN"),
        ("اعتبر الرئيس القبرصي أن الخطوة التركية انتهاك للقانون الدولي", "TUR"),
    ],
)
def test_who_calls_an_act_a_crime_accuses(text: str, code: str) -> None:
    reading = khabar.read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    assert [[codes[r] for r in c.recipients] for c in reading.claims if c.type == "ACCUSE"] == [[code]]


def test_called_a_masterpiece_is_no_fault() -> None:
    assert not acts("اعتبر الناقد المصري الفيلم الفرنسي تحفة بصرية نادرة هذا العام")


def test_two_presidents_in_commas_before_a_day_both_sign() -> None:
    text = "وقع الرئيس الكيني، وليام روتو، ورئيس وزراء إثيوبيا، أبي أحمد، اليوم الأحد، على الإعلان المشترك"
    reading = khabar.read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    assert [{codes[a] for a in c.actors} for c in reading.claims] == [{"KEN", "ETH"}]


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        # an adjective ends the phrase of the doer
        ("خرقت طائرة عسكرية روسية المجال الجوي الإستوني", "COERCE", {"RUS"}, {"EST"}),
        ("أعلنت القوات الصومالية تحرير بلدة ساحلية من حركة الشباب", "ASSAULT", {"SOM"}, {"ALSHABAAB"}),
        ("ترفض صربيا انضمام كوسوفو لحلف شمال الأطلسي", "COOPERATE", {"XKX"}, {"NATO"}),
    ],
)
def test_who_broke_in_retook_and_joins(text: str, kind: str, actors: set[str], recipients: set[str]) -> None:
    reading = khabar.read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    found = [({codes[a] for a in c.actors}, {codes[r] for r in c.recipients}) for c in reading.claims if c.type == kind]
    assert found == [(actors, recipients)]


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("قررت أستراليا منح كييف دبابات", "AID", {"AUS"}, {"UKR"}),
        ("قررت أستراليا بيع كييف دبابات", "COOPERATE", {"AUS"}, {"UKR"}),
        ("قررت كييف بيع الدبابات لأستراليا", "COOPERATE", {"UKR"}, {"AUS"}),
        ("أعلنت كندا تسليم أوكرانيا مدرعات", "AID", {"CAN"}, {"UKR"}),
        ("أجرت مصر والهند مناورات بحرية في المتوسط", "COOPERATE", {"EGY", "IND"}, set()),
    ],
)
def test_who_gets_what_and_who_exercises_together(text: str, kind: str, actors: set[str], recipients: set[str]) -> None:
    test_who_broke_in_retook_and_joins(text, kind, actors, recipients)
