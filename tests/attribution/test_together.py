"""Those who speak with one voice, and the one who speaks for another or is his guest."""

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


@pytest.mark.parametrize(
    ("text", "trigger", "holders"),
    [
        ("وأعلنت واشنطن ولندن أنهما قصفتا مواقع للحوثيين.", "قصفتا", ["USA", "GBR"]),
        ("وقال كل من ماكرون وشولتس إن موسكو هاجمت القرية.", "هاجمت", ["FRA", "DEU"]),
        ("دعت كينيا وإثيوبيا والصومال إلى وقف القصف في السودان.", "وقف", ["KEN", "ETH", "SOM"]),
        ("ونددت قطر وتركيا بالهجوم، وأكدتا أن إسرائيل قصفت المدرسة.", "قصفت", ["QAT", "TUR"]),
        ("التقى وزيرا خارجية مصر والأردن في القاهرة، وأكدا أن إسرائيل قصفت المدرسة.", "قصفت", ["EGY", "JOR"]),
        ("قال وزير الدفاع ورئيس الأركان الكيني إن الجيش قصف القرية.", "قصف", ["KEN"]),
        ("أكد ضيف تركيا الرئيس الجزائري عبد المجيد تبون أن بلاده أرسلت قوات.", "أرسلت", ["DZA"]),
        ("زار الرئيس الفرنسي إيمانويل ماكرون كييف، وقال مكتبه إن باريس سترسل صواريخ إلى أوكرانيا.", "سترسل", ["FRA"]),
        ("وأعلن الجيش المكسيكي اعتقال سبعة أشخاص.\nوزاد من الضغوط على الحكومة بعد هجوم العصابات.", "هجوم", []),
        ("قالت وزارة الدفاع التركية إن مسلحين هاجموا القاعدة، بحسب الشرطة اليونانية.", "هاجموا", ["TUR", "GRC"]),
        ("أكد الصندوق تلقيه خطابا من كينيا طلبت فيه قرضا، مشيرا إلى أن الشرطة اعتقلت الوزير.", "اعتقلت", []),
    ],
)
def test_whose_word_it_is(text: str, trigger: str, holders: list[str]):
    assert [h for h in held(text, trigger) if h != "UNK"] == holders


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("أكد الوزير التركي أن بلاده ستوقع الاتفاق، جاء ذلك في مؤتمر صحافي في أنقرة.", "الاتفاق"),
        ("وأضاف الوزير التركي أن خروج الناس إلى الساحات، يؤكد رفضهم الاحتلال.", "الاحتلال"),
        ("قال الوزير التركي إن الحوار ضرورة، يقول مراقبون إن الحرب قريبة.", "ضرورة"),
    ],
)
def test_where_the_words_end(text: str, end: str):
    found, _ = reading(text)
    words = text[found.quotations[0].content.start : found.quotations[0].content.end]
    assert words.endswith(end)


def test_a_statement_that_a_medium_aired_is_of_who_issued_it():
    text = 'قالت قيادة العمليات العراقية إن القوات دخلت المدينة.\nوجاء في البيان الذي بثته وكالة رويترز "قتلنا عشرة من المسلحين في المدينة".'
    assert held(text, "قتلنا") == ["REUTERS", "IRQ"]
