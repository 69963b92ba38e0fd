"""Towns and posts that are taken, whose land alone is told; plots that are foiled; who fails, and who is no actor of it."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, sides, standing


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("سيطرت حركة إم 23 على بلدة ساكي غرب غوما", ["M23"], ["COD"]),
        ("استولى مقاتلو حركة الشباب على بلدة مهاس وسط الصومال", ["ALSHABAAB"], ["SOM"]),
        ("سقطت مدينة ود مدني في أيدي الدعم السريع", ["RSF"], ["SDN"]),
        ("أعلن الجيش سقوط الفاشر في يد قوات الدعم السريع", ["RSF"], ["SDN"]),
        ("أصبحت مدينة غوما تحت سيطرة حركة إم 23", ["M23"], ["COD"]),
        ("بسط المتمردون نفوذهم على ثلاث بلدات شرق الكونغو", ["CODREB"], ["COD"]),
        ("قضمت القوات الروسية أراضي جديدة قرب باخموت", ["RUS"], ["UKR"]),
        ("استرد الجيش المالي بلدة شمالية من تنظيم داعش", ["MLI"], ["ISIS"]),
    ],
)
def test_ground_is_taken_from_the_land_it_lies_in(text: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, "COERCE") == (actors, recipients)


@pytest.mark.parametrize(
    "text",
    [
        "استعاد الجيش الصومالي بلدة مهاس وسط الصومال",
        "سيطرت قوات سوريا الديمقراطية على بلدة هجين شرق سوريا بعد معارك مع داعش",
    ],
)
def test_it_is_not_taken_from_its_own_land_nor_where_others_fight(text: str) -> None:
    assert sides(text, "COERCE")[1] == []


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("قتل عشرة في هجوم لحركة الشباب على شاطئ بمقديشو", {"SOM"}),
        ("أسفر إطلاق نار في معبد بمدينة هاله الألمانية عن سقوط قتيلين", {"DEU"}),
        ("اقتحم مسلحون سجنا قرب كابول فجر أمس", {"AFG"}),
    ],
)
def test_a_thing_of_daily_life_is_struck_with_its_land(text: str, recipients: set[str]) -> None:
    assert any(c[0] == "ASSAULT" and c[3] == recipients for c in claims(text))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("قد تصبح المدينة تحت سيطرة روسيا", ("affirmed", "possible")),
        ("لم تقع البلدة في قبضة المتمردين", ("negated", "actual")),
        ("ستصبح غوما تحت سيطرة حركة إم 23", ("affirmed", "planned")),
        ("تمكنت قوات المعارضة من السيطرة على مطار منغ", ("affirmed", "actual")),
    ],
)
def test_what_falls_may_be_ahead(text: str, status: tuple[str, str]) -> None:
    assert [c[2:] for c in standing(text, "COERCE")] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("أحبط الأمن الأردني مخططا لتنظيم داعش كان يستهدف كنائس", ("affirmed", "planned")),
        ("القبة الحديدية فشلت في التصدي لصواريخ الجهاد الإسلامي", ("negated", "actual")),
    ],
)
def test_what_was_plotted_or_failed_is_not_done(text: str, status: tuple[str, str]) -> None:
    assert status in [c[2:] for c in standing(text, "ASSAULT")]


def test_nobody_foils_his_own_attack() -> None:
    assert sides("أحبط الهجوم الروسي على خاركيف", "COERCE") == ([], ["RUS"])


def test_a_coup_is_against_whoever_foils_it() -> None:
    found = claims("أفشل الجيش الغابوني محاولة انقلاب قادها ضباط صغار")
    assert {c[1]: c[3] for c in found if c[0] == "COERCE"}["محاولة انقلاب"] == {"GAB"}


def test_the_part_that_is_given_up_is_named() -> None:
    found = claims("أوقفت البحرين مشاركتها في الغارات على اليمن قبل سنوات")
    assert not any(c[1].startswith("مشارك") for c in found)
    assert any(c[0] == "RETREAT" and c[2] == {"BHR"} for c in found)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("أحرق متمردون ماويون حافلة ركاب في ولاية هندية نائية", ["INDREB"], ["IND"]),
        ("دهس مستوطن بسيارته فتى فلسطينيا قرب الخليل", ["ISR"], ["PSE"]),
        ("انهمرت صواريخ الجهاد الإسلامي على سديروت", ["PIJ"], ["ISR"]),
    ],
)
def test_who_strikes_ends_before_what_is_struck(text: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, "ASSAULT") == (actors, recipients)


def test_a_joined_verb_goes_on_with_the_subject() -> None:
    assert sides("توغلت آليات إسرائيلية في بلدة بريف القنيطرة وأقامت حاجزا", "COERCE")[0] == ["ISR"]


def test_whoever_warns_of_an_attack_does_not_besiege() -> None:
    found = claims("واشنطن تحذر من هجوم وشيك للدعم السريع على الفاشر المحاصرة")
    assert not any(c[0] == "COERCE" and "USA" in c[2] for c in found)


def test_a_siege_is_lifted() -> None:
    assert sides("فك الجيش السوري الحصار عن مطار كويرس", "RETREAT")[0] == ["SYR"]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("لم تستبعد واشنطن شن ضربات على إيران", ["USA"], ["IRN"]),
        ("لم يستبعد وزير الدفاع البولندي إسقاط مسيرات روسية", ["POL"], ["RUS"]),
        ("نصب مسلحون من حركة الشباب كمينا لدورية تابعة للقوات الكينية", ["ALSHABAAB"], ["KEN"]),
    ],
)
def test_whose_deed_and_whose_patrol(text: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, "ASSAULT") == (actors, recipients)


def test_what_nobody_rules_out_may_be_nobodys() -> None:
    assert "UN" not in sides("لم تستبعد الأمم المتحدة وقوع مجازر في دارفور", "ASSAULT")[0]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("حظرت اليونان على طائراتها التحليق فوق إسرائيل تحسبا لهجوم إيراني", ("affirmed", "possible")),
        ("لم يغادر السفير بيروت خشية هجوم إسرائيلي", ("affirmed", "possible")),
        ("تعتزم الهند، ردا على الهجوم الأخير، ضرب معسكرات المسلحين في كشمير", ("affirmed", "planned")),
    ],
)
def test_what_is_feared_or_meant(text: str, status: tuple[str, str]) -> None:
    assert status in [c[2:] for c in standing(text, "ASSAULT")]


def test_those_who_surrender_and_to_whom() -> None:
    assert sides("استسلم أكثر من مئتي جندي من جيش ميانمار للقوات الهندية", "RETREAT") == (["MMR"], ["IND"])


@pytest.mark.parametrize("text", ["حول تحالف «حارس الازدهار» مسار سفنه", "معركة الرئاسة في بيرو تنطلق بين اثني عشر مرشحا"])
def test_names_and_contests_are_no_acts(text: str) -> None:
    assert not {"COOPERATE", "ASSAULT"} & {c[0] for c in claims(text)}


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("أوقفت السلطات الأردنية خلية كانت تخطط لهجمات في عمان", "JOR"),
        ("أعلنت تونس توقيف خلية كانت تنوي اغتيال سياسيين", "TUN"),
        ("ضبطت الشرطة المغربية خلية كانت تستهدف مقار حكومية في الرباط", "MAR"),
    ],
)
def test_who_catches_a_cell_plans_no_attack(text: str, state: str) -> None:
    found = standing(text, "ASSAULT")
    assert found
    assert not any(state in actors for actors, _, _, _ in found)
    assert all(modality == "planned" for _, _, _, modality in found)


def test_any_faction_is_of_no_land() -> None:
    assert sides("يرفض الجيش اللبناني تسليم مواقعه في عرسال إلى أي فصيل", "REJECT")[1] == ["UNK"]


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("تتعرض قرى الجنوب اللبناني لقصف إسرائيلي", ["LBN"]),
        ("تعرضت أحياء الخرطوم لقصف مدفعي عنيف", ["SDN"]),
        ("تعرضت قوافل الأمم المتحدة لهجوم في دارفور", ["UN"]),
    ],
)
def test_things_in_the_plural_undergo_an_attack(text: str, recipients: list[str]) -> None:
    assert sides(text, "ASSAULT")[1] == recipients


def test_who_means_to_strike_camps_shelters_nobody() -> None:
    found = claims("تعتزم الهند ضرب معسكرات تؤوي مسلحين يهاجمون جنودها")
    assert not any(c[0] == "AID" and "IND" in c[2] for c in found)


def test_what_is_offered_in_return_is_not_yet_given() -> None:
    text = "عرض قائد الانقلابيين في بوركينا فاسو إجراء انتخابات مقابل رفع عقوبات إيكواس"
    assert [c[2:] for c in standing(text, "CONCEDE")] == [("affirmed", "possible")]
