"""What is broken off, banned, lifted, vetoed, ruled and put down: type, status and sides."""

import pytest
from tests.events.sides import claims, sides

import khabar
from khabar.reader import read


def statuses(text: str, type_: str) -> list[tuple[str, str]]:
    return [(c.polarity, c.modality) for c in khabar.read(text, published="2024-03-10").claims if c.type == type_]


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("قررت بولندا وقف التعاون العسكري مع جورجيا", "SANCTION", ["POL"], ["GEO"]),
        ("أعلنت كينيا تعليق التنسيق الأمني مع الصومال", "SANCTION", ["KEN"], ["SOM"]),
        ("أمرت كينيا السفير الصومالي بمغادرة أراضيها خلال يومين", "SANCTION", ["KEN"], ["SOM"]),
        ("طالبت كوبا برفع العقوبات الأميركية", "CONCEDE", ["USA"], []),
        ("قررت نيوزيلندا تصنيف حماس منظمة إرهابية", "SANCTION", ["NZL"], ["HAMAS"]),
        ("أعلنت كييف حظر التحليق فوق مطار أوديسا", "COERCE", ["UKR"], []),
        ("تعمل واشنطن على نشر قوات في إستونيا", "MOBILIZE", ["USA"], []),
        ("انتقدت كينيا القيود التجارية التي تفرضها أستراليا على الشركات الصينية", "SANCTION", ["AUS"], ["CHN"]),
        ("كثفت روسيا والهند تدريباتهما العسكرية المشتركة في المحيط", "COOPERATE", ["IND", "RUS"], []),
        ("اعتقلت السلطات التونسية صحافيا", "COERCE", ["TUN"], ["TUN"]),
        ("قضت محكمة تونسية بسجن الغنوشي عاما واحدا", "SANCTION", ["TUN"], ["ENNAHDA"]),
        ("عرقل المحتجون وصول النواب إلى البرلمان في كمبالا", "PROTEST", ["UGA"], []),
        ("أعلنت السلطات الألمانية أن جزءا من القوات الأوكرانية أجبر على الانسحاب", "RETREAT", ["UKR"], []),
    ],
)
def test_sides(text: str, type_: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, type_) == (actors, recipients), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "status"),
    [
        ("كندا ترفض انقلاب النيجر", "COERCE", ("affirmed", "actual")),
        ("أكدت طهران أن خطوتها لا علاقة لها بوقف إطلاق النار في السودان", "RETREAT", ("affirmed", "possible")),
        ("قالت الرئاسة إن كينيا لن تدخر جهدا لوقف القتال في السودان", "RETREAT", ("affirmed", "planned")),
        ("يعاقب بالسجن مدة عام كل من أحرق علم الدولة", "SANCTION", ("affirmed", "habitual")),
        ("سلمت كوبا السفيرة الكندية طلبا بسحب القوات الكندية من هايتي", "RETREAT", ("affirmed", "demanded")),
        ("قالت كينيا إن من واجب العالم معاقبة حركة الشباب", "SANCTION", ("affirmed", "demanded")),
        ("أكدت كينيا أن التنسيق الأمني مع الصومال لم يعد قائما", "COOPERATE", ("negated", "actual")),
        ("قد تقدم كينيا تنازلات، مثل إنهاء الحرب", "RETREAT", ("affirmed", "possible")),
    ],
)
def test_status(text: str, type_: str, status: tuple[str, str]) -> None:
    assert statuses(text, type_) == [status], claims(text)


def test_whose_word_and_whose_land() -> None:
    """A protest named as whose leaders ask is none that is asked for; a veto says nothing of its paper; hostages freed are nobody's of who tells it."""
    assert ("affirmed", "demanded") not in statuses("طالب قادة الاحتجاجات في كينيا بتشكيل حكومة مؤقتة", "PROTEST")
    assert sides("استخدمت روسيا الفيتو ضد قرار يدعو إلى وقف إطلاق النار في السودان", "REQUEST")[0] == []
    assert "QAT" not in sides("أعلنت قطر الإفراج عن الرهائن", "RETREAT")[1]
    assert sides("حكم على رجل بالسجن عشر سنوات بتهمة التجسس لمصلحة روسيا", "SANCTION")[0] == []


@pytest.mark.parametrize(
    "text",
    [
        "وصف الوزير الكندي الخطوة بأنها مناورة سياسية لكسب الوقت",
        "أدى الانفجار في كينيا إلى انقلاب سيارتهما قرب الجسر",
        "مساحة التفاهم تضيق يوما بعد يوم في أوسلو",
        "أعاد ناشطون كينيون نشر رسالة النائب على صفحاتهم",
        "القانون الجديد في كينيا يسمح بدفع رواتب المعلمين",
        "يواجه المتهم الكيني عقوبة بالسجن قد تصل إلى المؤبد",
    ],
)
def test_no_act(text: str) -> None:
    assert not [c for c in claims(text) if c[0] in ("MOBILIZE", "COERCE", "CONCEDE", "SANCTION")], claims(text)


