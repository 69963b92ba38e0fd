"""Sides that harms and deeds told in one breath share, and sides named by an adjective of an organisation."""

import pytest

from khabar import read


def acts(text):
    reading = read(text, published="2024-03-15")
    codes = {e.id: e.code for e in reading.entities}
    return [(c.trigger.text, [codes[a] for a in c.actors], [codes[r] for r in c.recipients]) for c in reading.claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قتل 12 عراقيا وجرح آخرون جراء قصف تركي على دهوك.", ("قتل", ["TUR"], ["IRQ"])),
        ("قتل وجرح عدد من المدنيين في قصف إسرائيلي على بيروت.", ("قتل", ["ISR"], ["LBN"])),
        ("أعلنت الصحة اللبنانية مقتل عشرة أشخاص وإصابة عشرين في غارات إسرائيلية على الجنوب.", ("مقتل", ["ISR"], ["LBN"])),
        ("شنت طائرات أميركية غارات على الحديدة وأصيب ثلاثة مدنيين.", ("أصيب", ["USA"], ["YEM"])),
        ("استشهد ثلاثة فلسطينيين خلال عملية للجيش الإسرائيلي في جنين.", ("استشهد", ["ISR"], ["PSE"])),
        ("استشهد 11 فلسطينيا بينهم فتى، في عملية نفذتها القوات الإسرائيلية في نابلس.", ("استشهد", ["ISR"], ["PSE"])),
        ("قضت القوات الروسية على 25 جنديا أوكرانيا ودمرت عشر سيارات.", ("دمرت", ["RUS"], ["UKR"])),
        ("أعلن الجيش الروسي مقتل مئة جندي أوكراني وتدمير خمس دبابات.", ("تدمير", ["RUS"], ["UKR"])),
        ("خلفت الغارات الأميركية عشرات القتلى في صنعاء.", ("الغارات", ["USA"], ["YEM"])),
        ("قصفت قوات من كينيا وأوغندا ورواندا مواقع لحركة الشباب.", ("قصفت", ["KEN", "UGA", "RWA"], ["ALSHABAAB"])),
        ("هاجمت جماعة حوثية سفينة أميركية.", ("هاجمت", ["ANSARALLAH"], ["USA"])),
        ("انتقدت روسيا العقوبات الأوروبية.", ("انتقدت", ["RUS"], ["EU"])),
        ("رفض الحوثيون دعوة أممية إلى الهدنة.", ("رفض", ["ANSARALLAH"], ["UN"])),
        ("رحبت قطر باتفاق بين السعودية وإيران.", ("رحبت", ["QAT"], [])),
        ("أصدر رئيس الوزراء الليبي قرارا بإقالة الوزير.", ("إقالة", ["LBY"], ["LBY"])),
    ],
)
def test_the_sides_are_shared(text, expected):
    assert expected in acts(text)


@pytest.mark.parametrize(
    ("text", "trigger", "actors"),
    [
        ("قتل جندي تركي في اشتباكات وأصيب آخر في غارة روسية على إدلب.", "قتل", []),
        ("أدت الغارات الأميركية إلى تراجع التنظيم في العراق.", "الغارات", ["USA"]),
    ],
)
def test_what_is_laid_to_something_else_is_not_shared(text, trigger, actors):
    found = next(act for act in acts(text) if act[0] == trigger)
    assert found[1] == actors
    assert found[2] in ([], ["TUR"])
