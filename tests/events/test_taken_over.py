"""A joined verb whose object looks like its subject, and nouns that are the subject all the same."""

from tests.events.sides import claims, told


def test_the_thing_behind_a_joined_verb_is_its_object() -> None:
    told("طوقت الشرطة الهندية الأحياء القديمة وعلقت صلاة الجمعة في الجامع الكبير", "COERCE", "IND", "")
    assert ("COERCE", "علقت") in [c[:2] for c in claims("طوقت الشرطة الهندية الأحياء وعلقت صلاة الجمعة")]
    assert ("COERCE", "علق") in [c[:2] for c in claims("حل أمير الكويت مجلس الأمة وعلق بعض مواد الدستور أربع سنوات")]


def test_house_by_house_is_no_subject() -> None:
    assert ("COERCE", "فتشها") in [c[:2] for c in claims("أغلق الجيش الباكستاني بلدة وانا وفتشها بيتا بيتا")]


def test_shops_that_close_their_doors_act_themselves() -> None:
    assert all(c[1] != "أغلقت" for c in claims("وصلت القافلة إلى الحدود وأغلقت المتاجر أبوابها"))
