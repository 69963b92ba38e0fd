"""What is left to do, laid down in drafts, intended by nobody, tied to another act or only believed: none of it is done."""

from __future__ import annotations

import pytest

from khabar import read


def _status(text: str, trigger: str) -> list[tuple[str, str]]:
    return [(c.polarity, c.modality) for c in read(text, published="2026-03-19").claims if c.trigger.text == trigger]


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("ليس أمام كابل سوى التفاوض مع الحركة.", "التفاوض", ("affirmed", "demanded")),
        ("لم يبق أمام الحكومة إلا فرض عقوبات على الشركة.", "عقوبات", ("affirmed", "demanded")),
        ("لا خيار أمام المجر سوى الانسحاب من الاتفاقية.", "الانسحاب", ("affirmed", "demanded")),
        ("ليس أمام هذا الغزو إلا المقاومة وإسقاط طائراته وتدمير آلياته.", "تدمير", ("affirmed", "planned")),
        ("الهدف من الخطة هو زيادة المساعدات المقدمة إلى الصومال.", "المساعدات", ("affirmed", "planned")),
        ("صوت البرلمان على مشروع قانون يحظر تصدير الأسلحة إلى إسرائيل.", "يحظر", ("affirmed", "planned")),
        ("رهنت الحركة إطلاق سراح الأسرى بانسحاب القوات.", "انسحاب", ("affirmed", "possible")),
        ("اشترطت الحكومة وقف الهجمات قبل بدء المحادثات.", "المحادثات", ("affirmed", "possible")),
        ("يناقش البرلمان سحب الثقة من الحكومة.", "سحب الثقة", ("affirmed", "possible")),
        ("ينطوي القرار على خطر كبير في اندلاع مواجهات بين الجيش والمتظاهرين.", "مواجهات", ("affirmed", "possible")),
        ("يُزعم أن الجنود قتلوا عشرة مدنيين.", "قتلوا", ("affirmed", "possible")),
        ("يُعتقد أن مسلحين من حركة الشباب نفذوا الهجوم.", "الهجوم", ("affirmed", "possible")),
        ("ربما أخطأ الصاروخ هدفه ثم أصاب السفينة.", "أصاب", ("affirmed", "possible")),
        ("أعلنت بولندا عزمها تزويد كييف بمقاتلات والسماح لدول أخرى بنقل أسلحة.", "السماح", ("affirmed", "planned")),
    ],
)
def test_not_yet_done(text: str, trigger: str, status: tuple[str, str]) -> None:
    assert _status(text, trigger) == [status]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("ليس لدى الحكومة نية لقطع العلاقات مع السويد.", "قطع"),
        ("ليس للحكومة الكندية رغبة في فرض عقوبات على الهند.", "عقوبات"),
        ("ليس هناك أي خطة لإرسال قوات إلى النيجر.", "إرسال"),
        ("لا يوجد قرار بسحب القوات من مالي.", "سحب"),
        ("لا توجد لدى كندا رغبة في الانسحاب من الاتفاقية.", "الانسحاب"),
    ],
)
def test_what_nobody_intends(text: str, trigger: str) -> None:
    assert _status(text, trigger) == [("negated", "planned")]


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("ما زالت الحكومة ترفض التفاوض مع المتمردين.", "ترفض", ("affirmed", "actual")),
        ("ما زالت الحكومة ترفض التفاوض مع المتمردين.", "التفاوض", ("negated", "actual")),
        ("رفضت الحكومة الاعتذار لليابان عن الهجوم.", "الهجوم", ("affirmed", "actual")),
        ("نجحت الوساطة القطرية في إطلاق سراح الرهائن.", "إطلاق سراح", ("affirmed", "actual")),
        ("تقاعست الحكومة عن إرسال مساعدات إلى المنكوبين.", "إرسال", ("negated", "actual")),
        ("لم يهاجم المسلحون إلا القاعدة الجوية.", "يهاجم", ("affirmed", "actual")),
    ],
)
def test_what_stands(text: str, trigger: str, status: tuple[str, str]) -> None:
    assert _status(text, trigger) == [status]


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("طرحت واشنطن مشروع قرار يدعو إلى هدنة في السودان.", "يدعو", ("affirmed", "planned")),
        ("استخدمت روسيا حق النقض ضد مشروع قرار يدين الغزو.", "يدين", ("affirmed", "planned")),
        ("تبنت الجمعية العامة قراراً يدين الغزو الروسي.", "يدين", ("affirmed", "actual")),
        ("كان من شأن الاتفاق إنهاء الحرب.", "إنهاء الحرب", ("affirmed", "possible")),
        ("لن يمر اغتيال القائد دون عقاب.", "اغتيال", ("affirmed", "actual")),
        ("لن تنجح العقوبات الأميركية في تغيير موقف فنزويلا.", "العقوبات", ("affirmed", "actual")),
    ],
)
def test_drafts_prospects_and_what_outlasts(text: str, trigger: str, status: tuple[str, str]) -> None:
    assert _status(text, trigger) == [status]


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("أعلنت مولدوفا أنها ستستضيف مناورات عسكرية بمشاركة وحدات أميركية.", "مناورات", ("affirmed", "planned")),
        ("ستشارك السفن الهندية في مناورات مع اليابان.", "مناورات", ("affirmed", "planned")),
        ("ستمول ألمانيا شراء أسلحة لأوكرانيا.", "شراء", ("affirmed", "planned")),
        ("استضافت مولدوفا مناورات عسكرية بمشاركة وحدات أميركية.", "مناورات", ("affirmed", "actual")),
        ("شدد الوزير على ضرورة عدم السماح لبعض الدول بالضغط على كينيا.", "الضغط", ("negated", "planned")),
    ],
)
def test_what_is_to_be_staged(text: str, trigger: str, status: tuple[str, str]) -> None:
    assert _status(text, trigger) == [status]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("قال وزير الخارجية الرواندي إنه لا أساس للاتهامات بأن بلاده سلحت المتمردين في الكونغو.", "سلحت"),
        ("أكدت الرئاسة التشادية أنه لا أساس للمزاعم عن اعتقال صحفيين فرنسيين.", "اعتقال"),
        ("قالت كييف إنه لا صحة لمزاعم موسكو عن قصف المحطة.", "قصف"),
    ],
)
def test_charges_without_ground(text: str, trigger: str) -> None:
    reading = read(text, published="2026-03-19")
    (denied,) = [c for c in reading.claims if c.trigger.text == trigger]
    assert (denied.polarity, denied.modality) == ("negated", "actual")
    (denial,) = [c for c in reading.claims if c.type == "DENY"]
    assert denied.id in {link.claim for link in denial.links}
