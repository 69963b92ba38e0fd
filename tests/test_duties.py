"""Demands made by telling what somebody must do."""

import pytest

import khabar


def asked(text):
    """(asks, asked, trigger) of every act of asking."""
    reading = khabar.read(text, published="2023-05-25")
    code = {e.id: e.code for e in reading.entities}
    return [("+".join(code[x] for x in c.actors), "+".join(code[x] for x in c.recipients), c.trigger.text) for c in reading.claims if c.type == "REQUEST"]


@pytest.mark.parametrize(
    ("text", "asks", "whom", "word"),
    [
        ("قال الرئيس الفرنسي إنه يجب على روسيا الانسحاب من القرم", "FRA", "RUS", "يجب"),
        ("أكدت أنقرة أن على السويد أن تطرد القنصل الكردي", "TUR", "SWE", "على"),
        ("قال وزير الخارجية الروسي إن على كييف وقف القصف فورا", "RUS", "UKR", "على"),
        ("قال لافروف إن حلف الناتو يجب أن يسحب قواته من بولندا", "RUS", "NATO", "يجب"),
        ("وأضاف الوزير التركي: \"ينبغي محاسبة إسرائيل على ما فعلت\"", "TUR", "", "ينبغي"),
        ("قال الرئيس الإيراني إنه لا بد من وقف الحرب في غزة", "IRN", "", "لا بد"),
        ("أكد الرئيس الفرنسي ضرورة انسحاب القوات الروسية من القرم", "FRA", "RUS", "ضرورة"),
        ("لفت نصر الله إلى أنه على دول منظمة التعاون الإسلامي أن تتخذ موقفا حاسما", "HEZBOLLAH", "OIC", "على"),
        ("أكد وزير الخارجية التركي أنه يجب أن تفهم حكومتا السويد والدنمارك أن للصبر حدودا وأن تركيا دانت الحادث", "TUR", "SWE+DNK", "يجب"),
        ("وأضاف الوزير الإيراني أن المطلوب من السعودية وقف الحرب", "IRN", "SAU", "المطلوب من"),
    ],
)
def test_whoever_says_what_must_be_done_asks_for_it(text, asks, whom, word):
    assert (asks, whom, word) in asked(text)


@pytest.mark.parametrize(
    "text",
    [
        "أعلن المستشار الألماني أن على بلاده أن تكون مستعدة لتوريد السلاح إلى أوكرانيا",
        "قال المستشار الألماني إن ألمانيا يجب أن تدعم أوكرانيا",
        "قال نتنياهو إنه يجب أن نقصف المنشآت الإيرانية",
        "قال لافروف إن أوكرانيا لم تفعل ما يجب عليها لوقف الحرب",
        "قال الرئيس التركي إن الحلف منقسم حول متى يجب أن تنضم أوكرانيا إليه",
        "كان يجب على واشنطن أن تسحب قواتها، وفق وزير الخارجية الروسي",
        "يجب على إسرائيل الانسحاب من الجنوب",
        "قال الرئيس المصري إن بلاده أكدت ضرورة التشاور بين البلدين",
        "أعلن قائد الجيش المصري أن لا حاجة إلى سحب القوات من السودان",
    ],
)
def test_no_demand(text):
    assert not asked(text)


@pytest.mark.parametrize("noun", ["ضرورة", "وجوب"])
def test_a_verb_of_asking_above_is_the_demand(noun):
    assert [word for _, _, word in asked(f"شددت فرنسا على {noun} انسحاب روسيا من القرم")] == ["شددت"]
