"""Who a pronoun stands for and who acts where the subject is shared, dropped or somebody else: own sentences."""

import pytest

import khabar


def sides(text: str, word: str) -> tuple[set[str], set[str]]:
    reading = khabar.read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    found = [c for c in reading.claims if word in c.trigger.text]
    assert found, (text, [c.trigger.text for c in reading.claims])
    return {codes[a] or "" for a in found[0].actors}, {codes[a] or "" for a in found[0].recipients}


@pytest.mark.parametrize(
    ("text", "word", "actors", "recipients"),
    [
        # «ها» is no plural of people; who is laid to blame has done it; who tells does not storm
        ("المقاومون اللبنانيون يتصدون لقوات الاحتلال بعد اقتحامها بلدة كفركلا", "اقتحامها", "ISR", "LBN"),
        ("أعلنت وزارة الدفاع الأوكرانية مقتل ثلاثة جنود برصاص القوات الروسية خلال اقتحامها بلدة باخموت", "اقتحامها", "RUS", "UKR"),
        ("لم يعاقب حلفاء واشنطن روسيا ولم يدينوا غزوها لأوكرانيا", "غزوها", "RUS", "UKR"),
        ("توعد وزراء خارجية المجموعة بتوسيع العقوبات المفروضة على موسكو لهجومها على أوكرانيا", "هجومها", "RUS", "UKR"),
        ("تعهد زعماء الكونغرس بضرورة إلحاق الهزيمة بروسيا في حربها على أوكرانيا", "حربها", "RUS", "UKR"),
        ("اعتقلت السلطات المصرية عشرين شخصا خلال اقتحامها مدينة المنصورة", "اقتحامها", "EGY", "EGY"),
        # the pronoun kills where whom it kills stands apart
        ("اعترف الجندي الروسي بقتله مدنيا أوكرانيا", "قتله", "RUS", "UKR"),
        ("أدين الضابط الأميركي بقتله لمواطن عراقي", "قتله", "USA", "IRQ"),
        ("كشف الصحفي الروسي عن خطة لقتله", "قتله", "", "RUS"),
        ("أكدت الناشطة المصرية ضربها في السجن", "ضربها", "", "EGY"),
        # whoever is threatened is the one on whom it would fall, before the verb or behind
        ("هددت السلطات الإسرائيلية الأسير الفلسطيني بقتله", "قتله", "ISR", "PSE"),
        ("بعد تهديد الجيش الإسرائيلي باغتياله، ظهر زعيم حركة حماس في الدوحة", "اغتياله", "ISR", "HAMAS"),
        ("خلال زيارتها إلى بغداد، أدانت وزيرة الخارجية الألمانية الهجوم", "زيارتها", "DEU", "IRQ"),
        ("اتهمت المنظمة القوات الروسية باعتقال الناشطة الأوكرانية وتعذيبها", "تعذيبها", "RUS", "UKR"),
        # «عليه» behind a joined verb
        ("اعتقلت السلطات التركية الصحفي الألماني وحكمت عليه بالسجن خمس سنوات", "حكمت", "TUR", "DEU"),
        ("أوقفت الشرطة المغربية الناشط الجزائري وحكمت عليه محكمة بالسجن عامين", "حكمت", "MAR", "DZA"),
    ],
)
def test_pronouns(text: str, word: str, actors: str, recipients: str) -> None:
    assert sides(text, word) == (set(actors.split()), set(recipients.split()))


