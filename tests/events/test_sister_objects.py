"""Whom a pronoun behind a joined act means, and other sides that stood beside in the last reports read."""

from __future__ import annotations

import pytest
from sides import claims


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("دانت كينيا الاقتحامات الإسرائيلية للمدن الفلسطينية والاعتداءات المتكررة عليها.", {"ISR"}, {"PSE"}),
        ("نددت كينيا بالهجمات على القرى الأوغندية وبالاعتداءات المتكررة عليها.", set(), {"UGA"}),
        ("دانت كينيا الاعتداءات الإسرائيلية عليها.", {"ISR"}, {"KEN"}),
    ],
)
def test_the_towns_and_not_whoever_tells_of_them(text: str, actors: set[str], recipients: set[str]) -> None:
    found = [c for c in claims(text) if c[0] == "ASSAULT"][-1]
    assert (found[2], found[3]) == (actors, recipients), claims(text)


def test_whoever_condemns_what_is_done_to_towns_does_not_blame_them() -> None:
    told = [c for c in claims("دانت وزارة الخارجية والمغتربين الكينيين، تكرار الاقتحامات الإسرائيلية للمدن الفلسطينية.") if c[0] == "ACCUSE"]
    assert [c[2] for c in told] == [{"KEN"}] and "PSE" not in told[0][3], told


def test_the_same_masdar_again_is_no_verb() -> None:
    told = [c for c in claims("ستبقى كينيا معزولة بسبب دعمها لحركة الشباب، ودعمها لبوكو حرام.") if c[0] == "SUPPORT"]
    assert told and all(c[2] == {"KEN"} for c in told), told


def test_whoever_suffered_before_is_not_threatened() -> None:
    told = [c for c in claims("هدد حزب العمال الكردستاني بقطع الهدنة إثر الضربات التي شنها الجيش الكيني على حركة الشباب.") if c[0] == "THREATEN"]
    assert all("ALSHABAAB" not in c[3] for c in told), told


def test_no_group_has_a_counterpart() -> None:
    text = "وصل الوزير الكيني إلى الحدود في المعركة ضد حركة الشباب. وبعد لقاء جمعه أمس مع نظيره الأوغندي، عاد إلى نيروبي."
    assert all("ALSHABAAB" not in c[2] for c in claims(text) if c[0] == "CONSULT"), claims(text)


def test_the_late_one_is_no_ban() -> None:
    assert "COERCE" not in {c[0] for c in claims("أعلن الوزير الحداد على فقيد البلاد وصديق لبنان.")}
