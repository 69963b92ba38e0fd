"""What all tests share: what keeps them within five minutes of two cores (CONTRIBUTING.md), and nothing that they test."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")
ROOM = 3 << 30
"""Bytes that must be free in memory to keep the files of tests there; a run writes some 0.3 GB."""
LONG = (
    "web/test_browser.py", "scale/test_bulk.py", "ledger/test_judging.py", "ledger/test_bonds.py", "practice/test_release.py", "ledger/test_memos.py",
    "ledger/test_forget.py", "web/test_review.py", "ledger/test_kill.py", "ledger/test_store.py", "practice/test_demo.py", "ingest/test_warc.py",
)  # fmt: skip
"""The files that take longest: they come first, so that no worker ends long after the other."""

# A hundred processes are started, and each would compile khabar anew (0.5 s of the processor) where bytecode is not to be kept, as in many containers.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# A ledger is synced to the disk with each commit: in memory that costs nothing. What outlives a power cut no test can show.
if "TMPDIR" not in os.environ and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
    os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)


def pytest_collection_modifyitems(items):
    tests = Path(__file__).parent
    place = {tests / name: n for n, name in enumerate(LONG)}
    items.sort(key=lambda item: place.get(item.path, len(LONG)))
