"""A verb in the plural of men, or «هم» on it, tells that people are seized though no noun beside it names them."""

import pytest

import khabar


def claims(text: str) -> list[khabar.Claim]:
    return khabar.read(text, published="2024-03-10").claims


@pytest.mark.parametrize(
    "text",
    [
        "قالت الوزارة إن أكثر من خمسين مقاولا قد أُوقفوا قبل ذلك بيومين.",
        "عبر السكان الجسر فأوقفهم الجنود الإثيوبيون عند الحاجز.",
    ],
)
def test_who_is_stopped_is_held(text):
    assert any(c.type == "COERCE" and c.mode == "arrest" for c in claims(text))


@pytest.mark.parametrize(
    "text",
    [
        "قال السائقون إنهم أوقفوا سياراتهم أمام المصنع.",
        "أوقفت إدارة المسرح العروض يومين.",
        "توقف المسافرون عند المقهى ساعة.",
    ],
)
def test_things_are_not_arrested(text):
    assert not any(c.mode == "arrest" for c in claims(text))


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("خرج الصحافي الأوغندي من السجن بعد شهرين.", "RETREAT"),
        ("أعلن الجيش التشادي أن المتمردين خرجوا من المدينة ليلا.", "RETREAT"),
        ("انهال جنود إثيوبيون على فتى صومالي قرب الحاجز.", "ASSAULT"),
    ],
)
def test_acts_of_plain_words(text, type_):
    assert any(c.type == type_ for c in claims(text))


@pytest.mark.parametrize(
    "text",
    [
        "خرج الجنود من الملعب بعد نهاية المباراة.",
        "خرج السجناء من قاعة الطعام بعد الغداء.",
        "انهالت برقيات التهنئة على الوزيرة الجديدة.",
        "أدى الزلزال إلى سقوط قتلى في شمال البلاد.",
        "أدى انهيار مبنى في لاغوس إلى سقوط ضحايا.",
    ],
)
def test_look_alikes(text):
    assert not any(c.type in ("RETREAT", "ASSAULT") for c in claims(text))


@pytest.mark.parametrize(
    "text",
    ["أعلن الجيش الإريتري أسر أربعين من المسلحين قرب الحدود.", "تمكنت القوات الإثيوبية من أسر 12 جنديا إريتريا.", "قالت الحركة إنها تحتفظ بصور أسر الجنديين."],
)
def test_soldiers_are_taken(text):
    assert any(c.type == "ASSAULT" and c.mode == "abduct" for c in claims(text))


@pytest.mark.parametrize("text", ["زار الوزير المالي أسر الضحايا في المستشفى.", "تظاهرت أسر المعتقلين في نيامي.", "تعيش أسر كثيرة في المخيم."])
def test_families_are_not_taken(text):
    assert not any(c.type == "ASSAULT" and c.mode == "abduct" for c in claims(text))
