"""What belongs to the reason of an act, what befalls who faces it, and whose a mission or «الخارجية» is."""

from __future__ import annotations

import pytest
from sides import claims


def _found(text: str, type_: str) -> list[tuple[set[str], set[str]]]:
    return [(set(c[2]), set(c[3])) for c in claims(text) if c[0] == type_]


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("استدعت إيران السفير البريطاني على خلفية تسليم بريطانيا مواطنا إيرانيا إلى الولايات المتحدة", "IRN", "GBR"),
        ("استدعى لبنان السفير الكندي بعد نقل بلاده سفارتها إلى القدس", "LBN", "CAN"),
        ("استدعت ماليزيا السفير السويدي إثر تسليم السويد ناشطا ماليزيا إلى اليابان", "MYS", "SWE"),
        ("استدعت الجزائر السفير الهولندي بسبب إرسال هولندا أسلحة إلى المغرب", "DZA", "NLD"),
        ("استدعت بنما السفير الكوبي إلى باريس", "PAN", "CUB"),
        ("جرى استدعاء السفير الروماني إلى الخارجية المولدوفية", "MDA", "ROU"),  # the seat of who calls him in
    ],
)
def test_where_somebody_is_sent_calls_no_envoy_in(text: str, actor: str, recipient: str) -> None:
    assert ({actor}, {recipient}) in _found(text, "ACCUSE"), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "code"),
    [
        ("تواجه المجر غضبا ضد الحرب في أوكرانيا", "ASSAULT", "HUN"),
        ("تواجه فنلندا انتقادات بسبب العقوبات على روسيا وحظر استيراد الغاز", "SANCTION", "FIN"),
        ("تعاني البرتغال نقصا في الوقود بسبب الحرب على أوكرانيا", "ASSAULT", "PRT"),
    ],
)
def test_what_is_the_reason_befalls_nobody_who_faces_it(text: str, type_: str, code: str) -> None:
    assert all(code not in recipients for _, recipients in _found(text, type_)), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "code"),
    [
        ("تواجه المجر عقوبات أوروبية", "SANCTION", "HUN"),
        ("تخضع بيلاروسيا لعقوبات أوروبية", "SANCTION", "BLR"),
        ("نجا الوزير البلغاري من محاولة اغتيال", "ASSAULT", "BGR"),
    ],
)
def test_what_is_faced_befalls_who_faces_it(text: str, type_: str, code: str) -> None:
    assert any(code in recipients for _, recipients in _found(text, type_)), claims(text)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("يدين السودان التدخلات الخارجية", "SDN"),
        ("تدين تونس الضغوط الخارجية", "TUN"),
        ("نددت كوبا بالتدخلات الخارجية السافرة", "CUB"),
        ("تنتقد صربيا الإملاءات الخارجية", "SRB"),
        ("ندد الوزير الأردني بالقوى الخارجية", "JOR"),
    ],
)
def test_what_is_foreign_is_no_ministry(text: str, actor: str) -> None:
    assert ({actor}, set()) in _found(text, "ACCUSE"), claims(text)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("أدانت الهجمات الخارجية المصرية", {"EGY"}, set()),
        ("أدانت التفجير الخارجية المصرية", {"EGY"}, set()),
        ("انتقدت موريتانيا الخارجية الفرنسية", {"MRT"}, {"FRA"}),
        ("اتهمت المعارضة الخارجية بالتقصير", {"UNK"}, {"UNK"}),
    ],
)
def test_the_ministry_behind_its_own_verb(text: str, actors: set[str], recipients: set[str]) -> None:
    assert (actors, recipients) in _found(text, "ACCUSE"), claims(text)


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("ردت وزارة الخارجية العراقية على البيان. وكانت الخارجية البحرينية أعلنت أن الوزارة استدعت القائم بالأعمال العراقي", "BHR", "IRQ"),
        ("علقت وزارة الخارجية الهندية على الحادث. وقالت الخارجية الصينية إن الوزارة استدعت السفير الهندي", "CHN", "IND"),
        ("علقت الخارجية الهندية على الحادث. وقالت وزارة الخارجية الصينية إن الوزارة استدعت السفير الهندي", "CHN", "IND"),
    ],
)
def test_the_ministry_is_the_one_named_last(text: str, actor: str, recipient: str) -> None:
    assert ({actor}, {recipient}) in _found(text, "ACCUSE"), claims(text)


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("استدعت البحرين سفيرها بعد اقتحام مبنى السفارة في بغداد", "IRQ"),
        ("اقتحم محتجون السفارة في بغداد", "IRQ"),
    ],
)
def test_an_embassy_is_not_of_the_land_where_it_stands(text: str, host: str) -> None:
    assert all(host not in recipients for t in ("ASSAULT", "PROTEST") for _, recipients in _found(text, t)), claims(text)


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("هاجم متظاهرون السفارة السويدية في بغداد", "SWE"),
        ("هاجم مسلحون القوات في مالي", "MLI"),
    ],
)
def test_an_embassy_with_its_land_and_forces_of_a_land(text: str, recipient: str) -> None:
    assert any(recipient in recipients for _, recipients in _found(text, "ASSAULT")), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "actor", "recipient"),
    [
        ("استدعت إيران السفير البريطاني على خلفية قيام حكومة بلاده بتسليم مواطن إيراني إلى الولايات المتحدة", "COOPERATE", "GBR", "USA"),
        ("استدعت الهند السفير الدنماركي بعد قيام شرطة بلاده باعتقال صحفي هندي", "COERCE", "DNK", "IND"),
        ("انتقد السفير الفرنسي قرار حكومة بلاده", "ACCUSE", "FRA", ""),
        ("اتهم السفير السوداني في لندن حكومة بلاده بقتل المدنيين", "ACCUSE", "SDN", "SDN"),
        ("أعلن الوزير التركي قيام جيش بلاده بقصف مواقع في سوريا", "ASSAULT", "TUR", "SYR"),
        ("قال الوزير الكيني إن قوات بلاده قصفت مواقع في الصومال", "ASSAULT", "KEN", "SOM"),
    ],
)
def test_a_body_of_his_country_is_of_the_land_it_means(text: str, type_: str, actor: str, recipient: str) -> None:
    found = _found(text, type_)
    assert any(actors == {actor} and (not recipient or recipient in recipients) for actors, recipients in found), claims(text)


