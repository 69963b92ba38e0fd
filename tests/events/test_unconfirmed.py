"""What is not confirmed is left open; who is described keeps what he does, whatever is denied of him."""

from tests.events.sides import standing


def test_no_confirmation_leaves_it_open() -> None:
    for text in ("لا تأكيد رسميا بعد لنبأ الإفراج عن المعارض الأذربيجاني", "لا تأكيد حتى الآن للإفراج عن الرهائن"):
        assert [c[2:] for c in standing(text, "RETREAT")] == [("affirmed", "possible")]
    assert [c[2:] for c in standing("لا تأكيد لمقتل زعيم التنظيم في سوريا", "ASSAULT")] == [("affirmed", "possible")]


def test_the_striking_prisoner_strikes() -> None:
    found = standing("لم يكسر القصف إرادة الأسير الفلسطيني المضرب عن الطعام", "PROTEST")
    assert [c[2:] for c in found] == [("affirmed", "actual")]


def test_a_raid_that_befell() -> None:
    found = standing("تعرض مقر صحيفة «لا برينسا» في ماناغوا لمداهمة نفذتها الشرطة ليلا", "COERCE")
    assert [c[2:] for c in found] == [("affirmed", "actual")]
