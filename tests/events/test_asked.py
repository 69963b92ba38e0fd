"""Who acts in a clause whose subject stands in the clause above, and who is accused in a passive."""

from __future__ import annotations

import pytest

from khabar import read
from khabar.model import Claim


def _sides(text: str, kind: str) -> tuple[list[str], list[str]]:
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    claim: Claim = next(c for c in reading.claims if c.type == kind)
    return [codes[i] for i in claim.actors], [codes[i] for i in claim.recipients]


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("قال الوزير إنه لا يمكن لتركيا أن تسمح للولايات المتحدة باستخدام قواعدها.", "CONCEDE", ["TUR"], ["USA"]),
        ("ينبغي على فرنسا أن تعتذر للجزائر عما جرى.", "CONCEDE", ["FRA"], ["DZA"]),
        ("دعت واشنطن الهند إلى أن تقاطع النفط الروسي.", "REJECT", ["IND"], ["RUS"]),
    ],
)
def test_whom_the_clause_above_concerns_acts(text: str, kind: str, actors: list[str], recipients: list[str]) -> None:
    assert _sides(text, kind) == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        ("اتُّهمت رواندا بدعم المتمردين في شرق البلاد.", "RWA"),
        ("اتهمت كينيا بتهريب الذهب عبر الحدود.", "KEN"),
        ("واتهمت أسمرة بدعم المتمردين قرب الحدود.", "ERI"),
    ],
)
def test_the_one_name_beside_a_charge_is_accused(text: str, accused: str) -> None:
    assert _sides(text, "ACCUSE") == ([], [accused])


def test_an_accuser_and_an_accused() -> None:
    assert _sides("اتهمت كينشاسا رواندا بدعم المتمردين.", "ACCUSE") == (["COD"], ["RWA"])


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("اتهمت كينشاسا رواندا بدعم حركة 23 مارس.", ["RWA"], ["M23"]),
        ("طالب وزير الدفاع الأوكراني برلين بدعم كييف.", ["DEU"], ["UKR"]),
        ("دعت ستوكهولم إلى دعم أوكرانيا في مواجهة الغزو.", [], ["UKR"]),
    ],
)
def test_the_accused_or_asked_supports_the_genitive(text: str, actors: list[str], recipients: list[str]) -> None:
    assert _sides(text, "SUPPORT") == (actors, recipients)


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("ردت باكستان بقصف مواقع للمسلحين داخل أفغانستان.", "ASSAULT", ["PAK"]),
        ("قرار هولندا بتزويد كييف بمقاتلات أثار غضب موسكو.", "AID", ["NLD"]),
        ("قررت أستراليا نشر قوات في جزر سليمان.", "MOBILIZE", ["AUS"]),
    ],
)
def test_who_answers_decides_or_sends_acts(text: str, kind: str, actors: list[str]) -> None:
    assert _sides(text, kind)[0] == actors


@pytest.mark.parametrize(
    ("text", "kind", "struck"),
    [
        ("أكدت القاهرة أن تهجير الفلسطينيين خط أحمر.", "SANCTION", ["PSE"]),
        ("أعلنت بولندا أن حظر النفط الروسي ممكن في وقت قريب.", "SANCTION", ["RUS"]),
        ("ناشط كويتي يتعرض لهجوم مع أفراد عائلته في أثينا.", "ASSAULT", ["KWT"]),
    ],
)
def test_whom_it_befalls_has_not_done_it(text: str, kind: str, struck: list[str]) -> None:
    assert _sides(text, kind) == ([], struck)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("شن مسلحون من داعش هجوما على حاجز في كركوك.", ["ISIS"]),
        ("اختطف مقاتلون من بوكو حرام ثلاثين تلميذة في نيجيريا.", ["BOKOHARAM"]),
        ("هاجم مسلحون من حركة الشباب قافلة أممية.", ["ALSHABAAB"]),
    ],
)
def test_people_from_a_group_are_the_group(text: str, actors: list[str]) -> None:
    assert _sides(text, "ASSAULT")[0] == actors


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("أعلنت الولايات المتحدة حزمة جديدة من المساعدات العسكرية لأوكرانيا.", "AID", ["USA"], ["UKR"]),
        ("أعلنت النرويج دفعة جديدة من العقوبات على بيلاروسيا.", "SANCTION", ["NOR"], ["BLR"]),
        ("ضخت الحكومة الكندية أموالا لدعم الجيش الأوكراني.", "AID", ["CAN"], ["UKR"]),
        ("توقفت المفاوضات لأسباب بينها رفض إسرائيل إطلاق سراح معتقلين.", "REJECT", ["ISR"], []),
    ],
)
def test_who_gives_imposes_or_refuses(text: str, kind: str, actors: list[str], recipients: list[str]) -> None:
    found = _sides(text, kind)
    assert found[0] == actors
    assert set(recipients) <= set(found[1])


@pytest.mark.parametrize(
    "text",
    [
        "ستواصل الولايات المتحدة تعزيز علاقاتها مع الإمارات.",
        "تعتزم اليابان توسيع التعاون مع الفلبين.",
    ],
)
def test_both_partners_cooperate(text: str) -> None:
    assert len(_sides(text, "COOPERATE")[0]) == 2


def test_victims_are_not_the_group_they_were_named_with() -> None:
    text = "قال المرصد إن ضحايا تنظيم داعش كثيرون. وقتلت القوات الحكومية الضحايا في سوريا."
    assert _sides(text, "ASSAULT")[1] != ["ISIS"]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("كانت أوكرانيا تقنع الشركاء الغربيين بتزويدها بالأسلحة.", [], ["UKR"]),
        ("طلبت كييف من برلين تزويدها بصواريخ.", ["DEU"], ["UKR"]),
    ],
)
def test_who_asks_for_aid_gets_it(text: str, actors: list[str], recipients: list[str]) -> None:
    found = _sides(text, "AID")
    assert [a for a in found[0] if a != "UNK"] == actors
    assert found[1] == recipients


def test_who_arrests_does_not_go_on_to_ask() -> None:
    text = "اعتقلت الشرطة التونسية ثلاثة معارضين، وطالبت حركة النهضة بالإفراج عنهم."
    assert _sides(text, "REQUEST")[0] == ["ENNAHDA"]


@pytest.mark.parametrize(
    "text",
    [
        "طالب الجيش بتنفيذ إعلان الدوحة أولا.",
        "رفض الجنود العودة إلى محادثات جنيف.",
    ],
)
def test_the_city_of_a_paper_is_nobodys_land(text: str) -> None:
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    assert not {"QAT", "CHE"} & {codes[a] for c in reading.claims for a in c.actors}
