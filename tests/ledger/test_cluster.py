"""Happenings follow from the claims alone: not from the order they came in, nor from how they were cut into batches."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from made import claim, killed, readings, rows_of, side

from khabar.ledger.cluster import Clustering, cluster
from khabar.ledger.facets import facet
from khabar.ledger.likeness import likeness
from khabar.ledger.rarity import Rarity
from khabar.ledger.rows import Voice
from khabar.ledger.wording import bare

PLACES = [None, "Batifa", "Zakho"]
WORDS = [
    "قصفت طائرات تركية مستودعا قرب قرية باتيفا ليلا", "قصفت طائرات تركية موقعا قرب بلدة زاخو فجرا",
    "قصفت مدفعية تركية تلالا محاذية لقرية كيستة", "قصفت طائرات مسيرة سيارة على طريق دهوك القديم",
]  # fmt: skip


@st.composite
def rows(draw):
    out = []
    for n in range(draw(st.integers(2, 14))):
        day = (date(2024, 3, 8) + timedelta(days=draw(st.integers(0, 4)))).isoformat()
        told = draw(st.booleans())
        out.append(
            claim(
                n, report=f"r{draw(st.integers(0, 5))}", sentence=draw(st.integers(0, 2)), published=day, date=day if told else None,
                basis="anchored" if told else None, place=draw(st.sampled_from(PLACES)), words=draw(st.sampled_from(WORDS)),
                actors=draw(st.sampled_from([(), (side("TUR"),), (side("IRN"),)])), quantities=draw(st.sampled_from([(), (killed(3),), (killed(5),)])),
            )
        )  # fmt: skip
    return out


@settings(max_examples=120, deadline=None)
@given(rows(), st.randoms(use_true_random=False))
def test_order_and_batches_change_nothing(made, random):
    whole = cluster(made)
    mixed = list(made)
    random.shuffle(mixed)
    assert cluster(mixed) == whole
    run = Clustering()
    at = 0
    while at < len(mixed):
        step = random.randint(1, 4)
        run.add(mixed[at : at + step])
        at += step
    assert run.clusters() == whole
    assert sorted(i for c in whole for i in c) == sorted(r.id for r in made)


def together(found, *wanted):
    home = {i: n for n, c in enumerate(found) for i in c}
    return len({home[r.id] for r in wanted}) == 1


def test_three_outlets_tell_one_strike():
    rows = rows_of(
        readings(
            ("صحيفة أ", "2024-03-10", "قصفت طائرات تركية أمس مستودعا قرب بلدة زاخو شمال العراق وقتل ثلاثة مسلحين."),
            ("صحيفة ب", "2024-03-10", "قصفت تركيا السبت مستودعا في زاخو بحسب سكان."),
            ("صحيفة ج", "2024-03-11", "قصفت الطائرات التركية مستودعا قرب زاخو في التاسع من مارس 2024."),
        )
    )
    strikes = [r for r in rows if r.type == "ASSAULT" and r.trigger.startswith("قصف")]
    assert len(strikes) == 3
    assert together(cluster(rows), *strikes)


def test_same_sides_and_day_but_another_act():
    rows = rows_of(
        readings(
            ("صحيفة أ", "2024-03-10", "اتهمت باريس موسكو بالتجسس."),
            ("صحيفة ب", "2024-03-10", "طردت باريس دبلوماسيين روسيين."),
        )
    )
    assert len({r.type for r in rows}) >= 2
    assert all(len(c) == 1 for c in cluster(rows))


def test_who_expels_and_who_answers_are_two_happenings():
    rows = rows_of(
        readings(
            ("صحيفة أ", "2022-04-08", "طردت بولندا أمس 45 دبلوماسيا روسيا."),
            ("صحيفة ب", "2022-04-08", "طردت روسيا أمس 45 دبلوماسيا بولنديا."),
        )
    )
    assert len(rows) == 2
    assert not together(cluster(rows), *rows)


def test_a_pledge_and_its_fulfilment_are_two_happenings():
    rows = rows_of(
        readings(
            ("صحيفة أ", "2024-03-10", "ستسحب فرنسا قواتها من النيجر."),
            ("صحيفة ب", "2024-03-11", "سحبت فرنسا قواتها من النيجر."),
        )
    )
    assert {r.modality for r in rows} == {"planned", "actual"}
    assert not together(cluster(rows), *rows)


def test_a_war_told_daily_is_no_chain():
    """One strike a day for a month in the same words: no happening reaches over more than three days."""
    days = [(date(2024, 3, 1) + timedelta(days=n)).isoformat() for n in range(30)]
    made = [claim(n, published=day) for n, day in enumerate(days)]
    by_id = {r.id: r for r in made}
    for one in cluster(made):
        told = sorted(date.fromisoformat(by_id[i].published) for i in one)
        assert (told[-1] - told[0]).days <= 2


def test_two_persons_of_one_state_who_condemn():
    made = [
        claim(n, type="ACCUSE", mode="disapprove", lemma="dana-condemn", trigger="دان", words=f"دان {who} القصف التركي", actors=(side("IRQ", who, "person"),))
        for n, who in enumerate(["Fuad Hussein", "Barham Salih"])
    ]  # fmt: skip
    assert len(cluster(made)) == 2
    assert len(cluster([made[0], claim(5, **{f: getattr(made[0], f) for f in ("type", "mode", "lemma", "trigger", "words", "actors")})])) == 1


def person(code, name):
    return side(code, name, kind="person")


def test_meetings_with_two_ministers_of_one_state_are_two_happenings():
    talks = {
        "type": "CONSULT", "mode": None, "trigger": "التقى", "lemma": "al-tqi-consult", "quad": 1, "score": 2.5, "recipients": (),
        "words": "التقى وزير خارجية عمان مسؤولا قطريا وبحث معه مستجدات المنطقة وسبل التهدئة",
    }  # fmt: skip
    host = person("OMN", "Badr Albusaidi")
    with_one = [claim(n, actors=(host, person("QAT", "Sultan")), **talks) for n in (1, 2)]
    with_other = claim(3, actors=(host, person("QAT", "Khalid")), **talks)
    assert {frozenset(c) for c in cluster([*with_one, with_other])} == {frozenset(r.id for r in with_one), frozenset({with_other.id})}


def test_a_demand_is_of_who_demands():
    asked = {
        "type": "ACCUSE", "mode": "investigate", "trigger": "تحقيق", "lemma": "haqqaqa-investigate", "modality": "demanded",
        "words": "طالب رئيس الحكومة بفتح تحقيق في تسريب محاضر الاجتماع المغلق", "actors": (side("MAR"),), "recipients": (),
    }  # fmt: skip
    held = [claim(n, voices=(Voice(side=person("MAR", name), relation="speaker", manner="indirect"),), **asked) for n, name in enumerate(("Idrissi", "Alaoui"))]
    assert len(cluster(held)) == 2


def test_an_act_told_in_other_words_and_a_capital_that_is_struck():
    found = readings(
        ("وكالة", "2024-05-10", "قصفت قوات جبهة تحرير تيغراي أديس أبابا وضواحيها بصاروخين مساء اليوم."),
        ("صحيفة", "2024-05-10", "استهدفت جبهة تحرير تيغراي أديس أبابا وضواحيها بصاروخين اليوم."),
    )
    rows = [r for r in rows_of(found) if r.type == "ASSAULT"]
    assert len(rows) == 2 and len(cluster(rows)) == 1


def test_of_many_strikes_of_a_day_those_are_one_of_which_the_same_is_told():
    others = [claim(n, words=f"قصفت طائرات تركية منزلا وأصيب {n} من سكان قرية", trigger="قصفت") for n in range(3, 40)]
    one, same, another = (
        claim(n, words=words)
        for n, words in (
            (100, "قصفت طائرات تركية منزلا يعود لمزارع قرب طاحونة شيلادزي القديمة"),
            (101, "قصفت طائرات منزل مزارع عند طاحونة شيلادزي"),
            (102, "قصفت طائرات تركية منزلا وأصيب بعض من سكانه"),
        )
    )
    found = cluster([*others, one, same, another])
    assert together(found, one, same)
    assert not together(found, one, another) and not any(together(found, another, other) for other in others)


def test_who_is_of_a_land_is_called_so_in_every_ending():
    assert {bare(word) for word in ("فلسطيني", "الفلسطينيين", "فلسطينيا", "الفلسطينية", "للفلسطينيين")} == {"فلسطين"}
    assert {bare(word) for word in ("واشنطن", "لواشنطن")} == {"واشنطن"}
    assert bare("وروسيا") == bare("الروسية") and bare("فقصفت") == bare("قصفت")


def strike(n, words, **fields):
    return claim(n, words=words, trigger="غارة", lemma="ghara-assault-n", recipients=(), **fields)


def test_strikes_on_two_towns_of_a_day_are_two_happenings():
    one = strike(1, "قتل أربعة مزارعين في غارة تركية على مستودع للحبوب في إدلب")
    two = strike(2, "غارة تركية على مستودع في إدلب تودي بأربعة مزارعين وتحرق محصول القمح")
    other = strike(3, "قتل أربعة مدنيين في غارة تركية على مستودع للأدوية في حلب")
    found = cluster([one, two, other])
    assert together(found, one, two)
    assert not together(found, one, other)


def test_an_act_is_told_by_its_own_trigger_where_the_sentence_has_one():
    blast = claim(1, words="فجرت القوات التركية مخزنين للسلاح في قرية باتيفا", trigger="فجرت", lemma="fjr-assault", mode=None)
    both = "اقتحمت القوات التركية قرية باتيفا فجرا ثم فجرت مخزنين للسلاح في القرية"
    raid = claim(2, words=both, trigger="اقتحمت", lemma="aqthm-assault", mode=None)
    same = claim(3, report="r2", words=both, trigger="فجرت", lemma="fjr-assault", mode=None, start=30, end=34)
    found = cluster([blast, raid, same])
    assert together(found, blast, same)
    assert not together(found, blast, raid)
    assert together(cluster([blast, raid]), blast, raid)  # where nothing tells it better


def test_daily_raids_are_not_the_raid_of_a_day():
    one = strike(1, "شنت طائرات تركية غارة على تلال باتيفا وأحراج زاخو الوعرة")
    words = "دوت فوق تلال باتيفا الوعرة غارة تركية أخرى"
    two, daily = strike(2, words), strike(2, words, iterated=True)
    assert together(cluster([one, two]), one, two)
    assert not together(cluster([one, daily]), one, daily)


def test_the_like_told_a_day_later_is_the_same_less_unless_the_telling_tells_so():
    def weight(words, again, day):
        one, two = (facet(strike(n, text, published=when)) for n, (text, when) in enumerate([(words, "2024-03-10"), (again, day)]))
        return likeness(one, two, Rarity([one, two]))[0]

    plain = ("سقط جرحى في غارة على أطراف القرية", "غارة جديدة وسقوط جرحى بينهم راع")
    assert weight(*plain, "2024-03-11") < weight(*plain, "2024-03-10")
    full = "غارة على منشرة للخشب يملكها نجار ستيني يدعى رزكار"
    assert weight(full, f"خلفت {full} حريقا هائلا", "2024-03-11") == weight(full, f"خلفت {full} حريقا هائلا", "2024-03-10")


def test_holders_of_two_offices_of_a_state_are_met_by_two_meetings():
    def met(n, *host):
        guest = side("LBN", "minister of energy of LBN", "person")
        words = "بحث الوزير الضيف خلال لقاء مسائي تمويل محطات الكهرباء الثلاث"
        return claim(n, type="CONSULT", mode="meet", trigger="لقاء", lemma="ajtm-consult", words=words, actors=(guest, *host), recipients=())

    president, speaker = side("IRQ", "president of IRQ", "person"), side("IRQ", "speaker of parliament of IRQ", "person")
    named = side("IRQ", "Barham Salih", "person")
    one, other = met(1, president), met(2, speaker)
    assert not together(cluster([one, other]), one, other)
    one, other = met(1, president, named), met(2, named)
    assert together(cluster([one, other]), one, other)


def test_who_speaks_unnamed_is_not_the_ministry_that_says_the_like():
    def blames(n, words, *who):
        return claim(n, type="ACCUSE", mode=None, trigger="أدان", lemma="adana-condemn", words=words, actors=who, recipients=(side("TUR"),))

    unnamed = side("UNK", "notables", "unnamed", country=())
    ministry = blames(1, "أدان العراق قصف مزارع باتيفا الحدودية", side("IRQ"))
    sheikhs = blames(2, "أدان وجهاء العشائر قصف تركيا لقرى نائية", unnamed)
    facets = [facet(ministry), facet(sheikhs), facet(blames(2, sheikhs.words))]
    rarity = Rarity(facets)
    assert likeness(facets[0], facets[1], rarity)[0] < likeness(facets[0], facets[2], rarity)[0]


def test_a_report_that_tells_of_the_like_in_other_words_tells_of_another_act():
    one = claim(1, report="r1", sentence=1, words="أحرق مستوطنون مسجد قرية برقة الشمالية قرب حقول الزيتون", trigger="أحرق", lemma="ahrq-assault", mode=None)
    other = {"words": "حرق مجهولون سيارات تجار في سوق بلدة دير شرف", "trigger": "حرق", "lemma": "hrq-assault", "mode": None}
    assert not together(cluster([one, *(here := [claim(2, report="r1", sentence=4, **other)])]), one, *here)
    again = claim(3, report="r1", sentence=6, words="حرق مسجد قرية برقة الشمالية قرب حقول الزيتون", trigger="حرق", lemma="hrq-assault", mode=None)
    assert together(cluster([one, again]), one, again)
    elsewhere = claim(4, report="r2", **other)

    def weight(a, b):
        facets = [facet(a), facet(b)]
        return likeness(*facets, Rarity(facets))[0]

    assert weight(one, here[0]) < weight(one, elsewhere)


def test_other_words_tell_one_act_where_sides_or_words_bear_it_out():
    def talks(n, words, trigger, lemma, *codes):
        return claim(n, type="CONSULT", mode=None, words=words, trigger=trigger, lemma=lemma, actors=tuple(side(c) for c in codes), recipients=())

    round_ = talks(1, "امتدت المفاوضات أشهرا وقاد الوسطاء جولاتها الست وقيل إن أزمة باقية", "المفاوضات", "mfaudat-consult-n", "IRN")
    visit = talks(2, "ناقش الوزيران التعاون الإقليمي وأزمة الحبوب", "ناقش", "naqsh-consult", "IRN", "RUS")
    assert not together(cluster([round_, visit]), round_, visit)
    both = talks(3, "امتدت المفاوضات أشهرا وقاد الوسطاء جولاتها الست وقيل إن أزمة باقية", "المفاوضات", "mfaudat-consult-n", "IRN", "RUS")
    assert together(cluster([both, visit]), both, visit)  # who talked is the same
    short = talks(4, "ناقشت إيران", "ناقشت", "naqsh-consult", "IRN")
    facets = [facet(r) for r in (round_, visit, short)]
    rarity = Rarity(facets)
    assert rarity.room(facets[0], facets[2]) < rarity.room(facets[0], facets[1])  # a headline has no words that could speak against it


def test_what_two_days_cost_is_counted_for_each():
    words = "أعلنت وزارة الصحة أن القصف أوقع ضحايا من عائلات في القطاع خلال 24 ساعة"
    told = {"words": words, "trigger": "القصف", "basis": "anchored"}
    one = claim(1, date="2024-07-21/2024-07-22", published="2024-07-22", quantities=(killed(23),), **told)
    next_ = claim(2, date="2024-07-22/2024-07-23", published="2024-07-23", quantities=(killed(84),), **told)
    retold = claim(3, date="2024-07-22/2024-07-23", published="2024-07-23", quantities=(killed(23),), **told)
    assert not together(cluster([one, next_]), one, next_)
    assert together(cluster([one, retold]), one, retold)  # the same, told by its number a day later
