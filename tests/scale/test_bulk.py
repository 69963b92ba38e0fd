"""Bulk reading: the same bytes from every engine and after every kill; a ledger loaded from it is the ledger of its reports.

Some 20 s: processes are started, killed and started again.
"""

import json
import multiprocessing
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

import deadly
import msgspec
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from conftest import content
from khabar.cli import main
from khabar.errors import ConfigError, InputError, LedgerError
from khabar.ingest import paths
from khabar.ingest.given import Given
from khabar.scale import archive as archives
from khabar.scale import local, over
from khabar.scale.bulk import bulk
from khabar.scale.plan import Planner
from khabar.scale.shard import make


def run(*arguments, code=0):
    result = CliRunner().invoke(main, [str(a) for a in arguments])
    assert result.exit_code == code, result.output + result.stderr
    return result


@pytest.fixture(scope="module")
def whole(archive, tmp_path_factory):
    """The archive read by one worker, from the command line."""
    out = tmp_path_factory.mktemp("whole") / "out"
    rejects = out.parent / "rejects.jsonl"
    said = run("bulk", archive, out, "--workers", 1, "--shard", 4, "--rejects", rejects)
    assert said.stdout == "23 in: 21 read (16 near copies, 0 twice), 1 skipped, 1 rejected\n"
    assert [json.loads(line)["outcome"] for line in rejects.read_text(encoding="utf-8").splitlines()] == ["rejected", "skipped"]
    assert not (out / "spool").exists()
    return out


def files(archive):
    return paths.files([str(archive)])


def test_a_second_run_makes_nothing(archive, whole):
    before = content(whole)
    result = run("bulk", archive, whole, "--workers", 2, "--shard", 4)
    assert "0 shards made, 7 there already" in result.stderr and content(whole) == before


def test_two_workers_make_the_same_bytes_though_one_is_killed(archive, whole, tmp_path):
    out = tmp_path / "out"
    killed = []

    def progress(done, total, result):
        if result is not None and not killed:
            victim = multiprocessing.active_children()[0]
            killed.append(victim.pid)
            os.kill(victim.pid, signal.SIGKILL)

    summary = bulk(files(archive), out, workers=2, size=4, progress=progress)
    assert killed and summary.made == 7 and not summary.problems
    assert content(out) == content(whole)


