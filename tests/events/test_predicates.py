"""What a clause without verb says of news denies it; the same words elsewhere deny nothing."""

import pytest

from khabar.reader import read

NEWS = (
    "الأنباء عن قصف تشاد مدينة نيالا",
    "ما نشرته الصحيفة حول قصف تشاد مدينة نيالا",
    "كل ما قيل بشأن قصف تشاد مدينة نيالا",
    "المزاعم القائلة إن تشاد قصفت مدينة نيالا",
    "الاتهامات بقصف مدينة نيالا",
)
DENYING = ("كاذبة", "كذب", "محض افتراء", "مجرد شائعات", "ملفقة تماما", "منافية للحقيقة", "ليست سوى أكاذيب", "من نسج الخيال", "«كاذبة»", "كاذبة ولا أساس لها", "غير صحيحة")


def told(text: str) -> tuple[list[tuple[str, str]], list[bool]]:
    """Polarity and modality of each assault of a text; of each denial, whether it links to what it denies."""
    claims = read(text, published="2024-03-10").claims
    assaults = [(c.polarity, c.modality) for c in claims if c.type == "ASSAULT"]
    return assaults, [any(link.how == "denies" for link in c.links) for c in claims if c.type == "DENY"]


@pytest.mark.parametrize("news", NEWS)
@pytest.mark.parametrize("denying", DENYING)
def test_news_called_false_is_denied(news, denying):
    assaults, denials = told(f"قال المتحدث باسم الحكومة إن {news} {denying}.")
    assert assaults == [("negated", "actual")]
    assert denials and any(denials)


@pytest.mark.parametrize("doubting", ["غير مؤكدة", "لم تتأكد بعد", "مجرد تكهنات", "مشكوك في صحتها"])
def test_news_that_is_unsure_is_not_told_as_done(doubting):
    assaults, denials = told(f"قالت الشرطة إن الأنباء عن قصف تشاد مدينة نيالا {doubting}.")
    assert assaults == [("affirmed", "possible")]
    assert not denials


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير إن روسيا دولة كاذبة.",
        "نشر الموقع رواية كاذبة عن الهجوم على السفارة.",
        "قدم الشاهد معلومات مزورة إلى المحكمة.",
        "اتهمت إيران واشنطن بشن حملة تضليل وكذب.",
        "قالت النقابة إن القرار باطل وغير قانوني.",
        "قصفت الطائرات مواقع وهمية قرب المطار.",
    ],
)
def test_the_same_words_elsewhere_deny_nothing(text):
    assert not told(text)[1]


def test_what_only_a_rumour_tells_is_possible_and_what_a_lie_tells_is_not_done():
    assert told("سرت في العاصمة شائعات عن قصف تشاد مدينة نيالا.")[0] == [("affirmed", "possible")]
    assert told("نشر الموقع أخبارا كاذبة عن قصف تشاد مدينة نيالا.")[0] == [("negated", "actual")]
