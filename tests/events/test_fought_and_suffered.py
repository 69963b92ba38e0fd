"""Whose losses are told, who is confronted, and what of that is only to be done."""

from __future__ import annotations

import pytest

from khabar import read
from khabar.model import Claim


def _claim(text: str, kind: str) -> tuple[Claim | None, dict[str, str]]:
    reading = read(text, published="2023-06-28")
    return next((c for c in reading.claims if c.type == kind), None), {e.id: e.code for e in reading.entities}


def test_losses_in_the_ranks_of_an_army_are_its_own() -> None:
    claim, codes = _claim("أكدت لندن وقوع خسائر كبيرة في صفوف القوات الإثيوبية.", "ASSAULT")
    assert claim is not None
    assert [codes[i] for i in claim.recipients] == ["ETH"]


def test_losses_of_nobody_who_is_told_are_laid_to_nobody() -> None:
    text = "قال الرئيس إن القوات الأوكرانية لم تنجح في التقدم، وبالمقابل تكبدت خسائر فادحة في قواتها. وهاجمت القوات الأوكرانية القوات الروسية. وقصفت روسيا كييف. وردت كييف."
    claim = next(c for c in read(text, published="2023-06-28").claims if c.trigger.text == "خسائر")
    assert claim.actors == []


@pytest.mark.parametrize(
    ("text", "whom", "modality"),
    [
        ("أكدت بغداد أهمية مواجهة تنظيم الدولة.", "ISIS", "demanded"),
        ("دعا الرئيس الصومالي إلى التعاون لمواجهة حركة الشباب.", "ALSHABAAB", "demanded"),
        ("اتفق الوزيران على مواجهة حركة الشباب.", "ALSHABAAB", "planned"),
        ("تستعد كييف لمواجهة القوات الروسية.", "RUS", "planned"),
        ("شدد البرلمان العراقي على أهمية محاربة تنظيم داعش.", "ISIS", "demanded"),
    ],
)
def test_who_is_to_be_confronted(text: str, whom: str, modality: str) -> None:
    claim, codes = _claim(text, "ASSAULT")
    assert claim is not None
    assert ([codes[i] for i in claim.recipients], claim.modality) == ([whom], modality)


def test_both_sides_of_a_confrontation_act() -> None:
    claim, codes = _claim("دارت مواجهة بين الجيش السوداني وقوات الدعم السريع.", "ASSAULT")
    assert claim is not None
    assert [codes[i] for i in claim.actors] == ["SDN", "RSF"]


def test_rates_are_no_charge() -> None:
    assert not read("بلغت نسب المشاركة في الانتخابات التونسية 11 في المئة.", published="2023-01-29").claims


def test_who_is_left_dead_is_not_who_did_it() -> None:
    reading = read("استهدفت القوات التركية مراسلة إيرانية، فأردتها قتيلة.", published="2023-01-29")
    codes = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.trigger.text == "أردتها")
    assert "TUR" not in [codes[i] for i in claim.recipients]
