"""Sides that the sentence leaves open and the report makes plain; each given as inferred, with its rule."""

import pytest

from khabar import read


def sides(text: str, type_: str, nth: int = -1) -> tuple[list[str], list[str], list[str]]:
    """Actors, recipients and the rules of the inferred ones, of the nth claim of a type."""
    reading = read(text, published="2024-02-24")
    codes = {e.id: e.code for e in reading.entities}
    claim = [c for c in reading.claims if c.type == type_][nth]
    rules = [e.rule for e in claim.evidence if e.field in ("actors", "recipients") and e.inferred]
    return sorted({codes[a] for a in claim.actors}), sorted({codes[r] for r in claim.recipients}), rules


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        (
            "قصفت إثيوبيا مواقع إريترية يوم السبت. وقالت كينيا إن الهجوم خطر على المنطقة.",
            "ASSAULT",
            ["ETH"],
            ["ERI"],
        ),
        (
            "فرضت كندا عقوبات على فنزويلا الشهر الماضي. وأكدت كاراكاس أن العقوبات الكندية أضرت باقتصادها.",
            "SANCTION",
            ["CAN"],
            ["VEN"],
        ),
        (
            "اعتقلت الشرطة الكينية ناشطين صوماليين في نيروبي. وقال محامون إن ناشطين صوماليين اعتقلوا من دون تهمة.",
            "COERCE",
            ["KEN"],
            ["SOM"],
        ),
    ],
)
def test_an_act_told_again_keeps_its_sides(text, type_, actors, recipients):
    found = sides(text, type_)
    assert found[:2] == (actors, recipients), found
    assert "same act told elsewhere" in found[2]


@pytest.mark.parametrize(
    "text",
    [
        "قصفت تركيا مواقع في شمال سوريا أمس. وانفجرت سيارة مفخخة قرب ثكنة تركية. ولم تتبن أي جهة الهجوم حتى الآن.",
        "قصفت روسيا مدينة أوديسا وهاجمت أوكرانيا جزيرة القرم. وقال مسؤول إن الهجوم كان عنيفاً ليلة أمس.",
        "تظاهر آلاف في ليما أمس. وقالت السلطات إن الهجوم على المبنى كان عملاً فردياً.",
    ],
)
def test_no_attacker_is_guessed(text):
    assert sides(text, "ASSAULT")[0] == []


@pytest.mark.parametrize(
    ("text", "type_", "land"),
    [
        ("جرى اعتقال ثلاثة صحافيين نيجيريين في نيجيريا أمس على خلفية تقرير", "COERCE", "NGA"),
        ("صدر حكم بسجن وزير الدفاع البيروفي السابق خمس سنوات في بيرو", "SANCTION", "PER"),
        ("تمت إقالة وزير المالية الغاني بعد احتجاجات في غانا", "SANCTION", "GHA"),
    ],
)
def test_authorities_of_the_land(text, type_, land):
    actors, recipients, rules = sides(text, type_, 0)
    assert (actors, recipients) == ([land], [land])
    assert "authorities of the land" in rules


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("تظاهر مئات الكولومبيين في بوغوتا للمطالبة بإغلاق قاعدة عسكرية أميركية", ["COL"], ["USA"]),
        ("خرج آلاف الأردنيين في مظاهرات تنديداً بالسياسة الإيطالية يوم السبت", ["JOR"], ["ITA"]),
        ("تظاهر عشرات الأستراليين في سيدني احتجاجاً على القرار الياباني", ["AUS"], ["JPN"]),
    ],
)
def test_at_whom_a_protest_is_aimed(text, actors, recipients):
    assert sides(text, "PROTEST", 0)[:2] == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "actor", "other"),
    [
        ("اتهمت الهند باكستان بدعم مسلحين. ونددت نيودلهي بهذه السياسة في بيان لاحق.", "ACCUSE", "IND", "PAK"),
        ("طالبت النيجر فرنسا بسحب سفيرها. ورفضت باريس المهلة المحددة.", "REJECT", "FRA", "NER"),
        ("فرضت أستراليا عقوبات على فيجي. وهددت سوفا بالرد خلال أيام.", "THREATEN", "FJI", "AUS"),
    ],
)
def test_the_other_party_of_the_report(text, type_, actor, other):
    actors, recipients, _ = sides(text, type_)
    assert (actors, recipients) == ([actor], [other])


