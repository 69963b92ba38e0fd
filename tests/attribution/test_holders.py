"""Who holds a claim that is no quotation: what is announced, demanded, refused."""

import pytest

from khabar.reader import read


def holders(text: str, trigger: str) -> list[list[str]]:
    reading = read(text, published="2024-05-10")
    codes = {e.id: e.code for e in reading.entities}
    return [[codes[a.holder] for a in c.attribution] for c in reading.claims if trigger in c.trigger.text]


@pytest.mark.parametrize(
    ("text", "trigger", "holder"),
    [
        ("أعلن الجيش الكولومبي مقتل ثلاثة جنود جراء هجوم على الثكنة.", "هجوم", "COL"),
        ("كشفت وزارة الداخلية الهولندية عن تحديد هوية مشتبه به في تفجير السوق.", "تفجير", "NLD"),
        ("أكد وزير الخارجية السلوفاكي، يوراي بلانار، بدء الأعمال التمهيدية للتعاون مع كندا.", "تعاون", "SVK"),
    ],
)
def test_what_is_announced_is_held(text, trigger, holder):
    assert [holder] in holders(text, trigger)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("رفضت الهند عقد اجتماع مع وزير الدفاع الباكستاني.", "اجتماع"),
        ("يشهد السودان حربا مستمرة بين الجيش وقوات الدعم السريع.", "حرب"),
        ("رفضت بولندا إرسال قوات إلى الحدود هذا الأسبوع.", "إرسال"),
    ],
)
def test_what_is_refused_or_seen_is_the_reporters(text, trigger):
    found = holders(text, trigger)
    assert all(h == [] for h in found)


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("نقلت \"رويترز\" عن مصادر إيرانية قولها إن «الجيش قصف المدينة مساء أمس».", ["REUTERS", "IRN"]),
        ("ونقلت وكالة فرانس برس عن مسؤول نيجيري أن الجيش قصف المدينة.", ["AFP", "NGA"]),
        ("قال الوزير السنغالي لوكالة رويترز إن الجيش قصف المدينة.", ["REUTERS", "SEN"]),
    ],
)
def test_chains(text, chain):
    assert holders(text, "قصف") == [chain]


@pytest.mark.parametrize(
    ("text", "trigger", "holder"),
    [
        ("قالت الحكومة الكينية إن السفينة محتجزة، مطالبة بالإفراج عن طاقمها.", "الإفراج", "KEN"),
        ("ذكرت الخارجية البيروفية أن الوفد غادر، داعية إلى وقف القصف على المدينة.", "وقف", "PER"),
        ("أعلن الرئيس القبرصي أن المهلة انتهت، مطالبا بسحب القوات من المنطقة.", "سحب", "CYP"),
    ],
)
def test_a_demand_in_a_participle_is_the_speakers(text, trigger, holder):
    found = holders(text, trigger)
    assert found and all(h[-1:] == [holder] for h in found)
