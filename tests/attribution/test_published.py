"""What somebody publishes of deeds is held by him: «نشرت الصحيفة تقريرا عن قصف القرية»، «نشر الجهاز عن اعتقال خلية»."""

import pytest

from khabar import read


def holders(text: str, trigger: str) -> list[str | None]:
    """The innermost holder of every claim on a word."""
    reading = read(text, published="2024-03-13")
    codes = {e.id: e.code for e in reading.entities}
    return [codes.get(c.attribution[-1].holder) if c.attribution else None for c in reading.claims if c.trigger.text == trigger]


@pytest.mark.parametrize(
    ("text", "trigger", "holder"),
    [
        ("نشرت صحيفة لوموند تقريرا عن قصف الجيش المالي قرية في الشمال", "قصف", "LEMONDE"),
        ("ونشرت وزارة الدفاع الكينية تفاصيل عن اعتقال خلية مسلحة", "اعتقال", "KEN"),
        ("وكان جهاز الأمن الكيني نشر الأحد الماضي عن اعتقال خلية مسلحة", "اعتقال", "KEN"),
        ("نشرت كتائب القسام مشاهد عن استهداف دبابة في رفح", "استهداف", "HAMAS"),
        # what is published tells of nothing that was done
        ("نشرت الوزارة الكينية تقريرا عن الحكومة بعد قصف القرية", "قصف", None),
    ],
)
def test_what_is_published_is_held_by_who_publishes_it(text: str, trigger: str, holder: str | None) -> None:
    assert holders(text, trigger) == [holder]


def test_publishing_of_an_arrest_deploys_nobody() -> None:
    reading = read("وكان جهاز الأمن الكيني نشر الأحد الماضي عن اعتقال خلية مسلحة", published="2024-03-13")
    assert [c.type for c in reading.claims] == ["COERCE"]