@pytest.mark.parametrize(
    ("text", "denier", "claimant"),
    [
        (
            "نفى الرئيس البيروفي أن تكون سلطات بلاده قد طردت المعارض التشيلي. وقال المعارض التشيلي إنه طرد من بيرو أمس.",
            "PER",
            "CHL",
        ),
        ("قالت وزارة الدفاع الهندية إن باكستان قصفت مخفراً حدودياً. ونفت إسلام آباد قصف المخفر.", "PAK", "IND"),
        ("اتهمت كينيا الصومال بتدريب مسلحين. ونفت مقديشو ذلك في بيان.", "SOM", "KEN"),
    ],
)
def test_a_denial_answers_whoever_made_the_claim(text, denier, claimant):
    assert sides(text, "DENY")[:2] == ([denier], [claimant])


@pytest.mark.parametrize(
    "text",
    [
        "قصفت أرمينيا مواقع أذربيجانية أمس. وقال مراقبون إن وقف إطلاق النار انهار بعد ساعات.",
        "هاجمت إريتريا قوات إثيوبية قرب الحدود. ثم أعلن وقف لإطلاق النار مساء أمس.",
        "هاجمت تايلاند مواقع كمبودية عند المعبد. وأعلنت هدنة مساء أمس في المنطقة.",
    ],
)
def test_a_truce_is_between_those_who_fight(text):
    actors, _, rules = sides(text, "RETREAT")
    assert len(actors) == 2
    assert "the two sides that fight" in rules


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        (
            "قصفت أرمينيا مواقع أذربيجانية أمس. وهاجمت أرمينيا بلدة أذربيجانية. وقال شهود إن غارة ليلية أوقعت قتلى، وسقط جرحى بقصف ليلي.",
            "AZE",
        ),
        (
            "هاجمت إثيوبيا قوات إريترية. وقتل ثلاثة جنود إريتريين. وقال سكان إن قصفاً ليلياً أوقع جرحى.",
            "ERI",
        ),
        ("قصف الجيش التايلاندي معبداً كمبودياً. ودمرت مدافعه مخفراً كمبودياً. وأسفر قصف لاحق عن جرحى.", "KHM"),
    ],
)
def test_the_one_side_that_all_attacks_strike(text, struck):
    _, recipients, rules = sides(text, "ASSAULT")
    assert recipients == [struck]
    assert "the one side that is struck" in rules


@pytest.mark.parametrize(
    "text",
    [
        "قتل مسلحون عشرة قرويين في شمال نيجيريا يوم الأحد",
        "اختطف مسلحون مجهولون مهندسين في جنوب كولومبيا أمس",
        "هاجم متطرفون مركزاً للشرطة في كينيا فجراً",
    ],
)
def test_unknown_attackers_are_not_of_the_land_they_attack_in(text):
    assert set(sides(text, "ASSAULT", 0)[0]) <= {"UNK"}


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients", "rule"),
    [
        ("أعلن في هافانا عن تراجع جزئي عن القرار", "CONCEDE", ["CUB"], [], "the one state of the sentence"),
        ("تراجع مفاجئ عن القرار في بلغاريا ورفض تام للمهلة", "REJECT", ["BGR"], [], "the one state of the sentence"),
        (
            "تحظر فنلندا دخول الشاحنات عبر الحدود مع إستونيا",
            "COERCE",
            ["FIN"],
            ["EST"],
            "the one other state of the sentence",
        ),
    ],
)
def test_the_one_state_that_a_sentence_names(text, type_, actors, recipients, rule):
    found = sides(text, type_, 0)
    assert found[:2] == (actors, recipients)
    assert rule in found[2]


