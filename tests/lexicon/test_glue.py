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
        ("بعدزيارة", "زيارة"), ("المدينةمعارك", "معارك"), ("مراسلالشبكةفي", "الشبكةفي"), ("تقديممساعدات", "مساعدات"), ("أنوقّعت", "وقّعت"),
        ("بأنّالمدفعية", "المدفعية"), ("هجومعلى", "على"), ("كماطالبت", "طالبت"), ("الأوروبيتطبيق", "تطبيق"), ("العراقمقتل", "مقتل"), ("ضدبوتين", "بوتين"),
        ("عندماألغت", "ألغت"), ("التيطردت", "طردت"), ("اجتماعاًلتحديد", "لتحديد"), ("وفقصحيفة", "صحيفة"), ("بعدقمة", "قمة"), ("كماأكد", "أكد"), ("مندون", "دون"), ("كشفتحقيق", "تحقيق"), ("دعتالولايات", "الولايات"), ("أكدللميادين", "للميادين"),
    ],
)  # fmt: skip
def test_two_words_are_cut(glued: str, second: str) -> None:
    at = cut(lexicon(), glued)
    assert glued[at:] == second and at > 0


@pytest.mark.parametrize("whole", ["والمناطق", "مصالحها", "الأعمال", "مسؤولياتها", "ميلانوفيتش", "والابتعاد", "الانتقال", "اللاإنسانية", "والمكاتب", "وبالإجماع", "المتوالية", "عنوانها", "الأخلاقية", "تركيبتهما", "وخطاباتهما", "التعريفي", "بالفيتامينات", "والمتساوي", "عدوانيتها", "والمكمن", "منتسبي", "المصرفي", "قراراتهما", "مشكلاتهما", "المستحسن", "البربرية", "مندفعة", "المطربين", "فيتكون", "مسؤوليتهم", "المجالدين", "يريدون", "الموحدون"])
def test_one_word_stays_whole(whole: str) -> None:
    assert cut(lexicon(), whole) == 0


def test_offsets_still_count_the_text() -> None:
    text = "وأفادت الرئاسة في النمسا أمس أنّالحكومة أدانت الهجوم على بلدة كاسارا"
    reading = read(text)
    claim = next(c for c in reading.claims if c.type == "ACCUSE")
    assert reading.report.text is not None
    assert reading.report.text[claim.trigger.start : claim.trigger.end] == "أدانت"


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("قصفت إسرائيل المدينة و دمرت المطار", "قصفت إسرائيل المدينة ودمرت المطار"),
        ("وقعت روسيا و بيلاروسيا اتفاقا", "وقعت روسيا وبيلاروسيا اتفاقا"),
        ("شردت الغارات الإسرائيليه آلاف اللبنانيين", "شردت الغارات الإسرائيلية آلاف اللبنانيين"),
        ("زار الرئيس التركي بغداد\u00a0قبل\u00a0التصويت\u00a0بيومين", "زار الرئيس التركي بغداد قبل التصويت بيومين"),
    ],
)
def test_spellings_read_alike(written: str, plain: str) -> None:
    one, two = read(written), read(plain)
    codes = [{e.id: e.code for e in reading.entities} for reading in (one, two)]
    told = [
        [(c.type, [by[a] for a in c.actors], [by[a] for a in c.recipients], c.polarity, c.modality, c.trigger.text.strip()) for c in reading.claims]
        for reading, by in zip((one, two), codes, strict=True)
    ]
    assert told[0] == told[1] != []


def test_who_still_keeps_an_aim_has_not_dropped_it() -> None:
    reading = read("وأوضحت أن أرمينيا لا تزال تحتفظ بهدفها في الانضمام إلى حلف الناتو")
    assert [c.polarity for c in reading.claims] == ["affirmed"]
