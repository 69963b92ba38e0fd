"""Common words that are also names must not become entities, least of all a state."""

import pytest

from khabar.reader import read


def codes(text: str) -> set[str]:
    reading = read(text, published="2023-05-10")
    by_id = {e.id: e for e in reading.entities}
    return {by_id[m.entity].code for m in reading.mentions} - {"UNK"}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("التقى العديد من التجار في السوق، لافتا إلى ارتفاع الأسعار.", {"QAT", "EFTA"}),
        ("قدمت الشركة حجة ضعيفة، وأودعت أموالا في بنوك عدة.", {"YEM", "GRL"}),
        ("انتشر فيروس كورونا، فيينا ليست وحدها.", {"ITA", "DEU"}),
        ("عاد الكاتب إلى مسقط رأسه بعد سنوات طويلة.", {"OMN"}),
        ("حصلت البلدة على دعم مالي لترميم البيت القديم.", {"MLI", "ELBIT"}),
        ("تتابع اللجنة مجريات التحقيق في المحكمة.", {"HUN"}),
        ("انهال وابل من الحجارة على النافذة دوما.", {"APPLE", "SYR"}),
        ("دعت الجمعية إلى مسيرة سلمية، والتظاهرات السلمية حق.", {"SYR"}),
        ("أرسلت فرانس تلفزيون فريقا للتصوير.", {"DEU"}),
    ],
)
def test_common_words_are_no_names(text, wrong):
    assert not codes(text) & wrong


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("في رام الله، أحرق مستوطنون سيارات وحقولا.", "ISR"),
        ("أعلن العاهل الأردني في عمان برنامجا جديدا.", "JOR"),
        ("استضافت سلطنة عمان الوفدين، وقالت عمان إن المحادثات مفيدة.", "OMN"),
        ("دعت مالي جيرانها إلى الحوار.", "MLI"),
    ],
)
def test_what_the_report_decides(text, code):
    assert code in codes(text)


def test_militias_with_a_nationality_do_not_act_for_the_state():
    assert "IRQ" not in codes("قصفت الميليشيات العراقية القاعدة ليلا.")


def test_no_land_takes_tanwin():
    assert codes("رصدت واشنطن حشداً عسكرياً صربياً على الحدود.") == {"USA"}
    assert codes("زار صربيا وفد روسي.") >= {"SRB"}


def test_an_adverb_in_tanwin_behind_a_noun_agrees_with_it():
    reading = read("رصدت واشنطن انتشاراً عسكرياً صربياً على الحدود.", published="2024-03-10")
    by_id = {e.id: e.code for e in reading.entities}
    assert [[by_id[a] for a in c.actors] for c in reading.claims if c.type == "MOBILIZE"] == [["SRB"]]


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("زار وزير الخارجية التركي بغداد اليوم والتقى نظيره العراقي", False),
        ("تنسحب القوات التركية من فلسطين اليوم", False),
        ("قالت وكالة بغداد اليوم إن الحكومة طردت السفير", True),
        ("ذكرت روسيا اليوم أن الجيش قصف المدينة", True),
    ],
)
def test_a_place_today_or_an_outlet(text, outlet):
    assert any(e.kind == "medium" for e in read(text, published="2024-03-12").entities) == outlet
