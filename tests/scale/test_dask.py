"""A real scheduler with two worker processes: the same bytes as one process, though a worker and the scheduler are killed.

Some 25 s, most of it processes that start.
"""

import signal
import socket
import subprocess
import sys
import threading
import time

import pytest

from conftest import content
from khabar.errors import ConfigError
from khabar.ingest import paths
from khabar.ingest.given import Given
from khabar.scale import cluster
from khabar.scale.bulk import bulk
from khabar.scale.plan import Planner

pytest.importorskip("distributed")


class Cluster:
    """Scheduler and workers as processes of their own."""

    def __init__(self, folder):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"tcp://127.0.0.1:{self.port}"
        self.folder = folder
        self.scheduler = self.start_scheduler()
        self.workers = [self.start_worker() for _ in range(2)]

    def start(self, *arguments):
        return subprocess.Popen([sys.executable, "-m", *arguments], cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def start_scheduler(self):
        return self.start("distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", str(self.port), "--no-dashboard")

    def start_worker(self):
        return self.start("distributed.cli.dask_worker", self.url, "--nthreads", "1", "--no-dashboard", "--no-nanny", "--local-directory", str(self.folder))

    def kill(self, process):
        process.send_signal(signal.SIGKILL)
        process.wait()

    def end(self):
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()


def test_kill_a_worker_then_the_scheduler(archive, tmp_path):
    files = paths.files([str(archive)])
    alone = tmp_path / "alone"
    bulk(files, alone, size=2)
    machines = Cluster(tmp_path)
    out = tmp_path / "out"
    done = []

    def progress(_, total, result):
        if result is None:
            return
        done.append(result.shard)
        if len(done) == 2:
            machines.kill(machines.workers[0])
        if len(done) == 5:
            machines.kill(machines.scheduler)
            machines.kill(machines.workers[1])

            def again():
                time.sleep(1)
                machines.scheduler = machines.start_scheduler()
                machines.workers = [machines.start_worker() for _ in range(2)]

            threading.Thread(target=again).start()

    try:
        summary = bulk(files, out, engine="dask", scheduler=machines.url, size=2, progress=progress)
    finally:
        machines.end()
    assert not summary.problems and len(done) == summary.made == 12
    assert content(out) == content(alone)


def test_no_scheduler_there(tmp_path):
    text = tmp_path / "a.txt"
    text.write_text("نفت الوزارة قصف القرية")
    tasks = list(Planner(tmp_path, Given(), 4).tasks([str(text)]))
    with pytest.raises(ConfigError, match="start it again and run the same command"):
        list(cluster.run(tasks, 1, "tcp://127.0.0.1:9", patience=0.0))
