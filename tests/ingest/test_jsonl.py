"""JSON lines: good lines go through in order, bad ones are set aside with place and reason."""

import pytest

from khabar.ingest.jsonl import Reject, reports
from khabar.model import Report


def test_ids_and_defaults():
    rows = list(reports('{"id":"a","text":"نص"}\n\n{"id":7,"text":"آخر","published":"2024-01-02","x":1}', "f", published="2023-05-05", outlet="o"))
    assert [(r.id, r.published, r.outlet) for r in rows] == [("a", "2023-05-05", "o"), ("7", "2024-01-02", "o")]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{bad", "f:2: not JSON"),
        ("[1]", "f:2: Expected `object`"),
        ('{"id":"b"}', "f:2: Object missing required field `text`"),
        ('{"text":5}', r"f:2: Expected `str`, got `int` - at `\$.text`"),
        ('{"text":"x","title":9}', "f:2: Expected `str | null`"),
        ('{"text":"x","published":"soon"}', "f:2: published 'soon' is no date; give it as YYYY-MM-DD"),
    ],
)
def test_one_bad_line_is_set_aside(line, reason):
    good = '{"text":"نص"}'
    first, bad, last = reports(f"{good}\n{line}\n{good}", "f")
    assert isinstance(first, Report) and isinstance(last, Report)
    assert isinstance(bad, Reject) and bad.line == 2
    assert bad.reason.startswith(reason.replace("\\", "")) and bad.reason.endswith("the line is set aside")
