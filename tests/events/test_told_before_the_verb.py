"""What the pronoun on a verb of signing, passing or handing over takes up clauses before it, and verbs that wait for who acts."""

from __future__ import annotations

import pytest

from khabar.reader import read


def acts(text: str) -> dict[str, tuple[str, str, str]]:
    """Type, polarity and modality by trigger."""
    return {c.trigger.text: (c.type, c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("طالب المحتجون الرئيس الكيني بنقض القانون، لكنه وقعه في الليلة ذاتها.", "وقعه", ("SUPPORT", "affirmed", "actual")),
        ("انتهت حالة الطوارئ التي أعلنها الرئيس السريلانكي وأقرها البرلمان بعد يومين.", "أقرها", ("SUPPORT", "affirmed", "actual")),
        ("اعتقلت سويسرا القائد السابق قبل أن تسلمه إلى سراييفو.", "تسلمه", ("COOPERATE", "affirmed", "actual")),
        ("صادرت الشرطة الأسلحة وسلمتها إلى الجيش اللبناني.", "سلمتها", ("AID", "affirmed", "actual")),
        ("يفترض أن تصدق المحكمة على النص ثم يوقعه الرئيس البيروفي ليصبح قانونا.", "يوقعه", ("SUPPORT", "affirmed", "possible")),
        ("تحدثت كينيا عن اتفاق مع صربيا، لكن الطرفين لم يوقعاه.", "يوقعاه", ("SUPPORT", "negated", "actual")),
        ("نريد أن نساعد أوكرانيا هذا الشتاء، قال الوزير الكندي.", "نساعد", ("AID", "affirmed", "planned")),
    ],
)
def test_the_noun_stands_before(text: str, act: str, told: tuple[str, str, str]):
    assert acts(text)[act] == told


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("كتب التلميذ الرسالة ثم وقعها بالحبر الأزرق.", "وقعها"),
        ("طلب الرئيس الكيني من مساعده القهوة وسلمه الرئيس مفتاح السيارة.", "سلمه"),
        ("قد تساعد العقوبات الرئيس الكوبي عن غير قصد كما يرى الخبير.", "تساعد"),
    ],
)
def test_nothing_that_can_be_signed_or_handed_over(text: str, act: str):
    assert act not in acts(text)


def test_what_follows_with_thumma_is_told_as_done():
    assert acts("قال المتحدث إن الوزير الكيني زار باريس ثم التقى نظيره الغاني في جنيف.")["التقى"] == ("CONSULT", "affirmed", "actual")


def sides(text: str, trigger: str) -> tuple[str, str]:
    reading = read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.trigger.text == trigger)
    return "+".join(sorted(code[i] for i in claim.actors)), "+".join(sorted(code[i] for i in claim.recipients))


@pytest.mark.parametrize(
    ("text", "act", "actors", "recipients"),
    [
        ("قال الوزير إن تركيا تملك أدلة على دعم السويد وفنلندا حزب العمال الكردستاني.", "دعم", "FIN+SWE", "PKK"),
        ("تزامن الانسحاب مع توقيع رواندا والنيجر ميثاقا للدفاع المشترك.", "توقيع", "NER+RWA", ""),
        ("تلاحق قوات سوريا الديمقراطية بدعم من التحالف الدولي عناصر التنظيم.", "دعم", "INTERNATIONALCOALITION", "SDF"),
    ],
)
def test_who_backs_and_signs_behind_a_preposition(text: str, act: str, actors: str, recipients: str):
    assert sides(text, act) == (actors, recipients)


def test_a_verb_keeps_its_own_second_object():
    assert sides("سلمت فرنسا في لقاء وزيري البلدين لبنان عشرين مدرعة.", "سلمت")[0] == "FRA"


def test_a_name_in_marks_before_the_word():
    assert not any(c.type == "COOPERATE" for c in read("قال الوزير إن منظمة \"شنغهاي\" للتعاون تجتمع غدا.", published="2024-03-10").claims)


def test_what_is_banned_behind_what_it_is_banned_by():
    assert acts("وقع الرئيس الكيني مرسوما يحظر بموجبه توريد النفط إلى أوغندا.")["توريد"][0:2] == ("COOPERATE", "negated")


def test_drills_that_are_held():
    assert acts("أجرى الأسطول الهندي تدريبات في خليج البنغال على منع التهريب.")["تدريبات"] == ("MOBILIZE", "affirmed", "actual")
    assert "تدريبات" not in acts("بدأ المنتخب الكرواتي تدريبات خفيفة قبل المباراة.")


@pytest.mark.parametrize(
    ("text", "act", "actors", "recipients"),
    [
        ("قال المتحدث إن نيروبي تسلمت من باريس، في كانون الثاني/يناير، دفعة جديدة من المدرعات.", "تسلمت", "FRA", "KEN"),
        ("زادت ألمانيا مساعداتها، وقدمت للجيش الأوكراني دبابات \"ليوبارد\" ومدرعات.", "قدمت", "DEU", "UKR"),
        ("رحبت تبليسي بقرار الاتحاد الأوروبي الذي منحها في كانون الأول الماضي صفة المرشح.", "منحها", "EU", "GEO"),
    ],
)
def test_objects_behind_asides_and_names(text: str, act: str, actors: str, recipients: str):
    assert sides(text, act)[0] == actors


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("حددت القاضية موعدا ليحضر المتهمون طوعا ويسلموا أنفسهم.", "يسلموا", ("RETREAT", "affirmed", "planned")),
        ("جاء الوزير الكيني إلى القاهرة ليعرض الخطة ويوقع الاتفاق مع نظيره المصري.", "يوقع", ("SUPPORT", "affirmed", "planned")),
        ("وصل الوفد الكيني ليبحث الأزمة ورفضت مصر استقباله.", "رفضت", ("REJECT", "affirmed", "actual")),
        ("قالت الصحيفة إن المكسيك تبحث منحه اللجوء.", "منحه", ("AID", "affirmed", "possible")),
    ],
)
def test_what_is_still_to_be_done(text: str, act: str, told: tuple[str, str, str]):
    assert acts(text)[act] == told
