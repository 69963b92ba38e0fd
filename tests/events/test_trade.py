"""Trade, supplies, debts and aid between states: who sends what to whom, and what only looks like it."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, sides, told


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("استوردت الهند النفط الروسي بأسعار مخفضة.", "COOPERATE", "IND", "RUS"),
        ("استأنفت الجزائر ضخ الغاز إلى إسبانيا عبر الأنبوب المغاربي.", "COOPERATE", "DZA", "ESP"),
        ("ضاعفت تركيا مشترياتها من القمح الأوكراني هذا العام.", "COOPERATE", "TUR", "UKR"),
        ("توقفت إمدادات الغاز من روسيا إلى بولندا.", "SANCTION", "RUS", "POL"),
        ("انقطعت إمدادات الغاز الروسي عن بلغاريا.", "SANCTION", "RUS", "BGR"),
        ("أوقفت بولندا شراء الغاز الروسي.", "SANCTION", "POL", "RUS"),
        ("قلصت الصين وارداتها من النفط الإيراني.", "SANCTION", "CHN", "IRN"),
        ("حظرت الصين تصدير المعادن النادرة إلى الولايات المتحدة.", "SANCTION", "CHN", "USA"),
        ("سدد العراق مستحقات الغاز الإيراني.", "COOPERATE", "IRQ", "IRN"),
        ("أسقطت الصين عشرين في المئة من الديون المستحقة على إثيوبيا.", "AID", "CHN", "ETH"),
        ("نفت بودابست أن تكون قد صدرت ذخائر إلى إسرائيل.", "COOPERATE", "HUN", "ISR"),
        ("فكت واشنطن تجميد أصول البنك المركزي الأفغاني.", "CONCEDE", "USA", "AFG"),
        ("أرجأت أوتاوا تطبيق رسوم جديدة على السلع الهندية.", "CONCEDE", "CAN", "IND"),
    ],
)
def test_trade_supplies_and_debts(text: str, kind: str, actors: str, recipients: str) -> None:
    told(text, kind, actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("تسلم لبنان أولى شحنات الوقود العراقي.", "IRQ", "LBN"),
        ("تسلمت كييف دبابات ألمانية جديدة هذا الأسبوع.", "DEU", "UKR"),
        ("حصلت أوكرانيا على صواريخ أميركية بعيدة المدى.", "USA", "UKR"),
    ],
)
def test_whose_goods_somebody_gets_has_sent_them(text: str, actors: str, recipients: str) -> None:
    told(text, "AID", actors, recipients)


@pytest.mark.parametrize("text", ["إذا أرسلت طائرات إلى أوكرانيا فسترد موسكو.", "قال الخبير إن سلمت دبابات إلى كييف تغير كل شيء."])
def test_what_is_sent_does_not_send(text: str) -> None:
    assert sides(text, "AID") == ([], ["UKR"])


def test_a_verb_of_sending_is_the_act_beside_its_aid() -> None:
    found = [c for c in claims("سيرت تركيا جسرا جويا إلى ليبيا بعد العاصفة.") if c[0] == "AID"]
    assert [c[1] for c in found] == ["سيرت"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("علقت ألمانيا المساعدات الممنوحة لأفغانستان.", "AID"),
        ("رفعت واشنطن القيود المفروضة على دمشق.", "COERCE"),
        ("رفعت السعودية الحظر عن الصادرات اللبنانية.", "COERCE"),
    ],
)
def test_what_is_cut_or_lifted_is_named_not_told(text: str, kind: str) -> None:
    assert kind not in {c[0] for c in claims(text)}


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("احتجزت إيران ناقلة تابعة للبحرية البريطانية.", "COERCE", "IRN", "GBR"),
        ("تعرضت قافلة تابعة لبرنامج الأغذية العالمي للقصف.", "ASSAULT", "", "WFP"),
        ("صادرت واشنطن طائرة تعود إلى الرئيس الفنزويلي.", "COERCE", "USA", "VEN"),
    ],
)
def test_whose_the_thing_is(text: str, kind: str, actors: str, recipients: str) -> None:
    told(text, kind, actors, recipients)


def test_national_societies_are_of_their_state() -> None:
    told("أرسل الهلال الأحمر الجزائري خياما إلى النيجر.", "AID", "DZA", "NER")


@pytest.mark.parametrize(
    "text",
    [
        "يسدد المواطن فاتورة الكهرباء في مكتب البريد.",
        "توقفت صادرات المصنع بسبب عطل في الآلات.",
        "ارتفعت واردات مصر من القمح في الربع الأول.",
        "أنفقت الحكومة اليابانية مليارات على شبكة القطارات.",
        "التف المشجعون حول لاعبهم بعد صافرة النهاية.",
    ],
)
def test_markets_and_bills_are_no_acts(text: str) -> None:
    assert not claims(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("علقت بريطانيا ثلاثين رخصة لتصدير السلاح إلى إسرائيل.", "COOPERATE"),
        ("ألغت ألمانيا صفقة بيع دبابات إلى السعودية.", "COOPERATE"),
        ("ألغت ألمانيا صفقة بيع دبابات إلى السعودية.", "AGREE"),
        ("ألغت أستراليا صفقة لشراء غواصات فرنسية.", "COOPERATE"),
    ],
)
def test_what_a_licence_or_a_deal_called_off_is_for_is_not_done(text: str, kind: str) -> None:
    assert kind not in {c[0] for c in claims(text)}


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("تعتزم واشنطن خفض مساعداتها لمصر.", "USA", "EGY"),
        ("تراجعت بريطانيا عن خفض المساعدات لليمن.", "GBR", "YEM"),
    ],
)
def test_aid_that_is_to_be_cut_is_not_given(text: str, actors: str, recipients: str) -> None:
    told(text, "SANCTION", actors, recipients)
    assert "AID" not in {c[0] for c in claims(text)}


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("العقوبات الأميركية التي استهدفت شركات إيرانية أغضبت طهران.", "USA", "IRN"),
        ("شملت العقوبات البريطانية اثني عشر مسؤولا بيلاروسيا.", "GBR", "BLR"),
        ("طالت العقوبات الأوروبية مصارف روسية.", "EU", "RUS"),
        ("وضعت وزارة التجارة الأميركية شركات ذكاء اصطناعي صينية على القائمة السوداء.", "USA", "CHN"),
    ],
)
def test_whom_sanctions_are_on(text: str, actors: str, recipients: str) -> None:
    told(text, "SANCTION", actors, recipients)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("استقبلت بولندا آلاف الأوكرانيين.", "POL", "UKR"),
        ("استضافت ألمانيا أكثر من مليون أوكراني.", "DEU", "UKR"),
    ],
)
def test_thousands_who_are_taken_in_do_not_visit(text: str, actors: str, recipients: str) -> None:
    told(text, "AID", actors, recipients)
    assert "CONSULT" not in {c[0] for c in claims(text)}


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("هبطت في مطار دمشق طائرة مساعدات سعودية.", "AID", "SAU", "SYR"),
        ("أعلنت مولدوفا أنها تلقت مقاتلات من رومانيا.", "AID", "ROU", "MDA"),
        ("تسلمت مصر الشريحة الثانية من قرض صندوق النقد الدولي.", "AID", "IMF", "EGY"),
        ("نفت بودابست أن تكون قد اقترضت مليار يورو من الصين.", "COOPERATE", "HUN", "CHN"),
        ("منعت روسيا استيراد المأكولات البحرية من اليابان.", "SANCTION", "RUS", "JPN"),
    ],
)
def test_what_lands_is_received_borrowed_and_kept_out(text: str, kind: str, actors: str, recipients: str) -> None:
    told(text, kind, actors, recipients)


@pytest.mark.parametrize(
    "text",
    ["بلغت المساعدات الإنسانية التي وزعتها الإمارات في غزة سبعين طنا.", "تلقى السودان مساعدات طبية من الجزائر."],
)
def test_aid_is_told_once(text: str) -> None:
    assert [c[0] for c in claims(text)] == ["AID"]


def test_a_pact_named_by_what_it_is_about_does_it_not() -> None:
    assert "COOPERATE" not in {c[0] for c in claims("جددت موسكو اتفاق تصدير الحبوب مع أنقرة.")}


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("رممت منظمة اليونسكو بتمويل إماراتي منارة جامع النوري في الموصل.", "AID", "UNESCO", "IRQ"),
        ("رحلت باكستان نصف مليون لاجئ معظمهم من أفغانستان.", "COERCE", "PAK", "AFG"),
        ("عدلت طوكيو عن فرض عقوبات على ميانمار.", "CONCEDE", "JPN", "MMR"),
    ],
)
def test_by_whose_money_whence_they_are_and_what_is_given_up(text: str, kind: str, actors: str, recipients: str) -> None:
    told(text, kind, actors, recipients)


def test_who_votes_for_the_end_of_an_embargo_does_not_lift_it() -> None:
    assert [c[2] for c in claims("صوتت الجمعية العامة لصالح إنهاء الحظر التجاري على كوبا.") if c[0] == "CONCEDE"] == [frozenset()]
