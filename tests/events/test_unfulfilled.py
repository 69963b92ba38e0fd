"""Acts that the words around them leave open never come out as done, though no verb above says so."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("أعلنت نقابات المعلمين في تونس إضرابا عاما في المدارس", "إضرابا عاما", ("affirmed", "planned")),
        ("حصلت الوزارة الإسبانية على ضمانات بتزويد بلادها بالغاز الجزائري", "تزويد", ("affirmed", "planned")),
        ("كشفت وثائق عن خطط روسية تستهدف مسؤولين في شركات ألمانية", "تستهدف", ("affirmed", "planned")),
        ("وعد الرئيس بمساعدة التجار الذين نهبت متاجرهم وبفتح حوار مع المعارضة", "حوار", ("affirmed", "planned")),
        ("قال الرئيس إنه يريد إنهاء المواجهة وفتح باب الحوار مع المعارضة", "الحوار", ("affirmed", "planned")),
        ("وبموجب التسوية تسحب أثينا اعتراضها على انضمام سكوبيه", "تسحب", ("affirmed", "planned")),
        ("أجازت واشنطن لشركة أميركية التفاوض مع كراكاس", "التفاوض", ("affirmed", "possible")),
        ("خرجت تظاهرات ضد تجميد طلب الانضمام إلى الاتحاد الأوروبي", "الانضمام", ("affirmed", "demanded")),
        ("قال الرئيس الكولومبي إن المفاوضات مع المتمردين لن تنطلق قبل الإفراج عن الرهائن", "المفاوضات", ("affirmed", "possible")),
        ("وقع الرئيس مرسوما يحظر على أي مسؤول أوكراني التفاوض مع روسيا", "التفاوض", ("negated", "demanded")),
        ("أشار الوزير إلى أن بلاده تتواصل باستمرار مع تركيا وإيران لوقف الهجمات على المدن", "وقف", ("affirmed", "planned")),
        ("قال الوزير إن التطبيع يبقى رهنا بتراجع الهند عن إلغاء الحكم الذاتي", "تراجع", ("affirmed", "possible")),
        ("قال الرئيس المكسيكي إنه لن يحضر قمة الأميركيتين في لوس أنجلس", "قمة", ("affirmed", "planned")),
        ("تشاورت بكين مع الأطراف كافة بشأن تسوية سياسية للأزمة", "تسوية", ("affirmed", "possible")),
        ("ضغطت واشنطن على كابول لحملها على التفاوض مع طالبان", "التفاوض", ("affirmed", "demanded")),
        ("فتحت النيابة تحقيقا مع الرئيسة وعدد من وزرائها بتهم بينها الإبادة الجماعية", "الإبادة الجماعية", ("affirmed", "possible")),
        ("قال القاضي إن ذلك يعني الاعتراف بطالبان حكومة شرعية", "الاعتراف", ("affirmed", "possible")),
        ("تقدمت فرنسا بمقترح يفتح الطريق أمام مفاوضات مع سكوبيه", "مفاوضات", ("affirmed", "possible")),
        ("اتفق الجانبان على تكثيف المفاوضات للوصول إلى «اتفاق هدنة موسع»", "اتفاق", ("affirmed", "planned")),
        ("بات انضمام السويد إلى الحلف وشيكا", "انضمام", ("affirmed", "planned")),
        ("يقضي القرار بإرسال قوة دولية إلى هايتي وفرض حظر للسلاح", "حظر", ("affirmed", "planned")),
        ("صادق البرلمان التركي على إرسال قوات إلى ليبيا", "إرسال", ("affirmed", "planned")),
        ("تخلت تايبيه عن شراء المدافع السويدية", "شراء", ("negated", "actual")),
        ("منح البرلمان الرئيس صلاحية إعلان الحرب على المتمردين", "الحرب", ("affirmed", "possible")),
        ("عرقلت موسكو إصدار بيان يدين الهجوم على السفينة", "يدين", ("affirmed", "possible")),
        ("جرى التفاوض على إطلاق الأسرى طوال الليل", "إطلاق", ("affirmed", "possible")),
        ("بدأت واشنطن دراسة سحب جنودها من العراق", "سحب", ("affirmed", "possible")),
        ("قالت بيونغ يانغ إن لقاء كهذا لن يعقد هذا العام", "لقاء", ("negated", "planned")),
        ("نفى الرئيس التركي وجود قوات لبلاده في ليبيا", "وجود قوات", ("negated", "actual")),
    ],
)
def test_what_is_left_open(text, act, status):
    assert statuses(text)[act] == status


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("أصدر المجلس بيانا يدين الهجوم على السفينة", "يدين"),
        ("أعلن الأسرى الفلسطينيون إضرابا مفتوحا عن الطعام", "إضرابا"),
        ("ندد الوزراء بالاستبعاد في اجتماع عقدوه في هافانا", "اجتماع"),
        ("لم تصل الخطة إلى البرلمان لكن الجيش المالي يستهدف المتمردين", "يستهدف"),
    ],
)
def test_what_is_done_stays_done(text, act):
    assert statuses(text).get(act, ("affirmed", "actual")) == ("affirmed", "actual")


def test_a_masdar_behind_a_title_is_no_part_of_it():
    assert statuses("يعتزم الرئيس زيارة موسكو الأسبوع المقبل")["زيارة"] == ("affirmed", "planned")


def test_who_does_not_answer_wants_no_shelling():
    assert statuses("لم يرد الجيش المالي على القصف").get("القصف") is None


def test_what_turns_into_a_war_does_not_prevent_it():
    assert statuses("تحول الخلاف بين الجنرالين إلى حرب مدمرة في السودان")["حرب"] == ("affirmed", "actual")


def test_recognition_withdrawn_is_none():
    claims = read("سحبت لشبونة اعترافها بالجمهورية", published="2024-03-10").claims
    assert [c.type for c in claims] == ["SANCTION"]
