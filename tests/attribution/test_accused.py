"""Who is accused, named right behind the joined verb, is not the one whose word it is."""

import pytest

import khabar


@pytest.mark.parametrize(
    ("text", "accuser", "accused"),
    [
        ("نفت وزارة الدفاع الكينية ذلك، واتهمت حركة الشباب بقصف مواقع داخل كينيا", "KEN", "ALSHABAAB"),
        ("رحبت الجزائر بالقرار واتهمت باماكو بقتل مدنيين قرب الحدود", "DZA", "MLI"),
        ("وانتقدت بوغوتا الاتفاق واتهمت كاراكاس بقصف قرى حدودية كولومبية", "COL", "VEN"),
    ],
)
def test_the_accuser_holds_the_charge(text, accuser, accused):
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    act = next(c for c in reading.claims if c.type == "ASSAULT")
    assert [code[a] for a in act.actors] == [accused]
    assert [code[a.holder] for a in act.attribution] == [accuser]
