"""What several own, what goes on, and who is not blamed for his own death."""

from __future__ import annotations

import pytest

from khabar import read
from khabar.model import Claim


def _claims(text: str) -> tuple[list[Claim], dict[str, str]]:
    reading = read(text, published="2023-07-01")
    return list(reading.claims), {e.id: e.code for e in reading.entities}


@pytest.mark.parametrize(
    ("text", "kind", "modality", "actors"),
    [
        ("أكد رغبة فنلندا والسويد في الانضمام إلى حلف شمال الأطلسي.", "COOPERATE", "planned", {"FIN", "SWE"}),
        ("تحدث عن حق مصر والأردن في مهاجمة إسرائيل.", "ASSAULT", "possible", {"EGY", "JOR"}),
        ("تحدث عن خطة روسيا والصين لقصف اليابان.", "ASSAULT", "planned", {"RUS", "CHN"}),
        ("تعمل الإدارة على توضيح موقف تركيا بشأن رغبة فنلندا والسويد والنرويج في الانضمام إلى حلف شمال الأطلسي.", "COOPERATE", "planned", {"FIN", "SWE", "NOR"}),
    ],
)
def test_what_several_want_is_not_done(text: str, kind: str, modality: str, actors: set[str]) -> None:
    claims, codes = _claims(text)
    claim = next(c for c in claims if c.type == kind)
    assert (claim.modality, {codes[a] for a in claim.actors}) == (modality, actors)


@pytest.mark.parametrize(
    "text",
    [
        "أكدت المجلة أن دعم إيران لحزب الله لم يتضاءل.",
        "أكدت المجلة أن دعم إيران لحزب الله لم يتوقف.",
        "قال إن الدعم الأميركي لإسرائيل لن يتغير.",
    ],
)
def test_what_does_not_wane_goes_on(text: str) -> None:
    claims, _ = _claims(text)
    claim = next(c for c in claims if c.type == "SUPPORT")
    assert (claim.polarity, claim.modality) == ("affirmed", "actual")


def test_what_depends_on_something_is_open() -> None:
    claims, _ = _claims("تعاون مصر مع إثيوبيا يتوقف على توقيع اتفاق.")
    assert {c.modality for c in claims} == {"possible"}


def test_the_victim_of_a_crime_is_not_blamed_for_it() -> None:
    claims, codes = _claims("قال وزير الخارجية الأردني إن قتل الصحفية الفلسطينية جريمة بشعة.")
    assert all("PSE" not in [codes[r] for r in c.recipients] for c in claims if c.type == "ACCUSE")


def test_turning_against_a_state_is_no_coup() -> None:
    claims, _ = _claims("قال الخبير إن انقلاب داعش على تركيا ليس غريبا.")
    assert not [c for c in claims if c.type == "COERCE"]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("وبانضمامها إلى حلف شمال الأطلسي، ستزيد فنلندا من قوته.", "planned"),
        ("وبتوقيعها الاتفاق، أنهت كينيا سنوات من العزلة.", "actual"),
    ],
)
def test_by_which_something_will_be_is_to_come(text: str, modality: str) -> None:
    claims, _ = _claims(text)
    assert claims[0].modality == modality


def test_what_is_bound_to_bring_something_is_there() -> None:
    claims, _ = _claims("قال رئيس البلدية إن الهجمة الشرسة على البلدة من شأنها زيادة معاناة الأهالي.")
    assert {c.modality for c in claims if c.type == "ASSAULT"} == {"actual"}