def test_a_run_that_is_killed_goes_on_where_it_was(archive, whole, tmp_path):
    out = tmp_path / "out"
    command = [sys.executable, "-c", "from khabar.cli import main; main()", "bulk", str(archive), str(out), "--workers", "2", "--shard", "4"]
    run_ = subprocess.Popen(command, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 300
    while not list((out / "shards").glob("[0-9a-f]*")) and time.monotonic() < until:
        time.sleep(0.02)
    os.killpg(run_.pid, signal.SIGKILL)
    run_.wait()
    done = {f.name: f.stat().st_mtime_ns for f in (out / "shards").glob("[0-9a-f]*")}
    assert done, "no shard was made in five minutes"
    (out / "shards" / ".half.host.1.1").mkdir()
    summary = bulk(files(archive), out, workers=1, size=4)
    assert summary.found == len(done) and content(out) == content(whole)
    assert {f.name: f.stat().st_mtime_ns for f in (out / "shards").iterdir() if f.name in done} == done


def dump(where):
    """All rows of a ledger but the moments at which they were recorded, which memos repeat."""
    with sqlite3.connect(where) as connection:
        tables = [t for (t,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%words%' AND name NOT LIKE 'claim_anchors%' AND name <> 'memo' ORDER BY 1")]
        out = {}
        for table in tables:
            rows = connection.execute(f"SELECT * FROM {table}")
            names = [d[0] for d in rows.description]
            out[table] = [{n: v for n, v in zip(names, row, strict=True) if n != "recorded"} for row in rows]
    return out


def test_a_ledger_from_shards_is_the_ledger_of_the_reports(archive, whole, tmp_path):
    one, two = tmp_path / "reports.db", tmp_path / "shards.db"
    run("add", archive, "--ledger", one, "--quiet", "--batch", 50)
    assert "21 added" in run("add", whole, "--ledger", two, "--quiet", "--batch", 50).stdout
    first, second = dump(one), dump(two)
    assert first.keys() == second.keys() and len(first["report"]) == 21 and first["claim"]
    for table in first:
        assert first[table] == second[table], table
    assert "21 unchanged" in run("add", whole, archive, "--ledger", two, "--quiet").stdout.replace("42 unchanged", "21 unchanged")


def test_questions_over_the_shards_and_over_the_ledger(archive, whole, tmp_path):
    where = tmp_path / "desk.db"
    run("add", whole, "--ledger", where, "--quiet", "--batch", 50)
    for question in (
        "SELECT type, polarity, count(*) AS n FROM claims GROUP BY type, polarity ORDER BY n DESC, type, polarity",
        "SELECT report, claim, actors, recipients, holders, date_from, trigger_text FROM claims ORDER BY report, claim, trigger_start",
        "SELECT kind, parties, status FROM relations ORDER BY relation, report", "SELECT speaker_code, words FROM quotations ORDER BY report, start, stop",
        "SELECT field, count(*) AS n FROM claim_evidence GROUP BY field ORDER BY field",
    ):  # fmt: skip
        ours = run("sql", question, "--over", whole, "--format", "json").stdout
        assert ours == run("sql", question, "--ledger", where, "--format", "json").stdout and len(json.loads(ours)) > 1
    near = json.loads(run("sql", "SELECT root, count(*) AS n FROM copies GROUP BY root", "--over", whole, "--format", "json").stdout)
    assert sum(row["n"] for row in near) == 16


@pytest.mark.parametrize("statement", ["COPY claims TO 'x.csv'", "CREATE TABLE x (a INT)", "SELECT 1; SELECT 2", "SELECT nothing", "SELECT * FROM read_csv('/etc/passwd')"])
def test_questions_can_only_look(whole, statement):
    with pytest.raises(LedgerError):
        list(over.query(whole, statement)[1])


def test_a_report_in_two_shards_counts_once(archive, reports, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in reports[:6]]
    (folder / "a.jsonl").write_text("".join(lines[:3]), encoding="utf-8")
    (folder / "b.jsonl").write_text("".join(lines[2:5]), encoding="utf-8")
    (folder / "c.jsonl").write_text("".join(lines[:3]), encoding="utf-8")  # the same content: no shard of its own
    (folder / "d.jsonl").write_text(lines[5] * 2, encoding="utf-8")
    out = tmp_path / "out"
    summary = bulk(files(folder), out, size=10)
    assert (summary.made, summary.doubles, summary.counts["double"]) == (3, 1, 1)
    _, rows = over.query(out, "SELECT count(*), count(DISTINCT report) FROM reports")
    assert list(rows) == [(6, 6)]


def test_another_reader_makes_other_shards_and_the_old_ones_serve_until_then(archive, whole, tmp_path, monkeypatch):
    out = tmp_path / "out"
    shutil.copytree(whole, out)
    old = {m.shard for _, m in archives.shards(out)}
    monkeypatch.setattr("khabar.scale.plan.VERSION", "0.2.0")
    monkeypatch.setattr("khabar.scale.shard.VERSION", "0.2.0")
    tasks = list(Planner(out, Given(), 4).tasks(files(archive)))
    archives.write_plan(out, tasks)
    assert {m.shard for _, m in archives.shards(out)} == old
    make(tasks[0])
    current = [m.version for _, m in archives.shards(out)]
    assert current == ["0.2.0"] + ["0.1.0"] * (len(old) - 1)


def test_a_worker_with_another_reader_is_an_error(archive, tmp_path):
    out = tmp_path / "out"
    (task, *_) = Planner(out, Given(), 4).tasks(files(archive))
    with pytest.raises(ConfigError, match="install the same khabar"):
        make(msgspec.structs.replace(task, version="0.0.9"))


def test_a_shard_that_kills_its_workers_is_given_up(tmp_path):
    for name in ("a", "poison"):
        (tmp_path / f"{name}.txt").write_text(f"نفت الوزارة قصف القرية {name}", encoding="utf-8")
    out = tmp_path / "out"
    tasks = list(Planner(out, Given(), 1).tasks([str(p) for p in sorted(tmp_path.glob("*.txt"))]))
    results = {r.shard: r.problem for r in local.run(tasks, 1, work=deadly.work)}
    assert [bool(results[t.shard]) for t in tasks] == [False, True]
    assert "3 workers died of it" in results[tasks[1].shard] and "poison.txt" in results[tasks[1].shard]


def test_a_folder_that_is_something_else(archive, tmp_path):
    (tmp_path / "notes.txt").write_text("x")
    with pytest.raises(InputError, match="holds something else"):
        bulk(files(archive), tmp_path)
    assert "no folder that khabar bulk filled" in run("sql", "SELECT 1", "--over", tmp_path, code=1).stderr
    assert "name the inputs" in run("bulk", tmp_path / "x", code=1).stderr


def test_the_bytes_of_a_shard_say_what_it_is(whole):
    folder, manifest = archives.shards(whole)[0]
    table = pq.read_table(folder / "reports.parquet")
    assert table.num_rows == manifest.rows["reports"] == manifest.counts["read"] == 4
    assert manifest.shard.startswith(manifest.input) and manifest.version == "0.1.0"
