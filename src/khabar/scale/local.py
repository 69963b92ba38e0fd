"""Shards made by processes of this machine. A worker that dies takes only its shard with it, and another one makes that."""

from __future__ import annotations

import contextlib
import multiprocessing
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

import msgspec

from khabar.errors import KhabarError
from khabar.scale.shard import make
from khabar.scale.task import Done, Task

TRIES = 3
"""Workers that may die of one shard before it is given up and the run goes on."""
MOST_MEMORY = 390.0
"""Megabytes after which a worker is replaced by a fresh one."""


def run(tasks: Sequence[Task], workers: int, work: Callable[[Connection], None] | None = None) -> Iterator[Done]:
    """Make shards with some worker processes; each comes when it is done.

    Args:
        tasks: the shards.
        workers: how many processes.
        work: what each of them does.

    Raises:
        KhabarError: what a worker says of the run as a whole, such as another lexicon.
    """
    waiting = deque(tasks)
    tries: dict[str, int] = {}
    staff = [_Worker(work or _work) for _ in range(min(max(workers, 1), len(tasks)))]
    try:
        while waiting or any(w.task for w in staff):
            for worker in staff:
                if waiting and worker.task is None:
                    worker.give(waiting.popleft())
            ready = wait([w.pipe for w in staff if w.task] + [w.process.sentinel for w in staff if w.task])
            for number, worker in enumerate(staff):
                if worker.task is None or not {worker.pipe, worker.process.sentinel} & set(ready):
                    continue
                task = worker.task
                done = worker.take()
                if done is None:  # it died: another one makes the shard
                    staff[number] = _Worker(work or _work)
                    tries[task.shard] = tries.get(task.shard, 0) + 1
                    if tries[task.shard] < TRIES:
                        waiting.appendleft(task)
                    else:
                        yield Done(shard=task.shard, counts={}, problem=f"{TRIES} workers died of it ({task.pieces[0].file})")
                    continue
                yield done
                if done.memory > MOST_MEMORY and waiting:
                    worker.end()
                    staff[number] = _Worker(work or _work)
    finally:
        for worker in staff:
            worker.end()


class _Worker:
    """A process and what it is doing."""

    def __init__(self, work: Callable[[Connection], None]) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process: BaseProcess = context.Process(target=work, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()
        self.task: Task | None = None

    def give(self, task: Task) -> None:
        """Start a shard; a worker that is dead is found out when its answer is waited for."""
        self.task = task
        with contextlib.suppress(OSError):
            self.pipe.send_bytes(msgspec.json.encode(task))

    def take(self) -> Done | None:
        """What became of the shard; None where the worker died."""
        self.task = None
        try:
            answer: tuple[str, Any] = msgspec.json.decode(self.pipe.recv_bytes(), type=tuple[str, Any])
        except (EOFError, OSError):
            self.end()
            return None
        if answer[0] == "error":
            raise KhabarError(answer[1])
        return msgspec.convert(answer[1], Done)

    def end(self) -> None:
        """End the process, at once."""
        self.pipe.close()
        self.process.kill()
        self.process.join()


def _work(pipe: Connection) -> None:
    """Make one shard after another until nobody asks for more."""
    try:
        while True:
            task = msgspec.json.decode(pipe.recv_bytes(), type=Task)
            try:
                answer: tuple[str, Any] = ("done", make(task))
            except KhabarError as error:
                answer = ("error", str(error))
            except Exception as error:  # one shard that cannot be made must not lose the rest
                answer = ("done", Done(shard=task.shard, counts={}, problem=f"{type(error).__name__}: {error} ({task.pieces[0].file})"))
            pipe.send_bytes(msgspec.json.encode(answer))
    except (EOFError, OSError, KeyboardInterrupt):
        return
