"""Sides that came out wrong, swapped or on top of the right ones."""

from __future__ import annotations

import pytest
from sides import claims


def _sides(text: str, type_: str) -> list[tuple[set[str], set[str]]]:
    return [(c[2], c[3]) for c in claims(text) if c[0] == type_]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("منذ اليوم الذي قصفت فيه بورما قرى بنغلادش الحدودية ساد التوتر", {"MMR"}, {"BGD"}),
        ("في المساء الذي قتلت فيه بورما جنودا تايلانديين أغلقت المعابر", {"MMR"}, {"THA"}),
        ("وكان الوزير البيلاروسي حذر، ثم قصفت \"بورما\" مواقع تايلاندية", {"MMR"}, {"THA"}),
    ],
)
def test_who_strikes_in_a_clause_of_time(text: str, actors: set[str], recipients: set[str]) -> None:
    assert (actors, recipients) in _sides(text, "ASSAULT"), claims(text)


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("ذكر الجيش الكيني أن الجنود الكينيين قتلوا في انفجار لغم", "KEN"),
        ("الجنود الكولومبيون قتلوا على أيدي مسلحين في الغابة", "COL"),
        ("إن الصحفيين البلجيكيين اختطفوا قرب الحدود", "BEL"),
    ],
)
def test_those_before_a_verb_without_object_suffered_it(text: str, recipient: str) -> None:
    found = _sides(text, "ASSAULT")
    assert any(recipient in r for _, r in found) and not any(recipient in a for a, _ in found), claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "المسلحون قتلوا وأصابوا عشرات الجنود الكينيين",
        "المسلحون قتلوا ما لا يقل عن تسعة جنود كينيين",
    ],
)
def test_an_object_still_to_come_leaves_them_active(text: str) -> None:
    assert all("KEN" not in a for a, _ in _sides(text, "ASSAULT")), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "actor"),
    [
        ("بعد مقتل قائد الجيش الكيني، الرئيس الأوغندي، يوري موسيفيني، يدين الهجوم", "ACCUSE", "UGA"),
        ("عقب القصف على المستشفى، وزيرة الخارجية الألمانية، أنالينا بيربوك، تدين الجريمة", "ACCUSE", "DEU"),
        ("خلال لقائه الرئيس الصيني، شي جين بينغ، وزير الخارجية الأميركي يحذر موسكو", "THREATEN", "USA"),
    ],
)
def test_an_office_behind_a_phrase_of_time_acts(text: str, type_: str, actor: str) -> None:
    assert [a for a, _ in _sides(text, type_)] == [{actor}], claims(text)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("أدانت هولندا قصف روسيا كييف وتدميرها مصانع المدينة", "RUS"),
        ("أدانت النرويج هجوم بورما على الروهينغا وقتلها المدنيين", "MMR"),
        ("وثقت المنظمة قتل الجيش البورمي سكان القرية، وتدميره البنى القائمة فيها", "MMR"),
    ],
)
def test_masdars_in_a_row_share_their_doer(text: str, actor: str) -> None:
    found = _sides(text, "ASSAULT")
    assert len(found) == 2 and all(a == {actor} for a, _ in found), claims(text)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("وجه مسؤول أممي رسالة تحذيرية للاحتلال الإسرائيلي، بسبب عدوانه على الفلاحين", "ISR"),
        ("أرسلت فيينا مذكرة تحذير إلى طهران بسبب اعتداءاتها على سفارتها", "IRN"),
        ("اعتذرت بلجيكا للكونغو بسبب عدوانها على السكان", "BEL"),
    ],
)
def test_words_go_to_somebody_for_what_he_has_done(text: str, actor: str) -> None:
    assert [a for a, _ in _sides(text, "ASSAULT")] == [{actor}], claims(text)


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("وقع الجنود الكينيون في كمين لمسلحي حركة الشباب", "ALSHABAAB", None),
        ("نصب مسلحون كمينا لجنود الجيش الكونغولي", None, "COD"),
    ],
)
def test_whose_an_ambush_is(text: str, actor: str | None, recipient: str | None) -> None:
    ((a, r),) = _sides(text, "ASSAULT")
    assert (actor in a if actor else True) and (recipient in r if recipient else "ALSHABAAB" not in r), claims(text)


def test_with_whom_a_war_is_talked_over_is_not_whom_it_is_waged_on() -> None:
    text = "تحدث الوزير البلجيكي عن الحرب خلال لقاء جمعه مع نظيره الدنماركي"
    assert all("DNK" not in r for _, r in _sides(text, "ASSAULT")), claims(text)
    assert ({"BEL", "DNK"}, set()) in _sides(text, "CONSULT"), claims(text)


def test_mediators_are_not_the_one_a_singular_pronoun_stands_for() -> None:
    text = "قالت حماس إنها أبلغت الوسطاء عدم قبولها أي صيغة جديدة"
    assert _sides(text, "AGREE")[0][0] == {"HAMAS"}, claims(text)
