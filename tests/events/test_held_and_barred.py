"""Passives without a noun, masdars that tell arrest by themselves, bare nouns of what goes on, and what restraint is aimed at."""

from __future__ import annotations

import pytest

from khabar.reader import read


def told(text: str) -> set[tuple[str, str, str]]:
    report = read(text, published="2023-07-01", outlet="x", title="", id="x")
    return {(c.type, c.polarity, c.modality) for c in report.claims}


@pytest.mark.parametrize(
    "text",
    [
        "هرب الناشط إلى قبرص حيث أُوقف في نيقوسيا عام 2020",
        "شارك الرجلان في المسيرة ثم أوقفا الخميس الماضي قرب الميناء",
        "أوقف في بلجيكا رجلان من نزلاء السجن",
        "وقعت التوقيفات في باماكو قبل يومين",
        "طالت المداهمات ثلاث محافظات في النمسا",
        "حُلّ مجلس الأعيان في الشتاء ودُعي الناخبون إلى الاقتراع",
        "أُجبر المحتجون على التراجع إلى داخل الجامعة في لشبونة",
        "منعت البلدية المسيرات في وسط المدينة يوم الأحد",
        "قيدت الحكومة الملاحة في النهر منذ مطلع الصيف",
        "نُصبت نقطة تفتيش عند مدخل البلدة صباح الأحد",
        "جردت الحكومة الفلاحين من أملاكهم في الشمال",
    ],
)
def test_restraint(text: str) -> None:
    assert ("COERCE", "affirmed", "actual") in told(text), told(text)


@pytest.mark.parametrize(
    "text",
    [
        "أُوقفت المباراة بسبب الأمطار الغزيرة",
        "حُلّت المشكلة بعد اتصال قصير بين المديرين",
        "حجبت السحب رؤية القمر عن سكان المدينة",
        "منع الحارس الضيوف من لمس اللوحات في المعرض",
        "أضعف غياب القائد صفوف الفريق في الشوط الثاني",
        "بنت البلدية مئة مسكن للطلاب قرب الجامعة",
        "جرد الكاتب النص من معناه الأول",
        "استوقفت اللوحة زوار المتحف عند المدخل",
    ],
)
def test_no_restraint(text: str) -> None:
    assert not {t for t, _, _ in told(text)} & {"COERCE", "SANCTION"}, told(text)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("يرمي القرار إلى تجميد الأصول البيلاروسية في هولندا", "SANCTION"),
        ("عقد الوزراء جلسة في مسعى إلى ترحيل المهاجرين الأفغان", "COERCE"),
    ],
)
def test_what_is_aimed_at(text: str, type_: str) -> None:
    assert (type_, "affirmed", "planned") in told(text), told(text)


@pytest.mark.parametrize(
    "text",
    [
        "قال المحامي إن من حُكم بالسجن عشر سنوات لن يخرج قبل خمس",
        "شملت الإقالات ثلاثة من قادة الشرطة في كمبالا",
        "ما دامت العقوبات قائمة فلن تعود الشركات إلى مينسك",
    ],
)
def test_sanctions(text: str) -> None:
    assert "SANCTION" in {t for t, _, _ in told(text)}, told(text)


@pytest.mark.parametrize(
    "text",
    [
        "بات في وسع المحكمة الليسوتية إبطال الانتخابات",
        "في وسع الشرطة المالطية اعتقال المهاجرين",
        "يبيح القانون للشرطة المالطية اعتقال المهاجرين",
    ],
)
def test_what_is_only_in_their_power(text: str) -> None:
    assert ("COERCE", "affirmed", "possible") in told(text), told(text)


@pytest.mark.parametrize(
    "text",
    [
        "قال المكتب إن هؤلاء أوقفوا بسبب صلتهم بالتنظيم",
        "تعرضت وزارة الصحة لهجمات قراصنة مجهولين",
        "سقطت كابول بيد طالبان قبل أعوام",
        "أوقفت البحرية الكينية ناقلة صومالية قبالة لامو",
    ],
)
def test_restraint_in_other_words(text: str) -> None:
    assert ("COERCE", "affirmed", "actual") in told(text), told(text)
