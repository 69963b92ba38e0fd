"""What stands behind «أن», is to be left off, or only asked for in a chain; and what goes on although it is denied to stop."""

from __future__ import annotations

import pytest
from tests.events.sides import standing

import khabar


@pytest.mark.parametrize(
    ("text", "kind", "polarity", "modality"),
    [
        ("قطع الرئيس وعدا بأن يسحب الجيش قواته من المدينة.", "RETREAT", "affirmed", "planned"),
        ("قطع الرئيس وعدا بألا يهاجم الجيش المدينة.", "ASSAULT", "negated", "planned"),
        ("أعرب الوزير عن رغبته في أن تنسحب القوات التركية من البلدة.", "RETREAT", "affirmed", "planned"),
        ("التفاوض مشروط بأن تنسحب القوات التركية من البلدة.", "RETREAT", "affirmed", "demanded"),
        ("للمتهم الآن أن يطعن في الحكم خلال أسبوع.", "REJECT", "affirmed", "possible"),
        ("المنظومة أضعف من أن تتصدى للطائرات.", "ASSAULT", "negated", "actual"),
        ("تعهد الجيش بألّا يقصف المدينة.", "ASSAULT", "negated", "planned"),
        ("طالبت الأمم المتحدة الجيش بالامتناع عن قصف المستشفيات.", "ASSAULT", "negated", "demanded"),
        ("طلب الوزير من الأطراف السعي إلى تسوية سياسية.", "AGREE", "affirmed", "demanded"),
        ("توعدت الحركة النواب بمزيد من الهجمات.", "ASSAULT", "affirmed", "planned"),
        ("اتفق الجانبان على فتح باب التفاوض مع المتمردين.", "CONSULT", "affirmed", "planned"),
        ("أوقف الجنود صباحا للتحقيق معهم.", "ACCUSE", "affirmed", "planned"),
    ],
)
def test_not_done(text: str, kind: str, polarity: str, modality: str) -> None:
    assert [c[2:] for c in standing(text, kind)] == [(polarity, modality)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("استطاع الجيش أن يهزم المتمردين.", "ASSAULT"),
        ("قبل أن يهاجم الجيش المدينة فر السكان.", "ASSAULT"),
        ("لم يجد المهاجم سوى أن يفجر حزامه.", "ASSAULT"),
        ("ليس غريبا أن تقصف إسرائيل المدينة.", "ASSAULT"),
        ("اتهم كينيا بأنها تقصف القرى.", "ASSAULT"),
        ("لم تتوقف المعارك بين الجيش والمتمردين في المدينة.", "ASSAULT"),
        ("شجب المحتجون ما يعدونه انقلابا على الدستور.", "COERCE"),
        ("تعد الهيئة محاكمة الجنود تحايلا على القانون.", "ACCUSE"),
        ("قوبل تراجعه بتظاهرات حاشدة.", "PROTEST"),
        ("في تحرك لا سابق له، تظاهر المئات في باريس.", "PROTEST"),
    ],
)
def test_done(text: str, kind: str) -> None:
    assert ("affirmed", "actual") in [c[2:] for c in standing(text, kind)]


def test_what_is_prepared_is_not_done() -> None:
    assert [c[2:] for c in standing("يعد الجيش هجوما واسعا على المدينة.", "ASSAULT")] == [("affirmed", "planned")]


@pytest.mark.parametrize(
    ("text", "kind", "polarity", "modality"),
    [
        ("يفترض أن يلتقي الوزيران الأسبوع المقبل.", "CONSULT", "affirmed", "planned"),
        ("كان يفترض أن يلتقي الوزيران أمس.", "CONSULT", "affirmed", "possible"),
        ("لا غنى للبلدين عن محادثات مباشرة.", "CONSULT", "affirmed", "demanded"),
        ("تحتاج البلاد إلى محادثات مباشرة.", "CONSULT", "affirmed", "demanded"),
        ("قدم أفكارا بشأن سحب القوات من المدينة.", "RETREAT", "affirmed", "planned"),
        ("تراجع التفاؤل بشأن وقف الحرب.", "RETREAT", "affirmed", "possible"),
        ("لم يتمكن الوزراء، اليوم الأربعاء، من التوافق على العقوبات.", "AGREE", "negated", "actual"),
        ("ستقاطع الحركة اللقاء إذا غابت عنه الجبهة.", "REJECT", "affirmed", "possible"),
        ("ستنسحب القوات من المدينة، حتى إن هاجمها المتمردون.", "RETREAT", "affirmed", "planned"),
        ("كررت المملكة نداءها من أجل وقف القتال.", "RETREAT", "affirmed", "demanded"),
        ("صدر قرار قضائي بمنع الوزير من السفر.", "COERCE", "affirmed", "actual"),
        ("تعتزم الحكومة إصدار قرار بمنع الوزير من السفر.", "COERCE", "affirmed", "planned"),
        ("صيغت مسودة اتفاق بين الطرفين.", "AGREE", "affirmed", "planned"),
        ("حذر الوزير من هجوم وشيك على المدينة.", "ASSAULT", "affirmed", "possible"),
        ("حضر الرئيس الذي تسعى حكومته إلى إرسال جنود إلى المدينة.", "MOBILIZE", "affirmed", "planned"),
    ],
)
def test_needed_due_or_on_a_condition(text: str, kind: str, polarity: str, modality: str) -> None:
    assert (polarity, modality) in [c[2:] for c in standing(text, kind)]


@pytest.mark.parametrize(("text", "kind"), [("توقف القطار بفعل هجوم على السكة.", "ASSAULT"), ("استياء واشنطن لا ينحصر في التعديلات.", "ACCUSE")])
def test_there_all_the_same(text: str, kind: str) -> None:
    assert [c[2:] for c in standing(text, kind)] == [("affirmed", "actual")]


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("تتكرر الصدامات بين الشرطة والمحتجين في المدينة.", True),
        ("أشار الوزير إلى محادثات لا تنقطع مع كينيا.", True),
        ("يغضب السكان كلما وقع هجوم في المدينة.", True),
        ("وقع هجوم في المدينة أمس.", False),
        ("أجرى الوزير محادثات مع كينيا.", False),
    ],
)
def test_acts_that_recur(text: str, again: bool) -> None:
    claims = khabar.read(text, published="2024-03-12").claims
    assert [c.iterated for c in claims if c.type in ("ASSAULT", "CONSULT", "PROTEST")] == [again]
