"""Acts further on in what is asked, feared or denied, and words said that nobody yet carried out."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("دعا الأساقفة إلى هدنة بين بيرو وبوليفيا وإجراء مفاوضات بينهما", "مفاوضات", ("affirmed", "demanded")),
        ("دعا الأساقفة إلى هدنة بين بيرو وبوليفيا وإطلاق سراح الجنود", "وإطلاق سراح", ("affirmed", "demanded")),
        ("دعا الوزير الكندي الجميع إلى المساهمة في وقف القتال والتوصل إلى اتفاق هدنة", "اتفاق", ("affirmed", "demanded")),
        ("رفض الرئيس البيروفي سحب القوات من الإقليم وإجراء محادثات", "محادثات", ("negated", "actual")),
        ("أكد رئيس الوزراء النيبالي ضرورة إيجاد مخرج للأزمة من خلال المفاوضات", "المفاوضات", ("affirmed", "demanded")),
        ("تحدثت الصحف عن خشية لدى كينيا من اتفاق بين أوغندا ورواندا", "اتفاق", ("affirmed", "possible")),
        ("تحدثت الصحف عن خشية كينية من الانجرار إلى صراع مع الصومال", "صراع", ("affirmed", "possible")),
        ("ثمة خشية كينية من هجوم صومالي", "هجوم", ("affirmed", "possible")),
        ("تتخوف كينيا من مخاطر العقوبات الأوروبية والانتقام الصومالي", "الانتقام", ("affirmed", "possible")),
        ("يطالب العمال باستقالة الحكومة البيروفية، وحل البرلمان، وإجراء انتخابات، ومحاكمة الفاسدين", "محاكمة", ("affirmed", "demanded")),
        ("أكد الوفد استعداد البرلمان الكيني لتعزيز أواصر التعاون مع أوغندا", "التعاون", ("affirmed", "planned")),
        ("أعرب الرئيس الكيني عن استعداد بلاده للعمل مع جيرانها للالتزام بالهدنة", "لالتزام", ("affirmed", "planned")),
        ("يرغب الرئيس الكيني في مطالبة أوغندا بتسليم الفارين", "مطالبة", ("affirmed", "planned")),
        ("لم تنفذ كينيا تهديدها بخفض الإنتاج", "تهديدها", ("affirmed", "actual")),
        ("فشل القضاء البيروفي في تنفيذ طلب مدريد", "طلب", ("affirmed", "actual")),
        ("قال الرئيس الصربي إن حكومته ستحترم مطالب كرواتيا", "مطالب", ("affirmed", "actual")),
        ("تقاوم الكتائب إلى أن تنسحب القوات الكينية من الإقليم", "تنسحب", ("affirmed", "possible")),
        ("لم تتهم كندا بيرو بالتجسس على سفارتها", "التجسس", ("affirmed", "possible")),
        ("مالت الحكومة النمساوية إلى قبول العرض البيروفي", "قبول", ("affirmed", "possible")),
        ("مال البرلمان النمساوي إلى رفض المشروع", "رفض", ("affirmed", "possible")),
        ("أكدت كينيا رفضها أي تدخل أجنبي في الصومال", "رفضها", ("affirmed", "actual")),
        ("نفت الحكومة كون الرئيس الكيني يخطط لزيارة أوغندا", "زيارة", ("negated", "actual")),
        ("نفى الناطق الكيني كونه طلب مساعدة أوغندا", "طلب", ("negated", "actual")),
        ("أكدت السلطات عدم تسجيل أي هجمات على السفارة الكندية", "هجمات", ("negated", "actual")),
        ("الحصار لا يعوق إرسال مساعدات غذائية إلى كينيا", "إرسال", ("affirmed", "possible")),
        ("تسمح المصانع الجديدة لبيرو بالالتفاف على العقوبات الكندية", "العقوبات", ("affirmed", "actual")),
        ("ستدعو الحركة الدول الرافضة للعقوبات إلى التحرك", "لعقوبات", ("affirmed", "actual")),
        ("لم تحرك كندا ساكنا إزاء العدوان الكيني على الصومال", "العدوان", ("affirmed", "actual")),
    ],
)
def test_status(text: str, act: str, status: tuple[str, str]) -> None:
    assert statuses(text)[act] == status, statuses(text)


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("حصلت كينيا على دعم بوتسوانا", "دعم", ("affirmed", "actual")),
        ("فشل القضاء الكيني في إبلاغ الوزير طلب مدريد الاستماع إليه", "طلب", ("affirmed", "actual")),
        ("لم يحدد موعد المراجعة في ضوء تقارير بشأن انتهاك كينيا للقانون", "انتهاك", ("affirmed", "actual")),
        ("قال الرئيس الكيني إن بلاده سترد، في تهديد لأوغندا", "تهديد", ("affirmed", "actual")),
    ],
)
def test_there_whatever_stands_above(text: str, act: str, status: tuple[str, str]) -> None:
    assert statuses(text)[act] == status, statuses(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("دعا الأساقفة إلى هدنة، وأضاف الناطق أن الجيش قصف القرية", "قصف"),
        ("قال الوزير إن كندا طالبت بالهدنة بعد مقتل عشرة وإصابة عشرين", "إصابة"),
        ("نددت كندا بقصف المستشفى واعتقال الأطباء", "اعتقال"),
    ],
)
def test_done_all_the_same(text: str, act: str) -> None:
    assert statuses(text)[act] == ("affirmed", "actual"), statuses(text)


@pytest.mark.parametrize(
    "text",
    [
        "رئيس حزب «أمل جديد» سافر إلى بيرو",
        "تحقيقا لمفاهيم الاستقلال اجتمع الأعيان أمس",
        "ووفقه قد يزيد التمويل الوضع سوءا",
        "يجب أن يكون سفراؤنا أكثر هجوما في طرح الروايات",
        "يأمل الرئيس الكيني لقاء نظيره الأوغندي",
        "ما زال اللاجئون أكبر مصدر قلق بين الناخبين",
    ],
)
def test_no_act(text: str) -> None:
    assert not {"REQUEST", "ACCUSE", "AGREE", "ASSAULT"} & {c.type for c in read(text, published="2024-03-10").claims}
