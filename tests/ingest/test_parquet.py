"""Rows of Parquet."""

from datetime import UTC, datetime

import pyarrow as pa
import pyarrow.parquet as pq

from khabar.ingest import parquet
from khabar.ingest.given import Given
from khabar.ingest.outcomes import Reject

TEXT = "نفت الوزارة وجود خلاف مع بغداد على مياه النهر"


def write(path, rows, group=2):
    pq.write_table(pa.Table.from_pylist(rows), path, row_group_size=group)
    return str(path)


def test_rows_and_a_mapping(tmp_path):
    rows = [{"body": f"{TEXT} {n}", "when": datetime(2024, 2, 24, n, tzinfo=UTC), "meta": {"by": "سلمى"}, "id": n} for n in range(5)]
    file = write(tmp_path / "a.parquet", [*rows, {"body": None}])
    *found, bad = parquet.of_file(file, Given(fields={"text": ("text", "body"), "published": ("when",), "author": ("meta.by",)}))
    assert [f.what.id for f in found] == ["0", "1", "2", "3", "4"]
    assert found[2].what.published == "2024-02-24T02:00:00+00:00" and found[0].what.author == "سلمى"
    assert bad.place.endswith("a.parquet#6") and "body holds nothing" in bad.reason


def test_a_stretch_of_rows(tmp_path):
    file = write(tmp_path / "a.parquet", [{"text": f"{TEXT} {n}", "id": n} for n in range(11)], 3)
    assert parquet.rows(file) == 11
    for first, stop in ((0, 4), (4, 7), (7, None), (10, 11), (2, 3)):
        found = list(parquet.of_file(file, Given(), None, first, stop))
        assert [int(f.what.id) for f in found] == list(range(11))[first:stop]
        assert found[0].place.endswith(f"#{first + 1}")


def test_no_text_column_and_no_parquet(tmp_path):
    (bad,) = parquet.of_file(write(tmp_path / "a.parquet", [{"body": TEXT}]), Given())
    assert isinstance(bad, Reject) and "no column text among body" in bad.reason and "--field text=COLUMN" in bad.remedy
    other = tmp_path / "b.parquet"
    other.write_bytes(b"PAR1 nothing")
    (bad,) = parquet.of_file(str(other), Given())
    assert "cannot be read further" in bad.reason
