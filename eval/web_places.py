"""The pages of a served ledger, each under many addresses as a desk would ask them; and the server they are asked of."""

from __future__ import annotations

import os
import random
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import quote, urlencode

from khabar import Ledger
from khabar.ledger import pairs

WORDS = ("سوريا", "روسيا", "وقف إطلاق النار", "الانتخابات", "رئيس الوزراء", "قصف", "اتفاق", "مجلس الأمن", "إسرائيل", "زيارة", "النفط", "الجيش")
LANGUAGES = ("en", "ar", "ar-LB", "ar-DZ")


def places(ledger: Ledger, each: int = 24, seed: int = 7) -> dict[str, list[str]]:
    """For each page at most `each` addresses below the language, the same ones at every call; the heaviest ones are among them."""
    chance = random.Random(seed)
    last = date.fromisoformat(ledger.days()[1] or "2024-01-01")
    days = [(last - timedelta(n)).isoformat() for n in range(0, each * 6, 6)]
    with ledger.engine.connect() as connection:
        told = pairs.frequent(connection, 2)
    known = sorted(told, key=lambda p: (-told[p], p))
    heavy, rest = known[: each // 4], known[each // 4 :]
    two = heavy + chance.sample(rest, min(len(rest), each - len(heavy)))
    sides = list(dict.fromkeys(code for pair in known for code in pair))[:each]
    keys = [r.key for r in ledger.reports(limit=each * 20)]
    events = [e.id for e in ledger.events(order="origins", limit=each // 2)] + [e.id for e in ledger.events(limit=each * 10)[:: 20]]

    def ask(path: str, **query: str | int) -> str:
        return f"{path}?{urlencode(query)}" if query else path

    found = {
        "front": [ask("/")] + [ask("/", until=day, days=7) for day in days],
        "report": [f"/report/{key}" for key in chance.sample(keys, min(each, len(keys)))],
        "report, a claim": [f"/report/{key}?claim=1" for key in _with_claims(ledger, keys)[:each]],
        "event": [f"/event/{quote(id)}" for id in events],
        "events": [ask("/events"), ask("/events", order="origins"), ask("/events", contested=1)]
        + [ask("/events", party=side) for side in sides[: each // 3]] + [ask("/events", party=a, other=b) for a, b in two],
        "disputes": [ask("/disputes")] + [ask("/disputes", party=side) for side in sides],
        "standing": [ask("/standing", a=a, b=b) for a, b in two[: each // 2]]
        + [ask("/standing", a=a, b=b, as_of=chance.choice(days)) for a, b in two],
        "partners": [ask("/standing", a=side) for side in sides],
        "dyad": [ask("/dyad", a=a, b=b) for a, b in two[: each // 2]] + [ask("/dyad", a=a, b=b, country=1, by="week") for a, b in two],
        "map": [ask("/map")] + [ask("/map", as_of=day) for day in days[: each // 2]],
        "focus": [ask("/map", focus=side) for side in sides],
        "search": [ask("/search", q=word) for word in WORDS],
        "claims": [ask("/search", what="claims", party=side) for side in sides],
        "quotations": [ask("/search", what="quotations", q=word) for word in WORDS],
        "read": ["/read"],
        "review": ["/review"],
    }  # fmt: skip
    return {name: list(dict.fromkeys(own))[:each] for name, own in found.items()}


def _with_claims(ledger: Ledger, keys: list[str]) -> list[str]:
    return list(dict.fromkeys(c.report for c in ledger.claims(newest=True, limit=len(keys), words=False)))


def spoken(found: dict[str, list[str]], seed: int = 7) -> dict[str, list[str]]:
    """The addresses in languages: half English, half Arabic of some country."""
    chance = random.Random(seed)
    return {name: [f"/{chance.choice(LANGUAGES[1:]) if n % 2 else 'en'}{place}" for n, place in enumerate(own)] for name, own in found.items()}


class Served:
    """`khabar serve` on a port of its own, and the processor time of its processes."""

    def __init__(self, ledger: str, workers: int) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        environment = os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent / "src")}
        self.process = subprocess.Popen(
            [sys.executable, "-c", "from khabar.cli import main; main()", "serve", "--ledger", ledger, "--port", str(self.port), "--workers", str(workers)],
            env=environment, stdout=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        for _ in range(600):
            try:
                with urllib.request.urlopen(f"{self.address}/openapi.json", timeout=5):
                    break
            except OSError:
                time.sleep(0.1)
        else:
            raise SystemExit(f"{self.address}: no answer in a minute")

    def cpu(self) -> float:
        """Seconds of processor time of the server and its workers."""
        total = 0
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = stat.read_text().rpartition(")")[2].split()
            except OSError:
                continue  # it ended meanwhile
            if int(fields[2]) == self.process.pid:  # its process group
                total += int(fields[11]) + int(fields[12])
        return total / os.sysconf("SC_CLK_TCK")

    def idle(self, seconds: float = 60) -> None:
        """Wait until it has worked out what it works out before anybody asks."""
        for _ in range(int(seconds)):
            before = self.cpu()
            time.sleep(1)
            if self.cpu() - before < 0.05:
                return

    def end(self) -> None:
        """Stop it."""
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(30)


def percentile(values: list[float], share: float) -> float:
    """The value below which a share of them lies."""
    own = sorted(values)
    return own[min(len(own) - 1, int(share * len(own)))] if own else float("nan")
