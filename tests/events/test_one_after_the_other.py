"""Things listed behind a masdar of harm are all struck; who goes on with a harm does it to the thing told before."""

from tests.events.sides import claims, told


def test_what_is_listed_is_struck_and_strikes_nobody() -> None:
    told("أعلنت كينيا تدمير دبابات صومالية وعربات قتالية.", "ASSAULT", "KEN", "SOM")
    found = claims("أكدت كينيا تدمير دبابات وعربات قتالية للجيش الصومالي.")
    assert all("SOM" not in c[2] for c in found if c[0] == "ASSAULT"), found


def test_who_destroys_stands_before_what_is_destroyed() -> None:
    found = claims("دانت أوسلو تدمير الجيش الصومالي وحدات سكنية.")
    assert any(c[0] == "ASSAULT" and c[2] == {"SOM"} for c in found), found


def test_nobody_destroys_himself() -> None:
    found = claims("قالت روسيا إن الدفاعات الجوية رصدت طائرة مسيرة أخرى ودمرتها فوق أراضي كالوغا.")
    assert all("RUS" not in c[3] for c in found if c[1] == "دمرتها"), found
    told("انسحب الجيش الأوغندي من البلدة بعد قصفه منزلا وتدميره.", "ASSAULT", "UGA", "")
    assert all("UGA" not in c[3] for c in claims("انسحب الجيش الأوغندي من البلدة بعد قصفه منزلا وتدميره."))


def test_a_state_may_strike_its_own_people() -> None:
    found = claims("قال السكان السوريون إن الجيش السوري قصفهم.")
    assert any(c[0] == "ASSAULT" and c[2] == c[3] == {"SYR"} for c in found), found


def test_because_of_whose_shelling_somebody_died() -> None:
    told("قتل رجل جراء قصف القوات الإريترية وسط بلدة بادمي.", "ASSAULT", "ERI", "UNK")
    found = claims("تستعد تركيا لقصف القوات الكردية في سوريا.")
    assert any(c[0] == "ASSAULT" and c[2] == {"TUR"} for c in found), found


def test_a_name_behind_a_title_is_no_second_person() -> None:
    found = claims("دان السفير اغتيال مراسلة الجزيرة في فلسطين شيرين أبو عاقلة أمس.")
    assert all(not c[2] for c in found if c[0] == "ASSAULT"), found


def test_whoever_did_it_is_not_who_is_asked() -> None:
    found = claims("قالت نائبة إن من المهم أن تتدخل الحكومة الكينية وتطلب التحقيق لمحاسبة من قتلوها.")
    assert all(not c[2] for c in found if c[1] == "قتلوها"), found
    found = claims("أكدت كينيا أن عناصر الجيش الصومالي هم من قتلوا الصحفية.")
    assert any(c[1] == "قتلوا" and c[0] == "ASSAULT" for c in found), found


def test_a_unit_of_a_name_in_marks_is_of_the_land_told_behind() -> None:
    for text, land in (('نفذت وحدات كتيبة "الصقور" الكينية هجوما في مقديشو.', "SOM"), ('نفذت قوات تجمع "الجنوب" الروسية غارات في دونيتسك.', "UKR")):
        assert all(land not in c[2] for c in claims(text) if c[0] == "ASSAULT"), text
    assert any("SOM" in c[2] for c in claims("نفذت وحدات من الجيش هجوما في مقديشو.") if c[0] == "ASSAULT")


def test_mines_have_no_article() -> None:
    told("قتل ثلاثة جنود في انفجار ألغام زرعها المتمردون في مالي.", "ASSAULT", "MLIREB", "MLI")
    found = claims("أصيب مدنيان بألغام زرعها الحوثيون في اليمن.")
    assert all("ANSARALLAH" not in c[3] for c in found), found