@pytest.mark.parametrize(
    ("text", "attacker"),
    [
        ("شنت إثيوبيا غارات ليلية أسفرت عن مقتل عشرة جنود إريتريين", "ETH"),
        ("بعد قصف هندي على الحدود أعلنت السلطات مقتل ثلاثة جنود باكستانيين", "IND"),
        ("أكد المسعفون مقتل خمسة مزارعين كمبوديين عندما قصفت تايلاند الحقول", "THA"),
    ],
)
def test_a_death_is_by_the_one_side_that_attacks_in_its_sentence(text, attacker):
    reading = read(text, published="2024-02-24")
    codes = {e.id: e.code for e in reading.entities}
    death = next(c for c in reading.claims if c.trigger.text == "مقتل")
    assert {codes[a] for a in death.actors} == {attacker}


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("قالت صحيفة معاريف إن ضابطاً أصيب بجروح خطيرة في جنين", "ASSAULT"),
        ("ذكرت وكالة رويترز أن جندياً أصيب برصاص مجهولين في كيدال", "ASSAULT"),
        ("أفادت قناة فرانس 24 بأن ثلاثة مزارعين أصيبوا بالرصاص قرب غاو", "ASSAULT"),
    ],
)
def test_a_medium_that_tells_an_attack_does_not_make_it(text, type_):
    reading = read(text, published="2024-02-24")
    kinds = {e.id: e.kind for e in reading.entities}
    assert not [a for c in reading.claims if c.type == type_ for a in c.actors if kinds[a] == "medium"]


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("قصفت إثيوبيا مواقع إريترية أمس.", "وقال مسؤول إن أسمرة تخشى قصف مواقع إريترية أخرى."),
        ("دمرت باكستان مخفراً هندياً يوم الأحد.", "وتستعد الوحدات لتدمير مخافر هندية أخرى."),
        ("قصفت تايلاند معبداً كمبودياً فجراً.", "ودعا نائب إلى قصف مواقع كمبودية أخرى."),
    ],
)
def test_who_has_attacked_need_not_be_who_will(first, later):
    reading = read(f"{first} {later}", published="2024-02-24")
    last = [c for c in reading.claims if c.type == "ASSAULT"][-1]
    assert not [e for e in last.evidence if e.field == "actors" and e.rule == "same act told elsewhere"]


@pytest.mark.parametrize(
    ("text", "type_", "afraid"),
    [
        ("وقال مسؤول إن أسمرة تخشى قصف مواقع إريترية أخرى", "ASSAULT", "ERI"),
        ("تخشى باريس انسحاب القوات من المنطقة هذا العام", "RETREAT", "FRA"),
        ("يخاف لبنان هجوماً واسعاً على الجنوب قبل الشتاء", "ASSAULT", "LBN"),
    ],
)
def test_who_fears_an_act_does_not_do_it(text, type_, afraid):
    assert afraid not in sides(text, type_)[0]


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        ("شنت إثيوبيا غارات على مواقع في الصومال رداً على هجوم دام", "ETH"),
        ("قصفت الهند مواقع باكستانية أمس رداً على هجوم قرب الحدود", "IND"),
        ("أعلن الجيش التايلاندي أنه قصف معبداً كمبودياً رداً على هجوم بالصواريخ", "THA"),
    ],
)
def test_an_attack_that_is_answered_was_on_those_who_strike_back(text, struck):
    _, recipients, rules = sides(text, "ASSAULT")
    assert recipients == [struck]
    assert "those who strike back" in rules


@pytest.mark.parametrize(
    "text",
    [
        "وأكدت مراسلة القناة تراجع المسلحين على محاور الاشتباك في سوريا",
        "قال الوزير إن وسائل إعلام باكستانية تؤكد ارتفاع القتلى وسط محاولات لحل النزاع بين قبيلتين",
        "وجهت محكمة أوغندية تهماً إلى شبان بارتكاب جرائم خلال احتجاج في العاصمة",
    ],
)
def test_those_who_tell_or_judge_fight_in_no_inference(text):
    reading = read(text, published="2024-03-05")
    roles = {e.id: set(e.roles) for e in reading.entities}
    for claim in reading.claims:
        if claim.type == "ASSAULT":
            assert not any({"JRN", "JUD"} & roles[a] for a in claim.actors)


def test_a_journalist_who_strikes_in_so_many_words_does():
    reading = read("هاجم صحافي فرنسي شرطياً أمام البرلمان أمس", published="2024-03-05")
    roles = {e.id: set(e.roles) for e in reading.entities}
    claim = next(c for c in reading.claims if c.type == "ASSAULT")
    assert any("JRN" in roles[a] for a in claim.actors)
