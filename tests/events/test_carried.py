"""Who acts where the sentence names nobody: the subject of the sentence before, a pronoun, a surname."""

from __future__ import annotations

import pytest

from khabar import read


def _actors(text: str, kind: str) -> list[str]:
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.type == kind)
    return [codes[i] for i in claim.actors]


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("وقام وزير الدفاع الأميركي بزيارة لقاعدة في العراق. وأشاد بالقوات الخاصة العراقية.", "SUPPORT", ["USA"]),
        ("استقبل الرئيس المصري وفدا سودانيا أمس. ودعا السودانيين إلى وقف القتال.", "REQUEST", ["EGY"]),
        ("قال الرئيس الفرنسي إن أوروبا قوية. كما هنأ ألمانيا بالفوز.", "SUPPORT", ["FRA"]),
    ],
)
def test_the_subject_of_the_sentence_before_goes_on(text: str, kind: str, actors: list[str]) -> None:
    assert _actors(text, kind) == actors


def test_another_gender_does_not_go_on() -> None:
    assert _actors("استقبل الرئيس المصري وفدا سودانيا أمس. وأدانت الهجوم بشدة.", "ACCUSE") == []


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("أشار الوزير إلى أن ماكرون صديق قديم، لذلك فهو يدعم المغرب دائما.", "SUPPORT", ["FRA"]),
        ("قال المحلل إن بوتين يصف نفسه بأنه وسيط، وهو يهدد كييف كل يوم.", "THREATEN", ["RUS"]),
    ],
)
def test_a_pronoun_before_the_verb(text: str, kind: str, actors: list[str]) -> None:
    assert _actors(text, kind) == actors


def test_a_nationality_alone_behind_a_verb_is_no_state() -> None:
    assert _actors("أعرب السوداني عن رفض العراق أي اعتداء على سيادته.", "REJECT") == ["IRQ"]


def test_a_surname_that_looks_like_a_nationality() -> None:
    text = "قال رئيس الوزراء العراقي محمد شياع السوداني إن بغداد ملتزمة. وطالب السوداني أنقرة بوقف القصف."
    assert _actors(text, "REQUEST") == ["IRQ"]


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("نقلت صحيفة عن مصدر كويتي مسؤول أن الحدود مفتوحة. ونفى المصدر طرد الزوار.", "DENY", ["KWT"]),
        ("قال مصدر أمني عراقي إن الطريق مغلق. وطالب المصدر السكان بالبقاء في بيوتهم.", "REQUEST", ["IRQ"]),
    ],
)
def test_the_source_named_before(text: str, kind: str, actors: list[str]) -> None:
    assert _actors(text, kind) == actors


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("قتل عشرة في تفجير نسبته أنقرة إلى حزب العمال الكردستاني.", "ASSAULT", ["PKK"]),
        ("تزامن ذلك مع اعتداء انتحاري نسبته السلطات الصومالية إلى حركة الشباب.", "ASSAULT", ["ALSHABAAB"]),
    ],
)
def test_to_whom_an_attack_is_laid(text: str, kind: str, actors: list[str]) -> None:
    assert _actors(text, kind) == actors


def test_a_name_behind_a_title_and_a_place() -> None:
    text = "قال المتحدث باسم السفارة الصينية في واشنطن ليو بينغيو إن الوضع صعب. وطالب ليو واشنطن برفع الرسوم."
    assert _actors(text, "REQUEST") == ["CHN"]


def test_a_former_minister_keeps_his_name() -> None:
    text = "نفت تونس اعتقال رئيس الوزراء الأسبق حمادي الجبالي. وطالب الجبالي الشرطة بالانسحاب."
    assert _actors(text, "REQUEST") == ["TUN"]
