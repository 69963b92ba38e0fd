"""Barring, closing, driving out and holding: which of it is an act, of what kind, and what only looks like one."""

from __future__ import annotations

import pytest

from khabar.model import Claim
from khabar.reader import read


def _claims(text: str) -> list[Claim]:
    return [c for c in read(text, published="2024-03-10", outlet="test", title="").claims if c.trigger.part == "body"]


@pytest.mark.parametrize(
    ("text", "trigger", "type_", "mode"),
    [
        ("أغلقت الشرطة الفنلندية محطتي مترو قرب البرلمان قبل المسيرة.", "أغلقت", "COERCE", "restrict"),
        ("قررت الحكومة النيبالية إغلاق المدارس في العاصمة حتى نهاية الأسبوع.", "إغلاق", "COERCE", "restrict"),
        ("أغلق شبان غاضبون الطريق المؤدية إلى الميناء في ليماسول.", "أغلق", "PROTEST", "obstruct"),
        ("منع الجنود الغانيون سيارات الإسعاف من الوصول إلى الحي الشرقي.", "منع", "COERCE", "restrict"),
        ("طردت القوات الكينية مسلحين من قرية حدودية بعد قتال قصير.", "طردت", "ASSAULT", None),
        ("أثار طرد القوات الفرنسية من تشاد نقاشا طويلا في باريس.", "طرد", "SANCTION", "expel"),
        ("طرد الحزب الحاكم في بوتسوانا نائبا من عضويته أمس.", "طرد", "SANCTION", "expel"),
        ("أعلنت الشرطة البلغارية توقيف خلية خططت لتفجير القطار.", "توقيف", "COERCE", "arrest"),
        ("أوقف الجيش التشيلي حركة السفن في المضيق يومين.", "أوقف", "COERCE", "restrict"),
        ("دعا الوزير السلوفيني إلى وقف المحادثات مع بيلاروسيا.", "وقف", "SANCTION", "discontinue"),
        ("طوق الجنود البيروفيون مكان التفجير وأغلقوا الشوارع المجاورة.", "طوق", "COERCE", "restrict"),
        ("أعلن العسكريون في مالي فرض حظر التجوال في العاصمة.", "حظر التجوال", "COERCE", "curfew"),
        ("أفاد بيان بأن السلطات القرغيزية فرضت حال الطوارئ في باتكين.", "حال الطوارئ", "COERCE", "martial-law"),
    ],
)
def test_the_kind_of_act(text: str, trigger: str, type_: str, mode: str | None) -> None:
    claim = next(c for c in _claims(text) if trigger in c.trigger.text)
    assert (claim.type, claim.mode) == (type_, mode)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("لم يمنع ذلك الشرطة الغانية من دخول المبنى مساء أمس.", "COERCE"),
        ("قال الرئيس إن لا شيء يمنع أنقرة من التدخل في ليبيا.", "COERCE"),
        ("ولم يمنع المطر الرئيس الفنلندي من حضور الحفل في الميناء.", "COERCE"),
        ("تعمل دول كثيرة على منع إيران من امتلاك سلاح نووي.", "COERCE"),
        ("أدت إضرابات المعلمين النرويجيين إلى إغلاق مدارس كثيرة.", "COERCE"),
        ("قال الوزير السويسري إن باب الحوار لم يغلق بعد.", "COERCE"),
        ("سيتعاون النائب الليتواني مع خصومه لوقف ما سماه الاتفاق الخطير.", "RETREAT"),
        ("دعا الوزير المالطي إلى وقف تدفق المهاجرين عبر البحر.", "RETREAT"),
        ("هاجم المسلحون مدنيين عزّل في قرية نائية شرق الكونغو.", "SANCTION"),
        ("يبحث أهل القرية البلغارية عن الخروج من عزلتها الطويلة.", "SANCTION"),
        ("تؤيد سويسرا اتفاقا يوقف جموح إيران النووي في المنطقة.", "COERCE"),
        ("غادر الزعيم البوذي السجن بعفو رئاسي في كولومبو.", "SANCTION"),
        ("زار الوزير الكيني سجن نفحة صباح أمس برفقة وفد.", "SANCTION"),
        ("دعا التقرير الحكومة الأميركية إلى إغلاق سجن خليج غوانتانامو.", "SANCTION"),
        ("تناقش الإدارة الأميركية خطة إغلاق سجن غوانتانامو هذا العام.", "SANCTION"),
        ("قال القاضي الكيني إن إهانة العلم جريمة يعاقب عليها القانون.", "SANCTION"),
        ("فما الذي يمنع الرئيس الكيني من حضور القمة المقبلة.", "COERCE"),
        ("رحل المعلم النرويجي في نهاية الطريق بعد عمر طويل.", "COERCE"),
        ("توثق الصحافية الماليزية نهاية رحلتها الطويلة في كتاب.", "COERCE"),
        ("أطلقت سيول قمرا صناعيا للتجسس إلى مداره صباح أمس.", "COERCE"),
        ("تحتل كينيا مكانا خاصا في هوية الرئيس الأميركي السابق.", "COERCE"),
        ("رفع البنك المركزي التشيلي الفائدة في مسعى للسيطرة على الأسعار.", "COERCE"),
    ],
)
def test_no_such_act(text: str, type_: str) -> None:
    assert type_ not in {c.type for c in _claims(text)}


