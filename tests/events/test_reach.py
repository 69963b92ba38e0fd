"""What is asked, needed, possible or conditional past words that are no acts never comes out as done."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("ومن المقرر أيضا عقد اجتماعات مع مسؤولين في بكين", "اجتماعات", ("affirmed", "planned")),
        ("كان الهدف من العملية الإسرائيلية اعتقال قيادي في الجهاد الإسلامي", "اعتقال", ("affirmed", "planned")),
        ("دانت عمان الاقتحام، داعية إلى تحرك دولي لوقف التصعيد الإسرائيلي", "وقف", ("affirmed", "demanded")),
        ("عندما يتعلق الأمر بإرسال القوات الأميركية يعارض الأميركيون ذلك", "إرسال", ("affirmed", "possible")),
        ("وعد نتنياهو بالإسراع في توفير الأسلحة للمستوطنين", "توفير", ("affirmed", "planned")),
        ("قال النائب الروسي إن من الضروري إجراء تغييرات في القانون لحظر أنشطة المحكمة", "حظر", ("affirmed", "planned")),
        ("قال الوزير الألماني إننا بحاجة إلى تحسين عرضنا وتعزيز علاقتنا مع أفريقيا", "تعزيز", ("affirmed", "demanded")),
        ("دعت القيادة الفلسطينية إلى رفع الحصار بما يؤدي إلى إنهاء الاحتلال", "إنهاء", ("affirmed", "possible")),
        ("قالت كييف إن الحصول على الطائرات هو الأولوية القصوى", "الحصول", ("affirmed", "demanded")),
        ("ترحب طهران بأي وساطة تقود إلى رفع الحصار عن غزة", "رفع", ("affirmed", "possible")),
        ("أيدت الرياض أي تسوية تضمن وقف القصف الإسرائيلي", "وقف", ("affirmed", "possible")),
        ("لا يمكن أن تتم المراجعة إلا بعد تحقيق مستقل في الحادث", "تحقيق مستقل", ("affirmed", "possible")),
        ("قال الوزير إنه ليس هناك اتفاق مع إيران", "اتفاق", ("negated", "actual")),
        ("قال الوزير إنه ما من اتفاق مع إيران", "اتفاق", ("negated", "actual")),
        ("قال الوزير إن قطع العلاقات مع إسرائيل يتطلب موافقة البرلمان", "قطع", ("affirmed", "possible")),
        ("قال الوزير إن قطع العلاقات مع إسرائيل ليس مطروحا", "قطع", ("negated", "possible")),
        ("قال الوزير إن على بلاده قطع العلاقات مع إسرائيل", "قطع", ("affirmed", "demanded")),
        ("أبدت ألمانيا تحفظات على إرسال صواريخ إلى كييف", "إرسال", ("affirmed", "possible")),
        ("تضمنت المبادرة المصرية عدة بنود، من بينها سحب القوات الإسرائيلية", "سحب", ("affirmed", "planned")),
        ("اتفقت مصر وإيران على استئناف العلاقات الدبلوماسية", "استئناف", ("affirmed", "planned")),
    ],
)
def test_what_is_left_open(text: str, act: str, status: tuple[str, str]) -> None:
    """Act by act."""
    assert statuses(text)[act] == status


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("شكر الرئيس اللبناني مصر لاستضافتها اللاجئين السوريين", "استضافتها"),
        ("أجرى الوزير محادثة بشأن الزيارة المتوقعة", "محادثة"),
        ("قال الوزير إن استمرار المظاهرات في الخرطوم يقلق بلاده", "المظاهرات"),
    ],
)
def test_what_is_done_stays_done(text: str, act: str) -> None:
    """Words that look alike leave a deed as it is."""
    assert statuses(text)[act] == ("affirmed", "actual")
