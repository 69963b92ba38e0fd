"""A length of time or «كل» and a time between a verb and its object, and what the subject is between commas."""

from __future__ import annotations

import pytest
from tests.events.sides import told

import khabar


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("رحلت باكستان في ثلاثة أشهر أكثر من نصف مليون أفغاني.", "COERCE", "PAK", "AFG"),
        ("منحت الصين باكستان نصف مليار دولار.", "AID", "CHN", "PAK"),
        ("جددت واشنطن لستة أشهر الإعفاء من الرسوم.", "CONCEDE", "USA", ""),
        ("علقت هولندا، أكبر المانحين، مساعداتها إلى رواندا.", "SANCTION", "NLD", "RWA"),
        ("علقت روسيا، راعية المسابقة، ضخ الغاز إلى مولدوفا.", "SANCTION", "RUS", "MDA"),
        ("لن تعفي الكويت، أسيرة أسعار النفط، موريتانيا من فوائد دين قديم.", "AID", "KWT", "MRT"),
    ],
)
def test_the_object_behind_a_time_or_an_apposition(text: str, kind: str, actors: str, recipients: str) -> None:
    told(text, kind, actors, recipients)


@pytest.mark.parametrize("text", ["تقصف القوات الروسية كل يوم مدينة خاركيف.", "تستورد مصر كل موسم مئات آلاف الأطنان من القمح الفرنسي."])
def test_every_day_is_again_and_again(text: str) -> None:
    assert [c.iterated for c in khabar.read(text, published="2024-03-10").claims] == [True]
