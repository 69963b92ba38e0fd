"""Who stands beside an act without doing it: orders that were issued, whose charges are denied, who finds a denial strange."""

import pytest

from khabar.reader import read


def sides(text: str, type_: str) -> list[tuple[str, set[str | None]]]:
    """Triggers of a type with the codes of their actors."""
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    return [(c.trigger.text, {codes[a] for a in c.actors}) for c in reading.claims if c.type == type_]


@pytest.mark.parametrize(
    ("text", "denier"),
    [
        ("قال النائب اللبناني إنه مستغرب من نفي موسكو قصف المدينة.", "RUS"),
        ("وعقب نفي وزارة الدفاع الروسية سقوط قتلى، أعلنت كييف أنها قتلت جنودا.", "RUS"),
        ("كرر المتحدث الإيراني نفي الاتهامات الإسرائيلية لبلاده.", "IRN"),
        ("جاء نفي الاتهام الأميركي على لسان المتحدث الإيراني.", "IRN"),
    ],
)
def test_who_denies(text: str, denier: str) -> None:
    assert [codes for _, codes in sides(text, "DENY")] == [{denier}]


@pytest.mark.parametrize(
    "text",
    [
        "أجّلت كندا قرار حظر بيع الأسلحة أسبوعين، وذلك بعدما وصلت تعليمات للموظفين بفحص الأدلة على جرائم حرب محتملة في قطاع غزة.",
        "أرجأت فرنسا التصويت بعدما وصلت تقارير إلى البرلمان عن جرائم حرب في الإقليم.",
    ],
)
def test_things_that_arrive_make_nobody_the_doer(text: str) -> None:
    assert all(not codes for _, codes in sides(text, "ASSAULT"))


@pytest.mark.parametrize(
    "text",
    [
        "بحث الاجتماع النزاعات التجارية بين البلدين.",
        "أكد الوزير أن الاقتصاد تعافى، مستشهداً بتقرير للبنك الدولي.",
        "وحاكم الولاية يعلن موعد المعرض السنوي.",
    ],
)
def test_words_that_only_look_violent(text: str) -> None:
    assert not sides(text, "ASSAULT") and not sides(text, "ACCUSE")


def test_who_is_killed_by_a_strike_is_still_killed() -> None:
    assert sides("استشهد ثلاثة فلسطينيين بقصف إسرائيلي على غزة.", "ASSAULT")[0] == ("استشهد", {"ISR"})


@pytest.mark.parametrize(
    ("text", "type_", "by"),
    [
        ("تدعو الصين إلى إنهاء الحرب، وتتهم واشنطن والدول الغربية بتأجيج الصراع.", "ACCUSE", {"CHN"}),
        ("قال وزير الداخلية الروسي إنه التقى نظيره السعودي.", "CONSULT", {"RUS", "SAU"}),
        ("قال وزير الداخلية الروسي إنه عقد اجتماعاً مع نظيره السعودي.", "CONSULT", {"RUS", "SAU"}),
        ("أكد كوليبا خلال لقاء مع الوزير التشيلي ثم خلال زيارته إلى تشيلي أن بلاده مستعدة.", "REQUEST", set()),
    ],
)
def test_who_is_not_named_again(text: str, type_: str, by: set[str]) -> None:
    assert {code for _, codes in sides(text, type_) for code in codes} == by


def test_a_guest_is_not_his_own_host() -> None:
    text = "قال وزير الخارجية الأوكراني دميتري كوليبا خلال لقائه مع نظيره الصيني خلال زيارته إلى الصين إن بلاده مستعدة."
    assert ("زيارته", {"UKR"}) in sides(text, "CONSULT")


def test_whoever_speaks_of_a_deed_has_not_done_it() -> None:
    assert sides("وقال بابا الفاتيكان عن إحراق نسخ من المصحف في الدنمارك إن الحرية لا تعني الإساءة.", "PROTEST") in ([], [("إحراق", set())])


def test_a_protest_as_a_reason_is_of_those_who_act() -> None:
    text = "اقتحم متظاهرون السفارة السويدية في بغداد احتجاجاً على موافقة السويد على إحراق المصحف في ستوكهولم."
    assert not any("SWE" in codes for _, codes in sides(text, "PROTEST"))


