"""Who strikes and what is struck in what is feared or warned of, and what shakes a city."""

import pytest

import khabar


def sides(text, type_):
    reading = khabar.read(text, published="2024-03-12")
    code = {e.id: e.code for e in reading.entities}
    return [([code[a] for a in c.actors], [code[r] for r in c.recipients], c.modality) for c in reading.claims if c.type == type_]


@pytest.mark.parametrize(
    ("text", "striker"),
    [
        ("تخوفت أثينا من قصف تركيا لجزرها", "TUR"),
        ("خافت أرمينيا من ضرب أذربيجان لأراضيها", "AZE"),
        ("تتخوف سيول من استهداف كوريا الشمالية للمدن القريبة", "PRK"),
    ],
)
def test_the_striker_before_lam(text, striker):
    assert [striker] in [actors for actors, _, _ in sides(text, "ASSAULT")]


def test_who_is_warned_is_not_who_would_suffer():
    assert (["TUR"], ["ISR"], "actual") in sides("حذرت تركيا من قصف إسرائيل لسوريا", "THREATEN")


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("هز انفجار قوي العاصمة الصومالية مقديشو", "SOM"),
        ("هزت سلسلة انفجارات كييف ليلا", "UKR"),
        ("هزت انفجارات عنيفة مدينة بنغازي الليبية فجر أمس", "LBY"),
    ],
)
def test_blasts_shake_a_city(text, where):
    assert [where] in [recipients for _, recipients, _ in sides(text, "ASSAULT")]


def test_who_dares_another_to_attack():
    assert (["USA"], ["VEN"], "possible") in sides("تحدى الرئيس الفنزويلي الولايات المتحدة أن تهاجم بلاده", "ASSAULT")


def test_protests_bring_a_president_down():
    assert (["LKA"], [], "actual") in sides("أرغمت الاحتجاجات الرئيس السريلانكي على الاستقالة", "RETREAT")


def test_what_one_avoids_is_ones_own():
    assert sides("تفادت فرنسا قطع العلاقات مع مالي", "SANCTION")[0][:2] == (["FRA"], ["MLI"])


def test_who_calls_for_something():
    assert sides("نادت أحزاب عراقية بإخراج القوات الأميركية من البلاد", "REQUEST")[0][0] == ["IRQ"]
