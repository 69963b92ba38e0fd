"""The three forms in which rows leave the program."""

import json

import pytest
from rich.text import Text

from khabar.commands.output import put

ROWS = [{"who": ["ARM", "FRA"], "what": Text("«مجمّدة»"), "n": 2, "sure": True}, {"who": [], "what": None, "n": 0}]
COLUMNS = ["who", "what", "n", "sure"]


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("csv", "who,what,n,sure\nARM;FRA,«مجمّدة»,2,true\n,,0,\n"),
        ("table", None),
        ("json", None),
    ],
)
def test_forms(form, expected, capsys):
    assert put(ROWS, COLUMNS, form, note="two of them") == 2
    out, err = capsys.readouterr()
    assert ("two of them" in err) == (form != "table") and ("two of them" in out) == (form == "table")
    if form == "json":
        assert json.loads(out)[0] == {"who": ["ARM", "FRA"], "what": "«مجمّدة»", "n": 2, "sure": True}
    elif form == "csv":
        assert out == expected
    else:
        assert "ARM;FRA" in out and "«مجمّدة»" in out


def test_an_empty_table_says_so(capsys):
    put([], COLUMNS, "table", empty="no claims")
    assert capsys.readouterr().out == "no claims\n"
