"""Verbs that go on from one before, over a comma."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-05").claims}


@pytest.mark.parametrize(
    ("text", "act", "modality"),
    [
        ("قد يتسبب القرار في كارثة، ويقود إلى إجراءات انتقامية روسية ضد أوكرانيا.", "إجراءات", "possible"),
        ("قد تؤدي الأزمة إلى انهيار الاقتصاد، وتدفع الجيش إلى إطلاق النار على المتظاهرين.", "إطلاق النار", "possible"),
        ("سيزور الرئيس التركي بغداد غدا، ويلتقي نظيره العراقي.", "يلتقي", "planned"),
        ("سيزور الرئيس الكيني، الذي وصل إلى السلطة عام 2014، كمبالا، ويلتقي نظيره الأوغندي ويوقع اتفاقا معه.", "يوقع", "planned"),
        ("يمكن أن تفرض واشنطن عقوبات على أنقرة، وتعلق تسليمها الطائرات.", "تعلق", "possible"),
        ("تعتزم باريس أن تسحب سفيرها من موسكو، وتطرد دبلوماسيين روسا.", "تطرد", "planned"),
        ("طالبت المنظمة إسرائيل بأن توقف القصف، وتفرج عن الأسرى.", "تفرج", "demanded"),
        ("أرسلت كينيا جنودا لتحمي الحدود وتعتقل المهربين.", "تعتقل", "planned"),
        ("يتوقع أن يدعم الحوار، قبل أن يعود إلى أديس أبابا، ومن المقرر أن يلتقي هناك رئيس الوزراء الإثيوبي.", "يلتقي", "planned"),
        ("إذا هاجمت كينيا الصومال، تغلق مقديشو الحدود.", "تغلق", "possible"),
        ("في حال هاجمت إسرائيل إيران، ترد طهران وتغلق المضيق.", "تغلق", "possible"),
        ("إذا لم تنسحب القوات، تقطع كينيا العلاقات وتطرد السفير.", "تطرد", "possible"),
        ("قال الوزير إن بلاده ستغلق الحدود، وتطرد السفير العراقي.", "تطرد", "planned"),
    ],
)
def test_a_verb_joined_over_a_comma_is_as_far_off(text: str, act: str, modality: str):
    """It tells more of the same subject, in the same tense."""
    assert statuses(text)[act] == ("affirmed", modality)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("سيزور الوزير بغداد، وتتهم طهران واشنطن بالتصعيد.", "تتهم"),
        ("تقصف إسرائيل المدينة، وتعتقل السكان.", "تعتقل"),
        ("ستشارك قطر في القمة، وتستضيف الدوحة محادثات بين إيران والسعودية.", "محادثات"),
        ("أغلقت كينيا سفارتها عام 2012، لتنقطع بعدها العلاقات بين البلدين.", "تنقطع"),
        ("تقدمت القوات شمالا، لتحتل لاحقا ثلاث قرى.", "تحتل"),
        ("يواصل الجيش هجومه على المدينة، ويقصف أحياءها.", "يقصف"),
    ],
)
def test_a_subject_of_its_own_or_no_mark_before_is_told_as_done(text: str, act: str):
    """Another subject begins another account."""
    assert statuses(text)[act] == ("affirmed", "actual")


def test_what_goes_on_since_a_year_is_told_as_done_again_and_again():
    """«ومنذ عام 2003 تسمح لهم»: not once."""
    claim = next(c for c in read("القوات الكينية ومنذ عام 2003 تسمح للمستوطنين بالعبور.").claims if c.trigger.text == "تسمح")
    assert (claim.modality, claim.iterated) == ("actual", True)
