"""What an aim of ours, a ban, a claim, an edge or a guess names is not told as done; what pictures show is, and drones march nowhere."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("إن مهمتنا مساعدة كينيا على الدفاع عن نفسها ومنع أوغندا من الانتصار", "منع", ("affirmed", "planned")),
        ("مهمتنا دعم العراق في محنته ومنع تركيا من التوسع", "منع", ("affirmed", "planned")),
        ("أكد الوزير أن غايتنا وقف الحرب ومنع كينيا من ضم الإقليم", "وقف", ("affirmed", "planned")),
        ("أكد الوزير أن غايتنا وقف الحرب ومنع كينيا من ضم الإقليم", "منع", ("affirmed", "planned")),
        ("مهمتنا صعبة ومنع الجيش المتظاهرين من الدخول", "منع", ("affirmed", "actual")),
        ("استمرار الحظر الدولي على بيع الأسلحة للجيش الليبي", "بيع", ("negated", "actual")),
        ("مدد مجلس الأمن الحظر المفروض على تصدير السلاح إلى الصومال", "تصدير", ("negated", "actual")),
        ("قرر الاتحاد الأوروبي فرض حظر على تصدير الأسلحة إلى ميانمار", "تصدير", ("negated", "planned")),
        ("رفعت كندا الحظر على بيع الأسلحة للسعودية", "بيع", ("affirmed", "possible")),
        ("خرقت تركيا الحظر على توريد السلاح إلى ليبيا", "توريد", ("affirmed", "possible")),
        ("وهناك ادعاءات حول دعم كيني للمتمردين", "دعم", ("affirmed", "possible")),
        ("ترددت مزاعم عن قصف كيني على المدينة", "قصف", ("affirmed", "possible")),
        ("نفت نيروبي ادعاءات حول دعم أوغندا للمتمردين", "دعم", ("negated", "actual")),
        ("أوصلت الأزمة كينيا إلى حافة حرب أهلية", "حرب أهلية", ("affirmed", "possible")),
        ("دفعت الحكومة البلاد إلى شفا حرب أهلية", "حرب أهلية", ("affirmed", "possible")),
        ("ومن \"المتوقع أن يناقش الوزراء\" الاتفاق", "يناقش", ("affirmed", "possible")),
        ("قدّر المحللون أن تهاجم كينيا الصومال", "تهاجم", ("affirmed", "possible")),
        ("قدّر المحللون أن كينيا هاجمت الصومال", "هاجمت", ("affirmed", "actual")),
        ("رفضت دمشق لقاء الرئيس قبل انسحاب القوات التركية", "انسحاب", ("affirmed", "possible")),
        ("ترفض نيروبي الحوار قبل الهجوم", "الهجوم", ("affirmed", "actual")),
        ("لا مفاوضات ولا لقاءات قبل إعادة إطلاق سراح الأسرى", "إطلاق سراح", ("affirmed", "possible")),
        ("الصراع مع الصين سيكون كارثيا", "الصراع", ("affirmed", "possible")),
        ("إرسال القوات إلى الصومال سيكون محفوفا بالمخاطر", "إرسال", ("affirmed", "possible")),
        ("انسحاب القوات الكينية سيكون تدريجيا", "انسحاب", ("affirmed", "planned")),
        ("درس المعهد بالأمس سيناريو \"حرب شاملة\" مع الصين", "حرب", ("affirmed", "possible")),
        ("بثت الحركة مشاهد لاستهداف دبابة كينية وتدمير جرافة", "تدمير", ("affirmed", "actual")),
        ("نشر الجيش صورا لقصف المدينة وتدمير المباني", "قصف", ("affirmed", "actual")),
    ],
)
def test_status(text: str, act: str, status: tuple[str, str]) -> None:
    assert statuses(text)[act] == status


@pytest.mark.parametrize(
    "text",
    [
        "تمكن الجيش الكيني من تدمير خمس مسيرات ومنعتها من الوصول إلى أهدافها",
        "أعلن الجيش إسقاط ثلاث مسيرات",
    ],
)
def test_drones_do_not_march(text: str) -> None:
    assert all(c.type != "PROTEST" for c in read(text, published="2024-03-10").claims)


@pytest.mark.parametrize("text", ["دمر الجيش الكيني جهاز إطلاق صواريخ", "شاركت ألوية الهجوم الآلي الروسية في الاستعراض"])
def test_names_of_weapons_and_units(text: str) -> None:
    assert all(c.trigger.text not in ("إطلاق صواريخ", "الهجوم") for c in read(text, published="2024-03-10").claims)


@pytest.mark.parametrize("text", ["شنت ألوية روسية هجوما على كييف", "نفذت طائرات كينية هجوما على المدينة"])
def test_units_attack(text: str) -> None:
    assert any(c.trigger.text == "هجوما" for c in read(text, published="2024-03-10").claims)


@pytest.mark.parametrize("text", ["خرجت مسيرات ومنعتها الشرطة من الوصول إلى البرلمان", "منعت الشرطة مسيرات في باريس", "أطلق ناشطون مسيرة سلمية في نيروبي"])
def test_marches(text: str) -> None:
    assert any(c.type == "PROTEST" for c in read(text, published="2024-03-10").claims)


@pytest.mark.parametrize("text", ["وفاة مراهقين صعقا بالكهرباء", "توفي عامل صعقاً بالكهرباء في نيروبي"])
def test_how_somebody_died(text: str) -> None:
    assert not read(text, published="2024-03-10").claims


def test_a_shock_given() -> None:
    assert [c.mode for c in read("تعرض السجناء للصعق بالكهرباء", published="2024-03-10").claims] == ["torture"]


@pytest.mark.parametrize("text", ["وأتت زيارة أمير عبد اللهيان بعد شهرين علىزيارة نظيره السعودي", "وأتت زيارة أمير عبد اللهيان بعد شهرين على زيارة نظيره السعودي"])
def test_counted_from_what_is_run_together(text: str) -> None:
    assert {(c.modality, c.date) for c in read(text, published="2024-03-10").claims} == {("actual", None)}
