"""What one goes by is on nobody's word; whose words stand on both sides of «وفق فلان»."""

from __future__ import annotations

import pytest

from khabar import read


def _said(text: str) -> list[tuple[str, str | None]]:
    reading = read(text, published="2024-03-13")
    codes = {e.id: e.code for e in reading.entities}
    return [(text[q.content.start : q.content.end], codes.get(q.speaker or "")) for q in reading.quotations]


@pytest.mark.parametrize(
    "text",
    [
        "وستقام الدولة على كامل أراضيها، طبقاً لقرارات الأمم المتحدة ذات الصلة.",
        "وانسحبت القوات الكينية من القرية، وفقا لاتفاق السلام مع الصومال.",
        "وستسحب فرنسا قواتها من القاعدة، وفق الجدول الزمني الذي حددته مالي.",
    ],
)
def test_a_text_one_goes_by_says_nothing(text: str) -> None:
    assert _said(text) == []


@pytest.mark.parametrize(
    ("text", "content", "code"),
    [
        ("ومع ذلك، ووفقا لصحيفة لوموند، هاجم الجنود الماليون القرية.", "هاجم الجنود الماليون القرية", "LEMONDE"),
        (
            "والسبب الأول لهذه الهجمات، وفقا لوكالة رويترز، هو الفقر.",
            "والسبب الأول لهذه الهجمات، وفقا لوكالة رويترز، هو الفقر",
            "REUTERS",
        ),
    ],
)
def test_what_hangs_on_an_aside(text: str, content: str, code: str) -> None:
    assert (content, code) in _said(text)


def test_an_aside_between_cue_and_content_makes_no_quotation_of_the_cue() -> None:
    text = "وقال نائب الرئيس الكيني بحسب ما نقلت عنه وكالات الأنباء إن نيروبي ستسحب قواتها."
    assert _said(text) == [("نيروبي ستسحب قواتها", "KEN")]


@pytest.mark.parametrize(
    "text",
    [
        "قال الرئيس الغاني إن بلاده آمنة. وأكد المجتمعون أن الهدنة قائمة.",
        "قال الرئيس الغاني إن بلاده آمنة. وأفاد مصدر مشارك في اللقاء بأن الهدنة قائمة.",
        "قال الرئيس الغاني إن بلاده آمنة. وقال المنظمون إن آلافاً شاركوا في المسيرة.",
    ],
)
def test_people_without_a_name_are_not_who_spoke_before(text: str) -> None:
    assert [code for _, code in _said(text)] == ["GHA", "UNK"]


def test_who_documents_an_act_has_not_done_it() -> None:
    reading = read("وثقت منظمة العفو الدولية اعتقال عشرات المحامين.", published="2024-03-13")
    codes = {e.id: e.code for e in reading.entities}
    [claim] = reading.claims
    assert claim.actors == [] and [codes[a.holder] for a in claim.attribution] == ["AMNESTY"]


def test_an_act_told_beside_a_demand_is_the_reporters() -> None:
    reading = read("دعا الرئيس الغاني إلى وقف القتال، رافضاً أي تدخل كيني.", published="2024-03-13")
    assert [c.attribution for c in reading.claims if c.type == "REJECT"] == [[]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "قال الجيش الكيني إن الهجوم فشل. ووفق البيان قتل ثلاثة جنود، وأصيب رابع.",
            [("الهجوم فشل", "KEN"), ("قتل ثلاثة جنود، وأصيب رابع", "KEN")],
        ),
        ("وبحسب وكالة رويترز تعتزم غانا سحب قواتها من مالي.", [("تعتزم غانا سحب قواتها من مالي", "REUTERS")]),
        ("وبحسب بيان للشرطة الكينية نشر أمس، قتل ثلاثة جنود.", [("قتل ثلاثة جنود", "KEN")]),
    ],
)
def test_where_the_words_of_a_source_begin(text: str, said: list[tuple[str, str]]) -> None:
    assert _said(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "قال الرئيس الغاني إن العلاقات متينة. كما يتوقع أن يقدم ملك ليسوتو التعازي.",
        "قال الوزير النرويجي إن الميناء جاهز. ويتوقع أن يفتتح في الربيع.",
    ],
)
def test_what_is_expected_is_nobodys_word(text: str) -> None:
    assert len(_said(text)) == 1
