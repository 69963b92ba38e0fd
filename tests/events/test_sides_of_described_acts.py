"""Sides of acts that an adjective, a decision or a finishing verb stands beside."""

import pytest

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("وقعت كينيا اتفاقا تجاريا مع رواندا", "SUPPORT", {"KEN", "RWA"}, set()),
        ("تعتزم كينيا توقيع اتفاق تجاري مع رواندا", "SUPPORT", {"KEN", "RWA"}, set()),
        ("تعرضت إستونيا لهجوم سيبراني روسي", "COERCE", {"RUS"}, {"EST"}),
        ("تلقت ليبيريا مساعدات عاجلة من النرويج", "AID", {"NOR"}, {"LBR"}),
        ("أجرى الجيش الزامبي تدريبات عسكرية", "MOBILIZE", {"ZMB"}, set()),
        ("اختتمت زامبيا وملاوي مناورات مشتركة", "COOPERATE", {"ZMB", "MWI"}, set()),
        ("أكملت بيرو شراء زوارق دورية من البرازيل", "COOPERATE", {"PER"}, {"BRA"}),
        ("اتخذت لاتفيا قرارا بطرد السفير البيلاروسي", "SANCTION", {"LVA"}, {"BLR"}),
        ("هاجم مقاتلو الدعم السريع قرية سودانية", "ASSAULT", {"RSF"}, {"SDN"}),
        ("منحت إيكواس المجلس العسكري في النيجر مهلة أسبوع", "THREATEN", {"ECOWAS"}, {"NER"}),
        ("تم توقيع اتفاقية السلام بين أوغندا ورواندا في نيروبي", "SUPPORT", {"UGA", "RWA"}, set()),
        ("يجب على إسرائيل الانسحاب من لبنان", "RETREAT", {"ISR"}, {"LBN"}),
        ("أجلت الصين زيارة وزير خارجيتها إلى طوكيو", "REJECT", {"CHN"}, {"JPN"}),
        ("عقد الرئيس المالطي مؤتمرا صحافيا مشتركا مع المستشار النمساوي", "CONSULT", {"MLT", "AUT"}, set()),
    ],
)
def test_sides(text: str, kind: str, actors: set[str], recipients: set[str]) -> None:
    reading = read(text)
    code = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.type == kind)
    assert {code[a] for a in claim.actors} == actors
    assert {code[r] for r in claim.recipients} == recipients


def test_his_own_land_does_not_expel_an_envoy() -> None:
    reading = read("صدر قرار بطرد السفير البيلاروسي")
    code = {e.id: e.code for e in reading.entities}
    assert all("BLR" not in {code[a] for a in c.actors} for c in reading.claims)


def test_a_fight_against_somebody_has_both_sides() -> None:
    reading = read("خاضت القوات الفلبينية معارك ضد مسلحين في مدينة مراوي")
    code = {e.id: e.code for e in reading.entities}
    assert "PHL" in {code[a] for c in reading.claims if c.type == "ASSAULT" for a in c.actors}


@pytest.mark.parametrize(
    ("text", "kind", "modality"),
    [
        ("اتفقت أوغندا ورواندا على إطلاق سراح السجناء", "RETREAT", "planned"),
        ("تعهدت أوغندا بتبادل الأسرى مع رواندا", "RETREAT", "planned"),
        ("تقدر القوات التركية على قصف المواقع الكردية", "ASSAULT", "possible"),
    ],
)
def test_what_is_agreed_or_can_be_done_is_not_done(text: str, kind: str, modality: str) -> None:
    assert next(c for c in read(text).claims if c.type == kind).modality == modality
