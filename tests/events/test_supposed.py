"""Clauses that are only supposed, awaited, aimed at or asked about."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("إن قصفت روسيا الميناء فسترد كييف", "قصفت", ("affirmed", "possible")),
        ("سترفع واشنطن العقوبات إن التزمت طهران بتعهداتها", "التزمت", ("affirmed", "possible")),
        ("تساءل النائب إن كانت لندن قد قصفت الميناء", "قصفت", ("affirmed", "possible")),
        ("ستبقى القوات الفرنسية ريثما تنسحب القوات الروسية", "تنسحب", ("affirmed", "planned")),
        ("متى تسحب باريس قواتها من تشاد؟", "تسحب", ("affirmed", "possible")),
        ("ليست أنقرة التي قصفت المخيم", "قصفت", ("negated", "actual")),
        ("تعهدت أستراليا بألا ترسل قوات إلى تايوان", "ترسل", ("negated", "planned")),
        ("وعدت البرازيل بأن ترسل مساعدات إلى هايتي", "ترسل", ("affirmed", "planned")),
        ("لن تنسحب مالي من الاتفاق أو تطرد السفير الجزائري", "تطرد", ("negated", "planned")),
        ("المطلوب سحب القوات الأجنبية من ليبيا", "سحب", ("affirmed", "demanded")),
        ("السبيل الوحيد طرد القوات الأجنبية من ليبيا", "طرد", ("affirmed", "possible")),
        ("خوفا من قصف المدينة لجأ السكان إلى الجبال", "قصف", ("affirmed", "possible")),
        ("نفت باريس، في بيان أصدرته الوزارة أمس، تزويد الجيش السوداني بالسلاح", "تزويد", ("negated", "actual")),
        ("دعا الرئيس نظيره المصري، في اتصال جرى بينهما أمس، إلى سحب القوات", "سحب", ("affirmed", "demanded")),
        ("نفت أثينا تقارير عن إرسال أسلحة إلى أرمينيا", "إرسال", ("negated", "actual")),
    ],
)
def test_supposed(text: str, act: str, status: tuple[str, str]) -> None:
    assert statuses(text)[act] == status


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("ما زالت روسيا تقصف الميناء الأوكراني", "تقصف"),
        ("ما إن قصفت روسيا الميناء حتى انسحبت كييف", "قصفت"),
        ("قال الوزير إن قواته قصفت الميناء", "قصفت"),
    ],
)
def test_what_is_told_as_done(text: str, act: str) -> None:
    assert statuses(text)[act] == ("affirmed", "actual")
