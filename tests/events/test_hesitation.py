"""«لم يتردد في القصف»: who did not hold back acted; «لن يتردد»: he may."""

import pytest

import khabar

CASES = [
    ("لم يتردد الجيش السوداني في قصف الأحياء السكنية في الخرطوم.", "ASSAULT", ("affirmed", "actual")),
    ("أكد وزير الدفاع التركي أن أنقرة لن تتردد في إرسال قوات إلى ليبيا.", "MOBILIZE", ("affirmed", "possible")),
    ("قال الرئيس إن بلاده لن تتردد في قصف مواقع الحركة إذا هاجمتها.", "ASSAULT", ("affirmed", "possible")),
    ("تتردد برلين في تزويد أوكرانيا بصواريخ بعيدة المدى.", "AID", ("affirmed", "possible")),
]


@pytest.mark.parametrize(("text", "kind", "status"), CASES)
def test_whoever_does_not_hesitate(text, kind, status):
    claims = khabar.read(text, published="2024-03-10").claims
    assert status in {(c.polarity, c.modality) for c in claims if c.type == kind}
    assert all(c.polarity == "affirmed" for c in claims)
