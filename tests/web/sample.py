"""Reports of our own writing, hostile ones among them, and a server over them."""

import json
import socket
import threading
import time
from functools import cache
from pathlib import Path

import khabar
from khabar.web.app import application

ROOT = Path(__file__).parents[2]
REPORTS = [
    ("عاجل", "2024-02-24", "أنقرة تنفي القصف", "نفت وزارة الدفاع التركية أمس قصف قرية في شمال العراق، واتهمت حزب العمال الكردستاني بإطلاق النار على دورية تركية."),
    ("جريدة المثال", "2024-02-23", "قصف في شمال العراق", "قصفت تركيا قرية في شمال العراق يوم 23 شباط/فبراير 2024، وقال مسؤول عراقي إن القصف أدى إلى مقتل ثلاثة مدنيين."),
    ("صحيفة النموذج", "2024-02-24", "بغداد تتهم أنقرة", "اتهم العراق تركيا بقصف قرية في شمال البلاد أمس. وقال رئيس الوزراء العراقي إن بلاده ستطالب بجلسة لمجلس الأمن."),
]  # fmt: skip
HOSTILE = (
    "<script>alert(1)</script> <b onclick=x>قصفت تركيا قرية</b> \u202eevil\u202c \x00 " + "كلمة" * 400 + " 𝔸𝔹 قال الوزير: «لن ننسحب» 🚩 ونفت روسيا الهجوم."
)  # fmt: skip


@cache
def readings():
    """All of them, read once a process."""
    out = [khabar.read(text, published=day, outlet=outlet, title=title, id=f"r{n}") for n, (outlet, day, title, text) in enumerate(REPORTS)]
    for line in "".join((ROOT / "samples" / n).read_text(encoding="utf-8") for n in ("ledger.jsonl", "reports.jsonl")).splitlines():
        row = json.loads(line)
        out.append(khabar.read(row["text"], published=row["published"], outlet=row["outlet"], title=row["title"], id=row["id"]))
    out.append(khabar.read(HOSTILE.replace("\x00", ""), published="2024-03-01", outlet="<i>منبر</i>", title="<img src=x onerror=alert(2)> \u202eعنوان", id="hostile"))
    return tuple(out)


def key_of(ledger, label):
    return ledger.reading(label).report.key


def serve(ledger, settings):
    """The application on a free port of loopback; gives the address and what ends it."""
    import uvicorn

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(application(ledger, settings), host="127.0.0.1", port=port, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    for _ in range(100):
        if server.started:
            break
        time.sleep(0.05)

    def end():
        server.should_exit = True
        thread.join(10)

    return f"http://127.0.0.1:{port}", end
