"""People and bodies without a land, in a report that is about one; what Israel strikes in news of Palestine; what the headline tells."""

import pytest

from khabar.reader import read


def sides(text: str, title: str | None = None) -> dict[str, tuple[set[str], set[str]]]:
    reading = read(text, title=title, published="2024-03-15")
    code = {e.id: e.code for e in reading.entities}
    return {c.trigger.text: ({code[i] for i in c.actors}, {code[i] for i in c.recipients}) for c in reading.claims if c.trigger.part == "body"}


_KENYA = "شهدت كينيا ونيروبي عاصمة كينيا احتجاجات في كينيا. "
_TWO = "قالت نيروبي في كينيا إن كمبالا في أوغندا مخطئة. وردت أوغندا على كينيا. "
_PALESTINE = "قال الفلسطينيون في فلسطين إن القدس حزينة. "


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "recipients"),
    [
        (_KENYA + "وأصيب ستة متظاهرين.", "أصيب", set(), {"KEN"}),
        (_KENYA + "وطالبت المعارضة بالحوار.", "طالبت", {"KEN"}, set()),
        (_KENYA + "وقتل مسلحون مدنيين.", "قتل", {"UNK"}, {"KEN"}),
        (_KENYA + "وقتل ثلاثة مهاجرين.", "قتل", set(), {"UNK"}),
        (_TWO + "وأصيب ستة متظاهرين.", "أصيب", set(), {"UNK"}),
        (_PALESTINE + "واعتدت شرطة الاحتلال الإسرائيلي على الموكب.", "اعتدت", {"ISR"}, {"PSE"}),
        ("أفرجت السلطات البوليفية عن الجنرال خوان سلفادور.", "أفرجت", {"BOL"}, {"BOL"}),
        ("اعتقلت إسرائيل الشاب عمر خضير في القدس.", "اعتقلت", {"ISR"}, {"UNK"}),
        ("أوقفت فرنسا الباحث البلجيكي توم فاندن.", "أوقفت", {"FRA"}, {"BEL"}),
        ("يلتقي وزير المالية نظيره الياباني غدا.", "يلتقي", {"UNK", "JPN"}, set()),
        ("قال لبنان في بيروت إن إسرائيل تكذب. واستهدفت القوات الإسرائيلية سيارة.", "استهدفت", {"ISR"}, set()),
    ],
)
def test_of_what_land(text, trigger, actors, recipients):
    assert sides(text)[trigger] == (actors, recipients)


@pytest.mark.parametrize(
    ("title", "text", "trigger", "recipients"),
    [
        ("سوريا تندد بعقوبات الاتحاد الأوروبي عليها", "دانت دمشق الإجراءات الجديدة.", "دانت", {"EU"}),
        ("الاتحاد الأوروبي يفرض عقوبات على سوريا", "فرض الاتحاد الأوروبي عقوبات طالت شركات.", "عقوبات", {"SYR"}),
        ("اليابان تندد بتجربة كوريا الشمالية", "دانت دمشق الإجراءات الجديدة.", "دانت", set()),
    ],
)
def test_what_the_headline_tells(title, text, trigger, recipients):
    assert sides(text, title)[trigger][1] == recipients
