"""Talks told by one word each: who takes part, who mediates, what two do."""

import pytest

import khabar


def talks(text):
    reading = khabar.read(text)
    code = {e.id: e.code for e in reading.entities}
    return [(c.trigger.text, "+".join(sorted(code[x] for x in c.actors)), "+".join(sorted(code[x] for x in c.recipients)), c.modality) for c in reading.claims if c.type in ("CONSULT", "REJECT")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("توصل الطرفان السودانيان إلى اتفاق بوساطة قطرية.", ("بوساطة", "QAT", "SDN", "actual")),
        ("وقعت أرمينيا وأذربيجان اتفاقا برعاية روسية.", ("برعاية", "RUS", "ARM+AZE", "actual")),
        ("أفرجت حماس عن الرهائن بوساطة قطر ومصر.", ("بوساطة", "EGY+QAT", "HAMAS", "actual")),
        ("أشادت لندن باتفاق وقف إطلاق النار الذي جرى بوساطة أميركية سعودية.", ("بوساطة", "SAU+USA", "", "actual")),
        ("أعلنت الخارجية الروسية أن لافروف والسفير الأرميني لدى موسكو ناقشا الوضع في ناغورنو كاراباخ.", ("ناقشا", "ARM+RUS", "", "actual")),
        ("وقارن الجانبان الروسي والأرميني الملاحظات المتعلقة بالمسائل العاجلة.", ("قارن", "ARM+RUS", "", "actual")),
        ("طالب الوزير المجري ممثلي الدول بالجلوس إلى طاولة المفاوضات.", ("بالجلوس إلى طاولة المفاوضات", "UNK", "", "demanded")),
    ],
)
def test_a_talk(text, told):
    assert told in talks(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ستشارك حركة حماس في اجتماع القاهرة.", ["ستشارك"]),
        ("لن تشارك الجبهة الشعبية في اجتماعات القاهرة.", ["تشارك"]),
        ("لن تحضر حركة الجهاد الإسلامي اجتماع الفصائل في القاهرة.", ["تحضر"]),
        ("هاتف الرئيس الروسي نظيره التركي، شارحا الوضع في البلاد، ومناقشا محاولة التمرد.", ["هاتف"]),
        ("شارك وزير الخارجية الأميركي في اجتماع وزراء خارجية الناتو في بروكسل.", ["شارك", "اجتماع"]),
    ],
)
def test_one_talk_is_told_once(text, words):
    assert [word for word, _, _, _ in talks(text)] == words


@pytest.mark.parametrize(
    "text",
    [
        "افتتح المعرض برعاية الملك سلمان في الرياض.",
        "عقد مهرجان للسينما برعاية وزير الثقافة المصري.",
        "عند زيارتك النمسا، سوف يرافقك الجمال.",
        "قارن الباحث الكوري بين اقتصادي البلدين في دراسته.",
        "دفعت روسيا وأوكرانيا في الحرب ثمنا باهظا.",
    ],
)
def test_no_talk(text):
    assert not talks(text)
