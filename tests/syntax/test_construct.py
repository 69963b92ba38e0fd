"""People in the plural without its ن take a genitive; a town in ا behind its noun is no accusative."""

import pytest
from tests.events.sides import claims


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("توقف سائقو الحافلات البلجيكيون عن العمل يوما كاملا", "PROTEST", "BEL", ""),
        ("نصب متظاهرو المعارضة خياما في بيروت", "PROTEST", "LBN", ""),
        ("أنهى معلمو لبنان إضرابهم", "CONCEDE", "LBN", ""),
        ("هاجم مسلحو جماعة بوكو حرام قرية في تشاد", "ASSAULT", "BOKOHARAM", "TCD"),
    ],
)
def test_construct_plurals(text: str, type_: str, actors: str, recipients: str) -> None:
    """Whose people they are, and that they head the phrase."""
    want = (frozenset(actors.split()), frozenset(recipients.split()))
    assert any(c[0] == type_ and c[2:] == want for c in claims(text)), claims(text)


def test_a_town_behind_its_noun_is_not_struck() -> None:
    """«مشارف مدينة نجامينا»: one phrase of place."""
    assert [c[3] for c in claims("قُتل انتحاريان قبل وصولهما إلى هدفهما عند مشارف مدينة نجامينا")] == [frozenset({"UNK"})]
