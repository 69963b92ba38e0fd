"""Who strives for the end of sanctions does not lift them; armed men in a land are not that land; what something is called is a noun."""

import pytest

from khabar.reader import read


def sides(text: str) -> dict[str, tuple[list[str], list[str]]]:
    """Actors and recipients by trigger."""
    reading = read(text, published="2024-03-15")
    codes = {e.id: e.code for e in reading.entities}
    return {c.trigger.text: ([codes[a] for a in c.actors], [codes[r] for r in c.recipients]) for c in reading.claims}


@pytest.mark.parametrize(
    ("text", "act", "actors", "recipients"),
    [
        ("تسعى إيران إلى رفع العقوبات عنها.", "رفع", [], ["IRN"]),
        ("تتفاوض طهران مع واشنطن من أجل رفع العقوبات.", "رفع", [], []),
        ("وافقت سوريا على شروط مقابل رفع العقوبات.", "رفع", [], []),
        ("خرجت وقفة احتجاجية في الحسكة لرفع العقوبات.", "رفع", [], []),
        ("تسعى فرنسا إلى رفع العقوبات عن سوريا.", "رفع", ["FRA"], ["SYR"]),
        ("قرر البرلمان الأوروبي رفع العقوبات عن سوريا.", "رفع", ["EU"], ["SYR"]),
        ("أعلن الجيش المصري مقتل سبعة مسلحين في سيناء.", "مقتل", [], ["UNK"]),
        ("قصفت القوات العراقية مسلحين في الأنبار.", "قصفت", ["IRQ"], ["UNK"]),
        ("قتل مسلحون فلسطينيون في غزة.", "قتل", [], ["PSE"]),
        ("طلبت أوكرانيا من الحكومة الألمانية تسليمها صواريخ كروز.", "تسليمها", ["DEU"], ["UKR"]),
        ("تطالب أنقرة واشنطن بتسليمها مقاتلات.", "تسليمها", ["USA"], ["TUR"]),
        ("ترمي الحملة لملاحقة خلايا داعش والحد من نشاط عناصره.", "ملاحقة", [], ["ISIS"]),
        ("تخضع مينسك لعقوبات بسبب ما يقول الغرب إنه قمع لخصوم الرئيس.", "قمع", [], []),
        ("قال الغرب إنه قمع المعارضة.", "قمع", ["WEST"], ["UNK"]),
    ],
)
def test_sides(text: str, act: str, actors: list[str], recipients: list[str]) -> None:
    """Nobody is laid what the construction does not lay on him."""
    assert sides(text)[act] == (actors, recipients)


def test_object_of_a_masdar_is_no_subject() -> None:
    """«قبل أن تنسحب ... بعد قصفها منزلا وإصابة ...»: who withdraws is who came."""
    found = sides("اقتحمت القوات الإسرائيلية المخيم قبل أن تنسحب لاحقا من المدينة بعد قصفها منزلا وإصابة 13 فلسطينيا بالرصاص.")
    assert found["تنسحب"][0] == ["ISR"]
