"""Going into talks, a deal or a war is as far off as the word above it says."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("فشل المشاركون في الاجتماع في التوصل إلى اتفاق", "اتفاق", ("negated", "actual")),
        ("المشاركون في اجتماع لندن حول السودان فشلوا في التوصل إلى اتفاق", "اتفاق", ("negated", "actual")),
        ("فشل وزراء المالية في دول المجموعة، أمس، في التوصل إلى اتفاق بشأن الديون", "اتفاق", ("negated", "actual")),
        ("قال الوسيط إنه يريد مهلة حتى تتمكن غانا من التوصل إلى وقف إطلاق النار", "وقف إطلاق النار", ("affirmed", "planned")),
        ("بات الطرفان قاب قوسين من التوصل إلى اتفاق", "اتفاق", ("affirmed", "planned")),
        ("ممنوع على بيروت الوصول إلى حرب مع قبرص", "حرب", ("negated", "demanded")),
        ("قدم الوفد خطة بدلا من الانخراط في مفاوضات جديدة مع قبرص", "مفاوضات", ("negated", "actual")),
        ("على الرئيس الكيني الانخراط في محادثات مع الصومال", "محادثات", ("affirmed", "demanded")),
        ("لن تكون النرويج قادرة على المساهمة في دعم أوكرانيا", "دعم", ("negated", "possible")),
        ("وجهت إليه انتقادات بسبب عدم الذهاب إلى حرب مع كينيا", "حرب", ("negated", "actual")),
        ("قالت الفصائل إنها ستسلم السلاح عند التوصل إلى هدنة في البلاد", "هدنة", ("affirmed", "possible")),
        ("رفضت أنقرة المشاركة في الهجوم على العراق", "المشاركة", ("negated", "actual")),
        ("رفضت أنقرة المشاركة في الهجوم على العراق", "الهجوم", ("affirmed", "actual")),
        ("قد تعود طهران إلى طاولة المفاوضات", "المفاوضات", ("affirmed", "possible")),
        ("أعلن الوزير التوصل إلى اتفاق مع الكويت", "اتفاق", ("affirmed", "actual")),
        ("تمكنت الأحزاب الكردية من الوصول إلى اتفاق", "اتفاق", ("affirmed", "actual")),
    ],
)
def test_going_in(text: str, act: str, status: tuple[str, str]) -> None:
    assert statuses(text)[act] == status


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("قال الوزير إن غانا في المراحل الختامية من التوصل إلى اتفاق", "اتفاق", ("affirmed", "planned")),
        ("شكر القائد الجنود على اتخاذهم قرار عدم الذهاب إلى حرب مع كينيا", "حرب", ("negated", "actual")),
        ("الجانب الكيني غير مستعد للدخول بصورة جدية في مفاوضات مع الصومال", "مفاوضات", ("negated", "actual")),
        ("ستنشر كينيا، بمجرد قبول عرضها، ألف شرطي في هايتي", "قبول", ("affirmed", "possible")),
        ("الرئيس الكيني مهتم في الوقت الحالي بإنهاء الصراع في الصومال", "بإنهاء الصراع", ("affirmed", "possible")),
        ("تريد تركيا إنشاء قاعدة تبلغ مساحتها كيلومترا، وأن تنسحب إيران من العراق", "تنسحب", ("affirmed", "demanded")),
    ],
)
def test_near_and_far(text: str, act: str, status: tuple[str, str]) -> None:
    assert statuses(text)[act] == status
