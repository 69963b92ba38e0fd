"""What is said to be bad in a clause without verb, by whoever says so."""

import pytest
from tests.events.sides import claims, told


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("قالت الخارجية الهندية إن بيان الحكومة الباكستانية مغرض وضيق الأفق", "IND", "PAK"),
        ("أكد الرئيس الفنزويلي أن العقوبات الأميركية غير قانونية وظالمة", "VEN", "USA"),
        ("قال الوزير التركي إن هذه الخطوة اليونانية استفزازية", "TUR", "GRC"),
        ("قالت بكين إن التعديل الأميركي الأخير \"خدعة لإخفاء المبدأ\"", "CHN", "USA"),
        ("توعد الرئيس الأوغندي بالرد، معتبرا أن سحب السفير الكيني خطأ", "UGA", "KEN"),
        ("وأضاف الوزير المكسيكي أن ما حدث \"انتهاك صارخ للقانون الدولي\"", "MEX", ""),
    ],
)
def test_fault_is_found(text: str, who: str, whom: str) -> None:
    told(text, "ACCUSE", who, whom)


@pytest.mark.parametrize(
    "text",
    [
        "أكد الوزير العراقي أن البلد في مأزق سياسي خطير",
        "قالت الشرطة التونسية إن ثلاثين مهاجرا غير شرعي ما زالوا مفقودين",
        "أعلن الجيش الأميركي أنه مستعد للرد على أي استفزازات جديدة",
        "قال الوزير الكيني إن الوضع في البلاد خطير للغاية",
        "قال الرئيس الغاني إن الحرب ضد الإرهاب ليست جريمة",
        "أكد الخبير الكندي أن المهاجم قتل بطريقة وحشية",
    ],
)
def test_nobody_is_blamed(text: str) -> None:
    assert "ACCUSE" not in [c[0] for c in claims(text)]
