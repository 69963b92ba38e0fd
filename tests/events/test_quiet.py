"""Reports on research, firms and disasters give no acts of states; politics told in their words does."""

import pytest

import khabar

QUAKE = (
    "ضرب زلزال عنيف شمال بيرو فجر الأحد، وتلته هزات ارتدادية قوية. وأصيب عشرات السكان ودُمرت مئات المنازل في ثلاث بلدات. "
    "وقدّر مركز الزلازل قوته بست درجات على مقياس ريختر. وقُتل طفلان عندما انهار منزلهما، وشُرد خمسة آلاف شخص بسبب الانهيارات."
)
RESEARCH = (
    "وجد باحثون من جامعة أوسلو أن المصابين بالسمنة ينسون أكثر من غيرهم. وطلب الباحثون من متطوعين تذكر خمسين كلمة بعد تناول الدهون. "
    "وقالت الدراسة إن الخلايا التي يهاجمها الفيروس تموت خلال يومين. ويساعد الدواء على وقف الالتهاب."
)
FIRM = (
    "توصلت شركة أوفال السويدية إلى اتفاق لشراء شركة نيمار الكندية للسيارات. وقالت الشركة إن مبيعاتها ارتفعت وإن أرباحها بلغت مليون دولار. "
    "وحث رئيس الشركة مديري المبيعات على كسب الزبائن. وتنتظر الصفقة موافقة المساهمين في الشركتين."
)


def types(text: str, title: str | None = None) -> set[str]:
    return {c.type for c in khabar.read(text, title=title, published="2024-03-10").claims}


@pytest.mark.parametrize("text", [QUAKE, RESEARCH, FIRM])
def test_no_acts_in_them(text):
    assert not types(text)


def test_politics_beside_them_stays():
    assert "COERCE" in types(QUAKE + " واعتقلت الشرطة البيروفية عشرة مقاولين.")
    assert "ASSAULT" in types(QUAKE + " وقصف الجيش البيروفي مواقع المسلحين وقتل عشرة منهم.")
    assert "ACCUSE" in types(RESEARCH + " واتهمت الحكومة النرويجية روسيا بسرقة نتائج الدراسة.")
    assert "AGREE" in types(FIRM + " واتفقت الحكومة الكندية مع الحكومة السويدية على مراجعة الصفقة.")


def test_governments_acting_in_an_epidemic_make_politics_of_it():
    text = (
        "أغلقت السلطات الأوغندية المدارس بعد تفشي الفيروس. وطلبت الحكومة من السكان البقاء في منازلهم حتى زوال العدوى. "
        "وحظرت وزارة الصحة الأوغندية التجمعات. وقال باحثون إن أعراض المرض تظهر بعد أسبوع."
    )
    assert {"COERCE", "REQUEST"} <= types(text)


def test_a_quake_in_a_war_mutes_no_killing():
    text = (
        "قُتل عشرة أشخاص في بلدة سودانية بعد أن انهارت منازلهم تحت القصف. وقال سكان إن الحرب والسيول والفيضانات والأمطار دمرت البلدة. "
        "وأدت غارات الأمس إلى مقتل خمسة."
    )
    assert "ASSAULT" in types(text)


def test_a_headline_has_the_register_of_its_report():
    match = (
        "تغلب منتخب غانا على منتخب توغو بهدفين في مباراة قوية ضمن تصفيات كأس أفريقيا. وهاجم لاعبو غانا مرمى توغو منذ الشوط الأول. "
        "وقال مدرب الفريق إن الهجوم كان سلاح لاعبيه في البطولة."
    )
    assert not types(match, title="الغاني أكوسو يقود هجوم فريقه")
    assert "ASSAULT" in types("وصل الوفد الغاني إلى لومي مساء أمس", title="توغو تقصف بلدة في غانا")


@pytest.mark.parametrize(
    "text",
    [
        "تعهدت الحكومة الكينية بعدم فرض أي ضرائب جديدة في العام المقبل",
        "تعمل المجموعة على تعزيز وجودها في الأسواق الآسيوية خلال العام المقبل",
        "تقع البلدة قرب التقاء الصفائح الهندية والأوراسية في الشمال",
        "وصل وفد من التجار إلى بلدة أبوت آباد مساء الخميس",
        "تستهدف الحكومة المصرية تحقيق استثمارات صناعية في العام المقبل",
    ],
)
def test_words_of_markets_and_places_are_no_acts(text):
    assert not {"SANCTION", "MOBILIZE", "CONSULT", "ASSAULT", "ACCUSE"} & types(text)


def test_their_look_alikes_stay():
    assert "SANCTION" in types("فرضت الصين ضرائب جديدة على الواردات الأسترالية أمس")
    assert "MOBILIZE" in types("عززت القوات الفرنسية وجودها في أسواق باماكو")
    assert "AGREE" in types("وافقت الحكومة الكينية على استضافة المحادثات")
