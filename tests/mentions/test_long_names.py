"""States whose names begin with a word of direction, or with another state's name, behind their bodies."""

import pytest

import khabar


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("رفضت حكومة جنوب السودان وساطة كينيا", "SSD"),
        ("رفض رئيس جنوب أفريقيا وساطة كينيا", "ZAF"),
        ("رفضت حكومة غينيا بيساو وساطة كينيا", "GNB"),
        ("رفض جيش جنوب السودان وساطة كينيا", "SSD"),
    ],
)
def test_a_body_and_its_state(text, actor):
    reading = khabar.read(text)
    code = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.type == "REJECT")
    assert ([code[a] for a in claim.actors], [code[r] for r in claim.recipients]) == ([actor], ["KEN"])


def test_a_land_is_not_struck_by_its_own_forces():
    reading = khabar.read("قصفت طائرات جنوب السودان قرى المتمردين")
    code = {e.id: e.code for e in reading.entities}
    assert [code[r] for c in reading.claims for r in c.recipients] != ["SSD"]
