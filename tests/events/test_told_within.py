"""Statuses that hold whatever the word above says, and who does what is named behind a preposition."""

import pytest

from khabar.reader import read


def claims(text: str) -> dict[str, tuple[str, str, list[str]]]:
    """Polarity, modality and codes of the actors by trigger."""
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    return {c.trigger.text: (c.polarity, c.modality, [codes[a] for a in c.actors]) for c in reading.claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("رفضت الوزيرة الرد على أسئلة عن أسباب مراقبة هاتف النائب", "مراقبة", ("affirmed", "actual")),
        ("لا توجد أسباب لمصادرة ممتلكات السفارة", "مصادرة", ("negated", "possible")),
        ("أفشل الجيش البوليفي محاولة انقلاب في العاصمة", "محاولة انقلاب", ("affirmed", "actual")),
        ("لا توجد قيود أمام تطوير العلاقات بين مصر والهند", "تطوير", ("affirmed", "possible")),
        ("دعا المبعوث إلى السماح بإجلاء المدنيين من المدينة", "إجلاء", ("affirmed", "demanded")),
        ("لن تتخلى طهران عن دعم حلفائها في المنطقة", "دعم", ("affirmed", "planned")),
        ("كانت أوكرانيا تطلب من الغرب إرسال طائرات مقاتلة", "إرسال", ("affirmed", "demanded")),
        ("سيزور الوزير بغداد في زيارة تستغرق يومين، يلتقي خلالها الرئيس العراقي", "يلتقي", ("affirmed", "planned")),
        ("شرط طهران هو طرد السفير البريطاني", "طرد", ("affirmed", "demanded")),
        ("حقق الفريق في المدينة بشأن مزاعم استخدام الكلورين", "استخدام", ("affirmed", "possible")),
        ("رفضت الهند إدانة الهجوم الروسي على الميناء", "إدانة", ("negated", "actual")),
        ("فشل المتمردون حتى الآن في الإطاحة بحكومة مالي", "الإطاحة", ("negated", "actual")),
        ("أحبطت الشرطة مخططا لتشكيل كتيبة عبر إرسال مقاتلين من ليبيا", "إرسال", ("affirmed", "planned")),
        ("نصح المستشار الرئيس الأوكراني بالانخراط في محادثات سلام", "محادثات", ("affirmed", "demanded")),
        ("ألمحت الصحيفة إلى قرب توقيع اتفاق مع صربيا", "توقيع", ("affirmed", "planned")),
        ("أجل البرلمان التصويت على إرسال قوات إلى مالي", "إرسال", ("affirmed", "possible")),
        ("لا يوجد ما يؤكد أن موسكو قصفت الجسر", "قصفت", ("affirmed", "possible")),
        ("لم تلبث موسكو أن قصفت الجسر", "قصفت", ("affirmed", "actual")),
        ("لم تمتنع موسكو عن قصف الجسر", "قصف", ("affirmed", "actual")),
        ("من غير المرجح نشر قوات كينية في هايتي", "نشر", ("negated", "possible")),
    ],
)
def test_told_within(text: str, act: str, status: tuple[str, str]) -> None:
    assert claims(text)[act][:2] == status


@pytest.mark.parametrize(
    ("text", "act", "who"),
    [
        ("لجأت كييف إلى قصف الجسر", "قصف", ["UKR"]),
        ("لم تتردد موسكو في طرد السفير البريطاني", "طرد", ["RUS"]),
        ("أقرت أنقرة بقصف القرية", "قصف", ["TUR"]),
        ("أمر الرئيس الكولومبي بطرد السفير الأرجنتيني", "طرد", ["COL"]),
        ("سمحت مالي لروسيا بنشر قوات في الشمال", "نشر", ["RUS"]),
        ("نيودلهي بصدد طرد السفير الكندي", "طرد", ["IND"]),
        ("نيودلهي على وشك طرد السفير الكندي", "طرد", ["IND"]),
        ("أذن البرلمان التركي بإرسال قوات إلى ليبيا", "إرسال", ["TUR"]),
        ("وارسو: لا نية لإرسال قوات إلى أوكرانيا", "إرسال", ["POL"]),
        ("تعهدت أثينا بألا تهاجم القوات التركية", "تهاجم", ["GRC"]),
        ("طالبت أثينا أنقرة بألا تهاجم القوات القبرصية", "تهاجم", ["TUR"]),
        ("شرط طهران هو طرد السفير البريطاني", "طرد", []),
        ("أعطت واشنطن كييف الضوء الأخضر لقصف الجسر", "قصف", ["UKR"]),
        ("رفضت الهند إدانة الهجوم الروسي على الميناء", "إدانة", ["IND"]),
        ("ستبقى القوات حتى تسحب أنقرة قواتها من سوريا", "تسحب", ["TUR"]),
    ],
)
def test_whose_act(text: str, act: str, who: list[str]) -> None:
    assert claims(text)[act][2] == who
