"""What a predicate, consent, talk or the deed it is joined to leaves open, and what nobody mentions though it was done."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("قبلت أوغندا بسحب قواتها من الكونغو", "سحب", ("affirmed", "planned")),
        ("قبلت أوغندا سحب قواتها من الكونغو", "سحب", ("affirmed", "planned")),
        ("طرحت أوغندا سحب القوات من الكونغو", "سحب", ("affirmed", "possible")),
        ("لا تعارض أوغندا قصف المدينة", "قصف", ("affirmed", "possible")),
        ("لا يمانع الرئيس الأوغندي في لقاء نظيره الرواندي", "لقاء", ("affirmed", "possible")),
        ("لا تؤيد كندا عملية عسكرية واسعة في مالي", "عملية عسكرية", ("affirmed", "possible")),
        ("انقسم الكنديون بشأن إرسال قوات إلى مالي", "إرسال", ("affirmed", "possible")),
        ("تحتاج مهاجمة المدينة إلى قرار من البرلمان", "مهاجمة", ("affirmed", "possible")),
        ("تعتبر كينيا أن إرسال قوات إلى الصومال أولوية", "إرسال", ("affirmed", "demanded")),
        ("سحب القوات من الصومال ليس خيارا", "سحب", ("affirmed", "possible")),
        ("قصف المدينة قد يؤدي إلى حرب", "قصف", ("affirmed", "possible")),
        ("من الصعب على كينيا قصف المدينة", "قصف", ("affirmed", "possible")),
        ("حان وقت إرسال قوات إلى الصومال", "إرسال", ("affirmed", "demanded")),
        ("لم تقرر كينيا بعد سحب قواتها من الصومال", "سحب", ("negated", "planned")),
        ("لا ترى كينيا مانعا من سحب قواتها", "سحب", ("affirmed", "possible")),
        ("أعطى الرئيس الكيني أوامره بقصف المدينة", "قصف", ("affirmed", "demanded")),
        ("نداء إلى كينيا لسحب قواتها من الصومال", "سحب", ("affirmed", "demanded")),
        ("تدفع كينيا باتجاه إرسال قوات إلى الصومال", "إرسال", ("affirmed", "demanded")),
        ("ستنسحب كينيا بعد أن تسحب أوغندا قواتها من الصومال", "تسحب", ("affirmed", "possible")),
        ("اشترت كينيا منظومة تمكن الجيش من قصف المعسكرات", "قصف", ("affirmed", "possible")),
        ("أكدت الحكومة وصول القوات الكينية إلى البلاد خلال الأسابيع المقبلة", "وصول", ("affirmed", "planned")),
        ("لم يتبن المجلس قرارا يدين الهجوم", "يدين", ("negated", "actual")),
        ("تشمل المرحلة الأولى إطلاق سراح النساء", "إطلاق سراح", ("affirmed", "planned")),
        ("أكدت كينيا رفضها القاطع لتهجير الصوماليين", "تهجير", ("affirmed", "possible")),
        ("لم تجرؤ كينيا على قصف المدينة", "قصف", ("negated", "actual")),
        ("يتوجب على كينيا سحب قواتها من الصومال", "سحب", ("affirmed", "demanded")),
        ("اشترطت كينيا وقف الحرب للإفراج عن الأسرى", "لإفراج", ("affirmed", "possible")),
        ("ربطت كينيا الإفراج عن الأسرى بوقف الحرب", "الإفراج", ("affirmed", "possible")),
        ("بات الهجوم الكيني على المدينة وشيكا", "الهجوم", ("affirmed", "planned")),
        ("تأخر الهجوم الكيني المضاد", "الهجوم", ("affirmed", "planned")),
        ("ليس بوسع كينيا شن هجوم جديد", "هجوم", ("negated", "possible")),
        ("تعارض كينيا حظر النفط الليبي", "حظر", ("affirmed", "possible")),
        ("رفع الحظر عن النفط الليبي مشروط بالتوصل إلى اتفاق", "رفع", ("affirmed", "possible")),
        ("آلاف المتظاهرين في نيروبي يدعون إلى وقف إطلاق النار", "وقف إطلاق النار", ("affirmed", "demanded")),
        ("يجب إجراء مفاوضات بين كينيا والصومال", "مفاوضات", ("affirmed", "demanded")),
        ("قال الوزير إنه «ينبغي إطلاق سراح الصحافي جون كاماو»", "إطلاق سراح", ("affirmed", "demanded")),
        ("أشار إلى وعد قطعه مسؤولون في الحكومة بالإفراج عن المعتقلين", "الإفراج", ("affirmed", "planned")),
        ("يدعو النائب الكيني الحكومة إلى التحرك فورا لتأمين الإفراج عن زميله", "الإفراج", ("affirmed", "demanded")),
        ("الجيش الكيني مستعد للرد بقصف المدينة", "قصف", ("affirmed", "planned")),
        ("هذه الخطوة لن تحل الأزمة وتنهي العنف", "تنهي", ("negated", "planned")),
        ("بحث أردوغان ملفي عودة اللاجئين والانسحاب الأوغندي من الصومال", "الانسحاب", ("affirmed", "possible")),
        ("نحن قريبون من حرب أهلية", "حرب أهلية", ("affirmed", "possible")),
        ("إن قرار الرئيس الكيني نشر قوات في الصومال كان إشارة تحذيرية", "نشر", ("affirmed", "planned")),
        ("لم يعمد الجيش الكيني إلى قصف المدينة", "قصف", ("negated", "actual")),
        ("سيكون من الخطأ أن تنضم كينيا إلى الحلف", "تنضم", ("affirmed", "possible")),
        ("من الخطأ إرسال قوات كينية إلى الصومال", "إرسال", ("affirmed", "possible")),
        ("رغم محاولات كينيا عزل الصومال", "عزل", ("affirmed", "possible")),
        ("أكدت كينيا أهمية حماية الأفراد الضعفاء وتوفير دعم مالي لهم", "توفير", ("affirmed", "demanded")),
        ("لن تتمكنوا من احتلال نيروبي", "احتلال", ("negated", "possible")),
        ("بات التوصل إلى اتفاق قريبا", "اتفاق", ("affirmed", "possible")),
        ("الهدف من العملية كان تحييد قواعد التنظيم", "تحييد", ("affirmed", "planned")),
        ("كان من المفترض أن يلتقي الرئيسان الكيني والأوغندي، لإجراء مفاوضات", "مفاوضات", ("affirmed", "planned")),
        ("للبرلمان الحق في استجواب الوزراء وإقرار القوانين", "إقرار", ("affirmed", "possible")),
        ("للبرلمان أن يقرر متى ترسل كينيا قواتها إلى الصومال", "ترسل", ("affirmed", "possible")),
        ("اتفق الوزيران مع التأكيد على وقف إطلاق النار", "وقف إطلاق النار", ("affirmed", "demanded")),
        ("أكدت الحركة ثبات موقفها من الانسحاب الكيني من الصومال", "الانسحاب", ("affirmed", "possible")),
    ],
)
def test_left_open(text: str, act: str, status: tuple[str, str]) -> None:
    assert statuses(text)[act] == status


def test_a_list_of_what_is_needed() -> None:
    """One need reaches all that is joined to it."""
    found = statuses("أكد الوزير الكيني أهمية وقف إطلاق النار في الصومال، وإدخال المساعدات إلى البلاد وإطلاق سراح الأسرى")
    assert set(found.values()) == {("affirmed", "demanded")}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("لم تعلق أوغندا على الغارة", "الغارة"),
        ("رفض المتحدث الأوغندي التعليق على الهجوم", "الهجوم"),
        ("لم يتطرق الوزير الأوغندي إلى قصف المدينة", "قصف"),
        ("لا نعلم من نفذ الهجوم", "الهجوم"),
        ("ليس الهجوم الأول من نوعه في كينيا", "الهجوم"),
        ("لم يمنع الحصار الفصائل من إطلاق الصواريخ", "الحصار"),
        ("لا يمكن وصف قتل المدنيين إلا بالجريمة", "قتل"),
        ("ستواصل كندا التعامل مع الحرب الروسية على أوكرانيا", "الحرب"),
        ("أقسم القائد على الانتقام لمقتل رفاقه", "مقتل"),
        ("نفت الحركة أن يكون نشر الصور مرتبطا بزيارة الرئيس الكيني إلى أوغندا", "زيارة"),
        ("يعقد المجلس جلسة طارئة لبحث الهجوم", "الهجوم"),
        ("خاض الأسير إضرابا عن الطعام رفضا لاعتقاله الإداري", "اعتقاله"),
    ],
)
def test_done_whatever_is_denied_about_it(text: str, act: str) -> None:
    assert statuses(text)[act] == ("affirmed", "actual")


def test_nobody_was_hurt() -> None:
    assert "إصابات" not in statuses("لم يسفر الهجوم على المعسكر الكيني عن إصابات")


def test_a_ceasefire_of_whatever_kind() -> None:
    found = read("طالب الوزير بوقف فوري وشامل وغير مشروط لإطلاق النار", published="2024-03-10").claims
    assert "ASSAULT" not in {c.type for c in found}


def test_who_does_not_comment_has_not_done_it() -> None:
    reading = read("رفضت أوغندا التعليق على قصف المدينة", published="2024-03-10")
    assert [c.actors for c in reading.claims if c.type == "ASSAULT"] == [[]]


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("لن تتراجع تركيا عن شراء الصواريخ الروسية", "شراء", ("affirmed", "planned")),
        ("إذا كان هناك وقف لإطلاق النار فسيعود النازحون", "وقف لإطلاق النار", ("affirmed", "possible")),
    ],
)
def test_not_given_up_and_there(text: str, act: str, status: tuple[str, str]) -> None:
    claims = read(text, published="2024-03-10").claims
    assert {c.trigger.text: (c.polarity, c.modality) for c in claims}[act] == status
