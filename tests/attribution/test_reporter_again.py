"""The reporter has the word again: by another who is named, by a denial, by what the speaker does beside his saying."""

import pytest

from khabar.reader import read


def quoted(text: str) -> list[tuple[str | None, str]]:
    reading = read(text, published="2025-03-12")
    entities = {e.id: e.code for e in reading.entities}
    return [(entities.get(q.speaker or ""), text[q.content.start : q.content.end]) for q in reading.quotations]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("صدّ الجيش الهجوم، وموسكو تعلن أن طائراتها قصفت الميناء، وأنقرة تقول إنها لا تشارك في القتال.", "طائراتها قصفت الميناء"),
        ("قال الرئيس الكيني إن التعديل كان ضروريا، واتهم جهات لم يسمها بالتسلل إلى الدولة.", "التعديل كان ضروريا"),
        ("أعلن التلفزيون الإيراني أن انفجارا هز البلدة، ونقل عن المحافظ قوله إن ثلاثة قتلوا.", "انفجارا هز البلدة"),
        ("حذرت باكستان من أن أي منع للمياه سيعد عدوانا، وأشارت تقارير صحافية إلى أنها بعثت رسالة إلى الهند.", "أي منع للمياه سيعد عدوانا"),
        ("قالت الخارجية الصينية إن بكين تعارض التكتلات، في حين أشاد السفير الأميركي باللقاء.", "بكين تعارض التكتلات"),
        ("قال شهود إن الشرطة أطلقت النار على الحشد، غير أن متحدثا باسمها نفى ذلك.", "الشرطة أطلقت النار على الحشد"),
        ("قال الجيش الإسرائيلي إنه قتل 40 مسلحا، وهي حصيلة نفتها حركة حماس.", "قتل 40 مسلحا"),
    ],
)
def test_what_is_said_ends_where_another_has_the_word(text: str, first: str):
    assert quoted(text)[0][1].removeprefix("إن").lstrip() in (first, first.removeprefix("إن").lstrip())


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير الألماني إن الوفد الفرنسي زار بغداد، وطالب الحكومة بإطلاق السجناء.",
        "قالت منظمة العفو الدولية إن الأسعار ارتفعت، وهو ما يؤكد أن الأزمة عميقة.",
        "وأشارت وكالة رويترز إلى أن البحث متواصل، إلا أن الأمواج العالية تعيق عمل فرق الإغاثة.",
        "قال المبعوث الأممي إن الدول تتأخر، إلا أن المجتمع الدولي الذي يطالبها بذلك لا يدفع.",
    ],
)
def test_what_is_said_goes_on_where_nobody_else_has_the_word(text: str):
    assert quoted(text)[0][1].endswith(text.rsplit(" ", 1)[1].rstrip("."))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("وأعلنت بكين أن الرئيس الصيني أبلغ زيلينسكي أن بلاده لن تهاجم أحدا.", "CHN"),
        ("رحبت فرنسا بالاتفاق بين إيران وروسيا، لكنها أكدت أن العقوبات باقية.", "FRA"),
        ("وقالت رئيسة الوزراء الدنماركية، التي لم تحدد موعدا، إن بلادها سترسل دبابات.", "DNK"),
        ("إلا أن وزيرا فرنسيا طالب بالهدنة، مؤكدا أن باريس ستشارك في المحادثات.", "FRA"),
        ("وحماس ترد بأن القصف هو الذي قتل الرهائن.", "HAMAS"),
        ("غير أن مسؤولا في أديس أبابا أقر بالانسحاب، نافيا أن تكون القوات قد هزمت.", "ETH"),
    ],
)
def test_who_says_it(text: str, code: str):
    assert quoted(text)[-1][0] == code


@pytest.mark.parametrize(
    "text",
    [
        "وقع الوزراء في طوكيو مذكرة تفاهم حول «إطار التعاون الأمني الثلاثي بينها».",
        "وطلبت المستشارة من بوتين، في اتصال هاتفي، أن يستخدم نفوذه لدى مينسك.",
        "جدد الرئيس العمل بالطوارئ بعد الإفراج عن راهب سبق أن أدين بازدراء المحكمة.",
        "ردت الحكومة الكينية على الهجوم بأن أرسلت جنودا إلى الحدود.",
    ],
)
def test_no_saying(text: str):
    assert quoted(text) == []


def test_also_announced_is_no_according():
    told = read("خرج آلاف المحتجين إلى الشوارع، كما أعلنت نقابات عمالية إضرابا مفتوحا.", published="2025-03-12")
    out = next(c for c in told.claims if c.trigger.text == "خرج")
    assert out.attribution == []
