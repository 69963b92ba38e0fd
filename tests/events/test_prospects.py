"""Truces, deals and deliveries that are only talked over, prepared, opposed or weighed have not come about."""

from __future__ import annotations

import pytest

from khabar.reader import read


def _status(text: str, type_: str) -> set[tuple[str, str]]:
    return {(c.polarity, c.modality) for c in read(text, published="2024-03-10").claims if c.type == type_}


@pytest.mark.parametrize(
    ("text", "type_", "modality"),
    [
        ("أضاف الوفد الكولومبي شروطا على ورقة وقف إطلاق النار وتبادل الأسرى", "RETREAT", "possible"),
        ("ناقش الوسطاء في جنيف مفاوضات وقف النار في السودان أمس", "RETREAT", "possible"),
        ("تعرقل العقبات الجولة الرامية إلى إنجاح صفقة تبادل الأسرى بين الجانبين", "RETREAT", "planned"),
        ("وصل الوفد النرويجي إلى جوبا لإتمام صفقة تبادل الأسرى", "RETREAT", "planned"),
        ("يعمل الوسطاء الكينيون على وقف إطلاق النار في شرق الكونغو", "RETREAT", "planned"),
        ("اقترب الوفدان التشادي والليبي من التوصل إلى اتفاق بشأن الحدود", "AGREE", "possible"),
        ("يؤيد معظم المستطلعين في المدينة التوقيع على صفقة تبادل الأسرى", "RETREAT", "possible"),
        ("تتجه الدنمارك نحو إرسال مساعدات إلى مولدوفا في الربيع", "AID", "planned"),
        ("يجعل القانون من الصعب تسليم الأسلحة لأرمينيا في الوقت الحالي", "AID", "possible"),
        ("تعارض سلوفاكيا إرسال ذخائر إلى أوكرانيا من مخازن الجيش", "AID", "possible"),
        ("إرسال جنود إلى الساحل ينطوي على مخاطر كبيرة كما يقول الخبراء", "MOBILIZE", "possible"),
        ("يتيح انضمام الجبل الأسود إلى الحلف إقامة قواعد في الإقليم", "COOPERATE", "possible"),
        ("ستبلغ كينشاسا حلفاءها قبل أن تهاجم المتمردين في غوما", "ASSAULT", "possible"),
        ("يحضر الاتحاد الأوروبي حزمة من العقوبات على زيمبابوي", "SANCTION", "planned"),
        ("أكدت الخارجية الأردنية الحرص على خفض التصعيد في المنطقة", "RETREAT", "planned"),
        ("دافع السفير عن حق رواندا في قصف مواقع المتمردين", "ASSAULT", "possible"),
    ],
)
def test_not_brought_about(text: str, type_: str, modality: str) -> None:
    assert _status(text, type_) == {("affirmed", modality)}


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("فشلت المحادثات بين أثيوبيا ومصر في التوصل إلى اتفاق", "AGREE"),
        ("أخفق المجلس في إدانة الهجوم على القرية الكاميرونية", "ACCUSE"),
    ],
)
def test_what_failed_is_not_done(text: str, type_: str) -> None:
    assert ("negated", "actual") in _status(text, type_)


def test_what_a_law_bans_is_not_to_be_done() -> None:
    assert ("negated", "demanded") in _status("أقر البرلمان الجزائري قانونا يحظر كل أشكال التطبيع مع إسرائيل", "SUPPORT")


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("أعلن رئيس الوزراء الباكستاني التوصل إلى اتفاق مع الهند", "AGREE"),
        ("بعد وقف إطلاق النار في ليبيا عاد آلاف النازحين إلى بيوتهم", "RETREAT"),
        ("لم تتلق بلغاريا أموالا مقابل تزويد أوكرانيا بالذخائر حتى الآن", "AID"),
        ("حث الرئيس الغاني على الهدوء لإنقاذ الموسم ورفض التدخل الأجنبي", "REJECT"),
    ],
)
def test_done_all_the_same(text: str, type_: str) -> None:
    assert ("affirmed", "actual") in _status(text, type_)


@pytest.mark.parametrize(
    ("text", "type_", "status"),
    [
        ("كشف الوزير عن طلب بيروت من باريس إرسال مساعدات إلى طرابلس", "AID", ("affirmed", "demanded")),
        ("شدد الأمين العام على ضرورة الوقف الفوري للقتال في السودان، وإرساء وقف لإطلاق النار", "RETREAT", ("affirmed", "demanded")),
        ("يعقد مجلس الأمن القومي الكولومبي اجتماعا، يوم غد الاثنين، في بوغوتا", "CONSULT", ("affirmed", "planned")),
        ("أكدت العائلات أن عودة الأسرى غير ممكنة إلا من خلال صفقة مع الحركة", "AGREE", ("affirmed", "possible")),
        ("بحث الوزيران التركي والقطري سبل توطيد التعاون العسكري بين البلدين", "COOPERATE", ("affirmed", "possible")),
        ("تعتزم الحكومة التونسية خلال العام الأخير من ولايتها المصادقة على المعاهدة", "SUPPORT", ("affirmed", "planned")),
    ],
)
def test_asked_joined_dated_and_led_up_to(text: str, type_: str, status: tuple[str, str]) -> None:
    assert _status(text, type_) == {status}
