"""Acts that only the authorities of a land do: who did them where nobody is named, and to whom; and their look-alikes."""

import pytest
from tests.events.sides import claims, sides


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("فرق المحتجون بالغاز المسيل للدموع في نيروبي", "ASSAULT", ["KEN"], ["KEN"]),
        ("دهم منزل الصحافية في مرسيليا صباح الثلاثاء", "COERCE", ["FRA"], []),
        ("اعتقل العشرات خلال تظاهرات شهدتها العاصمة الكينية نيروبي", "COERCE", ["KEN"], ["KEN"]),
        ("خضع وزير النفط الكويتي السابق لاستجواب دام سبع ساعات", "ACCUSE", ["KWT"], ["KWT"]),
        ("أرجئت محاكمة رئيس الوزراء الماليزي السابق", "ACCUSE", ["MYS"], ["MYS"]),
        ("أقالت الحكومة الزامبية ثلاثة محافظين في يوم واحد", "SANCTION", ["ZMB"], ["ZMB"]),
    ],
)
def test_the_authorities_of_the_land(text: str, type_: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, type_) == (actors, recipients), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "code"),
    [
        ("مثل الرئيس الفيليبيني السابق أمام المحكمة الجنائية الدولية لمحاكمته", "ACCUSE", "PHL"),
        ("أصيب شاب سوري بالرصاص واعتقل 17 آخرون خلال اقتحام البلدة", "COERCE", "SYR"),
        ("طالبت واشنطن بمحاكمة الرئيس الفنزويلي السابق", "ACCUSE", "VEN"),
    ],
)
def test_not_his_own_land(text: str, type_: str, code: str) -> None:
    assert all(code not in c[2] for c in claims(text) if c[0] == type_), claims(text)


def test_banned_from_leaving_is_nothing_to_where_he_meant_to_go() -> None:
    assert all("CHE" not in c[3] for c in claims("منعت سلطات مطار القاهرة الحقوقي جمال عيد من السفر إلى جنيف"))


@pytest.mark.parametrize(
    ("text", "code"),
    [("هددت الحكومة المجرية بطرد السفير", "HUN"), ("طردت نيجيريا السفير", "NGA"), ("رحلت الولايات المتحدة مهاجرين", "USA")],
)
def test_no_land_sends_away_its_own(text: str, code: str) -> None:
    assert all(code not in c[3] for c in claims(text) if c[0] in ("SANCTION", "COERCE")), claims(text)


def test_who_is_set_free_sets_nobody_free() -> None:
    assert sides("بعد اعتقاله بيومين أطلق سراح الفنان السوري", "RETREAT") == ([], ["SYR"])


def test_who_is_sentenced_to_death_is_not_put_to_death() -> None:
    found = claims("أصدرت المحكمة حكما بإعدام ثلاثة سعوديين")
    assert [c[0] for c in found] == ["SANCTION"] and found[0][3] == {"SAU"}, found


def test_an_eviction_ordered_by_the_municipality_of_jerusalem() -> None:
    assert sides("هدمت بلدية القدس منزلا في حي سلوان", "COERCE") == (["ISR"], ["PSE"])


def test_masked_men_are_no_authorities() -> None:
    assert all("LBY" not in c[2] for c in claims("دهم ملثمون منزلا في طرابلس الليبية"))
