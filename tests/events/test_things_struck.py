"""A nationality on the thing that is struck tells whom it struck, never who attacked."""

import pytest

import khabar


def assaults(text):
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return [(sorted(code[a] for a in c.actors), sorted(code[r] for r in c.recipients)) for c in reading.claims if c.type == "ASSAULT"]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("اتهمت بوغوتا كاراكاس بقصف قرى حدودية كولومبية", (["VEN"], ["COL"])),
        ("وجاء التصعيد بعد قصف بلدات صومالية من الجو", ([], ["SOM"])),
        ("قصف مواقع كينية قرب الحدود ليل أمس", ([], ["KEN"])),
        ("قصف روسي على قرى أوكرانية قرب خاركيف", (["RUS"], ["UKR"])),
        ("غارات جوية إثيوبية على بلدات صومالية", (["ETH"], ["SOM"])),
        ("قتل جندي تشادي في هجوم على دورية قرب البحيرة", ([], ["TCD"])),
    ],
)
def test_whose_the_thing_is(text, sides):
    assert sides in assaults(text), assaults(text)


@pytest.mark.parametrize(
    ("text", "accuser", "accused"),
    [
        ("نفت وزارة الدفاع الكينية ذلك، واتهمت حركة الشباب بقصف مواقع داخل كينيا", "KEN", "ALSHABAAB"),
        ("رحبت الجزائر بالقرار واتهمت باماكو بقتل مدنيين قرب الحدود", "DZA", "MLI"),
        ("وانتقدت بوغوتا الاتفاق واتهمت كاراكاس بالتصعيد على الحدود", "COL", "VEN"),
    ],
)
def test_who_is_accused_stands_behind_the_verb(text, accuser, accused):
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    found = [([code[a] for a in c.actors], [code[r] for r in c.recipients]) for c in reading.claims if c.type == "ACCUSE"]
    assert ([accuser], [accused]) in found, found


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("شنت طائرات أميركية غارات في الصومال فجر اليوم", []),
        ("نفذت القوات الفرنسية ضربة في مالي ليل الخميس", []),
    ],
)
def test_a_foreign_strike_in_a_land_need_not_strike_its_state(text, recipients):
    assert recipients in [sides[1] for sides in assaults(text)], assaults(text)
