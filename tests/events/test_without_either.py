"""«من دون أن يوقع الاتفاق أو يلتقي الرئيس»: what is joined by «أو» behind «دون أن» was not done either."""

from __future__ import annotations

import pytest

from khabar.reader import read


def status(text: str, type_: str) -> list[tuple[str, str]]:
    """Polarity and modality of every claim of a type."""
    return [(c.polarity, c.modality) for c in read(text, published="2024-03-10").claims if c.type == type_]


@pytest.mark.parametrize(
    "text",
    [
        "غادر الوفد التركي بغداد من دون أن يوقع الاتفاق أو يلتقي الرئيس العراقي.",
        "عاد الوزير الكيني دون أن يدين القصف أو يلتقي نظيره الصومالي.",
    ],
)
def test_neither_was_done(text: str) -> None:
    assert status(text, "CONSULT")[-1] == ("negated", "actual")


@pytest.mark.parametrize("text", ["اكتفى الوزير الكيني بمزحة، من دون أن يؤكد الخبر أو ينفيه.", "رد السفير الكيني دون أن يؤكده أو ينفي التقرير."])
def test_who_neither_confirms_nor_denies_has_not_denied(text: str) -> None:
    assert ("affirmed", "actual") not in status(text, "DENY")


def test_what_follows_with_and_was_done() -> None:
    assert status("غادر الوفد التركي بغداد من دون أن يوقع الاتفاق، والتقى الرئيس العراقي.", "CONSULT")[-1] == ("affirmed", "actual")
