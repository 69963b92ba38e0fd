"""Acts of words and visits told by other means: who gets leave, whose words a paper holds, visits that go on."""

from __future__ import annotations

import pytest

from khabar.reader import read

Told = tuple[str, list[str], list[str], str, str]


def claims(text: str, kind: str) -> list[Told]:
    """Type, sides and status of the claims of one type."""
    reading = read(text)
    codes = {e.id: e.code or "" for e in reading.entities}
    return [
        (c.type, [codes[a] for a in c.actors], [codes[r] for r in c.recipients], c.polarity, c.modality)
        for c in reading.claims
        if c.type == kind
    ]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("حصلت بلغاريا على إعفاء من الحظر حتى نهاية العام", [], ["BGR"]),
        ("لم تحصل المنظمة على إذن من السلطات المصرية لدخول الوادي", ["EGY"], None),
        ("رست سفينة كورية في عدن بعد حصولها على تصريح من الأمم المتحدة", ["UN"], None),
    ],
)
def test_leave_is_given_to_who_gets_it(text: str, actors: list[str], recipients: list[str] | None) -> None:
    (told,) = claims(text, "CONCEDE")
    assert told[1] == actors
    assert recipients is None or told[2] == recipients


def test_who_gets_leave_as_another_did_has_not_given_it() -> None:
    told = claims("غير أن المجر حصلت على إعفاء من القيد، وحصلت سلوفاكيا على إعفاء مثله", "CONCEDE")
    assert [t[1:3] for t in told] == [([], ["HUN"]), ([], ["SVK"])]


def test_promises_and_consent_are_given_to_who_gets_them() -> None:
    assert claims("حصلت مولدوفا على وعود من رومانيا بتزويدها بالغاز", "AGREE")[0][1:3] == (["ROU"], ["MDA"])
    assert claims("حصلت كييف على موافقة برلين على إرسال دبابات", "AGREE")[0][1:3] == (["DEU"], ["UKR"])


def test_a_right_in_a_pact_makes_no_pact() -> None:
    assert not claims("ما تريده نيروبي هو الحصول على حقوقها في الاتفاق البحري", "AGREE")


def test_what_a_paper_says_is_its_writer_s() -> None:
    assert claims("نددت قطر بتصريحات الرئيس الفرنسي التي هدد فيها إيران", "THREATEN")[0][1:3] == (["FRA"], ["IRN"])
    told = claims("انتقدت موسكو رسالة وزير الخارجية الأوكراني التي طالب فيها حلف الأطلسي بإرسال دبابات", "REQUEST")
    assert told[0][1:3] == (["UKR"], ["NATO"])
    told = claims("رفضت إيران التصريحات التي هدد فيها الرئيس الفرنسي دول المنطقة", "THREATEN")
    assert told[0][1] == ["FRA"]  # he stands in the clause


@pytest.mark.parametrize(
    "text",
    [
        "حققت الشرطة الكينية في الدعوة إلى تمرد مسلح في الساحل",
        "ظلت الحكومة الكينية صامتة رغم المطالب بإقالة وزير المالية",
        "أضرب التجار في القرية تلبية لدعوة القوى الأهلية",
    ],
)
def test_what_is_asked_stands_whoever_asks(text: str) -> None:
    assert claims(text, "REQUEST")


def test_a_call_to_a_faith_asks_nothing() -> None:
    assert not claims("ألقى الوزير خطبة عن الدعوة إلى الله في الجامع الكبير", "REQUEST")


@pytest.mark.parametrize(
    ("text", "host", "modality"),
    [
        ("يلتقي الوزير الكندي نظيره المصري قبل أن يتوجه إلى قبرص", "CYP", None),
        ("زار الرئيس الفرنسي بيروت ومنها سيتوجه إلى بغداد", "IRQ", "planned"),
        ("وصل الوزير الفرنسي إلى الجزائر أمس على أن يتوجه غدا إلى تونس", "TUN", "planned"),
        ("وصل وزير الدفاع الكيني مقديشو صباح السبت", "SOM", "actual"),
    ],
)
def test_a_visit_goes_on(text: str, host: str, modality: str | None) -> None:
    visits = [told for told in claims(text, "CONSULT") if told[2] == [host]]
    assert visits
    assert modality is None or visits[0][4] == modality


def test_those_who_flee_visit_nobody() -> None:
    assert not claims("فر اللاجئ السوري من بلاده ثم توجه إلى تركيا", "CONSULT")
    assert not claims("وصلت إلى النيجر مساعدات من الجزائر صباح الأحد", "CONSULT")


@pytest.mark.parametrize(
    "text",
    [
        "دعا الأمير المسؤولين إلى العمل لتحقيق ما كان يصبو إليه الأجداد",
        "وعد الوزير بتحقيق «أماني الناس في السلام»",
        "وضعت روسيا أهدافا واضحة لتحقيقها في أوكرانيا",
    ],
)
def test_what_is_reached_is_not_looked_into(text: str) -> None:
    assert not claims(text, "ACCUSE")


