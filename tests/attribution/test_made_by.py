"""Surveys, reports and people without a name: whose they are, and of what land."""

import pytest

from khabar.reader import read


def told(text: str) -> list[str | None]:
    found = read(text, published="2025-03-12")
    codes = {e.id: e.code for e in found.entities}
    return [codes[q.speaker] if q.speaker else None for q in found.quotations]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وأظهر استطلاع للرأي أجرته منظمة العفو الدولية أن معظم الفرنسيين يعارضون الحرب.", "AMNESTY"),
        ("ولفت التقرير الذي أعدته الأمم المتحدة إلى أن الجيش قصف المدنيين.", "UN"),
        ('وأفاد تقرير نشرته صحيفة "هآرتس" بأن الجيش قصف القرية.', "HAARETZ"),
        ("أفادت مراجعة للمفتش العام في وزارة الخارجية الأميركية بأن روسيا قصفت أوديسا.", "USA"),
        ("وكشف استطلاع جديد للرأي أن الأميركيين يرفضون الحرب.", "UNK"),
        ("ووفقا لمصدر، لم تكن الوثائق السرية ملحوظة في المجلدات.", "UNK"),
    ],
)
def test_whose_survey_it_is(text: str, speaker: str):
    assert told(text) == [speaker]


def test_figures_of_a_stranger_are_not_of_whoever_spoke_before():
    assert told("وقالت الأمم المتحدة إن الوضع صعب. وبحسب بيانات موقع رصد النزاعات، قتلت المعارك ألفي شخص.") == ["UN", "UNK"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('وأفاد سكان من ضاحية أم درمان، لوكالة "فرانس برس"، بأن الجيش قصف الحي.', "SDN"),
        ("وقال شهود عيان من بلدة بانياس إن الجيش قصف الحي.", "SYR"),
        ("وفي مدينة نيالا، قال سكان إن القصف تواصل.", "SDN"),
        ("وقال نازحون من الموصل وصلوا إلى باريس إن المسلحين أعدموا رجالا.", "IRQ"),
        ("وقال سكان إن الجيش قصف الحي.", "UNK"),
        ("وقال سكان تحدثوا إلى صحافيين في باريس إن الجيش قصف الحي.", "UNK"),
        ("صرح النائب الأول لمندوب روسيا الدائم لدى الأمم المتحدة، دميتري بوليانسكي، أن المجلس سيعقد اجتماعا.", "RUS"),
    ],
)
def test_of_what_land_people_speak(text: str, speaker: str):
    assert told(text) == [speaker]
