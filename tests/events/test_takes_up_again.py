"""A pronoun that takes up whom the masdar before was done to, talks of two, what is still to be got, and committees that agree."""

from __future__ import annotations

import pytest
from tests.events.sides import told

from khabar import read


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("انتقد الوزير قرار برلين تسليح أرمينيا ودعمها.", "SUPPORT", "DEU", "ARM"),
        ("لفت المستشار إلى دور واشنطن في إنشاء تنظيم داعش ودعمه.", "SUPPORT", "", "ISIS"),
        ("أجرى وزير الخارجية الكيني محادثات هاتفية، مع نظيره الأنغولي، أمس.", "CONSULT", "KEN AGO", ""),
        ("قمة البريكس توافق على توسيع المجموعة.", "AGREE", "BRICS", ""),
    ],
)
def test_who_does_it_to_whom(text: str, kind: str, actors: str, recipients: str) -> None:
    told(text, kind, actors, recipients)


def test_two_who_met_talk_both() -> None:
    reading = read("أجرى وزير الخارجية الكيني محادثات مع نظيره الأنغولي ناقشا خلالها الحدود.", published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    assert {code[a] for c in reading.claims if c.trigger.text == "ناقشا" for a in c.actors} == {"KEN", "AGO"}


@pytest.mark.parametrize(
    ("text", "word", "modality"),
    [
        ("زار الوزير كينيا وأوغندا للحصول على دعمهما.", "دعمهما", "planned"),
        ("ستنضم كينيا إلى الحلف بمجرد تصديق الأعضاء على البروتوكول.", "تصديق", "possible"),
    ],
)
def test_what_is_still_to_come(text: str, word: str, modality: str) -> None:
    reading = read(text, published="2024-03-10")
    assert {c.modality for c in reading.claims if c.trigger.text == word} == {modality}


def test_a_committee_agrees_and_nobody_else() -> None:
    reading = read("لجنة الموازنة في البرلمان الفنلندي توافق على تمويل إضافي لأرمينيا.", published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    assert "ARM" not in {code[a] for c in reading.claims for a in c.actors}


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("هنأ الرئيس الصيني ترامب بفوزه.", "SUPPORT", "CHN", "USA"),
        ("استقبل الرئيس الكيني إردوغان في نيروبي.", "CONSULT", "TUR", "KEN"),
        ("هاتف الرئيس التركي بوتين لبحث الأزمة.", "CONSULT", "TUR", "RUS"),
        ("حضر القمة رؤساء كينيا وأوغندا وأنغولا.", "CONSULT", "KEN UGA AGO", ""),
        ("يستضيف القمة رئيس الوزراء الفيجي.", "CONSULT", "FJI", ""),
    ],
)
def test_a_known_leader_is_of_his_own_land_and_who_attends_stands_behind(text: str, kind: str, actors: str, recipients: str) -> None:
    told(text, kind, actors, recipients)
