"""Whose word an announcement, a denial or a demand is, across commas, «كما» and a medium cited before."""

import pytest

from khabar.reader import read


def holders(text: str, word: str) -> list[str]:
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if word in c.trigger.text)
    return [codes[a.holder] for a in claim.attribution]


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ('أفادت منظمة "يونيسف"، بمقتل ثلاثة أطفال في قصف على الخرطوم', "مقتل", ["UNICEF"]),
        ("أعلنت وزارة الدفاع المصرية، إحباط هجوم على حاجز في سيناء", "هجوم", ["EGY"]),
        ("وسبق أن أعلنت الخارجية الكينية، اعتقال عشرين مهرباً", "اعتقال", ["KEN"]),
        ("قال الرئيس الكيني وليم روتو إن الحدود آمنة. كما أكد اعتقال مسلحين تسللوا إلى البلاد", "اعتقال", ["KEN"]),
        ("قال رئيس الوزراء السوداني كامل إدريس إن الهدنة قائمة. كما أكد قصف مطار الخرطوم", "قصف", ["SDN"]),
        ("نفت الخارجية المغربية الاتهامات بإرسال أسلحة إلى المتمردين، مؤكدة أن الاتهامات لا أساس لها", "لا أساس", ["MAR"]),
        ("أكد المتحدث باسم الحكومة الكويتية أن ما يتداول عن إغلاق الحدود غير صحيح", "غير صحيح", ["KWT"]),
        ("قالت الخارجية العمانية إن خبر طرد السفير عار عن الصحة", "عار", ["OMN"]),
        ("طالب الوزير الأردني بوقف الاعتداءات على القرى", "الاعتداءات", ["JOR"]),
        ("دعا العراق تركيا إلى وقف قصف أراضيه", "قصف", ["IRQ"]),
        ('بحسب وكالة "رويترز" قال المتحدث باسم البنتاغون، بأن "الجيش لم يشارك في قصف المدينة"', "قصف", ["REUTERS", "USA"]),
        ("أكد الوزير العراقي أن بلاده تحترم جيرانها، وفي الوقت نفسه، ترفض انتهاك سيادتها", "ترفض", ["IRQ"]),
    ],
)
def test_whose_word(text, word, wanted):
    assert holders(text, word) == wanted


def test_an_attack_known_to_all_is_not_the_word_of_who_demands_something_else():
    assert holders("طالبت النرويج بطرد السفير رداً على قصف السوق في الخرطوم", "قصف") == []
