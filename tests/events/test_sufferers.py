"""Those who suffer by an act are not to blame for it; armed people and those somebody backs are no state; part of an army is the army."""

import pytest
from sides import told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("دانت إيران اغتيال العالم الإيراني.", "ACCUSE", "IRN", ""),
        ("استنكرت مصر قتل الجنود المصريين في سيناء.", "ACCUSE", "EGY", ""),
        ("دانت فرنسا قصف القوات الروسية كييف.", "ACCUSE", "FRA", "RUS"),
        ("نددت باكستان بقتل الهند مدنيين في كشمير.", "ACCUSE", "PAK", "IND"),
        ("طردت نيجيريا المسلحين من مدينة باغا.", "ASSAULT", "NGA", "UNK"),
        ("قصفت وحدة من الجيش السوري مواقع المسلحين في ريف حماة.", "ASSAULT", "SYR", "UNK"),
        ("قصفت فرقة من القوات الروسية مواقع أوكرانية.", "ASSAULT", "RUS", "UKR"),
        ("استهدف مسلحون تدعمهم إيران قاعدة أميركية في سوريا.", "ASSAULT", "UNK", "USA"),
        ("استهدف مسلحون تدعمهم إيران قاعدة أميركية في سوريا.", "AID", "IRN", "UNK"),
        ("قصفت قوات تدعمها روسيا مواقع أوكرانية.", "ASSAULT", "UNK", "UKR"),
        ("ردت إيران على قصف قنصليتها بوابل من الصواريخ.", "ASSAULT", "", "IRN"),
        ("قتلت الضربات المدفعية لقوات سوريا الديمقراطية ثلاثة جنود أتراك.", "ASSAULT", "SDF", "TUR"),
        ("الضربات الموجهة لداعش مستمرة.", "ASSAULT", "", "ISIS"),
        ("رفضت روسيا مزاعم أوكرانيا بإسقاط طائرة روسية.", "ASSAULT", "", "RUS"),
        ("اقترحت موسكو وقف إطلاق النار في السودان.", "RETREAT", "", ""),
        ("اقترحت روسيا سحب قواتها من المدينة.", "RETREAT", "RUS", ""),
        ("رفضت أحزاب المعارضة التركية مشروع القانون.", "REJECT", "TUR", ""),
        ("التقى رئيس الموساد رئيس الاستخبارات المصرية في القاهرة.", "CONSULT", "ISR EGY", ""),
        ("زار مدير وكالة الاستخبارات المركزية القاهرة.", "CONSULT", "USA", "EGY"),
    ],
)  # fmt: skip
def test_no_state_in_the_place_of_others(text: str, type_: str, actors: str, recipients: str) -> None:
    """Each side is who the words say, or nobody."""
    told(text, type_, actors, recipients)
