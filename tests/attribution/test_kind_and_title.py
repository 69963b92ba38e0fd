"""Whose word it is behind titles and kinds: «زعيم الحركة», a body in marks, a rebel commander, whoever has no name."""

import pytest

from khabar.reader import read


def speakers(text: str) -> list[str | None]:
    reading = read(text, published="2025-03-12")
    entities = {e.id: e.code for e in reading.entities}
    return [entities.get(q.speaker or "") for q in reading.quotations]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("أعلنت حركة طالبان الهدنة. وأكد زعيم الحركة أن الهدنة باقية.", "TALIBAN"),
        ("أعلنت حركة طالبان الهدنة. وقال القيادي في الحركة إن الحكومة لم تلتزم.", "TALIBAN"),
        ("أعلن حزب العمال الكردستاني الهدنة. وأكد قيادي في الحزب أن القتال توقف.", "PKK"),
        ("قالت منظمة أطباء بلا حدود إن القصف أصاب مستشفى. وقالت رئيسة المنظمة إنها ستبقى.", "MSF"),
    ],
)
def test_the_kind_takes_up_the_movement_behind_a_title(text: str, code: str):
    assert speakers(text)[-1] == code


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("وأكد مسؤول كيني الهدنة. وكتب المتحدث باسم عملية «فجر الصحراء» سامي المجعي: «دخلنا المدينة فجرا وأسرنا العشرات».", {"FJRALSHRA"}),
        ("سيطرت حركة الشباب على البلدة. وأبلغ الوزير الكيني الحركة أن القوات ستنسحب.", {"KEN"}),
        ("أعلنت هيئة الأركان العامة للقوات المسلحة الأوكرانية أن القوات استكملت مهمتها.", {"UKR"}),
        ("طعن شاب باكستاني شخصين في باريس، قائلا للمحققين إنه أراد الانتقام.", {"PAK"}),
        ("وأعلنت الجزائر الحداد. غير أن مصدرا مغربيا مطلعا قال لوكالة الصحافة الفرنسية إن بلاده لن تنجر إلى حرب.", {"MAR"}),
    ],
)
def test_who_speaks(text: str, codes: set[str]):
    assert speakers(text)[-1] in codes


def test_a_rebel_commander_is_no_officer_of_the_state():
    text = "قصفت إثيوبيا أوروميا، وقالت إثيوبيا إن القتال مستمر. وتوقع القائد المتمرد أن تنتهي الحرب قريبا."
    assert speakers(text)[-1] != "ETH"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("قالت كيم يو جونغ، شقيقة الزعيم، في بيان أوردته وكالة الأنباء المركزية الكورية، إن لقاء كهذا لن يعقد.", "PRK"),
        ("وأكد الوزير الكيني الذي زار المدينة وتفقد الجنود أن القوات باقية.", "KEN"),
        (
            "دعت أنغيلا ميركل إلى الاتفاق مع اليونان. وقالت ميركل في سكوبيي: «هذه فرصة لا تتكرر كل يوم. من يبقى في منزله "
            "يترك لغيره القرار. اليونان ستدعم طريقكم إلى أوروبا». وأوضحت أن محادثاتها شملت الهجرة.",
            "DEU",
        ),
    ],
)
def test_what_stands_between_does_not_speak(text: str, code: str):
    assert speakers(text)[-1] == code
