"""What a deed led to is told as a fact; what calls for a step asks for nothing; a word that only looks like an act is none."""

import pytest

import khabar


def claims(text: str) -> list[tuple[str, str, str]]:
    return [(c.type, c.polarity, c.modality) for c in khabar.read(text, published="2024-03-10").claims]


def of(text: str, word: str) -> list[tuple[str, str, str]]:
    return [(c.type, c.polarity, c.modality) for c in khabar.read(text, published="2024-03-10").claims if word in c.trigger.text]


@pytest.mark.parametrize(
    "text",
    [
        "وأدى لمقتل جندي كيني قرب الحدود",
        "أدى القصف لمقتل ثلاثة كينيين في البلدة",
        "وأدى هجوم للمتمردين لمقتل عشرين كينيا في الشمال",
        "شنت القوات الإثيوبية هجوما على البلدة استمر ساعتين، وأدى لمقتل عشرة صوماليين",
    ],
)
def test_what_a_deed_led_to_is_a_fact(text):
    assert of(text, "مقتل") == [("ASSAULT", "affirmed", "actual")]


def test_a_number_that_mounts_up_is_nobodys_aim():
    assert ("ASSAULT", "affirmed", "planned") not in claims("قتل جندي كيني في الاشتباكات، ليصل عدد قتلى الاشتباكات في البلاد إلى تسعة")


def test_what_a_pronounless_verb_of_outcome_led_to_has_no_actor_from_afar():
    text = "وكان الرئيس الكيني قد دعا إلى قمة بعد الهجوم على البلدة، والذي استمر يومين، وأدى لمقتل ستة صوماليين وإصابة عشرة"
    hurt = [c for c in khabar.read(text, published="2024-03-10").claims if "إصابة" in c.trigger.text]
    assert hurt and not hurt[0].actors


@pytest.mark.parametrize(
    "text",
    [
        "تناول الرئيس مسار الأزمة وأفقها",
        "تنسق الحكومة مع الدولة الأردنية وأجهزتها الأمنية للحفاظ على الأمن",
        "ارتفعت الأسعار كثيرا، ما دعا إلى خفض الضرائب في كينيا",
        "تفاقمت الأزمة، الأمر الذي دعا إلى تدابير جديدة في كينيا",
    ],
)
def test_words_that_look_like_acts(text):
    assert not {"AGREE", "ASSAULT", "REQUEST"} & {kind for kind, _, _ in claims(text)}


def test_who_is_told_to_have_called_for_it_asks():
    assert ("REQUEST", "affirmed", "actual") in claims("قال الوزير الكيني إن هذا ما دعا إليه مجلس الأمن في بيانه")


def test_sparing_no_effort_denies_nothing():
    assert of("لن تدخر كينيا جهدا لوقف إطلاق النار في الكونغو", "وقف") == [("RETREAT", "affirmed", "planned")]


def test_an_adverb_parts_no_object_from_its_verb():
    assert ("SANCTION", "affirmed", "actual") in claims("أنهت كينيا من جانب واحد معاهدة الدفاع مع أوغندا")


def test_what_an_exercise_simulates_is_not_done():
    text = "نفذت القوات الكينية مناورات تحاكي هجوما على ميناء"
    assert of(text, "مناورات") == [("MOBILIZE", "affirmed", "actual")]
    assert of(text, "هجوم") in ([], [("ASSAULT", "affirmed", "possible")])


def test_the_call_in_which_two_discussed():
    assert of("تلقى الرئيس الكيني اتصالا هاتفيا من نظيره الأوغندي بحثا خلاله أزمة السودان", "بحثا")


@pytest.mark.parametrize(
    "text",
    [
        "أخفقت كينيا في بناء جيش موحد بعد عشرين عاما على غزو الصومال",
        "عبر الكينيون عن غضبهم من الإخفاق الأوغندي بعد ست سنوات على الغزو",
    ],
)
def test_since_when_is_no_part_of_what_failed(text):
    assert of(text, "غزو") in ([], [("ASSAULT", "affirmed", "actual")])


def test_why_they_strike_is_no_second_protest():
    told = [(c.type, c.mode, c.trigger.text) for c in khabar.read("أضرب سجناء كينيون عن الطعام احتجاجا على احتجازهم", published="2024-03-10").claims]
    assert ("PROTEST", "hunger", "أضرب") in told
    assert not any("احتجاج" in word for kind, _, word in told if kind == "PROTEST")


def test_ties_taken_up_by_a_pronoun_are_strengthened():
    assert of("بحث الوزيران الكيني والأوغندي العلاقات الثنائية وسبل تعزيزها", "تعزيز") in ([], [("COOPERATE", "affirmed", "possible")])


def test_the_attack_itself_leads_to_harm():
    told = [(c.type, c.trigger.text) for c in khabar.read("أدى العدوان الإسرائيلي إلى مقتل ثلاثة سوريين قرب حمص", published="2024-03-10").claims]
    assert ("ASSAULT", "العدوان") in told


