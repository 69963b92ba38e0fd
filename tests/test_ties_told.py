"""Ties in plain words: who recognises whom, fights beside whom, is under whose sanctions, belongs where; truces that end."""

from __future__ import annotations

import msgspec
import pytest

import khabar
from khabar.reader import without_odds

Told = set[tuple[str, str, str, str, str]]


def told(text: str) -> Told:
    """(kind, sides, status, polarity, modality) of every tie."""
    reading = khabar.read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    return {(r.kind, " ".join(sorted(code[p.entity] for p in r.parties)), r.status, r.polarity, r.modality) for r in reading.relations}


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("قدمت كينيا طلبا رسميا لعضوية مجموعة بريكس.", ("membership", "BRICS KEN", "demanded: joined", "affirmed", "demanded")),
        ("تسعى إثيوبيا إلى نيل عضوية بريكس.", ("membership", "BRICS ETH", "planned: joined", "affirmed", "planned")),
        ("اعترفت السويد بدولة فلسطين قبل أعوام.", ("diplomatic", "PSE SWE", "recognises", "affirmed", "actual")),
        ("لا تعترف صربيا باستقلال كوسوفو.", ("diplomatic", "SRB XKX", "not recognises", "negated", "actual")),
        ("تعتزم بريطانيا الاعتراف بدولة فلسطين.", ("diplomatic", "GBR PSE", "planned: recognises", "affirmed", "planned")),
        ("سحبت هندوراس اعترافها بتايوان.", ("diplomatic", "HND TWN", "recognition withdrawn", "affirmed", "actual")),
        ("يقاتل حزب الله إلى جانب الجيش السوري في حلب.", ("alliance", "HEZBOLLAH SYR", "fights beside", "affirmed", "actual")),
        ("لا يقاتل جنود فرنسيون إلى جانب أوكرانيا.", ("alliance", "FRA UKR", "no fights beside", "negated", "actual")),
        ("تخضع روسيا لعقوبات أوروبية وأميركية منذ أعوام.", ("sanctions", "EU RUS", "imposed", "affirmed", "actual")),
        ("ينتشر نحو مئتي جندي أميركي في الصومال.", ("deployment", "SOM USA", "forces present", "affirmed", "actual")),
        ("بين الهند وباكستان نزاع على كشمير.", ("dispute", "IND PAK", "dispute", "affirmed", "actual")),
        ("ليس بين الجزائر وتونس خلاف.", ("dispute", "DZA TUN", "no dispute", "negated", "actual")),
        ("تنتمي أرمينيا إلى منظمة معاهدة الأمن الجماعي.", ("membership", "ARM CSTO", "member", "affirmed", "actual")),
        ("لا تنتمي سويسرا إلى الاتحاد الأوروبي.", ("membership", "CHE EU", "no member", "negated", "actual")),
        ("الصين شريك استراتيجي لباكستان.", ("cooperation", "CHN PAK", "partner", "affirmed", "actual")),
        ("لا تقيم السعودية علاقات مع إسرائيل.", ("diplomatic", "ISR SAU", "no diplomatic relations", "negated", "actual")),
        ("وقعت أرمينيا وأذربيجان اتفاق سلام.", ("treaty", "ARM AZE", "signed", "affirmed", "actual")),
        ("علقت الهند العمل بمعاهدة مياه السند مع باكستان.", ("treaty", "IND PAK", "suspended", "affirmed", "actual")),
        ("ألغت تشاد اتفاق التعاون العسكري مع فرنسا.", ("treaty", "FRA TCD", "ended", "affirmed", "actual")),
        ("أعلنت بولندا أن السفير البيلاروسي شخص غير مرغوب فيه.", ("diplomatic", "BLR POL", "envoys expelled", "affirmed", "actual")),
        ("خفضت البحرين تمثيلها الدبلوماسي في لبنان.", ("diplomatic", "BHR LBN", "suspended", "affirmed", "actual")),
        ("أعادت مصر وتركيا السفراء.", ("diplomatic", "EGY TUR", "restored or raised", "affirmed", "actual")),
        ("وافق الكونغرس على بيع صواريخ للسعودية.", ("arms-deal", "SAU USA", "pledged: deal", "affirmed", "planned")),
        ("غادر آخر جندي فرنسي مالي.", ("deployment", "FRA MLI", "forces withdrawn", "affirmed", "actual")),
        ("تحسنت العلاقات بين تركيا ومصر.", ("cooperation", "EGY TUR", "relations to be developed", "affirmed", "actual")),
        ("تخطط روسيا لإقامة قاعدة بحرية في السودان.", ("base", "RUS SDN", "planned: base present", "affirmed", "planned")),
    ],
)
def test_a_tie_in_plain_words(text: str, tie: tuple[str, str, str, str, str]) -> None:
    assert tie in told(text), told(text)


