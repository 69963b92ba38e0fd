"""Nouns that name an act of unknown sides: told where the words around them say upon whom or where it was, or what came of it."""

import pytest
from tests.events.sides import claims


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("قالت الأمم المتحدة إن المشيعين تعرضوا للضرب", ("ASSAULT", "لضرب")),
        ("قالت منظمة العفو إن استهداف المسعفين خرق للقانون", ("ASSAULT", "استهداف")),
        ("كثرت الاقتحامات في ريف الإقليم هذا الصيف بحسب الأمم المتحدة", ("ASSAULT", "الاقتحامات")),
        ("أعرب الوزير النمساوي عن استيائه من تصريحات بودابست", ("ACCUSE", "استيائه")),
        ("أشار البيان إلى تنسيق وثيق بين العسكريين في الجانبين", ("COOPERATE", "تنسيق")),
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
        ("تزامنت المعارك مع موسم الحصاد", "ASSAULT"),
        ("تحتاج المدينة إلى التنسيق في رصف الطرق", "COOPERATE"),
        ("هذه ليست السيطرة على الموازنة التي وعد بها الوزير", "COERCE"),
        ("حكم في هولندا مقاطعة زيلاند نبيل محلي", "PROTEST"),
    ],
)
def test_a_name_is_no_act(text, type_):
    assert type_ not in [c[0] for c in claims(text)]
