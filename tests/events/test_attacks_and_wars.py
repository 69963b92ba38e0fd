"""Who attacks where somebody killed in it, the second side behind an aside, who a meeting brings together, and fights that are told."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, standing


def sides(text: str, type_: str) -> list[tuple[str, list[str], list[str]]]:
    """Words, actors and recipients of the claims of a type."""
    return [(c[1], sorted(c[2]), sorted(c[3])) for c in claims(text) if c[0] == type_]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("قتل مسلحون من حركة الشباب عشرة جنود في هجوم على قاعدة في كينيا", ["ALSHABAAB"]),
        ("قتلت حركة طالبان عشرة رجال في هجوم على مقر للشرطة في بيشاور", ["TALIBAN"]),
        ("قتلت الشرطة الكينية ثلاثة مسلحين في هجوم على مركز للشرطة الكينية", []),
        ("قُتل عشرة جنود في هجوم على قاعدة في كينيا", []),
    ],
)
def test_who_killed_in_an_attack_made_it(text: str, actors: list[str]) -> None:
    assert [a for word, a, _ in sides(text, "ASSAULT") if word == "هجوم"] == [actors]


@pytest.mark.parametrize(
    ("text", "type_", "actors"),
    [
        ("اندلعت اشتباكات بين الجيش السوداني بقيادة البرهان، وقوات الدعم السريع بقيادة حميدتي", "ASSAULT", ["RSF", "SDN"]),
        ("اندلعت اشتباكات بين الجيش المالي، المدعوم من روسيا، وحركة الشباب", "ASSAULT", ["ALSHABAAB", "MLI"]),
        ("عقد الرئيس الروسي لقاء مع نظيره الأذربيجاني، إلهام علييف، ورئيس الوزراء الأرميني", "CONSULT", ["ARM", "AZE", "RUS"]),
        ("التقى الرئيس التركي نظيره الروسي، فلاديمير بوتين، والرئيس الإيراني، إبراهيم رئيسي", "CONSULT", ["IRN", "RUS", "TUR"]),
        ("اندلعت اشتباكات بين الطرفين بقيادة البرهان، وقوات الدعم السريع تسيطر على المدينة", "ASSAULT", ["UNK"]),
        ("التقى الرئيس التركي نظيره الروسي، فلاديمير بوتين، والرئيس الإيراني يعارض ذلك", "CONSULT", ["RUS", "TUR"]),
    ],
)
def test_the_second_side_behind_an_aside(text: str, type_: str, actors: list[str]) -> None:
    assert sides(text, type_)[0][1] == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("وجاء ذلك بعد اجتماع جمع في باريس رئيس تايوان ووزير الخارجية الأميركي", ["TWN", "USA"]),
        ("وجاء ذلك بعد لقاء جمع الوزير التركي بنظيره الروسي", ["RUS", "TUR"]),
        ("وضم الاجتماع وزراء خارجية مصر والأردن والعراق", ["EGY", "IRQ", "JOR"]),
        ("وأفاد البيان بأن اللقاء الذي جمع الوزير التركي مع نظيره الروسي تناول الملف السوري", ["RUS", "TUR"]),
    ],
)
def test_who_a_meeting_brings_together(text: str, actors: list[str]) -> None:
    assert [a for _, a, _ in sides(text, "CONSULT")] == [actors]


@pytest.mark.parametrize(
    ("text", "fight"),
    [
        ("قال الجيش إنه أسر عشرات الجنود في معارك عنيفة دارت أمس في الإقليم", "معارك"),
        ("كان الإنتاج قبل حرب 2006 يبلغ مليون برميل", "حرب"),
        ("قال إنه فوجئ بالحرب التي أسفرت عن مقتل المئات", "الحرب"),
        ("وتتركز المعارك على أربعة أحياء في المدينة", "المعارك"),
    ],
)
def test_a_fight_that_is_told(text: str, fight: str) -> None:
    assert fight in [word for word, _, _ in sides(text, "ASSAULT")]


@pytest.mark.parametrize("text", ["قال الخبير إن معارك قد تندلع في الإقليم", "إذا اندلعت حرب فسيهرب السكان"])
def test_a_fight_to_come_is_not_told_as_done(text: str) -> None:
    assert all(c[2:] != ("affirmed", "actual") for c in standing(text, "ASSAULT"))


def test_who_struck_since_when_is_not_who_acts_above() -> None:
    assert sides("فرضت فرنسا عقوبات على بيلاروسيا منذ بدء الحرب في أوكرانيا", "ASSAULT") == [("الحرب", [], [])]


def test_those_driven_out_by_attacks_have_not_made_them() -> None:
    text = "تسيطر حركة طالبان على مساحات واسعة، وقد نزح أكثر من مليون شخص جراء هجماتها"
    assert [a for word, a, _ in sides(text, "ASSAULT") if word == "هجماتها"] == [["TALIBAN"]]


def test_a_mark_before_the_name_of_who_attacks() -> None:
    assert ("هجوما", ["HTS"], ["SYR"]) in sides("صد الجيش السوري هجوما لـ«هيئة تحرير الشام» قرب حماة", "ASSAULT")


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("تسقط البلدة في يد الجيش المالي بعد قتال طويل", ["MLI"]),
        ("تسقط المعارضة المشروع في البرلمان", None),
    ],
)
def test_a_town_that_falls_into_hands(text: str, actors: list[str] | None) -> None:
    assert [a for word, a, _ in sides(text, "COERCE") if word == "تسقط"] == ([actors] if actors else [])


def test_whose_war_goes_on() -> None:
    assert ("حربها", ["RUS"], []) in sides("تدرس الصين منح روسيا ذخيرة من أجل مواصلة حربها في أوكرانيا", "ASSAULT")
    assert ("حربها", ["RUS"], ["UKR"]) in sides("سلمت إيران مسيرات لروسيا لمواصلة حربها على أوكرانيا", "ASSAULT")


def test_what_is_one_of_several_plans_is_planned() -> None:
    assert standing("كشفت الشرطة جملة خطط روسية تستهدف مسؤولين ألمان", "ASSAULT")[0][2:] == ("affirmed", "planned")


@pytest.mark.parametrize(
    ("text", "attack"),
    [
        ("حذر الوزير من تداعيات القصف الروسي العنيف الذي استهدف المدارس", ("القصف", ["RUS"])),
        ("شكت الحكومة من آثار الغارة الإسرائيلية التي طالت المخيم", ("الغارة", ["ISR"])),
    ],
)
def test_the_attack_a_clause_tells_more_of(text: str, attack: tuple[str, list[str]]) -> None:
    assert [(word, actors) for word, actors, _ in sides(text, "ASSAULT")] == [attack]


def test_who_attacks_behind_an_aside_is_not_attacked() -> None:
    actors, recipients = sides("هاجم المستوطنون الإسرائيليون، مدعومين بقوات، بلدة في الضفة", "ASSAULT")[0][1:]
    assert "ISR" not in recipients and actors in ([], ["ISR"])


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("أعلن الجيش الفرنسي استئناف عملياته بعد هدنة من ثماني ساعات", []),
        ("شهدت العاصمة بعض الهدوء في ظل هدنة تستمر سبعة أيام", []),
    ],
)
def test_a_truce_that_is_told(text: str, actors: list[str]) -> None:
    assert sides(text, "RETREAT") == [("هدنة", actors, [])]


@pytest.mark.parametrize("text", ["قال الكاتب إن الهدنة مع النفس صعبة", "شدد الوزير على أن لا هدنة مع العدو"])
def test_a_truce_that_is_not(text: str) -> None:
    assert sides(text, "RETREAT") == []


def test_vehicles_do_not_withdraw_themselves() -> None:
    assert ("سحب", ["RUS"], ["UKR"]) in sides("أعلن الجيش الروسي سحب قوات من خيرسون", "RETREAT")


def test_those_who_flee_flee_from_a_fight_that_is_made() -> None:
    assert "القتال" in [word for word, _, _ in sides("نزح آلاف السكان هربا من القتال", "ASSAULT")]
    assert sides("غادر السكان المدينة خوفا من حرب محتملة", "ASSAULT") == []


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("أحبط الجيش المالي محاولة من حركة الشباب لمهاجمة القاعدة", ["ALSHABAAB"]),
        ("قال الرئيس الأوكراني إن بلاده تستعد لمحاولات جديدة من روسيا لمهاجمة دونباس", ["RUS"]),
    ],
)
def test_whose_attempt_it_is(text: str, actors: list[str]) -> None:
    assert [a for word, a, _ in sides(text, "ASSAULT") if "مهاجمة" in word] == [actors]


def test_meetings_that_were_held_before_the_word_that_says_so() -> None:
    assert [word for word, _, _ in sides("قال كنعاني إن لقاءات جيدة عقدت خلال الجولة", "CONSULT")] == ["لقاءات"]


def test_crimes_that_happened_are_no_political_act() -> None:
    assert sides("قرأ الكاتب عن جريمة وقعت قبل يومين في ملعب", "ASSAULT") == []


@pytest.mark.parametrize(
    "text",
    [
        "قال القائد: جاهزون للحرب الشاملة",
        "نحن جاهزون للحرب مع إسرائيل",
        "حشد الجيش المالي قواته للهجوم على العاصمة",
        "عبأ الجنرال القوات للإطاحة بالرئيس البوروندي",
    ],
)
def test_what_forces_are_ready_or_gathered_for_is_not_done(text: str) -> None:
    assert all(c[2:] != ("affirmed", "actual") for c in standing(text, "ASSAULT"))


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("قتل 20 شخصا غالبيتهم نساء في قصف روسي", []),
        ("قتل سبعة مدنيين أغلبهم أطفال بقصف روسي", ["UNK"]),
    ],
)
def test_of_what_sort_most_of_those_killed_were(text: str, recipients: list[str]) -> None:
    assert sides(text, "ASSAULT")[0][1:] == (["RUS"], recipients)


def test_who_rebels_or_attacks_is_not_whom_it_befalls() -> None:
    assert sides("وتمرد قائد مجموعة فاغنر العسكرية، ما أدى إلى تطورات", "ASSAULT")[0][1:] == (["WAGNER"], ["RUS"])
    assert sides("شارك 300 جندي فرنسي في الحرب إلى جانب الجيش المالي", "ASSAULT")[0][1] == ["FRA"]


def test_two_attacks_and_their_verb_are_one_act() -> None:
    found = sides("قتل 50 شخصا في تفجيرين انتحاريين استهدفا مصلين في نيجيريا", "ASSAULT")
    assert [word for word, _, _ in found] == ["قتل", "تفجيرين"] and found[1][1] == []


def test_what_is_asked_of_somebody_is_not_done() -> None:
    told = standing("التقى الوزير الروسي نظيره السوري وطلب منه الانسحاب من المدينة", "RETREAT")
    assert [c[2:] for c in told] == [("affirmed", "demanded")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دخل الصليب الأحمر المدينة بعد عشرة أيام من المعارك", True),
        ("سلمت المجموعة مواقعها بعد انتهاء المعركة الطويلة في المدينة", True),
        ("ستبدأ الحملة قبل بدء المعركة الانتخابية بأيام", False),
    ],
)
def test_a_fight_that_lasted_or_ended(text: str, told: bool) -> None:
    assert bool(sides(text, "ASSAULT")) is told
