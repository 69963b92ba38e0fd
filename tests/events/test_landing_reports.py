"""What ten fresh reports had false of a state: goods of a third make, victims called to account, ministers who only meet somewhere, what somebody is against."""

from __future__ import annotations

import pytest

from khabar import read
from khabar.events.triggers import Trigger
from khabar.likely import given
from khabar.mentions.document import Document
from khabar.reader import report, unsaid

Side = set[str]


def sides(text: str, trigger: str) -> tuple[Side, Side]:
    reading = read(text, published="2024-03-10", outlet="test", title="")
    code = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if trigger in c.trigger.text)
    return {code[e] for e in claim.actors}, {code[e] for e in claim.recipients}


@pytest.mark.parametrize(
    ("text", "gives", "gets"),
    [
        ("قررت ألمانيا منح أوكرانيا صواريخ أميركية.", {"DEU"}, {"UKR"}),
        ("تعتزم النرويج منح مولدوفا آليات فنلندية.", {"NOR"}, {"MDA"}),
        ("قررت تركيا منح مواطنين سوريين الجنسية التركية.", {"TUR"}, {"SYR"}),
    ],
)
def test_who_is_granted_goods_of_another_make_gets_them(text: str, gives: Side, gets: Side) -> None:
    assert sides(text, "منح") == (gives, gets)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("طالب السيناتور الأميركي بمحاسبة المعتدين على جنازة مراسلة الجزيرة شيرين أبو عاقلة.", "محاسبة"),
        ("دعت فرنسا إلى محاسبة قتلة مراسلة الجزيرة شيرين أبو عاقلة.", "محاسبة"),
        ("قال السيناتور الأميركي إن الاعتداء على نعش مراسلة الجزيرة شيرين أبو عاقلة مروع.", "مروع"),
        ("أكدت النائبة البريطانية أن مشاهد الاعتداء على المشاركين في جنازة شيرين أبو عاقلة شائنة.", "شائنة"),
    ],
)
def test_the_victim_is_not_called_to_account(text: str, trigger: str) -> None:
    assert "ALJAZEERA" not in sides(text, trigger)[1]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("التقى وزراء الخارجية في القاهرة أمس.", "التقى"),
        ("قال المتحدث باسم حركة الجهاد الإسلامي إن الحركة لن تحضر اجتماع الأمناء العامين في القاهرة.", "تحضر"),
    ],
)
def test_those_who_meet_in_a_city_are_not_of_its_land(text: str, trigger: str) -> None:
    actors, recipients = sides(text, trigger)
    assert "EGY" not in actors | recipients


def test_what_somebody_is_against_hangs_on_that() -> None:
    above: dict[str, str | None] = {}

    def stand(doc: Document, found: list[Trigger], others: list[Trigger]) -> list[Trigger]:
        above.update({doc.surface[t.first]: t.governor.type if t.governor is not None else None for t in [*found, *others]})
        return given.stand(doc, found, others)

    unsaid(report("أكد حزب الله أنه ضد الاعتقالات كافة في البلاد.", published="2024-03-10"), stand, given.fill)
    assert above["الاعتقالات"] == "REJECT"  # so that no odds have him make them


def test_the_french_agency_is_not_france() -> None:
    reading = read("نقلت الوكالة الفرنسية عن مصورها أن الجيش الإسرائيلي أطلق النار في جنين.", published="2024-03-10")
    assert {"AFP"} <= {e.code for e in reading.entities} and "FRA" not in {e.code for e in reading.entities}