def test_verdict_is_one_act() -> None:
    assert [c[0] for c in claims("قضت محكمة عراقية بإعدام ثلاثة مدانين")] == ["SANCTION"]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("من المقرر تنظيم مظاهرات في كمبالا", "planned"),
        ("دعا الحزب الكيني إلى تنظيم مسيرة في نيروبي", "demanded"),
        ("يعتزم الحزب الأوغندي تنظيم إضراب في كمبالا", "planned"),
    ],
)
def test_what_is_arranged(text: str, modality: str) -> None:
    assert statuses(text, "PROTEST") == [("affirmed", modality)], claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("دعت الصومال إلى الانسحاب الفوري للقوات الإريترية من كيسمايو", "RETREAT", ["ERI"], ["SOM"]),
        ("أعلنت أوغندا وقفا للتعاون العسكري مع كينيا", "SANCTION", ["UGA"], ["KEN"]),
        ("استنفرت أوغندا قواتها بعد الهجوم", "MOBILIZE", ["UGA"], []),
    ],
)
def test_more_sides(text: str, type_: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, type_) == (actors, recipients), claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "نقلت القناة الكينية كشف إيران الصاروخ الجديد",
        "أكد السفير الكيني أن توقف الرئيسة في أوسلو يضر بالعلاقات",
        "قال الجيش الكيني في بيان نشره في موقعه إن مروحية تحطمت",
        "تحدثت الصحيفة الكينية عن فرار ستة أسرى من سجن في الشمال",
    ],
)
def test_halts_papers_and_escapes(text: str) -> None:
    assert not [c for c in claims(text) if c[0] in ("MOBILIZE", "COERCE", "SANCTION")], claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("منعت السلطات الأوغندية مسيرة تضامنية مع السودان", "COERCE", ["UGA"], ["UGA"]),
        ("وضع الجيش المالي وزير الدفاع النيجري قيد الإقامة الجبرية", "COERCE", ["MLI"], ["NER"]),
        ("ألغت كندا تصنيف الحوثيين منظمة إرهابية", "CONCEDE", ["CAN"], ["ANSARALLAH"]),
        ("رفعت كندا اسم السودان من قائمة الدول الراعية للإرهاب", "CONCEDE", ["CAN"], ["SDN"]),
        ("شهدت العاصمة الأرجنتينية مظاهرات حاشدة", "PROTEST", ["ARG"], []),
        ("أعلنت السلطات الزامبية حظر التجول في لوساكا", "COERCE", ["ZMB"], []),
    ],
)
def test_bans_and_lists(text: str, type_: str, actors: list[str], recipients: list[str]) -> None:
    assert sides(text, type_) == (actors, recipients), claims(text)


def test_what_is_ours_to_do() -> None:
    """«مهمتنا هي» and «أولويتنا هي» say what is still to be done."""
    assert statuses("قال الرئيس الكيني إن مهمتنا هي مساعدة الصومال", "AID") == [("affirmed", "planned")]
    assert statuses("أولويتنا هي إطلاق سراح الأسرى", "RETREAT") == [("affirmed", "demanded")]


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت كندا وقف إرسال السلاح إلى مالي",
        "علقت كندا تقديم المساعدات إلى مالي",
        "أعلنت كندا وقف تقديم المساعدات لمالي",
        "أوقفت كندا إرسال الأسلحة إلى مالي",
    ],
)
def test_what_is_no_longer_given(text: str) -> None:
    """It is one act, and nothing is given by it."""
    assert [(c[0], c[2], c[3]) for c in claims(text)] == [("SANCTION", frozenset({"CAN"}), frozenset({"MLI"}))], claims(text)


def test_own_people_and_those_held_by_who_is_asked() -> None:
    assert sides("دعت كندا كينيا إلى الإفراج عن مواطنيها", "RETREAT") == (["KEN"], ["CAN"])
    assert sides("دعت كندا كينيا إلى الإفراج عن الأوغنديين المعتقلين لديها", "COERCE") == (["KEN"], ["UGA"])


@pytest.mark.parametrize(
    ("text", "modality"),
    [("عرضت مصر هدنة من أسبوع في السودان", "planned"), ("اشترطت كينيا انسحاب الجيش قبل الإفراج عن المعتقلين", "possible")],
)
def test_what_is_offered_or_comes_after(text: str, modality: str) -> None:
    found = [c for c in khabar.read(text, published="2024-03-10").claims if c.type == "RETREAT"]
    assert found[-1].modality == modality, claims(text)


def test_more_words_of_arrest_and_pretence() -> None:
    assert sides("أصدر قاضي التحقيق التونسي مذكرة إيداع بالسجن بحق الغنوشي", "COERCE") == (["TUN"], ["ENNAHDA"])
    assert statuses("خطف المتمردون ثلاثة كينيين لاحتجاجهم على الضرائب", "PROTEST") == [("affirmed", "actual")]
    assert not claims("قالت الصحيفة إن الوزارة الكينية تتظاهر كأنها لا تعلم شيئا")
    assert not [c for c in claims("أوقف الجيش الكيني أمس مداولات مهمة") if c[0] == "COERCE"]


def test_distances_waters_and_protests_in_words() -> None:
    assert not [c for c in claims("قال الشاهد الكيني إن موقع الحادث يبعد نحو مئتي متر عن منزل الضحية") if c[0] == "COERCE"]
    assert sides("أعرب الجانب الكيني عن احتجاجه على القرار", "ACCUSE")[0] == ["KEN"]
    assert sides("جف النهر بسبب حبس المياه من الجانب الكيني", "COERCE")[0] == ["KEN"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("علقت الجمعية العامة للأمم المتحدة عضوية روسيا في مجلس حقوق الإنسان.", "RUS"),
        ("علقت الجمعية العامة عضوية موسكو في أعلى هيئاتها الحقوقية.", "RUS"),
        ("علقت روسيا عضويتها في مجلس القطب الشمالي.", "ARCTICCOUNCIL"),
    ],
)
def test_a_suspension_is_on_whoever_is_the_member(text: str, expected: str):
    reading = read(text, published="2022-06-10")
    code = {e.id: e.code for e in reading.entities}
    found = next(c for c in reading.claims if c.type == "SANCTION")
    assert {code[i] for i in found.recipients} == {expected}
