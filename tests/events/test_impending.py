"""What stands before somebody, is waited for or asked for under a threat has not been done; a truce that broke down is none."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("أمهل الجيش النيجيري المسلحين ثلاثة أيام لتسليم سلاحهم", "تسليم", ("affirmed", "demanded")),
        ("أمهلت الحكومة الإثيوبية قوات تيغراي اثنتين وسبعين ساعة للاستسلام", "لاستسلام", ("affirmed", "demanded")),
        ("أعلن عمال المناجم في بوليفيا إضرابا إلى حين الإفراج عن زعيمهم", "الإفراج", ("affirmed", "possible")),
        ("قرر طلبة الطب في الجزائر مقاطعة الدروس إلى غاية تلبية مطالبهم", "تلبية", ("affirmed", "demanded")),
        ("أعلن معلمو صربيا إضرابا حتى تلبية مطالبهم", "تلبية", ("affirmed", "demanded")),
        ("هددت الجماعة بقتل الأسير الصيني إذا لم تفرج باكستان عن قادتها", "تفرج", ("affirmed", "demanded")),
        ("هدد اتحاد الشغل التونسي بالإضراب إن لم تتراجع الحكومة عن قرارها", "تتراجع", ("affirmed", "demanded")),
        ("يواجه المعارض الروسي حكما بالسجن عشر سنوات", "حكما بالسجن", ("affirmed", "possible")),
        ("قد تؤدي محادثات جنيف إلى هدنة بين روسيا وأوكرانيا", "هدنة", ("affirmed", "possible")),
        ("انتشرت الشرطة في لوس أنجليس تحسبا لتجدد الاضطرابات", "الاضطرابات", ("affirmed", "possible")),
        ("قررت تركيا بعد اجتماعها الأخير سحب قواتها من العراق", "سحب", ("affirmed", "planned")),
        ("طلب الوزير الفرنسي بعد يومين من وصوله سحب القوات التركية", "سحب", ("affirmed", "demanded")),
        ("انهارت الهدنة بين أرمينيا وأذربيجان بعد ساعات", "الهدنة", ("negated", "actual")),
        ("أدى القصف إلى انهيار وقف إطلاق النار بين باكستان والهند", "وقف إطلاق النار", ("negated", "actual")),
        ("أعلن حزب العمال الكردستاني انتهاء الهدنة مع تركيا", "الهدنة", ("negated", "actual")),
    ],
)
def test_what_has_not_been_done(text: str, act: str, status: tuple[str, str]) -> None:
    """Act by act."""
    assert statuses(text)[act] == status


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("قد تؤدي محادثات جنيف إلى هدنة بين روسيا وأوكرانيا", "محادثات"),
        ("تراجعت نقابة عمال الموانئ الأميركية عن تنفيذ الإضراب عقب التوصل إلى اتفاق مع الوزارة", "اتفاق"),
        ("انسحب المتمردون الماليون من مدينة كيدال بعد يومين من القتال", "القتال"),
        ("صدر حكم بالسجن على المعارض الروسي بعد محاكمة قصيرة", "حكم بالسجن"),
        ("أفضت الوساطة القطرية إلى الإفراج عن خمسة رهائن أميركيين", "الإفراج"),
        ("دخلت الهدنة بين أرمينيا وأذربيجان حيز التنفيذ فجر اليوم", "الهدنة"),
    ],
)
def test_what_was_done(text: str, act: str) -> None:
    """The same words around what did happen."""
    assert statuses(text)[act] == ("affirmed", "actual")


@pytest.mark.parametrize(
    "text",
    ["ألغى الجيش السوداني الهدنة مع قوات الدعم السريع", "أنهت حركة طالبان الباكستانية وقف إطلاق النار مع إسلام آباد", "تخلت جبهة مورو عن الهدنة مع مانيلا"],
)
def test_a_truce_given_up_is_not_made(text: str) -> None:
    """Who gives it up acts; the truce itself is only named."""
    types = [c.type for c in read(text, published="2024-03-10").claims]
    assert len(types) == 1
    assert types[0] in ("SANCTION", "REJECT")


def test_a_besieged_force_does_not_besiege() -> None:
    """«القوات المحاصرة»: the participle, not the masdar; «المحاصرة لها» besiege."""
    assert all(c.polarity == "affirmed" for c in read("رفضت القوات الأوكرانية المحاصرة في المصنع عرض الهدنة", published="2024-03-10").claims if c.type == "COERCE")
