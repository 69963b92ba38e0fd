"""Names of the tables cut in two by a mark, movements in marks behind a title, and institutes in marks."""

import pytest

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('قالت حركة "الشباب" إن مقاتليها هاجموا القاعدة.', "ALSHABAAB"),
        ('وأكد المتحدث باسم حزب "السنبلة"، جون كيماني، أن الشرطة هاجمت المقر.', "ALSNBLA"),
        ('طالب زعيم حركة "المرسى" في فرنسا، لوران دوفال، بوقف القصف.', "ALMRSI"),
        ('أكدت مؤسسة "بيت النور" للأسرى أن الجيش قصف المبنى.', "BITALNUR"),
        ('أكد معهد "أبحاث الساحل" الفرنسي أن المسلحين هاجموا القافلة.', "ABHATHALSAHL"),
        ("أكد وزير العلاقات الدولية في دولة قطر، سالم المري، أن الجيش هاجم المسلحين.", "QAT"),
        ("قال المرشح للرئاسة الأميركية جون هولدن إن الجيش قصف المدينة.", "USA"),
    ],
)
def test_whose_word_it_is(text: str, code: str) -> None:
    reading = read(text, published="2024-05-10")
    codes = {e.id: e.code for e in reading.entities}
    assert {codes[a.holder] for c in reading.claims for a in c.attribution} == {code}


def test_the_own_country_of_a_party_leader() -> None:
    reading = read('طالب زعيم حركة "المرسى" في فرنسا، لوران دوفال، بلاده بالانسحاب من الحلف.', published="2024-05-10")
    codes = {e.id: e.code for e in reading.entities}
    assert [codes[r] for c in reading.claims if c.trigger.text == "طالب" for r in c.recipients] == ["FRA"]
