"""Who announces an attack need not have made it; who is persuaded acts, not who persuades."""

from __future__ import annotations

import pytest
from sides import claims, told


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت وزارة الداخلية العراقية عن هجوم مسلح في كركوك",
        "أعلنت الشرطة الكينية وقوع هجوم على مركز تجاري في العاصمة",
        "أكدت طهران اغتيال العالم النووي قرب منزله",
        "أعلن الجيش السوري عن قصف استهدف مطار حلب الدولي",
    ],
)
def test_who_announces_an_attack_has_not_made_it(text: str) -> None:
    attacks = [c for c in claims(text) if c[0] == "ASSAULT"]
    assert attacks and all(not c[2] for c in attacks), claims(text)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("أعلن الجيش الروسي تدمير مستودعات أوكرانية في خاركيف", "RUS", "UKR"),
        ("أعلن حزب الله عن هجوم بطائرات مسيرة على قاعدة إسرائيلية", "HEZBOLLAH", "ISR"),
        ("أعلنت كييف إسقاط عشر طائرات روسية ليلة الأحد", "UKR", "RUS"),
    ],
)
def test_who_announces_what_he_did_to_others(text: str, actors: str, recipients: str) -> None:
    told(text, "ASSAULT", actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "who"),
    [
        ("فشل الاتحاد الأوروبي في إقناع المجر بالموافقة على القرار", "AGREE", "HUN"),
        ("نجحت مصر في إقناع السودان بالموافقة على الاتفاق", "AGREE", "SDN"),
        ("فشلت فرنسا في إقناع الجزائر بالانسحاب من المؤتمر", "REJECT", "DZA"),
    ],
)
def test_who_is_persuaded_acts(text: str, type_: str, who: str) -> None:
    found = [c for c in claims(text) if c[0] == type_]
    assert all(c[2] == frozenset((who,)) for c in found), claims(text)
    assert type_ != "AGREE" or found


@pytest.mark.parametrize(
    "text",
    [
        "خلال المواجهات المسلحة، التي دارت بين إثيوبيا والسودان بشأن منطقة الفشقة، المتنازع عليها بين الجانبين، قتل جنديان",
        "خلال الاشتباكات، التي اندلعت بين إثيوبيا والسودان بشأن منطقة الفشقة، المتنازع عليها، قتل جنديان",
        "خلال المواجهات العنيفة، التي دارت بين إثيوبيا والسودان قرب الحدود، المتنازع عليها بين البلدين، أصيب جنديان",
    ],
)
def test_between_whom_a_fight_takes_place(text: str) -> None:
    told(text, "ASSAULT", "ETH SDN", "")


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("اعتقل الأمن ناشطين إثر احتجاجات عنيفة في ليما", "PER"),
        ("توقفت الرحلات بسبب احتجاجات واسعة في الرباط", "MAR"),
        ("أغلقت المدارس بعد احتجاجات الطلاب في نيروبي", "KEN"),
    ],
)
def test_protests_are_of_the_people_of_the_place(text: str, actors: str) -> None:
    assert any(c[0] == "PROTEST" and c[2] == frozenset((actors,)) for c in claims(text)), claims(text)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("فرض الاتحاد الأوروبي عقوبات على روسيا. وأعلنت كندا موقفها. وفرض الاتحاد الأوروبي عقوبات على إيران. وتشمل الحزمة قيودا تجارية", "EU"),
        ("فرضت اليابان عقوبات على روسيا. وفرضت اليابان عقوبات على سوريا. وقد تخضع شركات أخرى للعقوبات", "JPN"),
        ("فرضت سويسرا عقوبات على إيران. وفرضت سويسرا عقوبات على سوريا. وتضمنت القائمة عقوبات جديدة", "CHE"),
    ],
)
def test_the_one_side_that_imposes_sanctions(text: str, actors: str) -> None:
    sanctions = [c for c in claims(text) if c[0] == "SANCTION"]
    assert len(sanctions) > 2 and all(c[2] == frozenset((actors,)) for c in sanctions), claims(text)
