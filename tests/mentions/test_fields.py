"""A land that somebody studies or deals with is not his own."""

import pytest

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("قال أستاذ الدراسات الصينية أحمد علي إن بكين فرضت رسوما على كندا.", "UNK"),
        ("قال الباحث في الشأن التركي سعيد علي إن أنقرة قصفت المدينة.", "UNK"),
        ("قال الخبير المصري في الشؤون الإيرانية إن طهران قصفت المدينة.", "EGY"),
        ("قال وزير الشؤون الأوروبية الفرنسي جان بارو إن بودابست رفضت القرار.", "FRA"),
        ("قال رئيس لجنة الشؤون الأوروبية في البرلمان الألماني إن برلين أرسلت دبابات.", "DEU"),
    ],
)
def test_the_field_gives_no_land(text: str, code: str):
    """Who speaks is of the land he is called by, not of the one he speaks about."""
    reading = read(text)
    codes = {e.id: e.code for e in reading.entities}
    assert {codes[c.attribution[-1].holder] for c in reading.claims if c.attribution} == {code}
