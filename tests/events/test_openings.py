"""What opens a clause or list says at once whether its acts are planned, possible, demanded or did not happen."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("من المقرر أن يزور الرئيس الغاني أبيدجان", "يزور", ("affirmed", "planned")),
        ("وكان من المقرر اليوم أن تستضيف مسقط محادثات بين الطرفين", "محادثات", ("affirmed", "planned")),
        ("من المرتقب أن يلتقي الوزير نظيره المجري ويوقع اتفاقاً تجارياً", "يوقع", ("affirmed", "planned")),
        ("من المتوقع أن تفرض أوتاوا عقوبات على بيلاروسيا", "عقوبات", ("affirmed", "possible")),
        ("ومن المرجح أن تهاجم الميليشيا مدينة الأبيض", "تهاجم", ("affirmed", "possible")),
        ("من شأن الخطوة أن تقطع علاقات بلغراد مع بروكسل", "تقطع", ("affirmed", "possible")),
        ("رأت أوسلو أن من الضروري إرسال مساعدات إلى تيغراي", "إرسال", ("affirmed", "demanded")),
        ("من المستبعد أن ترسل لشبونة جنوداً إلى مالي", "ترسل", ("negated", "possible")),
        ("ليس من الممكن أن تهاجم الهند جارتها الشرقية", "تهاجم", ("negated", "possible")),
        ("من غير الممكن إرسال جنود إيطاليين إلى هايتي", "إرسال", ("negated", "possible")),
    ],
)
def test_a_predicate_gives_the_status_of_the_act_behind_it(text, act, status):
    assert statuses(text)[act] == status


@pytest.mark.parametrize(
    "text",
    [
        "انتهت الجلسة من دون أن تطرد بلغراد السفير الكرواتي",
        "مر الأسبوع دون أن تقصف الطائرات التركية مدينة منبج",
        "غادر الوفد بدون أن يوقع اتفاقاً مع الحكومة الصومالية",
    ],
)
def test_without_denies_the_clause(text):
    assert ("negated", "actual") in statuses(text).values()


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("قال الباحث إن الحل الوحيد هو وقف القصف على صنعاء", "وقف", "possible"),
        ("والهدف هو طرد المرتزقة الروس من مالي", "طرد", "planned"),
        ("الأولوية هي وقف القتال في شرق الكونغو", "وقف", "demanded"),
    ],
)
def test_what_an_aim_or_way_out_is_said_to_be_is_not_done(text, act, status):
    assert statuses(text)[act] == ("affirmed", status)


def test_terms_listed_behind_a_colon_are_to_come():
    found = statuses("وتشمل بنود الاتفاق: وقف القصف في كل الجبهات، الإفراج عن الأسرى، سحب القوات الإثيوبية من مقلي")
    assert {found["الإفراج"], found["سحب"]} == {("affirmed", "planned")}


def test_what_was_said_before_stays_done_behind_qad():
    found = statuses("وكان الرئيس الفنزويلي قد أعلن قطع العلاقات مع كولومبيا")
    assert found["قطع"] == ("affirmed", "actual")
