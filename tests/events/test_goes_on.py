"""Who was spoken of goes on: at the head of the next sentence, behind «سبق أن», with what he renews, by a participle behind a comma."""

import pytest

from khabar.reader import read

BEFORE = "قال الرئيس الروسي فلاديمير بوتين إن بلاده تواجه تحديات كبيرة."
SHE = "أكدت المتحدثة باسم الخارجية الصينية ماو نينغ أن الحوار هو الحل الوحيد."


def sides(text: str, type_: str) -> tuple[list[str | None], list[str | None]]:
    """Sides of the last claim of a type."""
    reading = read(text, published="2024-03-15")
    code = {e.id: e.code for e in reading.entities}
    claim = [c for c in reading.claims if c.type == type_][-1]
    return [code[a] for a in claim.actors], [code[r] for r in claim.recipients]


@pytest.mark.parametrize(
    ("after", "type_"),
    [
        ("وانتقد في الوقت نفسه إسرائيل.", "ACCUSE"),
        ("وسبق أن هدد إسرائيل بالرد.", "THREATEN"),
        ("وجدد دعمه لإسرائيل.", "SUPPORT"),
        ("وأدان الهجمات الإسرائيلية على غزة.", "ACCUSE"),
        ("كما هدد إسرائيل بالرد.", "THREATEN"),
    ],
)
def test_he_goes_on(after, type_):
    assert sides(f"{BEFORE} {after}", type_) == (["RUS"], ["ISR"])


@pytest.mark.parametrize("after", ["وأدانت الهجمات الإسرائيلية على غزة.", "وشجبت الغارات الإسرائيلية على بيروت."])
def test_whom_she_condemns_does_not_condemn(after):
    assert sides(f"{SHE} {after}", "ACCUSE") == (["CHN"], ["ISR"])


def test_a_state_behind_the_verb_condemns():
    text = f"{SHE} وأدانت تركيا أيضا -في بيان أصدرته خارجيتها- مصادقة إسرائيل على المشروع."
    assert sides(text, "ACCUSE")[0] == ["TUR"]


def test_who_tells_of_a_refusal_makes_the_charge_behind_it():
    text = f"{BEFORE} وأضاف أن إسرائيل ترفض الحوار، متهماً واشنطن بالمماطلة."
    assert sides(text, "ACCUSE")[0] != ["ISR"]
    assert sides(text, "ACCUSE")[1] == ["USA"]
