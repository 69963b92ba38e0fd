"""What is usual, what was not all, what stayed on paper, and what is only asked for, weighed or talked of."""

import pytest

from khabar.reader import read


def status(text: str, trigger: str) -> tuple[str, str]:
    claim = next(c for c in read(text, published="2025-03-12").claims if trigger in c.trigger.text)
    return claim.polarity, claim.modality


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("عادة ما تقصف إسرائيل مواقع في سوريا.", "تقصف"),
        ("غالبا ما تعتقل الشرطة الكينية المحتجين قرب البرلمان.", "تعتقل"),
        ("دائما ما توجه تركيا الاتهام إلى اليونان بدعم المسلحين.", "الاتهام"),
    ],
)
def test_what_is_usual_is_a_practice(text: str, trigger: str):
    assert status(text, trigger) == ("affirmed", "habitual")


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("لم تقصف الطائرات الروسية المدينة فقط بل دمرت الجسر أيضا.", "تقصف", "affirmed"),
        ("لم يقتل الجنود الرجل فحسب بل أحرقوا منزله.", "يقتل", "affirmed"),
        ("لم تقصف الطائرات الروسية المدينة بل دمرت الجسر.", "تقصف", "negated"),
        ("لم يقتل الجنود الرجل في بيته.", "يقتل", "negated"),
    ],
)
def test_not_only_denies_nothing(text: str, trigger: str, expected: str):
    assert status(text, trigger) == (expected, "actual")


def test_a_truce_that_stayed_on_paper_was_not_kept():
    assert status("أشاد الوسطاء بوقف إطلاق النار، الذي ظل حبرا على ورق.", "وقف") == ("negated", "actual")
    assert status("أشاد الوسطاء بوقف إطلاق النار، الذي بدأ أمس.", "وقف") == ("affirmed", "actual")


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("صدق البرلمان الفنلندي بأغلبية ساحقة على طلب انضمام البلاد إلى حلف شمال الأطلسي.", "انضمام", ("affirmed", "demanded")),
        ("قمة البريكس توافق على انضمام مصر وإيران إليها.", "انضمام", ("affirmed", "planned")),
        ("أكد الرئيس الصيني أن على روسيا والصين وقف القتال بينهما.", "وقف", ("affirmed", "demanded")),
        ("تمر ليبيا بمرحلة حرجة تستلزم اتفاقا سياسيا شاملا.", "اتفاقا", ("affirmed", "demanded")),
        ("أعلنت نقابة الموظفين عن تظاهرة أمام البرلمان.", "تظاهرة", ("affirmed", "planned")),
        ("أعلنت الشرطة التركية عن تظاهرة أمام البرلمان.", "تظاهرة", ("affirmed", "actual")),
        ("الحديث يدور عن تسليم مقاتلات أميركية إلى كييف.", "تسليم", ("affirmed", "possible")),
        ("قال السفير إن إرسال مقاتلات إلى أوكرانيا سيثير تساؤلات.", "إرسال", ("affirmed", "possible")),
        ("أكد الوزير أن أي محاولة اغتيال لن تحقق أهداف إسرائيل.", "اغتيال", ("affirmed", "possible")),
        ("أكدت الحركة أن تهديدات نتنياهو، باغتيال قادتها هي تهديدات جوفاء.", "اغتيال", ("affirmed", "possible")),
        ("قالت الصحيفة إن الجندي المتهم باغتيال الصحفية نفى ذلك.", "اغتيال", ("affirmed", "possible")),
    ],
)
def test_what_is_asked_for_weighed_or_alleged_is_not_done(text: str, trigger: str, expected: tuple[str, str]):
    assert status(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("أخفق الاتحاد الأوروبي في إقناع المجر بالموافقة على المقترح.", "الموافقة"),
        ("فشل الوسطاء في إقناع الحكومة السودانية بتوقيع الاتفاق.", "توقيع"),
        ("انتهت الجولة من دون التوصل لاتفاق بين الطرفين.", "اتفاق"),
    ],
)
def test_what_nobody_was_brought_to_did_not_happen(text: str, trigger: str):
    assert status(text, trigger) == ("negated", "actual")


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("قالت صحيفة صينية إن تحالف روسيا والصين سيشكل تحديا للولايات المتحدة.", "تحالف"),
        ("طلبت واشنطن من إسرائيل توضيحات بشأن التحقيق في مقتل الصحفي.", "التحقيق"),
        ("عاش المطران رافضا أي تعاون مع إسرائيل، وحكم عليه القضاء الإسرائيلي بالسجن 12 عاما.", "حكم"),
    ],
)
def test_what_is_only_spoken_of_stands(text: str, trigger: str):
    assert status(text, trigger) == ("affirmed", "actual")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("انتقد البرلمان موقف كينيا التي تدرب قواتها الجيش الصومالي.", "تدرب"),
        ("وصلت قوافل الإغاثة إلى مدينة الفاشر التي تحاصرها القوات الإثيوبية.", "تحاصرها"),
    ],
)
def test_what_a_relative_clause_tells_of_known_sides_goes_on(text: str, word: str):
    claim = next(c for c in read(text, published="2025-03-12").claims if word in c.trigger.text)
    assert (claim.polarity, claim.modality, claim.iterated) == ("affirmed", "actual", True)


@pytest.mark.parametrize("text", ["ستعاقب كندا الشركات التي تزود ميانمار بالأسلحة.", "حذرت كينيا من يسلح المتمردين في الصومال."])
def test_what_whoever_does_is_no_act_of_somebody(text: str):
    claims = [c for c in read(text, published="2025-03-12").claims if c.trigger.text in ("تزود", "يسلح")]
    assert claims
    assert all(c.modality != "actual" for c in claims)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("هددت كينيا بإغلاق الحدود إذا استمرت الغارات الإثيوبية على القرى.", "الغارات"),
        ("أعلنت الحركة استعدادها للحوار إذا توقف التنكيل بالمدنيين.", "التنكيل"),
        ("هددت فرنسا برسوم جديدة إذا لم توقف كينيا محاكمة الصحفيين الفرنسيين.", "محاكمة"),
    ],
)
def test_what_may_go_on_or_end_is_there(text: str, word: str):
    assert status(text, word) == ("affirmed", "actual")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("هددت كينيا بإغلاق الحدود إذا بدأت الغارات الإثيوبية على القرى.", "الغارات"),
        ("قد تستأنف إثيوبيا القصف إذا انهار الاتفاق.", "القصف"),
    ],
)
def test_what_may_begin_is_not(text: str, word: str):
    assert status(text, word) != ("affirmed", "actual")
