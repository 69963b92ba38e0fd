"""Words of agreeing, helping and meeting that name no act: duties by law, slogans, a solution, aircraft that land, money for a market."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("دعا الوزير الأطراف إلى الوفاء بالتزاماتها بموجب القانون الدولي.", "AGREE"),
        ('نظم المحتجون مسيرة تحت شعار "دافعوا عن الديمقراطية".', "SUPPORT"),
        ("تسعى كينيا إلى حل تفاوضي.", "CONSULT"),
        ("استقبلت مطارات بنما عشرات الطائرات.", "CONSULT"),
        ("ضخ البنك المركزي الزامبي ستين مليون دولار في السوق.", "AID"),
        ("مع استعداد النقابات ليوم آخر من الاحتجاجات، تراجعت الحكومة.", "AGREE"),
        ("تعمل موسكو وبيونغ يانغ على إنشاء نظام تسوية بالروبل.", "AGREE"),
        ("قال المصرف إنه سيدافع عن نفسه.", "SUPPORT"),
        ("دفعت الحكومة البنمية فدية لقاء رهائن آخرين.", "CONSULT"),
    ],
)
def test_no_act_of_this_kind(text: str, kind: str) -> None:
    assert kind not in {k for k, *_ in claims(text)}


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("صدر البيان بعد محادثات في شنغهاي بين الوزير الصيني وانغ تشي، ونظيرته الأميركية آن هاريس.", "CONSULT", "CHN USA", ""),
        ("تحدث بايدن هاتفياً مع نتنياهو.", "CONSULT", "USA", "ISR"),
        ("أعرب الوزير الكيني عن استعداد نيروبي لتقديم المساعدة لأوغندا.", "AGREE", "KEN", "UGA"),
    ],
)
def test_both_who_meet_and_who_is_ready(text: str, kind: str, actors: str, recipients: str) -> None:
    told(text, kind, actors, recipients)
