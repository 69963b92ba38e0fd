"""Whom a pronoun on a masdar befalls, who is made to act, and whom what is asked or answered names."""

import pytest
from sides import claims


def sides(text: str, trigger: str) -> tuple[list[str], list[str]]:
    found = next(c for c in claims(text) if c[1] == trigger)
    return sorted(found[2]), sorted(found[3])


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("استدعت الخارجية النرويجية السفير الكوبي لمطالبته بإيضاحات.", "مطالبته", (["NOR"], ["CUB"])),
        ("وصلت قوات تركية إلى البلدة لمحاصرتها صباح الأحد.", "محاصرتها", (["TUR"], [])),
        ("وصل مبعوث فرنسي إلى بلدة صغيرة في تشاد لدعمها.", "دعمها", None),
        ("أجبر المتمردون في حركة الشباب الجيش الكيني على الانسحاب من المعسكر.", "الانسحاب", (["KEN"], [])),
        ("رد وزير الدفاع التركي بدعوة أثينا إلى سحب السفن.", "دعوة", (["TUR"], ["GRC"])),
        ("رحب وزير الدفاع التركي بدعوة أثينا إلى سحب السفن.", "دعوة", None),
        ("تطالب ألبانيا مقدونيا الشمالية بتسليم قادة الشبكة.", "تسليم", (["MKD"], [])),
        ("تطالب ألبانيا مقدونيا الشمالية بانسحاب قادة الجيش من البلدة.", "انسحاب", None),
    ],
)
def test_pronouns_and_genitives_that_do_not_act(text: str, trigger: str, expected: tuple[list[str], list[str]] | None) -> None:
    found = sides(text, trigger)
    if expected is not None:
        assert found == expected
    elif trigger == "دعوة":
        assert found[0] == ["GRC"]
    elif trigger == "انسحاب":
        assert "ALB" not in found[0]
    else:
        assert "FRA" not in found[1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أكدت الحركة أن القصف الأميركي هو الذي قتل عددا من الصيادين.", ["USA"]),
        ("قالت بلغراد إن القوات الألبانية هي التي قتلت الجنديين.", ["ALB"]),
        ("لا يعرف إن كان رصاص أرميني أو أذربيجاني هو الذي قتل المراسلة.", []),
        ("قصف الجيش معسكرا لحركة الشباب، التي قتل مسلحوها أمس تسعة جنود.", ["ALSHABAAB"]),
        ("كان فصيل من داعش، الذي قتل مقاتلوه ثلاثة رعاة، قد انسحب.", ["ISIS"]),
    ],
)
def test_who_killed(text: str, expected: list[str]) -> None:
    trigger = "قتلت" if "قتلت" in text else "قتل"
    assert sides(text, trigger)[0] == expected


def test_nobody_is_asked_only_for_being_the_other_party() -> None:
    text = "اتهمت صربيا كوسوفو بخرق الاتفاق. وهددت صربيا كوسوفو بالرد. وطالبت صربيا بتحقيق مستقل."
    assert sides(text, "طالبت") == (["SRB"], [])
