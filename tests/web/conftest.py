"""A ledger of reports of our own writing, served to a test client and to a browser."""

import shutil

import pytest

pytest.importorskip("starlette", reason="the extra `web` is not installed")
pytest.importorskip("jinja2", reason="the extra `web` is not installed")

from sample import readings, serve

from khabar.ledger.book import Ledger
from khabar.web.app import application
from khabar.web.settings import Settings


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    place = tmp_path_factory.mktemp("web") / "ledger.db"
    with Ledger(place) as ledger:
        ledger.add(readings(), batch=10)
        ledger.settle()
    return place


@pytest.fixture(scope="session")
def three(tmp_path_factory):
    """A settled ledger file of three reports, to be copied by tests that write."""
    place = tmp_path_factory.mktemp("three") / "ledger.db"
    with Ledger(place) as ledger:
        ledger.add(readings()[:3], batch=3)
        ledger.settle()
    assert [p.name for p in place.parent.iterdir()] == ["ledger.db"], "no log beside it"
    return place


@pytest.fixture(scope="session")
def ledger(filled):
    with Ledger(filled, create=False) as opened:
        yield opened


@pytest.fixture(scope="session")
def client(ledger):
    from starlette.testclient import TestClient

    with TestClient(application(ledger)) as made:
        yield made


@pytest.fixture(scope="session")
def site(ledger):
    address, end = serve(ledger, Settings())
    yield address
    end()


@pytest.fixture(scope="session")
def browser():
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed (khabar[dev])")
    if found is None:
        pytest.skip("no chromium on this machine: apt-get install chromium")
    with playwright.sync_playwright() as running:
        opened = running.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield opened
        opened.close()
