"""A whole file as text."""

import pytest

from khabar.errors import InputError
from khabar.ingest.files import decode, text_of

SENTENCE = "نفت الوزارة وجود خلاف مع بغداد"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1256", "iso-8859-6"])
def test_encodings(encoding):
    assert decode(SENTENCE.encode(encoding), "report.txt") == SENTENCE


def test_binary_data():
    with pytest.raises(InputError, match=r"photo.jpg: binary data"):
        decode(b"\xff\xd8\x00\x10" * 10, "photo.jpg")


def test_broken_bytes_are_named_and_not_guessed():
    broken = (SENTENCE * 3).encode()[:-1] + b"\n" + SENTENCE.encode()
    with pytest.raises(InputError, match=r"x:1: not valid UTF-8 at byte .*iconv"):
        decode(broken, "x")


def test_a_missing_file_and_a_folder(tmp_path):
    for place in (tmp_path / "none.txt", tmp_path):
        with pytest.raises(InputError, match="give the path of a report"):
            text_of(str(place))