def test_a_decree_is_no_agreement() -> None:
    text = "وقعت كييف مرسوما بشأن حظر التفاوض مع موسكو"
    assert not claims(text, "SUPPORT")
    assert claims(text, "REJECT")[0][1:3] == (["UKR"], ["RUS"])


def test_an_adjective_behind_a_dash_is_the_act_s() -> None:
    assert claims("نشرت الصحافة تقارير بشأن التطبيع الإسرائيلي - السعودي المحتمل", "SUPPORT")[0][4] == "possible"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("أصبحت تركيا وسيطا مقبولا بين إثيوبيا والصومال", "CONSULT"),
        ("أجرى وزير الدفاع الإسرائيلي تقييما للوضع مع رئيس الأركان", "CONSULT"),
        ("جلس زعيم الحزب الكولومبي مع وفد من حركة المتمردين", "CONSULT"),
        ("قدم شيوخ القبائل الكويتية البيعة لولي العهد", "SUPPORT"),
        ("تعترف باريس بالدور المهم الذي تؤديه الجزائر في الأزمة", "SUPPORT"),
        ("أعلنت البرازيل استئناف العمل الدبلوماسي في كاراكاس", "SUPPORT"),
    ],
)
def test_other_words_for_talks_and_support(text: str, kind: str) -> None:
    assert claims(text, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("كان الوسيط القطري قد أعلن النتائج في الدوحة", "CONSULT"),
        ("أجرى الصندوق تقييما للوضع الاقتصادي في كولومبيا", "CONSULT"),
        ("وصل الفريق البرازيلي لكرة السلة إلى الدوحة استعدادا للبطولة", "CONSULT"),
        ("اعترفت إسرائيل بدورها في قتل الصحافية", "SUPPORT"),
        ("زار الرئيس الأميركي قرية أبيه في كينيا للمرة الأولى", "REJECT"),
    ],
)
def test_look_alikes(text: str, kind: str) -> None:
    assert not claims(text, kind)


def test_a_visit_that_goes_on_is_to_come() -> None:
    told = claims("يبدأ الوزير التركي جولته في القاهرة، ومنها يتوجه إلى الأردن", "CONSULT")
    assert [t[4] for t in told if t[2] == ["JOR"]] == ["planned"]


def test_i_in_a_quotation_is_who_speaks() -> None:
    assert claims('قال الرئيس الفرنسي: "اتصلت بالرئيس الياباني أمس"', "CONSULT")[0][1:3] == (["FRA"], ["JPN"])
    assert claims('قال الرئيس الكيني: "تحدثت، خلال السنوات الماضية، مع رئيس وزراء كندا"', "CONSULT")[0][1:3] == (["KEN"], ["CAN"])
    told = claims('قال الرئيس الكيني: "إن أميركا أخطأت، وتحدثت مع روسيا"', "CONSULT")
    assert [t[1] for t in told] == [["USA"]]  # she did


def test_a_warning_of_consequences_is_one_threat() -> None:
    told = claims("حذر الجيش الأوغندي من أن أي تدخل ستكون له عواقب كارثية", "THREATEN")
    assert [t[1] for t in told] == [["UGA"]]
    assert not claims("حذر الأمين العام للأمم المتحدة من أن الحرب ستكون لها عواقب وخيمة على الأطفال", "THREATEN")


def test_who_encourages_asks() -> None:
    text = "شجعت النمسا صربيا على الاعتراف باستقلال كوسوفو"
    assert claims(text, "REQUEST")[0][1:3] == (["AUT"], ["SRB"])
    assert claims(text, "SUPPORT")[0][4] == "demanded"


def test_a_summit_that_is_called_something_is_not_held_by_it() -> None:
    assert not claims("تعتبر القمة الروسية الأفريقية الحدث الأكبر في العلاقات", "CONSULT")


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("وفي اتصال هاتفي مع نظيره المصري، أكد الوزير القطري دعم بلاده للهدنة", ["QAT", "EGY"]),
        ("أدان الرئيس الفرنسي القصف في لقاء مع نظيره المصري", ["FRA", "EGY"]),
        ("وخلال مكالمة هاتفية مع الرئيس الصيني، دعا الرئيس الفرنسي إلى السلام", ["FRA", "CHN"]),
    ],
)
def test_who_speaks_on_the_occasion_of_a_meeting_meets(text: str, actors: list[str]) -> None:
    assert [t[1] for t in claims(text, "CONSULT")] == [actors]


def test_a_call_is_not_what_is_asked_in_it() -> None:
    told = claims("طالب الرئيس التركي واشنطن بالانسحاب في مكالمة هاتفية مع بايدن", "CONSULT")
    assert told == [("CONSULT", ["TUR", "USA"], [], "affirmed", "actual")]


def test_whom_it_does_not_concern_refuses() -> None:
    assert claims("قالت الحكومة الكينية إنها غير معنية بمخرجات الاجتماع", "REJECT")[0][1] == ["KEN"]
    assert not claims("كانت القبيلة السودانية غير معنية بالقتال الدائر في العاصمة", "REJECT")
