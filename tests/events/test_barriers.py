"""What nothing keeps from being done may be done; what was not kept from was done."""

import pytest
from tests.events.test_once_more import status

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("لا شيء يمنع كينيا من مهاجمة المعسكر", "مهاجمة", "affirmed possible"),
        ("ليس في الدستور ما يمنع اعتقال النائب", "اعتقال", "affirmed possible"),
        ("لا يوجد سبب يمنع إرسال مروحيات إلى الصومال", "إرسال", "affirmed possible"),
        ("قال إن أحدا لا يمنع كينيا من قصف المعسكر", "قصف", "affirmed possible"),
        ("لم تمنع الهدنة كينيا من قصف المعسكر", "قصف", "affirmed actual"),
        ("لم تمنع العقوبات الأوغندية اعتقال النائب", "العقوبات", "affirmed actual"),
        ("منعت كينيا الصحفيين من زيارة المعسكر", "زيارة", "negated actual"),
    ],
)
def test_kept_from(text: str, word: str, wanted: str) -> None:
    assert status(text, word) <= {wanted}


@pytest.mark.parametrize(
    ("text", "word", "holder"),
    [
        ("أعلن قائد الجيش الكيني، جون كيمو، عن انسحاب قواته من الصومال", "انسحاب", "KEN"),
        ("أشار المتحدث باسم الشرطة الأوغندية، بول أوما، إلى اعتقال عشرة متظاهرين", "اعتقال", "UGA"),
        ("قال الوزير الكيني إن أوغندا خرقت الاتفاق، وذلك عبر قصف القرية", "قصف", "KEN"),
        ("أعلن الوزير الكيني، عن طريق مكتبه، انسحاب قواته من الصومال", "انسحاب", "KEN"),
    ],
)
def test_announced_behind_a_name(text: str, word: str, holder: str) -> None:
    report = read(text, published="2024-03-10")
    code = {e.id: e.code for e in report.entities}
    found = [c for c in report.claims if word in c.trigger.text]
    assert [code[a.holder] for c in found for a in c.attribution] == [holder]
