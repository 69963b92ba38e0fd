"""Leave that somebody gives, and what only makes something possible."""

import pytest
from sides import standing

TYPES = ("CONCEDE", "RETREAT")


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("سمحت السلطات الفنلندية للسفن الإستونية بالعبور", "RETREAT", (["FIN"], ["EST"], "affirmed", "actual")),
        ("أعلن الوزير أن الحكومة الكينية سمحت بعودة اللاجئين", "RETREAT", (["KEN"], ["KEN"], "affirmed", "actual")),
        ("لم تسمح كابول لأحد باستخدام أراضيها ضد جيرانها", "CONCEDE", (["AFG"], [], "negated", "actual")),
    ],
)
def test_leave(text, type_, expected):
    assert expected in standing(text, type_)


@pytest.mark.parametrize(
    "text",
    [
        "أدت الهدنة الكينية إلى فترة هدوء سمحت بتسريع بناء المدرسة",
        "يرى الكاتب أن الانتخابات تسمح للحزب الكيني بتغيير زعيمه",
        "قالت الوزارة إن الحملة سمحت بالعثور على الوثائق الغانية",
        "تعطلت مدافعه، وهو ما لم يسمح للجنرال المكسيكي بالتقدم",
        "من شأن وصول النواب الكينيين إلى البرلمان أن يسمح لهم بتشكيل كتلة",
        "استنفدت الدفاعات، الأمر الذي يسمح للطيران الكيني بأداء دور أكبر",
        "تظاهر عمال يونانيون في أثينا احتجاجا على قرار يسمح بفتح المحال",
    ],
)
def test_what_makes_it_possible(text):
    assert not [c for t in TYPES for c in standing(text, t) if c[0] and t == "CONCEDE"]


def test_what_something_is_to_permit_is_planned():
    assert all(modality != "actual" for _, _, _, modality in standing("دار السجال حول رفع حد الدين الغاني للسماح بمزيد من الاقتراض", "CONCEDE"))
