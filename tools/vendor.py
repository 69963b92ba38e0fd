"""Fetch the web view's libraries and fonts by `npm pack` and write their table (src/khabar/web/vendored.tsv).

python tools/vendor.py

Needs npm and the registry; run it to take a newer version (change VERSIONS), look at what changed, and commit files and table.
Nothing is fetched when khabar is installed, run or tested: tests/web/test_vendored.py compares the files with the table.
"""

from __future__ import annotations

import hashlib
import subprocess
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
WEB = ROOT / "src/khabar/web"
AXE = ROOT / "tests/web/vendor"
VERSIONS = {
    "htmx.org": ("2.0.11", "0BSD"), "d3": ("7.9.2", "ISC"), "cytoscape": ("3.34.4", "MIT"), "axe-core": ("4.14.1", "MPL-2.0"),
    "@fontsource/noto-naskh-arabic": ("5.3.0", "OFL-1.1"), "@fontsource/ibm-plex-sans-arabic": ("5.3.0", "OFL-1.1"),
}  # fmt: skip
_NASKH, _PLEX = "@fontsource/noto-naskh-arabic", "@fontsource/ibm-plex-sans-arabic"
FILES = [
    ("htmx.org", "dist/htmx.min.js", WEB / "static/vendor/htmx.min.js"),
    ("d3", "dist/d3.min.js", WEB / "static/vendor/d3.min.js"),
    ("cytoscape", "dist/cytoscape.min.js", WEB / "static/vendor/cytoscape.min.js"),
    ("axe-core", "axe.min.js", AXE / "axe.min.js"),
    *((package, "LICENSE", WEB / f"static/vendor/{name}.LICENSE.txt") for package, name in (("htmx.org", "htmx"), ("d3", "d3"), ("cytoscape", "cytoscape"))),
    ("axe-core", "LICENSE", AXE / "axe.LICENSE.txt"),
    *(
        (package, f"files/{stem}-{script}-{weight}-normal.woff2", WEB / f"static/fonts/{stem}-{script}-{weight}.woff2")
        for package, stem, scripts, weights in (
            (_NASKH, "noto-naskh-arabic", ("arabic", "latin"), (400,)),
            (_PLEX, "ibm-plex-sans-arabic", ("arabic", "latin"), (400, 600)),
        )
        for script in scripts
        for weight in weights
    ),
    (_NASKH, "LICENSE", WEB / "static/fonts/noto-naskh-arabic.OFL.txt"),
    (_PLEX, "LICENSE", WEB / "static/fonts/ibm-plex-sans-arabic.OFL.txt"),
]  # fmt: skip


def main() -> None:
    """Fetch every package once, put its files in place and write the table."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for package, (version, licence) in VERSIONS.items():
            name = subprocess.run(
                ["npm", "pack", "-s", f"{package}@{version}"], cwd=folder, check=True, capture_output=True, text=True
            ).stdout.split()[-1]
            with tarfile.open(Path(folder) / name) as archive:
                for of, inside, place in FILES:
                    if of == package:
                        held = archive.extractfile(f"package/{inside}")
                        assert held is not None
                        content = held.read()
                        place.parent.mkdir(parents=True, exist_ok=True)
                        place.write_bytes(content)
                        sha = hashlib.sha256(content).hexdigest()
                        rows.append((place.relative_to(ROOT).as_posix(), package, version, inside, licence, sha))
    lines = ["file\tpackage\tversion\tin_package\tlicence\tsha256", *("\t".join(row) for row in sorted(rows))]
    (WEB / "vendored.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
