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
