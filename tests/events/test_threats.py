"""Threats made by saying what will be done, and figures of speech beside acts."""

import pytest

import khabar


def acts(text: str) -> set[tuple[str, str]]:
    return {(c.type, c.modality) for c in khabar.read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    "text",
    [
        "أكد وزير الدفاع الباكستاني أن بلاده سترد على أي هجوم هندي",
        "قال قائد الجيش الإثيوبي إن بلاده سترد على كل عدوان على الحدود",
        "قالت الرئاسة الإريترية إن اغتيال سفيرها لن يمر دون حساب",
    ],
)
def test_who_says_he_will_answer_an_attack_threatens(text: str) -> None:
    assert ("THREATEN", "actual") in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "قالت الخارجية الصربية إن بلغراد سترد على مقترح الوسطاء غدا",
        "ردت الوزيرة الكينية على أسئلة النواب في جلسة علنية أمس",
        "تحتل كوستاريكا المرتبة الثالثة بين مصدري الموز في العالم",
        "خطف لاعب المنتخب الزامبي هدف الفوز في الدقيقة الأخيرة",
    ],
)
def test_answers_ranks_and_goals_are_no_acts(text: str) -> None:
    assert not acts(text)
