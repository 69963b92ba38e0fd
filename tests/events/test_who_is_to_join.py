"""Who is to join an alliance is whoever asks, never who has joined it before."""

from __future__ import annotations

import pytest

from khabar import read


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("ستدعم أثينا طلب فنلندا والسويد للانضمام إلى حلف شمال الأطلسي. وعندما انضمت اليونان إلى الحلف عام 1952 كانت الحرب الباردة في أوجها.", ["FIN", "SWE"]),
        ("أيدت بلغراد طلب كوسوفو الانضمام إلى مجلس أوروبا.", ["XKX"]),
        ("تدرس الدول الأعضاء مسألة الانضمام إلى حلف شمال الأطلسي. وكانت كرواتيا انضمت إلى الحلف عام 2009.", []),
    ],
)
def test_who_is_to_join_is_not_who_has_joined(text: str, actors: list[str]) -> None:
    reading = read(text, published="2022-05-20")
    codes = {e.id: e.code for e in reading.entities}
    for claim in reading.claims:
        if claim.type == "COOPERATE" and claim.modality != "actual":
            assert [codes[a] for a in claim.actors] == actors
