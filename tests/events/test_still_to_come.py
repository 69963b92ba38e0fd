"""Acts that a day before them, a wish or a demand leaves to come, and acts that go on."""

from __future__ import annotations

import pytest

from khabar.reader import read

_DAY = "2023-07-01"


def _status(text: str, type_: str) -> list[tuple[str, str, bool]]:
    reading = read(text, published=_DAY)
    return [(c.polarity, c.modality, c.iterated) for c in reading.claims if c.type == type_ and c.trigger.part == "body"]


@pytest.mark.parametrize(
    ("text", "type_", "modality"),
    [
        ("وغدا يستقبل وزير الخارجية المصري نظيره التركي في القاهرة.", "CONSULT", "planned"),
        ("وفي الخامس من أغسطس المقبل يزور الرئيس البرازيلي بكين.", "CONSULT", "planned"),
        ("وأمس زار الوزير المصري بغداد.", "CONSULT", "actual"),
        ("تريد المعارضة الغينية أن يُفرج عن المعتقلين.", "RETREAT", "demanded"),
        ("يريد الرئيس الغيني أن يفرج عن المعتقلين.", "RETREAT", "planned"),
        ("نادى المتظاهرون في لشبونة بتسوية سلمية للأزمة.", "AGREE", "demanded"),
    ],
)
def test_to_come(text: str, type_: str, modality: str) -> None:
    """A day, wish or demand before an act leaves it open; look-alikes do not."""
    assert [m for _, m, _ in _status(text, type_)] == [modality]


@pytest.mark.parametrize(
    ("text", "type_", "iterated"),
    [
        ("ندد السفير بما يتعرض له المدنيون من قصف في إدلب.", "ASSAULT", True),
        ("أدان الوزير ما تعرضت له المدينة من قصف.", "ASSAULT", False),
        ("قال الوزير الفرنسي إنه على اتصال دائم بنظيره الروسي.", "CONSULT", True),
    ],
)
def test_going_on(text: str, type_: str, iterated: bool) -> None:
    """What an imperfect behind «ما» tells of goes on; what a perfect does, does not."""
    assert [i for _, _, i in _status(text, type_)] == [iterated]


def test_what_will_not_stop() -> None:
    """That an operation will not stop is told; that it did not is only that it goes on."""
    assert _status("قال الوزير الكيني إن العملية العسكرية لن تتوقف إلا بعد انسحاب المتمردين.", "RETREAT")[0][:2] == ("negated", "planned")


@pytest.mark.parametrize(
    ("text", "type_", "modality"),
    [
        ("العرض يقضي بإنهاء التمرد وعودة المسلحين إلى معسكراتهم والعمل على خفض التوتر.", "RETREAT", ["planned"] * 3),
        ("ناشد الأمين العام الأطراف كافة الوفاء بما يفرضه عليها القانون الدولي، والسماح للمدنيين بالعبور الآمن.", "RETREAT", ["demanded"]),
        ("أكد الوزير ضرورة حماية المدنيين في السودان، وفتح الممرات الإنسانية في دارفور.", "RETREAT", ["demanded"]),
        ("زار الوزير نيروبي بهدف تعزيز الصف ودعم الحكومة الكينية.", "SUPPORT", ["planned"]),
        ("أشاد الوزير بحماية المدنيين في السودان، وفتح الممرات الإنسانية في دارفور.", "RETREAT", ["actual"]),
        ("أعلن الجيش الكيني تدمير المخزن وسحب قواته من البلدة.", "RETREAT", ["actual"]),
        ("دعا الوزير إلى الحوار. وسحب الجيش الكيني قواته من الصومال.", "RETREAT", ["actual"]),
    ],
)
def test_strung_on(text: str, type_: str, modality: list[str]) -> None:
    """What is joined to a masdar that is no act is as far off as that; what is told as done is not."""
    assert [m for _, m, _ in _status(text, type_)] == modality


@pytest.mark.parametrize(
    ("text", "type_", "status"),
    [
        ("سيبت مجلس الأمن في إرسال قوات إلى هايتي.", "MOBILIZE", ("affirmed", "possible")),
        ("حالت الظروف من دون لقاء الرئيسين الكيني والصومالي.", "CONSULT", ("negated", "actual")),
        ("اعتذر الرئيس الكيني عن عدم استقبال الوفد الصومالي.", "CONSULT", ("negated", "actual")),
        ("يرى الخبراء أن ضربات إسرائيلية على إيران أمر غير مرجح.", "ASSAULT", ("negated", "possible")),
        ("قال الوزير إن هجوما كينيا على البلدة غير مستبعد.", "ASSAULT", ("affirmed", "possible")),
        ("قال الوزير إن هجوما كينيا على البلدة أوقع قتلى.", "ASSAULT", ("affirmed", "actual")),
    ],
)
def test_decided_kept_from_judged(text: str, type_: str, status: tuple[str, str]) -> None:
    """What is decided on, kept from being or judged likely is not done."""
    assert _status(text, type_)[0][:2] == status