def test_no_agreement_stays_none():
    assert of("وأدى عدم التوصل لاتفاق بين كينيا وأوغندا إلى زيادة التوتر", "اتفاق") == [("AGREE", "negated", "actual")]


def test_days_before_an_agreement_are_no_time_since():
    assert of("وافق القائد الكيني قبل أيام على وقف القتال في الصومال", "وقف") == [("RETREAT", "affirmed", "planned")]


@pytest.mark.parametrize(
    "text",
    [
        "نفت إيران مسؤوليتها عن الهجوم على السفينة في خليج عمان",
        "رفضت إيران اتهامها بالضلوع في الهجوم على السفينة",
        "نفت إيران اتهامها بالضلوع في الهجوم على السفينة",
    ],
)
def test_who_denies_a_part_in_an_attack_has_not_made_it(text):
    reading = khabar.read(text, published="2024-03-10")
    codes = {entity.id: entity.code for entity in reading.entities}
    assert not any(c.type == "ASSAULT" and c.polarity == "affirmed" and "IRN" in {codes[a] for a in c.actors} for c in reading.claims)


def test_who_claims_an_attack_has_made_it():
    reading = khabar.read("أعلن تنظيم داعش مسؤوليته عن الهجوم على المسجد في قندهار", published="2024-03-10")
    codes = {entity.id: entity.code for entity in reading.entities}
    assert [[codes[a] for a in c.actors] for c in reading.claims if c.type == "ASSAULT"] == [["ISIS"]]


def test_a_phrase_with_a_negated_verb_is_negated():
    assert of("أكدت كينيا أنها لا تقف وراء الهجوم على القاعدة", "تقف وراء") == [("ACCUSE", "negated", "actual")]


@pytest.mark.parametrize(
    "text",
    [
        "وصلت سفينة \"درب الخير\" إلى ميناء مومباسا الكيني",
        "وفي حوار مع صحيفة كينية تحدث الرئيس الأوغندي عن سيرته",
        "تخوض الحكومة الكينية معركة داخلية صعبة",
        "هذا يستنزف المخزون الكيني ويضغط على الصناعات",
    ],
)
def test_talks_to_the_press_names_of_ships_and_pressure_on_stocks(text):
    assert not claims(text)


def test_to_win_a_victory_is_no_inquiry():
    assert [kind for kind, _, _ in claims("دعا المعلق كينيا إلى تحقيق نصر فوق أي قاعدة")] == ["REQUEST"]


def test_whom_a_pronoun_alone_holds_responsible():
    assert of("انتقدت الحكومة الكينية خمسة من جنودها، محملة إياهم مسؤولية الحادث", "محملة") == [("ACCUSE", "affirmed", "actual")]


def test_a_war_in_which_nothing_changes_goes_on():
    assert of("لم يعلن الرئيس الروسي أي تغيير في حربه على أوكرانيا", "حرب") in ([], [("ASSAULT", "affirmed", "actual")])


def test_what_two_sides_talked_over():
    assert of("قالت الوزارة إن الوزيرين الكيني والأوغندي «بحثا سبل التعاون العسكري»", "بحثا") == [("CONSULT", "affirmed", "actual")]
    assert not of("فتشت الشرطة الكينية المنازل بحثا عن السلاح", "بحثا")


def test_harm_by_wildfires_is_no_attack():
    assert not claims("أخمدت فرق الإطفاء اليونانية حرائق غابات أسفرت عن مقتل شرطي وتدمير منازل")


@pytest.mark.parametrize(
    "text",
    [
        "قد تكون كينيا قد هاجمت السفينة",
        "ربما تكون كينيا قد هاجمت السفينة",
        "ربما كانت كينيا قد هاجمت السفينة",
        "ربما قد هاجمت كينيا السفينة",
        "قد تكون كينيا، بحسب خبراء، قد هاجمت السفينة",
    ],
)
def test_what_may_have_been_is_open(text):
    assert [x for x in claims(text) if x[0] == "ASSAULT"] == [("ASSAULT", "affirmed", "possible")]


def test_what_had_been_is_told():
    assert ("ASSAULT", "affirmed", "actual") in claims("كانت كينيا قد هاجمت السفينة في مايو")


def test_what_would_not_have_been():
    assert ("ASSAULT", "negated", "possible") in claims("لو لم تنسحب كينيا من الاتفاق لما هاجمت أوغندا الحدود")


def test_a_group_that_wants_an_attack_on_its_people_stopped_makes_none():
    reading = khabar.read("دعت حماس إلى يوم غضب دعما للأسرى ووقف الإبادة الجماعية بحق الشعب الفلسطيني", published="2024-03-10")
    codes = {entity.id: entity.code for entity in reading.entities}
    assert not any("HAMAS" in {codes[a] for a in c.actors} for c in reading.claims if c.type == "ASSAULT")
