"""Whose a war, a request, a feeling is, and whether an act is there that a sentence denies something of."""

import pytest

from khabar.reader import read


def claims(text: str) -> dict[str, tuple[list[str], list[str], str, str]]:
    """Sides and status by trigger."""
    reading = read(text, published="2024-03-15")
    codes = {e.id: e.code for e in reading.entities}
    return {c.trigger.text: ([codes[a] for a in c.actors], [codes[r] for r in c.recipients], c.polarity, c.modality) for c in reading.claims}


@pytest.mark.parametrize(
    ("text", "act", "actors", "recipients"),
    [
        ("تدرس الصين تقديم أسلحة لروسيا في حربها في أوكرانيا.", "حربها", ["RUS"], None),
        ("تزود واشنطن إسرائيل بالقنابل في حربها على غزة.", "حربها", ["ISR"], None),
        ("قالت واشنطن إن بكين زودت روسيا بالذخائر في حربها ضد أوكرانيا.", "حربها", ["RUS"], ["UKR"]),
        ("تستخدم روسيا مسيرات من إيران في حربها على أوكرانيا.", "حربها", ["RUS"], ["UKR"]),
        ("تدعم إيران الجيش السوري في حربه ضد المسلحين.", "حربه", ["SYR"], None),
        ("قال السفير الروسي إن موسكو تنتظر زيارة من الرئيس الصيني.", "زيارة", ["CHN"], ["RUS"]),
        ("تنتظر أنقرة زيارة بوتين.", "زيارة", ["RUS"], None),
        ("رفضت بكين تلبية دعوة لعقد لقاء في سنغافورة.", "دعوة", [], ["CHN"]),
        ("تدرس برلين طلبا لتزويد كييف بالصواريخ.", "طلبا", [], ["DEU"]),
        ("تتابع أنقرة بقلق بالغ التصعيد الإسرائيلي في غزة.", "قلق", ["TUR"], None),
        ("تترقب إسرائيل بقلق وخوف الرد الإيراني.", "قلق", ["ISR"], None),
        ("رحب الحزب بقلق إسرائيل من الاتفاق.", "قلق", ["ISR"], None),
    ],
)
def test_whose(text: str, act: str, actors: list[str], recipients: list[str] | None) -> None:
    """A pronoun, an answer, a feeling go to whom the construction gives them."""
    found = claims(text)[act]
    assert found[0] == actors
    assert recipients is None or found[1] == recipients


@pytest.mark.parametrize(
    ("text", "act", "status"),
    [
        ("قال الوزير إن الهجوم لم يقع.", "الهجوم", ("negated", "actual")),
        ("قالت موسكو إن الهجوم على كييف لن يحدث.", "الهجوم", ("negated", "planned")),
        ("أكد الوزير أن القصف لم يحدث.", "القصف", ("negated", "actual")),
        ("لن تؤثر العقوبات الأميركية في خطط روسيا.", "العقوبات", ("affirmed", "actual")),
        ("قال وزير الدفاع التركي إن اتفاقية التعاون بين تركيا والصومال لا تقتصر على تدريب الجنود.", "اتفاقية", ("affirmed", "actual")),
        ("قال الوزير العراقي إنه ينبغي للهجوم على القنصلية ألا يضر بالعلاقات مع إيران.", "لهجوم", ("affirmed", "actual")),
        ("قال الحزب إن الهجوم الروسي لا يمكن أن يغير موازين القوى.", "الهجوم", ("affirmed", "actual")),
        ("يحبط الوزير مرة تلو الأخرى صفقة تبادل الأسرى.", "صفقة تبادل", ("negated", "actual")),
        ("توصلت الحكومة لاتفاق مع المتمردين.", "اتفاق", ("affirmed", "actual")),
        ("قالت أنقرة إن المحادثات لن تعقد في جنيف.", "المحادثات", ("negated", "planned")),
    ],
)
def test_whether(text: str, act: str, status: tuple[str, str]) -> None:
    """What does not change anything is there; what does not take place is not."""
    assert claims(text)[act][2:] == status
