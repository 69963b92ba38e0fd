"""Calls without a name, «لكنه» at the head of a sentence, «أنّ» written onto the next word, «وفق» within marks, lists of what is asked."""

import pytest

from khabar.reader import read


def claim_of(text: str, word: str):
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if word in c.trigger.text)
    return claim, [codes[a.holder] for a in claim.attribution], [codes[a] for a in claim.actors], [codes[a] for a in claim.recipients]


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("تتصاعد الدعوات إلى وقف إطلاق النار في الخرطوم.", "وقف", ["UNK"]),
        ("سافر الوزير رغم الدعوات المطالبة بمحاكمته.", "محاكمته", ["UNK"]),
        ("رحب الوزير المصري بالاتفاق. لكنه قال إن إسرائيل قصفت رفح.", "قصفت", ["EGY"]),
        ("قال وزير الخارجية العراقي إنّمن واجب بغداد منع شن هجمات على تركيا.", "هجمات", ["IRQ"]),
        ("أكد الوزير المصري أنّكشف الحقيقة ضروري وأن إسرائيل قصفت رفح.", "قصفت", ["EGY"]),
        ("أعلن جهاز الاستخبارات الخارجية الروسية أن كييف قصفت القرم.", "قصفت", ["RUS"]),
        ("قال اللواء محمد الأحمدي، رئيس جهاز الأمن القومي في اليمن، إن إيران أرسلت أسلحة.", "أرسلت", ["YEM"]),
        ("أعلن رئيس المركز الصحافي للقوات الروسية أن كييف قصفت القرم.", "قصفت", ["RUS"]),
    ],
)
def test_whose_word(text, word, wanted):
    assert claim_of(text, word)[1] == wanted


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("دعت الصين واشنطن إلى وقف القصف على إيران، وكذلك سحب قواتها من العراق.", "سحب"),
        ("طالب الوزير المصري إسرائيل باحترام القانون، ووقف القصف على غزة، وسحب قواتها من رفح.", "وقف"),
        ("طالب الوزير المصري إسرائيل باحترام القانون، ووقف القصف على غزة، وسحب قواتها من رفح.", "سحب"),
        ("أكد الوزير المصري ضرورة وقف إطلاق النار في غزة، وإدخال المساعدات، والإفراج عن الأسرى.", "إدخال"),
        ("أكد الوزير المصري ضرورة وقف إطلاق النار في غزة، وإدخال المساعدات، والإفراج عن الأسرى.", "الإفراج"),
    ],
)
def test_what_is_asked_in_a_list_is_not_done(text, word):
    assert claim_of(text, word)[0].modality == "demanded"


def test_who_faces_demands_does_not_make_them():
    _, _, actors, recipients = claim_of("يواجه الرئيس السريلانكي احتجاجات واسعة ومطالبات باستقالته.", "مطالبات")
    assert (actors, recipients) == ([], ["LKA"])


def test_nothing_before_the_marks_is_laid_to_what_is_cited_within():
    text = 'قال الوزير الروسي إن الوضع خطير. وأضاف: "وفقا لتقرير الجيش الأوكراني، قصفت كييف القرم".'
    reading = read(text, published="2024-03-10")
    assert all("وأضاف" not in text[q.content.start : q.content.end] for q in reading.quotations)
