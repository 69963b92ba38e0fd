"""Bytes to text: marks of encoding are obeyed, anything else is an error that names place and remedy."""

import pytest

from khabar.errors import InputError
from khabar.ingest.files import decode, text_of

SENTENCE = "نفت الوزارة وجود خلاف مع بغداد"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_marked_encodings(encoding):
    assert decode(SENTENCE.encode(encoding), "report.txt") == SENTENCE


def test_windows_1256_is_named():
    with pytest.raises(InputError, match=r"old.txt:2: not UTF-8 .* windows-1256: iconv -f windows-1256 -t utf-8 old.txt"):
        decode(b"ascii\n" + SENTENCE.encode("windows-1256"), "old.txt")


def test_binary_data():
    with pytest.raises(InputError, match=r"photo.jpg: binary data"):
        decode(b"\xff\xd8\x00\x10" * 10, "photo.jpg")


def test_other_bytes_are_no_guess():
    with pytest.raises(InputError, match="not UTF-8") as caught:
        decode(bytes([0x61, 0xC3, 0x28, 0xA0, 0xA1] * 30), "x")
    assert "windows-1256" not in str(caught.value)


def test_a_missing_file_and_a_folder(tmp_path):
    for place in (tmp_path / "none.txt", tmp_path):
        with pytest.raises(InputError, match="give the path of a report"):
            text_of(str(place))
