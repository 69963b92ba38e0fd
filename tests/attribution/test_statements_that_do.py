"""What a statement demands, condemns or tells is of whoever issued it; speech that goes on behind marks, «لكنه» and «ف»."""

import pytest

from khabar.reader import read


def holders(text: str) -> dict[str, list[str]]:
    reading = read(text, published="2024-05-10")
    codes = {e.id: e.code for e in reading.entities}
    return {c.trigger.text: [codes[a.holder] for a in c.attribution] for c in reading.claims}


def actors(text: str) -> dict[str, list[str]]:
    reading = read(text, published="2024-05-10")
    codes = {e.id: e.code for e in reading.entities}
    return {c.trigger.text: [codes[a] for a in c.actors] for c in reading.claims}


@pytest.mark.parametrize(
    ("text", "act", "code"),
    [
        ("قالت الخارجية الأردنية في بيان إن الوضع مقلق. ودعا البيان الأطراف كافة إلى وقف إطلاق النار.", "وقف إطلاق النار", "JOR"),
        ("أصدر المجلس العسكري في غينيا بياناً عن الأزمة. وحمّل البيان فرنسا المسؤولية عن الهجوم.", "الهجوم", "GIN"),
        ("أعلن الجيش الهندي مقتل جندي. ولفت البيان إلى اعتقال مسلح قرب الحدود.", "اعتقال", "IND"),
        ("قالت حركة النهضة في بيان إن الوضع خطير. وأدان البيان قصف المدرسة، وطالب بمحاسبة المسؤولين.", "محاسبة", "ENNAHDA"),
        ("نشرت صحيفة هآرتس تقريراً عن الحرب. وأشار التقرير إلى أن الجيش قصف جسراً.", "قصف", "HAARETZ"),
    ],
)
def test_a_statement_speaks_for_whoever_issued_it(text: str, act: str, code: str) -> None:
    assert holders(text)[act] == [code]


def test_a_statement_acts_for_whoever_issued_it() -> None:
    done = actors("قالت الخارجية المصرية في بيان إن الوضع خطير. وطالب البيان بالإفراج عن الموقوفين، مندداً بقصف المدرسة.")
    assert done["طالب"] == done["مندداً"] == ["EGY"]


def test_a_resolution_is_not_of_the_agency_that_reports_it() -> None:
    assert actors("أفادت وكالة فرانس برس بأن المجلس صوت. ويدعو القرار إلى وقف القتال.")["يدعو"] == []


@pytest.mark.parametrize(
    ("text", "act", "found"),
    [
        ("قال زعيم الحزب الكيني إنه لن يقبل المنصب، لكنه سيدعم القانون في البرلمان.", "سيدعم", ["KEN"]),
        ("رد القاضي اللبناني حسن طه، \"أن قرار الإفراج عن الموقوفين باطل\".", "الإفراج", ["LBN"]),
        ("رغم أن الرئيس الأميركي لم يعلن بعد أنه سيترشح، فمن المتوقع أن يزور كينيا.", "يزور", []),
        ("رد الكرملين على أنباء بشأن نية باريس طلب لقاء مع الوزير الروسي.", "طلب", ["UNK"]),
    ],
)
def test_where_words_go_on_and_where_they_end(text: str, act: str, found: list[str]) -> None:
    assert holders(text)[act] == found


def test_marks_behind_marks_are_of_the_same_speaker() -> None:
    reading = read('رأى الكاتب التركي أن "الحكومة أخطأت في الحساب"، خصوصاً وأنه "كان واضحاً أن المسلحين لن يفرجوا عن الرهائن".', published="2024-05-10")
    codes = {e.id: e.code for e in reading.entities}
    assert [codes[q.speaker or ""] for q in reading.quotations] == ["TUR", "TUR"]


def test_what_is_expected_behind_fa_has_not_happened() -> None:
    claims = read("رغم الخلاف، فمن المتوقع أن يزور الرئيس الأميركي كينيا.", published="2024-05-10").claims
    assert [c.modality for c in claims if c.trigger.text == "يزور"] == ["possible"]
