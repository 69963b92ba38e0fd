"""Acts that the word above them leaves as they are: occasions, what is answered or added, what goes on, what was told aside."""

from __future__ import annotations

import pytest

from khabar import read

REAL = ("affirmed", "actual")
PLANNED = ("affirmed", "planned")
POSSIBLE = ("affirmed", "possible")
DEMANDED = ("affirmed", "demanded")
NEGATED = ("negated", "actual")


def status(text: str, trigger: str) -> tuple[str, str]:
    reading = read(text, published="2024-03-10", outlet="test", title="")
    claim = next(c for c in reading.claims if c.trigger.part == "body" and trigger in c.trigger.text)
    return claim.polarity, claim.modality


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("وصل رئيس بوليفيا إلى ليما أمس تلبية لدعوة من نظيره البيروفي.", "دعوة"),
        ("زار الوزير الأردني مدريد استجابة لدعوة من نظيره الإسباني.", "دعوة"),
        ("استهدفت المدفعية الحي الغربي، إضافة لتعرض السوق إلى قصف جوي إسرائيلي.", "قصف"),
        ("أطلق الجنود النار على سيارة الطالب ما أدى لإصابته في الرأس.", "إصابته"),
        ("قال المتحدث إن القافلة تعرضت لهجوم في إقليم دارفور.", "هجوم"),
        ("وافق البرلمان على طلب من وزير الدفاع لتمديد مهمة القوات.", "طلب"),
        ("دعت منظمات دولية إلى الحد من إمدادات السلاح إلى ميانمار.", "إمدادات"),
        ("تمنع السلطات الدنماركية إقامة وقفة منددة بإحراق نسخ من المصحف.", "إحراق"),
        ("حظرت الحكومة المجرية مسيرة مؤيدة لقصف المدينة.", "قصف"),
        ("زعمت الشرطة أن الشاب كان يحاول طعن جندي قبل إطلاق النار عليه.", "إطلاق النار"),
        ("ستبدأ محاكمة الجنرال السابق الشهر المقبل بتهم ارتكاب جرائم تعذيب في ليبيريا.", "تعذيب"),
        ("من شأن زيارة رئيس الوزراء الياباني إلى مانيلا أن تعزز التعاون بين البلدين.", "زيارة"),
        ("أعرب الرئيس القبرصي عن أمله في تعميق الشراكة مع مصر في اجتماع مع وزير الطاقة المصري.", "اجتماع"),
        ("أكد النائب أن الاعتداء الإريتري على القافلة لا يمكن تبريره.", "الاعتداء"),
        ("أكد النائب أن الاعتداء على القافلة لا يمكن تبريره ويعزز المطالبة بمحاكمة المسؤولين.", "المطالبة"),
    ],
)
def test_stands(text: str, trigger: str) -> None:
    assert status(text, trigger) == REAL


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("لم يبدأ توزيع اللقاحات في البلاد، إذ إن الحكومة رفضت عروض منظمة الصحة العالمية.", "رفضت"),
        ("لم تصل القافلة إلى المدينة، حيث إن المسلحين هاجموا حراسها.", "هاجموا"),
        ("منع الجنود سيارات الإسعاف من الوصول إلى الجريح إلى أن استشهد.", "استشهد"),
        ("لم يسمح الحراس بنقل المعتقل إلى المستشفى إلى أن قتل برصاصة في رأسه.", "قتل"),
    ],
)
def test_causes_and_ends_are_facts(text: str, trigger: str) -> None:
    assert status(text, trigger) == REAL


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("قال السفير إن الرئيس لن يتمكن من التوجه إلى مسقط رأسه أثناء زيارته إلى غانا.", "زيارته", PLANNED),
        ("لم يلتق الوزير السويدي الصحافيين خلال زيارته إلى بلغراد.", "زيارته", REAL),
        ("وصل ضباط الشرطة إلى منزل الوزير السابق للقبض على نجله.", "قبض", PLANNED),
        ("توجه وفد من المعارضة الغينية إلى داكار للتفاوض مع ممثلي الحكومة.", "تفاوض", PLANNED),
        ("قال المسؤول إن هناك جهودا لترتيب لقاء بين وزيري خارجية البلدين.", "لقاء", PLANNED),
        ("قال المتحدث إن هدف الحملة هو قتل قادة التنظيم.", "قتل", PLANNED),
        ("سيؤدي الاتفاق إلى الإفراج عن الأسرى، ومن ثم تقديم المساعدات لسكان الإقليم.", "المساعدات", PLANNED),
        ("حذرت كينيا من شن هجوم وفرض عقوبات على أوغندا.", "عقوبات", POSSIBLE),
        ("كشفت موسكو أن لندن تجري تدريبات على شن هجمات إلكترونية ضد منشآتها.", "هجمات", POSSIBLE),
        ("تدربت الوحدة البولندية على قصف أهداف بحرية في البلطيق.", "قصف", POSSIBLE),
        ("لم يؤكد الجيش النيجيري مقتل زعيم الجماعة في الغارة.", "مقتل", POSSIBLE),
        ("لم تؤكد وزارة الخارجية السودانية طرد السفير الإثيوبي.", "طرد", POSSIBLE),
        ("اعتبرت الحكومة الكينية أن مداهمة أوكار المهربين ضرورية.", "مداهمة", DEMANDED),
        ("دعت لجنة البرلمان إلى فرض حظر على استيراد السلاح من صربيا.", "حظر", DEMANDED),
        ("تطالب لائحة الدعوى، التي رفعها الادعاء العام إلى المحكمة العليا، بحل الحزب الشيوعي.", "حل", DEMANDED),
        ("ترفض طهران اتهامات بأنها زودت الجماعة بالسلاح.", "زودت", NEGATED),
        ("نفت الرباط التقارير التي تفيد بأن قواتها قصفت القرية.", "قصفت", NEGATED),
        ("دانت النقابة الجريمة التي يراد من خلالها منع الصحافة من أداء رسالتها.", "منع", PLANNED),
    ],
)
def test_status(text: str, trigger: str, expected: tuple[str, str]) -> None:
    assert status(text, trigger) == expected


