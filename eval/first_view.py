"""How soon every page is seen in Chromium, and how much a first visit fetches.

python eval/first_view.py --ledger FILE [--visits 5] [--languages en,ar]

Each visit is a first one: a browser context of its own, nothing kept. "seen" is the first contentful paint, "made" the server's
time to the first byte, both in milliseconds from the start of the navigation; "kB" is what went over the wire, "files" how many.
A page whose median is above a second, or that weighs 700 kB or more, ends the run with an error.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
from datetime import date

from playwright.sync_api import sync_playwright
from web_places import Served, places

from khabar import Ledger

LATEST, HEAVIEST = 1000.0, 700_000
_MEASURE = """() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0], page = performance.getEntriesByType('navigation')[0];
    const files = performance.getEntriesByType('resource');
    return [paint ? paint.startTime : -1, page.responseStart, page.transferSize + files.reduce((n, f) => n + f.transferSize, 0), files.length + 1];
}"""


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ledger", required=True)
    parser.add_argument("--visits", type=int, default=5)
    parser.add_argument("--languages", default="en,ar")
    given = parser.parse_args()
    with Ledger(given.ledger, create=False) as ledger:
        found = {name: own[0] for name, own in places(ledger, 4).items() if own}
    served = Served(given.ledger, 1)
    late = []
    try:
        served.idle()
        print(f"{date.today()} {platform.machine()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, {given.visits} first visits each")
        print(f"{'page':<18} {'lang':<6} {'seen: median':>12} {'worst':>6} {'made':>6} {'kB':>6} {'files':>6}")
        with sync_playwright() as running:
            browser = running.chromium.launch(executable_path=shutil.which("chromium") or shutil.which("google-chrome"), args=["--no-sandbox"])
            for name, place in found.items():
                for language in given.languages.split(","):
                    seen = []
                    for _ in range(given.visits):
                        context = browser.new_context(viewport={"width": 1280, "height": 860})
                        page = context.new_page()
                        page.goto(f"{served.address}/{language}{place}", wait_until="load")
                        page.wait_for_timeout(100)  # the paint is told a moment after the load
                        seen.append(page.evaluate(_MEASURE))
                        context.close()
                    first, made, weight, files = (statistics.median(v) for v in zip(*seen, strict=True))
                    print(f"{name:<18} {language:<6} {first:>12.0f} {max(s[0] for s in seen):>6.0f} {made:>6.0f} {weight / 1000:>6.0f} {files:>6.0f}", flush=True)
                    if first >= LATEST or weight >= HEAVIEST:
                        late.append(f"{name} ({language})")
            browser.close()
    finally:
        served.end()
    if late:
        raise SystemExit(f"beyond {LATEST:.0f} ms or {HEAVIEST // 1000} kB: {', '.join(late)}")


if __name__ == "__main__":
    main()
