"""Both parties of talks and agreements told by the sentences around: «التقى الوزيران ... وتناولت المحادثات»."""

import pytest

from khabar.reader import read


def actors(text: str) -> dict[str, set[str]]:
    reading = read(text, published="2024-03-15")
    code = {e.id: e.code for e in reading.entities}
    return {c.trigger.text: {code[i] for i in c.actors} for c in reading.claims}


_MET = "التقى وزير الخارجية الهندي نظيره الكيني في نيروبي أمس. "
_WAR = "شنت القوات الروسية هجوما على مواقع القوات الأوكرانية. وقصف الجيش الأوكراني مواقع روسية. "


@pytest.mark.parametrize(
    ("text", "trigger", "who"),
    [
        (_MET + "وتناولت المحادثات التجارة والنقل الجوي.", "المحادثات", {"IND", "KEN"}),
        (_MET + "وخصصت المباحثات لتوطيد التعاون في مكافحة الإرهاب.", "التعاون", {"IND", "KEN"}),
        (_WAR + "وأكد مسؤول تركي أن أنقرة تسعى إلى اتفاق يوقف القتال.", "اتفاق", {"RUS", "UKR"}),
        (_WAR + "وتعثرت مفاوضات السلام.", "مفاوضات", {"RUS", "UKR"}),
        (_MET + "وبلغت علاقات البلدين ذروتها بعدما توافقا على فتح المعابر.", "توافقا", {"IND", "KEN"}),
        (_MET + "واتفق الجانبان خلال المحادثات على التعاون مع تركيا.", "اتفق", {"IND", "KEN"}),
    ],
)
def test_both(text, trigger, who):
    assert actors(text)[trigger] == who


@pytest.mark.parametrize(
    ("text", "trigger", "apart"),
    [
        (_MET + "وانتقد نائب مصري مفاوضات جنيف.", "مفاوضات", {"IND", "KEN"}),
        (_MET + "وأشاد بالمحادثات مع تركيا.", "المحادثات", {"IND", "KEN"}),
        (_WAR + "ووقعت تركيا اتفاقا مع قطر لتوريد الغاز.", "اتفاقا", {"RUS", "UKR"}),
    ],
)
def test_not_these_two(text, trigger, apart):
    assert actors(text).get(trigger, set()) != apart


@pytest.mark.parametrize(
    ("text", "trigger", "of"),
    [
        (_WAR + "وناشد غوتيريش المتحاربين صون أرواح المدنيين.", "ناشد", {"RUS", "UKR"}),
        (_WAR + "وحث البابا الأطراف كافة على ضبط النفس.", "حث", {"RUS", "UKR"}),
        (_MET + "وناشد غوتيريش الأطراف السياسية في مصر ضبط النفس.", "ناشد", set()),
        (_WAR + "وحث البابا المؤمنين على الصلاة.", "حث", set()),
    ],
)
def test_called_on(text, trigger, of):
    reading = read(text, published="2024-03-15")
    code = {e.id: e.code for e in reading.entities}
    found = next(c for c in reading.claims if c.trigger.text == trigger)
    assert {code[i] for i in found.recipients} & {"RUS", "UKR"} == of


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (_WAR + "ودخلت الهدنة حيز التنفيذ مساء أمس.", {"RUS", "UKR"}),
        (_WAR + "ورحبت مصر بوقف القتال.", {"RUS", "UKR"}),
    ],
)
def test_truce_of_both(text, who):
    reading = read(text, published="2024-03-15")
    code = {e.id: e.code for e in reading.entities}
    assert {code[i] for c in reading.claims if c.type == "RETREAT" for i in c.actors} == who


def test_truce_of_one():
    reading = read(_WAR + "وأعلن الجيش الروسي هدنة من جانب واحد.", published="2024-03-15")
    code = {e.id: e.code for e in reading.entities}
    assert {code[i] for c in reading.claims if c.type == "RETREAT" for i in c.actors} == {"RUS"}
