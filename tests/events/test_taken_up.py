"""What a denial takes up that was told before, and what it does not: it may tell itself what it denies."""

import pytest

from khabar.reader import read


def denied(text: str) -> list[str]:
    claims = {c.id: c for c in read(text, published="2024-03-10").claims}
    return [claims[k.claim].trigger.text for c in claims.values() if c.type == "DENY" for k in c.links if k.how == "denies"]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("قالت كييف إن موسكو تمول المرتزقة في أفريقيا، وهو ما تنفيه الأخيرة.", ["تمول"]),
        ("اتهم الخبراء الوزير بالفساد، وتقول إسلام آباد إن نيودلهي تمول الانفصاليين، وهو ما تنفيه الهند.", ["تمول"]),
        ("اتهمت أوكرانيا روسيا بقصف المستشفى بعد لقاء الوزيرين في جنيف، وهو ما نفته موسكو.", ["قصف"]),
        ("تتهم كينيا جارتها الصومال بدعم المسلحين، وتنفي مقديشو أي دور لها.", ["دعم"]),
        ("ألقى مجهولون قنبلة على الدورية، ونفت أحزاب محلية صلتها بالحادثة.", ["ألقى"]),
        ("يتهم خبراء الأمم المتحدة رواندا بإرسال جنود لمساندة المتمردين، وهو ما تنفيه كيغالي.", ["إرسال"]),
    ],
)
def test_the_act_told_by_another_right_before(text: str, acts: list[str]):
    assert denied(text) == acts


@pytest.mark.parametrize(
    "text",
    [
        "شنت القوات غارة على الميناء أمس. ونفى الوزير أن تكون حكومته قد دفعت غرامة من أجل السفينة.",
        "هاجمت الشرطة المعتصمين. ونفى الرئيس وجود أزمة في البلاد.",
        "اعتقلت السلطات زعيم المعارضة أمس، وينفي الرجل ارتكاب أي مخالفة.",
    ],
)
def test_a_denial_with_content_of_its_own_takes_up_nothing(text: str):
    assert denied(text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("وصفت بكين الاتهامات الأميركية بالتجسس بأنها كاذبة.", "CHN"),
        ("تقول واشنطن إن طهران زودت موسكو بمسيرات، وتصف طهران هذه الاتهامات بأنها لا أساس لها.", "IRN"),
        ("قال الوزير الكيني إن هذه الأنباء لا أساس لها من الصحة.", "KEN"),
    ],
)
def test_who_describes_a_charge_as_false_denies_it(text: str, code: str):
    reading = read(text, published="2024-03-10")
    codes = {e.id: e.code for e in reading.entities}
    assert [[codes[a] for a in c.actors] for c in reading.claims if c.type == "DENY"] == [[code]]
