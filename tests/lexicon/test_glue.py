"""Words that scraping has run together are cut where nothing but two words explains the letters."""

import pytest

from khabar.lexicon.glue import cut
from khabar.lexicon.words import lexicon
from khabar.reader import read


@pytest.mark.parametrize(
    ("glued", "second"),
    [
        ("مبادرةجديدة", "جديدة"), ("أنّالحكومة", "الحكومة"), ("وكانتبريطانيا", "بريطانيا"),
        ("إسبانياستعلق", "ستعلق"), ("أستراليالن", "لن"), ("المساعداتالتي", "التي"), ("منإيطاليا", "إيطاليا"),
        ("أنّإخلاء", "إخلاء"), ("الجيشالإثيوبي", "الإثيوبي"), ("النمسافي", "في"), ("الوزارةأنّ", "أنّ"), ("مولنبيرغبأنّ", "بأنّ"),
        ("وأضافمتحدث", "متحدث"), ("أوضحتصحيفة", "صحيفة"),
        ("فيالعاصمة", "العاصمة"), ("فيمناورات", "مناورات"), ("هجومٍعلى", "على"), ("المفاوضاتفي", "في"), ("الدستورلتعزيز", "لتعزيز"),
        ("الاحتلالالانتخابات", "الانتخابات"), ("أوكرانيالحماية", "لحماية"), ("لبنانالهجوم", "الهجوم"), ("أنّالمفوضية", "المفوضية"),
        ("فرضتعقوبات", "عقوبات"), ("باريسأعلنت", "أعلنت"), ("التيتعهدت", "تعهدت"), ("اعتصاماتفي", "في"), ("منذزيارة", "زيارة"),
    ],
)  # fmt: skip
def test_two_words_are_cut(glued: str, second: str) -> None:
    at = cut(lexicon(), glued)
    assert glued[at:] == second and at > 0


@pytest.mark.parametrize("whole", ["والمناطق", "مصالحها", "الأعمال", "مسؤولياتها", "ميلانوفيتش", "والابتعاد", "الانتقال", "اللاإنسانية", "والمكاتب", "وبالإجماع", "المتوالية", "عنوانها", "الأخلاقية", "تركيبتهما", "وخطاباتهما", "التعريفي", "بالفيتامينات", "والمتساوي", "عدوانيتها", "والمكمن", "منتسبي"])
def test_one_word_stays_whole(whole: str) -> None:
    assert cut(lexicon(), whole) == 0


def test_offsets_still_count_the_text() -> None:
    text = "وأفادت الرئاسة في النمسا أمس أنّالحكومة أدانت الهجوم على بلدة كاسارا"
    reading = read(text)
    claim = next(c for c in reading.claims if c.type == "ACCUSE")
    assert reading.report.text is not None
    assert reading.report.text[claim.trigger.start : claim.trigger.end] == "أدانت"
