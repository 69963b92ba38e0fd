"""Harm that others do is refused, not undone; words attack nobody; a name behind an adjective is somebody else."""

from __future__ import annotations

import pytest
from tests.events.sides import claims, told

import khabar


def status(text: str, type_: str) -> tuple[str, str]:
    """Polarity and modality of the first claim of a type."""
    found = next(c for c in khabar.read(text, published="2024-03-10").claims if c.type == type_)
    return found.polarity, found.modality


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("رفضت الجزائر العدوان على سوريا.", "REJECT", "DZA", ""),
        ("رفضت مصر الهجوم التركي على شمال العراق.", "REJECT", "EGY", "TUR"),
        ("رفضت مصر تهجير الفلسطينيين من غزة.", "REJECT", "EGY", ""),
        ("رفضت مصر تهجير الفلسطينيين من غزة.", "SANCTION", "", "PSE"),
        ("أكد الملك رفض الأردن تهجير الفلسطينيين إلى أراضيه.", "SANCTION", "", "PSE"),
        ("رفضت فرنسا فرض عقوبات على روسيا.", "REJECT", "FRA", "RUS"),
        ("تظاهر الآلاف رفضا للعدوان على غزة.", "PROTEST", "", ""),
        ("تظاهر المئات في تونس رفضا للحرب الروسية على أوكرانيا.", "PROTEST", "TUN", "RUS"),
    ],
)
def test_who_refuses_harm_and_whose_it_is(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize(
    ("text", "type_", "want"),
    [
        ("رفضت الجزائر العدوان على سوريا.", "ASSAULT", ("affirmed", "actual")),
        ("رفضت تركيا العقوبات الأميركية على إيران.", "SANCTION", ("affirmed", "actual")),
        ("رفضت مصر تهجير الفلسطينيين من غزة.", "SANCTION", ("affirmed", "possible")),
        ("رفضت فرنسا فرض عقوبات على روسيا.", "SANCTION", ("negated", "actual")),
        ("رفضت بريطانيا شن هجوم على سوريا.", "ASSAULT", ("negated", "actual")),
        ("شددت القاهرة على رفضها لتهجير الفلسطينيين.", "REJECT", ("affirmed", "actual")),
        ("شدد الوزير المصري على دعم بلاده للسودان.", "SUPPORT", ("affirmed", "actual")),
        ("شددت الجزائر على إدانتها للعدوان الإسرائيلي.", "ACCUSE", ("affirmed", "actual")),
        ("شددت قطر على وقف إطلاق النار في غزة.", "RETREAT", ("affirmed", "demanded")),
        ("شدد على التزام جميع الأطراف بالاتفاق.", "AGREE", ("affirmed", "demanded")),
    ],
)
def test_what_is_refused_or_stressed_keeps_its_status(text: str, type_: str, want: tuple[str, str]) -> None:
    assert status(text, type_) == want


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("شن السفير الصيني هجوما على واشنطن في مقابلة مع صحيفة بريطانية.", "CHN", "USA"),
        ("ألقى رئيس الوزراء الهندي كلمة هاجم فيها باكستان.", "IND", "PAK"),
        ("نشرت الصحيفة الأميركية مقالا تهاجم فيه نتنياهو.", "USA", "ISR"),
        ("نشر الوزير الإسرائيلي تغريدة انتقد فيها أردوغان.", "ISR", "TUR"),
        ("علقت تركيا على تغريدة للوزير الإسرائيلي كاتس انتقد فيها الرئيس التركي.", "ISR", "TUR"),
    ],
)
def test_an_attack_in_words(text: str, actors: str, recipients: str) -> None:
    told(text, "ACCUSE", actors, recipients)
    assert not any(c[0] == "ASSAULT" for c in claims(text))


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("طالبت دول أوروبية إسرائيل بوقف الاستيطان.", "REQUEST", "UNK", "ISR"),
        ("طالبت دول عربية الأمم المتحدة بالتدخل.", "REQUEST", "UNK", "UN"),
        ("اتهمت منظمات حقوقية إسرائيل بتعذيب الأسرى.", "ACCUSE", "UNK", "ISR"),
        ("دعت فصائل فلسطينية مصر إلى فتح المعبر.", "REQUEST", "PSE", "EGY"),
        ("حثت عدة دول غربية إيران على الإفراج عن السجناء.", "REQUEST", "UNK", "IRN"),
        ("دعا قادة عسكريون سابقون إسرائيل إلى وقف الحرب.", "REQUEST", "UNK", "ISR"),
        ("انتقد دبلوماسي أوروبي رفيع إسرائيل بسبب القصف.", "ACCUSE", "EU", "ISR"),
        ("زار وفد رفيع ألمانيا.", "CONSULT", "UNK", "DEU"),
    ],
)
def test_a_name_behind_an_adjective_is_somebody_else(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


def test_a_clash_is_no_person_and_a_prisoner_of_israel_no_israeli() -> None:
    assert status("حذر الرئيس هرتسوغ من صدام داخلي في إسرائيل.", "ASSAULT") == ("affirmed", "possible")
    reading = khabar.read("أعلن نادي الأسير أن إدارة سجون الاحتلال نقلت الأسير خضر عدنان إلى سجن الرملة.", published="2023-02-10")
    assert "PSE" in {e.code for e in reading.entities if e.kind == "person"}


@pytest.mark.parametrize(
    "text",
    [
        "رفضت إيران التقارير التي نشرتها صحف بريطانية بشأن تزويد طهران موسكو بالذخائر.",
        "رفضت إيران المزاعم التي أطلقها الغرب حول تزويد طهران موسكو بالذخائر.",
        "نفت إيران الأنباء التي تداولتها الصحف عن تزويد طهران موسكو بالذخائر.",
    ],
)
def test_accounts_that_are_refused(text: str) -> None:
    """What the accounts are about is refused with them, whoever published them."""
    assert [c.polarity for c in khabar.read(text, published="2024-03-10").claims if c.type == "AID"] == ["negated"]
