"""Whose police hold people, and whose people they are, where the sentence names no land."""

import pytest

from khabar.reader import read


def sides(text: str, trigger: str) -> tuple[set[str | None], set[str | None]]:
    """Codes of the actors and of the recipients of the last claim with this word in its trigger."""
    reading = read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    claim = [c for c in reading.claims if trigger in c.trigger.text][-1]
    return {code[a] for a in claim.actors}, {code[r] for r in claim.recipients}


_CHILE = "اصطدمت حافلة بشاحنة في سانتياغو، كما أعلنت الشرطة التشيلية. وقال وزير النقل التشيلي إن تشيلي كلها في حداد. "
_NABLUS = "شيع الفلسطينيون جثمان شاب في نابلس قتله الجيش الإسرائيلي. وأضرب الفلسطينيون في الخليل. "


@pytest.mark.parametrize(
    ("text", "trigger"),
    [("وأوقف السائق ومعاونه بعد ساعات.", "أوقف"), ("وجرى توقيف ستة أشخاص فجرا.", "توقيف"), ("ولا يزال المهندس قيد الاعتقال.", "الاعتقال")],
)
def test_at_home_the_authorities_hold_its_people(text, trigger):
    assert sides(_CHILE + text, trigger) == ({"CHL"}, {"CHL"})


@pytest.mark.parametrize(
    ("text", "trigger"),
    [("وأوقف السائق ومعاونه في الأرجنتين بعد ساعات.", "أوقف"), ("واعتقل المسلحون ستة أشخاص.", "اعتقل"), ("وقالت السفارة الأرجنتينية إن المهندس قيد الاعتقال.", "الاعتقال")],
)
def test_not_where_others_may_hold_them(text, trigger):
    assert "CHL" not in sides(_CHILE + text, trigger)[0]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [("وطالت الاعتقالات ثلاثة شبان في بيت لحم.", "الاعتقالات"), ("وقد أُوقفا بعد اقتحام منزليهما في جنين.", "أُوقفا"), ("ودعا الأهالي إلى مسيرة ضد الاستيطان.", "الاستيطان")],
)
def test_israel_holds_people_and_land_of_palestine(text, trigger):
    actors, recipients = sides(_NABLUS + text, trigger)
    assert (actors, recipients) == ({"ISR"}, {"PSE"})


@pytest.mark.parametrize(
    ("text", "trigger"),
    [("وتجددت الاعتقالات التي تنفذها السلطة في المدينة.", "الاعتقالات"), ("وتحدثت القاهرة عن اعتقال ثلاثة شبان.", "اعتقال")],
)
def test_not_whom_others_may_hold(text, trigger):
    assert "ISR" not in sides(_NABLUS + text, trigger)[0]


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "recipients"),
    [
        (_CHILE + "وتراجعت الأسعار منذ الانقلاب.", "الانقلاب", {"CHL"}, {"CHL"}),
        ("شهدت كينيا أزمة بعدما حُلّ البرلمان الكيني.", "حُلّ", {"KEN"}, {"KEN"}),
        ("وفي مايو أُعفي وزير الداخلية السنغالي من منصبه.", "أُعفي", {"SEN"}, {"SEN"}),
        (_NABLUS + "أسرى فلسطينيون يغادرون السجون واعتقال اثنين في القدس.", "اعتقال", {"ISR"}, {"PSE"}),
    ],
)
def test_those_above_them_at_home(text, trigger, actors, recipients):
    assert sides(text, trigger) == (actors, recipients)


@pytest.mark.parametrize(("text", "trigger"), [("ويسجن كل من احتجز شخصا دون إذن.", "احتجز"), ("ودعا الكاتب إلى الانقلاب على الأعراف.", "الانقلاب")])
def test_no_act_of_the_state(text, trigger):
    reading = read(_CHILE + text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    assert all("CHL" not in {code[r] for r in c.recipients} for c in reading.claims if trigger in c.trigger.text)
