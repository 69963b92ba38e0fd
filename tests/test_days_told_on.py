"""Times that a sentence begins with and tells on, that stand before «حين», and acts that have not the time beside them, read on Wednesday 2025-03-12."""

from datetime import date

import pytest

from khabar.mentions import timex
from khabar.reader import read


def days(text: str, word: str) -> set[str | None]:
    """Days of the acts whose trigger contains a word."""
    claims = read(text, published="2025-03-12").claims
    found = {c.date.value if c.date else None for c in claims if word in c.trigger.text}
    assert found, [c.trigger.text for c in claims]
    return found


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        # told on in a sentence that a time opens
        ("وأمس، سُمعت انفجارات في نيروبي، فيما دعت كندا الأطراف إلى تمديد الهدنة.", "دعت", "2025-03-11"),
        ("وفي كانون الثاني/يناير، مددت كندا الحظر على غانا سنة، قائلة إن حكومتها لا تزال تقمع المعارضين، واشترطت لرفعه إطلاق الموقوفين.", "اشترطت", "2025-01"),
        ("وقبل أربعة أيام، أعلن الصليب الأحمر إخلاء المستشفى من مرضاه الذين أنهكهم الحصار وسوء التغذية في البلدة، وناشد السماح بممر للجرحى.", "ناشد", "2025-03-08"),
        # a verb behind حين is of the time before it
        ("تعد الحملة أعنف ما عرفته المنطقة منذ عام 2012، حين أحرق الجيش الكيني قرى بأكملها.", "أحرق", "2012"),
        ("هذه أول محادثات منذ شباط الماضي، حين رفضت غانا رفع العقوبات.", "رفضت", "2025-02"),
        # in or through what somebody fell
        ("قُتل سبعة مدنيين إثر مداهمة نفذتها الشرطة الكينية، الأحد، في ممباسا.", "قُتل", "2025-03-09"),
        # an inquiry is opened on the day of the word that opens it
        ("وفجر اليوم الأربعاء، أعلنت النيابة الكينية فتح تحقيق في الحادث.", "تحقيق", "2025-03-12"),
        ("بايع البرلمان الغاني، في جلسة خاصة عقدها أمس، الرئيس الجديد.", "بايع", "2025-03-11"),
        # years that begin with a century, and a meeting at which something was done
        ("توفي مئة شخص في إضراب مماثل بين عامي 2000 و2007.", "إضراب", "2000/2007"),
        ("رفض الرئيس الصيني، أمس، عرض الوزير الكندي، خلال زيارته لبكين.", "زيارته", "2025-03-11"),
    ],
)
def test_told_on(text: str, word: str, day: str) -> None:
    assert days(text, word) == {day}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        # another time stands between, or what is told came later
        ("وفي كانون الثاني/يناير، مددت كندا الحظر على غانا، وبعد ذلك رفضت الحكومة الغانية لقاء السفير، وطالبت باعتذار.", "طالبت"),
        # the day on which sanctions were lifted, and talks broken off, is not theirs
        ("انتقدت غانا العقوبات الكندية التي خُففت في كانون الثاني/يناير.", "العقوبات"),
        ("دعت كندا إلى استئناف حوار عُلق في كانون الثاني/يناير.", "حوار"),
        # those who are backed did it, not who backs them
        ("تتهم كينيا جارتها بدعم المسلحين الذين قتلوا 26 شخصاً في 22 شباط/فبراير الماضي.", "دعم"),
        # who called for it did so before
        ("شهدت نيروبي أمس إضراباً دعت إليه النقابات.", "دعت"),
        # what goes on is not of the day of one deed
        ("قصف الجيش السوداني أمس أم درمان.\nوقال السكان إن المخابز أُغلقت مع استمرار المعارك.", "المعارك"),
        # others denied it whenever they did
        ("اتهم الرئيس الكيني في كانون الثاني/يناير جارته بتدبير الهجوم، وهو ما نفته الحكومة الصومالية.", "نفته"),
    ],
)
def test_of_another_day(text: str, word: str) -> None:
    assert days(text, word) == {None}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("سيدخل الاتفاق حيز التنفيذ في شباط", "2026-02"),
        ("يحضر القمة التي تعقد في شباط", "2026-02"),
        ("المؤتمر الذي ينطلق في 5 شباط", "2026-02-05"),
        ("المؤتمر الذي عقد في شباط", "2025-02"),
    ],
)
def test_month_to_come(text: str, value: str) -> None:
    assert [t.value for t in timex.find(text, date(2025, 10, 15))] == [value]


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("فرضت الشرطة الكينية حظرا للتجوال منذ التاسعة من مساء أمس الثلاثاء.", "حظرا", "2025-03-11"),
        ("قال الرئيس الغاني ذلك في ختام القمة الدولية لميثاق التمويل العالمي الجديد، التي عُقدت أمس في باريس.", "القمة", "2025-03-11"),
        ("فشلت غانا وكينيا، أمس، في الاتفاق على خطة يُفترض تطبيقها يوم الجمعة.", "الاتفاق", "2025-03-11"),
        # what went on so long was not on the day on which it ended; a contract is not made in the years it is for
        ("نال الناشط الكيني حريته، اليوم الأربعاء، بعد اعتقال دام ثلاثة عشر شهراً.", "اعتقال", None),
        ("وقعت غانا اتفاقا مع كينيا لعامي 2026 و2027.", "وقعت", None),
        # talks that stopped; crimes told by who committed them; what is remembered, and what is thought of somebody
        ("توقفت المفاوضات بين غانا وكينيا في كانون الثاني/يناير.", "المفاوضات", None),
        ("قتل انتحاري يشتبه بانتمائه إلى حركة الشباب تسعة جنود كينيين أمس.", "يشتبه", None),
        ("إذا لم تُمدد الهدنة قبل آب/أغسطس فستعود الحرب.", "تُمدد", None),
        # what is talked about was done before
        ("أوردت الصحيفة الكينية أمس شهادات نازحين تحدثوا عن قصف القرى.", "قصف", None),
    ],
)
def test_beside(text: str, word: str, day: str | None) -> None:
    assert days(text, word) == {day}


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        # what a war has cost since it began
        ("اندلعت الحرب بين الجيشين الكيني والصومالي في 15 كانون الثاني/يناير.\nوأسفرت الحرب عن مقتل 3900 شخص.", "مقتل", "2025-01-15/2025-03-12"),
        ("اندلعت الحرب بين الجيشين الكيني والصومالي في 15 كانون الثاني/يناير.\nوأدت إلى نزوح 3900 شخص حتى الآن.", "نزوح", "2025-01-15/2025-03-12"),
        # but not what one attack did, nor a toll of another time
        ("اندلعت الحرب بين الجيشين الكيني والصومالي في 15 كانون الثاني/يناير.\nوأسفر انفجار في السوق عن مقتل تسعة أشخاص.", "مقتل", None),
        # counted with a toll since a time; two days in a row
        ("ومنذ كانون الأول/ديسمبر، قتل الجيش الكيني أكثر من 60 شخصاً، وأحرق مدارس وخطف نساء.", "خطف", "2024-12/2025-03"),
        ("نفذت الشرطة الكينية، أمس الثلاثاء واليوم الأربعاء، مداهمات واسعة.", "مداهمات", "2025-03-11/2025-03-12"),
    ],
)
def test_stretches(text: str, word: str, day: str | None) -> None:
    assert days(text, word) == {day}
