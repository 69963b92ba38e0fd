"""Acts that are cancelled, ruled out, denied beside another or only proposed never come out as done."""

import pytest

from khabar.reader import read


def statuses(text: str) -> dict[str, tuple[str, str]]:
    """Polarity and modality by trigger."""
    return {c.trigger.text: (c.polarity, c.modality) for c in read(text, published="2024-03-10").claims}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("ألغت وارسو زيارة وزير دفاعها إلى بودابست", "زيارة"),
        ("ألغى الرئيس الزامبي زيارته إلى القاهرة", "زيارته"),
        ("ألغت المعارضة الغينية تظاهرة في كوناكري", "تظاهرة"),
        ("تعذر إجلاء الرعايا البرتغاليين من الخرطوم", "إجلاء"),
        ("استحال اعتقال قائد المتمردين في الجبال", "اعتقال"),
        ("فشل اعتقال زعيم العصابة في العاصمة الهايتية", "اعتقال"),
    ],
)
def test_what_is_cancelled_or_cannot_be_did_not_happen(text, act):
    assert statuses(text)[act] == ("negated", "actual")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("نفت السلطات الأوغندية دخول جنودها البلدة وقصف منازل سكانها", "قصف"),
        ("استغرب الوزير نفي كيغالي لقصف مخيم اللاجئين", "لقصف"),
    ],
)
def test_a_denial_reaches_every_act_it_names(text, act):
    assert statuses(text).get(act, statuses(text).get(act.removeprefix("ل")))[0] == "negated"


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("تشمل الحزمة المقترحة عقوبات على مصارف بيلاروسية", "عقوبات", ("affirmed", "planned")),
        ("قال الوزير إنه ينبغي إطلاق سراح الصحافي البريطاني", "إطلاق سراح", ("affirmed", "demanded")),
        ("الرئيس السابق ليس مدعواً إلى القمة", "مدعواً", ("negated", "actual")),
        ("أعلنت تيرانا رغبتها في الانضمام إلى الاتحاد الأوروبي", "الانضمام", ("affirmed", "planned")),
    ],
)
def test_what_is_wanted_or_proposed_is_not_done(text, act, status):
    assert statuses(text)[act] == status


@pytest.mark.parametrize(
    ("text", "acts", "status"),
    [
        ("دعا الوزير الكولومبي إلى وقف القتال وسحب القوات من كاوكا", {"وقف", "سحب"}, ("affirmed", "demanded")),
        ("هدد الرئيس الصربي بقطع العلاقات وطرد السفير الألباني", {"قطع", "طرد"}, ("affirmed", "possible")),
        ("أكد الأمير ضرورة وقف القصف وفتح المعابر في دارفور", {"وقف", "فتح"}, ("affirmed", "demanded")),
    ],
)
def test_a_masdar_that_looks_like_a_verb_shares_the_status_of_the_masdar_before(text, acts, status):
    found = statuses(text)
    assert {found[act] for act in acts if act in found} == {status}
    assert len(acts & set(found)) == 2


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("نفى الجيش المالي قصف القرية أو اعتقال شيوخها", "اعتقال"),
        ("نفت بوغوتا تسليح المتمردين أو إرسال جنود إلى كراكاس", "إرسال"),
        ("نفى الناطق مهاجمة الدورية أو قتل أفرادها في تشاد", "قتل"),
    ],
)
def test_or_joins_what_is_denied(text, act):
    assert statuses(text)[act] == ("negated", "actual")


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("عرضت كينيا التوسط بين الخرطوم وجوبا", "التوسط", "planned"),
        ("سيؤدي القرار إلى قطع العلاقات مع بوليفيا", "قطع", "possible"),
        ("هذه المشاورات ستكون في مسقط الأسبوع المقبل", "المشاورات", "planned"),
        ("فتحت الزيارة آفاقا جديدة للتعاون بين فيتنام والفلبين", "للتعاون", "possible"),
    ],
)
def test_offers_forecasts_and_prospects_are_not_done(text, act, status):
    found = statuses(text)
    assert found.get(act, found.get(act.removeprefix("ل"))) == ("affirmed", status)


def test_the_target_of_raids_was_raided():
    assert ("affirmed", "actual") in statuses("كانت المدينة اليمنية هدفا لغارات جوية أميركية").values()


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("حالت الشرطة النيجيرية دون اقتحام السفارة الفرنسية", "اقتحام", ("negated", "actual")),
        ("بعد فشل الحكومة اللبنانية في وقف القتال استقال الوزير", "وقف", ("negated", "actual")),
        ("شكك الباحث في أن تنسحب إثيوبيا من السد", "تنسحب", ("affirmed", "possible")),
        ("لو أن أثينا انسحبت من الحلف لخسرت دعمه", "انسحبت", ("affirmed", "possible")),
        ("لن تسلم الحركة سلاحها قبل توقيع اتفاق مع بوغوتا", "توقيع", ("affirmed", "possible")),
        ("تفادياً لحرب أهلية استقال الرئيس الغيني", "حرب أهلية", ("affirmed", "possible")),
    ],
)
def test_what_is_prevented_doubted_or_still_awaited_is_not_done(text, act, status):
    found = statuses(text)
    assert found.get(act, found.get("ل" + act)) == status


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("هددت كوريا الشمالية بالرد على أي هجوم أميركي", "هجوم", "possible"),
        ("دانت النمسا أية هجمات على المدنيين", "هجمات", "possible"),
        ("سيزور الرئيس الكيني جوبا للتوقيع على اتفاق مع جنوب السودان", "توقيع", "planned"),
        ("سيزور الرئيس الكيني جوبا للتوقيع على اتفاق مع جنوب السودان", "اتفاق", "planned"),
    ],
)
def test_any_act_and_what_is_still_to_be_signed_are_not_done(text, act, status):
    found = statuses(text)
    assert found.get(act, found.get("ل" + act)) == ("affirmed", status)
