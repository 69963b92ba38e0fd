"""What is dreaded, never came about or would then have been done."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("أجلت الحكومة القرار خوفا من أن تهاجم أنقرة العراق", "تهاجم", ("affirmed", "possible")),
        ("أخليت القرية مخافة أن تقصفها تركيا", "تقصفها", ("affirmed", "possible")),
        ("ما كان لتركيا أن تهاجم العراق لولا هذا السلاح", "تهاجم", ("negated", "actual")),
        ("على كييف في المقام الأول أن تسحب قواتها", "تسحب", ("affirmed", "demanded")),
        ("كان من المقرر في الأصل عقد اجتماع بين تركيا والعراق", "اجتماع", ("affirmed", "planned")),
        ("إذا هاجمت تركيا المفاعل تكون قد دمرت المشروع النووي الإيراني", "دمرت", ("affirmed", "possible")),
        ("يحاسب القضاء التركي أي شخص يهاجم السفارة العراقية", "يهاجم", ("affirmed", "possible")),
        ("من المقرر أن تتخلل زيارة الرئيس المصري لقاء مع الرئيس الهندي", "لقاء", ("affirmed", "planned")),
        ("فشل المندوبون في الاجتماع في توقيع معاهدة مع الهند", "توقيع", ("negated", "actual")),
    ],
)
def test_not_there(text: str, act: str, status: tuple[str, str]) -> None:
    assert statuses(text)[act] == status
