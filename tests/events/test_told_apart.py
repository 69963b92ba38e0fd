"""Nouns that name an act of unknown sides: told where the words around them say upon whom or where it was, or what came of it."""

import pytest
from tests.events.sides import claims

from khabar import read


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("قالت الأمم المتحدة إن المشيعين تعرضوا للضرب", ("ASSAULT", "لضرب")),
        ("قالت منظمة العفو إن استهداف المسعفين خرق للقانون", ("ASSAULT", "استهداف")),
        ("كثرت الاقتحامات في ريف الإقليم هذا الصيف بحسب الأمم المتحدة", ("ASSAULT", "الاقتحامات")),
        ("أعرب الوزير النمساوي عن استيائه من تصريحات بودابست", ("ACCUSE", "استيائه")),
        ("أشار البيان إلى تنسيق وثيق بين العسكريين في الجانبين", ("COOPERATE", "تنسيق")),
        ("زار الوزير الكندي مسقط، واجتمع فيها إلى المبعوث", ("CONSULT", "اجتمع")),
        ("تضمن البيان تحذيرا من الجزائر بأن الرد سيكون أوسع", ("THREATEN", "تحذيرا")),
        ("أكدت الفصائل ضرورة احترام ما جرى التوافق عليه في القاهرة", ("AGREE", "التوافق")),
        ("قالت صحيفة سويسرية إن العقوبات أخفقت في ضرب الاقتصاد الروسي", ("SANCTION", "العقوبات")),
        ("قالت بكين إنها متمسكة بالاتفاق ومستعدة لمواصلة العمل مع هانوي", ("AGREE", "مستعدة")),
        ("قدم الرئيس البرازيلي، الخميس، مواساته لأسر الضحايا", ("SUPPORT", "مواساته")),
        ("أصابت الضربات عنبر عتاد وخلفت المعارك أضرارا في القرى", ("ASSAULT", "المعارك")),
    ],
)
def test_an_act_is_told(text, want):
    assert want in [c[:2] for c in claims(text)]


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("أعرب النقاد عن استيائهم من نهاية الفيلم الطويل", "ACCUSE"),
        ("فقد السائق السيطرة على حافلته قرب مدينة غرناطة", "COERCE"),
        ("حذر تقرير من جفاف يضرب الجنوب وسط تحذيرات من المجاعة", "THREATEN"),
        ("تزامنت المعارك مع موسم الحصاد", "ASSAULT"),
        ("تحتاج المدينة إلى التنسيق في رصف الطرق", "COOPERATE"),
        ("هذه ليست السيطرة على الموازنة التي وعد بها الوزير", "COERCE"),
        ("حكم في هولندا مقاطعة زيلاند نبيل محلي", "PROTEST"),
    ],
)
def test_a_name_is_no_act(text, type_):
    assert type_ not in [c[0] for c in claims(text)]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("تبدأ في الدوحة جولة غايتها مصالحة الفرقاء وهدفها طرد المرتزقة الروس", "طرد"),
        ("حث الرئيس الأميركي الطرفين على إنجاز الصفقة سريعا، بما يعيد الأسرى وينهي الحصار", "يعيد"),
        ("ويجتمع الرئيس الكيني لاحقا اليوم بنظيره الأوغندي", "يجتمع"),
    ],
)
def test_what_is_to_come_is_not_done(text, trigger):
    claim = next(c for c in read(text, published="2024-03-10").claims if trigger in c.trigger.text)
    assert claim.modality != "actual"
