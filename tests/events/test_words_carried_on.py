"""Words of somebody whom the sentence before is about: «كما شكر الهند على دعمها»."""

import pytest
from tests.events.sides import claims, told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أعلن الرئيس الغامبي موقفه. كما شكر الهند على دعمها.", "SUPPORT", "GMB", "IND"),
        ("تحدث الرئيس الزامبي مساء. وفي الختام شكر تركيا ومصر على المساعدات.", "SUPPORT", "ZMB", "TUR EGY"),
        ("أكدت الخارجية الغانية موقفها. وشكرت الهند على دعمها.", "SUPPORT", "GHA", "IND"),
        ("أكدت الخارجية الغانية موقفها. كما هنأت تونس بعيد الاستقلال.", "SUPPORT", "GHA", "TUN"),
        ("تحدث الرئيس الغابوني عن الأزمة. ودعا إلى نشر القوات على الحدود.", "REQUEST", "GAB", "GAB"),
        ("تحدث الرئيس الغابوني عن الأزمة. كما طالب بسحب الجيش من المدن.", "REQUEST", "GAB", "GAB"),
    ],
)
def test_who_goes_on_in_words(text, type_, actors, recipients):
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("سجل اللاعب الغامبي هدفا. وشكر الهند على حبها للكرة.", "THREATEN"),
        ("دمر الحريق المبنى. وهدد بالامتداد إلى الميناء.", "THREATEN"),
        ("وصف الطبيب الدواء. ووصف حالة المريض بالخطيرة.", "ACCUSE"),
    ],
)
def test_what_nobody_goes_on_to_say(text, type_):
    assert not [c for c in claims(text) if c[0] == type_]


def test_a_subject_behind_the_verb_stays_the_subject():
    told("انعقد الاجتماع أمس. وشكرت الهند تركيا على حضورها.", "SUPPORT", "IND", "TUR")
