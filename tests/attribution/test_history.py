"""Whom «الصحيفة» and «الوزارة» take up, who shows something, where a list of headlines turns to the next speaker."""

import pytest

from khabar.model import Reading
from khabar.reader import read


def reading(text: str) -> tuple[Reading, dict[str | None, str]]:
    found = read(text, published="2025-03-12")
    return found, {e.id: e.code for e in found.entities}


def held(text: str, trigger: str) -> list[str]:
    found, codes = reading(text)
    claim = next(c for c in found.claims if c.trigger.text == trigger)
    return [codes[a.holder] for a in claim.attribution]


def speakers(text: str) -> list[str | None]:
    found, codes = reading(text)
    return [codes.get(q.speaker) for q in found.quotations]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ('قالت صحيفة "بوليتيكو" إن القرار نشر في صحيفة "واشنطن بوست".\nورأت الصحيفة أن موسكو سترد.', "POLITICO"),
        ('قالت صحيفة "هآرتس" إن الحرب طويلة.\nونشرت صحيفة "معاريف" تقريرا عن الحرب.\nوقالت الصحيفة إن الحكومة ستسقط.', "MAARIV"),
        ("أعلنت الخارجية البحرينية أن السفير العراقي استدعي بعد بيان لوزارة الخارجية العراقية.\nوأضافت الوزارة أن الموقف ثابت.", "BHR"),
        ("قال مركز للأبحاث إن الحرب طويلة.\nوأظهرت الدراسة أن السكان يعانون.", "UNK"),
    ],
)
def test_who_is_taken_up_by_a_noun(text: str, last: str):
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "trigger", "holders"),
    [
        ("وأظهرت صور الأقمار الصناعية أن إسرائيل قصفت الموقع.", "قصفت", ["UNK"]),
        ("وأظهرت الحرب أن روسيا تقصف المدن.", "تقصف", []),
        ("نتنياهو يقول إن الجيش سيدخل رفح وعبد اللهيان يؤكد دعم إيران للعراق.", "دعم", ["IRN"]),
        ("وأفاد موفدنا بأن الجيش التركي قصف القرية.", "قصف", []),
        ("أكدت وكالة رويترز الخبر، ناقلة عن مسؤول أميركي أن القوات قصفت الموقع.", "قصفت", ["REUTERS", "USA"]),
        ('قال مسؤول أميركي، رفض ذكر اسمه، لصحيفة "واشنطن بوست" إن الجيش سيقصف مواقع في اليمن.', "سيقصف", ["WAPO", "USA"]),
        ("ونفت مصادر في الحكومة العراقية أن يكون الجيش قد قصف المدينة.", "قصف", ["IRQ"]),
        ("أكد الوزير اليوناني أن تركيا نفت الهجوم على قبرص وأنها ستنشر قوات.", "ستنشر", ["GRC"]),
    ],
)
def test_whose_word_it_is(text: str, trigger: str, holders: list[str]):
    assert held(text, trigger) == holders


def test_what_is_joined_by_and_that_is_not_denied_with_what_stands_before():
    found, _ = reading("أشار الوزير العراقي إلى أن بلاده لن تسمح بأي هجوم على تركيا، وأنها ستنشر قوات على الحدود.")
    claim = next(c for c in found.claims if c.trigger.text == "ستنشر")
    assert (claim.polarity, claim.modality) == ("affirmed", "planned")


def test_what_is_to_be_said_is_not_quoted():
    text = 'قال المتحدث باسم الخارجية الإيرانية إن طهران سترد "في الوقت المناسب والمكان المناسب".'
    assert len(speakers(text)) == 1


def test_behind_a_leading_source_another_passes_on_what_follows():
    text = "وبحسب صحيفة لوموند، سترسل باريس دبابات إلى كييف، وفقا لمسؤولين أميركيين."
    assert held(text, "سترسل")[-1] == "USA"
