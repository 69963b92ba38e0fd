"""Who speaks of a thing shown, behind «وفق» in another's words, in the second part of a headline; words that open no speech."""

import pytest

from khabar.reader import read


def quoted(text: str, title: str = "") -> list[tuple[str, str | None]]:
    found = read(text, published="2024-03-10", title=title)
    codes = {e.id: e.code for e in found.entities}
    return [((text if q.content.part == "body" else title)[q.content.start : q.content.end], codes.get(q.speaker)) for q in found.quotations]


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("نشرت وزارة الدفاع التركية صورا قالت إنها التقطت في الميناء أمس.", "التقطت في الميناء أمس", "TUR"),
        ("عرضت الرياض وثائق قالت إنها تثبت تهريب السلاح.", "تثبت تهريب السلاح", "SAU"),
        ("بث حزب الله مقطعا مصورا قال إنه لاستهداف دبابة.", "لاستهداف دبابة", "HEZBOLLAH"),
        ("قال الرئيس الكيني إنه، ووفقا للبنك الدولي، فإن بلاده تجاوزت جيرانها، مؤكدا أن الجيش سيطرد المسلحين.", "الجيش سيطرد المسلحين", "KEN"),
        ("قال الرئيس الكيني إنه، ووفقا للبنك الدولي، فإن بلاده تجاوزت جيرانها.", "بلاده تجاوزت جيرانها", "WB"),
        ("قالت هآرتس إن الضابط قال إنه لم يطلق النار على أحد، مشيرة إلى أن الشرطة اعتقلت الضابط.", "الشرطة اعتقلت الضابط", "HAARETZ"),
        ("قال لافروف إن ماكرون أكد أن باريس سلمت كييف دبابات، مشددا على أن بلاده سترد.", "بلاده سترد", "RUS"),
    ],
)
def test_who_speaks(text: str, words: str, speaker: str):
    assert (words, speaker) in quoted(text)


@pytest.mark.parametrize(
    "text",
    [
        "لا يعد الاتفاق نصرا لتركيا فحسب، بل هزيمة لمن فرض عليها العقوبات.",
        "ويختتم الرئيس التركي جولته في نيروبي، على أن يزور القاهرة الأحد.",
        "باتت فرص الحوار أكبر من أي وقت مضى وأن المهلة تنتهي غدا.",
        "ويعتبر النواب الجدد من الوجوه الشابة ولم يسبق لهم أن تولوا منصبا.",
        "وصلت القافلة، عدا أن الجسر مغلق.",
        "يقاتلون بأيديهم في معركة تزيدهم قوة وأن النصر قريب.",
    ],
)
def test_nobody_speaks(text: str):
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("title", "speakers"),
    [
        ("تركيا: نرفض الهجوم على قبرص.. ومواصلة الحصار خطأ", ["TUR", "TUR"]),
        ('"رويترز": مصر ترسل قوات إلى السودان.. وتغلق حدودها', ["REUTERS", "REUTERS"]),
        ("إعلام إسرائيلي: الجيش يقصف مستشفى في رفح", ["ISR"]),
        ("مصدر إيراني: لا قتلى في قصف المدينة.. وسنرد على إسرائيل", ["IRN", "IRN"]),
        ("نتنياهو: سنقصف بيروت.. وحماس تتوعد بالرد", ["ISR"]),
        ("تقرير: الجيش قصف السوق", []),
        ("فيديو خاص: لحظة قصف السوق في غزة", []),
    ],
)
def test_parts_of_a_headline(title: str, speakers: list[str]):
    assert [code for _, code in quoted("انتهى الاجتماع.", title)] == speakers
