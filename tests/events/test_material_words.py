"""Words of material acts, and words about them that tell none."""

import pytest
from sides import claims

import khabar

DONE = [
    ("قدمت هولندا ما يقارب أربعين مدرعة إلى مولدوفا.", ("AID", ["NLD"], ["MDA"])),
    ("اعتقلت الشرطة الكينية ما لا يقل عن 30 صوماليا في نيروبي.", ("COERCE", ["KEN"], ["SOM"])),
    ("أعلنت وزارة الدفاع القضاء على نحو 60 عسكريا أوكرانيا.", ("ASSAULT", None, ["UKR"])),
    ("يتواصل العدوان الإسرائيلي على مخيم بلاطة في نابلس.", ("ASSAULT", ["ISR"], ["PSE"])),
    ("منعت قوات الاحتلال الإسرائيلي الفلسطينيين من زيارة القبر.", ("COERCE", ["ISR"], ["PSE"])),
    ("أعلنت النرويج نقل رعاياها من تشاد إلى الكاميرون.", ("AID", ["NOR"], None)),
    ("كبد الجيش التشادي مقاتلي بوكو حرام خسائر فادحة.", ("ASSAULT", ["TCD"], None)),
    ("تجوب دبابات الجيش الغيني شوارع كوناكري منذ الفجر.", ("MOBILIZE", ["GIN"], [])),
    ("انقطعت العلاقات الدبلوماسية بين كندا وإيران قبل سنوات.", ("SANCTION", ["CAN", "IRN"], [])),
    ("قال المبعوث إن الأمم المتحدة لن تغادر هايتي.", ("RETREAT", ["UN"], ["HTI"])),
    ("رصدت اليونيفيل تحليق لطائرات إسرائيلية فوق صور.", ("MOBILIZE", ["ISR"], None)),
    ("اخترقت طائرات صينية المجال الجوي لتايوان.", ("COERCE", ["CHN"], ["TWN"])),
    ("دهس فلسطيني جنودا إسرائيليين قرب حاجز.", ("ASSAULT", ["PSE"], ["ISR"])),
    ("أشعل شبان فلسطينيون الإطارات قرب السياج.", ("PROTEST", ["PSE"], None)),
    ("تم الاستيلاء على السفينة قبالة الساحل.", ("COERCE", None, None)),
]


@pytest.mark.parametrize(("text", "wanted"), DONE, ids=[text for text, _ in DONE])
def test_is_read(text: str, wanted: tuple[str, list[str] | None, list[str] | None]) -> None:
    kind, actors, recipients = wanted
    found = [c for c in claims(text) if c[0] == kind]
    assert len(found) == 1, found
    assert actors is None or found[0][2] == set(actors)
    assert recipients is None or found[0][3] == set(recipients)


NONE = [
    ("استهدفت المدفعية الهندية مقر قيادة وسيطرة قرب الحدود.", "COERCE"),
    ("لن تتسلم سلوفاكيا مقاتلات جديدة هذا العام.", "ASSAULT"),
    ("دعا الأمين العام إلى وقف القتال.", "ASSAULT"),
    ("بحث الوزيران سبل حل النزاعات في القارة.", "ASSAULT"),
    ("يسيطر حزب المحافظين على البرلمان البريطاني.", "COERCE"),
    ("تحارب الولايات المتحدة تطبيق تيك توك.", "ASSAULT"),
    ("أشرف الرئيس على تمرين \"فجر 2023\" في الجلفة.", "ASSAULT"),
    ("تحدثت الصحيفة عن صراعات داخلية في إسرائيل.", "ASSAULT"),
    ("أوقفت الدنمارك تقديم العلاج لجرحى من مالي.", "COERCE"),
]


@pytest.mark.parametrize(("text", "kind"), NONE, ids=[text for text, _ in NONE])
def test_is_none(text: str, kind: str) -> None:
    assert [c for c in claims(text) if c[0] == kind] == []


def test_an_attack_and_whom_it_was_on_are_one_act() -> None:
    found = [c for c in claims("شنت الطائرات التركية غارات استهدفت مواقع لحزب العمال الكردستاني.") if c[0] == "ASSAULT"]
    assert found == [("ASSAULT", "غارات", {"TUR"}, {"PKK"})]


def test_soldiers_of_the_occupation_are_not_of_those_they_hold() -> None:
    (found,) = claims("اعتقلت قوات الاحتلال الفلسطينيين الثلاثة عند الحاجز.")
    assert (found[0], found[3]) == ("COERCE", {"PSE"})
    assert "PSE" not in found[2]


def test_who_is_not_spared_is_struck() -> None:
    assert all("negated" not in c.polarity for c in khabar.read("لم تسلم المستشفيات من القصف السوداني على الفاشر.", published="2024-03-10").claims)
