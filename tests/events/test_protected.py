"""Attacks that somebody is protected from."""

from __future__ import annotations

import pytest

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "actors", "recipients", "modality"),
    [
        ("تعهدت فرنسا بحماية أوكرانيا من هجمات محتملة.", [], ["UKR"], "possible"),
        ("تساعد فرنسا أرمينيا على حماية نفسها من ضربات محتملة.", [], ["ARM"], "possible"),
        ("نشر الجيش منظومة لحماية بولندا من ضربات روسية.", ["RUS"], ["POL"], "possible"),
        ("تحتاج أوكرانيا إلى حماية نفسها من الهجمات الصاروخية.", [], ["UKR"], "actual"),
    ],
)
def test_whoever_protects_does_not_attack(text: str, actors: list[str], recipients: list[str], modality: str) -> None:
    reading = read(text, published="2024-03-10")
    codes = {entity.id: entity.code for entity in reading.entities}
    claim = next(claim for claim in reading.claims if claim.type == "ASSAULT")
    assert [codes[who] for who in claim.actors] == actors
    assert [codes[who] for who in claim.recipients if codes[who] != "UNK"] == recipients
    assert claim.modality == modality
