"""Who did what somebody is punished, blamed or thanked for."""

import pytest

from khabar.reader import read


def claim(text: str, word: str) -> tuple[set[str], str, str]:
    reading = read(text, published="2024-05-10")
    codes = {e.id: (e.code, *e.roles) for e in reading.entities}
    found = next(c for c in reading.claims if c.trigger.text == word)
    return {"/".join(codes[i][:2]) for i in found.actors}, found.polarity, found.modality


@pytest.mark.parametrize(
    ("text", "word", "actor"),
    [
        ("أقال الرئيس الكيني قائد الأركان لرفضه توزيع الصناديق.", "رفضه", "KEN/MIL"),
        ("حكمت محكمة في نيويورك على مسؤول تركي بالسجن لمساعدته إيران.", "مساعدته", "TUR/GOV"),
        ("رفعت كينيا دعوى ضد أوغندا لقصفها قرى حدودية.", "قصفها", "UGA"),
        ("فرضت كندا عقوبات على شركة صينية لتزويدها روسيا بالمسيرات.", "تزويدها", "CHN/BUS"),
    ],
)
def test_what_is_answered_was_done_by_whom_it_befalls(text: str, word: str, actor: str):
    assert claim(text, word) == ({actor}, "affirmed", "actual")


def test_whoever_arrests_a_critic_has_not_criticised():
    assert "KEN/COP" not in claim("اعتقلت الشرطة الكينية ناشطا لانتقاده الرئيس.", "انتقاده")[0]


def test_a_purpose_is_no_offence():
    reading = read("دهمت الشرطة الكينية منزل ناشط لاعتقاله.", published="2024-05-10")
    assert all((c.polarity, c.modality) != ("affirmed", "actual") for c in reading.claims if c.trigger.text == "اعتقاله")
