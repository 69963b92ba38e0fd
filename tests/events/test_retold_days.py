"""Which dates acts share: days of acts told twice, no months and nothing that has not happened."""

import pytest

from khabar.reader import read


def dates(text: str) -> list[tuple[str, str | None]]:
    claims = read(text, published="2024-03-13").claims
    return [(c.trigger.text, c.date.value if c.date else None) for c in claims]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        # a day is that of the same act told again
        ("قصف الجيش الكيني أمس بلدة غيدو الصومالية. وقال شهود إن الجيش الكيني قصف البلدة بالمدافع.", "2024-03-12", "2024-03-12"),
        # in a month there may be many
        ("قصف الجيش الكيني في شباط/فبراير الماضي بلدة غيدو الصومالية. وقال شهود إن الجيش الكيني قصف السوق.", "2024-02", None),
        # what may come to pass is another act
        ("قصف الجيش الكيني أمس بلدة غيدو الصومالية. وحذر شهود من أن يقصف الجيش الكيني السوق.", "2024-03-12", None),
    ],
)
def test_a_day_is_shared(text, first, second):
    values = [value for trigger, value in dates(text) if "قصف" in trigger]
    assert values == [first, second]
