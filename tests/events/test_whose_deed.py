"""Acts are laid to who does them and none is told as done that is only able, meant, denied or warned of."""

import pytest

import khabar
from events.sides import sides, told


def status(text: str, trigger: str) -> tuple[str, str]:
    """Polarity and modality of the claim at a trigger."""
    claim = next(
        c for c in khabar.read(text, published="2024-03-10").claims if c.trigger.text.split()[0].endswith(trigger)
    )
    return claim.polarity, claim.modality


@pytest.mark.parametrize(
    ("text", "trigger", "polarity", "modality"),
    [
        (
            "علمت الشرطة باعتزام عدد من أعضاء الجماعة في باريس شن هجوم مسلح على السفارة اليابانية.",
            "هجوم",
            "affirmed",
            "planned",
        ),
        (
            "نفت مصادر في الحكومة النرويجية ما تم تداوله عن أن الجيش نفذ هجوما على السفينة.",
            "هجوما",
            "negated",
            "actual",
        ),
        ("ذكر الزعيم المعارض أن إسقاط الحكومة ليس من ضمن أهدافنا.", "إسقاط", "negated", "planned"),
        ("أجلت أوسلو المفاوضات الهادفة إلى وقف القتال في كولومبيا.", "وقف", "affirmed", "planned"),
        ("للرئيس البيروفي القدرة على تعليق أو حل البرلمان.", "حل", "affirmed", "possible"),
        ("تستنفر الفرق الطبية فور أي هجوم أو قصف يستهدف المدينة.", "قصف", "affirmed", "possible"),
        (
            "حذرت النرويج من أن الاستيلاء على السلطة بالقوة سيزيد معاناة السودانيين.",
            "الاستيلاء",
            "affirmed",
            "possible",
        ),
        ("لا يوجد أي ظرف داخلي أو إقليمي يضغط على الحكومة اليابانية.", "يضغط", "negated", "possible"),
        ("أعلن الوزير التشيلي عدم تقبل الاعتداءات على منازل المهاجرين.", "الاعتداءات", "affirmed", "actual"),
        ("عزا التقرير عدم قدرته على التعامل مع تمرد مستمر في البلاد إلى ضعف الجيش.", "تمرد", "affirmed", "actual"),
        ("وسط اشتراط اليونان على الدول الراغبة في العضوية وقف دعم الانفصاليين.", "وقف", "affirmed", "demanded"),
        (
            "يرى الخبير أن ذلك سيساعد العراق على تعزيز قدراته والقضاء على خلايا تنظيم داعش.",
            "القضاء",
            "affirmed",
            "planned",
        ),
        ("أعرب الرئيس التركي عن تحفظ بلاده على انضمام السويد إلى الناتو.", "انضمام", "affirmed", "possible"),
    ],
)
def test_what_is_not_done_is_not_told_as_done(text, trigger, polarity, modality):
    assert status(text, trigger) == (polarity, modality)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("قاطعت الفصائل المدعومة من إيران التي هاجمت القوات الأميركية جلسة البرلمان.", "ASSAULT", "UNK", "USA"),
        ("حثت سفيرة السويد لدى ليبيا ماريا كارين الأطراف الليبية على الحوار.", "REQUEST", "SWE", "LBY"),
        ("باريس تعترض واليونان تشترط وقف دعم حزب العمال الكردستاني", "REQUEST", "GRC", ""),
        ("تتهم كييف ومعها النرويج روسيا بتأجيج التمرد.", "ACCUSE", "UKR", "RUS"),
        ("اعتدى طلاب إسرائيليون متطرفون على طلاب فلسطينيين.", "ASSAULT", "ISR", "PSE"),
        ("استهدف مقاومون قوات الاحتلال في بلدة قباطية جنوبي جنين.", "ASSAULT", "PSE", "ISR"),
        ("دعا الرئيس المصري نظيره الياباني لزيارة القاهرة.", "CONSULT", "JPN", "EGY"),
        ("يتطلب لبنان مساعدات دولية عاجلة.", "AID", "", "LBN"),
        ("أكد أن الحرب الروسية على أوكرانيا والخلاف مع النرويج يؤثران على السوق.", "ASSAULT", "RUS", "UKR"),
        ("يحقق مكتب التحقيقات الفيدرالي في الولايات المتحدة والسلطات السويسرية في مزاعم فساد.", "ACCUSE", "USA", ""),
        ("أعلنت كييف أن أول دفعة من الجنود الروس استسلمت.", "RETREAT", "RUS", ""),
        ("أعلن أن الهدنة فشلت، وأن الهند تراقب وقف إطلاق النار في ميانمار.", "RETREAT", "", ""),
        ("غادر الوزيران القاعة، متهمين إيران بدعم الحوثيين.", "REJECT", "UNK", ""),
        ("اعترف بأن احتمال قتل جندي إسرائيلي شيرين أبو عاقلة قائم.", "ASSAULT", "ISR", "ALJAZEERA"),
        ("تستطيع الحكومة اليابانية متابعة قضية اغتيال الصحفي.", "ASSAULT", "", ""),
        ("أحيت كينيا ذكرى مجازر الاستعمار.", "ASSAULT", "", ""),
        ("تحاول كينيا تجاوز تداعيات قصف المدينة.", "ASSAULT", "", ""),
        ("بدأت القوات اليابانية قصف مواقع المسلحين.", "ASSAULT", "JPN", "UNK"),
        ("أعلنت موسكو أنها ترد، متوعدة بقمع أي نشاط مسلح ضد الجنود الروس.", "COERCE", "RUS", ""),
        (
            "أعلنت وزارة الدفاع الروسية إفشال التوغل. وأوضحت، في بيان، استهدافها القوات الأوكرانية المتقدمة.",
            "ASSAULT",
            "RUS",
            "UKR",
        ),
        ("أعرب الرئيس التركي عن تحفظ بلاده على انضمام السويد إلى الناتو.", "REJECT", "TUR", "SWE"),
    ],
)
def test_who_did_it_and_to_whom(text, type_, actors, recipients):
    told(text, type_, actors, recipients)


