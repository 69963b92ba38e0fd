"""Both stores for the ledger's tests: a SQLite file, and a PostgreSQL server started for the run where its binaries are."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from khabar import read
from khabar.ingest.jsonl import reports
from khabar.ledger.book import Ledger

ROOT = Path(__file__).parent.parent.parent


class Server:
    """A PostgreSQL server of our own, in a temporary folder, over a socket only."""

    def __init__(self, binaries: Path) -> None:
        self.binaries = binaries
        self.folder = Path(tempfile.mkdtemp(prefix="khabar-pg-"))
        self.folder.chmod(0o755)
        self.user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []  # the server refuses to be root
        if self.user:
            shutil.chown(self.folder, "postgres")
        self.run("initdb", "-D", "data", "-U", "khabar", "--encoding=UTF8", "--locale=C.UTF-8", "-A", "trust")
        self.run("pg_ctl", "-D", "data", "-w", "-l", "log", "-o", f"-k {self.folder} -h '' -c fsync=off -c full_page_writes=off", "start")
        self.execute("postgres", "CREATE DATABASE pattern")
        Ledger(self.url("pattern")).close()
        self.made = 0

    def run(self, name: str, *arguments: str) -> None:
        command = [*self.user, str(self.binaries / name), *arguments]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, stdin=subprocess.DEVNULL, text=True, check=False)
        assert done.returncode == 0, f"{name}: {done.stderr or done.stdout}"

    def url(self, name: str) -> str:
        return f"postgresql+psycopg://khabar@/{name}?host={self.folder}"

    def database(self) -> str:
        """A database that stays."""
        self.made += 1
        self.execute("postgres", f"CREATE DATABASE ledger{self.made} TEMPLATE pattern")
        return self.url(f"ledger{self.made}")

    def fresh(self) -> str:
        """A ledger without reports for one test, copied: making its tables takes five times as long."""
        self.execute("postgres", "DROP DATABASE IF EXISTS fresh WITH (FORCE)", "CREATE DATABASE fresh TEMPLATE pattern")
        return self.url("fresh")

    def execute(self, database: str, *statements: str) -> None:
        engine = create_engine(self.url(database), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for statement in statements:
                connection.execute(text(statement))
        engine.dispose()

    def stop(self) -> None:
        self.run("pg_ctl", "-D", "data", "-m", "immediate", "-W", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)


def binaries() -> Path | None:
    """Where PostgreSQL's server programs are, if anywhere."""
    found = shutil.which("initdb")
    places = [Path(found).resolve().parent] if found else []
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((p for p in places if all((p / name).exists() for name in ("initdb", "pg_ctl", "postgres"))), None)


@pytest.fixture(scope="session")
def server():
    place = binaries()
    if place is None:
        pytest.skip("no PostgreSQL server programs here (apt-get install postgresql)")
    server = Server(place)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def pattern(tmp_path_factory):
    """A ledger file without reports, to be copied."""
    path = tmp_path_factory.mktemp("pattern") / "ledger.db"
    Ledger(path).close()
    assert [p.name for p in path.parent.iterdir()] == ["ledger.db"], "no log beside it"
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request, tmp_path):
    """A ledger without reports, on each store."""
    if request.param == "sqlite":
        return str(shutil.copy(request.getfixturevalue("pattern"), tmp_path / "ledger.db"))
    return request.getfixturevalue("server").fresh()


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def lasting(request, tmp_path_factory):
    """A ledger without reports, on each store, that one file of tests fills once and then only looks at."""
    if request.param == "sqlite":
        return str(shutil.copy(request.getfixturevalue("pattern"), tmp_path_factory.mktemp("lasting") / "ledger.db"))
    return request.getfixturevalue("server").database()


@pytest.fixture(scope="module")
def full_ledger(lasting, readings):
    """A ledger of all the readings, for tests that only look."""
    with Ledger(lasting) as ledger:
        ledger.add(readings, batch=100)
        yield ledger


@pytest.fixture
def ledger(where):
    with Ledger(where) as ledger:
        yield ledger


@pytest.fixture(scope="session")
def readings():
    """Readings of the sample reports and of eight reports of our own writing."""
    rows = list(reports((ROOT / "samples" / "reports.jsonl").read_text(encoding="utf-8"), "samples"))
    for path in sorted((ROOT / "eval" / "gold").glob("own0*.json"))[:8]:
        given = json.loads(path.read_text(encoding="utf-8"))
        line = {k: given.get(k) for k in ("text", "published", "outlet", "title", "url", "id")}
        rows += reports(json.dumps(line), str(path))
    return [read(row) for row in rows]


def pytest_terminal_summary(terminalreporter):
    """Say aloud where half of the store's tests could not run."""
    if binaries() is None:
        terminalreporter.write_line("PostgreSQL: no server programs here, the ledger was tested on SQLite only")
