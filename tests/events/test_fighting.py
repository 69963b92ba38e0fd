"""Fighting without sides that is told by what it does, whose fight it is, ground that is announced as taken, and forces that go home."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, standing


def triggers(text: str, type_: str) -> list[str]:
    """The words of the claims of a type."""
    return [c[1] for c in claims(text) if c[0] == type_]


@pytest.mark.parametrize(
    ("text", "fight"),
    [
        ("أغلقت المدارس بسبب القتال. وقالت المنظمة إن الأطفال جاعوا بسبب القتال", "القتال"),
        ("تعطلت المستشفيات. ويعرقل القتال عمل الأطباء في المدينة", "القتال"),
        ("أجبرت المعارك آلاف السكان على الفرار من المدينة", "المعارك"),
        ("قالت المنظمة إن نوبات القتال المتكررة أدت إلى جوع الأطفال", "القتال"),
        ("تواصلت المعارك قرب الجسر القديم أمس", "المعارك"),
        ("وأدى النزاع، الذي اندلع يومها، إلى خراب البلاد", "النزاع"),
    ],
)
def test_fighting_is_told_by_what_comes_of_it(text: str, fight: str) -> None:
    assert triggers(text, "ASSAULT")[-1] == fight


@pytest.mark.parametrize(
    "text",
    [
        "أغلقت المصانع أبوابها منذ اندلاع القتال",
        "زادت الأسعار منذ بدء القتال",
    ],
)
def test_fighting_that_only_says_since_when_or_where_is_no_news(text: str) -> None:
    assert triggers(text, "ASSAULT") == []


def test_what_may_come_of_it_does_not_make_it_done() -> None:
    assert [c[2:] for c in standing("قال الوزير إن الميناء سيتوقف إذا اتسعت الحرب", "ASSAULT")] == [("affirmed", "possible")]


_TWO = "اندلعت معارك بين الجيش السوداني وقوات الدعم السريع في الخرطوم. "


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("نزح الآلاف بسبب القتال", {"SDN", "RSF"}),
        ("وأجبرت المعارك في الخرطوم آلاف السكان على الفرار", {"SDN", "RSF"}),
        ("وارتفعت أسعار القمح بسبب الحرب في أوكرانيا", set()),
        ("وعاش الجد ويلات الحرب العالمية الثانية", set()),
        ("وأثرت النزاعات على التجارة في القارة", set()),
    ],
)
def test_the_one_fight_of_a_report_is_of_its_two_sides(text: str, actors: set[str]) -> None:
    assert all(set(c[2]) == actors for c in claims(_TWO + text)[1:] if c[0] == "ASSAULT")
    assert not actors or len([c for c in claims(_TWO + text) if c[0] == "ASSAULT"]) == 2


@pytest.mark.parametrize(
    "text",
    [
        "دارت معارك بين الجيش السوداني من جهة وقوات الدعم السريع من جهة ثانية",
        "دارت معارك بين الجيش السوداني بقيادة البرهان من جهة وقوات الدعم السريع من جهة أخرى",
        "دارت معارك بين الجيش السوداني من جهة، وقوات الدعم السريع من جهة أخرى",
    ],
)
def test_each_on_one_side(text: str) -> None:
    assert {"SDN", "RSF"} in [set(c[2]) for c in claims(text) if c[0] == "ASSAULT"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("أوقع القصف ثلاثة قتلى في سوق المدينة", ("affirmed", "actual")),
        ("أسفر القصف عن سقوط قتيلين وثلاثة جرحى", ("affirmed", "actual")),
        ("قد يوقع القصف عشرات القتلى", ("affirmed", "possible")),
    ],
)
def test_an_attack_with_its_dead(text: str, status: tuple[str, str]) -> None:
    assert [c[2:] for c in standing(text, "ASSAULT")] == [status]


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أعلن الجيش السوداني استعادة مدينة ود مدني", "COERCE", ["SDN"], []),
        ("أعلن الجيش السوداني السيطرة التامة على المطار", "COERCE", ["SDN"], []),
        ("أعلنت أوكرانيا استعادة قريتين قرب باخموت", "COERCE", ["UKR"], []),
        ("أعلنت القوات المالية القضاء على أربعين مسلحا قرب الحدود", "ASSAULT", ["MLI"], []),
        ("أعلنت حركة طالبان السيطرة على مدينة قندوز", "COERCE", ["TALIBAN"], ["AFG"]),
    ],
)
def test_who_announces_ground_as_taken_has_taken_it(text: str, type_: str, actors: list[str], recipients: list[str]) -> None:
    assert [c[:2] for c in standing(text, type_)] == [(actors, recipients)]


@pytest.mark.parametrize(
    "text",
    [
        "أعلن المرصد السوري السيطرة على بلدة في إدلب",
        "أعلنت الأمم المتحدة السيطرة على المطار من قبل مسلحين",
        "أعلن رجال الإطفاء السيطرة على الحريق في الغابة",
    ],
)
def test_others_who_tell_of_it_have_not(text: str) -> None:
    assert all(c[0] in ([], ["UNK"]) for c in standing(text, "COERCE"))


def test_the_land_is_not_struck_by_being_freed() -> None:
    assert standing("عاد الوزراء اليمنيون إلى مدينة عدن بعد تحريرها", "ASSAULT") == [([], [], "affirmed", "actual")]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("عادت القوات الغابونية إلى ثكناتها مساء السبت", ["GAB"]),
        ("قواتنا تعود أدراجها، قال قائد قوات فاغنر. وعادت قوات فاغنر أدراجها أمس", ["WAGNER"]),
        ("رتل من الجيش الأوغندي توجه إلى ثكناته قرب الحدود", ["UGA"]),
        ("سحبت الشرطة العسكرية الليبية حواجز عدة من وسط المدينة", ["LBY"]),
        ("دعا المبعوث إلى عودة القوات الجورجية إلى ثكناتها", ["GEO"]),
    ],
)
def test_forces_go_home(text: str, actors: list[str]) -> None:
    assert [c[0] for c in standing(text, "RETREAT")][-1:] == [actors]


@pytest.mark.parametrize(
    "text",
    [
        "عاد الوزير الغاني إلى قاعدته الانتخابية قبل الحملة",
        "تمكنت الطائرة الأميركية من العودة إلى قاعدتها سالمة",
        "عادت الطائرة المدنية أدراجها بعد إقلاعها من المطار",
        "واشنطن توجه إلى طهران رسالة شديدة",
    ],
)
def test_others_go_back_as_well(text: str) -> None:
    assert standing(text, "RETREAT") == [] == standing(text, "MOBILIZE")


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("استؤنف القصف بعد انقضاء الهدنة في السودان", "negated"),
        ("استمر القصف في أم درمان قبيل انقضاء الهدنة", "affirmed"),
    ],
)
def test_a_truce_that_runs_out(text: str, polarity: str) -> None:
    assert [c[2] for c in standing(text, "RETREAT")] == [polarity]


def test_who_breaks_a_truce_does_not_keep_it() -> None:
    text = "قام الحوثيون باختراق الهدنة منذ الساعات الأولى"
    assert standing(text, "RETREAT") == []
    assert [c[0] for c in standing(text, "ASSAULT")] == [["ANSARALLAH"]]


@pytest.mark.parametrize("text", ["توقف العمل في الميناء منذ الصباح", "كما توقف علاج آلاف المرضى في المدينة", "مشاهد طبيعية تخطف الأبصار في الجبال"])
def test_what_stops_by_itself_is_stopped_by_nobody(text: str) -> None:
    assert claims(text) == []


def test_she_still_stops_and_arrests() -> None:
    assert triggers("الشرطة التركية توقف ثلاثة أشخاص", "COERCE") == ["توقف"]
    assert triggers("توقف إسرائيل إطلاق النار غدا", "RETREAT") == ["توقف"]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("دخلت القوات البولندية في حالة تأهب قصوى على الحدود", ["POL"]),
        ("وضعت كوريا الجنوبية قواتها في حالة تأهب قصوى", ["KOR"]),
        ("دخل الجيش التركي في حالة تأهب لقصف مواقع المسلحين", ["TUR"]),
    ],
)
def test_alert_is_told_once_and_is_no_condition(text: str, actors: list[str]) -> None:
    assert standing(text, "MOBILIZE") == [(actors, [], "affirmed", "actual")]


def test_what_they_are_on_alert_for_is_not_done() -> None:
    assert [c[3] for c in standing("دخل الجيش التركي في حالة تأهب لقصف مواقع المسلحين", "ASSAULT")] == ["planned"]
    assert [c[3] for c in standing("سترد إيران في حالة تعرضها لهجوم", "ASSAULT")] == ["possible"]


def test_a_convoy_of_somebody_leaves() -> None:
    assert standing("غادرت قافلة تابعة لمقاتلي فاغنر أراضي المقاطعة فجر اليوم", "RETREAT")[0][0] == ["WAGNER"]


@pytest.mark.parametrize("text", ["أعلن الجيش الإسرائيلي إطلاق صاروخين من قطاع غزة", "أعلن الجيش الكيني إطلاق صواريخ من الصومال"])
def test_who_tells_of_rockets_from_elsewhere_has_not_fired_them(text: str) -> None:
    reading = claims(text)
    assert reading
    assert not any(c[2] & {"ISR", "KEN"} for c in reading)


def test_who_fires_from_his_own_land_has() -> None:
    assert standing("أعلنت كوريا الشمالية إطلاق صاروخ من بيونغ يانغ", "MOBILIZE")[0][0] == ["PRK"]


def test_a_pronoun_takes_up_the_truce() -> None:
    assert standing("تتزايد الدعوات إلى الهدنة التي يطالب السكان بتمديدها", "RETREAT")[-1][3] == "demanded"
    assert "انتهاكها" in triggers("صمدت الهدنة رغم انتهاكها في تعز", "ASSAULT")


def test_who_holds_what_is_no_act_in_an_aside() -> None:
    assert triggers("يستمر القصف على المدينة بينما تسيطر الحركة على أحياء الشمال", "COERCE") == []
    assert triggers("طالبان تسيطر على مدينة قندوز بعد معارك", "COERCE") == ["تسيطر"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("أعلنت الشرطة الكينية مقتل جندي وجرح ثلاثة آخرين في الكمين", "جرح"),
        ("قال الوزير إن مئات الشبان يموتون في المعارك كل شهر", "يموتون"),
        ("أقيم عزاء لأرواح الطلاب الذين ارتقوا برصاص الجنود في المخيم", "ارتقوا"),
        ("سمع السكان دوي المدفعية في شمال المدينة فجرا", "دوي المدفعية"),
        ("كشف الموقع عن عمليات القتل التي شارك فيها الوزير", "القتل"),
        ("اندلعت مواجهات في نابلس بعد اقتحام منطقة البلدة القديمة", "اقتحام"),
    ],
)
def test_harm_in_other_words(text: str, word: str) -> None:
    assert word in triggers(text, "ASSAULT")


@pytest.mark.parametrize("text", ["غادر السكان مناطق الاشتباكات إلى القرى الآمنة", "مات سائقان في حادث سير شمال المدينة", "سجن «الواحة» يستقبل زوار المتحف الجديد"])
def test_where_fights_are_and_who_dies_otherwise(text: str) -> None:
    assert triggers(text, "ASSAULT") == [] == triggers(text, "COERCE")


def test_a_truce_that_is_over_is_not_kept() -> None:
    assert standing("برزت عراقيل كثيرة بعد عام وسبعة أشهر من انتهاء الهدنة رسميا", "RETREAT") == []


def test_who_is_asked_to_stop_has_not_stopped() -> None:
    assert [c[3] for c in standing("طالبت المنظمة إسرائيل بأن توقف القصف", "RETREAT")] == ["demanded"]


@pytest.mark.parametrize(
    "text",
    ["تركيا قد توقف القتال في سوريا.", "ستنسحب تركيا من الحلف وتوقف القتال في سوريا.", "لن تنسحب تركيا من الحلف أو توقف القتال في سوريا."],
)
def test_what_she_may_stop_has_not_stopped(text: str) -> None:
    assert all((polarity, modality) != ("affirmed", "actual") for *_, polarity, modality in standing(text, "RETREAT"))
