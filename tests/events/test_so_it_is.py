"""What is said to be a wrong by a verb of being is blamed by whoever says so."""

import pytest
from sides import told

from khabar import read


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("قالت غانا إن التصريحات الإيرانية تمثل خرقا لمبادئ الأمم المتحدة.", "GHA", "IRN"),
        ("قال الوزير التركي إن القصف اليوناني يشكل انتهاكا للقانون الدولي.", "TUR", "GRC"),
        ("أكد السفير الكيني أن تصريحات الوزير الصومالي تعد تدخلا سافرا في شؤون بلاده.", "KEN", "SOM"),
        ("وقالت القاهرة إن ما حدث تصرف مشبوه، ويعد انتهاكا للقوانين الدولية.", "EGY", ""),
        ("وعدّت الهند القرار الباكستاني انتهاكا للقانون.", "IND", "PAK"),
        ("وقال كاتب إن كوبا تعدّ هذه الأعمال الإسرائيلية انتهاكا للحقوق.", "CUB", "ISR"),
        ("وأضاف الوزير السوداني أن حصار المدينة يمثل «جريمة حرب».", "SDN", ""),
    ],
)  # fmt: skip
def test_wrong_by_a_verb_of_being(text: str, actors: str, recipients: str) -> None:
    """«يشكل», «يمثل», «يعد» before the word of blame."""
    told(text, "ACCUSE", actors, recipients)


@pytest.mark.parametrize(
    "text",
    [
        "قالت كينيا إن التغير المناخي يشكل تهديدا للعالم.",
        "قال الوزير الغاني إن الخطوة لا تشكل انتهاكا للقانون.",
        "قال الوزير الكيني إن الزراعة تشكل ثلث الناتج.",
        "قال الوزير الكيني إن بلاده تعد القرار للتصويت.",
    ],
)  # fmt: skip
def test_no_wrong(text: str) -> None:
    """What is denied, and what is how things are."""
    assert "ACCUSE" not in {claim.type for claim in read(text, published="2023-07-01").claims}


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("قالت كييف إنها تطلب مزيدا من السلاح من واشنطن.", "UKR", "USA"),
        ("طهران تؤكد حقها في الرد، وتطلب من كينيا أن تتحرك.", "IRN", "KEN"),
    ],
)
def test_she_asks(text: str, actors: str, recipients: str) -> None:
    """«تطلب» behind «أنها» and before «من» asks; nothing is required."""
    told(text, "REQUEST", actors, recipients)
