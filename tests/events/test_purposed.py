"""What something is for is not yet done; what «ل» otherwise names is there."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("المسلحون في إدلب يحضرون لهجمات على القوات السورية", "هجمات", ("affirmed", "planned")),
        ("تعد تركيا لهجوم على العراق", "هجوم", ("affirmed", "planned")),
        ("تتحسب إيران لهجوم إسرائيلي على منشآتها", "هجوم", ("affirmed", "possible")),
        ("نفذت الشرطة المالية عملية تفتيش للقبض على الجناة", "لقبض", ("affirmed", "planned")),
        ("أعلن المركز استعداد المسلحين، لتنفيذ أعمال تخريبية وهجمات على القوات السورية", "هجمات", ("affirmed", "planned")),
        ("تعرضت القاعدة الأميركية لهجوم بطائرة مسيرة", "هجوم", ("affirmed", "actual")),
        ("نشرت الوزارة مشاهد لقصف مواقع أوكرانية", "قصف", ("affirmed", "actual")),
    ],
)
def test_for_a_purpose(text: str, act: str, status: tuple[str, str]) -> None:
    assert statuses(text)[act] == status
