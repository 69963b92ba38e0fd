"""Nobody is inferred to have struck himself, nor to have done what he merely was; spokesmen of a group stand for the group."""

import pytest

import khabar


def found(text: str, type_: str) -> list[tuple[set[str], set[str]]]:
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [({code[a] for a in c.actors}, {code[r] for r in c.recipients}) for c in reading.claims if c.type == type_]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("هزت المدينة انفجارات ضخمة استهدفت سيارات قياديين في حركة حماس وأدت إلى أضرار بمقر الحركة", "HAMAS"),
        ("استهدفت عبوة سيارات قادة حزب الله في الضاحية وقال سكان إن مكاتب الحزب تضررت", "HEZBOLLAH"),
        ("وأفاق السكان على انفجارات استهدفت سيارات قياديين في حركة الجهاد الإسلامي وأسفرت عن تدمير مقر للحركة", "PIJ"),
    ],
)
def test_nobody_is_inferred_to_strike_himself(text: str, code: str) -> None:
    told = found(text, "ASSAULT")
    assert told
    assert not any(code in actors and code in recipients for actors, recipients in told)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("قال النائب إن رد الحكومة الكينية لا يزال ضعيفا، وإن جريمة قتل الصحفية هزت البلاد", "KEN"),
        ("وأضاف أن موقف الحكومة النرويجية لا يزال غامضا، مشيرا إلى أن عملية اغتيال المعارض صدمت الجميع", "NOR"),
        ("ورأى أن تعامل السلطات الماليزية ظل بطيئا، وأن حادثة خطف السياح أضرت بالبلاد", "MYS"),
    ],
)
def test_who_stays_as_he_is_does_nothing_by_it(text: str, code: str) -> None:
    told = found(text, "ASSAULT") + found(text, "COERCE")
    assert told
    assert not any(code in actors for actors, _ in told)


@pytest.mark.parametrize(
    "text",
    [
        "وكان متحدثون من «داعش» هددوا حركة طالبان في بداية الشهر",
        "هدد مسلحون من «داعش» حركة طالبان في تسجيل مصور",
        "وقال شهود إن مسلحين من «داعش» هددوا حركة طالبان مجددا",
    ],
)
def test_men_of_a_group_in_marks_are_the_group(text: str) -> None:
    assert ({"ISIS"}, {"TALIBAN"}) in found(text, "THREATEN")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("وصف البيان البرنامج بأنه أكبر تهديد لأمن إسرائيل", "ISR"),
        ("يشكل ذلك تهديدا خطيرا لأمن فرنسا في رأي الخبراء", "FRA"),
        ("ورأى الخبير أن الجفاف تهديد لاستقرار كينيا", "KEN"),
    ],
)
def test_whose_security_is_threatened_threatens_nobody(text: str, code: str) -> None:
    assert not any(code in actors for actors, _ in found(text, "THREATEN"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("وتحدث الشهود عن اقتحامه لمدينة جنين", "PSE"),
        ("وقالت إن قصفه لمدينة خيرسون أوقع قتلى", "UKR"),
        ("وروى السكان قصة مهاجمتها لمدينة كسلا", "SDN"),
    ],
)
def test_behind_a_pronoun_that_acts_stands_who_is_struck(text: str, code: str) -> None:
    assert any(code in recipients and code not in actors for actors, recipients in found(text, "ASSAULT"))
