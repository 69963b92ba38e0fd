"""Who holds the land and whose it is; which acts make no dispute."""

from __future__ import annotations

import pytest

from khabar import read


def _control(text: str) -> list[dict[str, str]]:
    reading = read(text, published="2024-03-13")
    codes = {e.id: e.code for e in reading.entities}
    return [{p.part: codes[p.entity] for p in r.parties} for r in reading.relations if r.kind == "control"]


@pytest.mark.parametrize(
    ("text", "holder", "land"),
    [
        ("وانطلقت الرحلة من مطار صنعاء الخاضع لسيطرة الحوثيين.", "ANSARALLAH", "YEM"),
        ("ودخلت الشاحنات إلى مناطق سيطرة حركة الشباب في الصومال.", "ALSHABAAB", "SOM"),
        ("وتقع القرية في مناطق سيطرة المعارضة السورية في إدلب.", "SYRIANOPPOSITION", "SYR"),
    ],
)
def test_who_holds_whose_land(text: str, holder: str, land: str) -> None:
    assert _control(text) == [{"controller": holder, "territory": land}]


@pytest.mark.parametrize(
    "text",
    [
        "اعتقلت الشرطة الكينية مواطناً أوغندياً في نيروبي.",
        "منعت أنغولا حركة الشباب من جمع التبرعات.",
        "حظرت بوليفيا استيراد اللحوم من باراغواي.",
    ],
)
def test_a_measure_is_no_standing_dispute(text: str) -> None:
    assert [r.kind for r in read(text, published="2024-03-13").relations if r.kind == "dispute"] == []
