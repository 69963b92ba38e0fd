"""What somebody says that a thing is, and what is answered."""

import pytest

from khabar.reader import read


def quoted(text: str) -> list[tuple[str | None, str]]:
    reading = read(text, published="2025-03-12")
    entities = {e.id: e.code for e in reading.entities}
    return [(entities.get(q.speaker or ""), text[q.content.start : q.content.end]) for q in reading.quotations]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('ووصفت الخارجية النرويجية القرار بأنه "خطأ لا يغتفر أبدا".', ("NOR", "خطأ لا يغتفر أبدا")),
        ('ووصف رئيس الوزراء العراقي الحادث، في بيان أصدره أمس، بأنه "عمل لا يمكن قبوله".', ("IRQ", "عمل لا يمكن قبوله")),
        ('رحبت وزارة الخارجية النرويجية بهذا القرار الذي وصفته بأنه "خطوة لا بد منها".', ("NOR", "خطوة لا بد منها")),
        ("رفضت وزارة الدفاع الكينية هذه الأرقام ووصفتها بأنها مبنية على شائعات.", ("KEN", "مبنية على شائعات")),
    ],
)
def test_what_somebody_says_a_thing_is_is_quoted(text: str, told: tuple[str, str]):
    assert told in quoted(text)


def test_what_a_thing_is_called_by_nobody_is_no_quotation_of_a_land():
    assert ("DEU", "الأكبر منذ عقود") not in quoted('شهدت ألمانيا إضرابات وصفت بأنها "الأكبر منذ عقود".')


def test_one_word_in_marks_is_laid_to_somebody_and_no_speech():
    assert quoted('ووصفت الخارجية النرويجية القرار بأنه "سخيف".') == []
    reading = read('ووصف الرئيس الكيني الحادث بأنه "هجوم إرهابي".', published="2025-03-12")
    assert next(c for c in reading.claims if c.type == "ASSAULT").attribution


def test_what_a_thing_is_called_does_not_speak():
    told = quoted('ورفض المتحدث باسم الكرملين الاتهام، واصفا إياه بأنه "كذب"، وقال إن بلاده لم تشارك.')
    assert told[-1] == ("RUS", "بلاده لم تشارك")


@pytest.mark.parametrize(
    "text",
    [
        "ورد الكرملين بأن الطلب وصل متأخرا.",
        "وردّت موسكو بأن الطلب وصل متأخرا.",
        "انتقدت باريس التأخير، فردّ لافروف بأن الطلب وصل متأخرا.",
    ],
)
def test_an_answer_is_quoted(text: str):
    assert quoted(text)[-1] == ("RUS", "الطلب وصل متأخرا")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("دان وزير الخارجية السويدي الاقتحام، واستدعى السفير العراقي، مشددا على أن الحماية واجبة.", "SWE"),
        ("استدعت وزارة الخارجية السفير الكيني، لافتة إلى أن الحماية واجبة.", "UNK"),
    ],
)
def test_an_envoy_who_is_summoned_says_nothing(text: str, code: str):
    assert quoted(text)[-1] == (code, "الحماية واجبة")


def test_whoever_summons_is_not_the_envoy():
    reading = read("دان وزير الخارجية السويدي الاقتحام، واستدعى القائم بالأعمال العراقي.", published="2025-03-12")
    entities = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.trigger.text == "استدعى")
    assert [[entities[x] for x in side] for side in (claim.actors, claim.recipients)] == [["SWE"], ["IRQ"]]


def test_a_clause_set_against_an_accusation_is_not_in_it():
    assert quoted("اتهمت الحكومة اليمنية الحوثيين بخرق الهدنة في مأرب، غير أن الجماعة نفت ذلك.") == []


def test_news_that_came_in_answers_nobody():
    assert quoted("ورد في بيان الوزارة أن الطلب وصل متأخرا.")[-1][1] == "الطلب وصل متأخرا"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ونقلت وكالة رويترز عن غيتاتشو برهانو، المتحدث باسم جبهة تحرير تيغراي، أن الهدنة صامدة.", "TPLF"),
        ("وسبق لرئيس البنك الدولي أجاي بانغا أن أوضح أن الهدنة صامدة.", "WB"),
        ("بدأ تسليم الأسلحة في المدينة الحدودية، على ما ذكرت وزارة الدفاع الكينية.", "KEN"),
    ],
)
def test_who_speaks(text: str, code: str):
    assert quoted(text)[-1][0] == code


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دعت المفوضية الأوروبية صربيا إلى الهدوء، متعهدة بأن المساعدات ستستمر.", ("EU", "المساعدات ستستمر")),
        ('دانت الخارجية الكينية، اليوم الخميس، "الحملة التي يشنها المتمردون على القرى".', ("KEN", "الحملة التي يشنها المتمردون على القرى")),
        ("أكد مسؤول كيني أن بلاده ستدعم، بحسب قوله، الحكومة الجديدة.", ("KEN", "بلاده ستدعم، بحسب قوله، الحكومة الجديدة")),
        ("وبحسب الوزير الكيني، لا تصح المقارنة بين البلدين، ودعا إلى الهدوء.", ("KEN", "لا تصح المقارنة بين البلدين")),
    ],
)
def test_words_of_a_pledge_and_words_behind_an_aside(text: str, told: tuple[str, str]):
    assert told in quoted(text)
