"""Who may, must, once did or is permitted what stands behind «أن», what a force is used for, whose a pronoun is behind two lands."""

from __future__ import annotations

import pytest
from sides import told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("سبق للمسؤول الفرنسي أن زار لبنان مرارا.", "CONSULT", "FRA", "LBN"),
        ("يمكن لروسيا أن تقصف كييف.", "ASSAULT", "RUS", "UKR"),
        ("يحق لإسرائيل أن تقصف إيران.", "ASSAULT", "ISR", "IRN"),
        ("على واشنطن أن تدعم كييف.", "SUPPORT", "USA", "UKR"),
        ("كان على واشنطن أن تدعم كييف.", "SUPPORT", "USA", "UKR"),
        ("من حق إيران أن تضرب إسرائيل.", "ASSAULT", "IRN", "ISR"),
        ("لن يكون بإمكان روسيا أن تحتل كييف.", "COERCE", "RUS", "UKR"),
        ("سمحت واشنطن لكييف بأن تقصف روسيا.", "ASSAULT", "UKR", "RUS"),
        ("من المستحيل أن تهزم روسيا أوكرانيا.", "ASSAULT", "RUS", "UKR"),
        ("استخدمت تركيا قواعدها لتقصف سوريا.", "ASSAULT", "TUR", "SYR"),
        ("قصفت تركيا سوريا بعد مقتل جنودها في إدلب.", "ASSAULT", "", "TUR"),
        ("هاجمت إيران إسرائيل ردا على قصف قنصليتها.", "ASSAULT", "", "IRN"),
        ("قالت ماريا زاخاروفا: \"واشنطن تفرض قيودا على بعثتنا\".", "COERCE", "USA", "RUS"),
        ("أكد بوتين أن بلاده سترد في حال عادت الولايات المتحدة إلى التجارب، واصفا مطالبة الناتو بالعبثية.", "ACCUSE", "RUS", "NATO"),
        ("تدين روسيا محاولات واشنطن تجنيد دبلوماسيين روس.", "ACCUSE", "RUS", "USA"),
        ("رفضت سويسرا طلبات صريحة لألمانيا والدنمارك.", "REQUEST", "DEU DNK", ""),
        ("حذرت الصين من بيع السلاح لتايوان.", "THREATEN", "CHN", ""),
        ("وصف عباس الهجوم الإسرائيلي على جنين بأنه جريمة.", "ACCUSE", "", "ISR"),
        ("قطعت نيكاراغوا علاقاتها مع إسرائيل بسبب الحرب على غزة.", "SANCTION", "NIC", "ISR"),
        ("اعترضت فرقاطة ألمانية مسيرة أطلقها الحوثيون.", "ASSAULT", "ANSARALLAH", ""),
        ("لن تنسحب تركيا من الحلف ولن تهاجم سوريا.", "ASSAULT", "TUR", "SYR"),
        ("لم تكتف تركيا بالتهديد بل هاجمت سوريا.", "ASSAULT", "TUR", "SYR"),
        ("تحشد تركيا قواتها لكي تهاجم سوريا.", "ASSAULT", "TUR", "SYR"),
        ("لن تهاجم روسيا بولندا ولن تضرب أميركا كوبا.", "ASSAULT", "USA", "CUB"),
        ("نفت تركيا أن تكون قد هاجمت سوريا.", "ASSAULT", "TUR", "SYR"),
        ("نفت تركيا أن تكون روسيا قد هاجمت سوريا.", "ASSAULT", "RUS", "SYR"),
        ("طلب أردوغان من بوتين سحب القوات السورية من إدلب.", "RETREAT", "SYR", ""),
    ],
)
def test_who_may_or_did(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)
