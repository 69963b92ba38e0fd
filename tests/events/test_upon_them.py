"""«متهما إياها»: the gender of the participle and of the pronoun tell who does it to whom."""

import pytest

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "recipients"),
    [
        ("وجه الرئيس الكيني رسالة إلى إثيوبيا متهما إياها بدعم المتمردين.", "متهما", {"KEN"}, {"ETH"}),
        ("وكشف الوزير التونسي خطة أعدتها فرنسا محذرا إياها من العواقب.", "محذرا", {"TUN"}, {"FRA"}),
        ("واستقبل السفير الهندي وفدا من باكستان، متهما إياها بالتقصير.", "متهما", {"IND"}, {"PAK"}),
        ("وانتقدت الوزيرة السويدية الرئيس المجري متهمة إياه بالتقصير.", "متهمة", {"SWE"}, {"HUN"}),
        ("ودعا الوزير الإيراني إلى التهدئة متهما إياهم بالتصعيد.", "متهما", {"IRN"}, set()),
    ],
)
def test_who_does_it_to_whom(text, trigger, actors, recipients):
    reading = read(text, published="2024-03-10")
    code = {e.id: e.code for e in reading.entities}
    claim = next(c for c in reading.claims if c.trigger.text == trigger)
    assert ({code[a] for a in claim.actors}, {code[r] for r in claim.recipients}) == (actors, recipients)
