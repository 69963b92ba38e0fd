"""Whose stand a participle tells is who backs, refuses or opposes by it; an adverb between a feeling and what it is of."""

import pytest
from sides import told

from khabar import read


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أكد الوزير العماني موقف كينيا الداعم لأوغندا.", "SUPPORT", "KEN", "UGA"),
        ("جدد وزير الخارجية الإماراتي موقف بلاده الثابت الداعم لمصر.", "SUPPORT", "ARE", "EGY"),
        ("انتقدت كندا موقف الصين المؤيد لروسيا.", "SUPPORT", "CHN", "RUS"),
        ("أكدت تركيا موقفها الرافض لانضمام السويد.", "REJECT", "TUR", "SWE"),
        ("أكدت وزارة الخارجية الهندية موقف البلاد الداعم لنيبال.", "SUPPORT", "IND", "NPL"),
        ("قال الوزير إن تركيا غاضبة جدا من السويد.", "ACCUSE", "TUR", "SWE"),
    ],
)  # fmt: skip
def test_whose_stand_it_is(text: str, type_: str, actors: str, recipients: str) -> None:
    """The owner of the stand, not whoever tells of it."""
    told(text, type_, actors, recipients)


@pytest.mark.parametrize("text", ["وصلت حافلة الفريق الداعم إلى الملعب.", "عاد اللاعب إلى موقف السيارات القريب من الملعب."])
def test_no_stand(text: str) -> None:
    """Nothing is stood for."""
    assert not read(text, published="2023-07-01").claims
