"""Groups, media and persons of the tables: code by spelling, and what looks like one of them."""

from __future__ import annotations

import pytest

import khabar


def codes(text: str, published: str = "2023-07-25") -> set[str]:
    return {e.code for e in khabar.read(text, published=published).entities}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("وقالت الجهة إن الزميلة شيرين أبو عاقلة أصيبت في رأسها.", "ALJAZEERA"),
        ("واحتجز عناصر من مجلس منبج العسكري صحافيا.", "MANBIJMILITARYCOUNCIL"),
        ("ووصلت تعزيزات «مجلس دير الزور العسكري» إلى البلدة.", "DEIREZZORMILITARYCOUNCIL"),
        ("وقالت الهيئة التنسيقية لفصائل المقاومة العراقية إنها ستواصل الهجمات.", "IRAQIRESISTANCE"),
        ("ورأت صحيفة «تلغراف» البريطانية أن القرار متأخر.", "TELEGRAPHUK"),
        ("وذكرت «واشنطن فري بيكون» أن السفن عبرت المضيق.", "WASHINGTONFREEBEACON"),
        ("وأظهر استطلاع أجرته مؤسسة «إبسوس» تراجع الثقة.", "IPSOS"),
        ("وأعلن حزب «معاً لأجل كتالونيا» موقفه.", "JUNTS"),
        ("وطالب حزب إسكيرا باستفتاء.", "ERC"),
        ("ونقل موقع «نيو لاينز» عن ضابط قوله إن القوات انسحبت.", "NEWLINES"),
        ("وقالت «القناة 13» إن الاجتماع تأجل.", "CHANNEL13"),
        ("واتهم شلومو كرعي القناة بالتحريض.", "ISR"),
        ("وقال سليمان فرنجية إن الحوار ضروري.", "MARADA"),
        ("ودعا أرييه درعي إلى انتخابات.", "SHAS"),
        ("وصوت كريس مورفي في مجلس الشيوخ الأميركي ضد القانون.", "USA"),
    ],
)
def test_a_name_has_its_code(text: str, code: str) -> None:
    assert code in codes(text), codes(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("وقال عبد الله صالح إن السوق مزدحمة.", "SALEH"),
        ("وأكد المدرب غالوب أن اللاعبين جاهزون.", "GALLUP"),
        ("ووصلت التلغراف إلى المدينة عام 1900.", "TELEGRAPHUK"),
        ("وهاجمت المقاومة الشعبية موقعا للجيش في السودان.", "POPULARRESISTANCE"),
        ("واتسع امتداد الحريق إلى القرى.", "IMTIDAD"),
    ],
)
def test_a_word_that_only_looks_like_one(text: str, code: str) -> None:
    assert code not in codes(text), codes(text)


def test_whom_a_man_acts_for_depends_on_the_day() -> None:
    text = "وقال علي عبد الله صالح إن الحرب ستستمر في اليمن."
    assert "SALEH" in codes(text, "2015-07-20")
    assert "SALEH" not in codes(text, "2009-07-20")


def test_crimea_lies_in_both_who_claim_it() -> None:
    places = khabar.read("وقصفت مسيرات أوكرانية مواقع في شبه جزيرة القرم.", published="2023-07-25").places
    assert ["UKR", "RUS"] in [p.country for p in places]


@pytest.mark.parametrize(
    ("text", "owner", "other"),
    [
        ('اندلعت اشتباكات بين الشرطة العسكرية التابعة لـ"قسد" ومسلحين في سوريا.', "SDF", "SYR"),
        ("وحاصر مجهولون قوات الأمن التابعة لـ «حركة الشباب» في الصومال.", "ALSHABAAB", "SOM"),
    ],
)
def test_forces_of_a_group_named_in_marks(text: str, owner: str, other: str) -> None:
    reading = khabar.read(text, published="2023-07-25")
    code = {e.id: e.code for e in reading.entities}
    sides = {code[e] for c in reading.claims for e in (*c.actors, *c.recipients)}
    assert owner in sides and other not in sides, sides


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ودعا هوشيار زيباري القيادي في الحزب الديمقراطي الكردستاني الحكومة إلى الحوار.", "KDP"),
        ("ودعا جو بايدن، زعيم الحزب الديمقراطي، الحكومة إلى الحوار.", "USA"),
    ],
)
def test_a_former_minister_is_of_the_party_the_report_gives_him(text: str, code: str) -> None:
    reading = khabar.read(text, published="2022-07-25")
    by_id = {e.id: e for e in reading.entities}
    assert {by_id[a].code for c in reading.claims if c.type == "REQUEST" for a in c.actors} == {code}


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("ورفض الحوثيون محادثات جنيف.", set()),
        ("وقاطعت كينيا مؤتمر برلين بشأن ليبيا.", set()),
        ("وأعلنت حماس أنها لن تحضر اجتماع القاهرة.", set()),
        ("وانتقدت كوبا محادثات واشنطن مع كراكاس.", {"USA"}),
        ("وانتقدت كوبا بيان واشنطن.", {"USA"}),
    ],
)
def test_the_city_of_a_meeting_is_no_side(text: str, recipients: set[str]) -> None:
    reading = khabar.read(text, published="2023-07-25")
    code = {e.id: e.code for e in reading.entities}
    assert {code[r] for c in reading.claims if c.type in ("REJECT", "ACCUSE") for r in c.recipients} == recipients
