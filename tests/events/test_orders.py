"""Orders and instructions are demands, and what is ordered is not done by them."""

import pytest
from tests.events.sides import claims

import khabar


def status(text, type_):
    return [(c.polarity, c.modality) for c in khabar.read(text).claims if c.type == type_]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("أصدر الرئيس الصومالي أوامره للجيش بمهاجمة حركة الشباب.", "SOM", "SOM"),
        ("تلقت القوات الروسية أمرا بتحييد المتمردين.", "", "RUS"),
        ("صدرت الأوامر إلى القوات الأوكرانية بالانسحاب من المدينة.", "", "UKR"),
        ("أصدر رئيس الوزراء العراقي توجيهات إلى القوات الأمنية باعتقال المسلحين.", "IRQ", "IRQ"),
        ("نفذت الوحدات توجيهات القيادة الليبية بقصف مواقع المسلحين.", "LBY", ""),
        ("تلقى قائد الخلية تعليمات من حزب الله لتنفيذ التفجير.", "HEZBOLLAH", None),
        ("كلفت الحكومة الألمانية الجيش بإجلاء رعاياها من السودان.", "DEU", "DEU"),
        ("تتزايد الدعوات لتمديد الهدنة في السودان.", "", None),
        ("رفض الكونغرس طلب بايدن تقديم مساعدات لأوكرانيا.", "USA", None),
    ],
)
def test_an_order_is_a_demand(text, actors, recipients):
    asked = [claim for claim in claims(text) if claim[0] == "REQUEST"]
    assert asked
    reading = khabar.read(text)
    code = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.type == "REQUEST")
    assert "+".join(sorted({code[x] for x in claim.actors})) == actors
    assert recipients is None or "+".join(sorted({code[x] for x in claim.recipients})) == recipients


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("أصدر الرئيس الصومالي أوامره للجيش بمهاجمة حركة الشباب.", "ASSAULT"),
        ("تلقى الجيش الإسرائيلي أوامر بقصف رفح.", "ASSAULT"),
        ("رفض الكونغرس طلب بايدن تقديم مساعدات لأوكرانيا.", "AID"),
        ("أعلن الرئيس البرازيلي رفضه طلب المستشار الألماني، حول تقديم ذخائر إلى أوكرانيا.", "AID"),
        ("رفضت كندا طلب بولندا بشأن إرسال دبابات إلى أوكرانيا.", "AID"),
    ],
)
def test_what_is_ordered_is_not_done(text, type_):
    assert status(text, type_) == [("affirmed", "demanded")]


@pytest.mark.parametrize(
    "text",
    [
        "كلف الرئيس اللبناني ميقاتي بتشكيل الحكومة.",
        "قال الوزير إن الأمر لا يتعلق بحرب في أوروبا.",
        "اطلع الطلاب على توجيهات الوزارة بشأن العام الدراسي الجديد.",
    ],
)
def test_no_order(text):
    assert not [claim for claim in claims(text) if claim[0] == "REQUEST"]
