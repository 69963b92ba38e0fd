"""What talks, papers, orders and thoughts are about is not yet done."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("وقعت الدول بروتوكولات بشأن انضمام فنلندا إلى الحلف", "انضمام", ("affirmed", "possible")),
        ("أعربت براغ عن تحفظات شديدة بشأن إرسال طائرات إلى أوكرانيا", "إرسال", ("affirmed", "possible")),
        ("تجري أنقرة محادثات مع طهران بشأن تزويدها بالغاز", "تزويدها", ("affirmed", "possible")),
        ("تجاهلت إسرائيل أوامر المحكمة القاضية بوقف الحرب", "وقف", ("affirmed", "demanded")),
        ("صدر القرار القاضي بسحب القوات التركية من العراق", "سحب", ("affirmed", "planned")),
        ("انتقدوا الوزير بسبب الحديث عن حرب مع لبنان", "حرب", ("affirmed", "possible")),
        ("بدأت باريس في التفكير في هجوم على مالي", "هجوم", ("affirmed", "possible")),
        ("شروط الحكومة تجعل التوصل إلى اتفاق أمرا مستحيلا", "اتفاق", ("affirmed", "possible")),
        ("تركيا قادرة اليوم على مهاجمة قبرص", "مهاجمة", ("affirmed", "possible")),
        ("تركيا غير قادرة حاليا على شن هجوم على قبرص", "هجوم", ("negated", "actual")),
        ("تعمل أنقرة على عقد مفاوضات مع موسكو", "مفاوضات", ("affirmed", "planned")),
        ("عملت بكين دائما على تطوير العلاقات مع أفريقيا", "تطوير", ("affirmed", "actual")),
        ("أعربت هاريس عن قلقها بشأن استشهاد مدنيين في غزة", "استشهاد", ("affirmed", "actual")),
    ],
)
def test_only_spoken_of(text: str, act: str, status: tuple[str, str]) -> None:
    assert statuses(text)[act] == status
