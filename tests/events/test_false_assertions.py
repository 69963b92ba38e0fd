"""What must not be said of a state or a party: names and idioms read as acts, subjects taken for objects, what is theirs taken for them."""

from __future__ import annotations

import pytest
from sides import claims

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("نظمت جريدة الحوار السنغالية ندوة عن الأدب أمس", "الحوار"),
        ("كتبت صحيفة الثورة اليمنية عن غلاء الأسعار", "الثورة"),
        ("قال النائب عماد العدوان إن البرلمان الأردني يناقش الموازنة", "العدوان"),
        ("بصرف النظر عن الخلاف ستعقد كينيا الدورة في موعدها", "صرف"),
        ("دوت صفارات إنذار غارة جوية في العاصمة الأوكرانية", "غارة"),
        ("قال محمد الرشق كلاما قصيرا. ودعا الرشق كينيا إلى الحوار", "الرشق"),
        ("عضو المكتب السياسي للحركة، عزت الرشق، أكد أن كينيا ترفض الاتفاق", "الرشق"),
        ("أطلقت القوات الكينية القنابل المضيئة فوق المعسكر", "أطلقت"),
        ("ترى الوزيرة أن تحقيق التحرر للنساء هدف كينيا الأول", "تحقيق"),
    ],
)
def test_no_act(text: str, word: str) -> None:
    assert word not in [c[1] for c in claims(text)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("شنت الطائرات البورمية غارة جوية على القرية", "غارة"),
        ("أدى الهجوم الكيني إلى مقتل ثلاثة جنود صوماليين", "الهجوم"),
        ("أدان محمود العدوان التركي على القرية", "العدوان"),
        ("أدى الغزو البورمي لبنغلادش إلى فوضى واسعة", "الغزو"),
        ("دعت بكين إلى إعادة فتح المحادثات مع كينيا", "المحادثات"),
        ("قال شخص مطلع على المحادثات إن كينيا ستوقع الاتفاق", "المحادثات"),
    ],
)
def test_still_an_act(text: str, word: str) -> None:
    assert word in [c[1] for c in claims(text)]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("ذكر الوزير كيف قصفت القوات البورمية الميناء", {"MMR"}, set()),
        ("كل قرية قصفت القوات البورمية بيوتها ستعوض", {"MMR"}, set()),
        ("مدينة دكا قصفت الطائرات البورمية أحياءها الشرقية أمس", {"MMR"}, {"BGD"}),
        ("قتل جندي بورمي في مخيم جنين الذي اقتحمته القوات التركية", {"TUR"}, {"PSE"}),
        ("قذيفة أطلقت من الجبل أصابت السفينة البورمية", set(), {"MMR"}),
        ("زعم الحاكم أن صاروخا انطلق من البحر أصاب السفينة التركية", set(), {"TUR"}),
        ("قوات كينية دخلت البلدة قتلت جنودا صوماليين", {"KEN"}, {"SOM"}),
        ("القصف المتعمد للمدارس والمستشفيات في غزة جريمة", set(), {"PSE"}),
        ("بورما قتلت الصحفية الكينية وزميلتها أمس", {"MMR"}, {"KEN"}),
    ],
)
def test_who_strikes(text: str, actors: set[str], recipients: set[str]) -> None:
    assert (actors, recipients) in [(c[2], c[3] - {"UNK"}) for c in claims(text) if c[0] == "ASSAULT"], claims(text)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("أعلنت الجامعة دعم موقف كينيا وأوغندا في المفاوضات", set(), {"KEN", "UGA"}),
        ("أكد البيان دعم جهود البرازيل لإنهاء النزاع", set(), {"BRA"}),
        ("أشاد بدعم البرازيل جهود كينيا في المنطقة", {"BRA"}, {"KEN"}),
        ("نقل الوزير تحيات الملك سلمان خادم الحرمين إلى الرئيس الكيني", {"SAU"}, {"KEN"}),
    ],
)
def test_what_is_theirs_backs_nobody(text: str, actors: set[str], recipients: set[str]) -> None:
    assert (actors, recipients) in [(c[2], c[3]) for c in claims(text) if c[0] == "SUPPORT"], claims(text)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("تحدث الأمين العام عن خلاف الحلفاء بشأن مسألة عضوية جورجيا في الناتو", "possible"),
        ("تستند عضوية كرواتيا في الناتو إلى معاهدة وقعتها", "actual"),
    ],
)
def test_a_membership_at_issue(text: str, modality: str) -> None:
    assert [r.modality for r in read(text, published="2024-03-10").relations if r.kind == "membership"] == [modality]


def test_two_whom_a_third_opposes_have_no_dispute() -> None:
    assert not [r for r in read("عارض الوزير طلب كينيا عضوية الاتحاد الأوروبي", published="2024-03-10").relations if r.kind == "dispute"]


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("أدان الوزير التركي ما سماه العدوان البورمي على القرية", "ACCUSE", {"TUR"}, {"MMR"}),
        ("انتقدت نيروبي ما سمته العقوبات التركية على الشعب", "ACCUSE", {"KEN"}, {"TUR"}),
        ("علق الوزير الكيني على التقرير، مؤكدا أن ما كشفه يثبت ارتكاب الجيش البورمي جرائم حرب، داعيا إلى محاسبة القادة", "REQUEST", {"KEN"}, set()),
        ("بعد أن قصفت بورما القرية أدان الوزير الكيني الهجوم، داعيا إلى وقف النار", "REQUEST", {"KEN"}, set()),
        ("تصاعدت الدعوات الكينية المطالبة بانسحاب بورما من القرية", "REQUEST", {"KEN"}, {"MMR"}),
    ],
)
def test_who_says_it_of_whom(text: str, type_: str, actors: set[str], recipients: set[str]) -> None:
    found = [(c[2], c[3]) for c in claims(text) if c[0] == type_]
    assert found and all(one == (actors, recipients) for one in found), claims(text)
