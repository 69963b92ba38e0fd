"""Rehearse a new user's first ten minutes on an empty machine and write down what they see: docs/ten-minutes.md.

python tools/ten_minutes.py [--keep DIR]

Builds the wheel of this tree, installs it into a fresh environment with an empty home and cache, runs the steps below one after another in
an empty folder, and ends with an error where one of them fails. The package registry is asked by the installation alone; the feed stands on this machine.
"""

from __future__ import annotations

import argparse
import fcntl
import functools
import http.server
import os
import pty
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time
import urllib.request
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "docs" / "ten-minutes.md"
WIDTH = 120
_ANSI = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\r")
CLIPBOARD = """الرئيسية | أخبار | رياضة
مشاركة   تويتر   واتساب
الرباط تنفي إغلاق مجالها الجوي
نفت وزارة الخارجية المغربية، أمس، إغلاق المجال الجوي أمام الطائرات الإسبانية. واتهم حزب معارض في مدريد الحكومة بالصمت.
اقرأ أيضا: تفاصيل جديدة
"""
PAGES = {
    "a": ("يريفان تطلب مراقبين", "طلبت أرمينيا من الاتحاد الأوروبي إرسال مراقبين إضافيين إلى حدودها مع أذربيجان. وقال وزير الخارجية الأرميني أرارات ميرزويان إن بلاده "
          "لم تعد تشارك في اجتماعات منظمة معاهدة الأمن الجماعي. ونفت وزارة الدفاع الأذربيجانية حشد قوات على الحدود، واتهمت يريفان بعرقلة المفاوضات بين البلدين منذ أسابيع."),
    "b": ("محادثات في باكو", "بحث وزير الخارجية الأذربيجاني جيهون بيراموف في باكو اليوم مع نظيره التركي هاكان فيدان مسار السلام مع أرمينيا. ودعت تركيا الطرفين إلى توقيع "
          "المعاهدة قريبا، وأعلنت أنها ستفتح حدودها مع أرمينيا بعد التوقيع. وقال مسؤول تركي إن المحادثات كانت بناءة ومفيدة للطرفين."),
}  # fmt: skip
"""Name of the page: headline and text."""
FEED = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>منبر الدراسة</title><link>http://127.0.0.1:{port}/</link>
{items}
</channel></rss>
"""
ITEM = "<item><title>{title}</title><link>http://127.0.0.1:{port}/{name}.html</link><pubDate>Thu, 12 Dec 2024 09:00:00 +0000</pubDate><description>{lead}</description></item>"
HTML = "<!doctype html><html lang='ar' dir='rtl'><head><meta charset='utf-8'><title>{title}</title></head><body><nav>الرئيسية | أخبار</nav><article><h1>{title}</h1><p>{text}</p></article></body></html>"


@dataclass
class Step:
    """A heading, a few words, and the commands that are run; `most` lines of each output are shown."""

    title: str
    says: str
    commands: list[str]
    most: int = 40
    files: dict[str, bytes] = field(default_factory=dict)


L = "--ledger khabar-demo/demo.db"
STEPS = [
    Step("A ledger to look around in", "No network from here on (but for a feed on this machine). The first command compiles the lexicons once.", ["khabar demo"], 90),
    Step("Read a report, and ask why", "The number in front is the claim's. `explain` shows the characters and the rule behind each field, and ends with how to correct it.",
         ["khabar read khabar-demo/report.txt --published 2024-02-24", "khabar explain khabar-demo/report.txt 1 --published 2024-02-24"]),
    Step("An ugly report from the clipboard", "Copied from a page with its menu, in windows-1256, without a day. What cannot be told is said, not guessed: without a day «أمس» is no date.",
         ["khabar read - < clipboard.txt", "khabar read - --published 2024-05-20 < clipboard.txt", "khabar add - --published 2024-05-20 --outlet 'موقع الشاهد' --ledger khabar-demo/demo.db < clipboard.txt"],
         files={"clipboard.txt": CLIPBOARD.encode("windows-1256")}),
    Step("How two sides stand, by whose word", "", [f"khabar standing ARM CSTO --as-of 2024-03-20 --known-by 2024-03-20 {L}", f"khabar disputes --party Armenia {L}"], 44),
    Step("What happened, by how many independent origins", "", [f"khabar events --min-reports 2 --since 2024 --limit 8 {L}"]),
    Step("Say that the machine is wrong", "A person's word stands before the machine's in every query; both are kept.",
         [f"khabar claims --actor FRA --recipient ARM --limit 2 {L}", f"khabar judge correct {{claim}} modality planned --author amal --note 'only promised' {L}", f"khabar judge list {L}"]),
    Step("Watch a feed", "A feed on this machine; `allow` opens the loopback, which khabar refuses otherwise. The feed has leads only, so the pages are fetched, five seconds apart. A second look brings nothing twice.",
         ["cat feeds.toml", f"khabar watch feeds.toml --once {L}", f"khabar watch feeds.toml --once {L}"],
         files={"feeds.toml": 'contact = "mailto:desk@example.org"\nallow = ["127.0.0.0/8"]\nevery = 0\n\n[[feed]]\nurl = "http://127.0.0.1:{port}/feed.xml"\noutlet = "منبر الدراسة"\n'.encode()}),
    Step("Into R and pandas", "", [f"khabar export --as csv --party ARM -o arm.csv {L}",
         "Rscript -e 'd <- read.csv(\"arm.csv\"); print(table(d$type, d$modality))'",
         "python -c 'import pandas; d = pandas.read_csv(\"arm.csv\"); print(d.groupby([\"outlet\", \"voice\"]).size())'"]),
    Step("How right is it", "On the gold reports of our own writing that ship with khabar; `khabar accuracy FOLDER` on yours.", ["khabar accuracy"], 30),
    Step("Publish", "", [f"khabar cite {{claim}} {L}", f"khabar freeze --party ARM --since 2024 release-1 --author amal {L}", f"khabar verify release-1 {L}", "ls release-1 release-1/data"], 44),
    Step("In a browser", "In Arabic and English, on this machine alone ([web.md](web.md)).", [f"khabar serve --port {{web}} {L}"]),
    Step("When a command is mistyped", "", ["khabar standing Arminia CSTO " + L, "khabar reed report.txt", f"khabar claims --type ASSALT {L}", f"khabar claims --since yesterday {L}"]),
]
"""`{claim}` is the first claim that `khabar claims` shows before it, `{port}` and `{web}` are free ports."""
BRIEF = Step("A brief for my actors", "A watch list is a file.", ["cat my.toml", f"khabar brief --since last --watch my.toml {L}"], 40,
             files={"my.toml": b'name = "Armenia"\nactors = ["ARM"]\nmost = 6\n'})  # fmt: skip
FAILS = ("When a command is mistyped",)
"""Steps whose commands must fail, with words."""


def steps() -> list[Step]:
    """The steps of this khabar: the brief is among them where the command is."""
    from khabar.commands import COMMANDS

    out = list(STEPS)
    if "brief" in COMMANDS:
        out.insert(next(n for n, s in enumerate(out) if s.title == "Watch a feed") + 1, BRIEF)
    return out


class Rehearsal:
    """An empty machine: an environment, a home and a folder of its own."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.work = place / "work"
        self.work.mkdir(parents=True)
        (place / "home").mkdir()
        self.env = {
            "PATH": f"{place / 'venv' / 'bin'}:/usr/bin:/bin", "HOME": str(place / "home"), "LC_ALL": "C.UTF-8", "TERM": "xterm", "NO_COLOR": "1",
            "COLUMNS": str(WIDTH), **{k: v for k, v in os.environ.items() if k.startswith("PIP_")},
        }  # fmt: skip
        self.values = {"port": str(_free()), "web": str(_free()), "claim": ""}
        self.seconds: list[tuple[str, float]] = []

    def install(self) -> str:
        """The wheel of this tree into a new environment; returns its size in words."""
        subprocess.run([sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(self.place), str(ROOT)], check=True)
        (wheel,) = self.place.glob("khabar-*.whl")
        begun = time.monotonic()
        subprocess.run([sys.executable, "-m", "venv", str(self.place / "venv")], check=True)
        subprocess.run([str(self.place / "venv" / "bin" / "pip"), "install", "-q", f"{wheel}[web,ingest]"], check=True, env={**os.environ, **self.env})
        self.seconds.append(("pip install 'khabar[web,ingest]' into a new environment", time.monotonic() - begun))
        subprocess.run([str(self.place / "venv" / "bin" / "pip"), "install", "-q", "pandas"], check=True, env={**os.environ, **self.env})  # the user has it
        return f"{wheel.stat().st_size / 1e6:.1f} MB"

    def feed(self) -> None:
        """Serve the feed on this machine."""
        folder = self.place / "feed"
        folder.mkdir()
        port = self.values["port"]
        items = "\n".join(ITEM.format(title=title, port=port, name=name, lead=text.split(".")[0]) for name, (title, text) in PAGES.items())
        (folder / "feed.xml").write_text(FEED.format(port=port, items=items), encoding="utf-8")
        for name, (title, text) in PAGES.items():
            (folder / f"{name}.html").write_text(HTML.format(title=title, text=text), encoding="utf-8")
        (folder / "robots.txt").write_text("User-agent: *\nAllow: /\n", encoding="utf-8")
        handler = functools.partial(_Quiet, directory=str(folder))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", int(self.values["port"])), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()

    def run(self, step: Step) -> list[str]:
        """The lines of a step in the page."""
        for name, data in step.files.items():
            (self.work / name).write_bytes(data.replace(b"{port}", self.values["port"].encode()))
        out = [f"## {step.title}", "", *([step.says, ""] if step.says else [])]
        for command in step.commands:
            told = self._filled(command)
            if told.startswith("khabar serve"):
                out += self._serve(told)
                continue
            code, shown, seconds = self._run(told)
            wrong = code == 0 if step.title in FAILS else code != 0
            if wrong or "Traceback" in shown:
                raise SystemExit(f"{told}\n{shown}\nended with {code}")
            if told.startswith("khabar"):
                self.seconds.append((told, seconds))
            lines = shown.rstrip().splitlines()
            if told.startswith("khabar claims --actor"):
                self.values["claim"] = self._claim(told)
            cut = [*lines[: step.most], f"... ({len(lines) - step.most} more lines)"] if len(lines) > step.most else lines
            out += ["```console", f"$ {command if '{port}' in command else told}", *cut, "```", ""]
        return out

    def _filled(self, command: str) -> str:
        for name, value in self.values.items():
            command = command.replace("{" + name + "}", value)
        return command

    def _claim(self, told: str) -> str:
        done = subprocess.run(["bash", "-c", f"{told} --format csv"], cwd=self.work, env=self.env, capture_output=True, text=True, check=True)
        header, row = (line.split(",") for line in done.stdout.splitlines()[:2])
        return row[header.index("claim")][:8]

    def _run(self, command: str) -> tuple[int, str, float]:
        """Exit code, what a terminal shows, seconds."""
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, WIDTH, 0, 0))
        begun = time.monotonic()
        with subprocess.Popen(["bash", "-c", command], cwd=self.work, env=self.env, stdin=subprocess.DEVNULL, stdout=theirs, stderr=subprocess.PIPE) as process:
            os.close(theirs)
            found = b""
            reader = threading.Thread(target=lambda: errors.append(process.stderr.read()))  # type: ignore[union-attr]
            errors: list[bytes] = []
            reader.start()
            while True:
                try:
                    data = os.read(ours, 1 << 16)
                except OSError:  # the other end is closed
                    break
                if not data:
                    break
                found += data
            reader.join()
            code = process.wait()
        os.close(ours)
        text = _ANSI.sub("", (found + b"".join(errors)).decode("utf-8", "replace"))
        return code, "\n".join(line.rstrip() for line in text.replace(str(self.place), "").splitlines()), time.monotonic() - begun

    def _serve(self, command: str) -> list[str]:
        """Open the view and ask for a few pages."""
        begun = time.monotonic()
        process = subprocess.Popen(command.split(), cwd=self.work, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        try:
            base = f"http://127.0.0.1:{self.values['web']}"
            pages = []
            for path in ("/en/", "/ar/", "/en/standing?a=ARM&b=CSTO", "/en/disputes", "/en/events"):
                body, status = _get(base + path)
                title = re.search(r"<title>(.*?)</title>", body, re.DOTALL)
                pages.append(f"| `{path}` | {status} | {title[1].strip() if title else ''} |")
                if path == "/en/":
                    self.seconds.append((command.replace(self.values["web"], "PORT"), time.monotonic() - begun))
        finally:
            process.send_signal(signal.SIGINT)
            shown = process.communicate(timeout=20)[0].splitlines()[:1]
        shown = [line.replace(self.values["web"], "8080") for line in shown]
        told = command.replace(f" --port {self.values['web']}", "")
        return ["```console", f"$ {told}", *shown, "```", "", "| page | status | title |", "|---|---|---|", *pages, "",
                "![How Armenia and the CSTO stand to each other](images/standing.png)", ""]  # fmt: skip


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


def _free() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _get(url: str) -> tuple[str, int]:
    for _ in range(100):
        try:
            with urllib.request.urlopen(url, timeout=20) as answer:
                return answer.read().decode("utf-8"), answer.status
        except OSError:
            time.sleep(0.2)
    raise SystemExit(f"{url}: no answer")


def page(rehearsal: Rehearsal, size: str, parts: list[list[str]]) -> str:
    """The whole page."""
    total = sum(s for _, s in rehearsal.seconds)
    rows = [f"| `{command}` | {seconds:.1f} |" for command, seconds in rehearsal.seconds]
    head = [
        "# The first ten minutes", "",
        f"What a new user sees, from an empty machine: written by running it (`python tools/ten_minutes.py`), {date.today().isoformat()}, two shared cores (load {os.getloadavg()[1]:.0f}), Python "
        f"{sys.version_info.major}.{sys.version_info.minor}. The reports are those that ship with khabar: our own writing on true events, by outlets that do not exist. "
        "What the machine reads wrongly is left as it is.", "",
        "```console", "$ python3 -m venv khabar && . khabar/bin/activate", "$ pip install 'khabar[web,ingest]'", "```", "",
        f"The wheel has {size}; `web` is for the view in a browser, `ingest` for pages and feeds. Completion in the shell: `eval \"$(khabar completion bash)\"`.", "",
    ]  # fmt: skip
    tail = ["## How long it took", "", "| command | seconds |", "|---|---|", *rows, f"| all | {total:.0f} |", ""]
    return "\n".join([*head, *(line for part in parts for line in part), *tail])


def main() -> None:
    """Rehearse and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", type=Path, help="folder to work in and keep; it must not be there")
    kept = parser.parse_args().keep
    place = kept or Path(tempfile.mkdtemp(prefix="ten-minutes-"))
    try:
        rehearsal = Rehearsal(place)
        size = rehearsal.install()
        rehearsal.feed()
        TARGET.write_text(page(rehearsal, size, [rehearsal.run(step) for step in steps()]), encoding="utf-8")
    finally:
        if kept is None:
            shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    main()