def test_whoever_founded_a_group_is_of_it() -> None:
    text = "قال مسؤولون إن الولايات المتحدة تستعد لتأجيل عقوبات على مجموعة فاغنر، بعد أن قاد مؤسسها تمرداً ضد الكرملين."
    assert sides(text, "ASSAULT") == [("تمرداً", {"WAGNER"})]


@pytest.mark.parametrize("text", ["بحث الوزيران مواضيع عدة تهم البلدين.", "سيطر الرئيس الأميركي السابق على استطلاع الرأي السنوي."])
def test_concerns_and_polls(text: str) -> None:
    assert not sides(text, "ACCUSE") and not sides(text, "COERCE")


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("وباركت حماس عملية إطلاق النار على حاجز قلنديا، قائلة إنها رد طبيعي.", "ASSAULT"),
        ("جمعية حقوقية يمنية تتحدث في دراسة عن الانتهاكات بحق النساء والأطفال.", "COERCE"),
        ("أكدت ممثلية إيران أنه تم انتهاك أمن وسيادة طهران في العمل الأخير.", "COERCE"),
        ("وهي شهادة تمنح للمؤسسات البحرينية التي تحقق تميزا في قطاع الخدمات.", "ACCUSE"),
    ],
)
def test_who_praises_uncovers_or_suffers_a_deed_has_not_done_it(text: str, type_: str) -> None:
    assert all(not codes for _, codes in sides(text, type_))


def test_police_who_announce_arrests_made_them() -> None:
    assert sides("أعلنت الشرطة التركية اعتقال عشرة مشتبه بهم.", "COERCE") == [("اعتقال", {"TUR"})]


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("عارضت إيران قصف المدينة.", "ASSAULT"),
        ("أيدت إيران فرض عقوبات على العراق.", "SANCTION"),
        ("رحبت إيران بتسليم أسلحة إلى العراق.", "AID"),
        ("بعد قصف المدينة حذرت إيران تركيا.", "ASSAULT"),
        ("هددت إيران تركيا في حال قصف المدينة.", "ASSAULT"),
        ("من المتوقع طرد السفير العراقي اليوم.", "SANCTION"),
    ],
)
def test_nobody_is_said_to_have_done_it(text: str, type_: str) -> None:
    assert [codes for _, codes in sides(text, type_)] == [set()]


@pytest.mark.parametrize("text", ["طلبت تركيا فرض عقوبات على العراق.", "طلبت إيران من تركيا إرسال قوات إلى العراق."])
def test_a_phrase_of_what_is_asked_for_names_nobody_asked(text: str) -> None:
    assert not any("IRQ" in codes for type_ in ("SANCTION", "MOBILIZE", "AID") for _, codes in sides(text, type_))


def test_who_strikes_before_the_verb_is_told_by_a_pronoun() -> None:
    assert sides("بعد قصفها المدينة، أعلنت إيران وقف العمليات.", "ASSAULT")[0] == ("قصفها", {"IRN"})


@pytest.mark.parametrize(
    "text",
    [
        "زعم الباحث أن الصين تستغل قضية الحرب على غزة.",
        "قال الوزير إن إيران استخدمت الحرب على غزة ذريعة.",
        "توظف تركيا ملف الهجمات الكردية للضغط على أوروبا.",
    ],
)
def test_whoever_makes_use_of_a_war_does_not_wage_it(text: str) -> None:
    assert [codes for _, codes in sides(text, "ASSAULT")] == [set()]


@pytest.mark.parametrize("text", ["تحدثت الشرطة عن إصابات بين الجنود الإسرائيليين.", "أعلنت الوكالة مقتل خمسة بين صفوف القوات الإسرائيلية."])
def test_those_hurt_among_soldiers_are_not_hurt_by_them(text: str) -> None:
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    assert [({codes[a] for a in c.actors}, {codes[r] for r in c.recipients}) for c in reading.claims] == [(set(), {"ISR"})]


@pytest.mark.parametrize(
    ("text", "type_", "code"),
    [
        ("ولفت إلى أن قصف إسرائيل لغزة جريمة.", "ASSAULT", "ISR"),
        ("وأشار إلى أن رفض روسيا للمقترح خطأ.", "REJECT", "RUS"),
        ("أشارت صحيفة محلية، في تقريرها، إلى أن دعم واشنطن لكييف مستمر.", "SUPPORT", "USA"),
    ],
)
def test_a_masdar_behind_the_saying_is_no_verb(text: str, type_: str, code: str) -> None:
    assert [codes for _, codes in sides(text, type_)] == [{code}]
