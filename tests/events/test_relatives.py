"""Who attacked by an accuser's word, and only by his."""

import pytest

from khabar import read


@pytest.mark.parametrize(
    ("text", "accused", "accuser"),
    [
        ("حملت الهند باكستان مسؤولية الهجوم على القطار", "PAK", "IND"),
        ("اتهمت تركيا حزب العمال الكردستاني بالوقوف وراء التفجير في أنقرة", "PKK", "TUR"),
        ("اتهمت أوكرانيا روسيا بالمسؤولية عن قصف المستشفى", "RUS", "UKR"),
    ],
)
def test_the_accused_attacked_by_the_word_of_the_accuser(text, accused, accuser):
    reading = read(text, published="2024-02-24")
    codes = {e.id: e.code for e in reading.entities}
    attack = next(c for c in reading.claims if c.type == "ASSAULT")
    assert [codes[a] for a in attack.actors] == [accused]
    assert [codes[a.holder] for a in attack.attribution] == [accuser]
    assert any(e.rule == "who is accused of it" and e.inferred for e in attack.evidence)