def test_a_party_of_a_land_is_not_its_state():
    assert "TUR" not in sides("ندد حزب يساري تركي بقصف غزة.", "ACCUSE")[0]


def test_who_is_set_free_does_not_set_free():
    actors, recipients = sides("ذكرت الإذاعة أن جنديا كنديا أطلق سراحه أمس في كولومبيا.", "RETREAT")
    assert "CAN" not in actors
    assert recipients == ["CAN"]


def test_ministers_who_talk_of_the_end_of_raids_have_not_ceased_fire():
    claims = khabar.read(
        "ناقش الوزيران المصري والفرنسي الأوضاع في غزة ووقف الغارات الإسرائيلية.", published="2024-03-10"
    ).claims
    assert not any(c.type == "RETREAT" and c.modality == "actual" for c in claims)


def test_what_an_attack_avenged_is_not_threatened_by_who_carried_it_out():
    claims = khabar.read(
        "كان الاعتداء انتقاما من العملية التي شنها الجيش الباكستاني ضد المتمردين.", published="2024-03-10"
    ).claims
    assert not any(c.type == "THREATEN" for c in claims)


def test_a_province_is_not_boycotted():
    text = "أعفي حاكم مقاطعة دنيبرو ومقاطعة سومي من منصبيهما في أوكرانيا."
    assert not any(c.type == "PROTEST" for c in khabar.read(text, published="2024-03-10").claims)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("قررت الحكومة الكندية تعليق المساعدات لبولندا، ردا على اعترافها بأوكرانيا.", "SUPPORT", "POL", "UKR"),
        ("استقال الضابط الروسي بعد اتهامه بقتل مدنيين في ليبيا.", "ACCUSE", "", "RUS"),
        ("نددت النرويج بالصين بعد اتهامها بالتجسس.", "ACCUSE", "", "CHN"),
        ("كررت واشنطن اتهامها لإيران بتسليح الحوثيين.", "ACCUSE", "USA", "IRN"),
    ],
)
def test_whose_pronoun_it_is(text, type_, actors, recipients):
    told(text, type_, actors, recipients)


def test_what_had_better_be_done_was_not():
    assert status("رأى الخبير أن الأولى كان اعتقال القائد الليبي.", "اعتقال") == ("affirmed", "demanded")


def test_who_takes_a_step_does_not_denounce_it():
    told("أعلنت فرنسا انسحابها من الاتفاقية، وهي خطوة نددت بها وزارة الدفاع الكندية.", "ACCUSE", "CAN", "")