@pytest.mark.parametrize(
    ("text", "stopped"),
    [
        ("تضررت الشركات من إغلاق المعابر وتوقف حركة التصدير إلى لبنان.", False),
        ("عادت البعثة الإيرانية التي توقّف عملها في السعودية قبل أعوام.", False),
        ("تسحب بولندا سفيرها من مينسك وتوقف صادرات الحبوب إلى بيلاروسيا.", True),
    ],
)
def test_what_stands_still_is_stopped_by_nobody(text: str, stopped: bool) -> None:
    assert any("توق" in c.trigger.text and c.type in ("COERCE", "SANCTION") for c in _claims(text)) is stopped


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("قال كامبل إن بلاده لم تتلق أي إخطار مسبق بشأن فرض الأحكام العرفية في سيول.", "الأحكام العرفية", ("affirmed", "actual")),
        ("قالت الخارجية إنها لم تتلق إشعارا مسبقا بشأن طرد سفيرها من كينيا.", "طرد", ("affirmed", "actual")),
        ("لم يتلق الوزير أي معلومات عن اعتقال الصحافي الكندي في طهران.", "اعتقال", ("affirmed", "possible")),
        ("لم تخطر السلطات الإسرائيلية العائلات باعتقال أبنائها في القدس.", "اعتقال", ("affirmed", "actual")),
        ("نفى المتحدث صحة ما تداولته مواقع التواصل عن إغلاق معبر حدودي مع تونس.", "إغلاق", ("negated", "actual")),
        ("نفت الشرطة اعتقال الصحافي الكندي في طهران أمس.", "اعتقال", ("negated", "actual")),
    ],
)
def test_word_of_an_act_that_nobody_had(text: str, trigger: str, status: tuple[str, str]) -> None:
    claim = next(c for c in _claims(text) if trigger in c.trigger.text)
    assert (claim.polarity, claim.modality) == status


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "recipients"),
    [
        ("طالب الوزير الألماني بترحيل السوريين قسرا إلى بلد ثالث.", "ترحيل", set(), {"SYR"}),
        ("تلقت المفوضية تقارير عن ترحيل سوريين مسجلين في سجلاتها.", "ترحيل", set(), {"SYR"}),
        ("أعلنت السويد أن ترحيل الأفغان جوا سيتواصل حتى الصيف.", "ترحيل", set(), {"AFG"}),
        ("حاول الإيرانيون احتجاز الناقلة «أورورا» التي ترفع علم بنما.", "احتجاز", set(), {"PAN", "UNK"}),
        ("أغلقت تركيا المضيق أمام حركة الملاحة يوما كاملا.", "أغلقت", {"TUR"}, set()),
        ("أثار طرد مالي السفير السويدي أمس غضبا في الشمال.", "طرد", {"MLI"}, {"SWE"}),
    ],
)
def test_how_it_is_done_is_no_object(text: str, trigger: str, actors: set[str], recipients: set[str]) -> None:
    reading = read(text, published="2024-03-10", outlet="test", title="")
    code = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.trigger.part == "body" and trigger in c.trigger.text)
    assert {code[a] for a in claim.actors} >= actors
    assert {code[r] for r in claim.recipients} == recipients
    assert recipients.isdisjoint(code[a] for a in claim.actors)
