"""Sides that stand apart from their act: behind an aside, before the subject, in a clause that describes, in the act beside."""

from __future__ import annotations

import pytest

from khabar import read


def told(text: str, word: str) -> tuple[str, str]:
    """Actors and recipients of the claim on a word."""
    reading = read(text, published="2024-03-15")
    codes = {entity.id: entity.code for entity in reading.entities}
    claim = next(c for c in reading.claims if c.trigger.text.startswith(word))
    return "/".join(sorted(codes[a] for a in claim.actors)), "/".join(sorted(codes[r] for r in claim.recipients))


@pytest.mark.parametrize(
    ("text", "word", "sides"),
    [
        ("اتهمت كينيا -التي تترأس الدورة الحالية للمجلس- الصومال بعرقلة المحادثات.", "اتهمت", ("KEN", "SOM")),
        ("هددت كينيا، التي تترأس الدورة الحالية للمجلس، الصومال أمس.", "هددت", ("KEN", "SOM")),
        ("اتهم ناطق باسم الخارجية اليابانية، كيشي تاناكا، نيبال والهند بالتجسس.", "اتهم", ("JPN", "IND/NPL")),
        ("استهدفت كتائب القسام، الذراع العسكرية لحركة حماس، القوات الإسرائيلية شرق رفح.", "استهدفت", ("HAMAS", "ISR")),
        ("أدان الهجوم وزير الدفاع الكيني.", "أدان", ("KEN", "")),
        ("وقع الاتفاق وزيرا خارجية كينيا والصومال.", "وقع", ("KEN/SOM", "")),
        ("أدان القرار كينيا.", "أدان", ("", "KEN")),
        ("ارتفعت الأسعار بعد العقوبات التي فرضتها لندن على كينيا.", "العقوبات", ("GBR", "KEN")),
        ("جاء ذلك بعد غزو كينيا الصومال وضم أراض صومالية.", "ضم", ("KEN", "SOM")),
        ("جاء ذلك بعد دعم الصومال من جانب كينيا.", "دعم", ("KEN", "SOM")),
        ("أعلنت كينيا وقف الحرب، كما تعاونت مع الصومال.", "تعاونت", ("KEN/SOM", "")),
        ("أبلغت نيروبي مقديشو موافقتها على فتح المعبر.", "موافقتها", ("KEN", "SOM")),
        ("وتنفي نيروبي اتهامات مقديشو.", "اتهامات", ("SOM", "KEN")),
        ("وقعت كينيا اتفاقية تنازلت بموجبها نيروبي عن جزيرتين للصومال.", "تنازلت", ("KEN", "SOM")),
        ("أكدت كينيا صعوبة الوضع، في وقت هدد الاتحاد الأفريقي الصومال.", "هدد", ("AU", "SOM")),
        ("قتل الجيش الكيني عناصر من حركة الشباب هاجموا قاعدة صومالية.", "هاجموا", ("ALSHABAAB", "SOM")),
        ("هاجمت القوات الكينية القرية و دمرت عشرين سيارة صومالية.", "دمرت", ("KEN", "SOM")),
        ("استقبل الرئيس الكيني نظيره الصومالي، مؤكدا دعم رواندا.", "دعم", ("KEN", "RWA")),
    ],
)
def test_sides_apart(text: str, word: str, sides: tuple[str, str]) -> None:
    assert told(text, word) == sides


def test_a_woman_takes_the_feminine() -> None:
    """A woman's surname takes verbs of the feminine."""
    text = "قالت رئيسة الوزراء الإيطالية جورجيا ميلوني إن بلادها بخير. وانتقدت ميلوني كينيا."
    assert told(text, "انتقدت") == ("ITA", "KEN")


@pytest.mark.parametrize(
    ("text", "word", "sides"),
    [
        ("قصفت إسرائيل المستشفى الإندونيسي شمال غزة.", "قصفت", ("ISR", "PSE")),
        ("تحدث الوزير الكيني عن تداعيات حرب أوكرانيا.", "حرب", ("", "")),
        ("زار الوزير الكيني أميركا اللاتينية أمس.", "زار", ("KEN", "")),
        ("انتقد كبير المفاوضين الكينيين الصومال.", "انتقد", ("KEN", "SOM")),
        ("انتقد عمدة لندن صادق خان كينيا.", "انتقد", ("GBR", "KEN")),
    ],
)
def test_nobody_who_is_none(text: str, word: str, sides: tuple[str, str]) -> None:
    assert told(text, word) == sides


def test_the_speaker_threatens() -> None:
    assert told("وقالت كينيا إن اغتيال القائد لن يمر من دون رد.", "لن يمر")[0] == "KEN"
