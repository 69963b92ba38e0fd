"""Acts that a need, a right, a decree, a pretext or a part in them leaves open, and acts that stand whatever is to end them."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality of each trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2025-03-12").claims}


def of(text: str, act: str) -> tuple[str, str]:
    """Status of the first act whose trigger holds a word."""
    return next(status for trigger, status in statuses(text).items() if act in trigger)


POSSIBLE, DEMANDED, PLANNED, DONE = ("affirmed", "possible"), ("affirmed", "demanded"), ("affirmed", "planned"), ("affirmed", "actual")


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("ما تحتاج إليه كينيا هو سحب قواتها من الصومال.", "سحب", DEMANDED),
        ("ما تريده بيرو هو رفع العقوبات عنها.", "رفع", DEMANDED),
        ("المطلوب أن تسحب أثينا قواتها من الجزيرة.", "تسحب", DEMANDED),
        ("من الأفضل لأوغندا سحب قواتها.", "سحب", DEMANDED),
        ("البلاد محتاجة إلى سحب القوات الأجنبية.", "سحب", DEMANDED),
        ("أكدت بوليفيا حقها في قصف معسكرات المهربين.", "قصف", POSSIBLE),
        ("تحتفظ غانا بحق طرد السفير.", "طرد", POSSIBLE),
        ("صدر قرار من القضاء التشيلي باعتقال الوزير السابق.", "اعتقال", PLANNED),
        ("أصدر الرئيس الغاني مرسوما بإغلاق الحدود مع توغو.", "إغلاق", PLANNED),
        ("شنت كينيا غارات بزعم أن قواتها تعرضت لقصف.", "قصف", POSSIBLE),
        ("أغلقت السلطات المقر بذريعة أن الحزب هاجم مركزا للشرطة.", "هاجم", POSSIBLE),
        ("ستشارك ألمانيا في قصف ليبيا.", "قصف", PLANNED),
        ("تحفظت برلين على مشاركتها في قصف ليبيا.", "قصف", POSSIBLE),
        ("يميل الحزب لرفض الاتفاق.", "رفض", POSSIBLE),
        ("تستدرج الفصائل الجيش التشادي إلى اقتحام القرى.", "اقتحام", POSSIBLE),
        ("تخلفت بوروندي عن تسليم المطلوبين إلى رواندا.", "تسليم", ("negated", "actual")),
        ("وفقا للاتفاق تسحب كينيا قواتها من الصومال.", "تسحب", PLANNED),
        ("سحب القوات ليس في مصلحة كينيا.", "سحب", POSSIBLE),
        ("سحب القوات الكينية بات قريبا.", "سحب", PLANNED),
        ("لا سبيل إلى وقف الحرب إلا بالحوار.", "وقف", POSSIBLE),
        ("تساءلت الصحيفة عن جدوى فرض عقوبات على بيلاروسيا.", "عقوبات", POSSIBLE),
        ("فرض عقوبات يحتاج إلى موافقة البرلمان.", "عقوبات", POSSIBLE),
        ("أعلن الوزير معارضته إرسال قوات إلى ليبيا.", "إرسال", POSSIBLE),
        ("المطلوب من إسرائيل، وفق الوزير، سحب قواتها من لبنان.", "سحب", DEMANDED),
        ("المطلوب من المجتمع الدولي وقف الحرب وتوفير الغذاء لغزة.", "توفير", DEMANDED),
        ("تواجه الحكومة الكينية تحدي توفير الغذاء للنازحين.", "توفير", POSSIBLE),
        ("يواجه الحلفاء صعوبات في تقديم المساعدة المالية لأوكرانيا.", "المساعدة المالية", POSSIBLE),
        ("لن تلجأ الحكومة الفيجية إلى القوة ضد المعتصمين.", "تلجأ", ("negated", "planned")),
        ("هددت إيران باللجوء إلى القوة.", "اللجوء", POSSIBLE),
        ("تدرس غانا توفير أسلحة لجارتها توغو.", "توفير", POSSIBLE),
        ("حذرت روسيا ألمانيا من المشاركة المباشرة في الحرب.", "المشاركة", POSSIBLE),
        ("حذر الوزير من الحرب مع روسيا.", "الحرب", POSSIBLE),
        ("يمكن حل الأزمة عبر الحوار.", "الحوار", POSSIBLE),
        ("لا بديل عن الحوار.", "الحوار", DEMANDED),
        ("دعا الرئيس إلى العودة إلى الاتفاق النووي.", "العودة", DEMANDED),
        ("اعتقلت الشرطة الكينية شابا حاول طعن جندي.", "طعن", POSSIBLE),
        ("يتخوف مراقبون من أن تتحول الاحتجاجات إلى انقلاب.", "انقلاب", POSSIBLE),
        ("بات الجيش الكيني قاب قوسين من اقتحام المدينة.", "اقتحام", PLANNED),
        ("أرجأت الحكومة تصويتا كان مقررا على إقالة وزير الدفاع.", "إقالة", POSSIBLE),
        ("امتنعت غانا عن التصويت على قرار يدين توغو.", "يدين", POSSIBLE),
        ("حرمت السلطات السجناء من زيارة ذويهم.", "زيارة", ("negated", "actual")),
        ("أمهلت الحركة الحكومة أسبوعا لإطلاق السجناء وإلا اقتحمت السجن.", "اقتحمت", POSSIBLE),
        ("نستعد لكل الاحتمالات بما فيها الحرب مع توغو.", "الحرب", POSSIBLE),
        ("من يوقف الحرب في السودان؟", "يوقف", POSSIBLE),
        ("الجيش الكيني على بعد خطوة من إنهاء مهمته في تدمير الأنفاق.", "تدمير", PLANNED),
        ("طالب السيناتور بمحاسبة المعتدين وتقديم القتلة إلى العدالة.", "تقديم", DEMANDED),
        ("أجمع الحزب على أن إغلاق المواقع ليس بصالح البلاد.", "إغلاق", POSSIBLE),
        ("قال الوزير إنه ممنوع سحب القوات من كينيا.", "سحب", ("negated", "demanded")),
        ("عقوبات أوروبية جديدة على بيلاروسيا قيد الإعداد.", "عقوبات", PLANNED),
        ("هذا الانتشار يفي بمعايير استخدام الأسلحة النووية.", "استخدام", POSSIBLE),
        ("من المتوقع أن توافق العائلات على الصفقة.", "توافق", POSSIBLE),
        ("بعد شهور من التردد في إرسال أسلحة إلى توغو وافقت غانا.", "إرسال", POSSIBLE),
        ("المقاومة معنية بالرد على استهداف أي قيادي.", "استهداف", POSSIBLE),
        ("سيتم تحديد الدول المشاركة وإلغاء اتفاقيات الحدود.", "إلغاء", PLANNED),
        ("من خلال بيع الأسلحة لكينيا، يمكن للحكومة تعويض الخسائر.", "بيع", POSSIBLE),
    ],
)
def test_left_open(text: str, act: str, status: tuple[str, str]) -> None:
    """Act by act."""
    assert of(text, act) == status


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("اجتمع الوزراء من أجل مواجهة الهجمات في الساحل.", "الهجمات"),
        ("شكلت كينيا لجنة بهدف القضاء على الهجمات في الشمال.", "الهجمات"),
        ("دعت إيران تركيا إلى توثيق جميع حالات الهجمات في اليمن.", "الهجمات"),
        ("اجتمع الوزراء بهدف وقف حرب الإبادة.", "حرب"),
        ("لم يشر البيان إلى اعتقال الصحفيين.", "اعتقال"),
        ("لم يخف الوزير قلقه من الهجوم.", "قلقه"),
        ("نفى الوزير علمه بقصف المدينة.", "قصف"),
        ("يتخوف مراقبون من أن تتحول الاحتجاجات إلى انقلاب.", "الاحتجاجات"),
        ("رفض الرئيس الاعتراف بالتهم الموجهة إليه.", "التهم"),
        ("قدمت الصين خطة لحل الحرب في أوكرانيا.", "الحرب"),
        ("الأسباب التي تدفع الدول إلى فتح سفاراتها كثيرة.", "فتح"),
    ],
)
def test_there_all_the_same(text: str, act: str) -> None:
    """Ended, faced, recorded, passed over or unknown to somebody: it is there."""
    assert of(text, act) == DONE


def test_whoever_is_described_does_it() -> None:
    """Behind an indefinite object a perfect describes it: the officer took part, and the plan of a state is not its war."""
    reading = read("اعتقل الجيش الكيني ضابطا شارك في الانقلاب.", published="2025-03-12")
    names = {e.id: e.name for e in reading.entities}
    assert [names[a] for c in reading.claims if c.trigger.text == "شارك" for a in c.actors] == ["officer of KEN"]
    assert not [a for c in read("قدمت الصين خطة لحل الحرب في أوكرانيا.", published="2025-03-12").claims if c.type == "ASSAULT" for a in c.actors]


def test_no_dialogue_of_states() -> None:
    """Cultures that talk, and troops that are used, are no acts."""
    assert not read("يهدف الملتقى إلى تعزيز الحوار بين الثقافات.", published="2025-03-12").claims
    assert not any(c.type == "ASSAULT" for c in read("استخدم الرئيس الكيني القوات المسلحة لحماية الحدود.", published="2025-03-12").claims)


def test_who_knows_nothing_has_no_part() -> None:
    """Nor has the one who asks about an inquiry, or to whom something is proposed by another."""
    bombing = next(c for c in read("نفت كينيا علمها بقصف المدينة.", published="2025-03-12").claims if c.type == "ASSAULT")
    assert bombing.actors == []
    received = [c.polarity for c in read("نفت كينيا علمها بتلقي أي طلب من غانا.", published="2025-03-12").claims if c.type == "REQUEST"]
    assert received == ["negated"]
    assert not read("سأل النائب الكيني عن التحقيقات في انفجار المرفأ.", published="2025-03-12").claims
    reading = read("اقترح وزير كيني على غانا قصف المدينة.", published="2025-03-12")
    codes = {e.id: e.code for e in reading.entities}
    assert [codes[a] for c in reading.claims if c.type == "ASSAULT" for a in c.actors] == ["GHA"]
