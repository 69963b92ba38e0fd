"""What a relative clause only calls a thing, inquiries without a named side, dangers that are no threats, suspects who are accused by nobody."""

import pytest

import khabar


def _types(text: str) -> list[str]:
    return [c.type for c in khabar.read(text, published="2024-03-10").claims]


@pytest.mark.parametrize(
    "text",
    [
        "تظاهر سكان نيروبي ضد ما وصفته المعارضة بالقانون الظالم",
        "تتمسك كينيا بالقرار الذي وصفته أوغندا بأنه خطير",
        "تستمر زامبيا في سياساتها التي تصفها المعارضة بالقمعية",
    ],
)
def test_what_a_relative_clause_calls_a_thing_blames_nobody(text: str) -> None:
    """The noun is taken up by the pronoun: what it is called stands aside."""
    assert "ACCUSE" not in _types(text)


@pytest.mark.parametrize(
    "text",
    [
        "أثار القانون احتجاج المعارضة الكينية التي وصفته بأنه هجوم على الديمقراطية",
        "أيدت كينيا القرار ووصفته أوغندا بأنه خطير",
        "غادر الرئيس الغاني الذي وصف الاتفاق بأنه جريمة",
    ],
)
def test_who_calls_something_else_ill_blames(text: str) -> None:
    """The relative is who speaks, or there is none."""
    assert "ACCUSE" in _types(text)


@pytest.mark.parametrize(
    "text",
    ["أعلن الجيش أنه سيفتح تحقيقا في ما جرى", "قالت الوزارة إن النيابة فتحت تحقيقا في ملابسات الحادث", "طالبت باكستان بتحقيق محايد في الهجوم"],
)
def test_an_inquiry_needs_no_side(text: str) -> None:
    """Who looks into it may be told elsewhere or nowhere."""
    assert "ACCUSE" in _types(text)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("نجحت زامبيا في تحقيق جميع المهام الموكلة إليها", "ACCUSE"),
        ("حذرت الأمم المتحدة من احتمال فرار مليون شخص من السودان", "THREATEN"),
        ("حذر بنك كيني من أن فضيحة الفساد تضر بالنمو في أوغندا", "THREATEN"),
        ("فتشت الشرطة المالطية منزل المشتبه فيه", "ACCUSE"),
        ("أعلنت الشرطة الكينية اعتقال خلية تقف وراء تفجير السوق", "ACCUSE"),
        ("يهدد فساد السلطات الكينية نجاح البرنامج الأميركي", "THREATEN"),
        ("وقال فيدان إن بلاده تدرس المقترح الأوروبي", "ACCUSE"),
    ],
)
def test_no_act(text: str, type_: str) -> None:
    """Aims, dangers, suspects, unknown hands, a man's name."""
    assert type_ not in _types(text)


def _claims(text: str) -> list[tuple[str, str, str]]:
    return [(c.type, c.polarity, c.modality) for c in khabar.read(text, published="2024-03-10").claims]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("نفت كينيا دعم المتمردين، بل إنها طردت قادتهم من نيروبي", ("COERCE", "affirmed", "actual")),
        ("رفضت كينيا الاتفاق، بل إنها طردت السفير الأوغندي", ("SANCTION", "affirmed", "actual")),
        ("وأثارت التعديلات التي طرحها الائتلاف في كينيا، احتجاجات لم يسبق لها مثيل", ("PROTEST", "affirmed", "actual")),
        ("نفى الجيش البلغاري ضلوع بلغاريا في هجوم المسيرات", ("ASSAULT", "negated", "actual")),
        ("نفت كينيا أنها طردت السفير الأوغندي", ("SANCTION", "negated", "actual")),
        ("رفضت كينيا أن تطرد السفير الأوغندي", ("SANCTION", "negated", "actual")),
    ],
)
def test_what_is_denied_and_what_is_not(text: str, claim: tuple[str, str, str]) -> None:
    """Behind «بل إن» somebody goes on to what was done; that a thing had no like does not undo it."""
    assert claim in _claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "نظم نشطاء كينيون وقفات احتجاجية تنديدا بجريمة الاغتيال",
        "شهدت المحافظات الكينية مسيرات حاشدة، منددة بإحراق نسخ من المصحف",
        "دعت اللجنة الكينية إلى مواصلة المسيرات المنددة بالحرب",
    ],
)
def test_what_a_march_is_for_is_no_act_of_its_own(text: str) -> None:
    """The march is the act."""
    assert "PROTEST" in _types(text)
    assert "ACCUSE" not in _types(text)


@pytest.mark.parametrize("text", ["نددت مسيرة في نيروبي بالحرب ودعا منظموها كينيا إلى التدخل", "أغلقت كينيا سفارتها تنديدا بالقصف الأوغندي"])
def test_who_acts_and_condemns_by_it(text: str) -> None:
    """A state that does something «تنديداً» condemns."""
    assert "ACCUSE" in _types(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("دعت كينيا أوغندا إلى الإسراع في سحب قواتها من الإقليم", ("RETREAT", "affirmed", "demanded")),
        ("طلبت كينيا من أوغندا التشدد في ملاحقة المجرمين", ("COERCE", "affirmed", "demanded")),
        ("طلبت كينيا من أوغندا المساعدة", ("AID", "affirmed", "demanded")),
        ("طلبت كينيا من أوغندا المشاركة في الغارات", ("ASSAULT", "affirmed", "demanded")),
        ("أسرعت كينيا في سحب قواتها من الإقليم", ("RETREAT", "affirmed", "actual")),
    ],
)
def test_what_is_asked_for_is_not_done(text: str, claim: tuple[str, str, str]) -> None:
    """Haste is asked for with what is to be hastened; behind whoever is asked stands what is asked of him."""
    assert claim in _claims(text)


@pytest.mark.parametrize("text", ["لم تأت تصريحات الوزير الكيني عن قصف القرية بجديد", "لم تأت تصريحات الرئيس الغاني عن قصف القرية بجديد"])
def test_of_words_that_bring_nothing_new(text: str) -> None:
    """It is the words of which something is denied, not what they tell of."""
    assert ("ASSAULT", "negated", "actual") not in _claims(text)
