"""Times that belong to something else in the sentence than the act, read from Wednesday 2024-03-13."""

import pytest

from khabar.reader import read


def dates(text: str) -> dict[str, str | None]:
    return {c.trigger.text: c.date.value if c.date else None for c in read(text, published="2024-03-13").claims}


@pytest.mark.parametrize(
    ("text", "trigger", "value"),
    [
        # since when there was no such act
        ("زار الرئيس الغاني طوكيو في أول زيارة لرئيس أفريقي منذ تسع سنوات.", "زار", None),
        ("شهدت العاصمة الكينية احتجاجات هي الأعنف منذ 2010.", "احتجاجات", None),
        ("شهدت العاصمة الكينية احتجاجات عنيفة منذ كانون الثاني/يناير.", "احتجاجات", "2024-01"),
        # of who did it
        ("الرئيس الغاني، الذي قاد حملة الرفض في الثاني من أكتوبر، رفض التعديلات واتهم المعارضة بالخيانة.", "اتهم", None),
        ("أشادت فرنسا بالصحافي المالي، الحائز مع زملائه على جائزة عام 2018 عن تقاريره.", "أشادت", None),
        ("في الاجتماع الذي عقد في 5 شباط الماضي، اتفقت كينيا وأوغندا على وقف إطلاق النار.", "اتفقت", "2024-02-05"),
        # what is so now, told behind what was done then
        ("عطلت بلغاريا المفاوضات في تشرين الثاني/نوفمبر 2020، وتتهم مقدونيا بانتهاك حقوق الأقلية.", "تتهم", None),
        ("وقد هاجم المسلحون البلدة في كانون الثاني/يناير 2020، وقد اقترحت باكستان تحقيقاً محايداً.", "اقترحت", None),
        # the deed and not its charge
        ("اتهمت الحكومة اليمنية الجماعة بقصف حي سكني في تعز، الشهر الماضي.", "اتهمت", None),
        ("اتهمت الحكومة اليمنية الجماعة بقصف حي سكني في تعز، الشهر الماضي.", "قصف", "2024-02"),
        ("اتهمت الحكومة اليمنية أمس الجماعة بقصف حي سكني في تعز.", "اتهمت", "2024-03-12"),
        # a deed answered today and done last night
        ("دانت غانا، اليوم الأربعاء، قصف الجيش السوداني قرى في الشمال، ليلة أمس.", "دانت", "2024-03-13"),
        # until when
        ("دعت المعارضة الكينية إلى تمديد الإضراب العام حتى الاثنين المقبل.", "الإضراب العام", None),
        # the end of a year that is still to come
        ("تعهدت غانا دعم المؤتمر المنتظر في أكرا نهاية العام.", "تعهدت", None),
    ],
)
def test_owners(text, trigger, value):
    found = dates(text)
    assert trigger in found
    assert found[trigger] == value