@pytest.mark.parametrize(
    ("text", "type_", "code"),
    [
        ("نددت كوبا بالهجوم بعد تصريحات للرئيس الأميركي", "ACCUSE", "USA"),
        ("وجاء الطلب السوداني في أعقاب بيان لوزارة الخارجية الإماراتية أكد الحاجة للحوار", "REQUEST", "ARE"),
        ("رفضت بولندا الاتهامات إثر تقرير لمنظمة العفو الدولية", "DENY", "AMNESTY"),
        ("أشادت ليتوانيا بالقرار عقب زيارة لوزير الخارجية الألماني", "SUPPORT", "DEU"),
        ("أدانت بيرو القصف خلال جلسة لمجلس الأمن", "ACCUSE", "UNSC"),
        ("احتجت بنما على القرار بعد خطاب طويل للرئيس الأميركي", "ACCUSE", "USA"),
    ],
)
def test_whose_the_occasion_is_gets_nothing_of_the_act(text: str, type_: str, code: str) -> None:
    assert _found(text, type_), claims(text)
    assert all(code not in recipients for _, recipients in _found(text, type_)), claims(text)


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("سلمت ألمانيا قبل أيام لأوكرانيا دبابات", "UKR"),
        ("قدمت تركيا بعد الزلزال لسوريا مساعدات", "SYR"),
        ("قدمت إيطاليا دعما للجيش الليبي", "LBY"),
        ("أرسلت الهند بعد زيارة لوزير خارجيتها مساعدات لكابول", "AFG"),
    ],
)
def test_whom_a_gift_is_for_behind_an_occasion(text: str, recipient: str) -> None:
    assert any(recipient in recipients for _, recipients in _found(text, "AID")), claims(text)


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("وقام وزير الخارجية البحريني بإبلاغ القائم بالأعمال العراقي باستنكار الوزارة", {"BHR"}),
        ("أعلن الوزير الكيني إدانة الحكومة", {"KEN"}),
        ("أكد وزير الدفاع التركي إدانة الوزارة للهجوم", {"TUR"}),
    ],
)
def test_nobody_finds_fault_with_his_own_office(text: str, recipients: set[str]) -> None:
    assert all(not recipients & found for _, found in _found(text, "ACCUSE")), claims(text)


def test_another_power_of_the_land_may_be_found_fault_with() -> None:
    assert ({"KEN"}, {"KEN"}) in _found("أعلن الجيش الكيني إدانة الحكومة", "ACCUSE")


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("انتقدت روسيا فرنسا. واعتقلت السلطات في أفريقيا محتجين", "COERCE"),
        ("زار الوزير التركي كينيا. واعتقلت الشرطة في أنحاء العالم متظاهرين", "COERCE"),
        ("قصفت روسيا كييف. وأدانت الحكومة في دول أفريقيا القصف", "ACCUSE"),
    ],
)
def test_a_body_of_a_continent_is_of_no_land_named_before(text: str, type_: str) -> None:
    last = _found(text, type_)[-1]
    assert last[0] <= {"UNK"}, claims(text)


def test_a_body_of_a_town_is_of_its_land() -> None:
    assert ({"UKR"}, {"UNK"}) in [(a, r & {"UNK"} or {"UNK"}) for a, r in _found("قصفت روسيا كييف. واعتقلت السلطات في خاركيف متظاهرين", "COERCE")]
