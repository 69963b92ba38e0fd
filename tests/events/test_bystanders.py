"""Whoever awaits, fears, expects, thanks for or gives notice of an act is not who does it."""

import pytest

from khabar.reader import read


def actors(text: str) -> dict[str, list[str]]:
    """Codes of the actors by trigger."""
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    return {c.trigger.text: [codes[a] for a in c.actors] for c in reading.claims}


@pytest.mark.parametrize(
    ("text", "act", "who"),
    [
        ("تترقب كييف قصف الميناء", "قصف", []),
        ("توقعت طهران تسليم أسلحة إلى أرمينيا", "تسليم", []),
        ("أعربت الرباط عن أملها في قصف مواقع المتمردين", "قصف", []),
        ("تحسبا لقصف العاصمة رفعت بيروت حالة التأهب", "قصف", []),
        ("شكر الرئيس الصربي موسكو على إرسال قوات إلى كوسوفو", "إرسال", ["RUS"]),
        ("أمهلت نيامي باريس شهرا لسحب قواتها من النيجر", "سحب", ["FRA"]),
        ("اتهمت باريس موسكو بأنها قصفت القافلة", "قصفت", ["RUS"]),
        ("تريد باريس من أنقرة أن تطرد السفير الإيراني", "تطرد", ["TUR"]),
        ("نصحت برلين وارسو بألا تطرد السفير المجري", "تطرد", ["POL"]),
        ("احتجاجا على إغلاق المعبر انسحبت القاهرة من المحادثات", "انسحبت", ["EGY"]),
    ],
)
def test_bystanders(text: str, act: str, who: list[str]) -> None:
    assert actors(text)[act] == who
