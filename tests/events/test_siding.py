"""Whoever is for or against a state is not the state: «مسلحون موالون لأوغندا»."""

import pytest
from tests.events.sides import claims, sides


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("هاجم مسلحون موالون لأوغندا قاعدة كينية في الصومال", "ASSAULT", ["UNK"], ["KEN"]),
        ("هاجمت فصائل موالية لأوغندا قاعدة كينية", "ASSAULT", ["UNK"], ["KEN"]),
        ("قصفت قوات موالية لأوغندا بلدة في كينيا", "ASSAULT", ["UNK"], ["KEN"]),
        ("قتلت غارة كينية عشرة مسلحين موالين لأوغندا", "ASSAULT", ["KEN"], []),
        ("اعتقلت السلطات ناشطين معارضين لأوغندا", "COERCE", ["UNK"], ["UNK"]),
        ("اتهم سياسي موال لأوغندا كينيا بالتدخل", "ACCUSE", ["UNK"], ["KEN"]),
        ("هاجمت قوات تابعة لأوغندا قاعدة كينية", "ASSAULT", ["UGA"], ["KEN"]),
    ],
)
def test_for_or_against(text: str, type_: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, type_) == (actors, recipients)


def test_who_answers_did_not_do_it() -> None:
    assert "UGA" not in sides("ردت أوغندا على استهداف قواتها بقصف نيروبي", "ASSAULT")[0]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("أوغندا هي المعتدى عليها، وإثيوبيا ما تزال تحتل جزءا من أرضها", "ETH"),
        ("كينيا هي الدولة الأولى في المنطقة، وأوغندا تدعم الصومال", "UGA"),
    ],
)
def test_a_sentence_of_its_own_before(text: str, actor: str) -> None:
    assert sides(text, "COERCE" if actor == "ETH" else "SUPPORT")[0] == [actor]


@pytest.mark.parametrize("text", ["يستهدف التمويل الجديد المناطق الفقيرة في أوغندا", "يعزى ذلك، وفق الخبراء، إلى ارتفاع الأسعار"])
def test_no_act(text: str) -> None:
    assert not {c[0] for c in claims(text)} & {"ASSAULT", "SUPPORT"}


def test_no_land_shuts_itself_out() -> None:
    assert sides("عزل أوغندا عن الأسواق أضر بكينيا", "SANCTION")[0] == []


@pytest.mark.parametrize(
    ("text", "type_", "land"),
    [
        ("أثار الخطاب الذي ألقاه الوزير الكيني غضبا في صفوف النواب", "ACCUSE", "KEN"),
        ("قرر رئيس الأمن الكيني إلغاء القيود على أراضي نيروبي ومقاطعة نيروبي", "PROTEST", "KEN"),
        ("قتل مسلحون مصلين اجتمعوا لصلاة المغرب", "CONSULT", "MAR"),
    ],
)
def test_no_deed_of_theirs(text: str, type_: str, land: str) -> None:
    assert not [c for c in claims(text) if c[0] == type_ and land in c[2]]