@pytest.mark.parametrize(
    ("text", "ties"),
    [
        ("فرضت بريطانيا وكندا عقوبات على ميانمار.", {"GBR MMR", "CAN MMR"}),
        ("فرضت واشنطن عقوبات على روسيا وبيلاروس.", {"RUS USA", "BLR USA"}),
        ("انسحبت مالي والنيجر من المجموعة الاقتصادية لدول غرب أفريقيا.", {"ECOWAS MLI", "ECOWAS NER"}),
        ("قطعت السعودية والبحرين علاقاتهما مع قطر.", {"QAT SAU", "BHR QAT"}),
    ],
)
def test_several_and_one_have_a_tie_each(text: str, ties: set[str]) -> None:
    assert {t[1] for t in told(text)} == ties


@pytest.mark.parametrize(
    "text",
    [
        "وانهارت الهدنة بين كينيا والصومال",
        "الهدنة بين كينيا والصومال لم تصمد سوى ساعات",
        "انتهت الهدنة بين كينيا والصومال صباح اليوم",
        "وقال إن وقف إطلاق النار بين كينيا والصومال انهار",
    ],
)
def test_a_truce_that_is_over(text: str) -> None:
    assert {t[2] for t in told(text) if t[0] == "ceasefire"} == {"ended"}


@pytest.mark.parametrize(
    "text",
    ["لم تنته الهدنة بين كينيا والصومال", "قد تنهار الهدنة بين كينيا والصومال", "أكدت مصر أن الهدنة بين كينيا والصومال لم تنهر"],
)
def test_a_truce_that_may_end_is_in_force(text: str) -> None:
    assert {t[2:] for t in told(text) if t[0] == "ceasefire"} == {("in force", "affirmed", "actual")}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("نفت بيلاروس أن جنودها يقاتلون إلى جانب روسيا.", "alliance"),
        ("اعترفت أرمينيا بإقليم كاراباخ جزءا من أراضي أذربيجان.", "diplomatic"),
        ("رفضت فرنسا الاعتراف بنتائج الانتخابات في مالي.", "diplomatic"),
        ("استعادت القوات الأوكرانية مدينة خيرسون من الروس.", "control"),
        ("أعلنت إيران فرض عدد من العقوبات على كيانات في الاتحاد الأوروبي وبريطانيا.", "sanctions"),
        ("قالت الصحيفة إن الاتحاد الأوروبي ينضم إلى الاتحاد الأفريقي في تنديده.", "membership"),
        ("كشف التلفزيون عن احتجاز البحرية الإيرانية ناقلة نفط ترفع علم بنما.", "control"),
        ("تحدث الوزير عن النزاع في سوريا والعلاقات الوثيقة مع أذربيجان.", "cooperation"),
        ("أعلن السكان الاستقلال عن أذربيجان، مدعومين من أرمينيا.", "alliance"),
        ("وقع رئيس الوزراء البريطاني اتفاقا بشأن قواعد التجارة مع إيرلندا في الاتحاد الأوروبي.", "base"),
        ("أنقذت مصارف في الولايات المتحدة بقيادة مؤسسة كبرى المصرف من الإفلاس.", "membership"),
        ("قالت مالي إن عضوية الاتحاد الأفريقي ليست شرطا.", "membership"),
    ],
)
def test_what_makes_no_such_tie(text: str, kind: str) -> None:
    assert not [t for t in told(text) if t[0] == kind and t[3:] == ("affirmed", "actual")], told(text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("وقعت النرويج وغانا اتفاقيات مع دول آسيوية.", set()),
        ("تحركت صربيا وكينيا في القارة عبر إبرام معاهدات مع مختلف الدول الأفريقية.", set()),
        ("أبرمت النرويج وغانا معاهدة بينهما.", {"GHA NOR"}),
        ("وقعت النرويج وغانا اتفاقية تعاون.", {"GHA NOR"}),
    ],
)
def test_two_who_sign_with_others_are_one_side(text: str, pair: set[str]) -> None:
    assert {tie[1] for tie in told(text) if tie[0] == "treaty"} == pair


def test_a_tie_rests_on_the_sides_that_are_stated() -> None:
    """What odds have put beside them is left out, the tie is not; an act that stands by odds ties nobody."""
    side, other = "entity:a", "entity:b"
    reading = khabar.read("قصفت روسيا مدينة أوكرانية أمس.", published="2024-03-10")
    claim = msgspec.structs.replace(reading.claims[0], actors=[side], recipients=[other], evidence=[])
    row = msgspec.structs.replace(reading.claims[0].evidence[0], field="recipients", rule="likely 0.80: near=b0 +0.40", entity=other, inferred=True)
    assert without_odds(claim) is claim
    known = without_odds(msgspec.structs.replace(claim, evidence=[row]))
    assert known is not None and (known.actors, known.recipients) == ([side], [])
    assert without_odds(msgspec.structs.replace(claim, evidence=[msgspec.structs.replace(row, field="stands", entity=None)])) is None
