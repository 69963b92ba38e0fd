"""What is waited for has not come; several states that condemn another are not that other; a sea is nobody's land."""

import pytest

import khabar


def told(text: str) -> list[tuple[str, str, set[str], set[str]]]:
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [(c.type, c.modality, {code[a] for a in c.actors}, {code[r] for r in c.recipients}) for c in reading.claims]


@pytest.mark.parametrize(
    "text",
    [
        "وتؤكد الحركة أن عملياتها مستمرة حتى وقف إطلاق النار في السودان",
        "يواصل العمال احتجاجهم حتى الإفراج عن زملائهم في تونس",
        "وستبقى القوات الكينية في الإقليم حتى انسحاب المسلحين منه",
    ],
)
def test_what_is_waited_for_is_not_done(text: str) -> None:
    assert not any(type_ == "RETREAT" and modality == "actual" for type_, modality, _, _ in told(text))


def test_what_came_at_the_end_is_done() -> None:
    assert any(m == "actual" for t, m, _, _ in told("استمر القصف على المدينة حتى انسحاب القوات الروسية منها أمس") if t == "RETREAT")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("دانت عدة دول قرار السويد السماح بحرق المصحف", "SWE"),
        ("استنكرت دول قرار كندا طرد السفير", "CAN"),
        ("ورفضت خمس دول مقترح فرنسا إرسال قوات", "FRA"),
    ],
)
def test_several_states_are_not_the_one_they_speak_of(text: str, code: str) -> None:
    found = told(text)
    assert found
    assert not any(type_ in ("ACCUSE", "REJECT") and code in actors for type_, _, actors, _ in found)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("أطلقت كوريا الشمالية صاروخين في اتجاه بحر اليابان", "JPN"),
        ("أسقط الجيش الهندي طائرة مسيرة فوق خليج البنغال", "BGD"),
        ("أطلق خفر السواحل النار على قارب في خليج المكسيك", "MEX"),
    ],
)
def test_a_sea_is_nobodys_land(text: str, code: str) -> None:
    assert not any(code in recipients for _, _, _, recipients in told(text))
