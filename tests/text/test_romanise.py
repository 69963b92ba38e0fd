"""Latin spelling of names that no table knows."""

import pytest

from khabar.text.romanise import romanise


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("ألكسندر لوباتين", "Alksndr Lubatin"),
        ("الكسندر لوباتين", "Alksndr Lubatin"),
        ("إلهام يوسف", "Alham Yusf"),
        ("سمير الخطيب", "Smir Al-Khtib"),
        ("وليد الشـَّيخ", "Wlid Al-Shikh"),
    ],
)
def test_only_an_article_is_parted_from_its_name(name, latin):
    assert romanise(name) == latin
