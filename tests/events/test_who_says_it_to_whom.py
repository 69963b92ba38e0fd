"""Who asks, refuses, blames or threatens whom, where papers, lists and aims stand between."""

from __future__ import annotations

import pytest
from sides import claims, told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("تقرير جديد للجيش الكندي يدعو إلى إعادة النظر في الخطط", "REQUEST", "CAN", ""),
        ("بيان للخارجية البيروفية يدين القصف الكيني", "ACCUSE", "PER", "KEN"),
        ("دعا بيان للحكومة الكينية أوغندا إلى وقف القتال", "REQUEST", "KEN", "UGA"),
        ("أيد القادة البيان المشترك عن بيرو وكندا والولايات المتحدة الذي يدعو كينيا إلى الهدوء", "REQUEST", "PER CAN USA", "KEN"),
        ("انتقدت الصحف رفض كينيا وأوغندا مقترح الهدنة", "REJECT", "KEN UGA", ""),
        ("سار الآلاف في أوتاوا من أجل مطالبة الحكومة البيروفية بوقف القتال", "REQUEST", "", "PER"),
        ("أطلقت العائلات حملة لدعوة كينيا إلى قبول الصفقة", "REQUEST", "", "KEN"),
        ("تسعى بيرو إلى مغادرة القوات الكندية من دون قطيعة", "RETREAT", "CAN", ""),
        ("تسعى بيرو إلى انسحاب القوات الكندية", "RETREAT", "CAN", ""),
        ("رفض الرئيس الكندي الانقلاب العسكري في بيرو", "ASSAULT", "", ""),
        ("تستعد كينيا لمواجهة الجيش الأوغندي", "ASSAULT", "KEN", "UGA"),
        ("أجرت بيرو وكندا مناورات لمواجهة التهديدات المتزايدة لكينيا", "THREATEN", "KEN", "PER CAN"),
        ("قالت النائبة إن على كندا أن تحث الدول الشريكة على الاستثمار", "REQUEST", "CAN", "UNK"),
        ("صحيفة كينية تفيد بأن ثماني عواصم صديقة دعت كندا إلى مراجعة نهجها", "REQUEST", "", "CAN"),
        ("دعت كندا وبيرو إلى ضرورة إلزام كينيا باحترام القانون وتوفير الحماية للشعب الصومالي", "REQUEST", "CAN PER", ""),
        ("دعت كينيا إلى وقف القتال بين الجيش السوداني وإثيوبيا وحماية المدنيين", "RETREAT", "SDN ETH", ""),
    ],
)
def test_sides(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


def test_blame_that_words_met_with() -> None:
    found = claims("رأى الرئيس الكندي أن الحادث مؤسف، إلا أن تصريحاته لقيت انتقادات")
    assert any(c[0] == "ACCUSE" and c[3] == frozenset({"CAN"}) for c in found), found
