"""For whom a source or committee without a state stands; what is put in between «بحسب فلان» and «فإن»."""

import pytest

from khabar.reader import read


def spoken(text: str) -> list[tuple[str, str]]:
    reading = read(text, published="2023-06-01", outlet="x")
    code = {e.id: e.code for e in reading.entities}
    return [(code[q.speaker] if q.speaker else "", text[q.content.start : q.content.end]) for q in reading.quotations]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("نقلت الصحيفة عن 3 مصادر متحالفة مع حزب الله أن الجيش الإسرائيلي قصف البلدة.", "HEZBOLLAH"),
        ("قالت مصادر موالية للحكومة السورية إن الجيش قصف البلدة.", "SYR"),
        ("قالت مصادر مرتبطة بحركة حماس إن إسرائيل قصفت البلدة.", "HAMAS"),
        ("قالت مصادر مطلعة على أنشطة حزب الله إن إسرائيل قصفت البلدة.", "UNK"),
        ('أعلنت الهيئة القيادية العليا لأسرى حركة "الجهاد الإسلامي" أن الأسرى أضربوا عن الطعام.', "PIJ"),
        ("قالت اللجنة الوطنية لمكافحة الإرهاب في روسيا إن أوكرانيا قصفت الجسر.", "RUS"),
        ("قال مركز للأبحاث في لندن إن الجيش الروسي قصف القرية.", "UNK"),
        ("قالت إدارة الغذاء والدواء الأميركية إن المصنع أغلق أبوابه.", "USA"),
        ("قالت هيئة الغذاء والدواء السعودية إن المصنع أغلق أبوابه.", "SAU"),
    ],
)
def test_stands_for(text: str, who: str) -> None:
    assert [speaker for speaker, _ in spoken(text)] == [who]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وبحسب بيان للجنة الاقتصاد، نقلته وكالة الأنباء العراقية، فإن الجيش قصف مواقع تنظيم داعش.", "الجيش قصف مواقع تنظيم داعش"),
        ("ووفق مدير العمليات الإعلامية، اللواء إدوارد بوبا، فإن الجيش النيجيري قتل عشرين مسلحا.", "الجيش النيجيري قتل عشرين مسلحا"),
        ("وتوعدت إيران بالرد، وبحسب صحيفة لوموند، فإن الجيش الإسرائيلي قصف بلدة في سوريا.", "الجيش الإسرائيلي قصف بلدة في سوريا"),
        ("ووفق وزارة الدفاع الكينية، رغم الهدنة، فإن الجيش قصف القرية.", "رغم الهدنة، فإن الجيش قصف القرية"),
        ("ووفق وزارة الدفاع الكينية، قصف المسلحون القرية، وعليه فإن الجيش سيرد.", "قصف المسلحون القرية، وعليه فإن الجيش سيرد"),
    ],
)
def test_put_in_before_what_is_told(text: str, said: str) -> None:
    assert [content for _, content in spoken(text)] == [said]
