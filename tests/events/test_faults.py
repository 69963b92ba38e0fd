"""What is called a breach blames, though whose it is was said before; what is given may be taken up by a pronoun."""

import pytest
from tests.events.sides import claims


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("استنكر الملك المغربي الحادث معتبرا أنه انتهاك لحرمة المقابر", "MAR"),
        ("وتعتبر الحكومة الكينية الأمر تدخلا في شؤونها", "KEN"),
        ("الأمر الذي عدته الخارجية الكوبية تهديدا لأمنها", "CUB"),
    ],
)
def test_called_a_fault(text, actor):
    assert ("ACCUSE", frozenset((actor,))) in [(c[0], c[2]) for c in claims(text)]


@pytest.mark.parametrize(
    "text",
    [
        "واعتبر الوزير الكيني أنها خطوة مهمة نحو السلام",
        "ويرى الباحث النرويجي أن جفاف النهر كان بطيئا",
        "اعتبر المدرب أن المباراة درس للاعبيه الشباب",
    ],
)
def test_no_fault(text):
    assert "ACCUSE" not in [c[0] for c in claims(text)]


def test_what_is_given_gives_nothing():
    found = [c for c in claims("قال الوزير إن الدبابات جاهزة وإن إرسالها إلى غانا مسألة وقت") if c[0] == "AID"]
    assert found
    assert "GHA" in found[0][3]
    assert "GHA" not in found[0][2]


@pytest.mark.parametrize(
    "text",
    ["كل من يرسل السلاح إلى المتمردين سيحاسب", "ومن يمارس العنف ضد المحتجين سيعاقب"],
)
def test_whoever_does_so_is_not_told_as_done(text):
    import khabar

    for claim in khabar.read(text, published="2024-03-10").claims:
        assert (claim.type not in ("AID", "ASSAULT")) or claim.modality != "actual"
