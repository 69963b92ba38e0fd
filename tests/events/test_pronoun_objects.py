"""A pronoun that takes up what a verb needs for its sense, and acts that used to be lost or told as done beside it."""

import pytest

from khabar.reader import read


def acts(text: str) -> dict[str, tuple[str, str, str]]:
    """Type, polarity and modality by trigger."""
    return {c.trigger.text: (c.type, c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("تخلت كوسوفو عن الاتفاقية، التي وقعتها مع ألبانيا العام الماضي", "وقعتها", ("SUPPORT", "affirmed", "actual")),
        ("انتقد النواب العملية العسكرية التي شاركت فيها قوات إستونية", "شاركت", ("ASSAULT", "affirmed", "actual")),
        ("عرض الوسطاء نص الاتفاق على الزعيم القبرصي لكنه رفض التوقيع عليه", "التوقيع", ("SUPPORT", "negated", "actual")),
        ("تعهد الوزير الغاني بالعثور على كل قاتل وتقديمه للعدالة", "تقديمه", ("ACCUSE", "affirmed", "planned")),
        ("رفع جهاز الأمن الروسي دعوى جنائية قبل أيام", "دعوى", ("ACCUSE", "affirmed", "actual")),
        ("وخاطب الرئيس مواطنيه مساء أمس (الثلاثاء) متهما روسيا بانتهاك سيادة بلاده", "متهما", ("ACCUSE", "affirmed", "actual")),
        ("في مقابل ذلك طالب دميترو بوندار الأمم المتحدة بإرسال مراقبين إلى المدينة", "طالب", ("REQUEST", "affirmed", "actual")),
        ("قال الرئيس إن روسيا مستعدة لاستخدام ترسانتها النووية إذا لزم الأمر", "استخدام", ("ASSAULT", "affirmed", "possible")),
        ("تحدث الرئيس الأوكراني مساء متهما روسيا بالعدوان ومطالبا الحلفاء بدعم واضح", "مطالبا", ("REQUEST", "affirmed", "actual")),
        ("صوت البرلمان المولدافي أمس لمصلحة قانون جديد للقضاء", "صوت", ("SUPPORT", "affirmed", "actual")),
    ],
)
def test_what_a_pronoun_takes_up_and_acts_beside_it(text, act, told):
    assert acts(text)[act] == told


@pytest.mark.parametrize(
    "text",
    [
        "خرق المتمردون وقف إطلاق النار ثلاث مرات منذ صباح الثلاثاء",
        "اتهم الجيش الأرميني القوات الأذربيجانية بانتهاك الهدنة في كاراباخ",
    ],
)
def test_who_breaks_a_truce_makes_none(text):
    assert not any(type_ == "RETREAT" for type_, _, _ in acts(text).values())


def test_what_is_asked_for_does_not_ask():
    assert "المطلوبين" not in acts("طالبت الهند لندن مرارا بتسليم المطلوبين للعدالة لكنها رفضت")
