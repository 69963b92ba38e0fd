"""Pronouns on a masdar of harm and on what it is done to."""

from tests.events.sides import claims, told


def test_who_prepares_a_harm_does_it() -> None:
    told("أخذ الجيش الإسرائيلي قياسات المنزل تمهيدا لتفجيره", "ASSAULT", "ISR", "")


def test_those_warned_do_not_close_their_own_shops() -> None:
    told("حذرت بلدية نواكشوط تجارا سنغاليين من إغلاق محالهم إذا انقضت المهلة", "COERCE", "", "SEN")


def test_a_state_that_is_warned_acts() -> None:
    found = claims("حذرت روما باريس من قصف المدينة")
    assert any(c[0] == "ASSAULT" and c[2] == {"FRA"} for c in found), found


def test_a_participle_with_its_object_apart() -> None:
    text = "طالب نواب بولنديون بطرد السفير الصيني متهمين إياه بالتجسس"
    told(text, "ACCUSE", "POL", "CHN")
    told(text, "SANCTION", "", "CHN")
    told(text, "COERCE", "CHN", "")
