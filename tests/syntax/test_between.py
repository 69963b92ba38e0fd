"""What stands between subject, verb and object parts none of them: times, statements, relative clauses, brackets, dashes."""

import pytest

from khabar.reader import read

ASIDES = (
    "", "، أمس الثلاثاء،", " أمس،", " في بيان،", "، في بيان،", " (أ ف ب)", "، في مؤتمر صحافي مشترك مع نظيره المصري،", " من جهته", " بشدة", "، للمرة الثانية خلال شهر،",
    "، بحسب وكالة رويترز،", "، الذي يستضيف المحادثات،", "، الذي وصل إلى القاهرة أمس،", " - وهي المرة الأولى منذ عام -", " مجددا", " يوم الخميس 14 آذار/مارس",
    "، إلى جانب الصين،", " مساء أمس من موسكو", "، عبر منصة \"إكس\"،", "، ردا على سؤال،", "، وفق ما نقلت وكالة تاس،", "، لـ\"الميادين\"،",
)  # fmt: skip


def charge(text: str) -> tuple[list[str | None], list[str | None]]:
    """Sides of the first claim of a text that is no talk."""
    reading = read(text, published="2024-03-15")
    code = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.trigger.text in ("اتهم", "انتقد", "هدد"))
    return [code[a] for a in claim.actors], [code[r] for r in claim.recipients]


@pytest.mark.parametrize("aside", ASIDES)
@pytest.mark.parametrize(("verb", "rest"), [("اتهم", " إسرائيل بخرق الهدنة"), ("انتقد", " إسرائيل"), ("هدد", " إسرائيل بالرد")])
def test_behind_the_verb(verb, rest, aside):
    assert charge(f"{verb} الكرملين{aside}{rest}.") == (["RUS"], ["ISR"])


@pytest.mark.parametrize("aside", ASIDES)
@pytest.mark.parametrize(("verb", "rest"), [("اتهم", " إسرائيل بخرق الهدنة"), ("انتقد", " إسرائيل"), ("هدد", " إسرائيل بالرد")])
def test_before_the_verb(verb, rest, aside):
    assert charge(f"الكرملين{aside} {verb}{rest}.") == (["RUS"], ["ISR"])


@pytest.mark.parametrize("aside", ["، ردا على سؤال،", "، في بيان،", "، إلى جانب الصين،", " أمس،"])
def test_who_opens_the_sentence_threatens_not_whom_he_threatens(aside):
    reading = read(f"روسيا{aside} هددت إسرائيل بالرد.", published="2024-03-15")
    code = {e.id: e.code for e in reading.entities}
    assert [code[a] for c in reading.claims if c.type == "THREATEN" for a in c.actors] == ["RUS"]