@pytest.mark.parametrize(
    ("text", "word", "actors", "recipients"),
    [
        # a verb that does not agree with what its clause describes has another subject
        ("جاءت القوات التركية لاعتقال أحد المطلوبين الأفغان الذي حاصرت منزله", "حاصرت", "TUR", "AFG"),
        ("القرار الذي رفضت تنفيذه الحكومة الليبية", "رفضت", "LBY", ""),
        ("المرأة اللبنانية التي قتلت إسرائيل زوجها نددت بالصمت", "قتلت", "ISR", "LBN"),
        ("الأسير السوري الذي عذبت تركيا أخاه خرج أمس", "عذبت", "TUR", "SYR"),
        ("الحزب الذي يقوده الوزير السابق يدعم الحكومة الإسبانية", "يدعم", "UNK", "ESP"),
        # what stands behind a masdar and who does it is its object
        ("شارك الآلاف في تشييع الصحفية الكندية التي قتلت برصاص الاحتلال لدى تغطية اقتحام القوات الإسرائيلية مخيم جنين", "قتلت", "ISR", "CAN"),
        # two nouns with the article: a subject and an object
        ("توعدت الحركة الجيش التركي بمواصلة قصفه", "توعدت", "UNK", "TUR"),
        ("هددت الجماعة الحكومة السودانية بالحرب", "هددت", "UNK", "SDN"),
        ("قتلت القوات الروسية الجندي الأوكراني بعد أسره", "قتلت", "RUS", "UKR"),
        ("قتلت القوات المسلحة السودانية عشرة", "قتلت", "SDN", ""),
        # a count with its nationality gives itself up
        ("استسلم 265 عسكريا أوكرانيا في المصنع", "استسلم", "UKR", ""),
        ("أعلنت وزارة الدفاع الروسية أن 70 جنديا أوكرانيا استسلموا في المدينة", "استسلموا", "UKR", ""),
    ],
)
def test_subjects(text: str, word: str, actors: str, recipients: str) -> None:
    assert sides(text, word) == (set(actors.split()), set(recipients.split()))


def test_people_whom_no_list_knows_go_on() -> None:
    text = "رفع المشاركون صورا للصحفية اللبنانية. وأكد المشاركون أن اغتيالها جريمة، وطالبوا بتحقيق دولي"
    assert sides(text, "طالبوا")[0] <= {"UNK"}


def test_who_finds_fault_with_an_act_does_not_do_it() -> None:
    text = "نظمت نقابة الصحفيين المصريين وقفة استنكار وتنديد بجريمة اغتيال الصحفية اللبنانية"
    assert sides(text, "اغتيال") == (set(), {"LBN"})


def test_no_state_is_killed() -> None:
    assert "CAN" not in sides("نفت كندا أي مسؤولية عن قتلها في العاصمة", "قتلها")[1]


def test_whoever_arrests_behind_a_raid_has_raided() -> None:
    assert sides("اعتقلت الشرطة التونسية زعيما ليبيا معارضا بعد مداهمة منزله", "مداهمة")[0] == {"TUN"}
    assert sides("اعتقلت قوات الاحتلال شابين فلسطينيين عقب اقتحام بلدة قباطية", "اقتحام") == ({"ISR"}, {"PSE"})
    assert "DEU" not in sides("اعتقلت الشرطة الألمانية ناشطا تركيا بعد الاعتداء على سفارة بلاده", "الاعتداء")[0]
    assert "IRQ" not in sides("اعتقلت الشرطة العراقية خمسة أشخاص بعد اقتحام السفارة السويدية", "اقتحام")[0]


def test_whoever_called_gives() -> None:
    text = "تلقى ولي العهد السعودي اتصالا من وزير الدفاع الأميركي، وقدم له التهنئة"
    assert sides(text, "التهنئة") == ({"USA"}, {"SAU"})


@pytest.mark.parametrize(
    ("text", "word", "actors", "recipients"),
    [
        ("نقل الرئيس الأميركي رسالة إلى نتنياهو، يطالبه فيها بوقف التعديلات القضائية، الأمر الذي عده مسؤولون إسرائيليون تدخلا", "يطالبه", "USA", "ISR"),
        ("الجيش التركي يوسع عملياته في عفرين ويعتقل أكثر من ثلاثين كرديا بينهم نساء", "يعتقل", "TUR", ""),
        ("رحبت باريس بوقف إطلاق النار بين الجيش السوداني والمتمردين", "رحبت", "FRA", ""),
    ],
)
def test_shared_subjects(text: str, word: str, actors: str, recipients: str) -> None:
    assert sides(text, word) == (set(actors.split()), set(recipients.split()))


def test_who_welcomes_a_truce_does_not_keep_it() -> None:
    assert "FRA" not in sides("رحبت باريس بوقف إطلاق النار في السودان", "وقف إطلاق النار")[0]


def test_houses_are_no_side() -> None:
    assert "RUS" not in sides("اقتحمت القوات الروسية في خاركيف عشرين منزلا وحاصرتها", "حاصرتها")[1]


def test_who_was_wounded_arrests_nobody() -> None:
    assert "SYR" not in sides("أصيب شاب سوري بالرصاص الحي واعتقل 17 آخرون خلال اقتحام البلدة", "اعتقل")[0]
