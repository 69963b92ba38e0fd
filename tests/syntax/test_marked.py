"""Vowel marks and letters that leave a form only its reading as a verb; «طالب» that is no student."""

import pytest
from tests.events.sides import claims


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("قال شهود إن حاجز البلدة والمعسكر السوري ضُربا قبيل الفجر", ("ASSAULT", "ضُربا")),
        ("قَبِل رئيس الوزراء المجري اقتراح الوساطة البولندية", ("CONCEDE", "قَبِل")),
        ("أكدت مصادر محلية أن مسيّرة تركية ضربت موقعا للمقاتلين", ("ASSAULT", "ضربت")),
        ("وقع الانفجار بعد هجمات نسبت إلى حركة الشباب", ("ACCUSE", "نسبت")),
        ("فمَن قضت المحكمة الكينية بسجنه عاما دفع غرامة", ("SANCTION", "قضت")),
        ("أوضح المصدر أن لافروف طالب البولنديين بالاعتذار", ("REQUEST", "طالب")),
        ("كما طالب أنقرة بالانسحاب من شمال البلاد", ("REQUEST", "طالب")),
        ("وندد الاتحاد الأوروبي بالقرار، وطالب في بيان صدر الخميس بإلغائه", ("REQUEST", "طالب")),
        ("انتهت الجلسة. وطالب، في خطاب ألقاه أمس، إيران بالإفراج عن السجناء", ("REQUEST", "طالب")),
    ],
)
def test_such_a_form_is_a_verb(text, want):
    assert want in [c[:2] for c in claims(text)]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("قتل طالب فلسطيني بإطلاق نار في نابلس", "طالب"),
        ("شكا طالب جامعي من الحكم عليه بالسجن في تونس", "طالب"),
        ("صدر الحُكم قبل أيام على المتهم الهولندي", "قبل"),
        ("جاءت الضربة بعد نسبة مشاركة متدنية في التصويت", "نسبة"),
    ],
)
def test_a_noun_or_preposition_is_none(text, trigger):
    assert trigger not in [c[1] for c in claims(text)]