def test_verb_before_a_quotation_mark() -> None:
    text = 'ودانت النقابة الجريمة، وحمّلت "حكومة هندوراس مسؤولية مقتل المراسل".'
    claims = read(text, published="2024-03-10", outlet="test", title="").claims
    assert any(c.trigger.text == "حمّلت" and c.type == "ACCUSE" for c in claims)


def test_no_longer_is_no_promise() -> None:
    claims = read("لم يعد بالإمكان تشغيل المستشفى بسبب نقص الوقود.", published="2024-03-10", outlet="test", title="").claims
    assert not claims


def test_marks_of_seconds_close_a_quotation() -> None:
    text = 'قالت الوزارة إن الفيروس "كوفيد-19″ انتشر في الإقليم. وزار وزير الصحة الكيني مستشفى في أوغندا.'
    reading = read(text, published="2024-03-10", outlet="test", title="")
    assert len([s for s in reading.sentences if s.part == "body"]) == 2


@pytest.mark.parametrize(
    ("text", "trigger", "wanted"),
    [
        ("قالت أمانة الحلف إنها لم تتلق أي إخطار من كندا بتعليق عضويتها.", "تعليق", POSSIBLE),
        ("أكدت المنظمة أنها لم تتسلم أي إشعار بانسحاب كندا منها.", "انسحاب", POSSIBLE),
        ("لم تخطر الشرطة العائلات باعتقال أبنائها.", "اعتقال", REAL),
    ],
)
def test_an_act_of_which_no_notice_came(text: str, trigger: str, wanted: tuple[str, str]) -> None:
    assert status(text, trigger) == wanted
