"""Who describes, forbids, expects, polices or hands on an act has no part in it; of whom it is told without a relative pronoun; protests of a land."""

import pytest
from sides import claims, told

from khabar.reader import read


@pytest.mark.parametrize(
    ("text", "act", "nobody"),
    [
        ("وصف الخبير النرويجي حظر الاستيراد من كوبا بأنه خطأ.", "حظر", "NOR"),
        ("وصف الوزير البلغاري إسقاط الطائرة الكينية بالخطأ.", "إسقاط", "BGR"),
        ("منعت غانا التطبيع مع كوسوفو.", "التطبيع", "GHA"),
        ("أنهى البرلمان التشيلي قراءة مقترح قانون حظر التطبيع مع تايوان.", "التطبيع", "CZE"),
        ("نقل الوزير إلى السفير النرويجي احتجاج بلغراد على اعتقال مواطن صربي وتسليمه إلى كندا.", "تسليمه", "NOR"),
    ],
)
def test_onlookers(text: str, act: str, nobody: str) -> None:
    assert not any(c[1] == act and nobody in c[2] for c in claims(text))


@pytest.mark.parametrize("text", ["تمكنت الشرطة الكينية من إدارة الاحتجاجات في نيروبي.", "نجحت الشرطة الغانية في احتواء الاحتجاجات.", "توقعت الشرطة الغانية احتجاجات."])
def test_police_make_no_protest(text: str) -> None:
    reading = read(text, published="2024-03-10")
    police = {e.id for e in reading.entities if "COP" in e.roles}
    assert not any(c.type == "PROTEST" and police & set(c.actors) for c in reading.claims)


@pytest.mark.parametrize(
    ("text", "type_", "actors", "recipients"),
    [
        ("نظم المعلمون الكينيون احتجاجات.", "PROTEST", "KEN", ""),
        ("نقل السفير احتجاج بلغراد على القرار.", "ACCUSE", "SRB", ""),
        ("رفض البرلمان احتجاجات بلغاريا لدى الأمم المتحدة.", "ACCUSE", "BGR", "BGR"),
        ("أثارت احتجاجات بلغاريا ضد الشرطة اهتمام العالم.", "PROTEST", "BGR", "BGR"),
        ("وأظهرت تظاهرات نيروبي عنف الشرطة الكينية.", "PROTEST", "KEN", ""),
        ("قال الوزير الكيني السابق موسى كيبوي، الذي أجبر على الفرار، إن بلاده ستعود.", "SANCTION", "", "KEN"),
        ("أجبرت القوات الكينية السكان على النزوح.", "SANCTION", "KEN", "KEN"),
        ("ما أدى إلى إطاحة الرئيس الأوكراني آنذاك فيكتور يانوكوفيتش.", "ASSAULT", "", "UKR"),
        ("إقالة الرئيس الكيني وزير الدفاع.", "SANCTION", "KEN", "KEN"),
    ],
)
def test_sides(text: str, type_: str, actors: str, recipients: str) -> None:
    told(text, type_, actors, recipients)


@pytest.mark.parametrize("text", ["وأضافت اليونيسف أنه مقابل كل طفل يُقتل أو يُصاب، نزحت أعداد أكبر.", "وقالت منظمة العفو إنه عن كل مدني يعتقل هناك عشرة يختفون."])
def test_each_of_whom_it_is_told(text: str) -> None:
    assert not any({"UNICEF", "AMNESTY"} & (c[2] | c[3]) for c in claims(text) if c[0] in ("ASSAULT", "COERCE"))
