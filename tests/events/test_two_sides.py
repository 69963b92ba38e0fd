"""Two sides told by their number alone: «طرفا النزاع»، «الطرفان»، «التزامهما»."""

import pytest

from khabar.reader import read


def sides(text: str) -> dict[str, tuple[set[str], set[str]]]:
    reading = read(text, published="2024-03-15")
    code = {e.id: e.code for e in reading.entities}
    return {c.trigger.text: ({code[i] for i in c.actors}, {code[i] for i in c.recipients}) for c in reading.claims}


_WAR = "اندلعت معارك بين الجيش السوداني وقوات الدعم السريع. "
_PACT = "اتفقت أرمينيا وأذربيجان على ترسيم الحدود. "


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "recipients"),
    [
        (_WAR + "وحثت الأمم المتحدة طرفي النزاع على وقف القتال.", "حثت", {"UN"}, {"SDN", "RSF"}),
        (_WAR + "وحثت الأمم المتحدة طرفي النزاع على وقف القتال.", "وقف", {"SDN", "RSF"}, set()),
        (_WAR + "وتبادل الطرفان الاتهامات بخرق الهدنة.", "الاتهامات", {"SDN", "RSF"}, set()),
        (_WAR + "وطالبت فرنسا بوقف إطلاق النار.", "وقف إطلاق النار", {"SDN", "RSF"}, set()),
        (_PACT + "وأكد الطرفان التزامهما بالسلام.", "التزامهما", {"ARM", "AZE"}, set()),
        ("أعادت اليابان كوريا الجنوبية إلى القائمة، وجدد الجانبان التزامهما بالحوار.", "التزامهما", {"JPN", "KOR"}, set()),
        (_PACT + "وقالت فرنسا إن الجانبين وافقا على فتح المعابر.", "وافقا", {"ARM", "AZE"}, set()),
        ("قصفت روسيا كييف. وحثت تركيا طرفي الصراع على الحوار.", "حثت", {"TUR"}, {"RUS", "UKR"}),
        ("تدور حرب في اليمن بين الحوثيين والحكومة اليمنية. ورفض الطرفان المقترح.", "رفض", {"ANSARALLAH", "YEM"}, None),
    ],
)
def test_the_two(text, trigger, actors, recipients):
    found = next(value for words, value in sides(text).items() if trigger in words)
    assert found[0] == actors
    assert recipients is None or found[1] == recipients


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("دعت قطر أطراف النزاع إلى ضبط النفس.", "دعت"),
        ("قصفت روسيا كييف. وقصفت تركيا القوات العراقية. ودعت قطر طرفي النزاع إلى الهدوء.", "دعت"),
        ("قصفت روسيا كييف. ودعت قطر جميع الأطراف إلى الهدوء.", "دعت"),
    ],
)
def test_nobody_is_guessed(text, trigger):
    assert sides(text)[trigger][1] <= {"UNK"}


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("واجتمعت اللجنة الحدودية النيجرية البنينية في العاصمة أمس", {"NER", "BEN"}),
        ("وتجتمع لجنة الصداقة الهندية - اليابانية في طوكيو غدا", {"IND", "JPN"}),
        ("وقصفت قوات أميركية بريطانية مشتركة مواقع في الجبال", {"USA", "GBR"}),
        ("واجتمعت اللجنة الحدودية النيجرية المشتركة في العاصمة أمس", {"NER"}),
    ],
)
def test_a_body_of_two_lands(text: str, actors: set[str]) -> None:
    reading = read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    found = [{code[a] for a in c.actors} for c in reading.claims if c.type in ("CONSULT", "ASSAULT", "ACCUSE")]
    assert any(actors <= told for told in found) and not any(told - actors for told in found), found
