"""Which words are acts: homographs, figures of speech, accidents, and what only the doer or the thing done to can tell."""

import pytest

from khabar.reader import read


def coded(text: str) -> set[tuple[str, str | None]]:
    return {(c.type, c.mode) for c in read(text).claims}


@pytest.mark.parametrize(
    "text",
    [
        "وصل الوفد الياباني إلى المطار فجر السبت الماضي",
        "فجر رئيس الاتحاد الدولي مفاجأة خلال الجمعية العمومية",
        "تلقى الاقتصاد البولندي ضربة لسمعة منتجاته في الخارج",
        "لقي عشرة عمال مصرعهم في حادث انهيار منجم جنوب البلاد",
        "قتل مئات الأشخاص في زلزال ضرب شمال البلاد",
        "يدفع سكان الجزيرة ثمنا باهظا لارتفاع حرارة المحيط",
        "هزم المنتخب الأردني منتخب عمان في المباراة النهائية",
        "ووفق صحيفة محلية فإن الأسعار مستقرة هذا الأسبوع",
        "خاض المرشح معركة انتخابية طويلة في العاصمة",
        "عين الرئيس مديرا جديدا للمتحف الوطني أمس",
    ],
)
def test_words_that_name_no_act(text: str) -> None:
    assert not {t for t, _ in coded(text)} & {"ASSAULT", "AGREE", "SUPPORT", "PROTEST", "COERCE"}


@pytest.mark.parametrize(
    ("text", "type", "mode"),
    [
        ("ألقت الشرطة الماليزية القبض على ثلاثة مهربين في ملقا", "COERCE", "arrest"),
        ("ألقى محتجون زجاجات حارقة على مقر الشرطة في أثينا", "PROTEST", "riot"),
        ("أضرم متظاهرون النار في مبنى البلدية بمدينة كاتماندو", "PROTEST", "riot"),
        ("أضرم مسلحون النار في قرية شمال موزمبيق", "ASSAULT", "destroy"),
        ("احتشد آلاف الطلاب أمام البرلمان في بلغراد", "PROTEST", "demo"),
        ("نقلت صربيا دبابات إلى الحدود مع كوسوفو", "MOBILIZE", "troops"),
        ("نقلت طائرات تركية مساعدات إلى الصومال أمس", "AID", None),
        ("اختبرت باكستان صاروخا باليستيا جديدا هذا الأسبوع", "MOBILIZE", "weapons"),
        ("أزالت واشنطن القيود المفروضة على فنزويلا", "CONCEDE", None),
        ("هوجمت حافلة تقل جنودا في شرق الكونغو", "ASSAULT", None),
    ],
)  # fmt: skip
def test_doer_and_thing_tell_the_act(text: str, type: str, mode: str | None) -> None:
    assert (type, mode) in coded(text)


@pytest.mark.parametrize(
    "text",
    [
        "صاروخ أطلقته كوريا الشمالية سقط في قرية حدودية",
        "قالت الوزارة إن القذائف التي أطلقها الجيش أصابت سوقا",
        "رصد الرادار مسيرة أطلقتها جماعة مسلحة نحو الميناء",
    ],
)
def test_the_noun_a_relative_clause_takes_up(text: str) -> None:
    assert ("ASSAULT", "heavy-weapons") in coded(text)


@pytest.mark.parametrize(
    "text",
    [
        "يخشى الأهالي من تزويد الميليشيا بصواريخ حديثة",
        "أسعفت فرق الهلال الأحمر جرحى القصف في المدينة",
        "تستعد فرق الإنقاذ لدخول المبنى المنهار جنوب العاصمة",
    ],
)
def test_a_noun_is_no_verb(text: str) -> None:
    assert not {c.trigger.text for c in read(text).claims} & {"فرق"}
    assert "تزويد" not in text or any(c.trigger.text == "تزويد" and c.type == "AID" for c in read(text).claims)


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("هنأ الرئيس الفيتنامي نظيره الكوبي بالعيد الوطني", "VNM", "CUB"),
        ("هنأ رئيس الوزراء اليوناني نظيرته الإيطالية بالفوز", "GRC", "ITA"),
        ("هنأ وزير الخارجية الماليزي نظيره التايلاندي أمس", "MYS", "THA"),
    ],
)
def test_hamza_at_the_end_is_no_dual(text: str, actor: str, recipient: str) -> None:
    reading = read(text)
    code = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.type == "SUPPORT")
    assert ([code[i] for i in claim.actors], [code[i] for i in claim.recipients]) == ([actor], [recipient])
