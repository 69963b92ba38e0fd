"""Whose people those without a country are whom Israel holds or strikes."""

import pytest

from khabar.reader import read


def recipients(text: str, trigger: str) -> list[str | None]:
    """Codes of the recipients of a claim."""
    reading = read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [code[r] for c in reading.claims if c.trigger.text == trigger for r in c.recipients]


@pytest.mark.parametrize("act", ["اعتقلت", "قتلت", "احتجزت"])
def test_where_palestine_is_spoken_of_they_are_of_it(act):
    assert recipients(f"شيع الفلسطينيون جثمان شاب في نابلس. وقالت الشرطة الإسرائيلية إنها {act} ستة أشخاص.", act) == ["PSE"]


def test_elsewhere_they_are_not_told():
    assert "ISR" not in recipients("قالت الشرطة الإسرائيلية إنها اعتقلت ستة أشخاص.", "اعتقلت")


def test_who_sells_arms_stands_before_them():
    reading = read("حذرت بكين من بيع واشنطن الأسلحة لتايوان.", published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    claims = {c.trigger.text: c for c in reading.claims}
    assert [code[a] for a in claims["بيع"].actors] == ["USA"]
    assert [code[r] for r in claims["بيع"].recipients] == ["TWN"]
    assert claims["بيع"].modality == "possible"
