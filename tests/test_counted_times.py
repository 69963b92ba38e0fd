"""Times counted from an act that is dated elsewhere, and «بعد» behind which something was done; read on Wednesday 2025-03-12."""

import pytest

from khabar.reader import read


def days(text: str, word: str) -> set[str | None]:
    """Days of the acts whose trigger contains a word."""
    claims = read(text, published="2025-03-12").claims
    found = {c.date.value if c.date else None for c in claims if word in c.trigger.text}
    assert found, [c.trigger.text for c in claims]
    return found


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("فر زعيم العصابة الكيني من السجن في 3 آذار/مارس.\nوكانت أوغندا قد طلبت تسلمه قبل أسبوعين من عملية الفرار.", "طلبت", "2025-02-17"),
        ("صوّت البرلمان الكيني أمس على القانون.\nوقبل التصويت بيومين، دعت أوغندا إلى رفضه.", "دعت", "2025-03-09"),
        ("صادق البرلمان الكيني أمس على الاتفاق.\nوقبل التصويت بيومين، دعت أوغندا إلى رفضه.", "دعت", "2025-03-09"),
        ("وقع الانفجار السبت في نيروبي.\nوبعد يومين من الانفجار اعتقلت الشرطة الكينية خمسة أشخاص.", "اعتقلت", "2025-03-10"),
        ("وقع الانفجار السبت في نيروبي.\nوبعد الانفجار بيوم اعتقلت الشرطة الكينية خمسة أشخاص.", "اعتقلت", "2025-03-09"),
        ("غادر الوفد نيروبي السبت.\nوبعد يومين قصفت كينيا بلدة صومالية.", "قصفت", "2025-03-10"),
        ("هاجم مسلحون بلدة كينية السبت، وبعد ساعات قصف الجيش الكيني مواقعهم.", "قصف", "2025-03-08"),
        ("استقال الوزير الكيني عام 2019 ثم اعتُقل بعد عام.", "اعتُقل", "2020"),
    ],
)
def test_counted(text, word, day):
    assert days(text, word) == {day}


def test_the_day_of_a_journey_is_not_that_of_another():
    text = "غادر المعارض إلى ميامي حيث وصل الثلاثاء.\nوقال المعارض الاثنين إن كولومبيا طردته بعد ساعات على وصوله إلى بوغوتا."
    assert days(text, "طردته") != {"2025-03-11"}
