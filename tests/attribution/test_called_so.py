"""What somebody calls a thing is his word; what the clause tells beside it is the reporter's."""

import pytest

from khabar.reader import read


def holders(text: str) -> dict[str, str]:
    """Who holds each act, by its word; "" for the reporter."""
    found = read(text, published="2025-03-12")
    codes = {e.id: e.code for e in found.entities}
    return {text[c.trigger.start : c.trigger.end]: " ".join(codes[a.holder] for a in c.attribution) for c in found.claims}


@pytest.mark.parametrize(
    ("text", "word", "holder"),
    [
        ("أدانت تركيا ما وصفته بالهجوم الإرهابي على سفارتها.", "بالهجوم الإرهابي", "TUR"),
        ("احتج السودان على ما سماه عدواناً إماراتياً على أراضيه.", "عدواناً", "SDN"),
        ("تحدثت كييف عما وصفته بأنه قصف روسي للمدينة.", "قصف", "UKR"),
        ("ردت موسكو على ما عدّته اعتداء أوكرانيا على جسر القرم.", "اعتداء", "RUS"),
        ("علقت تونس على ما تسميه الجزائر عدواناً مغربياً على أراضيها.", "عدواناً", "DZA"),
    ],
)
def test_what_it_is_called_is_his_word(text: str, word: str, holder: str):
    assert holders(text)[word] == holder


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("قتل جندي في الهجوم الذي شنته روسيا على المدينة.", "الهجوم"),
        ("واعتبر لبنان القصف الإسرائيلي انتهاكاً لسيادته.", "القصف"),
        ("احتجت قطر على ما اعتبرته تدخلاً في شؤونها عقب قصف إسرائيل مدينة غزة.", "قصف"),
        ("أدانت تركيا ما وصفته بالهجوم الإرهابي على سفارتها، وطردت السفير العراقي.", "طردت"),
    ],
)
def test_what_is_told_beside_it_is_not(text: str, word: str):
    assert holders(text)[word] == ""
