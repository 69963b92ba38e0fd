"""Who stands before «يمكن أن», «من المقرر أن» or wills what is behind «أن» does it to the one who is named there."""

import pytest
from sides import told


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("الولايات المتحدة يمكن أن تدعم كييف بصواريخ جديدة.", "AID", "USA", "UKR"),
        ("إن روسيا لا يمكن أن تهاجم الناتو.", "ASSAULT", "RUS", "NATO"),
        ("روسيا لا يمكنها أن تهاجم الناتو.", "ASSAULT", "RUS", "NATO"),
        ("فرنسا من الممكن أن تهاجم مالي.", "ASSAULT", "FRA", "MLI"),
        ("إيران بإمكانها أن تهاجم إسرائيل.", "ASSAULT", "IRN", "ISR"),
        ("باريس على وشك أن تهاجم مالي.", "ASSAULT", "FRA", "MLI"),
        ("أكد أن تركيا يجب أن تدعم أوكرانيا.", "SUPPORT", "TUR", "UKR"),
        ("ألمانيا كان من المفترض أن تسلم أوكرانيا دبابات.", "AID", "DEU", "UKR"),
        ("يمكن أن تدعم واشنطن كييف.", "SUPPORT", "USA", "UKR"),
        ("المدينة يمكن أن تقصفها إسرائيل.", "ASSAULT", "ISR", ""),
        ("من المتوقع أن تهاجم القوات الروسية خاركيف.", "ASSAULT", "RUS", "UKR"),
        ("تستطيع إيران أن تضرب إسرائيل.", "ASSAULT", "IRN", "ISR"),
        ("لم تستطع روسيا أن تحتل كييف.", "COERCE", "RUS", "UKR"),
        ("قررت باريس أن تدعم كييف.", "SUPPORT", "FRA", "UKR"),
        ("رفضت ألمانيا أن تزود أوكرانيا بصواريخ.", "AID", "DEU", "UKR"),
        ("تعهدت واشنطن بأن تدعم تايوان.", "SUPPORT", "USA", "TWN"),
        ("تخشى أوكرانيا أن تدعم الصين روسيا.", "SUPPORT", "CHN", "RUS"),
        ("زار الرئيس التركي موسكو بعد أن أسقط الطائرة الروسية.", "ASSAULT", "TUR", "RUS"),
    ],
)  # fmt: skip
def test_who_can_or_must_is_who_does(text: str, type_: str, actors: str, recipients: str) -> None:
    """No swapped sides: the one noun behind the verb is its object, for its subject stands before «أن»."""
    told(text, type_, actors, recipients)
