"""Who is told to leave a land, and whose nationals are; what finds fault and what does not."""

import pytest
from sides import standing


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("طلبت تشاد من القوات الألمانية مغادرة البلاد فورا", "RETREAT", (["DEU"], ["TCD"], "affirmed", "demanded")),
        ("طالبت كابول الجنود الأستراليين بمغادرة أفغانستان", "RETREAT", (["AUS"], ["AFG"], "affirmed", "demanded")),
        ("أمهلت بوروندي مدير مكتب حقوق الإنسان في بعثة الأمم المتحدة يومين لمغادرة البلاد", "SANCTION", (["BDI"], ["UN"], "affirmed", "demanded")),
        ("طلبت البرتغال من رعاياها مغادرة السودان", "RETREAT", (["PRT"], ["SDN"], "affirmed", "demanded")),
        ("أمرت النمسا السفير الغاني بمغادرة البلاد", "SANCTION", (["AUT"], ["GHA"], "affirmed", "demanded")),
    ],
)
def test_told_to_leave(text, type_, expected):
    assert expected in standing(text, type_)


@pytest.mark.parametrize("text", ["طلب القاضي الكيني من الوزير الغاني مغادرة القاعة", "دعا البحارة الغانيون القبطان الكيني إلى مغادرة السفينة"])
def test_no_land_is_left(text):
    assert not standing(text, "RETREAT")
    assert not standing(text, "SANCTION")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تعتبر جوبا السد الإثيوبي منشأة غير قانونية", (["SSD"], ["ETH"], "affirmed", "actual")),
        ("اعتبرت كينيا تصريحات الوزير الصومالي غير مسؤولة", (["KEN"], ["SOM"], "affirmed", "actual")),
    ],
)
def test_found_at_fault(text, expected):
    assert expected in standing(text, "ACCUSE")


@pytest.mark.parametrize(
    "text",
    [
        "اعتبرت زامبيا أن كينيا لا تزال شريكا موثوقا",
        "قال الوزير الغاني معتبرا أن على كينيا التدخل لوقف النزاع",
        "شن الجيش الكيني غارات على المنظمات التي تعتبر تهديدا للبلاد",
        "اعتبر الوزير الغاني أن المحكمة الكينية لا تستطيع النظر في القضية",
        "اعتبر الرئيس أن الأمن الغاني فوق كل اعتبار، ودعا جهات لم يسمها إلى التعاون",
    ],
)
def test_nobody_at_fault(text):
    assert not standing(text, "ACCUSE")


def test_nobody_is_visited_at_home():
    assert standing("وصل الوزير الكيني إلى أديس أبابا صباح الأحد", "CONSULT") == [(["KEN"], ["ETH"], "affirmed", "actual")]
    assert not standing("وصل الوزير الكيني إلى نيروبي صباح الأحد", "CONSULT")


@pytest.mark.parametrize(
    "text",
    [
        "تدهورت صحة الأسير الكيني، ما استدعى نقله إلى المستشفى",
        "قالت الحكومة الليبية إن أسباب النزاع لا تستدعي القتال",
        "أعلنت الجمعية أن تدهورا طرأ على صحته، الأمر الذي استدعى نقله إلى المدينة",
    ],
)
def test_what_is_needful_summons_nobody(text):
    assert not standing(text, "ACCUSE")


def test_an_envoy_is_summoned():
    assert (["BRA"], ["ISR"], "affirmed", "actual") in standing("استدعت البرازيل السفير الإسرائيلي احتجاجا على التصريحات", "ACCUSE")
