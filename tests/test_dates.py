"""Dates of acts: which time holds for which act, read from Wednesday 2024-03-13."""

import pytest

from khabar.reader import read

DAY = "2024-03-13"


def dates(text: str, published: str | None = DAY) -> dict[str, str | None]:
    """Date of each act by its trigger."""
    claims = read(text, published=published).claims
    return {c.trigger.text: c.date.value if c.date else None for c in claims}


@pytest.mark.parametrize(
    ("text", "trigger", "value"),
    [
        # in the clause of the act
        ("قصفت الطائرات الروسية أمس مدينة خاركيف.", "قصفت", "2024-03-12"),
        ("وفي شباط/فبراير الماضي، طردت بولندا أربعة دبلوماسيين روس.", "طردت", "2024-02"),
        ("اعتقلت الشرطة التونسية ثلاثة معارضين ليل الأحد - الاثنين.", "اعتقلت", "2024-03-10/2024-03-11"),
        # in the relative clause of the act
        ("قتل جنديان في الهجوم الذي وقع أمس الأول على القاعدة الأميركية في سوريا.", "الهجوم", "2024-03-11"),
        # a light verb carries the time of its noun
        ("ستجري المحادثات بين مصر وإثيوبيا الأحد المقبل.", "المحادثات", "2024-03-17"),
        # the time of a saying dates the saying
        ("نفت الحكومة الكينية أمس أن تكون قد طردت السفير الأوغندي.", "نفت", "2024-03-12"),
        ("نفت الحكومة الكينية أمس أن تكون قد طردت السفير الأوغندي.", "طردت", None),
        ("قال وزير الدفاع الهندي اليوم إن باكستان قصفت قرى حدودية.", "قصفت", None),
        # the call was yesterday, not what is called for
        ("دعت فرنسا أمس إسرائيل إلى وقف القصف على غزة.", "دعت", "2024-03-12"),
        ("دعت فرنسا أمس إسرائيل إلى وقف القصف على غزة.", "وقف", None),
        # what tells a noun apart is no time of the clause
        ("هنأت سوريا العراق بذكرى ثورة 14 تموز 1958.", "هنأت", None),
        ("انتقدت كندا اتفاقية 2018 مع المكسيك.", "انتقدت", None),
        # counted from an act, the time is not that act's
        ("قصفت إسرائيل رفح أمس، بعد يومين من هجوم لحماس على القاعدة.", "هجوم", "2024-03-10"),
        ("توصلت غانا مع مالي قبل يومين إلى اتفاق جديد على الحدود.", "اتفاق", "2024-03-11"),
        # what has not happened until now has no day
        ("لم تعتقل الشرطة الكينية حتى الآن المعارض الهارب.", "تعتقل", None),
        ("قصفت إسرائيل مدينة رفح بسبب خلاف نشب أمس.", "قصفت", "2024-03-12"),
    ],
)  # fmt: skip
def test_one_act(text, trigger, value):
    assert dates(text).get(trigger, "no such claim") == value


def test_a_time_in_a_relative_clause_on_a_person_is_not_that_of_the_act():
    text = "وطالب الرئيس الغاني، الذي تولى منصبه في الأول من كانون الثاني/يناير، مالي بإطلاق الجنود."
    assert dates(text)["طالب"] is None


def test_today_in_a_quotation_is_the_day_it_was_said():
    text = 'قالت وزيرة الخارجية الكندية أمس إن بلادها "فرضت اليوم عقوبات على بيلاروسيا".'
    assert dates(text)["عقوبات"] == "2024-03-12"


def test_to_say_it_is_to_do_it():
    text = 'قالت الخارجية الصينية، أمس الثلاثاء، إن "الصين تعارض العقوبات على كوريا الشمالية".'
    claim = next(c for c in read(text, published=DAY).claims if c.trigger.text == "تعارض")
    assert claim.date is not None
    assert (claim.date.value, claim.date.basis) == ("2024-03-12", "speech-time")
    assert any(e.field == "date" and e.inferred for e in claim.evidence)


def test_every_date_has_its_evidence():
    text = "قصفت الطائرات الروسية أمس مدينة خاركيف."
    (claim,) = read(text, published=DAY).claims
    (row,) = [e for e in claim.evidence if e.field == "date"]
    assert text[row.start : row.end] == "أمس"
    assert claim.window is None


def test_an_undated_act_has_the_window_of_a_week():
    (claim,) = read("قصفت الطائرات الروسية مدينة خاركيف.", published=DAY).claims
    assert claim.date is None
    assert claim.window == ["2024-03-06", "2024-03-13"]
