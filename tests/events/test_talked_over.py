"""Who talks about the end of a fight neither fights nor ceases fire."""

import pytest

import khabar

TALKS = [
    "وصل وزير الخارجية المصري إلى الخرطوم أمس لبحث وقف القتال في السودان.",
    "بحث الوزير القطري في بيروت سبل وقف الحرب في غزة.",
    "تبحث واشنطن مع الدوحة وقف الهجمات على السفن.",
    "زار المبعوث الأميركي أديس أبابا لبحث إنهاء الحرب في تيغراي.",
    "ناقش الوفد العماني في صنعاء تمديد الهدنة.",
]


@pytest.mark.parametrize("text", TALKS)
def test_mediators_do_not_fight(text):
    claims = khabar.read(text, published="2024-03-10").claims
    assert any(c.type == "CONSULT" for c in claims)
    assert not any(c.actors for c in claims if c.type in ("ASSAULT", "RETREAT"))


def test_who_stops_his_own_fight_does():
    reading = khabar.read("أعلن الجيش السوداني وقف القتال لثلاثة أيام.", published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    assert [[code[i] for i in c.actors] for c in reading.claims if c.type == "RETREAT"] == [["SDN"]]
