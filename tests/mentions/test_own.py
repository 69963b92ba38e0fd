"""A user's own persons, groups and offices are read from their folder."""

import pytest

from khabar.errors import ConfigError
from khabar.lexicon import own
from khabar.reader import read


@pytest.mark.parametrize(
    ("kind", "code", "name", "arabic", "role", "text"),
    [
        ("person", "ISL", "Jon Testsson", "يون تستسون", "GOV", "حذر يون تستسون من تأخر السفن."),
        ("group", "NORTHGUARD", "North Guard", "حراس الشمال الجديد", "REB", "هاجم حراس الشمال الجديد الثكنة."),
        ("office", "ISL", "White Hall", "القاعة البيضاء الكبرى", "GOV", "رفضت القاعة البيضاء الكبرى العرض."),
    ],
)
def test_added_rows_are_read(tmp_path, kind, code, name, arabic, role, text):
    said = own.add(kind, tmp_path, code, name, [arabic], role)
    assert str(tmp_path) in said
    reading = read(text, published="2023-05-10", lexicons=[tmp_path])
    entity = next(e for e in reading.entities if e.code == code)
    assert entity.roles == [role]


def test_a_code_in_small_letters_is_refused(tmp_path):
    with pytest.raises(ConfigError):
        own.add("group", tmp_path, "north", "North", ["الشمال"], "REB")
