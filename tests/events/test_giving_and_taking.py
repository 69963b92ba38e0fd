"""Acts that had no claim: what is asked of somebody by a pronoun, passives in أُ, agreements in force; and words that tell of none."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, told

import khabar


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("التقى الوزير الياباني نظيره الأميركي وطالبه بإلغاء الرسوم.", "REQUEST", "JPN", "USA"),
        ("انتقد البرلمان الكيني الحكومة الصومالية وطالبها بالاعتذار.", "REQUEST", "KEN", "SOM"),
        ("استنكرت رواندا التصريح، متهمة جارتها بدعم المتمردين.", "ACCUSE", "RWA", ""),
        ("جمدت أوغندا التنسيق الأمني مع الكونغو.", "SANCTION", "UGA", "COD"),
        ("أوقفت أوزبكستان إمداد طاجيكستان بالكهرباء.", "SANCTION", "UZB", "TJK"),
        ("قبلت زيمبابوي العرض الصيني.", "CONCEDE", "ZWE", "CHN"),
        ("عقد الرئيسان الكيني والغاني لقاء ثنائيا بحثا فيه التجارة بين البلدين.", "CONSULT", "KEN GHA", ""),
        ("طالب المحتجون في ليما باستقالة الرئيسة وحل البرلمان البيروفي.", "COERCE", "", "PER"),
        ("أطلق جندي كونغولي النار على سائق رواندي.", "ASSAULT", "COD", "RWA"),
        ("أعرب المجلس النرويجي عن استيائه الشديد ومعارضته التامة للقرار الروسي.", "REJECT", "NOR", "RUS"),
        ("فر الوزير الكرواتي الذي سبق أن أدين بالفساد.", "SANCTION", "HRV", "HRV"),
        ("أعلنت كينيا استقبال الرئيس الفرنسي في نيروبي.", "CONSULT", "FRA", "KEN"),
        ("خرج الوزير البيروفي مهاجما الحكومة البوليفية.", "ACCUSE", "PER", "BOL"),
        ("أعادت السلطات التركمانية مواطنين أفغانا من المعبر البري.", "REJECT", "TKM", "AFG"),
    ],
)
def test_acts_are_told(text: str, type_: str, actors: str, recipients: str) -> None:
    """Verbs with a pronoun of whom, passives, duals behind a meeting, masdars joined with «و»."""
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("حصل موظفون في الإكوادور على شقق لقاء تخفيف الأحكام عن سجناء.", "CONSULT"),
        ("زار السفير حيا في مدينة جعفر آباد الهندية.", "ASSAULT"),
        ("تعثرت مفاوضات انضمام تركيا إلى الاتحاد الأوروبي.", "COOPERATE"),
        ("فجر خبر رحيل المطرب موجة غضب في البيرو.", "ASSAULT"),
        ("لا تنفك كينيا تسعى إلى السلام.", "REJECT"),
        ("دعت طهران إلى رفع العقوبات الأميركية.", "SANCTION"),
        ("تأخر إطلاق إنذارات بقدوم العاصفة في اليابان.", "THREATEN"),
    ],
)
def test_no_such_act(text: str, type_: str) -> None:
    """In return for, names of towns, what is lifted or negotiated."""
    assert type_ not in {claim[0] for claim in claims(text)}


def test_giving_aid_is_the_act() -> None:
    """«إيصال المساعدات»: one act, told by its masdar."""
    assert [claim[1] for claim in claims("طالبت النرويج إسرائيل بإيصال المساعدات الإنسانية إلى غزة.") if claim[0] == "AID"] == ["إيصال"]


def test_what_a_country_asks_for_is_not_done() -> None:
    """«طلب بلاده رفع العقوبات»: asked for, though nobody known asks."""
    reading = khabar.read("كرر الوزير طلب بلاده رفع العقوبات.", published="2024-03-10")
    assert [claim.modality for claim in reading.claims if claim.type == "CONCEDE"] == ["demanded"]


def test_a_noun_that_strengthens_a_verb_with_a_pronoun() -> None:
    """«أصابته إصابة»: one act."""
    assert [claim[1] for claim in claims("قصفت الطائرات الكينية المعسكر وقصفته قصفا عنيفا.") if claim[0] == "ASSAULT"].count("قصفا") == 0


@pytest.mark.parametrize(
    ("text", "noun", "status"),
    [
        ("وافق البرلمان الأميركي على تقديم مساعدات لأوكرانيا بقيمة مليار دولار.", "مساعدات", "planned"),
        ("بلغت المساعدات العسكرية التي خصصتها كندا لأوكرانيا خمسة مليارات.", "المساعدات العسكرية", "actual"),
        ("دعا الأمين العام للأمم المتحدة إلى ضمان وصول المساعدات الإنسانية إلى غزة.", "المساعدات الإنسانية", "demanded"),
    ],
)
def test_the_aid_is_the_act_and_not_the_handing_over(text, noun, status):
    assert [(c.trigger.text, c.modality) for c in khabar.read(text).claims if c.type == "AID"] == [(noun, status)]


@pytest.mark.parametrize("text", ["طالبت النرويج إسرائيل بإيصال المساعدات الإنسانية إلى غزة.", "لم تقدم فرنسا المساعدات التي وعدت بها لمالي."])
def test_bringing_it_is_the_act(text):
    assert [c.trigger.text for c in khabar.read(text).claims if c.type == "AID"] in (["إيصال"], ["تقدم"])
