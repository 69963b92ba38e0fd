"""The docs as a site: built without a warning, every page in the menu, nothing asked of another host. About 4 s."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
_LOADS = {"script": "src", "img": "src", "iframe": "src", "source": "src", "audio": "src", "video": "src", "embed": "src", "object": "data", "link": "href"}
_FOLLOWED = ("canonical", "prev", "next", "alternate", "license", "author")


class Loads(HTMLParser):
    """What a page makes the browser fetch."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag in _LOADS and given.get("rel") not in _FOLLOWED:
            self.found.append(given.get(_LOADS[tag]) or "")
        self.found += re.findall(r"url\(['\"]?([^'\")]+)", given.get("style") or "")


@pytest.fixture(scope="module")
def site(tmp_path_factory, monkeypatch_module):
    pytest.importorskip("material", reason="needs the extra docs")
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    monkeypatch_module.setenv("NO_MKDOCS_2_WARNING", "1")
    folder = tmp_path_factory.mktemp("site")
    config = load_config(str(ROOT / "mkdocs.yml"), site_dir=str(folder), strict=True)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)  # raises Abort at the first warning
    return folder


@pytest.fixture(scope="module")
def monkeypatch_module():
    with pytest.MonkeyPatch.context() as patch:
        yield patch


def test_no_page_asks_another_host_for_anything(site):
    pages = list(site.rglob("*.html"))
    assert len(pages) > 20
    for page in pages:
        loads = Loads()
        loads.feed(page.read_text(encoding="utf-8"))
        away = [where for where in loads.found if re.match(r"(?:https?:)?//", where)]
        assert loads.found and not away, f"{page.name}: {away}"
    for sheet in site.rglob("*.css"):
        assert not re.search(r"(?:url\(|@import)\s*['\"]?\s*(?:https?:)?//", sheet.read_text(encoding="utf-8")), sheet.name


def test_the_arabic_page_runs_from_right_to_left_in_the_face_that_ships(site):
    page = (site / "tutorial.ar.html").read_text(encoding="utf-8")
    assert '<div dir="rtl" lang="ar">' in page
    assert (site / "fonts" / "noto-naskh-arabic-arabic-400.woff2").read_bytes() == (
        ROOT / "src/khabar/web/static/fonts/noto-naskh-arabic-arabic-400.woff2"
    ).read_bytes()
    assert "noto-naskh-arabic-arabic-400.woff2" in (site / "stylesheets" / "khabar.css").read_text(encoding="utf-8")


def test_every_page_of_the_docs_is_on_the_site_and_in_its_menu(site):
    front = (site / "index.html").read_text(encoding="utf-8")
    pages = [p.relative_to(ROOT / "docs").with_suffix(".html").as_posix() for p in (ROOT / "docs").rglob("*.md")]
    assert len(pages) > 20 and not [p for p in pages if not (site / p).exists() or f'href="{p}"' not in front]
