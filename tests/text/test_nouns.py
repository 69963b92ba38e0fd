import pytest

from khabar.text.nouns import decline, masdars, participles


@pytest.mark.parametrize(
    ("lemma", "root", "form", "masdar"),
    [("هدد", "هدد", "2", "تهديد"), ("سمى", "سمو", "2", "تسمية"), ("هاجم", "هجم", "3", "مهاجمة"), ("أعلن", "علن", "4", "إعلان"),
     ("أدان", "دين", "4", "إدانة"), ("ألغى", "لغو", "4", "إلغاء"), ("أوقف", "وقف", "4", "إيقاف"), ("تعهد", "عهد", "5", "تعهد"),
     ("انسحب", "سحب", "7", "انسحاب"), ("انحاز", "حيز", "7", "انحياز"), ("اعتقل", "عقل", "8", "اعتقال"), ("اعتدى", "عدو", "8", "اعتداء"),
     ("استقال", "قيل", "10", "استقالة"), ("استدعى", "دعو", "10", "استدعاء"), ("استأنف", "ءنف", "10", "استئناف"), ("سيطر", "سيطر", "q1", "سيطرة")],
)  # fmt: skip
def test_masdar(lemma, root, form, masdar):
    assert masdar in masdars(lemma, root, form)


@pytest.mark.parametrize(
    ("entry", "active", "passive"),
    [(("قتل", "قتل", "1"), "قاتل", "مقتول"), (("قال", "قول", "1"), "قائل", "مقول"), (("دعا", "دعو", "1"), "داعي", "مدعو"),
     (("نفى", "نفي", "1"), "نافي", "منفي"), (("هدد", "هدد", "2"), "مهدد", "مهدد"), (("احتل", "حلل", "8"), "محتل", "محتل"),
     (("أراد", "رود", "4"), "مريد", "مراد"), (("اتهم", "وهم", "8"), "متهم", "متهم")],
)  # fmt: skip
def test_participles(entry, active, passive):
    actives, passives = participles(*entry)
    assert active in actives
    assert passive in passives


def test_nouns():
    forms = dict(decline("غارة"))
    assert forms["غارات"] == "PF"
    assert "غارتين" in forms
    assert dict(decline("هجوم"))["هجوما"] == "AM"
    assert {"فرنسية", "فرنسيون", "فرنسيين", "فرنسيات"} <= {w for w, _ in decline("فرنسي", adjective=True)}
