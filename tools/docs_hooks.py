"""What MkDocs is told beside mkdocs.yml: pages that its menu does not name, and the Arabic face of the view in a browser."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.structure.files import File

FONTS = Path(__file__).parent.parent / "src" / "khabar" / "web" / "static" / "fonts"
_WANTED = ("noto-naskh-arabic-arabic-400.woff2", "noto-naskh-arabic.OFL.txt")


def on_config(config: Any, **_: Any) -> Any:
    """Put pages that the menu does not name at its end, so that none is lost."""
    docs = Path(config.docs_dir)
    named = set(_pages(config.nav or []))
    rest = sorted(page for p in docs.rglob("*.md") if (page := p.relative_to(docs).as_posix()) not in named)
    if rest and config.nav:
        config.nav.append({"More": rest})
    return config


def _pages(nav: Any) -> list[str]:
    """Every page that a menu names."""
    if isinstance(nav, str):
        return [nav]
    return [page for one in (nav.values() if isinstance(nav, dict) else nav) for page in _pages(one)]


def on_files(files: Any, config: Any, **_: Any) -> Any:
    """Add the Arabic face with its licence."""
    for name in _WANTED:
        files.append(File.generated(config, f"fonts/{name}", abs_src_path=str(FONTS / name)))
    return files
