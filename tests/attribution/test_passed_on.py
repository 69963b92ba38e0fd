"""Whom a pronoun names as a source, what participles announce, who goes on without a cue, what nobody has said yet."""

import pytest

from khabar.reader import read


def holders(text: str, word: str) -> list[str]:
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if word in c.trigger.text)
    return [codes[a.holder] for a in claim.attribution]


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("قال مسؤول تركي كبير إن المحادثات توقفت. ونقلت وكالة رويترز عنه قوله إن أنقرة قصفت حلب.", "قصفت", ["REUTERS", "TUR"]),
        ("التقى الوزير لافروف نظيره المصري. ونقلت عنه وكالة تاس قوله إن موسكو أرسلت أسلحة إلى دمشق.", "أرسلت", ["TASS", "RUS"]),
        ("وصلت الوزيرة الألمانية إلى بكين. ونقل التلفزيون الصيني عنها قولها إن برلين أوقفت المفاوضات.", "أوقفت", ["CHN", "DEU"]),
        ("أكد الوزير السوري أن الوضع مستقر، مشيرا إلى مقتل ثلاثة جنود في القصف.", "مقتل", ["SYR"]),
        ("قال الرئيس الروسي إن بلاده لن تتراجع، مؤكدا الحصول على موافقة مينسك.", "موافقة", ["RUS"]),
        ("أعلنت وزارة الصحة الفلسطينية مقتل خمسة مدنيين، بينهم طفلان، في قصف إسرائيلي على رفح.", "قصف", ["PSE"]),
        ("أعلن الجيش السوري إسقاط مسيرتين، بالإضافة إلى تدمير عربة للمسلحين.", "تدمير", ["SYR"]),
        ("أعرب الوزير الألماني عن ثقته في أن فرنسا سترسل قوات إلى مالي.", "سترسل", ["DEU"]),
        ("قال لافروف إن واشنطن ستعلن سحب قواتها من العراق.", "سحب", ["RUS"]),
        ("قال المستشار شولتس إن برلين ملتزمة بأمن أوروبا. لن نرسل جنودا إلى أوكرانيا.", "نرسل", ["DEU"]),
        ("قال الوزير الأميركي إن قواته باقية. وأن طهران أرسلت صواريخ إلى صنعاء.", "أرسلت", ["USA"]),
        ("قالت الوكالة نقلا عن مسؤول أميركي إن إسرائيل قصفت دمشق.", "قصفت", ["USA"]),
        ("تداولت تقارير إسرائيلية أن الجيش قصف مدينة صور.", "قصف", ["ISR"]),
        ("الجيش السوداني يقول إن قوات الدعم السريع قصفت طائرة، وقوات الدعم السريع تنفي.", "تنفي", []),
        ("قال المحلل المصري أحمد سالم إن القاهرة أرسلت وفدا. ويرى أن إسرائيل قصفت المستشفى عمدا.", "قصفت", ["EGY"]),
        ('طالب ناشطون السلطات المصرية "بالإفراج عن جميع المعتقلين في السجون دون شرط".', "الإفراج", ["UNK"]),
    ],
)
def test_whose_word(text, word, wanted):
    assert holders(text, word) == wanted


def quoted(text: str) -> list[tuple[str | None, str]]:
    reading = read(text, published="2024-03-10")
    entities = {e.id: e.code for e in reading.entities}
    return [(entities.get(q.speaker or ""), text[q.content.start : q.content.end]) for q in reading.quotations]


def test_who_answers_does_not_say_what_he_answers():
    told = quoted('قال لافروف لقناة محلية ردا على إعلان بايدن أن واشنطن سترسل دبابات إلى كييف: "لا نرى في ذلك جديدا يذكر".')
    assert told == [("USA", "واشنطن سترسل دبابات إلى كييف"), ("RUS", "لا نرى في ذلك جديدا يذكر")] or told[::-1] == [
        ("USA", "واشنطن سترسل دبابات إلى كييف"),
        ("RUS", "لا نرى في ذلك جديدا يذكر"),
    ]


def test_what_is_said_of_somebody_is_not_what_he_says():
    assert [q for _, q in quoted("قال حاكم الولاية الذي يقال إنه يفكر في الترشح إن الجيش قصف القرية.")] == ["الجيش قصف القرية"]


def test_the_paper_named_in_marks_speaks_again_by_its_land():
    text = 'كشفت صحيفة "ذا بوست" البريطانية أن برلين علقت المبيعات. ولفتت الصحيفة البريطانية إلى أن لندن ستتبعها.'
    assert [code for code, _ in quoted(text)] == ["DHABUST", "DHABUST"]


def test_the_reporter_who_speaks_of_us_in_a_condition_is_not_quoted():
    assert len(quoted("قال الوزير الفرنسي إن الكوارث كثيرة. وإذا تجاوزنا الأرقام وجدنا أن الحرب مستمرة.")) <= 2
