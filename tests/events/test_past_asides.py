"""A denial, plan or demand reaches past asides and over «أو» and «و»."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("نفى المتحدث باسم الجيش التركي، في تصريح للصحفيين، قصف المدينة", "قصف", ("negated", "actual")),
        ("تدرس الحكومة المجرية، وفق ما نقلت الصحيفة عن مسؤولين، فرض عقوبات على العراق", "عقوبات", ("affirmed", "possible")),
        ("بحث الاتحاد الأوروبي، أمس، فرض عقوبات على مالي", "عقوبات", ("affirmed", "possible")),
        ("تهدف الخطة، التي أعلنتها واشنطن أمس، إلى سحب القوات التركية من العراق", "سحب", ("affirmed", "planned")),
        ("تعتزم تركيا التي زار رئيسها إيران أمس قصف المدينة", "قصف", ("affirmed", "planned")),
        ("لم تقصف تركيا المدينة أو ترسل قوات إلى العراق", "ترسل", ("negated", "actual")),
        ("ناقش المجلس مشروع قرار يطالب تركيا بسحب قواتها ويفرض عقوبات عليها", "عقوبات", ("affirmed", "planned")),
        ("تنص المرحلة الأولى على وقف القتال، وإطلاق سراح الأسرى، وانسحاب إسرائيل من غزة", "انسحاب", ("affirmed", "planned")),
        ("تشمل الخطة انسحاب القوات التركية من العراق وتبادل الأسرى", "وتبادل الأسرى", ("affirmed", "planned")),
        ("بدل قصف المدينة حاورت تركيا إيران", "قصف", ("negated", "actual")),
        ("نفي تركي لقصف المدينة", "قصف", ("negated", "actual")),
        ("لا صحة لكون تركيا قصفت المدينة", "قصفت", ("negated", "actual")),
    ],
)
def test_reaches(text: str, act: str, status: tuple[str, str]) -> None:
    assert statuses(text)[act] == status


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("من المرجح للغاية أن يتم الوصول إلى اتفاق بين تركيا وإيران", "اتفاق", ("affirmed", "possible")),
        ('سترد تركيا على أي "اعتداء" على العراق', "اعتداء", ("affirmed", "possible")),
        ("هددت تركيا بالرد على أي عملية اغتيال في لبنان", "اغتيال", ("affirmed", "possible")),
        ('قال القائد إن الحلف "مستعد" للمواجهة المباشرة مع روسيا', "لمواجهة", ("affirmed", "possible")),
        ("سيتم ذلك إما بالعملية العسكرية أو بمحادثات سلام", "محادثات", ("affirmed", "possible")),
        ("لدى كينيا ميزانية للقيام بهجمات كبيرة على الصومال", "هجمات", ("affirmed", "planned")),
        ("أوقفوا الحرب على غزة", "أوقفوا", ("affirmed", "demanded")),
        ("حرب تركية على العراق؟", "حرب", ("affirmed", "possible")),
        ("مهما قصفت تركيا المدينة لن تنسحب إيران", "قصفت", ("affirmed", "possible")),
        ("لم يعد انسحاب تركيا من العراق ممكنا", "انسحاب", ("negated", "actual")),
        ("انسحاب تركيا من العراق مسألة وقت", "انسحاب", ("affirmed", "planned")),
        ("ناشد الأمين العام كل الأطراف التحلي بأقصى درجات ضبط النفس", "ضبط النفس", ("affirmed", "demanded")),
    ],
)
def test_still_open(text: str, act: str, status: tuple[str, str]) -> None:
    assert statuses(text)[act] == status


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("نفى المتحدث باسم الجيش التركي، في تصريح للصحفيين، وقف إطلاق النار في العراق", "وقف إطلاق النار", ("negated", "actual")),
        ("نفت تركيا انسحابها من الحلف أو إطلاق سراح الجنود العراقيين", "إطلاق سراح", ("negated", "actual")),
        ("ينص الاتفاق على وقف إطلاق النار في العراق", "وقف إطلاق النار", ("affirmed", "planned")),
        ("ينص الاتفاق على فرض عقوبات على العراق", "عقوبات", ("affirmed", "planned")),
    ],
)
def test_phrases_of_several_words(text: str, act: str, status: tuple[str, str]) -> None:
    assert statuses(text)[act] == status
