"""Who strikes in a war where only those struck are told."""

import pytest

from khabar.reader import read


def sides(text: str, word: str, published: str | None) -> tuple[set[str], set[str]]:
    reading = read(text, published=published)
    code = {e.id: e.code for e in reading.entities}
    found = next(c for c in reading.claims if c.trigger.text == word and c.type == "ASSAULT")
    return {code[i] for i in found.actors} - {"UNK"}, {code[i] for i in found.recipients} - {"UNK"}


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("قال الجيش الإسرائيلي إنه ماض في عمليته. واستشهد ثلاثة أشخاص في غارة على منزل شرقي خان يونس.", "غارة", ({"ISR"}, {"PSE"})),
        ("أعلنت إسرائيل تمديد العملية. ونسفت بيوت كثيرة في حي الزيتون بمدينة غزة.", "نسفت", ({"ISR"}, {"PSE"})),
        ("طالبت إسرائيل الوسطاء بالمزيد من الوقت. ودكت المدفعية أطراف رفح.", "دكت", ({"ISR"}, {"PSE"})),
        ("رفضت إسرائيل الهدنة. وأدى قصف على بلدة الخيام اللبنانية إلى دمار واسع.", "قصف", ({"ISR"}, {"LBN"})),
        ("أعلنت روسيا حصيلة جديدة. وأدى قصف على مدينة خاركيف إلى مقتل ثلاثة مدنيين.", "قصف", ({"RUS"}, {"UKR"})),
    ],
)
def test_the_one_foe_that_the_report_names_strikes(text: str, word: str, expected: tuple[set[str], set[str]]):
    assert sides(text, word, "2024-06-10") == expected


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("نددت إسرائيل بالقرار. وقتل شاب برصاص مجهولين في مدينة نابلس.", "قتل"),
        ("قتل أربعة مدنيين في قصف على دونيتسك، فيما أعلنت روسيا تقدم قواتها.", "قصف"),
        ("نفت إسرائيل النبأ. وقتل مستوطن في هجوم بالسكاكين قرب نابلس.", "قتل"),
        ("دعت إسرائيل إلى التهدئة. وقتل جندي في كمين شرق خان يونس.", "قتل"),
        ("استشهد ثلاثة أشخاص في غارة على منزل شرقي خان يونس.", "غارة"),
        # what those without an army throw and lay, and whoever was told of before
        ("نددت إسرائيل بالأعمال المقاومة، ومنها تفجير عبوات ناسفة في جنين.", "تفجير"),
        ("هددت إسرائيل بالرد. وألقوا قنابل على حاجز في محافظة جنين.", "ألقوا"),
    ],
)
def test_whoever_may_have_done_it_is_left_open(text: str, word: str):
    assert not sides(text, word, "2024-06-10")[0]


def test_without_a_day_nobody_is_given():
    assert not sides("طالبت إسرائيل الوسطاء بالمزيد من الوقت. ودكت المدفعية أطراف رفح.", "دكت", None)[0]
