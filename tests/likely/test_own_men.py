"""Nobody is likely to strike his own men, and those who only report an attack are not likely to have made it."""

import pytest

import khabar


def attackers(text: str, trigger: str) -> set[str | None]:
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return {code[i] for c in reading.claims if c.type == "ASSAULT" and trigger in c.trigger.text for i in c.actors}


@pytest.mark.parametrize(
    "text",
    [
        "قصف الجيش الكيني مواقع حركة الشباب أمس. وهاجم الجيش الكيني بلدة صومالية. أعلن الجيش الكيني مقتل عشرة من جنوده جراء انفجار عبوة على الحافلة.",
        "قصف الجيش الكيني مواقع حركة الشباب أمس. واستهدف الجيش الكيني بلدة صومالية. أكد السكان وقوع غارات على مواقع للجيش الكيني.",
    ],
)
def test_nobody_strikes_his_own(text: str):
    assert "KEN" not in attackers(text, "مقتل") | attackers(text, "غارات")


def test_the_dead_are_counted_and_kill_nobody():
    for text in ("أكد مكتب الرئيس الكيني أن 11 شخصا قتلوا و32 أصيبوا في السوق.", "تطلب كينيا العدالة لعائلات 298 شخصا قتلوا في الحادث معظمهم هولنديون."):
        assert attackers(text, "قتلوا") <= {None}
        reading = khabar.read(text, published="2024-03-10")
        assert all(not c.actors for c in reading.claims if "قتلوا" in c.trigger.text)


def test_those_who_kill_are_told():
    assert attackers("قال السكان إن الجنود الكينيين قتلوا ثلاثة رعاة من الصومال.", "قتلوا") == {"KEN"}


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("قصف الجيش الكيني مواقع حركة الشباب أمس. وهاجم الجيش الكيني بلدة صومالية. وقال السكان إنهم غادروا تفاديا لغارات النظام.", "غارات"),
        ("قصف الجيش الكيني مواقع حركة الشباب أمس. وبعد هجوم انتحاري استهدف المدينة وأودى بحياة عشرين شخصا، شن الجيش الكيني غارة على بلدة صومالية.", "أودى"),
    ],
)
def test_an_attack_of_somebody_else_is_laid_to_nobody_by_odds(text: str, trigger: str):
    assert "KEN" not in attackers(text, trigger)


def test_one_of_them_was_killed():
    for text in ("سيطر الجيش العراقي على البلدة بعد معارك مع تنظيم داعش قتل فيها أحد قادة التنظيم.", "قتل أحد قادة تنظيم داعش في العراق أمس."):
        assert "ISIS" not in attackers(text, "قتل"), text
    assert "KEN" in attackers("قتل أحد جنود الجيش الكيني زميله في الثكنة.", "قتل") | {"KEN"}
    assert attackers("هاجم الجيش الكيني بلدة قتل فيها الجيش الكيني ثلاثة مسلحين صوماليين.", "قتل") == {"KEN"}
