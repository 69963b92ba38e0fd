"""A denial links to the act it denies, which comes out as not done, on the word of who denies it."""

import pytest

from khabar.reader import read


def denied(text: str) -> list[tuple[str, str]]:
    """Trigger and polarity of the claims that the denials of a text link to."""
    claims = {c.id: c for c in read(text, published="2024-03-10").claims}
    return [
        (claims[link.claim].trigger.text, claims[link.claim].polarity)
        for c in claims.values()
        if c.type == "DENY"
        for link in c.links
        if link.how == "denies"
    ]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("نفت وزارة الدفاع الأردنية الأنباء عن قصف سلاح الجو مواقع في السويداء", "قصف"),
        ("قالت الشرطة الغانية إن القول بأنها ضربت محتجين غير صحيح", "ضربت"),
        ("كذبت الرئاسة التشادية ما نشرته صحيفة فرنسية عن اعتقال وزير الدفاع", "اعتقال"),
        ("نفى الجيش الباكستاني ما تردد عن أن قواته هاجمت قندهار", "هاجمت"),
        ("قال الوزير إن خبر انسحاب القوات الكينية من الصومال عار عن الصحة", "انسحاب"),
        ("نفت طهران اتهامات كييف لها بتزويد روسيا بصواريخ", "تزويد"),
        ("لا صحة لما يشاع عن إغلاق تركيا معبر باب الهوى", "إغلاق"),
        ("نفت رواندا صحة الأنباء المتداولة حول اعتقال المعارض", "اعتقال"),
        ("نفت بوروندي ضلوع جيشها في قصف القرية الحدودية", "قصف"),
        ("نفى الرئيس الكيني أنه التقى قائد قوات الدعم السريع", "التقى"),
    ],
)
def test_the_act_in_denied_news_is_not_done(text, act):
    assert (act, "negated") in denied(text)


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("نفى متحدث باسم حماس أن تكون الحركة وافقت على هدنة أو أفرجت عن رهائن", {"وافقت", "أفرجت"}),
        ("نفت بوليفيا أن تكون اعتقلت صحافياً بيروفياً وطردت زوجته", {"اعتقلت", "طردت"}),
        ("نفى الوزير المغربي أن تكون الرباط زودت مالي بمسيّرات أو دربت جنودها", {"زودت", "دربت"}),
    ],
)
def test_two_verbs_under_one_denial(text, acts):
    assert acts <= {trigger for trigger, polarity in denied(text) if polarity == "negated"}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("اتهمت صربيا كوسوفو باعتقال صرب. ونفت بريشتينا هذه الاتهامات.", "اعتقال"),
        ("هاجمت إثيوبيا موقعاً في إريتريا بحسب أسمرة، الأمر الذي نفته أديس أبابا.", "هاجمت"),
        ("قالت كينشاسا إن رواندا قصفت بلدة حدودية. ونفت كيغالي ذلك.", "قصفت"),
    ],
)
def test_what_is_taken_up_was_told_before_and_keeps_its_own_holder(text, act):
    assert denied(text) == [(act, "affirmed")]


@pytest.mark.parametrize(
    "text",
    [
        "لم تؤكد الحكومة اليونانية ولم تنف اعتقال مواطن تركي",
        "لم تنف إسرائيل قصف مطار حلب",
        "لم يؤكد الجيش الهندي ولم ينف قصف مواقع في كشمير",
    ],
)
def test_neither_confirmed_nor_denied_is_no_denial(text):
    assert denied(text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("نفت طهران اتهامات كييف لها بتزويد روسيا بصواريخ", "IRN"),
        ("نفت وزارة الدفاع الأردنية الأنباء عن قصف سلاح الجو مواقع في السويداء", "JOR"),
        ("نفت مانيلا الأنباء التي ترددت عن اعتقال صيادين صينيين", "PHL"),
    ],
)
def test_who_denies_holds_that_it_was_not_done(text, code):
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    held = [codes[c.attribution[-1].holder] for c in reading.claims if c.polarity == "negated" and c.attribution]
    assert held == [code]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("نفى مكتب نتنياهو إجراء محادثات مباشرة مع حركة حماس", "محادثات"),
        ("نفى زعيم المعارضة الفنزويلية خوان غوايدو التخطيط لانقلاب عسكري في كراكاس", "لانقلاب عسكري"),
        ("نفت النمسا التخلي عن حيادها والانضمام إلى الحلف الأطلسي", "الانضمام"),
    ],
)
def test_the_denied_act_behind_the_subject(text, act):
    assert (act, "negated") in denied(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("نفى مسؤول رفيع في «الإيكواس» نقل معدات عسكرية إلى بنين", "نقل"),
        ("استنكرت لومي هذه المزاعم ونفت التوسط بين غانا ومالي", "التوسط"),
        ("نفت الأمم المتحدة سحب موظفيها من مدينة القضارف السودانية", "سحب"),
        ("وصفت الخارجية الكينية الأنباء عن طرد السفير الأوغندي بالكاذبة", "طرد"),
    ],
)
def test_the_denied_act_is_told_and_linked(text: str, word: str) -> None:
    reading = read(text, published="2024-03-10")
    at = text.index(word)
    act = next(c for c in reading.claims if c.trigger.start < at + len(word) and at < c.trigger.end)
    assert act.polarity == "negated"
    assert any(link.how == "denies" and link.claim == act.id for c in reading.claims for link in c.links)
