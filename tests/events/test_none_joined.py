"""What is joined with «أو» to what there is none of, and what came before a call by some time."""

import pytest

from khabar import read
from khabar.model import Claim


def _claim(text: str, word: str) -> Claim:
    return next(c for c in read(text).claims if c.trigger.text.endswith(word))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("أكدت كينيا عدم وقوع هجوم أو قصف على قواتها", "قصف"),
        ("على الرغم من عدم وجود انتشار عسكري أو سماع إطلاق نار في نيامي", "إطلاق نار"),
        ("أكد المتحدث المالي عدم حدوث إطلاق نار أو هجوم", "هجوم"),
    ],
)
def test_neither_is(text: str, word: str) -> None:
    claim = _claim(text, word)
    assert (claim.polarity, claim.modality) == ("negated", "actual")


def test_what_there_is_may_be_the_other() -> None:
    assert _claim("أكدت كينيا وقوع هجوم أو قصف على قواتها", "قصف").polarity == "affirmed"


@pytest.mark.parametrize(
    "text",
    [
        "حض الأمين العام أرمينيا على تهدئة الأجواء مع جارتها، بعد يومين من اندلاع اشتباكات بين الشرطة ومحتجين",
        "طالبت تركيا بتحقيق دولي بعد نحو أسبوعين من اشتباكات دامية على الحدود",
    ],
)
def test_what_is_some_days_old_was_done(text: str) -> None:
    claim = _claim(text, "اشتباكات")
    assert (claim.polarity, claim.modality) == ("affirmed", "actual")


def test_what_comes_after_what_is_to_come_is_left_to_its_verb() -> None:
    claim = _claim("ستسحب فرنسا قواتها من مالي بعد شهر من توقيع الاتفاق", "تسحب")
    assert claim.modality == "planned"
