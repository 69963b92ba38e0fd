"""Which encoding: windows-1256 against ISO-8859-6 by the letters, whatever is declared; UTF-16 with and without its mark."""

import pytest

from khabar.ingest.encodings import decode, encoding_of, weight

SENTENCES = [
    "نفت الوزارة وجود خلاف مع بغداد على مياه النهر.",
    "قال الناطق إن القوات ستنسحب من القاعدة قبل نهاية الشهر، وأضاف أن المحادثات مستمرة.",
    "طالبت النقابة بالإفراج عن العاملين المحتجزين منذ أسبوع في الميناء الجنوبي",
    "غرق زورق صيد قبالة الساحل وأُنقذ ثلاثة من ركابه",
    "ضغط صندوق النقد على الحكومة",
]


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("encoding", ["windows-1256", "iso-8859-6", "utf-8", "utf-16-le", "utf-16-be"])
def test_the_letters_tell(sentence, encoding):
    data = sentence.encode(encoding)
    assert encoding_of(data) == encoding
    assert encoding_of(b"<p class='x'>" + data if "16" not in encoding else data) == encoding


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_marks_are_obeyed(encoding):
    data = SENTENCES[0].encode(encoding)
    assert encoding_of(data) == encoding and decode(data, "x")[0] == SENTENCES[0]


def test_a_wrong_declaration_is_not_believed():
    assert encoding_of(SENTENCES[0].encode("utf-8"), declared="windows-1256") == "utf-8"
    assert encoding_of(SENTENCES[0].encode("windows-1256"), declared="utf-8") == "windows-1256"
    assert encoding_of(SENTENCES[1].encode("iso-8859-6"), declared="iso-8859-1") == "iso-8859-6"
    assert encoding_of(SENTENCES[1].encode("mac-arabic"), declared="mac-arabic") == "mac-arabic"
    assert encoding_of(SENTENCES[0].encode(), declared="no-such-thing") == "utf-8"


def test_latin_text_is_no_arabic():
    french = "Le ministère a démenti l'arrêt des négociations à Genève, où l'été a été très chaud."
    assert encoding_of(french.encode("windows-1252")) == "windows-1252"


def test_noise_is_no_text():
    assert encoding_of(bytes(range(256)) * 8) is None
    assert encoding_of(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR") is None


def test_a_letter_cut_by_the_end_of_the_sample():
    data = ("س" * 70_000).encode()
    assert encoding_of(b"x" + data) == "utf-8"


def test_weights_are_far_apart():
    for sentence in SENTENCES:
        right, wrong = weight(sentence.encode("iso-8859-6"), "iso-8859-6"), weight(sentence.encode("iso-8859-6"), "windows-1256")
        assert right > 0.1 and wrong < right - 0.5
