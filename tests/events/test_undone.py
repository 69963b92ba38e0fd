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
