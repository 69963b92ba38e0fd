"""Days that belong to another act than the one they stand beside, and days behind a comma that belong to it."""

from __future__ import annotations

import pytest

from khabar import read


def _dates(text: str, trigger: str) -> list[str | None]:
    claims = read(text, published="2026-03-19").claims
    return [c.date.value if c.date else None for c in claims if c.trigger.text == trigger]


@pytest.mark.parametrize(
    ("text", "trigger", "date"),
    [
        ("اجتمع رؤساء بلديات أوروبية أمس الثلاثاء في روما بدعوة من البابا.", "دعوة", None),
        ("التقى الوفدان السوداني والمصري أمس في أسوان بدعوة من القاهرة.", "دعوة", None),
        ("جاء اللقاء بين مسؤولي البلدين، التي قطعت علاقاتها منذ 2016، على هامش مؤتمر.", "اللقاء", None),
        ("دان حزب غاني إحراق العلم، الثلاثاء، أمام السفارة.", "إحراق", None),
        ("دان حزب غاني إحراق العلم يوم الثلاثاء أمام السفارة.", "إحراق", "2026-03-17"),
        ("دعت النقابات إلى مواصلة الإضرابات العامة، صباح غد الجمعة، في العاصمة.", "الإضرابات", "2026-03-20"),
        ("دعت المعارضة الغانية أنصارها إلى التظاهر في الشوارع، يوم السبت المقبل.", "التظاهر", "2026-03-21"),
        ("قال مستشار الرئيس الأوكراني، اليوم الخميس، إن روسيا حشدت قواتها على حدود أوكرانيا.", "حشدت", None),
        ("قال مستشار الرئيس الأوكراني، اليوم الخميس، إن روسيا قصفت ميناء أوديسا الأوكراني.", "قصفت", "2026-03-19"),
    ],
)
def test_whose_day_it_is(text: str, trigger: str, date: str | None) -> None:
    assert _dates(text, trigger) == [date]


@pytest.mark.parametrize(
    ("text", "trigger", "modality"),
    [
        ("تنسحب آخر القوات الأممية من كيدال بحلول نهاية العام.", "تنسحب", "planned"),
        ("لن تدخر كينيا جهداً في تقديم المسؤولين عن اغتياله إلى القضاء.", "اغتياله", "actual"),
        ("قال القاضي إن تحديد المسؤول عن مقتل الصحفي سيكون صعباً.", "مقتل", "actual"),
        ("وقعت عملية إطلاق نار، يعتقد أنها تسببت في مقتل صحفي.", "مقتل", "possible"),
    ],
)
def test_who_is_to_answer_for_it(text: str, trigger: str, modality: str) -> None:
    assert [c.modality for c in read(text, published="2026-03-19").claims if c.trigger.text == trigger] == [modality]


def test_one_killing_whoever_may_have_done_it() -> None:
    text = "قُتلت الصحفية سلوى بنداري يوم الثلاثاء في نيالا.\nوقال الجيش إن متمردين ربما قتلوا سلوى بنداري."
    assert _dates(text, "قتلوا") == ["2026-03-17"]


@pytest.mark.parametrize(
    ("text", "trigger", "date"),
    [
        ("أرسلت إيران الطائرات إلى موسكو قبل بدء الحرب في أوكرانيا في فبراير 2022.", "أرسلت", "../2022-02"),
        ("انسحبت القوات الفرنسية من البلدة قبل عام 2015.", "انسحبت", "../2015"),
        ("أعلن الجيش أن المسلحين انسحبوا قبل وصول القوات أمس.", "انسحبوا", None),
        ("هاجم مسلحون مركزاً للشرطة في كويتا قبل ثلاثة أيام.", "هاجم", "2026-03-16"),
    ],
)
def test_a_day_by_which_it_was_done(text: str, trigger: str, date: str | None) -> None:
    assert _dates(text, trigger) == [date]


def test_the_lead_tells_of_the_plan_that_has_its_month_further_down() -> None:
    text = "يعتزم الرئيس الكيني زيارة طوكيو.\nوقالت الرئاسة إن الرئيس الكيني سيزور طوكيو الشهر المقبل."
    assert _dates(text, "زيارة") == ["2026-04"]


@pytest.mark.parametrize(
    ("text", "trigger", "date"),
    [
        ("قتل أكثر من مئة مدني في الفاشر منذ 15 فبراير.", "قتل", "2026-02-15/2026-03-19"),
        ("ومنذ 15 فبراير، أسفر النزاع في السودان عن مقتل المئات ونزوح أكثر من مليون شخص.", "مقتل", "2026-02-15/2026-03-19"),
        ("تقصف القوات الروسية خاركيف منذ 15 فبراير.", "تقصف", "2026-02-15/.."),
        ("طردت مالي السفير الفرنسي منذ 15 فبراير.", "طردت", "2026-02-15"),
    ],
)
def test_what_is_summed_up_since_a_day(text: str, trigger: str, date: str) -> None:
    assert _dates(text, trigger) == [date]
