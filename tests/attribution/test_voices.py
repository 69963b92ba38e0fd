"""Voices without a name, announcements, demands' aims: on whose word an act is told."""

import pytest

from khabar.reader import read


def holders(text: str) -> dict[str, list[str]]:
    """Codes of the holders of each act, by its trigger."""
    reading = read(text, published="2024-05-10")
    code = {e.id: e.code for e in reading.entities}
    return {c.trigger.text: [code[a.holder] for a in c.attribution] for c in reading.claims}


def speakers(text: str) -> list[str | None]:
    reading = read(text, published="2024-05-10")
    code = {e.id: e.code for e in reading.entities}
    return [code[q.speaker] if q.speaker else None for q in reading.quotations]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("وأفادت تقارير بأن الجيش البرازيلي قصف القرية.", "قصف"),
        ("وكانت وسائل إعلامية تحدثت عن قصف إسرائيلي على دمشق.", "قصف"),
        ("وذكرت مصادر رسمية أن كينيا هاجمت القرية.", "هاجمت"),
    ],
)
def test_a_voice_without_a_name_holds_what_it_tells(text, trigger):
    assert holders(text)[trigger] == ["UNK"]


@pytest.mark.parametrize(
    ("text", "trigger", "held"),
    [
        ("أكد وزير الخارجية الفنلندي لنظيره السويدي، خلال اتصال هاتفي بينهما، دعم هلسنكي للاتفاق.", "دعم", ["FIN"]),
        ("أعلنت وزارة الدفاع الكينية، في بيان نشرته أمس، مقتل ثلاثة جنود.", "مقتل", ["KEN"]),
        ("وجاء ذلك بعد تأكيد بولندا، أمس، تدمير دبابات روسية.", "تدمير", ["POL"]),
    ],
)
def test_what_is_announced_stands_behind_asides(text, trigger, held):
    assert holders(text)[trigger] == held


@pytest.mark.parametrize(
    ("text", "trigger", "held"),
    [
        ("دعا السفير الصيني كندا إلى رفع العقوبات من أجل إعادة فتح المحادثات العسكرية.", "المحادثات", ["CHN"]),
        ("دعت بلجيكا إلى وقف القتال وإدخال المساعدات الإنسانية.", "إدخال", ["BEL"]),
        ("حذر الرئيس الكيني من شن هجوم على مقديشو.", "هجوم", ["KEN"]),
    ],
)
def test_what_is_asked_or_feared_is_on_the_word_of_who_does(text, trigger, held):
    assert holders(text)[trigger] == held


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        # a pronoun, nobody, somebody else
        ("قالت الشرطة الهولندية إن سيارة انفجرت. ونقلت عنها وكالة رويترز أن شخصين قتلا.", ["NLD", "NLD"]),
        ("ونقلت منظمة العفو الدولية عن عامل مقيم في السعودية قوله: «كل يوم يفقد زميل لنا الوعي».", ["UNK"]),
        ("قال الوزير الكندي إن الطريق آمن. وقال عامل آخر مقيم في المدينة: «الطريق مغلق منذ يومين».", ["CAN", "UNK"]),
        # whose words they are is told beside the noun that carries them
        (
            "جاء ذلك في تصريح المتحدث باسم وزارة الخارجية النرويجية، لارس نوردن، مؤكدا أن ما حدث شأن داخلي.",
            ["NOR"],
        ),
        # the subject of the last sentence goes on
        (
            "وقال الرئيس الإسرائيلي إن القيادة جريئة. بدوره، أعرب رئيس البرلمان التركي عن تعازيه للإمارات. وعبر تغريدة قال إنه حزين.",
            ["ISR", "TUR"],
        ),
        # وسائل is spoken of as she
        ("وقد توقفت وسائل الإعلام الإسرائيلية عند المشاهد، مؤكدة أن الحزب ينشر التاريخ هذه المرة.", ["ISR"]),
        # the subject stands behind the verb of a relative clause
        ("تشمل القضايا تايوان التي تؤكد الصين أنها جزء من أراضيها.", ["CHN"]),
    ],
)
def test_who_speaks(text, said_by):
    assert speakers(text) == said_by


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        # to whom one speaks is not for whom one speaks
        ('وأفاد مسؤول كبير لوكالة "رويترز" أن المبنى انهار.', ["UNK"]),
        ("وقال دبلوماسي لقناة الجزيرة إن الطريق مغلق.", ["UNK"]),
        # a statement goes on in the words of who issued it
        (
            "قالت الحكومة الدنماركية إن الحدود مغلقة. وورد في بيان صدر عن رئيس الأركان السويدي أن الجيش مستعد. وحذر البيان من أن القوات ستتحرك.",
            ["DNK", "SWE", "SWE"],
        ),
    ],
)
def test_media_and_statements(text, said_by):
    assert speakers(text) == said_by


@pytest.mark.parametrize(
    "text",
    [
        "يقول مالكولم شالمرز نائب المدير العام للمركز إن روسيا هاجمت القرية.",
        "وأفادت حصيلة أولية بأن روسيا هاجمت القرية.",
        "وذكرت الصفحة الرسمية للحملة أن روسيا هاجمت القرية.",
    ],
)
def test_a_subject_nothing_tells_more_of_holds_its_words(text):
    assert holders(text)["هاجمت"] == ["UNK"]


@pytest.mark.parametrize(
    ("text", "trigger", "held"),
    [
        ("ذكرت صحيفة لوموند نقلا عن مسؤولين فرنسيين أن مالي طردت السفير.", "طردت", ["LEMONDE", "FRA"]),
        ("وقالت وكالة الأناضول، نقلا عن وزارة الدفاع التركية، إن الجيش قصف مواقع في سوريا.", "قصف", ["ANADOLU", "TUR"]),
        ("قصف الجيش التركي مواقع في سوريا، بحسب ما نقلت وكالة رويترز عن مسؤول عراقي.", "قصف", ["REUTERS", "IRQ"]),
        ("قتل جنديان في الكمين، وفق ما أفادت وكالة سانا نقلا عن مصدر عسكري سوري.", "قتل", ["SANA", "SYR"]),
    ],
)
def test_a_medium_passes_on_the_word_of_its_source(text, trigger, held):
    assert holders(text)[trigger] == held
