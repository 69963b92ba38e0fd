"""Whose act a verb joined with «و» is, behind what a relative clause tells of an object."""

import pytest
from tests.events.sides import claims


def _actors(text: str, word: str) -> frozenset[str]:
    return next(by for _, trigger, by, _ in claims(text) if trigger.endswith(word))


@pytest.mark.parametrize(
    ("text", "word", "codes"),
    [
        ("دهمت الشرطة الكينية أحياء يسكنها صوماليون شرقي نيروبي، وصادرت هواتف السكان", "صادرت", {"KEN"}),
        ("دعت فرنسا رعاياها الذين تحتجزهم إيران إلى الصبر، ودانت اعتقالهم", "دانت", {"FRA"}),
        ("دانت كينيا الهجوم الذي نفذته حركة الشباب وأسفر عن مقتل جنود، وأعلنت إرسال قوات", "إرسال", {"KEN"}),
        ("زارت الوزيرة البريطانية القوات التي تدربها كندا وتعهدت بمواصلة الدعم", "تعهدت", {"GBR"}),
        ("انتقدت إيران القرارات التي تفرض فيها أوروبا عقوبات عليها، وطالبت برفعها", "طالبت", {"IRN"}),
        ("قصفت المقاتلات الروسية، التي أقلعت من سوريا، البلدة ودمرت مستودعا", "دمرت", {"RUS"}),
    ],
)
def test_the_clause_around_goes_on(text: str, word: str, codes: set[str]) -> None:
    assert _actors(text, word) == codes


def test_what_is_told_of_the_subject_goes_on_with_it() -> None:
    assert _actors("هاجم الجنود الإثيوبيون الذين عبروا الحدود قرية كينية وأحرقوا منازل فيها", "أحرقوا") == {"ETH"}
