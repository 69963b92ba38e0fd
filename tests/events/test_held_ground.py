"""Ground that is entered, taken and held; people who are held; warnings that threaten; fighting that is told by itself."""

import pytest
from tests.events.sides import claims


def types(text: str) -> set[str]:
    """Types of the claims in a text."""
    return {c[0] for c in claims(text)}


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("دخلت القوات الغينية بلدة حدودية بعد انسحاب المتمردين منها", "MOBILIZE"),
        ("جاء البيان بعد دخول مقاتلي الجبهة إلى عاصمة الإقليم", "MOBILIZE"),
        ("زار الوزير القرية بعد أن دخلها الجيش المالي يوم السبت", "MOBILIZE"),
        ("تمكن الحرس الجمهوري من استعادة مبنى الإذاعة قبل الفجر", "COERCE"),
        ("استعادت القوات الصومالية ثلاث قرى من حركة الشباب", "COERCE"),
        ("أعلنت الحركة سيطرتها على مطار صغير شرق البلاد", "COERCE"),
    ],
)
def test_ground_entered_and_taken(text: str, type_: str) -> None:
    assert type_ in types(text)


@pytest.mark.parametrize(
    "text",
    [
        "دخل السياح المدينة القديمة من بوابتها الشرقية صباحا",
        "استعاد الفريق موقعه في صدارة الدوري بعد فوزه أمس",
        "تعيش عشرات العائلات في مناطق سيطرة الحكومة جنوب البلاد",
    ],
)
def test_no_ground_is_taken(text: str) -> None:
    assert not {"MOBILIZE", "COERCE"} & types(text)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("طالبت النقابة بإطلاق الصحافيين المحتجزين في أسمرة منذ عام", "COERCE"),
        ("أشاد السفير بالقوات البولندية المتمركزة في شرق لاتفيا أمس", "MOBILIZE"),
        ("التقى الوفد عائلات العمال المختطفين في جنوب الكاميرون", "ASSAULT"),
    ],
)
def test_held_and_stationed_is_so_whatever_is_asked(text: str, type_: str) -> None:
    assert (type_, "actual") in statuses(text)


def statuses(text: str) -> list[tuple[str, str]]:
    """Type and modality of the claims in a text."""
    import khabar

    return [(str(c.type), str(c.modality)) for c in khabar.read(text, published="2024-03-10").claims]


@pytest.mark.parametrize(
    ("text", "threat"),
    [
        ("حذرت أوغندا من أن أي توغل في أراضيها سيعد عملا حربيا", True),
        ("وحذر الجيش الأرميني من أن مصافي الوقود ستكون هدفا مشروعا", True),
        ("حذرت الهند من أنها لن تتردد في إغلاق المعبر", True),
        ("حذرت وزيرة الصحة النيوزيلندية من أن أسعار الدواء سترتفع قريبا", False),
        ("حذر الخبراء من أن الجفاف سيدفع المزارعين إلى الهجرة", False),
        ("حذرت الأرصاد من أن العاصفة ستبلغ السواحل فجر الأحد", False),
    ],
)
def test_warning_of_what_a_side_will_do(text: str, threat: bool) -> None:
    assert ("THREATEN" in types(text)) is threat


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("عانى السكان الجوع بعد دخول المسلحين الحوثيين إلى المدينة", "ANSARALLAH"),
        ("هاجم المسلحون الحوثيون موقعا للقوات السعودية قرب الحدود", "ANSARALLAH"),
        ("أطلق المقاتلون الحوثيون صاروخا على سفينة يونانية أمس", "ANSARALLAH"),
    ],
)
def test_whose_fighters(text: str, actors: str) -> None:
    assert any(c[2] == frozenset([actors]) for c in claims(text) if c[0] in ("ASSAULT", "MOBILIZE"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دعا الأمين العام إلى وقف القتال في ولاية النيل الأبيض", True),
        ("تعيش البلاد اضطرابا منذ انقلاب صيف العام الماضي", True),
        ("اعتقل عشرة ضباط بعد محاولة انقلاب فاشلة في كوناكري", True),
        ("عرض المتحف دبابة قتال قديمة في قاعته الكبرى", False),
        ("كرم العمدة قدامى المحاربين في ساحات القتال القديمة", False),
        ("انقلب القارب قرب الشاطئ ونجا جميع ركابه", False),
    ],
)
def test_fighting_and_coups_are_told_by_themselves(text: str, told: bool) -> None:
    assert bool({"ASSAULT", "COERCE"} & types(text)) is told
